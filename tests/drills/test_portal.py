"""Drills of HTTP and of the portal: its errors, its batches, and what it makes of text."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from bitrix24_async import APIError, Bitrix24Error, PortalUnavailable, Retry
from bitrix24_async.core.batch import LABELS, decode_outcomes, outcomes_of
from bitrix24_async.core.call import Call
from bitrix24_async.core.wire import Response, refusal
from bitrix24_async.sandbox import faults
from tests.canary import CANARY, shown
from tests.drills.oracle import ADD, Oracle
from tests.figures import Figure
from tests.session.client import faulty, opened, runs

pytestmark = pytest.mark.looptime

AT_ONCE = Retry(base=0.0)
UPDATE, GET = "crm.deal.update", "crm.deal.get"


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_drill_19_a_page_of_html_instead_of_json(status: int, figure: Figure) -> None:
    """5xx with a page of HTML → reads come again, writes are unknown, little of the page is quoted and no secret."""
    page = f"<html>https://a.bitrix24.com/rest/1/{CANARY}/x?auth={CANARY}".encode() + b"<p>" * 5_000
    action = faults.Instead(Response(status=status, headers={"content-type": "text/html"}, body=page), executed=True)
    rules = [faults.Rule(action=action, method=method, times=1) for method in (GET, ADD)]
    sandbox = faulty(*rules, deals=1)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        assert (await portal.crm.deal.get(1)).id == 1
        with pytest.raises(PortalUnavailable) as caught:
            await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})

    error = caught.value
    quoted = error.description.partition(": ")[2]
    assert (error.status, error.outcome_unknown, len(quoted) <= 200) == (status, True, True)
    assert runs(sandbox, ADD) == {"mark:a": 1}
    assert [text for text in shown(error) if CANARY in text] == []
    figure("characters quoted", len(quoted))


def odd_batch(random: Random, count: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what a reply says of so many commands, with labels lost, added and turned about, and the true results."""
    true = {label: f"result of {label}" for label in LABELS[:count]}
    labels = [label for label in true if random.random() < random.choice([0.1, 0.9, 1.0])]
    random.shuffle(labels)
    results: Any = {label: true[label] for label in labels}
    results |= {random.choice(["c50", "C1", "0", "1", "", "x"]): "a stranger's" for _ in range(random.randrange(3))}
    errors: Any = {label: {"error": "ODD"} for label in true if random.random() < random.choice([0.0, 0.1])}
    shape = random.random()
    if shape < 0.1:
        results = list(results.values())
    elif shape < 0.15:
        results = random.choice([[], None, {}])
    if random.random() < 0.1:
        errors = random.choice([[], None, list(errors.values())])
    return {"result": {"result": results, "result_error": errors}}, true


def test_drill_35_no_result_is_given_to_another(figure: Figure) -> None:
    """Replies that lack labels, have strange ones or are lists, 10⁵ results → none is given to another call."""
    random = Random(35)
    judged = misplaced = 0
    for number in range(2_000):
        calls: list[Call[Any]] = [Call(ADD, {}, random.choice([Any, str])) for _ in range(50)]
        if number % 2:  # of one type, which is decoded another way
            calls = [Call(ADD, {}, str) for _ in range(50)]
        reply, true = odd_batch(random, 50)
        decoded = decode_outcomes(calls, json.dumps(reply).encode(), raw=False)
        outcomes = list(outcomes_of(calls, decoded, "x.bitrix24.com"))
        judged += len(outcomes)
        told = reply["result"]["result"]
        for label, outcome in zip(LABELS, outcomes, strict=False):
            mentioned = isinstance(told, dict) and label in told
            misplaced += outcome.ok and (not mentioned or outcome.value != true[label])

    assert (judged, misplaced) == (100_000, 0)
    figure("results judged", judged)
    figure("misplaced", misplaced)


@pytest.mark.parametrize(
    "fate",
    [
        faults.error("ERROR_NOT_FOUND", "", 400, method=GET),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, method=GET),
        faults.error("ODD", "", 400),
        faults.lost(executed=True),
        faults.html(502),
    ],
    ids=["not found", "internal error", "refused whole", "lost", "502"],
)
@pytest.mark.parametrize("step", ["ID", "NO_SUCH_FIELD"])
@pytest.mark.parametrize("halt", [True, False])
async def test_drill_36_a_reference_to_a_command_that_failed(fate: Any, step: str, halt: bool, figure: Figure) -> None:
    """A reference to a failed command → nothing that depends on it runs, and record 1 is not overwritten."""
    sandbox = faulty(fate, deals=3)
    before = sandbox.tables["deal"].row(1)
    async with opened(sandbox, retry=0) as portal:
        first = portal.call(GET, {"id": 2}, read=True)
        second = portal.call(UPDATE, {"id": first.result[step], "fields": {"TITLE": "mark:overwritten"}})
        outcomes = await portal.batch(first, second, halt=halt, return_exceptions=True)

    assert [outcome.ok for outcome in outcomes] == [False, False]
    assert runs(sandbox, UPDATE) == {}
    assert sandbox.tables["deal"].row(1) == before
    figure("dependents that ran", len(runs(sandbox, UPDATE)))


PIECES = [
    *("$result", "$RESULT", "$ReSuLt", "$total", "$next", "$time", "$error", "$Error", "$", "$result[c0]", "$resu"),
    *(
        "[c0]",
        "[TITLE]",
        "[",
        "]",
        "[c0][TITLE]",
        "[zz]",
        "[0]",
        " ",
        "\n",
        "\t",
        "\xa0",
        "&",
        "=",
        "%",
        "#",
        "+",
        "\\",
    ),
    *("hello", "Иван", "😀", "see ", "!", '"', "'", "\u2028", "ſ", "K", "{", "c0", "c1", "TITLE", "5"),
]


