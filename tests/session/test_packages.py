"""Calls in one request: an outcome for each, in order, whatever happens to the package."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitrix24_async import (
    APIError,
    Bitrix24Error,
    ClosedError,
    DecodeError,
    InvalidArgument,
    Limits,
    MethodNotFound,
    NotFound,
    NotRun,
    Outcome,
    Page,
    Portal,
    PortalUnavailable,
    RateLimited,
    Retry,
    TransportError,
)
from bitrix24_async.core.wire import Response
from bitrix24_async.sandbox import ServerLimits, faults
from tests.figures import Figure
from tests.session.client import faulty, opened, runs

pytestmark = pytest.mark.looptime

ADD, GET, UPDATE = "crm.deal.add", "crm.deal.get", "crm.deal.update"
AT_ONCE = Retry(base=0.0)


def now() -> float:
    """Return the time of the loop."""
    return round(asyncio.get_running_loop().time(), 6)


def add(portal: Portal, mark: str) -> Any:
    """Return a write that the sandbox counts under its mark."""
    return portal.crm.deal.add({"TITLE": mark})


def fates(outcomes: Any) -> list[str]:
    """Return what became of each call, in a word."""
    return [outcome.status for outcome in outcomes]


# One outcome for each call.


async def test_results_come_in_the_order_of_the_calls() -> None:
    """Typed as each call says, in one request."""
    sandbox = faulty(deals=3, contacts=1)
    async with opened(sandbox) as portal:
        deal, contact, page, flag = await portal.batch(
            portal.crm.deal.get(2),
            portal.crm.contact.get(1),
            portal.crm.deal.list(select=["ID"]),
            portal.crm.deal.update(3, {"TITLE": "x"}),
        )

    assert (deal.id, contact.id, [row.id for row in page], page.total, flag) == (2, 1, [1, 2, 3], 3, True)
    assert (sandbox.requests, sandbox.commands) == (1, 4)


@pytest.mark.parametrize("bad", [{7}, set(range(50)) - {7}, set(range(50))], ids=["1", "49", "50"])
async def test_drill_33_errors_belong_to_their_own_calls(bad: set[int], figure: Figure) -> None:
    """One, 49 or 50 of 50 commands fail → the others have their results, each outcome its own call."""
    sandbox = faulty(deals=50)
    async with opened(sandbox) as portal:
        calls = [portal.crm.deal.get(1000 + n if n in bad else n + 1) for n in range(50)]
        outcomes = await portal.batch(*calls, return_exceptions=True)

    assert [outcome.call for outcome in outcomes] == calls
    assert all(outcome.call is call for outcome, call in zip(outcomes, calls, strict=True))
    assert [number for number, outcome in enumerate(outcomes) if not outcome.ok] == sorted(bad)
    assert [outcome.value.id for outcome in outcomes if outcome.ok] == [n + 1 for n in range(50) if n not in bad]
    assert all(outcome.error.call is outcome.call for outcome in outcomes if outcome.error)
    assert sandbox.requests == 1
    figure(
        "outcomes of another call", sum(outcome.call is not call for outcome, call in zip(outcomes, calls, strict=True))
    )


async def test_the_first_failure_is_raised() -> None:
    """Like `gather`; what stands behind it has run all the same."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        with pytest.raises(MethodNotFound) as caught:
            await portal.batch(
                add(portal, "mark:a"), portal.call("no.such"), portal.crm.deal.get(9), add(portal, "mark:b")
            )

    assert caught.value.method == "no.such"
    assert runs(sandbox, ADD) == {"mark:a": 1, "mark:b": 1}


async def test_nothing_runs_behind_a_failure_when_halted() -> None:
    """What did not run is told as such."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(
            add(portal, "mark:a"), portal.call("no.such"), add(portal, "mark:b"), halt=True, return_exceptions=True
        )

    assert fates(outcomes) == ["ok", "failed", "not_run"]
    assert isinstance(outcomes[2].error, NotRun)
    assert runs(sandbox, ADD) == {"mark:a": 1}


@pytest.mark.parametrize("count", [0, 51, 5_000])
async def test_a_batch_has_one_to_fifty_calls(count: int) -> None:
    """More go to a stream; nothing is sent, and nothing warns of dropped calls."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        with pytest.raises(InvalidArgument, match=f"1 to 50 calls, not {count}; use portal.stream"):
            await portal.batch(*(portal.call("profile") for _ in range(count)))

    assert sandbox.requests == 0


