"""What every test runs under: no task is left behind, no secret escapes, and waiting costs no time."""

from __future__ import annotations

import asyncio
import gc
from importlib.metadata import entry_points

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester", "tests.canary", "tests.figures", "tests.leaks"]

# An installed package brings its plugin along; a bare checkout has to name it.
if not entry_points(group="pytest11", name="bitrix24_async"):
    pytest_plugins.append("bitrix24_async.sandbox.pytest_plugin")

# The clock of a shared machine says nothing about the code, and a gate has to give the same answer twice.
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
# `pytest --hypothesis-profile=search` looks for new examples, and many more of them.
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile("gate")


def pytest_configure() -> None:
    """Say that no loop is set, or looptime's question for one before a synchronous test makes one that nobody closes."""
    asyncio.set_event_loop(None)


# What no interpreter changes: tables, texts, types, loads, plans that are values. A gate of several interpreters tries it on the first.
ONCE = (
    "architecture/", "codegen/", "conformance/", "core/test_encode_php.py", "core/walks/", "docs/test_pages.py",
    "drills/test_soak.py", "replies/", "sandbox/test_every_", "scopes/test_every_", "scopes/test_reference.py",
)  # fmt: skip

# What takes long and covers no line that nothing else does: a gate tries it without a tracer, which doubles its time.
LONG = (
    "app/test_redis.py::test_drill_42", "app/test_renewal.py::test_drill_41",
    "codegen/test_generated.py::test_no_order_of_a_set", "codegen/userfields/test_module.py::test_type_checker",
    "core/test_encode_php.py", "core/test_learned.py::test_no_cell_ends_a_listing",
    "core/walks/test_keyset.py::test_drill_55", "core/walks/test_offset.py::test_drill_56",
    "drills/test_data.py::test_drill_59", "drills/test_histories.py", "drills/test_keys.py::test_drill_09",
    "drills/test_life.py::test_drill_53", "drills/test_network.py::test_drill_18",
    "drills/test_portal.py::test_drill_37", "drills/test_soak.py", "session/test_limits.py::test_drill_2",
    "session/test_stream.py::test_ten_thousand", "test_watches.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what one interpreter says for all, and what takes long: `-m "not once and not long"` leaves it out."""
    for item in items:
        place = item.nodeid.removeprefix("tests/")
        if place.startswith(ONCE):
            item.add_marker("once")
        if place.startswith(LONG):
            item.add_marker("long")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Take what is loaded by now out of the collector's sight, so that a collection after each test is cheap."""
    gc.collect()
    gc.freeze()
