# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Mailboxes: the methods of `mail.mailbox`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Mailbox",
    "MailboxFieldSelection",
    "MailboxFieldService",
    "MailboxKey",
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


MailboxKey: TypeAlias = Literal["id", "name", "email", "senderName"]


MailboxSelection: TypeAlias = Literal["id", "name", "email", "senderName"]


R = TypeVar("R")
E = TypeVar("E")


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
        """Return a mailbox.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The portal refused: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
            InvalidRequest: The portal refused: `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
            NotFound: The portal refused: `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
        """
        wire = _given(id=id, select=select)
        return self._call("mail.mailbox.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List mailboxes: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The portal refused: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
            InvalidRequest: The portal refused: `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
        """
        wire = _given(name=name, email=email, pagination=pagination)
        return self._list("mail.mailbox.list", wire, self._entity, _MAILBOX_LIST, version="v3")

    def senders(self, *, pagination: Mapping[str, Any] | None = None) -> ListCall[MailboxSendersRow]:
        """List the addresses that the caller may send from: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The portal refused: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
            InvalidRequest: The portal refused: `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
        """
        wire = _given(pagination=pagination)
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
            select: Fields to return.

        Raises:
            AccessDenied: The portal refused: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
            InvalidRequest: The portal refused: `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.
            NotFound: The portal refused: `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`.

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
        """
        wire = _given(name=name, select=select)
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
            AccessDenied: The portal refused: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
            InvalidRequest: The portal refused: `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
        """
        wire = _given(select=select)
        return self._call(
            "mail.mailbox.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
