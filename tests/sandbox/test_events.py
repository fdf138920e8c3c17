"""The sandbox tells of what happened: to handlers, to the offline queue, to bots."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox import Cloud, Sandbox
from bitrix24_async.sandbox.events import Posting, delivery, form
from tests.sandbox.asking import NOW, batch, told
from tests.session.client import EMPTY

URL = "https://service.example/bitrix24/"


def result(sandbox: Sandbox, method: str, params: Any = None, now: float = NOW) -> Any:
    """Return the result of a call of an application, which has to succeed."""
    status, body = told(sandbox, method, params, now)
    assert status == 200, body
    return body["result"]


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a portal with one row of each kind."""
    return Sandbox(**(EMPTY | {"deals": 1, "leads": 1, "items": 1, "tasks": 1}))


def posted(sandbox: Sandbox) -> list[tuple[str, Any]]:
    """Return what waits for its handler, as event and data."""
    return [(posting.event, posting.data) for posting in sandbox.events.outbox]


def test_changes_are_heard_by_those_who_subscribed(sandbox: Sandbox) -> None:
    """Each method that changes a record of the CRM or a task has its event; nobody hears the others."""
    for event in (
        "ONCRMDEALADD",
        "ONCRMDEALUPDATE",
        "ONCRMDEALDELETE",
        "ONCRMLEADUPDATE",
        "ONCRMDYNAMICITEMADD",
        "ONCRMDYNAMICITEMDELETE",
        "ONTASKADD",
        "ONTASKUPDATE",
    ):
        assert result(sandbox, "event.bind", {"event": event.title(), "handler": URL}) is True
    result(sandbox, "crm.contact.add", {"fields": {"NAME": "Ann"}})
    result(sandbox, "user.update", {"ID": 1, "NAME": "Ann"})
    batch(sandbox, {"a": "crm.deal.add?fields[TITLE]=x", "b": "crm.deal.update?id=1&fields[TITLE]=y"})
    result(sandbox, "crm.deal.delete", {"id": 2})
    result(sandbox, "crm.item.update", {"entityTypeId": 1, "id": 1, "fields": {"title": "x"}})
    result(sandbox, "crm.item.add", {"entityTypeId": 133, "fields": {"title": "x"}})
    result(sandbox, "crm.item.delete", {"entityTypeId": 133, "id": 2})
    result(sandbox, "tasks.task.add", {"fields": {"TITLE": "x", "RESPONSIBLE_ID": 1}})
    result(sandbox, "tasks.task.update", {"taskId": 2, "fields": {"TITLE": "y"}})

    assert posted(sandbox) == [
        ("ONCRMDEALADD", {"FIELDS": {"ID": 2}}),
        ("ONCRMDEALUPDATE", {"FIELDS": {"ID": 1}}),
        ("ONCRMDEALDELETE", {"FIELDS": {"ID": 2}}),
        ("ONCRMLEADUPDATE", {"FIELDS": {"ID": 1}}),
        ("ONCRMDYNAMICITEMADD", {"FIELDS": {"ID": 2, "ENTITY_TYPE_ID": 133}}),
        ("ONCRMDYNAMICITEMDELETE", {"FIELDS": {"ID": 2, "ENTITY_TYPE_ID": 133}}),
        ("ONTASKADD", {"FIELDS_AFTER": {"ID": 2}}),
        ("ONTASKUPDATE", {"FIELDS_AFTER": {"ID": 2}}),
    ]
    assert repr(sandbox.events) == "<Events: 8 subscriptions, 8 to be sent>"


