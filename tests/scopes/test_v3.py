"""What is the same and what differs between REST 3.0 and the interface before it."""

from __future__ import annotations

import importlib

import pytest

from bitrix24_async import schema
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.scopes import Scopes

SCOPES = [scope for scope in schema.scopes("v3") if scope != "root"]
METHODS = [method for scope in SCOPES for method in schema.load(scope, "v3")]


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
