"""The walk along the id, against a list method in miniature with every oddity that such methods have."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_async.core.walks.keyset import KeysetPlan
from bitrix24_async.core.walks.paging import Query
from bitrix24_async.errors import (
    AccessDenied,
    Bitrix24Error,
    DecodeError,
    OperatingTimeExceeded,
    PortalUnavailable,
    RateLimited,
    TransportError,
)
from tests.core.walks.fakes import MISSING, PACKAGE, PAGE, Command, FakeList, Walked, error, plan_of, walk
from tests.figures import Figure

WINDOWS = (1, 2, 4, 8)
ALONE = {"X": "$result[text]"}  # what no command can carry: the call goes alone


def dense(many: int) -> list[int]:
    return list(range(1, many + 1))


def sparse(many: int) -> list[int]:
    return sorted(Random(many).sample(range(1, 20 * many), many))


def clustered(many: int) -> list[int]:
    return [one + one // 97 * 1_000 for one in dense(many)]


def with_a_gap(many: int) -> list[int]:
    return [one if one < many // 2 else one + 10**9 for one in dense(many)]


def bound(many: int) -> float:
    """Return the most requests that an honest method of `many` rows may take."""
    return many / PACKAGE * 1.03 + 4


def nothing(many: int) -> None:
    return None


def no_tail(command: Command) -> Any:
    return error("ERROR_CORE") if command.is_tail else None


def only_in(request: int, labels: str, fault: Any) -> Any:
    """Return what fails the commands with these labels in one request."""
    return lambda command: (
        fault if (command.request, command.label) in {(request, one) for one in labels.split()} else None
    )


# Honest methods.


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 99, 100, 2_500, 2_501, 2_550, 2_551, 7_600])
def test_every_row_arrives_once_in_ascending_order(many: int, window: int) -> None:
    """At each size around a page and a package, with a request for about 2,500 rows."""
    portal = FakeList(ids=dense(many))

    walked = walk(portal, window=window)

    assert walked.ids == portal.ids
    assert walked.requests <= bound(many)


@pytest.mark.parametrize(("many", "window", "requests"), [(127_501, 1, 52), (127_501, 4, 53), (132_000, 4, 56)])
def test_a_long_list_takes_a_request_for_2500_rows(many: int, window: int, requests: int) -> None:
    """One to open it, and one for each 125,000 rows that tells where the others begin."""
    portal = FakeList(ids=dense(many))

    walked = walk(portal, window=window)

    assert walked.ids == portal.ids
    assert walked.requests == requests


def test_a_short_list_takes_two_commands() -> None:
    """The first page and the last id tell that nothing is left."""
    walked = walk(FakeList(ids=dense(50)))

    assert (walked.requests, walked.commands) == (1, 2)


def test_a_list_of_one_page_more_takes_one_command_more() -> None:
    """The count says how long the chain behind the first page is."""
    walked = walk(FakeList(ids=dense(51)))

    assert (walked.requests, walked.commands) == (2, 3)


@pytest.mark.parametrize("lazily", [False, True])
@pytest.mark.parametrize("ids", [sparse, clustered, with_a_gap])
def test_gaps_between_ids_cost_nothing(ids: Any, lazily: bool) -> None:
    """Sparse ids, clusters and one huge gap take as many requests as an unbroken row of ids."""
    portal = FakeList(ids=ids(20_000))

    walked = walk(portal, window=4, lazily=lazily)

    assert walked.ids == portal.ids
    assert walked.requests <= bound(20_000)


def test_pages_carry_the_count_and_a_cursor() -> None:
    """A page of the walk tells how many rows there are and behind which id the next one begins."""
    walked = walk(FakeList(ids=dense(120)))

    assert [(len(page), page.total, page.next, page.cursor) for page in walked.pages] == [
        (50, 120, 50, 50),
        (50, 120, None, 100),
        (20, 120, None, 120),
    ]


def test_rows_below_a_key_with_ids_as_text_are_walked() -> None:
    """Rows below `tasks`, an id that is another word in the filter than in the row, and text for numbers."""
    portal = FakeList(ids=dense(5_300), rows="tasks", id="id", filter_id="ID", as_text=True)

    walked = walk(portal, window=4)

    assert walked.ids == portal.ids
    assert walked.requests <= bound(5_300)


def test_a_method_with_its_order_in_two_texts_is_walked() -> None:
    """`sort` and `order` are two parameters of some methods."""
    portal = FakeList(ids=dense(5_300), sort="sort")

    walked = walk(portal, window=4)

    assert walked.ids == portal.ids
    assert walked.requests <= bound(5_300)


# What the user asks for.


@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize(
    ("conditions", "fits"),
    [
        ({">ID": 9_000}, lambda one: one > 9_000),
        ({">id": "9000"}, lambda one: one > 9_000),
        ({">=ID": 9_001}, lambda one: one >= 9_001),
        ({"<ID": 24_001}, lambda one: one < 24_001),
        ({"<=ID": 24_001}, lambda one: one <= 24_001),
        ({"ID": 9_001}, lambda one: one == 9_001),
        ({"!ID": 9_001}, lambda one: one != 9_001),
        ({">ID": 9_000, "<=ID": 24_001}, lambda one: 9_000 < one <= 24_001),
        ({">=ID": 9_000, "<ID": 24_001, "!ID": 12_001}, lambda one: 9_000 <= one < 24_001 and one != 12_001),
    ],
)
def test_conditions_on_the_id_of_the_users_own_hold(conditions: dict[str, Any], fits: Any, window: int) -> None:
    """They are merged with the walk's, whatever windows it is cut into."""
    portal = FakeList(ids=list(range(1, 30_000, 2)))
    wanted = [one for one in portal.ids if fits(one)]

    walked = walk(portal, portal.call({"filter": conditions}), window=window)

    assert walked.ids == wanted
    assert walked.requests <= bound(len(wanted))


