# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Workflow activities: the methods of `bizproc.activity`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["ActivityAddProperties", "ActivityFields", "ActivityService"]


ActivityAddProperties = TypedDict(
    "ActivityAddProperties",
    {
        "Name": str | Mapping[str, Any] | None,
        "Description": str | Mapping[str, Any] | None,
        "Type": str | None,
        "Options": Sequence[Any] | None,
        "Required": bool | str | None,
        "Multiple": bool | str | None,
        "Default": Any,
    },
    total=False,
)
"""What `PROPERTIES` of `bizproc.activity.add` may hold."""


ActivityFields = TypedDict(
    "ActivityFields",
    {
        "HANDLER": str | None,
        "AUTH_USER_ID": int | None,
        "USE_SUBSCRIPTION": bool | str | None,
        "NAME": str | Mapping[str, Any] | None,
        "DESCRIPTION": str | Mapping[str, Any] | None,
        "PROPERTIES": Mapping[str, Any] | None,
        "RETURN_PROPERTIES": Mapping[str, Any] | None,
        "DOCUMENT_TYPE": Sequence[Any] | None,
        "FILTER": Mapping[str, Any] | None,
        "USE_PLACEMENT": bool | str | None,
        "PLACEMENT_HANDLER": str | None,
    },
    total=False,
)
"""The fields that a workflow activity takes."""


_ACTIVITY_ADD_PROPERTIES_FLAGS = frozenset({"Multiple", "Required"})


_ACTIVITY_FLAGS = frozenset({"USE_PLACEMENT", "USE_SUBSCRIPTION"})


class ActivityService(Service):
    """Workflow activities: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html"""

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
        """Add an activity to the workflow designer.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the workflow activity.
            handler: The address that is called.
            name: Name of the workflow activity.
            auth_user_id: Id of the auth user.
            use_subscription: Whether to use subscription.
            description: Description of the workflow activity.
            properties: Properties, by code, with the keys of `ActivityAddProperties`.
            return_properties: Return properties, by name.
            document_type: What the workflow runs on: module and types, as in `["crm", "CCrmDocumentDeal", "DEAL"]`.
            filter: Conditions by field.
            use_placement: Whether to use placement.
            placement_handler: The address of the page of settings.

        Raises:
            APIError: An argument is wrong (`ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_WRONG_HANDLER_URL`); the portal
                refused for another reason (`ERROR_UNSUPPORTED_PROTOCOL`, `ERROR_ACTIVITY_ALREADY_INSTALLED`,
                `ERROR_ACTIVITY_ADD_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        wire = _given(
            CODE=code,
            HANDLER=handler,
            NAME=name,
            AUTH_USER_ID=auth_user_id,
            USE_SUBSCRIPTION=_flag(use_subscription),
            DESCRIPTION=description,
            PROPERTIES=_options("PROPERTIES", properties, _ACTIVITY_ADD_PROPERTIES_FLAGS),
            RETURN_PROPERTIES=_mapping("RETURN_PROPERTIES", return_properties),
            DOCUMENT_TYPE=_sequence("DOCUMENT_TYPE", document_type),
            FILTER=_mapping("FILTER", filter),
            USE_PLACEMENT=_flag(use_placement),
            PLACEMENT_HANDLER=placement_handler,
        )
        return self._call("bizproc.activity.add", wire, bool)

    def delete(self, code: str) -> Call[bool]:
        """Delete a workflow activity.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the workflow activity.

        Raises:
            APIError: An argument is wrong (`ERROR_ACTIVITY_VALIDATION_FAILURE`); what an argument names does not exist
                (`ERROR_ACTIVITY_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
        """
        return self._call("bizproc.activity.delete", {"CODE": code}, bool)

    def list(self) -> Call[builtins.list[str]]:
        """List workflow activities.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
        """
        return self._call("bizproc.activity.list", {}, builtins.list[str], read=True)

    def log(self, event_token: str, log_message: str) -> Call[bool]:
        """Write a line to the log of a workflow.

        Args:
            event_token: What the workflow waits for, as it was sent to the handler.
            log_message: What the log of the workflow says.

        Raises:
            APIError: An argument is missing (`ERROR_EMPTY_LOG_MESSAGE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
        """
        return self._call("bizproc.activity.log", {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, bool)

    def update(self, code: str, fields: ActivityFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a workflow activity.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the workflow activity.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_WRONG_HANDLER_URL`); what an
                argument names does not exist (`ERROR_ACTIVITY_NOT_FOUND`); the portal refused for another reason
                (`ERROR_UNSUPPORTED_PROTOCOL`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
        """
        return self._call("bizproc.activity.update", {"CODE": code, "FIELDS": _fields(fields, _ACTIVITY_FLAGS)}, bool)
