"""One file of examples tried on the facade of its method: each difference is a sentence.

A request is written in Python, name by name, and has to travel as it is documented; null means that a
parameter is not given. A reply goes through the decoder of the session, and has to be what it was.
"""

from __future__ import annotations

import inspect
import json
import logging
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, get_args

from msgspec.structs import fields

from bitrix24_async import schema
from bitrix24_async.codegen.words.names import python_name
from bitrix24_async.core.call import Call, ListCall
from bitrix24_async.core.decode import decode_reply, decode_rows, decode_value
from bitrix24_async.core.encode import json_body
from bitrix24_async.core.entity import Entity
from bitrix24_async.errors import Bitrix24Error
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec
from bitrix24_async.scopes import Scopes
from tests.conformance.faithful import changes, leftovers
from tests.conformance.reasons import LACKS

__all__ = ["Trial", "function", "known_methods", "sample", "tried"]

LOG = logging.getLogger("bitrix24_async")


@cache
def known_methods(version: str = "v2") -> dict[str, MethodSpec]:
    """Return the methods of an interface by their names in lower case."""
    found = (method for scope in schema.scopes(version) for method in schema.load(scope, version))
    return {method.method.lower(): method for method in found}


@cache
def tables(version: str) -> dict[str, EntitySpec]:
    """Return the records of an interface by name."""
    found = (entity for scope in schema.scopes(version) for entity in schema.entities(scope, version))
    return {entity.entity: entity for entity in found}


def function(method: MethodSpec, version: str = "v2") -> Any:
    """Return the Python method of a REST method, bound to no portal; None where there is none."""
    found: Any = Scopes()
    for step in ("v3", *method.method.split(".")) if version == "v3" else method.method.split("."):
        found = getattr(found, python_name(step), None)
    return found


def sample(method: MethodSpec, build: Any) -> Call[Any]:
    """Return a call with a value for each needed parameter, and for one of each group of which one is needed."""
    names = {param.name for param in method.params}
    groups = [group[0] for group in method.one_of if names >= set(group)] + (method.alternatives or [[]])[0]
    given: dict[str, Any] = {python_name(name): 1 for name in groups}
    held = {python_name(param.name): _held(method, param) for param in method.params}
    for name, parameter in inspect.signature(build).parameters.items():
        if parameter.default is inspect.Parameter.empty:
            shown = str(parameter.annotation)
            given[name] = held.get(name, {}) if "Mapping" in shown else [] if "Sequence" in shown else 1
    call: Call[Any] = build(**given)
    return call


def _held(method: MethodSpec, param: ParamSpec) -> dict[str, Any]:
    """Return one key of each group of which a mapping has to hold one."""
    names = {inner.name for inner in param.nested}
    return {group[0]: 1 for group in method.one_of if names >= set(group)}


@cache
def declared(cls: type[Entity]) -> set[str]:
    """Return the names that a record has attributes for."""
    return {info.encode_name for info in fields(cls)}


