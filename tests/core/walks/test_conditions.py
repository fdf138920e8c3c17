"""One way to write a filter and an order, whatever a method wants on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.core.call import Paging
from bitrix24_async.core.walks.conditions import as_sent
from bitrix24_async.errors import InvalidArgument

PAIR = Paging(filter="FILTER", sort="sort")
CONDITIONS = Paging(conditions=True)


@pytest.mark.parametrize(
    ("params", "sent"),
    [
        ({"order": {"NAME": "ASC"}, "a": 1}, {"a": 1, "sort": "NAME", "order": "ASC"}),
        ({"ORDER": {"NAME": "DESC"}}, {"sort": "NAME", "order": "DESC"}),
        ({"sort": "NAME", "order": "DESC"}, {"sort": "NAME", "order": "DESC"}),
        ({"order": {}}, {}),
        ({}, {}),
    ],
)
def test_an_order_becomes_a_field_and_a_direction(params: Any, sent: Any) -> None:
    """Where the method takes two strings; written so, they stay."""
    assert as_sent("user.get", params, PAIR) == sent


@pytest.mark.parametrize("params", [{"order": {"A": "ASC", "B": "ASC"}}, {"order": {"A": "ASC"}, "SORT": "B"}])
def test_an_order_by_several_fields_is_refused(params: Any) -> None:
    """The method knows one."""
    with pytest.raises(
        InvalidArgument, match=r"^user.get sorts by one field; give order=\{'NAME': 'ASC'\} and no sort$"
    ):
        as_sent("user.get", params, PAIR)


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ({"id": 5}, [["id", "=", 5]]),
        ({"=id": 5}, [["id", "=", 5]]),
        ({"!id": 5, ">=a.b": "x"}, [["id", "!=", 5], ["a.b", ">=", "x"]]),
        ({"!=id": None}, [["id", "!=", None]]),
        ({">id": 5, "<id": 9, "<=n": 3}, [["id", ">", 5], ["id", "<", 9], ["n", "<=", 3]]),
        ({"id": [1, 2]}, [["id", "in", [1, 2]]]),
        ({"@id": (1, 2)}, [["id", "in", (1, 2)]]),
        ({"><id": [1, 2]}, [["id", "between", [1, 2]]]),
        ({}, []),
        ([["id", ">", 5]], [["id", ">", 5]]),
    ],
)
def test_a_filter_becomes_a_list_of_conditions(written: Any, sent: Any) -> None:
    """Operators before the names are operators between; a list of conditions stays as it is."""
    assert as_sent("a.list", {"Filter": written}, CONDITIONS) == {"Filter": sent}


@pytest.mark.parametrize(
    "written", [{"%name": "x"}, {"!@id": [1]}, {"logic": "or"}, {"0": {"id": 5}}, {">": 5}, {"=%name": "x"}]
)
def test_a_condition_without_a_counterpart_is_refused(written: Any) -> None:
    """What REST 3.0 cannot say is not guessed at."""
    with pytest.raises(InvalidArgument, match=r"has no counterpart in REST 3.0; give a list of conditions such as"):
        as_sent("a.list", {"filter": written}, CONDITIONS)


@pytest.mark.parametrize(("written", "takes"), [({"@id": 5}, "a list"), ({">id": [5]}, "one value")])
def test_a_condition_takes_one_value_or_a_list(written: Any, takes: str) -> None:
    """By its operator."""
    with pytest.raises(InvalidArgument, match=rf"^a.list: the condition '.*' takes {takes}$"):
        as_sent("a.list", {"filter": written}, CONDITIONS)


def test_a_list_without_a_filter_is_as_it_was() -> None:
    """Nothing is added."""
    assert as_sent("a.list", {"x": 1}, CONDITIONS) == {"x": 1}
