"""Parameters as commands and bodies: what they look like, what goes alone, what is refused and how it is told."""

from __future__ import annotations

import uuid
from collections import ChainMap, UserDict, deque
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum, IntFlag, StrEnum
from types import MappingProxyType
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, Struct, UnsetType, field

from bitrix24_async.core import encode
from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.encode import command, json_body, method_name
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.refs import has_refs, refs_in
from bitrix24_async.core.secrets import Secret
from bitrix24_async.errors import InvalidArgument


class Stage(StrEnum):
    NEW = "C1:NEW"


class Kind(IntEnum):
    DEAL = 2


class Right(IntFlag):
    READ = 1
    WRITE = 2


class Span(Enum):
    DAY = (1, 2)


class Text(str):
    __slots__ = ()


class Whole(int):
    pass


class Real(float):
    pass


class NoOffset(tzinfo):
    def utcoffset(self, _moment: datetime | None) -> timedelta | None:
        return None


class Phone(Struct, rename="upper"):
    value: str
    kind: str | UnsetType = UNSET
    note: str | None = None


class Deal(Entity, rename="upper"):
    id: int
    title: str | None = None
    opened: bool | None = None
    opportunity: Decimal | None = None


class Mail(Struct, omit_defaults=True, tag_field="type", tag="mail"):
    address: str
    title: str | None = None
    tags: list[str] = field(default_factory=list)


def test_a_command_is_a_method_and_a_query() -> None:
    """Keys and values are escaped, nesting is in brackets, lists are numbered."""
    params = {
        "ID": 5,
        "filter": {">=OPPORTUNITY": 10, "@STAGE": ["NEW", "a b"]},
        "fields": {"TITLE": "Лодка", "COMMENTS": "1 + 1 = 2 & more#", "TAGS": {"x": ["~-._"]}},
    }
    assert command("crm.deal.add", params) == (
        "crm.deal.add?ID=5&filter[%3E%3DOPPORTUNITY]=10&filter[%40STAGE][0]=NEW&filter[%40STAGE][1]=a%20b"
        "&fields[TITLE]=%d0%9b%d0%be%d0%b4%d0%ba%d0%b0&fields[COMMENTS]=1%20%2B%201%20%3D%202%20%26%20more%23"
        "&fields[TAGS][x][0]=~-._"
    )


def test_a_command_without_parameters_has_no_query() -> None:
    """Nothing to ask, nothing to write."""
    assert command("user.current", {}) == "user.current"
    assert json_body({}) == b"{}"


@pytest.mark.parametrize(
    ("value", "query", "body"),
    [
        (None, "", b"null"),
        (True, "1", b"true"),
        (False, "0", b"false"),
        ("", "", b'""'),
        ([], "", b"[]"),
        ({}, "", b"{}"),
        ((), "", b"[]"),
        (0, "0", b"0"),
        (2**53, "9007199254740992", b"9007199254740992"),
        (2**53 + 1, "9007199254740993", b'"9007199254740993"'),
        (-(2**53) - 1, "-9007199254740993", b'"-9007199254740993"'),
        (0.5, "0.5", b"0.5"),
        (2.0, "2", b"2.0"),
        (1e22, "10000000000000000000000", b"1e22"),
        (1e-7, "0.0000001", b"1e-7"),
        (Decimal("1E+5"), "100000", b'"100000"'),
        (Decimal("10500.50"), "10500.50", b'"10500.50"'),
        (Decimal("-1E-9"), "-0.000000001", b'"-0.000000001"'),
        (
            datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC),
            "2026-01-02T03%3A04%3A05%2B00%3A00",
            b'"2026-01-02T03:04:05+00:00"',
        ),
        (
            datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=-3))),
            "2026-01-02T00%3A00%3A00-03%3A00",
            b'"2026-01-02T00:00:00-03:00"',
        ),
        (datetime(2026, 1, 2, 3, 4, 5), "2026-01-02T03%3A04%3A05", b'"2026-01-02T03:04:05"'),  # noqa: DTZ001
        (datetime(2026, 1, 2, tzinfo=NoOffset()), "2026-01-02T00%3A00%3A00", b'"2026-01-02T00:00:00"'),
        (date(2026, 1, 2), "2026-01-02", b'"2026-01-02"'),
        (time(9, 30), "09%3A30%3A00", b'"09:30:00"'),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001", b'"00000000-0000-0000-0000-000000000001"'),
        (Stage.NEW, "C1%3ANEW", b'"C1:NEW"'),
        (Kind.DEAL, "2", b"2"),
        (Right.READ | Right.WRITE, "3", b"3"),
        (Text("a&b"), "a%26b", b'"a&b"'),
        (Whole(7), "7", b"7"),
        (Real(0.25), "0.25", b"0.25"),
    ],
)
def test_a_value_has_one_form_in_each_encoding(value: Any, query: str, body: bytes) -> None:
    """Both say the same; what a query cannot say is the nearest text."""
    assert command("x.y", {"f": value}) == f"x.y?f={query}"
    assert json_body({"f": value}) == b'{"f":' + body + b"}"


