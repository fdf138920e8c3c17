"""The life of an application on a portal: installed, updated, paid for, uninstalled, in any order.

A first installation cannot prove itself: the proof of later events,
`application_token`, comes with it. So the authorisation server is asked before
anything is stored; it renews the pair for this application only and says whose
it is. Nothing goes to an address that the delivery names. Everything here may
come twice and out of order: what is already so stays so, and a late
installation of a portal that is gone is refused, because its tokens are dead.
"""

from __future__ import annotations

import time
from typing import Any, Final

from msgspec.structs import replace

from bitrix24_async.app import App
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Token
from bitrix24_async.errors import (
    APIError,
    AuthError,
    EventRejected,
    InvalidArgument,
    LimitExceeded,
    PortalUnavailable,
    TransportError,
)
from bitrix24_async.events.event import Event, proves, verify
from bitrix24_async.portal import Portal

__all__ = ["LIFECYCLE", "accept", "confirm", "install"]

LIFECYCLE: Final = frozenset({"ONAPPINSTALL", "ONAPPUPDATE", "ONAPPUNINSTALL", "ONAPPPAYMENT"})
# What the event of a payment tells.
_PAYMENT: Final = ("CODE", "VERSION", "STATUS", "PAYMENT_EXPIRED", "DAYS", "LANGUAGE_ID")
_UNPAID: Final = "payment_required"
# Seconds for asking a portal, which waits for the answer to its delivery meanwhile.
_WITHIN: Final = 20.0
_BROKEN: Final = 400
_FORBIDDEN: Final = 403
_BUSY: Final = 503


async def accept(app: App, event: Event) -> Event:
    """Return an event that is believed; one of the application's life changes what the store holds.

    Of a payment without a proof the portal is asked, and the data are its answer.

    Raises:
        EventRejected: the event is not proven; nothing was stored.
    """
    if event.name in ("ONAPPINSTALL", "ONAPPUPDATE") and event.auth["refresh_token"]:
        await install(app, _token(event.auth.reveal()))
        return event
    stored = await app.kept(event.member_id) if event.member_id else None
    kept = stored.application_token if stored else None
    access, brought = event.auth["access_token"], event.auth["application_token"]
    if event.name == "ONAPPPAYMENT" and stored is not None and brought is None:
        return replace(event, data=await _paid(app, event))
    # An update brings the next proof.
    if event.name == "ONAPPUPDATE" and stored is not None and access is not None and not proves(event, kept):
        await confirm(app, access, event.member_id)
        if brought is not None:
            await _check_administrator(app, replace(stored, access_token=access, refresh_token=Secret("")))
            await app.prove(event.member_id, brought)
        return event
    verify(event, kept)
    if event.name == "ONAPPUNINSTALL":
        await app.forget(event.member_id)
    return event


async def _paid(app: App, event: Event) -> dict[str, Any]:
    """Return what the portal says of the application: its plan, and until when it is paid for."""
    try:
        said = await app.portal(event.member_id).with_options(deadline=_WITHIN).call("app.info", read=True)
    except (APIError, TransportError) as error:
        if isinstance(error, APIError) and error.code.casefold() == _UNPAID:
            return event.data | {"PAYMENT_EXPIRED": "Y"}
        busy = isinstance(error, (TransportError, LimitExceeded, PortalUnavailable))
        told = f"the portal does not say what is paid for: {error}"
        raise EventRejected(told, status=_BUSY if busy else _FORBIDDEN) from None
    if not isinstance(said, dict):
        raise EventRejected("the portal does not say what is paid for", status=_BUSY)
    return {name: said[name] for name in _PAYMENT if name in said}


async def install(app: App, token: Token) -> Portal:
    """Store the token of an installation that the authorisation server confirms; return its portal.

    On a portal that is known already the token has to be an administrator's: whoever
    opens a page of the application holds tokens that the server would confirm.

    Raises:
        EventRejected: the server does not know the token, it is another application's or another portal's, or its
            portal's address is not one that tokens may go to; nothing was stored.
    """
    # Confirming uses the refresh token up, so that the pair for it is stored although the sender has gone away.
    return await app.session.finish(_install(app, token))


async def _install(app: App, token: Token) -> Portal:
    stored = await app.kept(token.member_id)
    if stored is not None and not token.application_token.reveal():
        token = replace(token, application_token=stored.application_token)
    try:
        _ = app.hosts.endpoint(token.endpoint)
        fresh = await app.confirmed(token)
    except (AuthError, InvalidArgument) as error:
        if stored is not None and token.application_token == stored.application_token != Secret(""):
            return app.portal(token.member_id)  # the same installation once more: its tokens were used up
        raise EventRejected(f"the installation on {token.domain[:80]!r} is not confirmed: {error}") from None
    except TransportError as error:
        raise EventRejected(f"the authorisation server cannot be asked: {error}", status=_BUSY) from None
    if stored is not None:
        # At the address that the server tells: the one that is kept may be dead, the one that is told was not proven.
        await _check_administrator(app, fresh)
    return await app.add(fresh)


async def _check_administrator(app: App, token: Token) -> None:
    """Let an administrator's token pass: whoever opens a page of the application holds one that the server confirms."""
    try:
        profile = await app.as_user(token).with_options(deadline=_WITHIN).call("profile", read=True)
    except AuthError as error:
        raise EventRejected(f"the portal does not know the token of an administrator: {error}") from None
    if not isinstance(profile, dict) or profile.get("ADMIN") is not True:
        raise EventRejected("the token is not an administrator's, so that what is kept stays")


async def confirm(app: App, access: Secret, member_id: str) -> None:
    """Ask the authorisation server whether an access token is this application's, on this portal.

    Raises:
        EventRejected: it is not, or the server could not be asked.
    """
    try:
        known = await app.knows(access, member_id)
    except TransportError as error:
        raise EventRejected(f"the authorisation server cannot be asked: {error}", status=_BUSY) from None
    if not known:
        raise EventRejected("the authorisation server does not know the token as this application's on this portal")


def _token(fields: dict[str, str]) -> Token:
    try:
        return Token.from_reply(fields, now=time.time())
    except InvalidArgument as error:
        raise EventRejected(f"the delivery carries no token: {error}", status=_BROKEN) from None
