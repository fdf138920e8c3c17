"""Rows of an entity decoded in C, whatever undeclared fields a portal sends.

For an entity and the set of undeclared keys of a listing, a subclass is built at run
time: the same slots with wire types, one hidden slot for each undeclared key, all
other keys refused. A refusal teaches: a new key is learned, a column with an odd cell
is widened to take anything and converted afterwards, and the package is read again.
What cannot be learned (too many odd columns, keys that cannot name a slot) is read row
by row. A single cell never ends an export: what does not fit is in `extra`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final

from msgspec import UNSET, Raw, UnsetType, ValidationError, convert, defstruct, json
from msgspec import field as make_field
from msgspec.structs import fields, force_setattr

from bitrix24_async.core.cells import Column, Nested
from bitrix24_async.core.entity import Entity
from bitrix24_async.errors import InvalidArgument

__all__ = ["ROW", "Frame", "Learner", "learner", "read_nested"]

_log: Final = logging.getLogger("bitrix24_async")

_SHAPES: Final = 256  # wire classes kept, about 10 KB each
_RECENT: Final = 4  # shapes of one entity tried before another is learned
_KEYS: Final = 300  # undeclared keys that get a slot
_WIDE: Final = 4  # widened columns; more cost more than reading row by row
_PAUSE: Final = 50  # packages read row by row before learning is tried again
_SINGLES: Final = 16  # a single row refused this often is worth a class
_PATH: Final = re.compile(r" - at `(?:key` in `)?(\$[^`]*)`$")
_STEP: Final = re.compile(r"[.\[]")
_ROOT: Final = re.compile(r"^\$")


class Frame:
    """Where rows stand in a body: how to type it around a row, and how to find them in what was decoded.

    `at` is a pattern of msgspec's path to a row.
    """

    __slots__ = ("at", "keys", "pages", "single", "wrap")

    wrap: Callable[[Any], Any]
    pages: Callable[[Any], Iterable[list[Any]]]
    single: bool
    at: re.Pattern[str]

    def __init__(
        self,
        wrap: Callable[[Any], Any],
        pages: Callable[[Any], Iterable[list[Any]]],
        at: str,
        *,
        single: bool = False,
    ) -> None:
        self.wrap = wrap
        self.pages = pages
        self.at = re.compile(at)
        self.single = single
        self.keys: json.Decoder[Any] = json.Decoder(wrap(dict[str, Raw]))


class _Shape:
    """A wire class for one set of undeclared keys and widened columns, with a decoder for each frame."""

    __slots__ = ("decoders", "unknown", "wide")

    def __init__(self, entity: type[Entity], unknown: tuple[str, ...], wide: tuple[Column, ...]) -> None:
        slots = tuple((f"_more{number}", key) for number, key in enumerate(unknown))
        self.decoders = _Decoders(_wire_class(entity, slots, wide, strict=True))
        self.unknown = frozenset(unknown)
        self.wide = wide


class _Decoders(dict[Frame, Callable[[Any], Any]]):
    """What decodes a body of each frame around a wire class, built when first asked for."""

    def __init__(self, cls: Any) -> None:
        super().__init__()
        self._cls = cls

    def __missing__(self, frame: Frame) -> Callable[[Any], Any]:
        decode = self[frame] = json.Decoder(frame.wrap(self._cls), strict=False, dec_hook=read_nested).decode
        return decode


@lru_cache(maxsize=_SHAPES)
def _shape(entity: type[Entity], unknown: tuple[str, ...], wide: tuple[Column, ...]) -> _Shape:
    return _Shape(entity, unknown, wide)


def _wire_class(
    entity: type[Entity], slots: tuple[tuple[str, str], ...], wide: tuple[Column, ...], *, strict: bool
) -> Any:
    columns = [column.definition(wide=column in wide) for column in learner(entity).columns.values()]
    # A portal's own `$extra` is refused here, so that it cannot pose as ours.
    more = ("_more", None | UnsetType, make_field(name="$extra", default=UNSET))
    unknown = [(slot, Any, make_field(name=key, default=UNSET)) for slot, key in slots]
    return defstruct(
        entity.__name__,
        [*columns, more, *unknown],
        bases=(entity,),
        kw_only=True,
        forbid_unknown_fields=strict,
        namespace={"__unknown__": slots, "__entity__": entity},
        module=entity.__module__,
    )


class Learner:
    """What is known about the rows of one entity; shared by all portals."""

    columns: dict[str, Column]

    def __init__(self, entity: type[Entity]) -> None:
        self.entity = entity
        self.columns = {info.encode_name: Column(info, read_nested) for info in _declared(entity)}
        # Names that look like a path of their own have to be known before a path is cut.
        self._long_names = sorted((name for name in self.columns if _STEP.search(name)), key=len, reverse=True)
        self._wide = 0 if hasattr(entity, "__post_init__") else _WIDE
        self._shapes: tuple[_Shape, ...] = ()
        self._unknown: tuple[str, ...] = ()
        self._pause = 0
        self._singles = 0
        self._told: set[str] = set()
        self._cells_class: Any = None

    def read(self, frame: Frame, body: bytes | Raw) -> Any:
        """Decode a body at once; `ValidationError` says that it has to be read row by row."""
        for shape in self._shapes:
            try:
                value = shape.decoders[frame](body)
            except ValidationError:
                continue
            if shape is not self._shapes[0]:
                self._remember(shape)
            return self._settled(shape, frame, value) if shape.wide else value
        return self._learn(frame, body)

    def row(self, body: bytes | Raw) -> Any:
        """Decode one row by itself; what does not fit goes to `extra`."""
        return self.from_cells(json.decode(body))

    def rows(self, bodies: Iterable[Raw]) -> list[Any]:
        """Decode rows one by one; what does not fit goes to `extra`."""
        decode = _shape(self.entity, self._unknown, ()).decoders[ROW]
        rows = []
        for body in bodies:
            try:
                rows.append(decode(body))
            except ValidationError:
                rows.append(self.row(body))
        return rows

    def from_cells(self, cells: Any) -> Any:
        """Make an entity of decoded JSON; a required cell that does not fit is a `ValidationError`."""
        if not isinstance(cells, dict):
            raise ValidationError(f"Expected `object`, got `{type(cells).__name__}`")
        extra = {key: cell for key, cell in cells.items() if key not in self.columns}
        known = {key: cell for key, cell in cells.items() if key in self.columns}
        entity = self._fitted(known, extra, cells)
        if extra:
            force_setattr(entity, "_more", extra)
        return entity

    def _fitted(self, known: dict[str, Any], extra: dict[str, Any], cells: dict[str, Any]) -> Any:
        # Each turn mends a cell or takes it out, at most twice a column.
        while True:
            try:
                return convert(known, self._loose, strict=False, dec_hook=read_nested)
            except ValidationError as error:
                column = self._column(error, _ROOT)
                if column is None or column.required or column.wire not in known:
                    raise
                refused = known.pop(column.wire)
                mended = column.mended(refused)
                if mended is not refused:
                    known[column.wire] = mended
                else:
                    self._put_aside(column, cells[column.wire], extra)

    @property
    def _loose(self) -> Any:
        if self._cells_class is None:
            self._cells_class = _wire_class(self.entity, (), (), strict=False)
        return self._cells_class

    def _learn(self, frame: Frame, body: bytes | Raw) -> Any:
        self._unknown = self._keys(frame, body)
        wide = self._shapes[0].wide if self._shapes else ()
        while True:
            shape = _shape(self.entity, self._unknown, wide)
            try:
                value = shape.decoders[frame](body)
            except ValidationError as error:
                wide = self._widened(wide, frame, error)
            else:
                self._remember(shape)
                return self._settled(shape, frame, value)

    def _keys(self, frame: Frame, body: bytes | Raw) -> tuple[str, ...]:
        """Return the undeclared keys to learn, or raise when learning is not worth it now."""
        if frame.single:
            self._singles += 1
            self._row_by_row(self._singles % _SINGLES != 0)
        elif self._pause:
            self._pause -= 1
            self._row_by_row(True)
        rows = [row for page in frame.pages(frame.keys.decode(body)) for row in page]
        unknown = frozenset[str]().union(*rows) - self.columns.keys()
        last = self._shapes[0].unknown if self._shapes else frozenset()
        # Listings alike share a shape; those of another portal get their own.
        if 2 * len(last & unknown) >= len(last | unknown):
            unknown |= last
        if len(unknown) > _KEYS or any(map(_hostile, unknown)):
            self._pause = _PAUSE
            self._row_by_row(True)
        return tuple(sorted(unknown))

    def _widened(self, wide: tuple[Column, ...], frame: Frame, error: ValidationError) -> tuple[Column, ...]:
        column = self._column(error, frame.at)
        if column is None or column.required or column in wide or frame.single:
            raise error
        if len(wide) >= self._wide:
            self._pause = _PAUSE
            raise error
        return (*wide, column)

    @staticmethod
    def _row_by_row(needed: bool) -> None:
        if needed:
            raise ValidationError("to be read row by row")

    def _remember(self, shape: _Shape) -> None:
        others = (old for old in self._shapes if old.unknown != shape.unknown)
        self._shapes = (shape, *others)[:_RECENT]

    def _settled(self, shape: _Shape, frame: Frame, value: Any) -> Any:
        for page in frame.pages(value):
            for column in shape.wide:
                self._settle(column, page)
        return value

    def _settle(self, column: Column, rows: list[Any]) -> None:
        values = column.read_all(list(map(column.cell, rows)))
        if values is None:
            values = [self._settled_cell(column, row) for row in rows]
        for row, value in zip(rows, values, strict=True):
            force_setattr(row, column.name, value)

    def _settled_cell(self, column: Column, row: Entity) -> Any:
        cell = column.cell(row)
        try:
            return column.read(cell)
        except ValidationError:
            self._put_aside(column, cell, row.extra)
            return column.blank()

    def _put_aside(self, column: Column, cell: Any, extra: dict[str, Any]) -> None:
        extra[column.wire] = cell
        if column.wire not in self._told:
            self._told.add(column.wire)
            # The value may be a customer's data, so that the log has the place only.
            _log.warning("%s.%s: a value does not fit the type; it is in `extra`", self.entity.__name__, column.wire)

    def _column(self, error: ValidationError, at: re.Pattern[str]) -> Column | None:
        """Return the declared column that a refusal names, None when it names something else."""
        path = _PATH.search(str(error))
        row = at.match(path[1]) if path else None
        rest = path[1][row.end() + 1 :] if path and row else ""
        for name in self._long_names:
            if rest.startswith(name) and rest[len(name) : len(name) + 1] in ("", ".", "["):
                return self.columns[name]
        return self.columns.get(_STEP.split(rest, maxsplit=1)[0])


@lru_cache(maxsize=_SHAPES)
def learner(entity: type[Entity]) -> Learner:
    """Return what is known about an entity's rows."""
    return Learner(entity)


def _declared(entity: type[Entity]) -> list[Any]:
    if entity.__struct_config__.array_like or "extra" in entity.__struct_fields__:
        raise InvalidArgument(f"{entity.__name__}: an entity is an object with keys and has no field named `extra`")
    return [info for info in fields(entity) if info.name != "_more"]


def _hostile(key: str) -> bool:
    """Say whether a key cannot name a slot."""
    return key == "$extra" or any(char in '"\\' or char < " " for char in key)


def read_nested(type_: type, cell: Any) -> Any:
    """Make the entity in a cell: the decode hook of msgspec."""
    if not isinstance(type_, Nested):
        raise TypeError(f"Expected `{type_.__name__}`")
    if type_.is_empty(cell):
        return None
    try:
        return learner(type_.entity).from_cells(cell)
    except ValidationError:
        # msgspec adds the path to a ValueError only.
        raise ValueError(f"Expected `{type_.entity.__name__}`") from None


ROW: Final = Frame(lambda row: row, lambda row: ([row],), r"^\$", single=True)
