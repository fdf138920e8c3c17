# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Enums: the methods of `crm.enum`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
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


_ENUM_ACTIVITYDIRECTION = Paging(select=None, keyset=False, walk="none")


_ENUM_GETORDEROWNERTYPES = Paging(id="id", filter_id="id", select=None, keyset=False, walk="none")


class EnumService(Service):
    """Enums: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html"""

    def activitydirection(self) -> ListCall[EnumActivitydirectionRow]:
        """Return the activitydirection of an enum: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return self._list("crm.enum.activitydirection", {}, EnumActivitydirectionRow, _ENUM_ACTIVITYDIRECTION)

    def activitynotifytype(self) -> ListCall[EnumActivitynotifytypeRow]:
        """Return the activitynotifytype of an enum: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return self._list("crm.enum.activitynotifytype", {}, EnumActivitynotifytypeRow, _ENUM_ACTIVITYDIRECTION)

    def activitypriority(self) -> ListCall[EnumActivitypriorityRow]:
        """Return the activitypriority of an enum: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return self._list("crm.enum.activitypriority", {}, EnumActivitypriorityRow, _ENUM_ACTIVITYDIRECTION)

    def activitystatus(self) -> ListCall[EnumActivitystatusRow]:
        """Return the activitystatus of an enum: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return self._list("crm.enum.activitystatus", {}, EnumActivitystatusRow, _ENUM_ACTIVITYDIRECTION)

    def activitytype(self) -> ListCall[EnumActivitytypeRow]:
        """List the types of activities: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return self._list("crm.enum.activitytype", {}, EnumActivitytypeRow, _ENUM_ACTIVITYDIRECTION)

    def addresstype(self) -> ListCall[EnumAddresstypeRow]:
        """Return the addresstype of an enum: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return self._list("crm.enum.addresstype", {}, EnumAddresstypeRow, _ENUM_ACTIVITYDIRECTION)

    def contenttype(self) -> ListCall[EnumContenttypeRow]:
        """List the types of content: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return self._list("crm.enum.contenttype", {}, EnumContenttypeRow, _ENUM_ACTIVITYDIRECTION)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of an enum by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return self._call("crm.enum.fields", {}, dict[str, dict[str, Any]], read=True)

    def getorderownertypes(self) -> ListCall[EnumGetorderownertypesRow]:
        """Return the getorderownertypes of an enum: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return self._list("crm.enum.getorderownertypes", {}, EnumGetorderownertypesRow, _ENUM_GETORDEROWNERTYPES)

    def ownertype(self) -> ListCall[EnumOwnertypeRow]:
        """Return the ownertype of an enum: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return self._list("crm.enum.ownertype", {}, EnumOwnertypeRow, _ENUM_ACTIVITYDIRECTION)

    @builtins.property
    def settings(self) -> EnumSettingsService:
        """Enum settings: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html"""
        return EnumSettingsService(self._runner)


class EnumSettingsService(Service):
    """Enum settings: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html"""

    def mode(self) -> ListCall[EnumSettingsModeRow]:
        """Return the mode of an enum settings: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return self._list("crm.enum.settings.mode", {}, EnumSettingsModeRow, _ENUM_ACTIVITYDIRECTION)
