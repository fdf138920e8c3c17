"""Asking a portal for its user fields: which methods tell them, and what stands in for a method that is refused.

The `fields` methods tell everybody everything that most portals have to tell. Where a
field comes without its label or a list without its values, the administrator's methods
are asked as well; if they are refused, the name is the code and the list a number.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from bitrix24_async import Entity, Portal
from bitrix24_async.codegen.userfields.names import class_name, words
from bitrix24_async.codegen.userfields.source import Record, UserField, completed, described, listed
from bitrix24_async.core.call import ListCall
from bitrix24_async.errors import APIError, AuthError, Bitrix24Error, InvalidArgument, LimitExceeded, PortalUnavailable

__all__ = ["TARGETS", "PortalFields"]

_ITEM: Final = "crm.item"
_CRM: Final = ("deal", "contact", "company", "lead", "quote")
TARGETS: Final = (*(f"crm.{name}" for name in _CRM), _ITEM, "user", "tasks.task")

# Types of `crm.item` that every portal has, which `crm.type.list` passes over.
_BUILT_IN: Final[Mapping[int, str]] = {1: "Lead", 2: "Deal", 3: "Contact", 4: "Company", 7: "Quote", 31: "Invoice"}

T = TypeVar("T")
Rows = list[dict[str, Any]]
Say = Callable[[str], None]


class _Type(Struct, frozen=True):
    """A type of item: its number, its title, and the number that its user fields are kept under."""

    number: int
    title: str
    id: int | None = None


class PortalFields:
    """What a portal says of the user fields of its records; `say` tells what it refuses to say."""

    def __init__(self, portal: Portal, say: Say) -> None:
        self._portal = portal
        self._say = say
        self._found: list[_Type] | None = None

    async def read(self, targets: Sequence[str]) -> list[Record]:
        """Return a record for each target, for `crm.item` one for each smart process.

        Raises:
            InvalidArgument: a target is unknown; nothing was sent.
        """
        _check(targets)
        return [record for target in dict.fromkeys(targets) for record in await self._target(target)]

    async def read_all(self) -> list[Record]:
        """Return a record for whatever the portal tells about."""
        records: list[Record] = []
        for target in TARGETS:
            records += await self._allowed(target, self._target(target)) or []
        return records

    async def _target(self, target: str) -> list[Record]:
        scope, _, rest = target.partition(".")
        if target.partition(":")[0] == _ITEM:
            return [await self._item(type_) for type_ in await self._types(target.partition(":")[2])]
        if scope == "crm":
            return [await self._classic(rest)]
        return [await (self._user() if target == "user" else self._task())]

    async def _allowed(self, what: str, asked: Awaitable[T]) -> T | None:
        """Return the answer to a question that the portal may refuse to this user, or None."""
        try:
            return await asked
        except (AuthError, LimitExceeded, PortalUnavailable):
            raise
        except APIError as error:
            self._say(f"{what} is left out: {error}")
            return None

    async def _facts(self, method: str, key: str | None = None, **params: Any) -> dict[str, Any]:
        call = self._portal.call(method, params, type=dict[str, Any], key=key, read=True)
        facts: dict[str, Any] = await call
        return facts

    async def _rows(self, method: str, *, order: str = "order", rows: str | None = None, **params: Any) -> Rows:
        id_ = "id" if rows else "ID"
        call: ListCall[dict[str, Any]] = self._portal.list(
            method, {order: {id_: "ASC"}, **params}, rows=rows, id=id_, order=order
        )
        return [row async for row in call]

    async def _classic(self, name: str) -> Record:
        from bitrix24_async.scopes import crm

        fields = described(await self._facts(f"crm.{name}.fields"))
        if any(field.is_open for field in fields):
            rows = await self._allowed(f"crm.{name}.userfield.list", self._rows(f"crm.{name}.userfield.list"))
            fields = completed(fields, listed(rows or ()))
        return _record(getattr(crm, name.capitalize()), fields)

    async def _item(self, type_: _Type) -> Record:
        from bitrix24_async.scopes.crm import Item

        fields = described(await self._facts("crm.item.fields", "fields", entityTypeId=type_.number))
        if type_.id is not None and any(field.is_open for field in fields):
            rows = await self._allowed("userfieldconfig.list", self._configured(type_.id))
            fields = completed(fields, listed(rows or ()))
        return replace(
            _record(Item, fields),
            name=_item_class(type_),
            title=f"An item of entity type {type_.number} with the user fields of the portal.",
            label=type_.title if type_.id is not None else "",
            entity_type_id=type_.number,
        )

    async def _configured(self, id: int) -> Rows:
        """Return the user fields of a smart process; only a `get` tells the values of a list."""
        found = await self._rows(
            "userfieldconfig.list", rows="fields", moduleId="crm", filter={"entityId": f"CRM_{id}"}, select=["*"]
        )
        lists = [row for row in found if row.get("userTypeId") == "enumeration"]
        return [await self._facts("userfieldconfig.get", "field", moduleId="crm", id=row.get("id")) for row in lists]

    async def _types(self, wanted: str) -> list[_Type]:
        """Return the types of item with a number or a title, or all smart processes."""
        if wanted.isdecimal() and int(wanted) in _BUILT_IN:
            return [_Type(int(wanted), _BUILT_IN[int(wanted)])]
        if self._found is None:
            self._found = _typed(await self._rows("crm.type.list", rows="types"))
        if not wanted:
            return self._found
        found = [type_ for type_ in self._found if wanted.casefold() in (str(type_.number), type_.title.casefold())]
        if not found:
            known = ", ".join(f"{_ITEM}:{type_.number} ({type_.title})" for type_ in self._found) or "no smart process"
            raise Bitrix24Error(f"{_ITEM}:{wanted} is no type of this portal; it has {known}")
        return found

    async def _user(self) -> Record:
        from bitrix24_async.scopes.user import User

        rows = listed(await self._rows("user.userfield.list"))
        labels = await self._facts("user.fields")
        return _record(User, [_labelled(field, labels.get(field.code)) for field in rows])

    async def _task(self) -> Record:
        from bitrix24_async.scopes.tasks import Task

        fields = described(await self._facts("tasks.task.getFields", "fields"))
        asked = self._rows("task.item.userfield.getlist", order="ORDER")
        rows = await self._allowed("task.item.userfield.getlist", asked)
        return _record(
            Task, [replace(field, wire=_camel(field.code)) for field in completed(fields, listed(rows or ()))]
        )


def _check(targets: Iterable[str]) -> None:
    for target in targets:
        name, colon, _ = target.partition(":")
        if name not in TARGETS or (colon and name != _ITEM):
            raise InvalidArgument(
                f"{target} has no user fields that are known; try {', '.join(TARGETS)}, "
                f"{_ITEM}:NUMBER or {_ITEM}:TITLE for one smart process, or --all"
            )


def _record(base: type[Entity], fields: Iterable[UserField]) -> Record:
    return Record(
        base=base.__name__,
        module=base.__module__.rpartition(".")[0] if base.__module__.count(".") > 2 else base.__module__,
        name=f"Portal{base.__name__}",
        title=f"A {base.__name__.lower()} with the user fields of the portal.",
        fields=tuple(fields),
        taken=frozenset(dir(base)),
        declared=frozenset(base.__struct_encode_fields__),
    )


def _item_class(type_: _Type) -> str:
    own = class_name(words(type_.title)) if words(type_.title) else f"Item{type_.number}"
    return own if type_.id is not None else f"{own}Item"


def _typed(rows: Iterable[Mapping[str, Any]]) -> list[_Type]:
    types = [_Type(int(row["entityTypeId"]), str(row["title"]), int(row["id"])) for row in rows]
    return sorted(types, key=lambda type_: type_.number)


def _labelled(field: UserField, label: Any) -> UserField:
    told = isinstance(label, str) and label.upper() != field.code
    return replace(field, label=label) if told and not field.label else field


def _camel(code: str) -> str:
    """Return a code as rows of tasks write it."""
    head, *rest = code.lower().split("_")
    return head + "".join(word.capitalize() for word in rest)
