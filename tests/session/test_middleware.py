"""Functions around each attempt."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from bitrix24_async import Retry, TransportError
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import faults
from tests.session.client import faulty, opened

DONE = Response(status=200, headers={}, body=b'{"result":"from nowhere"}')


async def test_the_first_one_is_outermost() -> None:
    """Requests pass them in order, responses backwards."""
    seen: list[str] = []

    def named(name: str) -> Any:
        async def step(request: Request, next: Any) -> Response:
            seen.append(f"{name} in")
            response = await next(request)
            seen.append(f"{name} out")
            return response

        return step

    async with opened(faulty(), middleware=[named("a"), named("b")]) as portal:
        await portal.call("profile", read=True)

    assert seen == ["a in", "b in", "b out", "a out"]


async def test_it_runs_once_for_each_attempt() -> None:
    """A repeat passes it again, with a request made anew."""
    seen: list[Request] = []

    async def watch(request: Request, next: Any) -> Response:
        seen.append(request)
        return await next(request)

    sandbox = faulty(faults.html(times=2))
    async with opened(sandbox, middleware=[watch], retry=Retry(base=0.0)) as portal:
        await portal.call("profile", read=True)

    assert (len(seen), sandbox.requests) == (3, 3)
    assert "s3cr3tcanary" not in repr(seen)


async def test_it_may_answer_in_the_portals_stead() -> None:
    """Nothing is sent then, and nothing behind it runs."""
    sandbox = faulty()

    async def answer(request: Request, next: Any) -> Response:
        return DONE

    async def never(request: Request, next: Any) -> Response:
        raise AssertionError

    async with opened(sandbox, middleware=[answer, never]) as portal:
        assert await portal.call("profile", read=True) == "from nowhere"

    assert sandbox.requests == 0


async def test_it_may_change_what_is_sent() -> None:
    """The next step gets the request that it is given."""
    sandbox = faulty(deals=2)

    async def other(request: Request, next: Any) -> Response:
        return await next(replace(request, body=b'{"id":2}'))

    async with opened(sandbox, middleware=[other]) as portal:
        assert (await portal.crm.deal.get(1)).id == 2


async def test_its_transport_errors_are_judged_like_any() -> None:
    """A failure that it raises itself is repeated for a read and unknown for a write."""
    attempts = 0

    async def failing(request: Request, next: Any) -> Response:
        nonlocal attempts
        attempts += 1
        if attempts % 2:
            raise TransportError("made up")
        return await next(request)

    async with opened(faulty(), middleware=[failing], retry=Retry(base=0.0)) as portal:
        await portal.call("profile", read=True)
        with pytest.raises(TransportError, match="made up") as caught:
            await portal.call("crm.deal.add")

    assert (attempts, caught.value.outcome_unknown) == (3, True)


async def test_its_own_errors_pass_through() -> None:
    """What is no error of the SDK is not repeated and not dressed up."""

    async def broken(request: Request, next: Any) -> Response:
        raise LookupError("mine")

    sandbox = faulty()
    async with opened(sandbox, middleware=[broken]) as portal:
        with pytest.raises(LookupError, match="mine"):
            await portal.call("profile", read=True)

    assert sandbox.requests == 0
