# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Enums: the methods of `crm.enum`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = [
    "EnumActivitydirectionRow",
    "EnumActivitynotifytypeRow",
    "EnumActivitypriorityRow",
    "EnumActivitystatusRow",
    "EnumActivitytypeRow",
    "EnumAddresstypeRow",
    "EnumContenttypeRow",
    "EnumGetorderownertypesRow",
    "EnumOwnertypeRow",
    "EnumService",
    "EnumSettingsModeRow",
    "EnumSettingsService",
]


class EnumActivitydirectionRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.activitydirection` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumActivitynotifytypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.activitynotifytype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumActivitypriorityRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.activitypriority` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumActivitystatusRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.activitystatus` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumActivitytypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.activitytype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumAddresstypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.addresstype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumContenttypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.contenttype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumGetorderownertypesRow(Entity, kw_only=True):
    """What `crm.enum.getorderownertypes` returns; what is not declared is in `extra`."""

    attribute: str | None = None
    code: str | None = None
    id: int | None = None
    name: str | None = None


class EnumOwnertypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.ownertype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumSettingsModeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.settings.mode` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumService(Service):
    """Enums: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html"""

    def activitydirection(self) -> Call[builtins.list[EnumActivitydirectionRow]]:
        """Return the activitydirection of an enum.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return self._call("crm.enum.activitydirection", {}, builtins.list[EnumActivitydirectionRow], read=True)

    def activitynotifytype(self) -> Call[builtins.list[EnumActivitynotifytypeRow]]:
        """Return the activitynotifytype of an enum.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return self._call("crm.enum.activitynotifytype", {}, builtins.list[EnumActivitynotifytypeRow], read=True)

    def activitypriority(self) -> Call[builtins.list[EnumActivitypriorityRow]]:
        """Return the activitypriority of an enum.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return self._call("crm.enum.activitypriority", {}, builtins.list[EnumActivitypriorityRow], read=True)

    def activitystatus(self) -> Call[builtins.list[EnumActivitystatusRow]]:
        """Return the activitystatus of an enum.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return self._call("crm.enum.activitystatus", {}, builtins.list[EnumActivitystatusRow], read=True)

    def activitytype(self) -> Call[builtins.list[EnumActivitytypeRow]]:
        """List the types of activities.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return self._call("crm.enum.activitytype", {}, builtins.list[EnumActivitytypeRow], read=True)

    def addresstype(self) -> Call[builtins.list[EnumAddresstypeRow]]:
        """Return the addresstype of an enum.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return self._call("crm.enum.addresstype", {}, builtins.list[EnumAddresstypeRow], read=True)

    def contenttype(self) -> Call[builtins.list[EnumContenttypeRow]]:
        """List the types of content.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return self._call("crm.enum.contenttype", {}, builtins.list[EnumContenttypeRow], read=True)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an enum by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return self._call("crm.enum.fields", {}, dict[str, dict[str, Any]], read=True)

    def getorderownertypes(self) -> Call[builtins.list[EnumGetorderownertypesRow]]:
        """Return the getorderownertypes of an enum.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return self._call("crm.enum.getorderownertypes", {}, builtins.list[EnumGetorderownertypesRow], read=True)

    def ownertype(self) -> Call[builtins.list[EnumOwnertypeRow]]:
        """Return the ownertype of an enum.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return self._call("crm.enum.ownertype", {}, builtins.list[EnumOwnertypeRow], read=True)

    @builtins.property
    def settings(self) -> EnumSettingsService:
        """Enum settings: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html"""
        return EnumSettingsService(self._runner)


class EnumSettingsService(Service):
    """Enum settings: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html"""

    def mode(self) -> Call[builtins.list[EnumSettingsModeRow]]:
        """Return the mode of an enum settings.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return self._call("crm.enum.settings.mode", {}, builtins.list[EnumSettingsModeRow], read=True)
