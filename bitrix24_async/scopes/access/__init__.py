# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Access codes: `access.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["AccessNameResult", "AccessScope"]


class AccessNameResult(Entity, kw_only=True):
    """What `access.name` returns; what is not declared is in `extra`."""

    name: str | None = None
    provider: str | None = None
    provider_id: str | None = None
    g2: dict[str, Any] | None = _field(default=None, name="G2")
    au: dict[str, Any] | None = _field(default=None, name="AU")


class AccessScope(Scope):
    """Access codes: https://apidocs.bitrix24.com/api-reference/common/system/access-name.html"""

    __slots__ = ()

    def name(self, access: Sequence[Any]) -> Call[AccessNameResult]:
        """Return the names behind access codes.

        Args:
            access: Access codes, such as `G2` for a group, `U1` for a user or `AU` for any signed-in user.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
        """
        return self._call("access.name", {"ACCESS": _sequence("ACCESS", access)}, AccessNameResult, read=True)
