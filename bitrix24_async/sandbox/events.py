"""Events of an emulated portal: who subscribed to what, what happened, and the forms that tell of it.

A change made through the REST methods is heard by the subscriptions of its event:
online ones wait in `outbox` until a test takes them, offline ones go to the
queue. `form` writes a delivery as PHP would, by code of its own.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus

from msgspec import Struct

from bitrix24_async.sandbox.methods import Command, Method, lacks
from bitrix24_async.sandbox.offline import OfflineEvents
from bitrix24_async.sandbox.php import to_int, to_text, truthy
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.values import iso

__all__ = ["Events", "Posting", "delivery", "form"]

_MOST = 10_000
_PAGE = 100
_NAME = re.compile(r"(?:ON[A-Z0-9]+(?:_\d+)?|[A-Z]+(?:\.[A-Z]+)*\.ON\.[A-Z]+)")
_CRM = re.compile(r"crm\.(deal|lead|contact|company)\.(add|update|delete)")
_ITEM = re.compile(r"crm\.item\.(add|update|delete)")
_TASK = re.compile(r"tasks\.task\.(add|update|delete)")
_CHANGES = (".add", ".update", ".delete")
_TYPES = {1: "LEAD", 2: "DEAL", 3: "CONTACT", 4: "COMPANY"}


class Posting(Struct, frozen=True, kw_only=True):
    """An event on its way to a handler."""

    handler: str
    event: str
    data: Any
    ts: int
    number: int

    def body(self, auth: Mapping[str, Any]) -> bytes:
        """Return the form that a portal would post, with these credentials."""
        return delivery(self.event, self.data, auth, ts=self.ts, number=self.number)


class _Subscription(Struct, frozen=True, kw_only=True):
    number: int
    event: str
    handler: str
    auth_type: str
    offline: bool
    connector: str = ""


class Events:
    """The subscriptions of one application on one portal, and what its bots hear.

    `said` holds what bots sent: the parameters of `imbot.v2.Chat.Message.send`.
    """

    def __init__(self) -> None:
        self.offline: OfflineEvents = OfflineEvents()
        self.outbox: deque[Posting] = deque(maxlen=_MOST)
        self.said: deque[Mapping[str, Any]] = deque(maxlen=_MOST)
        self._subscriptions: list[_Subscription] = []
        self._bots: dict[int, list[dict[str, Any]]] = {}
        self._made = 0

    def __repr__(self) -> str:
        return f"<Events: {len(self._subscriptions)} subscriptions, {len(self.outbox)} to be sent>"

    # What a test arranges.

    def happen(self, event: str, data: Any, now: float, *, user: int = 1, connector: str = "") -> None:
        """Let an event happen: subscriptions to it hear of it."""
        for found in self._subscriptions:
            if found.event != event.upper():
                continue
            if not found.offline:
                posting = Posting(handler=found.handler, event=found.event, data=data, ts=int(now), number=found.number)
                self.outbox.append(posting)
            elif not connector or found.connector != connector:
                self.offline.record(found.connector, found.event, data, now, user)
                self._notice(now)

    def _notice(self, now: float) -> None:
        """Tell that records arrived, unless a notice of it is on its way."""
        if not any(posting.event == "ONOFFLINEEVENT" for posting in self.outbox):
            self.happen("ONOFFLINEEVENT", [], now)

    async def deliver(self, auth: Mapping[str, Any], post: Callable[[str, bytes], Awaitable[Any]]) -> int:
        """Hand everything in the outbox to a function, as address and body; return how many there were."""
        count = 0
        while self.outbox:
            posting = self.outbox.popleft()
            await post(posting.handler, posting.body(auth))
            count += 1
        return count

    def tell_bot(self, bot_id: int, type: str, data: Mapping[str, Any], now: float) -> None:
        """Put an event into the queue of a bot that fetches."""
        self._made += 1
        row = {"eventId": self._made, "type": type, "date": iso(now), "data": data}
        self._bots.setdefault(bot_id, []).append(row)

    # What calls do.

    def heard(self, command: Command, result: Any) -> None:
        """Let the event happen that a method stands for, if there is one."""
        if not self._subscriptions or not command.method.endswith(_CHANGES):
            return
        connector = to_text(command.params.get("auth_connector"))
        for event, data in _caused(command, result):
            self.happen(event, data, command.now, user=command.user, connector=connector)

    def methods(self) -> dict[str, Method]:
        """Return `event.*`, `feature.get` and what a bot needs of `imbot.v2.*`."""
        own: dict[str, Method] = {
            "event.bind": self._bind,
            "event.unbind": self._unbind,
            "event.get": self._get,
            "imbot.v2.Bot.register": self._register,
            "imbot.v2.Event.get": self._bot_events,
            "imbot.v2.Chat.Message.send": self._say,
        }
        return own | self.offline.methods()

    def _bind(self, command: Command) -> Reply:
        found = self._described(command)
        if _NAME.fullmatch(found.event) is None:
            raise Refusal("ERROR_EVENT_NOT_FOUND", "Event not found")
        if not found.offline and not found.handler:
            raise lacks("handler")
        same = [other for other in self._subscriptions if _place(other) == _place(found)]
        if same:
            raise Refusal("ERROR_CORE", "Unable to set event handler: Handler already binded")
        self._subscriptions.append(found)
        return Reply(True)

    def _described(self, command: Command) -> _Subscription:
        params = command.params
        event = to_text(params.get("event")).upper()
        if not event:
            raise lacks("event")
        offline = to_text(params.get("event_type")) == "offline"
        self._made += 1
        return _Subscription(
            number=self._made,
            event=event,
            handler="" if offline else to_text(params.get("handler")),
            auth_type=to_text(params.get("auth_type")) or "0",
            offline=offline,
            connector=to_text(params.get("auth_connector")) if offline else "",
        )

    def _unbind(self, command: Command) -> Reply:
        gone = self._described(command)
        kept = [found for found in self._subscriptions if not _matches(found, gone)]
        count = len(self._subscriptions) - len(kept)
        self._subscriptions = kept
        return Reply({"count": count})

    def _get(self, command: Command) -> Reply:
        rows = [
            {"event": it.event, "handler": it.handler, "auth_type": it.auth_type, "offline": int(it.offline)}
            for it in self._subscriptions
        ]
        return Reply(rows)

    def _register(self, command: Command) -> Reply:
        fields = command.params.get("fields")
        self._made += 1
        self._bots[self._made] = []
        code = to_text(fields.get("code")) if isinstance(fields, Mapping) else ""
        return Reply({"bot": {"id": self._made, "code": code, "type": "bot"}})

    def _bot_events(self, command: Command) -> Reply:
        bot = to_int(command.params.get("botid"))
        if bot not in self._bots:
            raise Refusal("BOT_NOT_FOUND", "Bot not found")
        offset = to_int(command.params.get("offset"))
        self._bots[bot] = waiting = [row for row in self._bots[bot] if row["eventId"] >= offset]
        shown = waiting[: to_int(command.params.get("limit", _PAGE)) or _PAGE]
        after = shown[-1]["eventId"] + 1 if shown else offset
        return Reply({"events": shown, "nextOffset": after, "hasMore": len(shown) < len(waiting)})

    def _say(self, command: Command) -> Reply:
        if to_int(command.params.get("botid")) not in self._bots:
            raise Refusal("BOT_NOT_FOUND", "Bot not found")
        fields = command.params.get("fields")
        if not isinstance(fields, Mapping) or not truthy(fields.get("message")):
            raise Refusal("EMPTY_MESSAGE", "Message is empty")
        self.said.append(command.params)
        return Reply({"id": len(self.said), "uuidMap": []})


def _place(found: _Subscription) -> tuple[Any, ...]:
    return found.event, found.handler, found.auth_type, found.offline, found.connector


def _matches(found: _Subscription, gone: _Subscription) -> bool:
    return _place(found)[:4] == _place(gone)[:4]


def _caused(command: Command, result: Any) -> Iterator[tuple[str, Any]]:
    """Return the events that a method causes, with their data."""
    method, params = command.method.lower(), command.params
    if found := _CRM.fullmatch(method):
        number = result if found[2] == "add" else to_int(params.get("id"))
        yield f"ONCRM{found[1].upper()}{found[2].upper()}", {"FIELDS": {"ID": number}}
    elif found := _ITEM.fullmatch(method):
        type_id = to_int(params.get("entitytypeid"))
        number = result["item"]["id"] if found[1] == "add" else to_int(params.get("id"))
        kind = _TYPES.get(type_id)
        fields = {"ID": number} if kind else {"ID": number, "ENTITY_TYPE_ID": type_id}
        yield f"ONCRM{kind or 'DYNAMICITEM'}{found[1].upper()}", {"FIELDS": fields}
    elif found := _TASK.fullmatch(method):
        number = to_int(result["task"]["id"]) if found[1] == "add" else to_int(params.get("taskid"))
        yield f"ONTASK{found[1].upper()}", {"FIELDS_AFTER": {"ID": number}}


def delivery(event: str, data: Any, auth: Mapping[str, Any], *, ts: float = 0.0, number: int = 0) -> bytes:
    """Return the form that a portal posts to a handler: an event, and the credentials it comes with."""
    subscription = {"event_handler_id": number} if number else {}
    return form({"event": event, **subscription, "data": data, "ts": int(ts), "auth": auth})


def form(fields: Mapping[str, Any]) -> bytes:
    """Return a form with PHP keys, as a portal posts one: null is empty, truth is `1`, an empty array is not there."""
    return "&".join(f"{name}={value}" for name, value in _pairs("", fields)).encode()


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, (list, tuple)):
        value = dict(enumerate(value))
    if isinstance(value, Mapping):
        for key, item in value.items():
            step = quote_plus(str(key))
            yield from _pairs(f"{name}%5B{step}%5D" if name else step, item)
    else:
        yield name, quote_plus(_scalar(value))


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return "" if value is None else str(value)
