"""What `help` says of a method is made of its path and its facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bitrix24_async.codegen.arguments import explained
from bitrix24_async.codegen.words import nouns
from bitrix24_async.codegen.words.notes import facts, last_line, raises
from bitrix24_async.codegen.words.nouns import noun, title
from bitrix24_async.codegen.words.sentences import sentence
from bitrix24_async.schema.model import MethodSpec, PagingSpec, ParamSpec, ResultSpec

RECORD = ResultSpec(shape="record", type="object")
ID = [ParamSpec(name="id", type="integer", required=True)]
CORRECTIONS: dict[str, Any] = {
    "titles": {"shop.cart": "carts of the shop", "shop.*.details": "the card of {one}"},
    "nouns": {"shop.*.price": "price of {many}", "shop.stock": "the stock of the shop"},
    "says": {"shop.*.bless": "Bless {one}.", "shop.cart.odd": "Do something odd."},
    "arguments": {
        "colour": "The colour, by its name.",
        "shop.cart.get.deep": "Whether to look into the box.",
        "shop.*.row.get.ownerId": "Id of {the}.",
        "v3.shop.cart.row.get.ownerId": "Who has it.",
    },
}


@pytest.fixture(autouse=True)
def corrections(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take the corrections of a small shop for those of the catalogue."""
    monkeypatch.setattr(nouns, "overrides", lambda: CORRECTIONS)
    for kept in (nouns._patterns, nouns._starred):
        kept.cache_clear()
    yield
    for kept in (nouns._patterns, nouns._starred):
        kept.cache_clear()


def method(name: str, **given: Any) -> MethodSpec:
    """Return a method with its facts."""
    return MethodSpec(method=name, kind=given.pop("kind", "other"), url="https://example.com/page.html", **given)


def test_a_method_that_makes_no_sentence_needs_one() -> None:
    """The generator does not make up a sentence that nobody would write."""
    with pytest.raises(ValueError, match=r"shop\.cart\.frobnicate needs a sentence"):
        sentence(method("shop.cart.frobnicate"), ("cart",), walks=False)


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("shop.cart.get", {"read": True, "kind": "get"}, "Return a cart."),
        ("shop.cart.get", {"read": True, "kind": "get", "params": ID}, "Return a cart by its id."),
        ("shop.cart.get", {"read": True, "kind": "list"}, "List carts."),
        ("shop.cart.getById", {"read": True}, "Return a cart by its id."),
        ("shop.box.getlist", {"read": True}, "List boxes."),
        ("shop.cart.getFields", {"read": True}, "Describe the fields of a cart, each by its name."),
        ("shop.cart.isOpen", {"read": True}, "Say whether a cart is open."),
        ("shop.cart.getOwner", {"read": True}, "Return the owner of a cart."),
        ("shop.cart.setOwner", {}, "Set the owner of a cart."),
        ("shop.cart.updateOwner", {"result": RECORD}, "Change the owner of a cart and return it."),
        ("shop.cart.add", {"result": ResultSpec(type="integer")}, "Create a cart and return its id."),
        ("shop.cart.add", {"result": RECORD}, "Create a cart and return it."),
        ("shop.cart.add", {}, "Create a cart."),
        ("shop.cart.addRow", {}, "Add a row to a cart."),
        ("shop.cart.deleteRow", {}, "Delete a row of a cart."),
        ("shop.cart.removeRows", {}, "Remove rows of a cart."),
        ("shop.cart.deleteByFilter", {}, "Delete the carts that match a filter."),
        ("shop.cart.markDeleted", {}, "Move a cart to the trash."),
        ("shop.row.set", {}, "Set the rows."),
        ("shop.owner.set", {}, "Set the owner."),
        ("shop.stock.set", {}, "Set the stock of the shop."),
        ("shop.cart.close", {}, "Close a cart."),
        ("shop.cart.close", {"result": RECORD}, "Close a cart and return it."),
        ("shop.cart.moveToTrash", {}, "Move a cart to trash."),
        ("shop.cart.readAll", {}, "Read all carts."),
        ("shop.cart.sendMail", {}, "Send the mail of a cart."),
        ("shop.cart.colour", {"read": True}, "Return the colour of a cart."),
        ("shop.cart.odd", {}, "Do something odd."),
        ("shop.box.bless", {}, "Bless a box."),
    ],
)
def test_a_sentence_is_made_of_verb_and_noun(name: str, given: dict[str, Any], said: str) -> None:
    """What a method does is told by its path, or by a sentence of its own."""
    assert sentence(method(name, **given), (name.split(".")[1],), walks=False) == said


def test_a_list_that_is_walked_says_so() -> None:
    """Whoever reads `help` learns that a list may be awaited and iterated."""
    found = sentence(method("shop.cart.list", read=True), ("cart",), walks=True)

    assert found == "List carts: awaited for one page, iterated for all of them."


def test_a_node_that_is_a_method_says_what_calling_it_does() -> None:
    """A branch that may be called has a sentence, whether it reads or writes."""
    read, write = method("shop.cart", read=True), method("shop.cart")

    assert sentence(read, ("cart",), walks=False) == "Return a cart."
    assert sentence(write, ("cart",), walks=False) == "Send a cart."


