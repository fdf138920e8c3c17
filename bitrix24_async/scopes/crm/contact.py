# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Contacts: the methods of `crm.contact`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
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
    "Contact",
    "ContactAddOptions",
    "ContactCompanyFields",
    "ContactCompanyItems",
    "ContactCompanyItemsService",
    "ContactCompanyService",
    "ContactDetailsConfiguration",
    "ContactDetailsConfigurationService",
    "ContactDetailsService",
    "ContactFields",
    "ContactKey",
    "ContactService",
    "ContactUpdateOptions",
    "ContactUserField",
    "ContactUserFieldFields",
    "ContactUserFieldOrder",
    "ContactUserFieldService",
    "ContactUserFieldSettings",
]


class Contact(Entity, kw_only=True, rename="upper"):
    """A record of `crm.contact`, as its methods return it; what is not declared is in `extra`."""

    id: int
    honorific: str | None = None
    name: str | None = None
    second_name: str | None = None
    last_name: str | None = None
    photo: dict[str, Any] | None = None
    birthdate: dt.datetime | None = None
    type_id: str | None = None
    source_id: str | None = None
    source_description: str | None = None
    post: str | None = None
    address: str | None = None
    address_2: str | None = None
    address_city: str | None = None
    address_postal_code: str | None = None
    address_region: str | None = None
    address_province: str | None = None
    address_country: str | None = None
    address_country_code: str | None = None
    address_loc_addr_id: int | None = None
    comments: str | None = None
    opened: bool | None = None
    export: bool | None = None
    has_phone: bool | None = None
    has_email: bool | None = None
    has_imol: bool | None = None
    assigned_by_id: int | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    company_id: int | None = None
    company_ids: builtins.list[int] | None = None
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
    phone: builtins.list[Multifield] | None = None
    email: builtins.list[Multifield] | None = None
    web: builtins.list[Multifield] | None = None
    im: builtins.list[Multifield] | None = None
    link: builtins.list[Multifield] | None = None
    face_id: int | None = None
    trace: str | None = None


class ContactCompanyItems(Entity, kw_only=True, rename="upper"):
    """A record of `crm.contact.company.items`, as its methods return it; what is not declared is in `extra`."""

    company_id: int | None = None
    sort: int | None = None
    role_id: int | None = None
    is_primary: bool | None = None


class ContactDetailsConfiguration(Entity, kw_only=True):
    """A record of `crm.contact.details.configuration`, as its methods return it; what is not declared is in `extra`."""

    name: str | None = None
    title: str | None = None
    type: str | None = None
    elements: builtins.list[Any] | None = None


class ContactUserField(Entity, kw_only=True, rename="upper"):
    """A record of `crm.contact.userfield`, as its methods return it; what is not declared is in `extra`."""

    id: int
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
    settings: ContactUserFieldSettings | None = None
    list: builtins.list[dict[str, Any]] | None = None
    sort: int | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    entity_id: str | None = None


class ContactUserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `ContactUserField` holds; what is not declared is in `extra`."""

    size: int | None = None
    rows: int | None = None
    regexp: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    default_value: Any = None
    show_map: str | None = None
    contact: str | None = None
    company: str | None = None
    dynamic_1224: str | None = None
    dynamic_1226: str | None = None
    dynamic_1268: str | None = None
    dynamic_1278: str | None = None
    lead: Any = None
    precision: int | None = None
    min_value: int | None = None
    max_value: int | None = None
    list_width: int | None = None
    list_height: int | None = None
    max_show_size: int | None = None
    max_allowed_size: int | None = None
    extensions: builtins.list[Any] | None = None
    target_blank: str | None = None


ContactAddOptions = TypedDict(
    "ContactAddOptions",
    {
        "REGISTER_SONET_EVENT": bool | str | None,
        "IMPORT": bool | str | None,
    },
    total=False,
)
"""What `params` of `crm.contact.add` may hold."""


ContactCompanyFields = TypedDict(
    "ContactCompanyFields",
    {
        "COMPANY_ID": int | None,
        "IS_PRIMARY": bool | str | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a contact company takes."""


