"""How a reply is judged: by its body before its status, and without showing a credential."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitrix24_async.core.wire import JSON_HEADERS, Fault, Request, Response, Time, fault_error, refusal, unmarked
from bitrix24_async.errors import (
    AccessDenied,
    APIError,
    InvalidRequest,
    NotFound,
    OperatingTimeExceeded,
    PortalUnavailable,
    RateLimited,
    TokenExpired,
    TransportError,
)
from tests.canary import CANARY


def judged(body: Any, status: int = 200, **headers: str) -> Any:
    """Return what a response with this body stands for."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return refusal(
        Response(status=status, headers={name.replace("_", "-"): text for name, text in headers.items()}, body=raw)
    )


@pytest.mark.parametrize(
    "body",
    [
        {"result": []},
        {"result": None},
        {"result": False, "time": {}},
        {"result": 0},
        {"result": {"error": "not ours"}},
        {"result": 1, "error": None},
        {"result": 1, "error": False},
        {"result": 1, "error": []},
    ],
)
def test_a_result_is_no_refusal(body: Any) -> None:
    """Whatever it is, and whatever stands beside it that is no error."""
    assert judged(body) is None


@pytest.mark.parametrize("status", [200, 400, 401, 403, 500, 503])
def test_drill_39_an_error_counts_whatever_the_status(status: int) -> None:
    """Some methods tell their errors with 200."""
    error = judged({"error": "expired_token", "error_description": "The token has expired"}, status, x_request_id="abc")

    assert (type(error), error.code, error.description, error.status, error.request_id) == (
        TokenExpired,
        "expired_token",
        "The token has expired",
        status,
        "abc",
    )


