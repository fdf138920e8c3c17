"""An application signs in on portals, keeps them apart, and trusts no delivery."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from contextlib import nullcontext
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from msgspec.structs import replace

from bitrix24_async import (
    App,
    ClosedError,
    InvalidArgument,
    LimitReached,
    Limits,
    MemoryTokenStore,
    PortalGone,
    RefreshFailed,
    Secret,
    Session,
    Signal,
    Token,
    TokenStoreError,
    UnknownPortal,
)
from bitrix24_async.sandbox import SandboxTransport, faults, serve
from tests.app.cloud import ADD, MEMBER, Told, Wire, application, clouded, expired, renewals, result, token_of
from tests.app.test_renewal import Failing
from tests.canary import CANARY, shown
from tests.figures import Figure
from tests.session.client import faulty, runs

pytestmark = pytest.mark.looptime

HOME = "https://alpha.bitrix24.com/rest/"
DAY = 86_400.0


async def test_a_user_signs_in_with_a_code() -> None:
    """The address to send them to, the code they come back with, a portal that answers."""
    cloud = clouded()
    async with application(cloud) as app:
        parts = urlsplit(app.authorize_url("alpha.bitrix24.com", state="s t"))
        assert (parts.scheme, parts.netloc, parts.path) == ("https", "alpha.bitrix24.com", "/oauth/authorize/")
        assert parse_qs(parts.query) == {"client_id": [cloud.client_id], "state": ["s t"]}
        portal = await app.exchange(cloud.code(MEMBER, SandboxTransport(cloud).now()))
        assert (portal.domain, repr(portal)) == ("alpha.bitrix24.com", "<Portal alpha>")
        await portal.call("profile", read=True)

        held = await app.tokens.load(MEMBER)
    assert held is not None
    assert held.scope == ("crm", "task", "user")
    assert cloud.exchanges == {"authorization_code": 1}


async def test_a_server_may_leave_the_address_of_the_portal_to_the_browser() -> None:
    """It came back with the code, and is held against the same rule."""
    cloud = clouded()
    answer = cloud.issue(MEMBER, SandboxTransport(cloud).now())
    del answer["client_endpoint"]
    cloud.faults.add(faults.envelope(answer, method="oauth", executed=False))
    async with application(cloud) as app:
        assert (await app.exchange("code", domain="alpha.bitrix24.com")).domain == "alpha.bitrix24.com"
        with pytest.raises(InvalidArgument, match="does not tell its portal"):
            await app.exchange("code")
        with pytest.raises(InvalidArgument, match=r"evil\.test"):
            await app.exchange("code", domain="evil.test")


@pytest.mark.parametrize("domain", ["evil.test", "http://alpha.bitrix24.com", ""])
def test_nobody_is_sent_to_a_stranger_to_sign_in(domain: str) -> None:
    with pytest.raises(InvalidArgument):
        App("local.1", "secret").authorize_url(domain, state="s")


async def test_a_code_is_good_once_and_for_half_a_minute() -> None:
    cloud = clouded()
    async with application(cloud) as app:
        code = Secret(cloud.code(MEMBER, SandboxTransport(cloud).now()))
        await app.exchange(code)
        with pytest.raises(RefreshFailed, match="invalid_grant"):
            await app.exchange(code)
        late = cloud.code(MEMBER, SandboxTransport(cloud).now())
        await asyncio.sleep(31)
        with pytest.raises(RefreshFailed) as caught:
            await app.exchange(late)

    assert [text for text in shown(caught.value) if CANARY in text] == []


async def test_a_sign_in_goes_on_without_whoever_began_it() -> None:
    """The code is used up by then: its token is stored, or its refusal is nobody's."""
    cloud = clouded(faults.slow(1, method="oauth"))
    store = MemoryTokenStore()
    async with application(cloud, tokens=store) as app:
        for code in (cloud.code(MEMBER, SandboxTransport(cloud).now()), "unknown"):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await app.exchange(code)
            await asyncio.sleep(1)

    assert [member async for member in store] == [MEMBER]


