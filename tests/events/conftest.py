"""An application before its installation, and the same one after it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

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
