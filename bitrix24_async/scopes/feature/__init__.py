# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Features: `feature.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

from typing import Literal

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope

__all__ = ["FeatureGetResult", "FeatureScope"]


class FeatureGetResult(Entity, kw_only=True):
    """What `feature.get` returns; what is not declared is in `extra`."""

    value: str | None = None


class FeatureScope(Scope):
    """Features: https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html"""

    __slots__ = ()

    def get(self, code: Literal["rest_offline_extended", "rest_auth_connector"]) -> Call[FeatureGetResult]:
        """Say whether the portal has a feature.

        Args:
            code: Code of the feature.

        Raises:
            APIError: An argument is missing (`CODE_EMPTY`).

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
        """
        return self._call("feature.get", {"CODE": code}, FeatureGetResult, read=True)
