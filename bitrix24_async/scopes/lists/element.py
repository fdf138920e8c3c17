# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Elements of a list: the methods of `lists.element`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Element",
    "ElementFields",
    "ElementGetFileService",
    "ElementGetSelection",
    "ElementGetService",
    "ElementService",
]


class Element(Entity, kw_only=True, rename="upper"):
    """A record of `lists.element`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    property_property_id: Any = _field(default=None, name="PROPERTY_PropertyId")


ElementFields = TypedDict("ElementFields", {"NAME": str | None, "PROPERTY_PropertyId": Any}, total=False)
"""The fields that an element of a list takes."""


ElementGetSelection: TypeAlias = Literal[
    "ID",
    "CODE",
    "NAME",
    "IBLOCK_SECTION_ID",
    "CREATED_BY",
    "CREATED_USER_NAME",
    "ACTIVE_TO",
    "BP_PUBLISHED",
    "DATE_CREATE",
    "PREVIEW_TEXT",
    "DETAIL_TEXT",
    "SORT",
    "PREVIEW_TEXT_TYPE",
    "DETAIL_TEXT_TYPE",
    "PROPERTY_PropertyId",
]


_ELEMENT_GET_GET = Paging(filter="FILTER", order="ELEMENT_ORDER", select="SELECT")


class ElementService(Service):
    """Elements of a list: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html"""

    def add(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        element_code: str,
        fields: ElementFields | Mapping[str, Any] | Entity,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | Ref | None = None,
        list_element_url: str | None = None,
    ) -> Call[int]:
        """Create an element of a list and return its id.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            element_code: Code of the element, in place of its id.
            fields: Fields under their wire names, or an entity.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            iblock_section_id: Id of the list section; `0` where it is not given.
            list_element_url: List element URL.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`); the portal refused for another
                reason (`ERROR_ELEMENT_ALREADY_EXISTS`, `ERROR_ADD_ELEMENT`, `ERROR_ELEMENT_FIELD_VALUE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            ELEMENT_CODE=element_code,
            FIELDS=_fields(fields),
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            IBLOCK_SECTION_ID=iblock_section_id,
            LIST_ELEMENT_URL=list_element_url,
        )
        return self._call("lists.element.add", wire, int)

    def delete(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        element_id: int | Ref | None = None,
        element_code: str | None = None,
    ) -> Call[bool]:
        """Delete an element of a list.

        At least one of `iblock_id` and `iblock_code` has to be given. At least one of `element_id` and `element_code`
        has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            element_id: Id of the element.
            element_code: Code of the element, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`, `ERROR_ELEMENT_NOT_FOUND`); the
                portal refused for another reason (`ERROR_DELETE_ELEMENT`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"], ["ELEMENT_ID", "ELEMENT_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            ELEMENT_ID=element_id,
            ELEMENT_CODE=element_code,
        )
        return self._call("lists.element.delete", wire, bool)

    @builtins.property
    def get(self) -> ElementGetService:
        """Elements of a list: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html"""
        return ElementGetService(self._runner)

    def update(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: ElementFields | Mapping[str, Any] | Entity,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        element_id: int | Ref | None = None,
        element_code: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of an element of a list.

        At least one of `iblock_id` and `iblock_code` has to be given. At least one of `element_id` and `element_code`
        has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            element_id: Id of the element.
            element_code: Code of the element, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`, `ERROR_ELEMENT_NOT_FOUND`); the
                portal refused for another reason (`ERROR_UPDATE_ELEMENT`, `ERROR_ELEMENT_FIELD_VALUE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Writes. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"], ["ELEMENT_ID", "ELEMENT_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELDS=_fields(fields),
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            ELEMENT_ID=element_id,
            ELEMENT_CODE=element_code,
        )
        return self._call("lists.element.update", wire, bool)


class ElementGetService(Service):
    """List the elements of a universal list, or return one of them: awaited for one page, iterated for all of them.

    At least one of `iblock_id` and `iblock_code` has to be given.

    Args:
        iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
        iblock_id: Id of the list.
        iblock_code: Code of the list, in place of its id.
        element_id: Id of the element.
        element_code: Code of the element, in place of its id.
        select: Fields to return.
        filter: Conditions by field, the operator before its name.
        element_order: Element order, by name.
        start: Offset of the page, a multiple of 50, when the call is awaited.

    Raises:
        APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`).
        AccessDenied: The caller may not do this (`ACCESS_DENIED`).
        InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

    Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
    """

    def __call__(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        element_id: int | Ref | None = None,
        element_code: str | None = None,
        select: Sequence[ElementGetSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        element_order: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[Element]:
        """List the elements of a universal list, or return one of them: awaited for one page, iterated for all of them.

        At least one of `iblock_id` and `iblock_code` has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            element_id: Id of the element.
            element_code: Code of the element, in place of its id.
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            element_order: Element order, by name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            ELEMENT_ID=element_id,
            ELEMENT_CODE=element_code,
            SELECT=select,
            FILTER=filter,
            ELEMENT_ORDER=_mapping("ELEMENT_ORDER", element_order),
            start=start,
        )
        return self._list("lists.element.get", wire, Element, _ELEMENT_GET_GET)

    @builtins.property
    def file(self) -> ElementGetFileService:
        """Files of an element of a list:
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
        """
        return ElementGetFileService(self._runner)


class ElementGetFileService(Service):
    """Files of an element of a list:
    https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
    """

    def url(
        self,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        field_id: int | Ref,
        *,
        iblock_id: int | Ref | None = None,
        iblock_code: str | None = None,
        element_id: int | Ref | None = None,
        element_code: str | None = None,
    ) -> Call[builtins.list[str]]:
        """Return the addresses of the files of an element of a list.

        At least one of `iblock_id` and `iblock_code` has to be given. At least one of `element_id` and `element_code`
        has to be given.

        Args:
            iblock_type_id: Kind of the list: `lists`, `bitrix_processes` or `lists_socnet`.
            field_id: Id of the field.
            iblock_id: Id of the list.
            iblock_code: Code of the list, in place of its id.
            element_id: Id of the element.
            element_code: Code of the element, in place of its id.

        Raises:
            APIError: What an argument names does not exist (`ERROR_IBLOCK_NOT_FOUND`, `ERROR_ELEMENT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_REQUIRED_PARAMETERS_MISSING`).

        Reads. Scope: lists. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
        """
        wire = _any_of(
            [["IBLOCK_ID", "IBLOCK_CODE"], ["ELEMENT_ID", "ELEMENT_CODE"]],
            IBLOCK_TYPE_ID=iblock_type_id,
            FIELD_ID=field_id,
            IBLOCK_ID=iblock_id,
            IBLOCK_CODE=iblock_code,
            ELEMENT_ID=element_id,
            ELEMENT_CODE=element_code,
        )
        return self._call("lists.element.get.file.url", wire, builtins.list[str], read=True)
