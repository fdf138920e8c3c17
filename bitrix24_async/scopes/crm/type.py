# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""CRM types: the methods of `crm.type`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Type", "TypeFields", "TypeKey", "TypeRelations", "TypeRelationsChild", "TypeRelationsParent", "TypeService"]


class Type(Entity, kw_only=True, rename="camel"):
    """A record of `crm.type`, as its methods return it; what is not declared is in `extra`."""

    id: int
    title: str | None = None
    code: str | None = None
    created_by: int | None = None
    entity_type_id: int | None = None
    custom_section_id: int | None = None
    is_categories_enabled: bool | None = None
    is_stages_enabled: bool | None = None
    is_begin_close_dates_enabled: bool | None = None
    is_client_enabled: bool | None = None
    is_use_in_userfield_enabled: bool | None = None
    is_link_with_products_enabled: bool | None = None
    is_mycompany_enabled: bool | None = None
    is_documents_enabled: bool | None = None
    is_source_enabled: bool | None = None
    is_observers_enabled: bool | None = None
    is_recyclebin_enabled: bool | None = None
    is_automation_enabled: bool | None = None
    is_biz_proc_enabled: bool | None = None
    is_set_open_permissions: bool | None = None
    created_time: dt.datetime | None = None
    updated_time: dt.datetime | None = None
    updated_by: int | None = None
    is_payments_enabled: str | None = None
    is_counters_enabled: str | None = None
    relations: TypeRelations | None = None
    linked_user_fields: dict[str, Any] | None = None
    is_external: bool | None = None
    custom_sections: Any = None


class TypeRelations(Entity, kw_only=True):
    """What `relations` of a `Type` holds; what is not declared is in `extra`."""

    parent: builtins.list[TypeRelationsParent] | None = None
    child: builtins.list[TypeRelationsChild] | None = None


class TypeRelationsChild(Entity, kw_only=True, rename="camel"):
    """What `child` of a `TypeRelations` holds; what is not declared is in `extra`."""

    entity_type_id: int | None = None
    is_children_list_enabled: str | None = None
    is_predefined: str | None = None


class TypeRelationsParent(Entity, kw_only=True, rename="camel"):
    """What `parent` of a `TypeRelations` holds; what is not declared is in `extra`."""

    entity_type_id: int | None = None
    is_children_list_enabled: str | None = None
    is_predefined: str | None = None


