# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Translations of a price type: the methods of `catalog.priceTypeLang`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Language", "PriceTypeLang", "PriceTypeLangFields", "PriceTypeLangKey", "PriceTypeLangService"]


class Language(Entity, kw_only=True):
    """A record of `catalog_language`, as its methods return it; what is not declared is in `extra`."""

    lid: str | None = None
    name: str | None = None
    active: bool | None = None


class PriceTypeLang(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.priceTypeLang`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    catalog_group_id: int | None = None
    lang: str | None = None
    name: str | None = None


PriceTypeLangFields = TypedDict(
    "PriceTypeLangFields",
    {
        "catalogGroupId": int | None,
        "name": str | None,
        "lang": str | None,
    },
    total=False,
)
"""The fields that a translation of a price type takes."""


PriceTypeLangKey: TypeAlias = Literal["catalogGroupId", "id", "lang", "name"]


_PRICE_TYPE_LANG_GET_LANGUAGES = Paging(rows="languages", id="lid", filter_id="lid", select=None, keyset=False)


_PRICE_TYPE_LANG_LIST = Paging(rows="priceTypeLangs", id="id", filter_id="id")


class PriceTypeLangService(RowService[R]):
    """Translations of a price type:
    https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
    """

    def of(self, entity: builtins.type[E], /) -> PriceTypeLangService[E]:
        """Return the service with rows of another type, such as a subclass of `PriceTypeLang` with your user fields."""
        return PriceTypeLangService(self._runner, entity)

    def add(self, fields: PriceTypeLangFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a translation of a price type and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201200000010`, `201000000000`, `400`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
        """
        return self._call("catalog.priceTypeLang.add", {"fields": _fields(fields)}, self._entity, key="priceTypeLang")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a translation of a price type.

        Args:
            id: Id of the translation.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201200000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
        """
        return self._call("catalog.priceTypeLang.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a translation of a price type by its id.

        Args:
            id: Id of the translation.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`201200000000`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
        """
        return self._call("catalog.priceTypeLang.get", {"id": id}, self._entity, read=True, key="priceTypeLang")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a translation of a price type, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
        """
        return self._call(
            "catalog.priceTypeLang.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="priceTypeLang",
        )

    def get_languages(self) -> ListCall[Language]:
        """List the languages that a price type may be translated into: awaited for one page, iterated for all of them.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
        """
        return self._list("catalog.priceTypeLang.getLanguages", {}, Language, _PRICE_TYPE_LANG_GET_LANGUAGES)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[PriceTypeLangKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the translations of a price type with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[PriceTypeLangKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[PriceTypeLangKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List translations of a price type: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.priceTypeLang.list", wire, self._entity, _PRICE_TYPE_LANG_LIST)

    def update(self, id: int | Ref, fields: PriceTypeLangFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a translation of a price type and return it.

        Args:
            id: Id of the translation.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201200000000`, `201200000010`, `201000000000`, `400`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
        """
        wire = {"Id": id, "fields": _fields(fields)}
        return self._call("catalog.priceTypeLang.update", wire, self._entity, key="priceTypeLang")
