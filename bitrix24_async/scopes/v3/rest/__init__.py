# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""REST 3.0 itself: `v3.rest.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.rest.documentation import DocumentationService
    from bitrix24_async.scopes.v3.rest.scope import ScopeService

__all__ = ["RestScope"]


class RestScope(Scope):
    """REST 3.0 itself: https://apidocs.bitrix24.com/api-reference/rest-v3.html#openapi"""

    __slots__ = ()

    @builtins.property
    def documentation(self) -> DocumentationService:
        """The description of REST 3.0: https://apidocs.bitrix24.com/api-reference/rest-v3.html#openapi"""
        from bitrix24_async.scopes.v3.rest.documentation import DocumentationService

        return DocumentationService(self._runner)

    @builtins.property
    def scope(self) -> ScopeService:
        """Scopes: https://apidocs.bitrix24.com/api-reference/rest-v3.html#permissions"""
        from bitrix24_async.scopes.v3.rest.scope import ScopeService

        return ScopeService(self._runner)
