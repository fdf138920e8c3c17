"""The command in a process of its own: signals, pipes, terminals, and the sandbox over a socket."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, Start

# Enough rows for several writes, and for a signal to arrive while they are under way.
MANY = ("export", "crm.deal.list", "--sandbox", "--deals", "20000")


def wait_for(happened: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    """Look until it happened or the process has ended; a process has no clock that a test could move."""
    while not happened() and process.poll() is None:
        time.sleep(0.005)


def read_terminal(fd: int) -> str:
    """Return what a terminal shows until its other end is closed."""
    shown = b""
    while True:
        try:
            chunk = os.read(fd, 65536)
        except OSError:  # Linux reports a closed terminal as an error
            chunk = b""
        if not chunk:
            os.close(fd)
            return shown.decode()
        shown += chunk


def test_an_export_stopped_by_ctrl_c_goes_on_where_it_was(start: Start, tmp_path: Path) -> None:
    part = tmp_path / "deals.jsonl.part"
    process = start(*MANY, "-o", "deals.jsonl")
    wait_for(lambda: part.exists() and part.stat().st_size > 0, process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out, part.exists()) == (130, b"", True)
    assert err.endswith(b"deals.jsonl.part holds what came: the same command with --resume goes on\n")

    resumed = start(*MANY, "-o", "deals.jsonl", "--resume")
    assert (resumed.communicate(), resumed.returncode) == ((b"", b""), 0)
    ids = [int(json.loads(line)["ID"]) for line in (tmp_path / "deals.jsonl").read_bytes().splitlines()]
    assert ids == list(range(1, 20_001))


def test_a_pipe_that_closes_early_ends_the_export_without_a_word(start: Start) -> None:
    process = start(*MANY, "-o", "-")
    assert process.stdout is not None
    assert process.stderr is not None
    first = process.stdout.readline()
    process.stdout.close()

    assert (json.loads(first)["ID"], process.stderr.read(), process.wait()) == ("1", b"", 1)
    process.stderr.close()


def test_a_terminal_shows_a_bar_and_a_summary(start: Start, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    process = start("export", "crm.deal.list", "--sandbox", "--deals", "130", "-o", "deals.jsonl", stderr=theirs)
    os.close(theirs)
    shown = read_terminal(ours)
    process.communicate()

    assert (process.returncode, "130/130" in shown, "bitrix24: 130 rows in " in shown) == (0, True, True)


def test_a_resumed_export_counts_what_is_left(start: Start, tmp_path: Path) -> None:
    (tmp_path / "deals.jsonl.part").write_bytes(b'{"ID":"100"}\n')
    ours, theirs = pty.openpty()
    words = ("export", "crm.deal.list", "--sandbox", "--deals", "130", "-o", "deals.jsonl", "--resume")
    process = start(*words, stderr=theirs)
    os.close(theirs)
    shown = read_terminal(ours)
    process.communicate()

    assert (process.returncode, "30/30" in shown, "bitrix24: 30 rows in " in shown) == (0, True, True)


def test_quiet_is_quiet_on_a_terminal(start: Start, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    process = start("export", "crm.deal.list", "--sandbox", "-o", "deals.jsonl", "--quiet", stderr=theirs)
    os.close(theirs)
    shown = read_terminal(ours)
    process.communicate()

    assert (process.returncode, shown) == (0, "")


def test_a_result_has_colours_on_a_terminal_only(start: Start) -> None:
    words = ("call", "crm.deal.list", "--sandbox", "select[]=ID", "filter[<ID]=2")
    env = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(Path(__file__).parents[2])}
    env.pop("NO_COLOR", None)
    ours, theirs = pty.openpty()
    coloured = start(*words, stdout=theirs, env=env)
    os.close(theirs)
    shown = read_terminal(ours)
    coloured.communicate()
    plain = start(*words, env=env).communicate()

    assert ("\x1b[" in shown, plain) == (True, (b'[\n  {\n    "ID": "1"\n  }\n]\n', b""))


@pytest.fixture
def portal(start: Start) -> Iterator[Callable[..., str]]:
    """Return a function that starts `bitrix24 sandbox` and returns the address that it prints."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(*words: str) -> str:
        process = start("sandbox", "--port", "0", *words)
        started.append(process)
        assert process.stdout is not None
        return process.stdout.readline().decode().strip()

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def ask(url: str, method: str, params: dict[str, Any]) -> Any:
    """Call a method as a client in any language does."""
    body = json.dumps(params).encode()
    request = urllib.request.Request(f"{url}{method}.json", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request) as reply:
            return json.load(reply)
    except urllib.error.HTTPError as error:
        with error:
            return json.load(error)


def test_a_sandbox_answers_over_its_address(portal: Callable[..., str]) -> None:
    url = portal("--deals", "60", "--contacts", "5")

    assert url.startswith("http://127.0.0.1:")
    assert ask(url, "crm.deal.list", {"select": ["ID"]})["total"] == 60
    assert ask(url, "crm.contact.list", {"select": ["ID"]})["total"] == 5


def test_an_export_reads_from_a_sandbox_over_a_socket(portal: Callable[..., str], run: Run) -> None:
    url = portal("--deals", "130", "--seed", "3", "--limits", "off")
    words = ("export", "crm.deal.list")

    over_socket = run(*words, "-o", "socket.jsonl", env={"BITRIX24_WEBHOOK": url})
    run(*words, "-o", "inside.jsonl", "--sandbox", "--deals", "130", "--seed", "3")

    assert (over_socket.exit_code, over_socket.output) == (0, "")
    assert Path("socket.jsonl").read_bytes() == Path("inside.jsonl").read_bytes()


@pytest.mark.parametrize("ids", ["sparse", "clustered", "gap"])
def test_the_ids_of_a_sandbox_are_spread_as_asked(portal: Callable[..., str], run: Run, ids: str) -> None:
    url = portal("--deals", "1100", "--ids", ids, "--limits", "off")  # a cluster has a thousand

    run("export", "crm.deal.list", "-o", "deals.jsonl", "--webhook", url)

    found = [int(json.loads(line)["ID"]) for line in Path("deals.jsonl").read_bytes().splitlines()]
    assert (len(found), found == sorted(set(found)), found == list(range(1, 1101))) == (1100, True, False)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_sandbox_ends_cleanly(start: Start, stop: signal.Signals) -> None:
    process = start("sandbox", "--port", "0", "--deals", "5")
    assert process.stdout is not None
    url = process.stdout.readline().decode()

    process.send_signal(stop)
    out, err = process.communicate()

    assert (process.returncode, out, url.startswith("http://127.0.0.1:")) == (0, b"", True)
    assert err.decode().splitlines()[0] == f"Try: bitrix24 call user.current --webhook {url.strip()}"


def test_a_port_that_is_taken_is_said(portal: Callable[..., str], run: Run) -> None:
    url = portal("--deals", "5")
    port = url.split(":")[2].split("/")[0]

    result = run("sandbox", "--port", port)

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert "address already in use" in result.stderr