def test_a_branch_is_called_by_the_words_of_its_path() -> None:
    """A star of a correction stands for one step, and the words before it for what that step is called."""
    assert noun(("cart", "rows"), "shop") == "cart row"
    assert noun((), "shop") == "shop"
    assert noun(("box", "price"), "shop") == "price of boxes"
    assert noun(("box", "shelf", "price"), "shop") == "box shelf price"
    assert [title(("cart",), "shop"), title(("box",), "shop")] == ["Carts of the shop", "Boxes"]
    assert title(("box", "details"), "shop") == "The card of a box"


def test_what_a_caller_needs_is_said_before_the_arguments() -> None:
    """An application's token, an administrator, a group of arguments: all that a call could fail by."""
    found = method(
        "shop.cart.pay",
        deprecated=True,
        replaced_by="shop.item.pay",
        application=True,
        confirmed=True,
        batchable=False,
        params=[ParamSpec(name="cartId"), ParamSpec(name="cartCode")],
        one_of=[["cartId", "cartCode"], ["INNER"]],
        alternatives=[["cartId"], ["cartCode", "OWNER_ID", "kind"]],
    )

    assert facts(found) == [
        "Development of this method has stopped in favour of `shop.item.pay`.",
        "It needs an application's token; a webhook does not do.",
        "An administrator has to allow it for each token first.",
        "It cannot be a command of a batch.",
        "At least one of `cart_id` and `cart_code` has to be given.",
        "At least one of `INNER` has to be given.",
        "Exactly one of these has to be given: `cart_id`; `cart_code`, `owner_id` and `kind`.",
    ]
    assert facts(method("shop.cart.get", deprecated=True, replaced_by="see the page")) == [
        "Development of this method has stopped."
    ]


@pytest.mark.parametrize(
    ("errors", "said"),
    [
        ([""], ["APIError: The portal refused (a text without a code)."]),
        (["0"], ["APIError: The portal refused (`0`)."]),
        (["", "0"], ["APIError: The portal refused (`0`, or a text without a code)."]),
        (["ACCESS_DENIED"], ["AccessDenied: The caller may not do this (`ACCESS_DENIED`)."]),
        (
            ["0", "CART_NOT_FOUND", "CART_ID_EMPTY"],
            [
                (
                    "APIError: An argument is missing (`CART_ID_EMPTY`); what an argument names does not exist "
                    "(`CART_NOT_FOUND`); the portal refused for another reason (`0`)."
                )
            ],
        ),
        (["200040300010"], ["APIError: The caller may not do it (`200040300010`)."]),
        (list("abcdefgh"), ["APIError: The portal refused (`a`, `b`, `c`, `d`, `e`, `f`, …)."]),
    ],
)
def test_errors_are_told_by_what_they_mean(errors: list[str], said: list[str]) -> None:
    """A code is a word for machines; what it means stands before it."""
    assert raises(method("shop.cart.get", errors=errors), "cart") == said


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("add", "A value was refused, or the caller may not create a row of a cart"),
        ("delete", "There is no such row, or the caller may not delete it"),
        ("get", "There is no such row, or the caller may not see it"),
        ("update", "There is no such row, the caller may not change it, or a value was refused"),
        ("other", "The portal refused"),
    ],
)
def test_an_error_that_says_nothing_is_told_by_the_method(kind: str, said: str) -> None:
    """What can go wrong with one record is the same everywhere, whatever code the portal gives it."""
    found = method("shop.cart.row.get", kind=kind, params=ID, errors=["0", ""])

    assert raises(found, "row of a cart") == [f"APIError: {said} (`0`, or a text without a code)."]


def test_a_docstring_ends_with_where_to_read_on() -> None:
    """Whether it reads, the scope it needs, its page."""
    page = "https://example.com/page.html"

    assert last_line(method("shop.cart.get", read=True, scope=["a", "b", "c"])) == f"Reads. Scope: a, b or c. {page}"
    assert last_line(method("shop.cart.add", scope=["a"])) == f"Writes. Scope: a. {page}"
    assert last_line(method("shop.cart.add")) == f"Writes. Scope: basic. {page}"


