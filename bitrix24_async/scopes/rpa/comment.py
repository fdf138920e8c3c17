# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Comments: the methods of `rpa.comment`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["Comment", "CommentFields", "CommentKey", "CommentService"]


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
    data: dict[str, Any] | None = None
    created_timestamp: int | None = None
    html_description: str | None = None
    text_description: str | None = None
    users: dict[str, Any] | None = None


class CommentFields(TypedDict, total=False):
    """The fields that a comment takes."""

    description: int | None
    files: int | None


CommentKey: TypeAlias = Literal[
    "description",
    "files",
    "id",
    "createdTime",
    "isFixed",
    "typeId",
    "itemId",
    "action",
    "userId",
    "title",
    "data",
    "createdTimestamp",
    "htmlDescription",
    "textDescription",
    "users",
]


R = TypeVar("R")
E = TypeVar("E")


class CommentService(RowService[R]):
    """Comments: https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html"""

    def of(self, entity: builtins.type[E], /) -> CommentService[E]:
        """Return the service with rows of another type, such as a subclass of `Comment` with your user fields."""
        return CommentService(self._runner, entity)

    def add(self, *, description: str | None = None, files: Sequence[Any] | None = None) -> Call[R]:
        """Create a comment and return it.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
        """
        return self._call("rpa.comment.add", _given(description=description, files=files), self._entity, key="comment")

    def delete(self, id: int | Ref) -> Call[Any]:
        """Delete a comment.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
        """
        return self._call("rpa.comment.delete", {"id": id}, Any)

    def update(self, id: int | Ref, fields: CommentFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Change the given fields of a comment.

        Development of this method has stopped in favour of `Smart scripts
        (api-reference/crm/universal/user-defined-object-types/index.md)`.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: rpa. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
        """
        return self._call("rpa.comment.update", {"id": id, "fields": _fields(fields)}, Any)
