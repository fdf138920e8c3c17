"""The facades against the reference: every method, its parameters, its examples, its replies."""

from __future__ import annotations

import inspect
import json
import logging
from typing import Any

import msgspec
import pytest

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.decode import decode_rows, decode_value
from bitrix24_async.core.entity import Entity
from tests.scopes.reference import ABSENT, API, examples, function, python_name, required, sample, specs

pytestmark = pytest.mark.skipif(not API.exists(), reason=ABSENT)

SPECS = [pytest.param(spec, id=method) for method, spec in specs().items()]
REQUESTS = [
    pytest.param(spec, request["params"], id=f"{method}-{number}")
    for method, spec in specs().items()
    for number, request in enumerate(examples(method).get("requests", []))
    if request["source"] == "curl"
]
REPLIES = [
    pytest.param(spec, reply["body"]["result"], id=f"{method}-{number}")
    for method, spec in specs().items()
    for number, reply in enumerate(examples(method).get("responses", []))
    if reply.get("zone") != "errors"
]

# The reference does not star these, yet nothing can be asked without them.
NEEDED = {
    "crm.contact.add": ["fields"],
    "crm.deal.add": ["fields"],
    "crm.deal.update": ["fields"],
    "crm.lead.add": ["fields"],
    "crm.lead.update": ["fields"],
    "tasks.task.get": ["task_id"],
}
# Arguments that the reference does not have: its families of names, such as `UF_*`.
FAMILIES = {"user.add": {"extra"}, "user.update": {"extra"}}
# Where a reply of one member is the member itself; the reference calls the whole an object.
UNWRAPPED = {"tasks.task.delete": "task"}
# A reply's own user fields and links to other CRM records.
PORTAL_OWN = ("UF_", "PARENT_ID_", "ufCrm", "ufTask", "ufMail", "parentId1")


@pytest.mark.parametrize("spec", SPECS)
def test_every_method_has_a_python_method(spec: dict[str, Any]) -> None:
    """A REST name and its Python path are the same."""
    assert sample(spec).method == spec["method"]


@pytest.mark.parametrize("spec", SPECS)
def test_a_method_is_a_read_where_the_reference_says_so(spec: dict[str, Any]) -> None:
    """What may be repeated is a fact of the reference, and the docstring says the same."""
    said = (inspect.getdoc(function(spec["method"])) or "").splitlines()[-1]

    assert sample(spec).read is spec["read"]
    assert said.startswith("Reads." if spec["read"] else "Writes.")


@pytest.mark.parametrize("spec", SPECS)
def test_a_docstring_names_the_page_and_the_scope(spec: dict[str, Any]) -> None:
    """`help` ends with the page of the method and any scope that is enough."""
    said = (inspect.getdoc(function(spec["method"])) or "").splitlines()[-1]

    assert said.endswith(f" {spec['url']}")
    assert all(scope in said for scope in spec["scope"])


@pytest.mark.parametrize("spec", SPECS)
def test_a_method_has_the_parameters_of_the_reference(spec: dict[str, Any]) -> None:
    """Every documented parameter is an argument, and there are no others."""
    parameters = inspect.signature(function(spec["method"])).parameters.keys()
    documented = {python_name(param["name"]) for param in spec["params"]}

    assert parameters - FAMILIES.get(spec["method"], set()) == documented


@pytest.mark.parametrize("spec", SPECS)
def test_a_method_requires_what_the_reference_requires(spec: dict[str, Any]) -> None:
    """A required parameter has no default, and stands first."""
    starred = [python_name(param["name"]) for param in spec["params"] if param["required"]]

    assert required(spec) == starred + NEEDED.get(spec["method"], [])


@pytest.mark.parametrize("spec", SPECS)
def test_a_result_is_looked_for_where_the_reference_has_it(spec: dict[str, Any]) -> None:
    """`key` is the step from `result` to the payload."""
    key = spec["result"]["key"].partition(".")[2] or None

    assert sample(spec).key == UNWRAPPED.get(spec["method"], key)


@pytest.mark.parametrize("spec", [param for param in SPECS if param.values[0]["paging"]])
def test_a_list_pages_as_the_reference_says(spec: dict[str, Any]) -> None:
    """Names of paging parameters and ids come from the reference; a list that has none has one page."""
    call, paging = sample(spec), spec["paging"]
    if paging["style"] == "none":
        assert not isinstance(call, ListCall) or call.paging.walk == "none"
        return
    same = {name: paging[name] for name in ("id", "filter_id", "filter", "order", "select", "keyset", "size")}

    operators = next((param.get("operators", ()) for param in spec["params"] if param["name"] == paging["filter"]), ())
    among = "@" if not operators or "@" in operators else ""

    assert isinstance(call, ListCall)
    assert call.paging == Paging(**same, start=paging["param"], sort=paging.get("sort"), rows=call.key, among=among)


@pytest.mark.parametrize(("spec", "request_params"), REQUESTS)
def test_a_documented_request_passes_through_the_arguments(
    spec: dict[str, Any], request_params: dict[str, Any]
) -> None:
    """An example of the reference gives the same parameters when it is written in Python."""
    documented = {param["name"].lower(): param["name"] for param in spec["params"]}
    loose = sorted(name for name in request_params if name.lower() not in documented)
    if loose:
        pytest.skip(f"the example has parameters that the reference does not describe: {', '.join(loose)}")
    # The reference spells a parameter now small, now in capitals; the portal does not mind.
    travels = {documented[name.lower()]: value for name, value in request_params.items()}

    call = function(spec["method"])(**{python_name(name): value for name, value in travels.items()})

    assert call.params == travels


@pytest.mark.parametrize(("spec", "result"), REPLIES)
def test_a_documented_reply_decodes(spec: dict[str, Any], result: Any, caplog: pytest.LogCaptureFixture) -> None:
    """An example reply becomes the declared type, and nothing that the reference knows lands in `extra`."""
    call, raw = sample(spec), json.dumps(result).encode()
    with caplog.at_level(logging.WARNING):
        is_list = isinstance(call, ListCall)
        value = decode_rows(raw, call.type, call.key) if is_list else decode_value(raw, call.type, call.key)

    assert caplog.messages == []
    for row in [value] if isinstance(value, Entity) else value if is_list else []:
        assert [name for name in row.extra if not name.startswith(PORTAL_OWN)] == []
    assert_kept(value, result if call.key is None or call.key not in result else result[call.key])


def assert_kept(value: Any, sent: Any) -> None:
    """Compare what was decoded with what was sent: no row is lost, and a filled cell is an attribute with a value."""
    if isinstance(value, list):
        assert len(value) == len(sent)
    elif not isinstance(value, Entity):
        assert msgspec.to_builtins(value) == sent
    for row, cells in zip(value, sent, strict=True) if isinstance(value, list) else [(value, sent)]:
        if isinstance(row, Entity):
            filled = [
                name
                for name in row.__struct_fields__
                if name != "_more" and cells.get(wire(row, name)) not in (None, "", [])
            ]
            assert [name for name in filled if getattr(row, name) is None] == []


def wire(row: Entity, name: str) -> str:
    """Return the wire name of an attribute."""
    return row.__struct_encode_fields__[row.__struct_fields__.index(name)]