@pytest.mark.parametrize("place", [0, 1])
async def test_a_batch_takes_calls_only(place: int) -> None:
    """What was awaited already, or is no call, is refused before anything is sent."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        calls: list[Any] = [portal.call("profile"), portal.call("profile")]
        calls.insert(place, {"ID": 1})
        with pytest.raises(InvalidArgument, match="a call is needed here, not a dict; do not await it"):
            await portal.batch(*calls)

    assert sandbox.requests == 0


async def test_a_call_that_cannot_be_sent_is_an_outcome() -> None:
    """The others go out without it."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        bad = portal.call(GET, {"id": object()})
        outcomes = await portal.batch(
            bad, portal.crm.deal.get(1), portal.call(GET, {"id": object()}), return_exceptions=True
        )

    assert fates(outcomes) == ["refused", "ok", "refused"]
    assert isinstance(outcomes[0].error, InvalidArgument)
    assert sandbox.requests == 1


async def test_a_result_that_does_not_decode_spoils_no_other() -> None:
    """Its outcome is a `DecodeError`; a write of which that is all that is known is unknown."""
    body = {"result": {"result": {"c0": "odd", "c1": "odd", "c2": 7}}}
    sandbox = faulty(faults.envelope(body))
    async with opened(sandbox, retry=0) as portal:
        read, write, fine = await portal.batch(
            portal.crm.deal.get(1), add(portal, "a"), add(portal, "b"), return_exceptions=True
        )

    assert (type(read.error), read.status) == (DecodeError, "failed")
    assert (type(write.error), write.status) == (DecodeError, "unknown")
    assert (fine.value, fine.status) == (7, "ok")


async def test_a_single_write_whose_result_does_not_decode_is_unknown() -> None:
    """It ran, but nobody knows what came of it."""
    sandbox = faulty(faults.envelope({"result": {"odd": 1}}))
    async with opened(sandbox) as portal:
        with pytest.raises(DecodeError) as caught:
            await add(portal, "a")
        with pytest.raises(DecodeError) as of_read:
            await portal.call(GET, type=int, read=True)

    assert (caught.value.outcome_unknown, of_read.value.outcome_unknown) == (True, False)


# What comes again.


@pytest.mark.parametrize("error", [("QUERY_LIMIT_EXCEEDED", 503), ("OPERATION_TIME_LIMIT", 429)], ids=str)
@pytest.mark.parametrize("method", [ADD, GET])
async def test_drill_23_a_command_that_a_limit_refused(error: Any, method: str, figure: Figure) -> None:
    """A limit refuses one command of a batch → it comes again without the others, and each runs once."""
    sandbox = faulty(faults.error(error[0], "", error[1], method=method, nth=2), deals=3)
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(
            add(portal, "mark:a"),
            portal.crm.deal.get(1),
            add(portal, "mark:b"),
            portal.crm.deal.get(2),
            add(portal, "mark:c"),
            return_exceptions=True,
        )
        usage = portal.usage

    assert fates(outcomes) == ["ok"] * 5
    assert [outcomes[1].value.id, outcomes[3].value.id] == [1, 2]
    assert runs(sandbox, ADD) == {"mark:a": 1, "mark:b": 1, "mark:c": 1}
    assert (sandbox.requests, sandbox.commands) == (2, 6)
    assert (usage.refusals, usage.retries) == (1, 1)
    figure("commands sent again", sandbox.commands - len(outcomes))


async def test_a_refused_command_is_raised_when_patience_ends() -> None:
    """Its outcome is the refusal; the others have run once."""
    sandbox = faulty(faults.error("OPERATION_TIME_LIMIT", "", 429, method=ADD))
    async with opened(sandbox, retry=Retry(patience=100)) as portal:
        outcomes = await portal.batch(add(portal, "mark:a"), portal.call("profile", read=True), return_exceptions=True)

    assert fates(outcomes) == ["refused", "ok"]
    assert runs(sandbox, ADD) == {}
    assert runs(sandbox, "profile") == {"": 1}


