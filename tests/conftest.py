"""What every test runs under: no task is left behind, no secret escapes, and waiting costs no time."""

from __future__ import annotations

import asyncio
import gc
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester", "tests.canary", "tests.figures", "tests.leaks"]

# An installed package brings its plugin along; a bare checkout has to name it.
if not entry_points(group="pytest11", name="bitrix24_async"):
    pytest_plugins.append("bitrix24_async.sandbox.pytest_plugin")

# The clock of a shared machine says nothing about the code, and a gate has to give the same answer twice.
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
# `pytest --hypothesis-profile=search` looks for new examples, and many more of them.
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile("gate")


def pytest_configure() -> None:
    """Say that no loop is set, or looptime's question for one before a synchronous test makes one that nobody closes."""
    asyncio.set_event_loop(None)


# What no interpreter changes: tables, texts, types, loads. A gate of several interpreters tries it on the first.
ONCE = (
    "architecture/", "codegen/", "conformance/", "core/test_encode_php.py", "docs/test_pages.py", "drills/test_soak.py",
    "replies/", "sandbox/test_every_", "scopes/test_every_", "scopes/test_reference.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what one interpreter says for all: `-m "not once"` leaves it out."""
    folder = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(folder) and item.path.relative_to(folder).as_posix().startswith(ONCE):
            item.add_marker("once")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Take what is loaded by now out of the collector's sight, so that a collection after each test is cheap."""
    gc.collect()
    gc.freeze()
