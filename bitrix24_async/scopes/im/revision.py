# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Revisions: the methods of `im.revision`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService

__all__ = ["Revision", "RevisionService"]


class Revision(Entity, kw_only=True):
    """A record of `im.revision`, as its methods return it; what is not declared is in `extra`."""

    rest: int | None = None
    web: int | None = None
    mobile: int | None = None
    desktop: int | None = None
    im_revision_mobile: int | None = None


class RevisionService(RowService[R]):
    """Revisions: https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html"""

    def of(self, entity: builtins.type[E], /) -> RevisionService[E]:
        """Return the service with rows of another type, such as a subclass of `Revision` with your user fields."""
        return RevisionService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the revisions of the messenger.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return self._call("im.revision.get", {}, self._entity, read=True)
