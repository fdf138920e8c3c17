"""An application is installed, updated, paid for and uninstalled, in any order, and only when that is proven."""

from __future__ import annotations

import asyncio
from itertools import permutations
from typing import Any

import pytest
from msgspec import json
from msgspec.structs import replace

from bitrix24_async.core.wire import Response
from bitrix24_async.errors import EventRejected, TransportError
from bitrix24_async.events import FINISH
from bitrix24_async.events.lifecycle import confirm
from tests.canary import CANARY
from tests.events.stage import DOMAIN, MEMBER, OAUTH, PROOF, QUERY, Stage, body, page
from tests.figures import Figure

NEXT = f"next-{CANARY}"


def saying(told: Any, status: int = 200) -> Any:
    """Return what makes a portal give one answer to everything."""
    return lambda *_: Response(status=status, headers={}, body=json.encode(told))


async def test_an_installation_is_stored_when_the_server_confirms_it(stage: Stage) -> None:
    """The authorisation server renews the pair for this application; the new one and the proof are kept."""
    answer = await stage.intake.event(stage.installation())
    await stage.intake.join()
    token = await stage.app.tokens.load(MEMBER)

    assert answer.status == 200
    assert token is not None
    assert (token.endpoint, token.application_token.reveal()) == (f"https://{DOMAIN}/rest/", PROOF)
    assert token.access_token.reveal().startswith("access2")
    assert stage.internet.asked == [OAUTH]
    assert [event.name for event in stage.heard] == ["ONAPPINSTALL"]


FORGED: dict[str, dict[str, str]] = {
    "tokens that nobody issued": {"refresh_token": f"forged-{CANARY}"},
    "another portal's member_id": {"member_id": "someone"},
    "a foreign address": {"client_endpoint": "https://evil.test/rest/"},
    "an address that looks like the cloud's": {"client_endpoint": "https://example.bitrix24.com.evil.test/rest/"},
    "an address with a user": {"client_endpoint": "https://example.bitrix24.com@evil.test/rest/"},
    "a private address": {"client_endpoint": "https://127.0.0.1/rest/"},
    "plain http": {"client_endpoint": f"http://{DOMAIN}/rest/"},
    "no address": {"client_endpoint": "", "domain": ""},
    "no access token": {"access_token": ""},
    "a user beyond all numbers": {"refresh_token": f"forged-{CANARY}", "user_id": "inf"},
}


