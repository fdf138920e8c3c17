"""What was delivered is remembered for a while, and no longer."""

from __future__ import annotations

from bitrix24_async.events import Event, EventAuth
from bitrix24_async.events.seen import Seen


def test_an_event_is_new_once_in_the_window() -> None:
    """Its tokens may differ; its data, its moment and its subscription may not."""
    seen = Seen(10.0)
    event = Event(name="A", member_id="m", data={"FIELDS": {"ID": "1"}}, ts=5)
    again = Event(name="A", member_id="m", data={"FIELDS": {"ID": "1"}}, ts=5, auth=EventAuth({"access_token": "x"}))
    others = [
        Event(name="A", member_id="m", data={"FIELDS": {"ID": "2"}}, ts=5),
        Event(name="A", member_id="m", data={"FIELDS": {"ID": "1"}}, ts=6),
        Event(name="A", member_id="n", data={"FIELDS": {"ID": "1"}}, ts=5),
        Event(name="B", member_id="m", data={"FIELDS": {"ID": "1"}}, ts=5),
        Event(name="A", member_id="m", data={"FIELDS": {"ID": "1"}}, ts=5, handler_id=1),
    ]

    assert seen.first(event, 0.0)
    assert not seen.first(again, 9.9)
    assert [seen.first(other, 9.9) for other in others] == [True] * 5
    assert seen.first(again, 10.0)
    assert len(seen) == 6


def test_memory_is_bounded() -> None:
    """The oldest one goes when there are too many."""
    seen = Seen(10.0, most=2)
    events = [Event(name=name) for name in "ABC"]

    assert [seen.first(event, 0.0) for event in events] == [True] * 3
    assert (len(seen), seen.knows(events[0], 0.0), seen.knows(events[2], 0.0)) == (2, False, True)
