# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Chat bots, the newer methods: the methods of `imbot.v2`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import any_of as _any_of
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "ChatBotsChatBotsV2EntitiesChat",
    "V2Bot",
    "V2BotFields",
    "V2BotRegisterResult",
    "V2BotService",
    "V2Chat",
    "V2ChatFields",
    "V2ChatInputActionService",
    "V2ChatManagerService",
    "V2ChatMessage",
    "V2ChatMessageFields",
    "V2ChatMessageGetContextResult",
    "V2ChatMessageGetContextResultMessage",
    "V2ChatMessageMessage",
    "V2ChatMessageReactionService",
    "V2ChatMessageReadResult",
    "V2ChatMessageSendResult",
    "V2ChatMessageService",
    "V2ChatService",
    "V2ChatTextFieldService",
    "V2ChatUser",
    "V2ChatUserKey",
    "V2ChatUserService",
    "V2Command",
    "V2CommandFields",
    "V2CommandService",
    "V2EventService",
    "V2FileDownloadResult",
    "V2FileFields",
    "V2FileService",
    "V2FileUploadResult",
    "V2FileUploadResultFile",
    "V2Revision",
    "V2RevisionService",
    "V2Service",
]


class ChatBotsChatBotsV2EntitiesChat(Entity, kw_only=True, rename="camel"):
    """A record of `chat-bots/chat-bots-v2/entities#chat`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    dialog_id: str | None = None
    name: str | None = None
    type: str | None = None
    message_type: str | None = None
    owner: int | None = None
    color: Any = None
    avatar: str | None = None
    description: str | None = None
    extranet: bool | None = None
    role: str | None = None
    contains_collaber: bool | None = None
    mute_list: Any = None
    entity_type: str | None = None
    entity_id: str | None = None
    entity_data1: str | None = None
    entity_data2: str | None = None
    entity_data3: str | None = None
    entity_link: Any = None
    disk_folder_id: Any = None
    permissions: dict[str, Any] | None = None
    parent_chat_id: Any = None
    parent_message_id: Any = None
    is_new: bool | None = None
    text_field_enabled: str | None = None
    background_id: Any = None
    date_create: dt.datetime | None = None
    last_message_id: Any = None
    manager_list: Any = None
    last_message_views: str | None = None
    last_id: int | None = None
    marked_id: Any = None
    message_count: int | None = None
    public: str | None = None
    unread_id: Any = None
    user_counter: int | None = None


class V2Bot(Entity, kw_only=True, rename="camel"):
    """A record of `imbot.v2.Bot`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    bot: V2Bot | None = None
    users: builtins.list[V2ChatUser] | None = None
    code: str | None = None
    type: str | None = None
    is_hidden: bool | None = None
    is_support_openline: bool | None = None
    is_reactions_enabled: bool | None = None
    background_id: Any = None
    language: str | None = None
    module_id: str | None = None
    event_mode: str | None = None
    count_message: int | None = None
    count_command: int | None = None
    count_chat: int | None = None
    count_user: int | None = None
    bot_token: str | None = None
    properties: Any = None
    webhook_url: str | None = None


class V2BotRegisterResult(Entity, kw_only=True):
    """What `imbot.v2.Bot.register` returns; what is not declared is in `extra`."""

    bot: V2Bot | None = None
    users: builtins.list[V2ChatUser] | None = None


