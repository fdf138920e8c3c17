# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Settings of the CRM: the methods of `crm.settings`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service

__all__ = ["SettingsModeService", "SettingsService"]


class SettingsService(Service):
    """Settings of the CRM: https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html"""

    @builtins.property
    def mode(self) -> SettingsModeService:
        """The mode of the CRM: https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html"""
        return SettingsModeService(self._runner)


class SettingsModeService(Service):
    """The mode of the CRM: https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html"""

    def get(self) -> Call[int]:
        """Return the mode of the CRM: with leads or without.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
        """
        return self._call("crm.settings.mode.get", {}, int, read=True)
