# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""SIP lines: the methods of `voximplant.sip`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import given as _given

__all__ = ["Sip", "SipConnectorService", "SipConnectorStatusResult", "SipKey", "SipService", "SipStatusResult"]


class Sip(Entity, kw_only=True, rename="upper"):
    """A record of `voximplant.sip`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    server: str | None = None
    login: str | None = None
    password: str | None = None
    type: str | None = None
    title: str | None = None
    config_id: int | None = None
    reg_id: int | None = None
    auth_user: str | None = None
    outbound_proxy: str | None = None
    detect_line_number: bool | None = None
    line_detect_header_order: str | None = None
    registration_status_code: int | None = None
    registration_error_message: str | None = None
    incoming_server: str | None = None
    incoming_login: str | None = None
    incoming_password: str | None = None


class SipConnectorStatusResult(Entity, kw_only=True, rename="upper"):
    """What `voximplant.sip.connector.status` returns; what is not declared is in `extra`."""

    free_minutes: int | None = None
    paid: bool | None = None
    paid_date_end: str | None = None


class SipStatusResult(Entity, kw_only=True, rename="upper"):
    """What `voximplant.sip.status` returns; what is not declared is in `extra`."""

    reg_id: int | None = None
    last_updated: str | None = None
    error_message: Any = None
    status_code: int | None = None
    status_result: str | None = None


SipKey: TypeAlias = Literal[
    "SERVER",
    "LOGIN",
    "PASSWORD",
    "TYPE",
    "TITLE",
    "CONFIG_ID",
    "ID",
    "REG_ID",
    "AUTH_USER",
    "OUTBOUND_PROXY",
    "DETECT_LINE_NUMBER",
    "LINE_DETECT_HEADER_ORDER",
    "REGISTRATION_STATUS_CODE",
    "REGISTRATION_ERROR_MESSAGE",
    "INCOMING_SERVER",
    "INCOMING_LOGIN",
    "INCOMING_PASSWORD",
]


_SIP_GET_FILTER_FLAGS = frozenset({"DETECT_LINE_NUMBER"})


_SIP_GET = Paging(
    id="CONFIG_ID",
    filter_id="CONFIG_ID",
    filter="FILTER",
    order="ORDER",
    select=None,
    sort="SORT",
    keyset=False,
    among="",
)


class SipService(RowService[R]):
    """SIP lines: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html"""

    def of(self, entity: builtins.type[E], /) -> SipService[E]:
        """Return the service with rows of another type, such as a subclass of `Sip` with your user fields."""
        return SipService(self._runner, entity)

    def add(
        self,
        server: str,
        login: str,
        *,
        password: str | None = None,
        type: Literal["cloud", "office"] | None = None,
        title: str | None = None,
    ) -> Call[R]:
        """Create a SIP line and return it.

        Args:
            server: The address of the server.
            login: Login.
            password: Password of the SIP line.
            type: Type of the SIP line; `cloud` where it is not given.
            title: Title of the SIP line.

        Raises:
            APIError: A value was refused, or the caller may not create a SIP line (`CHECK_FIELDS_ERROR`,
                `TITLE_EXISTS`, `MAX_CLOUD_PBX`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
        """
        wire = _given(SERVER=server, LOGIN=login, PASSWORD=password, TYPE=type, TITLE=title)
        return self._call("voximplant.sip.add", wire, self._entity)

    @builtins.property
    def connector(self) -> SipConnectorService:
        """The SIP connector:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
        """
        return SipConnectorService(self._runner)

    def delete(self, config_id: int | Ref) -> Call[int]:
        """Delete a SIP line.

        Args:
            config_id: Id of the line.

        Raises:
            APIError: What an argument names does not exist (`REG_ID_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
        """
        return self._call("voximplant.sip.delete", {"CONFIG_ID": config_id}, int)

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: SipKey | str | None = None,
        order: Mapping[str, str] | str | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List SIP lines: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            sort: The field to sort by.
            order: The direction of `sort`, or both in one: `{"ID": "DESC"}`.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
        """
        wire = _given(FILTER=_conditions(filter, _SIP_GET_FILTER_FLAGS), SORT=sort, ORDER=order, start=start)
        return self._list("voximplant.sip.get", wire, self._entity, _SIP_GET)

    def status(self, reg_id: int | Ref) -> Call[SipStatusResult]:
        """Return the state of the registration of a SIP line.

        Args:
            reg_id: Id of the reg.

        Raises:
            APIError: What an argument names does not exist (`REG_ID_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
        """
        return self._call("voximplant.sip.status", {"REG_ID": reg_id}, SipStatusResult, read=True)

    def update(
        self,
        config_id: int | Ref,
        *,
        title: str | None = None,
        server: str | None = None,
        login: str | None = None,
        password: str | None = None,
    ) -> Call[int]:
        """Change the given fields of a SIP line.

        At least one of `title`, `server`, `login` and `password` has to be given.

        Args:
            config_id: Id of the line.
            title: Title of the SIP line.
            server: The address of the server.
            login: Login.
            password: Password of the SIP line.

        Raises:
            APIError: There is no such SIP line, the caller may not change it, or a value was refused
                (`CHECK_FIELDS_ERROR`, `TITLE_EXISTS`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Writes. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
        """
        wire = _any_of(
            [["TITLE", "SERVER", "LOGIN", "PASSWORD"]],
            CONFIG_ID=config_id,
            TITLE=title,
            SERVER=server,
            LOGIN=login,
            PASSWORD=password,
        )
        return self._call("voximplant.sip.update", wire, int)


class SipConnectorService(Service):
    """The SIP connector:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
    """

    def status(self) -> Call[SipConnectorStatusResult]:
        """Return the state of the SIP connector.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: telephony. https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
        """
        return self._call("voximplant.sip.connector.status", {}, SipConnectorStatusResult, read=True)
