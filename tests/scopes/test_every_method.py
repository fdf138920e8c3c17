"""Every method of the catalogue: its path, its requests, its replies.

The examples lie beside the checkout, or where `BITRIX24_API_FOLDER` says; without them the paths are tried alone.
"""

from __future__ import annotations

import inspect
import json
import logging
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async import schema
from bitrix24_async.codegen.names import python_name
from bitrix24_async.core.call import Call, ListCall
from bitrix24_async.core.decode import decode_rows, decode_value
from bitrix24_async.core.entity import Entity
from bitrix24_async.schema.model import MethodSpec
from bitrix24_async.scopes import Scopes
from tests.scopes.exceptions import LEFT_OVER, REPLIES, REQUESTS

BESIDE = Path(__file__).parents[3] / "shared" / "api"
FOLDER = Path(os.environ.get("BITRIX24_API_FOLDER", BESIDE))
METHODS = [method for scope in schema.scopes() for method in schema.load(scope) if method.method != "batch"]
EACH = [pytest.param(method, id=method.method) for method in METHODS]
# A portal's own fields, which no class declares.
PORTAL_OWN = ("UF_", "PARENT_ID_", "PROPERTY_", "uf", "parentId", "property")


@cache
def examples(method: str) -> dict[str, Any]:
    """Return the reference's examples of a method, an empty mapping where they are not there."""
    path = FOLDER / "examples" / f"{method}.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def function(method: MethodSpec) -> Any:
    """Return the Python method of a REST method, bound to no portal."""
    found: Any = Scopes()
    for step in method.method.split("."):
        found = getattr(found, python_name(step))
    return found


def called(method: MethodSpec) -> Call[Any]:
    """Return a call with a value for each needed parameter, and for one of each group of which one is needed."""
    names = {param.name for param in method.params}
    groups = [group[0] for group in method.one_of if names >= set(group)] + (method.alternatives or [[]])[0]
    given = {python_name(name): 1 for name in groups}
    for name, parameter in inspect.signature(function(method)).parameters.items():
        if parameter.default is inspect.Parameter.empty:
            shown = str(parameter.annotation)
            given[name] = {} if "Mapping" in shown else [] if "Sequence" in shown else 1  # type: ignore[assignment]
    found: Call[Any] = function(method)(**given)
    return found


@pytest.mark.parametrize("method", EACH)
def test_a_path_is_a_call_of_its_method(method: MethodSpec) -> None:
    """A REST name and its Python path are the same, whatever the branch."""
    call = called(method)

    assert (call.method, call.read or isinstance(call, ListCall)) == (method.method, method.read)


@pytest.mark.parametrize("method", EACH)
def test_help_ends_with_the_page(method: MethodSpec) -> None:
    """A docstring opens with a sentence and ends with what the method does, needs, and where it is described."""
    found = function(method)
    said = inspect.getdoc(found if inspect.isroutine(found) else type(found)) or ""
    first, last = said.splitlines()[0], said.splitlines()[-1]

    assert first[0].isupper()
    assert first.endswith((".", ",")) or said.split("\n\n")[0].endswith(".")
    assert last.startswith("Reads. Scope: " if method.read else "Writes. Scope: ")
    assert last.endswith(f" {method.url}")


def requests() -> list[Any]:
    """Return the documented requests."""
    return [
        pytest.param(method, request["params"], id=f"{method.method}-{number}")
        for method in METHODS
        for number, request in enumerate(examples(method.method).get("requests", []))
        if not request.get("incomplete")
    ]


def documented(method: MethodSpec, params: Any) -> dict[str, Any] | None:
    """Return an example under the documented spelling of its names, None where it has names without a description."""
    if isinstance(params, list) or (method.positional and all(name.isdigit() for name in params)):
        values = params if isinstance(params, list) else list(params.values())
        return {param.name: value for param, value in zip(method.params, values, strict=False)}
    exact = {param.name for param in method.params}
    names = {param.name.lower(): param.name for param in reversed(method.params)}
    if any(name.lower() not in names for name in params):
        return None
    return {name if name in exact else names[name.lower()]: value for name, value in params.items()}


@pytest.mark.parametrize(("method", "params"), requests())
def test_a_documented_request_passes_through_the_arguments(method: MethodSpec, params: Any) -> None:
    """An example of the reference gives the same parameters when it is written in Python."""
    if method.method in REQUESTS:
        pytest.skip(REQUESTS[method.method])
    travels = documented(method, params)
    if travels is None:
        pytest.skip("the example has parameters that the reference does not describe")

    call = function(method)(**{python_name(name): value for name, value in travels.items()})

    if method.positional:
        places = {str(place): travels.get(param.name) for place, param in enumerate(method.params)}
        assert {place: value for place, value in places.items() if value is not None} == {
            place: value for place, value in call.params.items() if value is not None
        }
    else:
        assert call.params == {name: value for name, value in travels.items() if value is not None}


def replies() -> list[Any]:
    """Return the documented replies."""
    return [
        pytest.param(method, reply["body"]["result"], id=f"{method.method}-{number}")
        for method in METHODS
        for number, reply in enumerate(examples(method.method).get("responses", []))
        if reply.get("zone") != "errors" and "result" in reply["body"]
    ]


def records(value: Any) -> list[Entity]:
    """Return the records of a decoded result."""
    if isinstance(value, Entity):
        return [value]
    return [row for row in value if isinstance(row, Entity)] if isinstance(value, list) else []


@pytest.mark.parametrize(("method", "result"), replies())
def test_a_documented_reply_decodes(method: MethodSpec, result: Any, caplog: pytest.LogCaptureFixture) -> None:
    """An example reply becomes the declared type, and nothing that the reference knows lands in `extra`."""
    if method.method in REPLIES:
        pytest.skip(REPLIES[method.method])
    call, raw = called(method), json.dumps(result).encode()
    with caplog.at_level(logging.WARNING):
        walks = isinstance(call, ListCall)
        value = decode_rows(raw, call.type, call.key) if walks else decode_value(raw, call.type, call.key)

    assert caplog.messages == []
    over = {name for row in records(value) for name in row.extra if not name.startswith(PORTAL_OWN)}
    assert over == LEFT_OVER.get(method.method, set())