def test_a_list_of_ids_of_the_users_own_holds() -> None:
    """`@ID` stays in the filter beside the walk's condition."""
    portal = FakeList(ids=dense(3_000))

    walked = walk(portal, portal.call({"filter": {"@ID": [7, 3, 2_999, 5_000]}}))

    assert (walked.ids, walked.requests) == ([3, 7, 2_999], 1)


@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize("cursor", [0, 1, 4_999, 7_599, 7_600, 10_000])
def test_a_walk_goes_on_from_a_cursor(cursor: int, window: int) -> None:
    """`.after(cursor)` brings the rows behind it and no other, from the middle of the list or behind its end."""
    portal = FakeList(ids=dense(7_600))

    walked = walk(portal, portal.call().after(cursor), window=window)

    assert walked.ids == portal.ids[cursor:]
    assert walked.requests <= bound(7_600 - cursor)


def test_a_cursor_and_a_condition_are_both_kept() -> None:
    """The later of the two is where the walk begins."""
    portal = FakeList(ids=dense(300))
    call = portal.call({"filter": {">ID": 100, "<=ID": 250}})

    assert walk(portal, call.after(20)).ids == list(range(101, 251))
    assert walk(portal, call.after(200)).ids == list(range(201, 251))


def test_a_selection_without_the_id_gets_it() -> None:
    """The walk needs the id in each row, and asks for ids alone where rows are not handed on."""
    portal = FakeList(ids=dense(60))

    walk(portal, portal.call({"select": ["TITLE"]}))

    assert [command.params["select"] for command in portal.commands] == [
        {"0": "ID", "1": "TITLE"},
        {"0": "ID"},
        {"0": "ID", "1": "TITLE"},
    ]


def test_an_order_by_ascending_id_is_the_walk_itself() -> None:
    """It does not cost the user the fast walk."""
    portal = FakeList(ids=dense(5_100))

    assert walk(portal, portal.call({"ORDER": {"id": "asc"}})).requests == walk(portal, portal.call()).requests


@pytest.mark.parametrize("many", [0, 1, 50, 51, 2_600])
def test_a_call_that_no_command_can_carry_goes_page_by_page(many: int) -> None:
    """A text that looks like a reference forbids a package; the rows come all the same."""
    portal = FakeList(ids=dense(many))

    walked = walk(portal, portal.call(ALONE), window=1)

    assert walked.ids == portal.ids
    assert walked.requests <= many // PAGE + 2


