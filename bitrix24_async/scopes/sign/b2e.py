# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Signs: the methods of `sign.b2e`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "B2eCompanyProvider",
    "B2eCompanyProviderKey",
    "B2eCompanyProviderService",
    "B2eCompanyService",
    "B2eDocument",
    "B2eDocumentFields",
    "B2eDocumentKey",
    "B2eDocumentSendResult",
    "B2eDocumentService",
    "B2eHcmlinkDocument",
    "B2eHcmlinkDocumentKey",
    "B2eHcmlinkDocumentService",
    "B2eHcmlinkService",
    "B2eMysafeService",
    "B2eMysafeTailRow",
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
    state: dict[str, Any] | None = None
    members: builtins.list[Any] | None = None


class B2eDocumentSendResult(Entity, kw_only=True):
    """What `sign.b2e.document.send` returns; what is not declared is in `extra`."""

    uid: str | None = None
    state: dict[str, Any] | None = None
    members: builtins.list[Any] | None = None


class B2eHcmlinkDocument(Entity, kw_only=True):
    """A record of `sign.b2e.hcmlink.document`, as its methods return it; what is not declared is in `extra`."""

    company: str | None = None
    employee: str | None = None
    document: dict[str, Any] | None = None


class B2eMysafeTailRow(Entity, kw_only=True):
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


class B2eDocumentFields(TypedDict, total=False):
    """The fields that a document takes."""

    company: Mapping[str, Any] | None
    members: Sequence[Any] | None
    responsible: Mapping[str, Any] | None
    companyProviderUid: str | None
    files: Sequence[Any] | None
    regionDocumentType: str | None
    externalSettings: Mapping[str, Any] | None
    language: str | None


B2eCompanyProviderKey: TypeAlias = Literal["code", "uid", "name", "date", "expires"]


B2eDocumentKey: TypeAlias = Literal["uid", "state", "members"]


B2eHcmlinkDocumentKey: TypeAlias = Literal["company", "employee", "document"]


R = TypeVar("R")
E = TypeVar("E")


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
    """Signs: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

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
        """HR links: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html"""
        return B2eHcmlinkService(self._runner)

    @builtins.property
    def mysafe(self) -> B2eMysafeService:
        """Safes: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html"""
        return B2eMysafeService(self._runner)

    @builtins.property
    def personal(self) -> B2ePersonalService:
        """Personals: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html"""
        return B2ePersonalService(self._runner)


class B2ePersonalService(Service):
    """Personals: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html"""

    def tail(self, *, limit: int | None = None, offset: int | None = None) -> ListCall[B2ePersonalTailRow]:
        """Return the tail of a personal: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Reads. Scope: sign.b2e. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
        """
        wire = _given(limit=limit, offset=offset)
        return self._list("sign.b2e.personal.tail", wire, B2ePersonalTailRow, _B2E_PERSONAL_TAIL)


class B2eMysafeService(Service):
    """Safes: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html"""

    def tail(self, *, limit: int | None = None, offset: int | None = None) -> ListCall[B2eMysafeTailRow]:
        """Return the tail of a safe: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Reads. Scope: sign.b2e. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
        """
        wire = _given(limit=limit, offset=offset)
        return self._list("sign.b2e.mysafe.tail", wire, B2eMysafeTailRow, _B2E_PERSONAL_TAIL)


class B2eHcmlinkService(Service):
    """HR links: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html"""

    @builtins.property
    def document(self) -> B2eHcmlinkDocumentService[B2eHcmlinkDocument]:
        """HR link documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html"""
        return B2eHcmlinkDocumentService(self._runner, B2eHcmlinkDocument)


class B2eHcmlinkDocumentService(RowService[R]):
    """HR link documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html"""

    def of(self, entity: builtins.type[E], /) -> B2eHcmlinkDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `B2eHcmlinkDocument` with your user fields."""
        return B2eHcmlinkDocumentService(self._runner, entity)

    def get(self, id: int | Ref) -> Call[R]:
        """Return an HR link document.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: an empty code and a text, `SIGN_HCMLINK_DOCUMENT_NOT_FOUND`,
                `SIGN_HCMLINK_DOCUMENT_NOT_LINKED`, `SIGN_HCMLINK_NO_SIGNED_FILE_EXIST`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Reads. Scope: sign.b2e. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
        """
        return self._call("sign.b2e.hcmlink.document.get", {"id": id}, self._entity, read=True)


class B2eDocumentService(RowService[R]):
    """Documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html"""

    def of(self, entity: builtins.type[E], /) -> B2eDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `B2eDocument` with your user fields."""
        return B2eDocumentService(self._runner, entity)

    def get(self, *, uid: str | None = None, language: str | None = None) -> Call[R]:
        """Return a document.

        It needs an application's token; a webhook does not do.

        Args:
            language: `en` where it is not given.

        Raises:
            APIError: The portal refused: `INTERNAL_ERROR`, `-`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Reads. Scope: sign.b2e or crm. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
        """
        return self._call("sign.b2e.document.get", _given(uid=uid, language=language), self._entity, read=True)

    def send(
        self,
        fields: B2eDocumentFields | Mapping[str, Any] | Entity,
        *,
        language: str | None = None,
    ) -> Call[B2eDocumentSendResult]:
        """Send a document.

        It needs an application's token; a webhook does not do.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            language: `en` where it is not given.

        Raises:
            APIError: The portal refused: `BAD_REQUEST`, `INTERNAL_ERROR`, `-`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

        Writes. Scope: sign.b2e or crm. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
        """
        wire = _given(fields=_fields(fields), language=language)
        return self._call("sign.b2e.document.send", wire, B2eDocumentSendResult)


class B2eCompanyService(Service):
    """Companies: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

    @builtins.property
    def provider(self) -> B2eCompanyProviderService[B2eCompanyProvider]:
        """Company providers: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""
        return B2eCompanyProviderService(self._runner, B2eCompanyProvider)


class B2eCompanyProviderService(RowService[R]):
    """Company providers: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

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
        """List company providers: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do. At least one of `companyUuid` and `companyCrmId` has to
        be given.

        Args:
            language: `en` where it is not given.

        Raises:
            APIError: The portal refused: `510`, `-`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `WRONG_AUTH_TYPE`.

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
