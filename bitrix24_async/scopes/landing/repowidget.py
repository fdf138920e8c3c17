# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Widgets: the methods of `landing.repowidget`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "RepoWidget",
    "RepoWidgetFields",
    "RepoWidgetGetListOptions",
    "RepoWidgetManifest",
    "RepoWidgetManifestBlock",
    "RepoWidgetManifestBlockSubtypeParams",
    "RepoWidgetService",
]


class RepoWidget(Entity, kw_only=True, rename="upper"):
    """A record of `landing.repowidget`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    preview: str | None = None
    description: str | None = None
    content: str | None = None
    sections: str | None = None
    widget_params: Any = None
    active: bool | None = None
    site_template_id: str | None = None
    xml_id: str | None = None
    app_code: str | None = None
    manifest: RepoWidgetManifest | None = None
    created_by_id: int | None = None
    modified_by_id: int | None = None
    date_create: str | None = None
    date_modify: str | None = None


class RepoWidgetManifest(Entity, kw_only=True):
    """What `MANIFEST` of a `RepoWidget` holds; what is not declared is in `extra`."""

    block: RepoWidgetManifestBlock | None = None


class RepoWidgetManifestBlock(Entity, kw_only=True):
    """What `block` of a `RepoWidgetManifest` holds; what is not declared is in `extra`."""

    type: builtins.list[Any] | None = None
    subtype: builtins.list[Any] | None = None
    subtype_params: RepoWidgetManifestBlockSubtypeParams | None = None


class RepoWidgetManifestBlockSubtypeParams(Entity, kw_only=True, rename="camel"):
    """What `subtype_params` of a `RepoWidgetManifestBlock` holds; what is not declared is in `extra`."""

    root_node: str | None = None
    demo_data: dict[str, Any] | None = None
    handler: str | None = None
    style: str | None = None
    lang: dict[str, Any] | None = None


RepoWidgetFields = TypedDict(
    "RepoWidgetFields",
    {
        "NAME": str | None,
        "PREVIEW": str | None,
        "DESCRIPTION": str | None,
        "CONTENT": str | None,
        "SECTIONS": str | None,
        "WIDGET_PARAMS": Mapping[str, Any] | None,
        "ACTIVE": bool | str | None,
        "SITE_TEMPLATE_ID": str | None,
    },
    total=False,
)
"""The fields that a widget takes."""


RepoWidgetGetListOptions = TypedDict(
    "RepoWidgetGetListOptions",
    {
        "select": Sequence[Any] | None,
        "filter": Mapping[str, Any] | None,
        "group": Sequence[Any] | None,
        "order": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `params` of `landing.repowidget.getlist` may hold."""


_REPO_WIDGET_FLAGS = frozenset({"ACTIVE"})


_REPO_WIDGET_GETLIST = Paging(select=None, keyset=False, walk="none")


class RepoWidgetService(RowService[R]):
    """Widgets: https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html"""

    def of(self, entity: builtins.type[E], /) -> RepoWidgetService[E]:
        """Return the service with rows of another type, such as a subclass of `RepoWidget` with your user fields."""
        return RepoWidgetService(self._runner, entity)

    def debug(self, *, enable: bool | None = None) -> Call[bool]:
        """Switch the debugging of a widget on or off.

        Args:
            enable: Whether to enable.

        Raises:
            APIError: What an argument names does not exist (`APP_NOT_FOUND`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
        """
        return self._call("landing.repowidget.debug", _given(enable=enable), bool)

    def getlist(self, params: RepoWidgetGetListOptions | Mapping[str, Any]) -> ListCall[R]:
        """List widgets: awaited for one page, iterated for all of them.

        Args:
            params: Settings of the call, by name, with the keys of `RepoWidgetGetListOptions`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
        """
        wire = {"params": _mapping("params", params)}
        return self._list("landing.repowidget.getlist", wire, self._entity, _REPO_WIDGET_GETLIST)

    def register(self, code: str, fields: RepoWidgetFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Register a widget and return its id.

        Args:
            code: Code of the widget.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: What an argument names does not exist (`REQUIRED_FIELD_NO_EXISTS`, `REQUIRED_PARAM_NO_EXISTS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
        """
        wire = {"code": code, "fields": _fields(fields, _REPO_WIDGET_FLAGS)}
        return self._call("landing.repowidget.register", wire, int)

    def unregister(self, code: str) -> Call[bool]:
        """Remove the registration of a widget.

        Args:
            code: Code of the widget.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
        """
        return self._call("landing.repowidget.unregister", {"code": code}, bool)
