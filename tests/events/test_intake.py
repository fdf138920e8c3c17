"""Deliveries are proven before anything happens, answered before they are handled, and bounded in every way."""

from __future__ import annotations

import asyncio
import logging
import os
import time
import tracemalloc
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote_plus

import pytest
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_async import Portal
from bitrix24_async.events import Event, Intake, Router
from bitrix24_async.sandbox import Sandbox
from tests.canary import CANARY
from tests.events.stage import DOMAIN, MEMBER, PROOF, SMALL, Stage, body
from tests.figures import Figure

CHANGED = {"FIELDS": {"ID": 5}}
LOG = "bitrix24_async.events"
UNPROVEN = "the delivery does not show the application token of a portal that is known here"


@pytest_asyncio.fixture
async def narrow() -> AsyncIterator[Stage]:
    """Give an installed application with one worker and room for two events."""
    found = Stage(backlog=2, workers=1, timeout=5.0)
    await found.install()
    yield found
    await found.aclose()


def heard(stage: Stage) -> list[str]:
    """Return the names of the events that were handled."""
    return [event.name for event in stage.heard]


async def test_a_proven_event_reaches_its_handler(installed: Stage) -> None:
    """The handler gets the event and the portal that it is about."""
    found: list[Any] = []

    @installed.router.on("ONCRMDEALUPDATE")
    async def changed(event: Event, portal: Portal) -> None:
        deal = await portal.crm.deal.get(int(event.data["FIELDS"]["ID"]))
        found.append((portal.domain, deal.id))

    answer = await installed.intake.event(body("ONCRMDEALUPDATE", CHANGED, installed.auth()))
    await installed.intake.join()

    assert (answer.status, answer.text) == (200, "ok")
    assert found == [(DOMAIN, 5)]
    assert repr(installed.intake) == "<Intake of <App local.5c8bb1b0891cf2>: 0 events wait>"


