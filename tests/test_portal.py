"""One portal: how it is opened, what it offers, and what it says about its calls."""

from __future__ import annotations

import asyncio
import gc
import pickle
import warnings
from typing import Any, cast

import msgspec
import pytest

from bitrix24_async import (
    APIError,
    Bitrix24Error,
    Entity,
    InvalidArgument,
    LeakyBucket,
    Limits,
    ListCall,
    Meta,
    NotFound,
    Options,
    Page,
    Portal,
    Retry,
    Secret,
    Session,
    TransportError,
    Usage,
)
from bitrix24_async.sandbox import Sandbox, SandboxTransport, ServerLimits, faults
from tests.canary import CANARY, shown
from tests.session.client import faulty, opened, result, runs

pytestmark = pytest.mark.looptime

ADDRESS = f"https://example.bitrix24.com/rest/1/{CANARY}/"


# Opening.


@pytest.mark.parametrize(
    "address", [ADDRESS, Secret(ADDRESS), f" {ADDRESS}\n", ADDRESS.removesuffix("/"), f"{ADDRESS}profile.json"]
)
async def test_a_portal_opens_by_the_address_of_its_webhook(address: Any) -> None:
    """As the portal shows it, or as it was copied; nothing is sent, and no loop is needed."""
    portal = Portal.webhook(address)

    assert (portal.domain, repr(portal)) == ("example.bitrix24.com", "<Portal example.bitrix24.com>")
    assert portal.usage == Usage()
    assert portal._options == Options()
    await portal.aclose()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.bitrix24.com",
        f"ftp://example.bitrix24.com/rest/1/{CANARY}/",
        f"http://example.bitrix24.com/rest/1/{CANARY}/",
        7,
    ],
    ids=["empty", "no scheme", "ftp", "http", "number"],
)
def test_what_is_no_webhook_is_refused_without_showing_it(address: Any) -> None:
    """The error says what is expected."""
    with pytest.raises(InvalidArgument) as caught:
        Portal.webhook(address)

    assert [text for text in shown(caught.value) if CANARY in text] == []


def test_a_portal_opens_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """One variable is read, by this constructor only; options are those of `webhook`."""
    monkeypatch.setenv("BITRIX24_WEBHOOK", ADDRESS)
    portal = Portal.from_env(timeout=5, retry=0)

    assert portal.domain == "example.bitrix24.com"
    assert portal._options == Options(timeout=5, retry=Retry(tries=1))


@pytest.mark.parametrize("value", [None, ""])
def test_an_environment_without_a_webhook_is_told(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    """With the name of the variable."""
    monkeypatch.delenv("BITRIX24_WEBHOOK", raising=False)
    if value is not None:
        monkeypatch.setenv("BITRIX24_WEBHOOK", value)

    with pytest.raises(InvalidArgument, match="BITRIX24_WEBHOOK is not set"):
        Portal.from_env()


@pytest.mark.parametrize("name", ["transport", "limiter", "middleware", "on_signal"])
async def test_what_belongs_to_a_session_is_not_given_beside_one(name: str) -> None:
    """It would be ignored in silence otherwise."""
    given: Any = [print] if name == "middleware" else SandboxTransport(faulty())
    async with Session() as session:
        with pytest.raises(InvalidArgument, match="belong to the session; give them to it"):
            Portal.webhook(ADDRESS, session=session, **{name: given})


@pytest.mark.parametrize("option", ["timeout", "deadline"])
@pytest.mark.parametrize("wrong", [0, -1, float("nan"), "5"], ids=repr)
async def test_times_are_numbers_above_nothing(option: str, wrong: Any) -> None:
    """In the constructor as in `with_options`."""
    with pytest.raises(InvalidArgument, match=f"{option} is a number of seconds above 0"):
        Portal.webhook(ADDRESS, **{option: wrong})
    portal = Portal.webhook(ADDRESS)
    with pytest.raises(InvalidArgument, match=f"{option} is a number of seconds above 0"):
        portal.with_options(**{option: wrong})
    await portal.aclose()


async def test_portals_of_one_session_may_have_plans_of_their_own() -> None:
    """Each is held to its own limits."""
    sandbox = faulty(limits=ServerLimits(0.5, 5))
    async with Session(transport=SandboxTransport(sandbox), limits=Limits.enterprise()) as session:
        portal = Portal.webhook(sandbox.webhook, session=session, limits=Limits(rate=0.5, burst=5))
        await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(20)))

    assert (sandbox.requests, sandbox.refusals) == (20, {})


