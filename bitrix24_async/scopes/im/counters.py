# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Counters: the methods of `im.counters`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Counters", "CountersService", "CountersType"]


class Counters(Entity, kw_only=True, rename="upper"):
    """A record of `im.counters`, as its methods return it; what is not declared is in `extra`."""

    type: CountersType | None = None
    chat_muted: dict[str, Any] | None = None
    chat_unread: Any = None
    lines: Any = None
    dialog: dict[str, Any] | None = None
    dialog_unread: Any = None
    chat: builtins.list[Any] | None = None


class CountersType(Entity, kw_only=True, rename="upper"):
    """What `TYPE` of a `Counters` holds; what is not declared is in `extra`."""

    chat: int | None = None
    all: int | None = None
    dialog: int | None = None
    lines: int | None = None
    notify: int | None = None
    messenger: int | None = None


class CountersService(RowService[R]):
    """Counters: https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html"""

    def of(self, entity: builtins.type[E], /) -> CountersService[E]:
        """Return the service with rows of another type, such as a subclass of `Counters` with your user fields."""
        return CountersService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the counters of unread messages.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return self._call("im.counters.get", {}, self._entity, read=True)
