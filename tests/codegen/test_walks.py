"""Every list of the catalogue has a walk, and each walk moves parameters that its method has."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.codegen.facts.ways import paging_of
from bitrix24_async.codegen.walks import lists, walk
from bitrix24_async.core.call import Paging
from bitrix24_async.schema import load, scopes
from bitrix24_async.schema.model import MethodSpec, PagingSpec

METHODS = [method for scope in scopes() for method in load(scope) if method.paging]
LISTS = [pytest.param(method, id=method.method) for method in METHODS if lists(method)]
# Methods that list, and whose reply is no list of rows: values, mappings by keys of their own, or not documented.
OTHER = {"array", "map", "value", "record", "object", "none", "any"}


def heads(method: MethodSpec) -> set[str]:
    """Return the names that parameters travel under."""
    if method.positional:
        return {str(place) for place in range(len(method.params))}
    return {param.name for param in method.params}


@pytest.mark.parametrize("method", LISTS)
def test_a_walk_moves_parameters_that_the_method_has(method: MethodSpec) -> None:
    """Undocumented is `start` alone, which classic lists take all the same."""
    paging = eval(f"Paging({', '.join(walk(method))})", {"Paging": Paging})  # our own generator wrote it

    moved = [paging.start, paging.limit, paging.upward, *(paging.stage or ())[:1]]
    names = {name.partition(".")[0] for name in moved if name} - (
        {"start"} if paging.walk in ("start", "none") else set()
    )

    assert names <= heads(method)
    assert paging.start or paging.walk in ("limit", "none")


def test_what_is_no_list_of_rows_stays_a_plain_call() -> None:
    """Values, and mappings whose keys say something."""
    plain = [method for method in METHODS if not lists(method)]

    assert {method.result.shape or "none" for method in plain} <= OTHER
    assert not [method.method for method in plain if method.result.shape == "records"]


def fact(style: str, **given: Any) -> dict[str, Any]:
    """Return what the catalogue says about a list."""
    paging = {"style": style, "filter": given.pop("filter", None), "keyset": False, **given.pop("paging", {})}
    return {
        "version": given.pop("version", "v2"),
        "batchable": True,
        "params": given.pop("params", []),
        "result": {
            "key": given.pop("key", "result.items"),
            "fields": [{"name": name} for name in given.pop("told", ())],
        },
        "paging": paging,
        **given,
    }


@pytest.mark.parametrize(
    ("facts", "spec"),
    [
        (fact("none"), {"walk": "none"}),
        (fact("marker", version="v3"), {"walk": "none", "batched": False}),
        (fact("start", paging={"size": 10, "limit_max": 5}), {"size": 10}),
        (
            fact("offset", paging={"param": "OFFSET", "limit": "LIMIT", "limit_default": 10, "limit_max": 50}),
            {"walk": "offset", "param": "OFFSET", "limit": "LIMIT", "size": 10, "most": 50},
        ),
        (
            fact("offset", paging={"param": "offset", "markers": ["result.hasMore", "result.nextOffset"]}),
            {"walk": "cursor", "param": "offset", "more": "hasMore", "cursor": "nextOffset"},
        ),
        (fact("page", paging={"param": "page"}), {"walk": "page", "param": "page"}),
        (fact("page", paging={"param": "pageSize"}), {"walk": "limit", "limit": "pageSize"}),
        (fact("limit", paging={"param": "limit"}), {"walk": "limit", "limit": "limit"}),
        (
            fact("last-id", paging={"param": "LAST_ID,FIRST_ID,LIMIT"}),
            {"walk": "last", "param": "LAST_ID", "limit": "LIMIT", "upward": "FIRST_ID"},
        ),
        (fact("last-id", paging={"param": "LAST_ID,LIMIT"}), {"walk": "last", "param": "LAST_ID", "limit": "LIMIT"}),
        (
            fact("navparams", params=[{"name": "A"}, {"name": "N"}], positional=True, paging={"param": "N"}),
            {
                "walk": "page",
                "param": "1.iNumPage",
                "limit": "1.nPageSize",
                "clamped": True,
                "batched": False,
            },
        ),
        (
            fact(
                "pagination", version="v3", paging={"param": "p"}, filter="f", params=[{"name": "f", "type": "array"}]
            ),
            {
                "walk": "page",
                "param": "p.page",
                "limit": "p.limit",
                "batched": False,
                "conditions": True,
                "filter": "f",
            },
        ),
        (
            fact(
                "pagination",
                version="v3",
                paging={"param": "p", "keys": ["limit", "afterCursor"]},
                told=["afterCursor"],
            ),
            {"walk": "cursor", "param": "p.afterCursor", "limit": "p.limit", "batched": False, "cursor": "afterCursor"},
        ),
        (
            fact("pagination", version="v3", paging={"param": "p", "keys": ["limit"]}, told=["hasMore"]),
            {"walk": "limit", "limit": "p.limit", "batched": False, "more": "hasMore"},
        ),
        (
            fact("cursor", version="v3", paging={"param": "cursor,cursor.field"}),
            {"walk": "tail", "param": "cursor.value", "limit": "cursor.limit", "batched": False},
        ),
    ],
)
def test_a_style_of_the_reference_becomes_a_walk(facts: dict[str, Any], spec: dict[str, Any]) -> None:
    """With the parameters that move, and the members of the reply that tell the end."""
    assert paging_of(facts) == PagingSpec(style=facts["paging"]["style"], **spec)


def test_a_method_that_lists_nothing_has_no_walk() -> None:
    """There is nothing to say."""
    assert paging_of({"paging": None}) is None
