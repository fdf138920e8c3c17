"""A portal for the pages: whatever they send over HTTP reaches a sandbox in this process."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Sandbox, SandboxTransport
from bitrix24_async.session.transport import AiohttpTransport
from tests.docs.blocks import Page

SECRET = "secret"
WEBHOOK = f"https://example.bitrix24.com/rest/1/{SECRET}/"


@pytest.fixture
def run_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], Any]:
    """Return a function that runs a page in an empty folder and returns how many blocks it had."""
    monkeypatch.chdir(tmp_path)
    # A page may import a module that it has written, as a script does.
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("BITRIX24_WEBHOOK", WEBHOOK)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")

    async def run(path: Path) -> int:
        page = Page(path, tmp_path, _command)
        monkeypatch.setitem(sys.modules, "__main__", page.module)
        try:
            return await page.run()
        finally:
            await page.aclose()

    return run


def _command(words: list[str]) -> int:
    """Run the command line in this process and return its exit code."""
    pytest.importorskip("typer", reason="the command line needs the `cli` extra")
    from bitrix24_async.cli import main

    before, sys.argv = sys.argv, words
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    finally:
        sys.argv = before
    return os.EX_OK


@pytest.fixture
def portal_of_the_pages(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Let every request that a page sends over HTTP reach one sandbox, and return it.

    The sandbox has the records that it has by default, the same ones each time.
    """
    sandbox = Sandbox(secret=SECRET)
    inside = SandboxTransport(sandbox)

    async def send(_: AiohttpTransport, request: Request) -> Response:
        return await inside.send(request)

    monkeypatch.setattr(AiohttpTransport, "send", send)
    return sandbox
