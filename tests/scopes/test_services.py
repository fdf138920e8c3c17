"""Services and scopes: found by their path, bound to their portal, lazy, and readable in `help`."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
import typing
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from msgspec import field
from msgspec.structs import replace

from bitrix24_async.errors import InvalidArgument
from bitrix24_async.scopes import Scopes, crm, tasks
from bitrix24_async.scopes.crm.company import CompanyService
from bitrix24_async.scopes.crm.contact import ContactService
from bitrix24_async.scopes.crm.deal import Deal, DealService
from bitrix24_async.scopes.crm.item import Item, ItemService
from bitrix24_async.scopes.crm.lead import LeadService
from bitrix24_async.scopes.server import ServerScope
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.tasks.task import TaskService
from bitrix24_async.scopes.user import UserScope

ROOT = Path(__file__).parents[2]
PAGES = "https://apidocs.bitrix24.com/api-reference/"
SERVICES = [
    CompanyService,
    ContactService,
    DealService,
    ItemService,
    LeadService,
    Scopes,
    ServerScope,
    TaskService,
    UserScope,
]


class OurDeal(Deal, kw_only=True):
    """A deal with a field that our portal added."""

    inn: str | None = field(default=None, name="UF_CRM_INN")


def portal() -> Scopes:
    """Return scopes that are bound to something that says what it was asked for."""
    scopes = Scopes()
    scopes._runner = SimpleNamespace(many=lambda call, ids: (call, ids))  # type: ignore[assignment]
    return scopes


METHODS = [
    pytest.param(function, id=function.__qualname__)
    for cls in SERVICES
    for name, function in inspect.getmembers(cls, inspect.isfunction)
    if not name.startswith("_")
]


def services(scopes: Scopes) -> list[Any]:
    """Return the services that hold rows."""
    return [
        scopes.crm.company,
        scopes.crm.contact,
        scopes.crm.deal,
        scopes.crm.item,
        scopes.crm.lead,
        scopes.tasks.task,
        scopes.user,
    ]


def test_a_call_is_bound_to_the_portal_it_came_from() -> None:
    """Calls of every depth know their portal."""
    scopes = portal()
    calls = [scopes.profile(), scopes.server.time(), scopes.user.current(), scopes.crm.deal.get(1)]
    runners = [call.runner for call in calls]
    for call in calls:
        call.close()

    assert runners == [scopes._runner] * 4


@pytest.mark.parametrize("position", range(7))
def test_of_changes_the_row_type_and_nothing_else(position: int) -> None:
    """The same service with another row type has the same portal; the old one is as it was."""
    service = services(scopes := portal())[position]
    row = service._entity

    other = service.of(OurDeal)

    assert (type(other), other._entity, other._runner) == (type(service), OurDeal, scopes._runner)
    assert service._entity is row


def test_rows_of_a_subclass_are_asked_for() -> None:
    """`get` and `list` of a service with another row type decode into that type."""
    deal = Scopes().crm.deal.of(OurDeal)

    assert [deal.get(1).type, deal.list().type] == [OurDeal, OurDeal]


@pytest.mark.parametrize("position", [0, 1, 2, 4, 5, 6])
def test_many_rows_are_asked_for_through_the_list(position: int) -> None:
    """`get_many` hands the list and the ids to the portal, and the list is no call that was forgotten."""
    service = services(portal())[position]

    call, ids = service.get_many([3, 1], select=["ID"])

    assert (call.params, ids, call.used) == ({"select": ["ID"]}, [3, 1], True)
    assert call.method in {
        "user.get",
        *(f"crm.{name}.list" for name in ("company", "contact", "deal", "lead")),
        "tasks.task.list",
    }


def test_many_elements_are_asked_for_by_their_type() -> None:
    """`crm.item.get_many` takes the type first, as its neighbours do."""
    call, ids = portal().crm.item.get_many(2, iter([3]))

    assert (replace(call, runner=None), list(ids)) == (Scopes().crm.item.list(2), [3])


@pytest.mark.parametrize("position", [0, 1, 2, 4, 5, 6])
def test_many_rows_need_a_portal(position: int) -> None:
    """Nothing can be iterated without a portal."""
    with pytest.raises(InvalidArgument, match="was built without a portal; get_many needs one"):
        services(Scopes())[position].get_many([1])


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: Scopes().crm.deal.list(select="ID"), "select is a str; give a list of names"),
        (lambda: Scopes().crm.deal.list(select=cast("Any", 5)), "select is a int; give a list of names"),
        (lambda: Scopes().crm.item.list(2, filter=cast("Any", "id")), "filter is a str; give a mapping"),
        (lambda: Scopes().tasks.task.list(order=cast("Any", ["ID"])), "order is a list; give a mapping"),
        (lambda: Scopes().user.get(select="ID"), "select is a str; give a list of names"),
        (lambda: Scopes().crm.deal.get(cast("Any", [7])), "id is a list; give the number of a record"),
        (lambda: Scopes().crm.deal.delete(cast("Any", 7.9)), "id is a float; give the number of a record"),
        (lambda: Scopes().tasks.task.delete(cast("Any", None)), "taskId is a NoneType; give the number of a record"),
        (lambda: Scopes().crm.item.get(2, cast("Any", True)), "id is a bool; give the number of a record"),
        (lambda: Scopes().crm.deal.add(cast("Any", None)), "fields are a mapping or an entity, not a NoneType"),
        (lambda: Scopes().crm.deal.add(cast("Any", "x")), "fields are a mapping or an entity, not a str"),
        (lambda: Scopes().crm.deal.contact.items.set(5, cast("Any", "x")), "items is a str; give a list"),
        (
            lambda: Scopes().crm.deal.contact.items.set(5, cast("Any", [7])),
            "an element of items is a int; give a mapping",
        ),
        (
            lambda: Scopes().crm.deal.productrows.set(5, rows=cast("Any", {"PRICE": 1})),
            "an element of rows is a int; give a mapping",
        ),
    ],
)
def test_what_the_portal_would_take_for_something_else_is_refused(call: Callable[[], object], told: str) -> None:
    """A text is a list of letters to a type checker, and a list of numbers is record 1 to the portal."""
    with pytest.raises(InvalidArgument, match=told):
        call()


def test_flags_in_the_rows_of_a_list_travel_as_the_method_wants_them() -> None:
    """A flag that is not `Y` is none to the portal, in each row of a list too."""
    items = Scopes().crm.deal.contact.items
    row = {"CONTACT_ID": 1, "IS_PRIMARY": True}

    assert items.set(5, [row, {"IS_PRIMARY": "N"}]).params == {
        "id": 5,
        "items": [{"CONTACT_ID": 1, "IS_PRIMARY": "Y"}, {"IS_PRIMARY": "N"}],
    }
    assert items.set(5, cast("Any", {"0": row})).params["items"] == {"0": {"CONTACT_ID": 1, "IS_PRIMARY": "Y"}}
    assert Scopes().crm.deal.productrows.set(5).params == {"id": 5}
    assert row == {"CONTACT_ID": 1, "IS_PRIMARY": True}


def test_flags_in_a_filter_travel_as_the_method_wants_them() -> None:
    """The portal finds nothing where `Y` is meant and true is sent; what is no flag of the record is left alone."""
    wanted = {"CLOSED": False, "!=OPENED": True, "UF_CRM_1": True, ">ID": 5, "IS_RECURRING": "Y"}

    assert Scopes().crm.deal.list(filter=wanted).params["filter"] == {
        "CLOSED": "N",
        "!=OPENED": "Y",
        "UF_CRM_1": True,
        ">ID": 5,
        "IS_RECURRING": "Y",
    }
    assert Scopes().user.get(filter={"ACTIVE": True}).params == {"FILTER": {"ACTIVE": True}}
    assert Scopes().crm.deal.list().params == {}


def test_numbers_of_other_classes_name_a_record() -> None:
    """A text of digits and an enumeration of numbers are as good as the number."""

    class Known(IntEnum):
        FIRST = 7

    assert Scopes().crm.deal.get(Known.FIRST).params == {"id": 7}
    assert Scopes().crm.deal.get(cast("Any", "7")).params == {"id": "7"}


def test_touching_a_service_loads_its_module_only() -> None:
    """`portal.crm.deal` imports the CRM and deals, and no other service."""
    code = (
        "import sys; from bitrix24_async.scopes import Scopes; Scopes().crm.deal;"
        "print(*[name for name in sys.modules if name.startswith('bitrix24_async.scopes.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert set(done.stdout.split()) == {f"bitrix24_async.scopes.{name}" for name in ("service", "crm", "crm.deal")}


@pytest.mark.parametrize("package", [crm, tasks])
def test_entities_are_imported_from_their_scope(package: Any) -> None:
    """`from bitrix24_async.scopes.crm import Deal` works, though the module is loaded on demand."""
    names = [name for name in package.__all__ if not name.endswith("Scope")]

    assert [getattr(package, name).__name__ for name in names] == names


@pytest.mark.parametrize("package", [crm, tasks])
def test_a_misspelled_entity_is_an_attribute_error(package: Any) -> None:
    """A package answers for a wrong name as any module does."""
    with pytest.raises(AttributeError, match=f"module '{package.__name__}' has no attribute 'Nothing'"):
        package.Nothing


@pytest.mark.parametrize("function", METHODS)
def test_help_tells_what_a_method_does(function: Callable[..., object]) -> None:
    """A docstring opens with a sentence; it ends with the reference page, after the scope and whether it writes."""
    said = inspect.getdoc(function) or ""
    first, last = said.splitlines()[0], said.splitlines()[-1]

    assert first.endswith(".")
    assert function.__name__ == "of" or re.match(rf"(Reads|Writes)\. Scope: [^/]+ {PAGES}\S+\.html$", last)


@pytest.mark.parametrize("function", METHODS)
def test_help_names_each_argument_that_needs_a_word(function: Callable[..., object]) -> None:
    """What stands under `Args:` are arguments of the method."""
    said = inspect.getdoc(function) or ""
    block = said.partition("Args:\n")[2].partition("\n\n")[0]
    named = {
        line.strip().partition(":")[0] for line in block.splitlines() if line.startswith("    ") and line[4] != " "
    }

    assert named <= inspect.signature(function).parameters.keys()


@pytest.mark.parametrize("function", METHODS)
def test_annotations_are_there_at_run_time(function: Callable[..., object]) -> None:
    """`typing.get_type_hints` finds every name, the dictionaries of `fields` included."""
    hints = typing.get_type_hints(function)

    assert hints.keys() == {*inspect.signature(function).parameters, "return"} - {"self"}


@pytest.mark.parametrize("cls", [*SERVICES, *Scope.__subclasses__()])
def test_a_service_names_its_page(cls: type) -> None:
    """The docstring of each service and scope links the reference."""
    assert PAGES in (inspect.getdoc(cls) or "")


@pytest.mark.parametrize("cls", [Scopes, crm.CrmScope, tasks.TasksScope])
def test_a_scope_lists_its_services_for_help(cls: type) -> None:
    """Services are plain properties, each with its page, so that `help(type(portal.crm))` shows them."""
    found = [value for _, value in inspect.getmembers(cls, lambda value: isinstance(value, property))]

    assert found
    assert all(PAGES in (inspect.getdoc(value) or "") for value in found)


def test_an_import_gives_the_id_only_whatever_the_row_type() -> None:
    """`crm.item.import` answers with an id, which no row type of the user's has to fit."""
    assert Scopes().crm.item.of(OurDeal).import_(2, {}).type is Item


def test_a_service_shows_its_name() -> None:
    """In a log or a debugger it says what it is, and nothing of the portal."""
    assert repr(portal().crm.deal) == "<DealService>"
