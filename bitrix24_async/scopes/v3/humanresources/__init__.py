# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Human resources: `v3.humanresources.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.humanresources.employee import (
        Employee,
        EmployeeCountResult,
        EmployeeDepartment,
        EmployeeMultidepartmentRow,
        EmployeeService,
        EmployeeSubordinatesResult,
        EmployeeSubordinatesResultDepartment,
    )
    from bitrix24_async.scopes.v3.humanresources.node import (
        Node,
        NodeCommunication,
        NodeCountResult,
        NodeMember,
        NodeMemberRemoveResult,
        NodeMemberRemoveResultFailed,
        NodeService,
    )

__all__ = [
    "Employee",
    "EmployeeCountResult",
    "EmployeeDepartment",
    "EmployeeMultidepartmentRow",
    "EmployeeSubordinatesResult",
    "EmployeeSubordinatesResultDepartment",
    "HumanresourcesScope",
    "Node",
    "NodeCommunication",
    "NodeCountResult",
    "NodeMember",
    "NodeMemberRemoveResult",
    "NodeMemberRemoveResultFailed",
]


class HumanresourcesScope(Scope):
    """Human resources:
    https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
    """

    __slots__ = ()

    @builtins.property
    def employee(self) -> EmployeeService[Employee]:
        """Employees: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html"""
        from bitrix24_async.scopes.v3.humanresources.employee import Employee, EmployeeService

        return EmployeeService(self._runner, Employee)

    @builtins.property
    def node(self) -> NodeService[Node]:
        """Nodes: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html"""
        from bitrix24_async.scopes.v3.humanresources.node import Node, NodeService

        return NodeService(self._runner, Node)


if not TYPE_CHECKING:
    _MODULES = {
        "Employee": "employee",
        "EmployeeCountResult": "employee",
        "EmployeeDepartment": "employee",
        "EmployeeMultidepartmentRow": "employee",
        "EmployeeSubordinatesResult": "employee",
        "EmployeeSubordinatesResultDepartment": "employee",
        "Node": "node",
        "NodeCommunication": "node",
        "NodeCountResult": "node",
        "NodeMember": "node",
        "NodeMemberRemoveResult": "node",
        "NodeMemberRemoveResultFailed": "node",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
