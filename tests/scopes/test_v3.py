"""Every method of REST 3.0: its path, its requests, its replies; and what two methods of one name have in common."""

from __future__ import annotations

import importlib
import inspect
import json
import logging
from typing import Any

import pytest

from bitrix24_async import schema
from bitrix24_async.codegen.names import python_name
from bitrix24_async.core.call import Call, ListCall
from bitrix24_async.core.decode import decode_rows, decode_value
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.schema.model import MethodSpec
from bitrix24_async.scopes import Scopes
from tests.scopes.test_every_method import FOLDER, documented, records

SCOPES = [scope for scope in schema.scopes("v3") if scope != "root"]
METHODS = [method for scope in SCOPES for method in schema.load(scope, "v3")]
EACH = [pytest.param(method, id=method.method) for method in METHODS]
# Requests that the reference's own tables forbid, and fields of an example that no class declares.
REQUESTS: dict[str, str] = {}
LEFT_OVER: dict[str, set[str]] = {}


def examples(method: str) -> dict[str, Any]:
    """Return the reference's examples of a method, an empty mapping where they are not there."""
    path = FOLDER / "examples" / f"{method}.v3.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def function(method: MethodSpec) -> Any:
    """Return the Python method of a REST method, bound to no portal."""
    found: Any = Scopes().v3
    for step in method.method.split("."):
        found = getattr(found, python_name(step))
    return found


def called(method: MethodSpec) -> Call[Any]:
    """Return a call with a value for each needed parameter."""
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(function(method)).parameters.items():
        if parameter.default is inspect.Parameter.empty:
            shown = str(parameter.annotation)
            given[name] = {} if "Mapping" in shown else [] if "Sequence" in shown else 1
    found: Call[Any] = function(method)(**given)
    return found


@pytest.mark.parametrize("method", EACH)
def test_a_path_is_a_call_of_its_method(method: MethodSpec) -> None:
    """Its name is the path below `v3`, and it goes to the newer interface."""
    call = called(method)

    assert (call.method, call.version, call.read or isinstance(call, ListCall)) == (method.method, "v3", method.read)


@pytest.mark.parametrize("method", EACH)
def test_help_ends_with_the_page(method: MethodSpec) -> None:
    """A docstring opens with a sentence and ends with what the method does, needs, and where it is described."""
    said = inspect.getdoc(function(method)) or ""
    last = said.splitlines()[-1]

    assert said.split("\n\n")[0].endswith(".")
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


@pytest.mark.parametrize(("method", "params"), requests())
def test_a_documented_request_passes_through_the_arguments(method: MethodSpec, params: Any) -> None:
    """An example of the reference gives the same parameters when it is written in Python."""
    if method.method in REQUESTS:
        pytest.skip(REQUESTS[method.method])
    travels = documented(method, params)
    if travels is None:
        pytest.skip("the example has parameters that the reference does not describe")

    call = function(method)(**{python_name(name): value for name, value in travels.items()})

    assert call.params == {name: value for name, value in travels.items() if value is not None}


def replies() -> list[Any]:
    """Return the documented replies."""
    return [
        pytest.param(method, reply["body"]["result"], id=f"{method.method}-{number}")
        for method in METHODS
        for number, reply in enumerate(examples(method.method).get("responses", []))
        if "result" in reply["body"]
    ]


@pytest.mark.parametrize(("method", "result"), replies())
def test_a_documented_reply_decodes(method: MethodSpec, result: Any, caplog: pytest.LogCaptureFixture) -> None:
    """An example reply becomes the declared type, and nothing that the reference knows lands in `extra`."""
    call, raw = called(method), json.dumps(result).encode()
    with caplog.at_level(logging.WARNING):
        walks = isinstance(call, ListCall)
        value = decode_rows(raw, call.type, call.key) if walks else decode_value(raw, call.type, call.key)

    assert caplog.messages == []
    assert {name for row in records(value) for name in row.extra} == LEFT_OVER.get(method.method, set())


@pytest.mark.parametrize("scope", SCOPES)
def test_a_package_answers_for_a_wrong_name(scope: str) -> None:
    """A misspelled record is an attribute error."""
    package = importlib.import_module(f"bitrix24_async.scopes.v3.{scope}")

    with pytest.raises(AttributeError, match=r"has no attribute '__nothing__'"):
        package.__nothing__


def test_a_method_that_both_interfaces_have_is_two_methods() -> None:
    """Each has its own path, parameters and record."""
    older, newer = Scopes().tasks.task.get(1), Scopes().v3.tasks.task.get(1)

    assert (older.method, older.version, dict(older.params), older.key) == (
        "tasks.task.get", "v2", {"taskId": 1}, "task",
    )  # fmt: skip
    assert (newer.method, newer.version, dict(newer.params), newer.key) == (
        "tasks.task.get", "v3", {"id": 1}, "item",
    )  # fmt: skip
    assert older.type is not newer.type


def test_all_methods_of_the_catalogue_are_there_but_the_batch() -> None:
    """`portal.batch` takes calls of both interfaces, so that REST 3.0 needs none of its own."""
    assert len(METHODS) == 108
    assert [method.method for method in schema.load("root", "v3")] == ["batch"]
    assert not hasattr(Scopes().v3, "batch")


def test_what_is_called_call_is_a_scope() -> None:
    """A call of any method is `portal.call(…, version="v3")`."""
    call = Scopes().v3.call.followup.get(7)

    assert (call.method, call.version, dict(call.params)) == ("call.followup.get", "v3", {"callId": 7})


def test_conditions_of_a_list_are_a_list() -> None:
    """A mapping of the older interface is refused before it is sent."""
    call = Scopes().v3.tasks.task.list(filter=[["id", ">", 5]])
    assert call.params == {"filter": [["id", ">", 5]]}
    call.close()


def test_a_correction_belongs_to_one_interface() -> None:
    """What is said about `tasks.task.get` of one says nothing of the other."""
    params = {version: schema.read("tasks", version) for version in ("v2", "v3")}
    older, newer = (
        next(method for method in spec.methods if method.method == "tasks.task.get") for spec in params.values()
    )

    assert ([param.name for param in older.params], [param.name for param in newer.params]) == (
        ["taskId", "select"],
        ["id", "select"],
    )
    assert {version: spec.path for version, spec in params.items()} == {"v2": "tasks", "v3": "v3.tasks"}


def test_a_walked_list_takes_conditions_of_its_interface() -> None:
    """A list of conditions belongs to REST 3.0; a text belongs to neither."""
    lists = Scopes().v3.tasks.task.list

    call = lists(filter=[["id", 1]])
    assert (call.version, call.params) == ("v3", {"filter": [["id", 1]]})
    with pytest.raises(InvalidArgument, match="filter is a str; give a list of conditions"):
        lists(filter="id")  # type: ignore[arg-type]
