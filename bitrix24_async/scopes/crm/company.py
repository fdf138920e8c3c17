# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Companies: the methods of `crm.company`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.crm.multifield import Multifield
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import rows as _rows
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Company",
    "CompanyAddOptions",
    "CompanyContactFields",
    "CompanyContactItems",
    "CompanyContactItemsService",
    "CompanyContactService",
    "CompanyDetailsConfiguration",
    "CompanyDetailsConfigurationElement",
    "CompanyDetailsConfigurationElementOptions",
    "CompanyDetailsConfigurationService",
    "CompanyDetailsService",
    "CompanyFields",
    "CompanyKey",
    "CompanyService",
    "CompanyUpdateOptions",
    "CompanyUserField",
    "CompanyUserFieldFields",
    "CompanyUserFieldOrder",
    "CompanyUserFieldService",
]


class Company(Entity, kw_only=True, rename="upper"):
    """A record of `crm.company`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    company_type: str | None = None
    logo: dict[str, Any] | None = None
    address: str | None = None
    address_2: str | None = None
    address_city: str | None = None
    address_postal_code: str | None = None
    address_region: str | None = None
    address_province: str | None = None
    address_country: str | None = None
    address_country_code: str | None = None
    address_loc_addr_id: int | None = None
    address_legal: str | None = None
    reg_address: str | None = None
    reg_address_2: str | None = None
    reg_address_city: str | None = None
    reg_address_postal_code: str | None = None
    reg_address_region: str | None = None
    reg_address_province: str | None = None
    reg_address_country: str | None = None
    reg_address_country_code: str | None = None
    reg_address_loc_addr_id: int | None = None
    banking_details: str | None = None
    industry: str | None = None
    employees: str | None = None
    currency_id: str | None = None
    revenue: Decimal | None = None
    opened: bool | None = None
    comments: str | None = None
    has_phone: bool | None = None
    has_email: bool | None = None
    has_imol: bool | None = None
    is_my_company: bool | None = None
    assigned_by_id: int | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    contact_id: Any = None
    lead_id: int | None = None
    originator_id: str | None = None
    origin_id: str | None = None
    origin_version: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_content: str | None = None
    utm_term: str | None = None
    last_activity_time: dt.datetime | None = None
    last_activity_by: int | None = None
    last_communication_time: str | None = None
    phone: builtins.list[Multifield] | None = None
    email: builtins.list[Multifield] | None = None
    web: builtins.list[Multifield] | None = None
    im: builtins.list[Multifield] | None = None
    link: builtins.list[Multifield] | None = None


class CompanyContactItems(Entity, kw_only=True, rename="upper"):
    """A record of `crm.company.contact.items`, as its methods return it; what is not declared is in `extra`."""

    contact_id: int | None = None
    sort: int | None = None
    role_id: int | None = None
    is_primary: bool | None = None


class CompanyDetailsConfiguration(Entity, kw_only=True):
    """A record of `crm.company.details.configuration`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    title: str | None = None
    type: str | None = None
    elements: builtins.list[CompanyDetailsConfigurationElement] | None = None


class CompanyDetailsConfigurationElement(Entity, kw_only=True, rename="camel"):
    """What `elements` of a `CompanyDetailsConfiguration` holds; what is not declared is in `extra`."""

    name: str | None = None
    option_flags: bool | None = None
    options: CompanyDetailsConfigurationElementOptions | None = None


class CompanyDetailsConfigurationElementOptions(Entity, kw_only=True, rename="camel"):
    """What `options` of a `CompanyDetailsConfigurationElement` holds; what is not declared is in `extra`."""

    default_address_type: int | None = None
    default_country: str | None = None