TypeFields = TypedDict(
    "TypeFields",
    {
        "title": str | None,
        "entityTypeId": int | None,
        "relations": Mapping[str, Any] | None,
        "isUseInUserfieldEnabled": bool | str | None,
        "linkedUserFields": Mapping[str, Any] | None,
        "isAutomationEnabled": bool | str | None,
        "isBeginCloseDatesEnabled": bool | str | None,
        "isBizProcEnabled": bool | str | None,
        "isCategoriesEnabled": bool | str | None,
        "isClientEnabled": bool | str | None,
        "isDocumentsEnabled": bool | str | None,
        "isLinkWithProductsEnabled": bool | str | None,
        "isMycompanyEnabled": bool | str | None,
        "isObserversEnabled": bool | str | None,
        "isRecyclebinEnabled": bool | str | None,
        "isSetOpenPermissions": bool | str | None,
        "isSourceEnabled": bool | str | None,
        "isStagesEnabled": bool | str | None,
        "isExternal": bool | None,
        "customSectionId": int | None,
        "customSections": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a CRM type takes."""


TypeKey: TypeAlias = Literal[
    "id",
    "title",
    "code",
    "createdBy",
    "entityTypeId",
    "customSectionId",
    "isCategoriesEnabled",
    "isStagesEnabled",
    "isBeginCloseDatesEnabled",
    "isClientEnabled",
    "isUseInUserfieldEnabled",
    "isLinkWithProductsEnabled",
    "isMycompanyEnabled",
    "isDocumentsEnabled",
    "isSourceEnabled",
    "isObserversEnabled",
    "isRecyclebinEnabled",
    "isAutomationEnabled",
    "isBizProcEnabled",
    "isSetOpenPermissions",
    "createdTime",
    "updatedTime",
    "updatedBy",
    "isPaymentsEnabled",
    "isCountersEnabled",
    "relations",
    "linkedUserFields",
    "isExternal",
    "customSections",
]


_TYPE_FLAGS = frozenset(
    {
        "isAutomationEnabled",
        "isBeginCloseDatesEnabled",
        "isBizProcEnabled",
        "isCategoriesEnabled",
        "isClientEnabled",
        "isDocumentsEnabled",
        "isLinkWithProductsEnabled",
        "isMycompanyEnabled",
        "isObserversEnabled",
        "isRecyclebinEnabled",
        "isSetOpenPermissions",
        "isSourceEnabled",
        "isStagesEnabled",
        "isUseInUserfieldEnabled",
    }
)


_TYPE_LIST_FILTER_FLAGS = frozenset(
    {
        "isAutomationEnabled",
        "isBeginCloseDatesEnabled",
        "isBizProcEnabled",
        "isCategoriesEnabled",
        "isClientEnabled",
        "isDocumentsEnabled",
        "isLinkWithProductsEnabled",
        "isMycompanyEnabled",
        "isObserversEnabled",
        "isRecyclebinEnabled",
        "isSetOpenPermissions",
        "isSourceEnabled",
        "isStagesEnabled",
        "isUseInUserfieldEnabled",
    }
)


_TYPE_LIST = Paging(rows="types", id="id", filter_id="id", select=None)


class TypeService(RowService[R]):
    """CRM types: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html"""

    def of(self, entity: builtins.type[E], /) -> TypeService[E]:
        """Return the service with rows of another type, such as a subclass of `Type` with your user fields."""
        return TypeService(self._runner, entity)

    def add(self, fields: TypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a CRM type and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`allowed_only_intranet_user`); the portal
                refused for another reason (`0`, `CREATE_DYNAMIC_TYPE_RESTRICTED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
        """
        return self._call("crm.type.add", {"fields": _fields(fields, _TYPE_FLAGS)}, self._entity, key="type")

    def delete(self, id: int | Ref) -> Call[builtins.list[Any]]:
        """Delete a CRM type.

        Args:
            id: Id of the CRM type.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`); the portal refused for another reason
                (`BX_ERROR`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
        """
        return self._call("crm.type.delete", {"id": id}, builtins.list[Any])

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a CRM type, each by its name.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
        """
        return self._call("crm.type.fields", {}, dict[str, dict[str, Any]], read=True, key="fields")

    def get(self, id: int | Ref) -> Call[R]:
        """Return a CRM type by its id.

        Args:
            id: Id of the CRM type.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`); the portal refused for another reason
                (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
        """
        return self._call("crm.type.get", {"id": id}, self._entity, read=True, key="type")

    def get_by_entity_type_id(self, entity_type_id: int) -> Call[R]:
        """Return a CRM type by its `entityTypeId`.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`); the portal refused for another reason
                (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
        """
        wire = {"entityTypeId": entity_type_id}
        return self._call("crm.type.getByEntityTypeId", wire, self._entity, read=True, key="type")

    def get_many(self, ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the CRM types with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
        """
        return self._many(ids, self.list())

    def list(
        self,
        *,
        order: Mapping[TypeKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List CRM types: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
        """
        wire = _given(order=order, filter=_conditions(filter, _TYPE_LIST_FILTER_FLAGS), start=start)
        return self._list("crm.type.list", wire, self._entity, _TYPE_LIST)

    def update(self, id: int | Ref, fields: TypeFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a CRM type and return it.

        Args:
            id: Id of the CRM type.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The caller may not do it (`allowed_only_intranet_user`); the portal refused for another reason
                (`UPDATE_DYNAMIC_TYPE_RESTRICTED`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _TYPE_FLAGS)}
        return self._call("crm.type.update", wire, self._entity, key="type")
