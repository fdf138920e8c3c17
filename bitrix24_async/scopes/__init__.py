"""The facades: every REST method as a Python method that returns a call.

A REST name and its Python path are the same: `crm.deal.list` is
`portal.crm.deal.list(…)`. A scope is imported when it is first touched.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from bitrix24_async.core.call import Call, Runner
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import given as _given

if TYPE_CHECKING:
    from bitrix24_async.scopes.crm import CrmScope
    from bitrix24_async.scopes.server import ServerScope
    from bitrix24_async.scopes.tasks import TasksScope
    from bitrix24_async.scopes.user import User, UserScope

__all__ = ["Profile", "Scopes"]


class Profile(Entity, kw_only=True, rename="upper"):
    """Who the caller is, as `profile` returns it."""

    id: int
    admin: bool | None = None
    name: str | None = None
    last_name: str | None = None
    personal_gender: str | None = None
    time_zone: str | None = None
    personal_photo: str | None = None


class Scopes:
    """The branches of the REST API, and the methods that belong to none: https://apidocs.bitrix24.com/api-reference/"""

    _runner: Runner | None = None

    @builtins.property
    def crm(self) -> CrmScope:
        """The CRM: https://apidocs.bitrix24.com/api-reference/crm/index.html"""
        from bitrix24_async.scopes.crm import CrmScope

        return CrmScope(self._runner)

    @builtins.property
    def server(self) -> ServerScope:
        """The server of the portal: https://apidocs.bitrix24.com/api-reference/common/system/index.html"""
        from bitrix24_async.scopes.server import ServerScope

        return ServerScope(self._runner)

    @builtins.property
    def tasks(self) -> TasksScope:
        """Tasks and what belongs to them: https://apidocs.bitrix24.com/api-reference/tasks/index.html"""
        from bitrix24_async.scopes.tasks import TasksScope

        return TasksScope(self._runner)

    @builtins.property
    def user(self) -> UserScope[User]:
        """Users of the portal: https://apidocs.bitrix24.com/api-reference/user/index.html"""
        from bitrix24_async.scopes.user import User, UserScope

        return UserScope(self._runner, User)

    def events(self, *, scope: str | None = None, full: bool | None = None) -> Call[list[str]]:
        """Return the events that may be subscribed to; it needs an application's token.

        Args:
            scope: The scope whose events to return.
            full: Return the events of all scopes, not only of those granted.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/events.html
        """
        return Call("events", _given(SCOPE=scope, FULL=full), list[str], True, runner=self._runner)

    def methods(self, *, full: bool | None = None, scope: str | None = None) -> Call[list[str]]:
        """Return the names of the REST methods that the caller may use.

        Args:
            full: Return the methods of all scopes, not only of those granted.
            scope: The scope whose methods to return.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/methods.html
        """
        return Call("methods", _given(full=full, scope=scope), list[str], True, runner=self._runner)

    def profile(self) -> Call[Profile]:
        """Return who the caller is: id, name and whether an administrator.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return Call("profile", {}, Profile, True, runner=self._runner)

    def scope(self, *, full: bool | None = None) -> Call[list[str]]:
        """Return the scopes that the caller was granted.

        Args:
            full: Return all scopes that the portal has.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        return Call("scope", _given(full=full), list[str], True, runner=self._runner)
