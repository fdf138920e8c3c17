"""What holds for every command: one line of complaint, a documented exit code, and no secret."""

from __future__ import annotations

import asyncio
import importlib.util

import pytest
import typer

from bitrix24_async import __version__
from bitrix24_async.cli import app as app_module
from bitrix24_async.cli import exits, main
from bitrix24_async.cli.exits import clean, reported
from bitrix24_async.cli.source import Source
from bitrix24_async.errors import TransportError
from tests.canary import CANARY
from tests.cli.conftest import Run

COMMANDS = (("call", "user.current"), ("export", "user.get", "-o", "-"))
WEBHOOK = f"http://127.0.0.1:9/rest/1/{CANARY}/"


def test_the_version_is_printed(run: Run) -> None:
    result = run("--version")

    assert (result.exit_code, result.stdout) == (0, f"bitrix24-async {__version__}\n")


@pytest.mark.parametrize("words", [(), ("export",), ("call",)])
def test_a_command_without_arguments_shows_its_help(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)

    assert (result.exit_code, result.stderr) == (2, "")
    assert "Usage:" in result.stdout


@pytest.mark.parametrize("words", [(), ("export",), ("call",), ("sandbox",)])
def test_help_has_an_example_and_the_exit_codes(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words, "--help")

    assert result.exit_code == 0
    for part in ("Example: ", "Exit codes:", "130 stopped by Ctrl-C"):
        assert part in result.stdout


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_without_a_portal_says_what_to_give(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)

    assert (result.exit_code, result.stderr) == (
        2,
        (
            "bitrix24: no portal: give --webhook or set BITRIX24_WEBHOOK"
            " (https://<portal>.bitrix24.com/rest/<user id>/<secret>/), or try --sandbox\n"
        ),
    )


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("url", [CANARY, f"https://x.bitrix24.com/{CANARY}", f"https://x.bitrix24.com/rest/{CANARY}/"])
@pytest.mark.parametrize("debug", [(), ("--debug",)])
def test_a_malformed_webhook_is_not_echoed(run: Run, words: tuple[str, ...], url: str, debug: tuple[str, ...]) -> None:
    result = run(*words, "--webhook", url, *debug)

    assert result.exit_code == 2
    assert result.stderr.endswith(
        "bitrix24: the webhook address is malformed;"
        " a right one looks like https://<portal>.bitrix24.com/rest/<user id>/<secret>/\n"
    )
    assert CANARY not in result.output


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pauses between attempts pass at once."""
    sleep = asyncio.sleep
    monkeypatch.setattr(asyncio, "sleep", lambda delay, result=None: sleep(0, result))


@pytest.mark.usefixtures("no_waiting")
@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("debug", [(), ("--debug",)])
@pytest.mark.parametrize("from_environment", [False, True])
def test_a_portal_that_is_not_there_is_said_without_its_address(
    run: Run, words: tuple[str, ...], debug: tuple[str, ...], from_environment: bool
) -> None:
    given = {"env": {"BITRIX24_WEBHOOK": f" {WEBHOOK}\n"}} if from_environment else {}
    result = run(*words, *debug, *(() if from_environment else ("--webhook", WEBHOOK)), **given)

    assert (result.exit_code, result.stdout) == (1, "")
    assert (result.stderr.count("\n") == 1) is not bool(debug)
    assert CANARY not in result.output


@pytest.mark.shows_secrets  # to whoever holds the error itself; the printed line is looked at here
@pytest.mark.parametrize(
    "words",
    [
        ("sandbox", WEBHOOK),
        (WEBHOOK,),
        ("call", "user.current", WEBHOOK),
        ("export", "user.get", "-o", "-", "--filter", WEBHOOK),
        ("export", "user.get", "-o", "-", "--deals", WEBHOOK),
        ("export", "user.get", "-o", "-", "--format", WEBHOOK),
    ],
)
def test_a_webhook_in_the_wrong_place_is_not_echoed(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert CANARY not in result.output


@pytest.mark.parametrize("words", [("exprot",), ("call", "user.current", "--wbhook", "x")])
def test_what_does_not_exist_is_said_in_a_line(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)

    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert result.stderr.endswith("(--help says more)\n")


def test_an_abort_is_a_failure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def aborted(*words: object, **options: object) -> None:
        raise typer.Abort

    monkeypatch.setattr(app_module.TyperGroup, "main", aborted)

    assert run("call").exit_code == 1


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_the_extra_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], missing: str
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == missing else find(name))

    assert (main(), capsys.readouterr().err) == (
        2,
        'The bitrix24 command needs its extra: pip install "bitrix24-async[cli]"\n',
    )


@pytest.mark.parametrize("words, code", [(["--version"], 0), (["call", "user.current"], 2), (["exprot"], 2)])
def test_main_returns_the_exit_code_of_the_command(
    monkeypatch: pytest.MonkeyPatch, words: list[str], code: int
) -> None:
    monkeypatch.setattr("sys.argv", ["bitrix24", *words])

    assert main() == code


@pytest.mark.shows_secrets  # to whoever holds the error itself; the printed line is looked at here
@pytest.mark.parametrize(
    "error, code, message",
    [
        (KeyboardInterrupt(), 130, "bitrix24: interrupted\n"),
        (OSError("odd"), 1, "bitrix24: odd\n"),
        (OSError(2, "No such file or directory", "a.csv"), 1, "bitrix24: a.csv: No such file or directory\n"),
        (TransportError("two\nlines \x1b[31mred"), 1, "bitrix24: two lines [31mred\n"),
        (
            KeyError(f"/{CANARY}?x"),
            1,
            "bitrix24: unexpected KeyError: '/…?x' (this is a bug; --debug shows where)\n",
        ),
        (typer.Exit(7), 7, ""),
    ],
)
def test_each_kind_of_error_has_its_code_and_one_line(
    error: BaseException, code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as ended, reported(secret=WEBHOOK):
        raise error

    assert (ended.value.exit_code, capsys.readouterr().err) == (code, message)


@pytest.mark.shows_secrets  # to whoever holds the error itself; the printed text is looked at here
def test_a_traceback_shows_no_secret(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit), reported(debug=True, secret=WEBHOOK):
        raise ValueError(WEBHOOK)

    shown = capsys.readouterr().err
    assert ("ValueError: …\n" in shown, CANARY in shown) == (True, False)


def test_parts_of_an_address_are_cleaned_too() -> None:
    text = f"https://x.bitrix24.com/rest/1/{CANARY}/ and /{CANARY}/ on x.bitrix24.com"

    assert clean(text, f"https://x.bitrix24.com/rest/1/{CANARY}/") == "… and /…/ on x.bitrix24.com"


def test_the_options_of_a_command_do_not_print_the_webhook() -> None:
    source = Source(webhook=WEBHOOK, sandbox=False, deals=1, contacts=1, seed=0)

    assert (repr(source), str(source)) == ("Source(…)", "Source(…)")


def test_exit_codes_are_those_of_the_help() -> None:
    assert (exits.FAILED, exits.USAGE, exits.INTERRUPTED) == (1, 2, 130)
