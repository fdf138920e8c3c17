"""One value of a list field, as an enumeration of its own: the id that travels, the label that people read.

A member is its id, so that it may stand wherever the portal expects one: in a
filter, among the fields of a write, in a comparison. An id that the class does not
know, because it was added to the portal later, is no member; a row that holds one
keeps it in `extra`.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Self

__all__ = ["Choice"]


class Choice(IntEnum):
    """The base of the enumerations that `bitrix24 userfields` writes: `RED = 45, "Red"`."""

    label: str

    def __new__(cls, id: int, label: str = "") -> Self:
        """Return the member of an id; the first argument is what `value` and a lookup by value know."""
        member = int.__new__(cls, id)
        member._value_ = id
        member.label = label
        return member
