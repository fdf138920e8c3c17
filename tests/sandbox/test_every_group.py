"""Every group of methods that keeps records: what is added is found, changed, listed and gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bitrix24_async import APIError, Portal
from bitrix24_async.codegen.words.names import attribute, python_name
from bitrix24_async.core.call import ListCall
from bitrix24_async.sandbox.derived.catalogue import fold, group
from bitrix24_async.sandbox.derived.catalogue import scope as scope_of
from bitrix24_async.schema.model import MethodSpec, ParamSpec
from tests.sandbox.calling import OWN, arguments, branch, catalogue, function, opened, small

KINDS = ("add", "get", "list", "update", "delete")
VERBS = {"list": ("list", "getlist")}
ROWS = 120
# A list of one page is one that holds them all.
ONE_PAGE = 40
BY_POSITION = ("note.collection.list",)
SCOPES = catalogue()


def kept() -> dict[str, list[dict[str, MethodSpec]]]:
    """Return the groups with all five verbs, and records in their replies, by root scope."""
    found: dict[str, dict[str, dict[str, MethodSpec]]] = {}
    for scope, specs in SCOPES.items():
        for spec in specs:
            verb = spec.method.lower().rpartition(".")[2]
            if spec.kind in KINDS and verb in VERBS.get(spec.kind, (spec.kind,)):
                found.setdefault(scope, {}).setdefault(group(spec.method), {})[spec.kind] = spec
    whole = {scope: [verbs for verbs in groups.values() if complete(verbs)] for scope, groups in found.items()}
    return {scope: groups for scope, groups in whole.items() if groups}


def complete(verbs: dict[str, MethodSpec]) -> bool:
    """Say whether a record can be followed from its beginning to its end."""
    shapes = {kind: spec.result.shape for kind, spec in verbs.items()}
    return len(verbs) == len(KINDS) and (shapes["get"], shapes["list"]) == ("record", "records")


GROUPS = kept()


def id_of(spec: MethodSpec, shown: str) -> str:
    """Return the Python name of the parameter that tells which record is meant."""
    noun = fold(spec.method.split(".")[-2])
    names = {fold(param.name): param.name for param in spec.params}
    needed = [fold(param.name) for param in spec.params if param.required and fold(param.name).endswith("ID")]
    return python_name(
        next(names[name] for name in (fold(shown), "ID", f"{noun}ID", *reversed(needed)) if name in names)
    )


def text_of(verbs: dict[str, MethodSpec], record: Any, version: str) -> ParamSpec | None:
    """Return a text that an update changes and a get shows."""
    known = scope_of(verbs["get"].method, version)
    shown = known.fields(verbs["get"]) if known is not None else []
    texts = {fold(field.name) for field in shown if field.type == "string" and hasattr(record, attribute(field.name))}
    for param in verbs["update"].params:
        for field in (*param.nested, *([param] if not param.required else [])):
            if field.type == "string" and not field.enum and fold(field.name) in texts:
                return field
    return None


def shown_id(row: Any, name: str) -> Any:
    """Return the id of a row, None where it has none; some tables of fields leave it out."""
    if isinstance(row, dict):
        return row.get(name)
    own = getattr(row, attribute(name), None)
    return row.extra.get(name) if own is None and hasattr(row, "extra") else own


async def live(root: Any, verbs: dict[str, MethodSpec]) -> str | None:
    """Follow a record from its beginning to its end; return what was not as promised."""
    shown = (verbs["list"].paging and verbs["list"].paging.id) or "ID"

    def call(kind: str, **given: Any) -> Any:
        return function(root, verbs[kind])(**arguments(root, verbs[kind], full=False) | given)

    async def named(kind: str, **given: Any) -> Any:
        return await call(kind, **{id_of(verbs[kind], shown): number} | given)

    answer = await call("add")
    number = answer if isinstance(answer, (int, str)) else shown_id(answer, shown)
    record = await named("get")
    if str(shown_id(record, shown)) != str(number):
        return f"{number} was added, {shown_id(record, shown)} was got"
    if str(number) not in {str(shown_id(row, shown)) for row in await call("list")}:
        return "it is not in the list"
    field = text_of(verbs, record, "v2" if isinstance(root, Portal) else "v3")
    if field is not None:
        holder = next((param for param in verbs["update"].params if field in param.nested), None)
        whole = arguments(root, verbs["update"], full=False).get(python_name(holder.name), {}) if holder else {}
        change = {field.name: "changed"}
        await named(
            "update", **{python_name(holder.name): whole | change} if holder else {python_name(field.name): "changed"}
        )
        if getattr(await named("get"), attribute(field.name)) != "changed":
            return f"{field.name} is not changed"
    await named("delete")
    try:
        return f"it is still there: {await named('get')}"
    except APIError as error:
        return None if error.status in (200, 400) else f"odd refusal: {error}"


@pytest.mark.parametrize("scope", GROUPS)
async def test_a_record_lives_from_add_to_delete(scope: str) -> None:
    """What was added is got and listed, what was updated is changed, what was deleted is not found."""
    faults: dict[str, str] = {}
    for verbs in GROUPS[scope]:
        async with opened(small(), scope) as portal:
            try:
                fault = await live(branch(portal, scope), verbs)
            except Exception as error:  # one group's fault must not hide those of the others
                fault = f"{type(error).__name__}: {error}"
            if fault:
                faults[group(verbs["add"].method)] = fault[:250]
    assert faults == {}


def lists() -> Iterator[tuple[str, list[MethodSpec]]]:
    """Yield the lists of each root scope."""
    for scope, every in SCOPES.items():
        specs = [spec for spec in every if spec.kind == "list" and spec.paging is not None]
        if specs:
            yield scope, specs


LISTS = dict(lists())


def ordered(spec: MethodSpec, ids: list[str]) -> bool:
    """Say whether rows come as the method lists them: by the last id from the newest down, else upward."""
    if spec.method in BY_POSITION:
        return True
    numbers = [int(text) for text in ids if text.isdigit()]
    down = spec.paging is not None and spec.paging.walk == "last"
    staged = spec.paging is not None and spec.paging.stage is not None
    return staged or numbers == sorted(numbers, reverse=down)


@pytest.mark.parametrize("scope", LISTS)
async def test_a_list_is_walked_to_its_end(scope: str) -> None:
    """Each row of a table of several pages arrives once, in the order of the id."""
    faults: dict[str, str] = {}
    for spec in LISTS[scope]:
        sandbox = small(rows=ONE_PAGE if spec.paging and spec.paging.walk == "limit" else ROWS)
        async with opened(sandbox, scope) as portal:
            root = branch(portal, scope)
            call = function(root, spec)(**arguments(root, spec, full=False))
            if not isinstance(call, ListCall):
                await call
                continue
            rows = [row async for row in call]
        prefix = "v3." if scope.startswith("v3.") else ""
        tables = (f"{prefix}{group(spec.method)}", spec.method.lower())
        table = next((sandbox.tables[name] for name in tables if name in sandbox.tables), None)
        ids = [str(shown_id(row, spec.paging.id)) for row in rows if spec.paging and spec.paging.id]
        whole = len(rows) if table is None or spec.method in OWN else len(table)
        if len(rows) != whole or len(set(ids)) < len(ids):
            faults[spec.method] = f"{len(rows)} rows of {whole}, {ids[:3]}"
        elif not ordered(spec, ids):
            faults[spec.method] = f"no order: {ids[:3]}"
    assert faults == {}
