# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Workflows: the methods of `bizproc.workflow`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "WorkflowInstancesSelection",
    "WorkflowService",
    "WorkflowTemplate",
    "WorkflowTemplateFields",
    "WorkflowTemplateKey",
    "WorkflowTemplateSelection",
    "WorkflowTemplateService",
]


class WorkflowTemplate(Entity, kw_only=True, rename="upper"):
    """A record of `bizproc.workflow.template`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    document_type: Any = None
    name: str | None = None
    description: str | None = None
    template_data: Any = None
    auto_execute: int | None = None
    user_id: int | None = None
    system_code: str | None = None


WorkflowTemplateFields = TypedDict(
    "WorkflowTemplateFields",
    {
        "NAME": str | None,
        "DESCRIPTION": str | None,
        "TEMPLATE_DATA": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "AUTO_EXECUTE": int | None,
    },
    total=False,
)
"""The fields that a workflow template takes."""


WorkflowInstancesSelection: TypeAlias = Literal[
    "ID",
    "MODIFIED",
    "OWNED_UNTIL",
    "MODULE_ID",
    "ENTITY",
    "DOCUMENT_ID",
    "STARTED",
    "STARTED_BY",
    "TEMPLATE_ID",
]


WorkflowTemplateKey: TypeAlias = Literal[
    "DOCUMENT_TYPE",
    "NAME",
    "DESCRIPTION",
    "TEMPLATE_DATA",
    "AUTO_EXECUTE",
    "ID",
    "USER_ID",
    "SYSTEM_CODE",
]


WorkflowTemplateSelection: TypeAlias = Literal[
    "ID",
    "MODULE_ID",
    "ENTITY",
    "DOCUMENT_TYPE",
    "AUTO_EXECUTE",
    "NAME",
    "TEMPLATE",
    "PARAMETERS",
    "VARIABLES",
    "CONSTANTS",
    "MODIFIED",
    "IS_MODIFIED",
    "USER_ID",
    "SYSTEM_CODE",
]


_WORKFLOW_INSTANCES = Paging(filter="FILTER", order="ORDER", select="SELECT", among="")


class WorkflowService(Service):
    """Workflows: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html"""

    def instances(
        self,
        *,
        select: Sequence[WorkflowInstancesSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List running workflows: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return; `['ID', 'MODIFIED', 'OWNED_UNTIL']` where it is not given.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without; `{'MODIFIED': 'desc'}` where it
                is not given.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order, start=start)
        return self._list("bizproc.workflow.instances", wire, dict[str, Any], _WORKFLOW_INSTANCES)

    def kill(self, id: str) -> Call[bool]:
        """Delete a running workflow with all its data.

        Args:
            id: Id of the workflow.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_WORKFLOW_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
        """
        return self._call("bizproc.workflow.kill", {"ID": id}, bool)

    def start(
        self,
        template_id: int | Ref,
        document_id: Sequence[Any],
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Call[str]:
        """Start a workflow.

        Args:
            template_id: Id of the template.
            document_id: What the workflow runs on: module, type and record, as in `["crm", "CCrmDocumentDeal",
                "DEAL_1"]`.
            parameters: Parameters, by name.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_WORKFLOW_ID`); the portal refused for another reason (a text
                without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
        """
        wire = _given(
            TEMPLATE_ID=template_id,
            DOCUMENT_ID=_sequence("DOCUMENT_ID", document_id),
            PARAMETERS=_mapping("PARAMETERS", parameters),
        )
        return self._call("bizproc.workflow.start", wire, str)

    @builtins.property
    def template(self) -> WorkflowTemplateService[WorkflowTemplate]:
        """Workflow templates:
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        return WorkflowTemplateService(self._runner, WorkflowTemplate)

    def terminate(self, id: str, *, status: str | None = None) -> Call[bool]:
        """Stop a running workflow.

        Args:
            id: Id of the workflow.
            status: Status of the workflow.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_WORKFLOW_ID`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
        """
        return self._call("bizproc.workflow.terminate", _given(ID=id, STATUS=status), bool)


class WorkflowTemplateService(RowService[R]):
    """Workflow templates: https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html"""

    def of(self, entity: builtins.type[E], /) -> WorkflowTemplateService[E]:
        """Return the service with rows of another type, such as a subclass of `WorkflowTemplate` with your user fields."""
        return WorkflowTemplateService(self._runner, entity)

    def add(
        self,
        document_type: Sequence[Any],
        name: str,
        template_data: File | bytes | str | Sequence[str] | Mapping[str, Any],
        *,
        description: str | None = None,
        auto_execute: Literal[0, 1, 2, 3] | None = None,
    ) -> Call[int]:
        """Create a workflow template and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            document_type: What the workflow runs on: module and types, as in `["crm", "CCrmDocumentDeal", "DEAL"]`.
            name: Name of the workflow template.
            template_data: Template data: a `File`, or the pair of a name and Base64 text.
            description: Description of the workflow template.
            auto_execute: Auto execute; `0` where it is not given.

        Raises:
            APIError: An argument is wrong (`ERROR_TEMPLATE_VALIDATION_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        wire = _given(
            DOCUMENT_TYPE=_sequence("DOCUMENT_TYPE", document_type),
            NAME=name,
            TEMPLATE_DATA=template_data,
            DESCRIPTION=description,
            AUTO_EXECUTE=auto_execute,
        )
        return self._call("bizproc.workflow.template.add", wire, int)

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a workflow template.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the workflow template.

        Raises:
            APIError: What an argument names does not exist (`ERROR_TEMPLATE_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
        """
        return self._call("bizproc.workflow.template.delete", {"ID": id}, None)

    def list(
        self,
        *,
        select: Sequence[WorkflowTemplateSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[WorkflowTemplateKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List workflow templates: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return; `['ID']` where it is not given.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without; `{ID: 'ASC'}` where it is not
                given.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order, start=start)
        return self._list("bizproc.workflow.template.list", wire, self._entity, _WORKFLOW_INSTANCES)

    def update(self, id: str, fields: WorkflowTemplateFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Change the given fields of a workflow template.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the workflow template.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`ERROR_TEMPLATE_VALIDATION_FAILURE`); what an argument names does not exist
                (`ERROR_TEMPLATE_NOT_FOUND`); the portal refused for another reason (`ERROR_TEMPLATE_NOT_OWNER`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
        """
        return self._call("bizproc.workflow.template.update", {"ID": id, "FIELDS": _fields(fields)}, int)
