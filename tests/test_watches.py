"""The watches over the tests find what they are there to find."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.canary import CANARY

INI = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
addopts = -p tests.canary -p tests.leaks -p no:randomly -p no:cacheprovider
"""

LEAKS = f"""
import asyncio, logging, sys, traceback, warnings

log = logging.getLogger("bitrix24_async.session")

def test_message(): log.debug("sent to %s", "https://x/rest/1/{CANARY}/")
def test_extra(): log.warning("sent", extra={{"url": "{CANARY}"}})
def test_cause():
    try:
        try: raise ValueError("{CANARY}")
        except ValueError as error: raise KeyError("lost") from error
    except KeyError: log.exception("failed")
def test_variables():
    ours = compile("def lose(address): raise KeyError('lost')", "/site/bitrix24_async/wire.py", "exec")
    exec(ours, found := {{}})
    try: found["lose"]("https://x/rest/1/{CANARY}/")
    except KeyError: log.exception("failed")
def test_output(): print("{CANARY}")
def test_errors(): print("{CANARY}", file=sys.stderr)
async def test_task(): asyncio.get_running_loop().keep = asyncio.create_task(asyncio.sleep(60))
async def test_unheard():
    async def fail(): raise ValueError
    asyncio.create_task(fail())
    await asyncio.sleep(0)

def test_suppressed():
    try:
        try: raise ValueError("{CANARY}")
        except ValueError: raise KeyError("lost") from None
    except KeyError: log.exception("failed")
async def test_finished(): await asyncio.create_task(asyncio.sleep(0))
"""


@pytest.fixture
def run_tests(
    pytester: pytest.Pytester, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch, capsys
) -> Callable[[str], pytest.RunResult]:
    """Return a function that runs a file of tests under the watches, its output kept from the outer watch."""
    monkeypatch.setenv("PYTHONPATH", str(pytestconfig.rootpath))
    # A build server has pytest say each failure twice: under its test and in the summary.
    for name in ("CI", "BUILD_NUMBER"):
        monkeypatch.delenv(name, raising=False)
    pytester.makeini(INI)

    def run(text: str) -> pytest.RunResult:
        pytester.makepyfile(text)
        result = pytester.runpytest_subprocess()
        capsys.readouterr()
        return result

    return run


def test_a_leak_fails_the_test_that_leaks(run_tests: Callable[[str], pytest.RunResult]) -> None:
    """A secret in a log or in the output, a task left running and an unheard exception each fail their test."""
    result = run_tests(LEAKS)

    result.assert_outcomes(passed=8, errors=6, failed=2)
    told = result.stdout.str()
    assert "test_suppressed" not in told
    assert "test_finished" not in told
    assert told.count("the secret came out in the log") == 4
    assert told.count("the secret came out in Captured std") == 2
    assert told.count("the test left 1 task(s) running") == 1
    assert told.count("the event loop reported what nobody awaited") == 1


HOLDS = f"""
import pytest

kept = []

class Ours:
    def __init__(self, secret): self.secret = secret
    def __repr__(self): return self.secret
Ours.__module__ = "bitrix24_async.made_up"

def shows(): return Ours("{CANARY}")
def fail():
    try: raise ValueError("{CANARY}")
    except ValueError: raise KeyError("lost") from None

def test_object(): kept.append(shows())
def test_the_same_later(): kept.append(Ours("fine"))
async def test_object_of_a_coroutine(): kept.append(shows())
async def test_local():
    shown = shows()
    assert shown
def test_error():
    with pytest.raises(KeyError): fail()
async def test_error_of_a_coroutine():
    with pytest.raises(KeyError): fail()
@pytest.mark.shows_secrets
def test_allowed(): kept.append(shows())
def test_after_what_was_allowed(): pass
"""


def test_what_is_held_and_what_is_caught_is_looked_at(run_tests: Callable[[str], pytest.RunResult]) -> None:
    """An object of ours that outlives its test, and an error with all that it suppresses, each fail one test."""
    result = run_tests(HOLDS)

    result.assert_outcomes(passed=8, errors=4)
    told = result.stdout.str()
    assert told.count("ERROR at teardown of test_object") == 2
    assert told.count(f"the secret came out in an error or an object: ['repr: {CANARY}") == 2
    assert told.count("the secret came out in an error or an object: ['KeyError: ") == 2


def test_a_secret_in_a_warning_stops_the_run(run_tests: Callable[[str], pytest.RunResult]) -> None:
    """A warning is told after the tests, so that it cannot fail one of them: it stops the run."""
    result = run_tests(f"import warnings\ndef test_warning(): warnings.warn('{CANARY}')")

    assert result.ret == 1
    assert "the secret came out in a warning" in result.stdout.str() + result.stderr.str()
