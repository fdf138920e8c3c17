# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Documents: the methods of `documentgenerator.document`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import digit as _digit
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Document",
    "DocumentEnablepublicurlResult",
    "DocumentFields",
    "DocumentKey",
    "DocumentPublicUrlView",
    "DocumentSelection",
    "DocumentService",
    "DocumentValues",
]


class Document(Entity, kw_only=True, rename="camel"):
    """A record of `documentgenerator.document`, as its methods return it; what is not declared is in `extra`."""

    id: int
    title: str | None = None
    value: str | None = None
    default: str | None = None
    group: Any = None
    chain: Any = None
    required: bool | None = None
    type: str | None = None
    number: str | None = None
    template_id: int | None = None
    provider: str | None = None
    values: DocumentValues | None = None
    file_id: int | None = None
    image_id: int | None = None
    pdf_id: int | None = None
    stamps_enabled: bool | None = None
    download_url: str | None = None
    download_url_machine: str | None = None
    pdf_url: str | None = None
    pdf_url_machine: str | None = None
    print_url: str | None = None
    print_url_machine: str | None = None
    image_url: str | None = None
    image_url_machine: str | None = None
    public_url: str | None = None
    is_transformation_error: bool | None = None
    transformation_error_code: str | None = None
    transformation_error_message: str | None = None
    transformation_cancel_reason: str | None = None
    pull_tag: str | None = None
    email_disk_file: int | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    created_by: int | None = None
    updated_by: int | None = None
    public_url_view: DocumentPublicUrlView | None = None
    creation_method: str | None = _field(default=None, name="_creationMethod")
    format: Any = _field(default=None, name="FORMAT")


class DocumentEnablepublicurlResult(Entity, kw_only=True, rename="camel"):
    """What `documentgenerator.document.enablepublicurl` returns; what is not declared is in `extra`."""

    public_url: str | None = None


class DocumentPublicUrlView(Entity, kw_only=True):
    """What `publicUrlView` of a `Document` holds; what is not declared is in `extra`."""

    time: dt.datetime | None = None


class DocumentValues(Entity, kw_only=True, rename="camel"):
    """What `values` of a `Document` holds; what is not declared is in `extra`."""

    creation_method: str | None = _field(default=None, name="_creationMethod")
    stamps_enabled: bool | None = None
    products_table_variant: str | None = None
    document_number: str | None = _field(default=None, name="DocumentNumber")
    current_date: dt.datetime | None = _field(default=None, name="CurrentDate")
    client_name: str | None = _field(default=None, name="ClientName")
    client_phone: str | None = _field(default=None, name="ClientPhone")
    total: str | None = _field(default=None, name="Total")
    comment: str | None = _field(default=None, name="Comment")
    user_name: str | None = _field(default=None, name="UserName")


DocumentFields = TypedDict(
    "DocumentFields",
    {
        "TYPE": str | None,
        "FORMAT": Mapping[str, Any] | None,
        "PROVIDER": str | None,
        "TITLE": str | None,
    },
    total=False,
)
"""The fields that a document takes."""


DocumentKey: TypeAlias = Literal[
    "title",
    "value",
    "default",
    "group",
    "chain",
    "required",
    "type",
    "id",
    "number",
    "templateId",
    "provider",
    "values",
    "fileId",
    "imageId",
    "pdfId",
    "stampsEnabled",
    "downloadUrl",
    "downloadUrlMachine",
    "pdfUrl",
    "pdfUrlMachine",
    "printUrl",
    "printUrlMachine",
    "imageUrl",
    "imageUrlMachine",
    "publicUrl",
    "isTransformationError",
    "transformationErrorCode",
    "transformationErrorMessage",
    "transformationCancelReason",
    "pullTag",
    "emailDiskFile",
    "createTime",
    "updateTime",
    "createdBy",
    "updatedBy",
    "publicUrlView",
    "_creationMethod",
    "FORMAT",
]


DocumentSelection: TypeAlias = Literal[
    "id",
    "title",
    "number",
    "templateId",
    "provider",
    "value",
    "fileId",
    "imageId",
    "pdfId",
    "createTime",
    "updateTime",
    "values",
    "createdBy",
    "updatedBy",
]


_DOCUMENT_LIST = Paging(rows="documents", id="id", filter_id="id")


class DocumentService(RowService[R]):
    """Documents: https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html"""

    def of(self, entity: builtins.type[E], /) -> DocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `Document` with your user fields."""
        return DocumentService(self._runner, entity)

    def add(
        self,
        template_id: int | Ref,
        value: str,
        *,
        provider_class_name: str | None = None,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: bool | int | None = None,
        fields: DocumentFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[R]:
        """Create a document and return it.

        Args:
            template_id: Id of the template.
            value: The value.
            provider_class_name: Provider class name.
            values: Values, by name.
            stamps_enabled: Stamps enabled: yes or no.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
        """
        wire = _given(
            templateId=template_id,
            value=value,
            providerClassName=provider_class_name,
            values=_mapping("values", values),
            stampsEnabled=_digit(stamps_enabled),
            fields=None if fields is None else _fields(fields),
        )
        return self._call("documentgenerator.document.add", wire, self._entity, key="document")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a document.

        Args:
            id: Id of the document.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
        """
        return self._call("documentgenerator.document.delete", {"id": id}, None)

    def enablepublicurl(
        self,
        id: int | Ref,
        *,
        status: bool | int | None = None,
    ) -> Call[DocumentEnablepublicurlResult]:
        """Switch the public address of a document on or off.

        Args:
            id: Id of the document.
            status: Status: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html
        """
        wire = _given(id=id, status=_digit(status))
        return self._call("documentgenerator.document.enablepublicurl", wire, DocumentEnablepublicurlResult)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document by its id.

        Args:
            id: Id of the document.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
        """
        return self._call("documentgenerator.document.get", {"id": id}, self._entity, read=True, key="document")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentSelection | str] | None = None,
    ) -> Many[R]:
        """Iterate the documents with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
        """
        return self._many(ids, self.list(select=select))

    def getfields(self, id: int | Ref, *, values: Mapping[str, Any] | None = None) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a document, each by its name.

        Args:
            id: Id of the document.
            values: Values, by name.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
        """
        wire = _given(id=id, values=_mapping("values", values))
        return self._call(
            "documentgenerator.document.getfields",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="documentFields",
        )

    def list(
        self,
        *,
        select: Sequence[DocumentSelection | str] | None = None,
        order: Mapping[DocumentKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return; `["*"]` where it is not given.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
        """
        wire = _given(select=select, order=order, filter=filter, start=start)
        return self._list("documentgenerator.document.list", wire, self._entity, _DOCUMENT_LIST)

    def update(
        self,
        id: int | Ref,
        *,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: bool | int | None = None,
        fields: DocumentFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[R]:
        """Change the given fields of a document and return it.

        Args:
            id: Id of the document.
            values: Values, by name.
            stamps_enabled: Stamps enabled: yes or no; `True` where it is not given.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
        """
        wire = _given(
            id=id,
            values=_mapping("values", values),
            stampsEnabled=_digit(stamps_enabled),
            fields=None if fields is None else _fields(fields),
        )
        return self._call("documentgenerator.document.update", wire, self._entity, key="document")
