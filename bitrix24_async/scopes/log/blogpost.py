# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Blog posts: the methods of `log.blogpost`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged

__all__ = ["Blogpost", "BlogpostGetusersService", "BlogpostKey", "BlogpostService"]


class Blogpost(Entity, kw_only=True, rename="upper"):
    """A record of `log.blogpost`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    blog_id: int | None = None
    publish_status: str | None = None
    title: str | None = None
    author_id: int | None = None
    enable_comments: str | None = None
    num_comments: int | None = None
    code: str | None = None
    micro: str | None = None
    detail_text: str | None = None
    date_publish: dt.datetime | None = None
    category_id: str | None = None
    has_socnet_all: str | None = None
    has_tags: str | None = None
    has_images: str | None = None
    has_props: str | None = None
    has_comment_images: str | None = None
    uf_blog_post_doc: dict[str, Any] | None = None
    uf_blog_post_url_prv: dict[str, Any] | None = None
    uf_gratitude: dict[str, Any] | None = None
    uf_blog_post_file: dict[str, Any] | None = None
    uf_blog_post_imprtnt: dict[str, Any] | None = None
    uf_imprtant_date_end: dict[str, Any] | None = None
    uf_blog_post_vote: dict[str, Any] | None = None
    uf_mail_message: dict[str, Any] | None = None
    files: builtins.list[Any] | None = None


BlogpostKey: TypeAlias = Literal[
    "ID",
    "BLOG_ID",
    "PUBLISH_STATUS",
    "TITLE",
    "AUTHOR_ID",
    "ENABLE_COMMENTS",
    "NUM_COMMENTS",
    "CODE",
    "MICRO",
    "DETAIL_TEXT",
    "DATE_PUBLISH",
    "CATEGORY_ID",
    "HAS_SOCNET_ALL",
    "HAS_TAGS",
    "HAS_IMAGES",
    "HAS_PROPS",
    "HAS_COMMENT_IMAGES",
    "UF_BLOG_POST_DOC",
    "UF_BLOG_POST_URL_PRV",
    "UF_GRATITUDE",
    "UF_BLOG_POST_FILE",
    "UF_BLOG_POST_IMPRTNT",
    "UF_IMPRTANT_DATE_END",
    "UF_BLOG_POST_VOTE",
    "UF_MAIL_MESSAGE",
    "FILES",
]


R = TypeVar("R")
E = TypeVar("E")


_BLOGPOST_ADD_FLAGS = frozenset({"IMPORTANT", "PARSE_PREVIEW"})


_BLOGPOST_UPDATE_FLAGS = frozenset({"IMPORTANT"})


_BLOGPOST_GET = Paging(select=None, keyset=False)


class BlogpostService(RowService[R]):
    """Blog posts: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html"""

    def of(self, entity: builtins.type[E], /) -> BlogpostService[E]:
        """Return the service with rows of another type, such as a subclass of `Blogpost` with your user fields."""
        return BlogpostService(self._runner, entity)

    def add(
        self,
        post_message: str,
        *,
        post_title: str | None = None,
        dest: Sequence[Any] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | Ref | None = None,
        tags: str | None = None,
        background_code: str | None = None,
        parse_preview: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a blog post and return its id.

        Args:
            important: `N` where it is not given.
            parse_preview: `N` where it is not given.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: The portal refused: `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`,
                `SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED`,
                `SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND`, an empty code and a text.

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
        """
        wire = _merged(
            _BLOGPOST_ADD_FLAGS,
            POST_MESSAGE=post_message,
            POST_TITLE=post_title,
            DEST=dest,
            SPERM=sperm,
            FILES=files,
            IMPORTANT=important,
            IMPORTANT_DATE_END=important_date_end,
            SITE_ID=site_id,
            USER_ID=user_id,
            TAGS=tags,
            BACKGROUND_CODE=background_code,
            PARSE_PREVIEW=parse_preview,
            extra=extra,
        )
        return self._call("log.blogpost.add", wire, int)

    def delete(self, post_id: int | Ref) -> Call[bool]:
        """Delete a blog post.

        Raises:
            APIError: The portal refused: `100`, `0`, `403`.

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
        """
        return self._call("log.blogpost.delete", {"POST_ID": post_id}, bool)

    def get(
        self,
        *,
        post_id: int | Ref | None = None,
        log_rights: Sequence[Any] | None = None,
        log_date_from: str | None = None,
        log_date_to: str | None = None,
        first_id: int | Ref | None = None,
        last_id: int | Ref | None = None,
        limit: int | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List blog posts: awaited for one page, iterated for all of them.

        Args:
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
        """
        wire = _given(
            POST_ID=post_id,
            LOG_RIGHTS=log_rights,
            LOG_DATE_FROM=log_date_from,
            LOG_DATE_TO=log_date_to,
            FIRST_ID=first_id,
            LAST_ID=last_id,
            LIMIT=limit,
            start=start,
        )
        return self._list("log.blogpost.get", wire, self._entity, _BLOGPOST_GET)

    @builtins.property
    def getusers(self) -> BlogpostGetusersService:
        """Blog post getusers: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html"""
        return BlogpostGetusersService(self._runner)

    def share(self, post_id: int | Ref, dest: Sequence[Any], *, user_id: int | Ref | None = None) -> Call[bool]:
        """Share a blog post.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
        """
        return self._call("log.blogpost.share", _given(POST_ID=post_id, DEST=dest, USER_ID=user_id), bool)

    def update(
        self,
        post_id: int | Ref,
        *,
        post_message: str | None = None,
        post_title: str | None = None,
        dest: Sequence[Any] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | Ref | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Change the given fields of a blog post.

        Args:
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: The portal refused: `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, `EMPTY_TITLE`, an empty
                code and a text.

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
        """
        wire = _merged(
            _BLOGPOST_UPDATE_FLAGS,
            POST_ID=post_id,
            POST_MESSAGE=post_message,
            POST_TITLE=post_title,
            DEST=dest,
            SPERM=sperm,
            FILES=files,
            IMPORTANT=important,
            IMPORTANT_DATE_END=important_date_end,
            SITE_ID=site_id,
            USER_ID=user_id,
            extra=extra,
        )
        return self._call("log.blogpost.update", wire, int)


class BlogpostGetusersService(Service):
    """Blog post getusers: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html"""

    def important(self, post_id: int | Ref) -> Call[builtins.list[str]]:
        """Return the important of a blog post getuser.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
        """
        return self._call("log.blogpost.getusers.important", {"POST_ID": post_id}, builtins.list[str], read=True)
