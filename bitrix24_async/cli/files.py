"""Where an export is written: beside its file until it is complete, or to standard output.

Rows go to `FILE.part`, which becomes FILE in one step when all of them are
there. An export that was cut short leaves the part, and `--resume` goes on
behind its last complete record, whatever stands torn after it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
from pathlib import Path
from typing import BinaryIO, Final

from bitrix24_async.errors import InvalidArgument

__all__ = ["Output", "PartFile", "StandardOutput", "open_part", "read_ends"]

_BLOCK: Final = 1 << 16


class Output:
    """Bytes on their way to a stream; a flush may run in a thread, one at a time and in order."""

    pending: int

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._waiting: list[bytes] = []
        self._lock = threading.Lock()
        self.pending = 0

    def add(self, chunk: bytes) -> None:
        """Take bytes, to be written at the next flush."""
        self._waiting.append(chunk)
        self.pending += len(chunk)

    def flush(self) -> None:
        """Write what was taken."""
        # The lock keeps a flush left behind by Ctrl-C and the one that closes the file in order.
        with self._lock:
            chunks, self._waiting = self._waiting, []
            self.pending = 0
            self._stream.write(b"".join(chunks))
            self._stream.flush()

    def commit(self) -> None:
        """Finish: everything was taken."""
        self.flush()

    def abandon(self) -> str:
        """Finish early; return the name of what can be resumed, if anything can."""
        return ""


class StandardOutput(Output):
    """Rows for a pipe; nothing to keep, nothing to resume."""

    def __init__(self) -> None:
        super().__init__(sys.stdout.buffer)


class PartFile(Output):
    """`FILE.part`, which `commit` turns into FILE."""

    def __init__(self, part: Path, path: Path, *, copied: bool = False) -> None:
        super().__init__(part.open("r+b"))
        self._part = part
        self._path = path
        # A part that holds no more than the file it was copied from is not worth keeping.
        self._worthless = part.stat().st_size if copied else 0

    def cut(self, size: int) -> None:
        """Drop what stands behind `size` bytes, and write from there on."""
        self._stream.truncate(size)
        self._stream.seek(size)

    def records(self, end: bytes) -> tuple[bytes, bytes, int]:
        """Return the first and the last complete record, and where the last one ends."""
        first, last, size = read_ends(self._stream, end)
        if not size and self._stream.seek(0, os.SEEK_END) and not self._is_torn_row():
            # It may be a file of another kind: what does not look like an export is not cut.
            raise InvalidArgument("the file holds no complete row to go on behind; --force starts again")
        return first, last, size

    def _is_torn_row(self) -> bool:
        """Say whether a part of our own was cut off in its first row, so that nothing of it is worth keeping."""
        self._stream.seek(0)
        return not self._worthless and self._stream.read(1) == b"{"

    def commit(self) -> None:
        """Make the part the file, once its bytes are safe on the disk."""
        self.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()
        self._part.replace(self._path)

    def abandon(self) -> str:
        """Keep the part for `--resume`, or drop it where nothing was added; return its name if it is kept."""
        # A full disk may be the very reason; the rows that fitted are worth as much.
        with contextlib.suppress(OSError):
            if not self._stream.closed:
                self.flush()
        with contextlib.suppress(OSError):
            self._stream.close()
        if not self._part.exists():
            return ""  # Ctrl-C came while the file was being completed
        if self._part.stat().st_size > self._worthless:
            return self._part.name
        self._part.unlink()
        return ""


def open_part(name: str, *, resume: bool = False, force: bool = False) -> PartFile:
    """Open the part beside a file, refusing whatever would cost the user rows.

    Args:
        name: The file that the part will become.
        resume: Keep the rows of the part, or of the file where there is no part.
        force: Start again whatever exists.
    """
    path = Path(name).resolve()
    part = path.with_name(path.name + ".part")
    if path.exists() and not path.is_file():
        raise InvalidArgument(f"{name} is not a regular file; -o - writes to standard output")
    if not resume and not force:
        _refuse_to_overwrite(path, part)
    copied = resume and path.exists() and not part.exists()
    if copied:
        shutil.copyfile(path, part)
    part.open("ab" if resume else "wb").close()
    return PartFile(part, path, copied=copied)


def read_ends(file: BinaryIO, end: bytes) -> tuple[bytes, bytes, int]:
    """Return the first and the last complete record of a file and where the last one ends.

    Args:
        file: A file that can seek; only its first and last blocks are read.
        end: What ends a record and never occurs inside one.
    """
    start = file.seek(0, os.SEEK_END)
    tail = b""
    while start and tail.count(end) < 2:
        size = min(_BLOCK, start)
        start -= size
        file.seek(start)
        tail = file.read(size) + tail
    if end not in tail:
        return b"", b"", 0
    stop = tail.rindex(end)
    last = tail[:stop].rpartition(end)[2]
    return _first(file, end), last, start + stop + len(end)


def _first(file: BinaryIO, end: bytes) -> bytes:
    file.seek(0)
    head = b""
    while end not in head:
        head += file.read(_BLOCK)
    return head.partition(end)[0]


def _refuse_to_overwrite(path: Path, part: Path) -> None:
    if part.exists():
        raise InvalidArgument(f"{part.name} is an export cut short: --resume goes on with it, --force starts again")
    if path.exists():
        raise InvalidArgument(f"{path.name} exists: --resume adds what is new behind it, --force replaces it")
