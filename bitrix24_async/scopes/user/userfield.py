# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields of users: the methods of `user.userfield`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "UserField",
    "UserFieldFields",
    "UserFieldFileService",
    "UserFieldList",
    "UserFieldOrder",
    "UserFieldService",
    "UserFieldSettings",
]


class UserField(Entity, kw_only=True, rename="upper"):
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
    settings: UserFieldSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    label: str | None = None
    entity_id: str | None = None
    list: builtins.list[UserFieldList] | None = None


class UserFieldList(Entity, kw_only=True, rename="upper"):
    """What `LIST` of a `UserField` holds; what is not declared is in `extra`."""

    id: int | None = None
    sort: str | None = None
    value: str | None = None
    def_: str | None = _field(default=None, name="DEF")
    xml_id: str | None = None


class UserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `UserField` holds; what is not declared is in `extra`."""

    display: str | None = None
    list_height: int | None = None
    caption_no_value: str | None = None
    show_no_value: str | None = None
    default_value: str | None = None


UserFieldFields = TypedDict(
    "UserFieldFields",
    {
        "FIELD_NAME": str | None,
        "USER_TYPE_ID": str | None,
        "XML_ID": str | None,
        "SORT": int | None,
        "MULTIPLE": bool | str | None,
        "MANDATORY": bool | str | None,
        "SHOW_FILTER": bool | str | None,
        "SHOW_IN_LIST": bool | str | None,
        "EDIT_IN_LIST": bool | str | None,
        "IS_SEARCHABLE": bool | str | None,
        "SETTINGS": Mapping[str, Any] | None,
        "EDIT_FORM_LABEL": str | None,
        "LIST_COLUMN_LABEL": str | None,
        "LIST_FILTER_LABEL": str | None,
        "ERROR_MESSAGE": str | None,
        "HELP_MESSAGE": str | None,
        "LABEL": str | None,
    },
    total=False,
)
"""The fields that a user field of users takes."""


UserFieldOrder: TypeAlias = Literal[
    "ID",
    "USER_TYPE_ID",
    "XML_ID",
    "SORT",
    "MULTIPLE",
    "MANDATORY",
    "SHOW_FILTER",
    "SHOW_IN_LIST",
    "EDIT_IN_LIST",
    "IS_SEARCHABLE",
]


_USER_FIELD_FLAGS = frozenset({"EDIT_IN_LIST", "IS_SEARCHABLE", "MANDATORY", "MULTIPLE", "SHOW_FILTER", "SHOW_IN_LIST"})


_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_USER_FIELD_LIST = Paging(select=None)


class UserFieldService(RowService[R]):
    """User fields of users: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html"""

    def of(self, entity: builtins.type[E], /) -> UserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `UserField` with your user fields."""
        return UserFieldService(self._runner, entity)

    def add(self, fields: UserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of users and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of users (`ERROR_CORE`, or a text
                without a code).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
        """
        return self._call("user.userfield.add", {"fields": _fields(fields, _USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of users.

        Args:
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not delete it (a text without a code).

        Writes. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
        """
        return self._call("user.userfield.delete", {"id": id}, bool)

    @builtins.property
    def file(self) -> UserFieldFileService:
        """Files of user fields: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html"""
        return UserFieldFileService(self._runner)

    def get_many(self, ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the user fields of users with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.

        Reads. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        return self._many(ids, self.list())

    def list(
        self,
        *,
        order: Mapping[UserFieldOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List user fields of users: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        wire = _given(order=order, filter=_conditions(filter, _USER_FIELD_LIST_FILTER_FLAGS))
        return self._list("user.userfield.list", wire, self._entity, _USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: UserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of users.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such user field, the caller may not change it, or a value was refused (a text without
                a code).

        Writes. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
        """
        return self._call("user.userfield.update", {"id": id, "fields": _fields(fields, _USER_FIELD_FLAGS)}, bool)


class UserFieldFileService(Service):
    """Files of user fields: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html"""

    def get(self) -> Call[Any]:
        """Return a file that a user field of a user holds.

        Reads. Scope: user.userfield. https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return self._call("user.userfield.file.get", {}, Any, read=True)