@pytest.mark.parametrize(
    ("body", "cls", "code", "description"),
    [
        ({"error": "", "error_description": "Not found"}, NotFound, "", "Not found"),
        (
            {"error": "", "error_description": "ID is not defined or invalid."},
            APIError,
            "",
            "ID is not defined or invalid.",
        ),
        ({"error": "0", "error_description": None}, APIError, "0", ""),
        ({"error": 100}, APIError, "100", ""),
        ({"error": "ACCESS_DENIED", "result": []}, AccessDenied, "ACCESS_DENIED", ""),
        ({"error": True}, APIError, "True", ""),
        (
            {"error": {"code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "message": "no such task"}},
            NotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "no such task",
        ),
        ({"error": {"code": None, "message": None}}, APIError, "", ""),
        ({"error": {}}, APIError, "", ""),
        ({"error": "ERROR_ARGUMENT", "error_description": ["a"]}, InvalidRequest, "ERROR_ARGUMENT", "['a']"),
    ],
)
def test_an_error_is_read_however_it_is_written(body: Any, cls: Any, code: str, description: str) -> None:
    """Without a code, with a number, nested as REST 3 does."""
    error = judged(body)

    assert (type(error), error.code, error.description) == (cls, code, description)


def test_an_error_status_without_an_error_is_one() -> None:
    """A result with 502 is no result."""
    error = judged({"result": 1}, 502)

    assert (type(error), error.code, error.description, error.status) == (
        PortalUnavailable,
        "",
        "an error status without an error",
        502,
    )


def test_an_answer_without_result_or_error_is_none() -> None:
    """It is no usable answer, so a read may ask again."""
    error = judged({"time": {}})

    assert (type(error), str(error)) == (TransportError, 'the reply has neither a result nor an error: {"time": {}}')


# Not JSON.

HTML = b"<html>\n  <h1>Bad   gateway</h1>\n</html>"


@pytest.mark.parametrize(
    ("status", "cls", "text"),
    [
        (200, TransportError, "the reply is cut short or not JSON (HTTP 200): <html> <h1>Bad gateway</h1> </html>"),
        (
            403,
            APIError,
            "the portal answered a page instead of JSON: <html> <h1>Bad gateway</h1> </html> (HTTP 403)",
        ),
        (
            502,
            PortalUnavailable,
            "the portal answered a page instead of JSON: <html> <h1>Bad gateway</h1> </html> (HTTP 502)",
        ),
        (429, RateLimited, "a gateway's page instead of JSON: <html> <h1>Bad gateway</h1> </html> (HTTP 429)"),
    ],
)
def test_drill_19_a_page_of_html_is_judged_by_its_status(status: int, cls: Any, text: str) -> None:
    """A gateway speaks in the portal's name; its words are quoted on one line."""
    error = judged(HTML, status)

    assert type(error) is cls
    assert text in str(error)


@pytest.mark.parametrize(
    "body",
    [b'{"result":[1,2', b'{"result":"\xff"}'[:-3], b"\xff\xfe", b"[]", b"5", b'"text"', b"null", b"[" * 100_000],
    ids=["cut", "cut text", "no text", "list", "number", "text", "null", "deep"],
)
def test_what_is_no_object_is_no_answer(body: bytes) -> None:
    """Cut short, broken, nested without end, or another kind of JSON."""
    assert type(judged(body)) is TransportError


@pytest.mark.parametrize("status", [200, 204, 302])
def test_an_empty_body_is_no_answer(status: int) -> None:
    """And is told as such."""
    assert str(judged(b"", status)) == f"the reply is empty (HTTP {status})"


@pytest.mark.parametrize("status", [200, 403, 429, 502])
def test_a_quoted_page_is_short_and_shows_no_secret(status: int) -> None:
    """The first 200 characters, cleaned."""
    page = f"<p>POST https://example.com/rest/1/{CANARY}/batch auth={CANARY} failed</p>".encode() + b"x" * 5_000

    error = judged(page, status)

    assert CANARY not in str(error) + repr(error)
    assert "failed" in str(error)
    assert len(str(error)) < 500


def test_a_description_shows_no_secret() -> None:
    """Portals quote addresses too."""
    error = judged({"error": "X", "error_description": f"see /rest/1/{CANARY}/ with auth={CANARY}"}, 400)

    assert error.description == "see /rest/1/…/ with auth=…"


@pytest.mark.parametrize("text", [b'"\\ud800"', b'"\xff"', b'"\\udc00 \xd0"'])
def test_half_a_character_is_no_damage(text: bytes) -> None:
    """A reply is whole although a text in it was cut; one that was cut itself is not."""
    assert judged(b'{"result": %b}' % text) is None
    assert type(judged(b'{"error": "X", "error_description": %b}' % text)) is APIError
    assert type(judged(b'{"result": %b' % text)) is TransportError


# Long replies.

LONG = {"result": ["x" * 50] * 400}


@pytest.mark.parametrize("headers", [{"content_length": "1"}, {"transfer_encoding": "Chunked"}])
def test_a_long_result_is_not_read_twice(headers: dict[str, str]) -> None:
    """HTTP vouches for its length, and its first bytes are those of a result."""
    body = json.dumps(LONG, separators=(",", ":")).encode()

    assert judged(body, **headers) is None


@pytest.mark.parametrize("headers", [{}, {"transfer_encoding": "identity"}])
def test_drill_07_a_long_result_that_was_cut_is_noticed(headers: dict[str, str]) -> None:
    """Without a length nobody but the JSON tells that the end is missing."""
    body = json.dumps(LONG, separators=(",", ":")).encode()

    assert judged(body, **headers) is None
    assert type(judged(body[:-1], **headers)) is TransportError


@pytest.mark.parametrize("body", [{**LONG, "error": "X"}, {"error": "X", **LONG}])
def test_a_long_error_is_an_error(body: Any) -> None:
    """When it is not compact, or when the error comes first."""
    assert type(judged(body)) is APIError


def test_a_long_result_with_an_error_status_is_an_error() -> None:
    """The short cut is for success only."""
    body = json.dumps(LONG, separators=(",", ":")).encode()

    assert type(judged(body, 500, content_length="1")) is PortalUnavailable


# Operating time.


@pytest.mark.parametrize(
    ("time", "reset_at", "free_in"),
    [
        ({"finish": 1_750_000_000.5, "operating_reset_at": 1_750_000_060}, 1_750_000_060.0, 59.5),
        ({"finish": 1_750_000_100, "operating_reset_at": 1_750_000_060}, 1_750_000_060.0, 0.0),
        ({"operating_reset_at": 1_750_000_060}, 1_750_000_060.0, None),
        ({"finish": "soon", "operating_reset_at": None}, None, None),
        ([], None, None),
        (None, None, None),
    ],
)
def test_drill_22_a_used_up_method_says_when_it_is_free(
    time: Any, reset_at: float | None, free_in: float | None
) -> None:
    """By the portal's own clock, as far as it tells."""
    error = judged({"error": "OPERATION_TIME_LIMIT", "time": time}, 429)

    assert (type(error), error.reset_at, error.free_in) == (OperatingTimeExceeded, reset_at, free_in)


def test_another_error_has_no_time() -> None:
    """Only a used up method is free again later."""
    assert not hasattr(judged({"error": "X", "time": {"operating_reset_at": 5}}), "reset_at")


def test_time_may_leave_out_anything() -> None:
    """Seconds until operating time is given back need both ends."""
    assert [Time().free_in, Time(finish=1.0).free_in, Time(finish=1.0, operating_reset_at=3.0).free_in] == [
        None,
        None,
        2.0,
    ]


@pytest.mark.parametrize(
    ("fault", "cls", "code"),
    [
        (Fault(), APIError, ""),
        (Fault("", "Not found"), NotFound, ""),
        (Fault("QUERY_LIMIT_EXCEEDED"), RateLimited, "QUERY_LIMIT_EXCEEDED"),
    ],
)
def test_the_error_of_a_command_has_no_status(fault: Fault, cls: Any, code: str) -> None:
    """A batch answers 200 whatever happened in it."""
    error = fault_error(fault)

    assert (type(error), error.code if isinstance(error, APIError) else None) == (cls, code)


# Values.


def test_a_request_prints_without_its_secret() -> None:
    """Nor does it print what it carries."""
    request = Request(url=f"https://example.com/rest/1/{CANARY}/batch", body=b"customers")

    assert repr(request).startswith("<Request POST https://example.com/rest/1/…/batch, 9 bytes")
    assert (request.verb, request.headers) == ("POST", JSON_HEADERS)


def test_a_response_prints_its_size() -> None:
    """Bodies hold customers' data."""
    assert repr(Response(status=200, headers={}, body=b"customers")) == "<Response 200, 9 bytes>"


def test_a_byte_order_mark_is_no_part_of_a_reply() -> None:
    """One PHP file saved with it puts it before every reply of a portal."""
    plain = Response(status=200, headers={}, body=b'{"result":1}')
    marked = Response(status=200, headers={}, body=b"\xef\xbb\xbf" + plain.body)

    assert (unmarked(marked), unmarked(plain)) == (plain, plain)


def test_an_error_stands_in_one_line() -> None:
    """Whatever a portal writes into its code, its words, or the names of fields."""
    code = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"
    plain = judged({"error": "A\nB", "error_description": "x\x1b]0;y\x07"}, 400)
    modern = judged({"error": {"code": code, "validation": [{"field": "a\nb", "message": "c\nd"}]}}, 400)

    assert (str(plain), plain.code) == ("the portal answered A B: x ]0;y  (HTTP 400)", "A B")
    assert modern.fields == {"a b": ("c d",)}
