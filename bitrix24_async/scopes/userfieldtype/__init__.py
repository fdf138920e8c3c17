# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User field types: `userfieldtype.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["UserFieldType", "UserFieldTypeScope"]


class UserFieldType(Entity, kw_only=True, rename="upper"):
    """A record of `userfieldtype`, as its methods return it; what is not declared is in `extra`."""

    user_type_id: str | None = None
    handler: str | None = None
    title: str | None = None
    description: str | None = None
    options: Any = None


_USER_FIELD_TYPE_LIST = Paging(select=None, keyset=False)


class UserFieldTypeScope(RowService[R]):
    """User field types: https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html"""

    def of(self, entity: builtins.type[E], /) -> UserFieldTypeScope[E]:
        """Return the scope with rows of another type, such as a subclass of `UserFieldType` with your user fields."""
        return UserFieldTypeScope(self._runner, entity)

    def add(
        self,
        user_type_id: str,
        handler: str,
        *,
        title: str | None = None,
        description: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Create a user field type.

        Args:
            user_type_id: Id of the user type.
            handler: The address that is called.
            title: Title of the user field type.
            description: Description of the user field type.
            options: Settings, by name.

        Raises:
            APIError: A value was refused, or the caller may not create a user field type (`ERROR_CORE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
        """
        wire = _given(
            USER_TYPE_ID=user_type_id,
            HANDLER=handler,
            TITLE=title,
            DESCRIPTION=description,
            OPTIONS=_mapping("OPTIONS", options),
        )
        return self._call("userfieldtype.add", wire, bool)

    def delete(self, user_type_id: str) -> Call[bool]:
        """Delete a user field type.

        Args:
            user_type_id: Id of the user type.

        Raises:
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
        """
        return self._call("userfieldtype.delete", {"USER_TYPE_ID": user_type_id}, bool)

    def list(self) -> ListCall[R]:
        """List user field types: awaited for one page, iterated for all of them.

        Reads. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return self._list("userfieldtype.list", {}, self._entity, _USER_FIELD_TYPE_LIST)

    def update(
        self,
        user_type_id: str,
        handler: str,
        title: str,
        *,
        description: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a user field type.

        Args:
            user_type_id: Id of the user type.
            handler: The address that is called.
            title: Title of the user field type.
            description: Description of the user field type.
            options: Settings, by name.

        Raises:
            APIError: There is no such user field type, the caller may not change it, or a value was refused
                (`ERROR_CORE`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: placement. https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
        """
        wire = _given(
            USER_TYPE_ID=user_type_id,
            HANDLER=handler,
            TITLE=title,
            DESCRIPTION=description,
            OPTIONS=_mapping("OPTIONS", options),
        )
        return self._call("userfieldtype.update", wire, bool)
