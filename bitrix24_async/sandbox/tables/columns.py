"""What a kind of record is made of: columns with their types, and the groups that many kinds share.

Names and types are the reference's, values are made up. Names are upper case
here, whatever interface shows them later.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox.tables.cells import Cell, constant, days, each, flag, moments, money, number, own_id, text

__all__ = [
    "Column",
    "Kind",
    "address",
    "amount",
    "choices",
    "column",
    "contacts",
    "custom",
    "nulls",
    "origin",
    "own",
    "people",
    "person",
    "source",
    "stamps",
    "trace",
]


class Column(Struct, frozen=True, kw_only=True):
    """One field: its documented type, how its generated values come about, what a new row holds."""

    name: str
    type: str
    cell: Cell
    default: Any = None
    readonly: bool = False
    multiple: bool = False

    @property
    def custom(self) -> bool:
        """Whether the portal's owner added the field."""
        return self.name.startswith("UF_")

    @property
    def hidden(self) -> bool:
        """Whether a list shows the field only when it is selected by name."""
        return self.type == "crm_multifield" or (self.multiple and not self.custom)


class Kind(Struct, frozen=True, kw_only=True):
    """A kind of record, with its columns in order."""

    name: str
    label: str
    columns: tuple[Column, ...]


def column(name: str, type_: str, cell: Cell | None = None, **options: Any) -> Column:
    """Return a column; without a cell each generated row holds the default."""
    empty = constant(options.get("default")) if cell is None else cell
    return Column(name=name, type=type_, cell=empty, **options)


def own() -> Column:
    """Return the column of the row's id."""
    return column("ID", "integer", own_id(), readonly=True)


def nulls(type_: str, names: str) -> list[Column]:
    """Return columns that are empty in generated rows."""
    return [column(name, type_) for name in names.split()]


def people(*names: str) -> list[Column]:
    """Return columns of user ids."""
    cells = [number(1, 9, 5 + 3 * i) for i in range(len(names))]
    return [
        column(name, "user", cell, default="@user", readonly=name != "ASSIGNED_BY_ID")
        for name, cell in zip(names, cells, strict=True)
    ]


def stamps(*names: str) -> list[Column]:
    """Return columns of times that the portal sets itself."""
    return [column(name, "datetime", moments(7 + 6 * i), default="@now", readonly=True) for i, name in enumerate(names)]


def trace() -> list[Column]:
    """Return the advertising marks."""
    utm = column("UTM_SOURCE", "string", each((None, None, "google", "yandex"), 33))
    return [utm, *nulls("string", "UTM_MEDIUM UTM_CAMPAIGN UTM_CONTENT UTM_TERM")]


def origin() -> list[Column]:
    """Return the two columns by which another system finds its record again."""
    return nulls("string", "ORIGINATOR_ID ORIGIN_ID")


def custom(prefix: str = "") -> list[Column]:
    """Return custom fields of the usual types; `prefix` is the number of a smart process."""
    colours = (None, "45", "47", "49")
    return [
        column(f"UF_CRM_{prefix}1721244482250", "string", text(("Note {}", "Заметка {}"), 20), default=""),
        column(f"UF_CRM_{prefix}1724077760", "enumeration", each(colours, 22)),
        column(f"UF_CRM_{prefix}1706782596", "boolean", each(("1", "0"), 24), default="0"),
        column(f"UF_CRM_{prefix}1712074666", "date", days(26, empty=2), default=""),
        column(f"UF_CRM_{prefix}1594289659", "money", each(("100|RUB", "2500.5|EUR", "", None), 28)),
        column(
            f"UF_CRM_{prefix}1744103987",
            "string",
            each((False, ["red"], ["red", "blue"]), 30),
            default=False,
            multiple=True,
        ),
    ]


def _fm(type_: str, form: str, kinds: tuple[str, ...], shift: int) -> Column:
    """Return a multifield; its rows have ids of their own, as on a portal."""
    offset = type_ == "EMAIL"
    pick = each(kinds, shift)

    def cell(row: int, bits: int) -> str:
        value = form.format(row, (bits >> shift) % 10_000_000)
        kind = pick.make(row, bits)
        return f'[{{"ID":"{row * 2 + offset}","VALUE_TYPE":{kind},"VALUE":"{value}","TYPE_ID":"{type_}"}}]'

    return column(type_, "crm_multifield", Cell(cell, own=True), multiple=True)


def contacts() -> list[Column]:
    """Return the multifields."""
    phone = _fm("PHONE", "+7999{1:07d}", ("WORK", "MOBILE", "HOME"), 11)
    email = _fm("EMAIL", "box{0}@example.com", ("WORK", "HOME"), 13)
    rest = [column(name, "crm_multifield", default=[], multiple=True) for name in ("WEB", "IM", "LINK")]
    return [phone, email, *rest]


def address(prefix: str = "") -> list[Column]:
    """Return the parts of an address."""
    names = "ADDRESS ADDRESS_2 ADDRESS_CITY ADDRESS_POSTAL_CODE ADDRESS_REGION ADDRESS_PROVINCE ADDRESS_COUNTRY"
    rows = [f"{prefix}{name}" for name in (names + " ADDRESS_COUNTRY_CODE").split()]
    return [*nulls("string", " ".join(rows)), column(f"{prefix}ADDRESS_LOC_ADDR_ID", "integer")]


def amount() -> list[Column]:
    """Return the sum of a record and its currency."""
    return [
        column("CURRENCY_ID", "crm_currency", each(("RUB", "RUB", "RUB", "USD", "EUR"), 9), default="RUB"),
        column("OPPORTUNITY", "double", money(14), default="0.00"),
        column("IS_MANUAL_OPPORTUNITY", "char", flag(40), default="N"),
    ]


def source() -> list[Column]:
    """Return where a record came from."""
    return [
        column("SOURCE_ID", "crm_status", each(("CALL", "WEB", "EMAIL", "ADVERTISING", None), 44)),
        *nulls("string", "SOURCE_DESCRIPTION"),
    ]


def person() -> list[Column]:
    """Return the name of a person."""
    return [
        column("HONORIFIC", "crm_status", each((None, None, "HNR_RU_1", "HNR_RU_2"), 4)),
        column("NAME", "string", each(("Анна", "Иван", "John", "Maria", "Пётр", ""), 6)),
        *nulls("string", "SECOND_NAME"),
        column("LAST_NAME", "string", text(("Smith {}", "Иванов {}", "O'Neil {}"), 8)),
    ]


def choices(type_: str, pairs: dict[str, Any]) -> list[Column]:
    """Return columns that hold the same in each row."""
    return [column(name, type_, constant(value), default=value) for name, value in pairs.items()]
