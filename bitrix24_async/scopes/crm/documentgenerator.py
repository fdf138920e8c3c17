# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The document generator of the CRM: the methods of `crm.documentgenerator`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import digit as _digit
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "DocumentGeneratorDocument",
    "DocumentGeneratorDocumentEnablepublicurlResult",
    "DocumentGeneratorDocumentFields",
    "DocumentGeneratorDocumentGetFieldsValues",
    "DocumentGeneratorDocumentKey",
    "DocumentGeneratorDocumentProducts",
    "DocumentGeneratorDocumentService",
    "DocumentGeneratorDocumentValues",
    "DocumentGeneratorNumerator",
    "DocumentGeneratorNumeratorFields",
    "DocumentGeneratorNumeratorService",
    "DocumentGeneratorNumeratorSetting",
    "DocumentGeneratorService",
    "DocumentGeneratorTemplate",
    "DocumentGeneratorTemplateFields",
    "DocumentGeneratorTemplateGetFieldsValues",
    "DocumentGeneratorTemplateKey",
    "DocumentGeneratorTemplateSelection",
    "DocumentGeneratorTemplateService",
]


class DocumentGeneratorDocument(Entity, kw_only=True, rename="camel"):
    """A record of `crm.documentgenerator.document`, as its methods return it; what is not declared is in `extra`."""

    id: Any = None
    title: str | None = None
    value: Any = None
    default: Any = None
    required: str | None = None
    type: str | None = None
    group: builtins.list[Any] | None = None
    chain: Any = None
    format: Any = None
    options: dict[str, Any] | None = None
    hide_row: str | None = None
    number: str | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    created_by: Any = None
    updated_by: Any = None
    change_stamps_enabled: bool | None = None
    change_stamps_disabled_reason: str | None = None
    change_qr_code_enabled: bool | None = None
    qr_code_enabled: bool | None = None
    change_qr_code_disabled_reason: str | None = None
    products: DocumentGeneratorDocumentProducts | None = None
    stamps_enabled: bool | None = None
    download_url: str | None = None
    download_url_machine: str | None = None
    image_url: str | None = None
    image_url_machine: str | None = None
    pdf_url: str | None = None
    pdf_url_machine: str | None = None
    public_url: Any = None
    is_transformation_error: bool | None = None
    transformation_error_message: str | None = None
    transformation_error_code: str | None = None
    template_id: Any = None
    pull_tag: str | None = None
    email_disk_file: int | None = None
    entity_type_id: Any = None
    entity_id: Any = None
    values: DocumentGeneratorDocumentValues | None = None
    file_id: Any = None
    image_id: Any = None
    pdf_id: Any = None


class DocumentGeneratorDocumentEnablepublicurlResult(Entity, kw_only=True, rename="camel"):
    """What `crm.documentgenerator.document.enablepublicurl` returns; what is not declared is in `extra`."""

    public_url: Any = None


class DocumentGeneratorDocumentProducts(Entity, kw_only=True, rename="camel"):
    """What `products` of a `DocumentGeneratorDocument` holds; what is not declared is in `extra`."""

    currency_id: str | None = None
    total_sum: Decimal | None = None
    total_rows: int | None = None


class DocumentGeneratorDocumentValues(Entity, kw_only=True, rename="camel"):
    """What `values` of a `DocumentGeneratorDocument` holds; what is not declared is in `extra`."""

    products_table_variant: str | None = None
    creation_method: str | None = _field(default=None, name="_creationMethod")
    stamps_enabled: bool | None = None
    document_number: str | None = _field(default=None, name="DocumentNumber")


class DocumentGeneratorNumerator(Entity, kw_only=True):
    """A record of `crm.documentgenerator.numerator`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    template: str | None = None
    code: str | None = None
    settings: dict[str, DocumentGeneratorNumeratorSetting] | None = None


class DocumentGeneratorNumeratorSetting(Entity, kw_only=True, rename="camel"):
    """What `settings` of a `DocumentGeneratorNumerator` holds; what is not declared is in `extra`."""

    start: int | None = None
    step: int | None = None
    length: int | None = None
    pad_string: str | None = None
    periodic_by: str | None = None
    timezone: str | None = None
    is_direct_numeration: bool | None = None


class DocumentGeneratorTemplate(Entity, kw_only=True, rename="camel"):
    """A record of `crm.documentgenerator.template`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    region: str | None = None
    code: Any = None
    download: str | None = None
    download_machine: str | None = None
    active: str | None = None
    module_id: str | None = None
    numerator_id: int | None = None
    with_stamps: str | None = None
    users: Any = None
    is_deleted: str | None = None
    sort: str | None = None
    entity_type_id: builtins.list[Any] | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    file: Any = None


