"""Replies of the portal as values: single results, pages, packages, mixed batches, ids."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Raw, Struct, field

from bitrix24_async.core.decode import (
    Batch,
    Package,
    Reply,
    decode_batch,
    decode_package,
    decode_reply,
    decode_rows,
    decode_value,
)
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.wire import Fault, Time
from bitrix24_async.errors import DecodeError

REPLIES = Path(__file__).parents[3] / "shared" / "replies"


class Lead(Entity, kw_only=True, rename="upper"):
    id: int
    title: str | None = None
    opened: bool | None = None


class Plain(Struct, rename="upper"):
    id: int
    title: str = ""


def body(**members: Any) -> bytes:
    return json.dumps(members).encode()


def batch(result: Any, **inner: Any) -> bytes:
    return body(result={"result": result, **{f"result_{name}": member for name, member in inner.items()}})


def texts(slices: dict[str, Raw]) -> dict[str, bytes]:
    return {label: bytes(raw) for label, raw in slices.items()}


# One result.


@pytest.mark.parametrize(
    ("raw", "type_", "value"),
    [
        (b'{"a": [1]}', Any, {"a": [1]}),
        (b'"5"', int, 5),
        (b"5", int, 5),
        (b'"Y"', bool, True),
        (b'"N"', bool, False),
        (b"1", bool, True),
        (b'"0"', bool, False),
        (b'"a"', str, "a"),
        (b'""', str, ""),
        (b'"1.5"', float, 1.5),
        (b'"10.50"', Decimal, Decimal("10.50")),
        (b'"2026-01-02T00:00:00+00:00"', datetime, datetime(2026, 1, 2, tzinfo=UTC)),
        (b"[]", dict[str, Any], {}),
        (b'{"a": "1"}', dict[str, int], {"a": 1}),
        (b'["1", 2]', list[int], [1, 2]),
        (b'{"1": "1", "3": 2}', list[int], [1, 2]),
        (b"null", int | None, None),
        (b'""', int | None, None),
        (b'""', datetime | None, None),
        (b"[]", dict[str, int] | None, {}),
        (b"[]", Lead | None, None),
        (b'{"ID": "1"}', Lead | None, Lead(id=1)),
        (b'{"ID": "1"}', Lead, Lead(id=1)),
        (b'[{"ID": "1", "OPENED": "Y"}]', list[Lead], [Lead(id=1, opened=True)]),
        (b'{"4": {"ID": "1"}}', list[Lead], [Lead(id=1)]),
        (b'{"a": {"ID": "1"}}', dict[str, Lead], {"a": Lead(id=1)}),
        (b"[]", dict[str, Lead], {}),
        (b'{"ID": "1", "TITLE": "x", "MORE": 5}', Plain, Plain(1, "x")),
    ],
)
def test_a_result_becomes_a_value_of_its_type(raw: bytes, type_: Any, value: Any) -> None:
    """From bytes or a slice, bare or below a key."""
    assert decode_value(raw, type_) == value
    assert decode_value(Raw(raw), type_) == value
    assert decode_value(b'{"item": ' + raw + b"}", type_, "item") == value
    assert type(decode_value(raw, type_)) is type(value) or isinstance(value, Entity)


def test_an_entity_keeps_undeclared_fields_wherever_it_stands() -> None:
    raw = b'{"ID": "1", "UF_X": 5}'
    found = [
        decode_value(raw, Lead),
        decode_value(b'{"item": ' + raw + b"}", Lead, "item"),
        *decode_value(b"[" + raw + b"]", list[Lead]),
        *decode_value(b'{"items": [' + raw + b"]}", list[Lead], "items"),
        decode_value(b'{"a": ' + raw + b"}", dict[str, Lead])["a"],
    ]

    assert [lead.extra for lead in found] == [{"UF_X": 5}] * 5


def test_a_key_with_odd_characters_is_unwrapped() -> None:
    for _ in range(20):
        lead = decode_value(b'{"a.b[0]": {"ID": 1, "OPENED": "x", "UF": 1}}', Lead, "a.b[0]")

    assert (lead.opened, lead.extra) == (None, {"OPENED": "x", "UF": 1})


def test_a_raw_result_is_the_slice_itself() -> None:
    assert bytes(decode_value(b'{"a": 1}', Raw)) == b'{"a": 1}'
    assert bytes(decode_value(Raw(b'{"a": 1}'), Raw)) == b'{"a": 1}'
    assert bytes(decode_value(b'{"item": {"a": 1}}', Raw, "item")) == b'{"a": 1}'


@pytest.mark.parametrize(
    ("raw", "type_", "key", "said"),
    [
        (b'"secret"', int, None, "the int that was expected: Expected `int`, got `str`"),
        (b'"secret"', bool, None, "the bool that was expected: a value does not fit"),
        (b'{"a": ["secret"]}', dict[str, list[int]], None, "Expected `int`, got `str` - at `$[...][0]`"),
        (
            b'{"item": {"ID": "secret"}}',
            Lead,
            "item",
            "the Lead that was expected: Expected `int`, got `str` - at `$.ID`",
        ),
        (b'{"item": 1}', int, "task", "Object missing required field `task`"),
        (b'{"item": 1}', Lead, "task", "Object missing required field `task`"),
        (b'{"item": 1}', Raw, "task", "the Raw that was expected: Object missing required field `task`"),
        (b"[]", Lead, "item", "Expected `object`, got `array`"),
        (b"{}", Lead, None, "Object missing required field `ID`"),
        (b'[{"TITLE": "secret"}]', list[Lead], None, "Object missing required field `ID`"),
        (b"null", int, None, "Expected `int`, got `null`"),
        (b"true", list[Lead], None, "Expected `array`, got `bool`"),
        (b"<html>secret", Lead, None, "JSON is malformed"),
        (b'{"ID": 1', Lead, None, "Input data was truncated"),
        (b"", Any, None, "Input data was truncated"),
        (b'"\xff secret', str, None, "Input data was truncated"),
        (b'["\xff", [1, ' + b"[" * 100_000, Any, None, "it is nested too deeply"),
        (b"[" * 100_000, Any, None, "the Any that was expected: it is nested too deeply"),
        (b'{"ID": 1, "UF": ' + b"[" * 100_000, Lead, None, "it is nested too deeply"),
    ],
)
def test_a_result_of_another_shape_is_refused_by_type_and_place(
    raw: bytes, type_: Any, key: str | None, said: str
) -> None:
    with pytest.raises(DecodeError) as refused:
        decode_value(raw, type_, key)

    assert said in str(refused.value)
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert pickle.loads(pickle.dumps(refused.value)).args == refused.value.args


HALVES = [
    (rb'"a\ud800"', "a\ufffd"),
    (rb'"\udc00b"', "\ufffdb"),
    (rb'"\uD83D\uDE00 \uDBFF \ud83d\ude00"', "😀 \ufffd 😀"),
    (rb'"\ud800\ud83d\ude00"', "\ufffd😀"),
    (rb'"\\ud800\"\udc00"', '\\ud800"\ufffd'),
    ('"Ив'.encode()[:-1] + b'"', "И\ufffd"),
    (b'"\xff"', "\ufffd"),
]


@pytest.mark.parametrize(("cell", "text"), HALVES, ids=map(str, range(len(HALVES))))
def test_half_a_character_costs_only_itself(cell: bytes, text: str) -> None:
    """A text that was cut within a character is read with U+FFFD in its place, wherever it stands."""
    row = b'{"ID": 1, "TITLE": %b, "UF_X": %b}' % (cell, cell)
    page = b"[%b]" % row
    batch = b'{"result": {"result": {"c0": %b}}}' % page
    (slice_,) = decode_batch(batch).results.values()
    reply = decode_reply(b'{"result": %b}' % row).result

    assert decode_value(cell, str) == text
    assert reply is not None
    for lead in (
        decode_value(reply, Lead),
        *decode_rows(page, Lead, None),
        *decode_rows(slice_, Lead, None),
        *decode_package(batch, Lead, None).pages["c0"],
    ):
        assert (lead.title, lead.extra) == (text, {"UF_X": text})


# Single replies.


def test_a_reply_is_read_with_its_envelope() -> None:
    time = {"start": 1.0, "finish": 2.0, "duration": 1.0, "date_start": "x", "operating": 0.5, "operating_reset_at": 9}
    reply = decode_reply(body(result=[1], total=7, next="50", time=time))

    assert (bytes(reply.result or b""), reply.total, reply.next) == (b"[1]", 7, 50)
    assert reply.time == Time(1.0, 2.0, 0.5, 9.0)
    assert reply.fault is None


def test_a_null_result_is_a_result() -> None:
    null, absent = decode_reply(b'{"result": null}'), decode_reply(b"{}")

    assert null.result is not None
    assert bytes(null.result) == b"null"
    assert absent == Reply()


@pytest.mark.parametrize(
    ("members", "fault"),
    [
        ({"error": "CODE", "error_description": "Text"}, Fault("CODE", "Text")),
        ({"error": ""}, Fault("")),
        ({"error": 5}, Fault(5)),
        ({"error": {"code": "V3"}}, Fault({"code": "V3"})),
        ({"error_description": "Text"}, Fault(None, "Text")),
        ({"error": None}, None),
        ({"error": False}, None),
        ({"error": []}, None),
        ({"error": [], "error_description": ""}, None),
        ({}, None),
    ],
)
def test_the_error_of_a_reply_is_kept_as_the_portal_wrote_it(members: dict[str, Any], fault: Fault | None) -> None:
    raw = body(**members)

    assert decode_reply(raw).fault == fault
    assert decode_batch(raw).fault == fault
    assert decode_package(raw, Lead, None).fault == fault


@pytest.mark.parametrize(
    ("total", "read"), [("12", 12), (12.0, 12), ("many", None), (True, None), ([], None), (None, None), (1.5, None)]
)
def test_an_odd_total_costs_nothing_but_itself(total: Any, read: int | None) -> None:
    reply = decode_reply(body(result=5, total=total, next=total, time=[]))

    assert reply == Reply(result=reply.result, total=read, next=read)
    assert bytes(reply.result or b"") == b"5"


def test_an_odd_time_costs_only_the_member_that_is_odd() -> None:
    reply = decode_reply(body(result=5, time={"duration": "fast", "finish": "2.5", "operating": None}))

    assert reply.time == Time(finish=2.5)


@pytest.mark.parametrize(
    "raw", [b"", b"<html>", b"[]", b"5", b"null", b'{"result": ', b'{"result": "\xff"', b"[" * 100_000]
)
def test_what_is_no_json_object_is_refused(raw: bytes) -> None:
    for decode in (decode_reply, decode_batch, lambda raw: decode_package(raw, Lead, None)):
        with pytest.raises(DecodeError):
            decode(raw)


# Mixed batches.


def test_a_batch_is_read_by_label() -> None:
    found = decode_batch(
        body(
            result={
                "result": {"c0": {"ID": "1"}, "c1": None},
                "result_error": {"c2": {"error": "", "error_description": "Not found"}},
                "result_total": {"c0": 5},
                "result_next": {"c0": "50"},
                "result_time": {"c0": {"duration": 0.5}},
            },
            time={"duration": 1.5},
        )
    )

    assert texts(found.results) == {"c0": b'{"ID": "1"}', "c1": b"null"}
    assert found == Batch(
        results=found.results,
        faults={"c2": Fault("", "Not found")},
        nexts={"c0": 50},
        totals={"c0": 5},
        times={"c0": Time(0.5)},
        time=Time(1.5),
    )


@pytest.mark.parametrize(
    "raw",
    [batch([], error=[], total=[], next=[], time=[]), body(result=[]), body(result=None), body(), body(result="x")],
)
def test_an_empty_batch_is_empty_however_it_is_written(raw: bytes) -> None:
    assert decode_batch(raw) == Batch()
    assert decode_package(raw, Lead, None) == Package()


def test_numeric_labels_may_come_as_lists() -> None:
    raw = batch([[{"ID": 1}]], error=[{"error": "A"}], total=[1], next=[50], time=[{"duration": 1.0}])
    beside = {"faults": {"0": Fault("A")}, "totals": {"0": 1}, "nexts": {"0": 50}, "times": {"0": Time(1.0)}}
    found = decode_batch(raw)

    assert texts(found.results) == {"0": b'[{"ID": 1}]'}
    assert found == Batch(results=found.results, **beside)
    assert decode_package(raw, Lead, None) == Package(pages={"0": [Lead(id=1)]}, **beside)


def test_odd_members_of_a_batch_cost_nothing_but_themselves() -> None:
    raw = batch(
        {"c0": [{"ID": 1}]},
        error={"c1": "DOWN", "c2": {"error": "A"}, "c3": None},
        total={"c0": "many", "c1": "3", "c2": None},
        next="x",
        time={"c0": [], "c1": {"duration": "x", "finish": 2}},
    )
    beside: dict[str, Any] = {
        "faults": {"c1": Fault("DOWN"), "c2": Fault("A"), "c3": Fault(None)},
        "totals": {"c1": 3},
        "times": {"c1": Time(finish=2.0)},
    }
    found = decode_batch(raw)

    assert texts(found.results) == {"c0": b'[{"ID": 1}]'}
    assert found == Batch(results=found.results, **beside)
    assert decode_package(raw, Lead, None) == Package(pages={"c0": [Lead(id=1)]}, **beside)


@pytest.mark.parametrize(("results", "slices"), [({"c0": 1}, {"c0": b"1"}), ([1], {"0": b"1"}), ("x", {}), (None, {})])
def test_results_beside_an_odd_member_are_slices_all_the_same(results: Any, slices: dict[str, bytes]) -> None:
    assert texts(decode_batch(batch(results, total="x")).results) == slices


# Packages.


PAGES: dict[str, Any] = {
    "c0": [{"ID": "1", "TITLE": "a"}, {"ID": "2", "TITLE": "b"}],
    "c1": [],
    "c2": None,
    "c3": False,
    "c4": {"7": {"ID": "3", "TITLE": "c"}},
}


@pytest.mark.parametrize(
    ("row", "rows"),
    [
        (Lead, [Lead(id=1, title="a"), Lead(id=2, title="b"), Lead(id=3, title="c")]),
        (Plain, [Plain(1, "a"), Plain(2, "b"), Plain(3, "c")]),
        (dict[str, Any], [{"ID": "1", "TITLE": "a"}, {"ID": "2", "TITLE": "b"}, {"ID": "3", "TITLE": "c"}]),
    ],
)
@pytest.mark.parametrize("key", [None, "items"])
def test_a_package_holds_the_rows_of_each_label(row: Any, rows: list[Any], key: str | None) -> None:
    """Bare or below a key; null, false, an empty list and a missing key are a page without rows."""
    pages = (
        PAGES
        if key is None
        else {label: {key: page} for label, page in PAGES.items()} | {"c5": {}, "c6": [], "c7": None}
    )
    found = decode_package(batch(pages, next={"c0": 50}), row, key)

    empty = {label: [] for label in pages if label not in ("c0", "c4")}
    assert found == Package(pages={"c0": rows[:2], "c4": rows[2:], **empty}, nexts={"c0": 50})
    assert list(found.pages) == list(pages)
    for label, page in pages.items():
        assert decode_rows(json.dumps(page).encode(), row, key) == found.pages[label]


@pytest.mark.parametrize("key", [None, "items"])
def test_a_package_of_raw_rows_holds_slices(key: str | None) -> None:
    pages = PAGES if key is None else {label: {key: page} for label, page in PAGES.items()}
    found = decode_package(batch(pages), Raw, key)

    slices = {label: [json.loads(bytes(row)) for row in rows] for label, rows in found.pages.items()}
    assert slices == {"c0": PAGES["c0"], "c1": [], "c2": [], "c3": [], "c4": list(PAGES["c4"].values())}


def test_odd_cells_of_a_package_are_put_right_in_every_page() -> None:
    pages = {
        "c0": [{"ID": "1", "OPENED": "Y"}],
        "c1": [{"ID": "2", "OPENED": "x", "UF": 1}],
        "c2": {"9": {"ID": 3, "OPENED": "?"}},
    }
    found = decode_package(batch(pages), Lead, None)
    rows = [row for page in found.pages.values() for row in page]

    assert [(row.id, row.opened, row.extra) for row in rows] == [
        (1, True, {}),
        (2, None, {"OPENED": "x", "UF": 1}),
        (3, None, {"OPENED": "?"}),
    ]


def test_a_package_that_is_read_row_by_row_is_complete() -> None:
    pages = {"c0": {"items": [{"ID": "1", 'a"b': 1}]}, "c1": {"items": [{"ID": "2", "OPENED": "N"}]}, "c2": {}}
    found = decode_package(batch(pages, total={"c0": 2}), Lead, "items")

    assert found.pages["c0"][0].extra == {'a"b': 1}
    assert found == Package(
        pages={"c0": found.pages["c0"], "c1": [Lead(id=2, opened=False)], "c2": []}, totals={"c0": 2}
    )


@pytest.mark.parametrize(
    ("page", "row", "key", "said"),
    [
        ([{"TITLE": "secret"}], Lead, None, "the Lead that was expected: Object missing required field `ID`, in c1"),
        (
            [{"ID": "secret"}],
            Plain,
            None,
            "the Plain that was expected: Expected `int`, got `str`, in c1 - at `$[0].ID`",
        ),
        ([5], Lead, None, "in c1"),
        (True, Lead, None, "Expected `array`, got `bool`, in c1"),
        ("secret", Lead, None, "in c1"),
        ([{"ID": 1}], Lead, "items", "in c1"),
        ({"items": True}, Plain, "items", "Expected `array`, got `bool`, in c1"),
        ([{"ID": 1}], dict[str, Any], "items", "the dict[str, typing.Any] that was expected"),
    ],
)
def test_rows_of_another_shape_are_refused_by_label(page: Any, row: Any, key: str | None, said: str) -> None:
    with pytest.raises(DecodeError) as refused:
        decode_package(batch({"c0": [], "c1": page}), row, key)

    assert said in str(refused.value)
    assert "secret" not in str(refused.value)
    with pytest.raises(DecodeError):
        decode_rows(json.dumps(page).encode(), row, key)


# Identifiers.


class Named(Entity, kw_only=True):
    id: str
    number: int | None = field(default=None, name="ID")


@pytest.mark.parametrize(
    ("row", "name"),
    [(Lead, "ID"), (Plain, "ID"), (dict[str, Any], "ID"), (Raw, "ID"), (Named, "ID"), (Lead, "UF_NUMBER")],
)
def test_ids_are_integers_for_every_kind_of_row(row: Any, name: str) -> None:
    rows = decode_rows(b'[{"ID": "5", "id": "a", "UF_NUMBER": 5}, {"ID": 6, "id": "b", "UF_NUMBER": "6"}]', row, None)

    assert ids_of(row, name)(rows) == [5, 6]
    assert ids_of(row, name)([]) == []


@pytest.mark.parametrize("cell", ['"x"', "null", '""', "true", "1.5", "[]", '"²"'])
@pytest.mark.parametrize("row", [dict[str, Any], Raw, Any])
def test_a_row_without_an_integer_id_is_refused(cell: str, row: Any) -> None:
    for listed in (f'[{{"ID": 1}}, {{"ID": {cell}}}]', '[{"id": 1}]'):
        with pytest.raises(DecodeError, match="has no integer id"):
            ids_of(row, "ID")(decode_rows(listed.encode(), row, None))


def test_a_row_that_is_no_object_has_no_id() -> None:
    for row in (Raw, Any):
        with pytest.raises(DecodeError, match="has no integer id"):
            ids_of(row, "ID")(decode_rows(b"[5]", row, None))


@pytest.mark.parametrize("name", ["ID", "UF"])
def test_an_entity_without_an_integer_id_is_refused(name: str) -> None:
    with pytest.raises(DecodeError, match="a row of Named has no integer id"):
        ids_of(Named, name)([Named(id="a")])


# Recorded replies.


def recorded() -> list[Any]:
    names = sorted(path.stem for path in REPLIES.glob("*.json"))
    return names or [pytest.param("", marks=pytest.mark.skip(reason="the recorded replies are not here"))]


@pytest.mark.parametrize("name", recorded())
def test_recorded_replies_are_read_whole(name: str) -> None:
    """Nothing is lost: each member is compared with what the standard library reads."""
    response = json.loads((REPLIES / f"{name}.json").read_bytes())["response"]
    for one in response if isinstance(response, list) else [response]:
        raw = json.dumps(one).encode()
        reply = decode_reply(raw)

        assert json.loads(bytes(reply.result or b"")) == one["result"]
        assert (reply.total, reply.next, reply.fault) == (one.get("total"), one.get("next"), None)
        assert reply.time is not None
        assert reply.time.duration == one["time"]["duration"]
        if "result_error" in one["result"]:
            check_batch(raw, one["result"])
        else:
            check_page(reply, one["result"])


def labelled(member: Any) -> dict[str, Any]:
    return member if isinstance(member, dict) else {str(number): item for number, item in enumerate(member)}


def check_batch(raw: bytes, inner: dict[str, Any]) -> None:
    found = decode_batch(raw)

    assert {label: json.loads(text) for label, text in texts(found.results).items()} == labelled(inner["result"])
    assert found.totals == labelled(inner["result_total"])
    assert found.nexts == labelled(inner["result_next"])
    assert {label: time.duration for label, time in found.times.items()} == {
        label: time["duration"] for label, time in labelled(inner["result_time"]).items()
    }
    assert {label: fault.error_description for label, fault in found.faults.items()} == {
        label: fault["error_description"] for label, fault in labelled(inner["result_error"]).items()
    }
    pages = labelled(inner["result"])
    key = rows_key(pages.values())
    rows = {label: page if key is None else page[key] for label, page in pages.items()}
    if all(isinstance(page, list) and all(isinstance(row, dict) for row in page) for page in rows.values()):
        check_rows(
            rows, decode_package(raw, dict[str, Any], key).pages, lambda row: decode_package(raw, row, key).pages
        )


def check_page(reply: Reply, result: Any) -> None:
    assert reply.result is not None
    slice_, key = reply.result, rows_key([result])
    if key is not None or isinstance(result, list):
        rows = {"": result if key is None else result[key]}
        check_rows(
            rows, {"": decode_rows(slice_, dict[str, Any], key)}, lambda row: {"": decode_rows(slice_, row, key)}
        )
    else:
        assert decode_value(slice_, dict[str, Any]) == result


def rows_key(pages: Any) -> str | None:
    keys = {key for page in pages if isinstance(page, dict) for key in ("items", "tasks") if key in page}
    return keys.pop() if keys else None


def check_rows(rows: dict[str, Any], maps: dict[str, Any], decode: Any) -> None:
    assert maps == rows
    wire = "ID" if any("ID" in row for page in rows.values() for row in page) else "id"
    if all(wire in row for page in rows.values() for row in page):
        row_type: Any = msgspec.defstruct("Row", [("id", int, field(name=wire))], bases=(Entity,), kw_only=True)
        entities = decode(row_type)
        read = {label: [{wire: str(row.id), **row.extra} for row in page] for label, page in entities.items()}
        assert read == {label: [{**row, wire: str(row[wire])} for row in page] for label, page in rows.items()}


# Anything at all.

anything = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["", "Y", "x", "5", 1.5]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["result", "ID", "items", "c0", "error", "total", "result_error", "result_time"]), inner
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(st.sampled_from(["result", "error", "total", "next", "time"]), anything),
    st.sampled_from([None, "items"]),
)
def test_any_object_is_a_reply_and_a_batch_and_its_rows_are_read_or_refused(
    members: dict[str, Any], key: str | None
) -> None:
    raw = body(**members)
    reply = decode_reply(raw)
    decode_batch(raw)

    assert (reply.result is None) == ("result" not in members)
    for row in (Lead, Plain, dict[str, Any], Raw):
        try:
            found = decode_package(raw, row, key)
        except DecodeError:
            continue
        assert found.pages.keys() == decode_batch(raw).results.keys()