class Trial:
    """What the examples of one method say about its facade."""

    def __init__(self, method: MethodSpec, build: Any, version: str) -> None:
        self.method = method
        self.build = build
        self.version = version

    def request(self, params: Any) -> Iterator[str]:
        """Yield where a documented request differs from what travels when it is written in Python."""
        if isinstance(params, list):
            params = {str(place): value for place, value in enumerate(params)}
        if not isinstance(params, dict):
            yield f"the parameters are a {type(params).__name__}"
            return
        params = {name: value for name, value in params.items() if value is not None}
        lacking = self.lacking(params)
        if lacking:
            starred = {python_name(param.name) for param in self.method.params if param.required and not param.inferred}
            said = LACKS if starred >= set(lacking) else "required, and the example does without"
            yield f"{said}: {', '.join(lacking)}"
            return
        try:
            travelled = json.loads(json_body(self.written(params).params))
        except (Bitrix24Error, TypeError) as error:
            yield f"{error}"
            return
        wanted = self.placed(json.loads(json.dumps(params)))
        sent = {name: value for name, value in travelled.items() if value is not None}
        for name in sorted(wanted.keys() | sent.keys()):
            if wanted.get(name) != sent.get(name):
                yield f"{name} is {wanted.get(name)!r:.60}, sent as {sent.get(name)!r:.60}"

    def placed(self, params: dict[str, Any]) -> dict[str, Any]:
        """Return parameters under the names that travel: the spelling of the table, or a place.

        The interface does not tell the case of a name, and legacy methods know no names at all.
        """
        places = {param.name: str(place) for place, param in enumerate(self.method.params)}
        spelled = {self.spelled(name): value for name, value in params.items()}
        return {places.get(name, name): value for name, value in spelled.items()} if self.method.positional else spelled

    def spelled(self, name: str) -> str:
        """Return the spelling of the table for the name of a parameter."""
        exact = {param.name for param in self.method.params}
        alike = {param.name.lower(): param.name for param in reversed(self.method.params)}
        return name if name in exact else alike.get(name.lower(), name)

    def arguments(self, params: Mapping[str, Any]) -> dict[str, str]:
        """Return the argument of each parameter of an example."""
        if self.method.positional and all(name.isdigit() for name in params):
            names = {str(place): param.name for place, param in enumerate(self.method.params)}
        else:
            names = {name: self.spelled(name) for name in params}
        return {name: python_name(names.get(name, name)) for name in params}

    def lacking(self, params: Mapping[str, Any]) -> list[str]:
        """Return the needed arguments that an example does not give."""
        given = set(self.arguments(params).values())
        needed = inspect.signature(self.build).parameters.values()
        return [found.name for found in needed if found.default is found.empty and found.name not in given]

    def written(self, params: Mapping[str, Any]) -> Call[Any]:
        """Return the call that a user writes for an example; what no table knows goes into `with_params`."""
        accepted = inspect.signature(self.build).parameters.keys() - {"extra"}
        given = self.arguments(params)
        known = {given[name]: value for name, value in params.items() if given[name] in accepted}
        more = {name: value for name, value in params.items() if given[name] not in accepted}
        call: Call[Any] = self.build(**known)
        return call.with_params(more) if more else call

    def reply(self, body: Any) -> Iterator[str]:
        """Yield where a documented reply differs from what is read."""
        if not isinstance(body, dict) or "result" not in body:
            yield "the reply has no result"
            return
        call, heard = sample(self.method, self.build), Heard()
        LOG.addHandler(heard)
        try:
            raw = decode_reply(json.dumps(body).encode()).result or b"null"
            walks = isinstance(call, ListCall)
            value = decode_rows(raw, call.type, call.key) if walks else decode_value(raw, call.type, call.key)
        except Bitrix24Error as error:
            yield f"{error}"
            return
        finally:
            LOG.removeHandler(heard)
        yield from heard.messages
        result = body["result"]
        wire = result.get(call.key) if call.key is not None and isinstance(result, dict) else result
        yield from changes(wire, value)
        # A record that another holds has its own names.
        row, known = get_args(call.type) or (call.type,), self.names()
        odd = {name for cls, name in leftovers(value) if name in (known if cls in row else declared(cls))}
        yield from sorted(f"{name} is known and lies in `extra`" for name in odd)

    def names(self) -> set[str]:
        """Return every name that the catalogue has for the record of the method."""
        result = self.method.result
        table = tables(self.version).get(result.entity or "")
        return {field.name for field in [*result.fields, *(table.fields if table else ())]}


class Heard(logging.Handler):
    """The warnings of the decoder."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning."""
        self.messages.append(record.getMessage())


def tried(path: Path) -> tuple[str, list[str]]:
    """Return the name of the method of a file, and each difference that the file shows."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        name, requests, replies = found["method"], found.get("requests", []), found.get("responses", [])
        sent = [request["params"] for request in requests if not request.get("incomplete")]
        bodies = [reply["body"] for reply in replies if reply.get("zone") != "errors"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return path.stem, [f"{path.name} is no file of examples: {type(error).__name__}: {error}"]
    version = "v3" if found.get("version") == "v3" else "v2"
    method = known_methods(version).get(str(name).lower())
    label = f"{name} (v3)" if version == "v3" else str(name)
    if method is None:
        return label, ["the catalogue has no such method"]
    trial = Trial(method, function(method, version), version)
    if trial.build is None:
        return label, ["there is no facade of the method"]
    problems = [f"request {number}: {said}" for number, params in enumerate(sent) for said in trial.request(params)]
    problems += [f"reply {number}: {said}" for number, body in enumerate(bodies) for said in trial.reply(body)]
    return label, problems
