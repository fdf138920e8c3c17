# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Workflows: the methods of `bizproc.workflow`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

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


class WorkflowTemplateFields(TypedDict, total=False):
    """The fields that a workflow template takes."""

    NAME: str | None
    DESCRIPTION: str | None
    TEMPLATE_DATA: Any
    AUTO_EXECUTE: int | None


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


R = TypeVar("R")
E = TypeVar("E")


_WORKFLOW_INSTANCES = Paging(filter="FILTER", order="ORDER", select="SELECT", among="")


class WorkflowService(Service):
    """Workflows: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html"""

    def instances(
        self,
        *,
        select: Sequence[WorkflowInstancesSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """Return the instances of a workflow: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order, start=start)
        return self._list("bizproc.workflow.instances", wire, dict[str, Any], _WORKFLOW_INSTANCES)

    def kill(self, id: int | Ref) -> Call[bool]:
        """Delete a running workflow with all its data.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_WORKFLOW_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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

        Raises:
            APIError: The portal refused: `ERROR_WRONG_WORKFLOW_ID`, an empty code and a text.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
        """
        wire = _given(TEMPLATE_ID=template_id, DOCUMENT_ID=document_id, PARAMETERS=parameters)
        return self._call("bizproc.workflow.start", wire, str)

    @builtins.property
    def template(self) -> WorkflowTemplateService[WorkflowTemplate]:
        """Workflow templates:
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        return WorkflowTemplateService(self._runner, WorkflowTemplate)

    def terminate(self, id: str, *, status: str | None = None) -> Call[bool]:
        """Terminate a workflow.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_WORKFLOW_ID`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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
        template_data: Any,
        *,
        description: str | None = None,
        auto_execute: Literal[0, 1, 2, 3] | None = None,
    ) -> Call[int]:
        """Create a workflow template and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            auto_execute: `0` where it is not given.

        Raises:
            APIError: The portal refused: `ERROR_TEMPLATE_VALIDATION_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        wire = _given(
            DOCUMENT_TYPE=document_type,
            NAME=name,
            TEMPLATE_DATA=template_data,
            DESCRIPTION=description,
            AUTO_EXECUTE=auto_execute,
        )
        return self._call("bizproc.workflow.template.add", wire, int)

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a workflow template.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_TEMPLATE_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

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
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order, start=start)
        return self._list("bizproc.workflow.template.list", wire, self._entity, _WORKFLOW_INSTANCES)

    def update(self, id: str, fields: WorkflowTemplateFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Change the given fields of a workflow template.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `ERROR_TEMPLATE_VALIDATION_FAILURE`, `ERROR_TEMPLATE_NOT_FOUND`,
                `ERROR_TEMPLATE_NOT_OWNER`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: bizproc. https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
        """
        return self._call("bizproc.workflow.template.update", {"ID": id, "FIELDS": _fields(fields)}, int)
