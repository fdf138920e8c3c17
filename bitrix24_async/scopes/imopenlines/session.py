# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Conversations: the methods of `imopenlines.session`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "SessionHeadService",
    "SessionHistory",
    "SessionHistoryChat",
    "SessionHistoryFile",
    "SessionHistoryMessage",
    "SessionHistoryOpenlines",
    "SessionHistoryService",
    "SessionHistoryUser",
    "SessionHistoryUserInGroup",
    "SessionModeService",
    "SessionOpenResult",
    "SessionService",
]


class SessionHistory(Entity, kw_only=True, rename="camel"):
    """A record of `imopenlines.session.history`, as its methods return it; what is not declared is in `extra`."""

    chat_id: int | None = None
    can_join: str | None = None
    can_vote_head: str | None = None
    session_id: int | None = None
    session_vote_head: int | None = None
    session_comment_head: str | None = None
    user_id: str | None = None
    message: dict[str, SessionHistoryMessage] | None = None
    users_message: dict[str, Any] | None = None
    users: dict[str, SessionHistoryUser] | None = None
    openlines: SessionHistoryOpenlines | None = None
    user_in_group: dict[str, SessionHistoryUserInGroup] | None = None
    wo_user_in_group: Any = None
    chat: dict[str, SessionHistoryChat] | None = None
    user_block_chat: dict[str, Any] | None = None
    user_in_chat: dict[str, Any] | None = None
    files: dict[str, SessionHistoryFile] | None = None


class SessionHistoryChat(Entity, kw_only=True, rename="camel"):
    """What `chat` of a `SessionHistory` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    owner: str | None = None
    entity_type: str | None = None
    entity_id: str | None = None
    entity_data1: str | None = None
    entity_data2: str | None = None
    entity_data3: str | None = None
    message_count: int | None = None
    public: str | None = None
    mute_list: dict[str, Any] | None = None
    manager_list: builtins.list[Any] | None = None
    date_create: dt.datetime | None = None
    type: str | None = None
    entity_link: dict[str, Any] | None = None
    permissions: dict[str, Any] | None = None
    text_field_enabled: bool | None = None
    background_id: int | None = None
    message_type: str | None = None
    is_new: bool | None = None
    parent_chat_id: int | None = None
    parent_message_id: int | None = None
    color: str | None = None
    extranet: bool | None = None
    avatar: str | None = None
    call: str | None = None
    call_number: str | None = None


class SessionHistoryFile(Entity, kw_only=True):
    """What `files` of a `SessionHistory` holds; what is not declared is in `extra`."""

    id: int | None = None
    chatid: int | None = None
    date: dt.datetime | None = None
    type: str | None = None
    name: str | None = None
    extension: str | None = None
    size: int | None = None
    image: dict[str, Any] | None = None
    status: str | None = None
    progress: int | None = None
    authorid: int | None = None
    authorname: str | None = None
    urlpreview: str | None = None
    urlshow: str | None = None
    urldownload: str | None = None
    viewerattrs: dict[str, Any] | None = None
    mediaurl: dict[str, Any] | None = None
    istranscribable: bool | None = None
    isvideonote: bool | None = None
    isvoicenote: bool | None = None


class SessionHistoryMessage(Entity, kw_only=True):
    """What `message` of a `SessionHistory` holds; what is not declared is in `extra`."""

    id: int | None = None
    chatid: str | None = None
    senderid: str | None = None
    recipientid: str | None = None
    date: dt.datetime | None = None
    text: str | None = None
    textlegacy: str | None = None
    params: dict[str, Any] | None = None


class SessionHistoryOpenlines(Entity, kw_only=True):
    """What `openlines` of a `SessionHistory` holds; what is not declared is in `extra`."""

    canvoteashead: dict[str, Any] | None = None


class SessionHistoryUser(Entity, kw_only=True, rename="camel"):
    """What `users` of a `SessionHistory` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    avatar: str | None = None
    avatar_id: int | None = None
    gender: str | None = None
    extranet: bool | None = None
    connector: bool | None = None
    profile: str | None = None
    external_auth_id: str | None = None
    status: str | None = None
    last_activity_date: dt.datetime | None = None
    departments: builtins.list[Any] | None = None
    type: str | None = None
    active: bool | None = None
    color: str | None = None
    birthday: str | None = None
    phone_device: bool | None = None
    phones: bool | None = None
    network: bool | None = None
    bot: bool | None = None
    idle: bool | None = None
    mobile_last_date: bool | None = None
    desktop_last_date: bool | None = None
    absent: bool | None = None
    services: Any = None
    bot_data: Any = None


class SessionHistoryUserInGroup(Entity, kw_only=True):
    """What `userInGroup` of a `SessionHistory` holds; what is not declared is in `extra`."""

    id: int | None = None
    users: builtins.list[Any] | None = None