@pytest.mark.parametrize("sort", [None, "sort"])
def test_a_call_that_goes_alone_sends_no_commands_beside_it(sort: str | None) -> None:
    """However many requests may be in flight: each is one page of the call."""
    portal = FakeList(ids=dense(4_000), sort=sort)

    walked = walk(portal, portal.call(ALONE).after(100), window=4)

    assert (walked.ids, portal.commands) == (portal.ids[100:], [])


# Odd methods: every row, and no more requests than pages.

UNTOLD = "all rows on one page, whatever it is asked"
ODD: dict[str, dict[str, Any]] = {
    "ignores the filter": {"ignores": frozenset({"filter"})},
    "ignores the filter, no total": {"ignores": frozenset({"filter"}), "total": nothing},
    "ignores the filter, no next": {"ignores": frozenset({"filter"}), "tells_next": False},
    "ignores the filter, tells nothing": {"ignores": frozenset({"filter"}), "total": nothing, "tells_next": False},
    "ignores <=": {"ignores": frozenset({"up_to"})},
    "ignores start": {"ignores": frozenset({"start"})},
    "ignores start, counts always": {"ignores": frozenset({"start"}), "counts_always": True},
    "ignores references": {"ignores": frozenset({"references"})},
    "all rows on one page": {"size": 10**6},
    "all rows on one page, tells nothing": {"size": 10**6, "total": nothing, "tells_next": False},
    UNTOLD: {
        "size": 10**6,
        "ignores": frozenset({"filter", "start"}),
        "total": nothing,
        "tells_next": False,
    },
    "pages of 52": {"size": 52},
    "pages of 20": {"size": 20},
    "pages of 20, tells nothing": {"size": 20, "total": nothing, "tells_next": False},
    "pages of 10": {"size": 10},
    "no total": {"total": nothing},
    "no next": {"tells_next": False},
    "tells nothing": {"total": nothing, "tells_next": False},
    "total too small": {"total": lambda many: many // 3},
    "total of one page": {"total": lambda many: min(many, 50)},
    "total too large": {"total": lambda many: 5 * many + 1_000},
    "total of a milliard": {"total": lambda many: 10**9},
    "total of 0": {"total": lambda many: 0},
    "next past the end": {"next_past_the_end": True},
    "start rounded down": {"rounds_start": True},
    "an empty page is null": {"empty": "null"},
    "an empty page is false": {"empty": "false"},
    "an empty page is [] where rows have a key": {"rows": "items", "empty": "[]"},
    "an empty page has null for rows": {"rows": "items", "empty": '{"items": null}'},
    "the tail fails": {"fail": no_tail},
    "the tail is missing": {"fail": lambda command: MISSING if command.is_tail else None},
    "the tail fails, no total": {"fail": no_tail, "total": nothing},
    "the tail fails, total of 0": {"fail": no_tail, "total": lambda many: 0},
    "the tail fails, total of 0, no next": {"fail": no_tail, "total": lambda many: 0, "tells_next": False},
    "the tail fails, total too small, no next": {
        "fail": no_tail,
        "total": lambda many: many // 3,
        "tells_next": False,
    },
    "the tail fails, total of a page, no next": {
        "fail": no_tail,
        "total": lambda many: min(many, PAGE),
        "tells_next": False,
    },
    "probes are forbidden": {"fail": lambda command: error("ACCESS_DENIED") if command.start > 50 else None},
    "a probe is cut short": {
        "fail": lambda command: MISSING if command.start > 50 and command.label == "c2" else None,
    },
}


@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 120, 2_600, 9_000])
@pytest.mark.parametrize("oddity", ODD)
def test_an_odd_method_gives_all_its_rows(oddity: str, many: int) -> None:
    """Complete, once each, ascending, and in no more requests than it has pages."""
    for window, lazily in ((1, False), (4, False), (4, True)):
        portal = FakeList(ids=[3 * one for one in dense(many)], **ODD[oddity])

        walked = walk(portal, window=window, lazily=lazily)

        assert walked.ids == portal.ids
        assert walked.requests <= many // min(PAGE, portal.size) + 6


@pytest.mark.parametrize("oddity", ODD)
def test_an_odd_method_goes_on_from_a_cursor(oddity: str) -> None:
    """Whatever the method ignores, no row up to the cursor comes again."""
    portal = FakeList(ids=[3 * one for one in dense(3_000)], **ODD[oddity])

    walked = walk(portal, portal.call().after(1_500), window=4)

    assert walked.ids == [one for one in portal.ids if one > 1_500]