ContactFields = TypedDict(
    "ContactFields",
    {
        "HONORIFIC": str | None,
        "NAME": str | None,
        "SECOND_NAME": str | None,
        "LAST_NAME": str | None,
        "PHOTO": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "BIRTHDATE": dt.date | str | None,
        "TYPE_ID": str | None,
        "SOURCE_ID": str | None,
        "SOURCE_DESCRIPTION": str | None,
        "POST": str | None,
        "COMMENTS": str | None,
        "OPENED": bool | str | None,
        "EXPORT": bool | str | None,
        "ASSIGNED_BY_ID": int | None,
        "COMPANY_ID": int | None,
        "COMPANY_IDS": Sequence[int] | None,
        "UTM_SOURCE": str | None,
        "UTM_MEDIUM": str | None,
        "UTM_CAMPAIGN": str | None,
        "UTM_CONTENT": str | None,
        "UTM_TERM": str | None,
        "TRACE": str | None,
        "PHONE": Sequence[Multifield | Mapping[str, Any]] | None,
        "EMAIL": Sequence[Multifield | Mapping[str, Any]] | None,
        "WEB": Sequence[Multifield | Mapping[str, Any]] | None,
        "IM": Sequence[Multifield | Mapping[str, Any]] | None,
        "LINK": Sequence[Multifield | Mapping[str, Any]] | None,
        "ORIGINATOR_ID": str | None,
        "ORIGIN_ID": str | None,
        "ORIGIN_VERSION": str | None,
        "DATE_CREATE": dt.datetime | dt.date | str | None,
        "DATE_MODIFY": dt.datetime | dt.date | str | None,
        "CREATED_BY_ID": int | None,
        "MODIFY_BY_ID": int | None,
        "ADDRESS": str | None,
        "ADDRESS_2": str | None,
        "ADDRESS_CITY": str | None,
        "ADDRESS_POSTAL_CODE": str | None,
        "ADDRESS_REGION": str | None,
        "ADDRESS_PROVINCE": str | None,
        "ADDRESS_COUNTRY": str | None,
        "ADDRESS_COUNTRY_CODE": str | None,
        "ADDRESS_LOC_ADDR_ID": int | None,
    },
    total=False,
)
"""The fields that a contact takes."""


ContactUpdateOptions = TypedDict(
    "ContactUpdateOptions",
    {
        "REGISTER_SONET_EVENT": bool | str | None,
        "REGISTER_HISTORY_EVENT": bool | str | None,
    },
    total=False,
)
"""What `params` of `crm.contact.update` may hold."""


ContactUserFieldFields = TypedDict(
    "ContactUserFieldFields",
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
"""The fields that a user field of contacts takes."""


ContactKey: TypeAlias = Literal[
    "ID",
    "HONORIFIC",
    "NAME",
    "SECOND_NAME",
    "LAST_NAME",
    "PHOTO",
    "BIRTHDATE",
    "TYPE_ID",
    "SOURCE_ID",
    "SOURCE_DESCRIPTION",
    "POST",
    "ADDRESS",
    "ADDRESS_2",
    "ADDRESS_CITY",
    "ADDRESS_POSTAL_CODE",
    "ADDRESS_REGION",
    "ADDRESS_PROVINCE",
    "ADDRESS_COUNTRY",
    "ADDRESS_COUNTRY_CODE",
    "ADDRESS_LOC_ADDR_ID",
    "COMMENTS",
    "OPENED",
    "EXPORT",
    "HAS_PHONE",
    "HAS_EMAIL",
    "HAS_IMOL",
    "ASSIGNED_BY_ID",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "COMPANY_ID",
    "COMPANY_IDS",
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
    "PHONE",
    "EMAIL",
    "WEB",
    "IM",
    "LINK",
    "FACE_ID",
    "TRACE",
]


ContactUserFieldOrder: TypeAlias = Literal["ID", "USER_TYPE_ID", "XML_ID", "SORT"]


_CONTACT_ADD_PARAMS_FLAGS = frozenset({"IMPORT", "REGISTER_SONET_EVENT"})


_CONTACT_COMPANY_FLAGS = frozenset({"IS_PRIMARY"})


_CONTACT_COMPANY_ITEMS_SET_ITEMS_FLAGS = frozenset({"IS_PRIMARY"})


_CONTACT_FLAGS = frozenset({"EXPORT", "OPENED"})


_CONTACT_LIST_FILTER_FLAGS = frozenset({"EXPORT", "OPENED"})


_CONTACT_UPDATE_PARAMS_FLAGS = frozenset({"REGISTER_HISTORY_EVENT", "REGISTER_SONET_EVENT"})


_CONTACT_USER_FIELD_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_CONTACT_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_FILTER",
        "SHOW_IN_LIST",
    }
)


_CONTACT_DETAILS_CONFIGURATION_GET = Paging(select=None, keyset=False, walk="none")


