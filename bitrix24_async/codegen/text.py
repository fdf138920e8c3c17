"""Pieces of source as the formatter would leave them.

`§` marks a name that a module has to import; it is nothing where lines are measured.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Final

__all__ = ["MARK", "WIDTH", "block", "docstring", "quoted"]

WIDTH: Final = 120
MARK: Final = "§"
# The last line of a docstring stays one line, however long its address is.
UNBROKEN: Final = ("Reads. ", "Writes. ")


def block(indent: int, head: str, items: Sequence[str], tail: str) -> list[str]:
    """Return a bracketed list on one line, or with one item a line where it is too long."""
    pad = " " * indent
    line = f"{pad}{head}{', '.join(items)}{tail}"
    if len(line.replace(MARK, "")) <= WIDTH:
        return [line]
    return [f"{pad}{head}", *(f"{pad}    {item}," for item in items), f"{pad}{tail}"]


def docstring(indent: int, paragraphs: Sequence[str | Sequence[str]]) -> list[str]:
    """Return a docstring of paragraphs; a list of lines is a section, its first line the heading."""
    pad = " " * indent
    lines: list[str] = []
    for paragraph in paragraphs:
        if isinstance(paragraph, str) and paragraph.startswith(UNBROKEN):
            lines += ["", f"{pad}{paragraph}"]
        elif isinstance(paragraph, str):
            lines += ["", *_wrapped(paragraph, pad)]
        else:
            lines += ["", f"{pad}{paragraph[0]}"]
            for entry in paragraph[1:]:
                lines += _wrapped(entry, f"{pad}    ", f"{pad}        ")
    lines = lines[1:]
    if len(lines) == 1:
        return [f'{pad}"""{lines[0].strip()}"""']
    return [f'{pad}"""{lines[0].strip()}', *lines[1:], f'{pad}"""']


def _wrapped(text: str, first: str, rest: str | None = None) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def quoted(text: str) -> str:
    """Return a text as the formatter quotes it."""
    shown = text.replace("\\", "\\\\")
    return f"'{shown}'" if '"' in shown and "'" not in shown else '"{}"'.format(shown.replace('"', '\\"'))
