"""A file appears complete or not at all, and what came of it before is never lost unasked."""

from __future__ import annotations

import errno
import io
import sys
from pathlib import Path

import pytest

from bitrix24_async.cli.files import Output, StandardOutput, open_part, read_ends
from bitrix24_async.errors import InvalidArgument


class _Full(io.BytesIO):
    def write(self, data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize(
    "text, expected",
    [
        (b"", (b"", b"", 0)),
        (b"torn", (b"", b"", 0)),
        (b"one\n", (b"one", b"one", 4)),
        (b"one\ntwo\n", (b"one", b"two", 8)),
        (b"one\ntwo\ntor", (b"one", b"two", 8)),
        (b"\n", (b"", b"", 1)),
    ],
)
def test_the_ends_of_a_file_are_its_complete_records(text: bytes, expected: tuple[bytes, bytes, int]) -> None:
    assert read_ends(io.BytesIO(text), b"\n") == expected


def test_records_longer_than_a_block_are_read_whole() -> None:
    long, longer = b"x" * 100_000, b"y" * 200_000

    assert read_ends(io.BytesIO(long + b"\r\nb\r\n" + longer + b"\r\ntorn"), b"\r\n") == (long, longer, 300_007)


def test_only_the_ends_of_a_large_file_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            read.append(size or 0)
            return super().read(size)

    read_ends(Watched(b"a line\n" * 1_000_000), b"\n")

    assert sum(read) == 2 * 65536


def test_a_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    name = tmp_path / "deals.jsonl"
    out = open_part(str(name))
    out.add(b"1\n")
    out.flush()
    before = (name.exists(), (tmp_path / "deals.jsonl.part").read_bytes())
    out.add(b"2\n")

    out.commit()

    assert (before, name.read_bytes(), [p.name for p in tmp_path.iterdir()]) == (
        (False, b"1\n"),
        b"1\n2\n",
        ["deals.jsonl"],
    )


def test_an_abandoned_part_is_kept_with_what_was_waiting(tmp_path: Path) -> None:
    out = open_part(str(tmp_path / "d.jsonl"))
    out.add(b"1\n")

    assert (out.abandon(), (tmp_path / "d.jsonl.part").read_bytes()) == ("d.jsonl.part", b"1\n")


def test_an_empty_part_is_not_kept(tmp_path: Path) -> None:
    assert (open_part(str(tmp_path / "d.jsonl")).abandon(), list(tmp_path.iterdir())) == ("", [])


def test_a_copy_that_nothing_was_added_to_is_not_kept(tmp_path: Path) -> None:
    name = tmp_path / "d.jsonl"
    name.write_bytes(b"1\n")

    assert (open_part(str(name), resume=True).abandon(), list(tmp_path.iterdir())) == ("", [name])


def test_the_rows_that_came_are_kept_when_the_file_cannot_be_replaced(tmp_path: Path) -> None:
    out = open_part(str(tmp_path / "d.jsonl"))
    out.add(b"1\n")
    (tmp_path / "d.jsonl").mkdir()

    with pytest.raises(OSError):
        out.commit()

    assert (out.abandon(), (tmp_path / "d.jsonl.part").read_bytes()) == ("d.jsonl.part", b"1\n")


def test_a_complete_file_has_nothing_to_abandon(tmp_path: Path) -> None:
    """Ctrl-C may come while the file is being completed."""
    out = open_part(str(tmp_path / "d.jsonl"))
    out.add(b"1\n")
    out.commit()

    assert (out.abandon(), [path.name for path in tmp_path.iterdir()]) == ("", ["d.jsonl"])


def test_a_full_disk_does_not_cost_the_rows_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = open_part(str(tmp_path / "d.jsonl"))
    out.add(b"1\n")
    out.flush()
    out._stream.close()
    monkeypatch.setattr(out, "_stream", _Full())
    out.add(b"2\n")

    assert (out.abandon(), (tmp_path / "d.jsonl.part").read_bytes()) == ("d.jsonl.part", b"1\n")


@pytest.mark.parametrize(
    "there, message",
    [
        ("d.jsonl", "d.jsonl exists: --resume adds what is new behind it, --force replaces it"),
        ("d.jsonl.part", "d.jsonl.part is an export cut short: --resume goes on with it, --force starts again"),
    ],
)
def test_nothing_is_overwritten_unasked(tmp_path: Path, there: str, message: str) -> None:
    (tmp_path / there).write_bytes(b"1\n")

    with pytest.raises(InvalidArgument) as caught:
        open_part(str(tmp_path / "d.jsonl"))

    assert (str(caught.value), (tmp_path / there).read_bytes()) == (message, b"1\n")


def test_force_starts_again(tmp_path: Path) -> None:
    for name in ("d.jsonl", "d.jsonl.part"):
        (tmp_path / name).write_bytes(b"old\n")
    out = open_part(str(tmp_path / "d.jsonl"), force=True)
    out.add(b"new\n")

    out.commit()

    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("d.jsonl", b"new\n")]


@pytest.mark.parametrize("there", ["d.jsonl", "d.jsonl.part"])
def test_resume_keeps_the_complete_records(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_bytes(b"1\n2\ntor")
    out = open_part(str(tmp_path / "d.jsonl"), resume=True)
    first, last, size = out.records(b"\n")
    out.cut(size)
    out.add(b"3\n")

    out.commit()

    assert (first, last, (tmp_path / "d.jsonl").read_bytes()) == (b"1", b"2", b"1\n2\n3\n")


def test_a_part_goes_before_a_file_when_both_are_there(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_bytes(b"old\n")
    (tmp_path / "d.jsonl.part").write_bytes(b"new\n")
    out = open_part(str(tmp_path / "d.jsonl"), resume=True)

    assert out.records(b"\n") == (b"new", b"new", 4)
    out.abandon()


def test_a_link_is_followed_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "d.jsonl"
    link.symlink_to(tmp_path / "there" / "d.jsonl")
    out = open_part(str(link))
    out.add(b"1\n")

    out.commit()

    assert (link.is_symlink(), (tmp_path / "there" / "d.jsonl").read_bytes()) == (True, b"1\n")


def test_only_a_regular_file_is_replaced(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="is not a regular file; -o - writes to standard output"):
        open_part(str(tmp_path), force=True)


def test_standard_output_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", stream)
    out = StandardOutput()
    out.add(b"1\n")
    out.add(b"2\n")
    pending = out.pending

    out.commit()

    assert (pending, out.pending, stream.buffer.read1.__self__.getvalue(), out.abandon()) == (4, 0, b"1\n2\n", "")


def test_a_flush_writes_in_order() -> None:
    stream = io.BytesIO()
    out = Output(stream)
    for chunk in (b"a", b"b"):
        out.add(chunk)
        out.flush()

    assert stream.getvalue() == b"ab"
