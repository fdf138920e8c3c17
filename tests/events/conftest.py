"""An application before its installation, and the same one after it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from bitrix24_async import Portal
from bitrix24_async.sandbox import Sandbox
from tests.application import opened
from tests.events.stage import Stage


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    """Give an application that is not installed anywhere."""
    found = Stage()
    yield found
    await found.aclose()


@pytest_asyncio.fixture
async def installed() -> AsyncIterator[Stage]:
    """Give an application that is installed on a portal."""
    found = Stage()
    await found.install()
    yield found
    await found.aclose()


@pytest_asyncio.fixture
async def portal(sandbox: Sandbox) -> AsyncIterator[Portal]:
    """Give a portal as an application sees it: subscriptions are an application's."""
    async with opened(sandbox) as found:
        yield found
