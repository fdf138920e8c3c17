# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Lists: `lists.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import given as _given

if TYPE_CHECKING:
    from bitrix24_async.scopes.lists.element import Element, ElementService
    from bitrix24_async.scopes.lists.field import FieldService
    from bitrix24_async.scopes.lists.get import GetService
    from bitrix24_async.scopes.lists.section import Section, SectionService

__all__ = ["Element", "Lists", "ListsKey", "ListsScope", "Section"]


class Lists(Entity, kw_only=True, rename="upper"):
    """A record of `lists`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    description: str | None = None
    sort: Any = None
    picture: Any = None
    bizproc: bool | None = None
    l: dict[str, Any] | None = None


ListsKey: TypeAlias = Literal["NAME", "DESCRIPTION", "SORT", "PICTURE", "BIZPROC", "L"]


class ListsScope(Scope):
    """Lists: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html"""

    __slots__ = ()

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_code: str,
        fields: Sequence[Any],
        *,
        socnet_group_id: int | Ref | None = None,
        messages: Sequence[Any] | None = None,
        rights: Sequence[Any] | None = None,
    ) -> Call[int]:
        """Create a list and return its id.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_ALREADY_EXISTS`, `ERROR_ADD_IBLOCK`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
        """
        wire = _given(
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_CODE=iblock_code,
            FIELDS=fields,
            SOCNET_GROUP_ID=socnet_group_id,
            MESSAGES=messages,
            RIGHTS=rights,
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

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

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
        """Elements: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html"""
        from bitrix24_async.scopes.lists.element import ElementService

        return ElementService(self._runner)

    @builtins.property
    def field(self) -> FieldService:
        """Fields: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html"""
        from bitrix24_async.scopes.lists.field import FieldService

        return FieldService(self._runner)

    @builtins.property
    def get(self) -> GetService:
        """Gets: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html"""
        from bitrix24_async.scopes.lists.get import GetService

        return GetService(self._runner)

    @builtins.property
    def section(self) -> SectionService[Section]:
        """Sections: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html"""
        from bitrix24_async.scopes.lists.section import Section, SectionService

        return SectionService(self._runner, Section)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | Ref | None = None,
        messages: Sequence[Any] | None = None,
        rights: Sequence[Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a list.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`, `ERROR_UPDATE_IBLOCK`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=fields,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SOCNET_GROUP_ID=socnet_group_id,
            MESSAGES=messages,
            RIGHTS=rights,
        )
        return self._call("lists.update", wire, bool)


if not TYPE_CHECKING:
    _MODULES = {"Element": "element", "Section": "section"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
