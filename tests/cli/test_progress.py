"""A bar is drawn for those who watch, and counts against the total of the portal."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from bitrix24_async.cli import call as call_module
from bitrix24_async.cli.progress import is_watched, progress
from tests.cli.conftest import Run

DEALS = ("export", "crm.deal.list", "--sandbox", "--deals", "130", "-o")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    "err, out, quiet, to_stdout, expected",
    [
        (_Terminal, _Terminal, False, False, True),
        (_Terminal, io.StringIO, False, True, True),
        (_Terminal, _Terminal, False, True, False),  # the rows themselves are on that terminal
        (_Terminal, _Terminal, True, False, False),
        (io.StringIO, _Terminal, False, False, False),
    ],
)
def test_a_bar_is_for_a_terminal_that_nothing_else_is_on(
    monkeypatch: pytest.MonkeyPatch,
    err: type[io.StringIO],
    out: type[io.StringIO],
    quiet: bool,
    to_stdout: bool,
    expected: bool,
) -> None:
    monkeypatch.setattr(sys, "stderr", err())
    monkeypatch.setattr(sys, "stdout", out())

    assert is_watched(quiet=quiet, to_stdout=to_stdout) is expected


@pytest.mark.parametrize("total, shown", [(200, "200/200"), (None, "200/?")])
def test_a_bar_ends_with_the_rows_that_came(capsys: pytest.CaptureFixture[str], total: int | None, shown: str) -> None:
    with progress(shown=True, total=total) as moved:
        moved(100)
        moved(200)

    assert shown in capsys.readouterr().err


def test_no_bar_is_no_output(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(shown=False) as moved:
        moved(100)

    assert capsys.readouterr() == ("", "")


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitrix24_async.cli.export.is_watched", lambda **_: True)


@pytest.mark.parametrize("before, rows", [(b"", 130), (b'{"ID":"100"}\n', 30)])
def test_a_watched_export_sums_up(run: Run, watched: None, before: bytes, rows: int) -> None:
    """A resumed one counts what is left."""
    Path("deals.jsonl.part").write_bytes(before)

    result = run(*DEALS, "deals.jsonl", "--resume")

    assert (result.exit_code, result.stdout) == (0, "")
    assert f"{rows}/{rows}" in result.stderr
    assert f"bitrix24: {rows} rows in " in result.stderr


def test_the_total_keeps_the_conditions(run: Run, watched: None) -> None:
    Path("deals.csv").write_bytes(b"ID\r\n50\r\n")

    result = run(*DEALS, "deals.csv", "--resume", "--filter", "<=ID=60", "--filter", ">ID=20", "--select", "ID")

    assert (result.exit_code, "10/10" in result.stderr) == (0, True)
    assert Path("deals.csv").read_bytes().split() == [b"ID", *(str(n).encode() for n in range(50, 61))]


def test_a_total_is_not_asked_for_when_nobody_watches(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitrix24_async.cli.export._count", None)

    assert run(*DEALS, "deals.jsonl").exit_code == 0


def test_a_method_without_select_is_counted_too(run: Run, watched: None) -> None:
    result = run("export", "user.get", "--sandbox", "-o", "users.jsonl")

    assert (result.exit_code, "10/10" in result.stderr) == (0, True)


def test_a_terminal_shows_the_same_json(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = _Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    result = {"ID": "5", "TITLE": "[b]é[/b]", "MORE": [1.5, None, True, {}]}

    call_module._print(result)

    assert json.loads(screen.getvalue()) == result
