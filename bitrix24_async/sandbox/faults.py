"""What goes wrong on purpose: errors, lost replies, broken bodies, delays.

A rule says what happens, to which method, and when: to the `nth` matching
request, at most `times` times, or with a `probability` drawn from the seed.
`method` is a name or a pattern such as `crm.*`; `*` means requests as a whole.
Errors also meet the commands inside a batch when the rule names their method.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from random import Random
from typing import Any, TypedDict, Unpack

import msgspec
from msgspec import Struct

from bitrix24_async.core.wire import Response

__all__ = [
    "Action",
    "Answer",
    "Cut",
    "Dropped",
    "Error",
    "Faults",
    "Instead",
    "Lost",
    "Rule",
    "Slow",
    "Spoilt",
    "Unsendable",
    "When",
    "empty",
    "envelope",
    "error",
    "garbage",
    "html",
    "lost",
    "redirect",
    "slow",
    "spoil",
    "storm",
    "truncated",
    "unsendable",
]


class Dropped(Exception):
    """The connection ended without a whole reply; `executed` tells whether the request had run."""

    def __init__(self, *, executed: bool) -> None:
        super().__init__("executed, reply lost" if executed else "not executed, connection reset")
        self.executed = executed


class Answer(Struct, frozen=True, kw_only=True):
    """What leaves the portal: a response after `delay` seconds, or nothing.

    `keep` is how many bytes of the body arrive before the connection breaks.
    """

    response: Response | None
    delay: float = 0.0
    executed: bool = True
    keep: int | None = None

    def whole(self) -> Response:
        """Return the response, or raise `Dropped` where a client would see its connection end."""
        if self.response is None or self.keep is not None:
            raise Dropped(executed=self.executed)
        return self.response


class Error(Struct, frozen=True):
    """An error reply, given before the method runs or after it."""

    code: str
    description: str
    status: int
    executed: bool


class Lost(Struct, frozen=True):
    """No reply."""

    executed: bool


class Cut(Struct, frozen=True):
    """A reply of which only a part arrives."""

    share: float
    executed: bool = True


class Instead(Struct, frozen=True):
    """Another reply than the portal's."""

    response: Response
    executed: bool


class Slow(Struct, frozen=True):
    """A reply that takes its time."""

    seconds: float


class Unsendable(Struct, frozen=True):
    """A text that no reply can hold, and the status of the empty reply that leaves instead."""

    text: bytes
    status: int


Spoilt = Error | Lost | Cut | Instead
Action = Spoilt | Slow | Unsendable


class When(TypedDict, total=False):
    """When a rule applies."""

    method: str
    nth: int
    times: int
    probability: float


class Rule(Struct, frozen=True, kw_only=True):
    """One action and when it applies."""

    action: Action
    method: str = "*"
    nth: int | None = None
    times: int | None = None
    probability: float | None = None


def error(code: str, description: str = "", status: int = 400, *, executed: bool = False, **when: Unpack[When]) -> Rule:
    """Answer with an error; with `executed` the method runs first."""
    return Rule(action=Error(code, description, status, executed), **when)


def storm(times: int, *, method: str = "*") -> Rule:
    """Refuse so many requests for the rate limit, as if other programs had used it up."""
    return Rule(
        action=Error("QUERY_LIMIT_EXCEEDED", "Too many requests", 503, executed=False), method=method, times=times
    )


def lost(*, executed: bool = True, **when: Unpack[When]) -> Rule:
    """Break the connection without a reply, after the method ran or before."""
    return Rule(action=Lost(executed), **when)


def truncated(share: float = 0.5, **when: Unpack[When]) -> Rule:
    """Run the method and break the connection within the body."""
    return Rule(action=Cut(share), **when)


def slow(seconds: float, **when: Unpack[When]) -> Rule:
    """Answer only after some seconds."""
    return Rule(action=Slow(seconds), **when)


def html(status: int = 502, *, executed: bool = False, **when: Unpack[When]) -> Rule:
    """Answer with a gateway's error page."""
    page = f"<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center></body></html>"
    return _instead(status, page.encode(), "text/html", executed, when)


def garbage(body: bytes = b"Fatal error: out of memory", *, executed: bool = True, **when: Unpack[When]) -> Rule:
    """Answer 200 with something that is not JSON."""
    return _instead(200, body, "text/html; charset=UTF-8", executed, when)


