# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Network ranges of the office: the methods of `timeman.networkrange`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["NetworkRange", "NetworkRangeCheckResult", "NetworkRangeService"]


class NetworkRange(Entity, kw_only=True):
    """A record of `timeman.networkrange`, as its methods return it; what is not declared is in `extra`."""

    ip_range: str | None = None
    name: str | None = None


class NetworkRangeCheckResult(Entity, kw_only=True):
    """What `timeman.networkrange.check` returns; what is not declared is in `extra`."""

    ip: str | None = None
    range: str | None = None
    name: str | None = None


_NETWORK_RANGE_GET = Paging(select=None, keyset=False, walk="none")


class NetworkRangeService(RowService[R]):
    """Network ranges of the office:
    https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
    """

    def of(self, entity: builtins.type[E], /) -> NetworkRangeService[E]:
        """Return the service with rows of another type, such as a subclass of `NetworkRange` with your user fields."""
        return NetworkRangeService(self._runner, entity)

    def check(self, *, ip: str | None = None) -> Call[NetworkRangeCheckResult]:
        """Say whether an address belongs to the network of the office.

        Args:
            ip: The address, such as `10.0.0.1`.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        return self._call("timeman.networkrange.check", _given(IP=ip), NetworkRangeCheckResult, read=True)

    def get(self) -> ListCall[R]:
        """List network ranges of the office: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
        """
        return self._list("timeman.networkrange.get", {}, self._entity, _NETWORK_RANGE_GET)

    def set(self, ranges: Sequence[Mapping[str, Any]] | str) -> Call[bool]:
        """Set the network range of the office.

        Args:
            ranges: The ranges of addresses.

        Raises:
            APIError: An argument is wrong (`INVALID_FORMAT`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
        """
        return self._call("timeman.networkrange.set", {"RANGES": ranges}, bool, key="result")
