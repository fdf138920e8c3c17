# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Categories: the methods of `crm.category`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields

__all__ = ["Category", "CategoryFields", "CategoryKey", "CategoryService"]


class Category(Entity, kw_only=True, rename="camel"):
    """A record of `crm.category`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    sort: int | None = None
    entity_type_id: int | None = None
    is_default: bool | None = None
    origin_id: str | None = None
    originator_id: str | None = None
    is_system: bool | None = None
    code: str | None = None


class CategoryFields(TypedDict, total=False):
    """The fields that a category takes."""

    name: str | None
    sort: int | None
    isDefault: bool | str | None


CategoryKey: TypeAlias = Literal[
    "id",
    "name",
    "sort",
    "entityTypeId",
    "isDefault",
    "originId",
    "originatorId",
    "isSystem",
    "code",
]


R = TypeVar("R")
E = TypeVar("E")


_CATEGORY_FLAGS = frozenset({"isDefault"})


_CATEGORY_LIST = Paging(rows="categories", id="id", filter_id="id", select=None, keyset=False)


class CategoryService(RowService[R]):
    """Categories: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html"""

    def of(self, entity: builtins.type[E], /) -> CategoryService[E]:
        """Return the service with rows of another type, such as a subclass of `Category` with your user fields."""
        return CategoryService(self._runner, entity)

    def add(self, entity_type_id: int, fields: CategoryFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a category and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `ADDING_DISABLED`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
        """
        wire = {"entityTypeId": entity_type_id, "fields": _fields(fields, _CATEGORY_FLAGS)}
        return self._call("crm.category.add", wire, self._entity, key="category")

    def delete(self, entity_type_id: int, id: int | Ref) -> Call[None]:
        """Delete a category.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`, `REMOVING_DISABLED`, `0`, `BX_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
        """
        return self._call("crm.category.delete", {"entityTypeId": entity_type_id, "id": id}, None)

    def fields(self, entity_type_id: int) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a category by its name.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
        """
        wire = {"entityTypeId": entity_type_id}
        return self._call("crm.category.fields", wire, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, entity_type_id: int, id: int | Ref) -> Call[R]:
        """Return a category.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
        """
        wire = {"entityTypeId": entity_type_id, "id": id}
        return self._call("crm.category.get", wire, self._entity, read=True, key="category")

    def list(self, entity_type_id: int) -> ListCall[R]:
        """List categories: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
        """
        return self._list("crm.category.list", {"entityTypeId": entity_type_id}, self._entity, _CATEGORY_LIST)

    def update(
        self,
        entity_type_id: int,
        id: int | Ref,
        fields: CategoryFields | Mapping[str, Any] | Entity,
    ) -> Call[R]:
        """Change the given fields of a category and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `ENTITY_TYPE_NOT_SUPPORTED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
        """
        wire = {"entityTypeId": entity_type_id, "id": id, "fields": _fields(fields, _CATEGORY_FLAGS)}
        return self._call("crm.category.update", wire, self._entity, key="category")