class V2Chat(Entity, kw_only=True, rename="camel"):
    """A record of `imbot.v2.Chat`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    dialog_id: str | None = None
    name: str | None = None
    description: str | None = None
    type: str | None = None
    owner: int | None = None
    color: Any = None
    avatar: str | None = None
    role: str | None = None
    date_create: Any = None
    last_message_id: Any = None
    mute_list: Any = None
    manager_list: Any = None
    title: str | None = None
    user_ids: builtins.list[int] | None = None
    owner_id: int | None = None
    message: str | None = None
    chat: dict[str, Any] | None = None
    users: Any = None


class V2ChatMessage(Entity, kw_only=True, rename="camel"):
    """A record of `imbot.v2.Chat.Message`, as its methods return it; what is not declared is in `extra`."""

    message: V2ChatMessageMessage | None = None
    user: V2ChatUser | None = None
    attach: Any = None
    keyboard: Any = None
    url_preview: bool | None = None


class V2ChatMessageGetContextResult(Entity, kw_only=True, rename="camel"):
    """What `imbot.v2.Chat.Message.getContext` returns; what is not declared is in `extra`."""

    messages: builtins.list[V2ChatMessageGetContextResultMessage] | None = None
    users: builtins.list[V2ChatUser] | None = None
    has_prev_page: bool | None = None
    has_next_page: bool | None = None


class V2ChatMessageGetContextResultMessage(Entity, kw_only=True, rename="camel"):
    """What `messages` of a `V2ChatMessageGetContextResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    chat_id: int | None = None
    author_id: int | None = None
    date: dt.datetime | None = None
    text: str | None = None
    is_system: bool | None = None
    uuid: str | None = None
    forward: Any = None
    params: Any = None
    viewed_by_others: bool | None = None


class V2ChatMessageMessage(Entity, kw_only=True, rename="camel"):
    """What `message` of a `V2ChatMessage` holds; what is not declared is in `extra`."""

    id: int | None = None
    chat_id: int | None = None
    author_id: int | None = None
    date: dt.datetime | None = None
    text: str | None = None
    is_system: bool | None = None
    uuid: str | None = None
    forward: Any = None
    params: Any = None
    viewed_by_others: bool | None = None


class V2ChatMessageReadResult(Entity, kw_only=True, rename="camel"):
    """What `imbot.v2.Chat.Message.read` returns; what is not declared is in `extra`."""

    chat_id: int | None = None
    last_id: int | None = None
    counter: int | None = None
    viewed_messages: builtins.list[int] | None = None


class V2ChatMessageSendResult(Entity, kw_only=True, rename="camel"):
    """What `imbot.v2.Chat.Message.send` returns; what is not declared is in `extra`."""

    id: int | None = None
    uuid_map: Any = None


class V2ChatUser(Entity, kw_only=True, rename="camel"):
    """A record of `imbot.v2.Chat.User`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    bot_id: int | None = None
    bot_token: str | None = None
    dialog_id: str | None = None
    user_ids: builtins.list[int] | None = None
    active: bool | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    work_position: str | None = None
    color: str | None = None
    avatar: str | None = None
    gender: str | None = None
    birthday: str | None = None
    extranet: bool | None = None
    bot: bool | None = None
    connector: bool | None = None
    external_auth_id: str | None = None
    status: str | None = None
    idle: bool | None = None
    last_activity_date: dt.datetime | None = None
    absent: bool | None = None
    departments: builtins.list[Any] | None = None
    phones: bool | None = None
    type: str | None = None


class V2Command(Entity, kw_only=True, rename="camel"):
    """A record of `imbot.v2.Command`, as its methods return it; what is not declared is in `extra`."""

    id: int
    bot_id: int | None = None
    command: str | None = None
    title: str | None = None
    params: str | None = None
    common: bool | None = None
    hidden: bool | None = None
    extranet_support: bool | None = None
    category: str | None = None
    context: str | None = None


class V2FileDownloadResult(Entity, kw_only=True, rename="camel"):
    """What `imbot.v2.File.download` returns; what is not declared is in `extra`."""

    download_url: str | None = None


class V2FileUploadResult(Entity, kw_only=True, rename="camel"):
    """What `imbot.v2.File.upload` returns; what is not declared is in `extra`."""

    file: V2FileUploadResultFile | None = None
    message_id: int | None = None
    chat_id: int | None = None
    dialog_id: str | None = None


class V2FileUploadResultFile(Entity, kw_only=True, rename="camel"):
    """What `file` of a `V2FileUploadResult` holds; what is not declared is in `extra`."""

    id: int | None = None
    chat_id: int | None = None
    name: str | None = None
    extension: str | None = None
    size: int | None = None


class V2Revision(Entity, kw_only=True):
    """A record of `imbot.v2.Revision`, as its methods return it; what is not declared is in `extra`."""

    rest: int | None = None
    web: int | None = None
    mobile: int | None = None
    desktop: int | None = None


V2BotFields = TypedDict(
    "V2BotFields",
    {
        "code": str | None,
        "botToken": str | None,
        "properties": Mapping[str, Any] | None,
        "type": str | None,
        "eventMode": str | None,
        "webhookUrl": str | None,
        "isHidden": bool | None,
        "isReactionsEnabled": bool | None,
        "isSupportOpenline": bool | None,
        "backgroundId": str | None,
    },
    total=False,
)
"""The fields that a chat bot takes."""


V2ChatFields = TypedDict(
    "V2ChatFields",
    {
        "title": str | None,
        "description": str | None,
        "color": str | None,
        "avatar": File | bytes | str | Sequence[str] | Mapping[str, Any] | None,
        "userIds": Sequence[int] | None,
        "ownerId": int | None,
        "message": str | None,
    },
    total=False,
)
"""The fields that a chat takes."""


V2ChatMessageFields = TypedDict(
    "V2ChatMessageFields",
    {
        "message": str | None,
        "attach": Sequence[Any] | None,
        "keyboard": Sequence[Any] | None,
        "system": bool | None,
        "urlPreview": bool | None,
        "replyId": int | None,
        "templateId": str | None,
        "forwardIds": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a message of a chat takes."""


V2CommandFields = TypedDict(
    "V2CommandFields",
    {
        "message": str | None,
        "attach": Sequence[Any] | None,
        "keyboard": Sequence[Any] | None,
        "system": bool | None,
        "urlPreview": bool | None,
        "command": str | None,
        "title": Mapping[str, Any] | None,
        "params": Mapping[str, Any] | None,
        "common": bool | None,
        "hidden": bool | None,
        "extranetSupport": bool | None,
    },
    total=False,
)
"""The fields that a command of a chat bot takes."""


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


V2ChatUserKey: TypeAlias = Literal[
    "botId",
    "botToken",
    "dialogId",
    "userIds",
    "id",
    "active",
    "name",
    "firstName",
    "lastName",
    "workPosition",
    "color",
    "avatar",
    "gender",
    "birthday",
    "extranet",
    "bot",
    "connector",
    "externalAuthId",
    "status",
    "idle",
    "lastActivityDate",
    "absent",
    "departments",
    "phones",
    "type",
]


_V2_CHAT_MESSAGE_FLAGS = frozenset({"urlPreview"})


_V2_BOT_LIST = Paging(
    rows="bots",
    id="id",
    filter_id="id",
    select=None,
    start="offset",
    keyset=False,
    walk="offset",
    limit="limit",
    more="hasNextPage",
)


_V2_CHAT_USER_LIST = Paging(
    id="id", filter_id="id", select=None, start="", keyset=False, walk="limit", limit="limit", most=200
)


_V2_COMMAND_LIST = Paging(rows="commands", id="id", filter_id="id", select=None, keyset=False, walk="none")


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
    """Chat bots, the newer methods:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
    """

    @builtins.property
    def bot(self) -> V2BotService[V2Bot]:
        """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html"""
        return V2BotService(self._runner, V2Bot)

    @builtins.property
    def chat(self) -> V2ChatService[V2Chat]:
        """Chats: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html"""
        return V2ChatService(self._runner, V2Chat)

    @builtins.property
    def command(self) -> V2CommandService[V2Command]:
        """Commands of a chat bot:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
        """
        return V2CommandService(self._runner, V2Command)

    @builtins.property
    def event(self) -> V2EventService:
        """Events of a chat bot:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
        """
        return V2EventService(self._runner)

    @builtins.property
    def file(self) -> V2FileService:
        """Files: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html"""
        return V2FileService(self._runner)

    @builtins.property
    def revision(self) -> V2RevisionService[V2Revision]:
        """Revisions: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html"""
        return V2RevisionService(self._runner, V2Revision)


class V2RevisionService(RowService[R]):
    """Revisions: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html"""

    def of(self, entity: builtins.type[E], /) -> V2RevisionService[E]:
        """Return the service with rows of another type, such as a subclass of `V2Revision` with your user fields."""
        return V2RevisionService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the revisions of the chat bot platform.

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return self._call("imbot.v2.Revision.get", {}, self._entity, read=True)


class V2FileService(Service):
    """Files: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html"""

    def download(
        self,
        bot_id: int | Ref,
        file_id: int | Ref,
        *,
        bot_token: str | None = None,
    ) -> Call[V2FileDownloadResult]:
        """Return the address of a file of a chat.

        Args:
            bot_id: Id of the chat bot.
            file_id: Id of the file.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`, `FILE_ACCESS_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`,
                `FILE_NOT_FOUND`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
        """
        wire = _given(botId=bot_id, fileId=file_id, botToken=bot_token)
        return self._call("imbot.v2.File.download", wire, V2FileDownloadResult, read=True)

    def upload(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        fields: V2FileFields | Mapping[str, Any] | Entity,
        *,
        bot_token: str | None = None,
    ) -> Call[V2FileUploadResult]:
        """Upload a file to a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            fields: Fields under their wire names, or an entity.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`, `FILE_EMPTY`); an argument
                is wrong (`FILE_INVALID_CONTENT`); the caller may not do it (`BOT_OWNERSHIP_ERROR`); what an argument
                names does not exist (`BOT_NOT_FOUND`); the portal refused for another reason (`FILE_FOLDER_ERROR`,
                `FILE_UPLOAD_FAILED`, `FILE_SEND_FAILED`, `FILE_TOO_LARGE`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, fields=_fields(fields), botToken=bot_token)
        return self._call("imbot.v2.File.upload", wire, V2FileUploadResult)


class V2EventService(Service):
    """Events of a chat bot:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
    """

    def get(
        self,
        bot_id: int | Ref,
        *,
        bot_token: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        with_user_events: bool | None = None,
    ) -> ListCall[dict[str, Any]]:
        """Return the new events of a chat bot: awaited for one page, iterated for all of them.

        Args:
            bot_id: Id of the chat bot.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            offset: How many records to skip.
            limit: How many records to return at most; `100` where it is not given.
            with_user_events: Whether to return user events; `False` where it is not given.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`); the portal refused for
                another reason (`SCOPE_ERROR`, `AUTH_ERROR`, `USER_NOT_SUBSCRIBED`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
        """
        wire = _given(botId=bot_id, botToken=bot_token, offset=offset, limit=limit, withUserEvents=with_user_events)
        return self._list("imbot.v2.Event.get", wire, dict[str, Any], _V2_EVENT_GET)


class V2CommandService(RowService[R]):
    """Commands of a chat bot:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
    """

    def of(self, entity: builtins.type[E], /) -> V2CommandService[E]:
        """Return the service with rows of another type, such as a subclass of `V2Command` with your user fields."""
        return V2CommandService(self._runner, entity)

    def answer(
        self,
        bot_id: int | Ref,
        command_id: int | Ref,
        message_id: int | Ref,
        *,
        dialog_id: str,
        bot_token: str | None = None,
        fields: V2CommandFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[bool]:
        """Answer a command of a chat bot.

        Args:
            bot_id: Id of the chat bot.
            command_id: Id of the command.
            message_id: Id of the message.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`); the portal refused for
                another reason (`COMMAND_ANSWER_FAILED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
        """
        wire = _given(
            botId=bot_id,
            commandId=command_id,
            messageId=message_id,
            dialogId=dialog_id,
            botToken=bot_token,
            fields=None if fields is None else _fields(fields),
        )
        return self._call("imbot.v2.Command.answer", wire, bool, key="result")

    def list(self, bot_id: int | Ref, *, bot_token: str | None = None) -> ListCall[R]:
        """List commands of a chat bot: awaited for one page, iterated for all of them.

        Args:
            bot_id: Id of the chat bot.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
        """
        wire = _given(botId=bot_id, botToken=bot_token)
        return self._list("imbot.v2.Command.list", wire, self._entity, _V2_COMMAND_LIST)

    def register(
        self,
        bot_id: int | Ref,
        fields: V2CommandFields | Mapping[str, Any] | Entity,
        *,
        bot_token: str | None = None,
    ) -> Call[R]:
        """Register a command of a chat bot and return it.

        Args:
            bot_id: Id of the chat bot.
            fields: Fields under their wire names, or an entity.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`, `COMMAND_REQUIRED`,
                `COMMAND_TITLE_REQUIRED`); an argument is wrong (`COMMAND_NAME_INVALID`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`); the portal refused for
                another reason (`COMMAND_REGISTER_FAILED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
        """
        wire = _given(botId=bot_id, fields=_fields(fields), botToken=bot_token)
        return self._call("imbot.v2.Command.register", wire, self._entity, key="command")

    def unregister(self, bot_id: int | Ref, command_id: int | Ref, *, bot_token: str | None = None) -> Call[bool]:
        """Remove the registration of a command of a chat bot.

        Args:
            bot_id: Id of the chat bot.
            command_id: Id of the command.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`, `COMMAND_NOT_FOUND`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
        """
        wire = _given(botId=bot_id, commandId=command_id, botToken=bot_token)
        return self._call("imbot.v2.Command.unregister", wire, bool, key="result")

    def update(
        self,
        bot_id: int | Ref,
        command_id: int | Ref,
        fields: V2CommandFields | Mapping[str, Any] | Entity,
        *,
        bot_token: str | None = None,
    ) -> Call[R]:
        """Change the given fields of a command of a chat bot and return it.

        Args:
            bot_id: Id of the chat bot.
            command_id: Id of the command.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`, `COMMAND_NAME_EMPTY`); an
                argument is wrong (`COMMAND_NAME_INVALID`); the caller may not do it (`BOT_OWNERSHIP_ERROR`); what an
                argument names does not exist (`BOT_NOT_FOUND`, `COMMAND_NOT_FOUND`); the portal refused for another
                reason (`COMMAND_ALREADY_EXISTS`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
        """
        wire = _given(botId=bot_id, commandId=command_id, fields=_fields(fields), botToken=bot_token)
        return self._call("imbot.v2.Command.update", wire, self._entity, key="command")


class V2ChatService(RowService[R]):
    """Chats: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html"""

    def of(self, entity: builtins.type[E], /) -> V2ChatService[E]:
        """Return the service with rows of another type, such as a subclass of `V2Chat` with your user fields."""
        return V2ChatService(self._runner, entity)

    def add(
        self,
        bot_id: int | Ref,
        *,
        bot_token: str | None = None,
        fields: V2ChatFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[R]:
        """Create a chat and return it.

        Args:
            bot_id: Id of the chat bot.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
        """
        wire = _given(botId=bot_id, botToken=bot_token, fields=None if fields is None else _fields(fields))
        return self._call("imbot.v2.Chat.add", wire, self._entity)

    def get(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        *,
        bot_token: str | None = None,
    ) -> Call[ChatBotsChatBotsV2EntitiesChat]:
        """Return a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, botToken=bot_token)
        return self._call("imbot.v2.Chat.get", wire, ChatBotsChatBotsV2EntitiesChat, read=True, key="chat")

    @builtins.property
    def input_action(self) -> V2ChatInputActionService:
        """What a bot is doing:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
        """
        return V2ChatInputActionService(self._runner)

    def leave(self, bot_id: int | Ref, dialog_id: str, *, bot_token: str | None = None) -> Call[bool]:
        """Leave a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, botToken=bot_token)
        return self._call("imbot.v2.Chat.leave", wire, bool, key="result")

    @builtins.property
    def manager(self) -> V2ChatManagerService:
        """Managers of chats:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
        """
        return V2ChatManagerService(self._runner)

    @builtins.property
    def message(self) -> V2ChatMessageService[V2ChatMessage]:
        """Messages of a chat:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
        """
        return V2ChatMessageService(self._runner, V2ChatMessage)

    def set_owner(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        user_id: int | Ref,
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Set the owner of a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            user_id: Id of the user.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, userId=user_id, botToken=bot_token)
        return self._call("imbot.v2.Chat.setOwner", wire, bool, key="result")

    @builtins.property
    def text_field(self) -> V2ChatTextFieldService:
        """The text field of a chat:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
        """
        return V2ChatTextFieldService(self._runner)

    def update(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        fields: V2ChatFields | Mapping[str, Any] | Entity,
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, fields=_fields(fields), botToken=bot_token)
        return self._call("imbot.v2.Chat.update", wire, bool, key="result")

    @builtins.property
    def user(self) -> V2ChatUserService[V2ChatUser]:
        """Users of a chat:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
        """
        return V2ChatUserService(self._runner, V2ChatUser)


class V2ChatUserService(RowService[R]):
    """Users of a chat: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html"""

    def of(self, entity: builtins.type[E], /) -> V2ChatUserService[E]:
        """Return the service with rows of another type, such as a subclass of `V2ChatUser` with your user fields."""
        return V2ChatUserService(self._runner, entity)

    def add(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        user_ids: Sequence[int],
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Add users to a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            user_ids: Ids of the users.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, userIds=_sequence("userIds", user_ids), botToken=bot_token)
        return self._call("imbot.v2.Chat.User.add", wire, bool, key="result")

    def delete(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        user_id: int | Ref,
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Remove a user from a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            user_id: Id of the user.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, userId=user_id, botToken=bot_token)
        return self._call("imbot.v2.Chat.User.delete", wire, bool, key="result")

    def list(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        *,
        bot_token: str | None = None,
        order: Mapping[V2ChatUserKey | str, str] | None = None,
        limit: int | None = None,
    ) -> ListCall[R]:
        """List users of a chat: awaited for one page, iterated for all of them.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            order: `ASC` or `DESC` by field.
            limit: How many records to return at most; `50` where it is not given.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, botToken=bot_token, order=order, limit=limit)
        return self._list("imbot.v2.Chat.User.list", wire, self._entity, _V2_CHAT_USER_LIST)


class V2ChatTextFieldService(Service):
    """The text field of a chat:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
    """

    def enabled(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        *,
        bot_token: str | None = None,
        enabled: bool | None = None,
    ) -> Call[bool]:
        """Switch the text field of a chat on or off.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            enabled: Whether it is enabled; `True` where it is not given.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, botToken=bot_token, enabled=enabled)
        return self._call("imbot.v2.Chat.TextField.enabled", wire, bool, key="result")


class V2ChatMessageService(RowService[R]):
    """Messages of a chat:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
    """

    def of(self, entity: builtins.type[E], /) -> V2ChatMessageService[E]:
        """Return the service with rows of another type, such as a subclass of `V2ChatMessage` with your user fields."""
        return V2ChatMessageService(self._runner, entity)

    def delete(
        self,
        bot_id: int | Ref,
        message_id: int | Ref,
        *,
        bot_token: str | None = None,
        complete: bool | None = None,
    ) -> Call[bool]:
        """Delete a message of a chat.

        Args:
            bot_id: Id of the chat bot.
            message_id: Id of the message.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            complete: Complete: yes or no.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
        """
        wire = _given(botId=bot_id, messageId=message_id, botToken=bot_token, complete=complete)
        return self._call("imbot.v2.Chat.Message.delete", wire, bool, key="result")

    def get(self, bot_id: int | Ref, message_id: int | Ref, *, bot_token: str | None = None) -> Call[R]:
        """Return a message of a chat.

        Args:
            bot_id: Id of the chat bot.
            message_id: Id of the message.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`, `BOT_TYPE_NOT_ALLOWED`); what an argument names does not exist
                (`BOT_NOT_FOUND`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
        """
        wire = _given(botId=bot_id, messageId=message_id, botToken=bot_token)
        return self._call("imbot.v2.Chat.Message.get", wire, self._entity, read=True)

    def get_context(
        self,
        bot_id: int | Ref,
        message_id: int | Ref,
        *,
        bot_token: str | None = None,
        range: int | None = None,
    ) -> Call[V2ChatMessageGetContextResult]:
        """Return a message of a chat with those around it.

        Args:
            bot_id: Id of the chat bot.
            message_id: Id of the message.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            range: Range; `50` where it is not given.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`, `BOT_TYPE_NOT_ALLOWED`, `MESSAGE_ACCESS_DENIED`); what an argument names does
                not exist (`BOT_NOT_FOUND`, `MESSAGE_NOT_FOUND`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
        """
        wire = _given(botId=bot_id, messageId=message_id, botToken=bot_token, range=range)
        return self._call("imbot.v2.Chat.Message.getContext", wire, V2ChatMessageGetContextResult, read=True)

    @builtins.property
    def reaction(self) -> V2ChatMessageReactionService:
        """Reactions to messages:
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
        """
        return V2ChatMessageReactionService(self._runner)

    def read(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        *,
        bot_token: str | None = None,
        message_id: int | Ref | None = None,
    ) -> Call[V2ChatMessageReadResult]:
        """Mark messages of a chat as read.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            message_id: Id of the message.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`, `MESSAGE_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, botToken=bot_token, messageId=message_id)
        return self._call("imbot.v2.Chat.Message.read", wire, V2ChatMessageReadResult)

    def send(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        *,
        bot_token: str | None = None,
        fields: V2ChatMessageFields | Mapping[str, Any] | Entity | None = None,
    ) -> Call[V2ChatMessageSendResult]:
        """Send a message to a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`, `EMPTY_MESSAGE`); the caller
                may not do it (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`); the
                portal refused for another reason (`SENDING_FAILED`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
        """
        wire = _given(
            botId=bot_id,
            dialogId=dialog_id,
            botToken=bot_token,
            fields=None if fields is None else _fields(fields, _V2_CHAT_MESSAGE_FLAGS),
        )
        return self._call("imbot.v2.Chat.Message.send", wire, V2ChatMessageSendResult)

    def update(
        self,
        bot_id: int | Ref,
        message_id: int | Ref,
        fields: V2ChatMessageFields | Mapping[str, Any] | Entity,
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a message of a chat.

        Args:
            bot_id: Id of the chat bot.
            message_id: Id of the message.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
        """
        wire = _given(
            botId=bot_id,
            messageId=message_id,
            fields=_fields(fields, _V2_CHAT_MESSAGE_FLAGS),
            botToken=bot_token,
        )
        return self._call("imbot.v2.Chat.Message.update", wire, bool, key="result")


class V2ChatMessageReactionService(Service):
    """Reactions to messages:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
    """

    def add(
        self,
        bot_id: int | Ref,
        message_id: int | Ref,
        reaction: str,
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """React to a message of a chat.

        Args:
            bot_id: Id of the chat bot.
            message_id: Id of the message.
            reaction: Code of the reaction.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`, `REACTION_NOT_FOUND`);
                the portal refused for another reason (`REACTION_ALREADY_SET`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
        """
        wire = _given(botId=bot_id, messageId=message_id, reaction=reaction, botToken=bot_token)
        return self._call("imbot.v2.Chat.Message.Reaction.add", wire, bool, key="result")

    def delete(
        self,
        bot_id: int | Ref,
        message_id: int | Ref,
        reaction: str,
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Take a reaction to a message of a chat back.

        Args:
            bot_id: Id of the chat bot.
            message_id: Id of the message.
            reaction: Code of the reaction.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`, `REACTION_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
        """
        wire = _given(botId=bot_id, messageId=message_id, reaction=reaction, botToken=bot_token)
        return self._call("imbot.v2.Chat.Message.Reaction.delete", wire, bool, key="result")


class V2ChatManagerService(Service):
    """Managers of chats:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
    """

    def add(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        user_ids: Sequence[int],
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Make users managers of a chat.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            user_ids: Ids of the users.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`, `EMPTY_USER_IDS`); the
                caller may not do it (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, userIds=_sequence("userIds", user_ids), botToken=bot_token)
        return self._call("imbot.v2.Chat.Manager.add", wire, bool, key="result")

    def delete(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        user_ids: Sequence[int],
        *,
        bot_token: str | None = None,
    ) -> Call[bool]:
        """Take the rights of a manager of a chat from users.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            user_ids: Ids of the users.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`, `EMPTY_USER_IDS`); the
                caller may not do it (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
        """
        wire = _given(botId=bot_id, dialogId=dialog_id, userIds=_sequence("userIds", user_ids), botToken=bot_token)
        return self._call("imbot.v2.Chat.Manager.delete", wire, bool, key="result")


class V2ChatInputActionService(Service):
    """What a bot is doing:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
    """

    def notify(
        self,
        bot_id: int | Ref,
        dialog_id: str,
        *,
        bot_token: str | None = None,
        status_message_code: str | None = None,
        duration: int | None = None,
    ) -> Call[bool]:
        """Show in a chat what the bot is doing.

        Args:
            bot_id: Id of the chat bot.
            dialog_id: The dialog: the id of a user, or `chat` and the id of a chat, as in `chat42`.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            status_message_code: Code of the status message.
            duration: How long it lasts, in seconds.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
        """
        wire = _given(
            botId=bot_id,
            dialogId=dialog_id,
            botToken=bot_token,
            statusMessageCode=status_message_code,
            duration=duration,
        )
        return self._call("imbot.v2.Chat.InputAction.notify", wire, bool, key="result")


class V2BotService(RowService[R]):
    """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html"""

    def of(self, entity: builtins.type[E], /) -> V2BotService[E]:
        """Return the service with rows of another type, such as a subclass of `V2Bot` with your user fields."""
        return V2BotService(self._runner, entity)

    def get(self, *, bot_id: int | Ref | None = None, code: str | None = None, bot_token: str | None = None) -> Call[R]:
        """Return a chat bot.

        At least one of `bot_id` and `code` has to be given.

        Args:
            bot_id: Id of the chat bot.
            code: Code of the chat bot.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `PARAMS_REQUIRED`); what an argument names does
                not exist (`BOT_NOT_FOUND`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
        """
        wire = _any_of([["botId", "code"]], botId=bot_id, code=code, botToken=bot_token)
        return self._call("imbot.v2.Bot.get", wire, self._entity, read=True)

    def list(
        self,
        *,
        bot_token: str | None = None,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListCall[R]:
        """List chat bots: awaited for one page, iterated for all of them.

        Args:
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.
            filter: Conditions by field.
            limit: How many records to return at most; `50` where it is not given.
            offset: How many records to skip; `0` where it is not given.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`).

        Reads. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
        """
        wire = _given(botToken=bot_token, filter=filter, limit=limit, offset=offset)
        return self._list("imbot.v2.Bot.list", wire, self._entity, _V2_BOT_LIST)

    def register(self, fields: V2BotFields | Mapping[str, Any] | Entity) -> Call[V2BotRegisterResult]:
        """Register a chat bot and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_CODE_REQUIRED`, `BOT_PROPERTIES_REQUIRED`,
                `BOT_WEBHOOK_URL_REQUIRED`); an argument is wrong (`BOT_INVALID_TYPE`, `BOT_INVALID_EVENT_MODE`,
                `BOT_INVALID_CALLBACK`, `BOT_AVATAR_INCORRECT_TYPE`, `BOT_AVATAR_INCORRECT_SIZE`); the plan of the
                portal does not allow it (`BOT_LIMIT_EXCEEDED`); the portal refused for another reason
                (`BOT_CODE_ALREADY_TAKEN`, `BOT_REGISTER_FAILED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
        """
        return self._call("imbot.v2.Bot.register", {"fields": _fields(fields)}, V2BotRegisterResult)

    def unregister(self, bot_id: int | Ref, *, bot_token: str | None = None) -> Call[bool]:
        """Remove the registration of a chat bot.

        Args:
            bot_id: Id of the chat bot.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); the caller may not do it
                (`BOT_OWNERSHIP_ERROR`); what an argument names does not exist (`BOT_NOT_FOUND`); the portal refused for
                another reason (`BOT_UNREGISTER_FAILED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
        """
        return self._call("imbot.v2.Bot.unregister", _given(botId=bot_id, botToken=bot_token), bool, key="result")

    def update(
        self,
        bot_id: int | Ref,
        fields: V2BotFields | Mapping[str, Any] | Entity,
        *,
        bot_token: str | None = None,
    ) -> Call[R]:
        """Change the given fields of a chat bot and return it.

        Args:
            bot_id: Id of the chat bot.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.
            bot_token: What a webhook proves by that the chat bot is its own; an application leaves it out.

        Raises:
            APIError: An argument is missing (`BOT_TOKEN_NOT_SPECIFIED`, `BOT_ID_REQUIRED`); an argument is wrong
                (`BOT_INVALID_EVENT_MODE`, `BOT_INVALID_CALLBACK`, `BOT_AVATAR_INCORRECT_TYPE`,
                `BOT_AVATAR_INCORRECT_SIZE`); the caller may not do it (`BOT_OWNERSHIP_ERROR`); what an argument names
                does not exist (`BOT_NOT_FOUND`); the portal refused for another reason (`BOT_TOKEN_ROTATION_FAILED`).

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
        """
        wire = _given(botId=bot_id, fields=_fields(fields), botToken=bot_token)
        return self._call("imbot.v2.Bot.update", wire, self._entity)