async def test_a_limiter_of_ones_own_knows_its_limits_itself() -> None:
    """The session cannot tell it the plan of one portal."""

    class Open(LeakyBucket):
        pass

    class Own:
        rate = acquire = refused = observe = succeeded = None

    async with Session(limiter=Open()) as session:
        assert Portal.webhook(ADDRESS, session=session, limits=Limits.off()).session is session
    async with Session(limiter=Own()) as session:  # type: ignore[arg-type] - it is never asked
        with pytest.raises(InvalidArgument, match="a limiter of its own kind"):
            Portal.webhook(ADDRESS, session=session, limits=Limits.off())


# Options.


async def test_other_options_share_everything_else() -> None:
    """The copy has the same session and account; the first keeps its own options, and closing the copy closes nothing."""
    sandbox = faulty(faults.slow(50), deals=1)
    async with opened(sandbox) as portal:
        portal.crm.deal.list().close()
        other = portal.with_options(timeout=10, retry=0)
        with pytest.raises(TransportError, match="no answer within 10 s"):
            await other.crm.deal.get(1)
        await other.aclose()
        assert (await portal.crm.deal.get(1)).id == 1
        assert portal.usage == other.usage
        assert (portal.usage.requests, portal.session) == (2, other.session)
        assert repr(other) == repr(portal)


def test_options_that_are_not_given_stay() -> None:
    """One by one."""
    policy = Retry(tries=7)
    portal = Portal.webhook(ADDRESS, timeout=1, deadline=2, retry=policy)

    assert portal.with_options()._options == Options(timeout=1, deadline=2, retry=policy)
    assert portal.with_options(timeout=3)._options == Options(timeout=3, deadline=2, retry=policy)
    assert portal.with_options(deadline=4)._options == Options(timeout=1, deadline=4, retry=policy)
    assert portal.with_options(retry=2)._options == Options(timeout=1, deadline=2, retry=Retry(tries=3))


# Calls.


async def test_any_method_can_be_called() -> None:
    """Its result is plain JSON, or what is asked for."""

    class Short(msgspec.Struct):
        ID: str
        TITLE: str

    sandbox = faulty(deals=2, items=1)
    async with opened(sandbox) as portal:
        plain = await portal.call("crm.deal.get", {"id": 2}, read=True)
        typed = await portal.call("crm.deal.get", {"id": 2}, type=Short)
        number = await portal.call("crm.item.get", {"entityTypeId": 133, "id": 1}, type=dict[str, Any], key="item")

    assert plain["ID"] == "2"
    assert typed == Short("2", plain["TITLE"])
    assert number["id"] == 1


async def test_any_list_can_be_walked() -> None:
    """With its rows where it has them, and its ids under their name."""
    sandbox = faulty(deals=120, items=130)
    async with opened(sandbox) as portal:
        items = portal.list("crm.item.list", {"entityTypeId": 133, "select": ["id"]}, rows="items", id="id")
        assert [row["id"] async for row in items] == list(range(1, 131))
        page = await portal.list("crm.deal.list", {"select": ["ID"]}, row=msgspec.Raw)
        rows = [row["ID"] async for row in portal.list("crm.deal.list", {"select": ["ID"]}, keyset=False)]

    assert [msgspec.json.decode(row)["ID"] for row in page] == [str(n) for n in range(1, 51)]
    assert (page.total, page.next) == (120, 50)
    assert rows == [str(n) for n in range(1, 121)]


