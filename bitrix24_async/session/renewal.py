"""One renewal at a time for each portal, in this process and across processes.

A token is renewed when a portal calls it expired, and then so: take the lock of
the store, read the store again, ask the authorisation server, save, let go. If
the server refuses the refresh token, the store is read once more: another pair
there means that somebody else was faster, and is used. The renewal is a task of
its own, which no caller's cancellation ends, because its answer replaces a
refresh token that is used up by then. Callers wake when the pair is saved.
"""

from __future__ import annotations

import asyncio
import copy
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from bitrix24_async.core.auth import Auth
from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.oauth import OAuthServer
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Bearer, Token
from bitrix24_async.core.wire import Request
from bitrix24_async.errors import (
    Bitrix24Error,
    ClosedError,
    InvalidArgument,
    RefreshFailed,
    TransportError,
    UnknownPortal,
)
from bitrix24_async.session import Session
from bitrix24_async.session.account import Account
from bitrix24_async.session.keeping import Found, Keeping, unknown
from bitrix24_async.session.middleware import logger
from bitrix24_async.session.signals import PortalGone, PortalMoved, Signal
from bitrix24_async.session.tokens import TokenStore

__all__ = ["Renewals"]

# Seconds for one exchange with the authorisation server, and before the one repeat.
_EXCHANGE: Final = 20.0
# A refused refresh token is not shown again for so long, however many callers come.
_REFUSED: Final = 60.0
# Seconds that closing waits for a renewal under way, whose answer would be lost.
_LAST: Final = 5.0
_PAUSE: Final = 1.0
# The refusals that say that the portal has taken its grant back; others are faults of the application.
_NO_GRANT: Final = "invalid_grant"
_WITHDRAWN: Final = frozenset({_NO_GRANT, "payment_required", "portal_deleted", "application_not_found"})


class _Refusal(Struct, frozen=True):
    """A refresh token that was refused, and until when that is believed."""

    refresh_token: Secret
    until: float
    error: RefreshFailed