@pytest.mark.parametrize(
    ("param", "said"),
    [
        (ParamSpec(name="id", type="integer"), "id: Id of the cart."),
        (ParamSpec(name="ID", type="integer[]"), "id: Ids of the carts."),
        (ParamSpec(name="ownerId", type="integer"), "owner_id: Id of the owner."),
        (ParamSpec(name="OWNER_ID", type="integer|integer[]"), "owner_id: Id of the owner, or a list of them."),
        (ParamSpec(name="boxIds", type="integer[]"), "box_ids: Ids of the boxes."),
        (ParamSpec(name="boxCode", type="string"), "box_code: Code of the box."),
        (ParamSpec(name="title", type="string"), "title: Title of the cart."),
        (ParamSpec(name="shopStage", type="string"), "shop_stage: Shop stage."),
        (ParamSpec(name="colour", type="string"), "colour: The colour, by its name."),
        (ParamSpec(name="deep", type="boolean"), "deep: Whether to look into the box."),
        (ParamSpec(name="isOpen", type="boolean"), "is_open: Whether it is open."),
        (ParamSpec(name="showRows", flag="Y/N", default="Y"), "show_rows: Whether to show rows; `True` where it is not given."),
        (ParamSpec(name="CLOSED", type="boolean"), "closed: Whether it is closed."),
        (ParamSpec(name="fullView", type="boolean"), "full_view: Full view: yes or no."),
        (ParamSpec(name="depth", type="integer", default="3"), "depth: Depth; `3` where it is not given."),
        (ParamSpec(name="depth", type="integer", default="a `tick`"), "depth: Depth."),
        (ParamSpec(name="picture", type="file"), "picture: Picture of the cart: a `File`, or the pair of a name and Base64 text."),
        (ParamSpec(name="since", type="timestamp"), "since: Since, in seconds since 1970."),
        (ParamSpec(name="parts", type="object"), "parts: Parts, by name."),
        (ParamSpec(name="filter", type="object"), "filter: Conditions by field."),
        (ParamSpec(name="filter", type="array", operators=[">"]), "filter: Conditions by field, the operator before its name."),
        (ParamSpec(name="select", type="array"), "select: Fields to return."),
        (ParamSpec(name="order", type="object"), "order: `ASC` or `DESC` by field."),
        (ParamSpec(name="fields", type="object"), "fields: Fields under their wire names, or an entity."),
        (ParamSpec(name="start", type="integer"), "start: Offset of the page, a multiple of 50, when the call is awaited."),
    ],
    ids=lambda value: value.name if isinstance(value, ParamSpec) else "",
)  # fmt: skip
def test_an_argument_has_a_line(param: ParamSpec, said: str) -> None:
    """What an argument is follows from its name and its type, or stands in the corrections."""
    found = method("shop.cart.get", params=[param], paging=PagingSpec(style="start", param="start"))

    assert explained(found, param, ("cart",), walks=False) == said


def test_a_filter_of_conditions_shows_both_ways_to_write_it() -> None:
    """Where the filter is a list of conditions, a mapping does as well."""
    param = ParamSpec(name="filter", type="array")
    found = method(
        "shop.cart.list", params=[param], paging=PagingSpec(style="pagination", filter="filter", conditions=True)
    )

    said = 'filter: Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.'
    assert explained(found, param, ("cart",), walks=True) == said


@pytest.mark.parametrize(
    ("param", "alias", "said"),
    [
        (ParamSpec(name="parts", type="object"), "CartParts", "parts: Parts, with the keys of `CartParts`."),
        (ParamSpec(name="size", type="string"), "CartSize", "size: Size, one of `CartSize`."),
        (ParamSpec(name="colour", type="string"), "Colours", "colour: The colour, by its name, one of `Colours`."),
    ],
)
def test_an_argument_names_its_keys_and_its_values(param: ParamSpec, alias: str, said: str) -> None:
    """What has many keys or many values has a name, and `help` tells it."""
    found = method("shop.cart.get", params=[param])

    assert explained(found, param, ("cart",), walks=False, alias=alias) == said


def test_a_change_may_empty_a_field() -> None:
    """None empties a field of a record; what is made or sent has no field that is not empty."""
    param = ParamSpec(name="fields", type="object")
    said = {
        kind: explained(method("shop.cart.put", kind=kind), param, ("cart",), walks=False)
        for kind in ("add", "other", "update")
    }

    assert said == {
        "add": "fields: Fields under their wire names, or an entity.",
        "other": "fields: Fields under their wire names, or an entity.",
        "update": "fields: Fields under their wire names, or an entity; in a mapping None empties a field.",
    }


def test_each_interface_has_lines_of_its_own() -> None:
    """A method of the same name has other names of fields in REST 3.0; and a line may name its branch."""
    param = ParamSpec(name="ownerId", type="integer")
    found = method("shop.cart.row.get", params=[param])
    said = [explained(found, param, ("cart", "row"), walks=False, version=version) for version in ("v2", "v3")]

    assert said == ["owner_id: Id of the cart.", "owner_id: Who has it."]


def test_a_field_and_its_direction_may_travel_apart() -> None:
    """`help` says that one mapping will do."""
    sort, order = ParamSpec(name="sort", type="string"), ParamSpec(name="order", type="string")
    found = method("shop.cart.get", params=[sort, order], paging=PagingSpec(style="start", sort="sort", keyset=True))

    assert explained(found, sort, ("cart",), walks=True) == (
        "sort: The field to sort by; iteration needs none and is faster without."
    )
    assert explained(found, sort, ("cart",), walks=False) == "sort: The field to sort by."
    assert explained(found, order, ("cart",), walks=True) == (
        'order: The direction of `sort`, or both in one: `{"ID": "DESC"}`.'
    )


def test_a_record_that_is_its_own_word_is_not_named_twice() -> None:
    """The status of a status is a status."""
    param = ParamSpec(name="status", type="string")

    assert explained(method("shop.cart.status.set"), param, ("cart", "status"), walks=False) == "status: The status."