@pytest.mark.parametrize(
    "value",
    [
        (1, "a"),
        deque([1, "a"]),
        {1: None, "a": None}.keys(),
        {"x": 1, "y": "a"}.values(),
    ],
)
def test_every_kind_of_sequence_is_a_list(value: Any) -> None:
    """Order is the order of iteration."""
    assert command("x.y", {"f": value}) == "x.y?f[0]=1&f[1]=a"
    assert json_body({"f": value}) == b'{"f":[1,"a"]}'


def test_sets_ranges_and_enums_of_tuples_are_lists() -> None:
    """One member each, so that the order is known."""
    params = {"a": {1}, "b": frozenset({2}), "c": range(3, 5), "d": Span.DAY}
    assert command("x.y", params) == "x.y?a[0]=1&b[0]=2&c[0]=3&c[1]=4&d[0]=1&d[1]=2"
    assert json_body(params) == b'{"a":[1],"b":[2],"c":[3,4],"d":[1,2]}'


@pytest.mark.parametrize("kind", [UserDict, MappingProxyType, ChainMap])
def test_every_kind_of_mapping_is_an_object(kind: Callable[[Any], Any]) -> None:
    """At the top and below."""
    params = kind({"a": kind({"b": 1})})
    assert command("x.y", params) == "x.y?a[b]=1"
    assert json_body(params) == b'{"a":{"b":1}}'


def test_a_struct_is_sent_by_its_wire_names() -> None:
    """Unset fields stay away, and so do defaults where the struct says so; a tag goes along."""
    params = {"a": [Phone("1"), Phone("2", kind="WORK")], "b": Mail("m@x"), "c": Mail("n@x", "N", ["t"])}
    assert json_body(params) == (
        b'{"a":[{"VALUE":"1","NOTE":null},{"VALUE":"2","KIND":"WORK","NOTE":null}],'
        b'"b":{"type":"mail","address":"m@x"},"c":{"type":"mail","address":"n@x","title":"N","tags":["t"]}}'
    )
    assert command("x.y", {"b": params["b"]}) == "x.y?b[type]=mail&b[address]=m%40x"


def test_an_entity_is_sent_by_its_non_empty_fields() -> None:
    """Flags are `Y` and `N`, and what the class does not declare goes along."""
    deal = Deal(id=5, opened=True, opportunity=Decimal("1E+3"))
    deal.extra["UF_CRM_INN"] = "77"
    body = json_body({"fields": deal})
    assert msgspec.json.decode(body) == {"fields": {"ID": 5, "OPENED": "Y", "OPPORTUNITY": "1000", "UF_CRM_INN": "77"}}
    text = command("crm.deal.add", {"fields": [deal]})
    assert text is not None
    assert sorted(text.removeprefix("crm.deal.add?").split("&")) == [
        "fields[0][ID]=5",
        "fields[0][OPENED]=Y",
        "fields[0][OPPORTUNITY]=1000",
        "fields[0][UF_CRM_INN]=77",
    ]