async def test_a_sign_in_ends_with_its_session() -> None:
    cloud = clouded(faults.slow(10, method="oauth"))
    app = application(cloud)
    task = asyncio.create_task(app.exchange("code"))
    await asyncio.sleep(0.5)
    await app.session.aclose()
    with pytest.raises(ClosedError):
        await task
    await app.aclose()


async def test_a_wrong_secret_is_refused() -> None:
    cloud = clouded()
    cloud.client_secret = "another"
    async with application(cloud) as app:
        with pytest.raises(RefreshFailed, match="invalid_client"):
            await app.exchange("code")


async def test_an_event_that_installs_is_verified_by_the_server() -> None:
    """It renews the pair, which it does for this application's own tokens only."""
    cloud = clouded()
    async with application(cloud) as app:
        auth = cloud.auth(MEMBER, SandboxTransport(cloud).now())
        portal = await app.install(Token.from_reply(auth))
        await portal.call("profile", read=True)
        held = await app.tokens.load(MEMBER)

    assert held is not None
    assert held.application_token == Secret(cloud.tenants[MEMBER].application_token)
    assert renewals(cloud) == 1


async def test_drill_82_a_forged_installation_gets_nothing(figure: Figure) -> None:
    """A forged installation: made-up or foreign tokens, an attacker's address → nothing is stored or sent there."""
    cloud = clouded()
    cloud.open("mallory", faulty())
    wire = Wire(cloud)
    true = cloud.auth("mallory", wire._clock() if wire._clock else SandboxTransport(cloud).now())
    async with application(cloud, transport=wire) as app:
        for forged in (
            {
                "access_token": "x",
                "refresh_token": "y",
                "member_id": MEMBER,
                "client_endpoint": "https://evil.test/rest/",
            },
            {**true, "member_id": MEMBER, "client_endpoint": "https://evil.test/rest/"},
        ):
            with pytest.raises(RefreshFailed):
                await app.install(Token.from_reply(forged))
        with pytest.raises(InvalidArgument, match="cannot be verified"):
            await app.install(Token.from_reply({"access_token": "x", "member_id": MEMBER}))
        stored = [member async for member in app.tokens]
        assert stored == []

    assert {host for host, _ in wire.asked} == {"oauth.bitrix.info"}
    figure("requests to the stranger", sum(host != "oauth.bitrix.info" for host, _ in wire.asked))
    figure("tokens stored", len(stored))


async def test_drill_82_the_word_of_the_server_counts(figure: Figure) -> None:
    """A true token with a forged address → it is stored with the portal's own address."""
    cloud = clouded()
    wire = Wire(cloud)
    async with application(cloud, transport=wire) as app:
        auth = cloud.auth(MEMBER, SandboxTransport(cloud).now())
        forged = auth | {"client_endpoint": "https://evil.test/rest/", "server_endpoint": "https://evil.test/rest/"}
        portal = await app.install(Token.from_reply(forged))
        await portal.call("profile", read=True)

    assert wire.asked == [("oauth.bitrix.info", "oauth refresh_token"), ("alpha.bitrix24.com", "profile")]
    figure("requests to the stranger", sum(host == "evil.test" for host, _ in wire.asked))


async def test_an_installation_that_the_server_cannot_be_asked_about_is_an_error() -> None:
    cloud = clouded(faults.lost(method="oauth", executed=False))
    async with application(cloud) as app:
        with pytest.raises(Exception, match="does not answer"):
            await app.install(token_of(cloud))
        assert await app.tokens.load(MEMBER) is None


async def test_a_token_at_hand_is_added() -> None:
    """Without asking anybody; its life is counted from now where nobody told."""
    cloud = clouded()
    given = token_of(cloud)
    async with application(cloud) as app:
        app._renewals.clock = lambda: 1_000.0
        portal = await app.add(msgspec.structs.replace(given, expires=0.0, endpoint="https://Alpha.bitrix24.com:443"))
        await portal.call("profile", read=True)
        held = await app.tokens.load(MEMBER)

    assert held == msgspec.structs.replace(given, expires=4_600.0)
    assert not cloud.exchanges


