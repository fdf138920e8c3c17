# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Gets: the methods of `lists.get`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.scopes.lists import Lists
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import given as _given

__all__ = ["GetIblockService", "GetIblockTypeService", "GetService"]


_GET_GET = Paging(order="IBLOCK_ORDER", select=None, keyset=False)


class GetService(Service):
    """List the universal lists, or return one of them: awaited for one page, iterated for all of them.

    Args:
        start: Offset of the page, a multiple of 50, when the call is awaited.

    Raises:
        AccessDenied: The portal refused: `ACCESS_DENIED`.
        InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

    Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
    """

    def __call__(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | Ref | None = None,
        iblock_order: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[Lists]:
        """List the universal lists, or return one of them: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        wire = _given(
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SOCNET_GROUP_ID=socnet_group_id,
            IBLOCK_ORDER=iblock_order,
            start=start,
        )
        return self._list("lists.get", wire, Lists, _GET_GET)

    @builtins.property
    def iblock(self) -> GetIblockService:
        """Get iblocks: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html"""
        return GetIblockService(self._runner)


class GetIblockService(Service):
    """Get iblocks: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html"""

    @builtins.property
    def type(self) -> GetIblockTypeService:
        """Get iblock types: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html"""
        return GetIblockTypeService(self._runner)


class GetIblockTypeService(Service):
    """Get iblock types: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html"""

    def id(self, *, iblock_id: int | Ref | None = None, iblock_code: str | None = None) -> Call[str]:
        """Return the type of the information block of a list.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        wire = _any_of([["IBLOCK_ID", "IBLOCK_CODE"]], IBLOCK_ID=iblock_id, IBLOCK_CODE=iblock_code)
        return self._call("lists.get.iblock.type.id", wire, str, read=True)
