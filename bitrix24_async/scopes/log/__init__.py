# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The news feed: `log.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.log.blogcomment import BlogcommentService
    from bitrix24_async.scopes.log.blogpost import Blogpost, BlogpostService

__all__ = ["Blogpost", "LogScope"]


class LogScope(Scope):
    """The news feed: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html"""

    __slots__ = ()

    @builtins.property
    def blogcomment(self) -> BlogcommentService:
        """Blog comments: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html"""
        from bitrix24_async.scopes.log.blogcomment import BlogcommentService

        return BlogcommentService(self._runner)

    @builtins.property
    def blogpost(self) -> BlogpostService[Blogpost]:
        """Blog posts: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html"""
        from bitrix24_async.scopes.log.blogpost import Blogpost, BlogpostService

        return BlogpostService(self._runner, Blogpost)


if not TYPE_CHECKING:
    _MODULES = {"Blogpost": "blogpost"}

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
