"""The cloud of the sandbox: what its authorisation server answers, and which portal a request reaches."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec
import pytest

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Cloud, Dropped, Faults, Sandbox, faults
from tests.sandbox.asking import NOW
from tests.session.client import EMPTY

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def cloud() -> Cloud:
    found = Cloud()
    found.open("alpha", Sandbox(**EMPTY))
    return found


def posted(cloud: Cloud, **form: str) -> Request:
    known = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    body = urlencode(known | form).encode()
    return Request(url="https://oauth.bitrix.info/oauth/token/", body=body, headers=FORM)


def exchanged(cloud: Cloud, now: float = NOW, **form: str) -> tuple[int, Any]:
    response = cloud.handle(posted(cloud, **form), now)
    return response.status, msgspec.json.decode(response.body)


def asked(cloud: Cloud, host: str, token: str, now: float = NOW) -> Response:
    body = msgspec.json.encode({"auth": token})
    headers = {"Content-Type": "application/json"}
    return cloud.handle(Request(url=f"https://{host}/rest/profile", body=body, headers=headers), now)


def test_a_code_becomes_a_pair_once(cloud: Cloud) -> None:
    """The reply has what the reference promises, and its access token opens the portal."""
    code = cloud.code("alpha", NOW)
    status, pair = exchanged(cloud, grant_type="authorization_code", code=code)
    again, error = exchanged(cloud, grant_type="authorization_code", code=code)

    assert (status, again, error["error"]) == (200, 400, "invalid_grant")
    assert {name: value for name, value in pair.items() if "token" not in name} == {
        "expires": NOW + 3600,
        "expires_in": 3600,
        "scope": "crm,task,user",
        "domain": "oauth.bitrix.info",
        "server_endpoint": "https://oauth.bitrix.info/rest/",
        "status": "L",
        "client_endpoint": "https://alpha.bitrix24.com/rest/",
        "member_id": "alpha",
        "user_id": 1,
    }
    assert asked(cloud, "alpha.bitrix24.com", pair["access_token"]).status == 200
    assert repr(cloud) == "<Cloud of 1 portals; 2 exchanges>"


def test_a_code_lives_for_half_a_minute(cloud: Cloud) -> None:
    code = cloud.code("alpha", NOW)
    assert exchanged(cloud, NOW + 30, grant_type="authorization_code", code=code)[0] == 400


def test_a_refresh_token_is_good_once_and_for_180_days(cloud: Cloud) -> None:
    first = cloud.issue("alpha", NOW)["refresh_token"]
    status, pair = exchanged(cloud, NOW + 179 * 86_400, grant_type="refresh_token", refresh_token=first)
    assert status == 200
    assert exchanged(cloud, NOW, grant_type="refresh_token", refresh_token=first)[1]["error"] == "invalid_grant"
    late = NOW + 359 * 86_400
    assert exchanged(cloud, late, grant_type="refresh_token", refresh_token=pair["refresh_token"])[0] == 400


@pytest.mark.parametrize(
    ("form", "status", "code"),
    [
        ({"client_secret": "x"}, 401, "invalid_client"),
        ({"client_id": "x"}, 401, "invalid_client"),
        ({}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "invalid_request"),
        ({"grant_type": "refresh_token"}, 400, "invalid_grant"),
        ({"grant_type": "refresh_token", "refresh_token": "x"}, 400, "invalid_grant"),
    ],
)
def test_what_is_wrong_is_refused(cloud: Cloud, form: dict[str, str], status: int, code: str) -> None:
    found, body = exchanged(cloud, **form)
    assert (found, body["error"]) == (status, code)


def test_a_grant_can_be_withdrawn_and_an_access_token_expire(cloud: Cloud) -> None:
    pair = cloud.issue("alpha", NOW)
    cloud.expire("alpha")
    assert (
        msgspec.json.decode(asked(cloud, "alpha.bitrix24.com", pair["access_token"]).body)["error"] == "expired_token"
    )
    cloud.withdraw("alpha", "PAYMENT_REQUIRED", 402)
    found = exchanged(cloud, grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert found == (402, {"error": "PAYMENT_REQUIRED", "error_description": ""})


def test_a_portal_accepts_its_own_tokens_only(cloud: Cloud) -> None:
    """An unknown host has no portal."""
    cloud.open("beta", Sandbox(**EMPTY))
    token = cloud.issue("alpha", NOW)["access_token"]

    assert asked(cloud, "beta.bitrix24.com", token).status == 401
    assert asked(cloud, "gamma.bitrix24.com", token).status == 401
    assert asked(cloud, "alpha.bitrix24.com", token).status == 200
    assert repr(cloud.tenants["beta"]) == "<Tenant beta on beta.bitrix24.com>"
    assert cloud.commands == 1


def test_a_portal_that_moves_redirects(cloud: Cloud) -> None:
    """From every address that it had."""
    token = cloud.issue("alpha", NOW)["access_token"]
    cloud.move("alpha", "beta.bitrix24.com")
    cloud.move("alpha", "gamma.bitrix24.com")
    for host in ("alpha", "beta"):
        response = asked(cloud, f"{host}.bitrix24.com", token)
        assert (response.status, response.headers["location"]) == (302, "https://gamma.bitrix24.com/rest/profile")
    assert asked(cloud, "gamma.bitrix24.com", token).status == 200


def test_a_browser_comes_back_with_a_code(cloud: Cloud) -> None:
    request = Request(url="https://alpha.bitrix24.com/oauth/authorize/?client_id=x&state=s", body=b"", verb="GET")
    response = cloud.handle(request, NOW)
    back = urlsplit(response.headers["location"])
    query = {name: value for name, [value] in parse_qs(back.query).items()}

    assert (response.status, back.netloc) == (302, "application.test")
    assert exchanged(cloud, grant_type="authorization_code", code=query.pop("code"))[0] == 200
    assert query == {
        "state": "s",
        "domain": "alpha.bitrix24.com",
        "member_id": "alpha",
        "scope": "crm,task,user",
        "server_domain": "oauth.bitrix.info",
    }


def test_an_event_carries_a_pair_and_the_application_token(cloud: Cloud) -> None:
    """All of it as text; the application token is the portal's for good."""
    auth = cloud.auth("alpha", NOW)
    assert (
        auth["application_token"] == cloud.tenants["alpha"].application_token == Cloud().open("alpha").application_token
    )
    assert (auth["domain"], auth["expires_in"], auth["user_id"]) == ("alpha.bitrix24.com", "3600", "1")
    assert asked(cloud, "alpha.bitrix24.com", auth["access_token"]).status == 200


