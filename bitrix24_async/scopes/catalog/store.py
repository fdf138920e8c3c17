# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Warehouses: the methods of `catalog.store`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Store", "StoreFields", "StoreImageId", "StoreKey", "StoreService"]


class Store(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.store`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    address: str | None = None
    code: str | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    description: str | None = None
    email: str | None = None
    gps_n: Decimal | None = None
    gps_s: Decimal | None = None
    image_id: StoreImageId | None = None
    issuing_center: bool | None = None
    modified_by: int | None = None
    phone: str | None = None
    schedule: str | None = None
    sort: int | None = None
    title: str | None = None
    user_id: int | None = None
    xml_id: str | None = None


class StoreImageId(Entity, kw_only=True):
    """What `imageId` of a `Store` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None


StoreFields = TypedDict(
    "StoreFields",
    {
        "address": str | None,
        "title": str | None,
        "active": bool | str | None,
        "description": str | None,
        "gpsN": Decimal | float | str | None,
        "gpsS": Decimal | float | str | None,
        "imageId": Mapping[str, Any] | None,
        "dateModify": dt.datetime | dt.date | str | None,
        "dateCreate": dt.datetime | dt.date | str | None,
        "userId": int | None,
        "modifiedBy": int | None,
        "phone": str | None,
        "schedule": str | None,
        "xmlId": str | None,
        "sort": int | None,
        "email": str | None,
        "issuingCenter": bool | str | None,
        "code": str | None,
    },
    total=False,
)
"""The fields that a warehouse takes."""


StoreKey: TypeAlias = Literal[
    "active",
    "address",
    "code",
    "dateCreate",
    "dateModify",
    "description",
    "email",
    "gpsN",
    "gpsS",
    "id",
    "imageId",
    "issuingCenter",
    "modifiedBy",
    "phone",
    "schedule",
    "sort",
    "title",
    "userId",
    "xmlId",
]


_STORE_FLAGS = frozenset({"active", "issuingCenter"})


_STORE_LIST_FILTER_FLAGS = frozenset({"active", "issuingCenter"})


_STORE_LIST = Paging(rows="stores", id="id", filter_id="id")


class StoreService(RowService[R]):
    """Warehouses: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html"""

    def of(self, entity: builtins.type[E], /) -> StoreService[E]:
        """Return the service with rows of another type, such as a subclass of `Store` with your user fields."""
        return StoreService(self._runner, entity)

    def add(self, fields: StoreFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a warehouse and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
        """
        return self._call("catalog.store.add", {"fields": _fields(fields, _STORE_FLAGS)}, self._entity, key="store")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a warehouse.

        Args:
            id: Id of the warehouse.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201100000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
        """
        return self._call("catalog.store.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a warehouse by its id.

        Args:
            id: Id of the warehouse.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`201100000000`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
        """
        return self._call("catalog.store.get", {"id": id}, self._entity, read=True, key="store")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a warehouse, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
        """
        return self._call("catalog.store.getFields", {}, dict[str, dict[str, Any]], read=True, key="store")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[StoreKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the warehouses with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[StoreKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[StoreKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List warehouses: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _STORE_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("catalog.store.list", wire, self._entity, _STORE_LIST)

    def update(self, id: int | Ref, fields: StoreFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a warehouse and return it.

        Args:
            id: Id of the warehouse.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201100000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _STORE_FLAGS)}
        return self._call("catalog.store.update", wire, self._entity, key="store")