@pytest.mark.parametrize("method", ["", "crm deal", "crm/deal", "../x", "a?b", "метод"])
@pytest.mark.parametrize("way", ["call", "list"])
def test_a_method_has_the_name_of_one(method: str, way: str) -> None:
    """So that nothing can be smuggled into an address."""
    with pytest.raises(InvalidArgument, match="is not the name of a method"):
        getattr(Portal.webhook(ADDRESS), way)(method)


@pytest.mark.parametrize("params", [[1], "ID=1", 7])
@pytest.mark.parametrize("way", ["call", "list"])
def test_parameters_are_a_mapping(params: Any, way: str) -> None:
    """Nothing else has names."""
    with pytest.raises(InvalidArgument, match=f"the parameters are a {type(params).__name__}, not a mapping"):
        getattr(Portal.webhook(ADDRESS), way)("profile", params)


async def test_a_call_runs_on_the_portal_that_made_it() -> None:
    """Another portal refuses it, in a batch as in a stream; the same portal with other options takes it."""
    mine, other = faulty(deals=1), faulty(deals=1)
    async with opened(mine) as portal, opened(other) as stranger:
        with pytest.raises(InvalidArgument, match="was made by <Portal"):
            await portal.batch(portal.crm.deal.get(1), stranger.crm.deal.get(1), portal.crm.deal.get(1))
        outcomes = []
        with pytest.raises(InvalidArgument, match="was made by <Portal"):
            async for outcome in portal.stream([portal.crm.deal.get(1), stranger.crm.deal.get(1)]):
                outcomes.append(outcome)
        (deal,) = await portal.batch(portal.with_options(timeout=5).crm.deal.get(1))

    assert (len(outcomes), outcomes[0].ok, deal.id) == (1, True, 1)
    assert (mine.requests, other.requests) == (2, 0)


async def test_a_result_with_its_envelope() -> None:
    """Times, totals, and the operating time with its reset."""
    sandbox = faulty(deals=120, limits=ServerLimits.off(cost=1.5))
    async with opened(sandbox) as portal:
        page = await portal.crm.deal.list(select=["ID"]).with_meta()
        again = await portal.call("profile", read=True).with_meta()
        with pytest.raises(Bitrix24Error, match="Not found"):
            await portal.call("crm.deal.get", {"id": 999}).with_meta()

    assert isinstance(page.meta, Meta)
    assert (page.value[0].id, page.meta.total, page.meta.next) == (1, 120, 50)
    assert (page.meta.operating, page.meta.duration) == (1.5, 1.5)
    assert page.meta.reset_at is not None
    assert page.meta.reset_at > 1_750_000_000
    assert (again.value["ID"], again.meta.total, again.meta.next) == ("1", None, None)


async def test_a_reply_without_an_envelope_has_no_meta() -> None:
    """A portal may leave out the times."""
    async with opened(faulty(faults.envelope({"result": 1}))) as portal:
        assert (await portal.call("x", read=True).with_meta()).meta == Meta()


async def test_an_awaited_list_is_its_first_page() -> None:
    """A sequence with what the portal said about the rest."""
    sandbox = faulty(deals=120)
    async with opened(sandbox) as portal:
        page = await portal.crm.deal.list(select=["ID"])
        rest = await portal.crm.deal.list(select=["ID"]).after(100)

    assert isinstance(page, Page)
    assert (len(page), page[0].id, page[-1].id, [row.id for row in page[:2]]) == (50, 1, 50, [1, 2])
    assert (page.total, page.next, page.cursor) == (120, 50, 50)
    assert ([row.id for row in rest], rest.cursor) == (list(range(101, 121)), 120)
    assert repr(page) == "<Page of 50 rows, total 120>"
    assert sandbox.requests == 2


async def test_a_list_goes_on_behind_a_cursor() -> None:
    """The call stays as it is; the later of two beginnings counts."""
    async with opened(faulty(deals=120)) as portal:
        call = portal.crm.deal.list(select=["ID"], filter={">ID": 90})
        later = call.after(110)
        assert isinstance(later, ListCall)
        assert [row.id async for row in later] == list(range(111, 121))
        assert [row.id async for row in portal.crm.deal.list(select=["ID"], filter={">ID": 115}).after(3)] == list(
            range(116, 121)
        )
        with pytest.raises(InvalidArgument, match="cannot go on from an id"):
            await portal.crm.deal.list(order={"TITLE": "ASC"}).after(5)
        with pytest.raises(InvalidArgument, match="cannot go on from an id"):
            await anext(portal.crm.deal.list(order={"TITLE": "ASC"}).after(5).iterate())


