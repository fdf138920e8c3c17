# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Fields of processes: the methods of `rpa.fields`, their records and their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["FieldsGetSettingsResult", "FieldsGetSettingsResultCreate", "FieldsGetSettingsResultKanban", "FieldsService"]


class FieldsGetSettingsResult(Entity, kw_only=True):
    """What `rpa.fields.getSettings` returns; what is not declared is in `extra`."""

    kanban: FieldsGetSettingsResultKanban | None = None
    create: FieldsGetSettingsResultCreate | None = None


class FieldsGetSettingsResultCreate(Entity, kw_only=True, rename="upper"):
    """What `create` of a `FieldsGetSettingsResult` holds; what is not declared is in `extra`."""

    uf_rpa_1_name: bool | None = None


class FieldsGetSettingsResultKanban(Entity, kw_only=True):
    """What `kanban` of a `FieldsGetSettingsResult` holds; what is not declared is in `extra`."""

    id: bool | None = None
    uf_rpa_1_name: bool | None = _field(default=None, name="UF_RPA_1_NAME")


class FieldsService(Service):
    """Fields of processes: https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html"""

    def get_settings(self, type_id: int, *, stage_id: int | Ref | None = None) -> Call[FieldsGetSettingsResult]:
        """Return which fields of a process are shown where.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            stage_id: Id of the stage; `0` where it is not given.

        Reads. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
        """
        wire = _given(typeId=type_id, stageId=stage_id)
        return self._call("rpa.fields.getSettings", wire, FieldsGetSettingsResult, read=True, key="fields")

    def set_settings(
        self,
        type_id: int,
        fields: Mapping[str, Any] | Entity,
        *,
        stage_id: int | Ref | None = None,
    ) -> Call[Any]:
        """Set which fields of a process are shown where.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            stage_id: Id of the stage; `0` where it is not given.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
        """
        wire = _given(typeId=type_id, fields=_fields(fields), stageId=stage_id)
        return self._call("rpa.fields.setSettings", wire, Any)

    def set_visibility_settings(
        self,
        type_id: int,
        visibility: str,
        fields: Sequence[str],
        *,
        stage_id: int | Ref | None = None,
    ) -> Call[Any]:
        """Set which fields of a process are shown in one place.

        Development of this method has stopped.

        Args:
            type_id: Id of the type.
            visibility: Visibility.
            fields: Fields.
            stage_id: Id of the stage; `0` where it is not given.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
        """
        wire = _given(typeId=type_id, visibility=visibility, fields=_sequence("fields", fields), stageId=stage_id)
        return self._call("rpa.fields.setVisibilitySettings", wire, Any)