async def test_drill_37_text_that_looks_like_a_reference(figure: Figure) -> None:
    """10⁴ texts with `$result[c0][TITLE]` and its like, in any case → each is stored byte for byte."""
    random = Random(37)
    texts = ["x" + "".join(random.choices(PIECES, k=random.randrange(1, 6))) for _ in range(10_000)]
    sandbox = faulty(deals=0)
    async with opened(sandbox) as portal:
        calls = (portal.call(ADD, {"fields": {"TITLE": text, "COMMENTS": "secret"}}) for text in texts)
        ids = [outcome.unwrap() async for outcome in portal.stream(calls)]

    table = sandbox.tables["deal"]
    assert [table.value(number, "TITLE") for number in ids] == texts
    figure("texts", len(texts))


CODES: list[Any] = [
    "",
    "NEW_CODE",
    "новый",
    0,
    7,
    -1.5,
    None,
    False,
    True,
    [],
    {},
    ["x"],
    {"code": 5},
    {"message": "m"},
]
WORDS: list[Any] = [..., "", "Not found", "text", 5, None, [], {"a": 1}, "x" * 5_000]


def odd_error(random: Random) -> tuple[int, Any]:
    """Return a status and a body that may or may not be an error."""
    body: dict[str, Any] = {"error": random.choice(CODES), "error_description": random.choice(WORDS)}
    body |= {"result": random.choice([..., [], {}, None, 5]), "time": random.choice([..., 5, [], {"finish": "x"}, {}])}
    found = {name: value for name, value in body.items() if value is not ...}
    return random.choice([200, 200, 301, 400, 401, 403, 404, 429, 500, 503]), random.choice([found, found, [found], 5])


async def test_drill_39_errors_of_any_shape(figure: Figure) -> None:
    """Unknown codes, errors without words or with HTTP 200, odd shapes → an error of the SDK, and no other."""
    random = Random(39)
    kinds: set[type] = set()
    for _ in range(3_000):
        status, body = odd_error(random)
        kinds.add(type(refusal(Response(status=status, headers={}, body=json.dumps(body).encode()))))
    for _ in range(200):
        status, body = odd_error(random)
        sandbox = faulty(faults.envelope(body, status, executed=False, times=1))
        async with opened(sandbox, retry=0) as portal:
            outcomes = await portal.batch(portal.call(ADD), portal.call(GET, read=True), return_exceptions=True)
            kinds |= {type(outcome.error) for outcome in outcomes}

    assert APIError in kinds
    assert all(kind is type(None) or issubclass(kind, Bitrix24Error) for kind in kinds)
    figure("shapes", 3_200)


async def test_drill_39_an_error_with_200_keeps_its_code(figure: Figure) -> None:
    """An error with HTTP 200 and an unknown code → a plain error of the portal with that code."""
    sandbox = faulty(faults.envelope({"error": "SOMETHING_NEW"}, 200, executed=False))
    async with opened(sandbox) as portal:
        with pytest.raises(APIError) as caught:
            await portal.call(ADD)

    assert (type(caught.value), caught.value.code, caught.value.description) == (APIError, "SOMETHING_NEW", "")
    figure("attempts", sandbox.requests)


async def test_drill_61_a_reply_nested_without_end(figure: Figure) -> None:
    """A reply nested 10⁵ deep, alone or in a batch → an error that says so, and a write is unknown."""
    deep = b"[" * 100_000 + b"]" * 100_000
    bodies = [
        b'{"result":%b}' % deep,
        b'{"result":{"result":{"c0":%b}}}' % deep,
        b'{"result":1,"time":%b}' % deep,
        deep,
    ]
    for body in bodies:
        for read in (True, False):
            sandbox = faulty(faults.garbage(body))
            async with opened(sandbox, retry=0) as portal:
                calls = [portal.call(ADD, read=read, type=type_) for type_ in (Any, dict)]
                outcomes = [*(await portal.batch(calls[0], return_exceptions=True))]
                with pytest.raises(Bitrix24Error) as caught:
                    await calls[1]
            errors = [caught.value, *(outcome.error for outcome in outcomes if outcome.error)]
            assert {error.outcome_unknown for error in errors} == {not read}
            assert all(isinstance(error, Bitrix24Error) for error in errors)
    figure("depth", 100_000)


async def test_drill_03_a_mixed_stream_tells_the_truth(figure: Figure) -> None:
    """Ten thousand writes of a stream through lost replies, limits and errors → each report is true."""
    sandbox = faulty(
        faults.lost(probability=0.1),
        faults.lost(executed=False, probability=0.05),
        faults.truncated(probability=0.05),
        faults.html(502, executed=True, probability=0.05),
        faults.storm(3),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=True, method=ADD, probability=0.01),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, method=ADD, probability=0.01),
        faults.error("QUERY_LIMIT_EXCEEDED", "", 503, method=ADD, probability=0.01),
    )
    oracle = Oracle(sandbox)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        calls = (portal.call(ADD, {"fields": {"TITLE": f"mark:{number}"}}) for number in range(10_000))
        oracle.told([outcome async for outcome in portal.stream(calls)])

    tally = oracle.judged(10_000)
    assert tally.duplicates == 0
    assert tally.ok > 5_000
    figure("writes", 10_000)
    figure("unknown", tally.unknown)
    figure("duplicates", tally.duplicates)
