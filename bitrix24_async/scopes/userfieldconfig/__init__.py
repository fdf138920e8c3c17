# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields: `userfieldconfig.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import options as _options

__all__ = [
    "UserFieldConfig",
    "UserFieldConfigAddField",
    "UserFieldConfigEnum",
    "UserFieldConfigGetTypesRow",
    "UserFieldConfigOrder",
    "UserFieldConfigScope",
    "UserFieldConfigSelection",
    "UserFieldConfigSettings",
    "UserFieldConfigUpdateField",
]


class UserFieldConfig(Entity, kw_only=True, rename="camel"):
    """A record of `userfieldconfig`, as its methods return it; what is not declared is in `extra`."""

    id: int
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: int | None = None
    multiple: bool | None = None
    mandatory: bool | None = None
    show_filter: str | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    settings: UserFieldConfigSettings | None = None
    language_id: dict[str, Any] | None = None
    edit_form_label: dict[str, Any] | None = None
    list_column_label: dict[str, Any] | None = None
    list_filter_label: dict[str, Any] | None = None
    error_message: dict[str, Any] | None = None
    help_message: dict[str, Any] | None = None
    enum: builtins.list[UserFieldConfigEnum] | None = None


class UserFieldConfigEnum(Entity, kw_only=True, rename="camel"):
    """What `enum` of a `UserFieldConfig` holds; what is not declared is in `extra`."""

    id: int | None = None
    user_field_id: str | None = None
    value: str | None = None
    def_: str | None = None
    sort: str | None = None
    xml_id: str | None = None


class UserFieldConfigGetTypesRow(Entity, kw_only=True, rename="camel"):
    """What `userfieldconfig.getTypes` returns; what is not declared is in `extra`."""

    user_type_id: str | None = None
    description: str | None = None


class UserFieldConfigSettings(Entity, kw_only=True, rename="upper"):
    """What `settings` of a `UserFieldConfig` holds; what is not declared is in `extra`."""

    display: str | None = None
    list_height: int | None = None
    caption_no_value: str | None = None
    show_no_value: str | None = None


UserFieldConfigAddField = TypedDict(
    "UserFieldConfigAddField",
    {
        "entityId": str | None,
        "fieldName": str | None,
        "userTypeId": str | None,
        "xmlId": str | None,
        "sort": int | None,
        "multiple": bool | str | None,
        "mandatory": bool | str | None,
        "showFilter": bool | str | None,
        "editInList": bool | str | None,
        "isSearchable": bool | str | None,
        "settings": Mapping[str, Any] | None,
        "editFormLabel": str | Mapping[str, Any] | None,
        "helpMessage": str | Mapping[str, Any] | None,
        "enum": Sequence[Mapping[str, Any]] | None,
    },
    total=False,
)
"""What `field` of `userfieldconfig.add` may hold."""


UserFieldConfigUpdateField = TypedDict(
    "UserFieldConfigUpdateField",
    {
        "xmlId": str | None,
        "sort": int | None,
        "mandatory": bool | str | None,
        "showFilter": bool | None,
        "isSearchable": bool | None,
        "editFormLabel": Mapping[str, Any] | None,
        "helpMessage": Mapping[str, Any] | None,
        "settings": Mapping[str, Any] | None,
        "enum": Sequence[Mapping[str, Any]] | None,
        "userTypeId": str | None,
    },
    total=False,
)
"""What `field` of `userfieldconfig.update` may hold."""


UserFieldConfigOrder: TypeAlias = Literal["id", "userTypeId", "xmlId", "sort"]


UserFieldConfigSelection: TypeAlias = Literal[
    "language",
    "id",
    "entityId",
    "fieldName",
    "userTypeId",
    "xmlId",
    "sort",
    "multiple",
    "mandatory",
    "showFilter",
    "showInList",
    "editInList",
    "isSearchable",
    "settings",
    "languageId",
]


_USER_FIELD_CONFIG_ADD_FIELD_FLAGS = frozenset({"editInList", "isSearchable", "mandatory", "multiple", "showFilter"})


