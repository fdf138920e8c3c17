"""What differs between two modules of user fields: names, types and labels, not the way they are set.

A formatter may have rewritten the file, and another portal with the same fields may
have been read; neither is a difference.
"""

from __future__ import annotations

import ast

__all__ = ["differences"]


def differences(old: str, new: str) -> list[str]:
    """Return a line for each name that the new module adds (`+`), drops (`-`) or changes (`~`).

    Raises:
        SyntaxError: one of the texts is no Python.
    """
    before, after = _facts(old), _facts(new)
    names = [*before, *(name for name in after if name not in before)]
    marks = {name: "+" if name not in before else "-" if name not in after else "~" for name in names}
    return [f"{marks[name]} {name}" for name in sorted(names) if before.get(name) != after.get(name)]


def _facts(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = f"{[*map(ast.unparse, node.bases)]} {ast.get_docstring(node) or ''}"
            found |= _members(node)
    return {name: " ".join(fact.split()) for name, fact in found.items()}


def _members(node: ast.ClassDef) -> dict[str, str]:
    """Return what each attribute is, with the docstring that follows it."""
    found: dict[str, str] = {}
    name = ""
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign | ast.Assign):
            target = statement.target if isinstance(statement, ast.AnnAssign) else statement.targets[0]
            name = f"{node.name}.{ast.unparse(target)}"
            found[name] = ast.unparse(statement)
        elif name and isinstance(statement, ast.Expr):
            found[name] += f" {ast.unparse(statement)}"
    return found
