# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Analytics: `biconnector.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.biconnector.connector import Connector, ConnectorService, ConnectorSetting
    from bitrix24_async.scopes.biconnector.dataset import Dataset, DatasetField, DatasetService
    from bitrix24_async.scopes.biconnector.source import Source, SourceConnection, SourceService, SourceSetting

__all__ = [
    "BiconnectorScope",
    "Connector",
    "ConnectorSetting",
    "Dataset",
    "DatasetField",
    "Source",
    "SourceConnection",
    "SourceSetting",
]


class BiconnectorScope(Scope):
    """Analytics: https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html"""

    __slots__ = ()

    @builtins.property
    def connector(self) -> ConnectorService[Connector]:
        """Connectors: https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html"""
        from bitrix24_async.scopes.biconnector.connector import Connector, ConnectorService

        return ConnectorService(self._runner, Connector)

    @builtins.property
    def dataset(self) -> DatasetService[Dataset]:
        """Datasets: https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html"""
        from bitrix24_async.scopes.biconnector.dataset import Dataset, DatasetService

        return DatasetService(self._runner, Dataset)

    @builtins.property
    def source(self) -> SourceService[Source]:
        """Data sources: https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html"""
        from bitrix24_async.scopes.biconnector.source import Source, SourceService

        return SourceService(self._runner, Source)


if not TYPE_CHECKING:
    _MODULES = {
        "Connector": "connector",
        "ConnectorSetting": "connector",
        "Dataset": "dataset",
        "DatasetField": "dataset",
        "Source": "source",
        "SourceConnection": "source",
        "SourceSetting": "source",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
