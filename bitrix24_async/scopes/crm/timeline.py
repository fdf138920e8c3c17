# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Timelines: the methods of `crm.timeline`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "TimelineBindings",
    "TimelineBindingsFields",
    "TimelineBindingsKey",
    "TimelineBindingsService",
    "TimelineComment",
    "TimelineCommentFields",
    "TimelineCommentKey",
    "TimelineCommentService",
    "TimelineIcon",
    "TimelineIconKey",
    "TimelineIconService",
    "TimelineItemService",
    "TimelineLayoutBlocks",
    "TimelineLayoutBlocksKey",
    "TimelineLayoutBlocksService",
    "TimelineLayoutService",
    "TimelineLogmessage",
    "TimelineLogmessageFields",
    "TimelineLogmessageKey",
    "TimelineLogmessageService",
    "TimelineLogo",
    "TimelineLogoKey",
    "TimelineLogoService",
    "TimelineNote",
    "TimelineNoteKey",
    "TimelineNoteService",
    "TimelineService",
]


class TimelineBindings(Entity, kw_only=True, rename="upper"):
    """A record of `crm.timeline.bindings`, as its methods return it; what is not declared is in `extra`."""

    owner_id: int | None = None
    entity_id: Any = None
    entity_type: str | None = None


class TimelineComment(Entity, kw_only=True, rename="upper"):
    """A record of `crm.timeline.comment`, as its methods return it; what is not declared is in `extra`."""

    id: int
    created: dt.datetime | None = None
    entity_id: int | None = None
    entity_type: str | None = None
    author_id: int | None = None
    comment: str | None = None
    files: dict[str, Any] | None = None


class TimelineIcon(Entity, kw_only=True, rename="camel"):
    """A record of `crm.timeline.icon`, as its methods return it; what is not declared is in `extra`."""

    code: str | None = None
    file_content: str | None = None
    is_system: Any = None
    file_uri: Any = None