async def test_rows_are_what_is_asked_for() -> None:
    """An entity of one's own, through every way of asking."""

    class Mine(Entity, kw_only=True, rename="upper"):
        id: int
        title: str | None = None

    async with opened(faulty(deals=60)) as portal:
        deals = portal.crm.deal.of(Mine)
        single, page = await portal.batch(deals.get(3), deals.list(select=["ID", "TITLE"]))
        rows = [row async for row in deals.list(select=["ID", "TITLE"])]
        many = [row async for row in deals.get_many([3])]

    assert all(isinstance(row, Mine) for row in (single, page[0], rows[0], many[0]))
    assert single.title == page[2].title == rows[2].title == many[0].title


async def test_a_forgotten_call_says_so() -> None:
    """As a coroutine does; one that was used, or dropped on purpose, does not."""
    async with opened(faulty(deals=1)) as portal:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            portal.crm.deal.get(1)
            portal.call("profile")
            portal.crm.deal.list()
            gc.collect()
            forgotten = [str(one.message) for one in caught if one.category is RuntimeWarning]
            caught.clear()
            portal.call("profile").close()
            await portal.call("profile", read=True)
            await portal.call("profile", read=True).with_meta()
            await portal.batch(portal.call("profile"))
            [_ async for _ in portal.stream([portal.call("profile")])]
            [_ async for _ in portal.crm.deal.list()]
            [_ async for _ in portal.crm.deal.list().pages()]
            [_ async for _ in portal.crm.deal.list().after(0)]
            [_ async for _ in portal.crm.deal.get_many([1])]
            gc.collect()

    assert forgotten == [
        "crm.deal.get was never awaited, batched or streamed",
        "profile was never awaited, batched or streamed",
        "crm.deal.list was never awaited, batched or streamed",
    ]
    assert caught == []


async def test_an_error_travels_to_another_process() -> None:
    """Without the call, which is bound to a portal; and it shows no secret there."""
    async with opened(faulty(faults.error("ERROR_NOT_FOUND", "gone", 404))) as portal:
        with pytest.raises(NotFound) as caught:
            await portal.call("crm.deal.get", {"id": 5})
    there = pickle.loads(pickle.dumps(caught.value))

    assert (type(there), str(there), there.call) == (NotFound, str(caught.value), None)
    assert (there.code, there.status, there.method) == ("ERROR_NOT_FOUND", 404, "crm.deal.get")


# The whole of a call, cancelled at each of its steps.


def steps(work: Any) -> Any:
    """Return an awaitable that counts the turns that a piece of work takes, and cancels it after `limit` of them."""

    async def run(limit: int) -> tuple[bool, int]:
        task = asyncio.ensure_future(work())
        turns = 0
        while not task.done() and turns < limit:
            await asyncio.sleep(0)
            turns += 1
        ended = task.done()
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()
        return ended, turns

    return run


async def _stream(portal: Portal) -> None:
    async with portal.stream(
        portal.call("crm.deal.add", {"fields": {"TITLE": f"x {n}"}}) for n in range(120)
    ) as outcomes:
        async for outcome in outcomes:
            outcome.unwrap()


async def _later(portal: Portal) -> None:
    async def calls() -> Any:
        for number in range(60):
            await asyncio.sleep(0)
            yield portal.call("crm.deal.get", {"id": number + 1}, read=True)

    async with portal.stream(calls()) as outcomes:
        async for outcome in outcomes:
            outcome.unwrap()


async def _list(portal: Portal) -> None:
    async with portal.crm.deal.list(select=["ID"]).iterate() as rows:
        assert [row.id async for row in rows][-1] >= 300


