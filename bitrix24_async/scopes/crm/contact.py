"""Contacts of the CRM: the entity, the keys it is written with, and `crm.contact.*`.

A method returns a call and sends nothing.
Dates come as moments with a zone, because the portal sends midnight of its own time zone.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.crm.multifield import Multifield
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Contact", "ContactAddOptions", "ContactFields", "ContactKey", "ContactService", "ContactUpdateOptions"]


class Contact(Entity, kw_only=True, rename="upper"):
    """A contact as `crm.contact.get` and `crm.contact.list` return it; user fields are in `extra`."""

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


class ContactFields(TypedDict, total=False):
    """The fields that a contact takes on `add` and `update`, beside `UF_CRM_*` and `PARENT_ID_*`."""

    HONORIFIC: str | None
    NAME: str | None
    SECOND_NAME: str | None
    LAST_NAME: str | None
    PHOTO: Any
    BIRTHDATE: dt.datetime | dt.date | str | None
    TYPE_ID: str | None
    SOURCE_ID: str | None
    SOURCE_DESCRIPTION: str | None
    POST: str | None
    ADDRESS: str | None
    ADDRESS_2: str | None
    ADDRESS_CITY: str | None
    ADDRESS_POSTAL_CODE: str | None
    ADDRESS_REGION: str | None
    ADDRESS_PROVINCE: str | None
    ADDRESS_COUNTRY: str | None
    ADDRESS_COUNTRY_CODE: str | None
    ADDRESS_LOC_ADDR_ID: int | None
    COMMENTS: str | None
    OPENED: bool | str | None
    EXPORT: bool | str | None
    ASSIGNED_BY_ID: int | None
    CREATED_BY_ID: int | None
    MODIFY_BY_ID: int | None
    DATE_CREATE: dt.datetime | dt.date | str | None
    DATE_MODIFY: dt.datetime | dt.date | str | None
    COMPANY_ID: int | None
    COMPANY_IDS: Sequence[int] | None
    ORIGINATOR_ID: str | None
    ORIGIN_ID: str | None
    ORIGIN_VERSION: str | None
    UTM_SOURCE: str | None
    UTM_MEDIUM: str | None
    UTM_CAMPAIGN: str | None
    UTM_CONTENT: str | None
    UTM_TERM: str | None
    PHONE: Sequence[Multifield | Mapping[str, Any]] | None
    EMAIL: Sequence[Multifield | Mapping[str, Any]] | None
    WEB: Sequence[Multifield | Mapping[str, Any]] | None
    IM: Sequence[Multifield | Mapping[str, Any]] | None
    LINK: Sequence[Multifield | Mapping[str, Any]] | None
    TRACE: str | None


class ContactAddOptions(TypedDict, total=False):
    """What `params` of `add` may hold."""

    REGISTER_SONET_EVENT: bool | str
    IMPORT: bool | str


class ContactUpdateOptions(TypedDict, total=False):
    """What `params` of `update` may hold."""

    REGISTER_SONET_EVENT: bool | str
    REGISTER_HISTORY_EVENT: bool | str


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
]


R = TypeVar("R")
E = TypeVar("E")


_FLAGS = frozenset(
    {
        "EXPORT",
        "HAS_EMAIL",
        "HAS_IMOL",
        "HAS_PHONE",
        "OPENED",
    }
)


_OPTIONS = frozenset(
    {
        "IMPORT",
        "REGISTER_HISTORY_EVENT",
        "REGISTER_SONET_EVENT",
    }
)


_PAGING = Paging()


class ContactService(RowService[R]):
    """Contacts of the CRM: https://apidocs.bitrix24.com/api-reference/crm/contacts/index.html

    Development of these methods has stopped in favour of `crm.item` with `entity_type_id=3`; they work and stay.
    """

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

        Args:
            fields: Fields under their wire names, or an entity; booleans travel as `Y` and `N`. A multiple
                field is a list of `{"VALUE": …, "VALUE_TYPE": …}`; with `"ID"` it changes that value.
            params: `REGISTER_SONET_EVENT` posts the creation in the activity stream; `IMPORT` keeps the authors
                and dates that `fields` give.

        Raises:
            APIError: The portal refused the fields (code `ERROR_CORE`, or an empty one, and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.contact.add", _given(fields=_fields(fields, _FLAGS), params=options), int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a contact.

        Raises:
            APIError: There is no such contact, or the caller may not delete it (code `ERROR_CORE`, or an empty one, and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
        """
        return self._call("crm.contact.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field by its name, user fields included: type, title, required, read-only.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return self._call("crm.contact.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return one contact with all its fields.

        Raises:
            APIError: There is no such contact, or the caller may not see it (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
        """
        return self._call("crm.contact.get", {"id": id}, self._entity, read=True)

    def get_many(
        self, ids: Iterable[int] | AsyncIterable[int], *, select: Sequence[ContactKey | str] | None = None
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
        """List contacts: awaited for one page of 50, iterated for all of them.

        Args:
            select: Fields to return; `"*"` means all but user fields and multiple ones, `"UF_*"` means user fields.
            filter: Conditions by field, the operator before its name:
                `{"%LAST_NAME": "Smi", "!EMAIL": ""}`.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The filter is not understood, or the caller may not read contacts (an empty code and a text).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        params = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.contact.list", params, self._entity, _PAGING)

    def update(
        self,
        id: int | Ref,
        fields: ContactFields | Mapping[str, Any] | Entity,
        *,
        params: ContactUpdateOptions | Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a contact and leave the others as they are.

        Args:
            id: The contact to change.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field. A multiple
                field is a list of `{"VALUE": …, "VALUE_TYPE": …}`; with `"ID"` it changes that value.
            params: `REGISTER_SONET_EVENT` posts the change in the activity stream; `REGISTER_HISTORY_EVENT`
                notes the change in the history.

        Raises:
            APIError: There is no such contact, or a value was refused (code `ERROR_CORE`, or an empty one, and a text).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
        """
        options = None if params is None else _fields(params, _OPTIONS)
        return self._call("crm.contact.update", _given(id=id, fields=_fields(fields, _FLAGS), params=options), bool)