class TimelineLayoutBlocks(Entity, kw_only=True, rename="camel"):
    """A record of `crm.timeline.layout.blocks`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: Any = None
    entity_id: int | None = None
    timeline_id: int | None = None
    layout: dict[str, Any] | None = None
    blocks: dict[str, Any] | None = None


class TimelineLogmessage(Entity, kw_only=True, rename="camel"):
    """A record of `crm.timeline.logmessage`, as its methods return it; what is not declared is in `extra`."""

    id: int
    entity_type_id: Any = None
    entity_id: int | None = None
    title: str | None = None
    text: str | None = None
    icon_code: str | None = None
    created: dt.datetime | None = None
    author_id: int | None = None


class TimelineLogo(Entity, kw_only=True, rename="camel"):
    """A record of `crm.timeline.logo`, as its methods return it; what is not declared is in `extra`."""

    code: str | None = None
    file_content: str | None = None
    is_system: Any = None
    file_uri: Any = None


class TimelineNote(Entity, kw_only=True, rename="camel"):
    """A record of `crm.timeline.note`, as its methods return it; what is not declared is in `extra`."""

    text: str | None = None
    created_by_id: int | None = None
    created_time: dt.datetime | None = None
    updated_by_id: int | None = None
    updated_time: dt.datetime | None = None


class TimelineBindingsFields(TypedDict, total=False):
    """The fields that a timeline binding takes."""

    OWNER_ID: int | None
    ENTITY_ID: int | None
    ENTITY_TYPE: str | None


class TimelineCommentFields(TypedDict, total=False):
    """The fields that a timeline comment takes."""

    ENTITY_ID: int | None
    ENTITY_TYPE: str | None
    COMMENT: str | None
    FILES: str | None


class TimelineLogmessageFields(TypedDict, total=False):
    """The fields that a timeline log message takes."""

    entityTypeId: int | None
    entityId: int | None
    title: str | None
    text: str | None
    iconCode: str | None


TimelineBindingsKey: TypeAlias = Literal["OWNER_ID", "ENTITY_ID", "ENTITY_TYPE"]


TimelineCommentKey: TypeAlias = Literal["ID", "CREATED", "ENTITY_ID", "ENTITY_TYPE", "AUTHOR_ID", "COMMENT", "FILES"]


TimelineIconKey: TypeAlias = Literal["code", "fileContent", "isSystem", "fileUri"]


TimelineLayoutBlocksKey: TypeAlias = Literal["entityTypeId", "entityId", "timelineId", "layout", "blocks"]


TimelineLogmessageKey: TypeAlias = Literal[
    "entityTypeId",
    "entityId",
    "title",
    "text",
    "iconCode",
    "id",
    "created",
    "authorId",
]


TimelineLogoKey: TypeAlias = Literal["code", "fileContent", "isSystem", "fileUri"]


TimelineNoteKey: TypeAlias = Literal["text", "createdById", "createdTime", "updatedById", "updatedTime"]


R = TypeVar("R")
E = TypeVar("E")


_TIMELINE_BINDINGS_LIST = Paging(select=None, keyset=False)


_TIMELINE_COMMENT_LIST = Paging()


_TIMELINE_ICON_LIST = Paging(rows="icons", select=None, keyset=False)


_TIMELINE_LOGMESSAGE_LIST = Paging(id="id", filter_id="id", select=None, keyset=False, size=10)


_TIMELINE_LOGO_LIST = Paging(rows="logos", select=None, keyset=False)


class TimelineService(Service):
    """Timelines: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html"""

    @builtins.property
    def bindings(self) -> TimelineBindingsService[TimelineBindings]:
        """Timeline bindings:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return TimelineBindingsService(self._runner, TimelineBindings)

    @builtins.property
    def comment(self) -> TimelineCommentService[TimelineComment]:
        """Timeline comments:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
        """
        return TimelineCommentService(self._runner, TimelineComment)

    @builtins.property
    def icon(self) -> TimelineIconService[TimelineIcon]:
        """Timeline icons:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
        """
        return TimelineIconService(self._runner, TimelineIcon)

    @builtins.property
    def item(self) -> TimelineItemService:
        """Timelines: https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html"""
        return TimelineItemService(self._runner)

    @builtins.property
    def layout(self) -> TimelineLayoutService:
        """Timeline layouts:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return TimelineLayoutService(self._runner)

    @builtins.property
    def logmessage(self) -> TimelineLogmessageService[TimelineLogmessage]:
        """Timeline log messages:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return TimelineLogmessageService(self._runner, TimelineLogmessage)

    @builtins.property
    def logo(self) -> TimelineLogoService[TimelineLogo]:
        """Timeline logos:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        return TimelineLogoService(self._runner, TimelineLogo)

    @builtins.property
    def note(self) -> TimelineNoteService[TimelineNote]:
        """Timeline notes: https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html"""
        return TimelineNoteService(self._runner, TimelineNote)


class TimelineNoteService(RowService[R]):
    """Timeline notes: https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineNoteService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineNote` with your user fields."""
        return TimelineNoteService(self._runner, entity)

    def delete(
        self,
        owner_type_id: int,
        owner_id: int | Ref,
        item_type: Literal[1, 2],
        *,
        item_id: int | Ref,
    ) -> Call[bool]:
        """Delete a timeline note.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        wire = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id}
        return self._call("crm.timeline.note.delete", wire, bool)

    def get(self, owner_type_id: int, owner_id: int | Ref, item_type: Literal[1, 2], *, item_id: int | Ref) -> Call[R]:
        """Return a timeline note.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
        """
        wire = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id}
        return self._call("crm.timeline.note.get", wire, self._entity, read=True)

    def save(
        self,
        owner_type_id: int,
        owner_id: int | Ref,
        item_type: Literal[1, 2],
        *,
        item_id: int | Ref,
        text: str,
    ) -> Call[bool]:
        """Save a timeline note.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
        """
        wire = {
            "ownerTypeId": owner_type_id,
            "ownerId": owner_id,
            "itemType": item_type,
            "itemId": item_id,
            "text": text,
        }
        return self._call("crm.timeline.note.save", wire, bool)


class TimelineLogoService(RowService[R]):
    """Timeline logos: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineLogoService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineLogo` with your user fields."""
        return TimelineLogoService(self._runner, entity)

    def add(self, code: str, file_content: str) -> Call[R]:
        """Create a timeline logo and return it.

        Raises:
            APIError: The portal refused: `FILE_SAVE_ERROR`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        wire = {"code": code, "fileContent": file_content}
        return self._call("crm.timeline.logo.add", wire, self._entity, key="logo")

    def delete(self, code: str) -> Call[bool]:
        """Delete a timeline logo.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
        """
        return self._call("crm.timeline.logo.delete", {"code": code}, bool)

    def get(self, code: str) -> Call[R]:
        """Return a timeline logo.

        Raises:
            APIError: The portal refused: `100`, `0`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
        """
        return self._call("crm.timeline.logo.get", {"code": code}, self._entity, read=True, key="logo")

    def list(self) -> ListCall[R]:
        """List timeline logos: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
        """
        return self._list("crm.timeline.logo.list", {}, self._entity, _TIMELINE_LOGO_LIST)


