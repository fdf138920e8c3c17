"""The store of tokens as a renewal needs it.

What a store raises becomes our own words, because those of a database quote
what was to be saved. A pair that cannot be saved is kept in memory and saved
again and again: the one in the store is used up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import AsyncExitStack, contextmanager, suppress
from typing import Any, Final

from msgspec import Struct

from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Token
from bitrix24_async.errors import Bitrix24Error, ClosedError, TokenStoreError, UnknownPortal
from bitrix24_async.session import Session
from bitrix24_async.session.middleware import logger
from bitrix24_async.session.signals import Signal, TokenRenewed, TokenSaveFailed
from bitrix24_async.session.tokens import TokenStore

__all__ = ["Cancelled", "Found", "Keeping", "unknown"]

Found = Token | Bitrix24Error

# Seconds for getting the lock of a portal.
_PATIENCE: Final = 60.0
# Seconds that closing tries to save what is not saved.
_LAST: Final = 5.0
_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 60.0


class _Unsaved(Struct, frozen=True):
    """A pair that could not be saved, and the refresh token that it was bought with."""

    token: Token
    bought_with: Secret


class Keeping:
    """A store of tokens, and what it could not be told yet."""

    def __init__(self, session: Session, store: TokenStore, tell: Callable[[Signal], None]) -> None:
        self.store = store
        self._session = session
        self._tell = tell
        self._unsaved: dict[str, _Unsaved] = {}
        self._saving: set[str] = set()

    async def held(self, portal: str) -> Token | None:
        """Return the newest token of a portal: what the store has, unless it could not be told of a newer one."""
        stored, unsaved = await self.store.load(portal), self._unsaved.get(portal)
        if unsaved is None or stored is None or stored.refresh_token != unsaved.bought_with:
            self._unsaved.pop(portal, None)  # installed anew or withdrawn meanwhile
            return stored
        return unsaved.token

    async def read(self, portal: str, by: Callable[[str], Awaitable[Token | None]]) -> Found | None:
        """Return what is kept of a portal, None for nothing; what the store raises is returned in our words."""
        try:
            with _heard():
                return await by(portal)
        except Exception as error:  # noqa: BLE001 - somebody else's store
            return _failed(portal, error)

    async def locked(self, portal: str, work: Callable[[], Coroutine[Any, Any, Found]]) -> Found:
        """Do something under the lock of a portal; what the store raises is returned in our words."""
        found: Found | None = None
        try:
            async with AsyncExitStack() as stack:
                stack.enter_context(_heard())
                async with asyncio.timeout(_PATIENCE):
                    await stack.enter_async_context(self.store.lock(portal))
                found = await work()
        except Exception as error:  # noqa: BLE001 - somebody else's store; its texts may hold the token
            # A lock that cannot be given back takes nothing from what was done under it.
            return found if found is not None else _failed(portal, error)
        return found

    async def keep(self, portal: str, held: Token, fresh: Token) -> Token:
        """Save a new pair before anybody uses it; one that cannot be saved is kept in memory, and saved later."""
        unsaved = self._unsaved.get(portal)
        # Noted before it is tried, which may be broken off: the pair in the store is used up by now.
        self._unsaved[portal] = _Unsaved(fresh, unsaved.bought_with if unsaved else held.refresh_token)
        try:
            with _heard():
                await self.store.save(portal, fresh)
        except Exception as error:  # noqa: BLE001 - somebody else's store; its texts may hold the token
            self._tell(TokenSaveFailed(portal=portal, reason=type(error).__name__))
            if portal not in self._saving:
                with suppress(ClosedError):  # then closing the application saves it
                    _ = self._session.spawn(self._go_on_saving(portal))
                    self._saving.add(portal)
            return fresh
        self._unsaved.pop(portal, None)
        self._tell(TokenRenewed(portal=portal, expires=fresh.expires))
        with suppress(Exception), _heard():  # it is saved, which is what counts
            return await self.store.load(portal) or fresh  # a store may have refused it for a newer one
        return fresh

    def drop(self, portal: str) -> None:
        """Forget what is not saved: the portal was installed anew, or the application is no more on it."""
        self._unsaved.pop(portal, None)

    async def aclose(self) -> None:
        """Try once more to save what is not saved."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_LAST):
                for portal in tuple(self._unsaved):
                    await self._save_again(portal)
        if self._unsaved:
            logger.error("the tokens of %d portals could not be saved and are lost", len(self._unsaved))

    async def _go_on_saving(self, portal: str) -> None:
        pause = _FIRST_PAUSE
        try:
            while portal in self._unsaved:
                await asyncio.sleep(pause)
                await self._save_again(portal)
                pause = min(2 * pause, _LONGEST_PAUSE)
        finally:
            self._saving.discard(portal)

    async def _save_again(self, portal: str) -> None:
        async def store() -> Found:
            held, unsaved = await self.held(portal), self._unsaved.get(portal)
            if held is not None and unsaved is not None:
                await self.store.save(portal, held)
                self._unsaved.pop(portal, None)
                self._tell(TokenRenewed(portal=portal, expires=held.expires))
            return held or unknown(portal)

        found = await self.locked(portal, store)
        if isinstance(found, TokenStoreError):
            logger.warning("the token of %s is still not saved: %s", portal, found)


class Cancelled(Exception):
    """A store gave up by a `CancelledError`, although nobody cancelled the task that asked it."""


@contextmanager
def _heard() -> Generator[None]:
    """Let a store that gives up by a `CancelledError` fail like any other; a cancellation of this task passes."""
    try:
        yield
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
        raise Cancelled("what the store waited for was cancelled") from error


def unknown(portal: str) -> UnknownPortal:
    """Return the error for a portal that has no token."""
    return UnknownPortal(
        f"the store has no token of the portal {portal}; install the application there, or `add` a token"
    )


def _failed(portal: str, error: Exception) -> Bitrix24Error:
    """Return our own words for an error of a store; those of a database quote what was to be saved."""
    if isinstance(error, Bitrix24Error):
        return error
    what = "was not there in time" if isinstance(error, TimeoutError) else "failed"
    return TokenStoreError(f"the store of tokens {what} for the portal {portal} ({type(error).__name__}); check it")