@pytest.mark.parametrize("endpoint", ["https://evil.test/rest/", "http://alpha.bitrix24.com/rest/", ""])
async def test_a_token_of_nowhere_is_not_added(endpoint: str) -> None:
    async with application(clouded()) as app:
        with pytest.raises(InvalidArgument):
            await app.add(Token(member_id=MEMBER, access_token=Secret("a"), endpoint=endpoint))
        assert [member async for member in app.tokens] == []


async def test_a_stored_token_of_nowhere_is_not_sent() -> None:
    """A store may be written to by others."""
    cloud = clouded()
    store = MemoryTokenStore([msgspec.structs.replace(token_of(cloud), endpoint="https://evil.test/rest/")])
    wire = Wire(cloud)
    async with application(cloud, tokens=store, transport=wire) as app:
        with pytest.raises(InvalidArgument, match="allow_hosts"):
            await app.portal(MEMBER).call(ADD)

    assert wire.asked == []


async def test_a_pair_of_another_process_at_a_strange_address_is_not_sent() -> None:
    """What a renewal finds in the store is looked at as what the first call loads."""
    cloud = clouded()
    store = MemoryTokenStore([token_of(cloud)])
    wire = Wire(cloud)
    async with application(cloud, tokens=store, transport=wire) as app:
        portal = app.portal(MEMBER)
        await portal.call("profile", read=True)
        cloud.expire(MEMBER)
        await store.save(MEMBER, replace(token_of(cloud), endpoint="https://evil.test/rest/"))
        with pytest.raises(InvalidArgument, match="allow_hosts"):
            await portal.call(ADD)

    assert wire.asked == [("alpha.bitrix24.com", "profile"), ("alpha.bitrix24.com", ADD)]