def test_subscriptions_are_kept_once(sandbox: Sandbox) -> None:
    """A second one of the same kind is refused, another user's is another one; all go by one name."""
    result(sandbox, "event.bind", {"event": "ONCRMDEALADD", "handler": URL})
    result(sandbox, "event.bind", {"event": "ONCRMDEALADD", "handler": URL, "auth_type": 15})
    again = told(sandbox, "event.bind", {"event": "ONCRMDEALADD", "handler": URL})
    shown = result(sandbox, "event.get")
    gone = result(sandbox, "event.unbind", {"event": "ONCRMDEALADD", "handler": URL})
    none = result(sandbox, "event.unbind", {"event": "ONCRMDEALADD", "handler": URL})

    assert again == (
        400,
        {"error": "ERROR_CORE", "error_description": "Unable to set event handler: Handler already binded"},
    )
    assert shown == [
        {"event": "ONCRMDEALADD", "handler": URL, "auth_type": "0", "offline": 0},
        {"event": "ONCRMDEALADD", "handler": URL, "auth_type": "15", "offline": 0},
    ]
    assert (gone, none) == ({"count": 1}, {"count": 0})


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({}, "100"),
        ({"event": "ONCRMDEALADD"}, "100"),
        ({"event": "SOMETHING", "handler": URL}, "ERROR_EVENT_NOT_FOUND"),
    ],
    ids=["no event", "no handler", "unknown"],
)
def test_a_subscription_is_checked(sandbox: Sandbox, params: dict[str, str], code: str) -> None:
    """As the reference words it."""
    status, body = told(sandbox, "event.bind", params)

    assert (status, body["error"]) == (400, code)


async def test_what_happened_is_delivered(sandbox: Sandbox) -> None:
    """The outbox is emptied into a function, as address and form."""
    result(sandbox, "event.bind", {"event": "ONCRMDEALADD", "handler": URL})
    sandbox.events.happen("onCrmDealAdd", {"FIELDS": {"ID": 7}}, NOW)
    seen: list[tuple[str, bytes]] = []

    async def post(url: str, body: bytes) -> None:
        seen.append((url, body))

    count = await sandbox.events.deliver({"domain": "a.test"}, post)

    assert (count, seen, list(sandbox.events.outbox)) == (
        1,
        [
            (
                URL,
                (
                    b"event=ONCRMDEALADD&event_handler_id=1&data%5BFIELDS%5D%5BID%5D=7&ts=1750000000"
                    b"&auth%5Bdomain%5D=a.test"
                ),
            )
        ],
        [],
    )


def test_a_form_is_written_as_php_writes_it() -> None:
    """Truth is a number, null is empty, an empty array is not there, lists have numbers."""
    assert form({"a": True, "b": False, "c": None, "d": [], "e": [1, "x y"], "f": {"g&": 1.5}}) == (
        b"a=1&b=0&c=&e%5B0%5D=1&e%5B1%5D=x+y&f%5Bg%26%5D=1.5"
    )
    assert delivery("A", {}, {}) == b"event=A&ts=0"
    assert Posting(handler=URL, event="A", data=[], ts=1, number=2).body({}) == b"event=A&event_handler_id=2&ts=1"


def records(sandbox: Sandbox, **params: Any) -> list[tuple[str, str]]:
    """Return the offline queue as ids and process ids."""
    return [(row["ID"], row["PROCESS_ID"]) for row in result(sandbox, "event.offline.list", params)]


def waiting(sandbox: Sandbox, count: int) -> None:
    """Let deals be added that wait in the offline queue."""
    result(sandbox, "event.bind", {"event": "ONCRMDEALADD", "event_type": "offline"})
    for number in range(count):
        sandbox.events.happen("ONCRMDEALADD", {"FIELDS": {"ID": number}}, NOW)


def test_the_queue_keeps_the_latest_of_each_object(sandbox: Sandbox) -> None:
    """An object that changes again takes a new place, unless its record is reserved."""
    waiting(sandbox, 2)
    sandbox.events.happen("ONCRMDEALADD", {"FIELDS": {"ID": 0}}, NOW)
    found = result(sandbox, "event.offline.get", {"clear": 0, "limit": 1})
    sandbox.events.happen("ONCRMDEALADD", {"FIELDS": {"ID": 1}}, NOW)

    assert [event["EVENT_DATA"] for event in found["events"]] == [{"FIELDS": {"ID": 1}}]
    assert records(sandbox) == [("2", found["process_id"]), ("3", ""), ("4", "")]


