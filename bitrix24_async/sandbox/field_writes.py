"""What a write makes of a user field: its code with the prefix of the record, its labels, the values of a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.sandbox.php import to_int, to_text, truthy
from bitrix24_async.sandbox.replies import Refusal
from bitrix24_async.sandbox.tables.values import elements

__all__ = ["LABELS", "changed", "created"]

LABELS = ("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL")
_FIXED = frozenset({"ID", "ENTITY_ID", "FIELD_NAME", "USER_TYPE_ID", "MULTIPLE"})
_FLAGS = frozenset({"MULTIPLE", "MANDATORY", "SHOW_IN_LIST", "EDIT_IN_LIST", "IS_SEARCHABLE"})
_TEXTS = frozenset({"FIELD_NAME", "USER_TYPE_ID", "XML_ID", "SORT", "SHOW_FILTER"})


def created(given: Mapping[str, Any], prefix: str, number: int) -> dict[str, Any]:
    """Return the cells of a new field; `number` is its id."""
    for name in ("USER_TYPE_ID", "FIELD_NAME"):
        if not given.get(name):
            raise Refusal("", f"The '{name}' field is not found.")
    cells = _cells(given, [], number)
    code = cells["FIELD_NAME"].upper()
    return cells | {"FIELD_NAME": code if code.startswith(prefix) else prefix + code.removeprefix("UF_")}


def changed(given: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the cells that a change of a field sets; its code and its type stay."""
    kept = {name: value for name, value in given.items() if name not in _FIXED}
    return _cells(kept, row["LIST"] or [], to_int(row["ID"]))


def _cells(given: Mapping[str, Any], old: list[dict[str, Any]], number: int) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    if "LABEL" in given:
        cells |= dict.fromkeys(LABELS, _label(given["LABEL"]))
    for name, value in given.items():
        if name in LABELS:
            cells[name] = _label(value)
        elif name in _FLAGS:
            cells[name] = "Y" if truthy(value) else "N"
        elif name in _TEXTS:
            cells[name] = None if value is None else to_text(value)
        elif name == "SETTINGS" and isinstance(value, (dict, list)):
            cells[name] = _settings(value)
    listed = given.get("LIST", given.get("ENUM"))
    if isinstance(listed, (dict, list)):
        cells["LIST"] = _options(listed, old, number) or None
    return cells


def _settings(given: Any) -> Any:
    """Return settings as they are kept: a flag among them is `Y` or `N`."""
    if isinstance(given, list):
        return given
    return {name: ("Y" if value else "N") if isinstance(value, bool) else value for name, value in given.items()}


def _label(given: Any) -> str | None:
    """Return the text of a label, which may come by language."""
    texts = given if isinstance(given, Mapping) else {"en": given}
    text = texts.get("en", next(iter(texts.values()), None))
    return None if text is None else to_text(text)


def _options(given: Any, old: list[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    """Return the values of a list: those that are named change or go, the others are new."""
    options = {option["ID"]: option for option in old}
    for place, element in enumerate(elements(given)):
        value = {name.upper(): to_text(cell) for name, cell in element.items()} if isinstance(element, Mapping) else {}
        id_ = value.get("ID") or str(number * 1000 + len(options))
        if value.pop("DEL", "N") == "Y":
            options.pop(id_, None)
        else:
            usual = {"ID": id_, "SORT": str(10 * (place + 1)), "VALUE": "", "DEF": "N", "XML_ID": f"{int(id_):032x}"}
            options[id_] = options.get(id_, usual) | value | {"ID": id_}
    return list(options.values())
