# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Deal categories: the methods of `crm.dealcategory`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["DealcategoryDefaultService", "DealcategoryKey", "DealcategoryService", "DealcategoryStageService"]


DealcategoryKey: TypeAlias = Literal["CREATED_DATE", "ID", "IS_LOCKED", "NAME", "SORT"]


class DealcategoryService(Service):
    """Deal categories: https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html"""

    def add(self, fields: Sequence[Any]) -> Call[Any]:
        """Create a deal category.

        Development of this method has stopped in favour of `crm.category.add`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
        """
        return self._call("crm.dealcategory.add", {"fields": fields}, Any)

    @builtins.property
    def default(self) -> DealcategoryDefaultService:
        """Deal category defaults:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return DealcategoryDefaultService(self._runner)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a deal category.

        Development of this method has stopped in favour of `crm.category.delete`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
        """
        return self._call("crm.dealcategory.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Return the description of each field of a deal category by its name.

        Development of this method has stopped in favour of `crm.category.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return self._call("crm.dealcategory.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a deal category.

        Development of this method has stopped in favour of `crm.category.get`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
        """
        return self._call("crm.dealcategory.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[DealcategoryKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[DealcategoryKey | str] | None = None,
    ) -> Call[Any]:
        """List deal categories.

        Development of this method has stopped in favour of `crm.category.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
        """
        return self._call("crm.dealcategory.list", _given(order=order, filter=filter, select=select), Any, read=True)

    @builtins.property
    def stage(self) -> DealcategoryStageService:
        """Deal category stages:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return DealcategoryStageService(self._runner)

    def status(self, id: int | Ref) -> Call[Any]:
        """Return the status of a deal category.

        Development of this method has stopped in favour of `crm.category.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
        """
        return self._call("crm.dealcategory.status", {"id": id}, Any, read=True)

    def update(self, id: int | Ref, fields: Sequence[Any]) -> Call[Any]:
        """Change the given fields of a deal category.

        Development of this method has stopped in favour of `crm.category.update`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
        """
        return self._call("crm.dealcategory.update", {"id": id, "fields": fields}, Any)


class DealcategoryStageService(Service):
    """Deal category stages:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
    """

    def list(self, *, id: int | Ref | None = None) -> Call[Any]:
        """List deal category stages.

        Development of this method has stopped in favour of `crm.category.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return self._call("crm.dealcategory.stage.list", _given(id=id), Any, read=True)


class DealcategoryDefaultService(Service):
    """Deal category defaults:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
    """

    def get(self) -> Call[dict[str, Any]]:
        """Return a deal category default.

        Development of this method has stopped in favour of `crm.category.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return self._call("crm.dealcategory.default.get", {}, dict[str, Any], read=True)

    def set(self, *, name: str | None = None) -> Call[Any]:
        """Set the deal category default.

        Development of this method has stopped in favour of `crm.category.*`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
        """
        return self._call("crm.dealcategory.default.set", _given(name=name), Any)
