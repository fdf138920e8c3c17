"""What an import costs: the root loads values and names, everything heavy waits until it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT

HEAVY = (
    "aiohttp",
    "isal",
    "pytest",
    "rich",
    "typer",
    "cryptography",
    "redis",
    "bitrix24_async.app",
    "bitrix24_async.cli",
    "bitrix24_async.schema",
)
SHARED_BY_FACADES = {"bitrix24_async.scopes", "bitrix24_async.scopes.service"}


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a new interpreter has loaded after a statement."""
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def root() -> set[str]:
    """Return what `import bitrix24_async` loads."""
    return loaded_by("import bitrix24_async")


@pytest.mark.parametrize("heavy", HEAVY)
def test_the_root_does_not_load(root: set[str], heavy: str) -> None:
    """Importing the package loads neither the HTTP library nor what only some programs need."""
    assert not {name for name in root if name == heavy or name.startswith(f"{heavy}.")}


def test_the_root_loads_no_facade(root: set[str]) -> None:
    """A scope is imported when a portal's attribute of that name is first touched."""
    facades = {name for name in root if name.startswith("bitrix24_async.scopes")}

    assert facades <= SHARED_BY_FACADES
