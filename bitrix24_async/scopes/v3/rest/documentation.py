# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The description of REST 3.0: the methods of `rest.documentation`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["DocumentationService"]


class DocumentationService(Service):
    """The description of REST 3.0: https://apidocs.bitrix24.com/api-reference/rest-v3.html#openapi"""

    def openapi(self) -> Call[dict[str, Any]]:
        """Return the portal's own description of REST 3.0 as an OpenAPI document.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/rest-v3.html#openapi
        """
        return self._call("rest.documentation.openapi", {}, dict[str, Any], read=True, version="v3")
