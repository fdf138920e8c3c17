# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Templates of documents: the methods of `documentgenerator.template`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Template", "TemplateFields", "TemplateKey", "TemplateSelection", "TemplateService"]


class Template(Entity, kw_only=True, rename="camel"):
    """A record of `documentgenerator.template`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    value: Any = None
    default: Any = None
    required: bool | None = None
    type: str | None = None
    group: builtins.list[Any] | None = None
    chain: Any = None
    name: str | None = None
    region: str | None = None
    code: str | None = None
    download: str | None = None
    active: bool | None = None
    module_id: str | None = None
    numerator_id: str | None = None
    with_stamps: bool | None = None
    providers: Any = None
    users: Any = None
    is_deleted: bool | None = None
    sort: str | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    created_by: str | None = None
    updated_by: str | None = None
    file_id: str | None = None
    body_type: str | None = None
    products_table_variant: str | None = None
    is_default: bool | None = None
    download_machine: str | None = None
    file: Any = None


TemplateFields = TypedDict(
    "TemplateFields",
    {
        "name": str | None,
        "fileId": int | None,
        "file": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "numeratorId": int | None,
        "region": str | None,
        "code": str | None,
        "users": Sequence[Any] | None,
        "active": bool | str | None,
        "withStamps": bool | str | None,
        "sort": int | None,
        "providers": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a template of documents takes."""


TemplateKey: TypeAlias = Literal[
    "title",
    "value",
    "default",
    "required",
    "type",
    "group",
    "chain",
    "id",
    "name",
    "region",
    "code",
    "download",
    "active",
    "moduleId",
    "numeratorId",
    "withStamps",
    "providers",
    "users",
    "isDeleted",
    "sort",
    "createTime",
    "updateTime",
    "createdBy",
    "updatedBy",
    "fileId",
    "bodyType",
    "productsTableVariant",
    "isDefault",
    "downloadMachine",
    "file",
]


TemplateSelection: TypeAlias = Literal[
    "id",
    "active",
    "name",
    "code",
    "region",
    "sort",
    "createTime",
    "updateTime",
    "numeratorId",
    "withStamps",
    "users",
    "providers",
]


_TEMPLATE_FLAGS = frozenset({"active", "withStamps"})


_TEMPLATE_LIST_FILTER_FLAGS = frozenset({"active", "withStamps"})


_TEMPLATE_LIST = Paging(rows="templates", id="id", filter_id="id")


class TemplateService(RowService[R]):
    """Templates of documents:
    https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
    """

    def of(self, entity: builtins.type[E], /) -> TemplateService[E]:
        """Return the service with rows of another type, such as a subclass of `Template` with your user fields."""
        return TemplateService(self._runner, entity)

    def add(self, fields: TemplateFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a template of documents and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
        """
        wire = {"fields": _fields(fields, _TEMPLATE_FLAGS)}
        return self._call("documentgenerator.template.add", wire, self._entity, key="template")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a template of documents.

        Args:
            id: Id of the template.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html
        """
        return self._call("documentgenerator.template.delete", {"id": id}, None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a template of documents by its id.

        Args:
            id: Id of the template.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
        """
        return self._call("documentgenerator.template.get", {"id": id}, self._entity, read=True, key="template")

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[TemplateSelection | str] | None = None,
    ) -> Many[R]:
        """Iterate the templates of documents with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
        """
        return self._many(ids, self.list(select=select))

    def getfields(self, id: int | Ref) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a template of documents, each by its name.

        Args:
            id: Id of the template.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html
        """
        wire = {"id": id}
        return self._call(
            "documentgenerator.template.getfields",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="templateFields",
        )

    def list(
        self,
        *,
        select: Sequence[TemplateSelection | str] | None = None,
        order: Mapping[TemplateKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List templates of documents: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return; `["*"]` where it is not given.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field, the operator before its name.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
        """
        wire = _given(select=select, order=order, filter=_conditions(filter, _TEMPLATE_LIST_FILTER_FLAGS), start=start)
        return self._list("documentgenerator.template.list", wire, self._entity, _TEMPLATE_LIST)

    def update(self, id: int | Ref, fields: TemplateFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a template of documents and return it.

        Args:
            id: Id of the template.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _TEMPLATE_FLAGS)}
        return self._call("documentgenerator.template.update", wire, self._entity, key="template")