@pytest.mark.parametrize("executed", [True, False])
async def test_drill_34_an_internal_error_of_one_command(executed: bool, figure: Figure) -> None:
    """An internal error of one command → a read comes again alone, a write is unknown, the batch is not repeated."""
    rules = [
        faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=executed, method=method, nth=1) for method in (ADD, GET)
    ]
    sandbox = faulty(*rules, deals=2)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        outcomes = await portal.batch(
            add(portal, "mark:a"),
            portal.crm.deal.get(1),
            add(portal, "mark:b"),
            portal.crm.deal.get(2),
            return_exceptions=True,
        )

    assert fates(outcomes) == ["unknown", "ok", "ok", "ok"]
    assert isinstance(outcomes[0].error, PortalUnavailable)
    assert runs(sandbox, ADD) == ({"mark:a": 1} if executed else {}) | {"mark:b": 1}
    assert (sandbox.requests, sandbox.commands) == (2, 5)
    figure("commands sent again", sandbox.commands - len(outcomes))


async def test_a_read_that_fails_every_time_is_given_up() -> None:
    """After as many attempts as the policy has."""
    sandbox = faulty(faults.error("INTERNAL_SERVER_ERROR", "", 500, method=GET), deals=1)
    async with opened(sandbox, retry=Retry(tries=3, base=0.0)) as portal:
        outcomes = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:a"), return_exceptions=True)

    assert fates(outcomes) == ["failed", "ok"]
    assert (sandbox.requests, runs(sandbox, ADD)) == (3, {"mark:a": 1})


MISSING = [
    {"result": {"result": {"c0": 1}}},
    {"result": {"result": {"c0": 1}, "result_error": []}},
    {"result": {"result": {"c0": 1, "c7": 5, "7": 6, "x": None}, "result_error": {"c9": {"error": "ODD"}}}},
]


@pytest.mark.parametrize("body", MISSING, ids=["nothing else", "no errors", "extra keys"])
async def test_drill_35_a_command_that_the_reply_does_not_mention(body: Any, figure: Figure) -> None:
    """The reply lacks a command or has one too many → unknown for a write, a read is asked again, none gets another's."""
    sandbox = faulty(faults.envelope(body, executed=False, times=1), deals=2)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        outcomes = await portal.batch(
            portal.call(ADD), add(portal, "mark:b"), portal.crm.deal.get(2), return_exceptions=True
        )

    assert fates(outcomes) == ["ok", "unknown", "ok"]
    assert (outcomes[0].value, outcomes[2].value.id) == (1, 2)
    assert runs(sandbox, ADD) == {}
    figure("unknown", fates(outcomes).count("unknown"))
    figure("commands sent again", sandbox.commands)


@pytest.mark.parametrize("inner", [[], {}, None, {"result": []}, {"result": None}], ids=str)
@pytest.mark.parametrize("halt", [True, False])
async def test_a_reply_without_results_says_nothing_of_any_command(inner: Any, halt: bool) -> None:
    """All writes are unknown, none is told as not run."""
    sandbox = faulty(faults.envelope({"result": inner}, times=1))
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(*(add(portal, f"mark:{n}") for n in range(3)), halt=halt, return_exceptions=True)

    assert fates(outcomes) == ["unknown"] * 3
    assert sandbox.requests == 1


async def test_a_reply_that_is_a_list_maps_by_nothing() -> None:
    """PHP writes a list where keys are numbers, which ours never are: no result is taken from it."""
    sandbox = faulty(faults.envelope({"result": {"result": [11, 12]}}, times=1))
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(portal.call(ADD), portal.call(ADD), return_exceptions=True)

    assert fates(outcomes) == ["unknown", "unknown"]


@pytest.mark.parametrize("inner", [{"c0": 1, "c7": 5}, {"c7": 5, "x": 6}, {"c1": 2, "c0": 1, "c2": 3}], ids=str)
async def test_labels_decide_and_not_their_number(inner: dict[str, int]) -> None:
    """Of calls of one kind as of any: a label that was not sent is nobody's result."""
    sandbox = faulty(faults.envelope({"result": {"result": inner}}, times=1))
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(add(portal, "a"), add(portal, "b"), return_exceptions=True)

    assert [outcome.value for outcome in outcomes] == [inner.get("c0"), inner.get("c1")]
    assert fates(outcomes) == ["ok" if label in inner else "unknown" for label in ("c0", "c1")]


