# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sections of the catalogue: the methods of `catalog.section`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Section", "SectionFields", "SectionKey", "SectionService"]


class Section(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.section`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    code: str | None = None
    description: str | None = None
    description_type: str | None = None
    iblock_id: int | None = None
    iblock_section_id: int | None = None
    name: str | None = None
    sort: int | None = None
    xml_id: str | None = None
    section: Any = None


SectionFields = TypedDict(
    "SectionFields",
    {
        "iblockId": int | None,
        "iblockSectionId": int | None,
        "name": str | None,
        "xmlId": str | None,
        "code": str | None,
        "sort": int | None,
        "active": bool | str | None,
        "description": str | None,
        "descriptionType": str | None,
    },
    total=False,
)
"""The fields that a section of the catalogue takes."""


SectionKey: TypeAlias = Literal[
    "active",
    "code",
    "description",
    "descriptionType",
    "iblockId",
    "iblockSectionId",
    "id",
    "name",
    "sort",
    "xmlId",
    "section",
]


_SECTION_FLAGS = frozenset({"active"})


_SECTION_LIST_FILTER_FLAGS = frozenset({"active"})


_SECTION_LIST = Paging(rows="sections", id="id", filter_id="id")


class SectionService(RowService[R]):
    """Sections of the catalogue: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html"""

    def of(self, entity: builtins.type[E], /) -> SectionService[E]:
        """Return the service with rows of another type, such as a subclass of `Section` with your user fields."""
        return SectionService(self._runner, entity)

    def add(self, fields: SectionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a section of the catalogue and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300040`); the portal refused for
                another reason (`200700300000`, `200700300040`, `200700300050`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
        """
        wire = {"fields": _fields(fields, _SECTION_FLAGS)}
        return self._call("catalog.section.add", wire, self._entity, key="section")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a section of the catalogue.

        Args:
            id: Id of the section.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300050`, `200040300020`); the
                portal refused for another reason (`200700300030`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
        """
        return self._call("catalog.section.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a section of the catalogue by its id.

        Args:
            id: Id of the section.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300040`); the portal refused for
                another reason (`200700300030`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
        """
        return self._call("catalog.section.get", {"id": id}, self._entity, read=True, key="section")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a section of the catalogue, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
        """
        return self._call("catalog.section.getFields", {}, dict[str, dict[str, Any]], read=True, key="section")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[SectionKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the sections of the catalogue with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[SectionKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[SectionKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List sections of the catalogue: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300030`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _SECTION_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("catalog.section.list", wire, self._entity, _SECTION_LIST)

    def update(self, id: int | Ref, fields: SectionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a section of the catalogue and return it.

        Args:
            id: Id of the section.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300040`); the portal refused for
                another reason (`200700300010`, `200700300030`, `200700300040`, `200700300050`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _SECTION_FLAGS)}
        return self._call("catalog.section.update", wire, self._entity, key="section")
