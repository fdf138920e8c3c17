# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Data sources: the methods of `biconnector.source`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Source", "SourceConnection", "SourceFields", "SourceKey", "SourceService", "SourceSetting"]


class Source(Entity, kw_only=True, rename="camel"):
    """A record of `biconnector.source`, as its methods return it; what is not declared is in `extra`."""

    title: str | None = None
    description: str | None = None
    active: bool | None = None
    connector_id: int | None = None
    settings: builtins.list[SourceSetting] | None = None
    connection: SourceConnection | None = None


class SourceConnection(Entity, kw_only=True, rename="camel"):
    """What `connection` of a `Source` holds; what is not declared is in `extra`."""

    id: int | None = None
    type: str | None = None
    code: str | None = None
    title: str | None = None
    description: str | None = None
    active: bool | None = None
    date_create: str | None = None
    date_update: str | None = None
    created_by_id: int | None = None
    updated_by_id: int | None = None


class SourceSetting(Entity, kw_only=True):
    """What `settings` of a `Source` holds; what is not declared is in `extra`."""

    id: int | None = None
    code: str | None = None
    name: str | None = None
    type: str | None = None
    value: str | None = None


SourceFields = TypedDict(
    "SourceFields",
    {
        "title": str | None,
        "description": str | None,
        "active": bool | None,
        "connectorId": int | None,
        "settings": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a data source takes."""


SourceKey: TypeAlias = Literal["title", "description", "active", "connectorId", "settings", "connection"]


_SOURCE_LIST = Paging(id="id", filter_id="id", start="page", keyset=False, walk="page")


class SourceService(RowService[R]):
    """Data sources: https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html"""

    def of(self, entity: builtins.type[E], /) -> SourceService[E]:
        """Return the service with rows of another type, such as a subclass of `Source` with your user fields."""
        return SourceService(self._runner, entity)

    def add(self, fields: SourceFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a data source and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_REQUIRED_FIELD_MISSING`); an
                argument is wrong (`VALIDATION_UNKNOWN_PARAMETERS`, `VALIDATION_READ_ONLY_FIELD`,
                `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`); what an argument names does not exist
                (`CONNECTOR_NOT_FOUND`); the portal refused for another reason (`SOURCE_CREATE_CONNECTION_ERROR`,
                `SOURCE_UPDATE_CONNECTION_ERROR`, `BX_ERROR`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
        """
        return self._call("biconnector.source.add", {"fields": _fields(fields)}, int, key="id")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a data source.

        Args:
            id: Id of the data source.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`); an argument is wrong
                (`VALIDATION_INVALID_ID_FORMAT`); what an argument names does not exist (`SOURCE_NOT_FOUND`); the portal
                refused for another reason (`BX_ERROR`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
        """
        return self._call("biconnector.source.delete", {"id": id}, bool)

    def fields(self) -> Call[builtins.list[dict[str, Any]]]:
        """Describe the fields of a data source, each by its name.

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
        """
        return self._call("biconnector.source.fields", {}, builtins.list[dict[str, Any]], read=True, key="fields")

    def get(self, id: int | Ref) -> Call[R]:
        """Return a data source by its id.

        Args:
            id: Id of the data source.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`); an argument is wrong
                (`VALIDATION_INVALID_ID_FORMAT`); what an argument names does not exist (`SOURCE_NOT_FOUND`).

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
        """
        return self._call("biconnector.source.get", {"id": id}, self._entity, read=True, key="item")

    def list(
        self,
        *,
        select: Sequence[SourceKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[SourceKey | str, str] | None = None,
        page: int | None = None,
    ) -> ListCall[R]:
        """List data sources: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            page: Number of the page.

        Raises:
            APIError: An argument is wrong (`VALIDATION_SELECT_TYPE`, `VALIDATION_FILTER_TYPE`,
                `VALIDATION_ORDER_TYPE`); the caller may not do it (`VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`,
                `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`).

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
        """
        wire = _given(select=select, filter=filter, order=order, page=page)
        return self._list("biconnector.source.list", wire, self._entity, _SOURCE_LIST)

    def update(self, id: int | Ref, fields: SourceFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a data source.

        Args:
            id: Id of the data source.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_FIELDS_NOT_PROVIDED`,
                `VALIDATION_REQUIRED_FIELD_MISSING`); an argument is wrong (`VALIDATION_INVALID_ID_FORMAT`,
                `VALIDATION_UNKNOWN_PARAMETERS`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_IMMUTABLE_FIELD`,
                `VALIDATION_INVALID_FIELD_TYPE`); what an argument names does not exist (`SOURCE_NOT_FOUND`); the portal
                refused for another reason (`SOURCE_CREATE_CONNECTION_ERROR`, `SOURCE_UPDATE_CONNECTION_ERROR`,
                `BX_ERROR`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
        """
        return self._call("biconnector.source.update", {"id": id, "fields": _fields(fields)}, bool)
