"""The portal as a whole: addresses, encodings, envelopes, counts."""

from __future__ import annotations

from random import Random
from typing import Any

import msgspec
import pytest

import bitrix24_async.sandbox as package
from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox import Sandbox, portal
from tests.sandbox.asking import NOW, ask, batch, request, result
from tests.session.client import EMPTY

JSON = {"content-type": "application/json"}
FORM = {"CONTENT-TYPE": "application/x-www-form-urlencoded"}


@pytest.fixture
def sandbox() -> Sandbox:
    """Give a small portal."""
    return Sandbox(**{**EMPTY, "deals": 120}, secret="abc")


def send(sandbox: Sandbox, url: str, body: bytes = b"", headers: dict[str, str] | None = None) -> tuple[int, Any]:
    """Return status and body of the reply to a raw request."""
    response = sandbox.handle(Request(url=url, body=body, headers=headers or {}), NOW)
    return response.status, msgspec.json.decode(response.body)


def test_a_reply_is_an_envelope_with_its_time(sandbox: Sandbox) -> None:
    """Lists add `next` and `total`."""
    response = sandbox.handle(request(sandbox, "crm.deal.list", {"select": ["ID"]}), NOW)
    body = msgspec.json.decode(response.body)
    assert (response.status, response.headers) == (200, {"content-type": "application/json; charset=utf-8"})
    assert list(body) == ["result", "next", "total", "time"]
    assert body["time"] == {
        "start": NOW,
        "finish": NOW + 0.001,
        "duration": pytest.approx(0.001, rel=1e-3),
        "processing": pytest.approx(0.001, rel=1e-3),
        "date_start": "2025-06-15T18:06:40+03:00",
        "date_finish": "2025-06-15T18:06:40+03:00",
        "operating_reset_at": int(NOW) + 600,
        "operating": 0,
    }


def test_a_secret_is_made_from_the_seed_unless_given(sandbox: Sandbox) -> None:
    """The address has the user and the secret."""
    assert sandbox.webhook == "https://sandbox.bitrix24.test/rest/1/abc/"
    assert Sandbox(7, **EMPTY).webhook == Sandbox(7, **EMPTY).webhook != Sandbox(8, **EMPTY).webhook


@pytest.mark.parametrize("path", ["rest/1/wrong/server.time", "rest/2/abc/server.time"])
def test_a_wrong_secret_is_refused(sandbox: Sandbox, path: str) -> None:
    """Or a secret of another user."""
    refused = {"error": "INVALID_CREDENTIALS", "error_description": "Invalid request credentials"}
    assert send(sandbox, f"https://sandbox.bitrix24.test/{path}") == (403, refused)
    assert sandbox.refusals == {"INVALID_CREDENTIALS": 1}


def test_an_address_without_a_webhook_wants_a_token(sandbox: Sandbox) -> None:
    """Tokens are accepted until they expire, in the body or in the query."""
    sandbox.tokens["token"] = NOW + 1
    url = "https://sandbox.bitrix24.test/rest/crm.deal.get"
    assert send(sandbox, url)[1]["error"] == "NO_AUTH_FOUND"
    assert send(sandbox, url, b'{"auth":"wrong","id":3}', JSON)[0] == 401
    assert send(sandbox, url, b'{"auth":"token","id":3}', JSON)[1]["result"]["ID"] == "3"
    assert send(sandbox, url + "?auth=token&id=4")[1]["result"]["ID"] == "4"
    sandbox.tokens["token"] = NOW
    assert send(sandbox, url + "?auth=token&id=4") == (
        401,
        {"error": "expired_token", "error_description": "The access token provided has expired."},
    )


