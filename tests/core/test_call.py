"""A call is a value: it compares, refers, warns when it is dropped, and needs a portal only to run."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Generator
from typing import Any

import msgspec
import pytest

from bitrix24_async.core.call import Call, ListCall, Meta, Outcome, Page, Paging, Ref, WithMeta
from bitrix24_async.errors import (
    AccessDenied,
    Bitrix24Error,
    DecodeError,
    InvalidArgument,
    NotRun,
    RateLimited,
    TokenExpired,
    TransportError,
)


class Echo:
    """A runner that answers with what it was asked to do."""

    async def run(self, call: Call[Any]) -> Any:
        return "run", call.method

    async def run_with_meta(self, call: Call[Any]) -> Any:
        return WithMeta(call.method, Meta(total=5))

    def rows(self, call: ListCall[Any]) -> Any:
        return "rows", call.cursor

    def pages(self, call: ListCall[Any]) -> Any:
        return "pages", call.cursor

    def many(self, call: ListCall[Any], ids: Any) -> Any:
        raise AssertionError("no call asks for it")


def bound(**fields: Any) -> Call[Any]:
    return Call("crm.deal.get", {"ID": 5}, read=True, runner=Echo(), **fields)


def listing(**fields: Any) -> ListCall[Any]:
    return ListCall("crm.deal.list", {}, dict, True, runner=Echo(), **fields)


def awaited(awaitable: Any) -> Any:
    """Return what an awaitable gives that never waits."""
    steps: Generator[Any, Any, Any] = awaitable.__await__()
    with pytest.raises(StopIteration) as stop:
        next(steps)
    return stop.value.value


def test_an_awaited_call_is_run_by_its_portal() -> None:
    """With its envelope, if that is asked for."""
    assert awaited(bound()) == ("run", "crm.deal.get")
    assert awaited(bound().with_meta()) == WithMeta("crm.deal.get", Meta(total=5))


@pytest.mark.parametrize("use", [awaited, lambda call: awaited(call.with_meta())])
def test_a_call_without_a_portal_says_how_to_get_one(use: Any) -> None:
    """It is a value all the same, and may be put in a batch."""
    with pytest.raises(
        InvalidArgument, match=r"^crm\.deal\.get was built without a portal; await portal\.call\(…\) instead$"
    ):
        use(Call("crm.deal.get", {"ID": 5}))


@pytest.mark.parametrize("use", [aiter, lambda call: call.iterate(), lambda call: call.pages()])
def test_a_list_without_a_portal_says_how_to_get_one(use: Any) -> None:
    """Iterated by row or by page."""
    with pytest.raises(InvalidArgument, match="was built without a portal"):
        use(ListCall("crm.deal.list", {}))


def test_a_list_is_iterated_by_its_portal() -> None:
    """By rows or by pages, from its cursor on."""
    with pytest.raises(TypeError):  # the echo is no iterator, but the portal was asked
        aiter(listing())
    assert listing(cursor=7).iterate() == ("rows", 7)
    assert listing(cursor=7).pages() == ("pages", 7)


def test_a_list_goes_on_from_a_cursor_as_another_call() -> None:
    """The first one stays as it was and counts as used; the other one waits to be used."""
    first = listing(paging=Paging(rows="items"))
    other = first.after(40)

    assert (first.cursor, other.cursor, other.paging, other.method) == (None, 40, first.paging, first.method)
    assert (first.used, other.used) == (True, False)
    other.close()


@pytest.mark.parametrize("make", [bound, listing])
def test_a_call_takes_parameters_that_no_argument_has(make: Any) -> None:
    """They win over those it has; the first one stays as it was and counts as used."""
    first = make()
    before = dict(first.params)
    other = first.with_params({"ID": 7, "new": True})

    assert (first.params, first.used) == (before, True)
    assert (other.params, other.used, type(other), other.runner) == (
        before | {"ID": 7, "new": True},
        False,
        type(first),
        first.runner,
    )
    other.close()


def test_more_parameters_are_a_mapping() -> None:
    """Anything else is refused before it is sent, and the call may still be used."""
    call = bound()

    with pytest.raises(InvalidArgument, match=r"^crm\.deal\.get: more parameters are a mapping, not a list$"):
        call.with_params(["new"])  # type: ignore[arg-type]  # what a user may try
    assert not call.used
    call.close()


@pytest.mark.parametrize("make", [bound, listing])
def test_a_dropped_call_warns(make: Any) -> None:
    """As a coroutine does that was never awaited."""

    def drop() -> None:
        make()
        gc.collect()

    with pytest.warns(RuntimeWarning, match=r"^crm\.deal\.(get|list) was never awaited, batched or streamed$"):
        drop()


@pytest.mark.parametrize(
    "use", [Call.close, awaited, lambda call: awaited(call.with_meta()), lambda call: setattr(call, "runner", None)]
)
def test_a_used_call_does_not_warn(use: Any, recwarn: pytest.WarningsRecorder) -> None:
    """Nor one that was closed on purpose, nor one that no portal made."""
    use(bound())
    gc.collect()

    assert list(recwarn) == []


def test_calls_without_a_portal_compare_by_what_they_ask() -> None:
    """Not by whether they were used."""
    one, other = Call("a.get", {"ID": 5}, int, True, "item"), Call("a.get", {"ID": 5}, int, True, "item", None, True)

    assert (one == other, one != other, hash(one) == hash(other)) == (True, False, True)


def test_a_call_of_a_portal_equals_itself_only() -> None:
    """The same question to two portals, or twice to one, is two requests."""
    one, other, free = bound(), bound(), Call("crm.deal.get", {"ID": 5}, int, True)
    found = [
        one == one,
        one == other,
        one != other,
        free == Call("crm.deal.get", {"ID": 5}, int, True, runner=Echo(), used=True),
        len({one, other, one}),
    ]
    for call in (one, other):
        call.close()

    assert found == [True, False, True, False, 2]


async def test_gathered_calls_run_one_by_one() -> None:
    """`asyncio.gather` awaits equal awaitables once; equal questions must not share an answer."""
    ran: list[tuple[str, Call[Any]]] = []

    class Named(Echo):
        def __init__(self, name: str) -> None:
            self.name = name

        async def run(self, call: Call[Any]) -> Any:
            ran.append((self.name, call))
            return self.name

    alpha, beta = Named("alpha"), Named("beta")
    calls = [Call("a.add", {"ID": 5}, int, runner=runner) for runner in (alpha, alpha, beta)]

    assert await asyncio.gather(*calls) == ["alpha", "alpha", "beta"]
    assert ran == [("alpha", calls[0]), ("alpha", calls[1]), ("beta", calls[2])]


@pytest.mark.parametrize(
    "other",
    [
        Call("b.get", {"ID": 5}, int, True, "item"),
        Call("a.get", {"ID": 6}, int, True, "item"),
        Call("a.get", {"ID": 5}, str, True, "item"),
        Call("a.get", {"ID": 5}, int, False, "item"),
        Call("a.get", {"ID": 5}, int, True, "task"),
        "a.get",
    ],
)
def test_calls_that_ask_for_something_else_differ(other: object) -> None:
    """In the method, the parameters, the type, the safety or the place of the result."""
    call = Call("a.get", {"ID": 5}, int, True, "item")

    assert (call == other, call != other) == (False, True)


def test_a_call_prints_names_and_no_data() -> None:
    """A log of calls shows which parameters there were, not what customers are called."""
    call = Call("crm.deal.add", {"fields": {"TITLE": "a secret deal"}, "params": {}})

    assert (repr(call), repr(ListCall("crm.deal.list", {"filter": {"X": 1}}))) == (
        "<Call crm.deal.add(fields, params)>",
        "<ListCall crm.deal.list(filter)>",
    )


# References.


def test_a_reference_is_a_path_into_a_result() -> None:
    """Fields and numbers, step by step."""
    call = Call("crm.item.get", {})
    ref = call.result["item"]["contacts"][0]["id"]

    assert (ref.call, ref.path, ref.scalar) == (call, ("item", "contacts", 0, "id"), True)
    assert repr(ref) == "Ref(crm.item.get[item][contacts][0][id])"


@pytest.mark.parametrize(
    "step", ["a[b", "b]", "$x", "a b", "a\tb", "a\nb", "a\rb", "a\u00a0b", "\0", "", 1.5, None, ("a",)]
)
def test_a_step_that_the_portal_could_misread_is_refused(step: Any) -> None:
    """Brackets, dollars and white space would end or begin a reference."""
    with pytest.raises(InvalidArgument, match="cannot be a step of a reference; use field names and numbers"):
        Call("crm.item.get", {}).result[step]


@pytest.mark.parametrize(
    ("type_", "scalar"), [(int, True), (str, True), (bool, True), (float, True), (Any, False), (dict, False)]
)
def test_a_whole_result_is_one_value_only_by_its_type(type_: Any, scalar: bool) -> None:
    """`.whole()` says that an array is meant."""
    ref = Call("crm.deal.add", {}, type_).result

    assert (ref.scalar, ref.whole().scalar, ref.whole().path) == (scalar, True, ())


def test_a_reference_can_be_made_by_hand() -> None:
    """With a path at once."""
    call = Call("crm.deal.get", {})

    assert Ref(call, ("ID",)).path == call.result["ID"].path


# Pages and outcomes.


def test_a_page_is_a_sequence_of_rows() -> None:
    """With what the portal said about the rest beside it."""
    page = Page([1, 2, 3], total=120, next=50, cursor=3)

    assert (list(page), len(page), page[0], page[-1], page[1:], 2 in page) == ([1, 2, 3], 3, 1, 3, [2, 3], True)
    assert (page.total, page.next, page.cursor) == (120, 50, 3)
    assert repr(page) == "<Page of 3 rows, total 120>"


def test_an_empty_page_is_false() -> None:
    """As an empty sequence is."""
    assert not Page([])


def unknown(error: Bitrix24Error) -> Bitrix24Error:
    error.outcome_unknown = True
    return error


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (None, "ok"),
        (RateLimited("QUERY_LIMIT_EXCEEDED"), "refused"),
        (TokenExpired("expired_token"), "refused"),
        (TransportError("no connection", sent=False), "refused"),
        (InvalidArgument("odd"), "refused"),
        (AccessDenied("ACCESS_DENIED"), "failed"),
        (DecodeError("odd"), "failed"),
        (NotRun("an earlier command failed"), "not_run"),
        (unknown(TransportError("the reply was lost")), "unknown"),
        (unknown(DecodeError("odd")), "unknown"),
    ],
)
def test_an_outcome_says_in_a_word_what_happened(error: Bitrix24Error | None, status: str) -> None:
    """Did it run, and if not, who stopped it."""
    outcome = Outcome(Call("crm.deal.add", {}), error=error)

    assert (outcome.status, outcome.ok) == (status, error is None)


def test_an_outcome_gives_its_value_or_raises_its_error() -> None:
    """The very error that it holds."""
    call: Call[int] = Call("crm.deal.add", {})
    error = AccessDenied("ACCESS_DENIED")

    assert Outcome(call, 5).unwrap() == 5
    with pytest.raises(AccessDenied) as caught:
        Outcome(call, error=error).unwrap()
    assert caught.value is error


def test_meta_tells_nothing_where_the_portal_told_nothing() -> None:
    """Every member is optional."""
    assert msgspec.structs.asdict(Meta()) == {
        "duration": None,
        "operating": None,
        "reset_at": None,
        "total": None,
        "next": None,
        "replayed": False,
    }
