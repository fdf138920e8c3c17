# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Recent dialogs: the methods of `im.recent`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.im.dialog import Dialog
from bitrix24_async.scopes.im.user import UserList
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["Recent", "RecentAvatar", "RecentMessage", "RecentService"]


class Recent(Entity, kw_only=True):
    """A record of `im.recent`, as its methods return it; what is not declared is in `extra`."""

    id: str | None = None
    type: str | None = None
    avatar: RecentAvatar | None = None
    title: str | None = None
    message: RecentMessage | None = None
    counter: int | None = None
    chat_id: int | None = None
    last_id: int | None = None
    pinned: bool | None = None
    unread: bool | None = None
    has_reminder: bool | None = None
    date_update: dt.datetime | None = None
    date_last_activity: dt.datetime | None = None
    user: UserList | None = None
    chat: Dialog | None = None
    options: Any = None
    lines: Any = None


class RecentAvatar(Entity, kw_only=True):
    """What `avatar` of a `Recent` holds; what is not declared is in `extra`."""

    url: str | None = None
    color: str | None = None


class RecentMessage(Entity, kw_only=True):
    """What `message` of a `Recent` holds; what is not declared is in `extra`."""

    id: int | None = None
    text: str | None = None
    file: bool | None = None
    attach: bool | None = None
    author_id: int | None = None
    date: dt.datetime | None = None
    sticker: int | None = None
    status: str | None = None
    uuid: str | None = None


_RECENT_GET = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


_RECENT_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    select=None,
    start="OFFSET",
    keyset=False,
    walk="offset",
    limit="LIMIT",
    most=200,
    more="hasMore",
)


class RecentService(RowService[R]):
    """Recent dialogs: https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html"""

    def of(self, entity: builtins.type[E], /) -> RecentService[E]:
        """Return the service with rows of another type, such as a subclass of `Recent` with your user fields."""
        return RecentService(self._runner, entity)

    def get(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_chat: bool | None = None,
        skip_dialog: bool | None = None,
        last_update: dt.datetime | dt.date | str | None = None,
        only_openlines: bool | None = None,
        last_sync_date: dt.datetime | dt.date | str | None = None,
    ) -> ListCall[R]:
        """List recent dialogs: awaited for one page, iterated for all of them.

        Args:
            skip_openlines: Leave open channels out of the answer.
            skip_chat: Leave chats out of the answer.
            skip_dialog: Leave dialogs with one user out of the answer.
            last_update: Last update.
            only_openlines: Only openlines: yes or no.
            last_sync_date: Last sync date.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
        """
        wire = _given(
            SKIP_OPENLINES=_flag(skip_openlines),
            SKIP_CHAT=_flag(skip_chat),
            SKIP_DIALOG=_flag(skip_dialog),
            LAST_UPDATE=last_update,
            ONLY_OPENLINES=_flag(only_openlines),
            LAST_SYNC_DATE=last_sync_date,
        )
        return self._list("im.recent.get", wire, self._entity, _RECENT_GET)

    def hide(self, dialog_id: str) -> Call[bool]:
        """Hide a recent dialog.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
        """
        return self._call("im.recent.hide", {"DIALOG_ID": dialog_id}, bool)

    def list(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_dialog: bool | None = None,
        skip_chat: bool | None = None,
        last_message_date: dt.datetime | dt.date | str | None = None,
        unread_only: bool | None = None,
        parse_text: bool | None = None,
        get_original_text: bool | None = None,
        skip_undistributed_openlines: bool | None = None,
        only_copilot: bool | None = None,
        only_channel: bool | None = None,
        can_manage_messages: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ListCall[R]:
        """List recent dialogs: awaited for one page, iterated for all of them.

        Args:
            skip_openlines: Leave open channels out of the answer.
            skip_dialog: Leave dialogs with one user out of the answer.
            skip_chat: Leave chats out of the answer.
            last_message_date: Last message date.
            unread_only: Unread only: yes or no.
            parse_text: Parse text: yes or no.
            get_original_text: Whether to get original text.
            skip_undistributed_openlines: Whether to skip undistributed openlines.
            only_copilot: Only copilot: yes or no.
            only_channel: Only channel: yes or no.
            can_manage_messages: Whether it can manage messages.
            offset: How many records to skip; `0` where it is not given.
            limit: How many records to return at most; `50` where it is not given.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
        """
        wire = _given(
            SKIP_OPENLINES=_flag(skip_openlines),
            SKIP_DIALOG=_flag(skip_dialog),
            SKIP_CHAT=_flag(skip_chat),
            LAST_MESSAGE_DATE=last_message_date,
            UNREAD_ONLY=_flag(unread_only),
            PARSE_TEXT=_flag(parse_text),
            GET_ORIGINAL_TEXT=_flag(get_original_text),
            SKIP_UNDISTRIBUTED_OPENLINES=_flag(skip_undistributed_openlines),
            ONLY_COPILOT=_flag(only_copilot),
            ONLY_CHANNEL=_flag(only_channel),
            CAN_MANAGE_MESSAGES=_flag(can_manage_messages),
            OFFSET=offset,
            LIMIT=limit,
        )
        return self._list("im.recent.list", wire, self._entity, _RECENT_LIST)

    def pin(self, dialog_id: str, *, pin: bool | None = None) -> Call[bool]:
        """Pin a recent dialog.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            pin: Whether to pin; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).
            AccessDenied: The caller may not do this (`ACCESS_ERROR`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
        """
        return self._call("im.recent.pin", _given(DIALOG_ID=dialog_id, PIN=_flag(pin)), bool)

    def unread(self, dialog_id: str, *, action: bool | None = None) -> Call[bool]:
        """Mark a recent dialog as read or unread.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            action: Action: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`DIALOG_ID_EMPTY`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
        """
        return self._call("im.recent.unread", _given(DIALOG_ID=dialog_id, ACTION=_flag(action)), bool)
