"""Replies of the portal as values: one result, one page, or a whole package of pages.

Everything is decoded in one call of msgspec where the reply is as the portal's own
documentation has it. A reply with odd members (text for a number, `[]` for an object)
is read again member by member, and the rows of an entity one by one.
A text that was cut within a character is read with U+FFFD in its place.
What cannot be read is a `DecodeError`; it names types and places, never a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, TypeVar, get_args, get_origin

from msgspec import UNSET, MsgspecError, Raw, UnsetType, ValidationError, convert, defstruct, json
from msgspec import field as make_field

from bitrix24_async.core.cells import is_a, mended, type_name, wire_type
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.envelope import (
    Batch,
    Package,
    Reply,
    Values,
    batch_type,
    by_label,
    parts,
    read_batch,
    read_reply,
)
from bitrix24_async.core.learned import ROW, Frame, learner, read_nested
from bitrix24_async.core.wire import readable
from bitrix24_async.errors import DecodeError, InvalidArgument

__all__ = [
    "Batch",
    "Package",
    "Reply",
    "Values",
    "check_type",
    "decode_batch",
    "decode_package",
    "decode_reply",
    "decode_rows",
    "decode_value",
    "decode_values",
]

R = TypeVar("R")

_BROKEN: Final = (MsgspecError, UnicodeDecodeError, RecursionError)
_PATH: Final = re.compile(r" - at `(?:key` in `)?\$[^`]*`$")
# What msgspec says without quoting a value.
_SAFE: Final = ("Expected `", "Object missing", "JSON is malformed", "Input data was truncated", "Invalid RFC3339")


def decode_value(raw: bytes | Raw, type: Any, key: str | None = None) -> Any:
    """Decode one result; with a `key`, what stands below it.

    A `Raw` is a slice that keeps the whole body alive.
    """
    try:
        return _reader(type, key)(raw)
    except _BROKEN as error:
        return _reread(raw, _reader(type, key), error, type)


def decode_rows(raw: bytes | Raw, row: type[R], rows_key: str | None) -> list[R]:
    """Decode one page; null, false and `[]` are a page without rows.

    A row of the type `Raw` is a slice that keeps the whole body alive.
    """
    try:
        return _rows(raw, row, _page_frame(rows_key))
    except _BROKEN as error:
        return _reread(raw, lambda text: _rows(text, row, _page_frame(rows_key)), error, row)


def decode_package(body: bytes, row: type[R], rows_key: str | None) -> Package[R]:
    """Decode the reply to a batch whose commands all list rows of one type.

    A row of the type `Raw` is a slice that keeps the whole body alive: fine while a window
    of packages is at work, dear when one row in fifty is kept.
    """
    try:
        return _package(body, row, rows_key)
    except _BROKEN as error:
        return _reread(body, lambda text: _package(text, row, rows_key), error, row)


def decode_batch(body: bytes) -> Batch:
    """Decode the reply to a batch of any commands, their results as slices."""
    try:
        return read_batch(body)
    except _BROKEN as error:
        return _reread(body, read_batch, error, Batch)


def decode_reply(body: bytes) -> Reply:
    """Decode the reply to a single call, its result as a slice."""
    try:
        return read_reply(body)
    except _BROKEN as error:
        return _reread(body, read_reply, error, Reply)


def _reread(body: bytes | Raw, read: Callable[[bytes], R], error: Exception, type_: Any) -> R:
    """Read a reply once more where its text is broken, or raise what is wrong with it."""
    text = None if isinstance(error, ValidationError | RecursionError) else readable(body)
    if text is None:
        raise _refused(error, type_) from None
    try:
        return read(text)
    except _BROKEN as again:
        raise _refused(again, type_) from None


def _refused(error: Exception, type_: Any, label: str = "") -> DecodeError:
    # The cause is left out where this is raised: msgspec quotes values.
    said = str(error)
    at = _PATH.search(said)
    what = said[: at.start()] if at else said
    if isinstance(error, RecursionError):
        what = "it is nested too deeply"
    elif not what.startswith(_SAFE):
        what = "a value does not fit"
    place = f"{f', in {label}' if label else ''}{at[0] if at else ''}"
    return DecodeError(f"the answer is not the {type_name(type_)} that was expected: {what}{place}")


def decode_values(body: bytes, type: Any, key: str | None = None) -> Values | None:
    """Decode the reply to a batch whose commands all have results of one type, at once.

    None says that something in it is not of that type; the results have to be read one by one then.
    """
    try:
        found = _framed(body, type, _values_frame(key)) if is_a(type, Entity) else _value_decoder(type, key)(body)
    except _BROKEN:
        return None
    results = getattr(found.result, "result", None) or {}
    if not isinstance(results, dict):
        return None
    if key is not None:
        results = {label: keyed.v for label, keyed in results.items()}
    return Values(values=results, **parts(found))


@lru_cache(maxsize=256)
def _values_frame(key: str | None) -> Frame:
    def found_in(found: Any) -> tuple[list[Any]]:
        values = _pages(found).values()
        return ([value if key is None else value.v for value in values],)

    below = "" if key is None else rf"\.{re.escape(key)}"
    return Frame(lambda row: batch_type(_keyed(row, key)), found_in, rf"^\$\.result\.result\[(?:\d+|\.\.\.)\]{below}")


@lru_cache(maxsize=256)
def _value_decoder(type_: Any, key: str | None) -> Callable[[Any], Any]:
    return json.Decoder(batch_type(_keyed(wire_type(type_), key)), strict=False, dec_hook=read_nested).decode


def check_type(type: Any, key: str | None = None) -> None:
    """Refuse what no result can be decoded into, before a call is sent for it."""
    try:
        _reader(type, key)
    except (TypeError, ValueError) as error:
        raise InvalidArgument(f"{type!r:.60} is no type that a result can be decoded into: {error}") from None


# One result.


@lru_cache(maxsize=1024)
def _reader(type_: Any, key: str | None) -> Callable[[Any], Any]:
    if is_a(type_, Entity):
        return _entity_reader(type_, key)
    if type_ is Raw:
        return _below(key)
    if get_origin(type_) is list and is_a(get_args(type_)[0], Entity):
        slice_, row = _below(key), get_args(type_)[0]
        return lambda raw: _rows(slice_(raw), row, _page_frame(None))
    wire = wire_type(type_)
    decode = json.Decoder(_keyed(wire, key), strict=False, dec_hook=read_nested).decode
    below = _below(key)

    def read(raw: Any) -> Any:
        try:
            value = decode(raw)
        except ValidationError:
            cell = json.decode(below(raw))
            other = mended(type_, cell)
            if other is cell:
                raise
            return convert(other, wire, strict=False, dec_hook=read_nested)
        return value if key is None else value.v

    return read


def _keyed(wire: Any, key: str | None) -> Any:
    return wire if key is None else defstruct("Keyed", [("v", wire, make_field(name=key))])


def _below(key: str | None) -> Callable[[Any], Raw]:
    if key is None:
        return Raw
    decode: Callable[[Any], Any] = json.Decoder(_keyed(Raw, key)).decode
    return lambda raw: decode(raw).v


def _entity_reader(entity: type[Entity], key: str | None) -> Callable[[Any], Any]:
    known = learner(entity)
    below = _below(key)
    frame = ROW
    if key is not None:
        frame = Frame(lambda row: _keyed(row, key), lambda found: ([found.v],), rf"^\$\.{re.escape(key)}", single=True)

    def read(raw: Any) -> Any:
        try:
            value = known.read(frame, raw)
        except ValidationError:
            return known.row(below(raw))
        return value if key is None else value.v

    return read


# Pages and packages.


class _NoRowsError(ValidationError):
    """A page is an object without the key of its rows, which is fine only when it is empty."""


def _page_type(row: Any, rows_key: str | None) -> Any:
    page = list[row] | dict[str, row] | bool | None
    if rows_key is None:
        return page
    keyed = defstruct("KeyedRows", [("v", page | UnsetType, make_field(name=rows_key, default=UNSET))])
    return keyed | list[None] | bool | None


def _listed(page: Any) -> list[Any]:
    """Return the rows of a decoded page; PHP writes a list with gaps as an object."""
    if page.__class__ is list:
        rows: list[Any] = page
        return rows
    if page.__class__ is dict:
        return list(page.values())
    if page is True:
        raise ValidationError("Expected `array`, got `bool`")
    rows_or_none = getattr(page, "v", None)
    if rows_or_none is UNSET:
        raise _NoRowsError("Object missing the key of its rows")
    return _listed(rows_or_none) if page else []


@lru_cache(maxsize=256)
def _page_frame(rows_key: str | None) -> Frame:
    return Frame(lambda row: _page_type(row, rows_key), lambda page: (_listed(page),), rf"^\${_rows_path(rows_key)}")


@lru_cache(maxsize=256)
def _package_frame(rows_key: str | None) -> Frame:
    return Frame(
        lambda row: batch_type(_page_type(row, rows_key)),
        lambda found: map(_listed, _pages(found).values()),
        rf"^\$\.result\.result\[(?:\d+|\.\.\.)\]{_rows_path(rows_key)}",
    )


def _rows_path(rows_key: str | None) -> str:
    below = "" if rows_key is None else rf"\.{re.escape(rows_key)}"
    return rf"{below}\[(?:\d+|\.\.\.)\]"


def _pages(found: Any) -> dict[str, Any]:
    return by_label(getattr(found.result, "result", None))


@lru_cache(maxsize=256)
def _decoder(row: Any, frame: Frame) -> Callable[[Any], Any]:
    return json.Decoder(frame.wrap(row), strict=False, dec_hook=read_nested).decode


def _framed(raw: Any, row: Any, frame: Frame) -> Any:
    return learner(row).read(frame, raw) if is_a(row, Entity) else _decoder(row, frame)(raw)


def _rows(raw: Any, row: Any, frame: Frame) -> list[Any]:
    try:
        return _listed(_framed(raw, row, frame))
    except _NoRowsError:
        return _rows_one_by_one(raw, row, frame)
    except ValidationError:
        if not is_a(row, Entity):
            raise
        return _rows_one_by_one(raw, row, frame)


def _rows_one_by_one(raw: Any, row: Any, frame: Frame) -> list[Any]:
    try:
        rows = _listed(_decoder(Raw if is_a(row, Entity) else row, frame)(raw))
    except _NoRowsError:
        if json.decode(raw):
            raise
        rows = []
    return learner(row).rows(rows) if is_a(row, Entity) else rows


def _package(body: bytes, row: Any, rows_key: str | None) -> Package[Any]:
    try:
        found = _framed(body, row, _package_frame(rows_key))
        return Package(pages={label: _listed(page) for label, page in _pages(found).items()}, **parts(found))
    except ValidationError:
        return _package_by_parts(body, row, rows_key)


def _package_by_parts(body: bytes, row: Any, rows_key: str | None) -> Package[Any]:
    batch = read_batch(body)
    frame = _page_frame(rows_key)
    pages = {}
    for label, raw in batch.results.items():
        try:
            pages[label] = _rows_one_by_one(raw, row, frame)
        except ValidationError as error:
            raise _refused(error, row, label) from None
    beside = {name: getattr(batch, name) for name in ("faults", "nexts", "totals", "times", "fault", "time")}
    return Package(pages=pages, **beside)
