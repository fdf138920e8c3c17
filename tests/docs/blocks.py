"""Runs the code of a Markdown page as a reader would: block after block, in one namespace.

Top-level `await` works, as in a notebook. A block that calls `asyncio.run`
gets a thread of its own. `<!-- no-run: reason -->` before a block has it
compiled only; `<!-- output -->` before a fenced text says that it is what the
block before it printed; `<!-- needs: program -->` skips the rest of the page
where a program is not installed. In `console` blocks the lines `$ bitrix24 …` run.
A block with a `title` is a file: it is written, and `$ python FILE` runs it in a
process of its own.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from tests.architecture.tree import ROOT

COMMAND = "bitrix24"

_FENCE = re.compile(r"^(?P<indent>[ \t]*)(?P<ticks>`{3,})(?P<language>[\w+-]*)(?P<rest>[^`\n]*)$")
_TITLE = re.compile(r'title="([\w.]+)"')
_COMMENT = re.compile(r"^\s*<!--\s*(?P<word>no-run|output|needs)\s*(?::\s*(?P<reason>.*?))?\s*-->\s*$")

Command = Callable[[list[str]], int]


class Block(Struct, frozen=True, kw_only=True):
    """A fenced block: its language, its text, the line of its first character, what a comment says of it, its file."""

    language: str
    text: str
    line: int
    comment: str | None = None
    reason: str | None = None
    title: str | None = None


def blocks(page: str) -> Iterator[Block]:
    """Return the fenced blocks of a page in order."""
    lines = iter(enumerate(page.splitlines(), 1))
    comment: re.Match[str] | None = None
    for number, line in lines:
        if found := _COMMENT.match(line):
            comment = found
        elif fence := _FENCE.match(line):
            text = _until(fence, lines)
            word, reason = (comment["word"], comment["reason"]) if comment else (None, None)
            title = found[1] if (found := _TITLE.search(fence["rest"])) else None
            facts = {"line": number + 1, "comment": word, "reason": reason, "title": title}
            yield Block(language=fence["language"], text=text, **facts)
            comment = None
        elif line.strip():
            comment = None


def _until(fence: re.Match[str], lines: Iterator[tuple[int, str]]) -> str:
    taken: list[str] = []
    for _, line in lines:
        if line.strip() == fence["ticks"]:
            return textwrap.dedent("\n".join(taken)) + "\n"
        taken.append(line)
    raise SyntaxError(f"a fence {fence['ticks']}{fence['language']} is not closed")


class Page:
    """A page that runs; what it prints is `printed`.

    The blocks share the namespace of `module`, which has to stand in
    `sys.modules` as `__main__` while they run: msgspec looks names up there.
    """

    def __init__(self, path: Path, folder: Path, command: Command) -> None:
        self.path = path
        self.folder = folder
        self.command = command
        self.module = types.ModuleType("__main__")
        self.printed = ""

    async def run(self) -> int:
        """Run every block and return how many there were to run."""
        count = 0
        for block in blocks(self.path.read_text(encoding="utf-8")):
            if block.comment == "no-run" and not block.reason:
                raise AssertionError(f"{self.path}:{block.line}: `no-run` needs a reason")
            if block.comment == "needs" and shutil.which(block.reason or "") is None:
                pytest.skip(f"no {block.reason} is installed here")
            if block.title:
                self._compiled(block)
                (self.folder / block.title).write_text(block.text, encoding="utf-8")
            elif block.language == "python":
                await self._python(block)
            elif block.language == "console" and block.comment != "no-run":
                await self._console(block)
            elif block.comment == "output":
                self._compare(block)
            else:
                continue
            count += 1
        return count

    async def _python(self, block: Block) -> None:
        code = self._compiled(block)
        if block.comment == "no-run":
            return
        with self._printing():
            if calls_asyncio_run(block.text):
                await asyncio.to_thread(exec, code, self.module.__dict__)
            elif code.co_flags & inspect.CO_COROUTINE:
                await eval(code, self.module.__dict__)
            else:
                exec(code, self.module.__dict__)

    def _compiled(self, block: Block) -> types.CodeType:
        text = "\n" * (block.line - 1) + block.text  # so that a traceback tells the line of the page
        compiled: types.CodeType = compile(
            text, str(self.path), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True
        )
        return compiled

    async def _console(self, block: Block) -> None:
        for words, target in commands(block.text):
            if words[0] == "python":
                code = await asyncio.to_thread(self._process, words[1:])
            else:
                with self._printing():
                    code = await asyncio.to_thread(self.command, words)
            assert code == 0, f"{self.path}:{block.line}: `{shlex.join(words)}` ended with {code}:\n{self.printed}"
            if target:
                (self.folder / target).write_text(self.printed, encoding="utf-8")

    def _process(self, words: list[str]) -> int:
        """Run a file that the page has written, as its reader does; a warning is an error."""
        done = subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        self.printed = done.stdout + done.stderr
        return done.returncode

    def _compare(self, block: Block) -> None:
        assert self.printed.strip() == block.text.strip(), (
            f"{self.path}:{block.line}: the output is not what was printed"
        )

    @contextlib.contextmanager
    def _printing(self) -> Iterator[None]:
        with contextlib.redirect_stdout(io.StringIO()) as out:
            yield
        self.printed = out.getvalue()

    async def aclose(self) -> None:
        """Close what the page left open, as the end of a notebook does."""
        for value in list(self.module.__dict__.values()):
            close: Any = getattr(value, "aclose", None)
            if close is not None and not isinstance(value, type):
                await close()


def calls_asyncio_run(text: str) -> bool:
    """Say whether a block starts an event loop of its own."""
    calls = (node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return any(ast.unparse(function) == "asyncio.run" for function in calls)


def commands(text: str) -> Iterator[tuple[list[str], str | None]]:
    """Return the commands of a console block that run as words, each with the file that its output goes to."""
    joined = text.replace("\\\n", " ")
    for line in joined.splitlines():
        if not line.startswith((f"$ {COMMAND} ", "$ python ")) or line.startswith("$ python -"):
            continue
        words = shlex.split(line[2:], comments=True)
        if "|" in words:
            raise AssertionError(f"`{line}` needs a shell; run it without the pipe, or mark the block `no-run`")
        target = words[words.index(">") + 1] if ">" in words else None
        yield words[: words.index(">")] if target else words, target
