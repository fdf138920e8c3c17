"""A token that expires: renewed once, for everybody, and nothing runs twice for it."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

from bitrix24_async import (
    APIError,
    App,
    Bitrix24Error,
    ClosedError,
    InvalidArgument,
    MemoryTokenStore,
    PortalGone,
    PortalMoved,
    RefreshFailed,
    Secret,
    Token,
    TokenExpired,
    TokenRenewed,
    TokenSaveFailed,
    TokenStoreError,
    TransportError,
    UnknownPortal,
)
from bitrix24_async.core.auth import Webhook
from bitrix24_async.sandbox import Faults, Sandbox, faults
from tests.app.cloud import ADD, MEMBER, Told, Wire, application, clouded, expired, renewals, result, token_of
from tests.canary import CANARY, shown
from tests.figures import Figure
from tests.session.client import faulty, runs

pytestmark = pytest.mark.looptime


def add(number: int = 0) -> dict[str, Any]:
    return {"fields": {"TITLE": f"mark:{number}"}}


async def test_drill_26_an_expired_token_is_renewed_and_the_call_repeated(figure: Figure) -> None:
    """`expired_token` for one call → one renewal, one execution; the new pair is stored and told."""
    cloud, told = clouded(), Told()
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store, on_signal=told, retry=0) as app:
        await app.portal(MEMBER).call(ADD, add())
        await asyncio.sleep(0)

    held = await store.load(MEMBER)
    assert held is not None
    assert (renewals(cloud), runs(cloud.tenants[MEMBER].sandbox, ADD)) == (1, {"mark:0": 1})
    assert told == [TokenRenewed(portal=MEMBER, expires=held.expires)]
    assert list(cloud.tenants[MEMBER].refresh_tokens) == [held.refresh_token.reveal()]
    figure("renewals", renewals(cloud))
    figure("executions", runs(cloud.tenants[MEMBER].sandbox, ADD)["mark:0"])


async def test_drill_27_a_batch_with_an_expired_token_comes_again_as_a_whole(figure: Figure) -> None:
    """`expired_token` for a whole batch → one renewal, the batch comes again, and each command runs once."""
    cloud = clouded()
    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)]), retry=0) as app:
        portal = app.portal(MEMBER)
        await portal.batch(*(portal.call(ADD, add(number)) for number in range(50)))

    assert renewals(cloud) == 1
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {f"mark:{number}": 1 for number in range(50)}
    figure("renewals", renewals(cloud))
    figure("commands", 50)


def late(*, times: int) -> Sandbox:
    """Return a portal whose tokens expire while a batch runs: the last commands of it find that out."""
    rules = [
        faults.error("expired_token", "The access token provided has expired.", 401, method=ADD, nth=41)
        for _ in range(times)  # a rule does not see the requests that one before it has met
    ]
    return faulty(*rules)


async def test_drill_28_only_the_late_commands_come_again(figure: Figure) -> None:
    """The token expires within a batch → only the commands that came too late come again; each runs once."""
    sandbox = late(times=10)
    cloud = clouded(portal=sandbox)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)]), retry=0) as app:
        portal = app.portal(MEMBER)
        await portal.batch(*(portal.call(ADD, add(number)) for number in range(50)))

    assert (renewals(cloud), sandbox.requests) == (1, 2)
    assert runs(sandbox, ADD) == {f"mark:{number}": 1 for number in range(50)}
    figure("commands sent again", sandbox.commands - 50)


async def test_drill_28_packages_that_expire_together_are_renewed_once(figure: Figure) -> None:
    """Three packages in flight meet the end of their token → one renewal, and each command runs once."""
    sandbox = faulty()
    sandbox.faults.add(*(faults.error("expired_token", "", 401, method=ADD, nth=nth) for nth in (50, 99, 148)))
    cloud = clouded(portal=sandbox)
    wire = Wire(cloud, latency=(1.0, 0.0))
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)]), transport=wire) as app:
        portal = app.portal(MEMBER)
        calls = (portal.call(ADD, add(number)) for number in range(150))
        assert [outcome.error async for outcome in portal.stream(calls)] == [None] * 150

    assert renewals(cloud) == 1
    assert runs(sandbox, ADD) == {f"mark:{number}": 1 for number in range(150)}
    figure("renewals", renewals(cloud))


async def test_a_batch_whose_token_expires_again_and_again_ends() -> None:
    """A renewed token that does not help is no reason to renew for ever."""
    sandbox = faulty(faults.error("expired_token", "", 401, method=ADD))
    cloud = clouded(portal=sandbox)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)])) as app:
        portal = app.portal(MEMBER)
        found = await portal.batch(portal.call(ADD, add()), portal.call("profile", read=True), return_exceptions=True)

    assert [type(one.error) for one in found] == [TokenExpired, type(None)]
    assert renewals(cloud) == 2


async def test_a_batch_whose_token_cannot_be_renewed_tells_which_commands_ran() -> None:
    """The late command fails with the reason, the others have their results."""
    sandbox = faulty()
    sandbox.faults.add(faults.error("expired_token", "", 401, method=ADD))
    cloud = clouded(portal=sandbox)
    store = MemoryTokenStore([token_of(cloud)])
    cloud.withdraw(MEMBER)
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        found = await portal.batch(portal.call("profile", read=True), portal.call(ADD, add()), return_exceptions=True)

    assert [type(one.error) for one in found] == [type(None), RefreshFailed]
    assert found[1].error.method == ADD


async def test_a_list_goes_on_when_its_token_expires_within() -> None:
    """No row is lost or doubled."""
    sandbox = faulty(deals=500)
    sandbox.faults.add(faults.error("expired_token", "", 401, method="crm.deal.list", nth=4))
    cloud = clouded(portal=sandbox)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)])) as app:
        ids = [deal.id async for deal in app.portal(MEMBER).crm.deal.list(select=["ID"])]

    assert ids == list(range(1, 501))


async def test_a_list_whose_token_expires_for_ever_ends_with_an_error() -> None:
    """An expired token is waited for once in a row."""
    sandbox = faulty(deals=500)
    sandbox.faults.add(faults.error("expired_token", "", 401, method="crm.deal.list"))
    cloud = clouded(portal=sandbox)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)])) as app:
        with pytest.raises(TokenExpired):
            [deal async for deal in app.portal(MEMBER).crm.deal.list(select=["ID"])]


async def test_an_access_token_that_expires_at_once_is_renewed_twice_per_call() -> None:
    """The third refusal is the answer."""
    cloud = clouded(life=0)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)])) as app:
        with pytest.raises(TokenExpired):
            await app.portal(MEMBER).call(ADD, add())

    assert renewals(cloud) == 2


async def test_a_pair_of_another_process_that_has_expired_as_well_is_renewed() -> None:
    """It is read and tried, and then renewed itself: the call gets its result."""
    cloud = clouded()
    store = MemoryTokenStore([token_of(cloud)])
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        await portal.call(ADD, add(1))
        await store.save(MEMBER, expired(cloud))
        await portal.call(ADD, add(2))

    assert renewals(cloud) == 1
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:1": 1, "mark:2": 1}


@pytest.mark.parametrize("end", ["the grant is dead", "the server is away", "the portal is forgotten"])
async def test_a_repeat_that_finds_no_token_leaves_a_write_unknown(end: str) -> None:
    """The write ran and its reply was lost; that its repeat cannot be signed does not make it a failure."""
    task = "tasks.task.add"
    sandbox = faulty(faults.lost(times=1, method=task))
    cloud = clouded(portal=sandbox)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)])) as app:
        portal = app.portal(MEMBER)
        fields = {"fields": {"title": "mark:0", "creatorId": 1, "responsibleId": 1}}
        writing = asyncio.create_task(result(portal.call(task, fields, version="v3")))
        await asyncio.sleep(1)  # the first attempt is over
        cloud.expire(MEMBER)
        if end == "the grant is dead":
            cloud.withdraw(MEMBER)
        elif end == "the server is away":
            cloud.faults = Faults(faults.lost(executed=False))
        else:
            await app.forget(MEMBER)
        with pytest.raises(Bitrix24Error) as caught:
            await writing

    assert (caught.value.outcome_unknown, runs(sandbox, task)) == (True, {"mark:0": 1})


async def test_drill_29_a_newer_pair_in_the_store_is_used_when_the_renewal_is_refused(figure: Figure) -> None:
    """`invalid_grant`, and the store holds a newer pair → that one is used, and no caller learns of it."""
    cloud = clouded()

    class Late(MemoryTokenStore):
        """A store whose second reading shows what another process has saved."""

        reads = 0

        async def load(self, member_id: str) -> Token | None:
            self.reads += 1
            return old if self.reads <= 2 else new

    old = expired(cloud)
    new = token_of(cloud)
    async with application(cloud, tokens=Late()) as app:
        await app.portal(MEMBER).call(ADD, add())

    assert renewals(cloud) == 1
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:0": 1}
    figure("renewals", renewals(cloud))


async def test_a_pair_that_another_process_renewed_is_read_instead_of_renewed_again() -> None:
    """The store is read again under the lock before the server is asked."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        with pytest.raises(RefreshFailed):
            cloud.withdraw(MEMBER)
            await portal.call(ADD, add())
        cloud.tenants[MEMBER].refusal = None
        await store.save(MEMBER, token_of(cloud))
        await portal.call(ADD, add())

    assert renewals(cloud) == 1


