# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The messenger, the newer methods: the methods of `im.v2`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "V2EventService",
    "V2FileDownloadResult",
    "V2FileFields",
    "V2FileService",
    "V2FileUploadResult",
    "V2FileUploadResultFile",
    "V2FileUploadResultFileMediaUrl",
    "V2FileUploadResultFileViewerAttrs",
    "V2Service",
]


class V2FileDownloadResult(Entity, kw_only=True, rename="camel"):
    """What `im.v2.File.download` returns; what is not declared is in `extra`."""

    download_url: str | None = None


class V2FileUploadResult(Entity, kw_only=True, rename="camel"):
    """What `im.v2.File.upload` returns; what is not declared is in `extra`."""

    dialog_id: str | None = None
    chat_id: int | None = None
    message_id: int | None = None
    file: V2FileUploadResultFile | None = None


class V2FileUploadResultFile(Entity, kw_only=True, rename="camel"):
    """What `file` of a `V2FileUploadResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    chat_id: int | None = None
    date: dt.datetime | None = None
    type: str | None = None
    name: str | None = None
    extension: str | None = None
    size: int | None = None
    image: bool | None = None
    status: str | None = None
    progress: int | None = None
    author_id: int | None = None
    author_name: str | None = None
    url_preview: str | None = None
    url_show: str | None = None
    url_download: str | None = None
    viewer_attrs: V2FileUploadResultFileViewerAttrs | None = None
    media_url: V2FileUploadResultFileMediaUrl | None = None
    is_transcribable: bool | None = None
    is_video_note: bool | None = None
    is_voice_note: bool | None = None


class V2FileUploadResultFileMediaUrl(Entity, kw_only=True):
    """What `mediaUrl` of a `V2FileUploadResultFile` holds; what is not declared is in `extra`."""

    preview: dict[str, Any] | None = None


class V2FileUploadResultFileViewerAttrs(Entity, kw_only=True, rename="camel"):
    """What `viewerAttrs` of a `V2FileUploadResultFile` holds; what is not declared is in `extra`."""

    viewer: str | None = None
    viewer_type: str | None = None
    src: str | None = None
    object_id: str | None = None
    viewer_group_by: str | None = None
    im_chat_id: int | None = None
    title: str | None = None
    unified_link: str | None = None
    actions: str | None = None


V2FileFields = TypedDict(
    "V2FileFields",
    {
        "name": str | None,
        "content": str | None,
        "message": str | None,
    },
    total=False,
)
"""The fields that a file takes."""


_V2_EVENT_GET = Paging(
    rows="events",
    select=None,
    start="offset",
    keyset=False,
    size=100,
    walk="cursor",
    limit="limit",
    most=1000,
    more="hasMore",
    cursor="nextOffset",
)


class V2Service(Service):
    """The messenger, the newer methods:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
    """

    @builtins.property
    def event(self) -> V2EventService:
        """Events of the messenger:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        return V2EventService(self._runner)

    @builtins.property
    def file(self) -> V2FileService:
        """Files: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html"""
        return V2FileService(self._runner)


class V2FileService(Service):
    """Files: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html"""

    def download(self, dialog_id: str, file_id: int | Ref) -> Call[V2FileDownloadResult]:
        """Return the address of a file of a chat.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            file_id: Id of the file.

        Raises:
            APIError: What an argument names does not exist (`FILE_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
        """
        wire = {"dialogId": dialog_id, "fileId": file_id}
        return self._call("im.v2.File.download", wire, V2FileDownloadResult, read=True)

    def upload(self, dialog_id: str, fields: V2FileFields | Mapping[str, Any] | Entity) -> Call[V2FileUploadResult]:
        """Upload a file to a chat.

        Args:
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`FILE_EMPTY`); an argument is wrong (`FILE_INVALID_CONTENT`); what an
                argument names does not exist (`CHAT_NOT_FOUND`); the portal refused for another reason (`FOLDER_ERROR`,
                `UPLOAD_FAILED`, `SEND_FAILED`, `FILE_TOO_LARGE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
        """
        return self._call("im.v2.File.upload", {"dialogId": dialog_id, "fields": _fields(fields)}, V2FileUploadResult)


class V2EventService(Service):
    """Events of the messenger:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
    """

    def get(self, *, offset: int | None = None, limit: int | None = None) -> ListCall[dict[str, Any]]:
        """Return the new events of the messenger: awaited for one page, iterated for all of them.

        Args:
            offset: How many records to skip.
            limit: How many records to return at most; `100` where it is not given.

        Reads. Scope: im. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        return self._list("im.v2.Event.get", _given(offset=offset, limit=limit), dict[str, Any], _V2_EVENT_GET)

    def subscribe(self) -> Call[bool]:
        """Begin to record the events of the messenger.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return self._call("im.v2.Event.subscribe", {}, bool)

    def unsubscribe(self) -> Call[bool]:
        """Stop recording the events of the messenger.

        Writes. Scope: im. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return self._call("im.v2.Event.unsubscribe", {}, bool)
