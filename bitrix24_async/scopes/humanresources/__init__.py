# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Human resources: `humanresources.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.humanresources.hcmlink import (
        HcmlinkCompany,
        HcmlinkCompanyData,
        HcmlinkCompanyField,
        HcmlinkCompanyUser,
        HcmlinkCompanyUserData,
        HcmlinkEmployee,
        HcmlinkEmployeeEmployee,
        HcmlinkEmployeeEmployeeData,
        HcmlinkEmployeeSetResult,
        HcmlinkFieldValueSetResult,
        HcmlinkJobStatusGetResult,
        HcmlinkService,
    )

__all__ = [
    "HcmlinkCompany",
    "HcmlinkCompanyData",
    "HcmlinkCompanyField",
    "HcmlinkCompanyUser",
    "HcmlinkCompanyUserData",
    "HcmlinkEmployee",
    "HcmlinkEmployeeEmployee",
    "HcmlinkEmployeeEmployeeData",
    "HcmlinkEmployeeSetResult",
    "HcmlinkFieldValueSetResult",
    "HcmlinkJobStatusGetResult",
    "HumanresourcesScope",
]


class HumanresourcesScope(Scope):
    """Human resources:
    https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
    """

    __slots__ = ()

    @builtins.property
    def hcmlink(self) -> HcmlinkService:
        """HR systems:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        from bitrix24_async.scopes.humanresources.hcmlink import HcmlinkService

        return HcmlinkService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "HcmlinkCompany": "hcmlink",
        "HcmlinkCompanyData": "hcmlink",
        "HcmlinkCompanyField": "hcmlink",
        "HcmlinkCompanyUser": "hcmlink",
        "HcmlinkCompanyUserData": "hcmlink",
        "HcmlinkEmployee": "hcmlink",
        "HcmlinkEmployeeEmployee": "hcmlink",
        "HcmlinkEmployeeEmployeeData": "hcmlink",
        "HcmlinkEmployeeSetResult": "hcmlink",
        "HcmlinkFieldValueSetResult": "hcmlink",
        "HcmlinkJobStatusGetResult": "hcmlink",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
