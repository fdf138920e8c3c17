# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Links between a payer type and a kind of payers: the methods of `sale.businessValuePersonDomain`, their records and
their keys.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "BusinessValuePersonDomain",
    "BusinessValuePersonDomainFields",
    "BusinessValuePersonDomainOrder",
    "BusinessValuePersonDomainSelection",
    "BusinessValuePersonDomainService",
]


class BusinessValuePersonDomain(Entity, kw_only=True, rename="camel"):
    """A record of `sale.businessValuePersonDomain`, as its methods return it; what is not declared is in `extra`."""

    domain: str | None = None
    person_type_id: int | None = None


BusinessValuePersonDomainFields = TypedDict(
    "BusinessValuePersonDomainFields",
    {
        "personTypeId": int | None,
        "domain": str | None,
    },
    total=False,
)
"""The fields that a link between a payer type and a kind of payers takes."""


BusinessValuePersonDomainOrder: TypeAlias = Literal["personTypeId", "domain"]


BusinessValuePersonDomainSelection: TypeAlias = Literal["personTypeId", "domain"]


_BUSINESS_VALUE_PERSON_DOMAIN_LIST = Paging(
    rows="businessValuePersonDomains", id="personTypeId", filter_id="personTypeId", keyset=False
)


class BusinessValuePersonDomainService(RowService[R]):
    """Links between a payer type and a kind of payers:
    https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
    """

    def of(self, entity: builtins.type[E], /) -> BusinessValuePersonDomainService[E]:
        """Return the service with rows of another type, such as a subclass of `BusinessValuePersonDomain` with your user
        fields.
        """
        return BusinessValuePersonDomainService(self._runner, entity)

    def add(self, fields: BusinessValuePersonDomainFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a link between a payer type and a kind of payers and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201240400002`); the portal refused for another reason (`201250000001`, `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.businessValuePersonDomain.add", wire, self._entity, key="businessValuePersonDomain")

    def delete_by_filter(self, fields: BusinessValuePersonDomainFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Delete the links between a payer type and a kind of payers that match a filter.

        Args:
            fields: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); what an argument names
                does not exist (`201440400003`); the portal refused for another reason (`201450000002`, `201450000003`,
                `0`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
        """
        return self._call("sale.businessValuePersonDomain.deleteByFilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between a payer type and a kind of payers, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html
        """
        return self._call(
            "sale.businessValuePersonDomain.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="businessValuePersonDomain",
        )

    def list(
        self,
        *,
        select: Sequence[BusinessValuePersonDomainSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[BusinessValuePersonDomainOrder | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between a payer type and a kind of payers: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.businessValuePersonDomain.list", wire, self._entity, _BUSINESS_VALUE_PERSON_DOMAIN_LIST)
