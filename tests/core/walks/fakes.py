"""A list method in miniature, and the loop that drives a plan against it.

The method parses the commands of a package by its own reading of PHP queries,
follows `$result[…]` itself, and has a switch for each oddity that list methods
are known for. Nothing here is shared with the encoder or the decoder.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

from bitrix24_async.core.call import ListCall, Page, Paging
from bitrix24_async.core.walks.paging import Ask
from bitrix24_async.core.walks.plans import plan_of
from bitrix24_async.errors import Bitrix24Error, LimitExceeded, PortalUnavailable, TransportError

MISSING: Any = object()
PAGE = 50
PACKAGE = 50 * PAGE
_TRIES = 4


def error(code: str, description: str = "") -> dict[str, str]:
    """Return the error of a command as a portal writes it."""
    return {"error": code, "error_description": description}


class Command(NamedTuple):
    """One command that reached the method: the number of its request from 1, its label, its parameters."""

    request: int
    label: str
    params: Mapping[str, Any]

    @property
    def start(self) -> int:
        """The offset asked for."""
        return int(self.params.get("start", 0))

    @property
    def is_tail(self) -> bool:
        """Whether the command asks for the end of the list."""
        return "DESC" in json.dumps(self.params)


def parse(text: str) -> tuple[str, dict[str, Any]]:
    """Read a command as PHP would: the method, and its parameters as nested maps of text."""
    method, _, query = text.partition("?")
    params: dict[str, Any] = {}
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        head, *steps = re.findall(r"^[^\[]+|(?<=\[)[^\]]*(?=\])", unquote_plus(name))
        at, last = params, head
        for step in steps:
            at, last = at.setdefault(last, {}), step
        at[last] = unquote_plus(value)
    return method, params


def _honest(many: int) -> int | None:
    return many


def _shuffled(one: int) -> tuple[int, int]:
    return one * 7919 % 10007, one


@lru_cache(maxsize=8)
def _sorted(ids: tuple[int, ...], falling: bool) -> list[int]:
    return sorted(ids, key=_shuffled, reverse=falling)


@dataclass(kw_only=True)
class FakeList:
    """A list method over rows that are no more than their ids, unless `row` makes them.

    `ignores` names what it does not honour: `filter`, `up_to` (the condition `<=`),
    `start`, `order`, `references`. `natural` is its order when it is not told or
    does not listen: by id, or `MIXED`. `fail` sees each command and may
    return an error for it, or MISSING to leave it out; `change` may alter `ids`
    before each command. With `hollow` a reference that is not honoured finds no row.
    A command for which `blank` is true comes back without rows, whatever there is.
    Rows that are `hidden` are left out of their pages, but counted.
    """

    ids: list[int]
    method: str = "fake.list"
    row: Callable[[int], Any] | None = None
    rows: str | None = None
    id: str = "ID"
    filter_id: str = "ID"
    sort: str | None = None
    size: int = PAGE
    ignores: frozenset[str] = frozenset()
    natural: str = "ASC"
    total: Callable[[int], int | None] = _honest
    tells_next: bool = True
    next_past_the_end: bool = False
    counts_always: bool = False
    rounds_start: bool = False
    hollow: bool = False
    blank: Callable[[Command], bool] = lambda command: False
    hidden: Container[int] = ()
    as_text: bool = False
    empty: Any = None
    fail: Callable[[Command], Any] = lambda command: None
    change: Callable[[FakeList], None] = lambda portal: None
    requests: int = 0
    commands: list[Command] = field(default_factory=list)

    def call(self, params: Mapping[str, Any] | None = None, **options: Any) -> ListCall[Any]:
        """Return a call of this method, with the paging that the catalogue would give it."""
        paging = Paging(rows=self.rows, id=self.id, filter_id=self.filter_id, sort=self.sort, **options)
        return ListCall(self.method, params or {}, dict, True, paging=paging)

    def answer(self, ask: Ask) -> bytes:
        """Return the reply to a request of a walk."""
        return self.alone(ask.params) if ask.params is not None else self.batch(ask.commands)

    def alone(self, params: Mapping[str, Any]) -> bytes:
        """Return the reply to a call that goes alone."""
        self.requests += 1
        page, total, following = self._page(Command(self.requests, "", params))
        told = {"total": total, "next": following}
        return json.dumps({"result": page, **{name: one for name, one in told.items() if one is not None}}).encode()

    def batch(self, commands: Iterable[str]) -> bytes:
        """Return the reply to a package."""
        self.requests += 1
        results: dict[str, Any] = {}
        errors, totals, nexts = {}, {}, {}
        for number, text in enumerate(commands):
            label = f"c{number}"
            method, params = parse(text)
            assert method == self.method
            command = Command(self.requests, label, self._resolved(params, results))
            self.commands.append(command)
            fault = self.fail(command)
            if fault is MISSING:
                continue
            if fault is not None:
                errors[label] = fault
                continue
            if self.blank(command):
                results[label] = None
                continue
            results[label], total, following = self._page(command)
            totals |= {} if total is None else {label: total}
            nexts |= {} if following is None else {label: following}
        inner = {"result": results, "result_error": errors, "result_total": totals, "result_next": nexts}
        return json.dumps({"result": {name: part or [] for name, part in inner.items()}}).encode()

    def _resolved(self, value: Any, results: Mapping[str, Any]) -> Any:
        if isinstance(value, dict):
            return {name: self._resolved(item, results) for name, item in value.items()}
        if "references" in self.ignores or not value.startswith("$result["):
            return str(10**18) if self.hollow and value.startswith("$result[") else value
        label, *steps = re.findall(r"\[([^\]]*)\]", value)
        found = results.get(label)
        for step in steps:
            try:
                found = found[int(step)] if isinstance(found, list) else found[step]
            except (KeyError, IndexError, TypeError, ValueError):  # an empty page may be a list without the key
                return ""
        return str(found)

    def _page(self, command: Command) -> tuple[Any, int | None, int | None]:
        self.change(self)
        ids = self._ordered(self._chosen(command.params.get("filter") or {}), command.params)
        start = 0 if "start" in self.ignores else max(0, command.start)
        start = start // self.size * self.size if self.rounds_start else start
        row = self.row or (lambda one: {self.id: str(one) if self.as_text else one})
        met = ids[start : start + self.size]
        shown = [row(one) for one in met if one not in self.hidden]
        page: Any = shown if self.rows is None else {self.rows: shown}
        if not shown:
            page = page if self.empty is None else json.loads(self.empty)
        if command.start == -1 and not self.counts_always:
            return page, None, None
        more = start + len(met) < len(ids) or (self.next_past_the_end and bool(met))
        return page, self.total(len(ids)), start + len(met) if self.tells_next and more else None

    def _chosen(self, conditions: Mapping[str, Any]) -> list[int]:
        ids = self.ids
        for name, value in conditions.items():
            sign = name[: len(name) - len(name.lstrip("!<>=@"))]
            is_id = name.removeprefix(sign).casefold() == self.filter_id.casefold()
            ignored = "filter" in self.ignores or (sign == "<=" and "up_to" in self.ignores)
            if not is_id or ignored or (isinstance(value, str) and not value.isdigit()):
                continue
            ids = _CONDITIONS[sign](ids, value)
        return ids

    def _ordered(self, ids: list[int], params: Mapping[str, Any]) -> list[int]:
        wanted = params.get("order") or {}
        if self.sort:
            wanted = {params[self.sort]: params["order"]} if self.sort in params else {}
        by, way = next(iter(wanted.items()), (self.filter_id, self.natural))
        if "order" in self.ignores:
            by, way = self.filter_id, self.natural
        if by != self.filter_id or way == "MIXED":
            return _sorted(tuple(ids), way == "DESC")
        return ids[::-1] if way == "DESC" else ids


_CONDITIONS: Mapping[str, Callable[[list[int], Any], list[int]]] = {
    ">": lambda ids, one: ids[bisect_right(ids, int(one)) :],
    ">=": lambda ids, one: ids[bisect_left(ids, int(one)) :],
    "<": lambda ids, one: ids[: bisect_left(ids, int(one))],
    "<=": lambda ids, one: ids[: bisect_right(ids, int(one))],
    "": lambda ids, one: [each for each in ids if each == int(one)],
    "!": lambda ids, one: [each for each in ids if each != int(one)],
    "@": lambda ids, many: [
        each for each in ids if each in set(map(int, many.values() if isinstance(many, Mapping) else many))
    ],
}


@dataclass
class Walked:
    """What a walk brought: the rows' ids in the order of their arrival, and what it took."""

    pages: list[Page[Any]]
    ids: list[int]
    requests: int
    commands: int


