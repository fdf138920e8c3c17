"""Every service of the facades: its row type may be changed, its ids asked for, and its package answers for a typo."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from bitrix24_async import schema
from bitrix24_async.core.entity import Entity
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.scopes import Scopes
from bitrix24_async.scopes.service import RowService, Service, any_of, one_of, positional


class Ours(Entity, kw_only=True):
    """A record of our own."""


def below(found: Any) -> Iterator[Service]:
    """Return every service that hangs below something."""
    for name, member in inspect.getmembers(type(found)):
        if isinstance(member, property) and not name.startswith("_"):
            child = getattr(found, name)
            yield child
            yield from below(child)


SERVICES = [pytest.param(service, id=type(service).__qualname__) for service in below(Scopes())]
ROWS = [param for param in SERVICES if isinstance(param.values[0], RowService)]
MANY = [param for param in ROWS if "ids" in inspect.signature(getattr(param.values[0], "get_many", below)).parameters]
PACKAGES = [scope for scope in schema.scopes() if scope != "root"]


@pytest.mark.parametrize("service", ROWS)
def test_rows_may_be_of_another_type(service: Any) -> None:
    """`of` gives the same service with another row type."""
    other = service.of(Ours)

    assert (type(other), other._entity, other._runner) == (type(service), Ours, None)


@pytest.mark.parametrize("service", MANY)
def test_many_rows_need_a_portal(service: Any) -> None:
    """Ids are asked for through a portal."""
    needed = inspect.signature(service.get_many).parameters.values()
    given = {parameter.name: 1 for parameter in needed if parameter.default is inspect.Parameter.empty}

    with pytest.raises(InvalidArgument, match="get_many needs one"):
        service.get_many(**given | {"ids": [1]})


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
