"""A recorded export of 7,531 leads, asked for again through a portal of the SDK's own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitrix24_async import Limits, Portal
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.scopes.crm import Lead
from tests.canary import CANARY
from tests.core.walks.fakes import FakeList, error
from tests.replies.recorded import as_sent, needs_recordings, replies

pytestmark = needs_recordings

NAME = "crm_lead_list_several_pages_success"


def recorded() -> list[dict[str, Any]]:
    """Return the rows of the recording, in the order in which they were sent."""
    first, *packages = replies(NAME)
    return [
        *first["result"],
        *(row for package in packages for page in package["result"]["result"].values() for row in page),
    ]


class Replay:
    """A transport to a portal whose only method lists the recorded rows."""

    def __init__(self, **oddities: Any) -> None:
        self.rows = {int(row["ID"]): row for row in recorded()}
        self.portal = FakeList(ids=sorted(self.rows), method="crm.lead.list", row=self.rows.__getitem__, **oddities)

    async def send(self, request: Request) -> Response:
        _, _, method = request.url.rpartition("/")
        params = json.loads(request.body)
        body = self.portal.batch(params["cmd"].values()) if method == "batch" else self.portal.alone(params)
        return Response(status=200, headers={}, body=as_sent(json.loads(body)))

    async def aclose(self) -> None:
        """Nothing is open."""


def opened(replay: Replay, **options: Any) -> Portal:
    address = f"https://example.bitrix24.com/rest/1/{CANARY}/"
    return Portal.webhook(address, transport=replay, limits=Limits.off(), **options)


async def test_the_export_comes_out_whole_and_in_order() -> None:
    """Every row with its cells, in the order in which the portal once sent them, in 5 requests."""
    replay = Replay()
    async with opened(replay) as portal:
        leads = [lead async for lead in portal.crm.lead.list(select=["ID", "TITLE"])]

    assert [(lead.id, lead.title) for lead in leads] == [(int(row["ID"]), row["TITLE"]) for row in recorded()]
    assert all(isinstance(lead, Lead) and not lead.extra for lead in leads)
    assert replay.portal.requests <= 7_531 / 2_500 * 1.03 + 4


async def test_the_export_goes_on_behind_a_cursor() -> None:
    """From the last page of the recording's first package, by pages."""
    rows = recorded()
    async with opened(replay := Replay()) as portal:
        pages = [page async for page in portal.crm.lead.list().after(int(rows[2_549]["ID"])).pages()]

    assert [lead.id for page in pages for lead in page] == [int(row["ID"]) for row in rows[2_550:]]
    assert replay.portal.requests <= 5_000 / 2_500 * 1.03 + 4


async def test_the_export_as_plain_rows_is_what_was_recorded() -> None:
    """Without a type, cell by cell."""
    async with opened(Replay()) as portal:
        rows = [row async for row in portal.list("crm.lead.list")]

    assert rows == recorded()


@pytest.mark.parametrize(
    "oddity", [{"ignores": frozenset({"filter"})}, {"ignores": frozenset({"references"}), "size": 500}, {"size": 20}]
)
async def test_the_export_of_an_odd_portal_is_whole_too(oddity: dict[str, Any]) -> None:
    """Through offsets, page by page, or with smaller pages."""
    async with opened(Replay(**oddity)) as portal:
        rows = [row async for row in portal.list("crm.lead.list")]

    assert rows == recorded()


@pytest.mark.looptime
async def test_the_export_goes_on_after_a_limit() -> None:
    """A command that was refused in the middle is waited for, and its rows come once."""
    replay = Replay(
        fail=lambda command: (
            error("QUERY_LIMIT_EXCEEDED") if (command.request, command.label) in {(2, "c7"), (3, "c0")} else None
        )
    )
    async with opened(replay) as portal:
        rows = [row async for row in portal.list("crm.lead.list")]

    assert rows == recorded()
    assert portal.usage.refusals >= 1
