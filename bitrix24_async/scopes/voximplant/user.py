# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Users: the methods of `voximplant.user`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService

__all__ = ["User", "UserKey", "UserService"]


class User(Entity, kw_only=True, rename="upper"):
    """A record of `voximplant.user`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    default_line: str | None = None
    phone_enabled: bool | None = None
    sip_server: str | None = None
    sip_login: str | None = None
    sip_password: str | None = None
    inner_number: str | None = None


UserKey: TypeAlias = Literal[
    "ID",
    "DEFAULT_LINE",
    "PHONE_ENABLED",
    "SIP_SERVER",
    "SIP_LOGIN",
    "SIP_PASSWORD",
    "INNER_NUMBER",
]


R = TypeVar("R")
E = TypeVar("E")


_USER_GET = Paging(select=None, keyset=False, walk="none")


class UserService(RowService[R]):
    """Users: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html"""

    def of(self, entity: builtins.type[E], /) -> UserService[E]:
        """Return the service with rows of another type, such as a subclass of `User` with your user fields."""
        return UserService(self._runner, entity)

    def activate_phone(self, user_id: int | Ref) -> Call[int]:
        """Mark that a user has a telephone of their own.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        return self._call("voximplant.user.activatePhone", {"USER_ID": user_id}, int)

    def deactivate_phone(self, user_id: int | Ref) -> Call[Any]:
        """Mark that a user has no telephone of their own.

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
        """
        return self._call("voximplant.user.deactivatePhone", {"USER_ID": user_id}, Any)

    def get(self, user_id: int | Sequence[int]) -> ListCall[R]:
        """List users: awaited for one page, iterated for all of them.

        An administrator has to allow it for each token first.

        Raises:
            APIError: The portal refused: an empty code and a text, `METHOD_CONFIRM_WAITING`, `METHOD_CONFIRM_DENIED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
        """
        return self._list("voximplant.user.get", {"USER_ID": user_id}, self._entity, _USER_GET)
