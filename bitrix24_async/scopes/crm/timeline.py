# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Timelines: the methods of `crm.timeline`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "TimelineBindings",
    "TimelineBindingsFields",
    "TimelineBindingsService",
    "TimelineComment",
    "TimelineCommentFields",
    "TimelineCommentFile",
    "TimelineCommentFileImage",
    "TimelineCommentKey",
    "TimelineCommentService",
    "TimelineIcon",
    "TimelineIconService",
    "TimelineItemService",
    "TimelineLayoutBlocks",
    "TimelineLayoutBlocksBlock",
    "TimelineLayoutBlocksBlockProperties",
    "TimelineLayoutBlocksService",
    "TimelineLayoutService",
    "TimelineLogMessage",
    "TimelineLogMessageFields",
    "TimelineLogMessageKey",
    "TimelineLogMessageService",
    "TimelineLogo",
    "TimelineLogoService",
    "TimelineNote",
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
    files: dict[str, TimelineCommentFile] | None = None


class TimelineCommentFile(Entity, kw_only=True, rename="camel"):
    """What `FILES` of a `TimelineComment` holds; what is not declared is in `extra`."""

    id: int | None = None
    date: dt.datetime | None = None
    type: str | None = None
    name: str | None = None
    size: int | None = None
    image: TimelineCommentFileImage | None = None
    author_id: int | None = None
    author_name: str | None = None
    url_preview: str | None = None
    url_show: str | None = None
    url_download: str | None = None


class TimelineCommentFileImage(Entity, kw_only=True):
    """What `image` of a `TimelineCommentFile` holds; what is not declared is in `extra`."""

    width: int | None = None
    height: int | None = None


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
    blocks: dict[str, TimelineLayoutBlocksBlock] | None = None


class TimelineLayoutBlocksBlock(Entity, kw_only=True):
    """What `blocks` of a `TimelineLayoutBlocks` holds; what is not declared is in `extra`."""

    type: str | None = None
    properties: TimelineLayoutBlocksBlockProperties | None = None


class TimelineLayoutBlocksBlockProperties(Entity, kw_only=True):
    """What `properties` of a `TimelineLayoutBlocksBlock` holds; what is not declared is in `extra`."""

    value: str | None = None
    multiline: bool | None = None
    bold: bool | None = None
    color: str | None = None
    text: str | None = None
    action: dict[str, Any] | None = None
    title: str | None = None
    block: dict[str, Any] | None = None


class TimelineLogMessage(Entity, kw_only=True, rename="camel"):
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


TimelineBindingsFields = TypedDict(
    "TimelineBindingsFields",
    {
        "OWNER_ID": int | None,
        "ENTITY_ID": int | None,
        "ENTITY_TYPE": str | None,
    },
    total=False,
)
"""The fields that a binding of a timeline entry takes."""


TimelineCommentFields = TypedDict(
    "TimelineCommentFields",
    {
        "ENTITY_ID": int | None,
        "ENTITY_TYPE": str | None,
        "COMMENT": str | None,
        "FILES": str | None,
    },
    total=False,
)
"""The fields that a comment in a timeline takes."""


TimelineLogMessageFields = TypedDict(
    "TimelineLogMessageFields",
    {
        "entityTypeId": int | None,
        "entityId": int | None,
        "title": str | None,
        "text": str | None,
        "iconCode": str | None,
    },
    total=False,
)
"""The fields that a log entry of a timeline takes."""


TimelineCommentKey: TypeAlias = Literal["ID", "CREATED", "ENTITY_ID", "ENTITY_TYPE", "AUTHOR_ID", "COMMENT", "FILES"]


TimelineLogMessageKey: TypeAlias = Literal[
    "entityTypeId",
    "entityId",
    "title",
    "text",
    "iconCode",
    "id",
    "created",
    "authorId",
]


_TIMELINE_BINDINGS_LIST = Paging(select=None, keyset=False)


_TIMELINE_COMMENT_LIST = Paging()


_TIMELINE_ICON_LIST = Paging(rows="icons", select=None, keyset=False)


_TIMELINE_LOGO_LIST = Paging(rows="logos", select=None, keyset=False)


_TIMELINE_LOG_MESSAGE_LIST = Paging(id="id", filter_id="id", select=None, keyset=False, size=10)


