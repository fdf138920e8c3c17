"""What every file of the project has, and what none of them holds."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, grouped, modules, syntax

TEXTS = {".py", ".pyi", ".md", ".toml", ".yml", ".yaml", ".json", ".jsonl", ".sh", ".txt", ""}

# Each pattern is spelled so that it does not match itself.
UNFINISHED = re.compile(r"\b(T[O]DO|F[I]XME|X[X]X)\b")
OF_A_MACHINE = re.compile(r"/w[o]rk/|/r[o]ot/|/h[o]me/\w|/t[m]p/venv|pypi[.]org|registry[.]npm")

# Words of the reference: data, not remarks.
DATA = ("bitrix24_async/schema/", "bitrix24_async/scopes/", "tests/replies/", "tests/scopes/")


@cache
def files() -> list[Path]:
    """Return the text files of the project: what git tracks, and what it would track."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("this is no git checkout, so nothing says which files are the project's")
    found = sorted(ROOT / line for line in set(done.stdout.splitlines()))
    return [path for path in found if path.suffix in TEXTS and path.is_file()]


def places(pattern: re.Pattern[str], chosen: list[Path]) -> list[str]:
    """Return where a pattern occurs, as `file:line: text`."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path in chosen
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_nothing_is_left_unfinished() -> None:
    """A remark about what is still to be done is an issue, not a comment."""
    written = [path for path in files() if not str(path.relative_to(ROOT)).startswith(DATA)]

    assert places(UNFINISHED, written) == []


def test_no_file_knows_a_machine() -> None:
    """No path or host of the place where a file was written."""
    assert places(OF_A_MACHINE, files()) == []


def test_text_files_end_with_one_newline() -> None:
    """Files are joined, compared and appended to line by line."""
    texts = {path: path.read_text(encoding="utf-8") for path in files() if path.suffix not in {".json", ".jsonl"}}
    faults = [path for path, text in texts.items() if text and (not text.endswith("\n") or text.endswith("\n\n"))]

    assert faults == []


GROUPS = grouped(modules())


def is_sentence(said: str) -> bool:
    """Say whether a docstring begins with a sentence."""
    return bool(re.search(r"[.:!?…`)]$", said.split("\n\n")[0].strip()))


@pytest.mark.parametrize("group", GROUPS)
def test_a_module_says_what_it_is(group: str) -> None:
    """Each module opens with a docstring that ends its first sentence."""
    said = {module: ast.get_docstring(syntax(module)) or "" for module in GROUPS[group]}

    assert [module for module, text in said.items() if not is_sentence(text)] == []


def public_names(module: str) -> set[str]:
    """Return the public classes and functions that a module defines."""
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return {node.name for node in syntax(module).body if isinstance(node, kinds) and not node.name.startswith("_")}


@pytest.mark.parametrize("group", GROUPS)
def test_public_names_stand_in_all(group: str) -> None:
    """`__all__` tells what a module offers; what it does not tell is private by its underscore."""
    public = {module: public_names(module) for module in GROUPS[group] if "._" not in module}
    listed = {
        module: getattr(importlib.import_module(module), "__all__", ()) for module, names in public.items() if names
    }

    assert {module: left for module, names in listed.items() if (left := public[module] - set(names))} == {}


@pytest.mark.parametrize("group", GROUPS)
def test_all_names_exist(group: str) -> None:
    """`from … import *` works, lazily loaded names included."""
    # Importing `__main__` runs the command line.
    loaded = [importlib.import_module(module) for module in GROUPS[group] if not module.endswith("__main__")]
    missing = [
        f"{module.__name__}.{name}"
        for module in loaded
        for name in getattr(module, "__all__", ())
        if not hasattr(module, name)
    ]

    assert missing == []
