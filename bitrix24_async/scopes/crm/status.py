# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Entries of a CRM directory: the methods of `crm.status`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import options as _options

__all__ = [
    "Status",
    "StatusDeleteOptions",
    "StatusEntityItemsRow",
    "StatusEntityService",
    "StatusEntityTypesRow",
    "StatusEntityTypesRowSemanticInfo",
    "StatusExtra",
    "StatusFields",
    "StatusKey",
    "StatusService",
]


class Status(Entity, kw_only=True, rename="upper"):
    """A record of `crm.status`, as its methods return it; what is not declared is in `extra`."""

    id: int
    entity_id: str | None = None
    status_id: str | None = None
    sort: int | None = None
    name: str | None = None
    name_init: str | None = None
    system: str | None = None
    category_id: int | None = None
    color: str | None = None
    semantics: str | None = None
    extra_: StatusExtra | None = _field(default=None, name="EXTRA")


class StatusEntityItemsRow(Entity, kw_only=True, rename="upper"):
    """What `crm.status.entity.items` returns; what is not declared is in `extra`."""

    name: str | None = None
    sort: int | None = None
    status_id: str | None = None


class StatusEntityTypesRow(Entity, kw_only=True, rename="upper"):
    """What `crm.status.entity.types` returns; what is not declared is in `extra`."""

    id: str | None = None
    name: str | None = None
    entity_type_id: int | None = None
    semantic_info: StatusEntityTypesRowSemanticInfo | None = None
    prefix: str | None = None
    field_attribute_scope: str | None = None
    is_enabled: bool | None = None
    category_id: int | None = None
    parent_id: str | None = None
    category_name: str | None = None
    category_sort: int | None = None
    is_default_category: bool | None = None


class StatusEntityTypesRowSemanticInfo(Entity, kw_only=True, rename="upper"):
    """What `SEMANTIC_INFO` of a `StatusEntityTypesRow` holds; what is not declared is in `extra`."""

    start_field: str | None = None
    final_success_field: str | None = None
    final_unsuccess_field: str | None = None
    final_sort: int | None = None


class StatusExtra(Entity, kw_only=True, rename="upper"):
    """What `EXTRA` of a `Status` holds; what is not declared is in `extra`."""

    semantics: str | None = None
    color: str | None = None


StatusDeleteOptions = TypedDict("StatusDeleteOptions", {"FORCED": bool | str | None}, total=False)
"""What `params` of `crm.status.delete` may hold."""


StatusFields = TypedDict(
    "StatusFields",
    {
        "ENTITY_ID": str | None,
        "STATUS_ID": str | None,
        "NAME": str | None,
        "SORT": int | None,
        "COLOR": str | None,
        "SEMANTICS": str | None,
    },
    total=False,
)
"""The fields that an entry of a CRM directory takes."""


StatusKey: TypeAlias = Literal[
    "ID",
    "ENTITY_ID",
    "STATUS_ID",
    "SORT",
    "NAME",
    "NAME_INIT",
    "SYSTEM",
    "CATEGORY_ID",
    "COLOR",
    "SEMANTICS",
    "EXTRA",
]


_STATUS_DELETE_PARAMS_FLAGS = frozenset({"FORCED"})


_STATUS_ENTITY_ITEMS = Paging(id="STATUS_ID", filter_id="STATUS_ID", select=None, keyset=False, walk="none")


_STATUS_ENTITY_TYPES = Paging(select=None, keyset=False, walk="none")


_STATUS_LIST = Paging(select=None)


class StatusService(RowService[R]):
    """Entries of a CRM directory: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html"""

    def of(self, entity: builtins.type[E], /) -> StatusService[E]:
        """Return the service with rows of another type, such as a subclass of `Status` with your user fields."""
        return StatusService(self._runner, entity)

    def add(self, fields: StatusFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create an entry of a CRM directory and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create an entry of a CRM directory (`ERROR_CORE`, or a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
        """
        return self._call("crm.status.add", {"fields": _fields(fields)}, int)

    def delete(self, id: int | Ref, *, params: StatusDeleteOptions | Mapping[str, Any] | None = None) -> Call[bool]:
        """Delete an entry of a CRM directory.

        Args:
            id: Id of the entry.
            params: Settings of the call, by name, with the keys of `StatusDeleteOptions`.

        Raises:
            APIError: There is no such entry, or the caller may not delete it (`400`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
        """
        wire = _given(id=id, params=_options("params", params, _STATUS_DELETE_PARAMS_FLAGS))
        return self._call("crm.status.delete", wire, bool)

    @builtins.property
    def entity(self) -> StatusEntityService:
        """CRM directories: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html"""
        return StatusEntityService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an entry of a CRM directory, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return self._call("crm.status.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an entry of a CRM directory by its id.

        Args:
            id: Id of the entry.

        Raises:
            APIError: There is no such entry, or the caller may not see it (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
        """
        return self._call("crm.status.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        order: Mapping[StatusKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List entries of a CRM directory: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
        """
        return self._list("crm.status.list", _given(order=order, filter=filter), self._entity, _STATUS_LIST)

    def update(self, id: int | Ref, fields: StatusFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of an entry of a CRM directory.

        Args:
            id: Id of the entry.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such entry, the caller may not change it, or a value was refused (`400`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
        """
        return self._call("crm.status.update", {"id": id, "fields": _fields(fields)}, bool)


class StatusEntityService(Service):
    """CRM directories: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html"""

    def items(self, entity_id: str) -> ListCall[StatusEntityItemsRow]:
        """List the entries of a CRM directory by its code: awaited for one page, iterated for all of them.

        Args:
            entity_id: Id of the record.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
        """
        wire = {"entityId": entity_id}
        return self._list("crm.status.entity.items", wire, StatusEntityItemsRow, _STATUS_ENTITY_ITEMS)

    def types(self) -> ListCall[StatusEntityTypesRow]:
        """List the CRM directories: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return self._list("crm.status.entity.types", {}, StatusEntityTypesRow, _STATUS_ENTITY_TYPES)
