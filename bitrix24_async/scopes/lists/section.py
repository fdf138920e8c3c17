# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sections of a list: the methods of `lists.section`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields

__all__ = ["Section", "SectionFields", "SectionSelection", "SectionService"]


class Section(Entity, kw_only=True, rename="upper"):
    """A record of `lists.section`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    external_id: str | None = None
    xml_id: str | None = None
    sort: Any = None
    active: bool | None = None
    picture: Any = None
    description: str | None = None
    description_type: str | None = None
    detail_picture: Any = None
    section_property: Any = None


SectionFields = TypedDict(
    "SectionFields",
    {
        "NAME": str | None,
        "EXTERNAL_ID": str | None,
        "XML_ID": str | None,
        "SORT": int | None,
        "ACTIVE": bool | str | None,
        "PICTURE": Sequence[Any] | None,
        "DESCRIPTION": str | None,
        "DESCRIPTION_TYPE": str | None,
        "DETAIL_PICTURE": Sequence[Any] | None,
        "SECTION_PROPERTY": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a section of a list takes."""


SectionSelection: TypeAlias = Literal[
    "ID",
    "CODE",
    "XML_ID",
    "EXTERNAL_ID",
    "IBLOCK_SECTION_ID",
    "TIMESTAMP_X",
    "SORT",
    "NAME",
    "ACTIVE",
    "GLOBAL_ACTIVE",
    "PICTURE",
    "DESCRIPTION",
    "DESCRIPTION_TYPE",
    "LEFT_MARGIN",
    "RIGHT_MARGIN",
    "DEPTH_LEVEL",
    "SEARCHABLE_CONTENT",
    "SECTION_PAGE_URL",
    "MODIFIED_BY",
    "DATE_CREATE",
    "CREATED_BY",
    "DETAIL_PICTURE",
]


_SECTION_FLAGS = frozenset({"ACTIVE"})


_SECTION_GET_FILTER_FLAGS = frozenset({"ACTIVE"})


_SECTION_GET = Paging(filter="FILTER", select="SELECT", keyset=False, among="")


class SectionService(RowService[R]):
    """Sections of a list: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html"""

    def of(self, entity: builtins.type[E], /) -> SectionService[E]:
        """Return the service with rows of another type, such as a subclass of `Section` with your user fields."""
        return SectionService(self._runner, entity)

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        section_code: str,
        fields: SectionFields | Mapping[str, Any] | Entity,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a section of a list and return its id.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            section_code: Code of the section, in place of its id.
            fields: Fields under their wire names, or an entity.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            iblock_section_id: Id of the list section; `0` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create a section of a list (`ERROR_ADD_SECTION`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            SECTION_CODE=section_code,
            FIELDS=_fields(fields, _SECTION_FLAGS),
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            IBLOCK_SECTION_ID=iblock_section_id,
        )
        return self._call("lists.section.add", wire, int)

    def delete(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        section_id: int | Ref | None = None,
        section_code: str | None = None,
    ) -> Call[bool]:
        """Delete a section of a list.

        At least one of `iblock_id` and `iblock_code` has to be given. At least one of `section_id` and `section_code`
        has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            section_id: Id of the section.
            section_code: Code of the section, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_SECTION_NOT_FOUND`); the portal refused for another
                reason (`ERROR_DELETE_SECTION`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"], ["SECTION_ID", "SECTION_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SECTION_ID=section_id,
            SECTION_CODE=section_code,
        )
        return self._call("lists.section.delete", wire, bool)

    def get(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[SectionSelection | str] | None = None,
    ) -> ListCall[R]:
        """List sections of a list: awaited for one page, iterated for all of them.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            filter: Conditions by field, the operator before its name.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            FILTER=_conditions(filter, _SECTION_GET_FILTER_FLAGS),
            SELECT=select,
        )
        return self._list("lists.section.get", wire, self._entity, _SECTION_GET)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: SectionFields | Mapping[str, Any] | Entity,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        section_id: int | Ref | None = None,
        section_code: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a section of a list.

        At least one of `iblock_id` and `iblock_code` has to be given. At least one of `section_id` and `section_code`
        has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            section_id: Id of the section.
            section_code: Code of the section, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_SECTION_NOT_FOUND`); the portal refused for another
                reason (`ERROR_UPDATE_SECTION`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"], ["SECTION_ID", "SECTION_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=_fields(fields, _SECTION_FLAGS),
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SECTION_ID=section_id,
            SECTION_CODE=section_code,
        )
        return self._call("lists.section.update", wire, bool)
