"""A bot hears its events in order, confirms what it has handled, and answers with buttons."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitrix24_async import Portal
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.events import NEW_LINE, BotEvent, BotEvents, Button, bot_event, keyboard, parse_event
from bitrix24_async.sandbox import Sandbox
from tests.events.stage import NOW, body

HELLO = {
    "bot": {"id": 1},
    "message": {"id": 9, "chatId": 5, "authorId": 3, "text": "hello"},
    "chat": {"id": 5, "dialogId": "chat5"},
    "user": {"id": 3, "name": "Ann"},
    "language": "en",
}


async def registered(portal: Portal) -> int:
    """Register a bot that fetches and return its id."""
    found = await portal.call("imbot.v2.Bot.register", {"fields": {"code": "helper", "eventMode": "fetch"}})
    return int(found["bot"]["id"])


def told(sandbox: Sandbox, bot: int, *texts: str) -> None:
    """Let a bot hear messages."""
    for text in texts:
        data = HELLO | {"message": {"id": 9, "text": text}}
        sandbox.events.tell_bot(bot, "ONIMBOTV2MESSAGEADD", data, NOW)


async def texts(events: BotEvents) -> list[str]:
    """Return what a bot hears until there is no more."""
    return [event.text async for event in events]


async def test_a_bot_hears_and_confirms(sandbox: Sandbox, portal: Portal) -> None:
    """Each event comes once; asking for the next one confirms it."""
    bot = await registered(portal)
    told(sandbox, bot, "one", "two", "three")
    async with BotEvents(portal, bot, limit=2, drain=True) as events:
        first = await texts(events)
        told(sandbox, bot, "four")
        second = await texts(events)
        told(sandbox, bot, "five")
    third = await texts(BotEvents(portal, bot, token="secret", user_events=True, drain=True))

    assert (first, second, third) == (["one", "two", "three"], ["four"], ["five"])
    assert repr(events) == f"<BotEvents of bot {bot} on <Portal sandbox.bitrix24.test>>"


async def test_an_event_that_was_not_handled_comes_again(sandbox: Sandbox, portal: Portal) -> None:
    """The handler of the second one fails; the first one is confirmed, the second one is not."""
    bot = await registered(portal)
    told(sandbox, bot, "one", "two", "three")
    with pytest.raises(ValueError, match="two"):
        async with BotEvents(portal, bot) as events:
            async for event in events:
                if event.text == "two":
                    raise ValueError(event.text)

    assert await texts(BotEvents(portal, bot, drain=True)) == ["two", "three"]


async def test_leaving_the_loop_confirms_what_was_handled(sandbox: Sandbox, portal: Portal) -> None:
    """`offset` says where to go on, also in another process."""
    bot = await registered(portal)
    told(sandbox, bot, "one", "two")
    async with BotEvents(portal, bot) as events:
        async for _ in events:
            break
    await events.aclose()

    assert await texts(BotEvents(portal, bot, offset=events.offset, drain=True)) == ["two"]


@pytest.mark.looptime
async def test_an_idle_bot_looks_less_and_less(sandbox: Sandbox, portal: Portal) -> None:
    """The pause doubles up to its bound and begins anew with the next event."""
    bot = await registered(portal)
    events = BotEvents(portal, bot, idle=(5.0, 10.0))
    waiting = asyncio.create_task(anext(events))
    await asyncio.sleep(16)  # looks at 0, 5, 15
    told(sandbox, bot, "one")
    event = await waiting

    assert event.text == "one"
    assert asyncio.get_running_loop().time() == 25.0
    assert sandbox.executions["imbot.v2.Event.get", ""] == 4


async def test_a_portal_that_forgets_the_offset_repeats_nothing(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Events below the offset were handled; odd rows are read as far as they go."""
    pages: list[Any] = [
        {"events": [{"eventId": 1, "type": "a"}, {"eventId": 2, "type": "b", "data": []}], "nextOffset": 3},
        {"events": {"1": {"eventId": 2, "type": "b"}, "2": {"eventId": "3", "type": "c"}}, "nextOffset": 2},
        {"events": ["odd"], "nextOffset": "soon"},
        [],
    ]

    class Answers:
        """A portal that answers with the pages in order."""

        def call(self, *_: Any, **__: Any) -> Any:
            return asyncio.sleep(0, pages.pop(0))

    found = [event async for event in BotEvents(Answers(), 1, drain=True)]  # type: ignore[arg-type]

    assert [(event.id, event.type) for event in found] == [(1, "A"), (2, "B"), (3, "C"), (0, "")]


def test_both_modes_have_one_shape() -> None:
    """What came to a webhook as text is read like what was fetched."""
    data = {**HELLO, "command": {"command": "/help", "params": "me"}}
    webhook = bot_event(parse_event(body("ONIMBOTV2COMMANDADD", data, {})))
    fetched = BotEvent(type="ONIMBOTV2COMMANDADD", bot_id=1, data=data, id=7)

    facts = ("type", "bot_id", "text", "message_id", "dialog_id", "user_id", "command", "params")
    assert [getattr(webhook, fact) for fact in facts] == [getattr(fetched, fact) for fact in facts]
    assert [getattr(fetched, fact) for fact in facts] == [
        "ONIMBOTV2COMMANDADD",
        1,
        "hello",
        9,
        "chat5",
        3,
        "/help",
        "me",
    ]
    assert repr(fetched) == "<BotEvent ONIMBOTV2COMMANDADD for bot 1>"


def test_an_event_without_a_part_has_no_facts_of_it() -> None:
    """An event of another type, and one that is not a bot's at all."""
    event = bot_event(parse_event(b"event=ONCRMDEALADD&data[dialogId]=chat7&data[message]=x"))

    assert (event.bot_id, event.text, event.message_id, event.dialog_id, event.user_id, event.command) == (
        0,
        "",
        0,
        "chat7",
        0,
        "",
    )


async def test_a_bot_answers_with_buttons(sandbox: Sandbox, portal: Portal) -> None:
    """A keyboard is a value that stands among the fields of a message."""
    bot = await registered(portal)
    buttons = keyboard(
        Button(text="Open", link="https://example.com", bg_color_token="primary"),
        NEW_LINE,
        Button(text="More", command="more", command_params="5", block=True, display="LINE"),
        Button(text="Gone", disabled=True),
    )
    await portal.imbot.v2.chat.message.send(bot, "chat5", fields={"message": "Hello", "keyboard": buttons})

    assert sandbox.events.said[0]["fields"]["keyboard"] == [
        {"TEXT": "Open", "LINK": "https://example.com", "BG_COLOR_TOKEN": "primary"},
        {"TYPE": "NEWLINE"},
        {"TEXT": "More", "COMMAND": "more", "COMMAND_PARAMS": "5", "BLOCK": "Y", "DISPLAY": "LINE"},
        {"TEXT": "Gone", "DISABLED": "Y"},
    ]


@pytest.mark.parametrize(
    "buttons",
    [(), (NEW_LINE,), (Button(text="a", link="b"), "c"), (Button(text="a"),)],
    ids=["none", "no button", "a text", "idle"],
)
def test_a_keyboard_is_checked(buttons: Any) -> None:
    """There is a button, and it does something."""
    with pytest.raises(InvalidArgument):
        keyboard(*buttons)


@pytest.mark.parametrize("options", [{"limit": 0}, {"limit": 1_001}, {"idle": (0, 1)}, {"idle": (2, 1)}], ids=repr)
async def test_options_are_checked(portal: Portal, options: dict[str, Any]) -> None:
    """Nothing is sent."""
    with pytest.raises(InvalidArgument):
        BotEvents(portal, 1, **options)
