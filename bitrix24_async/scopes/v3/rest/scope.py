# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Scopes: the methods of `rest.scope`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["ScopeService"]


class ScopeService(Service):
    """Scopes: https://apidocs.bitrix24.com/api-reference/rest-v3.html#permissions"""

    def list(self) -> Call[Any]:
        """Return which scope each method of REST 3.0 belongs to.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/rest-v3.html#permissions
        """
        return self._call("rest.scope.list", {}, Any, read=True, version="v3")