@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 120, 1_500])
@pytest.mark.parametrize("oddity", ODD)
def test_an_odd_method_gives_all_its_rows_to_a_call_that_goes_alone(oddity: str, many: int) -> None:
    """Page by page the same oddities are met; only a full page that comes again might hide others, which is an error."""
    portal = FakeList(ids=[3 * one for one in dense(many)], **ODD[oddity])
    if (oddity, many) == (UNTOLD, PAGE):
        with pytest.raises(DecodeError, match="the same rows come again"):
            walk(portal, portal.call(ALONE), window=4)
        return

    walked = walk(portal, portal.call(ALONE), window=4)

    assert walked.ids == portal.ids


@pytest.mark.parametrize("natural", ["DESC", "MIXED"])
@pytest.mark.parametrize("ignored", [{"order"}, {"order", "filter"}, {"order", "references"}])
@pytest.mark.parametrize("many", [2, 50, 51, 120, 2_600, 9_000])
def test_a_method_with_an_order_of_its_own_gives_all_its_rows(many: int, ignored: set[str], natural: str) -> None:
    """Then they cannot be ascending, but each comes once."""
    for window in (1, 4):
        portal = FakeList(ids=dense(many), ignores=frozenset(ignored), natural=natural)

        walked = walk(portal, window=window)

        assert (len(walked.ids), sorted(walked.ids)) == (many, portal.ids)
        assert walked.requests <= bound(many) + 4


@pytest.mark.parametrize("many", [51, 120, 9_000])
@pytest.mark.parametrize("total", [nothing, int])
@pytest.mark.parametrize("tells_next", [False, True])
def test_a_method_that_ignores_filter_and_start_is_an_error(many: int, total: Any, tells_next: bool) -> None:
    """Its first page comes again and again: that is told after a few requests, never taken for the end."""
    for window in (1, 4):
        portal = FakeList(ids=dense(many), ignores=frozenset({"filter", "start"}), total=total, tells_next=tells_next)
        with pytest.raises(DecodeError, match="the same rows come again"):
            walk(portal, window=window, most=12)


def test_a_method_that_ignores_references_is_walked_page_by_page() -> None:
    """One chain shows it; from then on no command is wasted."""
    portal = FakeList(ids=dense(1_000), ignores=frozenset({"references"}), total=nothing)

    walked = walk(portal)

    assert walked.ids == portal.ids
    assert walked.commands <= 2 + 50 + 1_000 // PAGE + 1


def test_ids_that_stop_rising_in_the_middle_are_an_error() -> None:
    """A walk that cannot be whole says so, and names the method."""
    portal = FakeList(ids=dense(400))

    def shuffled_later(command: Command) -> None:
        portal.ignores = frozenset({"order"}) if command.request > 2 else frozenset()
        portal.natural = "MIXED"

    portal.fail = shuffled_later
    portal.total = nothing
    portal.size = 5
    with pytest.raises(DecodeError, match=r"^fake\.list: rows do not rise by ID") as caught:
        walk(portal)
    assert caught.value.method == "fake.list"


def test_a_filter_that_is_ignored_later_on_is_an_error() -> None:
    """Once a chain has been right, rows from before its beginning cannot be believed any more."""
    portal = FakeList(ids=dense(6_000))

    def forgets(command: Command) -> None:
        portal.ignores = frozenset({"filter"}) if command.request > 2 else frozenset()

    portal.fail = forgets
    with pytest.raises(DecodeError, match="rows do not rise by ID"):
        walk(portal)


def test_a_row_without_an_id_is_an_error() -> None:
    """The walk cannot go on behind such a row, so it does not pretend to."""
    portal = FakeList(ids=dense(60), id="NUMBER")

    with pytest.raises(DecodeError, match="a row of dict has no integer id"):
        walk(portal, FakeList(ids=[]).call())


def test_rows_under_another_key_are_an_error() -> None:
    """A list that is looked for in the wrong place never looks like an empty one."""
    portal = FakeList(ids=dense(60), rows="tasks")

    with pytest.raises(DecodeError):
        walk(portal, FakeList(ids=[], rows="items").call())


