"""Each asynchronous test ends with the tasks it began with, and no exception goes unheard.

Warnings as errors catch an unclosed session and a forgotten coroutine, but
neither a task left running nor an exception that nobody retrieved.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

# A closed transport tells its protocol in one of the next turns of the loop; nothing needs as many as these.
TURNS = 10


@pytest.fixture(autouse=True)
def _watch_the_loop(request: pytest.FixtureRequest) -> None:
    """Start the watch before any other fixture of an asynchronous test, so that it ends after them all."""
    if pytest_asyncio.is_async_test(request.node):
        request.getfixturevalue("nothing_left_behind")


@pytest_asyncio.fixture
async def nothing_left_behind() -> AsyncIterator[None]:
    """Fail a test that leaves a task running or an exception unheard."""
    before = asyncio.all_tasks()
    unheard: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unheard.append(context))
    yield
    left = await _still_running(before)
    for task in left:
        task.cancel()
    gc.collect()  # an exception is reported as unheard when its task is collected
    await asyncio.sleep(0)
    if left:
        pytest.fail(f"the test left {len(left)} task(s) running: {left}", pytrace=False)
    if unheard:
        pytest.fail(f"the event loop reported what nobody awaited: {unheard}", pytrace=False)


async def _still_running(before: set[asyncio.Task[Any]]) -> set[asyncio.Task[Any]]:
    for _ in range(TURNS):
        left = asyncio.all_tasks() - before - {asyncio.current_task()}
        if not left:
            break
        await asyncio.sleep(0)
    return left
