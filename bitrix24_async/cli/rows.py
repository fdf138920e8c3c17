"""Rows as bytes: JSON lines and CSV, each with a record end that never occurs inside a record.

A JSON line is the portal's own text, copied without being read. A CSV record
ends with CR LF while line breaks inside a cell are a bare LF, so that the last
complete record of a file is found from its end.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, Final

import msgspec

from bitrix24_async.errors import InvalidArgument

__all__ = ["Csv", "JsonLines", "RowFormat"]

_encode: Final = msgspec.json.Encoder().encode


class JsonLines:
    """One JSON object a line, byte for byte as the portal sent it."""

    row: ClassVar[Any] = msgspec.Raw
    end: ClassVar[bytes] = b"\n"

    def __init__(self, select: Sequence[str] | None = None) -> None:
        del select  # a line names its own fields

    def encode(self, rows: Sequence[Any]) -> bytes:
        """Return the rows as lines; a row that has line breaks of its own is written without them."""
        text = b"\n".join(rows)
        if text.count(b"\n") >= len(rows):
            text = b"\n".join(_on_one_line(row) for row in rows)
        return text + b"\n" if rows else b""

    def finish(self) -> bytes:
        """Return nothing: lines need no end."""
        return b""

    def resume(self, first: bytes, last: bytes, id: str) -> int:  # noqa: ARG002  # only a table looks at the first
        """Return the id in the last line."""
        try:
            return int(msgspec.json.decode(last)[id])
        except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
            raise InvalidArgument(f"the last line of the file is no row with a numeric {id!r}") from error

    def warning(self) -> str:
        """Return nothing: every field is written."""
        return ""


class Csv:
    """A table; its columns are the selected fields, or those of the first page."""

    row: ClassVar[Any] = dict
    end: ClassVar[bytes] = b"\r\n"

    def __init__(self, select: Sequence[str] | None = None) -> None:
        self._select = [] if select is None or any("*" in name for name in select) else list(select)
        self._columns: list[str] = []
        self._dropped: set[str] = set()

    def encode(self, rows: Sequence[Any]) -> bytes:
        """Return the rows as records, before the first of them the header."""
        header = b""
        if rows and not self._columns:
            self._columns = self._choose(rows)
            header = _records([self._columns])
        known = dict.fromkeys(self._columns).keys()
        for row in rows:
            self._dropped |= row.keys() - known
        return header + _records([_cell(row.get(name)) for name in self._columns] for row in rows)

    def finish(self) -> bytes:
        """Return the header of a table without rows, where the selection says what it is."""
        return _records([self._select]) if self._select and not self._columns else b""

    def resume(self, first: bytes, last: bytes, id: str) -> int | None:
        """Take the columns from the header, and return the id in the last record."""
        self._columns = _fields(first)
        if last == first:
            return None
        try:
            return int(_fields(last)[self._columns.index(id)])
        except (ValueError, IndexError) as error:
            raise InvalidArgument(f"the last record of the file has no number in a column {id!r}") from error

    def warning(self) -> str:
        """Name the fields that came too late for the header."""
        if not self._dropped:
            return ""
        names = ", ".join(sorted(self._dropped))
        return f"{len(self._dropped)} fields are not in the header and were left out: {names}; name them in --select"

    def _choose(self, rows: Sequence[Mapping[str, Any]]) -> list[str]:
        found = list(dict.fromkeys(key for row in rows for key in row))
        # Some methods answer `select=["TITLE"]` with `title`: then the reply's own names hold.
        return self._select if self._select and set(found) <= set(self._select) else found


RowFormat = Csv | JsonLines


def _on_one_line(row: msgspec.Raw) -> bytes:
    return msgspec.json.format(bytes(row), indent=-1)


def _cell(value: Any) -> Any:
    if type(value) is str:
        return value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value
    if isinstance(value, (bool, dict, list)):
        return _encode(value).decode()
    return value


def _records(rows: Iterable[Sequence[Any]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def _fields(record: bytes) -> list[str]:
    return next(csv.reader(io.StringIO(record.decode(errors="replace"), newline="")), [])
