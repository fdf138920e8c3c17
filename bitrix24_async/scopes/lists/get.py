# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Universal lists: the methods of `lists.get`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.scopes.lists import Lists
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["GetIblockService", "GetIblockTypeService", "GetService"]


_GET_GET = Paging(order="IBLOCK_ORDER", select=None, keyset=False)


class GetService(Service):
    """List the universal lists, or return one of them: awaited for one page, iterated for all of them.

    Args:
        iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
        iblock_id: Id of the list.
        iblock_code: Code of the list, in place of its id.
        socnet_group_id: Id of the socnet group.
        iblock_order: List order, by name.
        start: Offset of the page, a multiple of 50, when the call is awaited.

    Raises:
        AccessDenied: The caller may not do this (`ACCESS_DENIED`).
        InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

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
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            socnet_group_id: Id of the socnet group.
            iblock_order: List order, by name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        wire = _given(
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            SOCNET_GROUP_ID=socnet_group_id,
            IBLOCK_ORDER=_mapping("IBLOCK_ORDER", iblock_order),
            start=start,
        )
        return self._list("lists.get", wire, Lists, _GET_GET)

    @builtins.property
    def iblock(self) -> GetIblockService:
        """Information blocks of lists:
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        return GetIblockService(self._runner)


class GetIblockService(Service):
    """Information blocks of lists: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html"""

    @builtins.property
    def type(self) -> GetIblockTypeService:
        """Types of information blocks:
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        return GetIblockTypeService(self._runner)


class GetIblockTypeService(Service):
    """Types of information blocks: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html"""

    def id(self, *, iblock_id: int | Ref | None = None, iblock_code: str | None = None) -> Call[str]:
        """Return the type of the information block of a list.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        wire = _any_of([["IBLOCK_ID", "IBLOCK_CODE"]], IBLOCK_ID=iblock_id, IBLOCK_CODE=iblock_code)
        return self._call("lists.get.iblock.type.id", wire, str, read=True)
