# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Options: the methods of `user.option`, their records and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["OptionService"]


class OptionService(Service):
    """Options: https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html"""

    def get(self, *, option: str | None = None) -> Call[Any]:
        """Return an option.

        Raises:
            APIError: The portal refused: `AccessException`.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
        """
        return self._call("user.option.get", _given(option=option), Any, read=True)

    def set(self, options: Sequence[Any]) -> Call[bool]:
        """Set the option.

        Raises:
            APIError: The portal refused: `ArgumentNullException`, `AccessException`.

        Writes. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
        """
        return self._call("user.option.set", {"options": options}, bool)
