# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Notifications: the methods of `im.notify`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "NotifyHistorySearchRow",
    "NotifyHistoryService",
    "NotifyPersonalService",
    "NotifyReadAllResult",
    "NotifyReadService",
    "NotifySchema",
    "NotifySchemaService",
    "NotifyService",
    "NotifySystemService",
]


class NotifyHistorySearchRow(Entity, kw_only=True):
    """What `im.notify.history.search` returns; what is not declared is in `extra`."""

    id: int | None = None
    chat_id: int | None = None
    author_id: int | None = None
    date: dt.datetime | None = None
    notify_type: int | None = None
    notify_module: str | None = None
    notify_event: str | None = None
    notify_tag: str | None = None
    notify_sub_tag: str | None = None
    notify_title: str | None = None
    setting_name: str | None = None
    text: str | None = None
    notify_read: str | None = None
    notify_buttons: str | None = None
    params: Any = None


class NotifyReadAllResult(Entity, kw_only=True, rename="camel"):
    """What `im.notify.read.all` returns; what is not declared is in `extra`."""

    result: bool | None = None
    new_counter: int | None = None


class NotifySchema(Entity, kw_only=True, rename="upper"):
    """A record of `im.notify.schema`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    module_id: str | None = None
    list: builtins.list[Any] | None = None
    tasks: dict[str, Any] | None = _field(default=None, name="tasks")


_NOTIFY_GET = Paging(
    rows="notifications",
    id="id",
    filter_id="id",
    select=None,
    start="LAST_ID",
    keyset=False,
    walk="last",
    limit="LIMIT",
    most=50,
    stage=("LAST_TYPE", "notify_type", 1, 3),
)


_NOTIFY_HISTORY_SEARCH = Paging(
    rows="notifications",
    id="id",
    filter_id="id",
    select=None,
    start="LAST_ID",
    keyset=False,
    walk="last",
    limit="LIMIT",
    most=50,
)


class NotifyService(Service):
    """Send a notification to a user.

    Args:
        user_id: Id of the user.
        message: Text of the message; BB codes are allowed.
        type: Type of the notification; `USER` where it is not given.
        message_out: Text for a user outside, where it differs.
        tag: A mark, by which it can be found again.
        sub_tag: A second mark, by which notifications can be found again.
        attach: A rich part below the message: rows, pictures, links.
        client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

    Raises:
        APIError: An argument is missing (`USER_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong (`ATTACH_OVERSIZE`);
            the portal refused for another reason (`ATTACH_ERROR`).
        AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

    Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
    """

    def __call__(
        self,
        user_id: int | Ref,
        message: str,
        *,
        type: Literal["USER", "SYSTEM"] | None = None,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
    ) -> Call[Any]:
        """Send a notification to a user.

        Args:
            user_id: Id of the user.
            message: Text of the message; BB codes are allowed.
            type: Type of the notification; `USER` where it is not given.
            message_out: Text for a user outside, where it differs.
            tag: A mark, by which it can be found again.
            sub_tag: A second mark, by which notifications can be found again.
            attach: A rich part below the message: rows, pictures, links.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`USER_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`); the portal refused for another reason (`ATTACH_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
        """
        wire = _given(
            USER_ID=user_id,
            MESSAGE=message,
            TYPE=type,
            MESSAGE_OUT=message_out,
            TAG=tag,
            SUB_TAG=sub_tag,
            ATTACH=attach,
            CLIENT_ID=client_id,
        )
        return self._call("im.notify", wire, Any)

    def answer(self, notify_id: int | Ref, answer_text: str) -> Call[builtins.list[str]]:
        """Answer a notification with a text.

        Args:
            notify_id: Id of the notify.
            answer_text: Answer text.

        Raises:
            APIError: The portal refused (`ID_ERROR`, `ANSWER_TEXT_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
        """
        wire = {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}
        return self._call("im.notify.answer", wire, builtins.list[str], key="result_message")

    def confirm(self, notify_id: int | Ref, notify_value: str) -> Call[builtins.list[str]]:
        """Press a button of a notification.

        Args:
            notify_id: Id of the notify.
            notify_value: Notify value.

        Raises:
            APIError: The portal refused (`ID_ERROR`, `NOTIFY_VALUE_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
        """
        wire = {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}
        return self._call("im.notify.confirm", wire, builtins.list[str], key="result_message")

    def delete(
        self,
        *,
        id: int | Ref | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        client_id: str | None = None,
    ) -> Call[bool]:
        """Delete a notification.

        At least one of `id`, `tag` and `sub_tag` has to be given.

        Args:
            id: Id of the notification.
            tag: A mark, by which it can be found again.
            sub_tag: A second mark, by which notifications can be found again.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: The portal refused (`PARAMS_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
        """
        wire = _any_of([["ID", "TAG", "SUB_TAG"]], ID=id, TAG=tag, SUB_TAG=sub_tag, CLIENT_ID=client_id)
        return self._call("im.notify.delete", wire, bool)

    def get(
        self,
        *,
        last_id: int | Ref | None = None,
        last_type: Literal[1, 3] | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List notifications: awaited for one page, iterated for all of them.

        Args:
            last_id: Id of the last record that was read; what follows it is returned.
            last_type: Last type.
            limit: How many records to return at most; `50` where it is not given.
            convert_text: Whether the text may be shown in another form.

        Raises:
            APIError: The portal refused (`LAST_ID_AND_LAST_TYPE`, `LAST_ID_STRING`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
        """
        wire = _given(LAST_ID=last_id, LAST_TYPE=last_type, LIMIT=limit, CONVERT_TEXT=convert_text)
        return self._list("im.notify.get", wire, dict[str, Any], _NOTIFY_GET)

    @builtins.property
    def history(self) -> NotifyHistoryService:
        """The history of notifications:
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
        """
        return NotifyHistoryService(self._runner)

    @builtins.property
    def personal(self) -> NotifyPersonalService:
        """Notifications in the name of a user:
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        return NotifyPersonalService(self._runner)

    @builtins.property
    def read(self) -> NotifyReadService:
        """Read notifications: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html"""
        return NotifyReadService(self._runner)

    @builtins.property
    def schema(self) -> NotifySchemaService[NotifySchema]:
        """Kinds of notifications: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html"""
        return NotifySchemaService(self._runner, NotifySchema)

    @builtins.property
    def system(self) -> NotifySystemService:
        """Notifications in the name of the portal:
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
        """
        return NotifySystemService(self._runner)


class NotifySystemService(Service):
    """Notifications in the name of the portal:
    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
    """

    def add(
        self,
        user_id: int | Ref,
        message: str,
        *,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
    ) -> Call[Any]:
        """Send a notification to a user in the name of the portal.

        Args:
            user_id: Id of the user.
            message: Text of the message; BB codes are allowed.
            message_out: Text for a user outside, where it differs.
            tag: A mark, by which it can be found again.
            sub_tag: A second mark, by which notifications can be found again.
            attach: A rich part below the message: rows, pictures, links.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`USER_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`); the portal refused for another reason (`ATTACH_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
        """
        wire = _given(
            USER_ID=user_id,
            MESSAGE=message,
            MESSAGE_OUT=message_out,
            TAG=tag,
            SUB_TAG=sub_tag,
            ATTACH=attach,
            CLIENT_ID=client_id,
        )
        return self._call("im.notify.system.add", wire, Any)


class NotifySchemaService(RowService[R]):
    """Kinds of notifications: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html"""

    def of(self, entity: builtins.type[E], /) -> NotifySchemaService[E]:
        """Return the service with rows of another type, such as a subclass of `NotifySchema` with your user fields."""
        return NotifySchemaService(self._runner, entity)

    def get(self) -> Call[dict[str, R]]:
        """Return the kinds of notifications.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return self._call("im.notify.schema.get", {}, self._entities_by_key, read=True)


class NotifyReadService(Service):
    """Mark a notification, and those before it, as read or unread.

    Args:
        id: Id of the notify read.
        action: Action: yes or no; `True` where it is not given.
        only_current: Only current.

    Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
    """

    def __call__(
        self,
        *,
        id: int | Ref | None = None,
        action: bool | None = None,
        only_current: str | None = None,
    ) -> Call[bool]:
        """Mark a notification, and those before it, as read or unread.

        Args:
            id: Id of the notify read.
            action: Action: yes or no; `True` where it is not given.
            only_current: Only current.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
        """
        return self._call("im.notify.read", _given(ID=id, ACTION=_flag(action), ONLY_CURRENT=only_current), bool)

    def all(self) -> Call[NotifyReadAllResult]:
        """Mark all notifications as read.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return self._call("im.notify.read.all", {}, NotifyReadAllResult)

    def list(self, ids: Sequence[Any], *, action: bool | None = None) -> Call[bool]:
        """Mark several notifications as read or unread.

        Args:
            ids: Ids.
            action: Action: yes or no; `True` where it is not given.

        Raises:
            APIError: The portal refused (`PARAMS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
        """
        return self._call("im.notify.read.list", _given(IDS=_sequence("IDS", ids), ACTION=_flag(action)), bool)


class NotifyPersonalService(Service):
    """Notifications in the name of a user:
    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
    """

    def add(
        self,
        user_id: int | Ref,
        message: str,
        *,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
    ) -> Call[Any]:
        """Send a notification to a user in the name of another.

        Args:
            user_id: Id of the user.
            message: Text of the message; BB codes are allowed.
            message_out: Text for a user outside, where it differs.
            tag: A mark, by which it can be found again.
            sub_tag: A second mark, by which notifications can be found again.
            attach: A rich part below the message: rows, pictures, links.
            client_id: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`USER_ID_EMPTY`, `MESSAGE_EMPTY`); an argument is wrong
                (`ATTACH_OVERSIZE`); the portal refused for another reason (`ATTACH_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        wire = _given(
            USER_ID=user_id,
            MESSAGE=message,
            MESSAGE_OUT=message_out,
            TAG=tag,
            SUB_TAG=sub_tag,
            ATTACH=attach,
            CLIENT_ID=client_id,
        )
        return self._call("im.notify.personal.add", wire, Any)


class NotifyHistoryService(Service):
    """The history of notifications:
    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
    """

    def search(
        self,
        *,
        search_text: str | None = None,
        search_type: str | None = None,
        search_types: Sequence[Any] | None = None,
        search_date: str | None = None,
        search_date_from: str | None = None,
        search_date_to: str | None = None,
        search_authors: Sequence[Any] | None = None,
        last_id: int | Ref | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
        group_tag: str | None = None,
    ) -> ListCall[NotifyHistorySearchRow]:
        """Find notifications in the history: awaited for one page, iterated for all of them.

        Args:
            search_text: What to look for.
            search_type: Search type.
            search_types: Search types.
            search_date: Search date.
            search_date_from: Search date from.
            search_date_to: Search date to.
            search_authors: Search authors.
            last_id: Id of the last record that was read; what follows it is returned.
            limit: How many records to return at most; `50` where it is not given.
            convert_text: Whether the text may be shown in another form.
            group_tag: Group tag.

        Raises:
            APIError: The portal refused (`SEARCH_TEXT_ERROR`, `LAST_ID_STRING`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
        """
        wire = _given(
            SEARCH_TEXT=search_text,
            SEARCH_TYPE=search_type,
            SEARCH_TYPES=_sequence("SEARCH_TYPES", search_types),
            SEARCH_DATE=search_date,
            SEARCH_DATE_FROM=search_date_from,
            SEARCH_DATE_TO=search_date_to,
            SEARCH_AUTHORS=_sequence("SEARCH_AUTHORS", search_authors),
            LAST_ID=last_id,
            LIMIT=limit,
            CONVERT_TEXT=convert_text,
            GROUP_TAG=group_tag,
        )
        return self._list("im.notify.history.search", wire, NotifyHistorySearchRow, _NOTIFY_HISTORY_SEARCH)
