"""The address of a webhook: which ones are taken, where a redirect may lead, and that the secret stays inside."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from bitrix24_async.core.auth import Webhook
from bitrix24_async.core.secrets import Secret
from bitrix24_async.errors import InvalidArgument, TransportError
from tests.canary import CANARY

HOME = f"https://example.bitrix24.com/rest/1/{CANARY}/"


def told(error: BaseException) -> str:
    """Return everything that a report with local variables shows of an error, the tests' own frames left out."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [f"{frame.name} {frame.locals}" for frame in report.stack if not frame.filename.endswith("test_auth.py")]
    return "\n".join([str(error), repr(error), *frames, repr(error.__cause__), repr(error.__context__)])


@pytest.mark.parametrize(
    ("address", "portal", "base"),
    [
        (HOME, "example.bitrix24.com", HOME),
        (HOME[:-1], "example.bitrix24.com", HOME),
        (f"  {HOME}\n", "example.bitrix24.com", HOME),
        (f"HTTPS://Example.Bitrix24.COM/rest/1/{CANARY}/", "example.bitrix24.com", HOME),
        (f"{HOME}profile", "example.bitrix24.com", HOME),
        (f"{HOME}profile.json", "example.bitrix24.com", HOME),
        (
            f"https://crm.example.com:8443/rest/12/{CANARY}/",
            "crm.example.com:8443",
            f"https://crm.example.com:8443/rest/12/{CANARY}/",
        ),
        (f"https://example.com/a/b/rest/1/{CANARY}/", "example.com", f"https://example.com/a/b/rest/1/{CANARY}/"),
        (f"https://example.com/rest/rest/1/{CANARY}/", "example.com", f"https://example.com/rest/rest/1/{CANARY}/"),
        (f"https://[2001:db8::1]/rest/1/{CANARY}/", "[2001:db8::1]", f"https://[2001:db8::1]/rest/1/{CANARY}/"),
        (
            f"https://[2001:db8::1]:444/rest/1/{CANARY}/",
            "[2001:db8::1]:444",
            f"https://[2001:db8::1]:444/rest/1/{CANARY}/",
        ),
        (f"https://192.0.2.7/rest/1/{CANARY}/", "192.0.2.7", f"https://192.0.2.7/rest/1/{CANARY}/"),
        (f"http://localhost:8080/rest/1/{CANARY}/", "localhost:8080", f"http://localhost:8080/rest/1/{CANARY}/"),
        (f"http://portal.localhost/rest/1/{CANARY}/", "portal.localhost", f"http://portal.localhost/rest/1/{CANARY}/"),
        (f"http://127.0.0.5/rest/1/{CANARY}/", "127.0.0.5", f"http://127.0.0.5/rest/1/{CANARY}/"),
        (f"http://[::1]:80/rest/1/{CANARY}/", "[::1]:80", f"http://[::1]:80/rest/1/{CANARY}/"),
    ],
)
def test_an_address_is_read_as_a_portal_shows_it(address: str, portal: str, base: str) -> None:
    """With ports, prefixes and IPv6, with or without the last slash or the method a browser shows."""
    for given in (address, Secret(address)):
        webhook = Webhook.parse(given)

        assert (webhook.portal, webhook.host, webhook.url_of("crm.deal.get")) == (portal, portal, f"{base}crm.deal.get")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "   ",
        "example.bitrix24.com",
        f"example.bitrix24.com/rest/1/{CANARY}/",
        f"//example.bitrix24.com/rest/1/{CANARY}/",
        f"https:///rest/1/{CANARY}/",
        f"ftp://example.bitrix24.com/rest/1/{CANARY}/",
        f"file:///rest/1/{CANARY}/",
        "https://example.bitrix24.com",
        "https://example.bitrix24.com/rest/",
        "https://example.bitrix24.com/rest/1/",
        f"https://example.bitrix24.com/rest/{CANARY}/",
        f"https://example.bitrix24.com/rest/one/{CANARY}/",
        f"https://example.bitrix24.com/1/{CANARY}/",
        f"https://example.bitrix24.com/rest/1/{CANARY}/crm.deal.list",
        f"https://example.bitrix24.com/rest/1/{CANARY}/crm.deal.list.json?start=0",
        f"https://example.bitrix24.com/rest/1/{CANARY}/?x=1",
        f"https://example.bitrix24.com/rest/1/{CANARY}/#top",
        f"https://example.bitrix24.com/rest/1/{CANARY}//",
        f"https://example.bitrix24.com//rest/1/{CANARY}/",
        f"https://example.bitrix24.com/rest/1/{CANARY}%2F/",
        f"https://example.bitrix24.com/rest/1/{CANARY}/\r\nHost: evil",
        f"https://example.bitrix24.com/rest/١/{CANARY}/",
        f"https://user:pass@example.bitrix24.com/rest/1/{CANARY}/",
        f"https://@example.bitrix24.com/rest/1/{CANARY}/",
        f"https://example.bitrix24.com:port/rest/1/{CANARY}/",
        f"https://example.bitrix24.com:99999/rest/1/{CANARY}/",
        f"https://[::1/rest/1/{CANARY}/",
        f"https://[example]/rest/1/{CANARY}/",
        f"https://exa mple.com/rest/1/{CANARY}/",
        f"https://example.com\\@evil.com/rest/1/{CANARY}/",
        f"https://exam<ple>.com/rest/1/{CANARY}/",
        f"http://example.bitrix24.com/rest/1/{CANARY}/",
        f"http://192.0.2.7/rest/1/{CANARY}/",
        f"http://localhost.example.com/rest/1/{CANARY}/",
        f"http://127.0.0.1.example.com/rest/1/{CANARY}/",
        f"http://notlocalhost/rest/1/{CANARY}/",
        f"https://https://example.bitrix24.com/rest/1/{CANARY}/",
        5,
        None,
        b"https://example.bitrix24.com/rest/1/bytes/",
    ],
)
def test_a_malformed_address_is_refused_without_showing_its_secret(address: Any) -> None:
    """The message says what a webhook looks like, and neither it nor a traceback with variables holds the secret."""
    for given in (address, Secret(address)):
        with pytest.raises(InvalidArgument, match="a webhook looks like https://PORTAL/rest/USER_ID/SECRET/") as caught:
            Webhook.parse(given)

        assert CANARY not in told(caught.value)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        (5, "the webhook is a int, not a text"),
        ("example.bitrix24.com/rest/1/x/", "has no scheme and host of its own"),
        ("https://example.com:port/rest/1/x/", "has a broken host or port"),
        ("https://example.com/rest/x/", "the path of the webhook address on example.com is not /rest/USER_ID/SECRET/"),
        ("http://example.com/rest/1/x/", "on example.com is http, which shows the secret to the network; use https"),
    ],
)
def test_a_refusal_says_what_is_wrong(address: Any, says: str) -> None:
    """Each in its own words."""
    with pytest.raises(InvalidArgument) as caught:
        Webhook.parse(address)
    assert says in str(caught.value)


