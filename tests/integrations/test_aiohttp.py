"""Deliveries reach a server of aiohttp over a socket, and hostile ones reach nothing."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import StreamReader, web
from aiohttp.base_protocol import BaseProtocol
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bitrix24_async.integrations.aiohttp import INTAKE, events_app, open_page
from tests.events.stage import PROOF, QUERY, Stage, body, page
from tests.figures import Figure

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
Client = TestClient[web.Request, web.Application]


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    """Give an application that is not installed anywhere."""
    found = Stage()
    yield found
    await found.app.aclose()


@pytest_asyncio.fixture
async def client(stage: Stage) -> AsyncIterator[Client]:
    """Give a client of a service with the sub-application and a page of its own."""
    served = events_app(stage.app, stage.router, intake=stage.intake)

    async def show(request: web.Request) -> web.Response:
        placement, portal = await open_page(request, served[INTAKE])
        deal = await portal.crm.deal.get(int(placement.options["ID"]))
        return web.Response(text=f"{placement.name} {deal.id}")

    application = web.Application()
    application.router.add_post("/page", show)
    application.add_subapp("/bitrix24", served)
    async with TestClient(TestServer(application)) as found:
        yield found


async def post(client: Client, path: str, data: bytes) -> tuple[int, str]:
    """Return the status and the text of an answer."""
    async with client.post(path, data=io.BytesIO(data), headers=FORM) as answer:
        return answer.status, await answer.text()


async def test_an_application_lives_on_a_server(client: Client, stage: Stage) -> None:
    """It is installed, hears an event, shows a page and is uninstalled."""
    installed = await post(client, "/bitrix24/", stage.installation())
    told = await post(client, "/bitrix24", body("ONCRMDEALADD", {"FIELDS": {"ID": 1}}, stage.auth()))
    shown = await post(client, f"/page?{QUERY.decode()}", page(stage))
    gone = await post(client, "/bitrix24/", body("ONAPPUNINSTALL", {"CLEAN": 1}, stage.auth()))
    await stage.intake.join()

    assert (installed, told, shown, gone) == (
        (200, "ok"),
        (200, "ok"),
        (200, "CRM_DEAL_DETAIL_TAB 5"),
        (200, "ok"),
    )
    assert [event.name for event in stage.heard] == ["ONAPPINSTALL", "ONCRMDEALADD", "ONAPPUNINSTALL"]
    assert await stage.stored() is None


async def test_an_installation_with_a_page(client: Client, stage: Stage) -> None:
    """The answer is a page that finishes it in the browser."""
    status, text = await post(client, f"/bitrix24/install?{QUERY.decode()}", page(stage, "DEFAULT", ""))

    assert (status, "installFinish" in text, await stage.stored()) == (200, True, PROOF)


async def test_drill_81_hostile_bodies_over_a_socket(
    client: Client, stage: Stage, caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """Hostile bodies over a socket → each is refused with its status and one line in the log; the server goes on."""
    large = b"a=" + b"x" * 2_000_000
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
            ("/bitrix24/install", b"AUTH_ID=x&REFRESH_ID=y&member_id=z"),
        ]
    ]
    asked, stored = list(stage.internet.asked), await stage.stored()
    await stage.intake.aclose()
    statuses.append((await post(client, "/bitrix24/", stage.installation()))[0])

    assert statuses == [413, 413, 413, 400, 400, 403, 403, 403, 503]
    lines = [record for record in caplog.records if record.name == "bitrix24_async.events"]
    assert len(lines) == len(statuses)
    assert (asked, stored) == ([], None)
    figure("bodies refused", sum(status >= 400 for status in statuses))
    figure("lines in the log", len(lines))


async def test_a_body_that_is_no_gzip_is_refused(client: Client) -> None:
    """It is the fault of the sender, not of the server."""
    answer = await client.post("/bitrix24/", data=b"abc", headers={**FORM, "Content-Encoding": "gzip"})

    assert answer.status == 400


async def test_a_sender_that_goes_away_leaves_one_line(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """And no traceback."""
    body = StreamReader(BaseProtocol(asyncio.get_running_loop()), 1024)
    body.set_exception(ConnectionResetError("Connection lost"))

    with pytest.raises(web.HTTPBadRequest):
        await open_page(make_mocked_request("POST", "/page", payload=body), stage.intake)

    assert [record.getMessage() for record in caplog.records if record.name == "bitrix24_async.events"] == [
        "a request is refused with 400: the body is damaged, or its sender went away"
    ]


async def test_the_sub_application_ends_its_intake(stage: Stage) -> None:
    """Without one of your own it makes one, and closes it with the service."""
    served = events_app(stage.app, stage.router)
    application = web.Application()
    application.add_subapp("/bitrix24", served)
    async with TestClient(TestServer(application)) as client:
        before = await post(client, "/bitrix24/", stage.installation())
        await served[INTAKE].join()

    assert (before, len(stage.heard)) == ((200, "ok"), 1)
    assert (await served[INTAKE].event(body("A", {}, stage.auth()))).status == 503
