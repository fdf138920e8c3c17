"""Events are values: read from a form, proven by their token, given types on request."""

from __future__ import annotations

from typing import TypedDict

import pytest

from bitrix24_async.core.secrets import Secret
from bitrix24_async.errors import DecodeError, EventRejected
from bitrix24_async.events import Event, EventAuth, parse_event
from bitrix24_async.events.event import verify
from tests.canary import CANARY

BODY = (
    b"event=onCrmDealUpdate&event_handler_id=7&data[FIELDS][ID]=5&ts=1750000000&auth[domain]=Example.bitrix24.com"
    b"&auth[member_id]=m1&auth[user_id]=9&auth[application_token]=" + CANARY.encode()
)


class Fields(TypedDict, total=False):
    ID: int
    TITLE: str


class Changed(TypedDict, total=False):
    FIELDS: Fields
    ROWS: list[Fields]


def test_an_event_is_read_from_a_form() -> None:
    """Its name is upper case, its numbers are numbers, its data are as they came."""
    assert parse_event(BODY) == Event(
        name="ONCRMDEALUPDATE",
        member_id="m1",
        domain="example.bitrix24.com",
        data={"FIELDS": {"ID": "5"}},
        ts=1_750_000_000,
        handler_id=7,
        user_id=9,
        auth=EventAuth(
            {"domain": "Example.bitrix24.com", "member_id": "m1", "user_id": "9", "application_token": CANARY}
        ),
    )


def test_an_event_shows_no_secret() -> None:
    """Neither its repr nor that of its credentials holds a token."""
    event = parse_event(BODY)

    assert (repr(event), repr(event.auth)) == (
        "<Event ONCRMDEALUPDATE of example.bitrix24.com>",
        "EventAuth(application_token, domain, member_id, user_id)",
    )
    assert repr(Event(name="A")) == "<Event A of no portal>"
    assert event.auth["application_token"] == Secret(CANARY)
    assert event.auth["access_token"] is None
    assert event.auth != CANARY
    assert hash(event.auth) == hash(parse_event(BODY).auth)


@pytest.mark.parametrize(
    "body",
    [b"", b"data=1", b"event[a]=1", b"event=" + b"A" * 256, b"event=%0aA", b"event=A&auth[domain][0]=x"],
    ids=["empty", "nameless", "array", "long", "control", "domain"],
)
def test_a_form_without_plain_facts_is_refused(body: bytes) -> None:
    """A name is a short plain text."""
    with pytest.raises(EventRejected) as caught:
        parse_event(body)
    assert caught.value.status == 400


def test_odd_members_become_their_defaults() -> None:
    """Data that are a text, credentials that are none, numbers that are none."""
    assert parse_event(b"event=A&data=x&auth=y&ts=soon&event_handler_id=&eventId=4") == Event(
        name="A", data={"": "x"}, handler_id=4
    )
    assert parse_event(b"event=A&data=") == Event(name="A")


def test_data_are_read_as_a_type() -> None:
    """Text becomes numbers; what PHP writes as an empty text is not there."""
    event = Event(name="A", data={"FIELDS": {"ID": "5", "TITLE": "x"}})
    empty = Event(name="A", data={"FIELDS": {"ID": "", "TITLE": "x"}, "ROWS": ["", {"ID": "1"}]})

    assert event.read(Changed) == {"FIELDS": {"ID": 5, "TITLE": "x"}}
    assert empty.read(Changed) == {"FIELDS": {"TITLE": "x"}, "ROWS": [{"ID": 1}]}


def test_data_that_do_not_fit_are_told_without_their_values() -> None:
    """The message names the place."""
    with pytest.raises(DecodeError) as caught:
        Event(name="A", data={"FIELDS": {"ID": CANARY}}).read(Changed)
    assert str(caught.value) == "the data of A are no Changed: not what is documented at `$.FIELDS.ID`"
    with pytest.raises(DecodeError) as caught:
        Event(name="A", data={}).read(int)
    assert str(caught.value) == "the data of A are no int: not what is documented"


@pytest.mark.parametrize(
    ("given", "kept"),
    [("", ""), ("a", ""), ("", "a"), ("a", "b"), ("a", "a\0"), ("a" * 64, "a" * 65), (None, None)],
    ids=["both empty", "nothing kept", "nothing shown", "other", "padded", "longer", "neither"],
)
def test_an_event_without_the_proof_is_refused(given: str | None, kept: str | None) -> None:
    """All of these are answered alike."""
    event = Event(name="A", auth=EventAuth({"application_token": given} if given is not None else {}))

    with pytest.raises(EventRejected, match="does not show the application token") as caught:
        verify(event, Secret(kept) if kept is not None else None)
    assert caught.value.status == 403


def test_an_event_with_the_proof_passes() -> None:
    """The token is compared as a whole."""
    verify(parse_event(BODY), Secret(CANARY))
