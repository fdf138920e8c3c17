# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Rounding rules: the methods of `catalog.roundingRule`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["RoundingRule", "RoundingRuleFields", "RoundingRuleKey", "RoundingRuleService"]


class RoundingRule(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.roundingRule`, as its methods return it; what is not declared is in `extra`."""

    id: int
    catalog_group_id: int | None = None
    created_by: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    modified_by: int | None = None
    price: Decimal | None = None
    round_precision: Decimal | None = None
    round_type: int | None = None


RoundingRuleFields = TypedDict(
    "RoundingRuleFields",
    {
        "catalogGroupId": int | None,
        "price": Decimal | float | str | None,
        "roundType": int | None,
        "roundPrecision": Decimal | float | str | None,
    },
    total=False,
)
"""The fields that a rounding rule takes."""


RoundingRuleKey: TypeAlias = Literal[
    "catalogGroupId",
    "createdBy",
    "dateCreate",
    "dateModify",
    "id",
    "modifiedBy",
    "price",
    "roundPrecision",
    "roundType",
]


_ROUNDING_RULE_LIST = Paging(rows="roundingRules", id="id", filter_id="id")


class RoundingRuleService(RowService[R]):
    """Rounding rules: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html"""

    def of(self, entity: builtins.type[E], /) -> RoundingRuleService[E]:
        """Return the service with rows of another type, such as a subclass of `RoundingRule` with your user fields."""
        return RoundingRuleService(self._runner, entity)

    def add(self, fields: RoundingRuleFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a rounding rule and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
        """
        return self._call("catalog.roundingRule.add", {"fields": _fields(fields)}, self._entity, key="roundingRule")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a rounding rule.

        Args:
            id: Id of the rounding rule.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200900000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
        """
        return self._call("catalog.roundingRule.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a rounding rule by its id.

        Args:
            id: Id of the rounding rule.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`200900000000`, `0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
        """
        return self._call("catalog.roundingRule.get", {"id": id}, self._entity, read=True, key="roundingRule")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a rounding rule, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
        """
        return self._call(
            "catalog.roundingRule.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="roundingRule",
        )

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[RoundingRuleKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the rounding rules with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[RoundingRuleKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[RoundingRuleKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List rounding rules: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("catalog.roundingrule.list", wire, self._entity, _ROUNDING_RULE_LIST)

    def update(self, id: int | Ref, fields: RoundingRuleFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a rounding rule and return it.

        Args:
            id: Id of the rounding rule.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`200900000000`, `0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
        """
        wire = {"Id": id, "fields": _fields(fields)}
        return self._call("catalog.roundingRule.update", wire, self._entity, key="roundingRule")
