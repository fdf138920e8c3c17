"""How a command ends: one exit code, one short message, no traceback and no secret.

0 is done; 1, the portal, the network or the disk said no; 2, the command was
wrong; 130, Ctrl-C. `--debug` adds the traceback and what the SDK logs, such as
the repeats, cleaned of the webhook.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Final

import typer

from bitrix24_async.core.secrets import redact
from bitrix24_async.errors import Bitrix24Error, InvalidArgument

__all__ = ["EPILOG", "FAILED", "INTERRUPTED", "USAGE", "clean", "reported", "say"]

FAILED: Final = 1
USAGE: Final = 2
INTERRUPTED: Final = 130

EPILOG: Final = (
    "[b]Exit codes:[/b]\n"
    "  0   done\n"
    "  1   the portal, the network or the disk said no\n"
    "  2   the command was wrong; nothing was sent\n"
    "  130 stopped by Ctrl-C"
)


def say(message: str) -> None:
    """Write one line to standard error."""
    typer.echo(f"bitrix24: {message}", err=True)


def clean(text: str, secret: str = "") -> str:
    """Return `text` without credentials: those of the usual shape, and whatever `secret` holds."""
    # The address itself first, then its parts, since an error may quote the path alone.
    parts = [secret, *(part for part in re.split(r"[/?&=#\s]+", secret) if len(part) >= 8 and "." not in part)]
    for part in filter(None, parts):
        text = text.replace(part, "…")
    return redact(text)


@contextmanager
def reported(*, debug: bool = False, secret: str = "") -> Generator[None, None, None]:
    """Turn what goes wrong inside into a message and an exit code."""
    try:
        with _log_of_the_sdk(debug, secret):
            yield
    except KeyboardInterrupt:
        say("interrupted")
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        # Whoever read our output has seen enough; a later flush at exit must not complain either.
        _silence_stdout()
        raise typer.Exit(FAILED) from None
    except typer.Exit:
        raise
    except Exception as error:  # noqa: BLE001  # even a bug ends as a message: its traceback could quote an address
        if debug:
            typer.echo(clean(traceback.format_exc(), secret), err=True, nl=False)
        say(_one_line(clean(_words(error), secret)))
        raise typer.Exit(USAGE if isinstance(error, InvalidArgument) else FAILED) from None


class _Said(logging.Handler):
    """Shows log records as messages of ours."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        say(_one_line(clean(record.getMessage(), self._secret)))


@contextmanager
def _log_of_the_sdk(debug: bool, secret: str) -> Generator[None, None, None]:
    """Show the log with `--debug`; without a handler of its own, Python would print the warnings."""
    log = logging.getLogger("bitrix24_async")
    handler, level = _Said(secret) if debug else logging.NullHandler(), log.level
    log.addHandler(handler)
    if debug:
        log.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(level)


def _words(error: Exception) -> str:
    if isinstance(error, Bitrix24Error):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)
    return f"unexpected {type(error).__name__}: {error} (this is a bug; --debug shows where)"


def _one_line(text: str) -> str:
    # A portal's words may hold line breaks and even the escape codes of a terminal.
    return "".join(filter(str.isprintable, " ".join(text.split())))


def _silence_stdout() -> None:
    # Where standard output is no real file, nothing is flushed into it at exit.
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