@pytest.mark.parametrize("name", ["no.such.method", "crm.deal", "", "api/tasks.task.get"])
def test_an_unknown_method_is_not_found(sandbox: Sandbox, name: str) -> None:
    """The status is 404."""
    refused = {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"}
    assert send(sandbox, sandbox.webhook + name) == (404, refused)


@pytest.mark.parametrize("name", ["crm.deal.get", "CRM.Deal.Get", "crm.deal.get.json", "crm.deal.get/"])
def test_a_method_has_many_spellings(sandbox: Sandbox, name: str) -> None:
    """Case, the ending and a slash make no difference."""
    assert send(sandbox, sandbox.webhook + name, b'{"ID":5}', JSON)[1]["result"]["ID"] == "5"


@pytest.mark.parametrize(
    ("query", "body", "headers"),
    [
        ("", b'{"select":["ID"],"filter":{">ID":118}}', JSON),
        ("", b'{"SELECT":{"0":"ID"},"Filter":{">ID":"118"}}', JSON),
        ("", b'{"select":["ID"],"filter":{">ID":118}}', {}),
        ("", b"select[]=ID&filter[%3EID]=118", FORM),
        ("?select[]=ID&filter[%3EID]=118", b"", {}),
        ("?select[]=ID", b"filter[%3EID]=118", FORM),
        ("?select[]=TITLE&filter[%3EID]=5", b'{"select":["ID"],"filter":{">ID":118}}', JSON),
        ("?select[]=ID&filter[%3EID]=118", b'"neither"', JSON),
    ],
)
def test_parameters_come_in_any_encoding(sandbox: Sandbox, query: str, body: bytes, headers: dict[str, str]) -> None:
    """JSON, a form, a query, or two of them: the body counts more."""
    rows = send(sandbox, sandbox.webhook + "crm.deal.list" + query, body, headers)[1]["result"]
    assert rows == [{"ID": "119"}, {"ID": "120"}]


def test_of_two_spellings_of_a_parameter_the_last_one_counts(sandbox: Sandbox) -> None:
    """Names are folded, and a condition is lost without a word."""
    body = b'{"filter":{"ID":1},"FILTER":{"ID":2},"select":["ID"]}'
    assert send(sandbox, sandbox.webhook + "crm.deal.list", body, JSON)[1]["result"] == [{"ID": "2"}]


def test_parameters_by_position_are_numbered(sandbox: Sandbox) -> None:
    """A list in place of an object is no error."""
    assert send(sandbox, sandbox.webhook + "server.time", b"[1,2]", JSON)[0] == 200


def test_broken_json_is_refused(sandbox: Sandbox) -> None:
    """Nothing runs."""
    for body in (b"{", b"[" * 100_000):
        assert send(sandbox, sandbox.webhook + "crm.deal.add", body, JSON)[1]["error"] == "INVALID_REQUEST"
    assert sandbox.executions == {}


def test_a_batch_may_come_as_a_form(sandbox: Sandbox) -> None:
    """Commands are encoded once more then."""
    body = b"halt=0&cmd[a]=crm.deal.list%3Fselect%5B%5D%3DID%26filter%5BID%5D%3D7"
    _, found = send(sandbox, sandbox.webhook + "batch", body, FORM)
    assert found["result"]["result"] == {"a": [{"ID": "7"}]}


def test_executions_are_counted_by_mark(sandbox: Sandbox) -> None:
    """A text that begins with `mark:` anywhere, or else an origin id, or nothing."""
    result(sandbox, "crm.deal.add", {"fields": {"TITLE": "mark:1", "ORIGIN_ID": "o1"}})
    result(sandbox, "crm.deal.add", {"FIELDS": {"TITLE": "x", "ORIGIN_ID": "o2"}})
    result(sandbox, "crm.deal.add", {"fields": {"UF_CRM_1744103987": ["a", "mark:2"]}})
    result(sandbox, "CRM.DEAL.ADD", {"fields": [{"x": 1}]})
    batch(sandbox, {"a": "crm.item.add?entityTypeId=2&fields[originId]=o3", "b": "crm.deal.get?id=0"})
    result(sandbox, "crm.item.add", {"entityTypeId": 133, "fields": {"xmlId": "o4"}})
    result(sandbox, "server.time")
    assert sandbox.executions == {
        ("crm.deal.add", "mark:1"): 1,
        ("crm.deal.add", "o2"): 1,
        ("crm.deal.add", "mark:2"): 1,
        ("crm.deal.add", ""): 1,
        ("crm.item.add", "o3"): 1,
        ("crm.item.add", "o4"): 1,
        ("server.time", ""): 1,
    }
    assert (sandbox.requests, sandbox.commands, sandbox.refusals) == (7, 8, {"": 1})


def test_a_sandbox_shows_itself_without_its_secret(sandbox: Sandbox) -> None:
    """For the REPL."""
    assert repr(sandbox) == (
        "<Sandbox: deal 120, contact 0, company 0, lead 0, item133 0, task 0, user 1, entry 0, collection 0;"
        " 0 requests, 0 commands>"
    )


def test_ids_lie_as_asked_for() -> None:
    """One pattern for all records but users, or the ids themselves."""
    sandbox = Sandbox(deals=[5, 9, 2], contacts=2_000, users=3, ids="clustered")
    assert list(sandbox.tables["deal"].ids) == [2, 5, 9]
    assert sandbox.tables["contact"].ids[1_000] == 100_001
    assert list(sandbox.tables["user"].ids) == [1, 2, 3]
    assert [row["ID"] for row in result(sandbox, "crm.deal.list", {"select": ["ID"]})] == ["2", "5", "9"]


def test_the_same_requests_give_the_same_replies() -> None:
    """A portal depends on its seed, the requests and the time alone."""
    first, second = Sandbox(3), Sandbox(3)
    for method, params in (
        ("crm.deal.add", {"fields": {"TITLE": "x"}}),
        ("crm.deal.list", {"order": {"TITLE": "ASC"}}),
    ):
        assert ask(first, method, params) == ask(second, method, params)


ATOMS = [None, True, 0, -1, 5, 2**70, 1e300, "", "x", "5", "ID", "0000-00-00", "1e999", "$result[a]", [], {}, "*", "²"]
KEYS = "id fields filter order select start entityTypeId taskId cmd sort FIND EMAIL TITLE PHONE OPPORTUNITY CLOSEDATE".split()
KEYS += "0 logic >ID !%TITLE @ID DEADLINE UF_DEPARTMENT name scope VALUE ²".split()


def test_no_request_is_too_odd_for_the_portal() -> None:
    """Fifteen hundred requests of hostile pieces are answered, each by a result or an error."""
    sandbox, random = Sandbox(deals=60, odd=0.05), Random(24)

    def odd(depth: int = 0) -> Any:
        dice = random.random()
        if depth > 3 or dice < 0.5:
            return random.choice(ATOMS)
        if dice < 0.65:
            return [odd(depth + 1) for _ in range(random.randint(0, 3))]
        return {random.choice(KEYS): odd(depth + 1) for _ in range(random.randint(0, 4))}

    names = [*result(sandbox, "methods"), "batch"]
    for _ in range(1_500):
        params = {random.choice(KEYS): odd() for _ in range(random.randint(0, 5))}
        params |= {"id": random.randint(1, 70), "taskId": 3, "entityTypeId": random.choice([1, 2, 3, 133])}
        _, body = ask(sandbox, random.choice(names), params)
        assert ("result" in body) != ("error" in body)


def test_only_rows_stand_for_themselves_in_a_reply() -> None:
    """Anything else that is no JSON is a mistake of ours."""
    with pytest.raises(TypeError, match="object in a reply"):
        portal._ENCODER.encode(object())


def test_the_package_loads_its_parts_when_they_are_used() -> None:
    """All public names are there, others are not."""
    assert dir(package) == package.__all__
    assert all(getattr(package, name) is not None for name in package.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        package.nope  # the access is the test
