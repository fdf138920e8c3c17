"""A list field as an enumeration: ids that travel, labels that people read, and cells that are no member."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from msgspec import field, json

from bitrix24_async import Choice, Entity
from bitrix24_async.core.decode import decode_rows
from bitrix24_async.core.encode import command, json_body
from bitrix24_async.core.entity import wire_fields


class Colour(Choice):
    """Two colours."""

    RED = 45, "Красный"
    BLUE = 47, "Blue"
    GREY = 49


class Boat(Entity, kw_only=True):
    """A record with a list field and a multiple list field."""

    id: int
    colour: Colour | None = field(default=None, name="UF_COLOUR")
    colours: list[Colour] | None = field(default=None, name="UF_COLOURS")


def read(name: str, *cells: Any) -> list[Boat]:
    """Return one row for each cell."""
    return decode_rows(json.encode([{"id": n, name: cell} for n, cell in enumerate(cells)]), Boat, None)


def test_a_choice_is_its_id_and_has_a_label() -> None:
    assert [(member, member.value, member.label) for member in Colour] == [
        (45, 45, "Красный"),
        (47, 47, "Blue"),
        (49, 49, ""),
    ]
    assert (Colour(47), repr(Colour.RED), str(Colour.RED)) == (Colour.BLUE, "<Colour.RED: 45>", "45")


def test_a_choice_survives_copies_and_pickles() -> None:
    boat = Boat(id=1, colour=Colour.RED, colours=[Colour.BLUE])

    assert copy.deepcopy(boat) == boat == pickle.loads(pickle.dumps(boat))
    assert pickle.loads(pickle.dumps(boat)).colour is Colour.RED


def test_an_id_decodes_as_text_and_as_a_number() -> None:
    """The classic methods write text, `crm.item` numbers."""
    assert read("UF_COLOUR", "45", 47) == [Boat(id=0, colour=Colour.RED), Boat(id=1, colour=Colour.BLUE)]


@pytest.mark.parametrize("cell", [None, "", False, []], ids=repr)
def test_whatever_means_no_choice_is_none(cell: Any) -> None:
    """Alone in its column or beside others: the value is None, and nothing lands in `extra`."""
    assert read("UF_COLOUR", cell) == [Boat(id=0)]
    assert read("UF_COLOUR", "45", cell, "47") == [
        Boat(id=0, colour=Colour.RED),
        Boat(id=1),
        Boat(id=2, colour=Colour.BLUE),
    ]


@pytest.mark.parametrize(
    "cell, value",
    [
        (["45", 47], [Colour.RED, Colour.BLUE]),
        ({"1": "45"}, [Colour.RED]),
        ([], []),
        (False, None),
        ("", None),
        (None, None),
    ],
    ids=repr,
)
def test_a_multiple_list_field_is_a_list_of_choices(cell: Any, value: Any) -> None:
    """A portal writes false for a multiple field without values."""
    assert read("UF_COLOURS", cell) == [Boat(id=0, colours=value)]


@pytest.mark.parametrize("name, cell", [("UF_COLOUR", "99"), ("UF_COLOURS", ["45", 99])])
def test_an_id_that_was_added_later_kills_no_row(name: str, cell: Any) -> None:
    """The attribute is None, and `extra` has what came."""
    (boat,) = read(name, cell)

    assert (boat.id, boat.colour, boat.colours, boat.extra) == (0, None, None, {name: cell})


def test_a_choice_travels_as_its_id() -> None:
    """Written in an entity, in a mapping, in a filter; as a command and as JSON."""
    fields = wire_fields(Boat(id=1, colour=Colour.RED, colours=[Colour.BLUE]))

    assert command("crm.deal.add", {"fields": fields}) == (
        "crm.deal.add?fields[id]=1&fields[UF_COLOUR]=45&fields[UF_COLOURS][0]=47"
    )
    assert json.decode(json_body({"filter": {"@UF": [Colour.RED, Colour.BLUE]}})) == {"filter": {"@UF": [45, 47]}}


def test_false_is_a_value_or_nothing() -> None:
    """In a column of flags or texts, false is a value; in one of numbers it is nothing."""

    class Flagged(Entity, kw_only=True):
        flag: bool | None = None
        count: int | None = None
        text: str | None = None

    (row,) = decode_rows(b'[{"flag": false, "count": false, "text": false}]', Flagged, None)

    assert (row.flag, row.count, row.text, row.extra) == (False, None, None, {"text": False})
