# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Datasets: the methods of `biconnector.dataset`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["Dataset", "DatasetField", "DatasetFields", "DatasetFieldsService", "DatasetKey", "DatasetService"]


class Dataset(Entity, kw_only=True, rename="camel"):
    """A record of `biconnector.dataset`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    external_name: str | None = None
    external_code: str | None = None
    source_id: int | None = None
    description: str | None = None
    fields: builtins.list[DatasetField] | None = None
    type: str | None = None
    date_create: str | None = None
    date_update: str | None = None
    created_by_id: int | None = None
    updated_by_id: int | None = None
    external_id: int | None = None


class DatasetField(Entity, kw_only=True, rename="camel"):
    """What `fields` of a `Dataset` holds; what is not declared is in `extra`."""

    id: int | None = None
    dataset_id: int | None = None
    type: str | None = None
    name: str | None = None
    external_code: str | None = None
    visible: bool | None = None


DatasetFields = TypedDict(
    "DatasetFields",
    {
        "name": str | None,
        "externalName": str | None,
        "externalCode": str | None,
        "sourceId": int | None,
        "description": str | None,
        "fields": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a dataset takes."""


DatasetKey: TypeAlias = Literal[
    "name",
    "externalName",
    "externalCode",
    "sourceId",
    "description",
    "fields",
    "id",
    "type",
    "dateCreate",
    "dateUpdate",
    "createdById",
    "updatedById",
    "externalId",
]


_DATASET_LIST = Paging(id="id", filter_id="id", start="page", keyset=False, walk="page")


class DatasetService(RowService[R]):
    """Datasets: https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html"""

    def of(self, entity: builtins.type[E], /) -> DatasetService[E]:
        """Return the service with rows of another type, such as a subclass of `Dataset` with your user fields."""
        return DatasetService(self._runner, entity)

    def add(self, fields: DatasetFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a dataset and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_REQUIRED_FIELD_MISSING`,
                `VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS`); an argument is wrong (`VALIDATION_UNKNOWN_PARAMETERS`,
                `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`,
                `VALIDATION_DATASET_NAME_INVALID`, `VALIDATION_DATASET_NAME_TOO_LONG`, …); what an argument names does
                not exist (`SOURCE_NOT_FOUND`); the portal refused for another reason (`DATASET_ALREADY_EXIST`, `-`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
        """
        return self._call("biconnector.dataset.add", {"fields": _fields(fields)}, int, key="id")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a dataset.

        Args:
            id: Id of the dataset.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`); an argument is wrong
                (`VALIDATION_INVALID_ID_FORMAT`); what an argument names does not exist (`DATASET_NOT_FOUND`); the
                portal refused for another reason (`-`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
        """
        return self._call("biconnector.dataset.delete", {"id": id}, bool)

    @builtins.property
    def fields(self) -> DatasetFieldsService:
        """Fields of a dataset:
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return DatasetFieldsService(self._runner)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a dataset by its id.

        Args:
            id: Id of the dataset.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`); an argument is wrong
                (`VALIDATION_INVALID_ID_FORMAT`); what an argument names does not exist (`DATASET_NOT_FOUND`).

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
        """
        return self._call("biconnector.dataset.get", {"id": id}, self._entity, read=True, key="item")

    def list(
        self,
        *,
        select: Sequence[DatasetKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DatasetKey | str, str] | None = None,
        page: int | None = None,
    ) -> ListCall[R]:
        """List datasets: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            page: Number of the page.

        Raises:
            APIError: An argument is wrong (`VALIDATION_SELECT_TYPE`, `VALIDATION_FILTER_TYPE`,
                `VALIDATION_ORDER_TYPE`); the caller may not do it (`VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`,
                `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`).

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
        """
        wire = _given(select=select, filter=filter, order=order, page=page)
        return self._list("biconnector.dataset.list", wire, self._entity, _DATASET_LIST)

    def update(self, id: int | Ref, fields: DatasetFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a dataset.

        Args:
            id: Id of the dataset.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_FIELDS_NOT_PROVIDED`,
                `VALIDATION_REQUIRED_FIELD_MISSING`); an argument is wrong (`VALIDATION_INVALID_ID_FORMAT`,
                `VALIDATION_UNKNOWN_PARAMETERS`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_IMMUTABLE_FIELD`,
                `VALIDATION_INVALID_FIELD_TYPE`, `INVALID_METHOD`); what an argument names does not exist
                (`DATASET_NOT_FOUND`); the portal refused for another reason (`-`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
        """
        return self._call("biconnector.dataset.update", {"id": id, "fields": _fields(fields)}, bool)


class DatasetFieldsService(Service):
    """Describe the fields of a dataset, each by its name.

    Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
    """

    def __call__(self) -> Call[builtins.list[dict[str, Any]]]:
        """Describe the fields of a dataset, each by its name.

        Reads. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return self._call("biconnector.dataset.fields", {}, builtins.list[dict[str, Any]], read=True, key="fields")

    def update(
        self,
        id: int | Ref,
        *,
        add: Sequence[Mapping[str, Any]] | None = None,
        update: Sequence[Mapping[str, Any]] | None = None,
        delete: Sequence[int] | None = None,
    ) -> Call[bool]:
        """Add, change or delete fields of a dataset.

        Args:
            id: Id of the field.
            add: Add.
            update: Update.
            delete: Delete.

        Raises:
            APIError: An argument is missing (`VALIDATION_ID_NOT_PROVIDED`,
                `VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS`, `VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS`); an
                argument is wrong (`VALIDATION_INVALID_ID_FORMAT`, `VALIDATION_DUPLICATE_FIELD_CODE`,
                `VALIDATION_DUPLICATE_FIELD_NAME`, `VALIDATION_FIELD_NAME_INVALID_FORMAT`,
                `VALIDATION_FIELD_NAME_TOO_LONG`, `VALIDATION_FIELD_INVALID_TYPE`, …); what an argument names does not
                exist (`DATASET_NOT_FOUND`); the portal refused for another reason (`DATASET_UPDATE_ERROR`).

        Writes. Scope: biconnector. https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
        """
        wire = _given(
            id=id,
            add=_sequence("add", add),
            update=_sequence("update", update),
            delete=_sequence("delete", delete),
        )
        return self._call("biconnector.dataset.fields.update", wire, bool)
