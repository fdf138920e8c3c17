"""What the transport makes of statuses, headers and the errors of aiohttp."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import sys
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import ClientSession, ClientTimeout
from aioresponses import aioresponses as Mock
from yarl import URL as Address

from bitrix24_async import InvalidArgument, TransportError, __version__
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.session.transport import AiohttpTransport
from tests.canary import CANARY, shown

URL = f"https://example.bitrix24.com/rest/1/{CANARY}/profile"
REQUEST = Request(url=URL, body=b'{"a":1}')
KEY: Any = SimpleNamespace(host="example.bitrix24.com", port=443, is_ssl=True, ssl=True)
INFO: Any = SimpleNamespace(real_url=Address(URL), url=Address(URL), method="POST", headers={})


async def send(mocked: Mock, **answer: Any) -> Response:
    """Send one request that is answered so."""
    mocked.post(URL, **answer)
    transport = AiohttpTransport()
    try:
        return await transport.send(REQUEST)
    finally:
        await transport.aclose()


@pytest.mark.parametrize("status", [200, 302, 400, 401, 404, 429, 500, 503])
async def test_every_status_is_an_answer(mocked: Mock, status: int) -> None:
    """The transport judges no status and follows no redirect; names of headers come in lower case."""
    response = await send(
        mocked,
        status=status,
        body=b'{"result":1}',
        headers={"Location": "https://elsewhere.test/", "X-Request-Id": "7"},
    )

    assert (response.status, response.body) == (status, b'{"result":1}')
    assert (response.headers["location"], response.headers["x-request-id"]) == ("https://elsewhere.test/", "7")
    assert len(mocked.requests) == 1


async def test_a_request_travels_as_it_is(mocked: Mock) -> None:
    """The verb is POST, the body is untouched, the address is not encoded anew, redirects stay with the session."""
    await send(mocked, status=200, body=b"{}")

    ((verb, url), (call,)) = next(iter(mocked.requests.items()))
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert (verb, str(url)) == ("POST", URL)
    assert call.kwargs == {
        "data": b'{"a":1}',
        "headers": {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"bitrix24-async/{__version__} python/{version} aiohttp/{aiohttp.__version__}",
        },
        "proxy": None,
        "ssl": True,
        "allow_redirects": False,
        "raise_for_status": False,
        "auto_decompress": False,
        "read_bufsize": 4 * 1024 * 1024,
        "timeout": ClientTimeout(total=None, sock_connect=10.0),
    }


async def test_the_options_of_a_transport_reach_aiohttp(mocked: Mock) -> None:
    """Proxy, context and the application's name go along with each request."""
    mocked.post(URL, body=b"{}")
    context = ssl.create_default_context()
    transport = AiohttpTransport(proxy="http://proxy.test:3128", ssl=context, app="shop/1.2", trust_env=True)

    await transport.send(REQUEST)
    await transport.aclose()

    (call,) = next(iter(mocked.requests.values()))
    assert (call.kwargs["proxy"], call.kwargs["ssl"]) == ("http://proxy.test:3128", context)
    assert call.kwargs["headers"]["User-Agent"].endswith(" shop/1.2")


@pytest.mark.parametrize("app", ["two\r\nlines", "магазин", "nul\0"])
def test_the_name_of_an_application_is_printable_ascii(app: str) -> None:
    """What could forge a header is refused when the transport is made."""
    with pytest.raises(InvalidArgument, match="printable ASCII"):
        AiohttpTransport(app=app)


