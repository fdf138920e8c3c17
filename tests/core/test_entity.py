"""Entities as values: equality, `repr`, copies, pickles and the way back to wire fields."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec import UNSET, Struct, UnsetType, field, structs

from bitrix24_async.core.decode import decode_value
from bitrix24_async.core.entity import Entity, public_class, wire_fields


class Contact(Entity, kw_only=True, rename="upper"):
    id: int
    name: str | None = None


class Link(Struct):
    url: str
    opened: bool = False
    note: str | UnsetType = UNSET


class Deal(Entity, kw_only=True, rename="upper"):
    id: int
    title: str | None = None
    opportunity: Decimal | None = None
    date_create: datetime | None = None
    opened: bool | None = None
    contact: Contact | None = None
    contacts: list[Contact] | None = None
    link: Link | None = None
    flags: dict[str, bool] | None = None


class OurDeal(Deal, kw_only=True):
    inn: str | None = field(default=None, name="UF_CRM_INN")

    def label(self) -> str:
        return f"{self.title} ({self.inn})"


class FrozenDeal(Entity, kw_only=True, frozen=True, rename="upper"):
    id: int
    opportunity: Decimal | None = None


WIRE = b'{"ID": "7", "TITLE": "Boat", "OPENED": "Y", "OPPORTUNITY": "10.50", "UF_COLOUR": "red", "UF_SIZE": ["1", 2]}'


def decoded() -> Any:
    """Return one deal as the learned class reads it, undeclared cells in hidden slots."""
    for _ in range(20):  # a single row is worth a class only when it comes often
        deal = decode_value(WIRE, Deal)
    return deal


def made() -> Deal:
    deal = Deal(id=7, title="Boat", opened=True, opportunity=Decimal("10.50"))
    deal.extra.update({"UF_COLOUR": "red", "UF_SIZE": ["1", 2]})
    return deal


def test_a_deal_made_by_hand_equals_a_decoded_one() -> None:
    assert decoded() == made()
    assert made() == decoded()
    assert (decoded() != made()) is False
    assert (made() != decoded()) is False


def test_a_decoded_deal_is_a_deal_though_its_class_is_hidden() -> None:
    deal = decoded()

    assert isinstance(deal, Deal)
    assert type(deal) is not Deal
    assert public_class(deal) is Deal
    assert public_class(made()) is Deal


@pytest.mark.parametrize(
    "other",
    [
        Deal(id=7),
        OurDeal(id=7, title="Boat", opened=True, opportunity=Decimal("10.50")),
        Deal(id=7, title="Boat", opened=True, opportunity=Decimal("10.50")),
        "a text",
    ],
    ids=["fewer values", "another class", "no extra", "no entity"],
)
def test_deals_differ_by_class_value_and_extra(other: object) -> None:
    assert decoded() != other
    assert (decoded() == other) is False


def test_an_entity_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(made())
    with pytest.raises(TypeError):
        hash(FrozenDeal(id=1))


def test_repr_shows_what_has_a_value_and_nothing_of_the_machinery() -> None:
    text = "Deal(id=7, title='Boat', opportunity=Decimal('10.50'), opened=True, extra={'UF_COLOUR': 'red', 'UF_SIZE': ['1', 2]})"

    assert repr(decoded()) == text
    assert repr(made()) == text
    assert repr(Deal(id=1)) == "Deal(id=1)"
    assert decoded().__rich_repr__()[-1] == ("extra", {"UF_COLOUR": "red", "UF_SIZE": ["1", 2]})


def test_extra_starts_empty_and_keeps_what_is_put_there() -> None:
    deal = Deal(id=1)

    assert deal.extra == {}
    deal.extra["UF_X"] = 5
    assert deal.extra == {"UF_X": 5}


def test_extra_of_a_decoded_deal_keeps_what_is_put_there() -> None:
    deal = decoded()
    deal.extra["UF_COLOUR"] = "blue"
    del deal.extra["UF_SIZE"]

    assert deal.extra == {"UF_COLOUR": "blue"}
    assert wire_fields(deal)["UF_COLOUR"] == "blue"


def test_extra_of_a_frozen_entity_can_be_filled() -> None:
    deal = FrozenDeal(id=1)
    deal.extra["UF_X"] = 5

    assert deal.extra == {"UF_X": 5}
    with pytest.raises(AttributeError):
        deal.id = 2  # type: ignore[misc]  # frozen: the refusal is the point


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda deal: pickle.loads(pickle.dumps(deal))])
def test_copies_and_pickles_are_equal_and_of_the_public_class(twin: Any) -> None:
    deal = decoded()
    other = twin(deal)

    assert other == deal
    assert type(other) is Deal
    other.extra["UF_COLOUR"] = "green"
    assert deal.extra["UF_COLOUR"] == "red"


def test_replace_keeps_extra() -> None:
    deal = structs.replace(decoded(), title="Ship")

    assert (deal.title, deal.extra) == ("Ship", {"UF_COLOUR": "red", "UF_SIZE": ["1", 2]})


def test_wire_fields_are_those_with_a_value_and_extra() -> None:
    assert wire_fields(decoded()) == {
        "ID": 7,
        "TITLE": "Boat",
        "OPPORTUNITY": Decimal("10.50"),
        "OPENED": "Y",
        "UF_COLOUR": "red",
        "UF_SIZE": ["1", 2],
    }


def test_wire_fields_keep_python_values_but_flags() -> None:
    now = datetime(2026, 11, 1, tzinfo=UTC)
    deal = Deal(id=1, date_create=now, opened=False)
    deal.extra["UF_FLAG"] = True

    assert wire_fields(deal) == {"ID": 1, "DATE_CREATE": now, "OPENED": "N", "UF_FLAG": True}


def test_wire_fields_reach_into_nested_records() -> None:
    contact = Contact(id=3, name="Ann")
    contact.extra["UF_Y"] = 1
    link = Link("https://example.com", opened=True)
    deal = Deal(id=1, contact=contact, contacts=[Contact(id=4)], link=link, flags={"a": True})

    assert wire_fields(deal) == {
        "ID": 1,
        "CONTACT": {"ID": 3, "NAME": "Ann", "UF_Y": 1},
        "CONTACTS": [{"ID": 4}],
        "LINK": {"url": "https://example.com", "opened": "Y"},
        "FLAGS": {"a": "Y"},
    }


def test_a_declared_value_wins_over_a_cell_that_did_not_fit() -> None:
    deal = decode_value(b'{"ID": 1, "OPPORTUNITY": "much"}', Deal)
    assert wire_fields(deal) == {"ID": 1, "OPPORTUNITY": "much"}

    deal.opportunity = Decimal(5)
    assert wire_fields(deal) == {"ID": 1, "OPPORTUNITY": Decimal(5)}


def test_a_subclass_types_a_custom_field_and_adds_methods() -> None:
    deal = decode_value(b'{"ID": "1", "TITLE": "Boat", "UF_CRM_INN": "77", "UF_OTHER": 1}', OurDeal)

    assert deal.label() == "Boat (77)"
    assert deal.extra == {"UF_OTHER": 1}
    assert wire_fields(deal) == {"ID": 1, "TITLE": "Boat", "UF_CRM_INN": "77", "UF_OTHER": 1}


def test_a_deal_matches_a_class_pattern() -> None:
    match decoded():
        case Deal(title=title):
            assert title == "Boat"
        case _:
            pytest.fail("a decoded deal is a deal")
