# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""External calls: the methods of `telephony.externalCall`, their records and their keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import digit as _digit
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "ExternalCallAttachRecordResult",
    "ExternalCallFinishResult",
    "ExternalCallFinishStatusCode",
    "ExternalCallRegisterResult",
    "ExternalCallSearchCrmEntitiesRow",
    "ExternalCallService",
]


class ExternalCallAttachRecordResult(Entity, kw_only=True, rename="camel"):
    """What `telephony.externalCall.attachRecord` returns; what is not declared is in `extra`."""

    file_id: int | None = _field(default=None, name="FILE_ID")
    upload_url: str | None = None
    field_name: str | None = None


class ExternalCallFinishResult(Entity, kw_only=True, rename="upper"):
    """What `telephony.externalCall.finish` returns; what is not declared is in `extra`."""

    id: int | None = None
    call_id: str | None = None
    external_call_id: str | None = None
    portal_user_id: int | None = None
    phone_number: str | None = None
    portal_number: str | None = None
    incoming: str | None = None
    call_duration: int | None = None
    call_start_date: dt.datetime | None = None
    call_status: int | None = None
    call_vote: int | None = None
    cost: Decimal | None = None
    cost_currency: str | None = None
    call_failed_code: str | None = None
    call_failed_reason: str | None = None
    rest_app_id: int | None = None
    rest_app_name: str | None = None
    crm_activity_id: int | None = None
    comment: str | None = None
    crm_entity_type: str | None = None
    crm_entity_id: int | None = None
    errors: Any = None


class ExternalCallRegisterResult(Entity, kw_only=True, rename="upper"):
    """What `telephony.externalCall.register` returns; what is not declared is in `extra`."""

    call_id: str | None = None
    crm_created_lead: int | None = None
    crm_created_entities: Any = None
    crm_entity_type: str | None = None
    crm_entity_id: int | None = None
    lead_creation_error: str | None = None


class ExternalCallSearchCrmEntitiesRow(Entity, kw_only=True, rename="upper"):
    """What `telephony.externalCall.searchCrmEntities` returns; what is not declared is in `extra`."""

    crm_entity_type: str | None = None
    crm_entity_id: int | None = None
    assigned_by_id: int | None = None
    name: str | None = None
    assigned_by: Any = None


ExternalCallFinishStatusCode: TypeAlias = Literal[
    "200",
    "304",
    "603",
    "603-S",
    "403",
    "404",
    "486",
    "484",
    "503",
    "480",
    "402",
    "423",
    "OTHER",
]


_EXTERNAL_CALL_SEARCH_CRM_ENTITIES = Paging(select=None, keyset=False, walk="none")


