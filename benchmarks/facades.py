"""What it costs that every method has a name and a type: `python -m benchmarks.facades`.

Imports are timed in fresh processes with warm bytecode, checkers on a program of ten lines with a
cold cache, completion by the first answers of pyright's language server. The goal stands beside each figure.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks import report

_ROOT = Path(__file__).resolve().parent.parent
_ROUNDS = 7
_SERVICES = ("crm.deal", "crm.item", "catalog.product", "tasks.task", "imbot.v2", "user")
_TOUCH = """
import time
from bitrix24_async import Portal
portal = Portal.webhook("https://portal.example/rest/1/secret/")
started = time.perf_counter()
portal.{path}
print(time.perf_counter() - started)
"""
_ALL = """
import importlib, pkgutil, time
import bitrix24_async.portal, bitrix24_async.scopes as scopes
started = time.perf_counter()
for module in pkgutil.walk_packages(scopes.__path__, scopes.__name__ + "."):
    importlib.import_module(module.name)
print(time.perf_counter() - started)
"""
_PROGRAM = """\
from bitrix24_async import Portal
from bitrix24_async.scopes.crm import Deal


async def main() -> None:
    async with Portal.webhook("https://portal.example/rest/1/secret/") as portal:
        deal: Deal = await portal.crm.deal.get(5)
        print(deal.title, deal.opportunity)
        async for task in portal.tasks.task.list():
            print(task.id)
"""
_EDITED = """\
from bitrix24_async import Portal


async def main(portal: Portal) -> None:
    portal.crm.
"""


def main() -> None:
    """Measure everything and print a table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [*_imports(folder), _wheel(folder), *_checkers(folder), _completion(folder)]
    print(report.grid(("what", "figure", "goal"), rows))
    facts = report.machine()
    print(f"\n{facts['cpu']}, {facts['cores']} cores, {facts['system']}, Python {facts['python']}")


def _imports(folder: Path) -> list[tuple[str, ...]]:
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONPATH": str(_ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def median(script: str) -> float:
        command = [sys.executable, "-c", script]
        runs = [
            float(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
            for _ in range(_ROUNDS + 1)
        ]
        # The first run writes the bytecode.
        return statistics.median(runs[1:])

    touched = [
        (f"first touch of portal.{path}", f"{median(_TOUCH.format(path=path)) * 1e3:.1f} ms", "5 ms")
        for path in _SERVICES
    ]
    return [*touched, ("import of all facades", f"{median(_ALL) * 1e3:.0f} ms", "200 ms")]


def _wheel(folder: Path) -> tuple[str, ...]:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(_ROOT)]
    subprocess.run(command, check=True)
    (wheel,) = folder.glob("*.whl")
    return "wheel", f"{wheel.stat().st_size / 1e6:.2f} MB", "2 MB"


def _checkers(folder: Path) -> list[tuple[str, ...]]:
    program = folder / "program.py"
    program.write_text(_PROGRAM, encoding="utf-8")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), str(program)]
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, str(program)]
    # pyright looks for its server on the first run.
    subprocess.run([*pyright, "--version"], cwd=folder, capture_output=True, check=True)
    return [
        ("mypy --strict on ten lines, cold", f"{_timed(mypy, folder):.1f} s", "4 s"),
        ("pyright on ten lines", f"{_timed(pyright, folder):.1f} s", "2 s"),
    ]


def _timed(command: list[str], folder: Path) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, env=os.environ | {"MYPYPATH": str(_ROOT)}, capture_output=True, check=True)
    return time.perf_counter() - started


def _completion(folder: Path) -> tuple[str, ...]:
    path = folder / "edited.py"
    path.write_text(_EDITED, encoding="utf-8")
    server = LanguageServer(folder)
    try:
        server.open(path)
        started = time.perf_counter()
        line = next(number for number, text in enumerate(_EDITED.splitlines()) if text.endswith("portal.crm."))
        names = server.complete(path, line, len("    portal.crm."))
        spent = time.perf_counter() - started
    finally:
        server.stop()
    if "deal" not in names:
        raise SystemExit(f"portal.crm. was completed by {names[:5]}")
    return "completion of portal.crm., cold", f"{spent:.1f} s", "2 s"


class LanguageServer:
    """pyright's language server, spoken to over its standard streams."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("pyright-langserver", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
        if program is None:
            raise SystemExit("pyright-langserver is missing; pip install pyright")
        self._process = subprocess.Popen([program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._numbers = itertools.count(1)
        uri = folder.as_uri()
        self._ask("initialize", {"processId": None, "rootUri": uri, "capabilities": {}, "workspaceFolders": None})
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": {}})

    def open(self, path: Path) -> None:
        """Open a file as an editor does."""
        text = path.read_text(encoding="utf-8")
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})

    def complete(self, path: Path, line: int, character: int) -> list[str]:
        """Return the names that are offered at a place."""
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}}
        found = self._ask("textDocument/completion", place) or {"items": []}
        return [item["label"] for item in found["items"]]

    def stop(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def _ask(self, method: str, params: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                self._answer(message)
            elif message.get("id") == number:
                return message.get("result")

    def _answer(self, message: dict[str, Any]) -> None:
        """Answer what the server asks: where Python is, and nothing else."""
        asked = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
        python = {"pythonPath": sys.executable, "analysis": {"extraPaths": [str(_ROOT)]}}
        settings = [python if item.get("section") == "python" else {} for item in asked or ()]
        self._send({"id": message["id"], "result": None if asked is None else settings})

    def _tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        found: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return found


if __name__ == "__main__":
    main()
