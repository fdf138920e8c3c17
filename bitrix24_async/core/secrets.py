"""Keeping credentials out of logs, reprs and messages.

A `Secret` prints as dots and is opened only where bytes leave the process.
`redact` cleans text that came from outside, such as a quoted error page.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["Secret", "quoted", "redact"]


class Secret:
    """A text that never shows itself; `reveal()` returns it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__


_PATTERNS: Final = (
    (re.compile(r"(/rest/(?:api/)?\d+/)[^/\s\"'?&<>]+", re.IGNORECASE), r"\1…"),
    (
        re.compile(
            r"\b((?:auth|access_token|refresh_token|client_secret|application_token|code|AUTH_ID|REFRESH_ID)"
            r"[\"']?(?:=|:|%3D)\s*[\"']?)[^\s\"'&<>,}]+",
            re.IGNORECASE,
        ),
        r"\1…",
    ),
)


# What ends a line of a log or speaks to a terminal, and what turns the direction of the text behind it.
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


def quoted(text: str) -> str:
    """Return a text from outside as a log may show it: redacted, in one line."""
    return redact(_CONTROL.sub(" ", text))


def redact(text: str) -> str:
    """Return `text` with webhook secrets, tokens and codes replaced by dots."""
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text
