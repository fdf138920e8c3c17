"""Deliveries of portals as a router of FastAPI, and portals as dependencies.

`POST /` takes events, `POST /install` the page of an installation. `Page` opens a
page of the application: `page: Annotated[OpenPage, Depends(Page(intake))]`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException, Request, Response
from msgspec import Struct
from starlette.requests import ClientDisconnect

from bitrix24_async.app import App
from bitrix24_async.errors import EventRejected
from bitrix24_async.events.form import MOST_BYTES
from bitrix24_async.events.intake import Answer, Intake, refused
from bitrix24_async.events.placement import Placement
from bitrix24_async.events.router import Router
from bitrix24_async.portal import Portal

__all__ = ["OpenPage", "Page", "events_router"]

_BROKEN = 400
_TOO_LARGE = 413


def events_router(app: App, router: Router, *, intake: Intake | None = None) -> APIRouter:
    """Return a router that takes the deliveries of an application, and ends with the service.

    Include it with a prefix: `api.include_router(events_router(app, router), prefix="/bitrix24")`.

    Args:
        app: The application whose portals send; it is closed by whoever made it.
        router: Who hears what.
        intake: An intake with a backlog or window of your own.
    """
    taken = intake or Intake(app, router)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        async with taken:
            yield

    async def event(request: Request) -> Response:
        return _response(await taken.event(await _body(request)))

    async def install(request: Request) -> Response:
        return _response(await taken.install(await _body(request), request.url.query.encode()))

    served = APIRouter(lifespan=lifespan)
    for path in ("", "/"):  # a portal follows no redirect from the one to the other
        served.add_api_route(path, event, methods=["POST"], include_in_schema=False)
    served.add_api_route("/install", install, methods=["POST"], include_in_schema=False)
    return served


class OpenPage(Struct, frozen=True):
    """A page of the portal that shows the application, and the portal as the user who looks at it sees it."""

    placement: Placement
    portal: Portal


class Page:
    """A dependency that opens the page which a request comes from, or answers the request with a refusal."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def __call__(self, request: Request) -> OpenPage:
        """Return the page and its portal."""
        try:
            return OpenPage(*await self._intake.placement(await _body(request), request.url.query.encode()))
        except EventRejected as error:
            raise HTTPException(error.status, "refused") from None


async def _body(request: Request) -> bytes:
    """Return the body, of which no more is kept than a delivery may have."""
    parts: list[bytes] = []
    size = 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > MOST_BYTES:
                raise _refusal(EventRejected("the body is too large", status=_TOO_LARGE))
            parts.append(part)
    except ClientDisconnect:
        raise _refusal(EventRejected("the sender of the body went away", status=_BROKEN)) from None
    return b"".join(parts)


def _refusal(error: EventRejected) -> HTTPException:
    return HTTPException(error.status, refused("a request", error).text)


def _response(answer: Answer) -> Response:
    found: dict[str, Any] = {"content": answer.text, "status_code": answer.status, "media_type": answer.type}
    return Response(**found)
