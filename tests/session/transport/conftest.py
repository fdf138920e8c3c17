"""aioresponses, taught to answer an aiohttp that it does not know yet.

Since 3.14 aiohttp's `ClientResponse` wants a `stream_writer`, and its stream
reader pauses and resumes a protocol that a mocked reply does not have
(docs/decisions/0002-aioresponses-shim.md).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import aioresponses.core
import pytest
from aiohttp import ClientResponse, StreamReader
from aiohttp.base_protocol import BaseProtocol
from aioresponses import aioresponses as Mock


class _MockedResponse(ClientResponse):
    """A response that nothing was written for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", SimpleNamespace(output_size=0))
        super().__init__(*args, **kwargs)


class _QuietProtocol(BaseProtocol):
    """A protocol without a transport, so that there is nothing to pause."""

    def pause_reading(self, *args: Any, **kwargs: Any) -> None:
        pass

    def resume_reading(self, *args: Any, **kwargs: Any) -> None:
        pass


def _stream_reader(loop: asyncio.AbstractEventLoop | None = None) -> StreamReader:
    running = loop or asyncio.get_running_loop()
    return StreamReader(_QuietProtocol(running), limit=2**16, loop=running)


@pytest.fixture
def mocked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mock]:
    """Return a mock of every aiohttp session; an address it does not know is refused a connection."""
    monkeypatch.setattr(aioresponses.core, "ClientResponse", _MockedResponse)
    monkeypatch.setattr(aioresponses.core, "stream_reader_factory", _stream_reader)
    with Mock() as mock:
        yield mock
