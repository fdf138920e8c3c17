# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Options of the application for the caller: the methods of `user.option`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["OptionService"]


class OptionService(Service):
    """Options of the application for the caller:
    https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
    """

    def get(self, *, option: str | None = None) -> Call[Any]:
        """Return the caller's options of the application, or one of them.

        Args:
            option: Option.

        Raises:
            APIError: The caller may not do it (`AccessException`).

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
        """
        return self._call("user.option.get", _given(option=option), Any, read=True)

    def set(self, options: Mapping[str, Any]) -> Call[bool]:
        """Set options of the application for the caller.

        Args:
            options: Settings, by name.

        Raises:
            APIError: An argument is missing (`ArgumentNullException`); the caller may not do it (`AccessException`).

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
        """
        return self._call("user.option.set", {"options": _mapping("options", options)}, bool)
