# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Open channels and the CRM: the methods of `imopenlines.crm`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["CrmChat", "CrmChatService", "CrmChatUserService", "CrmLeadService", "CrmMessageService", "CrmService"]


class CrmChat(Entity, kw_only=True, rename="upper"):
    """A record of `imopenlines.crm.chat`, as its methods return it; what is not declared is in `extra`."""

    chat_id: str | None = None
    connector_id: str | None = None
    connector_title: str | None = None


_CRM_CHAT_GET = Paging(select=None, keyset=False, walk="none")


class CrmService(Service):
    """Open channels and the CRM:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
    """

    @builtins.property
    def chat(self) -> CrmChatService[CrmChat]:
        """Chats of a CRM record:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
        """
        return CrmChatService(self._runner, CrmChat)

    @builtins.property
    def lead(self) -> CrmLeadService:
        """Leads from conversations:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return CrmLeadService(self._runner)

    @builtins.property
    def message(self) -> CrmMessageService:
        """Messages to the chat of a CRM record:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
        """
        return CrmMessageService(self._runner)


class CrmMessageService(Service):
    """Messages to the chat of a CRM record:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
    """

    def add(
        self,
        crm_entity_type: str,
        crm_entity: int,
        user_id: int | Ref,
        *,
        chat_id: int | Ref,
        message: str,
    ) -> Call[int]:
        """Send a message to the chat of a CRM record.

        Args:
            crm_entity_type: Type of the CRM record.
            crm_entity: Id of the CRM record.
            user_id: Id of the user.
            chat_id: Id of the chat.
            message: Text of the message; BB codes are allowed.

        Raises:
            APIError: A value was refused, or the caller may not create a CRM message (`CHAT_NOT_IN_CRM`, `CANCELED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
        """
        wire = {
            "CRM_ENTITY_TYPE": crm_entity_type,
            "CRM_ENTITY": crm_entity,
            "USER_ID": user_id,
            "CHAT_ID": chat_id,
            "MESSAGE": message,
        }
        return self._call("imopenlines.crm.message.add", wire, int)


class CrmLeadService(Service):
    """Leads from conversations:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
    """

    def create(self, chat_id: int | Ref) -> Call[bool]:
        """Create a lead from a conversation.

        Args:
            chat_id: Id of the chat.

        Raises:
            APIError: A value was refused, or the caller may not create a CRM lead (`CHAT_ID`, `CHAT_TYPE`, `USER_ID`,
                `ERROR_USER_NOT_OPERATOR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return self._call("imopenlines.crm.lead.create", {"CHAT_ID": chat_id}, bool)


class CrmChatService(RowService[R]):
    """Chats of a CRM record:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
    """

    def of(self, entity: builtins.type[E], /) -> CrmChatService[E]:
        """Return the service with rows of another type, such as a subclass of `CrmChat` with your user fields."""
        return CrmChatService(self._runner, entity)

    def get(
        self,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        *,
        active_only: bool | None = None,
    ) -> ListCall[R]:
        """List chats of a CRM record: awaited for one page, iterated for all of them.

        Args:
            crm_entity_type: Type of the CRM record.
            crm_entity: Id of the CRM record.
            active_only: Active only: yes or no; `True` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
        """
        wire = _given(CRM_ENTITY_TYPE=crm_entity_type, CRM_ENTITY=crm_entity, ACTIVE_ONLY=_flag(active_only))
        return self._list("imopenlines.crm.chat.get", wire, self._entity, _CRM_CHAT_GET)

    def get_last_id(self, crm_entity_type: Literal["lead", "deal", "company", "contact"], crm_entity: int) -> Call[int]:
        """Return the id of the last chat of a CRM record.

        Args:
            crm_entity_type: Type of the CRM record.
            crm_entity: Id of the CRM record.

        Raises:
            APIError: An argument is missing (`CRM_CHAT_EMPTY_CRM_DATA`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
        """
        wire = {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity}
        return self._call("imopenlines.crm.chat.getLastId", wire, int, read=True)

    @builtins.property
    def user(self) -> CrmChatUserService:
        """Users of the chat of a CRM record:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        return CrmChatUserService(self._runner)


class CrmChatUserService(Service):
    """Users of the chat of a CRM record:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
    """

    def add(
        self,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int | Ref,
        *,
        chat_id: int | Ref | None = None,
    ) -> Call[int]:
        """Add a user to the chat of a CRM record.

        Args:
            crm_entity_type: Type of the CRM record.
            crm_entity: Id of the CRM record.
            user_id: Id of the user.
            chat_id: Id of the chat.

        Raises:
            APIError: A value was refused, or the caller may not create a CRM chat user (`IM_NOT_INSTALLED`,
                `CHAT_NOT_IN_CRM`, `CRM_CHAT_USER_NOT_ACTIVE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`, `WRONG_REQUEST`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        wire = _given(CRM_ENTITY_TYPE=crm_entity_type, CRM_ENTITY=crm_entity, USER_ID=user_id, CHAT_ID=chat_id)
        return self._call("imopenlines.crm.chat.user.add", wire, int)

    def delete(
        self,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int | Ref,
        *,
        chat_id: int | Ref | None = None,
    ) -> Call[int]:
        """Remove a user from the chat of a CRM record.

        Args:
            crm_entity_type: Type of the CRM record.
            crm_entity: Id of the CRM record.
            user_id: Id of the user.
            chat_id: Id of the chat.

        Raises:
            APIError: An argument is missing (`CRM_CHAT_EMPTY_USER`, `CRM_CHAT_EMPTY_CRM_DATA`); the caller may not do
                it (`CHAT_DELETE_USER_PERMISSION_DENIED`); the portal refused for another reason (`IM_NOT_INSTALLED`,
                `CHAT_NOT_IN_CRM`, `CRM_CHAT_USER_NOT_ACTIVE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`, `WRONG_REQUEST`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
        """
        wire = _given(CRM_ENTITY_TYPE=crm_entity_type, CRM_ENTITY=crm_entity, USER_ID=user_id, CHAT_ID=chat_id)
        return self._call("imopenlines.crm.chat.user.delete", wire, int)
