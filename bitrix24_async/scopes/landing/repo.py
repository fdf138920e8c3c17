# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Repos: the methods of `landing.repo`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Repo", "RepoCheckContentResult", "RepoFields", "RepoGetListOptions", "RepoKey", "RepoService"]


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
    manifest: Any = None
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


class RepoFields(TypedDict, total=False):
    """The fields that a repo takes."""

    NAME: str | None
    CONTENT: str | None
    SECTIONS: str | None
    PREVIEW: str | None
    DESCRIPTION: str | None
    ACTIVE: str | None
    SITE_TEMPLATE_ID: str | None
    RESET: str | None


class RepoGetListOptions(TypedDict, total=False):
    """What `params` of `landing.repo.getList` may hold."""

    select: Sequence[str] | None
    filter: Mapping[str, Any] | None
    order: Mapping[str, Any] | None
    group: Sequence[Any] | None
    limit: int | None
    offset: int | None


RepoKey: TypeAlias = Literal[
    "ID",
    "XML_ID",
    "APP_CODE",
    "ACTIVE",
    "NAME",
    "DESCRIPTION",
    "SECTIONS",
    "SITE_TEMPLATE_ID",
    "PREVIEW",
    "MANIFEST",
    "CONTENT",
    "CREATED_BY_ID",
    "MODIFIED_BY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "RESET",
]


R = TypeVar("R")
E = TypeVar("E")


_REPO_GET_LIST = Paging(select=None, start="params.offset", keyset=False, walk="offset", limit="params.limit")


class RepoService(RowService[R]):
    """Repos: https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html"""

    def of(self, entity: builtins.type[E], /) -> RepoService[E]:
        """Return the service with rows of another type, such as a subclass of `Repo` with your user fields."""
        return RepoService(self._runner, entity)

    def check_content(self, content: str, *, splitter: str | None = None) -> Call[RepoCheckContentResult]:
        """Check the content of a repo.

        Args:
            splitter: `#SANITIZE#` where it is not given.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`, `insufficient_scope`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`, `ERROR_ARGUMENT`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
        """
        wire = _given(content=content, splitter=splitter)
        return self._call("landing.repo.checkContent", wire, RepoCheckContentResult, read=True)

    def get_list(self, *, params: RepoGetListOptions | Mapping[str, Any] | None = None) -> ListCall[R]:
        """List repos: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `insufficient_scope`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`.

        Reads. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
        """
        return self._list("landing.repo.getList", _given(params=params), self._entity, _REPO_GET_LIST)

    def register(
        self,
        code: str,
        fields: RepoFields | Mapping[str, Any] | Entity,
        *,
        manifest: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Register a repo and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `REQUIRED_FIELD_NO_EXISTS`, `MANIFEST_INTERSECT_IMG`, `CONTENT_IS_BAD`,
                `PRESET_CONTENT_IS_BAD`, `UNSUPPORTED_BLOCK_TYPE`, `UNSUPPORTED_BLOCK_SUBTYPE`, `SYSTEM_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `insufficient_scope`.
            InvalidRequest: The portal refused: `ERROR_ARGUMENT`, `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
        """
        return self._call("landing.repo.register", _given(code=code, fields=_fields(fields), manifest=manifest), int)

    def unbind(self, code: str, *, handler: str | None = None) -> Call[Any]:
        """Unbind a repo.

        Raises:
            APIError: The portal refused: `PLACEMENT_NO_EXIST`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
        """
        return self._call("landing.repo.unbind", _given(code=code, handler=handler), Any)

    def unregister(self, code: str) -> Call[bool]:
        """Remove the registration of a repo.

        Raises:
            APIError: The portal refused: `-`.
            AccessDenied: The portal refused: `ACCESS_DENIED`, `insufficient_scope`.
            InvalidRequest: The portal refused: `MISSING_PARAMS`, `ERROR_ARGUMENT`.

        Writes. Scope: landing. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
        """
        return self._call("landing.repo.unregister", {"code": code}, bool)
