"""Methods that belong to no table: `batch`, `profile`, `server.time`, `scope`, `methods`, `method.get`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from bitrix24_async.sandbox.derived import catalogue
from bitrix24_async.sandbox.methods import Command, Method
from bitrix24_async.sandbox.php import parse_query, to_text
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.references import substitute
from bitrix24_async.sandbox.tables.table import Table
from bitrix24_async.sandbox.tables.values import iso

__all__ = ["Runner", "batch", "shaped", "system"]

_MOST = 50
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Runner(Protocol):
    """What runs the commands of a batch one after another."""

    def run(self, method: str, params: dict[str, Any]) -> tuple[Reply, dict[str, Any]]:
        """Run one command; return its reply and its time, or raise a `Refusal`."""
        ...


def batch(params: Mapping[str, Any], runner: Runner) -> Reply:
    """Run the commands in order and return the five maps of their replies."""
    given = params.get("cmd")
    if isinstance(given, list):
        given = {str(place): command for place, command in enumerate(given)}
    commands = given.items() if isinstance(given, Mapping) else ()
    halt = params.get("halt") not in (None, False, 0, "", "0", [])
    parts: dict[str, dict[str, Any]] = {name: {} for name in ("result", "error", "total", "next", "time")}
    for place, (label, command) in enumerate(commands):
        if place < _MOST and not isinstance(command, str):
            continue
        try:
            _run(command, place, label, runner, parts)
        except Refusal as refusal:
            parts["error"][label] = {"error": refusal.code, "error_description": refusal.description}
            if halt:
                break
    shown = {name if name == "result" else f"result_{name}": shaped(part) for name, part in parts.items()}
    return Reply(shown)


def _run(command: str, place: int, label: str, runner: Runner, parts: dict[str, dict[str, Any]]) -> None:
    if place >= _MOST:
        raise Refusal("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
    method, _, query = command.partition("#")[0].partition("?")
    params = parse_query(_CONTROL.sub("_", query))
    if "$" in query or "%24" in query:
        params = substitute(params, parts)
    if method.lower().removesuffix(".json") == "batch":
        raise Refusal("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage")
    reply, time = runner.run(method, params)
    parts["result"][label] = reply.result
    parts["time"][label] = time
    if reply.total is not None:
        parts["total"][label] = reply.total
    if reply.next is not None:
        parts["next"][label] = reply.next


def shaped(part: dict[str, Any]) -> Any:
    """Return a map as PHP encodes it: a list when its keys are 0, 1, 2 …, so `[]` when it is empty."""
    if all(key == str(place) for place, key in enumerate(part)):
        return list(part.values())
    return part


def system(users: Table) -> dict[str, Method]:
    """Return the methods about the portal itself; its names come from the catalogue when somebody asks."""

    def profile(command: Command) -> Reply:
        row = users.row(command.user)
        shown = {name: row[name] for name in ("ID", "NAME", "LAST_NAME", "PERSONAL_GENDER", "TIME_ZONE")}
        return Reply({"ID": shown.pop("ID"), "ADMIN": command.user == 1, **shown})

    def server_time(command: Command) -> Reply:
        return Reply(iso(command.now))

    def scope(command: Command) -> Reply:
        return Reply(sorted({scope for spec in catalogue.methods() for scope in spec.scope}))

    def methods(command: Command) -> Reply:
        wanted = to_text(command.params.get("scope"))
        return Reply(sorted(spec.method for spec in catalogue.methods() if not wanted or wanted in spec.scope))

    def method_get(command: Command) -> Reply:
        exists = catalogue.find(to_text(command.params.get("name"))) is not None
        return Reply({"isExisting": exists, "isAvailable": exists})

    found = {"profile": profile, "server.time": server_time, "scope": scope, "methods": methods}
    return {**found, "method.get": method_get}
