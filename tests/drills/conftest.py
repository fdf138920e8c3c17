"""What the drills run under."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio

from tests.app.conftest import redis_server

__all__ = ["redis_server"]


@pytest.fixture(autouse=True)
def _as_a_program_runs(request: pytest.FixtureRequest) -> None:
    """Leave the debug mode of the loop to the other tests: it makes a thousand requests four times as slow."""
    if pytest_asyncio.is_async_test(request.node):
        request.getfixturevalue("without_debug")


@pytest_asyncio.fixture
async def without_debug() -> None:
    """Switch the debug mode of the running loop off."""
    asyncio.get_running_loop().set_debug(False)
