# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""External lines: the methods of `telephony.externalLine`, their records and their keys."""

from __future__ import annotations

import builtins
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["ExternalLine", "ExternalLineService"]


class ExternalLine(Entity, kw_only=True, rename="upper"):
    """A record of `telephony.externalLine`, as its methods return it; what is not declared is in `extra`."""

    number: str | None = None
    name: str | None = None
    crm_auto_create: bool | None = None


_EXTERNAL_LINE_GET = Paging(select=None, keyset=False, walk="none")


class ExternalLineService(RowService[R]):
    """External lines: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html"""

    def of(self, entity: builtins.type[E], /) -> ExternalLineService[E]:
        """Return the service with rows of another type, such as a subclass of `ExternalLine` with your user fields."""
        return ExternalLineService(self._runner, entity)

    def add(self, number: str, *, name: str | None = None, crm_auto_create: bool | None = None) -> Call[int]:
        """Create an external line and return its id.

        It needs an application's token; a webhook does not do.

        Args:
            number: The telephone number.
            name: Name of the external line.
            crm_auto_create: CRM auto create: yes or no; `True` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create an external line (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
        """
        wire = _given(NUMBER=number, NAME=name, CRM_AUTO_CREATE=_flag(crm_auto_create))
        return self._call("telephony.externalLine.add", wire, int, key="ID")

    def delete(self, number: str) -> Call[builtins.list[Any]]:
        """Delete an external line.

        It needs an application's token; a webhook does not do.

        Args:
            number: The telephone number.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
        """
        return self._call("telephony.externalLine.delete", {"NUMBER": number}, builtins.list[Any])

    def get(self) -> ListCall[R]:
        """List external lines: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
        """
        return self._list("telephony.externalLine.get", {}, self._entity, _EXTERNAL_LINE_GET)

    def update(self, number: str, *, name: str | None = None, crm_auto_create: bool | None = None) -> Call[str]:
        """Change the given fields of an external line.

        It needs an application's token; a webhook does not do.

        Args:
            number: The telephone number.
            name: Name of the external line.
            crm_auto_create: CRM auto create: yes or no.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
        """
        wire = _given(NUMBER=number, NAME=name, CRM_AUTO_CREATE=_flag(crm_auto_create))
        return self._call("telephony.externalLine.update", wire, str, key="ID")
