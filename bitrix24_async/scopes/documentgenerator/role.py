# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Roles of the document generator: the methods of `documentgenerator.role`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Role",
    "RoleFields",
    "RolePermissions",
    "RolePermissionsDocuments",
    "RolePermissionsSettings",
    "RolePermissionsTemplates",
    "RoleService",
]


class Role(Entity, kw_only=True):
    """A record of `documentgenerator.role`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    code: str | None = None
    permissions: RolePermissions | None = None


class RolePermissions(Entity, kw_only=True):
    """What `permissions` of a `Role` holds; what is not declared is in `extra`."""

    settings: RolePermissionsSettings | None = None
    templates: RolePermissionsTemplates | None = None
    documents: RolePermissionsDocuments | None = None


class RolePermissionsDocuments(Entity, kw_only=True):
    """What `documents` of a `RolePermissions` holds; what is not declared is in `extra`."""

    modify: str | None = None
    view: str | None = None


class RolePermissionsSettings(Entity, kw_only=True):
    """What `settings` of a `RolePermissions` holds; what is not declared is in `extra`."""

    modify: str | None = None


class RolePermissionsTemplates(Entity, kw_only=True):
    """What `templates` of a `RolePermissions` holds; what is not declared is in `extra`."""

    modify: str | None = None


RoleFields = TypedDict(
    "RoleFields",
    {
        "name": str | None,
        "code": str | None,
        "permissions": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a role of the document generator takes."""


_ROLE_LIST = Paging(rows="roles", id="id", filter_id="id", select=None, keyset=False)


class RoleService(RowService[R]):
    """Roles of the document generator:
    https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
    """

    def of(self, entity: builtins.type[E], /) -> RoleService[E]:
        """Return the service with rows of another type, such as a subclass of `Role` with your user fields."""
        return RoleService(self._runner, entity)

    def add(self, fields: RoleFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a role of the document generator and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`); an argument is wrong (`100`); the caller may not do
                it (`DOCGEN_ACCESS_ERROR`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
        """
        return self._call("documentgenerator.role.add", {"fields": _fields(fields)}, self._entity, key="role")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a role of the document generator.

        Args:
            id: Id of the role.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
        """
        return self._call("documentgenerator.role.delete", {"id": id}, None)

    def fillaccesses(self, *, accesses: Sequence[Any] | None = None) -> Call[None]:
        """Give roles to users and departments.

        Args:
            accesses: Accesses.

        Raises:
            APIError: An argument is missing (`BX_EMPTY_REQUIRED`); the caller may not do it (`DOCGEN_ACCESS_ERROR`);
                the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
        """
        return self._call("documentgenerator.role.fillaccesses", _given(accesses=_sequence("accesses", accesses)), None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a role of the document generator by its id.

        Args:
            id: Id of the role.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
        """
        return self._call("documentgenerator.role.get", {"id": id}, self._entity, read=True, key="role")

    def list(self, *, start: int | None = None) -> ListCall[R]:
        """List roles of the document generator: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
        """
        return self._list("documentgenerator.role.list", _given(start=start), self._entity, _ROLE_LIST)

    def update(self, id: int | Ref, fields: RoleFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a role of the document generator and return it.

        Args:
            id: Id of the role.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("documentgenerator.role.update", wire, self._entity, key="role")
