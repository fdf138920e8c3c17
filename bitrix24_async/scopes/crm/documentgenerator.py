# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Document generators: the methods of `crm.documentgenerator`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "DocumentgeneratorDocument",
    "DocumentgeneratorDocumentEnablepublicurlResult",
    "DocumentgeneratorDocumentFields",
    "DocumentgeneratorDocumentGetfieldsValues",
    "DocumentgeneratorDocumentKey",
    "DocumentgeneratorDocumentService",
    "DocumentgeneratorNumerator",
    "DocumentgeneratorNumeratorFields",
    "DocumentgeneratorNumeratorKey",
    "DocumentgeneratorNumeratorService",
    "DocumentgeneratorService",
    "DocumentgeneratorTemplate",
    "DocumentgeneratorTemplateFields",
    "DocumentgeneratorTemplateGetfieldsValues",
    "DocumentgeneratorTemplateKey",
    "DocumentgeneratorTemplateSelection",
    "DocumentgeneratorTemplateService",
]


class DocumentgeneratorDocument(Entity, kw_only=True, rename="camel"):
    """A record of `crm.documentgenerator.document`, as its methods return it; what is not declared is in `extra`."""

    id: Any = None
    title: str | None = None
    value: Any = None
    default: Any = None
    required: str | None = None
    type: str | None = None
    group: Any = None
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
    products: dict[str, Any] | None = None
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
    values: dict[str, Any] | None = None
    file_id: Any = None
    image_id: Any = None
    pdf_id: Any = None


class DocumentgeneratorDocumentEnablepublicurlResult(Entity, kw_only=True, rename="camel"):
    """What `crm.documentgenerator.document.enablepublicurl` returns; what is not declared is in `extra`."""

    public_url: Any = None


class DocumentgeneratorNumerator(Entity, kw_only=True):
    """A record of `crm.documentgenerator.numerator`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    template: str | None = None
    code: str | None = None
    settings: dict[str, Any] | None = None


class DocumentgeneratorTemplate(Entity, kw_only=True, rename="camel"):
    """A record of `crm.documentgenerator.template`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    region: str | None = None
    code: Any = None
    download: str | None = None
    download_machine: str | None = None
    active: str | None = None
    module_id: str | None = None
    numerator_id: int | None = None
    with_stamps: str | None = None
    users: dict[str, Any] | None = None
    is_deleted: str | None = None
    sort: str | None = None
    entity_type_id: builtins.list[Any] | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    file: Any = None


class DocumentgeneratorDocumentFields(TypedDict, total=False):
    """The fields that a document generator document takes."""

    stampsEnabled: bool | None
    templateId: Any
    entityTypeId: Any
    entityId: Any
    values: Mapping[str, Any] | None
    fileContent: str | None
    region: str | None
    title: str | None
    number: str | None
    pdfContent: str | None
    imageContent: str | None


class DocumentgeneratorDocumentGetfieldsValues(TypedDict, total=False):
    """What `values` of `crm.documentgenerator.document.getfields` may hold."""

    DocumentNumber: str | None
    DocumentCreateTime: str | None
    DocumentTitle: str | None
    ClientPhone: str | None
    ClientEmail: str | None
    ProductsProductName: Sequence[Any] | str | None
    ProductsProductQuantity: Sequence[Any] | str | None
    TotalSum: str | None


class DocumentgeneratorNumeratorFields(TypedDict, total=False):
    """The fields that a document generator numerator takes."""

    name: str | None
    template: str | None
    settings: Mapping[str, Any] | None


class DocumentgeneratorTemplateFields(TypedDict, total=False):
    """The fields that a document generator template takes."""

    name: str | None
    file: Any
    numeratorId: int | None
    region: str | None
    entityTypeId: Sequence[Any] | None
    users: Sequence[Any] | None
    active: str | None
    withStamps: str | None
    sort: int | None


