# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Storages: `entity.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from msgspec import field as _field

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Scope
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

if TYPE_CHECKING:
    from bitrix24_async.scopes.entity.item import Item, ItemService
    from bitrix24_async.scopes.entity.section import Section, SectionService

__all__ = ["EntityRightsResult", "EntityScope", "Item", "Section"]


class EntityRightsResult(Entity, kw_only=True, rename="upper"):
    """What `entity.rights` returns; what is not declared is in `extra`."""

    object: Any = _field(default=None, name="object")
    null: Any = _field(default=None, name="null")
    u1: str | None = None
    au: str | None = None
    u577: str | None = None


class EntityScope(Scope):
    """Storages: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html"""

    __slots__ = ()

    def add(self, entity: str, name: str, *, access: Mapping[str, Any] | None = None) -> Call[bool]:
        """Create a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            name: Name of the storage.
            access: Access codes, such as `G2` for a group, `U1` for a user or `AU` for any signed-in user.

        Raises:
            APIError: A value was refused, or the caller may not create a storage (`ERROR_ENTITY_ALREADY_EXISTS`,
                `ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
        """
        return self._call("entity.add", _given(ENTITY=entity, NAME=name, ACCESS=_mapping("ACCESS", access)), bool)

    def delete(self, entity: str) -> Call[bool]:
        """Delete a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
        """
        return self._call("entity.delete", {"ENTITY": entity}, bool)

    def get(self, *, entity: str | None = None) -> Call[Any]:
        """Return a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Reads. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
        """
        return self._call("entity.get", _given(ENTITY=entity), Any, read=True)

    @builtins.property
    def item(self) -> ItemService[Item]:
        """Elements of a storage: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html"""
        from bitrix24_async.scopes.entity.item import Item, ItemService

        return ItemService(self._runner, Item)

    def rights(self, entity: str, *, access: Mapping[str, Any] | None = None) -> Call[EntityRightsResult]:
        """Return the rights to a storage, or set them.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            access: Access codes, such as `G2` for a group, `U1` for a user or `AU` for any signed-in user.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
        """
        return self._call("entity.rights", _given(ENTITY=entity, ACCESS=_mapping("ACCESS", access)), EntityRightsResult)

    @builtins.property
    def section(self) -> SectionService[Section]:
        """Sections of a storage: https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html"""
        from bitrix24_async.scopes.entity.section import Section, SectionService

        return SectionService(self._runner, Section)

    def update(
        self,
        entity: str,
        *,
        name: str | None = None,
        entity_new: str | None = None,
        access: Mapping[str, Any] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a storage.

        It needs an application's token; a webhook does not do.

        Args:
            entity: Code of the storage.
            name: Name of the storage.
            entity_new: The code it gets.
            access: Access codes, such as `G2` for a group, `U1` for a user or `AU` for any signed-in user.

        Raises:
            APIError: The portal refused (`ERROR_ENTITY_ALREADY_EXISTS`, `ERROR_CORE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).
            NotFound: What an argument names does not exist (`ERROR_ENTITY_NOT_FOUND`).

        Writes. Scope: entity. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
        """
        wire = _given(ENTITY=entity, NAME=name, ENTITY_NEW=entity_new, ACCESS=_mapping("ACCESS", access))
        return self._call("entity.update", wire, bool)


if not TYPE_CHECKING:
    _MODULES = {"Item": "item", "Section": "section"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
