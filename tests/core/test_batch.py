"""One request out of many calls, and one outcome for each of them out of its reply."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw, Struct

from bitrix24_async.core.batch import (
    LABELS,
    SIZE,
    batch_body,
    check_references,
    decode_outcomes,
    may_travel_with,
    outcome_of,
    outcomes_of,
    page_of,
    resolve,
    spent_by,
)
from bitrix24_async.core.call import Call, ListCall, Page, Paging
from bitrix24_async.core.decode import decode_batch
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.envelope import Batch, Values
from bitrix24_async.core.wire import Time
from bitrix24_async.errors import (
    AccessDenied,
    APIError,
    Bitrix24Error,
    DecodeError,
    InvalidArgument,
    NotFound,
    NotRun,
    RateLimited,
    TransportError,
)

PORTAL = "example.bitrix24.com"


def get(number: int = 1, **fields: Any) -> Call[Any]:
    return Call("a.get", {"ID": number}, read=True, **fields)


def add(number: int = 1) -> Call[Any]:
    return Call("a.add", {"NUMBER": number}, int)


def outcomes(calls: list[Call[Any]], result: Any, **options: Any) -> list[tuple[Any, Any]]:
    """Return the value or the class of the error of each outcome, after a look at what every outcome has."""
    found = list(outcomes_of(calls, decode_batch(json.dumps({"result": result}).encode()), PORTAL, **options))
    assert [outcome.call for outcome in found] == calls
    for outcome in found:
        if outcome.error is not None:
            assert (outcome.error.call, outcome.error.method, outcome.error.portal) == (
                outcome.call,
                outcome.call.method,
                PORTAL,
            )
    return [(outcome.value, None if outcome.error is None else type(outcome.error)) for outcome in found]


# The request.


@pytest.mark.parametrize(("halt", "number"), [(False, 0), (True, 1)])
def test_commands_travel_under_our_own_labels(halt: bool, number: int) -> None:
    """A label begins with a letter, because PHP makes lists of maps with numbers for keys."""
    assert json.loads(batch_body(["a.get?ID=1", "b.get"], halt=halt)) == {
        "halt": number,
        "cmd": {"c0": "a.get?ID=1", "c1": "b.get"},
    }


def test_there_are_fifty_labels() -> None:
    """A portal takes no more commands in one batch."""
    assert (SIZE, LABELS[0], LABELS[-1], len(set(LABELS))) == (50, "c0", "c49", 50)
    assert list(json.loads(batch_body(["x"] * 50))["cmd"]) == list(LABELS)


# Its reply.


def test_each_call_gets_its_own_result() -> None:
    """In the order of the calls, whatever the order of the reply."""
    assert outcomes([get(1), get(2), get(3)], {"result": {"c2": 3, "c0": 1, "c1": None}}) == [
        (1, None),
        (None, None),
        (3, None),
    ]


def test_a_list_in_a_batch_is_a_page() -> None:
    """With its count, its next offset and the id of its last row."""
    call: ListCall[Any] = ListCall("a.list", {}, dict, True, paging=Paging(rows="items", id="id"))
    body = {
        "result": {"c0": {"items": [{"id": "4"}, {"id": "7"}]}},
        "result_total": {"c0": "120"},
        "result_next": {"c0": 50},
    }

    [outcome] = outcomes_of([call], decode_batch(json.dumps({"result": body}).encode()), PORTAL)

    page = outcome.value
    assert isinstance(page, Page)
    assert (page.rows, page.total, page.next, page.cursor) == ([{"id": "4"}, {"id": "7"}], 120, 50, 7)


@pytest.mark.parametrize("body", [b"[]", b"null", b"false", b'{"items": []}', b"{}"])
def test_a_page_without_rows_has_no_cursor(body: bytes) -> None:
    """However the portal writes that there are none."""
    call: ListCall[Any] = ListCall("a.list", {}, dict, True, paging=Paging(rows="items"))

    page = page_of(call, Raw(body), total=0, next=None)

    assert (page.rows, page.total, page.next, page.cursor) == ([], 0, None, None)


def test_a_page_of_rows_without_an_id_has_no_cursor() -> None:
    """A selection may leave the id out when one page is all that is wanted."""
    call: ListCall[Any] = ListCall("a.list", {}, dict, True)

    assert page_of(call, Raw(b'[{"TITLE": "x"}]'), total=None, next=None).cursor is None


def test_drill_33_errors_stay_with_their_calls() -> None:
    """One of three, two of three, all of three."""
    calls = [get(1), add(2), get(3)]
    denied = {"error": "ACCESS_DENIED", "error_description": "no"}
    limit = {"error": "QUERY_LIMIT_EXCEEDED"}

    assert outcomes(calls, {"result": {"c0": 1, "c2": 3}, "result_error": {"c1": denied}}) == [
        (1, None),
        (None, AccessDenied),
        (3, None),
    ]
    assert outcomes(calls, {"result": {"c1": 2}, "result_error": {"c2": limit, "c0": denied}}) == [
        (None, AccessDenied),
        (2, None),
        (None, RateLimited),
    ]
    assert outcomes(
        calls,
        {
            "result": [],
            "result_error": {"c0": {"error": "", "error_description": "Not found"}, "c1": denied, "c2": limit},
        },
    ) == [
        (None, NotFound),
        (None, AccessDenied),
        (None, RateLimited),
    ]


def test_drill_33_the_error_of_a_command_keeps_the_portals_words() -> None:
    """Its code and its description."""
    body = {"result": [], "result_error": {"c0": {"error": "NEW", "error_description": "what is new"}}}

    [outcome] = outcomes_of([add()], decode_batch(json.dumps({"result": body}).encode()), PORTAL)

    assert isinstance(outcome.error, APIError)
    assert (outcome.error.code, outcome.error.description, outcome.status) == ("NEW", "what is new", "failed")


@pytest.mark.parametrize(
    "result",
    [
        {"result": [], "result_error": []},
        {"result": {}, "result_error": {}},
        {"result": None},
        {"result": ["stray"], "result_error": ["stray"]},
        {"result": {"0": 5, "C0": 5, "c00": 5, "c2": 5, "x": 5}},
        [],
        None,
    ],
)
def test_drill_35_a_call_that_the_reply_does_not_mention_is_no_success(result: Any) -> None:
    """Lists instead of maps, keys that are not ours, nothing at all."""
    assert outcomes([get(1), add(2)], result) == [(None, TransportError), (None, TransportError)]


def test_drill_35_a_result_beside_an_error_is_an_error() -> None:
    """What failed did not succeed as well."""
    assert outcomes([add()], {"result": {"c0": 5}, "result_error": {"c0": {"error": "ACCESS_DENIED"}}}) == [
        (None, AccessDenied)
    ]


@given(
    results=st.dictionaries(st.sampled_from(["c0", "c1", "c2", "c3", "0", "", "c", "C1"]), st.integers()),
    faults=st.dictionaries(st.sampled_from(["c0", "c1", "c2", "c3", "1", "x"]), st.just({"error": "ACCESS_DENIED"})),
    as_list=st.booleans(),
)
def test_drill_35_no_reply_gives_a_call_the_result_of_another(results: Any, faults: Any, as_list: bool) -> None:
    """Whatever labels are missing, added or turned into a list."""
    shown: Any = list(results.values()) if as_list else results

    found = outcomes([get(0), get(1), get(2)], {"result": shown, "result_error": faults})

    for label, (value, error) in zip(("c0", "c1", "c2"), found, strict=True):
        if label in faults:
            assert error is AccessDenied
        elif label in results and not as_list:
            assert (value, error) == (results[label], None)
        else:
            assert error is TransportError


# Results of one type, decoded at once.


class Row(Entity, rename="upper", kw_only=True):
    """A record of which one field is declared."""

    id: int


class Deal(Struct):
    ID: int


CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.sampled_from(
        ["", "Y", "7", "x", [], {}, [1], {"ID": 5}, {"ID": "5", "X": [1]}, {"ID": ""}, {"item": {"ID": 5}}, {"item": 5}]
    ),
)


@given(
    type_=st.sampled_from([Any, int, bool, str, Deal, Row, list[Row], dict[str, int]]),
    key=st.sampled_from([None, "item"]),
    results=st.dictionaries(st.sampled_from(["c0", "c1", "c2", "x"]), CELLS),
    faults=st.dictionaries(st.sampled_from(["c0", "c1"]), st.sampled_from([{"error": "ACCESS_DENIED"}, {"error": ""}])),
    halt=st.booleans(),
)
def test_results_of_one_type_are_the_same_decoded_at_once(
    type_: Any, key: str | None, results: Any, faults: Any, halt: bool
) -> None:
    """Speed changes nothing: each outcome is the one that its slice alone would give."""
    calls = [Call("a.get", {"ID": number}, type_, key=key) for number in range(3)]
    body = json.dumps({"result": {"result": results or [], "result_error": faults or []}}).encode()

    at_once, one_by_one = (
        [
            (repr(outcome.value), type(outcome.error), str(outcome.error))
            for outcome in outcomes_of(calls, decode_outcomes(calls, body, raw=raw), PORTAL, halt=halt)
        ]
        for raw in (False, True)
    )

    assert at_once == one_by_one


def test_results_of_one_type_are_decoded_at_once() -> None:
    """Below their key too."""
    calls = [get(1, type=Deal, key="item"), get(2, type=Deal, key="item")]
    body = b'{"result": {"result": {"c0": {"item": {"ID": 1}}, "c1": {"item": {"ID": 2}}}}}'

    found = decode_outcomes(calls, body, raw=False)

    assert isinstance(found, Values)
    assert [outcome.value for outcome in outcomes_of(calls, found, PORTAL)] == [Deal(1), Deal(2)]


@pytest.mark.parametrize(
    ("calls", "raw"),
    [
        ([get(1), get(2)], True),
        ([get(1, type=int), get(2, type=str)], False),
        ([get(1, type=int), get(2, type=int, key="item")], False),
        ([get(1, type=Deal), get(2, type=Deal)], False),
        ([ListCall("a.list", {}, dict, True)] * 2, False),
    ],
)
def test_other_results_stay_slices(calls: Any, raw: bool) -> None:
    """Of several types, of pages, of a type that one of them does not fit, or because slices are wanted."""
    found = decode_outcomes(calls, b'{"result": {"result": {"c0": 1, "c1": []}}}', raw=raw)

    assert isinstance(found, Batch)
    assert {label: bytes(one) for label, one in found.results.items()} == {"c0": b"1", "c1": b"[]"}


def test_results_of_two_types_are_each_of_its_own() -> None:
    """Although each would pass for the other."""
    calls = [get(1, type=int), get(2, type=float), get(3, type=int)]
    body = b'{"result": {"result": {"c0": 1, "c1": 2, "c2": 3}}}'

    found = outcomes_of(calls, decode_outcomes(calls, body, raw=False), PORTAL)

    assert [type(outcome.value) for outcome in found] == [int, float, int]


# Halted batches.


def test_drill_36_nothing_runs_behind_a_failed_command() -> None:
    """The portal mentions none of them, and that is what it means."""
    result = {"result": {"c0": 1}, "result_error": {"c1": {"error": "ACCESS_DENIED"}}}

    assert outcomes([add(), add(), add(), add()], result, halt=True) == [
        (1, None),
        (None, AccessDenied),
        (None, NotRun),
        (None, NotRun),
    ]


def test_a_missing_answer_says_nothing_about_the_ones_behind_it() -> None:
    """Only an error halts a batch; whether a write ran that nobody mentions is not known."""
    assert outcomes([add(), add()], {"result": [], "result_error": []}, halt=True) == [(None, TransportError)] * 2


def test_without_halt_a_missing_command_may_have_run() -> None:
    """An error before it does not explain its silence."""
    result = {"result": [], "result_error": {"c0": {"error": "ACCESS_DENIED"}}}

    assert outcomes([add(), add()], result) == [(None, AccessDenied), (None, TransportError)]


# Results that do not decode.


@pytest.mark.parametrize(
    ("call", "raw", "unknown"),
    [
        (get(type=Deal), b"[]", False),
        (get(type=Deal, key="item"), b'{"task": 5}', False),
        (add(), b'{"odd": 1}', True),
        (ListCall("a.list", {}, Deal, True), b'[{"ID": "x"}]', False),
        (ListCall("a.list", {}, dict, True), b"true", False),
    ],
)
def test_an_odd_result_is_an_outcome_of_its_own(call: Call[Any], raw: bytes, unknown: bool) -> None:
    """It spoils no other, and a write with an odd result did run, so that it is never told as failed."""
    outcome = outcome_of(call, Raw(raw), PORTAL)

    assert (outcome.value, type(outcome.error), outcome.status) == (
        None,
        DecodeError,
        "unknown" if unknown else "failed",
    )
    assert outcome.error is not None
    assert (outcome.error.call, outcome.error.portal) == (call, PORTAL)


def test_a_result_below_a_key_is_taken_out() -> None:
    """The key comes from the catalogue, never from a guess at the reply."""
    outcome = outcome_of(get(type=Deal, key="item"), Raw(b'{"item": {"ID": "5"}}'), PORTAL)

    assert (outcome.value, outcome.error) == (Deal(5), None)


# Operating time.


def spent(*times: Time | None, methods: str = "a a a a") -> dict[str, float | None]:
    calls = [Call(method, {}) for method in methods.split()]
    told = {label: time for label, time in zip(LABELS, times, strict=False) if time is not None}
    return {method: time.operating for method, time in spent_by(calls, told).items()}


def test_operating_time_is_kept_by_method() -> None:
    """The portal tells a sum that grows on one command of a method and 0 on the others, so the greatest counts."""
    assert spent(Time(operating=1.0), Time(operating=3.0), Time(operating=2.0), methods="a b a") == {"a": 2.0, "b": 3.0}
    assert spent(Time(operating=2.0), Time(operating=1.0), methods="a a") == {"a": 2.0}
    assert spent(Time(operating=46.0), Time(operating=0.0), Time(operating=0.0)) == {"a": 46.0}


@pytest.mark.parametrize(
    ("times", "told"),
    [
        ((Time(operating=46.0),), {"a": 46.0}),
        ((None, Time(operating=46.0)), {"a": 46.0}),
        ((Time(), Time(operating=46.0)), {"a": 46.0}),
        ((Time(operating=0.0), Time()), {"a": 0.0}),
        ((Time(), None), {}),
        ((), {}),
    ],
)
def test_a_command_without_a_time_tells_nothing(times: Any, told: dict[str, float]) -> None:
    """0 is a figure, silence is none."""
    assert spent(*times) == told


# References.


def test_a_reference_is_replaced_by_what_it_leads_to() -> None:
    """In mappings and lists at any depth; everything else stays as it is."""
    call, other = get(1), get(2)
    params = {
        "a": call.result["items"][1]["ID"],
        "b": [{"c": call.result["items"].whole()}],
        "d": ("x", other.result["ID"]),
        "e": 5,
    }

    assert resolve(params, {id(call): {"items": [{"ID": 3}, {"ID": 4}]}}) == {
        "a": 4,
        "b": [{"c": [{"ID": 3}, {"ID": 4}]}],
        "d": ["x", params["d"][1]],
        "e": 5,
    }


@pytest.mark.parametrize(
    ("path", "result", "value"),
    [
        ((), 5, 5),
        (("ID",), {"ID": None}, None),
        ((0,), [7], 7),
        (("0",), [7], 7),
        ((5,), {"5": 7}, 7),
        (("5",), {"5": 7}, 7),
    ],
)
def test_a_step_is_followed_as_php_follows_it(path: Any, result: Any, value: Any) -> None:
    """Numbers and their text are the same key."""
    ref = get().result
    for step in path:
        ref = ref[step]

    assert resolve(ref, {id(ref.call): result}) == value


@pytest.mark.parametrize(
    ("path", "result"),
    [
        (("ID",), {}),
        (("ID",), []),
        (("ID",), None),
        (("ID",), 5),
        ((1,), [7]),
        ((-1,), [7, 8]),
        ((0,), "123"),
        (("a", "b"), {"a": "text"}),
        (("x",), [7]),
    ],
)
def test_a_reference_that_leads_nowhere_is_an_error(path: Any, result: Any) -> None:
    """A write with a wrong id in it would change another record."""
    ref = get().result
    for step in path:
        ref = ref[step]

    with pytest.raises(InvalidArgument, match=r"^Ref\(a\.get\[.*\]\) leads nowhere: the result has no "):
        resolve(ref, {id(ref.call): result})


@pytest.mark.parametrize("result", [[1, 2], {"ID": 1}, []])
def test_a_reference_to_more_than_one_value_has_to_say_so(result: Any) -> None:
    """PHP takes an array for the number 1."""
    ref = get().result["item"]

    with pytest.raises(InvalidArgument, match=r"leads to more than one value; go on to one, or say \.whole\(\)$"):
        resolve(ref, {id(ref.call): {"item": result}})
    assert resolve(ref.whole(), {id(ref.call): {"item": result}}) == result


def test_references_between_calls_are_noticed() -> None:
    """A batch with them halts at the first failure."""
    first = add()

    assert check_references([first, get()]) is False
    assert check_references([first, Call("b.add", {"x": [{"y": first.result}]})]) is True


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (
            lambda first: [Call("b.add", {"x": first.result}), first],
            "b.add refers to a call that does not stand before it in the batch",
        ),
        (
            lambda first: [Call("b.add", {"x": first.result})],
            "b.add refers to a call that does not stand before it in the batch",
        ),
        (
            lambda first: [first, Call("b.add", {"x": get(9).result["ID"]})],
            "b.add refers to a call that does not stand before it in the batch",
        ),
        (
            lambda first: [one := get(), Call("b.add", {"x": one.result})],
            "b.add refers to the whole of Ref(a.get); name a field, or say .whole()",
        ),
    ],
)
def test_a_reference_that_cannot_be_followed_is_refused(make: Any, says: str) -> None:
    """Before anything is sent; an equal call is not the same call."""
    with pytest.raises(InvalidArgument) as caught:
        check_references(make(add()))
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("read", "make", "may"),
    [
        (True, lambda: get().result["ID"], True),
        (False, lambda: add().result, True),
        (False, lambda: get().result["ID"], False),
        (False, lambda: get().result.whole(), False),
        (False, lambda: 5, True),
    ],
)
def test_a_write_travels_with_what_it_refers_to_only_where_that_is_one_value(read: bool, make: Any, may: bool) -> None:
    """A place that does not exist is an array to the portal, and an array is the id 1 to a write."""
    params = {"ID": make()}

    assert may_travel_with(Call("b.update", params, read=read), params) is may


def test_every_error_of_an_outcome_is_ours() -> None:
    """So that one `except` is enough."""
    [outcome] = outcomes_of([add()], decode_batch(b"{}"), PORTAL)

    assert isinstance(outcome.error, Bitrix24Error)
