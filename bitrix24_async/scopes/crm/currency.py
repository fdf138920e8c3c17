# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Currencies: the methods of `crm.currency`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Currency",
    "CurrencyBaseService",
    "CurrencyFields",
    "CurrencyKey",
    "CurrencyLocalizations",
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
    en: CurrencyLocalizations | None = _field(default=None, name="en")
    de: CurrencyLocalizations | None = _field(default=None, name="de")


CurrencyFields = TypedDict(
    "CurrencyFields",
    {
        "CURRENCY": str | None,
        "BASE": bool | str | None,
        "AMOUNT_CNT": int | None,
        "AMOUNT": Decimal | float | str | None,
        "SORT": int | None,
        "LANG": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a currency takes."""


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


_CURRENCY_FLAGS = frozenset({"BASE"})


_CURRENCY_LIST = Paging(id="CURRENCY", filter_id="CURRENCY", select=None, keyset=False)


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
            APIError: A value was refused, or the caller may not create a currency (`ERROR_CORE`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
        """
        return self._call("crm.currency.add", {"fields": _fields(fields, _CURRENCY_FLAGS)}, str)

    @builtins.property
    def base(self) -> CurrencyBaseService:
        """The base currency: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html"""
        return CurrencyBaseService(self._runner)

    def delete(self, id: str) -> Call[Any]:
        """Delete a currency.

        Args:
            id: Id of the currency.

        Raises:
            APIError: There is no such currency, or the caller may not delete it (`ERROR_CODE`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
        """
        return self._call("crm.currency.delete", {"id": id}, Any)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a currency, each by its name.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
        """
        return self._call("crm.currency.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: str) -> Call[R]:
        """Return a currency by its id.

        Args:
            id: Id of the currency.

        Raises:
            APIError: There is no such currency, or the caller may not see it (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
        """
        return self._call("crm.currency.get", {"id": id}, self._entity, read=True)

    def list(self, *, order: Mapping[CurrencyKey | str, str] | None = None) -> ListCall[R]:
        """List currencies: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
        """
        return self._list("crm.currency.list", _given(order=order), self._entity, _CURRENCY_LIST)

    @builtins.property
    def localizations(self) -> CurrencyLocalizationsService[CurrencyLocalizations]:
        """Localizations of a currency:
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return CurrencyLocalizationsService(self._runner, CurrencyLocalizations)

    def update(self, id: str, fields: CurrencyFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a currency.

        Args:
            id: Id of the currency.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such currency, the caller may not change it, or a value was refused (`ERROR_CODE`, or
                a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
        """
        return self._call("crm.currency.update", {"ID": id, "fields": _fields(fields, _CURRENCY_FLAGS)}, bool)


class CurrencyLocalizationsService(RowService[R]):
    """Localizations of a currency:
    https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> CurrencyLocalizationsService[E]:
        """Return the service with rows of another type, such as a subclass of `CurrencyLocalizations` with your user
        fields.
        """
        return CurrencyLocalizationsService(self._runner, entity)

    def delete(self, id: str, lids: Sequence[Any]) -> Call[bool]:
        """Delete a localization of a currency.

        Args:
            id: Id of the localization.
            lids: Ids of the pages.

        Raises:
            APIError: There is no such localization, or the caller may not delete it (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return self._call("crm.currency.localizations.delete", {"id": id, "lids": _sequence("lids", lids)}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a localization of a currency, each by its name.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
        """
        return self._call("crm.currency.localizations.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: str) -> Call[R]:
        """Return a localization of a currency by its id.

        Args:
            id: Id of the localization.

        Raises:
            APIError: There is no such localization, or the caller may not see it (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
        """
        return self._call("crm.currency.localizations.get", {"id": id}, self._entity, read=True)

    def set(self, id: str, localizations: Mapping[str, Any]) -> Call[bool]:
        """Set the localizations of a currency.

        Args:
            id: Id of the localization.
            localizations: Localizations, by name.

        Raises:
            APIError: There is no such localization, the caller may not change it, or a value was refused (a text
                without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
        """
        wire = {"id": id, "localizations": _mapping("localizations", localizations)}
        return self._call("crm.currency.localizations.set", wire, bool)


class CurrencyBaseService(Service):
    """The base currency: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html"""

    def get(self) -> Call[str]:
        """Return the code of the base currency.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return self._call("crm.currency.base.get", {}, str, read=True)

    def set(self, id: str) -> Call[bool]:
        """Make a currency the base one.

        Args:
            id: Id of the currency base.

        Raises:
            APIError: There is no such currency base, the caller may not change it, or a value was refused (a text
                without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
        """
        return self._call("crm.currency.base.set", {"id": id}, bool)