LOST = {
    "lost": faults.lost(times=1),
    "cut": faults.truncated(times=1),
    "502": faults.html(502, executed=True, times=1),
    "garbage": faults.garbage(b"x" * 30_000, times=1),
    "half of a long reply": faults.garbage(b'{"result":{"result":{"c0":"' + b"x" * 30_000, times=1),
    "no object": faults.garbage(b"[1,2,3]", times=1),
}


@pytest.mark.parametrize("name", LOST)
async def test_a_lost_package_leaves_writes_unknown_and_asks_reads_again(name: str) -> None:
    """No write is sent twice, each read gets its result."""
    sandbox = faulty(LOST[name], deals=2)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        outcomes = await portal.batch(
            portal.crm.deal.get(1),
            add(portal, "mark:a"),
            portal.crm.deal.get(2),
            add(portal, "mark:b"),
            return_exceptions=True,
        )

    assert fates(outcomes) == ["ok", "unknown", "ok", "unknown"]
    assert [outcomes[0].value.id, outcomes[2].value.id] == [1, 2]
    assert runs(sandbox, ADD) == {"mark:a": 1, "mark:b": 1}
    errors = [outcomes[1].error, outcomes[3].error]
    assert errors[0] is not errors[1]
    assert [error.call for error in errors if error] == [outcomes[1].call, outcomes[3].call]


async def test_a_lost_package_of_reads_comes_again_whole() -> None:
    """As any read does."""
    sandbox = faulty(faults.lost(times=2), deals=2)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        first, second = await portal.batch(portal.crm.deal.get(1), portal.crm.deal.get(2))

    assert (first.id, second.id, sandbox.requests) == (1, 2, 3)


async def test_a_package_that_surely_did_not_run_comes_again_whole() -> None:
    """A limit or no connection refused all of it, so that nothing runs twice."""
    sandbox = faulty(faults.storm(1), faults.lost(executed=False, times=1))
    async with opened(sandbox, retry=AT_ONCE) as portal:
        outcomes = await portal.batch(*(add(portal, f"mark:{n}") for n in range(5)), return_exceptions=True)

    assert fates(outcomes) == ["ok"] * 5
    assert runs(sandbox, ADD) == {f"mark:{n}": 1 for n in range(5)}


async def test_repeating_switched_off_holds_for_batches() -> None:
    """Neither reads of a lost package nor a failed read come again."""
    sandbox = faulty(faults.lost(times=1), deals=1)
    async with opened(sandbox, retry=0) as portal:
        lost = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:a"), return_exceptions=True)
        sandbox.faults.add(faults.error("INTERNAL_SERVER_ERROR", "", 500, method=GET))
        failed = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:b"), return_exceptions=True)

    assert [outcome.ok for outcome in lost] == [False, False]
    assert lost[1].status == "unknown"
    assert fates(failed) == ["failed", "ok"]
    assert sandbox.requests == 2


async def test_reads_of_packages_that_are_lost_every_time_are_given_up() -> None:
    """Within the attempts of the policy, both for the package and for its reads alone."""
    sandbox = faulty(faults.lost(), deals=1)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        outcomes = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:a"), return_exceptions=True)

    assert [outcome.ok for outcome in outcomes] == [False, False]
    assert outcomes[1].status == "unknown"
    assert sandbox.requests <= 1 + 4
    assert runs(sandbox, ADD) == {"mark:a": 1}


async def test_a_deadline_bounds_a_batch_with_all_that_comes_again() -> None:
    """Not each of its requests anew."""
    sandbox = faulty(faults.slow(100), deals=1)
    async with opened(sandbox, deadline=10) as portal:
        outcomes = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:a"), return_exceptions=True)

    assert outcomes[1].status == "unknown"
    assert not outcomes[0].ok
    assert now() <= 10


