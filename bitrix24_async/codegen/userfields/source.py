"""What a portal says of its user fields, as values.

Every interface says it in its own words: `crm.deal.fields` in a map by name,
`crm.deal.userfield.list` in rows of capitals, `userfieldconfig.list` in camel case.
Here they become `UserField`s, in the order of their codes, which never change.
A fact that nobody told stays open: no label is the empty text, and `multiple` is
None where only an administrator may know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

__all__ = ["Record", "UserField", "completed", "described", "listed"]

_OWN: Final = re.compile(r"UF_|PARENT_ID_?\d", re.IGNORECASE)
_CAMEL: Final = re.compile(r"uf[A-Z]|parentId\d")
_LABELS: Final = ("editformlabel", "listcolumnlabel", "listfilterlabel")


class UserField(Struct, frozen=True, kw_only=True):
    """One field that a portal added: its code, its name in rows, and what is known about its values."""

    code: str
    wire: str
    type: str
    label: str = ""
    multiple: bool | None = False
    options: tuple[tuple[int, str], ...] = ()
    targets: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody else may know more: the label, the values of a list, whether there may be many."""
        unlabelled = not self.label and self.code.upper().startswith("UF_")
        return unlabelled or self.multiple is None or (self.type == "enumeration" and not self.options)


class Record(Struct, frozen=True, kw_only=True):
    """A class to write: what it extends, its name, and the fields that the portal added.

    `title` is the first line of its docstring, `label` what the portal calls it. `taken`
    are the names that the base class uses, `declared` the wire names that it declares.
    """

    base: str
    module: str
    name: str
    title: str
    fields: tuple[UserField, ...]
    taken: frozenset[str] = frozenset()
    declared: frozenset[str] = frozenset()
    entity_type_id: int | None = None
    label: str = ""

    @property
    def added(self) -> list[UserField]:
        """The fields that the base class does not declare."""
        return [field for field in self.fields if field.wire not in self.declared]


def described(facts: Mapping[str, Any]) -> tuple[UserField, ...]:
    """Return the user fields among those that a `fields` method describes."""
    own = {name: about for name, about in facts.items() if isinstance(about, Mapping) and _is_own(name, about)}
    return _sorted(_described(name, about) for name, about in own.items())


def _is_own(name: str, about: Mapping[str, Any]) -> bool:
    return about.get("isDynamic") is True or bool(_OWN.match(name) or _CAMEL.match(name))


def _described(name: str, about: Mapping[str, Any]) -> UserField:
    code = _text(about.get("upperName")) or name
    labels = [_text(about.get(key)) for key in ("formLabel", "listLabel", "filterLabel", "title")]
    multiple = _flag(about["isMultiple"]) if "isMultiple" in about else None
    return UserField(
        code=code,
        wire=name,
        type=_text(about.get("type")),
        label=_label(labels, name, code),
        multiple=multiple,
        options=_options(about.get("items")),
        targets=_targets(about.get("settings")),
    )


def listed(rows: Iterable[Mapping[str, Any]]) -> tuple[UserField, ...]:
    """Return user fields from the rows of a `userfield.list` method, whatever the case of their keys."""
    return _sorted(_listed({key.replace("_", "").lower(): value for key, value in row.items()}) for row in rows)


def _listed(row: Mapping[str, Any]) -> UserField:
    code = _text(row.get("fieldname"))
    return UserField(
        code=code,
        wire=code,
        type=_text(row.get("usertypeid")),
        label=_label([_in_some_language(row.get(key)) for key in _LABELS], code),
        multiple=_flag(row.get("multiple")),
        options=_options(row.get("list") or row.get("enum")),
        targets=_targets(row.get("settings")),
    )


def completed(fields: Iterable[UserField], rows: Iterable[UserField]) -> tuple[UserField, ...]:
    """Return fields with what is missing filled in from others of the same code."""
    known = {field.code: field for field in rows}
    return tuple(_filled(field, known[field.code]) if field.code in known else field for field in fields)


def _filled(field: UserField, other: UserField) -> UserField:
    return replace(
        field,
        label=field.label or other.label,
        multiple=other.multiple if field.multiple is None else field.multiple,
        options=field.options or other.options,
        targets=field.targets or other.targets,
    )


def _sorted(fields: Iterable[UserField]) -> tuple[UserField, ...]:
    return tuple(sorted(fields, key=lambda field: field.code))


def _label(labels: Iterable[str], *codes: str) -> str:
    """Return the first label that says more than the code."""
    return next((label for label in labels if label and label.upper() not in map(str.upper, codes)), "")


def _in_some_language(value: Any) -> str:
    """Return a label that may come in all languages of the portal, English first."""
    if not isinstance(value, Mapping):
        return _text(value)
    texts = {key: _text(text) for key, text in value.items()}
    return texts.get("en") or next((texts[key] for key in sorted(texts) if texts[key]), "")


def _options(items: Any) -> tuple[tuple[int, str], ...]:
    # PHP writes a list with gaps as an object.
    rows = items.values() if isinstance(items, Mapping) else items if isinstance(items, list) else ()
    cells = [{key.lower(): value for key, value in row.items()} for row in rows if isinstance(row, Mapping)]
    pairs = {int(row["id"]): _text(row.get("value")) for row in cells if _text(row.get("id")).isdecimal()}
    return tuple(sorted(pairs.items()))


def _targets(settings: Any) -> tuple[str, ...]:
    """Return the kinds of record that a reference may point to."""
    about = settings if isinstance(settings, Mapping) else {}
    return tuple(sorted(key for key, value in about.items() if value == "Y"))


def _text(value: Any) -> str:
    return "".join(filter(str.isprintable, " ".join(str(value).split()))) if isinstance(value, str | int) else ""


def _flag(value: Any) -> bool:
    return value in (True, "Y", "1")
