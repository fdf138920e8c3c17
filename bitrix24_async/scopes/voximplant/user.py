# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Telephony of users: the methods of `voximplant.user`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["User", "UserService"]


class User(Entity, kw_only=True, rename="upper"):
    """A record of `voximplant.user`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    default_line: str | None = None
    phone_enabled: bool | None = None
    sip_server: str | None = None
    sip_login: str | None = None
    sip_password: str | None = None
    inner_number: str | None = None


_USER_GET = Paging(select=None, keyset=False, walk="none")


class UserService(RowService[R]):
    """Telephony of users:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
    """

    def of(self, entity: builtins.type[E], /) -> UserService[E]:
        """Return the service with rows of another type, such as a subclass of `User` with your user fields."""
        return UserService(self._runner, entity)

    def activate_phone(self, user_id: int | Ref) -> Call[int]:
        """Mark that a user has a telephone of their own.

        Args:
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        return self._call("voximplant.user.activatePhone", {"USER_ID": user_id}, int)

    def deactivate_phone(self, user_id: int | Ref) -> Call[Any]:
        """Mark that a user has no telephone of their own.

        Args:
            user_id: Id of the user.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
        """
        return self._call("voximplant.user.deactivatePhone", {"USER_ID": user_id}, Any)

    def get(self, user_id: int | Sequence[int]) -> ListCall[R]:
        """Return the telephony settings of users: awaited for one page, iterated for all of them.

        An administrator has to allow it for each token first.

        Args:
            user_id: Id of the user, or a list of them.

        Raises:
            APIError: The portal refused (`METHOD_CONFIRM_WAITING`, `METHOD_CONFIRM_DENIED`, or a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
        """
        return self._list("voximplant.user.get", {"USER_ID": user_id}, self._entity, _USER_GET)
