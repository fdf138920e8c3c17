"""Every method of the reference, called through the facade: the sandbox answers what the facade promises."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import pytest

from bitrix24_async.core.entity import Entity
from bitrix24_async.errors import Bitrix24Error
from bitrix24_async.sandbox.derived.catalogue import group
from bitrix24_async.schema.model import MethodSpec
from tests.sandbox.calling import arguments, branch, catalogue, function, opened, small

# A portal's own fields, which no class declares.
PORTAL_OWN = ("UF_", "PARENT_ID_", "uf", "parentId")
SCOPES = catalogue()


def groups(specs: Iterable[MethodSpec]) -> list[list[MethodSpec]]:
    """Return methods by what they belong to, those that delete last."""
    found: dict[str, list[MethodSpec]] = defaultdict(list)
    for spec in sorted(specs, key=lambda spec: spec.kind == "delete"):
        found[group(spec.method)].append(spec)
    return list(found.values())


def records(value: Any) -> list[Entity]:
    """Return the records of a result."""
    if isinstance(value, Entity):
        return [value]
    return [row for row in value if isinstance(row, Entity)] if isinstance(value, (list, tuple)) else []


@pytest.mark.parametrize("full", [pytest.param(False, id="needed"), pytest.param(True, id="all")])
@pytest.mark.parametrize("scope", SCOPES)
async def test_a_reply_is_of_the_declared_type(scope: str, full: bool, caplog: pytest.LogCaptureFixture) -> None:
    """Arguments of the documented types bring a reply that decodes, and holds no field without a declaration."""
    faults: dict[str, str] = {}
    for specs in groups(SCOPES[scope]):
        async with opened(small(), scope) as portal:
            root = branch(portal, scope)
            for spec in specs:
                caplog.clear()
                with caplog.at_level(logging.WARNING, "bitrix24_async"):
                    try:
                        answer = await function(root, spec)(**arguments(root, spec, full=full))
                    except (Bitrix24Error, TypeError) as error:
                        faults[spec.method] = f"{type(error).__name__}: {error}"[:300]
                        continue
                rows = list(answer) if hasattr(answer, "rows") else answer
                over = {name for row in records(rows) for name in row.extra if not name.startswith(PORTAL_OWN)}
                over -= {spec.paging.id} if spec.paging is not None else {"ID", "id"}
                told = [record.getMessage() for record in caplog.records if record.name.startswith("bitrix24_async")]
                if over or told:
                    faults[spec.method] = f"{sorted(over)} {told}"[:300]
    assert faults == {}
