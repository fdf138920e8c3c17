# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Fields: the methods of `lists.field`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of

__all__ = ["FieldKey", "FieldService", "FieldTypeService"]


FieldKey: TypeAlias = Literal[
    "NAME",
    "TYPE",
    "IS_REQUIRED",
    "MULTIPLE",
    "SORT",
    "DEFAULT_VALUE",
    "LIST",
    "LIST_TEXT_VALUES",
    "LIST_DEF",
    "CODE",
    "SETTINGS",
    "USER_TYPE_SETTINGS",
    "ROW_COUNT",
    "COL_COUNT",
    "LINK_IBLOCK_ID",
]


class FieldService(Service):
    """Fields: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html"""

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
    ) -> Call[str]:
        """Create a field.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`, `ERROR_SAVE_FIELD`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=fields,
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
        """Delete a field.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

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
        """Return a field.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

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
        """Field types: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html"""
        return FieldTypeService(self._runner)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any],
        field_id: str,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a field.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`, `ERROR_UPDATE_FIELD`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=fields,
            FIELD_ID=field_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
        )
        return self._call("lists.field.update", wire, bool)


class FieldTypeService(Service):
    """Field types: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html"""

    def get(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        field_id: int | Ref | None = None,
    ) -> Call[dict[str, str]]:
        """Return a field type.

        At least one of `IBLOCK_ID` and `IBLOCK_CODE` has to be given.

        Raises:
            APIError: The portal refused: `ERROR_IBLOCK_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_REQUIRED_PARAMETERS_MISSING`.

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
