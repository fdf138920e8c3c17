# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Connectors: the methods of `imconnector.connector`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["ConnectorDataService", "ConnectorDataSetData", "ConnectorService"]


ConnectorDataSetData = TypedDict(
    "ConnectorDataSetData",
    {
        "ID": str | None,
        "URL": str | None,
        "URL_IM": str | None,
        "NAME": str | None,
    },
    total=False,
)
"""What `DATA` of `imconnector.connector.data.set` may hold."""


class ConnectorService(Service):
    """Connectors: https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html"""

    @builtins.property
    def data(self) -> ConnectorDataService:
        """The data of a connector:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        return ConnectorDataService(self._runner)


class ConnectorDataService(Service):
    """The data of a connector:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
    """

    def set(self, connector: str, line: int, data: ConnectorDataSetData | Mapping[str, Any]) -> Call[bool]:
        """Set the data of a connector of an open channel.

        It needs an application's token; a webhook does not do.

        Args:
            connector: Code of the connector.
            line: Id of the open channel.
            data: The data, with the keys of `ConnectorDataSetData`.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        wire = {"CONNECTOR": connector, "LINE": line, "DATA": _mapping("DATA", data)}
        return self._call("imconnector.connector.data.set", wire, bool)
