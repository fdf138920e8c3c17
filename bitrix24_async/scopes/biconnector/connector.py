# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Connectors: the methods of `biconnector.connector`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Connector", "ConnectorFields", "ConnectorKey", "ConnectorService", "ConnectorSetting"]


class Connector(Entity, kw_only=True, rename="camel"):
    """A record of `biconnector.connector`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    logo: str | None = None
    description: str | None = None
    url_check: str | None = None
    url_table_list: str | None = None
    url_table_description: str | None = None
    url_data: str | None = None
    settings: builtins.list[ConnectorSetting] | None = None
    sort: int | None = None
    date_create: str | None = None


class ConnectorSetting(Entity, kw_only=True):
    """What `settings` of a `Connector` holds; what is not declared is in `extra`."""

    name: str | None = None
    code: str | None = None
    type: str | None = None


ConnectorFields = TypedDict(
    "ConnectorFields",
    {
        "title": str | None,
        "logo": str | None,
        "description": str | None,
        "urlCheck": str | None,
        "urlTableList": str | None,
        "urlTableDescription": str | None,
        "urlData": str | None,
        "settings": Sequence[Any] | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a connector takes."""


ConnectorKey: TypeAlias = Literal[
    "title",
    "logo",
    "description",
    "urlCheck",
    "urlTableList",
    "urlTableDescription",
    "urlData",
    "settings",
    "sort",
    "id",
    "dateCreate",
]


_CONNECTOR_LIST = Paging(id="id", filter_id="id", start="page", keyset=False, walk="page")


class ConnectorService(RowService[R]):
    """Connectors: https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html"""

    def of(self, entity: builtins.type[E], /) -> ConnectorService[E]:
        """Return the service with rows of another type, such as a subclass of `Connector` with your user fields."""
        return ConnectorService(self._runner, entity)

    def add(self, fields: ConnectorFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a connector and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_REQUIRED_FIELD_MISSING`,
                `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`); an argument is wrong (`VALIDATION_UNKNOWN_PARAMETERS`,
                `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`,
                `VALIDATION_SETTINGS_NAME_TOO_LONG`, `VALIDATION_SETTINGS_CODE_TOO_LONG`, …).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
        """
        return self._call("biconnector.connector.add", {"fields": _fields(fields)}, int, key="id")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a connector.

        Args:
            id: Id of the connector.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`); an argument is wrong
                (`VALIDATION_INVALID_ID_FORMAT`); what an argument names does not exist (`CONNECTOR_NOT_FOUND`); the
                portal refused for another reason (`CONNECTOR_DELETE_RESTRICTED`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
        """
        return self._call("biconnector.connector.delete", {"id": id}, bool)

    def fields(self) -> Call[builtins.list[dict[str, Any]]]:
        """Describe the fields of a connector, each by its name.

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
        """
        return self._call("biconnector.connector.fields", {}, builtins.list[dict[str, Any]], read=True, key="fields")

    def get(self, id: int | Ref) -> Call[R]:
        """Return a connector by its id.

        Args:
            id: Id of the connector.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`); an argument is wrong
                (`VALIDATION_INVALID_ID_FORMAT`); what an argument names does not exist (`CONNECTOR_NOT_FOUND`).

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
        """
        return self._call("biconnector.connector.get", {"id": id}, self._entity, read=True, key="item")

    def list(
        self,
        *,
        select: Sequence[ConnectorKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ConnectorKey | str, str] | None = None,
        page: int | None = None,
    ) -> ListCall[R]:
        """List connectors: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            page: Number of the page.

        Raises:
            APIError: An argument is wrong (`VALIDATION_SELECT_TYPE`, `VALIDATION_FILTER_TYPE`, `VALIDATION_ORDER_TYPE`,
                `VALIDATION_INVALID_FILTER_LOGIC`); the caller may not do it (`VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`,
                `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`).

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
        """
        wire = _given(select=select, filter=filter, order=order, page=page)
        return self._list("biconnector.connector.list", wire, self._entity, _CONNECTOR_LIST)

    def update(self, id: int | Ref, fields: ConnectorFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a connector.

        Args:
            id: Id of the connector.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_FIELDS_NOT_PROVIDED`,
                `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`); an argument is wrong (`VALIDATION_INVALID_ID_FORMAT`,
                `VALIDATION_UNKNOWN_PARAMETERS`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_IMMUTABLE_FIELD`,
                `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_SETTINGS_INVALID_TYPE`, …); what an argument names does not
                exist (`CONNECTOR_NOT_FOUND`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
        """
        return self._call("biconnector.connector.update", {"id": id, "fields": _fields(fields)}, bool)