class ExternalCallService(Service):
    """External calls: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html"""

    def attach_record(
        self,
        call_id: str,
        *,
        record_url: str | None = None,
        filename: str | None = None,
        file_content: str | None = None,
    ) -> Call[ExternalCallAttachRecordResult]:
        """Attach a recording to an external call.

        Args:
            call_id: Id of the call.
            record_url: The address of the recording.
            filename: Name of the file.
            file_content: The file: its name and its content in Base64.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
        """
        wire = _given(CALL_ID=call_id, RECORD_URL=record_url, FILENAME=filename, FILE_CONTENT=file_content)
        return self._call("telephony.externalCall.attachRecord", wire, ExternalCallAttachRecordResult)

    def finish(
        self,
        call_id: str,
        *,
        user_id: int | Ref | None = None,
        user_phone_inner: str | None = None,
        duration: int | None = None,
        cost: Decimal | float | str | None = None,
        cost_currency: str | None = None,
        status_code: ExternalCallFinishStatusCode | None = None,
        failed_reason: str | None = None,
        record_url: str | None = None,
        vote: Literal[1, 2, 3, 4, 5] | None = None,
        add_to_chat: bool | int | None = None,
    ) -> Call[ExternalCallFinishResult]:
        """Finish an external call and return it.

        It needs an application's token; a webhook does not do. At least one of `user_id` and `user_phone_inner` has to
        be given.

        Args:
            call_id: Id of the call.
            user_id: Id of the user.
            user_phone_inner: The extension of the user.
            duration: How long it lasts, in seconds; `0` where it is not given.
            cost: Cost; `0` where it is not given.
            cost_currency: Code of the currency of the cost.
            status_code: Code of the status.
            failed_reason: Why it failed.
            record_url: The address of the recording.
            vote: Vote.
            add_to_chat: Whether to add to chat; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`INVALID_ARGUMENT`); the portal refused for another reason (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
        """
        wire = _any_of(
            [["USER_ID", "USER_PHONE_INNER"]],
            CALL_ID=call_id,
            USER_ID=user_id,
            USER_PHONE_INNER=user_phone_inner,
            DURATION=duration,
            COST=cost,
            COST_CURRENCY=cost_currency,
            STATUS_CODE=status_code,
            FAILED_REASON=failed_reason,
            RECORD_URL=record_url,
            VOTE=vote,
            ADD_TO_CHAT=_digit(add_to_chat),
        )
        return self._call("telephony.externalCall.finish", wire, ExternalCallFinishResult)

    def hide(self, call_id: str, *, user_id: int | Sequence[int] | None = None) -> Call[bool]:
        """Close the card of an external call at a user.

        Args:
            call_id: Id of the call.
            user_id: Id of the user, or a list of them.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
        """
        return self._call("telephony.externalCall.hide", _given(CALL_ID=call_id, USER_ID=user_id), bool)

    def register(
        self,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5],
        *,
        user_id: int | Ref | None = None,
        user_phone_inner: str | None = None,
        call_start_date: str | None = None,
        crm_create: bool | int | None = None,
        crm_source: str | None = None,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | None = None,
        crm_entity_id: int | Ref | None = None,
        show: bool | int | None = None,
        add_to_chat: bool | int | None = None,
        call_list_id: int | Ref | None = None,
        line_number: str | None = None,
        external_call_id: str | None = None,
    ) -> Call[ExternalCallRegisterResult]:
        """Register an external call and return it.

        It needs an application's token; a webhook does not do. At least one of `user_id` and `user_phone_inner` has to
        be given.

        Args:
            phone_number: The telephone number.
            type: Type of the external call.
            user_id: Id of the user.
            user_phone_inner: The extension of the user.
            call_start_date: Call start date.
            crm_create: Whether to create a record where none is known; `False` where it is not given.
            crm_source: CRM source.
            crm_entity_type: Type of the CRM record.
            crm_entity_id: Id of the CRM entity.
            show: Whether to show; `True` where it is not given.
            add_to_chat: Whether to add to chat; `True` where it is not given.
            call_list_id: Id of the call list.
            line_number: Number of the line of the call.
            external_call_id: Id of the external call.

        Raises:
            APIError: A value was refused, or the caller may not create an external call (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
        """
        wire = _any_of(
            [["USER_ID", "USER_PHONE_INNER"]],
            PHONE_NUMBER=phone_number,
            TYPE=type,
            USER_ID=user_id,
            USER_PHONE_INNER=user_phone_inner,
            CALL_START_DATE=call_start_date,
            CRM_CREATE=_digit(crm_create),
            CRM_SOURCE=crm_source,
            CRM_ENTITY_TYPE=crm_entity_type,
            CRM_ENTITY_ID=crm_entity_id,
            SHOW=_digit(show),
            ADD_TO_CHAT=_digit(add_to_chat),
            CALL_LIST_ID=call_list_id,
            LINE_NUMBER=line_number,
            EXTERNAL_CALL_ID=external_call_id,
        )
        return self._call("telephony.externalCall.register", wire, ExternalCallRegisterResult)

    def search_crm_entities(self, phone_number: str) -> ListCall[ExternalCallSearchCrmEntitiesRow]:
        """Find CRM records by a telephone number: awaited for one page, iterated for all of them.

        Args:
            phone_number: The telephone number.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
        """
        wire = {"PHONE_NUMBER": phone_number}
        return self._list(
            "telephony.externalCall.searchCrmEntities",
            wire,
            ExternalCallSearchCrmEntitiesRow,
            _EXTERNAL_CALL_SEARCH_CRM_ENTITIES,
        )

    def show(self, call_id: str, *, user_id: int | Sequence[int] | None = None) -> Call[bool]:
        """Show the card of an external call to a user.

        Args:
            call_id: Id of the call.
            user_id: Id of the user, or a list of them.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
        """
        return self._call("telephony.externalCall.show", _given(CALL_ID=call_id, USER_ID=user_id), bool)
