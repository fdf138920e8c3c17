# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Messages: the methods of `mail.message`, their records and their keys."""

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
    "Message",
    "MessageCreatecalendareventResult",
    "MessageCreatechatResult",
    "MessageCreatefeedpostResult",
    "MessageCreatetaskResult",
    "MessageFieldGetName",
    "MessageFieldSelection",
    "MessageFieldService",
    "MessageForwardResult",
    "MessageMovetofolderResult",
    "MessageReplyResult",
    "MessageSelection",
    "MessageSendResult",
    "MessageService",
]


class Message(Entity, kw_only=True, rename="camel"):
    """A record of `mail.message`, as its methods return it; what is not declared is in `extra`."""

    id: int
    mailbox_id: int | None = None
    mailbox_email: str | None = None
    subject: str | None = None
    from_: str | None = None
    to: str | None = None
    cc: str | None = None
    date: str | None = None
    is_seen: bool | None = None
    has_attachments: bool | None = None
    url: str | None = None
    bindings: Any = None
    body: str | None = None


class MessageCreatecalendareventResult(Entity, kw_only=True, rename="camel"):
    """What `mail.message.createcalendarevent` returns; what is not declared is in `extra`."""

    success: bool | None = None
    event_id: int | None = None
    message_id: int | None = None


class MessageCreatechatResult(Entity, kw_only=True, rename="camel"):
    """What `mail.message.createchat` returns; what is not declared is in `extra`."""

    success: bool | None = None
    chat_id: int | None = None
    message_id: int | None = None
    existing: bool | None = None


class MessageCreatefeedpostResult(Entity, kw_only=True, rename="camel"):
    """What `mail.message.createfeedpost` returns; what is not declared is in `extra`."""

    success: bool | None = None
    post_id: int | None = None
    message_id: int | None = None


class MessageCreatetaskResult(Entity, kw_only=True, rename="camel"):
    """What `mail.message.createtask` returns; what is not declared is in `extra`."""

    success: bool | None = None
    task_id: int | None = None
    message_id: int | None = None


class MessageForwardResult(Entity, kw_only=True):
    """What `mail.message.forward` returns; what is not declared is in `extra`."""

    success: bool | None = None
    to: builtins.list[Any] | None = None


class MessageMovetofolderResult(Entity, kw_only=True, rename="camel"):
    """What `mail.message.movetofolder` returns; what is not declared is in `extra`."""

    success: bool | None = None
    moved_count: int | None = None
    action: str | None = None


class MessageReplyResult(Entity, kw_only=True):
    """What `mail.message.reply` returns; what is not declared is in `extra`."""

    success: bool | None = None
    to: builtins.list[Any] | None = None


class MessageSendResult(Entity, kw_only=True):
    """What `mail.message.send` returns; what is not declared is in `extra`."""

    success: bool | None = None
    to: builtins.list[Any] | None = None


MessageFieldGetName: TypeAlias = Literal[
    "id",
    "mailboxId",
    "mailboxEmail",
    "subject",
    "from",
    "to",
    "cc",
    "date",
    "isSeen",
    "hasAttachments",
    "url",
    "bindings",
    "body",
]


MessageFieldSelection: TypeAlias = Literal[
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


MessageSelection: TypeAlias = Literal[
    "id",
    "mailboxId",
    "mailboxEmail",
    "subject",
    "from",
    "to",
    "cc",
    "date",
    "isSeen",
    "hasAttachments",
    "url",
    "bindings",
    "body",
]


_MESSAGE_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="pagination.page",
    keyset=False,
    size=25,
    walk="page",
    limit="pagination.limit",
    most=200,
    batched=False,
)


_MESSAGE_THREAD = Paging(
    id="id",
    filter_id="id",
    select=None,
    start="",
    keyset=False,
    size=20,
    walk="limit",
    limit="limit",
    most=50,
    batched=False,
)


