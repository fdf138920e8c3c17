# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Enumerations of the catalogue: the methods of `catalog.enum`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Enum", "EnumService"]


class Enum(Entity, kw_only=True):
    """A record of `catalog.enum`, as its methods return it; what is not declared is in `extra`."""

    id: Any = None
    name: str | None = None


_ENUM_GET_ROUND_TYPES = Paging(rows="enum", id="id", filter_id="id", select=None, keyset=False, walk="none")


class EnumService(RowService[R]):
    """Enumerations of the catalogue:
    https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
    """

    def of(self, entity: builtins.type[E], /) -> EnumService[E]:
        """Return the service with rows of another type, such as a subclass of `Enum` with your user fields."""
        return EnumService(self._runner, entity)

    def get_round_types(self) -> ListCall[R]:
        """List the types of rounding: awaited for one page, iterated for all of them.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return self._list("catalog.enum.getRoundTypes", {}, self._entity, _ENUM_GET_ROUND_TYPES)

    def get_store_document_types(self) -> ListCall[R]:
        """List the types of stock documents: awaited for one page, iterated for all of them.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return self._list("catalog.enum.getStoreDocumentTypes", {}, self._entity, _ENUM_GET_ROUND_TYPES)
