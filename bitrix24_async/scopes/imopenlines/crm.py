# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""CRMs: the methods of `imopenlines.crm`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "CrmChat",
    "CrmChatKey",
    "CrmChatService",
    "CrmChatUserKey",
    "CrmChatUserService",
    "CrmLeadService",
    "CrmMessageKey",
    "CrmMessageService",
    "CrmService",
]


class CrmChat(Entity, kw_only=True, rename="upper"):
    """A record of `imopenlines.crm.chat`, as its methods return it; what is not declared is in `extra`."""

    chat_id: str | None = None
    connector_id: str | None = None
    connector_title: str | None = None


CrmChatKey: TypeAlias = Literal["CHAT_ID", "CONNECTOR_ID", "CONNECTOR_TITLE"]


CrmChatUserKey: TypeAlias = Literal["CRM_ENTITY_TYPE", "CRM_ENTITY", "USER_ID", "CHAT_ID"]


CrmMessageKey: TypeAlias = Literal["CRM_ENTITY_TYPE", "CRM_ENTITY", "USER_ID", "CHAT_ID", "MESSAGE"]


R = TypeVar("R")
E = TypeVar("E")


_CRM_CHAT_GET = Paging(select=None, keyset=False, walk="none")


class CrmService(Service):
    """CRMs: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html"""

    @builtins.property
    def chat(self) -> CrmChatService[CrmChat]:
        """CRM chats: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html"""
        return CrmChatService(self._runner, CrmChat)

    @builtins.property
    def lead(self) -> CrmLeadService:
        """CRM leads:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return CrmLeadService(self._runner)

    @builtins.property
    def message(self) -> CrmMessageService:
        """CRM messages:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
        """
        return CrmMessageService(self._runner)


class CrmMessageService(Service):
    """CRM messages:
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
        """Create a CRM message and return its id.

        Raises:
            APIError: The portal refused: `CHAT_NOT_IN_CRM`, `CANCELED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

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
    """CRM leads:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
    """

    def create(self, chat_id: int | Ref) -> Call[bool]:
        """Create a CRM lead.

        Raises:
            APIError: The portal refused: `CHAT_ID`, `CHAT_TYPE`, `USER_ID`, `ERROR_USER_NOT_OPERATOR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return self._call("imopenlines.crm.lead.create", {"CHAT_ID": chat_id}, bool)


class CrmChatService(RowService[R]):
    """CRM chats: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html"""

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
        """List CRM chats: awaited for one page, iterated for all of them.

        Args:
            active_only: `Y` where it is not given.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
        """
        wire = _given(CRM_ENTITY_TYPE=crm_entity_type, CRM_ENTITY=crm_entity, ACTIVE_ONLY=_flag(active_only))
        return self._list("imopenlines.crm.chat.get", wire, self._entity, _CRM_CHAT_GET)

    def get_last_id(self, crm_entity_type: Literal["lead", "deal", "company", "contact"], crm_entity: int) -> Call[int]:
        """Return the last id of a CRM chat.

        Raises:
            APIError: The portal refused: `CRM_CHAT_EMPTY_CRM_DATA`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
        """
        wire = {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity}
        return self._call("imopenlines.crm.chat.getLastId", wire, int, read=True)

    @builtins.property
    def user(self) -> CrmChatUserService:
        """CRM chat users:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        return CrmChatUserService(self._runner)


class CrmChatUserService(Service):
    """CRM chat users:
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
        """Create a CRM chat user and return its id.

        Raises:
            APIError: The portal refused: `IM_NOT_INSTALLED`, `CHAT_NOT_IN_CRM`, `CRM_CHAT_USER_NOT_ACTIVE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`, `WRONG_REQUEST`.

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
        """Delete a CRM chat user.

        Raises:
            APIError: The portal refused: `CRM_CHAT_EMPTY_USER`, `CRM_CHAT_EMPTY_CRM_DATA`, `IM_NOT_INSTALLED`,
                `CHAT_NOT_IN_CRM`, `CHAT_DELETE_USER_PERMISSION_DENIED`, `CRM_CHAT_USER_NOT_ACTIVE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`, `WRONG_REQUEST`.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
        """
        wire = _given(CRM_ENTITY_TYPE=crm_entity_type, CRM_ENTITY=crm_entity, USER_ID=user_id, CHAT_ID=chat_id)
        return self._call("imopenlines.crm.chat.user.delete", wire, int)
