"""Deliveries of portals as a sub-application of aiohttp.

`POST /` takes events, `POST /install` the page of an installation. A page of the
application itself is a handler of yours that calls `open_page`.
"""

from __future__ import annotations

from aiohttp import web

from bitrix24_async.app import App
from bitrix24_async.errors import EventRejected
from bitrix24_async.events.form import MOST_BYTES
from bitrix24_async.events.intake import Answer, Intake, refused
from bitrix24_async.events.placement import Placement
from bitrix24_async.events.router import Router
from bitrix24_async.portal import Portal

__all__ = ["INTAKE", "events_app", "open_page"]

_BROKEN = 400
_TOO_LARGE = 413

INTAKE = web.AppKey("bitrix24_intake", Intake)


def events_app(app: App, router: Router, *, intake: Intake | None = None) -> web.Application:
    """Return a sub-application that takes the deliveries of an application.

    Args:
        app: The application whose portals send; it is closed by whoever made it.
        router: Who hears what.
        intake: An intake with a backlog or window of your own.
    """
    served = web.Application(client_max_size=MOST_BYTES + 1)
    served[INTAKE] = intake or Intake(app, router)
    served.router.add_post("/", _event)
    served.router.add_post("", _event)
    served.router.add_post("/install", _install)
    served.on_cleanup.append(_close)
    return served


async def open_page(request: web.Request, intake: Intake) -> tuple[Placement, Portal]:
    """Return the page of the portal that a request opens, and the portal as its user sees it.

    Raises:
        HTTPException: the page is broken or not proven.
    """
    try:
        return await intake.placement(await _body(request), request.query_string.encode())
    except EventRejected as error:
        raise _refusal(error) from None


async def _event(request: web.Request) -> web.Response:
    return _response(await request.app[INTAKE].event(await _body(request)))


async def _install(request: web.Request) -> web.Response:
    intake = request.app[INTAKE]
    return _response(await intake.install(await _body(request), request.query_string.encode()))


async def _close(served: web.Application) -> None:
    await served[INTAKE].aclose()


async def _body(request: web.Request) -> bytes:
    try:
        return await request.read()
    except web.HTTPRequestEntityTooLarge:
        # Unread, the rest of the body would be taken for the next request.
        error = EventRejected("the body is too large", status=_TOO_LARGE)
    except (web.RequestPayloadError, ConnectionError):
        error = EventRejected("the body is damaged, or its sender went away", status=_BROKEN)
    refused("a request", error)
    raise _refusal(error)


def _response(answer: Answer) -> web.Response:
    return web.Response(status=answer.status, text=answer.text, content_type=answer.type)


def _refusal(error: EventRejected) -> web.HTTPException:
    kinds: dict[int, type[web.HTTPException]] = {400: web.HTTPBadRequest, 503: web.HTTPServiceUnavailable}
    if error.status == _TOO_LARGE:
        return web.HTTPRequestEntityTooLarge(MOST_BYTES, MOST_BYTES + 1, text="refused")
    return kinds.get(error.status, web.HTTPForbidden)(text="refused")
