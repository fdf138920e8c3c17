"""Scripted faults: which request they meet, what leaves the portal, what had run by then."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
import pytest

from bitrix24_async.core.wire import Response
from bitrix24_async.sandbox import Dropped, Faults, Sandbox, faults
from tests.sandbox.asking import NOW, ask, request
from tests.session.client import EMPTY

ADD = {"fields": {"TITLE": "mark:x"}}


def broken(*rules: faults.Rule) -> Sandbox:
    """Return an empty portal with these faults."""
    return Sandbox(**EMPTY, faults=Faults(*rules))


def ran(sandbox: Sandbox) -> int:
    """Return how often the marked write ran."""
    return sandbox.executions["crm.deal.add", "mark:x"]


def send(sandbox: Sandbox) -> Response:
    """Send the marked write."""
    return sandbox.handle(request(sandbox, "crm.deal.add", ADD), NOW)


@pytest.mark.parametrize("status", [200, 500])
def test_a_text_that_cannot_be_sent_empties_every_reply_with_it(status: int) -> None:
    """A page, a batch and the record itself; what leaves the field out arrives."""
    sandbox = Sandbox(**(EMPTY | {"deals": 3}), faults=Faults(faults.unsendable("“bad”", status)))
    sandbox.tables["deal"].update(2, {"TITLE": "a “bad” title"})

    def told(method: str, **params: Any) -> tuple[int, bool]:
        response = sandbox.handle(request(sandbox, method, params), NOW)
        return response.status, bool(response.body)

    empty, whole = (status, False), (200, True)
    assert [told("crm.deal.get", id=number) for number in (1, 2, 3)] == [whole, empty, whole]
    assert [told("crm.deal.list", select=names) for names in (["ID"], ["ID", "TITLE"])] == [whole, empty]
    assert told("batch", cmd={"a": "crm.deal.get?id=1", "b": "crm.deal.get?id=2"}) == empty
    assert told("crm.deal.update", id=2, fields={"TITLE": "good"}) == whole
    assert told("crm.deal.get", id=2) == whole
    assert sandbox.faults.done == 3


def test_a_text_that_cannot_be_sent_may_pass_by_a_rule() -> None:
    """The rule says to which method and how often it happens, like any other."""
    rules = [faults.unsendable("bad", method="crm.deal.get", times=1), faults.slow(3)]
    sandbox = Sandbox(**(EMPTY | {"deals": 1}), faults=Faults(*rules))
    sandbox.tables["deal"].update(1, {"TITLE": "bad"})

    bodies = [
        sandbox.handle(request(sandbox, method, params), NOW).body
        for method, params in (("crm.deal.list", {}), ("crm.deal.get", {"id": 1}), ("crm.deal.get", {"id": 1}))
    ]
    assert [bool(body) for body in bodies] == [True, False, True]


@pytest.mark.parametrize(
    ("rule", "executed"),
    [
        (faults.error("X", "text", 418), 0),
        (faults.error("X", "text", 418, executed=True), 1),
        (faults.html(502), 0),
        (faults.html(504, executed=True), 1),
        (faults.garbage(), 1),
        (faults.garbage(b"<html>", executed=False), 0),
        (faults.empty(), 1),
        (faults.envelope({"odd": 1}), 1),
        (faults.redirect("https://new.bitrix24.test/rest/1/s/crm.deal.add"), 0),
        (faults.storm(1), 0),
    ],
)
def test_a_reply_may_be_another_than_the_portals(rule: faults.Rule, executed: int) -> None:
    """The write has run or it has not, as the rule says; the next one is undisturbed."""
    sandbox = broken(msgspec.structs.replace(rule, times=1))
    response = send(sandbox)
    assert ran(sandbox) == executed
    if isinstance(rule.action, faults.Instead):
        assert response == rule.action.response
    else:
        assert isinstance(rule.action, faults.Error)
        assert (response.status, msgspec.json.decode(response.body)["error"]) == (rule.action.status, rule.action.code)
    assert send(sandbox).status == 200
    assert ran(sandbox) == executed + 1


def test_replies_of_faults_have_their_own_form() -> None:
    """A gateway's page, a move, and the rest."""
    assert b"<h1>503</h1>" in send(broken(faults.html(503))).body
    moved = send(broken(faults.redirect("https://new.test/")))
    assert (moved.status, moved.headers["location"]) == (302, "https://new.test/")
    assert send(broken(faults.empty(500))) == Response(
        status=500, headers={"content-type": "application/json"}, body=b""
    )
    assert send(broken(faults.envelope({"result": None}, 201))).body == b'{"result":null}'
    assert send(broken(faults.storm(1))).status == 503


