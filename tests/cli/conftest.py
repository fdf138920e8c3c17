"""The command line run in this process, as `python -m` runs it in one of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bitrix24_async.cli.app import app

Run = Callable[..., Result]
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture(autouse=True)
def _no_webhook_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BITRIX24_WEBHOOK", raising=False)


@pytest.fixture(autouse=True)
def _ctrl_c_interrupts() -> Iterator[None]:
    """A shell that starts the tests in the background leaves Ctrl-C ignored, for every process below it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command in an empty folder; an error of ours that escapes is raised."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str, env: dict[str, str] | None = None, input: str | None = None) -> Result:
        return CliRunner().invoke(app, list(words), env=env, input=input, catch_exceptions=False)

    return run


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Return a function that starts the command in a process of its own."""
    root = str(Path(__file__).parents[2])

    def start(*words: str, **options: object) -> subprocess.Popen[bytes]:
        env = {**os.environ, "PYTHONPATH": root, "PYTHONWARNINGS": "error", "NO_COLOR": "1"}
        command = [sys.executable, "-m", "bitrix24_async", *words]
        pipes: dict[str, object] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": env, "cwd": tmp_path}
        return subprocess.Popen(command, **{**pipes, **options})  # type: ignore[call-overload]  # options of Popen

    return start