def walk(
    portal: FakeList,
    call: ListCall[Any] | None = None,
    *,
    window: int = 1,
    lazily: bool = False,
    most: int | None = None,
) -> Walked:
    """Drive the plan of a call to its end, as a session does, `window` requests in flight.

    A request is answered when it leaves, or with `lazily` when its reply is due.
    An error that passes is tried again a few times, any other is raised; a walk
    that sends more than `most` requests is called endless.
    """
    call = portal.call() if call is None else call
    most = len(portal.ids) // 10 + 60 if most is None else most
    before, asked, commands, failures = portal.requests, 0, 0, 0
    plan, pages = plan_of(call), []
    flight: deque[tuple[Ask, bytes | None]] = deque()

    def sent(ask: Ask) -> tuple[Ask, bytes | None]:
        nonlocal asked, commands
        asked += 1
        commands += len(ask.commands) or 1
        assert asked <= most, f"{asked} requests, and no end"
        assert len(ask.commands) <= 50
        return ask, None if lazily else portal.answer(ask)

    while True:
        while len(flight) < window and (ask := plan.take()) is not None:
            flight.append(sent(ask))
        if not flight:
            break
        ask, body = flight.popleft()
        fed = plan.feed(ask, portal.answer(ask) if body is None else body)
        pages += fed.pages
        failures = 0 if fed.trouble is None else failures + 1
        if fed.instead is not None:
            flight.clear()
            plan = fed.instead
        elif fed.more is not None:
            if fed.trouble is not None and not _passes(fed.trouble, failures):
                raise fed.trouble
            flight.appendleft(sent(fed.more))
    ids = [int(row[portal.id]) for page in pages for row in page]
    return Walked(pages, ids, max(asked, portal.requests - before), commands)


def _passes(trouble: Bitrix24Error, failures: int) -> bool:
    if isinstance(trouble, LimitExceeded):
        return True
    return failures < _TRIES and isinstance(trouble, (PortalUnavailable, TransportError))
