# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Posts of the news feed: the methods of `log.blogpost`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["BlogPost", "BlogPostGetUsersService", "BlogPostService"]


class BlogPost(Entity, kw_only=True, rename="upper"):
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


_BLOG_POST_ADD_FLAGS = frozenset({"IMPORTANT", "PARSE_PREVIEW"})


_BLOG_POST_UPDATE_FLAGS = frozenset({"IMPORTANT"})


_BLOG_POST_GET = Paging(select=None, keyset=False)


class BlogPostService(RowService[R]):
    """Posts of the news feed: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html"""

    def of(self, entity: builtins.type[E], /) -> BlogPostService[E]:
        """Return the service with rows of another type, such as a subclass of `BlogPost` with your user fields."""
        return BlogPostService(self._runner, entity)

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
        """Create a post of the news feed and return its id.

        Args:
            post_message: Text of the post.
            post_title: Title of the post.
            dest: Who sees it, by access codes, such as `UA` for all or `U1` for a user.
            sperm: Who sees it, under its older name.
            files: The files, each with its name and its content in Base64.
            important: Whether it is important; `False` where it is not given.
            important_date_end: Important date end.
            site_id: Id of the site.
            user_id: Id of the user.
            tags: Tags.
            background_code: Code of the background.
            parse_preview: Parse preview: yes or no; `False` where it is not given.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: What an argument names does not exist (`SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND`); the portal
                refused for another reason (`SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`,
                `SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED`, or a text without a code).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
        """
        wire = _merged(
            _BLOG_POST_ADD_FLAGS,
            POST_MESSAGE=post_message,
            POST_TITLE=post_title,
            DEST=_sequence("DEST", dest),
            SPERM=_sequence("SPERM", sperm),
            FILES=_sequence("FILES", files),
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
        """Delete a post of the news feed.

        Args:
            post_id: Id of the post.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`403`); the portal refused for another
                reason (`0`).

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
        """List posts of the news feed: awaited for one page, iterated for all of them.

        Args:
            post_id: Id of the post.
            log_rights: Log rights.
            log_date_from: Log date from.
            log_date_to: Log date to.
            first_id: Id of the first record to read.
            last_id: Id of the last record that was read; what follows it is returned.
            limit: How many records to return at most.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
        """
        wire = _given(
            POST_ID=post_id,
            LOG_RIGHTS=_sequence("LOG_RIGHTS", log_rights),
            LOG_DATE_FROM=log_date_from,
            LOG_DATE_TO=log_date_to,
            FIRST_ID=first_id,
            LAST_ID=last_id,
            LIMIT=limit,
            start=start,
        )
        return self._list("log.blogpost.get", wire, self._entity, _BLOG_POST_GET)

    @builtins.property
    def getusers(self) -> BlogPostGetUsersService:
        """Users who have read a post: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html"""
        return BlogPostGetUsersService(self._runner)

    def share(self, post_id: int | Ref, dest: Sequence[Any], *, user_id: int | Ref | None = None) -> Call[bool]:
        """Show a post of the news feed to more people.

        Args:
            post_id: Id of the post.
            dest: Who sees it, by access codes, such as `UA` for all or `U1` for a user.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
        """
        wire = _given(POST_ID=post_id, DEST=_sequence("DEST", dest), USER_ID=user_id)
        return self._call("log.blogpost.share", wire, bool)

    def update(
        self,
        post_id: int | Ref,
        *,
        post_message: str | None = None,
        post_title: str | None = None,
        dest: Sequence[Any] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[Any] | Mapping[str, Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | Ref | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Change the given fields of a post of the news feed.

        Args:
            post_id: Id of the post.
            post_message: Text of the post.
            post_title: Title of the post.
            dest: Who sees it, by access codes, such as `UA` for all or `U1` for a user.
            sperm: Who sees it, under its older name.
            files: The files, each with its name and its content in Base64.
            important: Whether it is important.
            important_date_end: Important date end.
            site_id: Id of the site.
            user_id: Id of the user.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: An argument is missing (`EMPTY_TITLE`); the portal refused for another reason
                (`SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, or a text without a code).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
        """
        wire = _merged(
            _BLOG_POST_UPDATE_FLAGS,
            POST_ID=post_id,
            POST_MESSAGE=post_message,
            POST_TITLE=post_title,
            DEST=_sequence("DEST", dest),
            SPERM=_sequence("SPERM", sperm),
            FILES=files,
            IMPORTANT=important,
            IMPORTANT_DATE_END=important_date_end,
            SITE_ID=site_id,
            USER_ID=user_id,
            extra=extra,
        )
        return self._call("log.blogpost.update", wire, int)


class BlogPostGetUsersService(Service):
    """Users who have read a post: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html"""

    def important(self, post_id: int | Ref) -> Call[builtins.list[str]]:
        """List the users who have read an important post.

        Args:
            post_id: Id of the post.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
        """
        return self._call("log.blogpost.getusers.important", {"POST_ID": post_id}, builtins.list[str], read=True)
