# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Flows: the methods of `tasks.flow`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "FlowFlow",
    "FlowFlowCreateFlowData",
    "FlowFlowDeleteFlowData",
    "FlowFlowDeleteResult",
    "FlowFlowIsExistsResult",
    "FlowFlowService",
    "FlowFlowUpdateFlowData",
    "FlowService",
]


class FlowFlow(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.flow.Flow`, as its methods return it; what is not declared is in `extra`."""

    id: int
    creator_id: int | None = None
    owner_id: int | None = None
    group_id: int | None = None
    template_id: int | None = None
    efficiency: int | None = None
    active: bool | None = None
    planned_completion_time: int | None = None
    activity: dt.datetime | None = None
    name: str | None = None
    description: str | None = None
    distribution_type: str | None = None
    responsible_list: builtins.list[Any] | None = None
    demo: bool | None = None
    responsible_can_change_deadline: bool | None = None
    match_work_time: bool | None = None
    task_control: bool | None = None
    notify_at_half_time: bool | None = None
    notify_on_queue_overflow: int | None = None
    notify_on_tasks_in_progress_overflow: int | None = None
    notify_when_efficiency_decreases: int | None = None
    task_creators: builtins.list[Any] | None = None
    team: builtins.list[Any] | None = None
    trial_feature_enabled: bool | None = None


class FlowFlowDeleteResult(Entity, kw_only=True):
    """What `tasks.flow.Flow.delete` returns; what is not declared is in `extra`."""

    deleted: bool | None = None


class FlowFlowIsExistsResult(Entity, kw_only=True):
    """What `tasks.flow.Flow.isExists` returns; what is not declared is in `extra`."""

    exists: bool | None = None


FlowFlowCreateFlowData = TypedDict(
    "FlowFlowCreateFlowData",
    {
        "name": str | None,
        "description": str | None,
        "groupId": int | None,
        "ownerId": int | None,
        "templateId": int | None,
        "plannedCompletionTime": int | None,
        "distributionType": str | None,
        "responsibleList": Mapping[str, Any] | None,
        "taskCreators": Mapping[str, Any] | None,
        "matchWorkTime": int | None,
        "responsibleCanChangeDeadline": int | None,
        "notifyAtHalfTime": int | None,
        "taskControl": int | None,
        "notifyOnQueueOverflow": int | None,
        "notifyOnTasksInProgressOverflow": int | None,
        "notifyWhenEfficiencyDecreases": int | None,
    },
    total=False,
)
"""What `flowData` of `tasks.flow.Flow.create` may hold."""


FlowFlowDeleteFlowData = TypedDict("FlowFlowDeleteFlowData", {"id": int | None}, total=False)
"""What `flowData` of `tasks.flow.Flow.delete` may hold."""


FlowFlowUpdateFlowData = TypedDict(
    "FlowFlowUpdateFlowData",
    {
        "id": int | None,
        "name": str | None,
        "description": str | None,
        "groupId": int | None,
        "ownerId": int | None,
        "templateId": int | None,
        "plannedCompletionTime": int | None,
        "distributionType": str | None,
        "responsibleList": Sequence[Any] | None,
        "taskCreators": Mapping[str, Any] | None,
        "matchWorkTime": int | None,
        "responsibleCanChangeDeadline": int | None,
        "notifyAtHalfTime": int | None,
        "taskControl": int | None,
        "notifyOnQueueOverflow": int | None,
        "notifyOnTasksInProgressOverflow": int | None,
        "notifyWhenEfficiencyDecreases": int | None,
    },
    total=False,
)
"""What `flowData` of `tasks.flow.Flow.update` may hold."""


class FlowService(Service):
    """Flows: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html"""

    @builtins.property
    def flow(self) -> FlowFlowService[FlowFlow]:
        """Flows: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html"""
        return FlowFlowService(self._runner, FlowFlow)


class FlowFlowService(RowService[R]):
    """Flows: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html"""

    def of(self, entity: builtins.type[E], /) -> FlowFlowService[E]:
        """Return the service with rows of another type, such as a subclass of `FlowFlow` with your user fields."""
        return FlowFlowService(self._runner, entity)

    def activate(self, flow_id: int | Ref) -> Call[bool]:
        """Switch a flow on or off.

        Args:
            flow_id: Id of the flow.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        return self._call("tasks.flow.Flow.activate", {"flowId": flow_id}, bool)

    def create(self, flow_data: FlowFlowCreateFlowData | Mapping[str, Any]) -> Call[R]:
        """Create a flow and return it.

        Args:
            flow_data: Flow data, with the keys of `FlowFlowCreateFlowData`.

        Raises:
            APIError: A value was refused, or the caller may not create a flow (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        return self._call("tasks.flow.Flow.create", {"flowData": _mapping("flowData", flow_data)}, self._entity)

    def delete(self, flow_data: FlowFlowDeleteFlowData | Mapping[str, Any]) -> Call[FlowFlowDeleteResult]:
        """Delete a flow.

        Args:
            flow_data: Flow data, with the keys of `FlowFlowDeleteFlowData`.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        return self._call("tasks.flow.Flow.delete", {"flowData": _mapping("flowData", flow_data)}, FlowFlowDeleteResult)

    def get(self, flow_id: int | Ref) -> Call[R]:
        """Return a flow by its id.

        Args:
            flow_id: Id of the flow.

        Raises:
            APIError: There is no such flow, or the caller may not see it (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        return self._call("tasks.flow.Flow.get", {"flowId": flow_id}, self._entity, read=True)

    def is_exists(
        self,
        flow_data: Mapping[str, Any],
        name: str,
        *,
        id: int | Ref | None = None,
    ) -> Call[FlowFlowIsExistsResult]:
        """Say whether a flow of the given name exists.

        Args:
            flow_data: Flow data, by name.
            name: Name of the flow.
            id: Id of the flow.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        wire = _given(flowData=_mapping("flowData", flow_data), name=name, id=id)
        return self._call("tasks.flow.Flow.isExists", wire, FlowFlowIsExistsResult, read=True)

    def pin(self, flow_id: int | Ref) -> Call[bool]:
        """Pin a flow.

        Args:
            flow_id: Id of the flow.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        return self._call("tasks.flow.Flow.pin", {"flowId": flow_id}, bool)

    def update(self, flow_data: FlowFlowUpdateFlowData | Mapping[str, Any]) -> Call[R]:
        """Change the given fields of a flow and return it.

        Args:
            flow_data: Flow data, with the keys of `FlowFlowUpdateFlowData`.

        Raises:
            APIError: The portal refused (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        return self._call("tasks.flow.Flow.update", {"flowData": _mapping("flowData", flow_data)}, self._entity)
