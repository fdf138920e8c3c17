# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Business value person domains: the methods of `sale.businessValuePersonDomain`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "BusinessValuePersonDomain",
    "BusinessValuePersonDomainFields",
    "BusinessValuePersonDomainKey",
    "BusinessValuePersonDomainOrder",
    "BusinessValuePersonDomainSelection",
    "BusinessValuePersonDomainService",
]


class BusinessValuePersonDomain(Entity, kw_only=True, rename="camel"):
    """A record of `sale.businessValuePersonDomain`, as its methods return it; what is not declared is in `extra`."""

    domain: str | None = None
    person_type_id: int | None = None


class BusinessValuePersonDomainFields(TypedDict, total=False):
    """The fields that a business value person domain takes."""

    personTypeId: int | None
    domain: str | None


BusinessValuePersonDomainKey: TypeAlias = Literal["domain", "personTypeId"]


BusinessValuePersonDomainOrder: TypeAlias = Literal["personTypeId", "domain"]


BusinessValuePersonDomainSelection: TypeAlias = Literal["personTypeId", "domain"]


R = TypeVar("R")
E = TypeVar("E")


_BUSINESS_VALUE_PERSON_DOMAIN_LIST = Paging(
    rows="businessValuePersonDomains", id="personTypeId", filter_id="personTypeId", keyset=False
)


class BusinessValuePersonDomainService(RowService[R]):
    """Business value person domains:
    https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
    """

    def of(self, entity: builtins.type[E], /) -> BusinessValuePersonDomainService[E]:
        """Return the service with rows of another type, such as a subclass of `BusinessValuePersonDomain` with your user
        fields.
        """
        return BusinessValuePersonDomainService(self._runner, entity)

    def add(self, fields: BusinessValuePersonDomainFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a business value person domain and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `201250000001`, `201240400002`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("sale.businessValuePersonDomain.add", wire, self._entity, key="businessValuePersonDomain")

    def delete_by_filter(self, fields: BusinessValuePersonDomainFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Delete a business value person domain by filter.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `201450000002`, `201450000003`, `201440400003`, `200040300020`, `100`, `0`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
        """
        return self._call("sale.businessValuePersonDomain.deleteByFilter", {"fields": _fields(fields)}, bool)

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a business value person domain by its name.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

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
        """List business value person domains: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `200040300010`, `0`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("sale.businessValuePersonDomain.list", wire, self._entity, _BUSINESS_VALUE_PERSON_DOMAIN_LIST)
