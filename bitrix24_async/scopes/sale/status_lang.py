# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Translations of a status: the methods of `sale.statusLang`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Lang", "StatusLang", "StatusLangFields", "StatusLangKey", "StatusLangService"]


class Lang(Entity, kw_only=True):
    """A record of `sale_lang`, as its methods return it; what is not declared is in `extra`."""

    active: bool | None = None
    lid: str | None = None
    name: str | None = None


class StatusLang(Entity, kw_only=True, rename="camel"):
    """A record of `sale.statusLang`, as its methods return it; what is not declared is in `extra`."""

    description: str | None = None
    lid: str | None = None
    name: str | None = None
    status_id: str | None = None


StatusLangFields = TypedDict(
    "StatusLangFields",
    {
        "statusId": str | None,
        "lid": str | None,
        "name": str | None,
        "description": str | None,
    },
    total=False,
)
"""The fields that a translation of a status takes."""


StatusLangKey: TypeAlias = Literal["description", "lid", "name", "statusId"]


_STATUS_LANG_GET_LIST_LANGS = Paging(rows="langs", id="lid", filter_id="lid", select=None, keyset=False)


_STATUS_LANG_LIST = Paging(rows="statusLangs", keyset=False, among="")


class StatusLangService(RowService[R]):
    """Translations of a status: https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html"""

    def of(self, entity: builtins.type[E], /) -> StatusLangService[E]:
        """Return the service with rows of another type, such as a subclass of `StatusLang` with your user fields."""
        return StatusLangService(self._runner, entity)

    def add(self, fields: StatusLangFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a translation of a status and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`201750000003`, `201750000004`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
        """
        return self._call("sale.statusLang.add", {"fields": _fields(fields)}, self._entity, key="statusLang")

    def delete_by_filter(self, fields: StatusLangFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Delete the translations of a status that match a filter.

        Args:
            fields: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); what an argument names
                does not exist (`201740400001`); the portal refused for another reason (`201750000004`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
        """
        return self._call("sale.statusLang.deleteByFilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a translation of a status, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
        """
        return self._call("sale.statusLang.getFields", {}, dict[str, dict[str, Any]], read=True, key="statusLang")

    def get_list_langs(self) -> ListCall[Lang]:
        """List the languages that a status may be translated into: awaited for one page, iterated for all of them.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
        """
        return self._list("sale.statusLang.getListLangs", {}, Lang, _STATUS_LANG_GET_LIST_LANGS)

    def list(
        self,
        *,
        select: Sequence[StatusLangKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[StatusLangKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List translations of a status: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.statusLang.list", wire, self._entity, _STATUS_LANG_LIST)
