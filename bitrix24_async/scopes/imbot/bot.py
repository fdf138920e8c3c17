# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chat bots: the methods of `imbot.bot`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["BotService"]


class BotService(Service):
    """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html"""

    def list(self) -> Call[dict[str, dict[str, Any]]]:
        """List chat bots.

        Development of this method has stopped in favour of `imbot.v2.Bot.list`.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
        """
        return self._call("imbot.bot.list", {}, dict[str, dict[str, Any]], read=True)
