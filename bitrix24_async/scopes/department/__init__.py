# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Departments: `department.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Department", "DepartmentKey", "DepartmentScope"]


class Department(Entity, kw_only=True, rename="upper"):
    """A record of `department`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    sort: int | None = None
    parent: int | None = None
    uf_head: Any = None


DepartmentKey: TypeAlias = Literal["ID", "NAME", "SORT", "PARENT", "UF_HEAD"]


_DEPARTMENT_GET = Paging(select=None, start="START", sort="sort", keyset=False)


class DepartmentScope(RowService[R]):
    """Departments: https://apidocs.bitrix24.com/api-reference/departments/department-add.html"""

    def of(self, entity: builtins.type[E], /) -> DepartmentScope[E]:
        """Return the scope with rows of another type, such as a subclass of `Department` with your user fields."""
        return DepartmentScope(self._runner, entity)

    def add(self, name: str, parent: int, *, sort: int | None = None, uf_head: int | None = None) -> Call[int]:
        """Create a department and return its id.

        Args:
            name: Name of the department.
            parent: Id of the one above.
            sort: The place in the order; the lowest comes first.
            uf_head: Id of the head.

        Raises:
            APIError: A value was refused, or the caller may not create a department (`ERROR_CORE`).

        Writes. Scope: department. https://apidocs.bitrix24.com/api-reference/departments/department-add.html
        """
        return self._call("department.add", _given(NAME=name, PARENT=parent, SORT=sort, UF_HEAD=uf_head), int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a department.

        Args:
            id: Id of the department.

        Raises:
            APIError: There is no such department, or the caller may not delete it (`ERROR_CORE`).

        Writes. Scope: department. https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
        """
        return self._call("department.delete", {"ID": id}, bool)

    def fields(self) -> Call[dict[str, str]]:
        """Describe the fields of a department, each by its name.

        Reads. Scope: department. https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return self._call("department.fields", {}, dict[str, str], read=True)

    def get(
        self,
        *,
        sort: DepartmentKey | str | None = None,
        order: Mapping[str, str] | str | None = None,
        id: int | Ref | None = None,
        name: str | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List departments: awaited for one page, iterated for all of them.

        Args:
            sort: The field to sort by.
            order: The direction of `sort`, or both in one: `{"ID": "DESC"}`.
            id: Id of the department.
            name: Name of the department.
            parent: Id of the one above.
            uf_head: Id of the head.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: department. https://apidocs.bitrix24.com/api-reference/departments/department-get.html
        """
        wire = _given(sort=sort, order=order, ID=id, NAME=name, PARENT=parent, UF_HEAD=uf_head, START=start)
        return self._list("department.get", wire, self._entity, _DEPARTMENT_GET)

    def update(
        self,
        id: int | Ref,
        *,
        name: str | None = None,
        sort: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
    ) -> Call[bool]:
        """Change the given fields of a department.

        Args:
            id: Id of the department.
            name: Name of the department.
            sort: The place in the order; the lowest comes first.
            parent: Id of the one above.
            uf_head: Id of the head.

        Raises:
            APIError: There is no such department, the caller may not change it, or a value was refused (`ERROR_CORE`).

        Writes. Scope: department. https://apidocs.bitrix24.com/api-reference/departments/department-update.html
        """
        wire = _given(ID=id, NAME=name, SORT=sort, PARENT=parent, UF_HEAD=uf_head)
        return self._call("department.update", wire, bool)