@pytest.mark.parametrize("proof", ["", "wrong", f"{PROOF} ", None], ids=["empty", "wrong", "longer", "missing"])
async def test_drill_79_an_event_without_its_proof_is_refused(
    installed: Stage, proof: str | None, caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """An event shows a wrong, an empty or no token → the same 403, one line in the log, nothing is asked or handled."""
    answer = await installed.intake.event(body("ONCRMDEALUPDATE", CHANGED, installed.auth(proof)))
    await installed.intake.join()

    assert (answer.status, answer.text) == (403, "refused")
    assert (heard(installed), installed.internet.asked) == ([], [])
    assert [record.message for record in caplog.records if record.name == LOG] == [
        f"<Event ONCRMDEALUPDATE of {DOMAIN}> is refused with 403: {UNPROVEN}"
    ]
    figure("events handled", len(heard(installed)))
    figure("requests", len(installed.internet.asked))


@pytest.mark.parametrize("member", ["other", ""], ids=["unknown", "none"])
async def test_drill_79_an_unknown_portal_is_answered_like_a_wrong_token(
    installed: Stage, member: str, figure: Figure
) -> None:
    """An event of an unknown portal → answered as a wrong token, so that nobody learns which portals are known."""
    answer = await installed.intake.event(body("ONCRMDEALUPDATE", CHANGED, installed.auth(member_id=member)))

    assert (answer.status, answer.text) == (403, "refused")
    figure("status", answer.status)


@pytest.mark.parametrize(
    ("proof", "more"),
    [
        (PROOF, {}),
        ("wrong", {}),
        (f"{PROOF}{'x' * 500}", {}),
        ("", {}),
        (None, {}),
        (PROOF, {"member_id": "other"}),
        (PROOF, {"member_id": ""}),
    ],
    ids=["right", "wrong", "long", "empty", "missing", "unknown portal", "no portal"],
)
async def test_drill_79_every_way_compares_once_and_alike(
    installed: Stage, proof: str | None, more: dict[str, str], monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    """Whatever an event shows → one comparison of two digests of one length decides, so that time tells nothing."""
    compared: list[tuple[int, int]] = []

    def compare(kept: bytes, shown: bytes) -> bool:
        compared.append((len(kept), len(shown)))
        return kept == shown

    monkeypatch.setattr("bitrix24_async.events.event.hmac.compare_digest", compare)
    answer = await installed.intake.event(body("ONCRMDEALUPDATE", CHANGED, installed.auth(proof, **more)))

    assert compared == [(32, 32)]
    assert answer.status == (200 if proof == PROOF and not more else 403)
    figure("comparisons", len(compared))


async def test_drill_80_a_replay_is_handled_once_within_the_window(installed: Stage, figure: Figure) -> None:
    """An event is replayed → answered as the first time and handled once; after the window it counts as a new one."""
    delivery = body("ONCRMDEALUPDATE", CHANGED, installed.auth())

    first = await installed.intake.event(delivery)
    again = await installed.intake.event(delivery)
    await installed.intake.join()
    once = heard(installed)
    installed.now += 600
    await installed.intake.event(delivery)
    await installed.intake.join()

    assert (first, once) == (again, ["ONCRMDEALUPDATE"])
    assert heard(installed) == ["ONCRMDEALUPDATE"] * 2
    figure("times handled within the window", len(once))
    figure("times handled behind it", len(heard(installed)) - len(once))


HOSTILE = {
    "10 MB": (b"a" * 10_000_000, 413),
    "100,000 fields": (b"&".join(b"a%d=" % number for number in range(100_000)), 400),
    "depth 1,000": (b"event=A&a" + b"[b]" * 1_000 + b"=1", 400),
    "broken UTF-8": (b"event=A&a=%ff", 400),
    "multipart": (b'--x\r\nContent-Disposition: form-data; name="event"\r\n\r\nA\r\n--x--', 400),
    "JSON": (b'{"event": "ONAPPINSTALL"}', 400),
    "an array as a name": (b"event[]=A", 400),
    "nothing": (b"", 400),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_drill_81_a_hostile_body_is_refused_at_once(installed: Stage, name: str, figure: Figure) -> None:
    """10 MB, 10⁵ fields, depth 1,000, broken text → 400 or 413 before they are paid for."""
    hostile, status = HOSTILE[name]
    begun = time.perf_counter()
    answer = await installed.intake.event(hostile)
    took = time.perf_counter() - begun
    tracemalloc.start()  # memory is measured apart, because measuring it takes time
    again = await installed.intake.event(hostile)
    _, grown = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (answer.status, again.status) == (status, status)
    assert took < 0.05
    assert grown < 5 * 2**20
    figure(f"ms for {name}", round(took * 1_000, 2))


words = st.sampled_from(["event", "data", "auth", "ts", "member_id", "application_token", "access_token", "domain", ""])
names = st.lists(words, min_size=1, max_size=3).map(lambda steps: steps[0] + "".join(f"[{step}]" for step in steps[1:]))
contents = st.text(max_size=8) | st.sampled_from(
    ["ONAPPINSTALL", "ONAPPUNINSTALL", "ONAPPPAYMENT", MEMBER, "A", "evil.test"]
)
pairs = st.tuples(names, contents).map(lambda pair: f"{quote_plus(pair[0])}={quote_plus(pair[1])}")
deliveries = st.lists(pairs, max_size=8).map(lambda found: "&".join(found).encode()) | st.binary(max_size=300)


_PORTAL = Sandbox(**SMALL)  # one for all of them, for to make it takes most of the time


def test_drill_81_no_delivery_is_an_error_of_ours(figure: Figure) -> None:
    """Any bytes as a delivery → refused with a status; nothing is stored, handled, or sent to a host that it names."""
    refused = requests = 0

    async def deliver(delivery: bytes) -> tuple[int, list[str], set[str]]:
        stage = Stage(_PORTAL)
        await stage.install()
        statuses = [
            (await stage.intake.event(delivery)).status,
            (await stage.intake.install(delivery, delivery)).status,
        ]
        assert await stage.stored() == PROOF
        await stage.aclose()
        return max(statuses), heard(stage), set(stage.internet.asked)

    # The soak asks for a thousand times as many.
    @settings(max_examples=int(os.environ.get("BITRIX24_EXAMPLES", "100")))
    @given(deliveries)
    def one_delivery(delivery: bytes) -> None:
        nonlocal refused, requests
        status, names, asked = asyncio.run(deliver(delivery))

        assert status in (400, 403, 413)
        assert (names, asked) == ([], set())
        refused += 1
        requests += len(asked)

    one_delivery()
    figure("deliveries refused", refused)
    figure("requests", requests)


async def test_drill_84_a_slow_handler_holds_no_answer_up(narrow: Stage, figure: Figure) -> None:
    """A handler slower than the portal waits → answers come at once, a full backlog says 503, the rest is handled."""
    gate = asyncio.Event()

    @narrow.router.on("A")
    async def slow(event: Event, portal: Portal) -> None:
        await gate.wait()

    async def deliver(number: int) -> int:
        return (await narrow.intake.event(body("A", {"ID": number}, narrow.auth()))).status

    first = await deliver(0)
    await asyncio.sleep(0)  # the worker takes it
    statuses = [await deliver(number) for number in range(1, 5)]
    gate.set()
    await narrow.intake.join()
    late = await deliver(4)
    await narrow.intake.join()

    assert (first, statuses, late) == (200, [200, 200, 503, 503], 200)
    assert [event.data["ID"] for event in narrow.heard] == ["0", "1", "2", "4"]
    figure("deliveries answered with 503", statuses.count(503))
    figure("events handled", len(narrow.heard))


async def test_the_last_place_is_given_once(narrow: Stage) -> None:
    """Deliveries that are proven at the same time share what room there is."""
    gate = asyncio.Event()

    @narrow.router.on("A")
    async def slow(event: Event, portal: Portal) -> None:
        await gate.wait()

    answers = await asyncio.gather(
        *(narrow.intake.event(body("A", {"ID": number}, narrow.auth())) for number in range(4))
    )
    gate.set()

    assert sorted(answer.status for answer in answers) == [200, 200, 503, 503]


@pytest.mark.looptime
async def test_a_handler_that_fails_or_hangs_stops_no_other(narrow: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """Its failure is in the log, and the next event is handled."""

    @narrow.router.on("A")
    async def fails(event: Event, portal: Portal) -> None:
        raise ValueError("out of paper")

    @narrow.router.on("B")
    async def hangs(event: Event, portal: Portal) -> None:
        await asyncio.sleep(3_600)

    for name in "AB":
        assert (await narrow.intake.event(body(name, {}, narrow.auth()))).status == 200
    await narrow.intake.join()
    await narrow.intake.event(body("C", {}, narrow.auth()))
    await narrow.intake.join()

    assert heard(narrow) == ["A", "B", "C"]
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == [
        f"<Event A of {DOMAIN}>: its handler failed",
        f"<Event B of {DOMAIN}>: its handler failed or took longer than 5 s",
    ]


async def test_closing_waits_for_what_was_taken(installed: Stage) -> None:
    """What was answered with 200 is handled; what comes later is not taken."""
    await installed.intake.event(body("A", {}, installed.auth()))
    async with installed.intake:
        pass

    assert heard(installed) == ["A"]
    assert (await installed.intake.event(body("B", {}, installed.auth()))).status == 503
    assert (await installed.intake.install(b"", b"")).status == 503


@pytest.mark.looptime
async def test_closing_does_not_wait_for_ever(narrow: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """After the grace the handlers are cancelled, the log tells what nobody handled; a second close finds it done."""
    loop = asyncio.get_running_loop()

    @narrow.router.on("A")
    async def hangs(event: Event, portal: Portal) -> None:
        await asyncio.Event().wait()

    for number in range(2):
        await narrow.intake.event(body("A", {"ID": number}, narrow.auth()))
    begun = loop.time()
    await narrow.intake.aclose(1.0)
    await narrow.intake.aclose(60.0)

    assert loop.time() - begun == 1.0
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == [
        "1 events were taken and never handled"
    ]


async def test_an_event_that_nobody_hears_is_answered(installed: Stage) -> None:
    """It costs no place in the backlog."""
    intake = Intake(installed.app, Router())

    assert (await intake.event(body("A", {}, installed.auth()))).status == 200
    await intake.aclose()


async def test_a_store_that_fails_is_told_as_busy(installed: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """The portal may try again; the delivery is neither believed nor forgotten as seen."""
    from bitrix24_async.errors import TokenStoreError

    async def load(member_id: str) -> Any:
        raise TokenStoreError("the store is down")

    installed.app.tokens.load = load  # type: ignore[method-assign]

    assert (await installed.intake.event(body("A", {}, installed.auth()))).status == 503
    assert CANARY not in caplog.text
