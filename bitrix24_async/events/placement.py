"""Placements: what a portal posts when it opens the application inside one of its pages.

The form carries the tokens of the user who looks at the page. It is believed
when it shows the `application_token` that is kept for its portal, or when the
authorisation server knows its access token; the user's token then goes to the
address that is kept for the portal, not to the one that the form names.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any, Final

from msgspec import MsgspecError, Struct, json
from msgspec.structs import replace

from bitrix24_async.app import App
from bitrix24_async.core.token import Token
from bitrix24_async.errors import EventRejected, InvalidArgument
from bitrix24_async.events.event import Event, EventAuth, verify
from bitrix24_async.events.form import parse_form
from bitrix24_async.events.lifecycle import confirm, install
from bitrix24_async.portal import Portal

__all__ = ["FINISH", "Placement", "open_placement", "parse_placement", "start_installation"]

_BROKEN: Final = 400
_LONGEST: Final = 255
# The fields of a page that are no secrets.
_TOLD: Final = ("PLACEMENT", "member_id", "DOMAIN", "PLACEMENT_OPTIONS", "LANG", "APP_SID")
_UNBOUNDED: Final = nullcontext()

# The page of an installation with an interface: the portal counts the application as installed when it has called this.
FINISH: Final = (
    '<!doctype html><html><head><meta charset="utf-8"><title>Installed</title>'
    '<script src="https://api.bitrix24.com/api/v1/"></script></head>'
    "<body><script>BX24.init(function () { BX24.installFinish(); });</script></body></html>"
)


class Placement(Struct, frozen=True, kw_only=True):
    """A page of the portal that shows the application, and who looks at it.

    `name` is the code of the place, `DEFAULT` for the application's own page and
    `USERFIELD_TYPE` for a field of a type that the application registered.
    `options` are what the place tells: the id of the deal, the value of the field.
    """

    name: str
    member_id: str
    domain: str
    options: dict[str, Any]
    language: str = ""
    session_id: str = ""
    auth: EventAuth = EventAuth()

    @property
    def is_field(self) -> bool:
        """Whether this is a field of a type that the application registered."""
        return self.name == "USERFIELD_TYPE"

    @property
    def token(self) -> Token:
        """The tokens of the user who looks at the page."""
        try:
            return Token.from_reply(self.auth.reveal(), now=time.time())
        except InvalidArgument as error:
            raise EventRejected(f"the page carries no token: {error}", status=_BROKEN) from None

    def __repr__(self) -> str:
        return f"<Placement {self.name} on {self.domain}>"


def parse_placement(body: bytes, query: bytes = b"") -> Placement:
    """Read the form and the query that a portal opens a page with; nothing in it is proven yet.

    Raises:
        EventRejected: it is broken or too large; `status` is 400 or 413.
    """
    form = parse_form(query) | parse_form(body)
    auth, told = EventAuth(form), {name: form.get(name, "") for name in _TOLD}
    form, body, query = {}, b"", b""  # so that no traceback shows them
    return Placement(
        name=_word(told, "PLACEMENT") or "DEFAULT",
        member_id=_word(told, "member_id"),
        domain=_word(told, "DOMAIN").lower(),
        options=_options(told["PLACEMENT_OPTIONS"]),
        language=_word(told, "LANG"),
        session_id=_word(told, "APP_SID"),
        auth=auth,
    )


def _word(told: Mapping[str, Any], name: str) -> str:
    value = told[name]
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
        raise EventRejected(f"the page has no plain text under {name}", status=_BROKEN)
    return value


def _options(text: Any) -> dict[str, Any]:
    """Return the options of a place, which arrive as JSON text; an empty list stands for none."""
    if not text:
        return {}
    try:
        found = json.decode(text)
    except (MsgspecError, RecursionError, TypeError):
        raise EventRejected("the options of the page are no JSON", status=_BROKEN) from None
    return found if isinstance(found, dict) else {}


async def open_placement(
    app: App, placement: Placement, confirming: AbstractAsyncContextManager[object] = _UNBOUNDED
) -> Portal:
    """Believe a page or refuse it; return its portal as the user who looks at it sees it.

    Args:
        app: The application.
        placement: The page.
        confirming: What is held while the authorisation server is asked.

    Raises:
        EventRejected: the page is not proven, or the application is not installed on its portal.
    """
    token = placement.token
    stored = await app.kept(placement.member_id) if placement.member_id else None
    kept = stored.application_token if stored else None
    # An application that was signed in by a code keeps no proof, so that there is nothing to compare with.
    if kept is not None and not (kept.reveal() and token.application_token.reveal()):
        async with confirming:
            await confirm(app, token.access_token, placement.member_id)
    else:
        verify(Event(name="", auth=EventAuth({"application_token": token.application_token.reveal()})), kept)
    endpoint = stored.endpoint if stored else ""
    return app.as_user(replace(token, endpoint=endpoint))


async def start_installation(app: App, placement: Placement) -> Portal:
    """Install the application from the page that an administrator sees; answer with `FINISH` when it is set up.

    Raises:
        EventRejected: the authorisation server does not confirm the tokens; nothing was stored.
    """
    return await install(app, placement.token)