class DocumentgeneratorTemplateGetfieldsValues(TypedDict, total=False):
    """What `values` of `crm.documentgenerator.template.getfields` may hold."""

    MyCompanyRequisiteRqCompanyName: str | None
    MyCompanyRequisiteRegisteredAddressText: str | None
    MyCompanyPhone: str | None
    MyCompanyEmail: str | None
    MyCompanyWeb: str | None
    MyCompanyUfLogo: str | None
    RequisiteRqCompanyName: str | None
    RequisiteRegisteredAddressText: str | None
    ClientPhone: str | None
    ClientEmail: str | None
    ClientWeb: str | None
    DocumentNumber: str | None
    DocumentCreateTime: str | None
    ProductsIndex: str | None
    ProductsProductName: Sequence[Any] | str | None
    ProductsProductQuantity: Sequence[Any] | str | None
    ProductsProductMeasureName: Sequence[Any] | str | None
    ProductsProductPriceRaw: Sequence[Any] | str | None
    ProductsProductPriceRawSum: Sequence[Any] | str | None
    TotalRaw: str | None
    TaxesTaxTitle: Sequence[Any] | str | None
    TaxesTaxRate: Sequence[Any] | str | None
    TaxesTaxValue: Sequence[Any] | str | None
    TotalSum: str | None
    MyCompanyAssignedName: str | None
    MyCompanyAssignedLastName: str | None
    MyCompanyAssignedPersonalPhone: str | None
    MyCompanyAssignedEmail: str | None
    DocumentTitle: str | None
    MY_COMPANY: Sequence[Any] | None


