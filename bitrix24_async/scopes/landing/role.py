# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Roles of site rights: the methods of `landing.role`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["Role", "RoleService"]


class Role(Entity, kw_only=True, rename="upper"):
    """A record of `landing.role`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    xml_id: str | None = None


_ROLE_GET_LIST = Paging(select=None, keyset=False, walk="none")


class RoleService(RowService[R]):
    """Roles of site rights: https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html"""

    def of(self, entity: builtins.type[E], /) -> RoleService[E]:
        """Return the service with rows of another type, such as a subclass of `Role` with your user fields."""
        return RoleService(self._runner, entity)

    def enable(self, mode: bool | int, *, scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None) -> Call[bool]:
        """Switch between the rights of roles and those of sites.

        Args:
            mode: Mode of the role.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
        """
        return self._call("landing.role.enable", _given(mode=mode, scope=scope), bool)

    def get_list(self, *, scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None) -> ListCall[R]:
        """List roles of site rights: awaited for one page, iterated for all of them.

        Args:
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
        """
        return self._list("landing.role.getList", _given(scope=scope), self._entity, _ROLE_GET_LIST)

    def get_rights(
        self,
        id: int | Ref,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
    ) -> Call[dict[str, Any]]:
        """Return the rights of a role of site rights.

        Args:
            id: Id of the role.
            scope: The kind of sites to work with; plain sites where it is None.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`); the portal refused for another reason (`ROLE_SCOPE_MISMATCH`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
        """
        return self._call("landing.role.getRights", _given(id=id, scope=scope), dict[str, Any], read=True)

    def is_enabled(self) -> Call[bool]:
        """Say whether rights come from roles.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
        """Set the access codes of a role of site rights.

        Args:
            id: Id of the role.
            scope: The kind of sites to work with; plain sites where it is None.
            codes: Codes.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`); the portal refused for another reason (`ROLE_SCOPE_MISMATCH`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`, `ERROR_ARGUMENT`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
        """
        wire = _given(id=id, scope=scope, codes=_sequence("codes", codes))
        return self._call("landing.role.setAccessCodes", wire, bool)

    def set_rights(
        self,
        id: int | Ref,
        rights: Mapping[str, Any] | Sequence[Any],
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        additional: Sequence[str] | None = None,
    ) -> Call[bool]:
        """Set the rights of a role of site rights.

        Args:
            id: Id of the role.
            rights: Rights: who may do what.
            scope: The kind of sites to work with; plain sites where it is None.
            additional: Whatever else the page lists, by name.

        Raises:
            APIError: The caller may not do it (`IS_NOT_ADMIN`); the plan of the portal does not allow it
                (`FEATURE_NOT_AVAIL`); the portal refused for another reason (`ROLE_SCOPE_MISMATCH`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
        """
        wire = _given(id=id, rights=rights, scope=scope, additional=_sequence("additional", additional))
        return self._call("landing.role.setRights", wire, bool)
