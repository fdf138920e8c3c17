"""Tokens go to portals of the cloud by https, and to hosts that the program names; nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async import InvalidArgument
from bitrix24_async.core.hosts import ZONES, Hosts
from tests.figures import Figure

CLOUD = Hosts()
OWN = Hosts(
    ["127.0.0.1:8080", "portal.example.org", "http://emulator:8080", "почта.example.org", "[::1]:9", "localhost"]
)


@pytest.mark.parametrize(
    ("address", "endpoint"),
    [
        ("https://a.bitrix24.com/rest/", "https://a.bitrix24.com/rest/"),
        ("https://a.bitrix24.com/rest", "https://a.bitrix24.com/rest/"),
        ("https://A-1.Bitrix24.COM:443", "https://a-1.bitrix24.com/rest/"),
        ("https://xn--80ak6aa92e.bitrix24.ru/rest/", "https://xn--80ak6aa92e.bitrix24.ru/rest/"),
        ("https://a.bitrix24.com.br/rest/", "https://a.bitrix24.com.br/rest/"),
    ],
)
def test_a_portal_of_the_cloud_may_have_tokens(address: str, endpoint: str) -> None:
    assert CLOUD.endpoint(address) == endpoint


@pytest.mark.parametrize("zone", sorted(ZONES))
def test_every_domain_of_the_cloud_is_one(zone: str) -> None:
    assert CLOUD.is_cloud(f"a.bitrix24.{zone}")


@pytest.mark.parametrize(
    "address",
    [
        "http://a.bitrix24.com/rest/",
        "https://a.bitrix24.com:444/rest/",
        "https://a.bitrix24.com.evil.test/rest/",
        "https://evil-bitrix24.com/rest/",
        "https://a.bitrix24.evil/rest/",
        "https://bitrix24.com/rest/",
        "https://.bitrix24.com/rest/",
        "https://-a.bitrix24.com/rest/",
        "https://a.b.bitrix24.com/rest/",
        "https://user@a.bitrix24.com/rest/",
        "https://a.bitrix24.com@evil.test/rest/",
        "https://a.bitrix24.com\\.evil.test/rest/",
        "https://127.0.0.1/rest/",
        "https://[::1]/rest/",
        "https://[::1/rest/",
        "https://a.bitrix24.com:port/rest/",
        "https://portal.example.org/rest/",
        "https://a.bitrix24.com/rest/1/secret/",
        "https://a.bitrix24.com/rest/?x=1",
        "https://a.bitrix24.com/#/rest/",
        "https://a.bitrix24.com/x y/rest/",
        "https://\ud800.bitrix24.com/rest/",
        "//a.bitrix24.com/rest/",
        "",
    ],
)
def test_drill_82_an_address_of_anybody_else_gets_no_token(address: str, figure: Figure) -> None:
    """An address that only looks like a portal's → it gets no token."""
    believed: list[str] = []
    with pytest.raises(InvalidArgument):
        believed.append(CLOUD.endpoint(address))
    figure("addresses believed", len(believed))


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8080/rest/",
        "https://127.0.0.1:8080/rest/",
        "https://portal.example.org/rest/",
        "https://portal.example.org/intranet/rest/",
        "http://emulator:8080/rest/",
        "http://[::1]:9/rest/",
        "http://localhost/rest/",
    ],
)
def test_a_host_that_the_program_names_may_have_them(address: str) -> None:
    """With http on this machine, or where the scheme is named as well."""
    assert OWN.endpoint(address) == address


def test_another_script_is_spelled_as_it_is_looked_up() -> None:
    assert OWN.endpoint("https://почта.example.org/rest/") == "https://xn--80a1acny.example.org/rest/"


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8081/rest/",
        "http://127.0.0.1/rest/",
        "http://portal.example.org/rest/",
        "https://portal.example.org:8443/rest/",
        "https://sub.portal.example.org/rest/",
        "https://emulator:8080/rest/",
    ],
)
def test_nothing_else_relaxes_the_rule(address: str) -> None:
    """Another port, plain http and a host below one that is named are other hosts."""
    with pytest.raises(InvalidArgument, match="allow_hosts"):
        OWN.endpoint(address)


@pytest.mark.parametrize(
    "entry",
    ["", "a b", "host/path", "ftp://host", "user@host", "host:port", "https://", None, 5, "*.example.org", "a?b"],
)
def test_an_entry_that_is_no_host_is_refused(entry: Any) -> None:
    """Patterns are none: what is allowed stands there to the letter."""
    with pytest.raises(InvalidArgument, match="in allow_hosts is no host"):
        Hosts([entry])


def test_one_host_is_no_collection_of_hosts() -> None:
    with pytest.raises(InvalidArgument, match="collection"):
        Hosts("portal.example.org")


def test_a_portal_of_the_cloud_that_is_named_may_be_anywhere() -> None:
    """Naming it switches off the check that it is on no private network."""
    assert (CLOUD.is_cloud("a.bitrix24.com"), Hosts(["a.bitrix24.com"]).is_cloud("a.bitrix24.com")) == (True, False)
    assert not CLOUD.is_cloud("portal.example.org")
    assert repr(Hosts(["a.test"])) == "Hosts(['https://a.test'])"


@pytest.mark.parametrize("entry", ["[2001:db8::1]:8443", "https://[2001:db8::1]:8443"])
def test_an_address_of_numbers_may_be_allowed(entry: str) -> None:
    """With its brackets, which tell it from a port."""
    hosts = Hosts([entry])

    assert hosts.endpoint("https://[2001:db8::1]:8443/rest/") == "https://[2001:db8::1]:8443/rest/"
    with pytest.raises(InvalidArgument, match="is no portal of the cloud"):
        hosts.endpoint("https://[2001:db8::2]:8443/rest/")
