# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Enumerations of the CRM: the methods of `crm.enum`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = [
    "EnumActivityDirectionRow",
    "EnumActivitynotifytypeRow",
    "EnumActivitypriorityRow",
    "EnumActivitystatusRow",
    "EnumActivitytypeRow",
    "EnumAddressTypeRow",
    "EnumContentTypeRow",
    "EnumGetorderownertypesRow",
    "EnumOwnertypeRow",
    "EnumService",
    "EnumSettingsModeRow",
    "EnumSettingsService",
]


class EnumActivityDirectionRow(Entity, kw_only=True, rename="upper"):
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


class EnumAddressTypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.addresstype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumContentTypeRow(Entity, kw_only=True, rename="upper"):
    """What `crm.enum.contenttype` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    symbol_code: str | None = None
    symbol_code_short: str | None = None


class EnumGetorderownertypesRow(Entity, kw_only=True):
    """What `crm.enum.getorderownertypes` returns; what is not declared is in `extra`."""

    id: int | None = None
    attribute: str | None = None
    code: str | None = None
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
    """Enumerations of the CRM:
    https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
    """

    def activitydirection(self) -> ListCall[EnumActivityDirectionRow]:
        """List the directions of activities: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return self._list("crm.enum.activitydirection", {}, EnumActivityDirectionRow, _ENUM_ACTIVITYDIRECTION)

    def activitynotifytype(self) -> ListCall[EnumActivitynotifytypeRow]:
        """List the kinds of reminders of activities: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return self._list("crm.enum.activitynotifytype", {}, EnumActivitynotifytypeRow, _ENUM_ACTIVITYDIRECTION)

    def activitypriority(self) -> ListCall[EnumActivitypriorityRow]:
        """List the priorities of activities: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return self._list("crm.enum.activitypriority", {}, EnumActivitypriorityRow, _ENUM_ACTIVITYDIRECTION)

    def activitystatus(self) -> ListCall[EnumActivitystatusRow]:
        """List the statuses of activities: awaited for one page, iterated for all of them.

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

    def addresstype(self) -> ListCall[EnumAddressTypeRow]:
        """List the types of addresses: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return self._list("crm.enum.addresstype", {}, EnumAddressTypeRow, _ENUM_ACTIVITYDIRECTION)

    def contenttype(self) -> ListCall[EnumContentTypeRow]:
        """List the types of content: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.activity.todo.*`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return self._list("crm.enum.contenttype", {}, EnumContentTypeRow, _ENUM_ACTIVITYDIRECTION)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of an enumeration, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return self._call("crm.enum.fields", {}, dict[str, dict[str, Any]], read=True)

    def getorderownertypes(self) -> ListCall[EnumGetorderownertypesRow]:
        """List the types of records that an order may be bound to: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return self._list("crm.enum.getorderownertypes", {}, EnumGetorderownertypesRow, _ENUM_GETORDEROWNERTYPES)

    def ownertype(self) -> ListCall[EnumOwnertypeRow]:
        """List the types of CRM records: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return self._list("crm.enum.ownertype", {}, EnumOwnertypeRow, _ENUM_ACTIVITYDIRECTION)

    @builtins.property
    def settings(self) -> EnumSettingsService:
        """Enumerations of settings:
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return EnumSettingsService(self._runner)


class EnumSettingsService(Service):
    """Enumerations of settings: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html"""

    def mode(self) -> ListCall[EnumSettingsModeRow]:
        """List the modes of the CRM: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return self._list("crm.enum.settings.mode", {}, EnumSettingsModeRow, _ENUM_ACTIVITYDIRECTION)