async def test_a_second_installation_reaches_the_portals_at_hand() -> None:
    """They were made before it, and go on with the new token; the refusal of the old one is forgotten."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    cloud.withdraw(MEMBER)
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        with pytest.raises(RefreshFailed):
            await portal.call(ADD)
        cloud.tenants[MEMBER].refusal = None
        await app.install(token_of(cloud))
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})

    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:a": 1}


async def test_a_store_that_fails_is_told_when_a_token_is_added_or_forgotten() -> None:
    cloud = clouded()
    async with application(cloud, tokens=Failing(save=1, delete=1)) as app:
        with pytest.raises(TokenStoreError, match="LookupError"):
            await app.add(token_of(cloud))
        with pytest.raises(TokenStoreError, match="LookupError"):
            await app.forget(MEMBER)


async def test_a_portal_that_is_forgotten_is_unknown() -> None:
    """Also to those who hold it; forgetting one that was never seen is harmless."""
    cloud = clouded()
    async with application(cloud) as app:
        portal = await app.add(token_of(cloud))
        await app.forget(MEMBER)
        await app.forget("beta")
        with pytest.raises(UnknownPortal):
            await portal.call(ADD)


async def test_a_portal_is_seen_by_the_user_of_a_token() -> None:
    """Their token is renewed when it expires, and never stored."""
    cloud = clouded()
    admin = token_of(cloud)
    store = MemoryTokenStore([admin])
    async with application(cloud, tokens=store) as app:
        portal = app.as_user(expired(cloud))
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
        assert await store.load(MEMBER) == admin

    assert renewals(cloud) == 1


@pytest.mark.parametrize("refused", [False, True], ids=["renewed", "refused"])
async def test_the_token_of_a_user_says_nothing_of_the_portal(*, refused: bool) -> None:
    """One that is renewed was not stored, and one that is refused leaves the application installed."""
    cloud, told = clouded(), Told()
    token = expired(cloud)
    token = replace(token, refresh_token=Secret("forged")) if refused else token
    async with application(cloud, on_signal=told) as app:
        with pytest.raises(RefreshFailed) if refused else nullcontext():
            await app.as_user(token).call("profile", read=True)
        await asyncio.sleep(0)

    assert (told, renewals(cloud)) == ([], 1)


@pytest.mark.parametrize("way", ["code", "installation", "pair"])
async def test_a_new_pair_leaves_the_proof_of_events(way: str) -> None:
    """Only an installation or an update brings an `application_token`; without it every event would be refused."""
    cloud = clouded()
    first = replace(token_of(cloud), application_token=Secret(CANARY))
    async with application(cloud, tokens=MemoryTokenStore([first])) as app:
        if way == "code":
            await app.exchange(cloud.code(MEMBER, SandboxTransport(cloud).now()))
        else:
            await (app.install if way == "installation" else app.add)(token_of(cloud))
        held = await app.tokens.load(MEMBER)

    assert held is not None
    assert held.access_token != first.access_token
    assert held.application_token == first.application_token


async def test_two_portals_have_nothing_in_common_but_the_application() -> None:
    """Each call goes to its portal with its token."""
    cloud = clouded()
    cloud.open("beta", faulty())
    store = MemoryTokenStore([expired(cloud), expired(cloud, "beta")])
    async with application(cloud, tokens=store) as app:
        for member in (MEMBER, "beta"):
            await app.portal(member).call(ADD, {"fields": {"TITLE": f"mark:{member}"}})

    assert [runs(tenant.sandbox, ADD) for tenant in cloud.tenants.values()] == [{"mark:alpha": 1}, {"mark:beta": 1}]
    assert renewals(cloud) == 2


@pytest.mark.parametrize("member_id", ["", None, 5])
def test_a_portal_is_known_by_a_text(member_id: Any) -> None:
    with pytest.raises(InvalidArgument, match="member_id"):
        App("local.1", "secret").portal(member_id)


@pytest.mark.parametrize(("client_id", "client_secret"), [("", "s"), ("local.1", ""), ("local.1", Secret(""))])
def test_an_application_needs_its_id_and_its_secret(client_id: str, client_secret: Any) -> None:
    with pytest.raises(InvalidArgument, match="client_id and a client_secret"):
        App(client_id, client_secret)


async def test_an_application_shares_a_session() -> None:
    """Who made it closes it; what belongs to it is given to it."""
    cloud = clouded()
    async with Session(transport=Wire(cloud), limits=Limits.off()) as session:
        with pytest.raises(InvalidArgument, match="belong to the session"):
            App("local.1", "secret", session=session, limits=Limits.off())
        async with App(cloud.client_id, CANARY, session=session) as app:
            await (await app.add(token_of(cloud))).call("profile", read=True)
        assert (app.session, repr(session), repr(app)) == (session, "<Session, open>", f"<App {cloud.client_id}>")


async def test_idle_portals_are_kept_alive() -> None:
    """Those that were renewed lately are let be; one that refuses keeps nobody else waiting."""
    cloud, told = clouded(), Told()
    for member in ("beta", "gamma", "delta"):
        cloud.open(member, faulty())
    tokens = [token_of(cloud, member) for member in (MEMBER, "beta", "gamma")]
    cloud.withdraw("beta")
    now = SandboxTransport(cloud).now()
    store = MemoryTokenStore(tokens)

    class Vanishing(MemoryTokenStore):
        async def load(self, member_id: str) -> Token | None:
            return await store.load(member_id)

    async with application(cloud, tokens=Vanishing([*tokens, token_of(cloud, "delta")]), on_signal=told) as app:
        app._renewals.clock = lambda: now + 89 * DAY
        assert await app.keep_alive() == 0
        app._renewals.clock = lambda: now + 91 * DAY
        assert await app.keep_alive() == 2
        await asyncio.sleep(0)

    assert renewals(cloud) == 3
    assert sorted((type(signal), signal.portal) for signal in told if isinstance(signal, PortalGone)) == [
        (PortalGone, "beta")
    ]


async def test_the_first_calls_load_a_token_once() -> None:
    cloud = clouded()

    class Counting(MemoryTokenStore):
        loads = 0

        async def load(self, member_id: str) -> Token | None:
            self.loads += 1
            await asyncio.sleep(0.1)
            return await super().load(member_id)

    store = Counting([token_of(cloud)])
    async with application(cloud, tokens=store) as app:
        await asyncio.gather(*(result(app.portal(MEMBER).call("profile", read=True)) for _ in range(50)))

    assert store.loads == 1


async def test_a_limit_that_is_reached_is_told_once_a_minute() -> None:
    """For each method; the handler may be slow."""
    rules = [faults.storm(3, method="profile"), faults.storm(1, method="user.current")]
    cloud, told = clouded(portal=faulty(*rules)), Told()
    async with application(cloud, on_signal=told) as app:
        portal = await app.add(token_of(cloud))
        await portal.call("profile", read=True)
        await portal.call("user.current", read=True)
        await asyncio.sleep(61)
        cloud.tenants[MEMBER].sandbox.faults.add(faults.storm(1, method="profile"))
        await portal.call("profile", read=True)
        await asyncio.sleep(0)

    assert told == [
        LimitReached(portal=MEMBER, method=method, code="QUERY_LIMIT_EXCEEDED")
        for method in ("profile", "user.current", "profile")
    ]


async def test_a_limit_of_a_command_in_a_batch_is_told() -> None:
    """With the seconds until it ends, where the portal says so."""
    rule = faults.error("OPERATION_TIME_LIMIT", "", 429, method=ADD, times=1)
    cloud, told = clouded(portal=faulty(rule)), Told()
    async with application(cloud, on_signal=told) as app:
        portal = await app.add(token_of(cloud))
        await portal.batch(portal.call("profile", read=True), portal.call(ADD, {"fields": {"TITLE": "x"}}))

    assert told == [LimitReached(portal=MEMBER, method=ADD, code="OPERATION_TIME_LIMIT")]


async def test_a_handler_that_hangs_fills_no_memory(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Signals beyond a bound are dropped, and the log says so."""
    monkeypatch.setattr("bitrix24_async.session.signals._MOST", 2)
    cloud = clouded()

    async def hang(signal: Signal) -> None:
        await asyncio.sleep(1_000)

    async with application(cloud, on_signal=hang) as app:
        for number in range(3):
            app.session.tell(PortalGone(portal=f"p{number}", reason="x"))
    app.session.tell(PortalGone(portal="late", reason="x"))

    assert "the handler of signals is too slow: PortalGone(portal='p2', reason='x') is dropped" in caplog.text


