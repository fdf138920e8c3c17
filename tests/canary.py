"""A marked secret that tests use as their credential, and the watch that it never comes out.

`CANARY` stands wherever a test needs a webhook secret, a token or a client
secret. A test during which it turns up in a log record (in the variables of a
logged traceback too), a warning or the output fails, whatever it asserts itself.
"""

from __future__ import annotations

import logging
import traceback
import warnings
from collections.abc import Generator, Iterator
from typing import Any

import pytest

CANARY = "s3cr3tcanary"

_LOGGER = "bitrix24_async"


@pytest.fixture
def canary() -> str:
    """Return the marked secret, to be used as a webhook secret, token or client secret."""
    return CANARY


class _Watch(logging.Handler):
    """Remembers the records that show the secret in their message, arguments, extras or exceptions."""

    def __init__(self) -> None:
        super().__init__(level=logging.NOTSET)
        self.caught: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        shown = [record.getMessage(), repr(record.__dict__)]
        if record.exc_info and record.exc_info[1]:
            shown += _shown_by(record.exc_info[1])
        if any(CANARY in text for text in shown):
            self.caught.append(f"{record.name} {record.levelname}: {record.msg!r}")


def _shown_by(error: BaseException) -> list[str]:
    """Return what a traceback may show of an exception and of those behind it: texts, and variables of our frames."""
    shown: list[str] = []
    chain: BaseException | None = error
    while chain is not None:
        shown += [str(chain), repr(chain), *getattr(chain, "__notes__", ()), *_variables(chain)]
        if isinstance(chain, BaseExceptionGroup):
            shown += [text for inner in chain.exceptions for text in _shown_by(inner)]
        chain = chain.__cause__ or (None if chain.__suppress_context__ else chain.__context__)
    return shown


def _variables(error: BaseException) -> Iterator[str]:
    """Yield the variables of our own frames, which many a reporter of errors sends along."""
    for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
        if f"/{_LOGGER}/" in frame.filename:
            yield from (frame.locals or {}).values()


@pytest.fixture(autouse=True)
def _no_secret_in_the_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test whose log shows the secret; all levels are on unless the test sets them by `caplog`."""
    watch, root, ours = _Watch(), logging.getLogger(), logging.getLogger(_LOGGER)
    level = ours.level
    if "caplog" not in request.fixturenames:
        ours.setLevel(logging.DEBUG)
    root.addHandler(watch)
    yield
    root.removeHandler(watch)
    ours.setLevel(level)
    if watch.caught:
        pytest.fail(f"the secret came out in the log: {watch.caught}", pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test whose output, captured by pytest, shows the secret."""
    report = yield
    now = [(name, text) for name, text in report.sections if name.endswith(f" {report.when}")]
    shown = [name for name, text in now if CANARY in text and not name.startswith("Captured log")]
    if report.passed and shown:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: the secret came out in {', '.join(shown)}"
    return report


def pytest_warning_recorded(warning_message: warnings.WarningMessage, nodeid: str) -> None:
    """Stop the run at a warning that shows the secret."""
    told: Any = warning_message.message
    if CANARY in str(told):
        pytest.exit(f"{nodeid}: the secret came out in a warning", returncode=1)