@pytest.mark.parametrize("name", FORGED)
async def test_drill_82_a_forged_installation_is_refused(
    stage: Stage, name: str, caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """A forged event of an installation → refused; only the authorisation server is asked, no host that it names."""
    forged = FORGED[name] | {"server_endpoint": "https://evil.test/rest/"}

    answer = await stage.intake.event(stage.installation(**forged))
    await stage.intake.join()

    assert answer.status in (400, 403)
    assert (await stage.stored(), stage.heard) == (None, [])
    assert set(stage.internet.asked) <= {OAUTH}
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 1
    figure("requests to the stranger", sum(host != OAUTH for host in stage.internet.asked))
    figure("events handled", len(stage.heard))


@pytest.mark.parametrize("odd", ["\n", "\x0b", "\x1bc", "\x85", "\u2028"])
async def test_an_address_writes_nothing_but_words_into_the_log(
    stage: Stage, odd: str, caplog: pytest.LogCaptureFixture
) -> None:
    """What ends a line or speaks to a terminal stays out of the one line that a refusal leaves."""
    endpoint = f"https://evil{odd}.test/rest/"

    statuses = [
        (await stage.intake.event(stage.installation(client_endpoint=endpoint))).status,
        (await stage.intake.install(page(stage, "DEFAULT", "", client_endpoint=endpoint), QUERY)).status,
    ]

    assert statuses == [403, 403]
    assert [record.message for record in caplog.records if not record.message.isprintable()] == []


async def test_drill_82_the_secret_is_sent_to_the_authorisation_server_only(stage: Stage, figure: Figure) -> None:
    """An installation names a `server_endpoint` of its own → it is not looked at, and the secret goes nowhere else."""
    await stage.intake.event(stage.installation(server_endpoint="https://evil.test/rest/"))

    assert stage.internet.asked == [OAUTH]
    figure("requests to the stranger", sum(host != OAUTH for host in stage.internet.asked))


@pytest.mark.parametrize("lacks", ["member_id", "client_endpoint"])
@pytest.mark.looptime
async def test_what_the_server_does_not_name_is_not_taken_from_the_delivery(
    stage: Stage, lacks: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pair is stored for the portal and the address that the server names, or not at all."""
    renewed = stage.internet._renewed
    monkeypatch.setattr(
        stage.internet,
        "_renewed",
        lambda form: {name: told for name, told in renewed(form).items() if name != lacks},
    )
    forged = stage.installation(client_endpoint="https://evil.bitrix24.com/rest/")

    answer = await stage.intake.event(forged)

    assert (answer.status, await stage.stored()) == (403, None)
    assert set(stage.internet.asked) == {OAUTH}


@pytest.mark.looptime
async def test_an_installation_waits_for_the_server_to_be_back(stage: Stage) -> None:
    """503 says that the delivery may come again, and it is taken then."""
    delivery = stage.installation()
    stage.internet.down = True
    first = await stage.intake.event(delivery)
    stage.internet.down = False
    second = await stage.intake.event(delivery)

    assert (first.status, second.status) == (503, 200)
    assert await stage.stored() == PROOF


async def test_a_flood_of_installations_does_not_reach_the_server(stage: Stage) -> None:
    """A few are asked about at a time, the others are answered with 503."""
    stage.internet.gate = asyncio.Event()
    flood = [asyncio.create_task(stage.intake.event(stage.installation())) for _ in range(50)]
    for _ in range(20):
        await asyncio.sleep(0)
    stage.internet.gate.set()
    statuses = [(await task).status for task in flood]

    assert statuses.count(503) == 42
    assert len(stage.internet.asked) == 8


async def test_an_installation_that_comes_again_changes_nothing(installed: Stage) -> None:
    """Its tokens were used up the first time; the proof says that it is the same one."""
    used = installed.auth(access_token="used", refresh_token="used")
    before = await installed.app.tokens.load(MEMBER)

    answer = await installed.intake.event(body("ONAPPINSTALL", {"VERSION": "1"}, used))

    assert answer.status == 200
    assert await installed.app.tokens.load(MEMBER) == before


async def test_a_second_delivery_within_the_window_is_answered_without_proof(stage: Stage) -> None:
    """What it brought is used up."""
    delivery = stage.installation()

    answers = [(await stage.intake.event(delivery)).status for _ in range(2)]
    await stage.intake.join()

    assert (answers, len(stage.heard)) == ([200, 200], 1)
    assert stage.internet.asked == [OAUTH]


async def test_an_update_brings_the_next_proof(installed: Stage) -> None:
    """The one before is worth nothing from then on."""
    auth = installed.auth(NEXT, **installed.internet.pair())
    update = await installed.intake.event(body("ONAPPUPDATE", {"VERSION": "2", "PREVIOUS_VERSION": "1"}, auth))
    old = await installed.intake.event(body("A", {}, installed.auth()))
    new = await installed.intake.event(body("A", {}, installed.auth(NEXT)))

    assert (update.status, old.status, new.status) == (200, 403, 200)
    assert await installed.stored() == NEXT


async def test_an_update_without_a_refresh_token_is_confirmed_by_its_access_token(installed: Stage) -> None:
    """The stored pair stays; an access token that the server does not know changes nothing."""
    stored = await installed.app.tokens.load(MEMBER)
    assert stored is not None
    forged = installed.auth(NEXT, access_token="forged")
    real = installed.auth(NEXT, access_token=stored.access_token.reveal())

    statuses = [
        (await installed.intake.event(body("ONAPPUPDATE", {"N": n}, auth))).status
        for n, auth in enumerate((forged, real))
    ]

    assert statuses == [403, 200]
    after = await installed.app.tokens.load(MEMBER)
    assert after is not None
    assert (after.application_token.reveal(), after.refresh_token) == (NEXT, stored.refresh_token)


async def test_an_update_that_brings_no_proof_changes_none(installed: Stage) -> None:
    """Its access token is this application's, and the handlers hear of it."""
    stored = await installed.app.tokens.load(MEMBER)
    assert stored is not None
    auth = installed.auth(None, access_token=stored.access_token.reveal())

    answer = await installed.intake.event(body("ONAPPUPDATE", {"VERSION": "2"}, auth))
    await installed.intake.join()

    assert (answer.status, [event.name for event in installed.heard]) == (200, ["ONAPPUPDATE"])
    assert await installed.app.tokens.load(MEMBER) == stored


async def paid(stage: Stage, **auth: Any) -> tuple[int, list[dict[str, Any]]]:
    """Deliver a payment; return the status, and what the handlers heard."""
    claims = {"STATUS": "P", "PAYMENT_EXPIRED": "N", "DAYS": 30}
    answer = await stage.intake.event(body("ONAPPPAYMENT", claims, stage.auth(**auth)))
    await stage.intake.join()
    return answer.status, [event.data for event in stage.heard]


async def test_a_payment_is_what_the_portal_says(installed: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The delivery shows no proof, so that it is a reason to ask the portal by the tokens that are kept."""
    said = {"CODE": "a.b", "VERSION": 2, "STATUS": "T", "PAYMENT_EXPIRED": "Y", "DAYS": 0, "LICENSE": "ru_nfr"}
    monkeypatch.setattr(installed.sandbox, "handle", saying({"result": said}))

    status, heard = await paid(installed, proof=None)

    assert (status, heard) == (200, [{name: value for name, value in said.items() if name != "LICENSE"}])
    assert installed.internet.asked == [DOMAIN]


async def test_a_payment_that_shows_the_proof_is_believed(installed: Stage) -> None:
    """Without a question."""
    assert await paid(installed) == (200, [{"STATUS": "P", "PAYMENT_EXPIRED": "N", "DAYS": "30"}])
    assert installed.internet.asked == []


async def test_a_portal_that_is_not_paid_for_says_so_by_its_error(
    installed: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It answers nothing else any more."""
    monkeypatch.setattr(installed.sandbox, "handle", saying({"error": "PAYMENT_REQUIRED"}, 402))

    assert await paid(installed, proof=None) == (200, [{"STATUS": "P", "PAYMENT_EXPIRED": "Y", "DAYS": "30"}])


UNTOLD: dict[str, tuple[Any, int, int]] = {
    "the portal does not know the application": ({"error": "ACCESS_DENIED"}, 403, 403),
    "the portal is down": ({"error": "OVERLOAD_LIMIT"}, 503, 503),
    "the portal says something else": ({"result": []}, 200, 503),
}


@pytest.mark.looptime
@pytest.mark.parametrize("name", UNTOLD)
async def test_a_payment_of_which_the_portal_says_nothing_is_refused(
    installed: Stage, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For good, or until it can be asked."""
    told, status, answer = UNTOLD[name]
    monkeypatch.setattr(installed.sandbox, "handle", saying(told, status))

    assert await paid(installed, proof=None) == (answer, [])


@pytest.mark.looptime
async def test_a_payment_whose_portal_takes_long_is_answered_in_time(installed: Stage) -> None:
    """Who posted it waits, and so does the next delivery that has to be asked about."""
    installed.internet.gate = asyncio.Event()
    loop = asyncio.get_running_loop()
    begun = loop.time()

    assert await paid(installed, proof=None) == (503, [])
    assert loop.time() - begun == 20


@pytest.mark.looptime
async def test_a_payment_whose_portal_cannot_be_asked_comes_again(
    installed: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer says that the service is busy."""

    def fails(*_: object) -> Any:
        raise TransportError("the connection was refused", sent=False)

    monkeypatch.setattr(installed.sandbox, "handle", fails)

    assert await paid(installed, proof=None) == (503, [])


@pytest.mark.parametrize("auth", [{"proof": "wrong"}, {"proof": None, "member_id": "someone"}], ids=["proof", "portal"])
async def test_a_payment_that_shows_a_wrong_proof_is_refused(installed: Stage, auth: dict[str, Any]) -> None:
    """And so is one of a portal that nobody knows; nothing is asked."""
    assert await paid(installed, access_token="forged", **auth) == (403, [])
    assert installed.internet.asked == []


async def test_a_token_of_another_application_is_refused(installed: Stage) -> None:
    """The authorisation server says whose it is."""
    stored = await installed.app.tokens.load(MEMBER)
    assert stored is not None
    installed.internet.client = "local.other"

    with pytest.raises(EventRejected, match="as this application's on this portal") as caught:
        await confirm(installed.app, stored.access_token, MEMBER)
    assert caught.value.status == 403
    installed.internet.down = True
    with pytest.raises(EventRejected, match="cannot be asked") as caught:
        await confirm(installed.app, stored.access_token, MEMBER)
    assert caught.value.status == 503


@pytest.mark.parametrize("answer", [b"<html>", b"[1]", b'{"result": []}', b'{"result": {"install": 1}}'])
async def test_an_answer_that_says_nothing_confirms_nothing(
    installed: Stage, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page of HTML, a list, a result of another shape."""
    from bitrix24_async.core.secrets import Secret

    async def send(request: Any) -> Response:
        return Response(status=200, headers={}, body=answer)

    monkeypatch.setattr(installed.internet, "send", send)

    with pytest.raises(EventRejected):
        await confirm(installed.app, Secret("x"), MEMBER)


async def test_an_uninstallation_deletes_the_token(installed: Stage) -> None:
    """It is believed only with the proof; the handlers hear of it."""
    forged = await installed.intake.event(body("ONAPPUNINSTALL", {"CLEAN": 1}, installed.auth("wrong")))
    kept = await installed.stored()
    answer = await installed.intake.event(body("ONAPPUNINSTALL", {"CLEAN": 1}, installed.auth()))
    again = await installed.intake.event(body("ONAPPUNINSTALL", {"CLEAN": 1}, installed.auth()))
    await installed.intake.join()

    assert (forged.status, kept, answer.status, again.status) == (403, PROOF, 200, 200)
    assert await installed.stored() is None
    assert [(event.name, event.data["CLEAN"]) for event in installed.heard] == [("ONAPPUNINSTALL", "1")]


@pytest.mark.parametrize("order", list(permutations(["install", "event", "uninstall"])), ids="-".join)
async def test_drill_83_any_order_ends_in_the_right_state(stage: Stage, order: tuple[str, ...], figure: Figure) -> None:
    """Installation, event and uninstallation in all six orders → the application is gone from the portal at the end."""
    deliveries = {
        "install": stage.installation(),
        "event": body("ONCRMDEALADD", {"FIELDS": {"ID": 1}}, stage.auth()),
        "uninstall": body("ONAPPUNINSTALL", {"CLEAN": 0}, stage.auth()),
    }
    if order.index("install") > order.index("uninstall"):
        stage.internet.kill()  # what was uninstalled has no tokens

    statuses = {name: (await stage.intake.event(deliveries[name])).status for name in order}
    await stage.intake.join()

    assert set(statuses.values()) <= {200, 403}
    stored = await stage.stored()
    assert stored is None
    figure("tokens left", int(stored is not None))


async def test_drill_83_a_late_uninstallation_does_not_undo_a_new_installation(
    installed: Stage, figure: Figure
) -> None:
    """The news of an old uninstallation arrives after a new installation → refused, for it shows the old proof."""
    late = body("ONAPPUNINSTALL", {"CLEAN": 0}, installed.auth("old-proof"))

    answer = await installed.intake.event(late)

    assert answer.status == 403
    assert await installed.stored() == PROOF
    figure("status", answer.status)


async def test_an_installation_with_a_page_ends_in_the_browser(stage: Stage) -> None:
    """The form is confirmed as an event is; the answer is the page that tells the portal that it is done."""
    answer = await stage.intake.install(page(stage, "DEFAULT", ""), QUERY)

    assert (answer.status, answer.type, answer.text) == (200, "text/html", FINISH)
    assert "BX24.installFinish()" in answer.text
    assert await stage.stored() == PROOF


async def test_a_page_without_the_proof_keeps_the_one_that_is_known(installed: Stage) -> None:
    """An application that is opened anew does not lose what its installation brought."""
    answer = await installed.intake.install(page(installed, "DEFAULT", "", APPLICATION_TOKEN=""), QUERY)

    assert answer.status == 200
    assert await installed.stored() == PROOF


@pytest.mark.parametrize(
    ("form", "status"),
    [(b"a=%ff", 400), (b"", 400), (b"AUTH_ID=x&REFRESH_ID=y&member_id=z", 403)],
    ids=["broken", "empty", "forged"],
)
async def test_a_forged_page_installs_nothing(stage: Stage, form: bytes, status: int) -> None:
    """It is refused as a forged event is."""
    answer = await stage.intake.install(form, QUERY)

    assert (answer.status, await stage.stored()) == (status, None)


async def test_a_user_of_the_portal_cannot_take_the_application_over(installed: Stage) -> None:
    """The tokens of a page are confirmed by the server, but the ones that are kept are an administrator's."""
    before = await installed.app.tokens.load(MEMBER)
    installed.sandbox.user_id = 2
    opened = await installed.intake.install(page(installed, "DEFAULT", "", APPLICATION_TOKEN="other"), QUERY)
    event = await installed.intake.event(installed.installation(application_token="other"))

    assert (opened.status, event.status) == (403, 403)
    assert await installed.app.tokens.load(MEMBER) == before


async def test_a_user_of_the_portal_cannot_bring_the_next_proof(installed: Stage) -> None:
    """Whoever could would then prove whatever they like, an uninstallation among it."""
    installed.sandbox.user_id = 2
    update = installed.auth("other", access_token=installed.internet.pair()["access_token"])

    answer = await installed.intake.event(body("ONAPPUPDATE", {}, update))

    assert (answer.status, await installed.stored()) == (403, PROOF)


@pytest.mark.parametrize("method", ["load", "save", "lock"])
async def test_a_store_that_raises_refuses_for_now_and_shows_nothing(
    installed: Stage, method: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Its own words may quote what was to be saved: 503, ours, and the next delivery is taken."""
    update = body("ONAPPUPDATE", {}, installed.auth(NEXT, access_token=installed.internet.pair()["access_token"]))

    def fail(*given: Any) -> Any:
        raise LookupError(f"INSERT {CANARY}")

    with monkeypatch.context() as broken:
        broken.setattr(installed.app.tokens, method, fail)
        first = await installed.intake.event(update)
    second = await installed.intake.event(update)

    assert (first.status, second.status, await installed.stored()) == (503, 200, NEXT)
    assert "LookupError" in caplog.text
    assert CANARY not in caplog.text


async def test_an_update_whose_token_the_portal_does_not_know_is_refused(installed: Stage) -> None:
    """As one that the authorisation server does not know."""
    access = installed.internet.pair()["access_token"]
    installed.internet.gate = asyncio.Event()
    update = asyncio.create_task(
        installed.intake.event(body("ONAPPUPDATE", {}, installed.auth("other", access_token=access)))
    )
    await _asked(installed, [OAUTH])
    send = installed.internet.send

    async def told_and_withdrawn(request: Any) -> Any:
        installed.sandbox.tokens.pop(access, None)
        return await send(request)

    installed.internet.send = told_and_withdrawn  # type: ignore[method-assign]
    installed.internet.gate.set()

    assert ((await update).status, await installed.stored()) == (403, PROOF)


async def _asked(stage: Stage, hosts: list[str]) -> None:
    while stage.internet.asked != hosts:
        await asyncio.sleep(0)


async def test_an_installation_mends_a_portal_whose_address_is_dead(installed: Stage) -> None:
    """The administrator's token is shown where the authorisation server says that the portal is."""
    held = await installed.app.tokens.load(MEMBER)
    assert held is not None
    await installed.app.tokens.save(MEMBER, replace(held, endpoint="https://before.bitrix24.com/rest/"))

    answer = await installed.intake.event(installed.installation(application_token=NEXT))

    after = await installed.app.tokens.load(MEMBER)
    assert after is not None
    assert (answer.status, after.endpoint, await installed.stored()) == (200, f"https://{DOMAIN}/rest/", NEXT)
    assert installed.internet.asked == [OAUTH, DOMAIN]


async def test_a_new_installation_replaces_one_whose_end_was_not_heard(installed: Stage) -> None:
    """An administrator's token counts, whatever proof is kept."""
    answer = await installed.intake.event(installed.installation(application_token=NEXT))

    assert (answer.status, await installed.stored()) == (200, NEXT)


async def test_an_uninstallation_meanwhile_keeps_nothing(installed: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """An update that is confirmed while the token is deleted does not bring it back."""
    stored = await installed.app.tokens.load(MEMBER)
    assert stored is not None
    update = installed.auth(NEXT, access_token=stored.access_token.reveal())
    send = installed.internet.send

    async def deletes(request: Any) -> Any:
        await installed.app.forget(MEMBER)
        return await send(request)

    monkeypatch.setattr(installed.internet, "send", deletes)

    await installed.intake.event(body("ONAPPUPDATE", {}, update))

    assert await installed.stored() is None