class SessionOpenResult(Entity, kw_only=True, rename="camel"):
    """What `imopenlines.session.open` returns; what is not declared is in `extra`."""

    chat_id: int | None = None


class SessionService(Service):
    """Conversations:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
    """

    @builtins.property
    def head(self) -> SessionHeadService:
        """What the head of an operator does:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
        """
        return SessionHeadService(self._runner)

    @builtins.property
    def history(self) -> SessionHistoryService[SessionHistory]:
        """The messages of a conversation:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
        """
        return SessionHistoryService(self._runner, SessionHistory)

    def intercept(self, chat_id: int | Ref) -> Call[bool]:
        """Take a conversation over from another operator.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); an argument is wrong (`OPERATOR_WRONG`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
        """
        return self._call("imopenlines.session.intercept", {"CHAT_ID": chat_id}, bool)

    def join(self, chat_id: int | Ref) -> Call[bool]:
        """Join a conversation.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
        """
        return self._call("imopenlines.session.join", {"CHAT_ID": chat_id}, bool)

    @builtins.property
    def mode(self) -> SessionModeService:
        """Modes of a conversation:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
        """
        return SessionModeService(self._runner)

    def open(self, user_code: str) -> Call[SessionOpenResult]:
        """Return the chat of a conversation by its code.

        Args:
            user_code: Code of the user.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
        """
        return self._call("imopenlines.session.open", {"USER_CODE": user_code}, SessionOpenResult, read=True)

    def start(self, chat_id: int | Ref) -> Call[bool]:
        """Start a conversation.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
        """
        return self._call("imopenlines.session.start", {"CHAT_ID": chat_id}, bool)


class SessionModeService(Service):
    """Modes of a conversation:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
    """

    def pin(self, chat_id: int | Ref, *, activate: bool | None = None) -> Call[bool]:
        """Pin a conversation to the operator, or unpin it.

        Args:
            chat_id: Id of the chat.
            activate: Activate: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`CHAT_ID_EMPTY`); the portal refused for another reason (`CHAT_ID`,
                `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
        """
        return self._call("imopenlines.session.mode.pin", _given(CHAT_ID=chat_id, ACTIVATE=_flag(activate)), bool)

    def pin_all(self) -> Call[builtins.list[int]]:
        """Pin all conversations to the operator.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
        """
        return self._call("imopenlines.session.mode.pinAll", {}, builtins.list[int])

    def silent(self, chat_id: int | Ref, *, activate: str | None = None) -> Call[bool]:
        """Switch the silent mode of a conversation on or off.

        Development of this method has stopped.

        Args:
            chat_id: Id of the chat.
            activate: Activate.

        Raises:
            APIError: The portal refused (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
        """
        return self._call("imopenlines.session.mode.silent", _given(CHAT_ID=chat_id, ACTIVATE=activate), bool)

    def unpin_all(self) -> Call[builtins.list[int]]:
        """Unpin all conversations.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
        """
        return self._call("imopenlines.session.mode.unpinAll", {}, builtins.list[int])


class SessionHistoryService(RowService[R]):
    """The messages of a conversation:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
    """

    def of(self, entity: builtins.type[E], /) -> SessionHistoryService[E]:
        """Return the service with rows of another type, such as a subclass of `SessionHistory` with your user fields."""
        return SessionHistoryService(self._runner, entity)

    def get(self, *, session_id: int | Ref | None = None, chat_id: int | Ref | None = None) -> Call[R]:
        """Return the messages of a conversation.

        Args:
            session_id: Id of the session.
            chat_id: Id of the chat.

        Raises:
            APIError: An argument is missing (`MISSING_REQUIRED_PARAM`); an argument is wrong (`INVALID_SESSION_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
        """
        wire = _given(SESSION_ID=session_id, CHAT_ID=chat_id)
        return self._call("imopenlines.session.history.get", wire, self._entity, read=True)


class SessionHeadService(Service):
    """What the head of an operator does:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
    """

    def vote(self, session_id: int | Ref, *, rating: int | None = None, comment: str | None = None) -> Call[bool]:
        """Rate a conversation as the head of its operator.

        At least one of `rating` and `comment` has to be given.

        Args:
            session_id: Id of the session.
            rating: The mark, from 1 to 5.
            comment: Comment of the session head.

        Raises:
            APIError: An argument is missing (`EMPTY_SESSION_ID`, `EMPTY_VOTE_PARAMS`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
        """
        wire = _any_of([["RATING", "COMMENT"]], SESSION_ID=session_id, RATING=rating, COMMENT=comment)
        return self._call("imopenlines.session.head.vote", wire, bool)
