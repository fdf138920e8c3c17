# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Comments in the news feed: the methods of `log.blogcomment`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["BlogCommentService", "BlogCommentUserService"]


_BLOG_COMMENT_USER_GET = Paging(
    rows="comments",
    id="id",
    filter_id="id",
    select=None,
    start="LAST_ID",
    keyset=False,
    size=100,
    walk="last",
    limit="LIMIT",
    most=100,
    upward="FIRST_ID",
)


class BlogCommentService(Service):
    """Comments in the news feed: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html"""

    def add(
        self,
        post_id: int | Ref,
        text: str,
        *,
        files: Sequence[Any] | None = None,
        user_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a comment in the news feed and return its id.

        Args:
            post_id: Id of the post.
            text: The text.
            files: The files, each with its name and its content in Base64.
            user_id: Id of the user.

        Raises:
            APIError: A value was refused, or the caller may not create a comment in the news feed (`-`).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
        """
        wire = _given(POST_ID=post_id, TEXT=text, FILES=_sequence("FILES", files), USER_ID=user_id)
        return self._call("log.blogcomment.add", wire, int)

    def delete(self, comment_id: int | Ref, *, user_id: int | Ref | None = None) -> Call[bool]:
        """Delete a comment in the news feed.

        Args:
            comment_id: Id of the comment.
            user_id: Id of the user.

        Raises:
            APIError: There is no such comment, or the caller may not delete it (`-`).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
        """
        return self._call("log.blogcomment.delete", _given(COMMENT_ID=comment_id, USER_ID=user_id), bool)

    @builtins.property
    def user(self) -> BlogCommentUserService:
        """Comments of a user in the news feed:
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
        """
        return BlogCommentUserService(self._runner)


class BlogCommentUserService(Service):
    """Comments of a user in the news feed:
    https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
    """

    def get(
        self,
        *,
        user_id: int | Ref | None = None,
        first_id: int | Ref | None = None,
        last_id: int | Ref | None = None,
        limit: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List comments of a user in the news feed: awaited for one page, iterated for all of them.

        Args:
            user_id: Id of the user.
            first_id: Id of the first record to read.
            last_id: Id of the last record that was read; what follows it is returned.
            limit: How many records to return at most.

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
        """
        wire = _given(USER_ID=user_id, FIRST_ID=first_id, LAST_ID=last_id, LIMIT=limit)
        return self._list("log.blogcomment.user.get", wire, dict[str, Any], _BLOG_COMMENT_USER_GET)
