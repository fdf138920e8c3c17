"""Pages that a portal shows the application in are proven, and seen with the eyes of their user."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from bitrix24_async.core.secrets import Secret
from bitrix24_async.errors import EventRejected
from bitrix24_async.events import EventAuth, Placement, parse_placement
from tests.canary import CANARY
from tests.events.stage import DOMAIN, MEMBER, OAUTH, PROOF, QUERY, Stage, page


async def test_a_page_is_opened_with_the_tokens_of_its_user(installed: Stage) -> None:
    """The calls carry the user's token, go to the address that is kept, and leave the stored token as it is."""
    before = await installed.app.tokens.load(MEMBER)
    opened, portal = await installed.intake.placement(page(installed), QUERY)
    deal = await portal.crm.deal.get(int(opened.options["ID"]))

    assert (opened.name, opened.domain, opened.language, opened.session_id) == (
        "CRM_DEAL_DETAIL_TAB",
        DOMAIN,
        "en",
        "abc",
    )
    assert (deal.id, opened.options, opened.is_field) == (5, {"ID": "5"}, False)
    assert opened.token.access_token.reveal().startswith("access3")
    assert installed.internet.asked == [DOMAIN]
    assert await installed.app.tokens.load(MEMBER) == before


async def test_a_page_that_names_another_host_sends_nothing_there(installed: Stage) -> None:
    """The address comes from the store."""
    _, portal = await installed.intake.placement(page(installed), QUERY.replace(b"example", b"attacker"))
    await portal.crm.deal.get(5)

    assert installed.internet.asked == [DOMAIN]


async def test_a_page_without_the_proof_is_confirmed_by_its_access_token(installed: Stage) -> None:
    """The authorisation server is asked whose it is."""
    _, portal = await installed.intake.placement(page(installed, APPLICATION_TOKEN=""), QUERY)
    await portal.crm.deal.get(5)

    assert installed.internet.asked == [OAUTH, DOMAIN]
    with pytest.raises(EventRejected):
        await installed.intake.placement(page(installed, APPLICATION_TOKEN="", AUTH_ID="forged"), QUERY)


async def test_a_page_of_an_application_that_keeps_no_proof_is_confirmed(installed: Stage) -> None:
    """It was signed in by a code, so that there is nothing to compare the proof of the page with."""
    held = await installed.app.tokens.load(MEMBER)
    assert held is not None
    await installed.app.tokens.save(MEMBER, replace(held, application_token=Secret("")))

    opened, _ = await installed.intake.placement(page(installed), QUERY)

    assert (opened.member_id, installed.internet.asked) == (MEMBER, [OAUTH])
    with pytest.raises(EventRejected):
        await installed.intake.placement(page(installed, AUTH_ID="forged"), QUERY)


async def test_a_flood_of_pages_does_not_reach_the_server(installed: Stage) -> None:
    """A few are asked about at a time, the others are answered with 503."""
    installed.internet.gate = asyncio.Event()
    form = page(installed, APPLICATION_TOKEN="")
    flood = [asyncio.create_task(installed.intake.placement(form, QUERY)) for _ in range(50)]
    for _ in range(20):
        await asyncio.sleep(0)
    installed.internet.gate.set()
    found = await asyncio.gather(*flood, return_exceptions=True)

    assert [error.status for error in found if isinstance(error, EventRejected)] == [503] * 42
    assert installed.internet.asked == [OAUTH] * 8


def test_a_field_of_a_type_of_the_application() -> None:
    """Its options tell the value; the repr tells no secret."""
    form = f"PLACEMENT=USERFIELD_TYPE&member_id=m&AUTH_ID={CANARY}&PLACEMENT_OPTIONS=%7B%22VALUE%22%3A%22x%22%7D"

    found = parse_placement(form.encode(), b"DOMAIN=Example.bitrix24.com")

    assert (found.is_field, found.options["VALUE"]) == (True, "x")
    assert repr(found) == "<Placement USERFIELD_TYPE on example.bitrix24.com>"


@pytest.mark.parametrize("options", ["", "[]", "5"], ids=["none", "empty", "number"])
def test_options_are_a_mapping(options: str) -> None:
    """PHP writes an empty list for none."""
    assert parse_placement(f"PLACEMENT_OPTIONS={options}".encode()) == Placement(
        name="DEFAULT",
        member_id="",
        domain="",
        options={},
        auth=EventAuth({"PLACEMENT_OPTIONS": options}),
    )


REFUSED: dict[str, tuple[dict[str, str], int]] = {
    "a wrong proof": ({"APPLICATION_TOKEN": "wrong"}, 403),
    "an unknown portal": ({"member_id": "someone"}, 403),
    "an unknown portal without a proof": ({"member_id": "someone", "APPLICATION_TOKEN": ""}, 403),
    "no portal": ({"member_id": ""}, 400),
    "no token": ({"AUTH_ID": ""}, 400),
    "options that are no JSON": ({"PLACEMENT_OPTIONS": "{"}, 400),
    "deep options": ({"PLACEMENT_OPTIONS": "[" * 100_000}, 400),
    "a name with a control": ({"PLACEMENT": "a\nb"}, 400),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_page_that_is_not_proven_is_refused(
    installed: Stage, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """One line in the log, no request anywhere."""
    fields, status = REFUSED[name]

    with pytest.raises(EventRejected) as caught:
        await installed.intake.placement(page(installed, **fields), QUERY)

    assert (caught.value.status, installed.internet.asked) == (status, [])
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 1
    assert CANARY not in caplog.text


def test_options_that_are_an_array_are_refused() -> None:
    """They are JSON text."""
    with pytest.raises(EventRejected):
        parse_placement(b"PLACEMENT_OPTIONS[a]=1")


async def test_a_store_that_fails_refuses_a_page_for_now(installed: Stage) -> None:
    """503 says that the page may be opened again."""
    from bitrix24_async.errors import TokenStoreError

    async def load(member_id: str) -> Any:
        raise TokenStoreError("the store is down")

    installed.app.tokens.load = load  # type: ignore[method-assign]

    with pytest.raises(EventRejected) as caught:
        await installed.intake.placement(page(installed), QUERY)
    assert caught.value.status == 503
    assert Secret(PROOF) != PROOF