async def test_drill_30_a_dead_grant_is_asked_for_once_a_minute(figure: Figure) -> None:
    """`invalid_grant` for the newest pair → an error to each of 1,000 waiters, one exchange a minute, told once."""
    cloud, told = clouded(), Told()
    store = MemoryTokenStore([expired(cloud)])
    cloud.withdraw(MEMBER)
    async with application(cloud, tokens=store, on_signal=told) as app:
        portal = app.portal(MEMBER)
        found = await asyncio.gather(
            *(result(portal.call(ADD, add(number))) for number in range(1_000)), return_exceptions=True
        )
        assert renewals(cloud) == 1
        await asyncio.sleep(59)
        with pytest.raises(RefreshFailed, match="invalid_grant.*install the application again"):
            await portal.call(ADD, add())
        first_minute = renewals(cloud)
        assert first_minute == 1
        await asyncio.sleep(2)
        with pytest.raises(RefreshFailed):
            await portal.call(ADD, add())
        assert renewals(cloud) == 2

    assert {type(error) for error in found} == {RefreshFailed}
    assert len({id(error) for error in found}) == 1_000
    assert told == [PortalGone(portal=MEMBER, reason="invalid_grant")]
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {}
    figure("callers", len(found))
    figure("exchanges in the first minute", first_minute)


