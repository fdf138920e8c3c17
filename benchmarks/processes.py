"""The processes of a benchmark: one portal for all of it, a fresh client for every run.

Both talk JSON, a line each way. Each has a core of its own where the system
lets a process choose. Each ends when its standard input does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Self

_ROOT = Path(__file__).resolve().parent.parent
_LONGEST = 900.0


class ClientFailed(Exception):
    """A client did not finish its run."""


def cores() -> tuple[int | None, int | None]:
    """Return a core for the portal and one for the clients, None where they cannot be chosen."""
    found = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_setaffinity") else []
    return (found[0], found[1]) if len(found) > 1 else (None, None)


class Child:
    """A process that answers JSON lines."""

    def __init__(self, *command: str) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=_ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        self._errors: list[str] = []
        # A client may say a lot there, and must not wait for a reader.
        self._reader = threading.Thread(target=self._read_errors, daemon=True)
        self._reader.start()
        self._timer = threading.Timer(_LONGEST, self._process.kill)

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._errors = [*self._errors[-20:], line]

    def tell(self, **command: Any) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(command) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise ClientFailed(self._said()) from None

    def hear(self) -> dict[str, Any]:
        """Return the next line that is JSON; other clients print what they like between."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                answer: dict[str, Any] = json.loads(line)
                return answer
        raise ClientFailed(self._said())

    def ask(self, **command: Any) -> dict[str, Any]:
        self.tell(**command)
        return self.hear()

    def _said(self) -> str:
        self._process.wait()
        self._reader.join(1)
        return "".join(self._errors).strip() or f"it ended with {self._process.returncode}"

    def limit(self) -> Self:
        """End the process after a while, whatever it does."""
        self._timer.start()
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(1)
        self._process.stdout.close()


def portal(core: int | None, *, gzip: bool) -> Child:
    return Child(sys.executable, "-m", "benchmarks.server", json.dumps({"core": core, "gzip": gzip}))


def client(python: str) -> Child:
    return Child(python, "-m", "benchmarks.worker").limit()