async def test_a_deadline_ends_the_pause_before_commands_come_again() -> None:
    """What was refused stays refused, what ran has its result."""
    sandbox = faulty(faults.error("OPERATION_TIME_LIMIT", "", 429, method=ADD), deals=1)
    async with opened(sandbox, deadline=30) as portal:
        outcomes = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:a"), return_exceptions=True)

    assert (outcomes[0].ok, outcomes[1].ok, outcomes[1].status) == (True, False, "refused")
    assert now() <= 30


async def test_a_closed_session_fails_the_batch_as_a_whole() -> None:
    """It is no outcome of one call."""
    portal = opened(faulty())
    await portal.aclose()
    with pytest.raises(ClosedError):
        await portal.batch(portal.call("profile"), return_exceptions=True)


async def test_a_session_that_is_closed_between_commands_loses_no_outcome() -> None:
    """What ran is told as done; the call that waits for its operating time fails, and surely did not run."""
    sandbox = faulty(faults.error("OPERATION_TIME_LIMIT", "", 429, method=ADD, nth=2))
    async with opened(sandbox, limits=Limits.standard()) as portal:
        batch = asyncio.create_task(portal.batch(add(portal, "a"), add(portal, "b"), return_exceptions=True))
        await asyncio.sleep(5)
    outcomes = await batch

    assert fates(outcomes) == ["ok", "failed"]
    assert isinstance(outcomes[1].error, ClosedError)
    assert sum(runs(sandbox, ADD).values()) == 1


async def test_a_command_with_a_result_and_an_error_has_failed() -> None:
    """Of calls of one kind as of any."""
    body = {"result": {"result": {"c0": 1, "c1": 2}, "result_error": {"c1": {"error": "ODD"}}}}
    sandbox = faulty(faults.envelope(body, times=1))
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(add(portal, "a"), add(portal, "b"), return_exceptions=True)

    assert fates(outcomes) == ["ok", "failed"]


# References.


async def test_a_reference_carries_a_result_to_a_later_call() -> None:
    """Both run in one request."""
    sandbox = faulty(deals=1, companies=["x"] and 100)
    async with opened(sandbox) as portal:
        deal = portal.crm.deal.get(1)
        found, company = await portal.batch(deal, portal.crm.company.get(deal.result["COMPANY_ID"]))

    assert company.id == found.company_id
    assert sandbox.requests == 1


@pytest.mark.parametrize("first", ["no such record", "refused in passing"])
async def test_what_depends_on_a_failed_command_does_not_run(first: str) -> None:
    """Otherwise a reference that leads nowhere would hit the record with the id 1."""
    sandbox = faulty(deals=3)
    if first != "no such record":
        sandbox.faults.add(faults.error("ACCESS_DENIED", "", 403, method=GET))
    async with opened(sandbox) as portal:
        before = await portal.crm.deal.list(filter={"ID": 1}, select=["ID", "TITLE"])
        deal = portal.crm.deal.get(99 if first == "no such record" else 2)
        outcomes = await portal.batch(
            deal,
            portal.crm.deal.update(deal.result["ID"], {"TITLE": "mark:hit"}),
            add(portal, "mark:behind"),
            return_exceptions=True,
        )
        after = await portal.crm.deal.list(filter={"ID": 1}, select=["ID", "TITLE"])

    assert fates(outcomes) == ["failed", "not_run", "not_run"]
    assert runs(sandbox, UPDATE) == runs(sandbox, ADD) == {}
    assert [row.title for row in before] == [row.title for row in after]


@pytest.mark.parametrize("error", [("QUERY_LIMIT_EXCEEDED", 503), ("OPERATION_TIME_LIMIT", 429)], ids=str)
async def test_what_depends_on_a_refused_command_waits_for_it(error: Any) -> None:
    """All of the chain comes again behind it; what ran before it does not."""
    sandbox = faulty(faults.error(error[0], "", error[1], method=ADD, nth=2), deals=1)
    async with opened(sandbox) as portal:
        one, two = add(portal, "mark:a"), add(portal, "mark:b")
        outcomes = await portal.batch(
            one,
            two,
            portal.crm.deal.update(two.result, {"TITLE": "mark:c"}),
            portal.crm.deal.update(one.result, {"TITLE": "mark:d"}),
            return_exceptions=True,
        )
        titles = [row.title for row in await portal.crm.deal.list(select=["ID", "TITLE"], filter={">ID": 1})]

    assert fates(outcomes) == ["ok"] * 4
    assert runs(sandbox, ADD) == {"mark:a": 1, "mark:b": 1}
    assert runs(sandbox, UPDATE) == {"mark:c": 1, "mark:d": 1}
    assert titles == ["mark:d", "mark:c"]
    assert sandbox.requests == 3


