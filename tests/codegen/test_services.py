"""How a method of the reference becomes a method of a class: its signature, and what it sends."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from bitrix24_async.codegen.entities import written
from bitrix24_async.codegen.module import Module
from bitrix24_async.codegen.plan import Plan
from bitrix24_async.codegen.services import Service, page
from bitrix24_async.schema.model import EntitySpec, MethodSpec, PagingSpec, ParamSpec, ResultSpec, ScopeSpec

CART = EntitySpec(
    entity="shop.cart",
    id="ID",
    always=True,
    fields=[
        ParamSpec(name="ID", type="integer", readonly=True),
        ParamSpec(name="TITLE", type="string"),
        ParamSpec(name="OPENED", type="boolean", flag="Y/N"),
    ],
)
FLAG = ParamSpec(name="OPENED", type="boolean", flag="Y/N")
RECORDS = ResultSpec(shape="records", type="object", entity="shop.cart")


def method(name: str, *params: ParamSpec, **facts: Any) -> MethodSpec:
    """Return a method with its facts."""
    return MethodSpec(
        method=name, kind=facts.pop("kind", "other"), url="https://example.com/page.html", params=list(params), **facts
    )


def service(*methods: MethodSpec) -> Service:
    """Return the class of the carts of a shop, about to be written."""
    plan = Plan(ScopeSpec(scope="shop", commit="", methods=list(methods), entities=[CART]))
    return Service(Module(plan, "cart"), plan.nodes["shop.cart"])


def rendered(found: MethodSpec, *others: MethodSpec) -> tuple[str, str]:
    """Return the signature and the statements of a method, without the docstring and the marks of imports."""
    made = service(found, *others)
    name = next(name for name, spec in made.node.methods.items() if spec is found)
    text = "\n".join(made.method(name, found)).replace("§", "")
    [node] = ast.parse("\n".join(line[4:] for line in text.splitlines())).body
    assert isinstance(node, ast.FunctionDef)
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    *before, last = (ast.unparse(line) for line in node.body[1:])
    for line in before:
        last = last.replace("wire", line.removeprefix("wire = "), 1)
    return f"({ast.unparse(node.args)}){returns}", last


@pytest.mark.parametrize(
    ("found", "signature", "body"),
    [
        (
            method("shop.cart.get", ParamSpec(name="id", type="integer", required=True), read=True),
            "(self, id: int | Ref) -> Call[Any]",
            "return self._call('shop.cart.get', {'id': id}, Any, read=True)",
        ),
        (
            method("shop.cart.show", ParamSpec(name="ids", type="array"), ParamSpec(name="how", type="object")),
            "(self, *, ids: Sequence[Any] | None=None, how: Mapping[str, Any] | None=None) -> Call[Any]",
            "return self._call('shop.cart.show', _given(ids=_sequence('ids', ids), how=_mapping('how', how)), Any)",
        ),
        (
            method("shop.cart.search", ParamSpec(name="FILTER", type="array"), ParamSpec(name="select", type="object")),
            "(self, *, filter: Mapping[str, Any] | None=None, select: Sequence[CartKey | str] | None=None) -> Call[Any]",
            "return self._call('shop.cart.search', _given(FILTER=_mapping('FILTER', filter), select=_sequence('select', select)), Any)",
        ),
        (
            method(
                "shop.cart.open",
                ParamSpec(name="fast", type="boolean", flag="Y/N"),
                ParamSpec(name="deep", type="boolean", flag="json"),
                ParamSpec(name="wide", type="integer", enum=["0", "1"]),
            ),
            "(self, *, fast: bool | None=None, deep: bool | None=None, wide: bool | int | None=None) -> Call[Any]",
            "return self._call('shop.cart.open', _given(fast=_flag(fast), deep=deep, wide=_digit(wide)), Any)",
        ),
        (
            method("shop.cart.add", ParamSpec(name="fields", type="array", required=True), kind="add"),
            "(self, fields: CartFields | Mapping[str, Any] | Entity) -> Call[Any]",
            "return self._call('shop.cart.add', {'fields': _fields(fields, _CART_FLAGS)}, Any)",
        ),
        (
            method("shop.cart.edit", ParamSpec(name="how", type="object", nested=[FLAG])),
            "(self, *, how: CartEditHow | Mapping[str, Any] | None=None) -> Call[Any]",
            "return self._call('shop.cart.edit', _given(how=_options('how', how, _CART_EDIT_HOW_FLAGS)), Any)",
        ),
        (
            method("shop.cart.fill", ParamSpec(name="rows", type="object[]", nested=[FLAG])),
            "(self, *, rows: Sequence[Mapping[str, Any]] | None=None) -> Call[Any]",
            "return self._call('shop.cart.fill', _given(rows=_rows('rows', rows, _CART_FILL_ROWS_FLAGS)), Any)",
        ),
        (
            method("shop.cart.select", ParamSpec(name="A"), ParamSpec(name="B"), one_of=[["A", "B"]]),
            "(self, *, a: Any=None, b: Any=None) -> Call[Any]",
            "return self._call('shop.cart.select', _any_of([['A', 'B']], A=a, B=b), Any)",
        ),
        (
            method("shop.cart.select", ParamSpec(name="A"), ParamSpec(name="B"), alternatives=[["A"], ["B"]]),
            "(self, *, a: Any=None, b: Any=None) -> Call[Any]",
            "return self._call('shop.cart.select', _one_of([['A'], ['B']], A=a, B=b), Any)",
        ),
        (
            method(
                "shop.cart.send",
                ParamSpec(name="text", type="object", nested=[ParamSpec(name="A"), ParamSpec(name="B")], required=True),
                one_of=[["A", "B"]],
            ),
            "(self, text: CartSendText | Mapping[str, Any]) -> Call[Any]",
            ("return self._call('shop.cart.send', {'text': _options('text', text, groups=[['A', 'B']])}, Any)"),
        ),
        (
            method("shop.cart.log", ParamSpec(name="text"), ParamSpec(name="flags"), ParamSpec(name="class")),
            "(self, *, text: Any=None, flags: Any=None, class_: Any=None) -> Call[Any]",
            "return self._call('shop.cart.log', _given(text=text, **{'flags': flags, 'class': class_}), Any)",
        ),
        (
            method("shop.cart.bind", ParamSpec(name="b"), ParamSpec(name="a", required=True), positional=True),
            "(self, a: Any, *, b: Any=None) -> Call[Any]",
            "return self._call('shop.cart.bind', _positional(b, a), Any)",
        ),
        (
            method("shop.cart.save", ParamSpec(name="A", flag="Y/N"), ParamSpec(name="UF_*")),
            "(self, *, a: Any=None, extra: Mapping[str, Any] | None=None) -> Call[Any]",
            "return self._call('shop.cart.save', _merged(_CART_SAVE_FLAGS, A=a, extra=extra), Any)",
        ),
        (
            method("shop.cart.save", ParamSpec(name="UF_*")),
            "(self, *, extra: Mapping[str, Any] | None=None) -> Call[Any]",
            "return self._call('shop.cart.save', _merged(frozenset(), extra=extra), Any)",
        ),
        (
            method("shop.cart.remove", ParamSpec(name="ID", type="array", required=True)),
            "(self, id: Sequence[Any]) -> Call[Any]",
            "return self._call('shop.cart.remove', {'ID': _sequence('ID', id)}, Any, many=True)",
        ),
        (
            method("shop.cart.load", result=ResultSpec(shape="value", type="boolean", key="done")),
            "(self) -> Call[bool]",
            "return self._call('shop.cart.load', {}, bool, key='done')",
        ),
        (
            method(
                "shop.cart.walk",
                ParamSpec(name="filter", type="array"),
                read=True,
                result=RECORDS,
                paging=PagingSpec(style="pagination", filter="filter", conditions=True),
            ),
            (
                "(self, *, filter: Mapping[str, Any] | Sequence[Sequence[Any] | Mapping[str, Any]] | None=None)"
                " -> ListCall[R]"
            ),
            "return self._list('shop.cart.walk', _given(filter=filter), self._entity, _CART_WALK)",
        ),
        (
            method(
                "shop.cart.walk",
                ParamSpec(name="FILTER", type="object", nested=[FLAG]),
                read=True,
                result=RECORDS,
                paging=PagingSpec(style="start", filter="FILTER"),
            ),
            "(self, *, filter: Mapping[str, Any] | None=None) -> ListCall[R]",
            (
                "return self._list('shop.cart.walk', _given(FILTER=_conditions(filter, _CART_WALK_FILTER_FLAGS)),"
                " self._entity, _CART_WALK)"
            ),
        ),
        (
            method("shop.cart.walk", read=True, result=RECORDS, paging=PagingSpec(style="start")),
            "(self) -> ListCall[R]",
            "return self._list('shop.cart.walk', {}, self._entity, _CART_WALK)",
        ),
        (
            method(
                "shop.cart.extend",
                ParamSpec(name="by", type="string"),
                ParamSpec(name="order", type="string", enum=["ASC", "DESC"]),
                paging=PagingSpec(style="start", sort="by", order="order"),
                result=RECORDS,
            ),
            "(self, *, by: CartKey | str | None=None, order: Mapping[str, str] | str | None=None) -> ListCall[R]",
            "return self._list('shop.cart.extend', _given(by=by, order=order), self._entity, _CART_EXTEND)",
        ),
        (
            method(
                "shop.cart.reorder",
                ParamSpec(name="order", type="object", keys=["ID"]),
                ParamSpec(name="mode", type="string", enum=["a" * 40, "b" * 40]),
            ),
            "(self, *, order: Mapping[CartReorderOrder | str, str] | None=None, mode: CartReorderMode | None=None) -> Call[Any]",
            "return self._call('shop.cart.reorder', _given(order=_mapping('order', order), mode=mode), Any)",
        ),
    ],
    ids=lambda value: value.method if isinstance(value, MethodSpec) else "",
)  # fmt: skip
def test_a_method_says_what_it_takes_and_sends_it(found: MethodSpec, signature: str, body: str) -> None:
    """Signature and statements follow from the facts of a method."""
    others = [method("shop.cart.all", result=RECORDS)]

    assert rendered(found, *others) == (signature, body)


def test_no_more_than_three_arguments_go_by_place() -> None:
    """What is needed beyond the third has to be named, so that a call can be read."""
    params = [ParamSpec(name=name, required=True) for name in "abcd"]

    signature, _ = rendered(method("shop.cart.move", *params))

    assert signature == "(self, a: Any, b: Any, c: Any, *, d: Any) -> Call[Any]"


def test_a_page_of_a_branch_is_the_one_of_its_first_method() -> None:
    """A branch has no page of its own."""
    assert page(service(method("shop.cart.get")).node) == "https://example.com/page.html"


def test_a_dictionary_of_keys_takes_any_name() -> None:
    """Keys that are no names in Python are completed too, and the sentence stands below."""
    fields = [ParamSpec(name="from", type="string"), ParamSpec(name="N:Sequence", type="integer")]

    assert written("CartFields", "The fields of a cart.", fields, {}) == [
        'CartFields = §TypedDict("CartFields", {"from": str | None, "N:Sequence": int | None}, total=False)',
        '"""The fields of a cart."""',
    ]


def test_a_long_dictionary_has_a_line_for_each_key() -> None:
    """It is laid out as the formatter would leave it."""
    fields = [ParamSpec(name="A" * 40, type="string"), ParamSpec(name="B" * 40, type="integer")]

    assert written("CartFields", "The fields of a cart.", fields, {}) == [
        "CartFields = §TypedDict(",
        '    "CartFields",',
        "    {",
        f'        "{"A" * 40}": str | None,',
        f'        "{"B" * 40}": int | None,',
        "    },",
        "    total=False,",
        ")",
        '"""The fields of a cart."""',
    ]
