# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Recipients: the methods of `mail.recipient`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "RecipientFieldSelection",
    "RecipientFieldService",
    "RecipientListcontactsRow",
    "RecipientListemployeesRow",
    "RecipientService",
]


class RecipientListcontactsRow(Entity, kw_only=True):
    """What `mail.recipient.listcontacts` returns; what is not declared is in `extra`."""

    id: int | None = None
    email: str | None = None
    name: str | None = None


class RecipientListemployeesRow(Entity, kw_only=True):
    """What `mail.recipient.listemployees` returns; what is not declared is in `extra`."""

    id: int | None = None
    email: str | None = None
    name: str | None = None


RecipientFieldSelection: TypeAlias = Literal[
    "name",
    "type",
    "title",
    "description",
    "validationRules",
    "requiredGroups",
    "filterable",
    "sortable",
    "editable",
    "multiple",
    "elementType",
]


_RECIPIENT_LISTCONTACTS = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="pagination.page",
    keyset=False,
    walk="page",
    limit="pagination.limit",
    most=200,
    batched=False,
)


class RecipientService(Service):
    """Recipients: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html"""

    @builtins.property
    def field(self) -> RecipientFieldService:
        """Recipient fields: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html"""
        return RecipientFieldService(self._runner)

    def listcontacts(
        self,
        *,
        query: str | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[RecipientListcontactsRow]:
        """Find recipients among the contacts of the address book: awaited for one page, iterated for all of them.

        Args:
            query: What to look for.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
        """
        wire = _given(query=query, pagination=_mapping("pagination", pagination))
        return self._list(
            "mail.recipient.listcontacts",
            wire,
            RecipientListcontactsRow,
            _RECIPIENT_LISTCONTACTS,
            version="v3",
        )

    def listemployees(
        self,
        query: str,
        *,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[RecipientListemployeesRow]:
        """Find recipients among the employees: awaited for one page, iterated for all of them.

        Args:
            query: What to look for.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
        """
        wire = _given(query=query, pagination=_mapping("pagination", pagination))
        return self._list(
            "mail.recipient.listemployees",
            wire,
            RecipientListemployeesRow,
            _RECIPIENT_LISTCONTACTS,
            version="v3",
        )


class RecipientFieldService(Service):
    """Recipient fields: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html"""

    def get(
        self,
        name: Literal["id", "email", "name"],
        *,
        select: Sequence[RecipientFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a recipient.

        Args:
            name: Name of the recipient field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("mail.recipient.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[RecipientFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a recipient as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "mail.recipient.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
