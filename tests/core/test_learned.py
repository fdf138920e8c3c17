"""The learned wire class: what a portal sends in a cell, and where it ends up."""

from __future__ import annotations

import gc
import json
import logging
import weakref
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Meta, Struct, field

from bitrix24_async.core import learned
from bitrix24_async.core.cells import mended, wire_type
from bitrix24_async.core.decode import decode_rows, decode_value
from bitrix24_async.core.entity import Entity, wire_fields
from bitrix24_async.core.learned import learner, read_nested
from bitrix24_async.errors import DecodeError, InvalidArgument


class Contact(Entity, kw_only=True, rename="upper"):
    id: int
    name: str | None = None
    parent: Contact | None = None


class Person(Entity, kw_only=True):
    name: str | None = None
    age: int | None = None


class Ship(Entity, kw_only=True, rename="upper"):
    id: int
    captain: Person | None = None
    crew: list[Person] | None = None


class Link(Struct):
    url: str


class Stage(StrEnum):
    NEW = "NEW"


class Deal(Entity, kw_only=True, rename="upper"):
    id: int
    title: str | None = None
    opportunity: Decimal | None = None
    date_create: datetime | None = None
    opened: bool | None = None
    stage: Stage | None = None
    count: int | None = None
    share: float | None = None
    phones: list[str] | None = None
    flags: list[bool] | None = None
    numbers: dict[str, int] | None = None
    contact: Contact | None = None
    contacts: list[Contact] | None = None
    link: Link | None = None
    mixed: int | str | None = None
    rank: int = 3
    tags: list[str] = field(default_factory=list)
    place: Annotated[int, Meta(ge=1)] | None = None


def fresh() -> type[Deal]:
    """Return an entity about which nothing is known yet."""
    return type("Deal", (Deal,), {"__module__": __name__}, kw_only=True)


def rows(entity: Any, *cells: Any, key: str | None = None) -> list[Any]:
    listed = json.dumps(list(cells) if key is None else {key: list(cells)})
    return decode_rows(listed.encode(), entity, key)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b'"Y"', True),
        (b'"N"', False),
        (b'""', None),
        (b'"1"', True),
        (b'"0"', False),
        (b"1", True),
        (b"0", False),
        (b"true", True),
        (b"false", False),
        (b'"true"', True),
        (b'"false"', False),
        (b"null", None),
    ],
)
def test_msgspec_reads_flags_by_our_table(body: bytes, value: bool | None) -> None:
    """A new msgspec that no longer reads `_value2member_map_` fails here; then flags need a pass of their own."""
    decoded = msgspec.json.decode(body, type=wire_type(bool | None), strict=False)

    assert decoded is value