def test_a_tail_without_ids_is_no_harm() -> None:
    """What cannot be read about the end of the list is as good as untold."""
    portal = FakeList(ids=dense(120))
    plan = plan_of(portal.call())
    ask = plan.take()
    body = b'{"result":{"result":{"c0":[{"ID":1},{"ID":2}],"c1":[{"X":1}]},"result_total":{"c0":2}}}'

    fed = plan.feed(ask, body)  # type: ignore[arg-type]  # `take` has just asked

    assert [page.rows for page in fed.pages] == [[{"ID": 1}, {"ID": 2}]]
    assert plan.take() is None


# Short pages: rows that the caller may not see are left out of their page by some methods.


@pytest.mark.parametrize("window", [1, 4])
def test_pages_of_uneven_length_lose_nothing(window: int) -> None:
    """Neither a short page nor a long one is an end, first page or not."""
    for seed in range(6):
        random = Random(seed)
        portal = FakeList(ids=dense(2_800))
        portal.fail = lambda command, portal=portal, random=random: setattr(  # type: ignore[misc]
            portal, "size", random.choice([50, 50, 50, 47, 1, 52])
        )

        walked = walk(portal, window=window, most=800)

        assert walked.ids == portal.ids


# Errors on the way.

PASSING = {
    "QUERY_LIMIT_EXCEEDED": RateLimited,
    "OPERATION_TIME_LIMIT": OperatingTimeExceeded,
    "INTERNAL_SERVER_ERROR": PortalUnavailable,
    None: TransportError,
}


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("code", PASSING)
@pytest.mark.parametrize("where", ["1 c0", "1 c1", "2 c0", "2 c17", "2 c49", "3 c0", "3 c30", "4 c1 c2 c3", "6 c49"])
def test_an_error_that_passes_costs_a_request(where: str, code: str | None, window: int) -> None:
    """In the first page, the tail, a chain, a probe or a window: the walk goes on behind the last whole page."""
    request, _, labels = where.partition(" ")
    fault = MISSING if code is None else error(code)
    portal = FakeList(ids=dense(13_000), fail=only_in(int(request), labels, fault))

    walked = walk(portal, window=window)

    assert walked.ids == portal.ids
    assert walked.requests <= bound(13_000) + 2


@pytest.mark.parametrize("code", PASSING)
def test_the_trouble_of_a_package_is_told(code: str | None) -> None:
    """A plan names the error that the caller has to wait out, and what to ask then."""
    fault = MISSING if code is None else error(code)
    portal = FakeList(ids=dense(400), fail=only_in(2, "c3", fault))
    plan = plan_of(portal.call())
    plan.feed(ask := plan.take(), portal.answer(ask))  # type: ignore[arg-type]

    fed = plan.feed(ask := plan.take(), portal.answer(ask))  # type: ignore[arg-type]

    assert [page.cursor for page in fed.pages] == [100, 150, 200]
    assert type(fed.trouble) is PASSING[code]
    assert fed.more is not None
    assert (fed.more.low, len(fed.more.commands)) == (200, 4)
    assert plan.take() is None


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("where", ["1 c0", "2 c0", "2 c40", "4 c7", "5 c0"])
def test_an_error_that_stays_is_raised(where: str, window: int) -> None:
    """A walk that cannot reach its end never looks as if it had."""
    request, _, label = where.partition(" ")

    def fail(command: Command) -> Any:
        refused = command.request > int(request) or (command.request, command.label) == (int(request), label)
        return error("ACCESS_DENIED") if refused and command.label != "c1" else None

    portal = FakeList(ids=dense(13_000), fail=fail)
    with pytest.raises(AccessDenied):
        walk(portal, window=window)


def test_an_error_behind_the_last_row_does_not_matter() -> None:
    """The last id is known and reached, so nothing has to be asked again."""
    portal = FakeList(ids=dense(150), total=nothing, fail=only_in(2, "c2", error("ACCESS_DENIED")))

    walked = walk(portal)

    assert (walked.ids, walked.requests) == (portal.ids, 2)


def test_an_error_behind_the_last_row_of_an_unknown_end_is_raised() -> None:
    """Where the last id is not known, only an empty page ends the walk."""
    portal = FakeList(
        ids=dense(150),
        total=nothing,
        fail=lambda command: (
            error("ACCESS_DENIED") if command.is_tail or (command.request, command.label) == (2, "c2") else None
        ),
    )
    with pytest.raises(AccessDenied):
        walk(portal)


