# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Comments in a timeline: the methods of `rpa.comment`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = ["Comment", "CommentData", "CommentFields", "CommentService", "CommentUser"]


class Comment(Entity, kw_only=True, rename="camel"):
    """A record of `rpa.comment`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    description: str | None = None
    files: builtins.list[Any] | None = None
    created_time: dt.datetime | None = None
    is_fixed: bool | None = None
    type_id: int | None = None
    item_id: int | None = None
    action: str | None = None
    user_id: int | None = None
    title: str | None = None
    data: CommentData | None = None
    created_timestamp: int | None = None
    html_description: str | None = None
    text_description: str | None = None
    users: dict[str, CommentUser] | None = None


class CommentData(Entity, kw_only=True):
    """What `data` of a `Comment` holds; what is not declared is in `extra`."""

    files: builtins.list[Any] | None = None


class CommentUser(Entity, kw_only=True, rename="camel"):
    """What `users` of a `Comment` holds; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    second_name: str | None = None
    last_name: str | None = None
    title: Any = None
    work_position: str | None = None
    full_name: str | None = None
    link: str | None = None


CommentFields = TypedDict("CommentFields", {"description": int | None, "files": int | None}, total=False)
"""The fields that a comment in a timeline takes."""


class CommentService(RowService[R]):
    """Comments in a timeline: https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html"""

    def of(self, entity: builtins.type[E], /) -> CommentService[E]:
        """Return the service with rows of another type, such as a subclass of `Comment` with your user fields."""
        return CommentService(self._runner, entity)

    def add(self, *, description: str | None = None, files: Sequence[Any] | None = None) -> Call[R]:
        """Create a comment in a timeline and return it.

        Development of this method has stopped.

        Args:
            description: Description of the comment.
            files: The files, each with its name and its content in Base64.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
        """
        wire = _given(description=description, files=_sequence("files", files))
        return self._call("rpa.comment.add", wire, self._entity, key="comment")

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a comment in a timeline.

        Development of this method has stopped.

        Args:
            id: Id of the comment.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
        """
        return self._call("rpa.comment.delete", {"id": id}, Any)

    def update(self, id: int | Ref, fields: CommentFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a comment in a timeline.

        Development of this method has stopped.

        Args:
            id: Id of the comment.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
        """
        return self._call("rpa.comment.update", {"id": id, "fields": _fields(fields)}, Any)
