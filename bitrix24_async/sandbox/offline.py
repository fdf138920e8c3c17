"""The offline queue of an emulated portal: one record for each event and object, reserved under a process id.

Without `extended`, which is a paid feature, nothing is reserved: records are
deleted as they are read. Each connector has a queue of its own and does not hear
of what was done by calls with the same name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox.methods import Command, Method, lacks
from bitrix24_async.sandbox.php import to_int, to_text, truthy
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.cells import mix
from bitrix24_async.sandbox.tables.values import iso

__all__ = ["OfflineEvents"]

_PAGE = 50


class _Record(Struct, kw_only=True):
    number: int
    key: tuple[str, str, str]
    moment: float
    data: Any
    user: int
    process: str = ""
    failed: bool = False

    @property
    def event(self) -> str:
        """The name of the event."""
        return self.key[1]

    def shown(self) -> dict[str, Any]:
        """Return the record as the portal shows it."""
        return {
            "ID": str(self.number),
            "TIMESTAMP_X": iso(self.moment),
            "EVENT_NAME": self.event,
            "EVENT_DATA": self.data or False,
            "EVENT_ADDITIONAL": {"user_id": self.user},
            "MESSAGE_ID": f"{mix(self.number):016x}",
        }

    def listed(self) -> dict[str, Any]:
        """Return the record as a list shows it."""
        return self.shown() | {"PROCESS_ID": self.process, "ERROR": "1" if self.failed else "0"}


class OfflineEvents:
    """The records of one application on one portal."""

    def __init__(self) -> None:
        self.extended = True
        self._records: list[_Record] = []
        self._made = 0

    def __len__(self) -> int:
        return len(self._records)

    def record(self, connector: str, event: str, data: Any, now: float, user: int) -> None:
        """Take up an event; of several with the same object, not reserved yet, the latest stays."""
        key = (connector, event, repr(data))
        self._records = [record for record in self._records if record.key != key or record.process]
        self._made += 1
        self._records.append(_Record(number=self._made, key=key, moment=now, data=data, user=user))

    def methods(self) -> dict[str, Method]:
        """Return `event.offline.*` and `feature.get`."""
        verbs: dict[str, Method] = {"get": self._get, "list": self._list, "clear": self._clear, "error": self._error}
        return {"feature.get": self._feature} | {f"event.offline.{verb}": method for verb, method in verbs.items()}

    def _feature(self, command: Command) -> Reply:
        code = to_text(command.params.get("code"))
        if not code:
            raise Refusal("CODE_EMPTY", "CODE can't be empty")
        known = code in ("rest_offline_extended", "rest_auth_connector")
        return Reply({"value": "Y" if known and self.extended else "N"})

    def _found(self, command: Command) -> list[_Record]:
        connector = to_text(command.params.get("auth_connector"))
        wanted = command.params.get("filter")
        tests = [_test(name, value) for name, value in wanted.items()] if isinstance(wanted, dict) else []
        found = [record for record in self._records if record.key[0] == connector]
        return [record for record in found if all(test(record.listed()) for test in tests)]

    def _get(self, command: Command) -> Reply:
        failed = truthy(command.params.get("error"))
        free = [record for record in self._found(command) if record.failed == failed and (failed or not record.process)]
        taken = free[: to_int(command.params.get("limit", _PAGE)) or _PAGE]
        reserve = self.extended and "clear" in command.params and not truthy(command.params["clear"])
        if not reserve:
            self._drop(taken)
            return Reply({"process_id": None, "events": [record.shown() for record in taken]})
        process = to_text(command.params.get("process_id")) or f"{mix(self._made ^ _batch_seed(taken)):032x}"
        for record in taken:
            record.process, record.failed = process, False
        return Reply({"process_id": process if taken else None, "events": [record.shown() for record in taken]})

    def _list(self, command: Command) -> Reply:
        found = self._found(command)
        order = command.params.get("order")
        if isinstance(order, dict) and "DESC" in (to_text(value).upper() for value in order.values()):
            found.reverse()
        start = to_int(command.params.get("start"))
        shown = [record.listed() for record in found[max(start, 0) :][:_PAGE]]
        if start < 0:
            return Reply(shown)
        return Reply(shown, len(found), start + _PAGE if start + _PAGE < len(found) else None)

    def _clear(self, command: Command) -> Reply:
        self._drop(self._reserved(command))
        return Reply(True)

    def _error(self, command: Command) -> Reply:
        for record in self._reserved(command):
            record.failed = True
        return Reply(True)

    def _reserved(self, command: Command) -> list[_Record]:
        process = to_text(command.params.get("process_id"))
        if not process:
            raise lacks("process_id")
        found = [record for record in self._records if record.process == process]
        for name, shown in (("id", "ID"), ("message_id", "MESSAGE_ID")):
            given = command.params.get(name)
            if given:
                wanted = {to_text(value) for value in (given.values() if isinstance(given, dict) else given)}
                found = [record for record in found if record.shown()[shown] in wanted]
        return found

    def _drop(self, records: Iterable[_Record]) -> None:
        gone = {record.number for record in records}
        self._records = [record for record in self._records if record.number not in gone]


def _batch_seed(records: list[_Record]) -> int:
    """Return a number that differs for each batch of records."""
    return sum(record.number * 7919 for record in records)


def _test(name: str, value: Any) -> Callable[[dict[str, Any]], bool]:
    """Return the condition that a key of a filter stands for."""
    field = name.lstrip("!=@<>%")
    mark = name.removesuffix(field)
    wanted = {to_text(item) for item in value} if isinstance(value, list) else {to_text(value)}
    if mark in (">", ">="):
        least = to_int(value) + (mark == ">")
        return lambda row: to_int(row.get(field)) >= least
    return lambda row: (to_text(row.get(field)) in wanted) != mark.startswith("!")
