"""What a portal reads: PHP itself takes our commands and bodies apart, and both have to say the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, timedelta, timezone
from decimal import Decimal
from enum import Enum
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.encode import command, json_body
from bitrix24_async.errors import InvalidArgument
from tests.core.php import Php, needs_php
from tests.figures import Figure

pytestmark = [needs_php, pytest.mark.timeout(600)]

# The profile of the gate leaves hypothesis's own number; any profile that asks for more gets them all.
EXAMPLES = 300 if settings.default is None or settings.default.max_examples <= 100 else 10_000
HOSTILE = "&=+%#[]. \0\t\n\"'<>@!$/?;:\\~-_aZ09éЖ€\u2028\x85\xa0😀"


class Colour(Enum):
    RED = "r&d"
    ONE = 1


@pytest.fixture(scope="module")
def php() -> Iterator[Php]:
    process = Php()
    yield process
    process.close()


hostile_text = (
    st.text(HOSTILE, max_size=12)
    | st.text(max_size=8)
    | st.sampled_from(
        ["$result[c0][ID]", "see $TOTAL[x]!", "$result", "$result [x]", "costs $next", "$re\u017fult[", "a" * 300]
    )
)
scalars = (
    hostile_text
    | st.none()
    | st.booleans()
    | st.integers()
    | st.integers(2**53 - 2, 2**53 + 2)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40)
    | st.sampled_from([Decimal("1E+5"), Decimal("-0"), Decimal("1E-30"), Decimal("10.50")])
    | st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-3, minutes=-30))]))
    | st.datetimes()
    | st.dates()
    | st.times()
    | st.uuids()
    | st.sampled_from(Colour)
)
hostile_names = (
    st.text(HOSTILE, max_size=6)
    | st.integers(-5, 5)
    | st.sampled_from(["", " ", "\t", " a", "a]b", "[a", "a.b", "a\0b", "0", "1", "01", "$result[a", "$next["])
)
# Below the top, brackets that close and names of white space only are all that PHP alters; at the top, more.
safe_names = st.text("=&+%#<>@!/?;:\\~-_'\"aZ09éЖ😀", min_size=1, max_size=8)
safe_scalars = scalars.filter(lambda value: not isinstance(value, str) or "$" not in value)


def trees(names: Any, leaves: Any) -> Any:
    """Return a strategy for parameters of mappings, lists, tuples and sets."""
    members = st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.lists(inner, max_size=3).map(tuple)
            | st.frozensets(leaves, max_size=3)
            | st.dictionaries(names, inner, max_size=4)
        ),
        max_leaves=12,
    )
    return st.dictionaries(names, members, max_size=4)


def outcome(encode: Callable[[], Any]) -> Any:
    """Return what was encoded, or the refusal."""
    try:
        return encode()
    except InvalidArgument as refusal:
        return refusal


def same(batched: Any, single: Any) -> bool:
    """Say whether PHP's reading of a query equals its reading of a body, once scalars are text."""
    if isinstance(single, dict):
        if not single:
            return batched in ({}, ("string", b""))
        return (
            isinstance(batched, dict) and [*batched] == [*single] and all(same(batched[k], single[k]) for k in single)
        )
    kind, text = single
    if kind == "double":
        return batched[0] == "string" and float(batched[1]) == float(text)
    return bool(batched == ("string", {"boolean": text or b"0", "NULL": b""}.get(kind, text)))


@settings(max_examples=EXAMPLES)
@given(params=trees(hostile_names, scalars))
def test_a_single_call_and_a_batched_call_reach_the_portal_equal(php: Php, params: dict[Any, Any]) -> None:
    """What enters a batch is read as the body is; both encoders refuse the same parameters."""
    text, body = outcome(lambda: command("crm.deal.add", params)), outcome(lambda: json_body(params))
    if text is None:
        return
    if isinstance(body, InvalidArgument):
        assert str(text) == str(body)
        return
    method, batched = php.command(text)
    assert method == "crm.deal.add"
    assert same(batched, php.body(body)), (batched, php.body(body))


NAMES = [
    "",
    " ",
    "ID",
    ">=ID",
    "!%X",
    "a.b",
    "a b",
    "[a",
    "a]b",
    "a\0b",
    "0",
    "1",
    "01",
    "-0",
    "é",
    "😀",
    "&",
    "=",
    "+",
    "%5D",
]
TEXTS = ["$result[c0][ID]", "see $TOTAL[x]!", "$result", "costs $next", "$re\u017fult[", "a" * 300, "", "+7 999", "0"]
VALUES = [None, True, False, 0, -1, 2**53 + 1, 1.5, 1e21, Decimal("1E+5"), Decimal("10.50"), Colour.RED, Colour.ONE]


