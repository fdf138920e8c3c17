# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields: the methods of `crm.userfield`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = ["UserFieldEnumerationService", "UserFieldService", "UserFieldSettingsService", "UserFieldTypesRow"]


class UserFieldTypesRow(Entity, kw_only=True):
    """What `crm.userfield.types` returns; what is not declared is in `extra`."""

    id: str | None = _field(default=None, name="ID")
    title: str | None = None


_USER_FIELD_TYPES = Paging(select=None, keyset=False, walk="none")


class UserFieldService(Service):
    """User fields: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html"""

    @builtins.property
    def enumeration(self) -> UserFieldEnumerationService:
        """Values of a user field:
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return UserFieldEnumerationService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a user field, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return self._call("crm.userfield.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def settings(self) -> UserFieldSettingsService:
        """User field settings:
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return UserFieldSettingsService(self._runner)

    def types(self) -> ListCall[UserFieldTypesRow]:
        """List the types of user fields: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return self._list("crm.userfield.types", {}, UserFieldTypesRow, _USER_FIELD_TYPES)


class UserFieldSettingsService(Service):
    """User field settings:
    https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
    """

    def fields(self, type: str) -> Call[dict[str, dict[str, Any]]]:
        """Describe the settings of a user field, each by its name.

        Args:
            type: Type of the user field settings.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return self._call("crm.userfield.settings.fields", {"type": type}, dict[str, dict[str, Any]], read=True)


class UserFieldEnumerationService(Service):
    """Values of a user field:
    https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
    """

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a value of a user field, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return self._call("crm.userfield.enumeration.fields", {}, dict[str, dict[str, Any]], read=True)