class TimelineLogmessageService(RowService[R]):
    """Timeline log messages:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
    """

    def of(self, entity: builtins.type[E], /) -> TimelineLogmessageService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineLogmessage` with your user fields."""
        return TimelineLogmessageService(self._runner, entity)

    def add(self, fields: TimelineLogmessageFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a timeline log message and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `OWNER_NOT_FOUND`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return self._call("crm.timeline.logmessage.add", {"fields": _fields(fields)}, self._entity, key="logMessage")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a timeline log message.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `REMOVING_DISABLED`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
        """
        return self._call("crm.timeline.logmessage.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a timeline log message.

        Raises:
            APIError: The portal refused: `100`, `0`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
        """
        return self._call("crm.timeline.logmessage.get", {"id": id}, self._entity, read=True, key="logMessage")

    def list(
        self,
        entity_type_id: int,
        entity_id: int | Ref,
        *,
        order: Mapping[TimelineLogmessageKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List timeline log messages: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 10, when the call is awaited.

        Raises:
            APIError: The portal refused: `100`, `0`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
        """
        wire = _given(entityTypeId=entity_type_id, entityId=entity_id, order=order, start=start)
        return self._list("crm.timeline.logmessage.list", wire, self._entity, _TIMELINE_LOGMESSAGE_LIST)


class TimelineLayoutService(Service):
    """Timeline layouts:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
    """

    @builtins.property
    def blocks(self) -> TimelineLayoutBlocksService[TimelineLayoutBlocks]:
        """Timeline layout blocks:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return TimelineLayoutBlocksService(self._runner, TimelineLayoutBlocks)


class TimelineLayoutBlocksService(RowService[R]):
    """Timeline layout blocks:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> TimelineLayoutBlocksService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineLayoutBlocks` with your user
        fields.
        """
        return TimelineLayoutBlocksService(self._runner, entity)

    def delete(self, entity_type_id: int, entity_id: int | Ref, timeline_id: int | Ref) -> Call[bool]:
        """Delete a timeline layout block.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`, `OWNER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id}
        return self._call("crm.timeline.layout.blocks.delete", wire, bool, key="success")

    def get(self, entity_type_id: int, entity_id: int | Ref, timeline_id: int | Ref) -> Call[R]:
        """Return a timeline layout block.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`, `OWNER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id}
        return self._call("crm.timeline.layout.blocks.get", wire, self._entity, read=True, key="layout")

    def set(
        self,
        entity_type_id: int,
        entity_id: int | Ref,
        timeline_id: int | Ref,
        *,
        layout: Mapping[str, Any],
    ) -> Call[bool]:
        """Set the timeline layout block.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused: `ERROR_WRONG_CONTEXT`, `OWNER_NOT_FOUND`, `UNSUITABLE_TIMELINE_ITEM`,
                `FIELD_IS_REQUIRED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id, "layout": layout}
        return self._call("crm.timeline.layout.blocks.set", wire, bool, key="success")


class TimelineItemService(Service):
    """Timelines: https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html"""

    def pin(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref) -> Call[None]:
        """Pin a timeline.

        Raises:
            APIError: The portal refused: `0`, `100`, `OWNER_NOT_FOUND`, `CAN_NOT_CHANGE_PINNED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        return self._call("crm.timeline.item.pin", {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, None)

    def unpin(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref) -> Call[None]:
        """Unpin a timeline.

        Raises:
            APIError: The portal refused: `100`, `OWNER_NOT_FOUND`, `CAN_NOT_CHANGE_PINNED`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
        """
        wire = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}
        return self._call("crm.timeline.item.unpin", wire, None)