def unsendable(text: str, status: int = 500, **when: Unpack[When]) -> Rule:
    """Answer with no body whenever a reply would hold this text, as PHP does where a text is no UTF-8.

    Put the text into a field of a row, and every reply with that field of that row is lost.
    """
    return Rule(action=Unsendable(msgspec.json.encode(text)[1:-1], status), **when)


def empty(status: int = 200, *, executed: bool = True, **when: Unpack[When]) -> Rule:
    """Answer with no body at all."""
    return _instead(status, b"", "application/json", executed, when)


def envelope(body: Any, status: int = 200, *, executed: bool = True, **when: Unpack[When]) -> Rule:
    """Answer with this JSON in place of the portal's."""
    return _instead(status, msgspec.json.encode(body), "application/json", executed, when)


def redirect(to: str, status: int = 302, **when: Unpack[When]) -> Rule:
    """Answer that the portal has moved."""
    response = Response(status=status, headers={"location": to, "content-type": "text/html"}, body=b"")
    return Rule(action=Instead(response, executed=False), **when)


def _instead(status: int, body: bytes, kind: str, executed: bool, when: Mapping[str, Any]) -> Rule:
    response = Response(status=status, headers={"content-type": kind}, body=body)
    return Rule(action=Instead(response, executed), **when)


def spoil(action: Spoilt | None, response: Response | None, delay: float) -> Answer:
    """Return what leaves the portal when `action` happens to a response; there is none where nothing ran."""
    executed = action is None or action.executed
    keep = None
    if isinstance(action, Error):
        body = {"error": action.code, "error_description": action.description}
        headers = {"content-type": "application/json; charset=utf-8"}
        response = Response(status=action.status, headers=headers, body=msgspec.json.encode(body))
    elif isinstance(action, Instead):
        response = action.response
    elif isinstance(action, Lost):
        response = None
    elif isinstance(action, Cut) and response is not None:
        keep = int(len(response.body) * action.share)
    return Answer(response=response, delay=delay, executed=executed, keep=keep)


class Faults:
    """Rules in order; the first that applies decides, delays add up."""

    def __init__(self, *rules: Rule, seed: int = 0) -> None:
        self._random = Random(seed)
        self._rules: list[Rule] = []
        self._met: list[int] = []
        self._done: list[int] = []
        self.add(*rules)

    def __repr__(self) -> str:
        return f"Faults({len(self._rules)} rules, {sum(self._done)} done)"

    @property
    def done(self) -> int:
        """How many faults have happened."""
        return sum(self._done)

    def add(self, *rules: Rule) -> None:
        """Add rules behind the present ones."""
        self._rules += rules
        self._met += [0] * len(rules)
        self._done += [0] * len(rules)

    def clear(self) -> None:
        """Drop all rules."""
        self._rules, self._met, self._done = [], [], []

    def request(self, method: str) -> tuple[float, Spoilt | None]:
        """Return the delay of a request and what happens to it."""
        delay = 0.0
        found: Spoilt | None = None
        for place, rule in enumerate(self._rules):
            if isinstance(rule.action, Slow):
                delay += rule.action.seconds * self._applies(place, method)
            elif isinstance(rule.action, Unsendable):
                continue  # it depends on the reply
            elif found is None and self._applies(place, method):
                found = rule.action
        return delay, found

    def reply(self, method: str, response: Response | None) -> Response | None:
        """Return what leaves in place of a reply: no body where it would hold what cannot be sent."""
        for place, rule in enumerate(self._rules):
            action = rule.action
            if response is None or not isinstance(action, Unsendable) or action.text not in response.body:
                continue
            if self._applies(place, method):
                return Response(status=action.status, headers=response.headers, body=b"")
        return response

    def command(self, method: str) -> Error | None:
        """Return the error that meets a command inside a batch."""
        for place, rule in enumerate(self._rules):
            if rule.method != "*" and isinstance(rule.action, Error) and self._applies(place, method):
                return rule.action
        return None

    def _applies(self, place: int, method: str) -> bool:
        rule = self._rules[place]
        if not fnmatchcase(method.lower(), rule.method.lower()):
            return False
        self._met[place] += 1
        if rule.nth is not None and self._met[place] != rule.nth:
            return False
        if rule.times is not None and self._done[place] >= rule.times:
            return False
        if rule.probability is not None and self._random.random() >= rule.probability:
            return False
        self._done[place] += 1
        return True