def test_numbers_and_subclasses_of_text_are_keys() -> None:
    """They become plain text."""
    params = {1: "a", "f": {Stage.NEW: 1, Text("t"): 2, Kind.DEAL: 3}}
    assert command("x.y", params) == "x.y?1=a&f[C1%3ANEW]=1&f[t]=2&f[2]=3"
    assert json_body(params) == b'{"1":"a","f":{"C1:NEW":1,"t":2,"2":3}}'


@pytest.mark.parametrize(
    "params",
    [
        {"": 1},
        {" ": 1},
        {"a.b": 1},
        {"a b": 1},
        {"a[b": 1},
        {"a\0": 1},
        {"f": {"": 1}},
        {"f": {"\t ": 1}},
        {"f": {"a]b": 1}},
        {"f": {"a\0": 1}},
        {"f": [{"$result[c0]": 1}]},
        {"f": "see $result[c0][TITLE]!"},
        {"f": ["costs $TOTAL[USD]"]},
        {"f": "é $next[x]"},
        {"f": "$error\u2003of[x]"},
        {"f": "$time\u00a0[x]"},
        {"f": "$re\u017fult[x]"},
        {"f": Stage.NEW, "g": Text("$result[x]")},
        {"f": range(901)},
        {"f": [1] * 450, "g": [[1]] * 451},
        {"f": [1] * 900, "g": 1},
        {"f": {"x" * 1001: 1}},
    ],
)
def test_what_no_query_can_carry_travels_alone(params: dict[str, Any]) -> None:
    """The command is None, the body takes it unchanged."""
    assert command("x.y", params) is None
    assert json_body(params)


@pytest.mark.parametrize("text", ["$result", "hello $result of [x]", "$results", "result[x]", "$total\n[x]", "$10 [x]"])
def test_text_that_is_no_reference_enters_a_batch(text: str) -> None:
    """Only a name of the five with brackets behind it is replaced by a portal."""
    assert command("x.y", {"f": text}) is not None


def test_nine_hundred_values_enter_a_batch() -> None:
    """One more does not."""
    assert command("x.y", {"f": {str(i): "" for i in range(900)}}) is not None
    assert command("x.y", {"f": {str(i): "" for i in range(901)}}) is None


loop: list[Any] = []
loop.append(loop)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"f": {"A": float("nan")}}, "f.A is a float that is no number; None would clear the field"),
        ({"f": [1, float("-inf")]}, "f.1 is a float that is no number; None would clear the field"),
        ({"f": Decimal("NaN")}, "f is a Decimal that is no number; None would clear the field"),
        ({"f": Decimal("sNaN")}, "f is a Decimal that is no number; None would clear the field"),
        ({"f": Decimal("Infinity")}, "f is a Decimal that is no number; None would clear the field"),
        ({"f": Decimal("1E+1001")}, "f is a number of too many digits"),
        ({"f": Decimal("1E-9999")}, "f is a number of too many digits"),
        ({"f": Decimal("1." + "3" * 1001)}, "f is a number of too many digits"),
        ({"f": [10**5000]}, "f.0 is a number of too many digits"),
        ({"f": {"A": "\ud800"}}, "f.A holds half of a surrogate pair, which is no text"),
        ({"f": {"\udc00": 1}}, "f.\\udc00 holds half of a surrogate pair, which is no text"),
        ({"f": Secret("x")}, "f is a Secret, which is never sent as a parameter"),
        ({"f": object()}, "f is of the type builtins.object, which JSON has no form for; give text"),
        ({"f": (n for n in [1])}, "f is of the type builtins.generator, which JSON has no form for; give text"),
        ({"f": {1.5: 1}}, "f.… is a key of the type float; keys are text or whole numbers"),
        ({True: 1}, "True is a key of the type bool; keys are text or whole numbers"),
        ({"f": {1: 1, "1": 2}}, "f.1 stands twice in one mapping, as a number and as text"),
        ({"f": loop}, ".".join(["f", *["0"] * 31]) + " is nested more than 32 levels deep"),
        (
            {"f": {"a" * 100: object}},
            f"f.{'a' * 60} is of the type builtins.type, which JSON has no form for; give text",
        ),
        (
            {"f": Call("crm.deal.get", {}).result["ID"]},
            "f is a reference, and a reference works inside portal.batch only",
        ),
    ],
)
def test_what_cannot_be_sent_is_refused_by_place_and_type(params: Any, message: str) -> None:
    """Both encoders say the same, and neither shows the value."""
    for encoded in (lambda: command("x.y", params), lambda: json_body(params)):
        with pytest.raises(InvalidArgument) as refusal:
            encoded()
        assert str(refusal.value) == message


