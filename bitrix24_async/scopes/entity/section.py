# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Sections of a storage: the methods of `entity.section`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged

__all__ = ["Section", "SectionService"]


class Section(Entity, kw_only=True, rename="upper"):
    """A record of `entity.section`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    code: str | None = None
    timestamp_x: dt.datetime | None = None
    date_create: dt.datetime | None = None
    created_by: int | None = None
    modified_by: int | None = None
    active: bool | None = None
    sort: int | None = None
    name: str | None = None
    picture: str | None = None
    detail_picture: str | None = None
    description: str | None = None
    left_margin: int | None = None
    right_margin: int | None = None
    depth_level: int | None = None
    entity: str | None = None
    section: int | None = None


_SECTION_ADD_FLAGS = frozenset({"ACTIVE"})


_SECTION_UPDATE_FLAGS = frozenset({"ACTIVE"})


_SECTION_GET = Paging(filter="FILTER", order="SORT", select=None, among="")


class SectionService(RowService[R]):
    """Sections of a storage: https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html"""

    def of(self, entity: builtins.type[E], /) -> SectionService[E]:
        """Return the service with rows of another type, such as a subclass of `Section` with your user fields."""
        return SectionService(self._runner, entity)

    def add(
        self,
        entity: str,
        name: str,
        *,
        section: int | None = None,
        active: bool | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        detail_picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a section of a storage and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            name: Name of the section.
            section: Id of the section.
            active: Whether it is active.
            sort: The place in the order; the lowest comes first.
            code: Code of the section.
            description: Description of the section.
            picture: Picture of the section: a `File`, or the pair of a name and Base64 text.
            detail_picture: Detail picture: a `File`, or the pair of a name and Base64 text.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: A value was refused, or the caller may not create a section of a storage (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
        """
        wire = _merged(
            _SECTION_ADD_FLAGS,
            ENTITY=entity,
            NAME=name,
            SECTION=section,
            ACTIVE=active,
            SORT=sort,
            CODE=code,
            DESCRIPTION=description,
            PICTURE=picture,
            DETAIL_PICTURE=detail_picture,
            extra=extra,
        )
        return self._call("entity.section.add", wire, int)

    def delete(self, entity: str, id: int | Ref) -> Call[bool]:
        """Delete a section of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            id: Id of the section.

        Raises:
            APIError: What an argument names does not exist (`ERROR_SECTION_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
        """
        return self._call("entity.section.delete", {"ENTITY": entity, "ID": id}, bool)

    def get(
        self,
        entity: str,
        *,
        sort: Mapping[str, Any] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List sections of a storage: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            sort: The place in the order; the lowest comes first; `{"ID":"ASC"}` where it is not given.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Reads. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
        """
        wire = _given(ENTITY=entity, SORT=sort, FILTER=filter, start=start)
        return self._list("entity.section.get", wire, self._entity, _SECTION_GET)

    def update(
        self,
        entity: str,
        id: int | Ref,
        *,
        name: str | None = None,
        section: int | None = None,
        active: bool | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        detail_picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a section of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            id: Id of the section.
            name: Name of the section.
            section: Id of the section.
            active: Whether it is active.
            sort: The place in the order; the lowest comes first.
            code: Code of the section.
            description: Description of the section.
            picture: Picture of the section: a `File`, or the pair of a name and Base64 text.
            detail_picture: Detail picture: a `File`, or the pair of a name and Base64 text.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: What an argument names does not exist (`ERROR_SECTION_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
        """
        wire = _merged(
            _SECTION_UPDATE_FLAGS,
            ENTITY=entity,
            ID=id,
            NAME=name,
            SECTION=section,
            ACTIVE=active,
            SORT=sort,
            CODE=code,
            DESCRIPTION=description,
            PICTURE=picture,
            DETAIL_PICTURE=detail_picture,
            extra=extra,
        )
        return self._call("entity.section.update", wire, bool)
