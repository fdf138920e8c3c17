"""A token is read from whatever it comes in, kept as JSON, and shown to nobody."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitrix24_async import InvalidArgument, Request, Secret, Token, TransportError
from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.token import Bearer
from tests.canary import CANARY, shown

WHOLE = Token(
    member_id="alpha",
    access_token=Secret(CANARY),
    refresh_token=Secret(f"{CANARY}2"),
    endpoint="https://alpha.bitrix24.com/rest/",
    expires=1_900_000_000.0,
    scope=("crm", "user"),
    user_id=1,
    status="L",
    application_token=Secret(f"{CANARY}3"),
)


def test_an_oauth_reply_is_read() -> None:
    """Its `domain` is that of the authorisation server, so that the portal is taken from `client_endpoint`."""
    reply = {
        "access_token": CANARY,
        "refresh_token": f"{CANARY}2",
        "expires": 1_900_000_000,
        "expires_in": 3600,
        "scope": "crm,user",
        "domain": "oauth.bitrix.info",
        "server_endpoint": "https://oauth.bitrix.info/rest/",
        "client_endpoint": "https://alpha.bitrix24.com/rest/",
        "member_id": "alpha",
        "status": "L",
        "user_id": 1,
        "application_token": f"{CANARY}3",
    }

    assert Token.from_reply(reply) == WHOLE
    assert Token.from_reply({**reply, "client_endpoint": "https://alpha.bitrix24.com/rest"}).endpoint == WHOLE.endpoint
    assert Token.from_reply({name: reply[name] for name in reply if name != "client_endpoint"}).endpoint == ""


def test_the_auth_of_an_event_is_read() -> None:
    """All of it is text, the scope may be a list, and a life in seconds counts from `now`."""
    auth = {
        "access_token": CANARY,
        "refresh_token": f"{CANARY}2",
        "application_token": f"{CANARY}3",
        "expires_in": "3600",
        "scope": ["crm", "user"],
        "domain": "alpha.bitrix24.com",
        "member_id": "alpha",
        "status": "L",
        "user_id": "1",
    }

    assert Token.from_reply(auth, now=1_899_996_400) == WHOLE
    assert Token.from_reply(auth).expires == 0


@pytest.mark.parametrize(
    ("protocol", "endpoint"),
    [("1", "https://alpha.bitrix24.com/rest/"), ("0", "http://alpha.bitrix24.com/rest/"), (None, WHOLE.endpoint)],
)
def test_the_form_of_a_page_is_read(protocol: str | None, endpoint: str) -> None:
    """The query has the portal, the body has the tokens; the application reads both into one mapping."""
    form = {
        "DOMAIN": "alpha.bitrix24.com",
        "LANG": "en",
        "AUTH_ID": CANARY,
        "AUTH_EXPIRES": "3600",
        "REFRESH_ID": f"{CANARY}2",
        "SERVER_ENDPOINT": "https://oauth.bitrix.info/rest/",
        "APPLICATION_TOKEN": f"{CANARY}3",
        "APPLICATION_SCOPE": "crm, user",
        "member_id": "alpha",
        "status": "L",
        "PLACEMENT": "DEFAULT",
    }
    if protocol is not None:
        form["PROTOCOL"] = protocol

    found = Token.from_reply(form, now=1_899_996_400)

    assert found == msgspec.structs.replace(WHOLE, user_id=None, endpoint=endpoint)


@pytest.mark.parametrize(
    ("domain", "endpoint"),
    [
        ("127.0.0.1:8080", "http://127.0.0.1:8080/rest/"),
        ("[::1]:8080", "http://[::1]:8080/rest/"),
        ("localhost", "http://localhost/rest/"),
        ("portal.example.org:8443", "https://portal.example.org:8443/rest/"),
    ],
)
def test_a_host_of_this_machine_speaks_plain_http(domain: str, endpoint: str) -> None:
    """Where nobody says otherwise."""
    reply = {"access_token": "a", "member_id": "alpha", "domain": domain}

    assert Token.from_reply(reply).endpoint == endpoint
    assert Token(member_id="alpha", access_token=Secret("a"), endpoint=domain).endpoint == endpoint
    assert Token.from_reply(reply | {"PROTOCOL": "1"}).endpoint == f"https://{domain}/rest/"


@pytest.mark.parametrize("server", ["server_endpoint", "SERVER_ENDPOINT"])
def test_the_domain_of_the_authorisation_server_is_no_portal(server: str) -> None:
    """Some replies name it in that place."""
    reply = {"access_token": "a", "member_id": "alpha", "domain": "oauth.bitrix.info"}

    assert Token.from_reply(reply | {server: "https://oauth.bitrix.info/rest/"}).endpoint == ""
    assert Token.from_reply(reply | {server: "https://oauth.bitrix24.tech/rest/"}).endpoint != ""


@pytest.mark.parametrize("number", ["inf", "-inf", "nan", "1e999", "x", ""])
def test_what_is_no_finite_number_is_as_good_as_absent(number: str) -> None:
    """Anybody may post a form, and Python reads more as a number than a portal writes."""
    reply = {"member_id": "m", "access_token": "a", "user_id": number, "expires": number, "expires_in": number}

    assert Token.from_reply(reply, now=100.0) == Token(member_id="m", access_token=Secret("a"), expires=3700.0)


def test_odd_facts_are_as_good_as_absent() -> None:
    """A secret may be one already; a domain may have its scheme."""
    reply = {
        "access_token": Secret(CANARY),
        "refresh_token": False,
        "member_id": "alpha",
        "user_id": "me",
        "expires": "soon",
        "expires_in": "",
        "domain": "https://alpha.bitrix24.com/rest/",
    }
    found = Token.from_reply(reply, now=100)

    assert found == Token(member_id="alpha", access_token=Secret(CANARY), endpoint=WHOLE.endpoint, expires=3700)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ({}, "no member_id and no access_token"),
        ({"access_token": CANARY}, "no member_id,"),
        ({"member_id": "alpha", "refresh_token": CANARY}, "no access_token"),
    ],
)
def test_what_is_no_token_is_refused(reply: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArgument, match=words):
        Token.from_reply(reply)


def test_a_token_may_be_made_of_plain_texts() -> None:
    """They become secrets, and a host becomes an address."""
    given: Any = {"access_token": CANARY, "refresh_token": None, "application_token": ""}
    token = Token(member_id="alpha", endpoint="alpha.bitrix24.com", **given)

    assert token == Token(member_id="alpha", access_token=Secret(CANARY), endpoint=WHOLE.endpoint)
    assert token.domain == "alpha.bitrix24.com"


@pytest.mark.parametrize("given", [{"member_id": ""}, {"access_token": Secret("")}])
def test_a_token_without_its_portal_or_its_secret_is_none(given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match="needs the member_id of its portal and an access_token"):
        Token(**({"member_id": "alpha", "access_token": Secret(CANARY)} | given))


def test_a_token_comes_back_from_its_dump() -> None:
    """Text or bytes; what a later version added is passed over."""
    dump = WHOLE.dump()
    later = msgspec.json.encode(msgspec.json.decode(dump) | {"colour": "red"})

    assert [Token.restore(dump), Token.restore(dump.decode()), Token.restore(later)] == [WHOLE] * 3


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        (b"", "holds is no token"),
        (b"[]", "holds is no token"),
        (b"\xff", "holds is no token"),
        (b'{"version": 2}', "has the format '2'"),
        (f'{{"access_token": "{CANARY}"}}'.encode(), "has the format 'None'"),
        (f'{{"version": 1, "access_token": "{CANARY}"}}'.encode(), "no member_id or no access_token"),
    ],
)
def test_what_is_no_dump_is_refused_without_being_shown(stored: bytes, words: str) -> None:
    with pytest.raises(InvalidArgument, match=words) as caught:
        Token.restore(stored)

    assert [text for text in shown(caught.value) if CANARY in text] == []


def test_a_token_shows_where_it_belongs_and_no_secret() -> None:
    """Its bearer neither."""
    bearer = Bearer("alpha", WHOLE, Hosts())

    assert repr(WHOLE) == "<Token of alpha on alpha.bitrix24.com>"
    assert repr(Token(member_id="a", access_token=Secret("x"))) == "<Token of a on an unknown host>"
    assert (repr(bearer), repr(Bearer("alpha", None, Hosts()))) == (
        "<Bearer on alpha.bitrix24.com>",
        "<Bearer on alpha>",
    )


def test_a_renewal_keeps_what_the_answer_does_not_tell() -> None:
    answer = Token(member_id="alpha", access_token=Secret("new"), expires=5.0)
    whole = Token(
        member_id="alpha",
        access_token=Secret("new"),
        refresh_token=Secret("newer"),
        endpoint="https://beta.bitrix24.com/rest/",
        expires=5.0,
        scope=("task",),
        user_id=2,
        status="F",
    )

    assert WHOLE.renewed(answer) == msgspec.structs.replace(WHOLE, access_token=Secret("new"), expires=5.0)
    assert WHOLE.renewed(whole) == msgspec.structs.replace(whole, application_token=WHOLE.application_token)


@pytest.mark.parametrize(
    ("body", "signed"),
    [
        (b"{}", {"auth": CANARY}),
        (b'{"id":1}', {"auth": CANARY, "id": 1}),
        (b'{ "id":1}', {"auth": CANARY, "id": 1}),
    ],
)
def test_the_access_token_travels_in_the_body(body: bytes, signed: Any) -> None:
    """Never in the address, which proxies log."""
    bearer = Bearer("alpha", WHOLE, Hosts())
    request = bearer.sign(Request(url=bearer.url_of("crm.deal.get"), body=body))

    assert (request.url, msgspec.json.decode(request.body)) == ("https://alpha.bitrix24.com/rest/crm.deal.get", signed)
    assert "Authorization" not in request.headers


def test_a_bare_array_has_no_place_for_a_token() -> None:
    """So calls of REST 3.0 travel one by one where a token signs them."""
    assert not Bearer("alpha", WHOLE, Hosts()).carries_arrays


def moved(location: str, endpoint: str = WHOLE.endpoint, hosts: Hosts | None = None) -> str:
    token = msgspec.structs.replace(WHOLE, endpoint=endpoint)
    found = Bearer("alpha", token, hosts or Hosts()).moved(Secret(location), "profile")
    assert found.token is not None
    return found.token.endpoint


@pytest.mark.parametrize(
    ("location", "endpoint"),
    [
        ("https://beta.bitrix24.de/rest/profile", "https://beta.bitrix24.de/rest/"),
        ("https://beta.bitrix24.de/rest/profile?x=1", "https://beta.bitrix24.de/rest/"),
        ("/rest/profile", WHOLE.endpoint),
    ],
)
def test_a_token_moves_with_its_portal(location: str, endpoint: str) -> None:
    assert moved(location) == endpoint


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://evil.test/rest/profile", "redirects elsewhere"),
        ("https://a@beta.bitrix24.de/rest/profile", "redirects elsewhere"),
        ("http://beta.bitrix24.de/rest/profile", "redirects elsewhere"),
        ("https://beta.bitrix24.de/elsewhere", "another path"),
        ("/elsewhere", "another path"),
        ("", "redirects elsewhere"),
        ("//evil.test/rest/profile", "another path"),
    ],
)
def test_drill_25_a_token_follows_no_stranger(location: str, words: str) -> None:
    with pytest.raises(TransportError, match=words) as caught:
        moved(location)

    assert caught.value.sent is False


def test_a_token_never_moves_from_https_to_http() -> None:
    """Not even between hosts that the program names."""
    hosts = Hosts(["portal.example.org", "127.0.0.1:8080"])
    with pytest.raises(TransportError, match="plain http"):
        moved("http://127.0.0.1:8080/rest/profile", "https://portal.example.org/rest/", hosts)
    assert moved("https://portal.example.org/rest/profile", "http://127.0.0.1:8080/rest/", hosts) == (
        "https://portal.example.org/rest/"
    )


def test_a_bearer_without_its_token_signs_nothing() -> None:
    bearer = Bearer("alpha", None, Hosts())
    assert bearer.host == ""
    with pytest.raises(InvalidArgument, match="not loaded yet"):
        bearer.url_of("profile")
