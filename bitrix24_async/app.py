"""One application on many portals: signed in once on each, known by `member_id`, all on one session.

The portal's address may change and is forged easily; its `member_id` never
changes. An `App` hands out a `Portal` for it, loads the token at the first
call, renews it when the portal calls it expired, and keeps it in a store.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlencode, urlsplit
from weakref import WeakValueDictionary

from msgspec.structs import replace

from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.loopback import with_scheme
from bitrix24_async.core.oauth import OAUTH, OAuthServer
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Bearer, Token, endpoint_of
from bitrix24_async.errors import Bitrix24Error, InvalidArgument, RefreshFailed
from bitrix24_async.portal import Portal
from bitrix24_async.session import Session
from bitrix24_async.session.account import Account, Options
from bitrix24_async.session.limits import Limiter, Limits
from bitrix24_async.session.middleware import Middleware, logger
from bitrix24_async.session.renewal import Renewals
from bitrix24_async.session.retry import RetryPolicy
from bitrix24_async.session.signals import OnSignal
from bitrix24_async.session.tokens import MemoryTokenStore, TokenStore

if TYPE_CHECKING:
    from bitrix24_async.session.transport import Transport

__all__ = ["App"]

_TIMEOUT: Final = 75.0
_LIFE: Final = 3600.0
# Seconds for asking whose a token is, which somebody waits for.
_ASKING: Final = 10.0
_DAY: Final = 86_400.0
_OAUTH_HOST: Final = urlsplit(OAUTH).netloc
# Portals whose token and limits stay in memory although nobody holds a `Portal` of them.
_WARM: Final = 1_000


class App:
    """An application of Bitrix24 on all its portals.

    Use it with `async with`, or call `aclose()` at the end. Constructing it does
    no I/O and needs no event loop.

    Args:
        client_id: The identifier of the application, such as `local.5c8bb1b0891cf2.87252039`.
        client_secret: Its secret, which goes to the authorisation server only.
        tokens: Where tokens are kept, by default in memory: gone with the process.
        limits: The limits of the portals' plan, `Limits.standard()` by default.
        limiter: What holds requests back, a `LeakyBucket` with `limits` by default.
        on_signal: An async function that is told of what outlives a call, such as `TokenRenewed` and `PortalGone`.
        oauth_url: Another authorisation server than `https://oauth.bitrix.info`.
        allow_hosts: Portals beside those of the cloud: `portal.example.org`, `127.0.0.1:8080`; with their scheme
            where http is meant and the host is not this machine.
        session: A session to share; then `limits`, `limiter`, `on_signal`, `transport` and `middleware` belong to it.
        transport: What sends the bytes, an `AiohttpTransport` by default.
        middleware: Functions around each attempt of a call, the first one outermost.
        timeout: Seconds for one attempt; the portal itself cuts a request at 60.
        deadline: Seconds for a call with all its waits and repeats, None for no bound.
        retry: What is repeated, as a policy or as a number of repeats.

    Raises:
        InvalidArgument: `oauth_url` or `allow_hosts` are no addresses, or nothing is there to sign in with.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret,
        *,
        tokens: TokenStore | None = None,
        limits: Limits | None = None,
        limiter: Limiter | None = None,
        on_signal: OnSignal | None = None,
        oauth_url: str = OAUTH,
        allow_hosts: Iterable[str] = (),
        session: Session | None = None,
        transport: Transport | None = None,
        middleware: Sequence[Middleware] = (),
        timeout: float = _TIMEOUT,
        deadline: float | None = None,
        retry: RetryPolicy | int | None = None,
    ) -> None:
        client_secret = client_secret if isinstance(client_secret, Secret) else Secret(client_secret)
        if not client_id or not client_secret.reveal():
            raise InvalidArgument("an application has a client_id and a client_secret; the portal shows both")
        if session is not None and (transport or limits or limiter or middleware or on_signal):
            raise InvalidArgument("transport, limits, limiter, middleware and on_signal belong to the session")
        self.client_id = client_id
        self.hosts: Hosts = Hosts(allow_hosts)
        self.tokens: TokenStore = MemoryTokenStore() if tokens is None else tokens
        self._closes_session = session is None
        self._session = session or Session(
            transport=transport,
            limits=limits,
            limiter=limiter,
            middleware=middleware,
            on_signal=on_signal,
            only_public=lambda host: self.hosts.is_cloud(host) or host == _OAUTH_HOST,
        )
        self._options = Options().changed(timeout=timeout, deadline=deadline, retry=retry)
        self._server = OAuthServer(oauth_url, client_id, client_secret, self.hosts)
        self._renewals = Renewals(self._session, self.tokens, self._server, self.hosts)
        self._accounts: WeakValueDictionary[str, Account] = WeakValueDictionary()
        self._warm: OrderedDict[str, Account] = OrderedDict()

    @property
    def session(self) -> Session:
        """The session that sends the calls of all portals."""
        return self._session

    # Portals.

    def portal(self, member_id: str) -> Portal:
        """Return a portal that the application is signed in on; nothing is sent or loaded yet.

        The token is loaded at the first call, which raises `UnknownPortal` if there is none.
        """
        if not isinstance(member_id, str) or not member_id:
            raise InvalidArgument("a portal is known by its member_id, a text that comes with every token and event")
        return Portal(self._account(member_id), self._session, options=self._options)

    def as_user(self, token: Token) -> Portal:
        """Return a portal seen by the user whose token this is, such as the one who opened a page of the application.

        The token is renewed when it has to be, and is never stored: the stored one stays as it is.
        What becomes of it says nothing of the portal, so that no signal tells it.
        """
        token = self._checked(self._timed(token))
        store = MemoryTokenStore([token])
        renewals = Renewals(self._session, store, self._server, self.hosts, tell=lambda _: None)
        auth = Bearer(token.member_id, token, self.hosts)
        return Portal(Account(auth, renewals), self._session, options=self._options)

    def _account(self, member_id: str) -> Account:
        account = self._accounts.get(member_id)
        if account is None:
            account = Account(Bearer(member_id, None, self.hosts), self._renewals)
            self._accounts[member_id] = account
        self._warm[member_id] = account
        self._warm.move_to_end(member_id)
        if len(self._warm) > _WARM:
            self._warm.popitem(last=False)
        return account

    # Signing in.

    def authorize_url(self, domain: str, *, state: str) -> str:
        """Return the address to send a user to, who comes back with a code for `exchange`.

        Args:
            domain: The portal of the user, such as `example.bitrix24.com`.
            state: A text that only this user's browser knows; compare it when the user is back.
        """
        origin = self.hosts.origin(with_scheme(domain))
        return f"{origin}/oauth/authorize/?{urlencode({'client_id': self.client_id, 'state': state})}"

    async def exchange(self, code: str | Secret, *, domain: str = "") -> Portal:
        """Sign in with the code that a user brought back, within 30 seconds; store the token and return its portal.

        Args:
            code: The code.
            domain: The `domain` that came with it, for a server that does not tell the address of the portal.

        Raises:
            RefreshFailed: the server does not take the code; send the user again.
        """
        code = code if isinstance(code, Secret) else Secret(code)
        return await self._session.finish(self._exchange(code, domain))

    async def _exchange(self, code: Secret, domain: str) -> Portal:
        found = await self._renewals.ask(self._server.first(code))
        if isinstance(found, Bitrix24Error):
            raise found
        return await self.add(found if found.endpoint else replace(found, endpoint=endpoint_of(domain)))

    async def install(self, token: Token) -> Portal:
        """Sign in with a token that came from outside, in an event or a form that anybody can forge.

        The authorisation server renews it first, which it does only for this
        application's own tokens, and tells whose it is: its word counts.

        Raises:
            RefreshFailed: the token is not this application's, or not this portal's.
        """
        return await self._session.finish(self._install(token))

    async def _install(self, token: Token) -> Portal:
        return await self.add(await self.confirmed(token))

    async def add(self, token: Token) -> Portal:
        """Sign in with a token that can be trusted, such as one that was stored elsewhere; return its portal.

        One without an `application_token` leaves the one that is kept, by which events are believed.
        """
        token = await self._renewals.put(self._checked(self._timed(token)))
        account = self._account(token.member_id)
        account.auth = Bearer(token.member_id, token, self.hosts)
        account.told.clear()
        return self.portal(token.member_id)

    async def forget(self, member_id: str) -> None:
        """Delete the token of a portal, on which the application is no more."""
        await self._renewals.forget(member_id)
        account = self._accounts.get(member_id)
        if account is not None:
            account.auth = Bearer(member_id, None, self.hosts)

    async def kept(self, member_id: str) -> Token | None:
        """Return the token that is stored for a portal, None where there is none.

        Raises:
            TokenStoreError: the store failed.
        """
        return await self._renewals.kept(member_id)

    async def prove(self, member_id: str, application_token: Secret) -> None:
        """Store another proof of events beside the token of a portal; harmless where there is no token."""
        await self._renewals.prove(member_id, application_token)

    async def confirmed(self, token: Token) -> Token:
        """Return the pair that the authorisation server gives for one from outside; nothing is stored.

        Raises:
            RefreshFailed: the token is not this application's, or not this portal's.
        """
        if not token.refresh_token.reveal():
            raise InvalidArgument("a token without a refresh_token cannot be verified; use the one of the installation")
        # What the answer does not name is not taken from the token, which anybody can forge.
        answer = await self._renewals.ask(self._server.renewal(token))
        if isinstance(answer, Bitrix24Error):
            raise answer
        if answer.member_id != token.member_id:
            raise RefreshFailed("invalid_grant", f"the token that came for {token.member_id} is another portal's")
        return self._checked(replace(token, endpoint="").renewed(answer))

    async def knows(self, access: Secret, member_id: str) -> bool:
        """Ask the authorisation server whether an access token is this application's, on this portal.

        Raises:
            TransportError: the server could not be asked.
        """
        response = await self._session.deliver(self._server.info(access), within=_ASKING)
        return self._server.is_ours(response, member_id)

    def _timed(self, token: Token) -> Token:
        return token if token.expires else replace(token, expires=self._renewals.clock() + _LIFE)

    def _checked(self, token: Token) -> Token:
        """Return a token at an address that it may go to."""
        return replace(token, endpoint=self.hosts.endpoint(token.endpoint))

    # Life.

    async def keep_alive(self, *, idle: float = 90 * _DAY) -> int:
        """Renew the tokens that were not renewed for `idle` seconds; return how many.

        A refresh token lapses after 180 days, and with it the installation on a
        portal that nobody called. Run this once a day or a week. A portal that
        refuses is told by `PortalGone` and keeps nobody else waiting.
        """
        renewed = 0
        async for member_id in self.tokens:
            held = await self.tokens.load(member_id)
            if held is None or self._renewals.clock() - (held.expires - _LIFE) < idle:
                continue
            try:
                await self._renewals.renew_stored(member_id, held)
                renewed += 1
            except Bitrix24Error as error:
                logger.warning("the token of %s is not renewed: %s", member_id, error)
        return renewed

    async def aclose(self) -> None:
        """Let renewals end, then close the session unless it was given. Harmless when called again."""
        try:
            await self._renewals.aclose()
        finally:
            if self._closes_session:
                await self._session.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<App {self.client_id}>"