def test_records_are_deleted_as_they_are_read_unless_they_are_reserved(sandbox: Sandbox) -> None:
    """`clear` is 1 where it is not given; the record is shown as in the reference."""
    waiting(sandbox, 1)
    found = result(sandbox, "event.offline.get")

    assert found == {
        "process_id": None,
        "events": [
            {
                "ID": "1",
                "TIMESTAMP_X": "2025-06-15T18:06:40+03:00",
                "EVENT_NAME": "ONCRMDEALADD",
                "EVENT_DATA": {"FIELDS": {"ID": 0}},
                "EVENT_ADDITIONAL": {"user_id": 1},
                "MESSAGE_ID": found["events"][0]["MESSAGE_ID"],
            }
        ],
    }
    assert records(sandbox) == []
    assert result(sandbox, "event.offline.get", {"clear": 0}) == {"process_id": None, "events": []}


def test_reserved_records_are_cleared_or_marked(sandbox: Sandbox) -> None:
    """By message, by id, or all; what failed comes when errors are asked for."""
    waiting(sandbox, 4)
    found = result(sandbox, "event.offline.get", {"clear": 0, "limit": 3, "process_id": "mine"})
    messages = [event["MESSAGE_ID"] for event in found["events"]]
    result(sandbox, "event.offline.clear", {"process_id": "mine", "message_id": messages[:1]})
    result(sandbox, "event.offline.error", {"process_id": "mine", "message_id": {"0": messages[1]}})
    result(sandbox, "event.offline.clear", {"process_id": "mine", "id": ["3"]})
    listed = [(row["ID"], row["ERROR"]) for row in result(sandbox, "event.offline.list", {"order": {"ID": "DESC"}})]
    failed = result(sandbox, "event.offline.get", {"error": 1, "clear": 0, "process_id": "mine"})
    result(sandbox, "event.offline.clear", {"process_id": "mine"})

    assert listed == [("4", "0"), ("2", "1")]
    assert [event["ID"] for event in failed["events"]] == ["2"]
    assert records(sandbox) == [("4", "")]
    assert told(sandbox, "event.offline.clear")[0] == 400


FILTERS = {
    "a name": ({"=EVENT_NAME": "ONCRMDEALADD"}, 3),
    "names": ({"EVENT_NAME": ["ONCRMDEALADD", "A"]}, 3),
    "another name": ({"=EVENT_NAME": "ONCRMLEADADD"}, 0),
    "not a name": ({"!EVENT_NAME": "ONCRMLEADADD"}, 3),
    "ids above": ({">ID": 1}, 2),
    "ids from": ({">=ID": 1}, 3),
}


@pytest.mark.parametrize("name", FILTERS)
def test_records_are_found_by_a_filter(sandbox: Sandbox, name: str) -> None:
    """Names and ids, as lists and limits."""
    given, count = FILTERS[name]
    waiting(sandbox, 3)

    assert len(records(sandbox, filter=given)) == count


def test_a_list_has_pages(sandbox: Sandbox) -> None:
    """Of fifty; `start=-1` leaves the count out."""
    waiting(sandbox, 60)
    status, body = told(sandbox, "event.offline.list")
    rest = told(sandbox, "event.offline.list", {"start": 50})[1]
    uncounted = told(sandbox, "event.offline.list", {"start": -1})[1]

    assert (status, len(body["result"]), body["total"], body["next"]) == (200, 50, 60, 50)
    assert (len(rest["result"]), "next" in rest, "total" in uncounted) == (10, False, False)


def test_a_connector_does_not_hear_itself(sandbox: Sandbox) -> None:
    """Its queue holds what others did; a notice tells that there is something."""
    result(sandbox, "event.bind", {"event": "ONCRMDEALADD", "event_type": "offline", "auth_connector": "sync"})
    result(sandbox, "event.bind", {"event": "ONOFFLINEEVENT", "handler": URL})
    result(sandbox, "crm.deal.add", {"fields": {"TITLE": "ours"}, "auth_connector": "sync"})
    for title in ("theirs", "theirs again"):
        result(sandbox, "crm.deal.add", {"fields": {"TITLE": title}, "auth_connector": "other"})

    assert records(sandbox) == []
    assert len(records(sandbox, auth_connector="sync")) == 2
    assert posted(sandbox) == [("ONOFFLINEEVENT", [])]