class TimelineService(Service):
    """Timelines: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html"""

    @builtins.property
    def bindings(self) -> TimelineBindingsService[TimelineBindings]:
        """Bindings of a timeline entry:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return TimelineBindingsService(self._runner, TimelineBindings)

    @builtins.property
    def comment(self) -> TimelineCommentService[TimelineComment]:
        """Comments in a timeline:
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
        """Entries of a timeline:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        return TimelineItemService(self._runner)

    @builtins.property
    def layout(self) -> TimelineLayoutService:
        """The layout of timeline entries:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return TimelineLayoutService(self._runner)

    @builtins.property
    def logmessage(self) -> TimelineLogMessageService[TimelineLogMessage]:
        """Log entries of a timeline:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return TimelineLogMessageService(self._runner, TimelineLogMessage)

    @builtins.property
    def logo(self) -> TimelineLogoService[TimelineLogo]:
        """Timeline logos:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        return TimelineLogoService(self._runner, TimelineLogo)

    @builtins.property
    def note(self) -> TimelineNoteService[TimelineNote]:
        """Notes on a timeline entry:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        return TimelineNoteService(self._runner, TimelineNote)


class TimelineNoteService(RowService[R]):
    """Notes on a timeline entry:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
    """

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
        """Delete a note on a timeline entry.

        Args:
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            item_type: Number of the type of the item.
            item_id: Id of the item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        wire = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id}
        return self._call("crm.timeline.note.delete", wire, bool)

    def get(self, owner_type_id: int, owner_id: int | Ref, item_type: Literal[1, 2], *, item_id: int | Ref) -> Call[R]:
        """Return a note on a timeline entry.

        Args:
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            item_type: Number of the type of the item.
            item_id: Id of the item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
        """Save a note on a timeline entry.

        Args:
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.
            item_type: Number of the type of the item.
            item_id: Id of the item.
            text: The text.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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

        Args:
            code: Code of the timeline logo.
            file_content: The file: its name and its content in Base64.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`FILE_SAVE_ERROR`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        wire = {"code": code, "fileContent": file_content}
        return self._call("crm.timeline.logo.add", wire, self._entity, key="logo")

    def delete(self, code: str) -> Call[bool]:
        """Delete a timeline logo.

        Args:
            code: Code of the timeline logo.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
        """
        return self._call("crm.timeline.logo.delete", {"code": code}, bool)

    def get(self, code: str) -> Call[R]:
        """Return a timeline logo.

        Args:
            code: Code of the timeline logo.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
        """
        return self._call("crm.timeline.logo.get", {"code": code}, self._entity, read=True, key="logo")

    def list(self) -> ListCall[R]:
        """List timeline logos: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
        """
        return self._list("crm.timeline.logo.list", {}, self._entity, _TIMELINE_LOGO_LIST)


