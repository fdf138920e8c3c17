"""What the authorisation server is asked, and what its answers mean."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import msgspec
import pytest

from bitrix24_async import InvalidArgument, RefreshFailed, Response, Secret, Token, TransportError
from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.oauth import OAUTH, OAuthServer
from tests.canary import CANARY


def server(url: str = OAUTH, *allowed: str) -> OAuthServer:
    return OAuthServer(url, "local.1", Secret(CANARY), Hosts(allowed))


def test_a_renewal_is_a_form_in_the_body() -> None:
    """The address holds no secret."""
    token = Token(member_id="alpha", access_token=Secret("a"), refresh_token=Secret("r&r"))
    request = server().renewal(token)

    assert (request.url, request.verb) == ("https://oauth.bitrix.info/oauth/token/", "POST")
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qs(request.body.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["local.1"],
        "client_secret": [CANARY],
        "refresh_token": ["r&r"],
    }
    assert CANARY not in repr(request) + repr(server())


def test_a_code_is_exchanged_the_same_way() -> None:
    form = parse_qs(server().first(Secret("c0de")).body.decode())

    assert (form["grant_type"], form["code"]) == (["authorization_code"], ["c0de"])


def test_whose_an_access_token_is_is_asked_in_the_body() -> None:
    """At the same server; the address holds no secret."""
    request = server("https://oauth.bitrix24.tech").info(Secret(CANARY))

    assert (request.url, request.method) == ("https://oauth.bitrix24.tech/rest/app.info", "app.info")
    assert msgspec.json.decode(request.body) == {"auth": CANARY}


OURS = {"client_id": "local.1", "install": {"member_id": "alpha"}}


@pytest.mark.parametrize(
    ("body", "member_id", "ours"),
    [
        ({"result": OURS}, "alpha", True),
        ({"result": OURS}, "beta", False),
        ({"result": OURS}, "", False),
        ({"result": OURS | {"client_id": "local.2"}}, "alpha", False),
        ({"result": {"client_id": "local.1"}}, "alpha", False),
        ({"result": OURS | {"install": "alpha"}}, "alpha", False),
        ({"result": [OURS]}, "alpha", False),
        ({"error": "invalid_token"}, "alpha", False),
        ([], "alpha", False),
        (b"<html>", "alpha", False),
    ],
)
def test_a_token_is_ours_if_the_server_names_application_and_portal(body: Any, member_id: str, ours: bool) -> None:
    """Whatever else it says, it does not."""
    raw = body if isinstance(body, bytes) else msgspec.json.encode(body)

    assert server().is_ours(Response(status=200, headers={}, body=raw), member_id) is ours


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://oauth.bitrix24.tech", "https://oauth.bitrix24.tech/oauth/token/"),
        ("https://oauth.bitrix24.tech/", "https://oauth.bitrix24.tech/oauth/token/"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/oauth/token/"),
        ("http://localhost:8080/x/token", "http://localhost:8080/x/token"),
        ("http://emulator:8080", "http://emulator:8080/oauth/token/"),
    ],
)
def test_another_server_is_named_in_code(url: str, asked: str) -> None:
    """Plain http is for this machine, and for a host whose http is allowed by name."""
    assert server(url, "http://emulator:8080").url == asked


@pytest.mark.parametrize(
    "url",
    [
        "http://oauth.bitrix.info",
        "http://emulator:8081",
        "oauth.bitrix.info",
        "ftp://oauth.bitrix.info",
        "https://a@oauth.bitrix.info",
        "https://oauth.bitrix.info/?x=1",
        "https://oauth.bitrix.info/#x",
        "https://host:port",
        "https://",
        "",
        None,
    ],
)
def test_a_server_that_is_none_is_refused(url: Any) -> None:
    with pytest.raises(InvalidArgument, match="oauth_url"):
        server(url, "http://emulator:8080")


def read(body: Any, status: int = 400) -> Any:
    raw = body if isinstance(body, bytes) else msgspec.json.encode(body)
    return server().read(Response(status=status, headers={}, body=raw), now=0.0, member_id="alpha")


def test_tokens_are_read_whatever_the_status() -> None:
    """Of whom they are is assumed where the answer is silent."""
    assert read({"access_token": "a"}, 200) == Token(member_id="alpha", access_token=Secret("a"))


@pytest.mark.parametrize("code", ["invalid_grant", "PAYMENT_REQUIRED", "invalid_client", "invalid_scope"])
def test_a_refusal_is_final(code: str) -> None:
    error = read({"error": code, "error_description": f"no refresh_token={CANARY} here"}, 401)

    assert isinstance(error, RefreshFailed)
    assert (error.code, error.description, error.status) == (code, "no refresh_token=… here", 401)


@pytest.mark.parametrize("code", ["invalid_grant", "busy"])
def test_a_server_that_quotes_what_it_was_asked_shows_no_secret(code: str) -> None:
    """A word as long as a token becomes dots, whatever stands before it."""
    error = read({"error": code, "error_description": f"The token {CANARY}-1f2e3d4c5b6a is unknown to local.1"})

    assert "The token … is unknown to local.1" in str(error)


@pytest.mark.parametrize("first", [False, True], ids=["renewal", "code"])
def test_a_quoted_secret_is_taken_out_however_short(*, first: bool) -> None:
    """The request says what it was."""
    here = server()
    token = Token(member_id="alpha", access_token=Secret("a"), refresh_token=Secret("sh&rt"))
    asked = here.first(Secret("sh&rt")) if first else here.renewal(token)
    body = msgspec.json.encode({"error": "invalid_grant", "error_description": f"no sh&rt with {CANARY}"})

    error = here.read(Response(status=400, headers={}, body=body), now=0.0, asked=asked)

    assert isinstance(error, RefreshFailed)
    assert error.description == "no … with …"


@pytest.mark.parametrize("body", [{"error": "busy"}, {"error": None}, {}, [], b"<html>", b"\xff", b"[" * 100_000])
def test_anything_else_may_pass(body: Any) -> None:
    error = read(body, 503)

    assert isinstance(error, TransportError)
    assert (error.sent, error.outcome_unknown, "503" in str(error)) == (False, False, True)
