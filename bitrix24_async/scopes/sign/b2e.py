# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Signing with employees: the methods of `sign.b2e`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "B2eCompanyProvider",
    "B2eCompanyProviderService",
    "B2eCompanyService",
    "B2eDocument",
    "B2eDocumentFields",
    "B2eDocumentMember",
    "B2eDocumentMemberState",
    "B2eDocumentMemberUser",
    "B2eDocumentSendResult",
    "B2eDocumentSendResultMember",
    "B2eDocumentSendResultMemberState",
    "B2eDocumentSendResultMemberUser",
    "B2eDocumentSendResultState",
    "B2eDocumentService",
    "B2eDocumentState",
    "B2eHcmlinkDocument",
    "B2eHcmlinkDocumentDocument",
    "B2eHcmlinkDocumentService",
    "B2eHcmlinkService",
    "B2eMySafeService",
    "B2eMySafeTailRow",
    "B2ePersonalService",
    "B2ePersonalTailRow",
    "B2eService",
]


class B2eCompanyProvider(Entity, kw_only=True):
    """A record of `sign.b2e.company.provider`, as its methods return it; what is not declared is in `extra`."""

    code: str | None = None
    uid: str | None = None
    name: str | None = None
    date: str | None = None
    expires: str | None = None


class B2eDocument(Entity, kw_only=True):
    """A record of `sign.b2e.document`, as its methods return it; what is not declared is in `extra`."""

    uid: str | None = None
    state: B2eDocumentState | None = None
    members: builtins.list[B2eDocumentMember] | None = None


class B2eDocumentMember(Entity, kw_only=True):
    """What `members` of a `B2eDocument` holds; what is not declared is in `extra`."""

    uid: str | None = None
    role: str | None = None
    party: int | None = None
    user: B2eDocumentMemberUser | None = None
    state: B2eDocumentMemberState | None = None


class B2eDocumentMemberState(Entity, kw_only=True):
    """What `state` of a `B2eDocumentMember` holds; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None


class B2eDocumentMemberUser(Entity, kw_only=True, rename="camel"):
    """What `user` of a `B2eDocumentMember` holds; what is not declared is in `extra`."""

    employee_code: str | None = None
    employee_id: int | None = None
    user_id: int | None = None


class B2eDocumentSendResult(Entity, kw_only=True):
    """What `sign.b2e.document.send` returns; what is not declared is in `extra`."""

    uid: str | None = None
    state: B2eDocumentSendResultState | None = None
    members: builtins.list[B2eDocumentSendResultMember] | None = None


class B2eDocumentSendResultMember(Entity, kw_only=True):
    """What `members` of a `B2eDocumentSendResult` holds; what is not declared is in `extra`."""

    uid: str | None = None
    role: str | None = None
    party: int | None = None
    user: B2eDocumentSendResultMemberUser | None = None
    state: B2eDocumentSendResultMemberState | None = None


class B2eDocumentSendResultMemberState(Entity, kw_only=True):
    """What `state` of a `B2eDocumentSendResultMember` holds; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None


class B2eDocumentSendResultMemberUser(Entity, kw_only=True, rename="camel"):
    """What `user` of a `B2eDocumentSendResultMember` holds; what is not declared is in `extra`."""

    employee_code: str | None = None
    employee_id: int | None = None
    user_id: int | None = None


class B2eDocumentSendResultState(Entity, kw_only=True):
    """What `state` of a `B2eDocumentSendResult` holds; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None


class B2eDocumentState(Entity, kw_only=True):
    """What `state` of a `B2eDocument` holds; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None


class B2eHcmlinkDocument(Entity, kw_only=True):
    """A record of `sign.b2e.hcmlink.document`, as its methods return it; what is not declared is in `extra`."""

    company: str | None = None
    employee: str | None = None
    document: B2eHcmlinkDocumentDocument | None = None


class B2eHcmlinkDocumentDocument(Entity, kw_only=True, rename="camel"):
    """What `document` of a `B2eHcmlinkDocument` holds; what is not declared is in `extra`."""

    date: dt.datetime | None = None
    name: str | None = None
    file_url: str | None = None
    file_name: str | None = None
    uid: str | None = None
    document_uid: str | None = None


class B2eMySafeTailRow(Entity, kw_only=True):
    """What `sign.b2e.mysafe.tail` returns; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    create_date: dt.datetime | None = None
    signed_date: dt.datetime | None = None
    creator_id: int | None = None
    member_id: int | None = None
    role: str | None = None
    folder_name: str | None = _field(default=None, name="folderName")
    file_url: str | None = None


class B2ePersonalTailRow(Entity, kw_only=True):
    """What `sign.b2e.personal.tail` returns; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    signed_date: str | None = None
    file_url: str | None = None


B2eDocumentFields = TypedDict(
    "B2eDocumentFields",
    {
        "company": Mapping[str, Any] | None,
        "members": Sequence[Any] | None,
        "responsible": Mapping[str, Any] | None,
        "companyProviderUid": str | None,
        "files": Sequence[Any] | None,
        "regionDocumentType": str | None,
        "externalSettings": Mapping[str, Any] | None,
        "language": str | None,
    },
    total=False,
)
"""The fields that a document takes."""


_B2E_COMPANY_PROVIDER_LIST = Paging(
    id="uid",
    filter_id="uid",
    select=None,
    start="offset",
    keyset=False,
    size=100,
    walk="offset",
    limit="limit",
    most=1000,
)


_B2E_PERSONAL_TAIL = Paging(
    id="id", filter_id="id", select=None, start="offset", keyset=False, size=20, walk="offset", limit="limit", most=1000
)


