# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Placement handlers: `placement.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["PlacementGetRow", "PlacementScope", "PlacementUnbindResult"]


class PlacementGetRow(Entity, kw_only=True, rename="camel"):
    """What `placement.get` returns; what is not declared is in `extra`."""

    placement: str | None = None
    user_id: int | None = None
    handler: str | None = None
    options: dict[str, Any] | None = None
    title: str | None = None
    description: str | None = None
    lang_all: dict[str, Any] | None = None


class PlacementUnbindResult(Entity, kw_only=True):
    """What `placement.unbind` returns; what is not declared is in `extra`."""

    count: int | None = None


_PLACEMENT_GET = Paging(id="userId", filter_id="userId", select=None, keyset=False, walk="none")


class PlacementScope(Scope):
    """Placement handlers: https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html"""

    __slots__ = ()

    def bind(
        self,
        placement: str,
        handler: str,
        *,
        title: str | None = None,
        description: str | None = None,
        group_name: str | None = None,
        lang_all: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        user_id: int | Ref | None = None,
    ) -> Call[bool]:
        """Bind a handler to a placement.

        It needs an application's token; a webhook does not do.

        Args:
            placement: Code of the placement.
            handler: The address that is called.
            title: Title of the placement handler.
            description: Description of the placement handler.
            group_name: Group name.
            lang_all: Language all, by name.
            options: Settings, by name.
            user_id: Id of the user.

        Raises:
            APIError: An argument is missing (`EMPTY_ERROR_HANDLER_URL`); the portal refused for another reason
                (`ERROR_PLACEMENT_MAX_COUNT`, `ERROR_PLACEMENT_USER_MODE`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
        """
        wire = _given(
            PLACEMENT=placement,
            HANDLER=handler,
            TITLE=title,
            DESCRIPTION=description,
            GROUP_NAME=group_name,
            LANG_ALL=_mapping("LANG_ALL", lang_all),
            OPTIONS=_mapping("OPTIONS", options),
            USER_ID=user_id,
        )
        return self._call("placement.bind", wire, bool)

    def get(self) -> ListCall[PlacementGetRow]:
        """List the handlers that are bound to placements: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Reads. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
        """
        return self._list("placement.get", {}, PlacementGetRow, _PLACEMENT_GET)

    def list(self, *, scope: str | None = None, full: bool | None = None) -> Call[builtins.list[str]]:
        """List the placements that the application may use.

        It needs an application's token; a webhook does not do.

        Args:
            scope: The branch of the API to look at.
            full: Return all of them, not only those that were granted.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Reads. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
        """
        return self._call("placement.list", _given(SCOPE=scope, FULL=full), builtins.list[str], read=True)

    def unbind(
        self,
        placement: str,
        *,
        handler: str | None = None,
        user_id: int | Ref | None = None,
    ) -> Call[PlacementUnbindResult]:
        """Unbind a handler from a placement.

        It needs an application's token; a webhook does not do.

        Args:
            placement: Code of the placement.
            handler: The address that is called.
            user_id: Id of the user.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`, `ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
        """
        wire = _given(PLACEMENT=placement, HANDLER=handler, USER_ID=user_id)
        return self._call("placement.unbind", wire, PlacementUnbindResult)
