# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Elements of a storage: the methods of `entity.item`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import merged as _merged

__all__ = ["Item", "ItemPropertyService", "ItemService"]


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


_ITEM_GET = Paging(filter="FILTER", order="SORT", select=None, among="")


class ItemService(RowService[R]):
    """Elements of a storage: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html"""

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
        preview_picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        detail_picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create an element of a storage and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            name: Name of the element.
            property_values: Property values, by name.
            section: Id of the section.
            date_active_from: Date active from.
            date_active_to: Date active to.
            preview_picture: Preview picture: a `File`, or the pair of a name and Base64 text.
            detail_picture: Detail picture: a `File`, or the pair of a name and Base64 text.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: A value was refused, or the caller may not create an element of a storage (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
        """
        wire = _merged(
            frozenset(),
            ENTITY=entity,
            NAME=name,
            PROPERTY_VALUES=_mapping("PROPERTY_VALUES", property_values),
            SECTION=section,
            DATE_ACTIVE_FROM=date_active_from,
            DATE_ACTIVE_TO=date_active_to,
            PREVIEW_PICTURE=preview_picture,
            DETAIL_PICTURE=detail_picture,
            extra=extra,
        )
        return self._call("entity.item.add", wire, int)

    def delete(self, entity: str, id: int | Ref) -> Call[bool]:
        """Delete an element of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            id: Id of the element.

        Raises:
            APIError: What an argument names does not exist (`ERROR_ITEM_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
        """
        return self._call("entity.item.delete", {"ENTITY": entity, "ID": id}, bool)

    def get(
        self,
        entity: str,
        *,
        sort: Mapping[str, Any] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List elements of a storage: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            sort: The place in the order; the lowest comes first.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Reads. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
        """
        wire = _given(ENTITY=entity, SORT=sort, FILTER=filter, start=start)
        return self._list("entity.item.get", wire, self._entity, _ITEM_GET)

    @builtins.property
    def property(self) -> ItemPropertyService:
        """Properties of the elements of a storage:
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
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
        preview_picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        detail_picture: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of an element of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            id: Id of the element.
            name: Name of the element.
            property_values: Property values, by name.
            section: Id of the section.
            date_active_from: Date active from.
            date_active_to: Date active to.
            preview_picture: Preview picture: a `File`, or the pair of a name and Base64 text.
            detail_picture: Detail picture: a `File`, or the pair of a name and Base64 text.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: What an argument names does not exist (`ERROR_ITEM_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
        """
        wire = _merged(
            frozenset(),
            ENTITY=entity,
            ID=id,
            NAME=name,
            PROPERTY_VALUES=_mapping("PROPERTY_VALUES", property_values),
            SECTION=section,
            DATE_ACTIVE_FROM=date_active_from,
            DATE_ACTIVE_TO=date_active_to,
            PREVIEW_PICTURE=preview_picture,
            DETAIL_PICTURE=detail_picture,
            extra=extra,
        )
        return self._call("entity.item.update", wire, bool)


class ItemPropertyService(Service):
    """Properties of the elements of a storage:
    https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
    """

    def add(
        self,
        entity: str,
        property: str,
        *,
        name: str | None = None,
        type: Literal["S", "N", "F"] | None = None,
        sort: int | None = None,
    ) -> Call[bool]:
        """Create a property of the elements of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            property: Code of the property.
            name: Name of the property.
            type: Type of the property.
            sort: The place in the order; the lowest comes first.

        Raises:
            APIError: A value was refused, or the caller may not create a property of the elements of a storage
                (`ERROR_PROPERTY_ALREADY_EXISTS`, `ERROR_UNSUPPORTED_PROPERTY_TYPE`, `ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
        wire = _given(ENTITY=entity, PROPERTY=property, NAME=name, TYPE=type, SORT=sort)
        return self._call("entity.item.property.add", wire, bool)

    def delete(self, entity: str, property: str) -> Call[bool]:
        """Delete a property of the elements of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            property: Code of the property.

        Raises:
            APIError: What an argument names does not exist (`ERROR_PROPERTY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
        """
        return self._call("entity.item.property.delete", {"ENTITY": entity, "PROPERTY": property}, bool)

    def get(self, entity: str, *, property: str | None = None) -> Call[Any]:
        """List properties of the elements of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            property: Code of the property.

        Raises:
            APIError: What an argument names does not exist (`ERROR_PROPERTY_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

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
        """Change the given fields of a property of the elements of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            property: Code of the property.
            property_new: The code it gets.
            name: Name of the property.
            type: Type of the property.
            sort: The place in the order; the lowest comes first.

        Raises:
            APIError: What an argument names does not exist (`ERROR_PROPERTY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_PROPERTY_ALREADY_EXISTS`, `ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
        """
        wire = _given(ENTITY=entity, PROPERTY=property, PROPERTY_NEW=property_new, NAME=name, TYPE=type, SORT=sort)
        return self._call("entity.item.property.update", wire, bool)