async def test_a_reference_across_a_call_that_goes_alone_becomes_its_value() -> None:
    """The batch is cut there; later commands get what earlier ones returned."""
    sandbox = faulty()
    hostile = "see $result[c0][ID]"
    async with opened(sandbox) as portal:
        one = add(portal, "mark:a")
        alone = portal.crm.deal.update(one.result, {"TITLE": hostile})
        outcomes = await portal.batch(
            one, alone, portal.crm.deal.update(one.result, {"COMMENTS": "mark:c"}), return_exceptions=True
        )
        deal = await portal.crm.deal.get(outcomes[0].value)

    assert fates(outcomes) == ["ok"] * 3
    assert (deal.title, deal.comments) == (hostile, "mark:c")
    assert outcomes[1].call is alone
    assert runs(sandbox, ADD) == {"mark:a": 1}


async def test_a_reference_to_a_call_that_went_alone_becomes_its_value() -> None:
    """It has no label in any batch, but a result."""
    sandbox = faulty()
    hostile = "mark:$total[x]"
    async with opened(sandbox) as portal:
        one = add(portal, hostile)
        outcomes = await portal.batch(
            one,
            portal.crm.deal.update(one.result, {"COMMENTS": "found"}),
            add(portal, "mark:z"),
            return_exceptions=True,
        )
        deal = await portal.crm.deal.get(outcomes[0].value)

    assert fates(outcomes) == ["ok"] * 3
    assert (deal.title, deal.comments) == (hostile, "found")


async def test_a_list_that_goes_alone_in_a_chain_is_still_a_page() -> None:
    """Its rows are decoded as rows, and its outcome belongs to the caller's own call."""
    sandbox = faulty(deals=3)
    async with opened(sandbox) as portal:
        one = portal.crm.deal.get(1)
        rows = portal.crm.deal.list(filter={"TITLE": "$result[c0][TITLE]"})
        outcomes = await portal.batch(one, rows, portal.crm.deal.get(one.result["ID"]), return_exceptions=True)

    assert fates(outcomes) == ["ok"] * 3
    assert isinstance(outcomes[1].value, Page)
    assert len(outcomes[1].value) == 0
    assert outcomes[1].call is rows
    assert outcomes[2].value.id == 1


async def test_a_call_that_goes_alone_and_fails_stops_the_chain() -> None:
    """Its error names the caller's own call, and what stands behind it does not run."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        one = portal.crm.deal.get(1)
        bad = portal.crm.deal.update(77, {"TITLE": "$result[c0][TITLE]"})
        outcomes = await portal.batch(
            one, bad, portal.crm.deal.update(one.result["ID"], {"TITLE": "mark:x"}), return_exceptions=True
        )

    assert fates(outcomes) == ["ok", "failed", "not_run"]
    assert isinstance(outcomes[1].error, Bitrix24Error)
    assert outcomes[1].error.call is bad
    assert runs(sandbox, UPDATE) == {}


@pytest.mark.parametrize("case", ["later", "stranger", "whole"])
async def test_a_reference_that_cannot_lead_anywhere_is_refused(case: str) -> None:
    """To a later call, to a call outside the batch, to a whole record: before anything is sent."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        deal, stranger = portal.crm.deal.get(1), portal.crm.deal.get(1)
        stranger.close()
        to = {"later": deal.result["ID"], "stranger": stranger.result["ID"], "whole": deal.result}[case]
        update = portal.crm.deal.update(to, {"TITLE": "mark:x"})
        with pytest.raises(InvalidArgument, match=UPDATE):
            await portal.batch(*((update, deal) if case == "later" else (deal, update)))

    assert (sandbox.requests, runs(sandbox, UPDATE)) == (0, {})


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize("path", [["NOPE"], ["UF_CRM_1744103987"], ["ID", 0, "X"]], ids=str)
async def test_a_reference_that_leads_to_no_value_overwrites_no_record(path: Any, apart: bool) -> None:
    """Neither inside one request nor when the batch is cut: the portal would read an array as the id 1."""
    sandbox = faulty(deals=3)
    async with opened(sandbox) as portal:
        deal = portal.crm.deal.get(2)
        between = [portal.crm.deal.list(filter={"TITLE": "$result[c0][TITLE]"})] if apart else []
        to = deal.result
        for step in path:
            to = to[step]
        outcomes = await portal.batch(
            deal, *between, portal.crm.deal.update(to, {"TITLE": "mark:x"}), return_exceptions=True
        )
        titles = [row.title for row in await portal.crm.deal.list(select=["ID", "TITLE"])]

    assert outcomes[0].ok
    assert not outcomes[-1].ok
    assert "mark:x" not in titles


