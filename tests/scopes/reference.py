"""The reference's facts about the methods that have a facade, and what the facade makes of them.

The catalogue of the reference lies beside the checkout, not in it; without it there is nothing to compare with.
"""

from __future__ import annotations

import inspect
import json
import keyword
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes import Scopes

API = Path(__file__).parents[3] / "shared" / "api"
ABSENT = f"the catalogue of the reference is not at {API.parent.name}/{API.name} beside the checkout"
COVERED = re.compile(
    r"crm\.(company|contact|deal|item|lead)\.\w+|tasks\.task\.\w+|user\.\w+|server\.\w+|events|methods|profile|scope"
)


@cache
def specs() -> dict[str, dict[str, Any]]:
    """Return what the catalogue says about each method that has a facade."""
    if not API.exists():
        return {}
    lines = (API / "methods.jsonl").read_text(encoding="utf-8").splitlines()
    found = [spec for spec in map(json.loads, lines) if spec["version"] == "v2" and COVERED.fullmatch(spec["method"])]
    return {spec["method"]: spec for spec in found}


@cache
def examples(method: str) -> dict[str, Any]:
    """Return the reference's examples of a method, an empty mapping where they are not there."""
    path = API / "examples" / f"{method}.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def python_name(wire: str) -> str:
    """Return how Python spells a REST name: snake case, a keyword with an underscore behind it."""
    name = wire.lower() if wire.isupper() else re.sub(r"(?<=[a-z0-9])[A-Z]", lambda found: f"_{found[0]}", wire).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def function(method: str) -> Callable[..., Call[Any]]:
    """Return the Python method of a REST method, bound to no portal."""
    found: Any = Scopes()
    for step in method.split("."):
        found = getattr(found, python_name(step))
    return found  # type: ignore[no-any-return]


def required(spec: Mapping[str, Any]) -> list[str]:
    """Return the Python names of the parameters that a method cannot do without."""
    parameters = inspect.signature(function(spec["method"])).parameters.values()
    return [parameter.name for parameter in parameters if parameter.default is inspect.Parameter.empty]


def sample(spec: Mapping[str, Any]) -> Call[Any]:
    """Return a call of a method with nothing but its required parameters."""
    values = {"fields": {}, "data": [], "access": [], "email": ""}
    return function(spec["method"])(**{name: values.get(name, 1) for name in required(spec)})
