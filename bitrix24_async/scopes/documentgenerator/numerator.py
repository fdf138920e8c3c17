# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Numerators of documents: the methods of `documentgenerator.numerator`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Numerator", "NumeratorFields", "NumeratorSequence", "NumeratorService", "NumeratorSettings"]


class Numerator(Entity, kw_only=True):
    """A record of `documentgenerator.numerator`, as its methods return it; what is not declared is in `extra`."""

    id: int
    name: str | None = None
    template: str | None = None
    code: str | None = None
    settings: NumeratorSettings | None = None


class NumeratorSequence(Entity, kw_only=True, rename="camel"):
    """What `Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of a `NumeratorSettings` holds; what is not declared
    is in `extra`.
    """

    start: int | None = None
    step: int | None = None
    length: int | None = None
    pad_string: str | None = None
    periodic_by: str | None = None
    timezone: str | None = None
    is_direct_numeration: bool | None = None


class NumeratorSettings(Entity, kw_only=True):
    """What `settings` of a `Numerator` holds; what is not declared is in `extra`."""

    bitrix_main_numerator_generator_sequent_number_generator: NumeratorSequence | None = _field(
        default=None, name="Bitrix_Main_Numerator_Generator_SequentNumberGenerator"
    )


NumeratorFields = TypedDict(
    "NumeratorFields",
    {
        "name": str | None,
        "template": str | None,
        "settings": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a numerator of documents takes."""


_NUMERATOR_LIST = Paging(rows="numerators", id="id", filter_id="id", select=None, keyset=False)


class NumeratorService(RowService[R]):
    """Numerators of documents:
    https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
    """

    def of(self, entity: builtins.type[E], /) -> NumeratorService[E]:
        """Return the service with rows of another type, such as a subclass of `Numerator` with your user fields."""
        return NumeratorService(self._runner, entity)

    def add(self, fields: NumeratorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a numerator of documents and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
        """
        return self._call("documentgenerator.numerator.add", {"fields": _fields(fields)}, self._entity, key="numerator")

    def delete(self, id: int | Ref) -> Call[None]:
        """Delete a numerator of documents.

        Args:
            id: Id of the numerator.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html
        """
        return self._call("documentgenerator.numerator.delete", {"id": id}, None)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a numerator of documents by its id.

        Args:
            id: Id of the numerator.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
        """
        return self._call("documentgenerator.numerator.get", {"id": id}, self._entity, read=True, key="numerator")

    def list(self, *, start: int | None = None) -> ListCall[R]:
        """List numerators of documents: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html
        """
        return self._list("documentgenerator.numerator.list", _given(start=start), self._entity, _NUMERATOR_LIST)

    def update(self, id: int | Ref, fields: NumeratorFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a numerator of documents and return it.

        Args:
            id: Id of the numerator.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`DOCGEN_ACCESS_ERROR`); the portal refused
                for another reason (`0`).

        Writes. Scope: documentgenerator. https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html
        """
        return self._call("documentgenerator.numerator.update", {"id": id, "fields": _fields(fields)}, self._entity)