async def test_a_lost_reply_of_a_chain_is_unknown_to_its_end() -> None:
    """Reads of it do not come again alone: what they refer to is lost."""
    sandbox = faulty(faults.lost(times=1), deals=2)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        one = add(portal, "mark:a")
        outcomes = await portal.batch(
            one,
            portal.crm.deal.get(one.result),
            portal.crm.deal.update(one.result, {"TITLE": "mark:b"}),
            return_exceptions=True,
        )

    assert [outcomes[0].status, outcomes[1].ok, outcomes[2].status] == ["unknown", False, "unknown"]
    assert runs(sandbox, ADD) == {"mark:a": 1}
    assert runs(sandbox, UPDATE) == {"mark:b": 1}
    assert sandbox.requests == 1


# Text that looks like a reference.

HOSTILE = [
    "see $result[c0][TITLE]!",
    "$RESULT[c0][ID]",
    "$total[c0]",
    "$next[x]",
    "$time[c0][start]",
    "$error[c0]",
    "$result[zz]",
    "$result%5Bc0%5D",
    "Tom & Jerry = + % # [ ] . ; ?",
    "emoji 🚀\n\ttabs",
    "c0=1&halt=0",
]


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_text_arrives_byte_for_byte(text: str) -> None:
    """Beside other calls, and never replaced by what it looks like."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        _, number, _ = await portal.batch(
            portal.crm.deal.get(1), portal.crm.deal.add({"TITLE": text}), portal.crm.deal.get(1)
        )
        deal = await portal.crm.deal.get(number)

    assert deal.title == text


async def test_what_no_query_can_carry_goes_alone() -> None:
    """A thousand values, odd keys: as JSON, once, with its outcome in its place."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(
            portal.crm.deal.get(1),
            portal.crm.deal.add({"TITLE": "mark:a", **{f"UF_CRM_{n}": n for n in range(1_000)}}),
            portal.crm.deal.get(1),
            portal.crm.deal.add({"TITLE": "mark:b", "UF]": 1}),
            return_exceptions=True,
        )

    assert fates(outcomes) == ["ok"] * 4
    assert runs(sandbox, ADD) == {"mark:a": 1, "mark:b": 1}
    assert sandbox.requests == 4


async def test_an_error_of_a_call_alone_is_its_outcome() -> None:
    """In a batch as in a request of its own."""
    sandbox = faulty(deals=1)
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(
            portal.call(GET, {"id": 99, "x": "$result[a]"}, read=True), portal.crm.deal.get(1), return_exceptions=True
        )

    assert fates(outcomes) == ["failed", "ok"]
    assert isinstance(outcomes[0].error, APIError)


async def test_outcomes_unwrap_to_values_or_errors() -> None:
    """As a call that was awaited would have ended."""
    sandbox = faulty(faults.error("ERROR_NOT_FOUND", "gone", 404, method="crm.lead.get"), deals=1)
    async with opened(sandbox) as portal:
        good, bad = await portal.batch(portal.crm.deal.get(1), portal.call("crm.lead.get"), return_exceptions=True)

    assert isinstance(good, Outcome)
    assert good.unwrap().id == 1
    with pytest.raises(NotFound, match="gone"):
        bad.unwrap()