@pytest.mark.parametrize(("rule", "executed"), [(faults.lost(), True), (faults.lost(executed=False), False)])
def test_a_reply_may_be_lost(rule: faults.Rule, executed: bool) -> None:
    """The exception tells whether the request had run."""
    sandbox = broken(rule)
    with pytest.raises(Dropped) as caught:
        send(sandbox)
    assert (caught.value.executed, ran(sandbox)) == (executed, int(executed))
    assert str(caught.value) == ("executed, reply lost" if executed else "not executed, connection reset")


def test_a_body_may_be_cut() -> None:
    """The whole reply and the bytes that arrive are told; `handle` shows a dropped connection."""
    sandbox = broken(faults.truncated(0.25))
    answer = sandbox.answer(request(sandbox, "crm.deal.add", ADD), NOW)
    assert answer.response is not None
    assert answer.keep == len(answer.response.body) // 4
    with pytest.raises(Dropped, match="executed, reply lost"):
        send(sandbox)


def test_delays_add_up_and_leave_the_reply_alone() -> None:
    """Two slow rules and an error make a slow error."""
    sandbox = broken(faults.slow(2.0), faults.slow(3.0, method="crm.*"), faults.error("X"))
    answer = sandbox.answer(request(sandbox, "crm.deal.add", ADD), NOW)
    assert answer.response is not None
    assert (answer.delay, answer.response.status) == (5.0, 400)


def outcomes(rule: faults.Rule, *methods: str, seed: int = 0) -> list[bool]:
    """Return which of the requests a rule meets."""
    rules = Faults(rule, seed=seed)
    return [rules.request(method)[1] is not None for method in methods]


@pytest.mark.parametrize(
    ("when", "met"),
    [
        ({}, "xxxxx"),
        ({"nth": 2}, ".x..."),
        ({"times": 2}, "xx..."),
        ({"method": "b.*"}, ".x.x."),
        ({"method": "B.List", "nth": 1}, ".x..."),
        ({"method": "b.*", "nth": 2}, "...x."),
        ({"probability": 0.0}, "....."),
        ({"probability": 1.0, "times": 1}, "x...."),
    ],
)
def test_a_rule_says_when_it_applies(when: Any, met: str) -> None:
    """By method, by count among its matches, by number of times, by chance."""
    methods = ("a.get", "b.list", "a.get", "b.get", "a.get")
    assert outcomes(faults.error("X", **when), *methods) == [sign == "x" for sign in met]


def test_chance_repeats_with_its_seed() -> None:
    """The same seed meets the same requests, at about the rate asked for."""
    first, again, other = (outcomes(faults.lost(probability=0.1), *["m"] * 1_000, seed=seed) for seed in (1, 1, 2))
    assert first == again != other
    assert 60 < Counter(first)[True] < 140


def test_the_first_rule_that_applies_decides() -> None:
    """Those behind it are not counted."""
    rules = Faults(faults.error("FIRST", times=1), faults.error("SECOND", times=1))
    codes = [getattr(rules.request("m")[1], "code", None) for _ in range(3)]
    assert (codes, rules.done, repr(rules)) == (["FIRST", "SECOND", None], 2, "Faults(2 rules, 2 done)")


def test_rules_come_and_go() -> None:
    """A portal that runs may be broken and mended."""
    sandbox = broken()
    assert ask(sandbox, "server.time")[0] == 200
    sandbox.faults.add(faults.html(502))
    assert sandbox.handle(request(sandbox, "server.time"), NOW).status == 502
    sandbox.faults.clear()
    assert ask(sandbox, "server.time")[0] == 200


def test_commands_are_met_by_errors_that_name_them() -> None:
    """Rules for connections and for all requests leave commands alone."""
    rules = Faults(faults.lost(method="crm.*"), faults.error("ALL"), faults.error("X", method="crm.*"))
    found = rules.command("crm.deal.add")
    assert found is not None
    assert (found.code, rules.command("user.get")) == ("X", None)
