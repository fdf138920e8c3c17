"""Drills 55 and 56: rows come, change and go while they are read, by histories that hypothesis makes and shrinks.

A history is a list of changes, each so many commands after the one before. One
that breaks a promise is made smaller until nothing more can be left out of it;
`pytest --hypothesis-profile=search` tries twenty times as many.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import Any
from unittest.mock import patch

import looptime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from bitrix24_async import Portal
from bitrix24_async.core.call import ListCall
from bitrix24_async.sandbox import Sandbox, ServerLimits
from bitrix24_async.sandbox.tables.table import Table
from bitrix24_async.session import packages
from tests.figures import Figure
from tests.session.client import faulty, opened

SMART = 133
# A table makes a row of any number; those that come during a walk look like this one.
_ANY = 1_000_000
EACH = settings().max_examples // 3


class Change(Struct, frozen=True):
    """One row that comes, changes or goes, `after` so many commands, at a place that is counted round the table."""

    after: int
    kind: str
    place: int


changes = st.builds(
    Change,
    after=st.sampled_from([0, 0, 0, 1, 3, 20]),
    kind=st.sampled_from(["update", "add", "delete"]),
    # The first and the last row and those around the ends of pages are where a walk could slip.
    place=st.sampled_from([0, 48, 49, 50, 51, -1, -2]) | st.integers(0, 5_000),
)


class Scene(Struct, frozen=True):
    """What is read and how: the rows at the start, the lanes, what a request takes, rows or pages, and what happens."""

    many: int
    ids: str
    lanes: int
    latency: float
    by_pages: bool
    history: list[Change]


def scenes(sizes: Iterable[int]) -> st.SearchStrategy[Scene]:
    """Make scenes over tables of these sizes."""
    return st.builds(
        Scene,
        many=st.sampled_from(list(sizes)),
        ids=st.sampled_from(["dense", "sparse", "clustered", "gap"]),
        lanes=st.sampled_from([1, 2, 6, 16]),
        latency=st.sampled_from([0.0, 0.3]),
        by_pages=st.booleans(),
        history=st.lists(changes, min_size=20, max_size=100),
    )


class Happening:
    """A history that unfolds as the price of each command is asked for."""

    def __init__(self, history: Iterable[Change], column: str) -> None:
        self._left = list(reversed(history if isinstance(history, list) else list(history)))
        self._column = column
        self._passed = 0
        self._table: Table | None = None
        self.throughout: set[int] = set()

    def over(self, table: Table) -> None:
        """Begin with the rows that a table has."""
        self._table = table
        self.throughout = set(table.ids)

    def __call__(self, method: str, params: Any) -> float:
        """Let happen what is due."""
        self._passed += 1
        while self._left and self._passed >= self._left[-1].after and self._table is not None:
            self._passed = 0
            self._happen(self._left.pop(), self._table)
        return 0.0

    def _happen(self, change: Change, table: Table) -> None:
        many = len(table.ids)
        if change.kind == "add" or not many:
            table.add(table.row(_ANY) | {self._column: "new"})
            return
        number = table.ids[(change.place if change.place >= 0 else many + change.place) % many]
        assert isinstance(number, int)
        if change.kind == "update":
            table.update(number, {self._column: f"changed {len(self._left)}"})
        else:
            table.delete(number)
            self.throughout.discard(number)


class Way(Struct, frozen=True):
    """A list, the table behind it, and a column of it that may change."""

    table: str
    column: str
    call: Callable[[Portal], ListCall[Any]]
    sizes: tuple[int, ...] = (260, 120, 620, 0, 1, 50, 51, 400)
    rising: bool = True


# Longer than one package, so that windows are walked side by side.
LONG = (2_551, 5_100)
BY_KEY: dict[str, Way] = {
    "lanes": Way("deal", "TITLE", lambda portal: portal.crm.deal.list(select=["ID", "TITLE"])),
    "long": Way("deal", "TITLE", lambda portal: portal.crm.deal.list(select=["ID"]), LONG),
    "alone": Way("deal", "TITLE", lambda portal: portal.crm.deal.list(select=["ID"], filter={"!TITLE": "$result[x]"})),
    "items": Way("item133", "TITLE", lambda portal: portal.crm.item.list(SMART, select=["id"])),
    "tasks": Way("task", "TITLE", lambda portal: portal.tasks.task.list(select=["ID"])),
    "users": Way("user", "LAST_NAME", lambda portal: portal.user.get()),
    "REST 3.0 tail": Way("entry", "DESCRIPTION", lambda portal: portal.v3.main.eventlog.tail()),
    "REST 3.0 cursor": Way(
        "collection", "NAME", lambda portal: portal.v3.note.collection.list(), (0, 199, 200, 201, 500), rising=False
    ),
}
BY_PLACE: dict[str, Way] = {
    "order": Way("deal", "TITLE", lambda portal: portal.crm.deal.list(select=["ID"], order={"TITLE": "ASC"})),
    "long order": Way("deal", "TITLE", lambda portal: portal.crm.deal.list(select=["ID"], order={"ID": "DESC"}), LONG),
    "REST 3.0 pages": Way("entry", "DESCRIPTION", lambda portal: portal.v3.main.eventlog.list()),
}
TABLES = {
    "deal": "deals",
    "item133": "items",
    "task": "tasks",
    "user": "users",
    "entry": "entries",
    "collection": "collections",
}


def virtually(work: Coroutine[Any, Any, list[int]]) -> list[int]:
    """Run the walk of one example in a loop of its own, whose clock costs nothing."""
    loop = looptime.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


def walked(way: Way, scene: Scene) -> tuple[list[int], Happening]:
    """Return the ids that a walk gives while a history unfolds, and the history."""
    happening = Happening(scene.history, way.column)
    sandbox = faulty(**{TABLES[way.table]: scene.many}, ids=scene.ids, limits=ServerLimits.off(cost=happening))
    happening.over(sandbox.tables[way.table])
    with patch.object(packages, "_UNLIMITED", scene.lanes):
        return virtually(walk(way, scene, sandbox)), happening


async def walk(way: Way, scene: Scene, sandbox: Sandbox) -> list[int]:
    """Read a list to its end."""
    async with opened(sandbox, latency=(scene.latency, 0.0)) as portal:
        call = way.call(portal)
        if scene.by_pages:
            return [row.id async for page in call.pages() for row in page]
        return [row.id async for row in call]


def tried(name: str, way: Way, judge: Callable[[list[int], Happening], None]) -> int:
    """Walk through histories that hypothesis makes, judge what each of them found, and return how many there were."""
    count = 0

    @settings(max_examples=EACH if "long" not in name else EACH // 2)
    @given(scene=scenes(way.sizes))
    def one_history(scene: Scene) -> None:
        nonlocal count
        count += 1
        found, happening = walked(way, scene)
        assert len(found) == len(set(found))
        judge(found, happening)

    one_history()
    return count


@pytest.mark.parametrize("name", BY_KEY)
def test_drill_55_histories(name: str, figure: Figure) -> None:
    """Rows come, change and go during an export → each that lived throughout arrives once, none twice, in order."""
    way = BY_KEY[name]

    def judge(found: list[int], happening: Happening) -> None:
        assert found == sorted(found) or not way.rising
        assert happening.throughout - set(found) == set()

    figure(f"histories of {name}", tried(name, way, judge))


@pytest.mark.parametrize("name", BY_PLACE)
def test_drill_56_histories_with_an_order(name: str, figure: Figure) -> None:
    """The same with an order of the user's own, by offset → a row may be missed, and none comes twice."""
    figure(f"histories of {name}", tried(name, BY_PLACE[name], lambda found, happening: None))
