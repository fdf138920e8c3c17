# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Users of the portal: `user.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged
from bitrix24_async.scopes.service import sequence as _sequence

if TYPE_CHECKING:
    from bitrix24_async.scopes.user.option import OptionService
    from bitrix24_async.scopes.user.userfield import UserField, UserFieldList, UserFieldService, UserFieldSettings

__all__ = ["User", "UserField", "UserFieldList", "UserFieldSettings", "UserKey", "UserScope"]


class User(Entity, kw_only=True, rename="upper"):
    """A record of `user`, as its methods return it; what is not declared is in `extra`."""

    id: int
    email: str | None = None
    name: str | None = None
    last_name: str | None = None
    second_name: str | None = None
    personal_gender: str | None = None
    personal_profession: str | None = None
    personal_www: str | None = None
    personal_birthday: dt.datetime | None = None
    personal_photo: str | None = None
    personal_icq: str | None = None
    personal_phone: str | None = None
    personal_fax: str | None = None
    personal_mobile: str | None = None
    personal_pager: str | None = None
    personal_street: str | None = None
    personal_city: str | None = None
    personal_state: str | None = None
    personal_zip: str | None = None
    personal_country: str | None = None
    personal_mailbox: str | None = None
    personal_notes: str | None = None
    work_phone: str | None = None
    work_company: str | None = None
    work_position: str | None = None
    work_department: str | None = None
    work_www: str | None = None
    work_fax: str | None = None
    work_pager: str | None = None
    work_street: str | None = None
    work_mailbox: str | None = None
    work_city: str | None = None
    work_state: str | None = None
    work_zip: str | None = None
    work_country: str | None = None
    work_profile: str | None = None
    work_logo: str | None = None
    work_notes: str | None = None
    uf_skype_link: str | None = None
    uf_zoom: str | None = None
    uf_department: builtins.list[int] | None = None
    uf_interests: str | None = None
    uf_skills: str | None = None
    uf_web_sites: str | None = None
    uf_xing: str | None = None
    uf_linkedin: str | None = None
    uf_facebook: str | None = None
    uf_twitter: str | None = None
    uf_skype: str | None = None
    uf_district: str | None = None
    uf_phone_inner: str | None = None
    active: bool | None = None
    last_login: dt.datetime | None = None
    date_register: dt.datetime | None = None
    is_online: bool | None = None
    last_activity_date: dt.datetime | dict[str, Any] | None = None
    uf_employment_date: str | None = None
    time_zone: str | None = None
    timestamp_x: dt.datetime | dict[str, Any] | None = None
    user_type: str | None = None
    xml_id: str | None = None
    title: str | None = None
    time_zone_offset: int | None = None


UserKey: TypeAlias = Literal[
    "EMAIL",
    "NAME",
    "LAST_NAME",
    "SECOND_NAME",
    "PERSONAL_GENDER",
    "PERSONAL_PROFESSION",
    "PERSONAL_WWW",
    "PERSONAL_BIRTHDAY",
    "PERSONAL_PHOTO",
    "PERSONAL_ICQ",
    "PERSONAL_PHONE",
    "PERSONAL_FAX",
    "PERSONAL_MOBILE",
    "PERSONAL_PAGER",
    "PERSONAL_STREET",
    "PERSONAL_CITY",
    "PERSONAL_STATE",
    "PERSONAL_ZIP",
    "PERSONAL_COUNTRY",
    "PERSONAL_MAILBOX",
    "PERSONAL_NOTES",
    "WORK_PHONE",
    "WORK_COMPANY",
    "WORK_POSITION",
    "WORK_DEPARTMENT",
    "WORK_WWW",
    "WORK_FAX",
    "WORK_PAGER",
    "WORK_STREET",
    "WORK_MAILBOX",
    "WORK_CITY",
    "WORK_STATE",
    "WORK_ZIP",
    "WORK_COUNTRY",
    "WORK_PROFILE",
    "WORK_LOGO",
    "WORK_NOTES",
    "UF_SKYPE_LINK",
    "UF_ZOOM",
    "UF_DEPARTMENT",
    "UF_INTERESTS",
    "UF_SKILLS",
    "UF_WEB_SITES",
    "UF_XING",
    "UF_LINKEDIN",
    "UF_FACEBOOK",
    "UF_TWITTER",
    "UF_SKYPE",
    "UF_DISTRICT",
    "UF_PHONE_INNER",
    "ACTIVE",
    "ID",
    "LAST_LOGIN",
    "DATE_REGISTER",
    "IS_ONLINE",
    "LAST_ACTIVITY_DATE",
    "UF_EMPLOYMENT_DATE",
    "TIME_ZONE",
    "TIMESTAMP_X",
    "USER_TYPE",
    "XML_ID",
    "TITLE",
    "TIME_ZONE_OFFSET",
]