@pytest.mark.parametrize("executed", [True, False])
async def test_drill_31_a_lost_answer_is_asked_for_once_more(executed: bool, figure: Figure) -> None:
    """The answer to a renewal is lost → it is asked for once more; if it had run, the token is used up, and no more."""
    cloud, told = clouded(faults.lost(executed=executed, method="oauth", times=1)), Told()
    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)]), on_signal=told) as app:
        call = result(app.portal(MEMBER).call(ADD, add()))
        if executed:
            with pytest.raises(RefreshFailed) as caught:
                await call
            assert (caught.value.code, caught.value.answer_lost) == ("invalid_grant", True)
        else:
            await call

    assert renewals(cloud) == 2
    assert [type(signal) for signal in told] == ([] if executed else [TokenRenewed])  # nobody withdrew the grant
    figure("exchanges", renewals(cloud))


async def test_drill_31_a_server_that_never_answers_is_asked_twice(figure: Figure) -> None:
    """The authorisation server never answers → two exchanges, and an error that says the call did not run."""
    cloud = clouded(faults.slow(100, method="oauth"))
    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)])) as app:
        with pytest.raises(
            TransportError, match="authorisation server does not answer: no answer within 20 s"
        ) as caught:
            await app.portal(MEMBER).call(ADD, add())

    assert (renewals(cloud), caught.value.sent, caught.value.outcome_unknown) == (2, False, False)
    figure("exchanges", renewals(cloud))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (faults.html(502, method="oauth"), "HTTP 502 without JSON"),
        (faults.garbage(b"[]", method="oauth"), "HTTP 200 without JSON"),
        (faults.garbage(b" " * 1024 * 1024 + b"{}", method="oauth"), "without JSON"),
        (faults.envelope({"error": "overloaded"}, 503, method="oauth"), "overloaded"),
        (faults.envelope({}, method="oauth"), "neither tokens nor an error"),
        (faults.envelope({"access_token": ""}, method="oauth"), "no access_token"),
        (faults.envelope({"access_token": "x", "member_id": "beta"}, method="oauth"), "of another portal"),
    ],
    ids=["html", "list", "large", "overloaded", "empty", "no token", "another portal"],
)
async def test_an_odd_answer_of_the_server_is_a_clear_error(rule: Any, words: str) -> None:
    """Nothing of it is stored."""
    cloud = clouded(rule)
    store = MemoryTokenStore([old := expired(cloud)])
    async with application(cloud, tokens=store) as app:
        with pytest.raises(TransportError, match=words):
            await app.portal(MEMBER).call(ADD, add())

    assert await store.load(MEMBER) == old


@pytest.mark.parametrize("code", ["PAYMENT_REQUIRED", "invalid_grant", "invalid_client"])
async def test_drill_32_a_refusal_of_the_server_is_final(code: str, figure: Figure) -> None:
    """A renewal is refused for good → one exchange, no repeat, and the application is told if the portal is lost."""
    cloud, told = clouded(), Told()
    store = MemoryTokenStore([expired(cloud)])
    cloud.withdraw(MEMBER, code)
    async with application(cloud, tokens=store, on_signal=told) as app:
        with pytest.raises(RefreshFailed, match=code):
            await app.portal(MEMBER).call(ADD, add())
        await asyncio.sleep(0)

    assert (renewals(cloud), cloud.tenants[MEMBER].sandbox.requests) == (1, 1)
    assert told == ([] if code == "invalid_client" else [PortalGone(portal=MEMBER, reason=code)])
    figure("exchanges", renewals(cloud))


