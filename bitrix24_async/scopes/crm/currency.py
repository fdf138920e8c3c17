# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Currencies: the methods of `crm.currency`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Currency",
    "CurrencyBaseService",
    "CurrencyFields",
    "CurrencyKey",
    "CurrencyLocalizations",
    "CurrencyLocalizationsKey",
    "CurrencyLocalizationsService",
    "CurrencyService",
]


class Currency(Entity, kw_only=True, rename="upper"):
    """A record of `crm.currency`, as its methods return it; what is not declared is in `extra`."""

    currency: str | None = None
    amount_cnt: int | None = None
    amount: Decimal | None = None
    base: bool | None = None
    sort: int | None = None
    date_update: dt.datetime | None = None
    lid: str | None = None
    format_string: str | None = None
    full_name: str | None = None
    dec_point: str | None = None
    thousands_sep: str | None = None
    decimals: int | None = None
    lang: dict[str, Any] | None = None


class CurrencyLocalizations(Entity, kw_only=True, rename="upper"):
    """A record of `crm.currency.localizations`, as its methods return it; what is not declared is in `extra`."""

    full_name: str | None = None
    format_string: str | None = None
    dec_point: str | None = None
    thousands_variant: str | None = None
    thousands_sep: str | None = None
    decimals: int | None = None
    hide_zero: str | None = None
    en: dict[str, Any] | None = _field(default=None, name="en")
    de: dict[str, Any] | None = _field(default=None, name="de")


class CurrencyFields(TypedDict, total=False):
    """The fields that a currency takes."""

    CURRENCY: str | None
    BASE: bool | str | None
    AMOUNT_CNT: int | None
    AMOUNT: Decimal | float | str | None
    SORT: int | None
    LANG: Mapping[str, Any] | None


CurrencyKey: TypeAlias = Literal[
    "CURRENCY",
    "AMOUNT_CNT",
    "AMOUNT",
    "BASE",
    "SORT",
    "DATE_UPDATE",
    "LID",
    "FORMAT_STRING",
    "FULL_NAME",
    "DEC_POINT",
    "THOUSANDS_SEP",
    "DECIMALS",
    "LANG",
]


CurrencyLocalizationsKey: TypeAlias = Literal[
    "FULL_NAME",
    "FORMAT_STRING",
    "DEC_POINT",
    "THOUSANDS_VARIANT",
    "THOUSANDS_SEP",
    "DECIMALS",
    "HIDE_ZERO",
    "en",
    "de",
]


R = TypeVar("R")
E = TypeVar("E")


_CURRENCY_FLAGS = frozenset({"BASE"})


_CURRENCY_LIST = Paging(id="LID", filter_id="LID", select=None, keyset=False)


class CurrencyService(RowService[R]):
    """Currencies: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html"""

    def of(self, entity: builtins.type[E], /) -> CurrencyService[E]:
        """Return the service with rows of another type, such as a subclass of `Currency` with your user fields."""
        return CurrencyService(self._runner, entity)

    def add(self, fields: CurrencyFields | Mapping[str, Any] | Entity) -> Call[str]:
        """Create a currency.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: an empty code and a text, `ERROR_CORE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
        """
        return self._call("crm.currency.add", {"fields": _fields(fields, _CURRENCY_FLAGS)}, str)

    @builtins.property
    def base(self) -> CurrencyBaseService:
        """Currency bases: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html"""
        return CurrencyBaseService(self._runner)

    def delete(self, id: str) -> Call[Any]:
        """Delete a currency.

        Raises:
            APIError: The portal refused: an empty code and a text, `ERROR_CODE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
        """
        return self._call("crm.currency.delete", {"id": id}, Any)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a currency by its name.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
        """
        return self._call("crm.currency.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: str) -> Call[R]:
        """Return a currency.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
        """
        return self._call("crm.currency.get", {"id": id}, self._entity, read=True)

    def list(self, *, order: Mapping[CurrencyKey | str, str] | None = None) -> ListCall[R]:
        """List currencies: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
        """
        return self._list("crm.currency.list", _given(order=order), self._entity, _CURRENCY_LIST)

    @builtins.property
    def localizations(self) -> CurrencyLocalizationsService[CurrencyLocalizations]:
        """Currency localizations:
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return CurrencyLocalizationsService(self._runner, CurrencyLocalizations)

    def update(self, id: str, fields: CurrencyFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a currency.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: an empty code and a text, `ERROR_CODE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
        """
        return self._call("crm.currency.update", {"ID": id, "fields": _fields(fields, _CURRENCY_FLAGS)}, bool)


class CurrencyLocalizationsService(RowService[R]):
    """Currency localizations:
    https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> CurrencyLocalizationsService[E]:
        """Return the service with rows of another type, such as a subclass of `CurrencyLocalizations` with your user
        fields.
        """
        return CurrencyLocalizationsService(self._runner, entity)

    def delete(self, id: str, lids: Sequence[Any]) -> Call[bool]:
        """Delete a currency localization.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return self._call("crm.currency.localizations.delete", {"id": id, "lids": lids}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a currency localization by its name.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
        """
        return self._call("crm.currency.localizations.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: str) -> Call[R]:
        """Return a currency localization.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
        """
        return self._call("crm.currency.localizations.get", {"id": id}, self._entity, read=True)

    def set(self, id: str, localizations: Mapping[str, Any]) -> Call[bool]:
        """Set the currency localization.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
        """
        return self._call("crm.currency.localizations.set", {"id": id, "localizations": localizations}, bool)


class CurrencyBaseService(Service):
    """Currency bases: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html"""

    def get(self) -> Call[str]:
        """Return a currency base.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return self._call("crm.currency.base.get", {}, str, read=True)

    def set(self, id: str) -> Call[bool]:
        """Set the currency base.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
        """
        return self._call("crm.currency.base.set", {"id": id}, bool)
