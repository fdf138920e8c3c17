"""Every method of the catalogue: its path, its help, its requests and its replies.

The examples lie beside the checkout, or where `BITRIX24_API_FOLDER` says; without them the paths are tried alone.
The methods of a scope are one test, for there are thousands of examples; a failure names each method that differs.
"""

from __future__ import annotations

import inspect
import os
from pathlib import Path

import pytest

from bitrix24_async import schema
from bitrix24_async.core.call import ListCall
from bitrix24_async.schema.model import MethodSpec
from tests.conformance.reasons import reason
from tests.conformance.trial import function, sample, tried

BESIDE = Path(__file__).parents[3] / "shared" / "api"
EXAMPLES = Path(os.environ.get("BITRIX24_API_FOLDER", BESIDE)) / "examples"


SCOPES = [
    pytest.param(scope, version, id=f"{version}-{scope}")
    for version in ("v2", "v3")
    for scope in schema.scopes(version)
]


def methods(scope: str, version: str) -> list[MethodSpec]:
    """Return the methods of a scope that have a facade; `portal.batch` is that of `batch`."""
    return [method for method in schema.load(scope, version) if method.method != "batch"]


def misplaced(method: MethodSpec, version: str) -> bool:
    """Say whether a path leads to another method or interface, or a read is a write."""
    call = sample(method, function(method, version))
    reads = call.read or isinstance(call, ListCall)
    return (call.method, call.version, reads) != (method.method, version, method.read)


def unhelpful(method: MethodSpec, version: str) -> bool:
    """Say whether a docstring lacks its sentence, what the method does and needs, or its page."""
    found = function(method, version)
    said = inspect.getdoc(found if inspect.isroutine(found) else type(found)) or " "
    first, last = said.split("\n\n")[0], said.splitlines()[-1]
    begins = first[0].isupper() and (first.endswith(".") or first.splitlines()[0].endswith((".", ",")))
    does = last.startswith("Reads. Scope: " if method.read else "Writes. Scope: ")
    return not (begins and does and last.endswith(f" {method.url}"))


@pytest.mark.parametrize(("scope", "version"), SCOPES)
def test_a_path_is_a_call_of_its_method(scope: str, version: str) -> None:
    """A REST name and its Python path are the same, whatever the branch; those of REST 3.0 are below `v3`."""
    assert [method.method for method in methods(scope, version) if misplaced(method, version)] == []


@pytest.mark.parametrize(("scope", "version"), SCOPES)
def test_help_ends_with_the_page(scope: str, version: str) -> None:
    """A docstring opens with a sentence and ends with what the method does, needs, and where it is described."""
    assert [method.method for method in methods(scope, version) if unhelpful(method, version)] == []


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the examples of the reference are not beside the checkout")
@pytest.mark.parametrize(("scope", "version"), SCOPES)
def test_the_documented_examples_are_the_truth(scope: str, version: str) -> None:
    """A request travels as it is documented, a reply is what it was, and nothing known is left in `extra`."""
    ending = ".json" if version == "v2" else ".v3.json"
    files = {path.name.removesuffix(ending).lower(): path for path in EXAMPLES.glob(f"*{ending}")}
    names = {method.method.lower() for method in schema.load(scope, version)}
    found = [tried(files[name]) for name in sorted(names & files.keys())]

    assert {name: left for name, said in found if (left := [one for one in said if reason(name, one) is None])} == {}
