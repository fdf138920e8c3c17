"""Forms are read as PHP reads them, within bounds, and refused where they are ambiguous."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_async.errors import EventRejected
from bitrix24_async.events.form import MOST_BYTES, parse_form
from bitrix24_async.sandbox.events import form

FORMS = {
    "empty": (b"", {}),
    "nested": (b"data[FIELDS][ID]=5&event=A", {"data": {"FIELDS": {"ID": "5"}}, "event": "A"}),
    "escaped": (b"data%5BTITLE%5D=a%26b+c%2B", {"data": {"TITLE": "a&b c+"}}),
    "a list": (b"a[0]=x&a[1]=y", {"a": ["x", "y"]}),
    "a list without numbers": (b"a[]=x&a[]=y", {"a": ["x", "y"]}),
    "numbers that are no list": (b"a[3]=x", {"a": {"3": "x"}}),
    "rows": (b"a[0][b]=x&a[0][c]=y", {"a": [{"b": "x", "c": "y"}]}),
    "no value": (b"a&b=", {"a": "", "b": ""}),
    "stray separators": (b"&&a=1&", {"a": "1"}),
}
REFUSED = {
    "too large": (b"a=" + b"x" * MOST_BYTES, 413),
    "too many fields": (b"a=1&" * 1_000, 400),
    "too deep": (b"a" + b"[b]" * 33 + b"=1", 400),
    "not UTF-8": (b"a=%ff%fe", 400),
    "not UTF-8 in a key": (b"%ff=1", 400),
    "a bracket that does not close": (b"a[b=1", 400),
    "a bracket that does not open": (b"a]b=1", 400),
    "brackets in brackets": (b"a[b[c]]=1", 400),
    "text behind a bracket": (b"a[b]c=1", 400),
    "no name": (b"=1", 400),
    "only brackets": (b"[a]=1", 400),
    "a key twice": (b"a=1&a=2", 400),
    "a text that is an array": (b"a=1&a[b]=2", 400),
    "an array that is a text": (b"a[b]=2&a=1", 400),
    "NUL": (b"a%00b=1", 400),
    "multipart": (b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--', 400),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_read(name: str) -> None:
    """Keys with brackets become mappings and lists; all scalars are text."""
    body, expected = FORMS[name]

    assert parse_form(body) == expected


@pytest.mark.parametrize("name", REFUSED)
def test_a_form_is_refused(name: str) -> None:
    """What is too large or ambiguous has a status, and is never guessed at."""
    body, status = REFUSED[name]

    if name == "multipart":  # as a form it is one key of plain text, which names no event
        assert "event" not in parse_form(body)
        return
    with pytest.raises(EventRejected) as caught:
        parse_form(body)
    assert caught.value.status == status


texts = st.text(min_size=1, max_size=5)
keys = st.text(st.characters(exclude_characters="[]\0", codec="utf-8"), min_size=1, max_size=4).filter(
    lambda key: not key.isdigit()
)
values = st.recursive(
    texts, lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(keys, inner, min_size=1, max_size=3)
)


@given(st.dictionaries(keys, values, max_size=4))
def test_what_a_portal_writes_is_read_back(fields: dict[str, object]) -> None:
    """A form of the sandbox, which is written by code of its own, has the same value on the other side."""
    assert parse_form(form(fields)) == fields


@given(st.binary(max_size=200) | st.text("a[]=&%0+\u00e9", max_size=60).map(str.encode))
def test_no_form_raises_anything_else(body: bytes) -> None:
    """Whatever arrives is read or refused."""
    status = 400
    try:
        found = parse_form(body)
    except EventRejected as error:
        found, status = {}, error.status
    assert (type(found), status) == (dict, 400)