@pytest.mark.parametrize("read", [True, False], ids=["read", "write"])
@pytest.mark.parametrize(
    ("code", "status"),
    [("PORTAL_DELETED", 500), ("PAYMENT_REQUIRED", 402), ("APPLICATION_NOT_FOUND", 403)],
    ids=["deleted", "unpaid", "uninstalled"],
)
async def test_drill_32_a_portal_that_is_gone_is_asked_once(code: str, status: int, read: bool, figure: Figure) -> None:
    """Portal deleted, unpaid, application uninstalled → one attempt for each call, an error, and one signal for all."""
    sandbox = faulty(faults.error(code, "", status))
    cloud, told = clouded(portal=sandbox), Told()
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)]), on_signal=told) as app:
        portal = app.portal(MEMBER)
        for _ in range(2):
            with pytest.raises(APIError, match=code) as caught:
                await portal.call(ADD, add(), read=read)
            assert not caught.value.outcome_unknown
        await asyncio.sleep(0)

    assert (sandbox.requests, renewals(cloud), runs(sandbox, ADD)) == (2, 0, {})
    assert told == [PortalGone(portal=MEMBER, reason=code)]
    figure("attempts for each call", sandbox.requests / 2)


async def test_drill_41_a_thousand_calls_on_an_expired_token_renew_it_once(figure: Figure) -> None:
    """A thousand calls meet an expired token → one renewal, each call runs once, few requests go with the old one."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    wire = Wire(cloud, latency=(0.1, 0.0))
    async with application(cloud, tokens=store, transport=wire) as app:
        portal = app.portal(MEMBER)
        await asyncio.gather(*(result(portal.call(ADD, add(number))) for number in range(1_000)))

    assert renewals(cloud) == 1
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {f"mark:{number}": 1 for number in range(1_000)}
    assert cloud.tenants[MEMBER].sandbox.requests <= 1_100
    figure("renewals", renewals(cloud))
    figure("requests with the old token", cloud.tenants[MEMBER].sandbox.requests - 1_000)


async def test_drill_41_cancelled_callers_do_not_end_a_renewal(figure: Figure) -> None:
    """Half of the callers are cancelled, the one that began the renewal too → it goes on, the others are served."""
    cloud = clouded(faults.slow(1, method="oauth"))
    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)])) as app:
        portal = app.portal(MEMBER)
        tasks = [asyncio.create_task(result(portal.call(ADD, add(number)))) for number in range(100)]
        await asyncio.sleep(0.5)
        for task in tasks[:50]:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)

    assert renewals(cloud) == 1
    assert [type(one) for one in done] == [asyncio.CancelledError] * 50 + [int] * 50
    figure("renewals", renewals(cloud))
    figure("callers served", [type(one) for one in done].count(int))


async def test_a_failed_renewal_shows_no_secret() -> None:
    """Neither the tokens nor the secret of the application are in what a report may show."""
    cloud = clouded(faults.lost(method="oauth"))
    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)])) as app:
        with pytest.raises(TransportError) as caught:
            await app.portal(MEMBER).call(ADD, add())

    assert [text for text in shown(caught.value) if CANARY in text] == []


async def test_an_unknown_portal_is_told_before_anything_is_sent() -> None:
    cloud = clouded()
    async with application(cloud) as app:
        with pytest.raises(UnknownPortal, match="no token of the portal beta"):
            await app.portal("beta").call(ADD, add())

    assert cloud.commands == 0


async def test_a_portal_that_was_forgotten_meanwhile_is_unknown() -> None:
    """Its store is empty when the renewal reads it again."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store, transport=Wire(cloud, latency=(1, 0))) as app:
        task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
        await asyncio.sleep(0.5)
        await store.delete(MEMBER)
        with pytest.raises(UnknownPortal):
            await task

    assert renewals(cloud) == 0


class Failing(MemoryTokenStore):
    """A store whose methods fail as often as they are told to, with a text that holds the token."""

    def __init__(self, *args: Any, error: type[BaseException] = LookupError, **failures: int) -> None:
        super().__init__(*args)
        self.error = error
        self.failures = failures
        self.saved: list[Token] = []

    def fail(self, name: str) -> None:
        if self.failures.get(name, 0):
            self.failures[name] -= 1
            raise self.error(f"{name} {CANARY}")

    async def load(self, member_id: str) -> Token | None:
        self.fail("load")
        return await super().load(member_id)

    async def save(self, member_id: str, token: Token) -> None:
        self.fail("save")
        self.saved.append(token)
        await super().save(member_id, token)

    def lock(self, member_id: str) -> Any:
        self.fail("lock")
        return super().lock(member_id)

    async def delete(self, member_id: str) -> None:
        self.fail("delete")
        await super().delete(member_id)


@pytest.mark.parametrize(("error", "told"), [(LookupError, "LookupError"), (asyncio.CancelledError, "Cancelled")])
async def test_drill_54_a_store_that_raises(error: type[BaseException], told: str, figure: Figure) -> None:
    """A store raises → the call fails before it is sent, in our words, and the next one is as if nothing had been."""
    cloud = clouded()
    async with application(cloud, tokens=Failing([token_of(cloud)], error=error, load=1)) as app:
        portal = app.portal(MEMBER)
        with pytest.raises(TokenStoreError, match=rf"failed for the portal alpha \({told}\)") as caught:
            await portal.call(ADD, add())
        assert [text for text in shown(caught.value) if CANARY in text] == []
        await portal.call(ADD, add())

    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:0": 1}
    figure("executions", runs(cloud.tenants[MEMBER].sandbox, ADD)["mark:0"])


