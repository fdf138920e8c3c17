"""`bitrix24 sandbox` in this process: it listens, says where, and ends when it is told to."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from typing import Any

import pytest

from bitrix24_async import sandbox as sandbox_package
from bitrix24_async.cli.source import made_up
from tests.cli.conftest import Run

Seen = dict[str, Any]


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Stop each server as soon as it runs; what it was started with is kept."""
    serve, seen = sandbox_package.serve, {}

    async def serve_once(made: Any, host: str, port: int, *, latency: tuple[float, float]) -> Any:
        seen.update(made=made, host=host, port=port, latency=latency)
        asyncio.get_running_loop().call_soon(os.kill, os.getpid(), signal.SIGTERM)
        return await serve(made, host, port, latency=latency)

    monkeypatch.setattr(sandbox_package, "serve", serve_once)
    return seen


def test_the_address_is_the_only_line_of_the_output(run: Run, seen: Seen) -> None:
    result = run("sandbox", "--port", "0")

    url = result.stdout.rstrip("\n")
    assert (result.exit_code, url.startswith("http://127.0.0.1:"), url.endswith(seen["made"].path)) == (0, True, True)
    assert result.stderr == f"Try: bitrix24 call user.current --webhook {url}\nCtrl-C ends it.\n"


def test_options_reach_the_portal(run: Run, seen: Seen) -> None:
    words = ("--deals", "7", "--contacts", "3", "--seed", "4", "--ids", "sparse", "--latency", "50")
    run("sandbox", "--port", "0", "--host", "localhost", "--limits", "enterprise", *words)

    made = seen["made"]
    assert (seen["host"], seen["port"], seen["latency"]) == ("localhost", 0, (0.05, 0.0))
    assert (len(made.tables["deal"]), len(made.tables["contact"]), made.limits.rate) == (7, 3, 5)
    assert made.path == made_up(deals=1, contacts=1, seed=4, limits="off").path
    assert list(made.tables["deal"].ids) != list(range(1, 8))


def test_the_defaults_are_a_small_portal_with_the_usual_limits(run: Run, seen: Seen) -> None:
    run("sandbox", "--port", "0")

    made = seen["made"]
    assert (len(made.tables["deal"]), len(made.tables["contact"]), made.limits.rate) == (1000, 100, 2)


def test_a_system_without_signal_handlers_is_served_too(run: Run, seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a loop takes no handlers; Ctrl-C then interrupts."""

    def refuse(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(asyncio.unix_events._UnixSelectorEventLoop, "add_signal_handler", refuse)
    monkeypatch.setattr(os, "kill", lambda pid, _: signal.raise_signal(signal.SIGINT))

    result = run("sandbox", "--port", "0")

    assert (result.exit_code, result.stderr.splitlines()[-1]) == (130, "bitrix24: interrupted")


def test_a_port_that_is_taken_is_said_in_a_line(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("sandbox", "--port", str(taken.getsockname()[1]))

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert "address already in use" in result.stderr


@pytest.mark.parametrize("words", [("--port", "70000"), ("--deals", "-1"), ("--ids", "round"), ("--limits", "none")])
def test_options_out_of_range_are_refused(run: Run, words: tuple[str, ...]) -> None:
    result = run("sandbox", *words)

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
