"""How Python spells what the reference names: methods, classes, attributes."""

from __future__ import annotations

import keyword
import re
from typing import Final

from bitrix24_async.codegen.words.spelling import camel

__all__ = ["attribute", "class_name", "constant", "python_name", "renamed", "spelled_as"]

_HUMP: Final = re.compile(r"(?<=[a-z0-9])[A-Z]")
_ALIKE: Final = {"roundingRule": "roundingrule"}


def python_name(wire: str) -> str:
    """Return how Python spells a REST name: snake case, a keyword with an underscore behind it."""
    wire = _ALIKE.get(wire, wire)
    name = wire.lower() if wire.isupper() else _snake(wire).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def constant(name: str) -> str:
    """Return how a constant is spelled that is called after a class."""
    return _snake(name).upper()


def _snake(name: str) -> str:
    return _HUMP.sub(lambda found: f"_{found[0]}", name)


def class_name(*steps: str) -> str:
    """Return a class name made of the steps of a path."""
    parts = (camel(part) for step in steps for part in re.split(r"\W|_", step) if part)
    return "".join(part[0].upper() + (part[1:].lower() if part.isupper() else part[1:]) for part in parts)


def attribute(wire: str) -> str:
    """Return how a field is called in a record: `extra` is taken, and what is no identifier is cleaned."""
    name = python_name(re.sub(r"\W+", "_", wire).strip("_")) or "field"
    name = f"field_{name}" if name[0].isdigit() else name
    name = f"{name}_raw" if wire.startswith("~") else name
    return f"{name}_" if name in ("extra", "mro") else name


def renamed(attribute_name: str, rule: str | None) -> str:
    """Return the wire name that msgspec's rule gives an attribute."""
    if rule == "upper":
        return attribute_name.upper()
    if rule == "camel":
        first, *rest = attribute_name.split("_")
        return first + "".join(part.title() for part in rest)
    return attribute_name


def spelled_as(name: str, spelling: str | None) -> str:
    """Return a name of a table as replies spell it."""
    return renamed(name.lower(), "camel") if spelling == "camel" and name == name.upper() else name
