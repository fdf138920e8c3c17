"""Deliveries that were here a short while ago, so that one that comes twice is handled once.

The key is what a repetition has in common with its first delivery: portal, event,
subscription, moment, data and the proof of the portal. Its other tokens may differ. The memory is bounded by
the window and by a number; what is older is handled again.
"""

from __future__ import annotations

from collections import OrderedDict
from hashlib import blake2b

from msgspec import json

from bitrix24_async.events.event import Event

__all__ = ["Seen"]

_MOST = 100_000
_ENCODER = json.Encoder(order="deterministic")


class Seen:
    """The events of the last `window` seconds, a hundred thousand at most."""

    def __init__(self, window: float, most: int = _MOST) -> None:
        self._window = window
        self._most = most
        self._since: OrderedDict[bytes, float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._since)

    def first(self, event: Event, now: float) -> bool:
        """Say whether an event is here for the first time, and remember it."""
        if self.knows(event, now):
            return False
        self._since[_key(event)] = now
        if len(self._since) > self._most:
            self._since.popitem(last=False)
        return True

    def knows(self, event: Event, now: float) -> bool:
        """Say whether an event was here within the window."""
        while self._since and next(iter(self._since.values())) <= now - self._window:
            self._since.popitem(last=False)
        return _key(event) in self._since


def _key(event: Event) -> bytes:
    proof = event.auth["application_token"]
    facts = (event.member_id, event.name, event.handler_id, event.ts, event.data, proof.reveal() if proof else "")
    return blake2b(_ENCODER.encode(facts), digest_size=16).digest()