DocumentGeneratorDocumentFields = TypedDict(
    "DocumentGeneratorDocumentFields",
    {
        "stampsEnabled": bool | None,
        "templateId": Any,
        "entityTypeId": Any,
        "entityId": Any,
        "values": Any,
        "fileContent": str | None,
        "region": str | None,
        "title": str | None,
        "number": str | None,
        "pdfContent": str | None,
        "imageContent": str | None,
    },
    total=False,
)
"""The fields that a document of the CRM takes."""


DocumentGeneratorDocumentGetFieldsValues = TypedDict(
    "DocumentGeneratorDocumentGetFieldsValues",
    {
        "DocumentNumber": str | None,
        "DocumentCreateTime": str | None,
        "DocumentTitle": str | None,
        "ClientPhone": str | None,
        "ClientEmail": str | None,
        "ProductsProductName": Sequence[Any] | str | None,
        "ProductsProductQuantity": Sequence[Any] | str | None,
        "TotalSum": str | None,
    },
    total=False,
)
"""What `values` of `crm.documentgenerator.document.getfields` may hold."""


DocumentGeneratorNumeratorFields = TypedDict(
    "DocumentGeneratorNumeratorFields",
    {
        "name": str | None,
        "template": str | None,
        "settings": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a numerator of documents takes."""


DocumentGeneratorTemplateFields = TypedDict(
    "DocumentGeneratorTemplateFields",
    {
        "name": str | None,
        "file": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "numeratorId": int | None,
        "region": str | None,
        "entityTypeId": Sequence[Any] | None,
        "users": Sequence[Any] | None,
        "active": str | None,
        "withStamps": str | None,
        "sort": int | None,
    },
    total=False,
)
"""The fields that a template of documents takes."""


DocumentGeneratorTemplateGetFieldsValues = TypedDict(
    "DocumentGeneratorTemplateGetFieldsValues",
    {
        "MyCompanyRequisiteRqCompanyName": str | None,
        "MyCompanyRequisiteRegisteredAddressText": str | None,
        "MyCompanyPhone": str | None,
        "MyCompanyEmail": str | None,
        "MyCompanyWeb": str | None,
        "MyCompanyUfLogo": str | None,
        "RequisiteRqCompanyName": str | None,
        "RequisiteRegisteredAddressText": str | None,
        "ClientPhone": str | None,
        "ClientEmail": str | None,
        "ClientWeb": str | None,
        "DocumentNumber": str | None,
        "DocumentCreateTime": str | None,
        "ProductsIndex": str | None,
        "ProductsProductName": Sequence[Any] | str | None,
        "ProductsProductQuantity": Sequence[Any] | str | None,
        "ProductsProductMeasureName": Sequence[Any] | str | None,
        "ProductsProductPriceRaw": Sequence[Any] | str | None,
        "ProductsProductPriceRawSum": Sequence[Any] | str | None,
        "TotalRaw": str | None,
        "TaxesTaxTitle": Sequence[Any] | str | None,
        "TaxesTaxRate": Sequence[Any] | str | None,
        "TaxesTaxValue": Sequence[Any] | str | None,
        "TotalSum": str | None,
        "MyCompanyAssignedName": str | None,
        "MyCompanyAssignedLastName": str | None,
        "MyCompanyAssignedPersonalPhone": str | None,
        "MyCompanyAssignedEmail": str | None,
        "DocumentTitle": str | None,
        "MY_COMPANY": Sequence[Any] | None,
    },
    total=False,
)
"""What `values` of `crm.documentgenerator.template.getfields` may hold."""


DocumentGeneratorDocumentKey: TypeAlias = Literal[
    "title",
    "value",
    "default",
    "required",
    "type",
    "group",
    "chain",
    "format",
    "options",
    "hideRow",
    "id",
    "number",
    "createTime",
    "updateTime",
    "createdBy",
    "updatedBy",
    "changeStampsEnabled",
    "changeStampsDisabledReason",
    "changeQrCodeEnabled",
    "qrCodeEnabled",
    "changeQrCodeDisabledReason",
    "products",
    "stampsEnabled",
    "downloadUrl",
    "downloadUrlMachine",
    "imageUrl",
    "imageUrlMachine",
    "pdfUrl",
    "pdfUrlMachine",
    "publicUrl",
    "isTransformationError",
    "transformationErrorMessage",
    "transformationErrorCode",
    "templateId",
    "pullTag",
    "emailDiskFile",
    "entityTypeId",
    "entityId",
    "values",
    "fileId",
    "imageId",
    "pdfId",
]


DocumentGeneratorTemplateKey: TypeAlias = Literal[
    "id",
    "name",
    "region",
    "code",
    "download",
    "downloadMachine",
    "active",
    "moduleId",
    "numeratorId",
    "withStamps",
    "users",
    "isDeleted",
    "sort",
    "entityTypeId",
    "createTime",
    "updateTime",
    "file",
]


DocumentGeneratorTemplateSelection: TypeAlias = Literal["entityTypeId", "users"]


_DOCUMENT_GENERATOR_DOCUMENT_LIST = Paging(rows="documents", id="id", filter_id="id")


_DOCUMENT_GENERATOR_NUMERATOR_LIST = Paging(rows="numerators", id="id", filter_id="id", select=None, keyset=False)


_DOCUMENT_GENERATOR_TEMPLATE_LIST = Paging(rows="templates", id="id", filter_id="id")


class DocumentGeneratorService(Service):
    """The document generator of the CRM:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
    """

    @builtins.property
    def document(self) -> DocumentGeneratorDocumentService[DocumentGeneratorDocument]:
        """Documents of the CRM:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        return DocumentGeneratorDocumentService(self._runner, DocumentGeneratorDocument)

    @builtins.property
    def numerator(self) -> DocumentGeneratorNumeratorService[DocumentGeneratorNumerator]:
        """Numerators of documents:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        return DocumentGeneratorNumeratorService(self._runner, DocumentGeneratorNumerator)

    @builtins.property
    def template(self) -> DocumentGeneratorTemplateService[DocumentGeneratorTemplate]:
        """Templates of documents:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        return DocumentGeneratorTemplateService(self._runner, DocumentGeneratorTemplate)


class DocumentGeneratorTemplateService(RowService[R]):
    """Templates of documents:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentGeneratorTemplateService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentGeneratorTemplate` with your user
        fields.
        """
        return DocumentGeneratorTemplateService(self._runner, entity)

    def add(self, fields: DocumentGeneratorTemplateFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a template of documents and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.documentgenerator.template.add", wire, self._entity, key="template")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a template of documents.

        Args:
            id: Id of the template.

        Raises:
            APIError: The caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused for another reason (`0`, or a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
        """
        return self._call("crm.documentgenerator.template.delete", {"id": id}, None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a template of documents by its id.

        Args:
            id: Id of the template.

        Raises:
            APIError: The caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused for another reason (`0`, or a
                text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
        """
        return self._call("crm.documentgenerator.template.get", {"id": id}, self._entity, read=True, key="template")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentGeneratorTemplateSelection | str] | None = None,
    ) -> Many[R]:
        """Iterate the templates of documents with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
        """
        return self._many(ids, self.list(select=select))

    def getfields(
        self,
        id: int | Ref,
        entity_type_id: int,
        *,
        entity_id: int | Ref | None = None,
        values: DocumentGeneratorTemplateGetFieldsValues | Mapping[str, Any] | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a template of documents, each by its name.

        Args:
            id: Id of the template.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            values: Values, by name, with the keys of `DocumentGeneratorTemplateGetFieldsValues`.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`, or a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
        """
        wire = _given(id=id, entityTypeId=entity_type_id, entityId=entity_id, values=_mapping("values", values))
        return self._call(
            "crm.documentgenerator.template.getfields",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="templateFields",
        )

    def list(
        self,
        *,
        select: Sequence[DocumentGeneratorTemplateSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentGeneratorTemplateKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List templates of documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused for another reason (a text
                without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.documentgenerator.template.list", wire, self._entity, _DOCUMENT_GENERATOR_TEMPLATE_LIST)

    def update(self, id: int | Ref, fields: DocumentGeneratorTemplateFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a template of documents and return it.

        Args:
            id: Id of the template.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`, or a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("crm.documentgenerator.template.update", wire, self._entity, key="template")


class DocumentGeneratorNumeratorService(RowService[R]):
    """Numerators of documents:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentGeneratorNumeratorService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentGeneratorNumerator` with your user
        fields.
        """
        return DocumentGeneratorNumeratorService(self._runner, entity)

    def add(self, fields: DocumentGeneratorNumeratorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a numerator of documents and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.documentgenerator.numerator.add", wire, self._entity, key="numerator")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a numerator of documents.

        Args:
            id: Id of the numerator.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
        """
        return self._call("crm.documentgenerator.numerator.delete", {"id": id}, None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a numerator of documents by its id.

        Args:
            id: Id of the numerator.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
        """
        return self._call("crm.documentgenerator.numerator.get", {"id": id}, self._entity, read=True, key="numerator")

    def list(self, *, start: int | None = None) -> ListCall[R]:
        """List numerators of documents: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
        """
        wire = _given(start=start)
        return self._list(
            "crm.documentgenerator.numerator.list",
            wire,
            self._entity,
            _DOCUMENT_GENERATOR_NUMERATOR_LIST,
        )

    def update(self, id: int | Ref, fields: DocumentGeneratorNumeratorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a numerator of documents and return it.

        Args:
            id: Id of the numerator.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
        """
        return self._call("crm.documentgenerator.numerator.update", {"id": id, "fields": _fields(fields)}, self._entity)


class DocumentGeneratorDocumentService(RowService[R]):
    """Documents of the CRM:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentGeneratorDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentGeneratorDocument` with your user
        fields.
        """
        return DocumentGeneratorDocumentService(self._runner, entity)

    def add(
        self,
        template_id: int | Ref,
        entity_type_id: Literal[1, 2, 3, 4, 5, 7, 31],
        entity_id: int | Ref,
        *,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: bool | int | None = None,
        fields: DocumentGeneratorDocumentFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[R]:
        """Create a document of the CRM and return it.

        Args:
            template_id: Id of the template.
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            values: Values, by name.
            stamps_enabled: Stamps enabled: yes or no; `False` where it is not given.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the plan of the
                portal does not allow it (`DOCGEN_LIMIT_ERROR`); the portal refused for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        wire = _given(
            templateId=template_id,
            entityTypeId=entity_type_id,
            entityId=entity_id,
            values=_mapping("values", values),
            stampsEnabled=_digit(stamps_enabled),
            fields=None if fields is None else _fields(fields),
        )
        return self._call("crm.documentgenerator.document.add", wire, self._entity, key="document")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a document of the CRM.

        Args:
            id: Id of the document.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`, or a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
        """
        return self._call("crm.documentgenerator.document.delete", {"id": id}, None)

    def enablepublicurl(
        self,
        id: int | Ref,
        *,
        status: bool | int | None = None,
    ) -> Call[DocumentGeneratorDocumentEnablepublicurlResult]:
        """Switch the public address of a document on or off.

        Args:
            id: Id of the document.
            status: Status: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`, or a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
        """
        wire = _given(id=id, status=_digit(status))
        return self._call(
            "crm.documentgenerator.document.enablepublicurl",
            wire,
            DocumentGeneratorDocumentEnablepublicurlResult,
        )

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document of the CRM by its id.

        Args:
            id: Id of the document.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`, or a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
        """
        return self._call("crm.documentgenerator.document.get", {"id": id}, self._entity, read=True, key="document")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentGeneratorDocumentKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the documents of the CRM with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
        """
        return self._many(ids, self.list(select=select))

    def getfields(
        self,
        id: int | Ref,
        *,
        values: DocumentGeneratorDocumentGetFieldsValues | Mapping[str, Any] | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a document of the CRM, each by its name.

        Args:
            id: Id of the document.
            values: Values, by name, with the keys of `DocumentGeneratorDocumentGetFieldsValues`.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`, or a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
        """
        wire = _given(id=id, values=_mapping("values", values))
        return self._call(
            "crm.documentgenerator.document.getfields",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="documentFields",
        )

    def list(
        self,
        *,
        select: Sequence[DocumentGeneratorDocumentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentGeneratorDocumentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List documents of the CRM: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.documentgenerator.document.list", wire, self._entity, _DOCUMENT_GENERATOR_DOCUMENT_LIST)

    def update(
        self,
        id: int | Ref,
        *,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: bool | int | None = None,
    ) -> Call[R]:
        """Change the given fields of a document of the CRM and return it.

        Args:
            id: Id of the document.
            values: Values, by name.
            stamps_enabled: Stamps enabled: yes or no; `True` where it is not given.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
        """
        wire = _given(id=id, values=_mapping("values", values), stampsEnabled=_digit(stamps_enabled))
        return self._call("crm.documentgenerator.document.update", wire, self._entity, key="document")

    def upload(self, fields: DocumentGeneratorDocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Upload a document that the caller has made from a template.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.documentgenerator.document.upload", wire, self._entity, key="document")