@pytest.mark.parametrize("error", [LookupError, asyncio.CancelledError])
async def test_drill_70_without_its_lock_a_token_is_not_renewed(error: type[BaseException], figure: Figure) -> None:
    """A store gives no lock → nothing is renewed, it is told, the refresh token is good for the next attempt."""
    cloud = clouded()
    async with application(cloud, tokens=Failing([expired(cloud)], error=error, lock=1)) as app:
        portal = app.portal(MEMBER)
        with pytest.raises(TokenStoreError):
            await portal.call(ADD, add())
        without = renewals(cloud)
        assert without == 0
        await portal.call(ADD, add())

    assert renewals(cloud) == 1
    figure("renewals without the lock", without)
    figure("renewals with it", renewals(cloud))


async def test_drill_71_a_lock_that_never_comes_is_waited_for_a_minute(figure: Figure) -> None:
    """Another process holds a lock for ever → the call fails after a minute, and nothing is renewed."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    async with store.lock(MEMBER), application(cloud, tokens=store) as app:
        with pytest.raises(TokenStoreError, match="not there in time"):
            await app.portal(MEMBER).call(ADD, add())
        took = asyncio.get_running_loop().time()

    assert renewals(cloud) == 0
    figure("renewals", renewals(cloud))
    figure("seconds of waiting, in virtual time", round(took))


@pytest.mark.parametrize(("error", "reason"), [(LookupError, "LookupError"), (asyncio.CancelledError, "Cancelled")])
async def test_drill_72_a_pair_that_cannot_be_saved_is_used_and_saved_later(
    error: type[BaseException], reason: str, figure: Figure
) -> None:
    """A new pair cannot be saved → it is used from memory and saved later; the application is told of both."""
    cloud, told = clouded(), Told()
    store = Failing([expired(cloud)], error=error, save=2)
    async with application(cloud, tokens=store, on_signal=told) as app:
        await app.portal(MEMBER).call(ADD, add())
        assert store.saved == []
        await asyncio.sleep(0)
        assert told == [TokenSaveFailed(portal=MEMBER, reason=reason)]
        await asyncio.sleep(4)

    [fresh] = store.saved
    assert list(cloud.tenants[MEMBER].refresh_tokens) == [fresh.refresh_token.reveal()]
    assert told[1:] == [TokenRenewed(portal=MEMBER, expires=fresh.expires)]
    figure("pairs saved", len(store.saved))
    figure("signals", len(told))


async def test_drill_72_a_pair_is_renewed_again_before_it_was_ever_saved(figure: Figure) -> None:
    """A pair is renewed twice before it can be saved → the newest one is saved, the store knows none between."""
    cloud = clouded()
    store = Failing([expired(cloud)], save=3)
    async with application(cloud, tokens=store) as app:
        await app.portal(MEMBER).call(ADD, add(1))
        cloud.expire(MEMBER)
        await app.portal(MEMBER).call(ADD, add(2))
        await asyncio.sleep(60)

    assert renewals(cloud) == 2
    assert [[one.refresh_token.reveal() for one in store.saved]] == [list(cloud.tenants[MEMBER].refresh_tokens)]
    figure("renewals", renewals(cloud))
    figure("pairs saved", len(store.saved))


async def test_drill_72_a_save_that_closing_breaks_off_is_told(
    caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """An application closes while a store takes its time → the pair that is lost with it is an error in the log."""
    cloud = clouded()

    class Slow(MemoryTokenStore):
        async def save(self, member_id: str, token: Token) -> None:
            await asyncio.sleep(1_000)

    async with application(cloud, tokens=Slow([expired(cloud)])) as app:
        call = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
        await asyncio.sleep(1)
    with pytest.raises(ClosedError):
        await call

    assert "the tokens of 1 portals could not be saved and are lost" in caplog.text
    figure("errors in the log", caplog.text.count("could not be saved and are lost"))


async def test_drill_72_closing_saves_what_is_not_saved_yet(figure: Figure) -> None:
    """An application closes with a pair unsaved → it is saved at the end."""
    cloud = clouded()
    store = Failing([expired(cloud)], save=1)
    async with application(cloud, tokens=store) as app:
        await app.portal(MEMBER).call(ADD, add())

    assert [one.refresh_token.reveal() for one in store.saved] == list(cloud.tenants[MEMBER].refresh_tokens)
    figure("pairs lost", renewals(cloud) - len(store.saved))


async def test_drill_72_what_cannot_be_saved_at_the_end_is_logged(
    caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """An application closes and the store still refuses → what is lost is logged."""
    cloud = clouded()
    async with application(cloud, tokens=Failing([expired(cloud)], save=9)) as app:
        await app.portal(MEMBER).call(ADD, add())

    told = [record.message for record in caplog.records if record.levelname == "ERROR"]
    assert told == ["the tokens of 1 portals could not be saved and are lost"]
    figure("errors in the log", len(told))


async def test_an_unsaved_pair_gives_way_to_a_new_installation() -> None:
    """What is in the store by then is newer."""
    cloud = clouded()
    store = Failing([expired(cloud)], save=1)
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        await portal.call(ADD, add())
        installed = token_of(cloud)
        await MemoryTokenStore.save(store, MEMBER, installed)
        await asyncio.sleep(4)

    assert store.saved == []
    assert await store.load(MEMBER) == installed


@pytest.mark.looptime
async def test_the_next_proof_of_events_stays_beside_an_unsaved_pair() -> None:
    """A pair that is saved late does not bring the proof before back."""
    cloud = clouded()
    store = Failing([expired(cloud)], save=1)
    async with application(cloud, tokens=store) as app:
        await app.portal(MEMBER).call(ADD, add())
        await app.prove(MEMBER, Secret(f"next-{CANARY}"))
        await app.prove("nobody", Secret(f"next-{CANARY}"))
        await asyncio.sleep(600)
        held = await app.kept(MEMBER)

    assert held is not None
    assert held.application_token.reveal() == f"next-{CANARY}"
    assert held.access_token.reveal() in cloud.tenants[MEMBER].sandbox.tokens
    assert await store.load("nobody") is None


async def test_an_unsaved_pair_of_a_forgotten_portal_is_dropped() -> None:
    cloud = clouded()
    store = Failing([expired(cloud)], save=1)
    async with application(cloud, tokens=store) as app:
        await app.portal(MEMBER).call(ADD, add())
        await store.delete(MEMBER)
        await asyncio.sleep(4)

    assert (store.saved, await store.load(MEMBER)) == ([], None)


async def test_a_lock_that_cannot_be_given_back_takes_nothing_away() -> None:
    """The token is renewed and saved all the same."""
    cloud = clouded()

    class Sticky(MemoryTokenStore):
        def lock(self, member_id: str) -> Any:
            return self

        async def __aenter__(self) -> None:
            pass

        async def __aexit__(self, *_: object) -> None:
            raise LookupError("gone")

    async with application(cloud, tokens=Sticky([expired(cloud)])) as app:
        await app.portal(MEMBER).call(ADD, add())

    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:0": 1}


async def test_a_saved_pair_that_cannot_be_read_back_is_used() -> None:
    cloud = clouded()

    class Deaf(MemoryTokenStore):
        saved = False

        async def load(self, member_id: str) -> Token | None:
            if self.saved:
                raise LookupError("gone")
            return await super().load(member_id)

        async def save(self, member_id: str, token: Token) -> None:
            self.saved = True

    async with application(cloud, tokens=Deaf([expired(cloud)])) as app:
        await app.portal(MEMBER).call(ADD, add())

    assert renewals(cloud) == 1


async def test_drill_24_a_move_is_stored_and_told_once(figure: Figure) -> None:
    """A thousand calls of an application meet the redirect → each runs once; one signal, the address is stored."""
    cloud, told = clouded(), Told()
    store = MemoryTokenStore([token_of(cloud)])
    cloud.move(MEMBER, "beta.bitrix24.de")
    async with application(cloud, tokens=store, on_signal=told) as app:
        portal = app.portal(MEMBER)
        assert portal.domain == ""
        await asyncio.gather(*(result(portal.call(ADD, add(number))) for number in range(1_000)))
        await asyncio.sleep(0.1)
        assert portal.domain == "beta.bitrix24.de"

    held = await store.load(MEMBER)
    assert held is not None
    assert held.endpoint == "https://beta.bitrix24.de/rest/"
    assert told == [PortalMoved(portal=MEMBER, host="beta.bitrix24.de")]
    assert set(runs(cloud.tenants[MEMBER].sandbox, ADD).values()) == {1}
    figure("signals", len(told))


async def test_a_move_that_cannot_be_stored_harms_no_call(caplog: pytest.LogCaptureFixture) -> None:
    cloud = clouded()
    store = Failing([token_of(cloud)], save=1)
    cloud.move(MEMBER, "beta.bitrix24.de")
    async with application(cloud, tokens=store) as app:
        await app.portal(MEMBER).call(ADD, add())
        await asyncio.sleep(0.1)

    assert "the new address of alpha is not stored" in caplog.text


async def test_a_renewal_tells_the_new_address_of_a_portal() -> None:
    """The server knows it before the portal redirects."""
    cloud, told = clouded(), Told()
    store = MemoryTokenStore([expired(cloud)])
    cloud.tenants[MEMBER].domain = "beta.bitrix24.de"
    async with application(cloud, tokens=store, on_signal=told) as app:
        assert await app.keep_alive(idle=-1e12) == 1
        await app.portal(MEMBER).call(ADD, add())

    held = await store.load(MEMBER)
    assert held is not None
    assert told == [
        PortalMoved(portal=MEMBER, host="beta.bitrix24.de"),
        TokenRenewed(portal=MEMBER, expires=held.expires),
    ]
    assert held.domain == "beta.bitrix24.de"


@pytest.mark.parametrize("endpoint", ["https://evil.test/rest/", "http://alpha.bitrix24.com/rest/", ""])
async def test_a_renewal_never_leads_to_a_stranger(endpoint: str) -> None:
    """An address that tokens may not go to is passed over; the portal stays where it was."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    answer = cloud.issue(MEMBER, 1.9e9) | {"client_endpoint": endpoint}
    cloud.faults.add(faults.envelope(answer, method="oauth", executed=False))
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        await portal.call(ADD, add())
        assert portal.domain == "alpha.bitrix24.com"


