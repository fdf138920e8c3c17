"""Records and the names of their fields, where the reference has odd names."""

from __future__ import annotations

from bitrix24_async.codegen.entities import keys_of, record
from bitrix24_async.schema.model import EntitySpec, ParamSpec

CART = EntitySpec(
    entity="shop.cart",
    fields=[ParamSpec(name="TITLE", type="string"), ParamSpec(name="~~"), ParamSpec(name="edit.plan", type="string")],
)


def test_a_name_without_letters_is_no_attribute() -> None:
    """It stays in `extra`; other odd names are told by `name`."""
    lines = record("Cart", CART, "A cart.", {}, {})

    assert [line.strip() for line in lines if ": " in line and "class" not in line] == [
        "title: str | None = None",
        'edit_plan: str | None = §_field(default=None, name="edit.plan")',
    ]


def test_only_names_that_are_words_are_offered() -> None:
    """`select` and `order` take the names of the table."""
    assert keys_of(CART) == ["TITLE"]
