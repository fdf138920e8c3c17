"""The small changes that a test has to notice, made one at a time in the syntax tree of a module.

Changed are the bodies of functions and their default arguments: comparisons,
arithmetic, `and` and `or`, `not`, conditions, constants, what is returned, what
is assigned, `break` and `continue`; and a statement that stands for its effect
is left out. Not changed is what no behaviour hangs on: docstrings, annotations,
decorators, overloads, protocols, what is for type checkers only, and the
wording of errors and of log records.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Mutant", "mutations"]

Function = ast.FunctionDef | ast.AsyncFunctionDef
Parent = tuple[ast.AST, str, int | None]

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.Break: ast.Continue, ast.Continue: ast.Break,
}  # fmt: skip
# Read, not imported: the package is a pytest plugin, and pytest wants to be the first to load it.
_TEXT = Path(__file__).parents[2].joinpath("bitrix24_async", "errors.py").read_text("utf-8")
ERRORS = {node.name for node in ast.parse(_TEXT).body if isinstance(node, ast.ClassDef)} | {"TypeError", "ValueError"}
# Calls of these make words for people, or speak to a type checker.
LOGGING = {"debug", "info", "warning", "exception", "log"}
SILENT = LOGGING | ERRORS | {"assert_never", "cast"}
# A condition that is one of these changes by itself.
CHANGING = (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Constant)


@dataclass(frozen=True)
class Mutant:
    """One change: where it is, what it was and became, and the lines that a test has to run to meet it."""

    module: str
    function: str
    change: str
    lines: frozenset[int]
    root: tuple[str, int]
    """The name and the first line of the outermost function around it, whose code it replaces."""


def mutations(source: str, module: str) -> Iterator[tuple[Mutant, ast.Module]]:
    """Yield each mutant with the changed tree; the tree is whole again when the next one is asked for."""
    tree = ast.parse(source)
    for function, name in _functions(tree, ""):
        for site in _sites(function, name.split("."), function, function):
            yield from _made(site, module, tree, (name, _first_line(function)))


@dataclass(frozen=True)
class _Site:
    node: ast.AST
    parent: Parent
    statement: ast.stmt
    function: str
    root: Function


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[Function, str]]:
    """Yield the functions of a module and the methods of its classes; what is defined in them is a part of them."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            if "overload" not in {_word(decorator) for decorator in child.decorator_list}:
                yield child, prefix + child.name
        elif isinstance(child, ast.ClassDef):
            if "Protocol" not in {_word(base) for base in child.bases}:
                yield from _functions(child, f"{prefix}{child.name}.")
        elif not (isinstance(child, ast.If) and _word(child.test) == "TYPE_CHECKING"):
            yield from _functions(child, prefix)


def _sites(node: ast.AST, path: list[str], statement: ast.stmt, root: Function) -> Iterator[_Site]:
    """Yield the places below a node that may change, in the order of the text; of a raise that is the whole of it."""
    if isinstance(node, ast.Raise):
        return
    for field, value in ast.iter_fields(node):
        if field in {"annotation", "returns", "decorator_list", "type_params", "ctx"}:
            continue
        for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if not isinstance(child, ast.AST) or _is_silent(child):
                continue
            inside = child if isinstance(child, ast.stmt) else statement
            below = [*path, child.name] if isinstance(child, Function | ast.ClassDef) else path
            yield _Site(child, (node, field, index), inside, ".".join(below), root)
            yield from _sites(child, below, inside, root)


def _is_silent(node: ast.AST) -> bool:
    """Say whether a node is text for people or for type checkers."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.If) and _word(node.test) == "TYPE_CHECKING":
        return True
    call = node.value if isinstance(node, ast.Expr) else node
    return isinstance(call, ast.Call) and _word(call.func) in SILENT


def _made(site: _Site, module: str, tree: ast.Module, root: tuple[str, int]) -> Iterator[tuple[Mutant, ast.Module]]:
    owner, field, index = site.parent
    for new in _replacements(site):
        before = _texts(site)
        _put(owner, field, index, ast.copy_location(new, site.node))
        after = _texts(site, new)
        changed = [f"{old} → {now}" for old, now in zip(before, after, strict=True) if old != now]
        ast.fix_missing_locations(tree)
        if changed:
            yield Mutant(module, site.function, changed[0], _lines(site), root), tree
        _put(owner, field, index, site.node)


def _replacements(site: _Site) -> Iterator[ast.AST]:
    """Yield what may stand in the place of a node."""
    node, (owner, field, _) = site.node, site.parent
    if type(node) in SWAPS:
        yield SWAPS[type(node)]()
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Constant):
        yield from _constants(node.value)
    elif isinstance(node, ast.Return) and node.value and not isinstance(node.value, ast.Constant):
        yield ast.Return(ast.Constant(None))
    elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value and not _is_none(node.value):
        yield _with_none(node)
    elif isinstance(node, ast.AugAssign | ast.Delete | ast.Raise) or (
        isinstance(node, ast.Expr) and not isinstance(node.value, ast.Yield | ast.YieldFrom)
    ):
        yield ast.Pass()
    is_condition = field in {"test", "ifs"} or isinstance(owner, ast.BoolOp) or (field == "guard")
    if is_condition and isinstance(node, ast.expr) and not isinstance(node, CHANGING):
        yield ast.UnaryOp(ast.Not(), node)


def _constants(value: object) -> Iterator[ast.expr]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        yield ast.Constant(value + 1)
    elif isinstance(value, str):
        yield ast.Constant(f"{value}~")
    elif isinstance(value, bytes):
        yield ast.Constant(value + b"~")


def _with_none(node: ast.Assign | ast.AnnAssign) -> ast.AST:
    none = ast.Constant(None)
    if isinstance(node, ast.Assign):
        return ast.Assign(node.targets, none)
    return ast.AnnAssign(node.target, node.annotation, none, node.simple)


def _texts(site: _Site, new: ast.AST | None = None) -> tuple[str, str]:
    """Return the head of the statement around a node, and the node where the head does not show it."""
    node = new or site.node
    statement = node if site.node is site.statement else site.statement
    head = "" if isinstance(statement, Function) else ast.unparse(statement).partition("\n")[0]
    owner = site.parent[0]
    return head, ast.unparse(owner if isinstance(owner, ast.expr) else node)


def _lines(site: _Site) -> frozenset[int]:
    """Return the lines that run when a node does: those of the node, and for a default those of the whole function."""
    if site.statement is site.root:
        return frozenset(range(site.root.body[0].lineno, (site.root.end_lineno or 0) + 1))
    place = site.node if hasattr(site.node, "lineno") else site.parent[0]
    start = getattr(place, "lineno", site.statement.lineno)
    end = start if isinstance(place, ast.stmt) and hasattr(place, "body") else getattr(place, "end_lineno", start)
    return frozenset(range(start, end + 1)) | {site.statement.lineno}


def _put(owner: ast.AST, field: str, index: int | None, node: ast.AST) -> None:
    if index is None:
        setattr(owner, field, node)
    else:
        getattr(owner, field)[index] = node


def _first_line(function: Function) -> int:
    """Return the first line as a code object counts: that of the first decorator."""
    return min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _word(node: ast.AST) -> str:
    """Return the last word of a name, of a path of names, or of what is subscribed or called."""
    if isinstance(node, ast.Subscript):
        return _word(node.value)
    if isinstance(node, ast.Call):
        return _word(node.func)
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