async def test_a_redirect_to_a_stranger_gets_no_token() -> None:
    cloud = clouded()
    sandbox = cloud.tenants[MEMBER].sandbox
    sandbox.faults.add(faults.redirect(f"https://evil.test/rest/{ADD}"))
    wire = Wire(cloud)
    async with application(cloud, tokens=MemoryTokenStore([token_of(cloud)]), transport=wire, retry=0) as app:
        with pytest.raises(TransportError, match=r"redirects elsewhere.*evil\.test") as caught:
            await app.portal(MEMBER).call(ADD, add())

    assert wire.asked == [("alpha.bitrix24.com", ADD)]
    assert (caught.value.sent, caught.value.outcome_unknown) == (False, False)


async def test_closing_waits_for_a_renewal_under_way() -> None:
    """Its answer replaces a refresh token that is used up: the new pair is saved."""
    cloud = clouded(faults.slow(1, method="oauth"))
    store = MemoryTokenStore([expired(cloud)])
    app = application(cloud, tokens=store)
    task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
    await asyncio.sleep(0.5)
    await app.aclose()
    await asyncio.wait({task})

    held = await store.load(MEMBER)
    assert held is not None
    assert list(cloud.tenants[MEMBER].refresh_tokens) == [held.refresh_token.reveal()]
    assert task.exception() is None or isinstance(task.exception(), ClosedError)


