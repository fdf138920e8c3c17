"""A marked secret that tests use as their credential, and the watch that it never comes out.

`CANARY` stands wherever a test needs a webhook secret, a token or a client
secret, and in every secret that a sandbox makes up. A test during which it turns
up in a log record, an exception that the test catches, the repr of an object
that lives at its end, a warning or the output fails, whatever it asserts itself.
Of a traceback the variables of our own frames count too, for many a reporter of
errors sends them along.
"""

from __future__ import annotations

import gc
import logging
import traceback
import warnings
from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Any

import pytest

from bitrix24_async.sandbox import credentials

CANARY = "s3cr3tcanary"

_LOGGER = "bitrix24_async"
_OPEN = "shows_secrets"


@pytest.fixture
def canary() -> str:
    """Return the marked secret, to be used as a webhook secret, token or client secret."""
    return CANARY


def shown(error: BaseException, *, suppressed: bool = True) -> list[str]:
    """Return all that a report may show of an error and of those behind it: texts, and variables of our frames.

    What an error suppresses no log prints, but whoever holds the error can reach it.
    """
    found: list[str] = []
    chain: BaseException | None = error
    while chain is not None:
        found += [str(chain), repr(chain), *getattr(chain, "__notes__", ()), *_variables(chain)]
        if isinstance(chain, BaseExceptionGroup):
            found += [text for inner in chain.exceptions for text in shown(inner, suppressed=suppressed)]
        chain = chain.__cause__ or (chain.__context__ if suppressed or not chain.__suppress_context__ else None)
    return found


def _variables(error: BaseException) -> Iterator[str]:
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if f"/{_LOGGER}/" in frame.f_code.co_filename:
            yield from (f"{frame.f_code.co_name}.{name} = {_repr(value)}" for name, value in frame.f_locals.items())


def _repr(value: Any) -> str:
    try:
        return repr(value)
    except (AttributeError, ValueError):  # of what was refused while it was made, of a number of too many digits
        return ""


class _Watch(logging.Handler):
    """Remembers what shows the secret: records in their message, arguments, extras or exceptions, and errors."""

    def __init__(self) -> None:
        super().__init__(level=logging.NOTSET)
        self.logged: list[str] = []
        self.held: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        texts = [record.getMessage(), repr(record.__dict__)]
        if record.exc_info and record.exc_info[1]:
            texts += shown(record.exc_info[1], suppressed=False)
        if any(CANARY in text for text in texts):
            self.logged.append(f"{record.name} {record.levelname}: {record.msg!r}")

    def error(self, error: BaseException) -> None:
        """Look at an exception that the test has caught."""
        self.held += [f"{type(error).__name__}: {text:.200}" for text in shown(error) if CANARY in text]


class _Raises:
    """`pytest.raises`, whose exception is looked at as well."""

    def __init__(self, watch: _Watch, inner: Any) -> None:
        self._watch = watch
        self._inner = inner

    def __enter__(self) -> Any:
        return self._inner.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        swallowed = bool(self._inner.__exit__(kind, error, trace))
        if swallowed and error is not None:
            self._watch.error(error)
        return swallowed


_WATCH: pytest.StashKey[_Watch] = pytest.StashKey()


def _watching(watch: _Watch, raises: Callable[..., Any]) -> Callable[..., Any]:
    def watched(*expected: Any, **options: Any) -> Any:
        return _Raises(watch, raises(*expected, **options)) if len(expected) < 2 else raises(*expected, **options)

    return watched


_ours: dict[type, bool] = {}


def _living() -> Iterator[str]:
    """Yield what objects of ours show of themselves that were made since the last collection was frozen."""
    for one in gc.get_objects():
        kind = type(one)
        if kind not in _ours:
            _ours[kind] = str(kind.__module__).startswith(_LOGGER)
        if _ours[kind]:
            yield _repr(one)


@pytest.fixture(autouse=True, scope="session")
def _marked_sandboxes() -> Iterator[None]:
    """Let every secret that a sandbox makes up begin with the mark."""
    patch = pytest.MonkeyPatch()
    made_up = credentials.made_up
    patch.setattr(credentials, "made_up", lambda *numbers: CANARY + made_up(*numbers))
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def _no_secret_comes_out(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that shows the secret; all levels of the log are on unless the test sets them by `caplog`."""
    watch, root, ours = _Watch(), logging.getLogger(), logging.getLogger(_LOGGER)
    level = ours.level
    if "caplog" not in request.fixturenames:
        ours.setLevel(logging.DEBUG)
    root.addHandler(watch)
    monkeypatch.setattr(pytest, "raises", _watching(watch, pytest.raises))
    request.node.stash[_WATCH] = watch
    yield
    root.removeHandler(watch)
    ours.setLevel(level)
    gc.collect()
    gc.freeze()  # what has survived this test is neither collected nor looked at once more after each of the next
    if watch.logged:
        pytest.fail(f"the secret came out in the log: {watch.logged}", pytrace=False)
    if watch.held and not request.node.get_closest_marker(_OPEN):
        pytest.fail(f"the secret came out in an error or an object: {watch.held}", pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Look at the objects of ours that a test leaves to its fixtures, to others or to the collector."""
    result = yield
    if _WATCH in item.stash:
        item.stash[_WATCH].held += [f"repr: {text:.200}" for text in _living() if CANARY in text]
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test whose output, captured by pytest, shows the secret."""
    report = yield
    now = [(name, text) for name, text in report.sections if name.endswith(f" {report.when}")]
    outputs = [name for name, text in now if CANARY in text and not name.startswith("Captured log")]
    if report.passed and outputs and not item.get_closest_marker(_OPEN):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: the secret came out in {', '.join(outputs)}"
    return report


def pytest_warning_recorded(warning_message: warnings.WarningMessage, nodeid: str) -> None:
    """Stop the run at a warning that shows the secret."""
    told: Any = warning_message.message
    if CANARY in str(told):
        pytest.exit(f"{nodeid}: the secret came out in a warning", returncode=1)
