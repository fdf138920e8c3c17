# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Network ranges: the methods of `timeman.networkrange`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Networkrange", "NetworkrangeCheckResult", "NetworkrangeKey", "NetworkrangeService"]


class Networkrange(Entity, kw_only=True):
    """A record of `timeman.networkrange`, as its methods return it; what is not declared is in `extra`."""

    ip_range: str | None = None
    name: str | None = None


class NetworkrangeCheckResult(Entity, kw_only=True):
    """What `timeman.networkrange.check` returns; what is not declared is in `extra`."""

    ip: str | None = None
    range: str | None = None
    name: str | None = None


NetworkrangeKey: TypeAlias = Literal["ip_range", "name"]


R = TypeVar("R")
E = TypeVar("E")


_NETWORKRANGE_GET = Paging(select=None, keyset=False, walk="none")


class NetworkrangeService(RowService[R]):
    """Network ranges: https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html"""

    def of(self, entity: builtins.type[E], /) -> NetworkrangeService[E]:
        """Return the service with rows of another type, such as a subclass of `Networkrange` with your user fields."""
        return NetworkrangeService(self._runner, entity)

    def check(self, *, ip: str | None = None) -> Call[NetworkrangeCheckResult]:
        """Check a network range.

        Raises:
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        return self._call("timeman.networkrange.check", _given(IP=ip), NetworkrangeCheckResult, read=True)

    def get(self) -> ListCall[R]:
        """List network ranges: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
        """
        return self._list("timeman.networkrange.get", {}, self._entity, _NETWORKRANGE_GET)

    def set(self, ranges: str) -> Call[bool]:
        """Set the network range.

        Raises:
            APIError: The portal refused: `INVALID_FORMAT`.
            AccessDenied: The portal refused: `ACCESS_ERROR`.

        Writes. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
        """
        return self._call("timeman.networkrange.set", {"RANGES": ranges}, bool, key="result")
