"""What is repeated, after how long, and how much of it a portal is made to bear."""

from __future__ import annotations

import random

import pytest

from bitrix24_async import (
    AccessDenied,
    Bitrix24Error,
    ClosedError,
    DecodeError,
    InvalidArgument,
    InvalidCredentials,
    NotFound,
    NotRun,
    OperatingTimeExceeded,
    PortalUnavailable,
    RateLimited,
    Retry,
    TransportError,
)
from bitrix24_async.errors import APIError, api_error
from bitrix24_async.session.retry import Quota, may_have_run, ran_not

# The error; whether the request surely did not run, may have run, and whether reads and writes come again.
TABLE: list[tuple[Bitrix24Error, bool, bool, bool, bool]] = [
    (TransportError("no connection", sent=False), True, False, True, True),
    (TransportError("no certificate", sent=False, permanent=True), True, False, False, False),
    (TransportError("lost"), False, True, True, False),
    (TransportError("late", timeout=True), False, True, True, False),
    (TransportError("too big", permanent=True), False, True, False, False),
    (RateLimited("QUERY_LIMIT_EXCEEDED", status=503), True, False, True, True),
    (OperatingTimeExceeded("OPERATION_TIME_LIMIT", status=429), True, False, True, True),
    (PortalUnavailable("INTERNAL_SERVER_ERROR", status=500), False, True, True, False),
    (api_error("", "a page instead of JSON", status=502), False, True, True, False),
    (api_error("", "a page instead of JSON", status=408), False, True, True, False),
    (PortalUnavailable("OVERLOAD_LIMIT", status=503), False, False, False, False),
    (PortalUnavailable("portal_deleted", status=404), False, False, False, False),
    (NotFound("ERROR_NOT_FOUND", status=404), False, False, False, False),
    (AccessDenied("ACCESS_DENIED", status=403), False, False, False, False),
    (InvalidCredentials("INVALID_CREDENTIALS", status=401), False, False, False, False),
    (APIError("SOMETHING_NEW", status=400), False, False, False, False),
    (NotRun("an earlier command failed"), False, False, False, False),
    (InvalidArgument("no"), False, False, False, False),
    (ClosedError("closed"), False, False, False, False),
]


@pytest.mark.parametrize("row", TABLE, ids=[repr(row[0]) for row in TABLE])
def test_what_may_be_repeated(row: tuple[Bitrix24Error, bool, bool, bool, bool]) -> None:
    """Anything that surely did not run; of the rest, reads after what passes."""
    error, not_run, maybe, read, write = row

    assert (ran_not(error), may_have_run(error)) == (not_run, maybe)
    assert [Retry().pause(error, read=kind, attempt=1) is not None for kind in (True, False)] == [read, write]
    assert not (write and maybe)


def test_a_write_whose_answer_makes_no_sense_is_not_repeated() -> None:
    """An answer, even an odd one, says that it ran."""
    assert Retry().pause(DecodeError("odd"), read=False, attempt=1) is None


@pytest.mark.parametrize("tries", [1, 2, 4])
@pytest.mark.parametrize("read", [True, False])
def test_attempts_are_counted(tries: int, read: bool) -> None:
    """`tries` counts the first attempt too."""
    lost, policy = TransportError("no connection", sent=False), Retry(tries=tries)
    allowed = [policy.pause(lost, read=read, attempt=attempt) is not None for attempt in range(1, 6)]

    assert allowed == [attempt < tries for attempt in range(1, 6)]


def test_waits_double_up_to_a_cap_with_full_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait lies anywhere between nothing and 0.5, 1, 2 … seconds, never beyond the cap."""
    bounds: list[tuple[float, float]] = []
    monkeypatch.setattr(random, "uniform", lambda low, high: bounds.append((low, high)) or high)
    policy = Retry(tries=10, base=0.5, cap=5.0)

    waits = [policy.pause(TransportError("lost"), read=True, attempt=attempt) for attempt in range(1, 7)]

    assert waits == [0.5, 1.0, 2.0, 4.0, 5.0, 5.0]
    assert bounds == [(0, wait) for wait in waits]


def test_a_quota_is_spent_by_repeats_and_earned_by_successes() -> None:
    """A repeat costs 5, one after a timeout 10, a success gives 1 back, and never more than there was."""
    quota = Quota()
    assert [quota.spend(TransportError("late", timeout=True)), quota.left] == [True, 90]
    assert [quota.spend(TransportError("lost")), quota.left] == [True, 85]
    assert [quota.spend(PortalUnavailable("X")), quota.left] == [True, 80]
    for _ in range(30):
        quota.earn()

    assert quota.left == 100


@pytest.mark.parametrize(("timeout", "repeats"), [(True, 10), (False, 20)])
def test_an_empty_quota_allows_no_repeat(timeout: bool, repeats: int) -> None:
    """It says no without going below nothing, until enough has been earned."""
    quota, error = Quota(), TransportError("lost", timeout=timeout)
    allowed = [quota.spend(error) for _ in range(repeats + 5)]

    assert allowed == [True] * repeats + [False] * 5
    quota.earn()
    assert (quota.left, quota.spend(error)) == (1, False)
