# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""User fields: the methods of `crm.userfield`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any, Literal, TypeAlias

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = [
    "UserfieldEnumerationService",
    "UserfieldService",
    "UserfieldSettingsKey",
    "UserfieldSettingsService",
    "UserfieldTypesRow",
]


class UserfieldTypesRow(Entity, kw_only=True):
    """What `crm.userfield.types` returns; what is not declared is in `extra`."""

    id: str | None = _field(default=None, name="ID")
    title: str | None = None


UserfieldSettingsKey: TypeAlias = Literal["DEFAULT_VALUE", "PRECISION"]


_USERFIELD_TYPES = Paging(select=None, keyset=False, walk="none")


class UserfieldService(Service):
    """User fields: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html"""

    @builtins.property
    def enumeration(self) -> UserfieldEnumerationService:
        """User field enumerations:
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return UserfieldEnumerationService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a user field by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return self._call("crm.userfield.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def settings(self) -> UserfieldSettingsService:
        """User field settings:
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return UserfieldSettingsService(self._runner)

    def types(self) -> ListCall[UserfieldTypesRow]:
        """Return the types of a user field: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return self._list("crm.userfield.types", {}, UserfieldTypesRow, _USERFIELD_TYPES)


class UserfieldSettingsService(Service):
    """User field settings:
    https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
    """

    def fields(self, type: str) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a user field settings by its name.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return self._call("crm.userfield.settings.fields", {"type": type}, dict[str, dict[str, Any]], read=True)


class UserfieldEnumerationService(Service):
    """User field enumerations:
    https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
    """

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a user field enumeration by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return self._call("crm.userfield.enumeration.fields", {}, dict[str, dict[str, Any]], read=True)
