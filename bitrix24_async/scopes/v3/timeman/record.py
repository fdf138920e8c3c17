# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Records: the methods of `timeman.record`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Record",
    "RecordFieldGetName",
    "RecordFieldSelection",
    "RecordFieldService",
    "RecordOrder",
    "RecordSelection",
    "RecordService",
]


class Record(Entity, kw_only=True, rename="camel"):
    """A record of `timeman.record`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    user_id: int | None = None
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    duration: int | None = None
    break_length: int | None = None
    state: Any = None
    is_approved: bool | None = None


RecordFieldGetName: TypeAlias = Literal[
    "id",
    "userId",
    "startTime",
    "endTime",
    "duration",
    "breakLength",
    "state",
    "isApproved",
]


RecordFieldSelection: TypeAlias = Literal[
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


RecordOrder: TypeAlias = Literal["id", "userId", "startTime", "endTime", "duration"]


RecordSelection: TypeAlias = Literal[
    "id",
    "userId",
    "startTime",
    "endTime",
    "duration",
    "breakLength",
    "state",
    "isApproved",
]


_RECORD_LIST = Paging(
    rows="items",
    id="id",
    filter_id="id",
    start="pagination.page",
    keyset=False,
    walk="page",
    limit="pagination.limit",
    batched=False,
    conditions=True,
)


class RecordService(RowService[R]):
    """Records: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html"""

    def of(self, entity: builtins.type[E], /) -> RecordService[E]:
        """Return the service with rows of another type, such as a subclass of `Record` with your user fields."""
        return RecordService(self._runner, entity)

    @builtins.property
    def field(self) -> RecordFieldService:
        """Record fields: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html"""
        return RecordFieldService(self._runner)

    def list(
        self,
        filter: Mapping[str, Any] | Sequence[Sequence[Any] | Mapping[str, Any]],
        *,
        select: Sequence[RecordSelection | str] | None = None,
        order: Mapping[RecordOrder | str, str] | None = None,
        pagination: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List records: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.
            select: Fields to return.
            order: `ASC` or `DESC` by field.
            pagination: Pagination, by name.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
        """
        wire = _given(filter=filter, select=select, order=order, pagination=_mapping("pagination", pagination))
        return self._list("timeman.record.list", wire, self._entity, _RECORD_LIST, version="v3")


class RecordFieldService(Service):
    """Record fields: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html"""

    def get(
        self,
        name: RecordFieldGetName,
        *,
        select: Sequence[RecordFieldSelection | str] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the description of one field of a record.

        Args:
            name: Name of the record field, one of `RecordFieldGetName`.
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong
                (`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).
            NotFound: What an argument names does not exist
                (`BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
        """
        wire = _given(name=name, select=_sequence("select", select))
        return self._call("timeman.record.field.get", wire, dict[str, Any], read=True, key="item", version="v3")

    def list(
        self,
        *,
        select: Sequence[RecordFieldSelection | str] | None = None,
    ) -> Call[builtins.list[dict[str, Any]]]:
        """List the fields of a record as they are described.

        Args:
            select: Fields to return.

        Raises:
            AccessDenied: The caller may not do this (`BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`).
            InvalidRequest: An argument is missing or wrong (`BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`,
                `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`).

        Reads. Scope: timeman. https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
        """
        wire = _given(select=_sequence("select", select))
        return self._call(
            "timeman.record.field.list",
            wire,
            builtins.list[dict[str, Any]],
            read=True,
            key="items",
            version="v3",
        )