# Rows come and go.


class Life:
    """A list whose rows are added at its end and deleted anywhere, as a history says."""

    def __init__(self, portal: FakeList, random: Random, rate: float, many: int) -> None:
        self.throughout = set(portal.ids)
        self._random, self._rate, self._left = random, rate, many
        self._next = max(portal.ids, default=0) + 1

    def __call__(self, portal: FakeList) -> None:
        for _ in range(int(self._rate + self._random.random())):
            if self._left > 0:
                self._left -= 1
                self._change(portal.ids)

    def _change(self, ids: list[int]) -> None:
        if self._random.random() < 0.5 or not ids:
            ids.append(self._next)
            self._next += self._random.choice([1, 1, 1, 400])
        else:
            place = self._random.choice([self._random.randrange(len(ids)), 0, -1, min(49, len(ids) - 1)])
            self.throughout.discard(ids.pop(place))


def is_whole(walked: Walked, life: Life) -> None:
    """Fail unless each row that lived throughout came, and none came twice or out of order."""
    assert life.throughout - set(walked.ids) == set()
    assert all(before < after for before, after in pairwise(walked.ids))


def test_drill_55_rows_that_live_throughout_arrive_once(figure: Figure) -> None:
    """Rows come and go between any two commands of a walk → each that lived throughout arrives once, in order."""
    rows = lost = 0

    @settings(max_examples=2 * settings().max_examples)
    @given(
        random=st.randoms(use_true_random=False),
        many=st.sampled_from([0, 1, 49, 50, 51, 100, 150, 2_500, 2_551, 2_600, 5_100, 7_600]),
        shape=st.sampled_from([dense, sparse, clustered, with_a_gap]),
        rate=st.sampled_from([0.05, 0.5, 3.0, 20.0]),
        window=st.sampled_from(WINDOWS),
        lazily=st.booleans(),
        oddity=st.sampled_from(["", *ODD]),
    )
    def one_walk(random: Random, many: int, shape: Any, rate: float, window: int, lazily: bool, oddity: str) -> None:
        nonlocal rows, lost
        odd = ODD.get(oddity, {})
        if odd.get("ignores", frozenset()) & {"filter"} or odd.get("size", 0) > 52:
            odd = {}
        portal = FakeList(ids=shape(many) if many else [], **odd)
        portal.change = life = Life(portal, random, rate, many + 300)

        walked = walk(portal, window=window, lazily=lazily, most=many + 700)

        is_whole(walked, life)
        rows += len(life.throughout)
        lost += len(life.throughout - set(walked.ids))

    one_walk()
    figure("rows that lived throughout", rows)
    figure("rows lost", lost)


@settings(max_examples=40)
@given(
    random=st.randoms(use_true_random=False),
    many=st.sampled_from([1, 50, 120, 2_600, 7_600]),
    faults=st.sampled_from([0.002, 0.02, 0.2]),
    window=st.sampled_from(WINDOWS),
    rate=st.sampled_from([0.0, 1.0]),
)
def test_rows_arrive_once_through_a_rain_of_errors(
    random: Random, many: int, faults: float, window: int, rate: float
) -> None:
    """Either every row arrives or an error is raised, however often commands fail and answers are missing."""
    fates = [MISSING, error("QUERY_LIMIT_EXCEEDED"), error("OPERATION_TIME_LIMIT"), error("INTERNAL_SERVER_ERROR")]
    portal = FakeList(ids=dense(many), fail=lambda command: random.choice(fates) if random.random() < faults else None)
    portal.change = life = Life(portal, random, rate, many)

    try:
        walked = walk(portal, window=window, most=many + 700)
    except Bitrix24Error as told:
        assert isinstance(told, (PortalUnavailable, TransportError))  # noqa: PT017 - either is right
    else:
        is_whole(walked, life)


def test_drill_57_a_deleted_last_row_does_not_keep_the_walk_going(figure: Figure) -> None:
    """The last row is deleted under the walk → an empty page behind the last row that came ends it."""
    portal = FakeList(ids=dense(120))
    portal.fail = lambda command: portal.ids.__delitem__(slice(100, None)) if command.request == 2 else None

    walked = walk(portal)

    assert (walked.ids, walked.requests) == (dense(100), 3)
    figure("requests", walked.requests)