DocumentgeneratorDocumentKey: TypeAlias = Literal[
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


DocumentgeneratorNumeratorKey: TypeAlias = Literal["id", "name", "template", "code", "settings"]


DocumentgeneratorTemplateKey: TypeAlias = Literal[
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


DocumentgeneratorTemplateSelection: TypeAlias = Literal["entityTypeId", "users"]


R = TypeVar("R")
E = TypeVar("E")


_DOCUMENTGENERATOR_DOCUMENT_LIST = Paging(rows="documents", id="id", filter_id="id")


_DOCUMENTGENERATOR_NUMERATOR_LIST = Paging(rows="numerators", id="id", filter_id="id", select=None, keyset=False)


_DOCUMENTGENERATOR_TEMPLATE_LIST = Paging(rows="templates", id="id", filter_id="id")


class DocumentgeneratorService(Service):
    """Document generators:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
    """

    @builtins.property
    def document(self) -> DocumentgeneratorDocumentService[DocumentgeneratorDocument]:
        """Document generator documents:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        return DocumentgeneratorDocumentService(self._runner, DocumentgeneratorDocument)

    @builtins.property
    def numerator(self) -> DocumentgeneratorNumeratorService[DocumentgeneratorNumerator]:
        """Document generator numerators:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        return DocumentgeneratorNumeratorService(self._runner, DocumentgeneratorNumerator)

    @builtins.property
    def template(self) -> DocumentgeneratorTemplateService[DocumentgeneratorTemplate]:
        """Document generator templates:
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        return DocumentgeneratorTemplateService(self._runner, DocumentgeneratorTemplate)


class DocumentgeneratorTemplateService(RowService[R]):
    """Document generator templates:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentgeneratorTemplateService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentgeneratorTemplate` with your user
        fields.
        """
        return DocumentgeneratorTemplateService(self._runner, entity)

    def add(self, fields: DocumentgeneratorTemplateFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a document generator template and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `100`, `0`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.documentgenerator.template.add", wire, self._entity, key="template")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a document generator template.

        Raises:
            APIError: The portal refused: `0`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
        """
        return self._call("crm.documentgenerator.template.delete", {"id": id}, None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document generator template.

        Raises:
            APIError: The portal refused: `0`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
        """
        return self._call("crm.documentgenerator.template.get", {"id": id}, self._entity, read=True, key="template")

    def getfields(
        self,
        id: int | Ref,
        entity_type_id: int,
        *,
        entity_id: int | Ref | None = None,
        values: DocumentgeneratorTemplateGetfieldsValues | Mapping[str, Any] | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a document generator template by its name.

        Raises:
            APIError: The portal refused: `DOCGEN_ACCESS_ERROR`, `0`, `100`, an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
        """
        wire = _given(id=id, entityTypeId=entity_type_id, entityId=entity_id, values=values)
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
        select: Sequence[DocumentgeneratorTemplateSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentgeneratorTemplateKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List document generator templates: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.documentgenerator.template.list", wire, dict[str, Any], _DOCUMENTGENERATOR_TEMPLATE_LIST)

    def update(self, id: int | Ref, fields: DocumentgeneratorTemplateFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a document generator template and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `100`, `0`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
        """
        wire = {"id": id, "fields": _fields(fields)}
        return self._call("crm.documentgenerator.template.update", wire, self._entity, key="template")


class DocumentgeneratorNumeratorService(RowService[R]):
    """Document generator numerators:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentgeneratorNumeratorService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentgeneratorNumerator` with your user
        fields.
        """
        return DocumentgeneratorNumeratorService(self._runner, entity)

    def add(self, fields: DocumentgeneratorNumeratorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a document generator numerator and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `100`, `0`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.documentgenerator.numerator.add", wire, self._entity, key="numerator")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a document generator numerator.

        Raises:
            APIError: The portal refused: `100`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
        """
        return self._call("crm.documentgenerator.numerator.delete", {"id": id}, None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document generator numerator.

        Raises:
            APIError: The portal refused: `100`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
        """
        return self._call("crm.documentgenerator.numerator.get", {"id": id}, self._entity, read=True, key="numerator")

    def list(self, *, start: int | None = None) -> ListCall[R]:
        """List document generator numerators: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
        """
        wire = _given(start=start)
        return self._list("crm.documentgenerator.numerator.list", wire, self._entity, _DOCUMENTGENERATOR_NUMERATOR_LIST)

    def update(self, id: int | Ref, fields: DocumentgeneratorNumeratorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a document generator numerator and return it.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `100`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
        """
        return self._call("crm.documentgenerator.numerator.update", {"id": id, "fields": _fields(fields)}, self._entity)


class DocumentgeneratorDocumentService(RowService[R]):
    """Document generator documents:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DocumentgeneratorDocumentService[E]:
        """Return the service with rows of another type, such as a subclass of `DocumentgeneratorDocument` with your user
        fields.
        """
        return DocumentgeneratorDocumentService(self._runner, entity)

    def add(
        self,
        template_id: int | Ref,
        entity_type_id: Literal[1, 2, 3, 4, 5, 7, 31],
        entity_id: int | Ref,
        *,
        fields: DocumentgeneratorDocumentFields | Mapping[str, Any] | Entity,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
    ) -> Call[R]:
        """Create a document generator document and return it.

        Args:
            fields: Fields under their wire names, or an entity.
            stamps_enabled: `0` where it is not given.

        Raises:
            APIError: The portal refused: `0`, `DOCGEN_ACCESS_ERROR`, `DOCGEN_LIMIT_ERROR`, `100`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        wire = _given(
            templateId=template_id,
            entityTypeId=entity_type_id,
            entityId=entity_id,
            fields=_fields(fields),
            values=values,
            stampsEnabled=stamps_enabled,
        )
        return self._call("crm.documentgenerator.document.add", wire, self._entity, key="document")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a document generator document.

        Raises:
            APIError: The portal refused: `100`, `0`, `DOCGEN_ACCESS_ERROR`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
        """
        return self._call("crm.documentgenerator.document.delete", {"id": id}, None)

    def enablepublicurl(
        self,
        id: int | Ref,
        *,
        status: Literal[1, 0] | None = None,
    ) -> Call[DocumentgeneratorDocumentEnablepublicurlResult]:
        """Switch the public address of a document on or off.

        Args:
            status: `1` where it is not given.

        Raises:
            APIError: The portal refused: `100`, `DOCGEN_ACCESS_ERROR`, `0`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
        """
        wire = _given(id=id, status=status)
        return self._call(
            "crm.documentgenerator.document.enablepublicurl",
            wire,
            DocumentgeneratorDocumentEnablepublicurlResult,
        )

    def get(self, id: int | Ref) -> Call[R]:
        """Return a document generator document.

        Raises:
            APIError: The portal refused: `DOCGEN_ACCESS_ERROR`, `0`, an empty code and a text, `100`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
        """
        return self._call("crm.documentgenerator.document.get", {"id": id}, self._entity, read=True, key="document")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[DocumentgeneratorDocumentKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the document generator documents with the given ids in their order, fifty ids a command.

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
        values: DocumentgeneratorDocumentGetfieldsValues | Mapping[str, Any] | None = None,
    ) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a document generator document by its name.

        Raises:
            APIError: The portal refused: `100`, `DOCGEN_ACCESS_ERROR`, `0`, an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
        """
        wire = _given(id=id, values=values)
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
        select: Sequence[DocumentgeneratorDocumentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DocumentgeneratorDocumentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List document generator documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: `100`, an empty code and a text.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.documentgenerator.document.list", wire, self._entity, _DOCUMENTGENERATOR_DOCUMENT_LIST)

    def update(
        self,
        id: int | Ref,
        *,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
    ) -> Call[R]:
        """Change the given fields of a document generator document and return it.

        Args:
            stamps_enabled: `1` where it is not given.

        Raises:
            APIError: The portal refused: `100`, `DOCGEN_ACCESS_ERROR`, `0`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
        """
        wire = _given(id=id, values=values, stampsEnabled=stamps_enabled)
        return self._call("crm.documentgenerator.document.update", wire, self._entity, key="document")

    def upload(self, fields: DocumentgeneratorDocumentFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Upload a document generator document.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `100`, `0`, an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
        """
        wire = {"fields": _fields(fields)}
        return self._call("crm.documentgenerator.document.upload", wire, self._entity, key="document")
