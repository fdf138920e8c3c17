"""Every service of the facades: its row type may be changed, its ids asked for, and its package answers for a typo."""

from __future__ import annotations

import importlib
import inspect
import typing
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from bitrix24_async import schema
from bitrix24_async.core.entity import Entity
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.scopes import Scopes
from bitrix24_async.scopes.service import (
    RowService,
    Service,
    any_of,
    digit,
    mapping,
    one_of,
    options,
    positional,
    sequence,
)


class Ours(Entity, kw_only=True):
    """A record of our own."""


def below(found: Any) -> Iterator[Service]:
    """Return every service that hangs below something."""
    for name, member in inspect.getmembers(type(found)):
        if isinstance(member, property) and not name.startswith("_"):
            child = getattr(found, name)
            yield child
            yield from below(child)


def named(services: Iterable[Any]) -> list[Any]:
    """Return services as cases of a test."""
    return [
        pytest.param(service, id=f"{type(service).__module__}.{type(service).__qualname__}") for service in services
    ]


SERVICES = list(below(Scopes()))
ROWS: list[Any] = [service for service in SERVICES if isinstance(service, RowService)]
MANY = [service for service in ROWS if "ids" in inspect.signature(getattr(service, "get_many", below)).parameters]
METHODS = [
    function
    for cls in dict.fromkeys([Scopes, *(type(service) for service in SERVICES)])
    for name, function in inspect.getmembers(cls, inspect.isfunction)
    if not name.startswith("_") or name == "__call__"
]
PACKAGES = [scope for scope in schema.scopes() if scope != "root"]


def by_scope() -> dict[str, list[Callable[..., object]]]:
    """Return the methods of all services by where they are defined."""
    found: dict[str, list[Callable[..., object]]] = {}
    for function in METHODS:
        found.setdefault(".".join(function.__module__.split(".")[2:4]) or "root", []).append(function)
    return found


SCOPES = by_scope()


def test_rows_may_be_of_another_type() -> None:
    """`of` gives the same service with another row type."""
    others = [service.of(Ours) for service in ROWS]

    assert [(type(other), other._entity, other._runner) for other in others] == [
        (type(service), Ours, None) for service in ROWS
    ]


@pytest.mark.parametrize("service", named(MANY))
def test_many_rows_need_a_portal(service: Any) -> None:
    """Ids are asked for through a portal."""
    needed = inspect.signature(service.get_many).parameters.values()
    given = {parameter.name: 1 for parameter in needed if parameter.default is inspect.Parameter.empty}

    with pytest.raises(InvalidArgument, match="get_many needs one"):
        service.get_many(**given | {"ids": [1]})


@pytest.mark.parametrize("scope", SCOPES)
def test_annotations_are_there_at_run_time(scope: str) -> None:
    """`typing.get_type_hints` finds every name of every method: dictionaries, aliases, records of other modules."""
    taken = {function: {*inspect.signature(function).parameters, "return"} - {"self"} for function in SCOPES[scope]}

    assert [function for function, names in taken.items() if typing.get_type_hints(function).keys() != names] == []


def explained(function: Callable[..., object]) -> list[tuple[str, str]]:
    """Return what stands under `Args:`, as names and sentences."""
    said = (inspect.getdoc(function) or "").partition("Args:\n")[2].partition("\n\n")[0]
    lines = [line for line in said.splitlines() if line.startswith("    ") and line[4] != " "]
    return [(name, text) for name, _, text in (line.strip().partition(": ") for line in lines)]


@pytest.mark.parametrize("scope", SCOPES)
def test_help_has_a_line_for_each_argument(scope: str) -> None:
    """What stands under `Args:` are the arguments of the method, in their order, and each has a sentence."""
    wrong = [
        function
        for function in SCOPES[scope]
        if function.__name__ != "of"
        and [name for name, _ in explained(function)] != [*inspect.signature(function).parameters][1:]
    ]
    lines = [text for function in SCOPES[scope] for _, text in explained(function)]

    assert wrong == []
    assert [text for text in lines if not (text[0].isupper() or text[0] == "`")] == []


@pytest.mark.parametrize("scope", PACKAGES)
def test_a_package_has_what_it_lists(scope: str) -> None:
    """Records of the branches may be imported from their package, and each is loaded on demand."""
    package = importlib.import_module(f"bitrix24_async.scopes.{scope}")

    assert [name for name in package.__all__ if not hasattr(package, name)] == []


