# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chat bots: the methods of `imbot.bot`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Bot", "BotService"]


class Bot(Entity, kw_only=True, rename="upper"):
    """A record of `imbot.bot`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    code: str | None = None
    openline: str | None = None


class BotService(RowService[R]):
    """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html"""

    def of(self, entity: builtins.type[E], /) -> BotService[E]:
        """Return the service with rows of another type, such as a subclass of `Bot` with your user fields."""
        return BotService(self._runner, entity)

    def list(self) -> Call[dict[str, R]]:
        """List chat bots.

        Development of this method has stopped in favour of `imbot.v2.Bot.list`.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
        """
        return self._call("imbot.bot.list", {}, self._entities_by_key, read=True)