_USER_FIELD_CONFIG_LIST_FILTER_FLAGS = frozenset({"editInList", "isSearchable", "mandatory", "multiple", "showInList"})


_USER_FIELD_CONFIG_UPDATE_FIELD_FLAGS = frozenset({"mandatory"})


_USER_FIELD_CONFIG_LIST = Paging(rows="fields", id="id", filter_id="id")


class UserFieldConfigScope(RowService[R]):
    """User fields: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html"""

    def of(self, entity: builtins.type[E], /) -> UserFieldConfigScope[E]:
        """Return the scope with rows of another type, such as a subclass of `UserFieldConfig` with your user fields."""
        return UserFieldConfigScope(self._runner, entity)

    def add(self, module_id: str, field: UserFieldConfigAddField | Mapping[str, Any]) -> Call[R]:
        """Create a user field and return it.

        Args:
            module_id: Code of the module that it belongs to.
            field: Field, with the keys of `UserFieldConfigAddField`.

        Raises:
            APIError: A value was refused, or the caller may not create a user field (a text without a code).

        Writes. Scope: userfieldconfig. https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
        """
        wire = {"moduleId": module_id, "field": _options("field", field, _USER_FIELD_CONFIG_ADD_FIELD_FLAGS)}
        return self._call("userfieldconfig.add", wire, self._entity, key="field")

    def delete(self, module_id: str, id: int | Ref) -> Call[None]:
        """Delete a user field.

        Args:
            module_id: Code of the module that it belongs to.
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not delete it (a text without a code).

        Writes. Scope: userfieldconfig. https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
        """
        return self._call("userfieldconfig.delete", {"moduleId": module_id, "id": id}, None)

    def get(self, module_id: str, id: int | Ref) -> Call[R]:
        """Return a user field.

        Args:
            module_id: Code of the module that it belongs to.
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not see it (a text without a code).

        Reads. Scope: userfieldconfig. https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
        """
        wire = {"moduleId": module_id, "id": id}
        return self._call("userfieldconfig.get", wire, self._entity, read=True, key="field")

    def get_types(self, module_id: str) -> Call[dict[str, UserFieldConfigGetTypesRow]]:
        """List the types of user fields.

        Args:
            module_id: Code of the module that it belongs to.

        Raises:
            APIError: There is no such user field, or the caller may not see it (a text without a code).

        Reads. Scope: userfieldconfig. https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
        """
        wire = {"moduleId": module_id}
        return self._call(
            "userfieldconfig.getTypes",
            wire,
            dict[str, UserFieldConfigGetTypesRow],
            read=True,
            key="types",
        )

    def list(
        self,
        module_id: str,
        *,
        select: Sequence[UserFieldConfigSelection | str] | None = None,
        order: Mapping[UserFieldConfigOrder | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List user fields: awaited for one page, iterated for all of them.

        Args:
            module_id: Code of the module that it belongs to.
            select: Fields to return.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: userfieldconfig. https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
        """
        wire = _given(
            moduleId=module_id,
            select=select,
            order=order,
            filter=_conditions(filter, _USER_FIELD_CONFIG_LIST_FILTER_FLAGS),
            start=start,
        )
        return self._list("userfieldconfig.list", wire, self._entity, _USER_FIELD_CONFIG_LIST)

    def update(
        self,
        module_id: str,
        id: int | Ref,
        *,
        field: UserFieldConfigUpdateField | Mapping[str, Any] | None = None,
    ) -> Call[R]:
        """Change the given fields of a user field and return it.

        Args:
            module_id: Code of the module that it belongs to.
            id: Id of the user field.
            field: Field, with the keys of `UserFieldConfigUpdateField`.

        Raises:
            APIError: There is no such user field, the caller may not change it, or a value was refused (a text without
                a code).

        Writes. Scope: userfieldconfig. https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
        """
        wire = _given(moduleId=module_id, id=id, field=_options("field", field, _USER_FIELD_CONFIG_UPDATE_FIELD_FLAGS))
        return self._call("userfieldconfig.update", wire, self._entity, key="field")