ERRORS: list[tuple[Any, str, bool, bool, bool]] = [
    (
        aiohttp.ClientConnectorError(KEY, OSError(111, "Connection refused")),
        "no connection (ClientConnectorError: Connection refused)",
        False,
        False,
        False,
    ),
    (
        aiohttp.ClientConnectorDNSError(KEY, OSError(-2, "Name or service not known")),
        "no connection (ClientConnectorDNSError: Name or service not known)",
        False,
        False,
        False,
    ),
    (
        aiohttp.ConnectionTimeoutError(f"Connection timeout to host {URL}"),
        "no connection (ConnectionTimeoutError)",
        False,
        True,
        False,
    ),
    (
        aiohttp.ClientConnectorCertificateError(KEY, ssl.SSLCertVerificationError("expired")),
        "no secure connection (ClientConnectorCertificateError); check the certificate",
        False,
        False,
        True,
    ),
    (
        aiohttp.ClientConnectorSSLError(KEY, OSError(1, "wrong version")),
        "no secure connection (ClientConnectorSSLError); check the certificate",
        False,
        False,
        True,
    ),
    (aiohttp.InvalidURL(URL), "the address of the portal is not one", False, False, True),
    (aiohttp.NonHttpUrlClientError(URL), "the address of the portal is not one", False, False, True),
    (aiohttp.SocketTimeoutError(URL), "no answer in time (SocketTimeoutError)", True, True, False),
    (TimeoutError(), "no answer in time (TimeoutError)", True, True, False),
    (aiohttp.ServerDisconnectedError(URL), "the connection broke (ServerDisconnectedError)", True, False, False),
    (aiohttp.ClientOSError(104, URL), "the connection broke (ClientOSError)", True, False, False),
    (aiohttp.ClientPayloadError(URL), "the connection broke (ClientPayloadError)", True, False, False),
    (aiohttp.ClientResponseError(INFO, ()), "the connection broke (ClientResponseError)", True, False, False),
    (OSError(9, URL), "the connection broke (OSError)", True, False, False),
    (ValueError(URL), "the connection broke (ValueError)", True, False, False),
]


@pytest.mark.parametrize(
    ("error", "words", "sent", "timeout", "permanent"), ERRORS, ids=[type(row[0]).__name__ for row in ERRORS]
)
async def test_an_error_of_the_wire_is_told_in_our_own_words(
    mocked: Mock, error: Exception, words: str, sent: bool, timeout: bool, permanent: bool
) -> None:
    """It says whether the request left, whether time ran out, and whether trying again can help; never the address."""
    with pytest.raises(TransportError) as caught:
        await send(mocked, exception=error)

    told = caught.value
    assert (str(told), told.sent, told.timeout, told.permanent) == (words, sent, timeout, permanent)
    assert [text for text in shown(told) if CANARY in text] == []


async def test_cancelling_is_no_error_of_the_wire(mocked: Mock) -> None:
    """Cancellation passes through."""
    with pytest.raises(asyncio.CancelledError):
        await send(mocked, exception=asyncio.CancelledError())


async def test_a_given_session_is_used_and_stays_open(mocked: Mock) -> None:
    """Who makes a session closes it."""
    mocked.post(URL, body=b"{}")
    async with ClientSession() as session:
        transport = AiohttpTransport(session)
        await transport.send(REQUEST)
        await transport.aclose()
        await transport.aclose()

        assert not session.closed
        assert repr(transport) == "<AiohttpTransport, a given session>"