def test_behind_one_socket_a_token_finds_its_portal(cloud: Cloud) -> None:
    """In the body or in a header; addresses lie below the one of the server."""
    cloud.open("beta", Sandbox(**EMPTY))
    cloud.origin = "http://127.0.0.1:8080"
    pair = cloud.issue("beta", NOW)
    headers = {"Content-Type": "application/json", "authorization": f"Bearer {pair['access_token']}"}
    cloud.handle(Request(url="/rest/profile", body=b"[]", headers=headers), NOW)
    body = msgspec.json.encode({"auth": pair["access_token"]})
    cloud.handle(Request(url="/rest/profile", body=body, headers={"Content-Type": "application/json"}), NOW)

    assert pair["client_endpoint"] == "http://127.0.0.1:8080/rest/"
    assert [tenant.sandbox.requests for tenant in cloud.tenants.values()] == [0, 2]


@pytest.mark.parametrize(
    ("rule", "status"),
    [(faults.lost(), None), (faults.truncated(), None), (faults.html(), 502), (faults.error("busy", "", 503), 503)],
    ids=["lost", "cut", "html", "error"],
)
def test_the_answers_of_the_server_can_be_spoilt(cloud: Cloud, rule: Any, status: int | None) -> None:
    """As those of a portal can: lost after it acted, cut, or another in their place."""
    cloud.faults = Faults(rule)
    pair = cloud.issue("alpha", NOW)
    request = posted(cloud, grant_type="refresh_token", refresh_token=pair["refresh_token"])
    if status:
        assert cloud.handle(request, NOW).status == status
    else:
        with pytest.raises(Dropped, match="executed, reply lost"):
            cloud.handle(request, NOW)
    acted = pair["refresh_token"] not in cloud.tenants["alpha"].refresh_tokens

    assert acted is (status is None)


def test_two_clouds_of_one_seed_issue_the_same_tokens() -> None:
    """And those of different seeds do not; a mark stands in front of each secret."""

    def issued(**options: Any) -> str:
        cloud = Cloud(**options)
        cloud.open("alpha")
        return cloud.issue("alpha", NOW)["access_token"]

    assert issued(seed=1) == issued(seed=1) != issued(seed=2)
    assert issued(mark="x").startswith("x")
