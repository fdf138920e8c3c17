# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Pipelines: the methods of `crm.category`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields

__all__ = ["Category", "CategoryFields", "CategoryService"]


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


CategoryFields = TypedDict(
    "CategoryFields",
    {
        "name": str | None,
        "sort": int | None,
        "isDefault": bool | str | None,
    },
    total=False,
)
"""The fields that a pipeline takes."""


_CATEGORY_FLAGS = frozenset({"isDefault"})


_CATEGORY_LIST = Paging(rows="categories", id="id", filter_id="id", select=None, keyset=False)


class CategoryService(RowService[R]):
    """Pipelines: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html"""

    def of(self, entity: builtins.type[E], /) -> CategoryService[E]:
        """Return the service with rows of another type, such as a subclass of `Category` with your user fields."""
        return CategoryService(self._runner, entity)

    def add(self, entity_type_id: int, fields: CategoryFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a pipeline and return it.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a pipeline (`ENTITY_TYPE_NOT_SUPPORTED`,
                `ADDING_DISABLED`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
        """
        wire = {"entityTypeId": entity_type_id, "fields": _fields(fields, _CATEGORY_FLAGS)}
        return self._call("crm.category.add", wire, self._entity, key="category")

    def delete(self, entity_type_id: int, id: int | Ref) -> Call[None]:
        """Delete a pipeline.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            id: Id of the pipeline.

        Raises:
            APIError: There is no such pipeline, or the caller may not delete it (`ENTITY_TYPE_NOT_SUPPORTED`,
                `REMOVING_DISABLED`, `0`, `BX_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
        """
        return self._call("crm.category.delete", {"entityTypeId": entity_type_id, "id": id}, None)

    def fields(self, entity_type_id: int) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a pipeline, each by its name.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.

        Raises:
            APIError: The portal refused (`ENTITY_TYPE_NOT_SUPPORTED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
        """
        wire = {"entityTypeId": entity_type_id}
        return self._call("crm.category.fields", wire, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, entity_type_id: int, id: int | Ref) -> Call[R]:
        """Return a pipeline.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            id: Id of the pipeline.

        Raises:
            APIError: There is no such pipeline, or the caller may not see it (`ENTITY_TYPE_NOT_SUPPORTED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
        """
        wire = {"entityTypeId": entity_type_id, "id": id}
        return self._call("crm.category.get", wire, self._entity, read=True, key="category")

    def list(self, entity_type_id: int) -> ListCall[R]:
        """List pipelines: awaited for one page, iterated for all of them.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.

        Raises:
            APIError: The portal refused (`ENTITY_TYPE_NOT_SUPPORTED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
        """
        return self._list("crm.category.list", {"entityTypeId": entity_type_id}, self._entity, _CATEGORY_LIST)

    def update(
        self,
        entity_type_id: int,
        id: int | Ref,
        fields: CategoryFields | Mapping[str, Any] | Entity,
    ) -> Call[R]:
        """Change the given fields of a pipeline and return it.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            id: Id of the pipeline.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such pipeline, the caller may not change it, or a value was refused
                (`ENTITY_TYPE_NOT_SUPPORTED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
        """
        wire = {"entityTypeId": entity_type_id, "id": id, "fields": _fields(fields, _CATEGORY_FLAGS)}
        return self._call("crm.category.update", wire, self._entity, key="category")