async def test_the_own_pool_is_closed_and_made_anew(mocked: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing twice is harmless, and what is sent later has a pool of its own."""
    made: list[ClientSession] = []
    monkeypatch.setattr(
        "bitrix24_async.session.transport.ClientSession", lambda **kw: made.append(ClientSession(**kw)) or made[-1]
    )
    transport = AiohttpTransport()
    await transport.aclose()
    for _ in range(2):
        mocked.post(URL, body=b"{}")
        await transport.send(REQUEST)
        await transport.aclose()
        await transport.aclose()

    assert [session.closed for session in made] == [True, True]
    assert repr(transport) == "<AiohttpTransport, its own pool>"


# Compression.


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", " GZip "])
async def test_a_compressed_reply_is_inflated(mocked: Mock, encoding: str) -> None:
    """Both names of gzip are known, whatever their case."""
    body = b'{"result":"' + b"x" * 300_000 + b'"}'
    response = await send(mocked, body=gzip.compress(body), headers={"Content-Encoding": encoding})

    assert response.body == body


async def test_an_identity_is_taken_as_it_is(mocked: Mock) -> None:
    """`identity` is no compression."""
    assert (await send(mocked, body=b"{}", headers={"Content-Encoding": "identity"})).body == b"{}"


async def test_members_of_gzip_one_behind_another_are_one_body(mocked: Mock) -> None:
    """RFC 1952 lets a sender begin anew in the middle of a body."""
    body = gzip.compress(b'{"result":') + gzip.compress(b"[1,2]}")

    assert (await send(mocked, body=body, headers={"Content-Encoding": "gzip"})).body == b'{"result":[1,2]}'


@pytest.mark.parametrize("piece", [1, 3, 9, 10, 1_000])
@pytest.mark.parametrize("members", [1, 3])
async def test_a_body_inflates_piece_by_piece(
    mocked: Mock, monkeypatch: pytest.MonkeyPatch, members: int, piece: int
) -> None:
    """However its size and the pieces meet; a cut is noticed in each of them."""
    monkeypatch.setattr("bitrix24_async.session.transport._PIECE", piece)
    body = gzip.compress(b"0123456789") * members
    response = await send(mocked, body=body, headers={"Content-Encoding": "gzip"})
    with pytest.raises(TransportError, match="cut short"):
        await send(mocked, body=body[:-2], headers={"Content-Encoding": "gzip"})

    assert response.body == b"0123456789" * members


async def test_a_body_of_very_many_members_is_refused(mocked: Mock) -> None:
    """Each of them costs a copy of those behind it."""
    member = gzip.compress(b" ")
    fine = await send(mocked, body=member * 1_000, headers={"Content-Encoding": "gzip"})
    with pytest.raises(TransportError, match="more than 1000 members"):
        await send(mocked, body=member * 1_001, headers={"Content-Encoding": "gzip"})

    assert fine.body == b" " * 1_000


async def test_an_empty_body_inflates_to_nothing(mocked: Mock) -> None:
    """Whatever its header says."""
    assert (await send(mocked, body=b"", headers={"Content-Encoding": "gzip"})).body == b""


WHOLE = gzip.compress(b'{"result":"' + bytes(range(32, 127)).replace(b'"', b"").replace(b"\\", b"") * 9 + b'"}')
DAMAGED = [
    (b"not gzip at all", "gzip", "the compressed reply is damaged"),
    (WHOLE[:40] + b"\xff\xff\xff" + WHOLE[43:], "gzip", "the compressed reply is damaged"),
    (WHOLE[:-9], "gzip", "the compressed reply is cut short"),
    (WHOLE[:5], "gzip", "the compressed reply is cut short"),
    (b"{}", "br", "the reply is encoded as 'br', which was not asked for"),
    (b"{}", "zstd", "the reply is encoded as 'zstd', which was not asked for"),
]


@pytest.mark.parametrize(
    ("body", "encoding", "words"), DAMAGED, ids=[f"{row[1]}-{number}" for number, row in enumerate(DAMAGED)]
)
async def test_a_body_that_does_not_inflate_is_a_lost_reply(
    mocked: Mock, body: bytes, encoding: str, words: str
) -> None:
    """The request may have run, and trying again may help."""
    with pytest.raises(TransportError) as caught:
        await send(mocked, body=body, headers={"Content-Encoding": encoding})

    assert (str(caught.value), caught.value.sent, caught.value.permanent) == (words, True, False)


@pytest.mark.parametrize("compressed", [True, False])
async def test_a_reply_of_exactly_the_cap_arrives(mocked: Mock, compressed: bool) -> None:
    """The cap is the largest size that is allowed."""
    body = b"x" * 100_000
    mocked.post(
        URL,
        body=gzip.compress(body) if compressed else body,
        headers={"Content-Encoding": "gzip"} if compressed else {},
    )
    transport = AiohttpTransport(max_reply=100_000)

    response = await transport.send(REQUEST)
    await transport.aclose()

    assert response.body == body


@pytest.mark.parametrize("size", [100_001, 100_257, 101_000, 200_000, 30_000_000])
@pytest.mark.parametrize("compressed", [True, False])
async def test_a_reply_beyond_the_cap_is_refused_for_good(mocked: Mock, compressed: bool, size: int) -> None:
    """Neither a large body nor a small one that grows large gets through; asking again would not help."""
    body = b"x" * size
    mocked.post(
        URL,
        body=gzip.compress(body) if compressed else body,
        headers={"Content-Encoding": "gzip"} if compressed else {},
    )
    transport = AiohttpTransport(max_reply=100_000)

    with pytest.raises(TransportError, match=r"larger than 0\.09\d* MiB.*`max_reply`") as caught:
        await transport.send(REQUEST)
    await transport.aclose()

    assert (caught.value.permanent, caught.value.sent) == (True, True)
