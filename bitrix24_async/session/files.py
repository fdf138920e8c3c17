"""Tokens in one file, for applications on one machine: safe against crashes and against each other.

The file is replaced as a whole: written beside, flushed to the disk, renamed.
A crash leaves the old file or the new one. What is no file of this format is
never written over. Only its owner may read it. Each portal has a lock file in
a folder beside it, because one that is held ends with its process.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Raw

from bitrix24_async.core.token import Token
from bitrix24_async.errors import InvalidArgument, TokenStoreError
from bitrix24_async.session.flock import FileLock
from bitrix24_async.session.tokens import MemoryTokenStore

__all__ = ["FileTokenStore"]

_VERSION: Final = 1
_FILE: Final = "file"
# Seconds between two looks at a lock that somebody else has, and for which a writer waits for another.
_LOOK: Final = 0.05
_PATIENCE: Final = 10.0

_Tokens = dict[str, Raw]


class _File(msgspec.Struct):
    version: Any = None
    tokens: _Tokens = {}


_decode: Final = msgspec.json.Decoder(_File).decode


class FileTokenStore:
    """A store in a file, such as `FileTokenStore("tokens.json")`; a folder that is missing is made.

    It is written by one process at a time, and read again when another has written it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._folder = self.path.with_name(f".{self.path.name}.locks")
        self._here = MemoryTokenStore()  # its locks: tasks of one process do not meet at the file
        self._seen: tuple[Any, _Tokens] | None = None

    async def load(self, member_id: str) -> Token | None:
        """Return the token of a portal, None when there is none."""
        found = (await asyncio.to_thread(self._read)).get(member_id)
        if found is None:
            return None
        try:
            return Token.restore(bytes(found))
        except InvalidArgument as error:
            raise self._odd(f"the token of {member_id}: {error}") from None

    async def save(self, member_id: str, token: Token) -> None:
        """Keep a token in place of the one before; it is on the disk when this returns."""
        raw = Raw(token.dump())
        await asyncio.to_thread(self._change, lambda tokens: tokens | {member_id: raw})

    async def delete(self, member_id: str) -> None:
        """Forget the token of a portal; harmless when there is none."""

        def without(tokens: _Tokens) -> _Tokens:
            return {known: token for known, token in tokens.items() if known != member_id}

        await asyncio.to_thread(self._change, without)

    @asynccontextmanager
    async def lock(self, member_id: str) -> AsyncGenerator[None, None]:
        """Return the lock of a portal, which one task of all processes on this machine holds at a time."""
        async with self._here.lock(member_id):
            self._make_folders()
            held = FileLock(self._folder / sha256(member_id.encode()).hexdigest()[:32])
            while not held.take():  # noqa: ASYNC110 - a lock of the system has no event
                await asyncio.sleep(random.uniform(_LOOK / 2, _LOOK))
            try:
                yield
            finally:
                held.release()

    async def __aiter__(self) -> AsyncIterator[str]:
        """Iterate the portals that have a token."""
        for member_id in tuple(await asyncio.to_thread(self._read)):
            yield member_id

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    # What a thread does.

    def _read(self) -> _Tokens:
        try:
            with self.path.open("rb") as file:
                facts = os.fstat(file.fileno())
                seen = self._seen
                version = (facts.st_dev, facts.st_ino, facts.st_mtime_ns, facts.st_size)
                if seen is not None and seen[0] == version:
                    return seen[1]
                body = file.read()
        except FileNotFoundError:
            return {}
        try:
            found = _decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise self._odd("it is empty, damaged or not a store of tokens") from None
        if found.version != _VERSION:
            raise self._odd(f"its format is {str(found.version)[:20]!r}; this version of the SDK reads {_VERSION}")
        self._seen = version, found.tokens
        return found.tokens

    def _change(self, change: Callable[[_Tokens], _Tokens]) -> None:
        self._make_folders()
        lock, until = FileLock(self._folder / _FILE), time.monotonic() + _PATIENCE
        while not lock.take():
            if time.monotonic() > until:
                raise TokenStoreError(f"{self.path} is being written by another process for {_PATIENCE:g} s")
            time.sleep(_LOOK / 10)
        try:
            before = self._read()
            after = change(before)
            if after != before:
                self._replace(_File(_VERSION, after))
        finally:
            lock.release()

    def _replace(self, content: _File) -> None:
        # One name for all that is written beside: what a crash leaves is taken away by the next, whoever owns it.
        beside = self.path.with_name(f".{self.path.name}.new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        try:
            beside.unlink(missing_ok=True)
            with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
                file.write(msgspec.json.encode(content))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
        _flush(self.path.parent)

    def _make_folders(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.mkdir(mode=0o700, exist_ok=True)

    def _odd(self, why: str) -> TokenStoreError:
        return TokenStoreError(f"{self.path}: {why}; it is left as it is, so mend it or move it away")


def _flush(folder: Path) -> None:
    """Let the new name of a file survive a crash, where folders can be flushed."""
    if os.name == "nt":  # pragma: no cover - Windows flushes names by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
