# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Mailboxes: the methods of `mail.mailbox`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Mailbox",
    "MailboxFieldSelection",
    "MailboxFieldService",
    "MailboxSelection",
    "MailboxSendersRow",
    "MailboxService",
]


class Mailbox(Entity, kw_only=True, rename="camel"):
    """A record of `mail.mailbox`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    email: str | None = None
    sender_name: str | None = None


class MailboxSendersRow(Entity, kw_only=True):
    """What `mail.mailbox.senders` returns; what is not declared is in `extra`."""

    email: str | None = None
    name: str | None = None
    sender: str | None = None


MailboxFieldSelection: TypeAlias = Literal[
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


MailboxSelection: TypeAlias = Literal["id", "name", "email", "senderName"]


_MAILBOX_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="pagination.page",
    keyset=False,
    size=25,
    walk="page",
    limit="pagination.limit",
    most=100,
    batched=False,
)


_MAILBOX_SENDERS = Paging(
    rows="items",
    select=None,
    start="pagination.page",
    keyset=False,
    size=25,
    walk="page",
    limit="pagination.limit",
    most=100,
    batched=False,
)


class MailboxService(RowService[R]):
    """Mailboxes: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html"""

    def of(self, entity: builtins.type[E], /) -> MailboxService[E]:
        """Return the service with rows of another type, such as a subclass of `Mailbox` with your user fields."""
        return MailboxService(self._runner, entity)

    @builtins.property
    def field(self) -> MailboxFieldService:
        """Mailbox fields: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html"""
        return MailboxFieldService(self._runner)

    def get(self, id: int | Ref, *, select: Sequence[MailboxSelection | str] | None = None) -> Call[R]:
        """Return a mailbox by its id.

        Args:
            id: Id of the mailbox.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
        """
        wire = _given(id=id, select=_sequence("select", select))
        return self._call("mail.mailbox.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List mailboxes: awaited for one page, iterated for all of them.

        Args:
            name: Name of the mailbox.
            email: Email of the mailbox.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
        """
        wire = _given(name=name, email=email, pagination=_mapping("pagination", pagination))
        return self._list("mail.mailbox.list", wire, self._entity, _MAILBOX_LIST, version="v3")

    def senders(self, *, pagination: Mapping[str, Any] | None = None) -> ListCall[MailboxSendersRow]:
        """List the addresses that the caller may send from: awaited for one page, iterated for all of them.

        Args:
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
        """
        wire = _given(pagination=_mapping("pagination", pagination))
        return self._list("mail.mailbox.senders", wire, MailboxSendersRow, _MAILBOX_SENDERS, version="v3")


class MailboxFieldService(Service):
    """Mailbox fields: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html"""

    def get(
        self,
        name: Literal["id", "name", "email", "senderName"],
        *,
        select: Sequence[MailboxFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a mailbox.

        Args:
            name: Name of the mailbox field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("mail.mailbox.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[MailboxFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a mailbox as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "mail.mailbox.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
