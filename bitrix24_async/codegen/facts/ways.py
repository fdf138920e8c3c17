"""From the style that the reference names to the way that a walk takes: which parameter moves, and what ends it."""

from __future__ import annotations

from typing import Any, Final

from bitrix24_async.schema.model import PagingSpec

__all__ = ["paging_of"]

_WALKS: Final = {"start": "start", "offset": "offset", "last-id": "last", "cursor": "tail", "limit": "limit"}
_MORE: Final = ("hasMore", "hasNextPage", "truncated")
_CURSORS: Final = ("nextCursor", "afterCursor", "nextOffset")
_SAME: Final = ("param", "size", "id", "filter_id", "filter", "order", "select", "sort", "keyset")


def paging_of(fact: dict[str, Any]) -> PagingSpec | None:
    """Return how a method is walked, None where it lists nothing."""
    paging = fact["paging"]
    if paging is None:
        return None
    filter_: dict[str, Any] = next((param for param in fact["params"] if param["name"] == paging["filter"]), {})
    spec = PagingSpec(
        style=paging["style"],
        walk=_WALKS.get(paging["style"], "none"),
        many=bool(paging["keyset"]) and "@" in filter_.get("operators", ()),
        batched=fact["version"] == "v2" and bool(fact["batchable"]) and not fact.get("positional"),
        conditions=fact["version"] == "v3" and filter_.get("type") == "array",
        limit=paging.get("limit"),
        most=None if paging["style"] == "start" else paging.get("limit_max"),
        **{name: paging[name] for name in _SAME if paging.get(name) is not None},
    )
    spec.size = spec.size or paging.get("limit_default")
    if spec.sort in {param["name"] for param in fact["params"] if param.get("type") == "object"}:
        # Field and direction in one object are an order, whatever the parameter is called.
        spec.order, spec.sort = spec.sort, None
    _mark(spec, fact)
    _STYLES.get(spec.style, _as_it_is)(spec, paging, fact)
    return spec


def _mark(spec: PagingSpec, fact: dict[str, Any]) -> None:
    """Note the members of the result that tell the end and the way on."""
    names = {name.removeprefix("result.") for name in fact["paging"].get("markers") or ()}
    names |= {field["name"] for field in fact["result"]["fields"] if fact["result"]["key"] != "result"}
    spec.more = next((name for name in _MORE if name in names), None)
    spec.cursor = next((name for name in _CURSORS if name in names), None)


def _as_it_is(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    del spec, paging, fact


def _offset(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    """An offset that the reply hands out is no number of rows."""
    del paging, fact
    spec.walk = "cursor" if spec.cursor else "offset"


def _page(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    """A method that takes a size and no number has one page."""
    del fact
    if paging["param"] == "page":
        spec.walk = "page"
    else:
        spec.walk, spec.limit, spec.param = "limit", paging["param"], None


def _pagination(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    """The object of REST 3.0: with a cursor, with a number, or with a limit alone."""
    del fact
    head, keys = paging["param"], paging.get("keys") or ["page", "limit"]
    spec.limit = f"{head}.limit"
    moves = next((name for name in ("afterCursor", "page") if name in keys), None)
    spec.walk = {"afterCursor": "cursor", "page": "page"}.get(moves or "", "limit")
    spec.param = f"{head}.{moves}" if moves else None


def _tail(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    del fact
    head = paging["param"].partition(",")[0]
    spec.param, spec.limit = f"{head}.value", f"{head}.limit"


def _last(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    """Several parameters stand in one field: the id to go back from, the one to go forward from, the limit."""
    del fact
    names = paging["param"].split(",")
    spec.param, spec.limit = "LAST_ID", "LIMIT"
    spec.upward = "FIRST_ID" if "FIRST_ID" in names else None


def _limit(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    del fact
    spec.limit, spec.param = paging["param"], None


def _nav_params(spec: PagingSpec, paging: dict[str, Any], fact: dict[str, Any]) -> None:
    """Parameters go by their place, and a number past the end gives the last page again."""
    place = next(place for place, param in enumerate(fact["params"]) if param["name"] == paging["param"])
    spec.walk, spec.clamped = "page", True
    spec.param, spec.limit = f"{place}.iNumPage", f"{place}.nPageSize"


_STYLES: Final = {
    "offset": _offset,
    "page": _page,
    "pagination": _pagination,
    "cursor": _tail,
    "last-id": _last,
    "limit": _limit,
    "navparams": _nav_params,
}
