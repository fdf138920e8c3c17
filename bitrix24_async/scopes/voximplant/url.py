# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Addresses of the pages of telephony: the methods of `voximplant.url`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Url", "UrlService"]


class Url(Entity, kw_only=True):
    """A record of `voximplant.url`, as its methods return it; what is not declared is in `extra`."""

    detail_statistics: str | None = None
    buy_connector: str | None = None
    edit_config: str | None = None
    lines: str | None = None


class UrlService(RowService[R]):
    """Addresses of the pages of telephony:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
    """

    def of(self, entity: builtins.type[E], /) -> UrlService[E]:
        """Return the service with rows of another type, such as a subclass of `Url` with your user fields."""
        return UrlService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the addresses of the pages of telephony.

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return self._call("voximplant.url.get", {}, self._entity, read=True)
