"""The fixtures that come with the package."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pytest

from bitrix24_async.sandbox import Sandbox, pytest_plugin

if TYPE_CHECKING:
    from bitrix24_async import Portal


def test_the_sandbox_fixture_is_a_fresh_portal(sandbox: Sandbox) -> None:
    """A thousand deals, nothing asked yet."""
    assert (len(sandbox.tables["deal"]), sandbox.requests) == (1_000, 0)


async def test_the_portal_fixture_is_connected_to_the_sandbox(sandbox: Sandbox, portal: Portal) -> None:
    """A call reaches it in this process."""
    deal = await portal.call("crm.deal.get", {"id": 5})
    assert (deal["ID"], sandbox.requests) == ("5", 1)


def test_the_sandbox_fixture_may_be_overridden(pytester: pytest.Pytester) -> None:
    """Users give their own portal, and the client follows."""
    pytester.makeini("[pytest]\nasyncio_mode = strict\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(
        """
        import pytest
        from bitrix24_async.sandbox import Sandbox

        @pytest.fixture
        def sandbox():
            return Sandbox(deals=7)

        @pytest.mark.asyncio
        async def test_it(portal):
            page = await portal.call("crm.deal.list", {"select": ["ID"]})
            assert len(page) == 7
        """
    )
    # An installed package brings its plugin along; a bare checkout has to name it.
    plugin = [] if entry_points(group="pytest11", name="bitrix24_async") else ["-p", pytest_plugin.__name__]
    pytester.runpytest_inprocess("-p", "no:randomly", *plugin).assert_outcomes(passed=1)