class Renewals:
    """Has the tokens of an application's portals ready and renews them; the keeper of their accounts.

    `tell` is told what outlives a call, by default the session's own way.
    """

    def __init__(
        self,
        session: Session,
        store: TokenStore,
        server: OAuthServer,
        hosts: Hosts,
        clock: Callable[[], float] = time.time,
        tell: Callable[[Signal], None] | None = None,
    ) -> None:
        self.session = session
        self.store = store
        self.server = server
        self.hosts = hosts
        self.clock = clock
        self._loads: dict[str, asyncio.Task[Found]] = {}
        self._renewals: dict[str, asyncio.Task[Found]] = {}
        self._refusals: dict[str, _Refusal] = {}
        self._tell = session.tell if tell is None else tell
        self._keeping = Keeping(session, store, self._tell)

    # What the engine asks for.

    async def ready(self, account: Account) -> None:
        """Put a token into an account that has none, and wait for a renewal under way."""
        portal = account.portal
        renewal = self._renewals.get(portal)
        if renewal is not None:
            self._adopt(account, await _result(renewal))
        elif _known(account.auth) is None:
            load = self._loads.get(portal) or self._start(self._loads, portal, self._load(portal))
            self._adopt(account, await _result(load))

    async def renew(self, account: Account, used: Auth) -> None:
        """Put another token into an account than the one that was used, which the portal calls expired."""
        portal = account.portal
        now, before = _known(account.auth), _token_of(used)
        if now is None:  # forgotten while the answer was on its way
            await self.ready(account)
            return
        if now.access_token != before.access_token:
            return  # renewed while the answer was on its way
        renewal = self._renewals.get(portal) or self._start(self._renewals, portal, self._renewed(portal, before))
        self._adopt(account, await _result(renewal))

    async def moved(self, account: Account, auth: Auth) -> None:
        """Store the new address of a portal beside its token."""
        portal, endpoint = account.portal, _token_of(auth).endpoint

        async def store() -> Found:
            held = await self.store.load(portal)
            if held is not None and held.endpoint != endpoint:
                await self.store.save(portal, replace(held, endpoint=endpoint))
            return _token_of(auth)

        found = await self._keeping.locked(portal, store)
        if isinstance(found, Bitrix24Error):
            logger.warning("the new address of %s is not stored: %s", portal, found)

    # What the application asks for.

    async def put(self, token: Token) -> Token:
        """Store a token that came another way than by renewal, beside the proof of events that is kept; return both."""
        portal = token.member_id

        async def store() -> Found:
            fresh = token
            if not token.application_token.reveal():  # only an installation or an update brings it
                held = await self.store.load(portal)
                fresh = replace(token, application_token=held.application_token) if held else token
            await self.store.save(portal, fresh)
            return fresh

        found = await self._keeping.locked(portal, store)
        if isinstance(found, Bitrix24Error):
            raise found
        self._refusals.pop(portal, None)
        self._keeping.drop(portal)
        return found

    async def kept(self, portal: str) -> Token | None:
        """Return what the store has of a portal, None for nothing."""
        found = await self._keeping.read(portal, self.store.load)
        if isinstance(found, Bitrix24Error):
            raise found
        return found

    async def prove(self, portal: str, proof: Secret) -> None:
        """Store the next proof of events beside the pair that is kept now, which somebody may be renewing."""

        async def store() -> Found:
            held = await self._keeping.held(portal)
            if held is None:
                return unknown(portal)
            fresh = replace(held, application_token=proof)
            await self.store.save(portal, fresh)
            self._keeping.drop(portal)
            return fresh

        found = await self._keeping.locked(portal, store)
        if isinstance(found, Bitrix24Error) and not isinstance(found, UnknownPortal):
            raise found

    async def forget(self, portal: str) -> None:
        """Delete the token of a portal, after a renewal under way, which would save it again."""

        async def delete() -> Found:
            await self.store.delete(portal)
            self._refusals.pop(portal, None)
            self._keeping.drop(portal)
            return unknown(portal)

        found = await self._keeping.locked(portal, delete)
        if isinstance(found, Bitrix24Error) and not isinstance(found, UnknownPortal):
            raise found

    async def ask(self, request: Request, member_id: str = "") -> Found:
        """Exchange something for a pair of tokens: one repeat if the answer is lost, and no more.

        A lost answer may have used the refresh token up; then the repeat is refused, and its error says so.
        """
        found: Found = TransportError("the authorisation server was not asked", sent=False)
        lost = False
        for pause in (0.0, _PAUSE):
            await asyncio.sleep(pause)
            try:
                response = await self.session.deliver(request, within=_EXCHANGE)
            except TransportError as error:
                found = TransportError(f"the authorisation server does not answer: {error}", sent=False)
                lost = lost or error.sent
                continue
            found = self.server.read(response, now=self.clock(), member_id=member_id, asked=request)
            if not isinstance(found, TransportError):
                break
            lost = True
        if isinstance(found, RefreshFailed):
            found.answer_lost = lost
        return found

    async def renew_stored(self, portal: str, held: Token) -> Token:
        """Renew the token of a portal although nobody needs it now, so that it does not lapse."""
        renewal = self._renewals.get(portal) or self._start(self._renewals, portal, self._renewed(portal, held))
        return await _result(renewal)

    async def aclose(self) -> None:
        """Wait a moment for renewals under way, and save what is not saved yet."""
        under_way = set(self._renewals.values())
        if under_way:
            await asyncio.wait(under_way, timeout=_LAST)
        await self._keeping.aclose()

    # How it is done.

    def _start(
        self, flights: dict[str, asyncio.Task[Found]], portal: str, work: Coroutine[Any, Any, Found]
    ) -> asyncio.Task[Found]:
        task = flights[portal] = self.session.spawn(work)
        task.add_done_callback(lambda _: flights.pop(portal, None))
        return task

    def _adopt(self, account: Account, token: Token) -> None:
        if _known(account.auth) is not token:
            account.auth = Bearer(account.portal, token, self.hosts)

    async def _load(self, portal: str) -> Found:
        found = await self._keeping.read(portal, self._keeping.held)
        return self._checked(found) if isinstance(found, Token) else found or unknown(portal)

    async def _renewed(self, portal: str, used: Token) -> Found:
        found = await self._keeping.locked(portal, lambda: self._renew(portal, used))
        return self._checked(found) if isinstance(found, Token) else found

    def _checked(self, token: Token) -> Found:
        """Return a token at an address that it may go to: others may write to the store."""
        try:
            return replace(token, endpoint=self.hosts.endpoint(token.endpoint))
        except InvalidArgument as error:
            return error

    async def _renew(self, portal: str, used: Token) -> Found:
        held = await self._keeping.held(portal)
        if held is None:
            return unknown(portal)
        if held.access_token != used.access_token:
            return held  # another process was faster
        refusal = self._refusals.get(portal)
        now = asyncio.get_running_loop().time()
        if refusal is not None and refusal.refresh_token == held.refresh_token and now < refusal.until:
            return refusal.error
        answer = await self.ask(self.server.renewal(held), portal)
        if isinstance(answer, RefreshFailed):
            return await self._refused(portal, held, answer)
        if isinstance(answer, Bitrix24Error):
            return answer
        if answer.member_id != portal:
            return TransportError("the authorisation server answered with the tokens of another portal", sent=False)
        self._refusals.pop(portal, None)
        return await self._keeping.keep(portal, held, self._at_home(held, answer))

    async def _refused(self, portal: str, held: Token, error: RefreshFailed) -> Found:
        now_there = await self.store.load(portal)
        if now_there is not None and now_there.refresh_token != held.refresh_token:
            return now_there  # somebody else won, without our lock
        until = asyncio.get_running_loop().time() + _REFUSED
        known = self._refusals.get(portal)
        self._refusals[portal] = _Refusal(held.refresh_token, until, error)
        again = known is not None and known.refresh_token == held.refresh_token
        used_up = error.answer_lost and error.code.casefold() == _NO_GRANT
        if error.code.casefold() in _WITHDRAWN and not again and not used_up:
            self._tell(PortalGone(portal=portal, reason=error.code))
        return error

    def _at_home(self, held: Token, answer: Token) -> Token:
        """Return the new pair at the address that the answer tells, or at the old one if it tells no good one."""
        fresh = held.renewed(answer)
        try:
            fresh = replace(fresh, endpoint=self.hosts.endpoint(fresh.endpoint))
        except InvalidArgument:
            return replace(fresh, endpoint=held.endpoint)
        if fresh.domain != held.domain:
            self._tell(PortalMoved(portal=held.member_id, host=fresh.domain))
        return fresh


def _known(auth: Auth) -> Token | None:
    return auth.token if isinstance(auth, Bearer) else None


def _token_of(auth: Auth) -> Token:
    token = _known(auth)
    if token is None:
        raise InvalidArgument(f"{auth!r} holds no token")
    return token


async def _result(task: asyncio.Task[Found]) -> Token:
    """Wait for a task that several wait for; none of them ends it, and each gets an error of its own."""
    await asyncio.wait({task})
    if task.cancelled():
        raise ClosedError("the session was closed while a token was on its way")
    found = task.result()
    if isinstance(found, Bitrix24Error):
        raise copy.copy(found)
    return found
