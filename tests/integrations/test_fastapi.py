"""Deliveries reach a FastAPI service, in process and behind a real server, and hostile ones reach nothing."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Annotated, Any

import pytest
import pytest_asyncio

from tests.events.stage import PROOF, QUERY, Stage, body, page
from tests.figures import Figure

pytest.importorskip("fastapi", reason="FastAPI is an extra")
httpx = pytest.importorskip("httpx", reason="the client of these tests")
uvicorn = pytest.importorskip("uvicorn", reason="the server of these tests")

from fastapi import Depends, FastAPI  # noqa: E402

from bitrix24_async.integrations.fastapi import OpenPage, Page, events_router  # noqa: E402

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    """Give an application that is not installed anywhere."""
    found = Stage()
    yield found
    await found.app.aclose()


def service(stage: Stage) -> FastAPI:
    """Return a service with the router and a page of its own."""
    api = FastAPI()
    api.include_router(events_router(stage.app, stage.router, intake=stage.intake), prefix="/bitrix24")

    async def show(opened: OpenPage) -> str:
        deal = await opened.portal.crm.deal.get(int(opened.placement.options["ID"]))
        return f"{opened.placement.name} {deal.id}"

    show.__annotations__["opened"] = Annotated[OpenPage, Depends(Page(stage.intake))]
    api.add_api_route("/page", show, methods=["POST"])
    return api


async def post(client: Any, path: str, data: bytes) -> tuple[int, str]:
    """Return the status and the text of an answer."""
    answer = await client.post(path, content=data, headers=FORM)
    return answer.status_code, answer.text


@contextlib.asynccontextmanager
async def in_process(stage: Stage) -> AsyncIterator[Any]:
    """Give a client that hands requests to the service without a socket."""
    api = service(stage)
    transport = httpx.ASGITransport(api)
    async with (
        api.router.lifespan_context(api),
        httpx.AsyncClient(transport=transport, base_url="http://test") as found,
    ):
        yield found


async def test_an_application_lives_in_a_service(stage: Stage) -> None:
    """It is installed, hears an event, shows a page and is uninstalled; the service ends its intake."""
    async with in_process(stage) as client:
        answers = [
            await post(client, "/bitrix24/", stage.installation()),
            await post(client, "/bitrix24", body("ONCRMDEALADD", {"FIELDS": {"ID": 1}}, stage.auth())),
            await post(client, f"/page?{QUERY.decode()}", page(stage)),
            await post(client, "/bitrix24/", body("ONAPPUNINSTALL", {"CLEAN": 1}, stage.auth())),
        ]

    assert answers == [(200, "ok"), (200, "ok"), (200, '"CRM_DEAL_DETAIL_TAB 5"'), (200, "ok")]
    assert [event.name for event in stage.heard] == ["ONAPPINSTALL", "ONCRMDEALADD", "ONAPPUNINSTALL"]
    assert (await stage.intake.event(body("A", {}, stage.auth()))).status == 503


async def test_an_installation_with_a_page(stage: Stage) -> None:
    """The answer is a page that finishes it in the browser."""
    async with in_process(stage) as client:
        status, text = await post(client, f"/bitrix24/install?{QUERY.decode()}", page(stage, "DEFAULT", ""))

    assert (status, "installFinish" in text, await stage.stored()) == (200, True, PROOF)


async def test_drill_81_hostile_bodies_in_a_service(
    stage: Stage, caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """Hostile bodies posted to a FastAPI service → each is refused with its status and one line in the log."""
    large = b"a=" + b"x" * 2_000_000
    async with in_process(stage) as client:
        statuses = [
            (await post(client, path, sent))[0]
            for path, sent in [
                ("/bitrix24/", large),
                ("/bitrix24/install", large),
                ("/page", large),
                ("/bitrix24/", b"a=%ff"),
                ("/page", b"a=%ff"),
                ("/bitrix24/", body("ONCRMDEALADD", {}, stage.auth())),
                ("/page", page(stage)),
            ]
        ]

    assert statuses == [413, 413, 413, 400, 400, 403, 403]
    lines = [record for record in caplog.records if record.name == "bitrix24_async.events"]
    assert len(lines) == len(statuses)
    assert (stage.internet.asked, await stage.stored()) == ([], None)
    figure("bodies refused", sum(status >= 400 for status in statuses))
    figure("lines in the log", len(lines))


async def test_a_sender_that_goes_away_leaves_one_line(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """And no traceback."""
    scope = {"type": "http", "method": "POST", "path": "/bitrix24/", "query_string": b"", "headers": []}
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await service(stage)(scope, receive, send)

    assert sent[0]["status"] == 400
    assert [record.getMessage() for record in caplog.records if record.name == "bitrix24_async.events"] == [
        "a request is refused with 400: the sender of the body went away"
    ]


async def test_a_service_behind_a_server(stage: Stage) -> None:
    """The same over a socket: the router makes its own intake and ends it with the service."""
    api = FastAPI()
    api.include_router(events_router(stage.app, stage.router), prefix="/bitrix24")
    server = uvicorn.Server(uvicorn.Config(api, port=0, log_level="critical", ws="none"))
    server.install_signal_handlers = lambda: None
    with contextlib.closing(server.config.bind_socket()) as sock:
        task = asyncio.create_task(server.serve([sock]))
        while not server.started:
            await asyncio.sleep(0)
        async with httpx.AsyncClient(base_url="http://{}:{}".format(*sock.getsockname()), timeout=None) as client:
            answers = [
                await post(client, "/bitrix24/", stage.installation()),
                await post(client, "/bitrix24/", body("ONCRMDEALADD", {}, stage.auth())),
                await post(client, "/bitrix24/", body("ONCRMDEALADD", {}, stage.auth("wrong"))),
            ]
        server.should_exit = True
        await task

    assert answers == [(200, "ok"), (200, "ok"), (403, "refused")]
    assert [event.name for event in stage.heard] == ["ONAPPINSTALL", "ONCRMDEALADD"]
