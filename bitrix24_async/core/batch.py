"""Up to fifty calls in one request, and one outcome for each of them out of its reply.

The labels of commands are ours, `c0` to `c49`: they begin with a letter, because
PHP turns maps with numbers for keys into lists, and errors could not be matched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from bitrix24_async.core.call import Call, ListCall, Outcome, Page, Ref
from bitrix24_async.core.decode import Batch, Values, decode_batch, decode_rows, decode_value, decode_values
from bitrix24_async.core.envelope import BatchParts
from bitrix24_async.core.refs import refs_in
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.pages import other_page
from bitrix24_async.core.wire import Time, fault_error
from bitrix24_async.errors import Bitrix24Error, DecodeError, InvalidArgument, NotRun, TransportError

__all__ = [
    "LABELS",
    "SIZE",
    "batch_body",
    "check_references",
    "decode_outcomes",
    "may_travel_with",
    "outcome_of",
    "outcomes_of",
    "page_of",
    "resolve",
    "spent_by",
]

SIZE: Final = 50
LABELS: Final = tuple(f"c{number}" for number in range(SIZE))


def batch_body(commands: Sequence[str], *, halt: bool = False) -> bytes:
    """Return the body of a `batch` request; `halt` stops it at the first command that fails."""
    return msgspec.json.encode({"halt": int(halt), "cmd": dict(zip(LABELS, commands, strict=False))})


def outcomes_of(
    calls: Sequence[Call[Any]], batch: Batch | Values, portal: str, *, halt: bool = False
) -> Iterator[Outcome[Any]]:
    """Return what became of each call of a package, in order."""
    halted = False
    results, faults = batch.values if isinstance(batch, Values) else batch.results, batch.faults
    read = _value_as_outcome if isinstance(batch, Values) else _raw_as_outcome
    for label, call in zip(LABELS, calls, strict=False):
        if label in results and label not in faults:
            yield read(call, results[label], batch, label, portal)
            continue
        fault = faults.get(label)
        error: Bitrix24Error
        if fault is not None:
            error = fault_error(fault)
        elif halted:
            error = NotRun("an earlier command of the batch failed, so this one did not run")
        else:
            error = TransportError("the reply of the batch does not mention this command")
        halted = halted or (halt and fault is not None)
        yield Outcome(call, None, error.about(call, portal))


def _value_as_outcome(call: Call[Any], value: Any, batch: BatchParts, label: str, portal: str) -> Outcome[Any]:
    del batch, label, portal
    return Outcome(call, value)


def _raw_as_outcome(call: Call[Any], raw: msgspec.Raw, batch: BatchParts, label: str, portal: str) -> Outcome[Any]:
    return outcome_of(call, raw, portal, total=batch.totals.get(label), next=batch.nexts.get(label))


def decode_outcomes(calls: Sequence[Call[Any]], body: bytes, *, raw: bool) -> Batch | Values:
    """Decode the reply to a package, at once where all results are of one type; with `raw` as slices."""
    first = calls[0]
    if not raw and not isinstance(first, ListCall):
        kind, key = first.type, first.key
        if all((call.type is kind or call.type == kind) and call.key == key for call in calls):
            values = decode_values(body, kind, key)
            if values is not None:
                return values
    return decode_batch(body)


def outcome_of(
    call: Call[Any], raw: msgspec.Raw, portal: str, *, total: int | None = None, next: int | None = None
) -> Outcome[Any]:
    """Return the decoded result of one call, or the error that says why it does not decode."""
    try:
        if isinstance(call, ListCall):
            return Outcome(call, page_of(call, raw, total=total, next=next))
        return Outcome(call, decode_value(raw, call.type, call.key))
    except DecodeError as error:
        # A write with an odd result did run: told as failed, it would be sent again.
        return Outcome(call, None, error.about(call, portal, outcome_unknown=not call.read))


def page_of(call: ListCall[Any], raw: msgspec.Raw, *, total: int | None, next: int | None) -> Page[Any]:
    """Return one page of a list with what the portal said about the rest."""
    if call.paging.walk != "start":
        return other_page(call, raw, total=total, next=next)
    rows = decode_rows(raw, call.type, call.paging.rows)
    try:
        cursor = ids_of(call.type, call.paging.id)(rows[-1:])[0] if rows else None
    except DecodeError:
        cursor = None  # a selection without the id is fine for one page
    return Page(rows, total=total, next=next, cursor=cursor)


def spent_by(calls: Sequence[Call[Any]], times: Mapping[str, Time]) -> dict[str, Time]:
    """Return by method what a package has used up, as its commands tell.

    Portals report a method's time on the first command of that method and 0 on
    the others, so that the greatest figure counts.
    """
    most: dict[str, Time] = {}
    for label, call in zip(LABELS, calls, strict=False):
        time = times.get(label)
        if time is not None and time.operating is not None:
            known = most.get(call.method)
            if known is None or time.operating > (known.operating or 0.0):
                most[call.method] = time
    return most


def resolve(value: Any, results: Mapping[int, Any]) -> Any:
    """Return `value` with each reference to a call in `results` (by `id`) replaced by what it leads to."""
    if isinstance(value, Ref):
        return _follow(value, results[id(value.call)]) if id(value.call) in results else value
    if isinstance(value, Mapping):
        return {name: resolve(item, results) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [resolve(item, results) for item in value]
    return value


def _follow(ref: Ref, result: Any) -> Any:
    for step in ref.path:
        if isinstance(result, dict) and (step in result or str(step) in result):
            result = result[step if step in result else str(step)]
        elif isinstance(result, list) and str(step).isdecimal() and int(step) < len(result):
            result = result[int(step)]
        else:
            raise InvalidArgument(f"{ref!r} leads nowhere: the result has no {step!r}")
    if isinstance(result, (dict, list)) and not ref.entire:
        raise InvalidArgument(f"{ref!r} leads to more than one value; go on to one, or say .whole()")
    return result


def check_references(calls: Sequence[Call[Any]]) -> bool:
    """Say whether calls refer to each other, and refuse references that cannot be followed."""
    found = False
    for number, call in enumerate(calls):
        for ref in refs_in(call.params):
            found = True
            if all(ref.call is not other for other in calls[:number]):
                raise InvalidArgument(f"{call.method} refers to a call that does not stand before it in the batch")
            if not ref.scalar:
                raise InvalidArgument(f"{call.method} refers to the whole of {ref!r}; name a field, or say .whole()")
    return found


def may_travel_with(call: Call[Any], params: Mapping[str, Any]) -> bool:
    """Say whether the portal may replace the references in a command.

    A place that does not exist is no error to the portal: it puts an array
    there, which a write takes for the id 1. So a write travels with what it
    refers to only where that is one value by its type.
    """
    return call.read or all(not ref.path and not ref.entire for ref in refs_in(params))