def test_parameters_nest_thirty_two_levels_deep() -> None:
    """Mappings and lists count alike; the next level is refused."""
    params: dict[str, Any] = {"a": [1]}
    for _ in range(30):
        params = {"a": params}
    assert command("x.y", params) == "x.y?a" + "[a]" * 30 + "[0]=1"
    assert json_body(params) == b'{"a":' * 31 + b"[1]" + b"}" * 31
    for encoded in (lambda: command("x.y", {"b": params}), lambda: json_body({"b": params})):
        with pytest.raises(InvalidArgument, match=r"^b\.a.* is nested more than 32 levels deep"):
            encoded()


def test_a_reference_becomes_the_place_in_a_result() -> None:
    """Only a `Ref` writes `$result[…]`, with the label that the batch gave; a step is escaped."""
    earlier: Call[Any] = Call("crm.deal.get", {})
    params = {
        "id": earlier.result["COMPANY_ID"],
        "f": {"a": [earlier.result["x&y"][0]]},
        "g": (earlier.result.whole(),),
    }
    assert command("crm.company.get", params, lambda call: "c3" if call is earlier else None) == (
        "crm.company.get?id=$result[c3][COMPANY_ID]&f[a][0]=$result[c3][x%26y][0]&g[0]=$result[c3]"
    )


def test_a_reference_to_a_whole_result_is_refused() -> None:
    """A portal would turn the array into 1."""
    with pytest.raises(InvalidArgument) as refusal:
        command("x.y", {"f": [Call("crm.deal.get", {}).result]}, lambda _: "c0")
    assert str(refusal.value) == (
        "f.0 is the whole result of crm.deal.get; pick a value, as in result['ID'], or say .whole() for an array"
    )


def test_a_reference_out_of_the_batch_is_refused() -> None:
    """A portal would put all results there."""
    with pytest.raises(InvalidArgument) as refusal:
        command("x.y", {"f": Call("crm.deal.add", {}, int).result}, lambda _: None)
    assert str(refusal.value) == "f refers to crm.deal.add, which is not an earlier call of this batch"


@pytest.mark.parametrize("step", ["", "a\vb", "a\u00a0b", "a\0"])
def test_a_step_that_a_portal_would_cut_is_refused(step: str) -> None:
    """An unresolved reference is an array of all results."""
    with pytest.raises(InvalidArgument, match=r"cannot be a step of a reference"):
        Call("a.b", {}).result[step]
    with pytest.raises(InvalidArgument, match=r"^f refers to a.b by a step that is empty or holds white space"):
        command("x.y", {"f": Ref(Call("a.b", {}), (step,))}, lambda _: "c0")


