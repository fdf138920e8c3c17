"""What every store of tokens has to do, as checks for one of your own.

Each check takes a function that opens the store, and calls it more than once
where two processes would meet: what it opens has to share its tokens and its
locks. Under pytest:

    @pytest.mark.parametrize("check", CHECKS)
    async def test_our_store(check):
        await check(lambda: OurStore(address))
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Token
from bitrix24_async.session.tokens import TokenStore

__all__ = [
    "CHECKS",
    "Check",
    "locks_of_two_portals_are_two",
    "the_last_token_saved_counts",
    "the_lock_has_one_holder",
    "the_lock_is_given_back_after_a_failure",
    "the_lock_is_given_back_by_who_stops_waiting",
    "the_portals_are_iterated",
    "tokens_are_read_as_they_were_saved",
    "what_is_deleted_is_gone",
]

Check = Callable[[Callable[[], TokenStore]], Awaitable[None]]

_TURNS: Final = 5
_MOMENT: Final = 0.05
_PATIENCE: Final = 20.0


def _token(member_id: str, number: int = 1) -> Token:
    return Token(
        member_id=member_id,
        access_token=Secret(f"access-{number}"),
        refresh_token=Secret(f"refresh-{number}"),
        endpoint="https://example.bitrix24.com/rest/",
        expires=1_900_000_000.5,
        scope=("crm", "user"),
        user_id=7,
        status="L",
        application_token=Secret("application ❤ 'quoted' \"twice\""),
    )


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise AssertionError(f"{what}: {found!r} instead of {wanted!r}")


async def tokens_are_read_as_they_were_saved(open_store: Callable[[], TokenStore]) -> None:
    """Every field comes back, in another process as well; a portal without a token has none."""
    await open_store().save("m1", _token("m1"))

    _expect(await open_store().load("m1"), _token("m1"), "the token that was saved")
    _expect(await open_store().load("m2"), None, "the token of another portal")


async def the_last_token_saved_counts(open_store: Callable[[], TokenStore]) -> None:
    """A token takes the place of the one before, under the lock and without it."""
    store = open_store()
    await store.save("m1", _token("m1", 1))
    async with store.lock("m1"):
        _expect(await store.load("m1"), _token("m1", 1), "the token before")
        await store.save("m1", _token("m1", 2))
    _expect(await open_store().load("m1"), _token("m1", 2), "the token saved under the lock")
    await store.save("m1", _token("m1", 3))
    _expect(await open_store().load("m1"), _token("m1", 3), "the token saved last")


async def what_is_deleted_is_gone(open_store: Callable[[], TokenStore]) -> None:
    """Deleting twice is harmless, and other portals stay."""
    store = open_store()
    await store.save("m1", _token("m1"))
    await store.save("m2", _token("m2"))
    await store.delete("m1")
    await store.delete("m1")

    _expect(await open_store().load("m1"), None, "the token that was deleted")
    _expect(await open_store().load("m2"), _token("m2"), "the token of another portal")


async def the_portals_are_iterated(open_store: Callable[[], TokenStore]) -> None:
    """Each portal with a token comes once, and others do not; the store may change meanwhile."""
    store = open_store()
    for number in range(30):
        await store.save(f"m{number}", _token(f"m{number}"))
    await store.delete("m7")
    found = []
    async for member_id in open_store():
        found.append(member_id)
        await store.save(member_id, _token(member_id, 2))

    _expect(sorted(found), sorted(f"m{number}" for number in range(30) if number != 7), "the portals")


async def the_lock_has_one_holder(open_store: Callable[[], TokenStore]) -> None:
    """Whoever counts under the lock loses no count, in one process or in several."""
    stores = [open_store(), open_store()]
    await stores[0].save("m1", _token("m1", 0))

    async def count(store: TokenStore) -> None:
        for _ in range(_TURNS):
            async with store.lock("m1"):
                held = await store.load("m1")
                number = int((held or _token("m1", -1)).refresh_token.reveal().partition("-")[2] or 0)
                await asyncio.sleep(_MOMENT / 10)
                await store.save("m1", _token("m1", number + 1))

    async with asyncio.timeout(_PATIENCE):
        await asyncio.gather(*(count(store) for store in (*stores, *stores)))
    _expect(await open_store().load("m1"), _token("m1", 4 * _TURNS), "the token after every turn")


async def locks_of_two_portals_are_two(open_store: Callable[[], TokenStore]) -> None:
    """One portal that is slow to renew holds no other up."""
    first, second = open_store(), open_store()
    for member_id in ("m1", "m2"):
        await first.save(member_id, _token(member_id))
    async with asyncio.timeout(_PATIENCE), first.lock("m1"), second.lock("m2"):
        pass


async def the_lock_is_given_back_after_a_failure(open_store: Callable[[], TokenStore]) -> None:
    """An exception under the lock comes out of it, and the next one gets the lock."""
    store = open_store()
    await store.save("m1", _token("m1"))

    async def fail() -> None:
        async with store.lock("m1"):
            raise ZeroDivisionError

    found = await asyncio.gather(fail(), return_exceptions=True)
    _expect([type(error) for error in found], [ZeroDivisionError], "what came out of the lock")
    async with asyncio.timeout(_PATIENCE), open_store().lock("m1"):
        pass


async def the_lock_is_given_back_by_who_stops_waiting(open_store: Callable[[], TokenStore]) -> None:
    """Cancelling somebody who waits for the lock leaves it to the next one."""
    first, second = open_store(), open_store()
    await first.save("m1", _token("m1"))

    async def wait() -> None:
        async with second.lock("m1"):
            raise AssertionError("the lock has two holders")

    async with first.lock("m1"):
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(_MOMENT)
        waiting.cancel()
        await asyncio.wait({waiting})
        if not waiting.cancelled():
            await waiting
    async with asyncio.timeout(_PATIENCE), second.lock("m1"):
        pass


CHECKS: Final[tuple[Check, ...]] = (
    tokens_are_read_as_they_were_saved,
    the_last_token_saved_counts,
    what_is_deleted_is_gone,
    the_portals_are_iterated,
    the_lock_has_one_holder,
    locks_of_two_portals_are_two,
    the_lock_is_given_back_after_a_failure,
    the_lock_is_given_back_by_who_stops_waiting,
)