def test_drill_58_an_ignored_filter_shows_within_two_requests(figure: Figure) -> None:
    """A method ignores the condition on the id → it shows within two requests; the walk goes on by offset."""
    portal = FakeList(ids=dense(1_000), ignores=frozenset({"filter"}))

    walked = walk(portal)

    assert (walked.ids, walked.requests) == (portal.ids, 3)
    figure("requests for 1,000 rows", walked.requests)


def test_a_probe_that_ignores_its_offset_is_not_believed() -> None:
    """Boundaries that are too near would cut the list into windows of one page each."""
    portal = FakeList(ids=dense(20_000), ignores=frozenset({"start"}))

    walked = walk(portal, window=4)

    assert walked.ids == portal.ids
    assert walked.requests <= bound(20_000)


def test_a_plan_that_has_ended_asks_nothing() -> None:
    """`take` tells the end as often as it is asked."""
    portal = FakeList(ids=[])
    plan: KeysetPlan[Any] = KeysetPlan(Query(portal.call()))
    plan.feed(ask := plan.take(), portal.answer(ask))  # type: ignore[arg-type]

    assert [plan.take(), plan.take()] == [None, None]


@pytest.mark.parametrize("total", [int, nothing])
def test_a_reference_that_stays_text_never_ends_a_walk(total: Callable[[int], int | None]) -> None:
    """A portal may find no row behind it; the page is asked for again behind the id itself."""
    portal = FakeList(ids=dense(2_600), ignores=frozenset({"references"}), hollow=True, total=total)

    assert walk(portal).ids == dense(2_600)


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize(
    ("request_number", "label"), [(1, "c0"), (2, "c0"), (2, "c7"), (4, "c0"), (5, "c0"), (5, "c30")]
)
def test_a_page_that_is_empty_once_loses_no_row(window: int, request_number: int, label: str) -> None:
    """Rows are known to follow it, so that it is asked for again, in an open chain as in a window."""
    portal = FakeList(ids=sparse(12_000))
    portal.blank = lambda command: (command.request, command.label) == (request_number, label)

    assert walk(portal, window=window).ids == portal.ids


@pytest.mark.parametrize("low", [0, 50, 2_650])
def test_a_page_that_stays_empty_although_rows_follow_is_an_error(low: int) -> None:
    """A walk cannot go beyond it, and does not end as if it were complete."""
    portal = FakeList(ids=dense(6_000))
    portal.blank = lambda command: (
        command.label != "c1" and command.params.get("filter", {}).get(">ID", "0") == str(low)
    )

    with pytest.raises(TransportError, match=r"is empty, although the portal has rows behind it"):
        walk(portal)


@pytest.mark.parametrize("label", ["c0", "c1"])
def test_a_confirmation_that_fails_is_asked_for_again(label: str) -> None:
    """An error is no empty page, and none that says that no row follows."""
    portal = FakeList(ids=dense(260))
    portal.blank = lambda command: (command.request, command.label) in ((2, "c2"), (3, "c0"))
    portal.fail = only_in(3, label, error("INTERNAL_SERVER_ERROR"))

    assert walk(portal).ids == portal.ids


def test_a_count_without_rows_is_believed_the_second_time() -> None:
    """The last id says that there is none, and a count may lie."""
    portal = FakeList(ids=[], total=lambda many: 30)

    walked = walk(portal)

    assert (walked.ids, walked.requests) == ([], 2)


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("gone", [range(2_541, 2_561), range(2_451, 5_201)])
def test_rows_that_go_from_a_window_do_not_keep_the_walk_from_its_end(gone: range, window: int) -> None:
    """A window whose rows are all gone is confirmed to be empty, and the next one follows."""
    portal = FakeList(ids=dense(12_000))

    def deleting(portal: FakeList) -> None:
        if portal.requests == 4:
            portal.ids = [one for one in dense(12_000) if one not in gone]

    portal.change = deleting
    walked = walk(portal, window=window)

    assert set(dense(12_000)) - set(gone) <= set(walked.ids)
    assert walked.ids == sorted(set(walked.ids))
