"""Events: what a portal posts to a handler, as a value.

`parse_event` reads a delivery and believes nothing of it. `verify` compares its
`application_token` with the one that the installation brought, which is the only
proof there is: it signs nothing, so that a delivery that was overheard can be
sent again.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, TypeVar

from msgspec import Struct, ValidationError, convert

from bitrix24_async.core.secrets import Secret, quoted
from bitrix24_async.errors import DecodeError, EventRejected
from bitrix24_async.events.form import parse_form

__all__ = ["Event", "EventAuth", "event_of", "parse_event", "proves", "verify"]

T = TypeVar("T")

_BROKEN = 400
_LONGEST = 255


class EventAuth:
    """The credentials of a delivery; they print as dots."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, Any] | None = None) -> None:
        self._fields = {name: value for name, value in (fields or {}).items() if isinstance(value, str)}

    def __getitem__(self, name: str) -> Secret | None:
        """Return a field, or None where the portal sent none or an empty one."""
        value = self._fields.get(name)
        return Secret(value) if value else None

    def reveal(self) -> dict[str, str]:
        """Return all fields as they arrived."""
        return dict(self._fields)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EventAuth) and other._fields == self._fields

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._fields.items())))

    def __repr__(self) -> str:
        return f"EventAuth({', '.join(sorted(self._fields))})"


class Event(Struct, frozen=True, kw_only=True, eq=True):
    """Something that happened on a portal.

    Scalars in `data` are text where the event came as a form: `data["FIELDS"]["ID"]`
    is `"5"`. `read` gives them types. `ts` is when the portal sent it, in Unix time.
    """

    name: str
    member_id: str = ""
    domain: str = ""
    data: dict[str, Any] = {}
    ts: int = 0
    handler_id: int = 0
    user_id: int | None = None
    auth: EventAuth = EventAuth()

    def read(self, type: type[T]) -> T:
        """Return `data` as a type, such as one of `bitrix24_async.events.payloads`.

        Raises:
            DecodeError: the data do not fit; the message names the place.
        """
        try:
            return convert(self.data, type, strict=False)
        except ValidationError:
            pass  # PHP writes an empty text for what is not there
        try:
            return convert(_filled(self.data), type, strict=False)
        except ValidationError as error:
            raise DecodeError(f"the data of {self.name} are no {type.__name__}: {_place(error)}") from None

    def __repr__(self) -> str:
        return f"<Event {quoted(self.name)} of {self.domain or self.member_id or 'no portal'}>"


def _filled(value: Any) -> Any:
    """Return data without the members that are an empty text."""
    if isinstance(value, dict):
        return {name: _filled(item) for name, item in value.items() if item != ""}
    if isinstance(value, list):
        return [_filled(item) for item in value if item != ""]
    return value


def _place(error: ValidationError) -> str:
    """Return what msgspec says without a value of the portal in it."""
    said = str(error)
    _, found, place = said.rpartition(" - at ")
    return f"not what is documented at {place}" if found else "not what is documented"


def parse_event(body: bytes) -> Event:
    """Read a delivery; nothing in it is proven yet.

    Raises:
        EventRejected: it is broken or too large; `status` is 400 or 413.
    """
    return event_of(parse_form(body))


def event_of(form: Mapping[str, Any]) -> Event:
    """Return the event of a form that was parsed."""
    auth = form.get("auth")
    auth = auth if isinstance(auth, dict) else {}
    name = _word(form, "event").upper()
    if not name:
        raise EventRejected("the form names no event", status=_BROKEN)
    data = form.get("data") or {}
    return Event(
        name=name,
        member_id=_word(auth, "member_id"),
        domain=_word(auth, "domain").lower(),
        data=data if isinstance(data, dict) else {"": data},
        ts=_number(form, "ts") or 0,
        handler_id=_number(form, "event_handler_id") or _number(form, "eventId") or 0,
        user_id=_number(auth, "user_id"),
        auth=EventAuth(auth),
    )


def _word(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str) or len(value) > _LONGEST or not (value.isascii() and (value.isprintable())):
        raise EventRejected(f"the form has no plain text under {name}", status=_BROKEN)
    return value


def _number(fields: Mapping[str, Any], name: str) -> int | None:
    value = fields.get(name)
    if not isinstance(value, str) or not (value.isascii() and value.isdigit() and len(value) < 20):
        return None
    return int(value)


def proves(event: Event, expected: Secret | None) -> bool:
    """Say whether a delivery shows the proof that is kept for its portal, in a time that tells nothing of it."""
    kept, shown = (secret.reveal() if secret else "" for secret in (expected, event.auth["application_token"]))
    # Digests have one length, so that the time does not tell how long the kept one is.
    same = hmac.compare_digest(_digest(kept), _digest(shown))
    return same and bool(kept) and bool(shown)


def verify(event: Event, expected: Secret | None) -> None:
    """Let a delivery pass that shows the proof which is kept for its portal.

    Raises:
        EventRejected: they differ, or one of them is missing; the answer is the same 403 for all of these.
    """
    if not proves(event, expected):
        raise EventRejected("the delivery does not show the application token of a portal that is known here")


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()