async def _chain(portal: Portal) -> None:
    one = portal.crm.deal.add({"TITLE": "$total[x]"})
    await portal.batch(one, portal.crm.deal.update(one.result, {"TITLE": "b"}))


WORK: dict[str, Any] = {
    "call": lambda portal: portal.crm.deal.get(1),
    "batch": lambda portal: portal.batch(portal.crm.deal.get(1), portal.crm.deal.add({"TITLE": "x"})),
    "chain": _chain,
    "stream": _stream,
    "asynchronous stream": _later,
    "list": _list,
}


@pytest.mark.parametrize("name", WORK)
@pytest.mark.parametrize("limited", [True, False])
async def test_cancelling_at_any_step_leaves_nothing_behind(name: str, limited: bool) -> None:
    """No task, no lock, no lost place: the next call works, and the limiter lost one slot at most."""
    sandbox = faulty(deals=300)
    limits = Limits(rate=50.0, burst=10) if limited else Limits.off()
    before = asyncio.all_tasks()
    limit, ended = 1, False
    while not ended:
        async with opened(sandbox, limits=limits, retry=Retry(base=0.0)) as portal:

            async def work(portal: Portal = portal) -> Any:
                return await WORK[name](portal)

            ended, turns = await steps(work)(limit)
            begun = asyncio.get_running_loop().time()
            assert (await portal.call("crm.deal.get", {"id": 1}, read=True))["ID"] == "1"
            assert asyncio.get_running_loop().time() - begun < 1.1
            assert portal._account.busy._value == 100
            for _ in range(10):
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == before
        limit += 1
        assert limit < 2_000

    assert turns >= 2


async def test_an_application_without_a_runner_says_so() -> None:
    """A facade that was made alone makes calls, which nobody can run."""
    from bitrix24_async.scopes.crm import CrmScope

    call = CrmScope().deal.get(1)
    with pytest.raises(InvalidArgument, match="was built without a portal"):
        await call


def test_the_errors_of_the_sdk_have_one_root() -> None:
    """One `except` catches them all."""
    assert issubclass(APIError, Bitrix24Error)
    assert issubclass(InvalidArgument, Bitrix24Error)


async def test_a_portal_can_be_used_and_closed_twice() -> None:
    """`async with` and `aclose` go together."""
    sandbox = Sandbox(deals=1, contacts=0, companies=0, leads=0, items=0, tasks=0, users=1)
    portal = opened(sandbox)
    async with portal as same:
        assert same is portal
        await portal.call("crm.deal.add", {"fields": {"TITLE": "mark:a"}})
    await portal.aclose()

    assert runs(sandbox, "crm.deal.add") == {"mark:a": 1}


@pytest.mark.parametrize("wrong", ["zz", 5])
def test_a_type_that_nothing_decodes_into_is_refused_before_anything_is_sent(wrong: Any) -> None:
    """A write would have run by the time that its result could not be read."""
    portal = opened(faulty())

    with pytest.raises(InvalidArgument, match="is no type that a result can be decoded into"):
        portal.call("crm.deal.add", type=wrong)
    with pytest.raises(InvalidArgument, match="is no type that a result can be decoded into"):
        portal.list("crm.deal.list", row=wrong)


def test_a_session_of_another_library_is_refused() -> None:
    """The message says where an aiohttp session goes."""
    with pytest.raises(InvalidArgument, match=r"an aiohttp session goes into transport=AiohttpTransport\(session\)"):
        Portal.webhook("https://example.bitrix24.com/rest/1/s3cr3tcanary/", session=cast("Any", object()))


async def test_calls_of_a_list_are_handed_over() -> None:
    """A stream that is left early has forgotten none of them, so that none of them warns."""
    async with opened(faulty(deals=3)) as portal:
        async with portal.stream([portal.crm.deal.get(1), portal.crm.deal.get(2)]) as outcomes:
            first = await anext(outcomes)
        with pytest.raises(InvalidArgument, match="a call is needed here, not a int"):
            async for _ in portal.stream(cast("Any", [7])):
                pass

    assert first.ok