class TimelineIconService(RowService[R]):
    """Timeline icons: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineIconService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineIcon` with your user fields."""
        return TimelineIconService(self._runner, entity)

    def add(self, code: str, file_content: str) -> Call[R]:
        """Create a timeline icon and return it.

        Raises:
            APIError: The portal refused: `FILE_SAVE_ERROR`, `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
        """
        wire = {"code": code, "fileContent": file_content}
        return self._call("crm.timeline.icon.add", wire, self._entity, key="icon")

    def delete(self, code: str) -> Call[bool]:
        """Delete a timeline icon.

        Raises:
            APIError: The portal refused: `100`, `0`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
        """
        return self._call("crm.timeline.icon.delete", {"code": code}, bool)

    def get(self, code: str) -> Call[R]:
        """Return a timeline icon.

        Raises:
            APIError: The portal refused: `100`, `0`.
            NotFound: The portal refused: `NOT_FOUND`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
        """
        return self._call("crm.timeline.icon.get", {"code": code}, self._entity, read=True, key="icon")

    def list(self) -> ListCall[R]:
        """List timeline icons: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
        """
        return self._list("crm.timeline.icon.list", {}, self._entity, _TIMELINE_ICON_LIST)


class TimelineCommentService(RowService[R]):
    """Timeline comments: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineCommentService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineComment` with your user fields."""
        return TimelineCommentService(self._runner, entity)

    def add(self, fields: TimelineCommentFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a timeline comment and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused: `OWNER_NOT_FOUND`, `100`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
        """
        return self._call("crm.timeline.comment.add", {"fields": _fields(fields)}, int)

    def delete(
        self,
        id: int | Ref,
        *,
        owner_type_id: int | None = None,
        owner_id: int | Ref | None = None,
    ) -> Call[None]:
        """Delete a timeline comment.

        Raises:
            APIError: The portal refused: `MULTIPLE_BINDINGS`, `OWNER_NOT_FOUND`, `100`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
        """
        wire = _given(id=id, ownerTypeId=owner_type_id, ownerId=owner_id)
        return self._call("crm.timeline.comment.delete", wire, None)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Return the description of each field of a timeline comment by its name.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
        """
        return self._call("crm.timeline.comment.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a timeline comment.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
        """
        return self._call("crm.timeline.comment.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        filter: Mapping[str, Any],
        *,
        select: Sequence[TimelineCommentKey | str] | None = None,
        order: Mapping[TimelineCommentKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List timeline comments: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            select: Fields to return.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
        """
        wire = _given(filter=filter, select=select, order=order, start=start)
        return self._list("crm.timeline.comment.list", wire, self._entity, _TIMELINE_COMMENT_LIST)

    def update(
        self,
        id: int | Ref,
        fields: TimelineCommentFields | Mapping[str, Any] | Entity,
        *,
        owner_type_id: int | None = None,
        owner_id: int | Ref | None = None,
    ) -> Call[int]:
        """Change the given fields of a timeline comment.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: `OWNER_NOT_FOUND`, `100`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.
            InvalidRequest: The portal refused: `INVALID_ARG_VALUE`.
            NotFound: The portal refused: `NOT_FOUND`.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
        """
        wire = _given(id=id, fields=_fields(fields), ownerTypeId=owner_type_id, ownerId=owner_id)
        return self._call("crm.timeline.comment.update", wire, int)


class TimelineBindingsService(RowService[R]):
    """Timeline bindings: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html"""

    def of(self, entity: builtins.type[E], /) -> TimelineBindingsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineBindings` with your user fields."""
        return TimelineBindingsService(self._runner, entity)

    def bind(self, fields: TimelineBindingsFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a timeline binding.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return self._call("crm.timeline.bindings.bind", {"fields": _fields(fields)}, bool)

    def fields(self) -> Call[dict[str, Any]]:
        """Return the description of each field of a timeline binding by its name.

        Raises:
            APIError: The portal refused: `0`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
        """
        return self._call("crm.timeline.bindings.fields", {}, dict[str, Any], read=True)

    def list(self, filter: Mapping[str, Any]) -> ListCall[R]:
        """List timeline bindings: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
        """
        return self._list("crm.timeline.bindings.list", {"filter": filter}, self._entity, _TIMELINE_BINDINGS_LIST)

    def unbind(self, fields: TimelineBindingsFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a timeline binding.

        Args:
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: The portal refused: an empty code and a text.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
        """
        return self._call("crm.timeline.bindings.unbind", {"fields": _fields(fields)}, bool)