@pytest.mark.parametrize("scope", PACKAGES)
def test_a_package_answers_for_a_wrong_name(scope: str) -> None:
    """A misspelled record is an attribute error."""
    package = importlib.import_module(f"bitrix24_async.scopes.{scope}")

    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        package.Nothing


def test_one_of_a_group_has_to_be_given() -> None:
    """A call that the portal would refuse is refused before it is sent."""
    assert any_of([["A", "B"]], A=1, B=None) == {"A": 1}
    with pytest.raises(InvalidArgument, match="at least one of A, B has to be given"):
        any_of([["A", "B"]], C=1)


def test_exactly_one_set_has_to_be_given() -> None:
    """Alternatives exclude each other, and one of them is needed."""
    assert one_of([["A"], ["B", "C"]], B=1, C=2) == {"B": 1, "C": 2}
    for given in ({}, {"B": 1}, {"A": 1, "B": 1, "C": 1}):
        with pytest.raises(InvalidArgument, match="give exactly one of: A; B, C"):
            one_of([["A"], ["B", "C"]], **given)


def test_places_that_were_not_given_are_kept_before_others() -> None:
    """Parameters that go by place end with the last that was given."""
    assert positional(1, None, 3, None) == {"0": 1, "1": None, "2": 3}
    assert positional() == {}


def test_a_mapping_of_a_parameter_has_to_hold_one_of_a_group() -> None:
    """A group may stand inside a parameter; a key that is None is not given."""
    assert options("TEXT", {"A": 1}, groups=[["A", "B"]]) == {"A": 1}
    assert options("TEXT", None, groups=[["A", "B"]]) is None
    with pytest.raises(InvalidArgument, match="TEXT has to hold at least one of A, B"):
        options("TEXT", {"A": None, "C": 1}, groups=[["A", "B"]])


@pytest.mark.parametrize("value", ["ID", b"ID", 5, 5.0, True])
def test_a_single_value_is_neither_a_list_nor_a_mapping(value: Any) -> None:
    """A text would be taken for a list of letters, and the portal for its part takes whatever comes."""
    with pytest.raises(InvalidArgument, match=f"USERS is a {type(value).__name__}; give a list"):
        sequence("USERS", value)
    with pytest.raises(InvalidArgument, match=f"USERS is a {type(value).__name__}; give a mapping"):
        mapping("USERS", value)


@pytest.mark.parametrize("value", [None, [1], (1,), {1}, {"A": 1}])
def test_what_holds_values_passes_as_it_is(value: Any) -> None:
    """An array of PHP is a list or a mapping, and one that is empty may be written as either."""
    assert sequence("USERS", value) is value
    assert mapping("USERS", value) is value


def test_a_flag_may_travel_as_a_digit() -> None:
    """Methods that know `1` and `0` only get those."""
    assert [digit(value) for value in (True, False, 1, None)] == [1, 0, 1, None]
    call = Scopes().event.offline.get(clear=False)

    assert call.params == {"clear": 0}
    assert type(call.params["clear"]) is int


def test_an_order_is_a_mapping_wherever_it_travels() -> None:
    """A method that has the field and its direction apart takes them in one mapping too."""
    user = Scopes().user

    assert user.get(order={"NAME": "DESC"}) == user.get(sort="NAME", order="DESC")
    for given in ({"order": {"NAME": "ASC", "ID": "ASC"}}, {"order": {"NAME": "ASC"}, "sort": "ID"}):
        with pytest.raises(InvalidArgument, match="user.get sorts by one field"):
            user.get(**given)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: Scopes().user.access("AU"), "ACCESS is a str; give a list"),
        (lambda: Scopes().tasks.task.list(params=typing.cast("Any", "x")), "params is a str; give a mapping"),
        (lambda: Scopes().crm.deal.add({}, params=typing.cast("Any", "x")), "params is a str; give a mapping"),
        (lambda: Scopes().sale.delivery.request.sendmessage(1, "r", "MANAGER", message={}), "MESSAGE has to hold"),
    ],
)
def test_what_can_be_told_to_be_wrong_is_not_sent(call: Callable[[], object], told: str) -> None:
    """The argument is named, and what it should be."""
    with pytest.raises(InvalidArgument, match=told):
        call()
