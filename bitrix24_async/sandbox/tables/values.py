"""How a field's value is stored and compared, by the documented type of its column.

A portal keeps numbers and dates as text of a fixed form and refuses little: what
does not fit is cut to what PHP makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from bitrix24_async.sandbox.php import to_int, to_number, to_text, truthy
from bitrix24_async.sandbox.tables.columns import Column

__all__ = ["ZONE", "comparable", "default", "elements", "iso", "multifield", "parse_date", "store"]

ZONE = timezone(timedelta(hours=3))
_AMOUNT = re.compile(r"\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_NUMBERS = frozenset(
    "integer double user crm_company crm_contact crm_lead crm_quote crm_deal crm_category crm_entity".split()
)


def iso(now: float) -> str:
    """Return a Unix time as portals write it."""
    return datetime.fromtimestamp(int(now), ZONE).isoformat()


def elements(value: Any) -> list[Any]:
    """Return the elements of an array, or the scalar alone."""
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [value]


def default(column: Column, now: float, user: int) -> Any:
    """Return what a new row holds where nothing was given."""
    if column.default == "@now":
        return iso(now)
    if column.default == "@today":
        return iso(now)[:11] + "00:00:00+03:00"
    return str(user) if column.default == "@user" else column.default


def store(column: Column, value: Any) -> Any:
    """Return a value as the column keeps it."""
    if column.multiple:
        return _many(column, value)
    if column.type in ("date", "datetime"):
        return _date(column, value)
    if column.type in _NUMBERS:
        return _number(column, value)
    if column.type == "char":
        return "Y" if truthy(value) else "N"
    if column.type == "boolean":
        return truthy(value) if isinstance(column.default, bool) else str(int(truthy(value)))
    return None if value is None else to_text(value)


def _many(column: Column, value: Any) -> Any:
    items = [item for item in elements(value) if item not in (None, "", False)]
    if not items:
        return False if column.custom else []
    whole = column.name == "UF_DEPARTMENT"
    return [to_int(item) if whole else to_text(item) for item in items]


def _number(column: Column, value: Any) -> Any:
    if value in (None, ""):
        return None if column.type != "double" else column.default
    if column.type != "double":
        return str(to_int(value))
    match = _AMOUNT.match(to_text(value))
    try:
        return str(Decimal(match[0] if match else "0").quantize(Decimal("0.01"), ROUND_HALF_UP))
    except InvalidOperation:  # more digits than any column holds
        return "0.00"


def _date(column: Column, value: Any) -> Any:
    moment = parse_date(value)
    if moment is None:
        return "" if column.default == "" else None
    if column.type == "date":
        moment = moment.replace(hour=0, minute=0, second=0)
    return moment.replace(microsecond=0).isoformat()


def parse_date(value: Any) -> datetime | None:
    """Return a date in the portal's zone; None where the text is none."""
    if not isinstance(value, str) or not value:
        return None
    for read in (datetime.fromisoformat, _russian):
        try:
            moment = read(value)
        except ValueError:
            continue
        return moment.replace(tzinfo=ZONE) if moment.tzinfo is None else moment.astimezone(ZONE)
    return None


def _russian(value: str) -> datetime:
    day, _, clock = value.partition(" ")
    return datetime.fromisoformat("-".join(reversed(day.split("."))) + f" {clock}".rstrip())


def comparable(column: Column, value: Any) -> Any:
    """Return a value as the database compares it: None for empty, numbers, dates, text without case."""
    if value in (None, "", False) or value == []:
        return None
    if column.type in _NUMBERS:
        return float(to_number(value))
    if column.type in ("date", "datetime"):
        moment = parse_date(value)
        return 0.0 if moment is None else moment.timestamp()
    if column.type == "char" and value is True:
        return "y"
    return to_text(value).casefold()


def multifield(old: Any, new: Any, type_: str, first: int) -> list[Mapping[str, Any]]:
    """Return the values of a multifield after a write: rows with `ID` change or go, others are added."""
    rows = {row["ID"]: dict(row) for row in old or []}
    for given in elements(new):
        if not isinstance(given, dict):
            continue
        key = to_text(given.get("ID")) or str(first)
        first += not given.get("ID")
        value = to_text(given.get("VALUE"))
        if truthy(given.get("DELETE")) or not value:
            rows.pop(key, None)
            continue
        kind = to_text(given.get("VALUE_TYPE")) or rows.get(key, {}).get("VALUE_TYPE", "WORK")
        rows[key] = {"ID": key, "VALUE_TYPE": kind, "VALUE": value, "TYPE_ID": type_}
    return list(rows.values())