class B2eService(Service):
    """Signing with employees: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

    @builtins.property
    def company(self) -> B2eCompanyService:
        """Companies: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""
        return B2eCompanyService(self._runner)

    @builtins.property
    def document(self) -> B2eDocumentService[B2eDocument]:
        """Documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html"""
        return B2eDocumentService(self._runner, B2eDocument)

    @builtins.property
    def hcmlink(self) -> B2eHcmlinkService:
        """Signing and HR systems: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html"""
        return B2eHcmlinkService(self._runner)

    @builtins.property
    def mysafe(self) -> B2eMySafeService:
        """The company's safe: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html"""
        return B2eMySafeService(self._runner)

    @builtins.property
    def personal(self) -> B2ePersonalService:
        """The caller's own documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html"""
        return B2ePersonalService(self._runner)


class B2ePersonalService(Service):
    """The caller's own documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html"""

    def tail(self, *, limit: int | None = None, offset: int | None = None) -> ListCall[B2ePersonalTailRow]:
        """List the signed documents of the caller: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            limit: How many records to return at most.
            offset: How many records to skip.

        Reads. Scope: sign.b2e. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
        """
        wire = _given(limit=limit, offset=offset)
        return self._list("sign.b2e.personal.tail", wire, B2ePersonalTailRow, _B2E_PERSONAL_TAIL)


class B2eMySafeService(Service):
    """The company's safe: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html"""

    def tail(self, *, limit: int | None = None, offset: int | None = None) -> ListCall[B2eMySafeTailRow]:
        """List the signed documents of the company's safe: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Args:
            limit: How many records to return at most.
            offset: How many records to skip.

        Reads. Scope: sign.b2e. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
        """
        wire = _given(limit=limit, offset=offset)
        return self._list("sign.b2e.mysafe.tail", wire, B2eMySafeTailRow, _B2E_PERSONAL_TAIL)


class B2eHcmlinkService(Service):
    """Signing and HR systems: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html"""

    @builtins.property
    def document(self) -> B2eHcmlinkDocumentService[B2eHcmlinkDocument]:
        """Documents with links to HR systems:
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
        """
        return B2eHcmlinkDocumentService(self._runner, B2eHcmlinkDocument)


class B2eHcmlinkDocumentService(RowService[R]):
    """Documents with links to HR systems:
    https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
    """

    def of(self, entity: builtins.type[E], /) -> B2eHcmlinkDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `B2eHcmlinkDocument` with your user fields."""
        return B2eHcmlinkDocumentService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document for signing, with its links to an HR system.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the HR link document.

        Raises:
            APIError: What an argument names does not exist (`SIGN_HCMLINK_DOCUMENT_NOT_FOUND`); the portal refused for
                another reason (`SIGN_HCMLINK_DOCUMENT_NOT_LINKED`, `SIGN_HCMLINK_NO_SIGNED_FILE_EXIST`, or a text
                without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: sign.b2e. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
        """
        return self._call("sign.b2e.hcmlink.document.get", {"id": id}, self._entity, read=True)


class B2eDocumentService(RowService[R]):
    """Documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html"""

    def of(self, entity: builtins.type[E], /) -> B2eDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `B2eDocument` with your user fields."""
        return B2eDocumentService(self._runner, entity)

    def get(self, *, uid: str | None = None, language: str | None = None) -> Call[R]:
        """Return a document for signing.

        It needs an application's token; a webhook does not do.

        Args:
            uid: Uid.
            language: Language; `en` where it is not given.

        Raises:
            APIError: The portal refused (`INTERNAL_ERROR`, `-`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: sign.b2e or crm. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
        """
        return self._call("sign.b2e.document.get", _given(uid=uid, language=language), self._entity, read=True)

    def send(
        self,
        fields: B2eDocumentFields | Mapping[str, Any] | Entity,
        *,
        language: str | None = None,
    ) -> Call[B2eDocumentSendResult]:
        """Send a document for signing.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity.
            language: Language; `en` where it is not given.

        Raises:
            APIError: The portal refused (`BAD_REQUEST`, `INTERNAL_ERROR`, `-`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Writes. Scope: sign.b2e or crm. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
        """
        wire = _given(fields=_fields(fields), language=language)
        return self._call("sign.b2e.document.send", wire, B2eDocumentSendResult)


class B2eCompanyService(Service):
    """Companies: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

    @builtins.property
    def provider(self) -> B2eCompanyProviderService[B2eCompanyProvider]:
        """Signing providers of a company:
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
        """
        return B2eCompanyProviderService(self._runner, B2eCompanyProvider)


class B2eCompanyProviderService(RowService[R]):
    """Signing providers of a company: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

    def of(self, entity: builtins.type[E], /) -> B2eCompanyProviderService[E]:
        """Return the service with rows of another type, such as a subclass of `B2eCompanyProvider` with your user fields."""
        return B2eCompanyProviderService(self._runner, entity)

    def list(
        self,
        *,
        company_uuid: str | None = None,
        company_crm_id: int | Ref | None = None,
        language: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListCall[R]:
        """List the signing providers of a company: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do. At least one of `company_uuid` and `company_crm_id` has
        to be given.

        Args:
            company_uuid: Company UUID.
            company_crm_id: Id of the company CRM.
            language: Language; `en` where it is not given.
            limit: How many records to return at most.
            offset: How many records to skip.

        Raises:
            APIError: The portal refused (`510`, `-`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `WRONG_AUTH_TYPE`).

        Reads. Scope: sign.b2e or crm. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
        """
        wire = _any_of(
            [["companyUuid", "companyCrmId"]],
            companyUuid=company_uuid,
            companyCrmId=company_crm_id,
            language=language,
            limit=limit,
            offset=offset,
        )
        return self._list("sign.b2e.company.provider.list", wire, self._entity, _B2E_COMPANY_PROVIDER_LIST)
