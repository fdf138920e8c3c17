"""Fixtures for tests against the sandbox: `sandbox` and `portal`.

They come with the package, so that a test suite asks for them by name. Override
`sandbox` in a `conftest.py` to change the records, limits or faults; `portal`
follows it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from bitrix24_async import Portal
    from bitrix24_async.sandbox import Sandbox

__all__ = ["portal", "sandbox"]

# In its strict mode pytest-asyncio runs only fixtures of its own kind.
_async_fixture: Callable[[Callable[..., Any]], Any] = (
    import_module("pytest_asyncio").fixture if find_spec("pytest_asyncio") else pytest.fixture
)


@pytest.fixture
def sandbox() -> Sandbox:
    """Give an emulated portal with a thousand deals."""
    # The plugin loads with each run of pytest, so that what a fixture needs waits until it is used.
    from bitrix24_async.sandbox import Sandbox

    return Sandbox()


@_async_fixture
async def portal(sandbox: Sandbox) -> AsyncIterator[Portal]:
    """Give a client connected to the sandbox, in this process and without limits of its own."""
    from bitrix24_async import Limits, Portal
    from bitrix24_async.sandbox import SandboxTransport

    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox), limits=Limits.off()) as portal:
        yield portal
