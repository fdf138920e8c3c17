# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Roles: the methods of `documentgenerator.role`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Role", "RoleFields", "RoleKey", "RoleService"]


class Role(Entity, kw_only=True):
    """A record of `documentgenerator.role`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    code: str | None = None
    permissions: dict[str, Any] | None = None


class RoleFields(TypedDict, total=False):
    """The fields that a role takes."""

    name: str | None
    code: str | None
    permissions: Mapping[str, Any] | None


RoleKey: TypeAlias = Literal["id", "name", "code", "permissions"]


R = TypeVar("R")
E = TypeVar("E")


_ROLE_LIST = Paging(rows="roles", id="id", filter_id="id", select=None, keyset=False)


class RoleService(RowService[R]):
    """Roles: https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html"""

    def of(self, entity: builtins.type[E], /) -> RoleService[E]:
        """Return the service with rows of another type, such as a subclass of `Role` with your user fields."""
        return RoleService(self._runner, entity)

    def add(self, fields: RoleFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a role and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `100`, `BX_EMPTY_REQUIRED`, `0`, `DOCGEN_ACCESS_ERROR`.

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
        """
        return self._call("documentgenerator.role.add", {"fields": _fields(fields)}, self._entity, key="role")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a role.

        Raises:
            APIError: The portal refused: `100`, `0`, `DOCGEN_ACCESS_ERROR`.

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
        """
        return self._call("documentgenerator.role.delete", {"id": id}, None)

    def fillaccesses(self, *, accesses: Sequence[Any] | None = None) -> Call[None]:
        """Give roles to users and departments.

        Raises:
            APIError: The portal refused: `BX_EMPTY_REQUIRED`, `0`, `DOCGEN_ACCESS_ERROR`.

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
        """
        return self._call("documentgenerator.role.fillaccesses", _given(accesses=accesses), None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a role.

        Raises:
            APIError: The portal refused: `100`, `0`, `DOCGEN_ACCESS_ERROR`.

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
        """
        return self._call("documentgenerator.role.get", {"id": id}, self._entity, read=True, key="role")

    def list(self, *, start: int | None = None) -> ListCall[R]:
        """List roles: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `0`, `DOCGEN_ACCESS_ERROR`.

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
        """
        return self._list("documentgenerator.role.list", _given(start=start), self._entity, _ROLE_LIST)

    def update(self, id: int | Ref, fields: RoleFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a role and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `100`, `0`, `DOCGEN_ACCESS_ERROR`.

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("documentgenerator.role.update", wire, self._entity, key="role")
