# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Blocks of the application: the methods of `landing.repo`, their records and their keys."""

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
    "Repo",
    "RepoCheckContentResult",
    "RepoFields",
    "RepoGetListOptions",
    "RepoManifest",
    "RepoManifestBlock",
    "RepoService",
]


class Repo(Entity, kw_only=True, rename="upper"):
    """A record of `landing.repo`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    xml_id: str | None = None
    app_code: Any = None
    active: str | None = None
    name: str | None = None
    description: str | None = None
    sections: str | None = None
    site_template_id: Any = None
    preview: str | None = None
    manifest: RepoManifest | None = None
    content: str | None = None
    created_by_id: int | None = None
    modified_by_id: int | None = None
    date_create: str | None = None
    date_modify: str | None = None
    reset: str | None = None


class RepoCheckContentResult(Entity, kw_only=True):
    """What `landing.repo.checkContent` returns; what is not declared is in `extra`."""

    is_bad: bool | None = None
    content: str | None = None


class RepoManifest(Entity, kw_only=True):
    """What `MANIFEST` of a `Repo` holds; what is not declared is in `extra`."""

    block: RepoManifestBlock | None = None
    nodes: dict[str, Any] | None = None


class RepoManifestBlock(Entity, kw_only=True):
    """What `block` of a `RepoManifest` holds; what is not declared is in `extra`."""

    name: str | None = None


RepoFields = TypedDict(
    "RepoFields",
    {
        "NAME": str | None,
        "CONTENT": str | None,
        "SECTIONS": str | None,
        "PREVIEW": str | None,
        "DESCRIPTION": str | None,
        "ACTIVE": str | None,
        "SITE_TEMPLATE_ID": str | None,
        "RESET": str | None,
    },
    total=False,
)
"""The fields that a block of the application takes."""


RepoGetListOptions = TypedDict(
    "RepoGetListOptions",
    {
        "select": Sequence[str] | None,
        "filter": Mapping[str, Any] | None,
        "order": Mapping[str, Any] | None,
        "group": Sequence[Any] | None,
        "limit": int | None,
        "offset": int | None,
    },
    total=False,
)
"""What `params` of `landing.repo.getList` may hold."""


_REPO_GET_LIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class RepoService(RowService[R]):
    """Blocks of the application:
    https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
    """

    def of(self, entity: builtins.type[E], /) -> RepoService[E]:
        """Return the service with rows of another type, such as a subclass of `Repo` with your user fields."""
        return RepoService(self._runner, entity)

    def check_content(self, content: str, *, splitter: str | None = None) -> Call[RepoCheckContentResult]:
        """Check the content of a block for what is not safe.

        Args:
            content: The content.
            splitter: Splitter; `#SANITIZE#` where it is not given.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `insufficient_scope`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`, `ERROR_ARGUMENT`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
        """
        wire = _given(content=content, splitter=splitter)
        return self._call("landing.repo.checkContent", wire, RepoCheckContentResult, read=True)

    def get_list(self, *, params: RepoGetListOptions | Mapping[str, Any] | None = None) -> ListCall[R]:
        """List blocks of the application: awaited for one page, iterated for all of them.

        Args:
            params: Settings of the call, by name, with the keys of `RepoGetListOptions`.

        Raises:
            APIError: The portal refused (`SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `insufficient_scope`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
        """
        wire = _given(params=_mapping("params", params))
        return self._list("landing.repo.getList", wire, self._entity, _REPO_GET_LIST)

    def register(
        self,
        code: str,
        fields: RepoFields | Mapping[str, Any] | Entity,
        *,
        manifest: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Register a block of the application and return its id.

        Args:
            code: Code of the block.
            fields: Fields under their wire names, or an entity.
            manifest: Manifest, by name.

        Raises:
            APIError: What an argument names does not exist (`REQUIRED_FIELD_NO_EXISTS`); the portal refused for another
                reason (`MANIFEST_INTERSECT_IMG`, `CONTENT_IS_BAD`, `PRESET_CONTENT_IS_BAD`, `UNSUPPORTED_BLOCK_TYPE`,
                `UNSUPPORTED_BLOCK_SUBTYPE`, `SYSTEM_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `insufficient_scope`).
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`, `MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
        """
        wire = _given(code=code, fields=_fields(fields), manifest=_mapping("manifest", manifest))
        return self._call("landing.repo.register", wire, int)

    def unbind(self, code: str, *, handler: str | None = None) -> Call[Any]:
        """Unbind the handler of a placement of sites.

        Args:
            code: Code of the block.
            handler: The address that is called.

        Raises:
            APIError: What an argument names does not exist (`PLACEMENT_NO_EXIST`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
        """
        return self._call("landing.repo.unbind", _given(code=code, handler=handler), Any)

    def unregister(self, code: str) -> Call[bool]:
        """Remove the registration of a block of the application.

        Args:
            code: Code of the block.

        Raises:
            APIError: The portal refused (`-`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`, `insufficient_scope`).
            InvalidRequest: An argument is missing or wrong (`MISSING_PARAMS`, `ERROR_ARGUMENT`).

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
        """
        return self._call("landing.repo.unregister", {"code": code}, bool)
