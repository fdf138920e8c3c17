# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Regions of documents: the methods of `documentgenerator.region`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields

__all__ = ["Region", "RegionFields", "RegionPhrases", "RegionService"]


class Region(Entity, kw_only=True, rename="camel"):
    """A record of `documentgenerator.region`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    language_id: str | None = None
    format_date: str | None = None
    format_datetime: str | None = None
    format_name: str | None = None
    phrases: RegionPhrases | None = None
    code: str | None = None
    de: dict[str, Any] | None = None
    uk: dict[str, Any] | None = None
    br: dict[str, Any] | None = None
    sp: dict[str, Any] | None = None
    mx: dict[str, Any] | None = None
    pl: dict[str, Any] | None = None
    fr: dict[str, Any] | None = None


class RegionPhrases(Entity, kw_only=True, rename="upper"):
    """What `phrases` of a `Region` holds; what is not declared is in `extra`."""

    tax_included: str | None = None
    tax_not_included: str | None = None


RegionFields = TypedDict(
    "RegionFields",
    {
        "title": str | None,
        "languageId": str | None,
        "formatDate": str | None,
        "formatDatetime": str | None,
        "formatName": str | None,
        "phrases": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a region of documents takes."""


class RegionService(RowService[R]):
    """Regions of documents:
    https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
    """

    def of(self, entity: builtins.type[E], /) -> RegionService[E]:
        """Return the service with rows of another type, such as a subclass of `Region` with your user fields."""
        return RegionService(self._runner, entity)

    def add(self, fields: RegionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a region of documents and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`); an argument is wrong (`100`); the portal refused for
                another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
        """
        return self._call("documentgenerator.region.add", {"fields": _fields(fields)}, self._entity, key="region")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a region of documents.

        Args:
            id: Id of the region.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`BX_ERROR`, `0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
        """
        return self._call("documentgenerator.region.delete", {"id": id}, None)

    def get(self, id: str) -> Call[R]:
        """Return a region of documents by its id.

        Args:
            id: Id of the region.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
        """
        return self._call("documentgenerator.region.get", {"id": id}, self._entity, read=True, key="region")

    def list(self) -> Call[dict[str, Any]]:
        """List regions of documents.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
        """
        return self._call("documentgenerator.region.list", {}, dict[str, Any], read=True, key="regions")

    def update(self, id: int | Ref, fields: RegionFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a region of documents and return it.

        Args:
            id: Id of the region.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("documentgenerator.region.update", wire, self._entity, key="region")