@pytest.mark.parametrize("body", [b'"x"', b'"y"', b"2", b"[]", b"1.5"])
def test_msgspec_refuses_what_is_no_flag(body: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(body, type=wire_type(bool | None), strict=False)


@pytest.mark.parametrize("type_", [bool, int, float, datetime, list[int], dict[str, int], Link])
def test_an_empty_text_is_none_only_where_none_may_be(type_: Any) -> None:
    with pytest.raises(DecodeError):
        decode_value(b'""', type_)
    assert decode_value(b'""', type_ | None) is None


CELLS = [
    ("OPENED", "Y", "opened", True),
    ("OPENED", "0", "opened", False),
    ("OPENED", "", "opened", None),
    ("COUNT", "5", "count", 5),
    ("COUNT", 5, "count", 5),
    ("COUNT", "", "count", None),
    ("SHARE", "1.5", "share", 1.5),
    ("SHARE", "", "share", None),
    ("OPPORTUNITY", "10.50", "opportunity", Decimal("10.50")),
    ("OPPORTUNITY", 10.5, "opportunity", Decimal("10.5")),
    ("OPPORTUNITY", "", "opportunity", None),
    ("DATE_CREATE", "2026-01-02T03:04:05+00:00", "date_create", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("DATE_CREATE", "", "date_create", None),
    ("STAGE", "NEW", "stage", Stage.NEW),
    ("STAGE", "", "stage", None),
    ("TITLE", "", "title", ""),
    ("PHONES", ["1"], "phones", ["1"]),
    ("PHONES", [], "phones", []),
    ("PHONES", "", "phones", None),
    ("PHONES", {"1": "a", "3": "b"}, "phones", ["a", "b"]),
    ("FLAGS", ["Y", "N", 1], "flags", [True, False, True]),
    ("NUMBERS", {"a": "1"}, "numbers", {"a": 1}),
    ("NUMBERS", [], "numbers", {}),
    ("NUMBERS", "", "numbers", None),
    ("LINK", {"url": "u"}, "link", Link("u")),
    ("LINK", [], "link", None),
    ("LINK", "", "link", None),
    ("CONTACT", {"ID": "3", "NAME": "Ann"}, "contact", Contact(id=3, name="Ann")),
    ("CONTACT", {"ID": 3, "PARENT": {"ID": "4"}}, "contact", Contact(id=3, parent=Contact(id=4))),
    ("CONTACT", [], "contact", None),
    ("CONTACTS", [{"ID": 3}], "contacts", [Contact(id=3)]),
    ("CONTACTS", {"7": {"ID": 3}}, "contacts", [Contact(id=3)]),
    ("MIXED", "5", "mixed", "5"),
    ("MIXED", 5, "mixed", 5),
    ("PLACE", "5", "place", 5),
    ("PLACE", "", "place", None),
    ("RANK", "5", "rank", 5),
    ("TITLE", 5, "title", "5"),
    ("DATE_CREATE", False, "date_create", None),
    ("DATE_CREATE", {}, "date_create", None),
    ("OPPORTUNITY", [], "opportunity", None),
]


@pytest.mark.parametrize(("wire", "cell", "name", "value"), CELLS)
def test_a_cell_becomes_the_value_of_its_field(wire: str, cell: Any, name: str, value: Any) -> None:
    """In a list and in a single row alike."""
    entity = fresh()
    (listed,) = rows(entity, {"ID": "1", wire: cell})
    single = decode_value(json.dumps({"ID": "1", wire: cell}).encode(), fresh())

    for deal in (listed, single):
        assert getattr(deal, name) == value
        assert type(getattr(deal, name)) in (type(value), *type(value).__subclasses__()) or isinstance(value, Entity)
        assert deal.extra == {}


ODD = [
    ("OPENED", "x"),
    ("COUNT", "5.5"),
    ("COUNT", [1]),
    ("COUNT", "9" * 5000),
    ("SHARE", True),
    ("OPPORTUNITY", "much"),
    ("DATE_CREATE", "0000-00-00"),
    ("STAGE", "OLD"),
    ("TITLE", False),
    ("PHONES", [1]),
    ("NUMBERS", ["a"]),
    ("LINK", {}),
    ("CONTACT", {"NAME": "no id"}),
    ("CONTACT", 5),
    ("CONTACTS", [{"ID": 1}, {}]),
    ("CONTACTS", [""]),
    ("PLACE", 0),
    ("RANK", ""),
    ("TAGS", 5),
]


@pytest.mark.parametrize(("wire", "cell"), ODD)
def test_a_cell_that_does_not_fit_is_in_extra(wire: str, cell: Any) -> None:
    """The attribute is what it is where the cell is missing, and the row beside it is untouched."""
    entity = fresh()
    blank, name = entity(id=1), wire.lower()
    first, second = rows(entity, {"ID": "1", wire: cell, "UF_X": 1}, {"ID": "2", "TITLE": "Boat"})
    single = decode_value(json.dumps({"ID": "1", wire: cell, "UF_X": 1}).encode(), fresh())

    for deal in (first, single):
        assert getattr(deal, name) == getattr(blank, name)
        assert deal.extra == {wire: cell, "UF_X": 1}
    assert second == entity(id=2, title="Boat")


def test_an_odd_cell_is_told_once_per_column_without_its_value(caplog: pytest.LogCaptureFixture) -> None:
    entity = fresh()
    with caplog.at_level(logging.WARNING, logger="bitrix24_async"):
        rows(entity, {"ID": 1, "COUNT": "secret"}, {"ID": 2, "COUNT": "secret"}, {"ID": 3, "SHARE": "secret"})
        decode_value(b'{"ID": 1, "COUNT": "secret"}', entity)

    assert caplog.messages == [
        "Deal.COUNT: a value does not fit the type; it is in `extra`",
        "Deal.SHARE: a value does not fit the type; it is in `extra`",
    ]


def test_undeclared_keys_of_any_row_are_in_extra() -> None:
    first, second, third = rows(fresh(), {"ID": 1}, {"ID": 2, "UF_A": "a"}, {"ID": 3, "UF_B": None, "id": 7})

    assert [first.extra, second.extra, third.extra] == [{}, {"UF_A": "a"}, {"UF_B": None, "id": 7}]


def test_a_listing_that_changes_its_keys_is_learned_again() -> None:
    entity = fresh()
    seen = [
        rows(entity, {"ID": 1, key: 1})[0].extra for key in ("UF_A", "UF_B", "UF_A", "UF_C", "UF_D", "UF_E", "UF_A")
    ]

    assert seen == [{"UF_A": 1}, {"UF_B": 1}, {"UF_A": 1}, {"UF_C": 1}, {"UF_D": 1}, {"UF_E": 1}, {"UF_A": 1}]


def test_listings_alike_share_a_class_and_others_do_not() -> None:
    """A portal's fields do not cost the rows of another portal a slot."""
    entity = fresh()
    (one,) = rows(entity, {"ID": 1, "UF_A": 1, "UF_B": 1})
    (two,) = rows(entity, {"ID": 1, "UF_A": 1, "UF_C": 1})
    (alike,) = rows(entity, {"ID": 1, "UF_A": 1, "UF_C": 1, "UF_D": 1})
    (again,) = rows(entity, {"ID": 1, "UF_A": 1, "UF_B": 1})
    keys = [[key for _, key in deal.__unknown__] for deal in (one, two, alike, again)]

    assert keys == [["UF_A", "UF_B"], ["UF_A", "UF_C"], ["UF_A", "UF_C", "UF_D"], ["UF_A", "UF_B"]]


@pytest.mark.parametrize("key", ['a"b', "a\\b", "a\nb", "$extra"])
def test_keys_that_cannot_name_a_slot_are_in_extra(key: str) -> None:
    first, second = rows(fresh(), {"ID": 1, key: {"x": 1}}, {"ID": "2", "OPENED": "Y"})

    assert first.extra == {key: {"x": 1}}
    assert (second.id, second.opened, second.extra) == (2, True, {})


@pytest.mark.parametrize("key", ["", "ключ", "a.b", "a`b", "a[0]", "x0_", "_more", "extra"])
def test_odd_keys_are_in_extra(key: str) -> None:
    (deal,) = rows(fresh(), {"ID": 1, key: "v"})

    assert deal.extra == {key: "v"}


def test_hundreds_of_keys_are_in_extra() -> None:
    cells = {f"UF_{number}": number for number in range(500)}
    (deal,) = rows(fresh(), {"ID": 1, **cells})

    assert deal.extra == cells


ODD_EVERYWHERE = {"DATE_CREATE": "", "OPPORTUNITY": "x", "NUMBERS": [], "STAGE": "", "PHONES": {}, "OPENED": "x"}


def test_more_odd_columns_than_four_are_read_row_by_row() -> None:
    entity = fresh()
    odd = {"ID": "1", **ODD_EVERYWHERE, "UF_X": 1}
    expected = entity(id=1, numbers={}, phones=[])
    expected.extra.update({"OPPORTUNITY": "x", "OPENED": "x", "UF_X": 1})
    for _ in range(60):  # the pause after which learning is tried again
        assert rows(entity, odd, {"ID": 2, "COUNT": "3"}) == [expected, entity(id=2, count=3)]


def test_a_clean_listing_after_an_odd_one_is_decoded_at_once() -> None:
    entity = fresh()
    rows(entity, {"ID": "1", "UF_X": 1})
    rows(entity, {"ID": "1", **ODD_EVERYWHERE})
    (deal,) = rows(entity, {"ID": "1", "UF_X": 2})

    assert deal.__unknown__ == (("_more0", "UF_X"),)
    assert deal.extra == {"UF_X": 2}


def test_a_single_row_is_worth_a_class_when_it_comes_often() -> None:
    entity = fresh()
    deals = [decode_value(b'{"ID": "1", "UF_X": 5}', entity) for _ in range(20)]

    assert all(deal == deals[0] for deal in deals)
    assert [deal.__unknown__ for deal in (deals[0], deals[-1])] == [(), (("_more0", "UF_X"),)]


def test_a_single_row_with_an_odd_cell_does_not_slow_lists_down() -> None:
    entity = fresh()
    odd = [decode_value(b'{"ID": "1", "DATE_CREATE": "", "COUNT": 5}', entity) for _ in range(40)]

    assert odd == [entity(id=1, count=5)] * 40
    rows(entity, {"ID": 1})
    assert [shape.wide for shape in learner(entity)._shapes] == [()]


@pytest.mark.parametrize("cells", [{}, {"ID": ""}, {"ID": "x"}, {"ID": None}, {"ID": []}, None, 5, [1]])
def test_a_row_without_a_usable_id_is_refused(cells: Any) -> None:
    entity = fresh()
    for act in (
        lambda: rows(entity, {"ID": 1}, cells),
        lambda: decode_value(json.dumps(cells).encode(), entity),
    ):
        with pytest.raises(DecodeError):
            act()


def test_a_required_field_of_a_subclass_is_required() -> None:
    class Staged(Deal, kw_only=True):
        pipe: int

    assert rows(Staged, {"ID": 1, "PIPE": "4"})[0].pipe == 4
    with pytest.raises(DecodeError, match="missing required field `PIPE`"):
        rows(Staged, {"ID": 1})


def test_a_frozen_entity_is_decoded_with_odd_columns() -> None:
    class Frozen(Entity, kw_only=True, frozen=True, rename="upper"):
        id: int
        day: datetime | None = None
        count: int | None = None

    first, second = rows(Frozen, {"ID": 1, "DAY": "", "COUNT": "x"}, {"ID": 2, "DAY": "2026-01-02T00:00:00Z", "UF": 1})

    assert (first.day, first.count, first.extra) == (None, None, {"COUNT": "x"})
    assert (second.day, second.extra) == (datetime(2026, 1, 2, tzinfo=UTC), {"UF": 1})


def test_post_init_sees_values_and_never_raw_cells() -> None:
    class Checked(Entity, kw_only=True, rename="upper"):
        id: int
        day: datetime | None = None
        seen: str | None = None

        def __post_init__(self) -> None:
            self.seen = type(self.day).__name__
            if self.id < 0:
                raise ValueError("secret")

    listed = rows(Checked, {"ID": 1, "DAY": ""}, {"ID": 2, "DAY": "2026-01-02T00:00:00Z"}, {"ID": 3, "DAY": "x"})

    assert [deal.seen for deal in listed] == ["NoneType", "datetime", "NoneType"]
    assert listed[2].extra == {"DAY": "x"}
    with pytest.raises(DecodeError) as refused:
        rows(Checked, {"ID": -1})
    assert "secret" not in str(refused.value)


def test_names_that_begin_alike_are_told_apart() -> None:
    class Alike(Entity, kw_only=True):
        id: int
        price: int | None = None
        price_old: int | None = field(default=None, name="price.old")
        prices: int | None = None

    (deal,) = rows(Alike, {"id": 1, "price": 1, "price.old": "x", "prices": "y"})

    assert (deal.price, deal.price_old, deal.prices) == (1, None, None)
    assert deal.extra == {"price.old": "x", "prices": "y"}


def test_a_type_that_json_has_not_is_in_extra() -> None:
    class Strange(Entity, kw_only=True):
        id: int
        number: complex | None = None

    (deal,) = rows(Strange, {"id": 1, "number": 5})

    assert (deal.number, deal.extra) == (None, {"number": 5})


@pytest.mark.parametrize("options", [{"array_like": True}, {}], ids=["a list", "a field named extra"])
def test_an_entity_that_cannot_be_learned_is_refused_clearly(options: dict[str, Any]) -> None:
    annotations = {"id": int} if options else {"id": int, "extra": str}
    odd: Any = type("Odd", (Entity,), {"__annotations__": annotations}, kw_only=True, **options)

    with pytest.raises(InvalidArgument, match="Odd"):
        rows(odd, {"id": 1, "extra": "x"})


def test_a_column_is_widened_for_the_whole_listing_and_keeps_its_good_values() -> None:
    days = ["2026-01-02T00:00:00Z", "", "0000-00-00"] * 20
    deals = rows(fresh(), *({"ID": number + 1, "DATE_CREATE": day} for number, day in enumerate(days)))

    assert [deal.date_create for deal in deals] == [datetime(2026, 1, 2, tzinfo=UTC), None, None] * 20
    assert [deal.extra for deal in deals] == [{}, {}, {"DATE_CREATE": "0000-00-00"}] * 20


def test_a_text_column_with_an_odd_cell_keeps_its_empty_texts() -> None:
    first, second = rows(fresh(), {"ID": 1, "TITLE": ""}, {"ID": 2, "TITLE": True})

    assert (first.title, second.title, second.extra) == ("", None, {"TITLE": True})


def test_few_classes_are_kept() -> None:
    entity = fresh()
    for number in range(10):
        rows(entity, {"ID": 1, f"UF_{number}": 1})

    assert len(learner(entity)._shapes) == 4
    assert learned._shape.cache_info().maxsize == 256


def test_dropped_entities_are_freed() -> None:
    entity = fresh()
    rows(entity, {"ID": 1, "UF_X": 1})
    gone = weakref.ref(entity)
    del entity
    learned._shape.cache_clear()
    learned.learner.cache_clear()
    decode_value.__globals__["_reader"].cache_clear()
    gc.collect()

    assert gone() is None


def test_an_empty_cell_of_a_record_is_none() -> None:
    """What PHP writes for nothing costs no odd column; an empty object is a record without cells."""
    cells = [{"name": "Ann"}, [], "", False, None, {}, {"name": "Ann", "age": "old"}, 5]
    found = rows(Ship, *({"ID": number, "CAPTAIN": cell, "CREW": [cell]} for number, cell in enumerate(cells[:1])))
    found += rows(Ship, *({"ID": 2, "CAPTAIN": cell} for cell in cells[1:]))
    odd = found[6].captain

    assert found[0] == Ship(id=0, captain=Person(name="Ann"), crew=[Person(name="Ann")])
    assert [ship.captain for ship in found[1:6]] == [None, None, None, None, Person()]
    assert (odd.name, odd.age, odd.extra) == ("Ann", None, {"age": "old"})
    assert (found[7].captain, found[7].extra) == (None, {"CAPTAIN": 5})


def test_the_hook_refuses_types_that_are_not_its_own() -> None:
    with pytest.raises(TypeError, match="complex"):
        read_nested(complex, 5)


def test_what_php_means_is_left_alone_where_it_means_nothing() -> None:
    assert mended(int, "") == ""
    assert mended(int | None, 5) == 5
    assert mended(str, {"a": 1}) == {"a": 1}


odd_cells = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.sampled_from(["", "Y", "N", "0", "1", "0000-00-00", "2026-01-01", "9" * 30, "1e999", "NaN", "null", "\x00"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=4,
)
columns = st.sampled_from([name for name in Deal.__struct_encode_fields__ if name not in ("ID", "$extra")])


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.dictionaries(columns | st.sampled_from(["UF_X", "UF_Y"]), odd_cells, max_size=6), max_size=6))
def test_no_cell_ends_a_listing_and_none_is_lost(listing: list[dict[str, Any]]) -> None:
    """Each cell is a value of its field, nothing, or in `extra`; a list, a row and any history agree on which."""
    cells = [{"ID": number + 1, **row} for number, row in enumerate(listing)]
    deals = rows(Deal, *cells)

    assert [deal.id for deal in deals] == [row["ID"] for row in cells]
    for row, deal in zip(cells, deals, strict=True):
        for key, cell in deal.extra.items():
            assert row[key] == cell
        for key in row.keys() - deal.extra.keys():
            assert key in Deal.__struct_encode_fields__
        single = decode_value(json.dumps(row).encode(), fresh())
        for other in (single, *rows(fresh(), row)):
            # NaN differs from itself, so that texts are compared.
            assert repr(wire_fields(other)) == repr({key: wire_fields(deal)[key] for key in wire_fields(other)})
            assert wire_fields(other).keys() == wire_fields(deal).keys()
            assert other.extra.keys() == deal.extra.keys()