class MessageService(RowService[R]):
    """Messages: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html"""

    def of(self, entity: builtins.type[E], /) -> MessageService[E]:
        """Return the service with rows of another type, such as a subclass of `Message` with your user fields."""
        return MessageService(self._runner, entity)

    def createcalendarevent(
        self,
        message_id: int | Ref,
        date_from: str,
        date_to: str,
        *,
        name: str | None = None,
        description: str | None = None,
    ) -> Call[MessageCreatecalendareventResult]:
        """Create a calendar event out of a message.

        Args:
            message_id: Id of the message.
            date_from: Date from.
            date_to: Date to.
            name: Name of the message.
            description: Description of the message.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
        """
        wire = _given(messageId=message_id, dateFrom=date_from, dateTo=date_to, name=name, description=description)
        return self._call("mail.message.createcalendarevent", wire, MessageCreatecalendareventResult, version="v3")

    def createchat(self, message_id: int | Ref) -> Call[MessageCreatechatResult]:
        """Create a chat about a message.

        Args:
            message_id: Id of the message.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
        """
        return self._call("mail.message.createchat", {"messageId": message_id}, MessageCreatechatResult, version="v3")

    def createcrmactivity(self, message_id: int | Ref) -> Call[bool]:
        """Save a message as an activity of the CRM.

        Args:
            message_id: Id of the message.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
        """
        return self._call("mail.message.createcrmactivity", {"messageId": message_id}, bool, version="v3")

    def createfeedpost(self, message_id: int | Ref, *, title: str | None = None) -> Call[MessageCreatefeedpostResult]:
        """Create a post of the news feed out of a message.

        Args:
            message_id: Id of the message.
            title: Title of the message.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
        """
        wire = _given(messageId=message_id, title=title)
        return self._call("mail.message.createfeedpost", wire, MessageCreatefeedpostResult, version="v3")

    def createtask(
        self,
        message_id: int | Ref,
        *,
        title: str | None = None,
        responsible_id: int | Ref | None = None,
        description: str | None = None,
    ) -> Call[MessageCreatetaskResult]:
        """Create a task out of a message.

        Args:
            message_id: Id of the message.
            title: Title of the message.
            responsible_id: Id of the responsible.
            description: Description of the message.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
        """
        wire = _given(messageId=message_id, title=title, responsibleId=responsible_id, description=description)
        return self._call("mail.message.createtask", wire, MessageCreatetaskResult, version="v3")

    @builtins.property
    def field(self) -> MessageFieldService:
        """Message fields: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html"""
        return MessageFieldService(self._runner)

    def forward(
        self,
        forward_message_id: int | Ref,
        from_: str,
        to: Sequence[Any],
        *,
        subject: str,
        body: str,
        cc: Sequence[Any] | None = None,
        bcc: Sequence[Any] | None = None,
    ) -> Call[MessageForwardResult]:
        """Forward a message and return it.

        Args:
            forward_message_id: Id of the message to send on.
            from_: The address to send from.
            to: The addresses to send to.
            subject: Subject of the message.
            body: Text of the message.
            cc: The addresses that get a copy.
            bcc: The addresses that get a copy which nobody else sees.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
        """
        wire = _given(
            forwardMessageId=forward_message_id,
            to=_sequence("to", to),
            subject=subject,
            body=body,
            cc=_sequence("cc", cc),
            bcc=_sequence("bcc", bcc),
            **{"from": from_},
        )
        return self._call("mail.message.forward", wire, MessageForwardResult, version="v3")

    def get(self, id: int | Ref, *, select: Sequence[MessageSelection | str] | None = None) -> Call[R]:
        """Return a message by its id.

        Args:
            id: Id of the message.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
        """
        wire = _given(id=id, select=_sequence("select", select))
        return self._call("mail.message.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        *,
        mailbox_id: int | Ref | None = None,
        search_query: str | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        is_seen: bool | None = None,
        has_attachments: bool | None = None,
        folder: str | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List messages: awaited for one page, iterated for all of them.

        Args:
            mailbox_id: Id of the mailbox.
            search_query: Search query.
            date_from: Date from.
            date_to: Date to.
            is_seen: Whether it is seen.
            has_attachments: Whether it has attachments.
            folder: Folder.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
        """
        wire = _given(
            mailboxId=mailbox_id,
            searchQuery=search_query,
            dateFrom=date_from,
            dateTo=date_to,
            isSeen=is_seen,
            hasAttachments=has_attachments,
            folder=folder,
            pagination=_mapping("pagination", pagination),
        )
        return self._list("mail.message.list", wire, self._entity, _MESSAGE_LIST, version="v3")

    def movetofolder(
        self,
        message_ids: Sequence[Any],
        action: Literal["move", "spam", "delete"],
        *,
        folder: str | None = None,
    ) -> Call[MessageMovetofolderResult]:
        """Move messages to a folder, or mark them.

        Args:
            message_ids: Ids of the messages.
            action: Action.
            folder: Folder.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
        """
        wire = _given(messageIds=_sequence("messageIds", message_ids), action=action, folder=folder)
        return self._call("mail.message.movetofolder", wire, MessageMovetofolderResult, version="v3")

    def removecrmactivity(self, message_id: int | Ref) -> Call[bool]:
        """Take a message out of the CRM.

        Args:
            message_id: Id of the message.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
        """
        return self._call("mail.message.removecrmactivity", {"messageId": message_id}, bool, version="v3")

    def reply(
        self,
        reply_to_message_id: int | Ref,
        from_: str,
        to: Sequence[Any],
        *,
        subject: str,
        body: str,
        cc: Sequence[Any] | None = None,
        bcc: Sequence[Any] | None = None,
    ) -> Call[MessageReplyResult]:
        """Send a reply to a message.

        Args:
            reply_to_message_id: Id of the reply to message.
            from_: The address to send from.
            to: The addresses to send to.
            subject: Subject of the message.
            body: Text of the message.
            cc: The addresses that get a copy.
            bcc: The addresses that get a copy which nobody else sees.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
        """
        wire = _given(
            replyToMessageId=reply_to_message_id,
            to=_sequence("to", to),
            subject=subject,
            body=body,
            cc=_sequence("cc", cc),
            bcc=_sequence("bcc", bcc),
            **{"from": from_},
        )
        return self._call("mail.message.reply", wire, MessageReplyResult, version="v3")

    def send(
        self,
        from_: str,
        to: Sequence[Any],
        subject: str,
        *,
        body: str,
        cc: Sequence[Any] | None = None,
        bcc: Sequence[Any] | None = None,
    ) -> Call[MessageSendResult]:
        """Send a message and return it.

        Args:
            from_: The address to send from.
            to: The addresses to send to.
            subject: Subject of the message.
            body: Text of the message.
            cc: The addresses that get a copy.
            bcc: The addresses that get a copy which nobody else sees.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Writes. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
        """
        wire = _given(
            to=_sequence("to", to),
            subject=subject,
            body=body,
            cc=_sequence("cc", cc),
            bcc=_sequence("bcc", bcc),
            **{"from": from_},
        )
        return self._call("mail.message.send", wire, MessageSendResult, version="v3")

    def thread(self, id: int | Ref, *, limit: int | None = None) -> ListCall[R]:
        """Return the messages of a conversation: awaited for one page, iterated for all of them.

        Args:
            id: Id of the message.
            limit: How many records to return at most; `20` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
        """
        wire = _given(id=id, limit=limit)
        return self._list("mail.message.thread", wire, self._entity, _MESSAGE_THREAD, version="v3")


class MessageFieldService(Service):
    """Message fields: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html"""

    def get(
        self,
        name: MessageFieldGetName,
        *,
        select: Sequence[MessageFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a message.

        Args:
            name: Name of the message field, one of `MessageFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("mail.message.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[MessageFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a message as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: mail. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "mail.message.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
