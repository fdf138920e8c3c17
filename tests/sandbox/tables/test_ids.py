"""Ids: patterns, and what additions and deletions do to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_async.sandbox.tables.ids import Ids, pattern

KINDS = ["dense", "sparse", "clustered", "gap"]


@pytest.mark.parametrize(
    ("kind", "size", "expected"),
    [
        ("dense", 4, [1, 2, 3, 4]),
        ("sparse", 4, [1, 12, 19, 26]),
        ("clustered", 1_001, [*range(1, 1_001), 100_001]),
        ("gap", 5, [1, 2, 3, 10_000_004, 10_000_005]),
        ([7, 3, 3, 9], 0, [3, 7, 9]),
        ("gap", 0, []),
    ],
)
def test_a_pattern_gives_ascending_ids(kind: str, size: int, expected: list[int]) -> None:
    """Each pattern leaves its own holes; ids that the caller names are sorted and kept once."""
    found = list(Ids(pattern(kind, size)))
    if kind == "sparse":
        assert [(number - 1) // 7 for number in found] == [0, 1, 2, 3]
    else:
        assert found == expected


@pytest.mark.parametrize("kind", KINDS)
def test_a_rank_is_the_number_of_ids_below(kind: str) -> None:
    """Ranks agree with counting, in the holes and beyond the last id too."""
    ids = Ids(pattern(kind, 2_500))
    numbers = list(ids)
    asked = sorted({number + step for number in numbers[::97] for step in (-1, 0, 1)} | {0, -5, numbers[-1] + 10**9})
    assert [ids.rank(number) for number in asked] == [sum(n < number for n in numbers) for number in asked]


@given(kind=st.sampled_from(KINDS), size=st.integers(0, 40), changes=st.lists(st.integers(-60, 60), max_size=60))
def test_ids_behave_like_a_list_of_them(kind: str, size: int, changes: list[int]) -> None:
    """After any deletions and additions, places, pages, ranks and membership are those of a plain list."""
    ids, model = Ids(pattern(kind, size)), list(Ids(pattern(kind, size)))
    last = model[-1] if model else 0
    for change in changes:
        if change >= 0:
            last += 1
            assert ids.add() == last
            model.append(last)
        elif model:
            ids.remove(model.pop(change % len(model)))
    assert list(ids) == model
    assert len(ids) == len(model)
    for start in range(0, len(model) + 1, 3):
        assert ids[start : start + 5] == model[start : start + 5]
        assert ids.page(start, start + 5) == model[start : start + 5]
    for number in range(-1, 30):
        assert (number in ids) == (number in model)
        assert ids.rank(number) == sum(one < number for one in model)


def test_a_deleted_id_is_never_given_again() -> None:
    """The next id is above every id there ever was."""
    ids = Ids(pattern("dense", 3))
    ids.remove(3)
    first = ids.add()
    ids.remove(first)
    assert (first, ids.add()) == (4, 5)


def test_what_is_no_number_is_no_id() -> None:
    """Membership takes anything."""
    assert "1" not in Ids(pattern("dense", 3))


def test_a_million_ids_are_not_held() -> None:
    """A place far out is computed."""
    assert Ids(pattern("sparse", 10**9))[10**8] // 7 == 10**8