async def test_a_self_hosted_portal_is_named_in_code() -> None:
    cloud = clouded()
    cloud.tenants[MEMBER].domain = "portal.example.org"
    async with application(cloud, allow_hosts=["portal.example.org"]) as app:
        await (await app.add(token_of(cloud))).call("profile", read=True)
        assert app.hosts.is_cloud("alpha.bitrix24.com")


@pytest.mark.looptime(False)
async def test_drill_65_a_portal_takes_little_memory(figure: Figure) -> None:
    """Hundreds of portals in one process → less than 20 KiB for each; limits and credentials are its own."""
    cloud = clouded()
    many = 200
    token = token_of(cloud)
    store = MemoryTokenStore([msgspec.structs.replace(token, member_id=f"m{number}") for number in range(many)])
    async with application(cloud, tokens=store, limits=Limits.standard()) as app:
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        portals = [app.portal(f"m{number}") for number in range(many)]
        for portal in portals:
            await portal.call("profile", read=True)
        after, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert (after - before) / many < 20 * 1024
    assert len({id(portal._account) for portal in portals}) == many
    figure("KiB for each portal", round((after - before) / many / 1024, 1))


@pytest.mark.looptime(False)
async def test_an_application_signs_in_over_http() -> None:
    """The server of the sandbox has an authorisation server and its portals on one port."""
    cloud = clouded()
    async with await serve(cloud) as server:
        host = server.origin.partition("://")[2]
        async with App(cloud.client_id, CANARY, oauth_url=server.origin, allow_hosts=[host]) as app:
            portal = await app.exchange(cloud.code(MEMBER, time.time()))
            cloud.expire(MEMBER)
            await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
            assert portal.domain == host
        assert server.webhook == ""

    assert cloud.exchanges == {"authorization_code": 1, "refresh_token": 1}
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:a": 1}