async def test_what_a_batch_costs_is_told_to_the_limiter() -> None:
    """A method over its operating time waits in the next batch."""
    sandbox = faulty(limits=ServerLimits(None, operating=480, cost={ADD: 300.0}))
    async with opened(sandbox) as portal:
        outcomes = await portal.batch(*(add(portal, f"mark:{n}") for n in range(4)), return_exceptions=True)

    assert fates(outcomes) == ["ok"] * 4
    assert set(runs(sandbox, ADD).values()) == {1}


async def test_types_of_failures_of_a_whole_package() -> None:
    """A refusal that outlasts patience is the outcome of every call, and none has run."""
    sandbox = faulty(faults.storm(10_000))
    async with opened(sandbox, retry=Retry(patience=5)) as portal:
        outcomes = await portal.batch(add(portal, "mark:a"), portal.call("profile", read=True), return_exceptions=True)

    assert [type(outcome.error) for outcome in outcomes] == [RateLimited, RateLimited]
    assert fates(outcomes) == ["refused", "refused"]
    assert runs(sandbox, ADD) == {}


DAMAGED = b'{"result":"' + b"x" * 30_000


def whole(body: bytes) -> Any:
    """Return a middleware that answers with a body for whose length HTTP vouches."""

    async def answer(request: Any, next: Any) -> Response:
        return Response(status=200, headers={"content-length": str(len(body))}, body=body)

    return answer


@pytest.mark.parametrize("vouched", [True, False])
@pytest.mark.parametrize("together", [True, False])
async def test_a_reply_that_is_damaged_is_unknown_for_a_write(vouched: bool, together: bool) -> None:
    """A long body that opens well and ends badly, whether or not its length was told."""
    sandbox = faulty(faults.garbage(DAMAGED))
    async with opened(sandbox, retry=0, middleware=[whole(DAMAGED)] if vouched else []) as portal:
        if together:
            outcomes = await portal.batch(portal.call(ADD), portal.call(GET, read=True), return_exceptions=True)
            error = outcomes[0].error
            assert (outcomes[1].ok, outcomes[1].status) == (False, "failed")
        else:
            with pytest.raises(TransportError) as caught:
                await portal.call(ADD)
            error = caught.value

    assert isinstance(error, TransportError)
    assert error.outcome_unknown


async def test_a_pause_that_would_outlast_the_deadline_is_not_begun() -> None:
    """The outcome is what the portal said, and it comes at once; what waits behind it did not run."""
    sandbox = faulty(faults.error("INTERNAL_SERVER_ERROR", "", 500, method=GET), deals=1)
    async with opened(sandbox, deadline=5, retry=Retry(base=1e9, cap=1e9)) as portal:
        apart = await portal.batch(portal.crm.deal.get(1), add(portal, "mark:a"), return_exceptions=True)
        deal = portal.crm.deal.get(1)
        chain = await portal.batch(
            deal, portal.crm.deal.update(deal.result["ID"], {"TITLE": "mark:b"}), return_exceptions=True
        )

    assert (fates(apart), fates(chain)) == (["failed", "ok"], ["failed", "not_run"])
    assert runs(sandbox, UPDATE) == {}
    assert (sandbox.requests, now()) == (2, 0)


async def test_a_reply_that_tells_no_operating_time_teaches_nothing() -> None:
    """Times may be there without it."""
    sandbox = faulty(faults.envelope({"result": 1, "time": {"duration": 2.0}}))
    async with opened(sandbox) as portal:
        await portal.call("x", read=True)
        assert portal.usage.operating == {}


async def test_refusals_of_commands_use_up_no_attempts() -> None:
    """A read that fails behind four refusals by a limit comes again."""
    refused = faults.error("OPERATION_TIME_LIMIT", "", 429, method="crm.deal.get", times=4)
    broken = faults.error("INTERNAL_SERVER_ERROR", "", 500, method="crm.deal.get", nth=5, times=1)
    sandbox = faulty(refused, broken, deals=1)
    async with opened(sandbox) as portal:
        deal, profile = await portal.batch(portal.crm.deal.get(1), portal.profile())

        assert (deal.id, profile.id, portal.usage.refusals) == (1, 1, 4)