class CompanyUserField(Entity, kw_only=True, rename="upper"):
    """A record of `crm.company.userfield`, as its methods return it; what is not declared is in `extra`."""

    user_type_id: str | None = None
    field_name: str | None = None
    label: str | None = None
    xml_id: str | None = None
    list_filter_label: Any = None
    list_column_label: Any = None
    edit_form_label: Any = None
    error_message: Any = None
    help_message: Any = None
    multiple: bool | None = None
    mandatory: bool | None = None
    show_filter: str | None = None
    settings: dict[str, Any] | None = None
    list: builtins.list[dict[str, Any]] | None = None
    sort: int | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    id: int | None = None
    entity_id: str | None = None


CompanyAddOptions = TypedDict(
    "CompanyAddOptions",
    {
        "REGISTER_SONET_EVENT": bool | str | None,
        "IMPORT": bool | str | None,
    },
    total=False,
)
"""What `params` of `crm.company.add` may hold."""


CompanyContactFields = TypedDict(
    "CompanyContactFields",
    {
        "CONTACT_ID": int | None,
        "IS_PRIMARY": bool | str | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a company contact takes."""


CompanyFields = TypedDict(
    "CompanyFields",
    {
        "TITLE": str | None,
        "COMPANY_TYPE": str | None,
        "INDUSTRY": str | None,
        "EMPLOYEES": str | None,
        "CURRENCY_ID": str | None,
        "REVENUE": Decimal | float | str | None,
        "LOGO": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "OPENED": bool | str | None,
        "ASSIGNED_BY_ID": int | None,
        "COMMENTS": str | None,
        "PHONE": Sequence[Multifield | Mapping[str, Any]] | None,
        "EMAIL": Sequence[Multifield | Mapping[str, Any]] | None,
        "WEB": Sequence[Multifield | Mapping[str, Any]] | None,
        "IM": Sequence[Multifield | Mapping[str, Any]] | None,
        "UTM_SOURCE": str | None,
        "UTM_MEDIUM": str | None,
        "UTM_CAMPAIGN": str | None,
        "UTM_CONTENT": str | None,
        "UTM_TERM": str | None,
        "IS_MY_COMPANY": bool | str | None,
        "ORIGINATOR_ID": str | None,
        "ORIGIN_ID": str | None,
        "ORIGIN_VERSION": str | None,
        "DATE_CREATE": dt.datetime | dt.date | str | None,
        "DATE_MODIFY": dt.datetime | dt.date | str | None,
        "CREATED_BY_ID": int | None,
        "MODIFY_BY_ID": int | None,
        "CONTACT_ID": Sequence[int] | None,
        "LINK": Sequence[Multifield | Mapping[str, Any]] | None,
    },
    total=False,
)
"""The fields that a company takes."""


CompanyUpdateOptions = TypedDict(
    "CompanyUpdateOptions",
    {
        "REGISTER_SONET_EVENT": bool | str | None,
        "REGISTER_HISTORY_EVENT": bool | str | None,
    },
    total=False,
)
"""What `params` of `crm.company.update` may hold."""


CompanyUserFieldFields = TypedDict(
    "CompanyUserFieldFields",
    {
        "USER_TYPE_ID": str | None,
        "FIELD_NAME": str | None,
        "LABEL": str | None,
        "XML_ID": str | None,
        "LIST_FILTER_LABEL": str | Mapping[str, Any] | None,
        "LIST_COLUMN_LABEL": str | Mapping[str, Any] | None,
        "EDIT_FORM_LABEL": str | Mapping[str, Any] | None,
        "ERROR_MESSAGE": str | Mapping[str, Any] | None,
        "HELP_MESSAGE": str | Mapping[str, Any] | None,
        "MULTIPLE": bool | str | None,
        "MANDATORY": bool | str | None,
        "SHOW_FILTER": bool | str | None,
        "SETTINGS": Mapping[str, Any] | None,
        "LIST": Sequence[Mapping[str, Any]] | None,
        "SORT": int | None,
        "SHOW_IN_LIST": bool | str | None,
        "EDIT_IN_LIST": bool | str | None,
        "IS_SEARCHABLE": bool | str | None,
    },
    total=False,
)
"""The fields that a user field of companies takes."""


CompanyKey: TypeAlias = Literal[
    "ID",
    "TITLE",
    "COMPANY_TYPE",
    "LOGO",
    "ADDRESS",
    "ADDRESS_2",
    "ADDRESS_CITY",
    "ADDRESS_POSTAL_CODE",
    "ADDRESS_REGION",
    "ADDRESS_PROVINCE",
    "ADDRESS_COUNTRY",
    "ADDRESS_COUNTRY_CODE",
    "ADDRESS_LOC_ADDR_ID",
    "ADDRESS_LEGAL",
    "REG_ADDRESS",
    "REG_ADDRESS_2",
    "REG_ADDRESS_CITY",
    "REG_ADDRESS_POSTAL_CODE",
    "REG_ADDRESS_REGION",
    "REG_ADDRESS_PROVINCE",
    "REG_ADDRESS_COUNTRY",
    "REG_ADDRESS_COUNTRY_CODE",
    "REG_ADDRESS_LOC_ADDR_ID",
    "BANKING_DETAILS",
    "INDUSTRY",
    "EMPLOYEES",
    "CURRENCY_ID",
    "REVENUE",
    "OPENED",
    "COMMENTS",
    "HAS_PHONE",
    "HAS_EMAIL",
    "HAS_IMOL",
    "IS_MY_COMPANY",
    "ASSIGNED_BY_ID",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CONTACT_ID",
    "LEAD_ID",
    "ORIGINATOR_ID",
    "ORIGIN_ID",
    "ORIGIN_VERSION",
    "UTM_SOURCE",
    "UTM_MEDIUM",
    "UTM_CAMPAIGN",
    "UTM_CONTENT",
    "UTM_TERM",
    "LAST_ACTIVITY_TIME",
    "LAST_ACTIVITY_BY",
    "LAST_COMMUNICATION_TIME",
    "PHONE",
    "EMAIL",
    "WEB",
    "IM",
    "LINK",
]


CompanyUserFieldOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "XML_ID", "SORT"]


_COMPANY_ADD_PARAMS_FLAGS = frozenset({"IMPORT", "REGISTER_SONET_EVENT"})


_COMPANY_CONTACT_FLAGS = frozenset({"IS_PRIMARY"})


_COMPANY_CONTACT_ITEMS_SET_ITEMS_FLAGS = frozenset({"IS_PRIMARY"})


_COMPANY_FLAGS = frozenset({"IS_MY_COMPANY", "OPENED"})


_COMPANY_LIST_FILTER_FLAGS = frozenset({"IS_MY_COMPANY", "OPENED"})


_COMPANY_UPDATE_PARAMS_FLAGS = frozenset({"REGISTER_HISTORY_EVENT", "REGISTER_SONET_EVENT"})


_COMPANY_USER_FIELD_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_COMPANY_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_COMPANY_DETAILS_CONFIGURATION_GET = Paging(select=None, keyset=False, walk="none")


_COMPANY_LIST = Paging()


_COMPANY_USER_FIELD_LIST = Paging(select=None)


class CompanyService(RowService[R]):
    """Companies: https://apidocs.bitrix24.com/api-reference/crm/companies/index.html"""

    def of(self, entity: builtins.type[E], /) -> CompanyService[E]:
        """Return the service with rows of another type, such as a subclass of `Company` with your user fields."""
        return CompanyService(self._runner, entity)

    def add(
        self,
        fields: CompanyFields | Mapping[str, Any] | Entity,
        *,
        params: CompanyAddOptions | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a company and return its id.

        Development of this method has stopped in favour of `crm.item.add`.

        Args:
            fields: Fields under their wire names, or an entity.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: A value was refused, or the caller may not create a company (`ERROR_CORE`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
        """
        wire = _given(
            fields=_fields(fields, _COMPANY_FLAGS),
            params=_options("params", params, _COMPANY_ADD_PARAMS_FLAGS),
        )
        return self._call("crm.company.add", wire, int)

    @builtins.property
    def contact(self) -> CompanyContactService:
        """Contacts of companies:
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
        """
        return CompanyContactService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a company.

        Development of this method has stopped in favour of `crm.item.delete`.

        Args:
            id: Id of the company.

        Raises:
            APIError: There is no such company, or the caller may not delete it (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
        """
        return self._call("crm.company.delete", {"id": id}, bool)

    @builtins.property
    def details(self) -> CompanyDetailsService:
        """The card of a company:
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
        """
        return CompanyDetailsService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a company, each by its name.

        Development of this method has stopped in favour of `crm.item.fields`.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
        """
        return self._call("crm.company.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a company by its id.

        Development of this method has stopped in favour of `crm.item.get`.

        Args:
            id: Id of the company.

        Raises:
            APIError: There is no such company, or the caller may not see it (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
        """
        return self._call("crm.company.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[CompanyKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the companies with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[CompanyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CompanyKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List companies: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.list`.

        Args:
            select: Fields to return; `"*"` means all but user fields, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _COMPANY_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.company.list", wire, self._entity, _COMPANY_LIST)

    def update(
        self,
        id: int | Ref,
        fields: CompanyFields | Mapping[str, Any] | Entity,
        *,
        params: CompanyUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a company.

        Development of this method has stopped in favour of `crm.item.update`.

        Args:
            id: Id of the company.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT` notes it in
                the history.

        Raises:
            APIError: There is no such company, the caller may not change it, or a value was refused (`ERROR_CORE`, or a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
        """
        wire = _given(
            id=id,
            fields=_fields(fields, _COMPANY_FLAGS),
            params=_options("params", params, _COMPANY_UPDATE_PARAMS_FLAGS),
        )
        return self._call("crm.company.update", wire, bool)

    @builtins.property
    def userfield(self) -> CompanyUserFieldService[CompanyUserField]:
        """User fields of companies:
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
        """
        return CompanyUserFieldService(self._runner, CompanyUserField)


class CompanyUserFieldService(RowService[R]):
    """User fields of companies:
    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
    """

    def of(self, entity: builtins.type[E], /) -> CompanyUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `CompanyUserField` with your user fields."""
        return CompanyUserFieldService(self._runner, entity)

    def add(self, fields: CompanyUserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of companies and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of companies (`ERROR_CORE`, or a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
        """
        return self._call("crm.company.userfield.add", {"fields": _fields(fields, _COMPANY_USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of companies.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
        """
        return self._call("crm.company.userfield.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a user field of companies by its id.

        Args:
            id: Id of the user field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
        """
        return self._call("crm.company.userfield.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[CompanyUserFieldOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List user fields of companies: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The portal refused (`400`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
        """
        wire = _given(filter=_conditions(filter, _COMPANY_USER_FIELD_LIST_FILTER_FLAGS), order=order)
        return self._list("crm.company.userfield.list", wire, self._entity, _COMPANY_USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: CompanyUserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of companies.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The caller may not do it (`403`); the portal refused for another reason (`400`, `ERROR_CORE`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _COMPANY_USER_FIELD_FLAGS)}
        return self._call("crm.company.userfield.update", wire, bool)


class CompanyDetailsService(Service):
    """The card of a company:
    https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
    """

    @builtins.property
    def configuration(self) -> CompanyDetailsConfigurationService[CompanyDetailsConfiguration]:
        """The layout of the card of a company:
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
        """
        return CompanyDetailsConfigurationService(self._runner, CompanyDetailsConfiguration)


class CompanyDetailsConfigurationService(RowService[R]):
    """The layout of the card of a company:
    https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
    """

    def of(self, entity: builtins.type[E], /) -> CompanyDetailsConfigurationService[E]:
        """Return the service with rows of another type, such as a subclass of `CompanyDetailsConfiguration` with your user
        fields.
        """
        return CompanyDetailsConfigurationService(self._runner, entity)

    def force_common_scope_for_all(self) -> Call[bool]:
        """Give all users the common layout of the company card.

        Development of this method has stopped in favour of `crm.item.details.configuration.forceCommonScopeForAll`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
        """
        return self._call("crm.company.details.configuration.forceCommonScopeForAll", {}, bool)

    def get(self, *, scope: Literal["P", "C"] | None = None, user_id: int | Ref | None = None) -> ListCall[R]:
        """Return the layout of the card of a company: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.details.configuration.get`.

        Args:
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html
        """
        wire = _given(scope=scope, userId=user_id)
        return self._list(
            "crm.company.details.configuration.get",
            wire,
            self._entity,
            _COMPANY_DETAILS_CONFIGURATION_GET,
        )

    def reset(self, *, scope: Literal["P", "C"] | None = None, user_id: int | Ref | None = None) -> Call[bool]:
        """Reset the layout of the card of a company.

        Development of this method has stopped in favour of `crm.item.details.configuration.reset`.

        Args:
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html
        """
        return self._call("crm.company.details.configuration.reset", _given(scope=scope, userId=user_id), bool)

    def set(
        self,
        data: Sequence[Any],
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | Ref | None = None,
    ) -> Call[bool]:
        """Set the layout of the card of a company.

        Development of this method has stopped in favour of `crm.item.details.configuration.set`.

        Args:
            data: The sections of the card, in order, with their fields.
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html
        """
        wire = _given(data=_sequence("data", data), scope=scope, userId=user_id)
        return self._call("crm.company.details.configuration.set", wire, bool)


class CompanyContactService(Service):
    """Contacts of companies:
    https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
    """

    def add(self, id: int | Ref, fields: CompanyContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a contact to a company.

        Args:
            id: Id of the company.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a company contact (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
        """
        wire = {"id": id, "fields": _fields(fields, _COMPANY_CONTACT_FLAGS)}
        return self._call("crm.company.contact.add", wire, bool)

    def delete(self, id: int | Ref, fields: CompanyContactFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a contact from a company.

        Args:
            id: Id of the company.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: There is no such company contact, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
        """
        wire = {"id": id, "fields": _fields(fields, _COMPANY_CONTACT_FLAGS)}
        return self._call("crm.company.contact.delete", wire, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of the link between a company and a contact, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return self._call("crm.company.contact.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def items(self) -> CompanyContactItemsService[CompanyContactItems]:
        """All contacts of a company at once:
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
        """
        return CompanyContactItemsService(self._runner, CompanyContactItems)


class CompanyContactItemsService(RowService[R]):
    """All contacts of a company at once:
    https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> CompanyContactItemsService[E]:
        """Return the service with rows of another type, such as a subclass of `CompanyContactItems` with your user fields."""
        return CompanyContactItemsService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Unbind all contacts from a company.

        Args:
            id: Id of the company.

        Raises:
            APIError: There is no such company contact item, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
        """
        return self._call("crm.company.contact.items.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the contacts that are bound to a company: awaited for one page, iterated for all of them.

        Args:
            id: Id of the company.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
        """
        return self._list("crm.company.contact.items.get", {"id": id}, self._entity, _COMPANY_DETAILS_CONFIGURATION_GET)

    def set(self, id: int | Ref, items: Sequence[Mapping[str, Any]]) -> Call[bool]:
        """Replace the contacts that are bound to a company.

        Args:
            id: Id of the company.
            items: The items.

        Raises:
            APIError: There is no such company contact item, the caller may not change it, or a value was refused (a
                text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
        """
        wire = {"id": id, "items": _rows("items", items, _COMPANY_CONTACT_ITEMS_SET_ITEMS_FLAGS)}
        return self._call("crm.company.contact.items.set", wire, bool)
