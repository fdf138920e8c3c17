# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Universal lists: `lists.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

if TYPE_CHECKING:
    from bitrix24_async.scopes.lists.element import Element, ElementService
    from bitrix24_async.scopes.lists.field import FieldService
    from bitrix24_async.scopes.lists.get import GetService
    from bitrix24_async.scopes.lists.section import Section, SectionService

__all__ = ["Element", "Lists", "ListsFields", "ListsL", "ListsLSettings", "ListsScope", "Section"]


class Lists(Entity, kw_only=True, rename="upper"):
    """A record of `lists`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    description: str | None = None
    sort: Any = None
    picture: Any = None
    bizproc: bool | None = None
    l: ListsL | None = None


class ListsL(Entity, kw_only=True, rename="upper"):
    """What `L` of a `Lists` holds; what is not declared is in `extra`."""

    id: int | None = None
    field_id: str | None = None
    sort: int | None = None
    name: str | None = None
    is_required: str | None = None
    multiple: str | None = None
    default_value: Any = None
    type: str | None = None
    property_type: str | None = None
    property_user_type: bool | None = None
    code: str | None = None
    link_iblock_id: Any = None
    row_count: str | None = None
    col_count: str | None = None
    user_type_settings: Any = None
    settings: ListsLSettings | None = None
    display_values_form: dict[str, Any] | None = None


class ListsLSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `ListsL` holds; what is not declared is in `extra`."""

    show_add_form: str | None = None
    show_edit_form: str | None = None
    add_read_only_field: str | None = None
    edit_read_only_field: str | None = None
    show_field_preview: str | None = None


ListsFields = TypedDict(
    "ListsFields",
    {
        "NAME": str | None,
        "DESCRIPTION": str | None,
        "SORT": int | None,
        "PICTURE": Sequence[Any] | None,
        "BIZPROC": bool | str | None,
    },
    total=False,
)
"""The fields that a list takes."""


_LISTS_FLAGS = frozenset({"BIZPROC"})


class ListsScope(Scope):
    """Universal lists: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html"""

    __slots__ = ()

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_code: str,
        fields: ListsFields | Mapping[str, Any] | Entity,
        *,
        socnet_group_id: int | Ref | None = None,
        messages: Mapping[str, Any] | None = None,
        rights: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a list and return its id.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_code: Code of the list, in place of its id.
            fields: Fields under their wire names, or an entity.
            socnet_group_id: Id of the socnet group.
            messages: The messages, each by its parts.
            rights: Rights: who may do what.

        Raises:
            APIError: A value was refused, or the caller may not create a list (`ERROR_IBLOCK_ALREADY_EXISTS`,
                `ERROR_ADD_IBLOCK`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
        """
        wire = _given(
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_CODE=iblock_code,
            FIELDS=_fields(fields, _LISTS_FLAGS),
            SOCNET_GROUP_ID=socnet_group_id,
            MESSAGES=_mapping("MESSAGES", messages),
            RIGHTS=_mapping("RIGHTS", rights),
        )
        return self._call("lists.add", wire, int)

    def delete(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
    ) -> Call[bool]:
        """Delete a list.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
        )
        return self._call("lists.delete", wire, bool)

    @builtins.property
    def element(self) -> ElementService:
        """Elements of a list: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html"""
        from bitrix24_async.scopes.lists.element import ElementService

        return ElementService(self._runner)

    @builtins.property
    def field(self) -> FieldService:
        """Fields of a list: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html"""
        from bitrix24_async.scopes.lists.field import FieldService

        return FieldService(self._runner)

    @builtins.property
    def get(self) -> GetService:
        """Universal lists: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html"""
        from bitrix24_async.scopes.lists.get import GetService

        return GetService(self._runner)

    @builtins.property
    def section(self) -> SectionService[Section]:
        """Sections of a list: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html"""
        from bitrix24_async.scopes.lists.section import Section, SectionService

        return SectionService(self._runner, Section)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: ListsFields | Mapping[str, Any] | Entity,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | Ref | None = None,
        messages: Mapping[str, Any] | None = None,
        rights: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a list.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            socnet_group_id: Id of the socnet group.
            messages: The messages, each by its parts.
            rights: Rights: who may do what.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`); the portal refused for another
                reason (`ERROR_UPDATE_IBLOCK`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=_fields(fields, _LISTS_FLAGS),
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SOCNET_GROUP_ID=socnet_group_id,
            MESSAGES=_mapping("MESSAGES", messages),
            RIGHTS=_mapping("RIGHTS", rights),
        )
        return self._call("lists.update", wire, bool)


if not TYPE_CHECKING:
    _MODULES = {"Element": "element", "Section": "section"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
