# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Conversations: the methods of `imopenlines.session`, their records and their keys."""

from __future__ import annotations

import builtins
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
    "SessionHistoryService",
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
    message: dict[str, Any] | None = None
    users_message: dict[str, Any] | None = None
    users: dict[str, Any] | None = None
    openlines: dict[str, Any] | None = None
    user_in_group: dict[str, Any] | None = None
    wo_user_in_group: Any = None
    chat: dict[str, Any] | None = None
    user_block_chat: dict[str, Any] | None = None
    user_in_chat: dict[str, Any] | None = None
    files: dict[str, Any] | None = None


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