@pytest.mark.parametrize("other", [{"a.b": 1}, {"f": "$result[c0]"}, {"f": [0] * 901}])
def test_a_call_with_a_reference_never_travels_alone(other: dict[str, Any]) -> None:
    """It has no meaning outside its batch, so the reason is told at once."""
    ref = Call("a.b", {}).result["ID"]
    with pytest.raises(InvalidArgument, match=r"^a call with a reference cannot travel alone"):
        command("x.y", {"r": ref, **other}, lambda _: "c0")
    assert command("x.y", other, lambda _: "c0") is None


def test_references_are_found_wherever_they_may_stand() -> None:
    """In mappings, lists, tuples and sets, in order; a text or a cycle hides none."""
    one, two, three = (Call(name, {}).result["ID"] for name in ("a.a", "b.b", "c.c"))
    params = MappingProxyType({"x": "text", "y": one, "z": [{"k": two, "n": 1}, ({three}, Stage.NEW)], "loop": loop})
    assert list(refs_in(params)) == [one, two, three]
    assert has_refs(params)
    assert not has_refs({"x": "text", "y": [1, {"z": None}], "s": object()})


@pytest.mark.parametrize("name", ["user.current", "x", "crm.item.list2", "tasks.task_x", "1a"])
def test_a_method_has_a_plain_name(name: str) -> None:
    """Letters, digits, dots and underscores, a letter among them."""
    assert method_name(name) == name


@pytest.mark.parametrize("name", ["", "1.2", "._", "a?b", "a b", "a/b", "метод", "a\n"])
def test_another_name_is_refused(name: str) -> None:
    """Before it gets into an address or a command."""
    message = f"{name!r} is not the name of a method; letters, digits, dots and _ make one"
    with pytest.raises(InvalidArgument) as refusal:
        method_name(name)
    assert str(refusal.value) == message
    with pytest.raises(InvalidArgument) as refusal:
        command(name, {"f": 1})
    assert str(refusal.value) == message


def test_a_long_bad_name_is_cut() -> None:
    """A message stays readable."""
    with pytest.raises(InvalidArgument) as refusal:
        method_name("?" * 1000)
    assert str(refusal.value).startswith("'" + "?" * 59 + " is not")


def test_the_cache_of_keys_has_an_end() -> None:
    """A program that invents keys for ever does not grow for ever."""
    for number in range(5000):
        command("x.y", {"f": {f"K{number}": 1}})
    assert encode._prefix.cache_info().currsize == encode._prefix.cache_info().maxsize == 4096


def test_plain_parameters_are_written_as_they_are() -> None:
    """Text, numbers, flags, null and nesting need no translation."""
    params = {"a": {"b": [1, 2.5, "é", None, True, {"c": []}]}}
    assert json_body(params) == b'{"a":{"b":[1,2.5,"\xc3\xa9",null,true,{"c":[]}]}}'


@pytest.mark.parametrize("before", ["text", None, True, 1, 1.5, {"a": 1}, [1]])
@pytest.mark.parametrize(
    ("value", "written"), [(2**60, b'"1152921504606846976"'), (Decimal("1.50"), b'"1.50"'), ({1}, b"[1]")]
)
def test_a_value_that_json_has_no_word_for_is_found_behind_any_other(before: Any, value: Any, written: bytes) -> None:
    """Plain parameters go a shorter way, which has to look at all of them."""
    plain = json_body({"b": before})[1:-1]

    assert json_body({"b": before, "v": value}) == b'{%b,"v":%b}' % (plain, written)
    assert json_body({"f": [before, value]}) == b'{"f":[%b,%b]}' % (plain.partition(b":")[2], written)


def test_equal_keys_of_other_types_do_not_share_a_cache_entry() -> None:
    """`1`, `"1"` and an enumeration of the same text are told apart where it matters."""
    assert command("x.y", {1: "a"}) == command("x.y", {"1": "a"}) == "x.y?1=a"
    assert command("x.y", {Kind.DEAL: "a"}) == "x.y?2=a"
    with pytest.raises(InvalidArgument):
        command("x.y", {True: "a"})
