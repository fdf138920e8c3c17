# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The application: `app.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.app.option import OptionService

__all__ = ["AppInfoResult", "AppScope"]


class AppInfoResult(Entity, kw_only=True, rename="upper"):
    """What `app.info` returns; what is not declared is in `extra`."""

    id: int | None = None
    code: str | None = None
    version: int | None = None
    status: str | None = None
    installed: bool | None = None
    payment_expired: str | None = None
    days: Any = None
    language_id: str | None = None
    license: str | None = None
    license_type: str | None = None
    license_family: str | None = None


class AppScope(Scope):
    """The application: https://apidocs.bitrix24.com/api-reference/common/system/app-info.html"""

    __slots__ = ()

    def info(self) -> Call[AppInfoResult]:
        """Return what the portal knows about the application.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
        """
        return self._call("app.info", {}, AppInfoResult, read=True)

    @builtins.property
    def option(self) -> OptionService:
        """Options of the application: https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html"""
        from bitrix24_async.scopes.app.option import OptionService

        return OptionService(self._runner)
