# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The news feed: `log.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.log.blogcomment import BlogCommentService
    from bitrix24_async.scopes.log.blogpost import (
        BlogPost,
        BlogPostService,
        BlogPostUfBlogPostDoc,
        BlogPostUfBlogPostDocSettings,
        BlogPostUfBlogPostDocUserType,
        BlogPostUfBlogPostFile,
        BlogPostUfBlogPostFileCustomData,
        BlogPostUfBlogPostFileSettings,
        BlogPostUfBlogPostFileUserType,
        BlogPostUfBlogPostImprtnt,
        BlogPostUfBlogPostImprtntSettings,
        BlogPostUfBlogPostImprtntUserType,
        BlogPostUfBlogPostUrlPrv,
        BlogPostUfBlogPostUrlPrvUserType,
        BlogPostUfBlogPostVote,
        BlogPostUfBlogPostVoteSettings,
        BlogPostUfBlogPostVoteSettingsUniqueIpDelay,
        BlogPostUfBlogPostVoteUserType,
        BlogPostUfGratitude,
        BlogPostUfGratitudeSettings,
        BlogPostUfGratitudeUserType,
        BlogPostUfImprtantDateEnd,
        BlogPostUfImprtantDateEndSettings,
        BlogPostUfImprtantDateEndSettingsDefaultValue,
        BlogPostUfImprtantDateEndUserType,
        BlogPostUfMailMessage,
        BlogPostUfMailMessageUserType,
    )

__all__ = [
    "BlogPost",
    "BlogPostUfBlogPostDoc",
    "BlogPostUfBlogPostDocSettings",
    "BlogPostUfBlogPostDocUserType",
    "BlogPostUfBlogPostFile",
    "BlogPostUfBlogPostFileCustomData",
    "BlogPostUfBlogPostFileSettings",
    "BlogPostUfBlogPostFileUserType",
    "BlogPostUfBlogPostImprtnt",
    "BlogPostUfBlogPostImprtntSettings",
    "BlogPostUfBlogPostImprtntUserType",
    "BlogPostUfBlogPostUrlPrv",
    "BlogPostUfBlogPostUrlPrvUserType",
    "BlogPostUfBlogPostVote",
    "BlogPostUfBlogPostVoteSettings",
    "BlogPostUfBlogPostVoteSettingsUniqueIpDelay",
    "BlogPostUfBlogPostVoteUserType",
    "BlogPostUfGratitude",
    "BlogPostUfGratitudeSettings",
    "BlogPostUfGratitudeUserType",
    "BlogPostUfImprtantDateEnd",
    "BlogPostUfImprtantDateEndSettings",
    "BlogPostUfImprtantDateEndSettingsDefaultValue",
    "BlogPostUfImprtantDateEndUserType",
    "BlogPostUfMailMessage",
    "BlogPostUfMailMessageUserType",
    "LogScope",
]


class LogScope(Scope):
    """The news feed: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html"""

    __slots__ = ()

    @builtins.property
    def blogcomment(self) -> BlogCommentService:
        """Comments in the news feed: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html"""
        from bitrix24_async.scopes.log.blogcomment import BlogCommentService

        return BlogCommentService(self._runner)

    @builtins.property
    def blogpost(self) -> BlogPostService[BlogPost]:
        """Posts of the news feed: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html"""
        from bitrix24_async.scopes.log.blogpost import BlogPost, BlogPostService

        return BlogPostService(self._runner, BlogPost)


if not TYPE_CHECKING:
    _MODULES = {
        "BlogPost": "blogpost",
        "BlogPostUfBlogPostDoc": "blogpost",
        "BlogPostUfBlogPostDocSettings": "blogpost",
        "BlogPostUfBlogPostDocUserType": "blogpost",
        "BlogPostUfBlogPostFile": "blogpost",
        "BlogPostUfBlogPostFileCustomData": "blogpost",
        "BlogPostUfBlogPostFileSettings": "blogpost",
        "BlogPostUfBlogPostFileUserType": "blogpost",
        "BlogPostUfBlogPostImprtnt": "blogpost",
        "BlogPostUfBlogPostImprtntSettings": "blogpost",
        "BlogPostUfBlogPostImprtntUserType": "blogpost",
        "BlogPostUfBlogPostUrlPrv": "blogpost",
        "BlogPostUfBlogPostUrlPrvUserType": "blogpost",
        "BlogPostUfBlogPostVote": "blogpost",
        "BlogPostUfBlogPostVoteSettings": "blogpost",
        "BlogPostUfBlogPostVoteSettingsUniqueIpDelay": "blogpost",
        "BlogPostUfBlogPostVoteUserType": "blogpost",
        "BlogPostUfGratitude": "blogpost",
        "BlogPostUfGratitudeSettings": "blogpost",
        "BlogPostUfGratitudeUserType": "blogpost",
        "BlogPostUfImprtantDateEnd": "blogpost",
        "BlogPostUfImprtantDateEndSettings": "blogpost",
        "BlogPostUfImprtantDateEndSettingsDefaultValue": "blogpost",
        "BlogPostUfImprtantDateEndUserType": "blogpost",
        "BlogPostUfMailMessage": "blogpost",
        "BlogPostUfMailMessageUserType": "blogpost",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