async def test_closing_does_not_wait_for_ever() -> None:
    """A server that does not answer costs five seconds; the callers are told that the session is closed."""
    cloud = clouded(faults.slow(100, method="oauth"))
    app = application(cloud, tokens=MemoryTokenStore([expired(cloud)]))
    task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
    await asyncio.sleep(0.5)
    await app.aclose()
    took = asyncio.get_running_loop().time()

    with pytest.raises(ClosedError):
        await task
    assert took < 6


async def test_a_session_closed_from_outside_ends_those_who_wait_for_a_token() -> None:
    """The session was given to the application, so that its owner may close it."""
    cloud = clouded(faults.slow(100, method="oauth"))
    app = application(cloud, tokens=MemoryTokenStore([expired(cloud)]))
    task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
    await asyncio.sleep(0.5)
    await app.session.aclose()
    with pytest.raises(ClosedError):
        await task
    await app.aclose()


async def test_a_portal_that_is_forgotten_during_a_renewal_stays_forgotten() -> None:
    """What is renewed is deleted behind it; those who waited for it are answered."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store, transport=Wire(cloud, latency=(1, 0))) as app:
        task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
        await asyncio.sleep(1.5)  # the portal has answered, the authorisation server has not
        await app.forget(MEMBER)
        await asyncio.wait({task})

        assert (renewals(cloud), await store.load(MEMBER)) == (1, None)


async def test_a_slow_or_raising_handler_harms_no_call() -> None:
    """Drill 54 for applications: renewal does not wait for those who are told of it."""
    cloud = clouded()

    async def slow(signal: Any) -> None:
        await asyncio.sleep(1_000)
        raise LookupError

    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)]), on_signal=slow) as app:
        await app.portal(MEMBER).call(ADD, add())
        assert asyncio.get_running_loop().time() < 1


async def test_the_app_keeps_few_accounts_that_nobody_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A portal that is held keeps its account; of the others the least recently used are dropped."""
    monkeypatch.setattr("bitrix24_async.app._WARM", 2)
    app = App("local.1", "secret")
    held = app.portal("a")
    for member_id in "bcd":
        app.portal(member_id)
    gc.collect()

    assert sorted(app._accounts) == ["a", "c", "d"]
    assert app.portal("a")._account is held._account