def test_the_plan_says_whether_records_are_reserved(sandbox: Sandbox) -> None:
    """Without the feature `clear=0` deletes as well."""
    sandbox.events.offline.extended = False
    waiting(sandbox, 1)

    assert result(sandbox, "feature.get", {"CODE": "rest_offline_extended"}) == {"value": "N"}
    assert result(sandbox, "event.offline.get", {"clear": 0})["process_id"] is None
    assert records(sandbox) == []
    sandbox.events.offline.extended = True
    assert result(sandbox, "feature.get", {"CODE": "rest_auth_connector"}) == {"value": "Y"}
    assert told(sandbox, "feature.get")[1]["error"] == "CODE_EMPTY"


def test_a_bot_hears_and_speaks(sandbox: Sandbox) -> None:
    """`offset` confirms everything below it; what the bot said is kept."""
    bot = result(sandbox, "imbot.v2.Bot.register", {"fields": {"code": "helper"}})["bot"]
    plain = result(sandbox, "imbot.v2.Bot.register")["bot"]
    for text in "abc":
        sandbox.events.tell_bot(bot["id"], "ONIMBOTV2MESSAGEADD", {"message": {"text": text}}, NOW)
    first = result(sandbox, "imbot.v2.Event.get", {"botId": bot["id"], "limit": 2})
    second = result(sandbox, "imbot.v2.Event.get", {"botId": bot["id"], "offset": first["nextOffset"]})
    said = result(sandbox, "imbot.v2.Chat.Message.send", {"botId": bot["id"], "fields": {"message": "hello"}})

    assert (bot["code"], plain["code"]) == ("helper", "")
    assert ([row["data"]["message"]["text"] for row in first["events"]], first["hasMore"]) == (["a", "b"], True)
    assert ([row["data"]["message"]["text"] for row in second["events"]], second["hasMore"]) == (["c"], False)
    assert (said, len(sandbox.events.said)) == ({"id": 1, "uuidMap": []}, 1)


@pytest.mark.parametrize(
    ("method", "code"), [("imbot.v2.Event.get", "BOT_NOT_FOUND"), ("imbot.v2.Chat.Message.send", "BOT_NOT_FOUND")]
)
def test_an_unknown_bot_is_refused(sandbox: Sandbox, method: str, code: str) -> None:
    """Whatever it asks for."""
    assert told(sandbox, method, {"botId": 5})[1]["error"] == code


def test_an_empty_message_is_refused(sandbox: Sandbox) -> None:
    """A bot says something, or nothing is sent."""
    bot = result(sandbox, "imbot.v2.Bot.register")["bot"]["id"]

    assert told(sandbox, "imbot.v2.Chat.Message.send", {"botId": bot})[1]["error"] == "EMPTY_MESSAGE"


def test_the_authorisation_server_tells_whose_a_token_is() -> None:
    """`app.info` there names the application and the portal; a portal's proof carries no token."""
    cloud = Cloud()
    tenant = cloud.open("m1")
    token = cloud.issue("m1", NOW)["access_token"]

    def info(auth: str) -> tuple[int, bytes]:
        response = cloud.handle(Request(url=f"https://oauth.bitrix.info/rest/app.info?auth={auth}", body=b""), NOW)
        return response.status, response.body

    assert info(token) == (
        200,
        (
            b'{"result":{"client_id":"local.sandbox","install":'
            b'{"member_id":"m1","domain":"m1.bitrix24.com","status":"L","installed":true}}}'
        ),
    )
    assert info("unknown")[0] == 401
    tenant.sandbox.tokens.clear()
    assert info(token)[0] == 401
    assert tenant.proof == {
        "domain": "m1.bitrix24.com",
        "client_endpoint": "https://m1.bitrix24.com/rest/",
        "member_id": "m1",
        "application_token": tenant.application_token,
    }
