# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Roles: the methods of `landing.role`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import given as _given

__all__ = ["Role", "RoleKey", "RoleService"]


class Role(Entity, kw_only=True, rename="upper"):
    """A record of `landing.role`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    xml_id: str | None = None


RoleKey: TypeAlias = Literal["ID", "TITLE", "XML_ID"]


R = TypeVar("R")
E = TypeVar("E")


_ROLE_GET_LIST = Paging(select=None, keyset=False, walk="none")


class RoleService(RowService[R]):
    """Roles: https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html"""

    def of(self, entity: builtins.type[E], /) -> RoleService[E]:
        """Return the service with rows of another type, such as a subclass of `Role` with your user fields."""
        return RoleService(self._runner, entity)

    def enable(self, mode: bool | int, *, scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None) -> Call[bool]:
        """Enable a role.

        Raises:
            APIError: The portal refused: `IS_NOT_ADMIN`, `FEATURE_NOT_AVAIL`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
        """
        return self._call("landing.role.enable", _given(mode=mode, scope=scope), bool)

    def get_list(self, *, scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None) -> ListCall[R]:
        """List roles: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `IS_NOT_ADMIN`, `FEATURE_NOT_AVAIL`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
        """
        return self._list("landing.role.getList", _given(scope=scope), self._entity, _ROLE_GET_LIST)

    def get_rights(
        self,
        id: int | Ref,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the rights of a role.

        Raises:
            APIError: The portal refused: `IS_NOT_ADMIN`, `FEATURE_NOT_AVAIL`, `ROLE_SCOPE_MISMATCH`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
        """
        return self._call("landing.role.getRights", _given(id=id, scope=scope), dict[str, Any], read=True)

    def is_enabled(self) -> Call[bool]:
        """Say whether a role is enabled.

        Raises:
            APIError: The portal refused: `IS_NOT_ADMIN`, `FEATURE_NOT_AVAIL`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
        """
        return self._call("landing.role.isEnabled", {}, bool, read=True)

    def set_access_codes(
        self,
        id: int | Ref,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        codes: Sequence[str] | None = None,
    ) -> Call[bool]:
        """Set the access codes of a role.

        Raises:
            APIError: The portal refused: `IS_NOT_ADMIN`, `FEATURE_NOT_AVAIL`, `ROLE_SCOPE_MISMATCH`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`, `ERROR_ARGUMENT`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
        """
        return self._call("landing.role.setAccessCodes", _given(id=id, scope=scope, codes=codes), bool)

    def set_rights(
        self,
        id: int | Ref,
        rights: Mapping[str, Any] | Sequence[Any],
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        additional: Sequence[str] | None = None,
    ) -> Call[bool]:
        """Set the rights of a role.

        Raises:
            APIError: The portal refused: `IS_NOT_ADMIN`, `FEATURE_NOT_AVAIL`, `ROLE_SCOPE_MISMATCH`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
        """
        wire = _given(id=id, rights=rights, scope=scope, additional=additional)
        return self._call("landing.role.setRights", wire, bool)