def test_a_webhook_prints_its_portal_only() -> None:
    """Neither `str` nor `repr` shows the address."""
    webhook = Webhook.parse(HOME)

    assert (repr(webhook), str(webhook)) == ("<Webhook on example.bitrix24.com>",) * 2


# Redirects.

METHOD = "crm.deal.list"


def moved(home: str, location: str) -> Webhook:
    return Webhook.parse(home).moved(Secret(location), METHOD)


@pytest.mark.parametrize(
    ("home", "location", "base"),
    [
        (HOME, f"https://other.bitrix24.de/rest/1/{CANARY}/{METHOD}", f"https://other.bitrix24.de/rest/1/{CANARY}/"),
        (
            HOME,
            f"https://other.bitrix24.com.br/rest/1/{CANARY}/{METHOD}",
            f"https://other.bitrix24.com.br/rest/1/{CANARY}/",
        ),
        (HOME, f"/rest/1/{CANARY}/{METHOD}", HOME),
        (HOME, f"//other.bitrix24.de/rest/1/{CANARY}/{METHOD}", f"https://other.bitrix24.de/rest/1/{CANARY}/"),
        (
            f"https://crm.example.com/rest/1/{CANARY}/",
            f"https://crm.example.com:8443/rest/1/{CANARY}/{METHOD}",
            f"https://crm.example.com:8443/rest/1/{CANARY}/",
        ),
        (
            f"http://localhost:8080/rest/1/{CANARY}/",
            f"https://localhost/rest/1/{CANARY}/{METHOD}",
            f"https://localhost/rest/1/{CANARY}/",
        ),
        (
            f"https://[2001:db8::1]/p/rest/1/{CANARY}/",
            f"/p/rest/1/{CANARY}/{METHOD}",
            f"https://[2001:db8::1]/p/rest/1/{CANARY}/",
        ),
    ],
)
def test_a_redirect_to_the_new_address_of_the_portal_is_followed(home: str, location: str, base: str) -> None:
    """A cloud portal or the same host, the path unchanged; the limits stay under the old name."""
    webhook = moved(home, location)

    assert (webhook.url_of(METHOD), webhook.portal) == (base + METHOD, Webhook.parse(home).portal)
    assert webhook.host == base.split("/")[2]


@pytest.mark.parametrize(
    "location",
    [
        f"https://evil.example.com/rest/1/{CANARY}/{METHOD}",
        f"https://bitrix24.com/rest/1/{CANARY}/{METHOD}",
        f"https://evilbitrix24.com/rest/1/{CANARY}/{METHOD}",
        f"https://x.bitrix24.com.evil.com/rest/1/{CANARY}/{METHOD}",
        f"https://x.bitrix24.evil.com/rest/1/{CANARY}/{METHOD}",
        f"https://x.y.bitrix24.com/rest/1/{CANARY}/{METHOD}",
        f"http://other.bitrix24.de/rest/1/{CANARY}/{METHOD}",
        f"http://example.bitrix24.com/rest/1/{CANARY}/{METHOD}",
        f"https://other.bitrix24.de@evil.com/rest/1/{CANARY}/{METHOD}",
        f"https://user@other.bitrix24.de/rest/1/{CANARY}/{METHOD}",
        f"https://other.bitrix24.de/rest/1/{CANARY}/crm.deal.delete",
        f"https://other.bitrix24.de/login?back=/rest/1/{CANARY}/{METHOD}",
        "https://other.bitrix24.de/",
        "https://[::1/rest/",
        f"https://other.bitrix24.de:port/rest/1/{CANARY}/{METHOD}",
        "",
        f"ftp://other.bitrix24.de/rest/1/{CANARY}/{METHOD}",
    ],
)
def test_drill_25_a_redirect_elsewhere_is_an_error(location: str) -> None:
    """A foreign host, another path, a weaker scheme: nothing is sent there, and the error does not show the secret."""
    webhook = Webhook.parse(HOME)
    with pytest.raises(TransportError, match="the portal redirects to ") as caught:
        webhook.moved(Secret(location), METHOD)

    assert caught.value.sent is False
    assert CANARY not in told(caught.value)
