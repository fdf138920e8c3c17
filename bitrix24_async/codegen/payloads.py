"""The module of the events' data: a class for each event, and one for each shape that several of them hold.

A class has the code of its event as its name, dots written as underscores, so that
the one is found by the other. A shape is named after its place and its members.
"""

from __future__ import annotations

from collections.abc import Sequence

from bitrix24_async.codegen.text import block, docstring, quoted
from bitrix24_async.schema.model import EventSpec, ParamSpec

__all__ = ["payloads_module"]

_SAYS = (
    "What `data` of each documented event holds: types for `Event.read`.",
    "A member that the portal leaves out is not there, and one that it adds is passed over.",
)
_FIRST = "# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit."
_TYPES = {"integer": "int", "double": "float", "string": "str", "datetime": "str", "date": "str"}
# More members than these do not make a name.
_MOST = 4

Members = tuple[tuple[str, str], ...]


class _Shapes:
    """The shapes inside events, each of them once."""

    def __init__(self) -> None:
        self.names: dict[Members, str] = {}
        self.says: dict[str, str] = {}

    def annotation(self, member: ParamSpec, event: str) -> str:
        """Return the type of a member."""
        if member.type == "array":
            return f"list[{self._object(member, event)}]" if member.nested else "list[Any]"
        if member.type == "object" or member.nested:
            return self._object(member, event)
        return _TYPES.get(member.type, "Any")

    def _object(self, member: ParamSpec, event: str) -> str:
        inner = member.nested
        if not inner:
            return "dict[str, Any]"
        if inner[0].name.startswith("{"):  # the key is an identifier, such as that of a bot
            return f"dict[str, {self.annotation(inner[0], event)}]"
        members = self.members(inner, event)
        if members not in self.names:
            name = self.names[members] = self._name(member.name, members, event)
            self.says[name] = f"What `{member.name}` holds in `{event}` and in events like it."
        return self.names[members]

    def members(self, members: Sequence[ParamSpec], event: str) -> Members:
        """Return names and types of the members that can be spelled."""
        return tuple((member.name, self.annotation(member, event)) for member in members if member.name.isidentifier())

    def _name(self, place: str, members: Members, event: str) -> str:
        head = _camel(place)
        name = head + "".join(_camel(member) for member, _ in members)
        if len(members) > _MOST:
            name = f"{head}Of{_class(event)}"
        taken = set(self.names.values())
        number = 1
        while name in taken:
            number += 1
            name = f"{name.rstrip('0123456789')}{number}"
        return name


def _camel(name: str) -> str:
    parts = name.strip("{}").split("_")
    return "".join(part[:1].upper() + (part[1:].lower() if part.isupper() else part[1:]) for part in parts)


def _class(event: str) -> str:
    return event.replace(".", "_")


def payloads_module(events: Sequence[EventSpec]) -> str:
    """Return the text of the module."""
    shapes = _Shapes()
    own = {event.event: shapes.members(event.data, event.event) for event in events}
    body: list[str] = []
    for members, name in shapes.names.items():
        body += ["", "", *_definition(name, [shapes.says[name]], members)]
    for event in events:
        old = " Development of it has stopped." if event.deprecated else ""
        body += ["", "", *_definition(_class(event.event), [f"`{event.event}`: {event.url}{old}"], own[event.event])]
    public = sorted([*shapes.names.values(), *map(_class, own)], key=lambda name: (not name.isupper(), name))
    head = [_FIRST, "", *docstring(0, _SAYS), "", "from __future__ import annotations", ""]
    head += ["from typing import Any, TypedDict", "", *block(0, "__all__ = [", [quoted(name) for name in public], "]")]
    return "\n".join([*head, *body, ""])


def _definition(name: str, says: list[str], members: Members) -> list[str]:
    lines = [f"class {name}(TypedDict, total=False):", *docstring(4, says)]
    return [*lines, *([""] if members else []), *(f"    {word}: {kind}" for word, kind in members)]
