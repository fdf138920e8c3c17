# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Methods: `method.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import given as _given

__all__ = ["MethodGetResult", "MethodScope"]


class MethodGetResult(Entity, kw_only=True, rename="camel"):
    """What `method.get` returns; what is not declared is in `extra`."""

    is_existing: bool | None = None
    is_available: bool | None = None


class MethodScope(Scope):
    """Methods: https://apidocs.bitrix24.com/api-reference/common/system/method-get.html"""

    __slots__ = ()

    def get(self, *, name: str | None = None) -> Call[MethodGetResult]:
        """Say whether a method exists and the caller may use it.

        Args:
            name: Name of the method.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
        """
        return self._call("method.get", _given(name=name), MethodGetResult, read=True)
