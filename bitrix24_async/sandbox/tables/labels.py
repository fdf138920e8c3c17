"""What the owner of the portal called the user fields, and the values of the lists among them."""

from __future__ import annotations

from typing import Any

from bitrix24_async.sandbox.tables.columns import Column

__all__ = ["label", "labelled", "options"]

# By the end of a code, which fields of different records share.
_LABELS = {
    "1594289659": "Budget",
    "1706782596": "Срочно",
    "1712074666": "Signed on",
    "1721244482250": "Note",
    "1724077760": "Colour",
    "1724228142162": "Languages",
    "1744103987": "Tags",
    "BUDGET": "Project budget",
    "FILES": "Files",
    "TASK": "CRM elements",
}
_LISTS = {
    "1724077760": {45: "Red", 47: "Green", 49: "Тёмно-синий"},
    "1724228142162": {26: "English", 27: "Русский"},
}


def _end(column: Column) -> str:
    return column.name.rpartition("_")[2]


def label(column: Column) -> str:
    """Return what people see instead of the code."""
    return _LABELS.get(_end(column), column.name)


def options(column: Column) -> dict[int, str]:
    """Return the values of a list by their ids; nothing for a field of another type."""
    return _LISTS.get(_end(column), {})


def labelled(column: Column) -> dict[str, Any]:
    """Return what the `fields` methods tell of a user field beside its type."""
    facts: dict[str, Any] = dict.fromkeys(("listLabel", "formLabel", "filterLabel"), label(column))
    if options(column):
        facts["items"] = [{"ID": str(id), "VALUE": value} for id, value in options(column).items()]
    return facts | {"settings": []}
