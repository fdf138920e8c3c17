# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Items: the methods of `entity.item`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged

__all__ = ["Item", "ItemKey", "ItemPropertyKey", "ItemPropertyService", "ItemService"]


class Item(Entity, kw_only=True, rename="upper"):
    """A record of `entity.item`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    timestamp_x: dt.datetime | None = None
    modified_by: int | None = None
    date_create: dt.datetime | None = None
    created_by: int | None = None
    active: str | None = None
    date_active_from: Any = None
    date_active_to: Any = None
    sort: int | None = None
    name: str | None = None
    preview_picture: Any = None
    preview_text: Any = None
    detail_picture: Any = None
    detail_text: Any = None
    code: Any = None
    entity: str | None = None
    section: Any = None
    property_values: Any = None


ItemKey: TypeAlias = Literal[
    "ID",
    "TIMESTAMP_X",
    "MODIFIED_BY",
    "DATE_CREATE",
    "CREATED_BY",
    "ACTIVE",
    "DATE_ACTIVE_FROM",
    "DATE_ACTIVE_TO",
    "SORT",
    "NAME",
    "PREVIEW_PICTURE",
    "PREVIEW_TEXT",
    "DETAIL_PICTURE",
    "DETAIL_TEXT",
    "CODE",
    "ENTITY",
    "SECTION",
    "PROPERTY_VALUES",
]


ItemPropertyKey: TypeAlias = Literal["object", "ENTITY", "PROPERTY", "NAME", "TYPE", "PROPERTY_NEW", "SORT"]


R = TypeVar("R")
E = TypeVar("E")


_ITEM_GET = Paging(filter="FILTER", select=None, sort="SORT", among="")


class ItemService(RowService[R]):
    """Items: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html"""

    def of(self, entity: builtins.type[E], /) -> ItemService[E]:
        """Return the service with rows of another type, such as a subclass of `Item` with your user fields."""
        return ItemService(self._runner, entity)

    def add(
        self,
        entity: str,
        *,
        name: str | None = None,
        property_values: Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.datetime | dt.date | str | None = None,
        date_active_to: dt.datetime | dt.date | str | None = None,
        preview_picture: Any = None,
        detail_picture: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create an item and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: The portal refused: `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
        """
        wire = _merged(
            frozenset(),
            ENTITY=entity,
            NAME=name,
            PROPERTY_VALUES=property_values,
            SECTION=section,
            DATE_ACTIVE_FROM=date_active_from,
            DATE_ACTIVE_TO=date_active_to,
            PREVIEW_PICTURE=preview_picture,
            DETAIL_PICTURE=detail_picture,
            extra=extra,
        )
        return self._call("entity.item.add", wire, int)

    def delete(self, entity: str, id: int | Ref) -> Call[bool]:
        """Delete an item.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_ITEM_NOT_FOUND`, `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
        """
        return self._call("entity.item.delete", {"ENTITY": entity, "ID": id}, bool)

    def get(
        self,
        entity: str,
        *,
        sort: ItemKey | str | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List items: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Reads. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
        """
        wire = _given(ENTITY=entity, SORT=sort, FILTER=filter, start=start)
        return self._list("entity.item.get", wire, self._entity, _ITEM_GET)

    @builtins.property
    def property(self) -> ItemPropertyService:
        """Properties: https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html"""
        return ItemPropertyService(self._runner)

    def update(
        self,
        entity: str,
        id: int | Ref,
        *,
        name: str | None = None,
        property_values: Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.datetime | dt.date | str | None = None,
        date_active_to: dt.datetime | dt.date | str | None = None,
        preview_picture: Any = None,
        detail_picture: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of an item.

        It needs an application's token; a webhook does not do.

        Args:
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: The portal refused: `ERROR_ITEM_NOT_FOUND`, `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
        """
        wire = _merged(
            frozenset(),
            ENTITY=entity,
            ID=id,
            NAME=name,
            PROPERTY_VALUES=property_values,
            SECTION=section,
            DATE_ACTIVE_FROM=date_active_from,
            DATE_ACTIVE_TO=date_active_to,
            PREVIEW_PICTURE=preview_picture,
            DETAIL_PICTURE=detail_picture,
            extra=extra,
        )
        return self._call("entity.item.update", wire, bool)


class ItemPropertyService(Service):
    """Properties: https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html"""

    def add(
        self,
        entity: str,
        property: str,
        *,
        name: str | None = None,
        type: Literal["S", "N", "F"] | None = None,
        sort: int | None = None,
    ) -> Call[bool]:
        """Create a property.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_PROPERTY_ALREADY_EXISTS`, `ERROR_UNSUPPORTED_PROPERTY_TYPE`,
                `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
        wire = _given(ENTITY=entity, PROPERTY=property, NAME=name, TYPE=type, SORT=sort)
        return self._call("entity.item.property.add", wire, bool)

    def delete(self, entity: str, property: str) -> Call[bool]:
        """Delete a property.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_PROPERTY_NOT_FOUND`, `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
        """
        return self._call("entity.item.property.delete", {"ENTITY": entity, "PROPERTY": property}, bool)

    def get(self, entity: str, *, property: str | None = None) -> Call[Any]:
        """List properties.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_PROPERTY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Reads. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
        """
        return self._call("entity.item.property.get", _given(ENTITY=entity, PROPERTY=property), Any, read=True)

    def update(
        self,
        entity: str,
        property: str,
        *,
        property_new: str | None = None,
        name: str | None = None,
        type: Literal["S", "N"] | None = None,
        sort: int | None = None,
    ) -> Call[bool]:
        """Change the given fields of a property.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_PROPERTY_NOT_FOUND`, `ERROR_PROPERTY_ALREADY_EXISTS`, `ERROR_CORE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.
            NotFound: The portal refused: `ERROR_ENTITY_NOT_FOUND`.

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
        """
        wire = _given(ENTITY=entity, PROPERTY=property, PROPERTY_NEW=property_new, NAME=name, TYPE=type, SORT=sort)
        return self._call("entity.item.property.update", wire, bool)