async def test_a_portal_forgotten_during_a_call_is_unknown() -> None:
    """Its token is not renewed any more."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store, transport=Wire(cloud, latency=(1, 0))) as app:
        task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
        await asyncio.sleep(0.5)
        await app.forget(MEMBER)
        with pytest.raises(UnknownPortal):
            await task

    assert renewals(cloud) == 0


async def test_a_pair_that_cannot_be_saved_in_a_closed_session_is_saved_at_the_end() -> None:
    """The session was given, and its owner closed it while the server was answering."""
    cloud = clouded()
    store = Failing([old := expired(cloud)], save=1)
    app = application(cloud, tokens=store)
    await app.session.aclose()
    fresh = token_of(cloud)
    await app._renewals._keeping.keep(MEMBER, old, fresh)
    await app.aclose()

    assert store.saved == [fresh]


async def test_a_renewal_in_a_closed_session_is_an_error_for_those_who_wait() -> None:
    cloud = clouded()
    app = application(cloud, tokens=MemoryTokenStore([old := expired(cloud)]))
    await app.session.aclose()
    found = await app._renewals._renewed(MEMBER, old)
    await app.aclose()

    assert isinstance(found, ClosedError)


async def test_closing_does_not_wait_for_a_store_that_hangs(caplog: pytest.LogCaptureFixture) -> None:
    cloud = clouded()
    store = Failing([expired(cloud)], save=1)
    app = application(cloud, tokens=store)
    await app.portal(MEMBER).call(ADD, add())
    async with store.lock(MEMBER):
        await app.aclose()

    assert "the tokens of 1 portals could not be saved and are lost" in caplog.text
    assert asyncio.get_running_loop().time() < 6


async def test_a_move_that_the_store_knows_is_not_stored_again() -> None:
    """Another process was faster."""
    cloud = clouded()
    store = Failing([token_of(cloud)])
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        await portal.call("profile", read=True)
        await app._renewals.moved(portal._account, portal._account.auth)
        await store.delete(MEMBER)
        await app._renewals.moved(portal._account, portal._account.auth)

    assert store.saved == []


async def test_only_an_account_of_an_application_can_be_renewed() -> None:
    """A webhook has no token."""
    async with application(clouded()) as app:
        auth = Webhook.parse("https://example.bitrix24.com/rest/1/secret/")
        with pytest.raises(InvalidArgument, match="holds no token"):
            await app._renewals.renew(app.portal(MEMBER)._account, auth)


async def test_a_portal_that_is_installed_anew_during_a_call_goes_on() -> None:
    """The call is repeated with the token that is stored by then."""
    cloud = clouded()
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store, transport=Wire(cloud, latency=(1, 0))) as app:
        task = asyncio.create_task(result(app.portal(MEMBER).call(ADD, add())))
        await asyncio.sleep(0.5)
        await app.forget(MEMBER)
        await store.save(MEMBER, token_of(cloud))
        await task

    assert (renewals(cloud), runs(cloud.tenants[MEMBER].sandbox, ADD)) == (0, {"mark:0": 1})


async def test_those_who_wait_for_a_lost_renewal_are_told_so() -> None:
    """Nothing of theirs was sent, and nothing is repeated for them."""
    cloud = clouded(faults.lost(method="oauth"))
    async with application(cloud, tokens=MemoryTokenStore([expired(cloud)])) as app:
        portal = app.portal(MEMBER)
        found = await asyncio.gather(
            *(result(portal.call(ADD, add(number))) for number in range(300)), return_exceptions=True
        )

    assert {(type(error), error.sent, error.outcome_unknown) for error in found} == {(TransportError, False, False)}
    assert len({id(error) for error in found}) == 300


async def test_whoever_keeps_portals_alive_is_told_when_the_session_is_closed() -> None:
    cloud = clouded(faults.slow(10, method="oauth"))
    app = application(cloud, tokens=MemoryTokenStore([old := expired(cloud)]))
    task = asyncio.create_task(app._renewals.renew_stored(MEMBER, old))
    await asyncio.sleep(0.5)
    await app.session.aclose()
    with pytest.raises(ClosedError, match="while a token was on its way"):
        await task
    await app.aclose()


async def test_drill_45_a_call_cancelled_anywhere_leaves_nothing_behind(figure: Figure) -> None:
    """A caller is cancelled at any turn of the loop of a renewal → no lock is held, and the next call is answered."""
    cancelled = held = 0
    for turns in range(1, 40):
        cloud = clouded()
        store = MemoryTokenStore([expired(cloud)])
        async with application(cloud, tokens=store) as app:
            portal = app.portal(MEMBER)
            task = asyncio.create_task(result(portal.call(ADD, add(1))))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait({task})
            async with asyncio.timeout(1):
                await portal.call(ADD, add(2))
            held += store.lock(MEMBER).locked()
            assert not held
            assert portal._account.busy._value == 100

        cancelled += task.cancelled()
        assert renewals(cloud) == 1
        assert runs(cloud.tenants[MEMBER].sandbox, ADD) in ({"mark:2": 1}, {"mark:1": 1, "mark:2": 1})
    assert task.done()
    assert not task.cancelled()
    figure("turns that ended in a cancellation", cancelled)
    figure("locks held afterwards", held)


async def test_two_applications_on_one_store_renew_once() -> None:
    """As two processes would: the second reads what the first has saved."""
    cloud = clouded(faults.slow(1, method="oauth"))
    store = MemoryTokenStore([expired(cloud)])
    async with application(cloud, tokens=store) as one, application(cloud, tokens=store) as other:
        await asyncio.gather(
            *(result(app.portal(MEMBER).call(ADD, add(number))) for number, app in enumerate((one, other)))
        )

    assert renewals(cloud) == 1
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == {"mark:0": 1, "mark:1": 1}
