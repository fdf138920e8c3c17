# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Activities: the methods of `bizproc.activity`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["ActivityAddProperties", "ActivityFields", "ActivityKey", "ActivityService"]


class ActivityAddProperties(TypedDict, total=False):
    """What `PROPERTIES` of `bizproc.activity.add` may hold."""

    Name: str | Mapping[str, Any] | None
    Description: str | Mapping[str, Any] | None
    Type: str | None
    Options: Sequence[Any] | None
    Required: bool | str | None
    Multiple: bool | str | None
    Default: Any


class ActivityFields(TypedDict, total=False):
    """The fields that an activity takes."""

    HANDLER: str | None
    AUTH_USER_ID: int | None
    USE_SUBSCRIPTION: bool | str | None
    NAME: str | Mapping[str, Any] | None
    DESCRIPTION: str | Mapping[str, Any] | None
    PROPERTIES: Mapping[str, Any] | None
    RETURN_PROPERTIES: Mapping[str, Any] | None
    DOCUMENT_TYPE: Sequence[Any] | None
    FILTER: Mapping[str, Any] | None
    USE_PLACEMENT: bool | str | None
    PLACEMENT_HANDLER: str | None


ActivityKey: TypeAlias = Literal[
    "Name",
    "Description",
    "Type",
    "Options",
    "Required",
    "Multiple",
    "Default",
    "HANDLER",
    "AUTH_USER_ID",
    "USE_SUBSCRIPTION",
    "PROPERTIES",
    "RETURN_PROPERTIES",
    "DOCUMENT_TYPE",
    "FILTER",
    "USE_PLACEMENT",
    "PLACEMENT_HANDLER",
]


_ACTIVITY_ADD_PROPERTIES_FLAGS = frozenset({"Multiple", "Required"})


_ACTIVITY_FLAGS = frozenset({"USE_PLACEMENT", "USE_SUBSCRIPTION"})


class ActivityService(Service):
    """Activities: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html"""

    def add(
        self,
        code: str,
        handler: str,
        name: str | Mapping[str, Any],
        *,
        auth_user_id: int | Ref | None = None,
        use_subscription: bool | None = None,
        description: str | Mapping[str, Any] | None = None,
        properties: ActivityAddProperties | Mapping[str, Any] | None = None,
        return_properties: Mapping[str, Any] | None = None,
        document_type: Sequence[Any] | None = None,
        filter: Mapping[str, Any] | None = None,
        use_placement: bool | None = None,
        placement_handler: str | None = None,
    ) -> Call[bool]:
        """Create an activity.

        It needs an application's token; a webhook does not do.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: The portal refused: `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_UNSUPPORTED_PROTOCOL`,
                `ERROR_WRONG_HANDLER_URL`, `ERROR_ACTIVITY_ALREADY_INSTALLED`, `ERROR_ACTIVITY_ADD_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        wire = _given(
            CODE=code,
            HANDLER=handler,
            NAME=name,
            AUTH_USER_ID=auth_user_id,
            USE_SUBSCRIPTION=_flag(use_subscription),
            DESCRIPTION=description,
            PROPERTIES=None if properties is None else _fields(properties, _ACTIVITY_ADD_PROPERTIES_FLAGS),
            RETURN_PROPERTIES=return_properties,
            DOCUMENT_TYPE=document_type,
            FILTER=filter,
            USE_PLACEMENT=_flag(use_placement),
            PLACEMENT_HANDLER=placement_handler,
        )
        return self._call("bizproc.activity.add", wire, bool)

    def delete(self, code: str) -> Call[bool]:
        """Delete an activity.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_ACTIVITY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
        """
        return self._call("bizproc.activity.delete", {"CODE": code}, bool)

    def list(self) -> Call[builtins.list[str]]:
        """List activities.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
        """
        return self._call("bizproc.activity.list", {}, builtins.list[str], read=True)

    def log(self, event_token: str, log_message: str) -> Call[bool]:
        """Log an activity.

        Raises:
            APIError: The portal refused: `ERROR_EMPTY_LOG_MESSAGE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
        """
        return self._call("bizproc.activity.log", {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, bool)

    def update(self, code: str, fields: ActivityFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of an activity.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_ACTIVITY_NOT_FOUND`,
                `ERROR_UNSUPPORTED_PROTOCOL`, `ERROR_WRONG_HANDLER_URL`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
        """
        return self._call("bizproc.activity.update", {"CODE": code, "FIELDS": _fields(fields, _ACTIVITY_FLAGS)}, bool)
