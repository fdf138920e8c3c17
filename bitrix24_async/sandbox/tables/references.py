"""`$result[…]` in the commands of a batch: exactly what the portal puts in its place.

References are sought in decoded values, so no encoding hides a text that looks
like one. What does not resolve is no error: the walk stops at the last step
that did, and whatever stands there is used, be it the array of all results.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bitrix24_async.sandbox.tables.table import Rows

__all__ = ["settle", "substitute"]

_REFERENCE = re.compile(r"\$(result|next|total|time|error)(\S*)", re.IGNORECASE)
_STEP = re.compile(r"\[([^\]]+)\]")
_OFFSET = re.compile(r"0|-?[1-9]\d*", re.ASCII)


def substitute(value: Any, replies: Mapping[str, Mapping[str, Any]]) -> Any:
    """Return parameters with their references replaced by parts of the earlier replies."""
    if isinstance(value, dict):
        return {key: substitute(item, replies) for key, item in value.items()}
    if isinstance(value, list):
        return [substitute(item, replies) for item in value]
    return _in_text(value, replies)


def _in_text(text: str, replies: Mapping[str, Mapping[str, Any]]) -> Any:
    whole = text
    for match in _REFERENCE.finditer(whole):
        steps = _STEP.findall(match[2])
        if not steps:
            continue
        # The word is sought with its case: `$RESULT[…]` matches, and finds nothing.
        found = _walk(replies.get(match[1]), steps)
        if match[0] == text:
            return settle(found)
        if isinstance(found, (str, int, float)) and not isinstance(found, bool):
            text = text.replace(match[0], str(found))
    return text


def _walk(here: Any, steps: list[str]) -> Any:
    for step in steps:
        there = _at(here, step)
        if there is None:
            break
        here = there
    return here


def _at(here: Any, step: str) -> Any:
    if isinstance(here, Mapping):
        return here.get(step)
    if isinstance(here, (list, Rows)):
        return here[int(step)] if step.isdecimal() and _OFFSET.fullmatch(step) and int(step) < len(here) else None
    # PHP reads a text with a number in brackets as one of its characters.
    if isinstance(here, str) and _OFFSET.fullmatch(step) and -len(here) <= int(step) < len(here):
        return here[int(step)]
    return None


def settle(value: Any) -> Any:
    """Return a reply's part as plain values."""
    if isinstance(value, Rows):
        return list(value)
    if isinstance(value, Mapping):
        return {key: settle(item) for key, item in value.items()}
    return [settle(item) for item in value] if isinstance(value, list) else value
