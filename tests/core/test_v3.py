"""REST 3.0 as values: which interface a call is for, its address, its batches, its errors, its keys."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from msgspec import Raw

from bitrix24_async.core.auth import Webhook, address_of
from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.v3 import array_body, element, headers_with, read_array, was_replayed
from bitrix24_async.core.wire import Fault, Response, refusal
from bitrix24_async.errors import (
    AccessDenied,
    APIError,
    DecodeError,
    InvalidArgument,
    InvalidRequest,
    MethodNotFound,
    NotFound,
    PortalUnavailable,
    TokenExpired,
    TransportError,
    api_error,
)

HOME = "https://acme.bitrix24.com/rest/1/s3cret/"
NAMES = "BITRIX_REST_V3_"


def response(body: Any, status: int = 400, **headers: str) -> Response:
    """Return a response with a JSON body."""
    return Response(status=status, headers=headers, body=json.dumps(body).encode())


# Calls.


def test_the_interface_is_a_part_of_a_call() -> None:
    """Two methods of one name are two calls, and a log tells them apart."""
    older, newer = (Call[Any]("tasks.task.get", {"id": 1}, version=version) for version in ("v2", "v3"))

    assert Call("tasks.task.get", {"id": 1}) == older != newer
    assert (repr(older), repr(newer)) == ("<Call tasks.task.get(id)>", "<Call v3 tasks.task.get(id)>")


def test_a_key_makes_another_call_of_a_write() -> None:
    """The call without it stays as it was, and needs no warning."""
    call = Call[Any]("tasks.task.delete", {"id": 1}, version="v3")
    keyed = call.with_key("order 7")

    assert (call.idempotency_key, call.used, keyed.idempotency_key, keyed.used) == (None, True, "order 7", False)
    assert keyed != call
    assert keyed == Call[Any]("tasks.task.delete", {"id": 1}, version="v3").with_key("order 7")


@pytest.mark.parametrize(
    "key", ["", "x" * 256, "ключ", "a\nb", 7], ids=["none", "long", "foreign", "control", "number"]
)
def test_a_key_is_printable_text(key: Any) -> None:
    """What the portal would refuse is not sent."""
    with pytest.raises(InvalidArgument, match="an idempotency key is 1 to 255 printable ASCII characters"):
        Call[Any]("tasks.task.delete", {}, version="v3").with_key(key)


def test_only_writes_of_the_newer_interface_take_keys() -> None:
    """The others ignore them, which a caller who relies on one has to know."""
    with pytest.raises(InvalidArgument, match=r"crm\.deal\.add is a method of the v2 interface"):
        Call[Any]("crm.deal.add", {}).with_key("a")
    with pytest.raises(InvalidArgument, match=r"tasks\.task\.get is a read"):
        Call[Any]("tasks.task.get", {}, read=True, version="v3").with_key("a")


# Addresses.


@pytest.mark.parametrize(
    ("home", "address"),
    [
        (HOME, "https://acme.bitrix24.com/rest/api/1/s3cret/tasks.task.get"),
        ("https://acme.bitrix24.com/rest/api/1/s3cret/", "https://acme.bitrix24.com/rest/api/1/s3cret/tasks.task.get"),
        ("https://box.example/b24/rest/12/rest", "https://box.example/b24/rest/api/12/rest/tasks.task.get"),
    ],
    ids=["as it is shown", "of the newer interface", "in a folder"],
)
def test_the_newer_interface_has_a_step_of_its_own(home: str, address: str) -> None:
    """One webhook serves both, in whichever form it is given."""
    webhook = Webhook.parse(home)

    assert webhook.url_of("tasks.task.get", "v3") == address
    assert webhook.url_of("tasks.task.get") == address.replace("/rest/api/", "/rest/")


def test_a_base_without_a_user_is_that_of_tokens() -> None:
    """The same rule serves it."""
    base = "https://acme.bitrix24.com/rest/"

    assert [address_of(base, "tasks.task.get", version) for version in ("v2", "v3")] == [
        "https://acme.bitrix24.com/rest/tasks.task.get",
        "https://acme.bitrix24.com/rest/api/tasks.task.get",
    ]


def test_a_portal_moves_as_a_whole() -> None:
    """A redirect of one interface moves the other, too."""
    location = Secret("https://new.bitrix24.de/rest/api/1/s3cret/tasks.task.get")

    webhook = Webhook.parse(HOME).moved(location, "tasks.task.get", "v3")

    assert webhook.url_of("crm.deal.get") == "https://new.bitrix24.de/rest/1/s3cret/crm.deal.get"
    assert webhook.url_of("tasks.task.get", "v3") == location.reveal()
    with pytest.raises(TransportError, match="not a portal's new address"):
        Webhook.parse(HOME).moved(Secret("https://new.bitrix24.de/rest/1/s3cret/x.y"), "x.y", "v3")


# Errors.


@pytest.mark.parametrize(
    ("code", "status", "cls"),
    [
        ("EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400, NotFound),
        ("REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", 400, NotFound),
        ("EXCEPTION_METHODNOTFOUNDEXCEPTION", 404, MethodNotFound),
        ("EXCEPTION_ACCESSDENIEDEXCEPTION", 403, AccessDenied),
        ("EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", 403, AccessDenied),
        ("EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_INVALIDJSONEXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_INVALIDSELECTEXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", 400, InvalidRequest),
        ("EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", 422, InvalidRequest),
        ("exception_invalidtomorrowexception", 400, InvalidRequest),
        ("EXCEPTION_TOMORROWEXCEPTION", 400, APIError),
        ("EXCEPTION_TOMORROWEXCEPTION", 500, PortalUnavailable),
    ],
)
def test_a_code_tells_the_class(code: str, status: int, cls: type[APIError]) -> None:
    """Known and new codes alike, by what they are made of."""
    assert type(api_error(f"{NAMES}{code}", status=status)) is cls


def test_an_error_tells_each_field() -> None:
    """What the portal said about one is kept apart from the rest, and a text shows all of it."""
    validation = [
        {"field": "id", "message": "it is not given"},
        {"field": "title", "message": "it is too long"},
        {"field": "title", "message": "it is not unique"},
        {"message": "nothing fits"},
        "noise",
    ]
    error = refusal(
        response({"error": {"code": f"{NAMES}EXCEPTION_INVALIDXEXCEPTION", "message": "No", "validation": validation}})
    )

    assert isinstance(error, InvalidRequest)
    assert error.fields == {
        "id": ("it is not given",),
        "title": ("it is too long", "it is not unique"),
        "": ("nothing fits",),
    }
    assert str(error) == (
        f"the portal answered {NAMES}EXCEPTION_INVALIDXEXCEPTION: No (HTTP 400). In detail:"
        " id: it is not given; title: it is too long, it is not unique; nothing fits"
    )
    assert copy.copy(error).fields == pickle.loads(pickle.dumps(error)).fields == error.fields


@pytest.mark.parametrize("validation", [None, [], "text", {"id": "no"}], ids=["none", "empty", "text", "object"])
def test_an_error_without_fields_has_none(validation: Any) -> None:
    """Whatever stands where they are expected."""
    error = refusal(response({"error": {"code": "invalid_order", "message": "No", "validation": validation}}))

    assert isinstance(error, InvalidRequest)
    assert (dict(error.fields), str(error)) == ({}, "the portal answered invalid_order: No (HTTP 400)")


def test_limits_and_sign_in_may_answer_in_the_older_form() -> None:
    """The reference says nothing of them, so that both forms are understood."""
    older = refusal(response({"error": "expired_token", "error_description": "Old"}, 401))
    newer = refusal(response({"error": {"code": "expired_token", "message": "Old"}}, 401))

    assert type(older) is type(newer) is TokenExpired
    assert str(older) == str(newer)


def test_fields_of_another_error_are_no_part_of_it() -> None:
    """Only a refusal of arguments has any."""
    fields = [{"field": "id", "message": "no"}]

    error = refusal(response({"error": {"code": "access_denied", "message": "No", "validation": fields}}, 403))

    assert type(error) is AccessDenied
    assert not hasattr(error, "fields")


def test_the_description_of_the_interface_has_no_envelope() -> None:
    """An OpenAPI document is a result although it stands alone."""
    assert refusal(response({"openapi": "3.0.0", "paths": {}}, 200)) is None


# Batches.


def test_a_batch_is_a_bare_array() -> None:
    """Each call is an element with its parameters as they are."""
    body = array_body([element("tasks.task.get", {"id": 1, "select": ["id"]}), element("rest.scope.list", {})])

    assert json.loads(body) == [
        {"method": "tasks.task.get", "query": {"id": 1, "select": ["id"]}},
        {"method": "rest.scope.list", "query": {}},
    ]


def test_an_element_holds_no_reference() -> None:
    """There is no documented form of one."""
    with pytest.raises(InvalidArgument):
        element("tasks.task.get", {"id": Ref(Call("tasks.task.add", {}))})
    with pytest.raises(InvalidArgument, match="is not the name of a method"):
        element("tasks task", {})


def test_results_come_in_the_order_of_the_calls() -> None:
    """An element that can only be an error is one; a result may have a field of that name."""
    found = read_array(
        json.dumps(
            {
                "result": [
                    {"item": {"id": 1}},
                    {"error": {"code": "A", "message": "no"}},
                    {"error": "B", "error_description": "no"},
                    {"error": "a text of the record", "item": 1},
                    {"error": None},
                    ["error"],
                    None,
                ]
            }
        ).encode(),
        7,
    )

    assert {label: json.loads(bytes(raw)) for label, raw in found.results.items()} == {
        "c0": {"item": {"id": 1}},
        "c3": {"error": "a text of the record", "item": 1},
        "c4": {"error": None},
        "c5": ["error"],
        "c6": None,
    }
    assert found.faults == {"c1": Fault({"code": "A", "message": "no"}, None), "c2": Fault("B", "no")}


def test_an_element_that_is_no_text_is_left_to_its_call() -> None:
    """One broken result takes nothing from the others."""
    found = read_array(b'{"result":[{"error":"\xff"},1]}', 2)

    assert {label: bytes(raw) for label, raw in found.results.items()} == {"c0": b'{"error":"\xff"}', "c1": b"1"}


def test_a_list_with_gaps_keeps_its_places() -> None:
    """PHP writes one as an object; a call whose place is empty has no outcome."""
    found = read_array(b'{"result":{"0":1,"2":3}}', 3)

    assert found.results == {"c0": Raw(b"1"), "c2": Raw(b"3")}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"result":[1]}', "has 1 results for 2 calls"),
        (b'{"result":[1,2,3]}', "has 3 results for 2 calls"),
        (b'{"result":{"0":1,"2":3}}', "is no list of results"),
        (b'{"result":{"result":[1,2]}}', "is no list of results"),
        (b'{"result":7}', "is no list of results"),
        (b'{"result":[1,', "is no list of results"),
        (b"{}", "is no list of results"),
        (b'{"result":["\xff"]}', "has 1 results for 2 calls"),
    ],
    ids=["short", "long", "beyond", "older form", "number", "cut", "empty", "short and broken"],
)
def test_results_that_cannot_be_matched_belong_to_nobody(body: bytes, said: str) -> None:
    """A result at the wrong place would be taken for another call's."""
    with pytest.raises(DecodeError, match=said):
        read_array(body, 2)


# Keys.


def test_a_key_travels_as_a_header() -> None:
    """Without one the headers are those of every request."""
    assert headers_with("a b") == {**headers_with(None), "Idempotency-Key": "a b"}
    assert "Idempotency-Key" not in headers_with(None)


@pytest.mark.parametrize(("told", "replayed"), [("true", True), ("1", True), ("false", False), (None, False)])
def test_a_header_tells_a_replay(told: str | None, replayed: bool) -> None:
    """The portal says when the result is that of an earlier time."""
    headers = {} if told is None else {"idempotent-replayed": told}

    assert was_replayed(Response(status=200, headers=headers, body=b"")) is replayed