class TimelineLogMessageService(RowService[R]):
    """Log entries of a timeline:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
    """

    def of(self, entity: builtins.type[E], /) -> TimelineLogMessageService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineLogMessage` with your user fields."""
        return TimelineLogMessageService(self._runner, entity)

    def add(self, fields: TimelineLogMessageFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a log entry of a timeline and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return self._call("crm.timeline.logmessage.add", {"fields": _fields(fields)}, self._entity, key="logMessage")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a log entry of a timeline.

        It needs an application's token; a webhook does not do.

        Args:
            id: Id of the log entry.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`REMOVING_DISABLED`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
        """
        return self._call("crm.timeline.logmessage.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a log entry of a timeline by its id.

        Args:
            id: Id of the log entry.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
        """
        return self._call("crm.timeline.logmessage.get", {"id": id}, self._entity, read=True, key="logMessage")

    def list(
        self,
        entity_type_id: int,
        entity_id: int | Ref,
        *,
        order: Mapping[TimelineLogMessageKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List log entries of a timeline: awaited for one page, iterated for all of them.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 10, when the call is awaited.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
        """
        wire = _given(entityTypeId=entity_type_id, entityId=entity_id, order=order, start=start)
        return self._list("crm.timeline.logmessage.list", wire, self._entity, _TIMELINE_LOG_MESSAGE_LIST)


class TimelineLayoutService(Service):
    """The layout of timeline entries:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
    """

    @builtins.property
    def blocks(self) -> TimelineLayoutBlocksService[TimelineLayoutBlocks]:
        """Content blocks of a timeline entry:
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return TimelineLayoutBlocksService(self._runner, TimelineLayoutBlocks)


class TimelineLayoutBlocksService(RowService[R]):
    """Content blocks of a timeline entry:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> TimelineLayoutBlocksService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineLayoutBlocks` with your user
        fields.
        """
        return TimelineLayoutBlocksService(self._runner, entity)

    def delete(self, entity_type_id: int, entity_id: int | Ref, timeline_id: int | Ref) -> Call[bool]:
        """Delete a content block of a timeline entry.

        It needs an application's token; a webhook does not do.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            timeline_id: Id of the timeline.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_CONTEXT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id}
        return self._call("crm.timeline.layout.blocks.delete", wire, bool, key="success")

    def get(self, entity_type_id: int, entity_id: int | Ref, timeline_id: int | Ref) -> Call[R]:
        """Return a content block of a timeline entry.

        It needs an application's token; a webhook does not do.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            timeline_id: Id of the timeline.

        Raises:
            APIError: An argument is wrong (`ERROR_WRONG_CONTEXT`); what an argument names does not exist
                (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
        """Set the content blocks of a timeline entry.

        It needs an application's token; a webhook does not do.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.
            timeline_id: Id of the timeline.
            layout: Layout, by name.

        Raises:
            APIError: An argument is missing (`FIELD_IS_REQUIRED`); an argument is wrong (`ERROR_WRONG_CONTEXT`); what
                an argument names does not exist (`OWNER_NOT_FOUND`); the portal refused for another reason
                (`UNSUITABLE_TIMELINE_ITEM`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
        """
        wire = {
            "entityTypeId": entity_type_id,
            "entityId": entity_id,
            "timelineId": timeline_id,
            "layout": _mapping("layout", layout),
        }
        return self._call("crm.timeline.layout.blocks.set", wire, bool, key="success")


class TimelineItemService(Service):
    """Entries of a timeline: https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html"""

    def pin(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref) -> Call[None]:
        """Pin a timeline entry.

        Args:
            id: Id of the timeline.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`0`, `CAN_NOT_CHANGE_PINNED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        return self._call("crm.timeline.item.pin", {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, None)

    def unpin(self, id: int | Ref, owner_type_id: int, owner_id: int | Ref) -> Call[None]:
        """Unpin a timeline entry.

        Args:
            id: Id of the timeline.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`CAN_NOT_CHANGE_PINNED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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

        Args:
            code: Code of the timeline icon.
            file_content: The file: its name and its content in Base64.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`FILE_SAVE_ERROR`, `0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
        """
        wire = {"code": code, "fileContent": file_content}
        return self._call("crm.timeline.icon.add", wire, self._entity, key="icon")

    def delete(self, code: str) -> Call[bool]:
        """Delete a timeline icon.

        Args:
            code: Code of the timeline icon.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
        """
        return self._call("crm.timeline.icon.delete", {"code": code}, bool)

    def get(self, code: str) -> Call[R]:
        """Return a timeline icon.

        Args:
            code: Code of the timeline icon.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
        """
        return self._call("crm.timeline.icon.get", {"code": code}, self._entity, read=True, key="icon")

    def list(self) -> ListCall[R]:
        """List timeline icons: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
        """
        return self._list("crm.timeline.icon.list", {}, self._entity, _TIMELINE_ICON_LIST)


class TimelineCommentService(RowService[R]):
    """Comments in a timeline:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
    """

    def of(self, entity: builtins.type[E], /) -> TimelineCommentService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineComment` with your user fields."""
        return TimelineCommentService(self._runner, entity)

    def add(self, fields: TimelineCommentFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a comment in a timeline and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

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
        """Delete a comment in a timeline.

        Args:
            id: Id of the comment.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`); the
                portal refused for another reason (`MULTIPLE_BINDINGS`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
        """
        wire = _given(id=id, ownerTypeId=owner_type_id, ownerId=owner_id)
        return self._call("crm.timeline.comment.delete", wire, None)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a comment in a timeline, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
        """
        return self._call("crm.timeline.comment.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a comment in a timeline by its id.

        Args:
            id: Id of the comment.

        Raises:
            APIError: There is no such comment, or the caller may not see it (a text without a code).

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
        """List comments in a timeline: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.
            select: Fields to return.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (a text without a code).

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
        """Change the given fields of a comment in a timeline.

        Args:
            id: Id of the comment.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.

        Raises:
            APIError: An argument is wrong (`100`); what an argument names does not exist (`OWNER_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).
            InvalidRequest: An argument is missing or wrong (`INVALID_ARG_VALUE`).
            NotFound: What an argument names does not exist (`NOT_FOUND`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
        """
        wire = _given(id=id, fields=_fields(fields), ownerTypeId=owner_type_id, ownerId=owner_id)
        return self._call("crm.timeline.comment.update", wire, int)


class TimelineBindingsService(RowService[R]):
    """Bindings of a timeline entry:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
    """

    def of(self, entity: builtins.type[E], /) -> TimelineBindingsService[E]:
        """Return the service with rows of another type, such as a subclass of `TimelineBindings` with your user fields."""
        return TimelineBindingsService(self._runner, entity)

    def bind(self, fields: TimelineBindingsFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind a timeline entry to a CRM record.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return self._call("crm.timeline.bindings.bind", {"fields": _fields(fields)}, bool)

    def fields(self) -> Call[dict[str, Any]]:
        """Describe the fields of a binding of a timeline entry, each by its name.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
        """
        return self._call("crm.timeline.bindings.fields", {}, dict[str, Any], read=True)

    def list(self, filter: Mapping[str, Any]) -> ListCall[R]:
        """List bindings of a timeline entry: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
        """
        return self._list("crm.timeline.bindings.list", {"filter": filter}, self._entity, _TIMELINE_BINDINGS_LIST)

    def unbind(self, fields: TimelineBindingsFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Unbind a timeline entry from a CRM record.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
        """
        return self._call("crm.timeline.bindings.unbind", {"fields": _fields(fields)}, bool)
