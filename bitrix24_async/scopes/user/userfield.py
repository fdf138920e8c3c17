# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields: the methods of `user.userfield`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Userfield", "UserfieldFields", "UserfieldFileService", "UserfieldKey", "UserfieldService"]


class Userfield(Entity, kw_only=True, rename="upper"):
    """A record of `user.userfield`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: int | None = None
    multiple: bool | None = None
    mandatory: bool | None = None
    show_filter: str | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    settings: dict[str, Any] | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    label: str | None = None
    entity_id: str | None = None
    list: builtins.list[Any] | None = None


class UserfieldFields(TypedDict, total=False):
    """The fields that a user field takes."""

    FIELD_NAME: str | None
    USER_TYPE_ID: str | None
    XML_ID: str | None
    SORT: int | None
    MULTIPLE: bool | str | None
    MANDATORY: bool | str | None
    SHOW_FILTER: bool | str | None
    SHOW_IN_LIST: bool | str | None
    EDIT_IN_LIST: bool | str | None
    IS_SEARCHABLE: bool | str | None
    SETTINGS: Mapping[str, Any] | None
    EDIT_FORM_LABEL: str | None
    LIST_COLUMN_LABEL: str | None
    LIST_FILTER_LABEL: str | None
    ERROR_MESSAGE: str | None
    HELP_MESSAGE: str | None
    LABEL: str | None


UserfieldKey: TypeAlias = Literal[
    "FIELD_NAME",
    "USER_TYPE_ID",
    "XML_ID",
    "SORT",
    "MULTIPLE",
    "MANDATORY",
    "SHOW_FILTER",
    "SHOW_IN_LIST",
    "EDIT_IN_LIST",
    "IS_SEARCHABLE",
    "SETTINGS",
    "EDIT_FORM_LABEL",
    "LIST_COLUMN_LABEL",
    "LIST_FILTER_LABEL",
    "ERROR_MESSAGE",
    "HELP_MESSAGE",
    "LABEL",
    "ID",
    "ENTITY_ID",
    "LIST",
]


R = TypeVar("R")
E = TypeVar("E")


_USERFIELD_FLAGS = frozenset({"EDIT_IN_LIST", "IS_SEARCHABLE", "MANDATORY", "MULTIPLE", "SHOW_FILTER", "SHOW_IN_LIST"})


_USERFIELD_LIST = Paging(select=None)


class UserfieldService(RowService[R]):
    """User fields: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html"""

    def of(self, entity: builtins.type[E], /) -> UserfieldService[E]:
        """Return the service with rows of another type, such as a subclass of `Userfield` with your user fields."""
        return UserfieldService(self._runner, entity)

    def add(self, fields: UserfieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `ERROR_CORE`, an empty code and a text.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Writes. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
        """
        return self._call("user.userfield.add", {"fields": _fields(fields, _USERFIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
        """
        return self._call("user.userfield.delete", {"id": id}, bool)

    @builtins.property
    def file(self) -> UserfieldFileService:
        """User field files: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html"""
        return UserfieldFileService(self._runner)

    def get_many(self, ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the user fields with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.

        Reads. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        return self._many(ids, self.list())

    def list(self, *, order: str | Sequence[Any] | None = None, filter: Mapping[str, Any] | None = None) -> ListCall[R]:
        """List user fields: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        return self._list("user.userfield.list", _given(order=order, filter=filter), self._entity, _USERFIELD_LIST)

    def update(self, id: int | Ref, fields: UserfieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
        """
        return self._call("user.userfield.update", {"id": id, "fields": _fields(fields, _USERFIELD_FLAGS)}, bool)


class UserfieldFileService(Service):
    """User field files: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html"""

    def get(self) -> Call[Any]:
        """Return a user field file.

        Reads. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return self._call("user.userfield.file.get", {}, Any, read=True)
