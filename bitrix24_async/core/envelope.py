"""The envelopes of the REST API: a reply, and a batch of replies, read leniently.

Every member is optional, `[]` stands for `{}`, numbers may come as text. A member that
makes no sense is as good as absent: an odd `total` must not cost the rows beside it.
Only a body that is not a JSON object is refused.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from msgspec import Raw, Struct, ValidationError, convert, defstruct, field, json

from bitrix24_async.core.wire import Fault, Time

__all__ = [
    "Batch",
    "BatchParts",
    "Package",
    "Reply",
    "Values",
    "batch_type",
    "by_label",
    "parts",
    "read_batch",
    "read_reply",
]

R = TypeVar("R")


class Reply(Struct, kw_only=True):
    """The reply to a single call.

    `result` is a slice of the body, None when there is none (a null result is `Raw(b"null")`);
    it keeps the whole body alive, so decode it soon and let it go.
    """

    result: Raw | None = None
    error: Any = None
    error_description: Any = None
    total: int | None = None
    next: int | None = None
    time: Time | None = None

    @property
    def fault(self) -> Fault | None:
        """The error of the reply, if it is one."""
        return _top_fault(self)


class BatchParts(Struct, kw_only=True):
    """What a batch says beside its results, by the labels of its commands; `fault` is an error of the whole."""

    faults: dict[str, Fault] = field(default_factory=dict)
    nexts: dict[str, int] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)
    times: dict[str, Time] = field(default_factory=dict)
    fault: Fault | None = None
    time: Time | None = None


class Batch(BatchParts, kw_only=True):
    """The reply to a batch of any commands.

    The results are slices of the body and keep the whole of it alive: decode them while
    their package is at hand, keep none.
    """

    results: dict[str, Raw] = field(default_factory=dict)


class Values(BatchParts, kw_only=True):
    """The reply to a batch whose commands all have results of one type."""

    values: dict[str, Any] = field(default_factory=dict)


class Package(BatchParts, Generic[R], kw_only=True):
    """The reply to a batch whose commands all list rows of one type."""

    pages: dict[str, list[R]] = field(default_factory=dict)


def batch_type(page: Any) -> Any:
    """Return the type of a whole batch reply whose commands have results of the type `page`."""
    inner = defstruct(
        "Inner",
        [
            ("result", dict[str, page] | list[page] | None, None),
            ("result_error", dict[str, Fault] | list[Fault], []),
            ("result_total", dict[str, int] | list[int], []),
            ("result_next", dict[str, int] | list[int], []),
            ("result_time", dict[str, Time] | list[Time], []),
        ],
    )
    whole: list[tuple[str, Any, Any]] = [
        ("result", inner | list[None] | None, None),
        ("error", Any, None),
        ("error_description", Any, None),
        ("time", Time | list[None] | None, None),
    ]
    return defstruct("Whole", whole)


class _PlainReply(Struct, kw_only=True):
    result: Raw = Raw()
    error: Any = None
    error_description: Any = None
    total: int | None = None
    next: int | None = None
    time: Time | None = None


class _Members(Struct, kw_only=True):
    result: Raw = Raw()
    error: Any = None
    error_description: Any = None
    total: Any = None
    next: Any = None
    time: Any = None


class _BatchMembers(Struct, kw_only=True):
    result: Raw = Raw(b"null")
    result_error: Any = None
    result_total: Any = None
    result_next: Any = None
    result_time: Any = None


_plain_reply = json.Decoder(_PlainReply, strict=False).decode
_plain_batch = json.Decoder(batch_type(Raw), strict=False).decode
_members = json.Decoder(_Members).decode
_batch_members = json.Decoder(_BatchMembers).decode


def read_reply(body: bytes) -> Reply:
    """Read the reply to a single call."""
    try:
        found: Any = _plain_reply(body)
        total, next_, time = found.total, found.next, found.time
    except ValidationError:
        found = _members(body)
        total, next_, time = _integer(found.total), _integer(found.next), _time(found.time)
    return Reply(
        result=found.result if memoryview(found.result) else None,
        error=found.error,
        error_description=found.error_description,
        total=total,
        next=next_,
        time=time,
    )


def read_batch(body: bytes) -> Batch:
    """Read the reply to a batch."""
    try:
        found = _plain_batch(body)
    except ValidationError:
        return _loose_batch(body)
    results = getattr(found.result, "result", None)
    return Batch(results=by_label(results), **parts(found))


def parts(found: Any) -> dict[str, Any]:
    """Return what a decoded batch says beside its results, as arguments of `BatchParts`."""
    inner = found.result
    beside: dict[str, Any] = {"fault": _top_fault(found), "time": found.time or None}
    if isinstance(inner, Struct):
        inner_: Any = inner
        beside["faults"] = by_label(inner_.result_error)
        beside["nexts"] = by_label(inner_.result_next)
        beside["totals"] = by_label(inner_.result_total)
        beside["times"] = by_label(inner_.result_time)
    return beside


def _loose_batch(body: bytes) -> Batch:
    whole = _members(body)
    found = _inner(whole.result)
    return Batch(
        results=_slices(found.result),
        faults={label: _fault(cell) for label, cell in by_label(found.result_error).items()},
        nexts=_numbers(found.result_next),
        totals=_numbers(found.result_total),
        times={label: time for label, cell in by_label(found.result_time).items() if (time := _time(cell))},
        fault=_top_fault(whole),
        time=_time(whole.time),
    )


def _top_fault(found: Any) -> Fault | None:
    # The code of many methods is empty, so that an empty text is an error too.
    if found.error in (None, False, []) and not found.error_description:
        return None
    return Fault(found.error, found.error_description)


def by_label(member: Any) -> dict[str, Any]:
    """Return what belongs to each label; a list has numbers for labels."""
    if isinstance(member, dict):
        return member
    return {str(number): cell for number, cell in enumerate(member)} if isinstance(member, list) else {}


def _inner(result: Raw) -> _BatchMembers:
    try:
        return _batch_members(result) if memoryview(result) else _BatchMembers()
    except ValidationError:
        return _BatchMembers()


def _slices(result: Raw) -> dict[str, Raw]:
    for type_ in (dict[str, Raw], list[Raw]):
        try:
            return by_label(json.decode(result, type=type_))
        except ValidationError:
            continue
    return {}


def _fault(cell: Any) -> Fault:
    if isinstance(cell, dict):
        return Fault(cell.get("error"), cell.get("error_description"))
    return Fault(cell)


def _numbers(member: Any) -> dict[str, int]:
    numbers = {label: _integer(cell) for label, cell in by_label(member).items()}
    return {label: number for label, number in numbers.items() if number is not None}


def _integer(cell: Any) -> int | None:
    return _lenient(cell, int)


def _time(member: Any) -> Time | None:
    if not isinstance(member, dict):
        return None
    return Time(*(_lenient(member.get(name), float) for name in Time.__struct_fields__))


def _lenient(cell: Any, type_: type[R]) -> R | None:
    try:
        return convert(cell, type_, strict=False)
    except ValidationError:
        return None