_CONTACT_LIST = Paging()


_CONTACT_USER_FIELD_LIST = Paging(select=None)


class ContactService(RowService[R]):
    """Contacts: https://apidocs.bitrix24.com/api-reference/crm/contacts/index.html"""

    def of(self, entity: builtins.type[E], /) -> ContactService[E]:
        """Return the service with rows of another type, such as a subclass of `Contact` with your user fields."""
        return ContactService(self._runner, entity)

    def add(
        self,
        fields: ContactFields | Mapping[str, Any] | Entity,
        *,
        params: ContactAddOptions | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a contact and return its id.

        Development of this method has stopped in favour of `crm.item.add`.

        Args:
            fields: Fields under their wire names, or an entity.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream.

        Raises:
            APIError: A value was refused, or the caller may not create a contact (`ERROR_CORE`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
        """
        wire = _given(
            fields=_fields(fields, _CONTACT_FLAGS),
            params=_options("params", params, _CONTACT_ADD_PARAMS_FLAGS),
        )
        return self._call("crm.contact.add", wire, int)

    @builtins.property
    def company(self) -> ContactCompanyService:
        """Companies of contacts:
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
        """
        return ContactCompanyService(self._runner)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a contact.

        Development of this method has stopped in favour of `crm.item.delete`.

        Args:
            id: Id of the contact.

        Raises:
            APIError: There is no such contact, or the caller may not delete it (`ERROR_CORE`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
        """
        return self._call("crm.contact.delete", {"id": id}, bool)

    @builtins.property
    def details(self) -> ContactDetailsService:
        """The card of a contact:
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
        """
        return ContactDetailsService(self._runner)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a contact, each by its name.

        Development of this method has stopped in favour of `crm.item.fields`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return self._call("crm.contact.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a contact by its id.

        Development of this method has stopped in favour of `crm.item.get`.

        Args:
            id: Id of the contact.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
        """
        return self._call("crm.contact.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[ContactKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the contacts with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[ContactKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ContactKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List contacts: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.list`.

        Args:
            select: Fields to return; `"*"` means all but user fields, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _CONTACT_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.contact.list", wire, self._entity, _CONTACT_LIST)

    def update(
        self,
        id: int | Ref,
        fields: ContactFields | Mapping[str, Any] | Entity,
        *,
        params: ContactUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a contact.

        Development of this method has stopped in favour of `crm.item.update`.

        Args:
            id: Id of the contact.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT` notes it in
                the history.

        Raises:
            APIError: There is no such contact, the caller may not change it, or a value was refused (`ERROR_CORE`, or a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
        """
        wire = _given(
            id=id,
            fields=_fields(fields, _CONTACT_FLAGS),
            params=_options("params", params, _CONTACT_UPDATE_PARAMS_FLAGS),
        )
        return self._call("crm.contact.update", wire, bool)

    @builtins.property
    def userfield(self) -> ContactUserFieldService[ContactUserField]:
        """User fields of contacts:
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
        """
        return ContactUserFieldService(self._runner, ContactUserField)


class ContactUserFieldService(RowService[R]):
    """User fields of contacts:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ContactUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `ContactUserField` with your user fields."""
        return ContactUserFieldService(self._runner, entity)

    def add(self, fields: ContactUserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of contacts and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
        """
        return self._call("crm.contact.userfield.add", {"fields": _fields(fields, _CONTACT_USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of contacts.

        Args:
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not delete it (a text without a code).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
        """
        return self._call("crm.contact.userfield.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a user field of contacts by its id.

        Args:
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not see it (a text without a code).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
        """
        return self._call("crm.contact.userfield.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ContactUserFieldOrder | str, str] | None = None,
    ) -> ListCall[R]:
        """List user fields of contacts: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
        """
        wire = _given(filter=_conditions(filter, _CONTACT_USER_FIELD_LIST_FILTER_FLAGS), order=order)
        return self._list("crm.contact.userfield.list", wire, self._entity, _CONTACT_USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: ContactUserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of contacts.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such user field, the caller may not change it, or a value was refused (`ERROR_CORE`,
                or a text without a code).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _CONTACT_USER_FIELD_FLAGS)}
        return self._call("crm.contact.userfield.update", wire, bool)


class ContactDetailsService(Service):
    """The card of a contact:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
    """

    @builtins.property
    def configuration(self) -> ContactDetailsConfigurationService[ContactDetailsConfiguration]:
        """The layout of the card of a contact:
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
        """
        return ContactDetailsConfigurationService(self._runner, ContactDetailsConfiguration)


class ContactDetailsConfigurationService(RowService[R]):
    """The layout of the card of a contact:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
    """

    def of(self, entity: builtins.type[E], /) -> ContactDetailsConfigurationService[E]:
        """Return the service with rows of another type, such as a subclass of `ContactDetailsConfiguration` with your user
        fields.
        """
        return ContactDetailsConfigurationService(self._runner, entity)

    def force_common_scope_for_all(self) -> Call[bool]:
        """Give all users the common layout of the contact card.

        Development of this method has stopped in favour of `crm.item.details.configuration.forceCommonScopeForAll`.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
        """
        return self._call("crm.contact.details.configuration.forceCommonScopeForAll", {}, bool)

    def get(self, *, scope: str | None = None, user_id: int | Ref | None = None) -> ListCall[R]:
        """Return the layout of the card of a contact: awaited for one page, iterated for all of them.

        Development of this method has stopped in favour of `crm.item.details.configuration.get`.

        Args:
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
        """
        wire = _given(scope=scope, userId=user_id)
        return self._list(
            "crm.contact.details.configuration.get",
            wire,
            self._entity,
            _CONTACT_DETAILS_CONFIGURATION_GET,
        )

    def reset(self, *, scope: str | None = None, user_id: int | Ref | None = None) -> Call[bool]:
        """Reset the layout of the card of a contact.

        Development of this method has stopped in favour of `crm.item.details.configuration.reset`.

        Args:
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
        """
        return self._call("crm.contact.details.configuration.reset", _given(scope=scope, userId=user_id), bool)

    def set(self, data: Sequence[Any], *, scope: str | None = None, user_id: int | Ref | None = None) -> Call[bool]:
        """Set the layout of the card of a contact.

        Development of this method has stopped in favour of `crm.item.details.configuration.set`.

        Args:
            data: The sections of the card, in order, with their fields.
            scope: `P` for the layout of one user, `C` for the one that all share.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
        """
        wire = _given(data=_sequence("data", data), scope=scope, userId=user_id)
        return self._call("crm.contact.details.configuration.set", wire, bool)


class ContactCompanyService(Service):
    """Companies of contacts: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html"""

    def add(self, id: int | Ref, fields: ContactCompanyFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a company to a contact.

        Args:
            id: Id of the contact.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a contact company (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
        """
        wire = {"id": id, "fields": _fields(fields, _CONTACT_COMPANY_FLAGS)}
        return self._call("crm.contact.company.add", wire, bool)

    def delete(self, id: int | Ref, fields: ContactCompanyFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a company from a contact.

        Args:
            id: Id of the contact.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: There is no such contact company, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
        """
        wire = {"id": id, "fields": _fields(fields, _CONTACT_COMPANY_FLAGS)}
        return self._call("crm.contact.company.delete", wire, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of the link between a contact and a company, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return self._call("crm.contact.company.fields", {}, dict[str, dict[str, Any]], read=True)

    @builtins.property
    def items(self) -> ContactCompanyItemsService[ContactCompanyItems]:
        """All companies of a contact at once:
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
        """
        return ContactCompanyItemsService(self._runner, ContactCompanyItems)


class ContactCompanyItemsService(RowService[R]):
    """All companies of a contact at once:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> ContactCompanyItemsService[E]:
        """Return the service with rows of another type, such as a subclass of `ContactCompanyItems` with your user fields."""
        return ContactCompanyItemsService(self._runner, entity)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Unbind all companies from a contact.

        Args:
            id: Id of the contact.

        Raises:
            APIError: There is no such contact company item, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
        """
        return self._call("crm.contact.company.items.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the companies that are bound to a contact: awaited for one page, iterated for all of them.

        Args:
            id: Id of the contact.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
        """
        return self._list("crm.contact.company.items.get", {"id": id}, self._entity, _CONTACT_DETAILS_CONFIGURATION_GET)

    def set(self, id: int | Ref, items: Sequence[Mapping[str, Any]]) -> Call[bool]:
        """Replace the companies that are bound to a contact.

        Args:
            id: Id of the contact.
            items: The items.

        Raises:
            APIError: There is no such contact company item, the caller may not change it, or a value was refused (a
                text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
        """
        wire = {"id": id, "items": _rows("items", items, _CONTACT_COMPANY_ITEMS_SET_ITEMS_FLAGS)}
        return self._call("crm.contact.company.items.set", wire, bool)
