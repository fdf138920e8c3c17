"""The package as syntax trees: which modules there are, and what each of them imports."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parents[2]
PACKAGE = "bitrix24_async"


class Import(Struct, frozen=True, kw_only=True):
    """One name that a module imports, and where; `lazy` says that it waits for a call, or is for checkers only."""

    module: str
    name: str | None
    line: int
    lazy: bool

    @property
    def target(self) -> str:
        """The dotted path that the import reaches: a submodule where the name is one."""
        path = f"{self.module}.{self.name}" if self.name else self.module
        return path if path in modules() else self.module


@cache
def modules() -> dict[str, Path]:
    """Return the modules of the package by their dotted names."""
    found = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def grouped(names: Iterable[str]) -> dict[str, list[str]]:
    """Return modules by where they stand: a part of the package, or one scope of the facades."""
    found: dict[str, list[str]] = {}
    for name in names:
        steps = name.split(".")[1:]
        found.setdefault(".".join(steps[: 2 if steps[:1] == ["scopes"] else 1]) or PACKAGE, []).append(name)
    return found


@cache
def syntax(module: str) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(modules()[module].read_text(encoding="utf-8"))


def imports(module: str) -> list[Import]:
    """Return everything that a module imports, those inside functions and for checkers only included."""
    return list(_imports(module, syntax(module), lazy=False))


def _imports(module: str, tree: ast.AST, *, lazy: bool) -> Iterator[Import]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module=alias.name, name=None, line=node.lineno, lazy=lazy)
        elif isinstance(node, ast.ImportFrom):
            source = _absolute(module, node)
            for alias in node.names:
                yield Import(module=source, name=alias.name, line=node.lineno, lazy=lazy)
        yield from _imports(module, node, lazy=lazy or _waits(node))


def _waits(node: ast.AST) -> bool:
    if isinstance(node, ast.If):
        return ast.unparse(node.test) == "TYPE_CHECKING"
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def _absolute(module: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    is_package = modules()[module].name == "__init__.py"
    parts = module.split(".")
    base = parts[: len(parts) - node.level + is_package]
    return ".".join([*base, *filter(None, [node.module])])