def some_text(random: Random) -> str:
    """Return a text of hostile characters, or a hostile one."""
    return random.choice(TEXTS) if random.random() < 0.2 else "".join(random.choices(HOSTILE, k=random.randrange(12)))


def some_params(random: Random, depth: int = 1) -> dict[str, Any]:
    """Return parameters of mappings and lists; now and then with more values than a query may have."""
    return {
        random.choice([*NAMES, some_text(random)]): some_member(random, depth)
        for _ in range(random.choice([0, 1, 2, 3, 4]))
    }


def some_member(random: Random, depth: int) -> Any:
    """Return a value, a list or a mapping."""
    kind = random.random()
    if kind < 0.3 and depth < 6:
        return some_params(random, depth + 1)
    if kind < 0.45 and depth < 6:
        return [some_member(random, depth + 1) for _ in range(random.choice([0, 1, 2, 3]))]
    if kind < 0.452:
        return list(range(random.choice([899, 901])))
    return random.choice([*VALUES, some_text(random), some_text(random)])


def test_drill_38_ten_thousand_hostile_parameters(php: Php, figure: Figure) -> None:
    """Keys and values with `& = + % # [ ] .` NUL and emoji, 900 values → PHP reads them equal, or they go alone."""
    random = Random(38)
    alone = 0
    for _ in range(10_000):
        params = some_params(random)
        text = command("crm.deal.add", params)
        if text is None:
            alone += 1
            json_body(params)
            continue
        method, batched = php.command(text)
        assert method == "crm.deal.add"
        assert same(batched, php.body(json_body(params))), params

    assert 1_000 < alone < 9_000
    figure("cases", 10_000)
    figure("differences", 0)
    figure("sent alone", alone)


@settings(max_examples=EXAMPLES)
@given(params=trees(safe_names, safe_scalars))
def test_ordinary_parameters_always_enter_a_batch(php: Php, params: dict[str, Any]) -> None:
    """Operators, quotes, letters of any alphabet and any text without `$` never send a call alone."""
    text = command("crm.deal.list", params)
    assert text is not None
    assert same(php.command(text)[1], php.body(json_body(params)))


@settings(max_examples=EXAMPLES)
@given(steps=st.lists(st.text("&=+%#.\"'/?;:\\~-_aZ09éЖ😀", min_size=1, max_size=6) | st.integers(0, 99), max_size=4))
def test_a_reference_is_read_as_it_is_meant(php: Php, steps: list[str | int]) -> None:
    """After PHP's decoding the value is exactly `$result[label][step]…`, whatever the steps hold."""
    earlier: Call[Any] = Call("crm.deal.get", {})
    ref = Ref(earlier, tuple(steps), entire=True)
    text = command("crm.deal.update", {"id": ref, "x": ["&", ref]}, lambda call: "c0" if call is earlier else None)
    assert text is not None
    told = ("string", "".join(["$result[c0]", *(f"[{step}]" for step in steps)]).encode())
    assert php.command(text) == ("crm.deal.update", {b"id": told, b"x": {b"0": ("string", b"&"), b"1": told}})


@pytest.mark.parametrize(
    "name",
    ["GLOBALS", "_SERVER", "this", "__Host-x", "]", "=", "a]b", "\x0bq", "\xa0q", "-0", "00", ">=ID", "!%X", "é"],
)
def test_an_odd_name_at_the_top_arrives(php: Php, name: str) -> None:
    """Names that PHP treats specially elsewhere are ordinary in `parse_str`."""
    text = command("x.y", {name: {name.replace("]", "["): 1}})
    assert text is not None
    assert php.command(text) == (
        "x.y",
        {name.encode(): {name.replace("]", "[").encode(): ("string", b"1")}},
    )


def test_nine_hundred_values_arrive(php: Php) -> None:
    """The limit lies below PHP's own, so that nothing is dropped."""
    text = command("x.y", {"a": list(range(900))})
    assert text is not None
    assert len(php.command(text)[1][b"a"]) == 900


def test_thirty_two_levels_arrive(php: Php) -> None:
    """The deepest nesting that is accepted is one that PHP accepts."""
    params: dict[str, Any] = {"a": 1}
    for _ in range(31):
        params = {"a": params}
    text = command("x.y", params)
    assert text is not None
    assert same(php.command(text)[1], php.body(json_body(params)))
