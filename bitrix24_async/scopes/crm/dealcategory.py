# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Deal pipelines: the methods of `crm.dealcategory`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "DealCategoryDefaultService",
    "DealCategoryFields",
    "DealCategoryKey",
    "DealCategoryService",
    "DealCategoryStageService",
]


DealCategoryFields = TypedDict(
    "DealCategoryFields",
    {
        "CREATED_DATE": dt.datetime | dt.date | str | None,
        "ID": int | None,
        "IS_LOCKED": str | None,
        "NAME": str | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a deal pipeline takes."""


DealCategoryKey: TypeAlias = Literal["CREATED_DATE", "ID", "IS_LOCKED", "NAME", "SORT"]


class DealCategoryService(Service):
    """Deal pipelines: https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html"""

    def add(self, fields: DealCategoryFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Create a deal pipeline.

        Development of this method has stopped in favour of `crm.category.add`.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
        """
        return self._call("crm.dealcategory.add", {"fields": _fields(fields)}, Any)

    @builtins.property
    def default(self) -> DealCategoryDefaultService:
        """The default pipeline of deals:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return DealCategoryDefaultService(self._runner)

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a deal pipeline.

        Development of this method has stopped in favour of `crm.category.delete`.

        Args:
            id: Id of the deal pipeline.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
        """
        return self._call("crm.dealcategory.delete", {"id": id}, Any)

    def fields(self) -> Call[Any]:
        """Describe the fields of a deal pipeline, each by its name.

        Development of this method has stopped in favour of `crm.category.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return self._call("crm.dealcategory.fields", {}, Any, read=True)

    def get(self, id: int | Ref) -> Call[Any]:
        """Return a deal pipeline by its id.

        Development of this method has stopped in favour of `crm.category.get`.

        Args:
            id: Id of the deal pipeline.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
        """
        return self._call("crm.dealcategory.get", {"id": id}, Any, read=True)

    def list(
        self,
        *,
        order: Mapping[DealCategoryKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[DealCategoryKey | str] | None = None,
    ) -> Call[Any]:
        """List deal pipelines.

        Development of this method has stopped in favour of `crm.category.list`.

        Args:
            order: `ASC` or `DESC` by field.
            filter: Conditions by field.
            select: Fields to return.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
        """
        wire = _given(
            order=_mapping("order", order),
            filter=_mapping("filter", filter),
            select=_sequence("select", select),
        )
        return self._call("crm.dealcategory.list", wire, Any, read=True)

    @builtins.property
    def stage(self) -> DealCategoryStageService:
        """Stages of a deal pipeline:
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return DealCategoryStageService(self._runner)

    def status(self, id: int | Ref) -> Call[Any]:
        """Return the id of the directory that holds the stages of a deal pipeline.

        Development of this method has stopped in favour of `crm.category.*`.

        Args:
            id: Id of the deal pipeline.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
        """
        return self._call("crm.dealcategory.status", {"id": id}, Any, read=True)

    def update(self, id: int | Ref, fields: DealCategoryFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a deal pipeline.

        Development of this method has stopped in favour of `crm.category.update`.

        Args:
            id: Id of the deal pipeline.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
        """
        return self._call("crm.dealcategory.update", {"id": id, "fields": _fields(fields)}, Any)


class DealCategoryStageService(Service):
    """Stages of a deal pipeline:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
    """

    def list(self, *, id: int | Ref | None = None) -> Call[Any]:
        """List stages of a deal pipeline.

        Development of this method has stopped in favour of `crm.category.*`.

        Args:
            id: Id of the stage.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return self._call("crm.dealcategory.stage.list", _given(id=id), Any, read=True)


class DealCategoryDefaultService(Service):
    """The default pipeline of deals:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
    """

    def get(self) -> Call[dict[str, Any]]:
        """Return the default pipeline of deals.

        Development of this method has stopped in favour of `crm.category.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return self._call("crm.dealcategory.default.get", {}, dict[str, Any], read=True)

    def set(self, *, name: str | None = None) -> Call[Any]:
        """Change the default pipeline of deals.

        Development of this method has stopped in favour of `crm.category.*`.

        Args:
            name: Name of the deal category default.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
        """
        return self._call("crm.dealcategory.default.set", _given(name=name), Any)
