# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sections: the methods of `lists.section`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import any_of as _any_of

__all__ = ["Section", "SectionKey", "SectionSelection", "SectionService"]


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


SectionKey: TypeAlias = Literal[
    "NAME",
    "EXTERNAL_ID",
    "XML_ID",
    "SORT",
    "ACTIVE",
    "PICTURE",
    "DESCRIPTION",
    "DESCRIPTION_TYPE",
    "DETAIL_PICTURE",
    "SECTION_PROPERTY",
]


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


R = TypeVar("R")
E = TypeVar("E")


_SECTION_GET = Paging(filter="FILTER", select="SELECT", keyset=False, among="")


class SectionService(RowService[R]):
    """Sections: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html"""

    def of(self, entity: builtins.type[E], /) -> SectionService[E]:
        """Return the service with rows of another type, such as a subclass of `Section` with your user fields."""
        return SectionService(self._runner, entity)

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        section_code: str,
        fields: Sequence[Any],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a section and return its id.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Args:
            iblock_section_id: `0` where it is not given.

        Raises:
            APIError: The portal refused: `ERROR_ADD_SECTION`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            SECTION_CODE=section_code,
            FIELDS=fields,
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
        """Delete a section.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given. At least one of `SECTION_ID` and `SECTION_CODE`
        has to be given.

        Raises:
            APIError: The portal refused: `ERROR_SECTION_NOT_FOUND`, `ERROR_DELETE_SECTION`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

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
        """List sections: awaited for one page, iterated for all of them.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Args:
            filter: Conditions by field, the operator before its name.
            select: Fields to return.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            FILTER=filter,
            SELECT=select,
        )
        return self._list("lists.section.get", wire, self._entity, _SECTION_GET)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        section_id: int | Ref | None = None,
        section_code: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a section.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given. At least one of `SECTION_ID` and `SECTION_CODE`
        has to be given.

        Raises:
            APIError: The portal refused: `ERROR_SECTION_NOT_FOUND`, `ERROR_UPDATE_SECTION`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"], ["SECTION_ID", "SECTION_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=fields,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SECTION_ID=section_id,
            SECTION_CODE=section_code,
        )
        return self._call("lists.section.update", wire, bool)
