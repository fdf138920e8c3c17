"""The portal's limits on a virtual clock."""

from __future__ import annotations

import pytest

from bitrix24_async.sandbox import Sandbox, ServerLimits
from bitrix24_async.sandbox.replies import Refusal
from tests.sandbox.asking import ask, batch
from tests.session.client import EMPTY

T = 1_750_000_040.0  # twenty seconds into a minute


def limited(limits: ServerLimits) -> Sandbox:
    """Return an empty portal with these limits."""
    return Sandbox(**EMPTY, limits=limits)


def refused(sandbox: Sandbox, count: int, now: float) -> int:
    """Return how many of so many requests at one moment are refused."""
    return sum(ask(sandbox, "server.time", now=now)[0] == 503 for _ in range(count))


@pytest.mark.parametrize(
    ("limits", "burst", "rate"), [(ServerLimits.standard(), 50, 2), (ServerLimits.enterprise(), 250, 5)]
)
def test_a_plan_has_its_burst_and_its_rate(limits: ServerLimits, burst: int, rate: int) -> None:
    """What is above the burst is refused; then the rate is let through."""
    sandbox = limited(limits)
    assert refused(sandbox, burst + 10, T) == 10
    assert refused(sandbox, 20, T + 1) == 20 - rate
    assert refused(sandbox, burst + 1, T + 1_000) == 1
    assert sandbox.refusals["QUERY_LIMIT_EXCEEDED"] == 10 + 20 - rate + 1


def test_a_refused_request_has_the_documented_form() -> None:
    """The status is 503."""
    sandbox = limited(ServerLimits(burst=0))
    assert ask(sandbox, "server.time") == (
        503,
        {"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"},
    )


def test_a_batch_is_one_request() -> None:
    """Fifty commands cost the bucket as much as one."""
    sandbox = limited(ServerLimits(burst=2))
    batch(sandbox, {f"c{i}": "server.time" for i in range(50)}, T)
    assert sandbox.limits.level(T) == 1


def test_another_program_may_use_the_bucket_up() -> None:
    """Charges from outside count, and are refused like requests."""
    limits = ServerLimits.standard()
    sandbox = limited(limits)
    assert limits.charge(T, 49)
    assert refused(sandbox, 2, T) == 1
    assert not limits.charge(T)
    assert limits.charge(T + 1, 2)
    assert limits.level(T + 1) == 50


def test_without_a_rate_nothing_is_refused() -> None:
    """Off is off, and the level stays at nothing."""
    sandbox = limited(ServerLimits.off())
    assert refused(sandbox, 300, T) == 0
    assert sandbox.limits.level(T) == 0


def test_operating_time_blocks_one_method_until_a_basket_drops_out() -> None:
    """The check comes before the call; other methods go on."""
    sandbox = limited(ServerLimits(None, operating=480, cost={"server.time": 200.0}))
    assert [ask(sandbox, "server.time", now=T + i)[0] for i in range(4)] == [200, 200, 200, 429]
    assert ask(sandbox, "server.time", now=T + 5)[1] == {
        "error": "OPERATION_TIME_LIMIT",
        "error_description": "Method is blocked due to operation time limit.",
    }
    assert ask(sandbox, "profile", now=T + 5)[0] == 200
    reset = sandbox.limits.reset_at("server.time", T + 5)
    assert reset == T - 20 + 600
    assert ask(sandbox, "server.time", now=reset - 1)[0] == 429
    assert ask(sandbox, "server.time", now=reset)[0] == 200


def test_operating_time_is_summed_in_baskets_of_a_minute() -> None:
    """Ten minutes are kept, each minute drops out on its own."""
    limits = ServerLimits()
    for minute in range(12):
        limits.spend("m", 1.0, T + 60 * minute)
    now = T + 60 * 11
    assert (limits.used("m", now), limits.used("m", now + 60), limits.used("other", now)) == (10.0, 9.0, 0)
    assert limits.reset_at("m", now) == (now // 60 - 9) * 60 + 600
    assert limits.used("m", now + 600) == 0
    assert limits.reset_at("m", now + 600) == int(now + 600) + 600


@pytest.mark.parametrize(
    ("cost", "expected"),
    [(0.25, 0.25), ({"a.b": 1.0, "*": 2.0}, 1.0), ({"*": 2.0}, 2.0), ({}, 0.0), (lambda _, params: params["n"], 3.0)],
)
def test_the_cost_of_a_command_is_given_in_three_ways(cost: object, expected: float) -> None:
    """One number, numbers by method, or a function of the call."""
    assert ServerLimits(cost=cost).price("a.b", {"n": 3.0}) == expected  # type: ignore[arg-type]  # one of three


def test_limits_show_themselves() -> None:
    """For the REPL."""
    assert repr(ServerLimits.enterprise()) == "ServerLimits(rate=5, burst=250, operating=480)"


def test_an_exhausted_bucket_refuses_by_an_exception() -> None:
    """Below the portal a refusal is raised."""
    with pytest.raises(Refusal, match="QUERY_LIMIT_EXCEEDED"):
        ServerLimits(burst=0).admit(T)
