# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Follow-ups of video calls: the methods of `call.followup`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Followup",
    "FollowupEvaluation",
    "FollowupFieldSelection",
    "FollowupFieldService",
    "FollowupInsights",
    "FollowupKey",
    "FollowupListPagination",
    "FollowupOverview",
    "FollowupParticipant",
    "FollowupService",
    "FollowupSummary",
    "FollowupTranscription",
]


class Followup(Entity, kw_only=True, rename="camel"):
    """A record of `call.followup`, as its methods return it; what is not declared is in `extra`."""

    call_id: int | None = None
    call_type: int | None = None
    initiator_id: int | None = None
    start_date: dt.datetime | None = None
    end_date: dt.datetime | None = None
    duration_seconds: int | None = None
    uuid: str | None = None
    language: str | None = None
    version: int | None = None
    participants: builtins.list[FollowupParticipant] | None = None
    outcomes: builtins.list[Any] | None = None
    created_at: dt.datetime | None = None
    tracks: Any = None
    transcription: FollowupTranscription | None = None
    overview: FollowupOverview | None = None
    summary: FollowupSummary | None = None
    insights: FollowupInsights | None = None
    evaluation: FollowupEvaluation | None = None


class FollowupEvaluation(Entity, kw_only=True, rename="camel"):
    """What `evaluation` of a `Followup` holds; what is not declared is in `extra`."""

    efficiency_value: int | None = None
    criteria: Any = None


class FollowupInsights(Entity, kw_only=True, rename="camel"):
    """What `insights` of a `Followup` holds; what is not declared is in `extra`."""

    speaker_evaluation_available: bool | None = None
    speaker_analysis: Any = None


class FollowupOverview(Entity, kw_only=True, rename="camel"):
    """What `overview` of a `Followup` holds; what is not declared is in `extra`."""

    topic: str | None = None
    action_items: builtins.list[Any] | None = None


class FollowupParticipant(Entity, kw_only=True, rename="camel"):
    """What `participants` of a `Followup` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    name: str | None = None
    avatar: str | None = None
    talked_seconds: int | None = None


class FollowupSummary(Entity, kw_only=True):
    """What `summary` of a `Followup` holds; what is not declared is in `extra`."""

    segments: Any = None


class FollowupTranscription(Entity, kw_only=True):
    """What `transcription` of a `Followup` holds; what is not declared is in `extra`."""

    language: str | None = None
    segments: Any = None


FollowupListPagination = TypedDict(
    "FollowupListPagination",
    {
        "limit": int | None,
        "afterCursor": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `pagination` of `call.followup.list` may hold."""


FollowupFieldSelection: TypeAlias = Literal[
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


FollowupKey: TypeAlias = Literal[
    "callId",
    "callType",
    "initiatorId",
    "startDate",
    "endDate",
    "durationSeconds",
    "uuid",
    "language",
    "version",
    "participants",
    "outcomes",
    "createdAt",
    "tracks",
    "transcription",
    "overview",
    "summary",
    "insights",
    "evaluation",
]


_FOLLOWUP_LIST = Paging(
    rows="items",
    id="callId",
    filter_id="callId",
    start="pagination.afterCursor",
    keyset=False,
    walk="cursor",
    limit="pagination.limit",
    most=200,
    more="hasMore",
    cursor="afterCursor",
    batched=False,
)


class FollowupService(RowService[R]):
    """Follow-ups of video calls: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html"""

    def of(self, entity: builtins.type[E], /) -> FollowupService[E]:
        """Return the service with rows of another type, such as a subclass of `Followup` with your user fields."""
        return FollowupService(self._runner, entity)

    @builtins.property
    def field(self) -> FollowupFieldService:
        """Followup fields: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html"""
        return FollowupFieldService(self._runner)

    def get(
        self,
        call_id: int | Ref,
        *,
        select: Sequence[FollowupKey | str] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
    ) -> Call[R]:
        """Return what the assistant has made of a video call.

        Args:
            call_id: Id of the call.
            select: Fields to return.
            mention_format: Mention format; `bb` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`,
                `access_denied`).
            InvalidRequest: An argument is missing or wrong (`invalid_select_field`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).
            NotFound: What an argument names does not exist (`BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`).

        Reads. Scope: call. https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
        """
        wire = _given(callId=call_id, select=_sequence("select", select), mentionFormat=mention_format)
        return self._call("call.followup.get", wire, self._entity, read=True, key="item", version="v3")

    def list(
        self,
        filter: Mapping[str, Any],
        *,
        select: Sequence[FollowupKey | str] | None = None,
        order: Mapping[FollowupKey | str, str] | None = None,
        pagination: FollowupListPagination | Mapping[str, Any] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
    ) -> ListCall[R]:
        """List what the assistant has made of video calls: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            select: Fields to return.
            order: `ASC` or `DESC` by field; `{ "startDate": "desc" }` where it is not given.
            pagination: Pagination, with the keys of `FollowupListPagination`.
            mention_format: Mention format; `bb` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`invalid_date_range`, `invalid_select_field`,
                `invalid_order`, `invalid_pagination`,
                `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`).

        Reads. Scope: call. https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
        """
        wire = _given(
            filter=filter,
            select=select,
            order=order,
            pagination=_mapping("pagination", pagination),
            mentionFormat=mention_format,
        )
        return self._list("call.followup.list", wire, self._entity, _FOLLOWUP_LIST, version="v3")


class FollowupFieldService(Service):
    """Followup fields: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html"""

    def get(self, name: str, *, select: Sequence[FollowupFieldSelection | str] | None = None) -> Call[dict[str, Any]]:
        """Return the description of one field of a follow-up.

        Args:
            name: Name of the followup field.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: call. https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("call.followup.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[FollowupFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a follow-up as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: call. https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "call.followup.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
