"""Chat bots of `imbot.v2`: what they hear, in both of its modes, and the buttons that they show.

A bot that fetches has a queue on the portal: `BotEvents` iterates it, and
confirms an event when the next one is asked for, so that each arrives at least
once. A bot with a webhook gets the same events through the `Router`;
`bot_event` gives them the same shape.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final, Literal, Self

from msgspec import Struct

from bitrix24_async.errors import InvalidArgument
from bitrix24_async.events.event import Event
from bitrix24_async.portal import Portal

__all__ = ["NEW_LINE", "BotEvent", "BotEvents", "Button", "bot_event", "keyboard"]

_MOST: Final = 1_000


class BotEvent(Struct, frozen=True, kw_only=True):
    """Something that a bot hears; `data` holds it whole, with the names of the reference.

    `id` is the place in the bot's queue, 0 for an event that came to a webhook.
    """

    type: str
    bot_id: int
    data: dict[str, Any]
    id: int = 0
    date: str = ""

    @property
    def text(self) -> str:
        """The text of the message, empty where the event has none."""
        return str(self._part("message").get("text") or "")

    @property
    def message_id(self) -> int:
        """The message, 0 where the event has none."""
        return _number(self._part("message").get("id"))

    @property
    def dialog_id(self) -> str:
        """Where to answer: `chat5` or the number of a user."""
        return str(self._part("chat").get("dialogId") or self.data.get("dialogId") or "")

    @property
    def user_id(self) -> int:
        """Who did it."""
        return _number(self._part("user").get("id"))

    @property
    def command(self) -> str:
        """The command that was called, such as `/help`; empty where the event is of none."""
        return str(self._part("command").get("command") or "")

    @property
    def params(self) -> str:
        """What stands behind the command."""
        return str(self._part("command").get("params") or "")

    def _part(self, name: str) -> Mapping[str, Any]:
        part = self.data.get(name)
        return part if isinstance(part, Mapping) else {}

    def __repr__(self) -> str:
        return f"<BotEvent {self.type} for bot {self.bot_id}>"


def bot_event(event: Event) -> BotEvent:
    """Return what a bot with a webhook hears, in the shape that a bot that fetches gets it in."""
    bot = event.data.get("bot")
    return BotEvent(type=event.name, bot_id=_number(bot.get("id")) if isinstance(bot, Mapping) else 0, data=event.data)


def _number(value: Any) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() else 0


class BotEvents:
    """The events of a bot that fetches, as an endless iterator; one reader for each bot.

    An event is confirmed when the events behind it are asked for, or by `aclose()`
    and the end of `async with`: when the program ends inside a handler, its event comes again.

    Args:
        portal: The portal that the bot is registered on.
        bot_id: The bot.
        token: The `botToken` that it was registered with, which a webhook has to send.
        offset: The first event to take, None for the first that is not confirmed.
        limit: Events taken at a time.
        idle: The shortest and the longest seconds between two looks when nothing happens.
        user_events: Whether events of the user are taken with those of the bot.
        drain: Whether the iteration ends when there are no more events.
    """

    def __init__(
        self,
        portal: Portal,
        bot_id: int,
        *,
        token: str | None = None,
        offset: int | None = None,
        limit: int = 100,
        idle: tuple[float, float] = (5.0, 30.0),
        user_events: bool = False,
        drain: bool = False,
    ) -> None:
        if not 1 <= limit <= _MOST or not 0 < idle[0] <= idle[1]:
            raise InvalidArgument(f"limit is 1 to {_MOST}, and idle a short and a long pause in seconds")
        self.offset = offset
        self._portal = portal
        self._bot_id = bot_id
        self._token = token
        self._limit = limit
        self._idle = idle
        self._pause = idle[0]
        self._user_events = user_events
        self._drain = drain
        self._waiting: deque[BotEvent] = deque()
        self._current: BotEvent | None = None
        self._next: int | None = None
        self._confirmed = offset
        self._fetching = asyncio.Lock()

    def __aiter__(self) -> AsyncIterator[BotEvent]:
        return self

    async def __anext__(self) -> BotEvent:
        async with self._fetching:
            self._handled()
            while not self._waiting:
                self.offset = self._next if self._next is not None else self.offset
                if await self._fetch():
                    break
                if self._drain:
                    raise StopAsyncIteration
                await asyncio.sleep(self._pause)
                self._pause = min(self._pause * 2, self._idle[1])
            self._current = self._waiting.popleft()
            return self._current

    def _handled(self) -> None:
        """Count the event that was handed out as handled, for the next one is asked for."""
        if self._current is not None:
            self.offset = self._current.id + 1
            self._current = None

    async def _fetch(self) -> bool:
        found = await self._get(self._limit)
        rows = found.get("events") or ()
        events = [_read(row, self._bot_id) for row in (rows.values() if isinstance(rows, dict) else rows)]
        # A portal that does not honour the offset must not have its events handled for ever.
        self._waiting.extend(event for event in events if not event.id or event.id >= (self.offset or 0))
        told = found.get("nextOffset")
        if isinstance(told, int) and told >= (self.offset or 0):
            self._next = told
        if self._waiting:
            self._pause = self._idle[0]
        return bool(self._waiting)

    async def _get(self, limit: int) -> dict[str, Any]:
        params: dict[str, Any] = {"botId": self._bot_id, "limit": limit}
        if self._token is not None:
            params["botToken"] = self._token
        if self.offset is not None:
            params["offset"] = self.offset
        if self._user_events:
            params["withUserEvents"] = True
        # A repetition with the same offset returns the same events.
        found = await self._portal.call("imbot.v2.Event.get", params, read=True)
        self._confirmed = self.offset
        return found if isinstance(found, dict) else {}

    async def aclose(self) -> None:
        """Confirm what was handled; harmless when called again."""
        if self.offset is not None and self.offset != self._confirmed:
            await self._get(1)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._handled()
        await self.aclose()

    def __repr__(self) -> str:
        return f"<BotEvents of bot {self._bot_id} on {self._portal!r}>"


def _read(row: Any, bot_id: int) -> BotEvent:
    row = row if isinstance(row, Mapping) else {}
    data = row.get("data")
    return BotEvent(
        type=str(row.get("type") or "").upper(),
        bot_id=bot_id,
        data=data if isinstance(data, dict) else {},
        id=_number(row.get("eventId")),
        date=str(row.get("date") or ""),
    )


class Button(Struct, frozen=True, kw_only=True):
    """A button below a message: it opens a link, calls a command of the bot, or does one of the chat's actions.

    The names are those of the reference, in lower case.
    """

    text: str
    link: str | None = None
    command: str | None = None
    command_params: str | None = None
    action: str | None = None
    action_value: str | None = None
    app_id: int | None = None
    app_params: str | None = None
    block: bool = False
    disabled: bool = False
    context: Literal["ALL", "MOBILE", "DESKTOP"] | None = None
    display: Literal["LINE", "BLOCK"] | None = None
    width: int | None = None
    bg_color: str | None = None
    bg_color_token: str | None = None
    text_color: str | None = None


NEW_LINE: Final = "\n"


def keyboard(*buttons: Button | str) -> list[dict[str, Any]]:
    """Return buttons as `fields["keyboard"]` takes them; `NEW_LINE` begins a new row.

    Raises:
        InvalidArgument: there is no button, or one that does nothing.
    """
    if not any(isinstance(button, Button) for button in buttons):
        raise InvalidArgument("a keyboard has at least one Button")
    return [_wire(button) for button in buttons]


def _wire(button: Button | str) -> dict[str, Any]:
    if button == NEW_LINE:
        return {"TYPE": "NEWLINE"}
    if not isinstance(button, Button):
        raise InvalidArgument(f"{button!r} is neither a Button nor NEW_LINE")
    acts = (button.link, button.command, button.action, button.app_id)
    if not button.disabled and all(act is None for act in acts):
        raise InvalidArgument(f"the button {button.text!r} does nothing; give it a link, a command or an action")
    given = {name: getattr(button, name) for name in button.__struct_fields__}
    return {
        name.upper(): "Y" if value is True else value for name, value in given.items() if value not in (None, False)
    }