_USER_UPDATE_FLAGS = frozenset({"ACTIVE"})


_USER_GET = Paging(filter="FILTER", sort="sort")


class UserScope(RowService[R]):
    """Users of the portal: https://apidocs.bitrix24.com/api-reference/user/index.html"""

    def of(self, entity: builtins.type[E], /) -> UserScope[E]:
        """Return the scope with rows of another type, such as a subclass of `User` with your user fields."""
        return UserScope(self._runner, entity)

    def access(self, access: Sequence[str]) -> Call[bool]:
        """Say whether the caller has at least one of the given access codes.

        Args:
            access: Access codes, such as `G2` for a group or `AU` for any signed-in user.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
        """
        return self._call("user.access", {"ACCESS": _sequence("ACCESS", access)}, bool, read=True)

    def add(
        self,
        email: str,
        *,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: dt.date | str | None = None,
        personal_photo: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: Sequence[int] | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Invite a user by e-mail and return the new id; the caller has to be an administrator.

        Args:
            email: The address that the invitation goes to.
            name: Name of the user.
            last_name: Last name.
            second_name: Second name.
            personal_gender: `M` or `F`.
            personal_profession: Personal profession.
            personal_www: Personal website.
            personal_birthday: Personal birthday.
            personal_photo: Name of the file and its content in Base64.
            personal_icq: Personal ICQ.
            personal_phone: Personal phone.
            personal_fax: Personal fax.
            personal_mobile: Personal mobile.
            personal_pager: Personal pager.
            personal_street: Personal street.
            personal_city: Personal city.
            personal_state: Personal state.
            personal_zip: Personal postcode.
            personal_country: Personal country.
            personal_mailbox: Personal mailbox.
            personal_notes: Personal notes.
            work_phone: Work phone.
            work_company: Work company.
            work_position: Work position.
            work_department: Work department.
            work_www: Work website.
            work_fax: Work fax.
            work_pager: Work pager.
            work_street: Work street.
            work_mailbox: Work mailbox.
            work_city: Work city.
            work_state: Work state.
            work_zip: Work postcode.
            work_country: Work country.
            work_profile: Work profile.
            work_logo: Name of the file and its content in Base64.
            work_notes: Work notes.
            uf_skype_link: Skype link.
            uf_zoom: Zoom.
            uf_department: Ids of the departments.
            uf_interests: Interests.
            uf_skills: Skills.
            uf_web_sites: Web sites.
            uf_xing: Xing.
            uf_linkedin: Linkedin.
            uf_facebook: Facebook.
            uf_twitter: Twitter.
            uf_skype: Skype.
            uf_district: District.
            uf_phone_inner: Phone inner.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: A value was refused, or the caller may not create a user (`ERROR_CORE`, `ERROR_GROUPID`,
                `ERROR_NO_GROUP`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: user. https://apidocs.bitrix24.com/api-reference/user/user-add.html
        """
        wire = _merged(
            frozenset(),
            EMAIL=email,
            NAME=name,
            LAST_NAME=last_name,
            SECOND_NAME=second_name,
            PERSONAL_GENDER=personal_gender,
            PERSONAL_PROFESSION=personal_profession,
            PERSONAL_WWW=personal_www,
            PERSONAL_BIRTHDAY=personal_birthday,
            PERSONAL_PHOTO=personal_photo,
            PERSONAL_ICQ=personal_icq,
            PERSONAL_PHONE=personal_phone,
            PERSONAL_FAX=personal_fax,
            PERSONAL_MOBILE=personal_mobile,
            PERSONAL_PAGER=personal_pager,
            PERSONAL_STREET=personal_street,
            PERSONAL_CITY=personal_city,
            PERSONAL_STATE=personal_state,
            PERSONAL_ZIP=personal_zip,
            PERSONAL_COUNTRY=personal_country,
            PERSONAL_MAILBOX=personal_mailbox,
            PERSONAL_NOTES=personal_notes,
            WORK_PHONE=work_phone,
            WORK_COMPANY=work_company,
            WORK_POSITION=work_position,
            WORK_DEPARTMENT=work_department,
            WORK_WWW=work_www,
            WORK_FAX=work_fax,
            WORK_PAGER=work_pager,
            WORK_STREET=work_street,
            WORK_MAILBOX=work_mailbox,
            WORK_CITY=work_city,
            WORK_STATE=work_state,
            WORK_ZIP=work_zip,
            WORK_COUNTRY=work_country,
            WORK_PROFILE=work_profile,
            WORK_LOGO=work_logo,
            WORK_NOTES=work_notes,
            UF_SKYPE_LINK=uf_skype_link,
            UF_ZOOM=uf_zoom,
            UF_DEPARTMENT=_sequence("UF_DEPARTMENT", uf_department),
            UF_INTERESTS=uf_interests,
            UF_SKILLS=uf_skills,
            UF_WEB_SITES=uf_web_sites,
            UF_XING=uf_xing,
            UF_LINKEDIN=uf_linkedin,
            UF_FACEBOOK=uf_facebook,
            UF_TWITTER=uf_twitter,
            UF_SKYPE=uf_skype,
            UF_DISTRICT=uf_district,
            UF_PHONE_INNER=uf_phone_inner,
            extra=extra,
        )
        return self._call("user.add", wire, int)

    def admin(self) -> Call[bool]:
        """Say whether the caller is an administrator.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return self._call("user.admin", {}, bool, read=True)

    def current(self) -> Call[R]:
        """Return the user whose webhook or token this is.

        Reads. Scope: user, user_brief or user_basic. https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return self._call("user.current", {}, self._entity, read=True)

    def fields(self) -> Call[dict[str, str]]:
        """Return the title of each field by its name.

        Reads. Scope: user, user_brief or user_basic. https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return self._call("user.fields", {}, dict[str, str], read=True)

    def get(
        self,
        *,
        sort: UserKey | str | None = None,
        order: Mapping[str, str] | str | None = None,
        filter: Mapping[str, Any] | None = None,
        admin_mode: bool | None = None,
        select: Sequence[UserKey | str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List users: awaited for one page, iterated for all of them.

        Args:
            sort: The field to sort by; iteration needs none and is faster without.
            order: The direction of `sort`, or both in one: `{"ID": "DESC"}`.
            filter: Conditions by field, the operator before its name: `{"ACTIVE": True, "%LAST_NAME": "Smi"}`.
            admin_mode: Return what an administrator may see, where the caller is one.
            select: Fields to return.
            image_resize: Return photographs in a smaller size.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: user, user_brief or user_basic. https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        wire = _given(
            sort=sort,
            order=order,
            FILTER=filter,
            ADMIN_MODE=admin_mode,
            select=select,
            IMAGE_RESIZE=image_resize,
            start=start,
        )
        return self._list("user.get", wire, self._entity, _USER_GET)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[UserKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the users with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `get`.

        Reads. Scope: user, user_brief or user_basic. https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        return self._many(ids, self.get(select=select))

    @builtins.property
    def option(self) -> OptionService:
        """Options of the application for the caller:
        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
        """
        from bitrix24_async.scopes.user.option import OptionService

        return OptionService(self._runner)

    def search(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: UserKey | str | None = None,
        order: Mapping[str, str] | str | None = None,
        admin_mode: bool | None = None,
        select: Sequence[UserKey | str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """Find users by name, position or department: awaited for one page, iterated for all of them.

        Args:
            filter: `NAME`, `LAST_NAME`, `WORK_POSITION`, `UF_DEPARTMENT_NAME` and `USER_TYPE`.
            sort: The field to sort by; iteration needs none and is faster without.
            order: The direction of `sort`, or both in one: `{"ID": "DESC"}`.
            admin_mode: Return what an administrator may see, where the caller is one.
            select: Fields to return.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: user, user_brief or user_basic. https://apidocs.bitrix24.com/api-reference/user/user-search.html
        """
        wire = _given(FILTER=filter, sort=sort, order=order, ADMIN_MODE=admin_mode, select=select, start=start)
        return self._list("user.search", wire, self._entity, _USER_GET)

    def update(
        self,
        id: int | Ref,
        *,
        active: bool | None = None,
        email: str | None = None,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: dt.date | str | None = None,
        personal_photo: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: File | bytes | str | Sequence[str] | Mapping[str, Any] | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: Sequence[int] | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a user; the caller has to be an administrator.

        Args:
            id: Id of the user.
            active: False dismisses the user, True takes them back.
            email: Email of the user.
            name: Name of the user.
            last_name: Last name.
            second_name: Second name.
            personal_gender: `M` or `F`.
            personal_profession: Personal profession.
            personal_www: Personal website.
            personal_birthday: Personal birthday.
            personal_photo: Name of the file and its content in Base64.
            personal_icq: Personal ICQ.
            personal_phone: Personal phone.
            personal_fax: Personal fax.
            personal_mobile: Personal mobile.
            personal_pager: Personal pager.
            personal_street: Personal street.
            personal_city: Personal city.
            personal_state: Personal state.
            personal_zip: Personal postcode.
            personal_country: Personal country.
            personal_mailbox: Personal mailbox.
            personal_notes: Personal notes.
            work_phone: Work phone.
            work_company: Work company.
            work_position: Work position.
            work_department: Work department.
            work_www: Work website.
            work_fax: Work fax.
            work_pager: Work pager.
            work_street: Work street.
            work_mailbox: Work mailbox.
            work_city: Work city.
            work_state: Work state.
            work_zip: Work postcode.
            work_country: Work country.
            work_profile: Work profile.
            work_logo: Name of the file and its content in Base64.
            work_notes: Work notes.
            uf_skype_link: Skype link.
            uf_zoom: Zoom.
            uf_department: Ids of the departments.
            uf_interests: Interests.
            uf_skills: Skills.
            uf_web_sites: Web sites.
            uf_xing: Xing.
            uf_linkedin: Linkedin.
            uf_facebook: Facebook.
            uf_twitter: Twitter.
            uf_skype: Skype.
            uf_district: District.
            uf_phone_inner: Phone inner.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: There is no such user, the caller may not change it, or a value was refused (`ERROR_CORE`).

        Writes. Scope: user. https://apidocs.bitrix24.com/api-reference/user/user-update.html
        """
        wire = _merged(
            _USER_UPDATE_FLAGS,
            ID=id,
            ACTIVE=active,
            EMAIL=email,
            NAME=name,
            LAST_NAME=last_name,
            SECOND_NAME=second_name,
            PERSONAL_GENDER=personal_gender,
            PERSONAL_PROFESSION=personal_profession,
            PERSONAL_WWW=personal_www,
            PERSONAL_BIRTHDAY=personal_birthday,
            PERSONAL_PHOTO=personal_photo,
            PERSONAL_ICQ=personal_icq,
            PERSONAL_PHONE=personal_phone,
            PERSONAL_FAX=personal_fax,
            PERSONAL_MOBILE=personal_mobile,
            PERSONAL_PAGER=personal_pager,
            PERSONAL_STREET=personal_street,
            PERSONAL_CITY=personal_city,
            PERSONAL_STATE=personal_state,
            PERSONAL_ZIP=personal_zip,
            PERSONAL_COUNTRY=personal_country,
            PERSONAL_MAILBOX=personal_mailbox,
            PERSONAL_NOTES=personal_notes,
            WORK_PHONE=work_phone,
            WORK_COMPANY=work_company,
            WORK_POSITION=work_position,
            WORK_DEPARTMENT=work_department,
            WORK_WWW=work_www,
            WORK_FAX=work_fax,
            WORK_PAGER=work_pager,
            WORK_STREET=work_street,
            WORK_MAILBOX=work_mailbox,
            WORK_CITY=work_city,
            WORK_STATE=work_state,
            WORK_ZIP=work_zip,
            WORK_COUNTRY=work_country,
            WORK_PROFILE=work_profile,
            WORK_LOGO=work_logo,
            WORK_NOTES=work_notes,
            UF_SKYPE_LINK=uf_skype_link,
            UF_ZOOM=uf_zoom,
            UF_DEPARTMENT=_sequence("UF_DEPARTMENT", uf_department),
            UF_INTERESTS=uf_interests,
            UF_SKILLS=uf_skills,
            UF_WEB_SITES=uf_web_sites,
            UF_XING=uf_xing,
            UF_LINKEDIN=uf_linkedin,
            UF_FACEBOOK=uf_facebook,
            UF_TWITTER=uf_twitter,
            UF_SKYPE=uf_skype,
            UF_DISTRICT=uf_district,
            UF_PHONE_INNER=uf_phone_inner,
            extra=extra,
        )
        return self._call("user.update", wire, bool)

    @builtins.property
    def userfield(self) -> UserFieldService[UserField]:
        """User fields of users: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html"""
        from bitrix24_async.scopes.user.userfield import UserField, UserFieldService

        return UserFieldService(self._runner, UserField)


if not TYPE_CHECKING:
    _MODULES = {"UserField": "userfield", "UserFieldList": "userfield", "UserFieldSettings": "userfield"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
