# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Fields of a list: the methods of `lists.field`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields

__all__ = ["FieldFields", "FieldService", "FieldTypeService"]


FieldFields = TypedDict(
    "FieldFields",
    {
        "NAME": str | None,
        "TYPE": str | None,
        "IS_REQUIRED": bool | str | None,
        "MULTIPLE": bool | str | None,
        "SORT": int | None,
        "DEFAULT_VALUE": Any,
        "LIST": Sequence[Any] | None,
        "LIST_TEXT_VALUES": str | None,
        "LIST_DEF": Sequence[Any] | None,
        "CODE": str | None,
        "SETTINGS": Sequence[Any] | None,
        "USER_TYPE_SETTINGS": Sequence[Any] | None,
        "ROW_COUNT": int | None,
        "COL_COUNT": int | None,
        "LINK_IBLOCK_ID": int | None,
    },
    total=False,
)
"""The fields that a field of a list takes."""


_FIELD_FLAGS = frozenset({"IS_REQUIRED", "MULTIPLE"})


class FieldService(Service):
    """Fields of a list: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html"""

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: FieldFields | Mapping[str, Any] | Entity,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
    ) -> Call[str]:
        """Create a field of a list.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            fields: Fields under their wire names, or an entity.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`); the portal refused for another
                reason (`ERROR_SAVE_FIELD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=_fields(fields, _FIELD_FLAGS),
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
        )
        return self._call("lists.field.add", wire, str)

    def delete(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        field_id: str,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
    ) -> Call[bool]:
        """Delete a field of a list.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            field_id: Id of the field.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELD_ID=field_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
        )
        return self._call("lists.field.delete", wire, bool)

    def get(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        field_id: str | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Return the fields of a list, or one of them.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            field_id: Id of the field.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            FIELD_ID=field_id,
        )
        return self._call("lists.field.get", wire, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def type(self) -> FieldTypeService:
        """Types of the fields of a list: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html"""
        return FieldTypeService(self._runner)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: FieldFields | Mapping[str, Any] | Entity,
        field_id: str,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a field of a list.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            field_id: Id of the field.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`); the portal refused for another
                reason (`ERROR_UPDATE_FIELD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=_fields(fields, _FIELD_FLAGS),
            FIELD_ID=field_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
        )
        return self._call("lists.field.update", wire, bool)


class FieldTypeService(Service):
    """Types of the fields of a list: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html"""

    def get(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        field_id: int | Ref | None = None,
    ) -> Call[dict[str, str]]:
        """Return the types that a field of a list may have.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            field_id: Id of the field.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            FIELD_ID=field_id,
        )
        return self._call("lists.field.type.get", wire, dict[str, str], read=True)
