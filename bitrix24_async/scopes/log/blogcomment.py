# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Blog comments: the methods of `log.blogcomment`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["BlogcommentKey", "BlogcommentService", "BlogcommentUserKey", "BlogcommentUserService"]


BlogcommentKey: TypeAlias = Literal["POST_ID", "TEXT", "FILES", "USER_ID"]


BlogcommentUserKey: TypeAlias = Literal["comments", "files"]


_BLOGCOMMENT_USER_GET = Paging(
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


class BlogcommentService(Service):
    """Blog comments: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html"""

    def add(
        self,
        post_id: int | Ref,
        text: str,
        *,
        files: Sequence[Any] | None = None,
        user_id: int | Ref | None = None,
    ) -> Call[int]:
        """Create a blog comment and return its id.

        Raises:
            APIError: The portal refused: `-`.

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
        """
        return self._call("log.blogcomment.add", _given(POST_ID=post_id, TEXT=text, FILES=files, USER_ID=user_id), int)

    def delete(self, comment_id: int | Ref, *, user_id: int | Ref | None = None) -> Call[bool]:
        """Delete a blog comment.

        Raises:
            APIError: The portal refused: `-`.

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
        """
        return self._call("log.blogcomment.delete", _given(COMMENT_ID=comment_id, USER_ID=user_id), bool)

    @builtins.property
    def user(self) -> BlogcommentUserService:
        """Blog comment users: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html"""
        return BlogcommentUserService(self._runner)


class BlogcommentUserService(Service):
    """Blog comment users: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html"""

    def get(
        self,
        *,
        user_id: int | Ref | None = None,
        first_id: int | Ref | None = None,
        last_id: int | Ref | None = None,
        limit: int | None = None,
    ) -> ListCall[dict[str, Any]]:
        """List blog comment users: awaited for one page, iterated for all of them.

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
        """
        wire = _given(USER_ID=user_id, FIRST_ID=first_id, LAST_ID=last_id, LIMIT=limit)
        return self._list("log.blogcomment.user.get", wire, dict[str, Any], _BLOGCOMMENT_USER_GET)
