"""Certificates are verified always: what the transport says of those that do not hold, and how to trust one's own."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime

import pytest
import trustme

from bitrix24_async import Limits, Portal, TransportError
from bitrix24_async.session.transport import AiohttpTransport
from tests.canary import CANARY, shown
from tests.drills.chaos import ChaosServer, Step, reply
from tests.figures import Figure

OK = Step(data=reply(b'{"result":{"result":{"c0":1}}}'))


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Return an authority that nobody trusts unasked."""
    return trustme.CA()


def server_side(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """Return what a server needs to show a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """Return a client's context that trusts one more authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def attempt(server: ChaosServer, context: ssl.SSLContext | None) -> tuple[TransportError | None, int]:
    """Send one write; return its error and how often it was tried."""
    tries = 0

    async def count(request: object, next: object) -> object:
        nonlocal tries
        tries += 1
        return await next(request)  # type: ignore[operator] - the next step of the chain

    address = f"{server.url}/rest/1/{CANARY}/"
    transport = AiohttpTransport(ssl=context)
    async with Portal.webhook(address, transport=transport, limits=Limits.off(), middleware=[count]) as portal:  # type: ignore[list-item]
        (outcome,) = await portal.batch(portal.call("crm.deal.add"), return_exceptions=True)
    error = outcome.error
    assert error is None or isinstance(error, TransportError)
    assert error is None or [text for text in shown(error) if CANARY in text] == []
    return error, tries


async def test_an_authority_of_ones_own_is_trusted_by_a_context(authority: trustme.CA) -> None:
    """As portals on one's own server need it."""
    async with ChaosServer(OK, tls=server_side(authority.issue_cert("localhost"))) as server:
        assert await attempt(server, trusting(authority)) == (None, 1)

    assert len(server.requests) == 1


@pytest.mark.parametrize("case", ["unknown authority", "wrong name", "expired"])
async def test_drill_14_a_certificate_that_does_not_hold_ends_the_call(
    authority: trustme.CA, case: str, figure: Figure
) -> None:
    """A certificate that does not hold → one attempt, an error that names the host, and nothing sent."""
    past = datetime(2020, 1, 1, tzinfo=UTC)
    name = "elsewhere.test" if case == "wrong name" else "localhost"
    certificate = authority.issue_cert(name, **({"not_after": past} if case == "expired" else {}))
    async with ChaosServer(OK, tls=server_side(certificate)) as server:
        error, tries = await attempt(server, None if case == "unknown authority" else trusting(authority))

    assert error is not None
    assert "no secure connection" in str(error)
    assert "127.0.0.1" in str(error) or "localhost" in str(error)  # the host is named
    assert (error.sent, error.permanent, error.outcome_unknown, tries, server.requests) == (False, True, False, 1, [])
    figure("attempts", tries)


async def test_drill_14_a_server_without_tls_ends_the_call(figure: Figure) -> None:
    """Plain HTTP where HTTPS was asked for → one attempt, an error that names the host, and nothing sent."""
    async with ChaosServer(Step(data=b"HTTP/1.1 400 Bad Request\r\n\r\n", unread=True, then="close")) as server:
        server.url = server.url.replace("http://127.0.0.1", "https://localhost")
        error, tries = await attempt(server, None)

    assert error is not None
    assert "localhost" in str(error)
    assert (error.sent, error.outcome_unknown, tries, server.requests) == (False, False, 1, [])
    figure("attempts", tries)
