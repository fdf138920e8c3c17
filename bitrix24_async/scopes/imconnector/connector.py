# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Connectors: the methods of `imconnector.connector`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["ConnectorDataKey", "ConnectorDataService", "ConnectorDataSetData", "ConnectorService"]


class ConnectorDataSetData(TypedDict, total=False):
    """What `DATA` of `imconnector.connector.data.set` may hold."""

    ID: str | None
    URL: str | None
    URL_IM: str | None
    NAME: str | None


ConnectorDataKey: TypeAlias = Literal["ID", "URL", "URL_IM", "NAME"]


class ConnectorService(Service):
    """Connectors: https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html"""

    @builtins.property
    def data(self) -> ConnectorDataService:
        """Connector datas:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        return ConnectorDataService(self._runner)


class ConnectorDataService(Service):
    """Connector datas:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
    """

    def set(self, connector: str, line: int, data: ConnectorDataSetData | Mapping[str, Any]) -> Call[bool]:
        """Set the connector data.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The portal refused: `WRONG_AUTH_TYPE`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        return self._call("imconnector.connector.data.set", {"CONNECTOR": connector, "LINE": line, "DATA": data}, bool)
