# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Open channels: the methods of `imopenlines.config`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options

__all__ = [
    "Config",
    "ConfigAddParams",
    "ConfigList",
    "ConfigListConfigQueue",
    "ConfigListGetOptions",
    "ConfigListGetParams",
    "ConfigListQueueUsersField",
    "ConfigListService",
    "ConfigPath",
    "ConfigPathService",
    "ConfigQueueFull",
    "ConfigQueueUsersField",
    "ConfigService",
]


class Config(Entity, kw_only=True, rename="upper"):
    """A record of `imopenlines.config`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    line_name: str | None = None
    active: bool | None = None
    crm: bool | None = None
    crm_create: str | None = None
    crm_create_second: str | None = None
    crm_create_third: bool | None = None
    crm_forward: bool | None = None
    crm_chat_tracker: bool | None = None
    crm_transfer_change: bool | None = None
    crm_source: str | None = None
    queue_type: str | None = None
    queue_time: str | None = None
    no_answer_time: str | None = None
    check_available: bool | None = None
    watch_typing: bool | None = None
    welcome_bot_enable: bool | None = None
    welcome_message: bool | None = None
    welcome_message_text: str | None = None
    vote_message: bool | None = None
    vote_time_limit: str | None = None
    vote_before_finish: bool | None = None
    vote_closing_delay: bool | None = None
    vote_message_1_text: str | None = None
    vote_message_1_like: str | None = None
    vote_message_1_dislike: str | None = None
    vote_message_2_text: str | None = None
    vote_message_2_like: str | None = None
    vote_message_2_dislike: str | None = None
    agreement_message: bool | None = None
    agreement_id: str | None = None
    category_enable: bool | None = None
    category_id: str | None = None
    welcome_bot_join: str | None = None
    welcome_bot_id: str | None = None
    welcome_bot_time: str | None = None
    welcome_bot_left: str | None = None
    no_answer_rule: str | None = None
    no_answer_form_id: str | None = None
    no_answer_bot_id: str | None = None
    no_answer_text: str | None = None
    worktime_enable: bool | None = None
    worktime_from: str | None = None
    worktime_to: str | None = None
    worktime_timezone: str | None = None
    worktime_holidays: builtins.list[Any] | None = None
    worktime_dayoff: builtins.list[Any] | None = None
    worktime_dayoff_rule: str | None = None
    worktime_dayoff_form_id: str | None = None
    worktime_dayoff_bot_id: str | None = None
    worktime_dayoff_text: str | None = None
    close_rule: str | None = None
    close_form_id: str | None = None
    close_bot_id: str | None = None
    close_text: str | None = None
    full_close_time: str | None = None
    auto_close_rule: str | None = None
    auto_close_form_id: str | None = None
    auto_close_bot_id: str | None = None
    auto_close_time: str | None = None
    auto_close_text: str | None = None
    auto_expire_time: str | None = None
    date_create: Any = None
    date_modify: Any = None
    modify_user_id: str | None = None
    temporary: bool | None = None
    xml_id: str | None = None
    language_id: str | None = None
    quick_answers_iblock_id: str | None = None
    session_priority: str | None = None
    type_max_chat: str | None = None
    max_chat: str | None = None
    operator_data: str | None = None
    queue: builtins.list[Any] | None = None
    queue_full: dict[str, ConfigQueueFull] | None = None
    queue_users_fields: dict[str, ConfigQueueUsersField] | None = None
    queue_online: bool | None = None
    default_operator_data: Any = None
    kpi_first_answer_time: str | None = None
    kpi_first_answer_alert: bool | None = None
    kpi_first_answer_list: Any = None
    kpi_first_answer_text: str | None = None
    kpi_further_answer_time: str | None = None
    kpi_further_answer_alert: bool | None = None
    kpi_further_answer_list: Any = None
    kpi_further_answer_text: str | None = None
    kpi_check_operator_activity: bool | None = None
    send_notification_empty_queue: bool | None = None
    use_welcome_form: bool | None = None
    welcome_form_id: str | None = None
    welcome_form_delay: bool | None = None
    send_welcome_each_session: bool | None = None
    confirm_close: bool | None = None
    ignore_welcome_form_responsible: bool | None = None


class ConfigList(Entity, kw_only=True, rename="upper"):
    """A record of `imopenlines.config.list`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    line_name: str | None = None
    active: bool | None = None
    crm: bool | None = None
    crm_create: str | None = None
    crm_create_second: str | None = None
    crm_create_third: bool | None = None
    crm_forward: bool | None = None
    crm_chat_tracker: bool | None = None
    crm_transfer_change: bool | None = None
    crm_source: str | None = None
    queue_type: str | None = None
    queue_time: str | None = None
    no_answer_time: str | None = None
    check_available: bool | None = None
    watch_typing: bool | None = None
    welcome_bot_enable: bool | None = None
    welcome_message: bool | None = None
    welcome_message_text: str | None = None
    vote_message: bool | None = None
    vote_time_limit: str | None = None
    vote_before_finish: bool | None = None
    vote_closing_delay: bool | None = None
    vote_message_1_text: str | None = None
    vote_message_1_like: str | None = None
    vote_message_1_dislike: str | None = None
    vote_message_2_text: str | None = None
    vote_message_2_like: str | None = None
    vote_message_2_dislike: str | None = None
    agreement_message: bool | None = None
    agreement_id: str | None = None
    category_enable: bool | None = None
    category_id: str | None = None
    welcome_bot_join: str | None = None
    welcome_bot_id: str | None = None
    welcome_bot_time: str | None = None
    welcome_bot_left: str | None = None
    no_answer_rule: str | None = None
    no_answer_form_id: str | None = None
    no_answer_bot_id: str | None = None
    no_answer_text: str | None = None
    worktime_enable: bool | None = None
    worktime_from: str | None = None
    worktime_to: str | None = None
    worktime_timezone: str | None = None
    worktime_holidays: builtins.list[Any] | None = None
    worktime_dayoff: builtins.list[Any] | None = None
    worktime_dayoff_rule: str | None = None
    worktime_dayoff_form_id: str | None = None
    worktime_dayoff_bot_id: str | None = None
    worktime_dayoff_text: str | None = None
    close_rule: str | None = None
    close_form_id: str | None = None
    close_bot_id: str | None = None
    close_text: str | None = None
    full_close_time: str | None = None
    auto_close_rule: str | None = None
    auto_close_form_id: str | None = None
    auto_close_bot_id: str | None = None
    auto_close_time: str | None = None
    auto_close_text: str | None = None
    auto_expire_time: str | None = None
    date_create: Any = None
    date_modify: Any = None
    modify_user_id: str | None = None
    temporary: bool | None = None
    xml_id: str | None = None
    language_id: str | None = None
    quick_answers_iblock_id: str | None = None
    session_priority: str | None = None
    type_max_chat: str | None = None
    max_chat: str | None = None
    operator_data: str | None = None
    queue: builtins.list[Any] | None = None
    queue_users_fields: dict[str, ConfigListQueueUsersField] | None = None
    config_queue: builtins.list[ConfigListConfigQueue] | None = None
    default_operator_data: Any = None
    kpi_first_answer_time: str | None = None
    kpi_first_answer_alert: bool | None = None
    kpi_first_answer_list: Any = None
    kpi_first_answer_text: str | None = None
    kpi_further_answer_time: str | None = None
    kpi_further_answer_alert: bool | None = None
    kpi_further_answer_list: Any = None
    kpi_further_answer_text: str | None = None
    kpi_check_operator_activity: bool | None = None
    send_notification_empty_queue: bool | None = None
    use_welcome_form: bool | None = None
    welcome_form_id: str | None = None
    welcome_form_delay: bool | None = None
    send_welcome_each_session: bool | None = None
    confirm_close: bool | None = None
    ignore_welcome_form_responsible: bool | None = None


class ConfigListConfigQueue(Entity, kw_only=True, rename="upper"):
    """What `CONFIG_QUEUE` of a `ConfigList` holds; what is not declared is in `extra`."""

    entity_id: str | None = None
    entity_type: str | None = None


class ConfigListQueueUsersField(Entity, kw_only=True, rename="upper"):
    """What `QUEUE_USERS_FIELDS` of a `ConfigList` holds; what is not declared is in `extra`."""

    user_name: str | None = None
    user_work_position: str | None = None
    user_avatar: str | None = None
    user_avatar_id: int | None = None


class ConfigPath(Entity, kw_only=True, rename="upper"):
    """A record of `imopenlines.config.path`, as its methods return it; what is not declared is in `extra`."""

    server_address: str | None = None
    public_path: str | None = None


class ConfigQueueFull(Entity, kw_only=True, rename="upper"):
    """What `QUEUE_FULL` of a `Config` holds; what is not declared is in `extra`."""

    id: int | None = None
    sort: str | None = None
    user_id: str | None = None
    department_id: str | None = None
    user_name: str | None = None
    user_work_position: str | None = None
    user_avatar: str | None = None
    user_avatar_id: int | None = None


class ConfigQueueUsersField(Entity, kw_only=True, rename="upper"):
    """What `QUEUE_USERS_FIELDS` of a `Config` holds; what is not declared is in `extra`."""

    user_name: str | None = None
    user_work_position: str | None = None
    user_avatar: str | None = None
    user_avatar_id: int | None = None


ConfigAddParams = TypedDict(
    "ConfigAddParams",
    {
        "LINE_NAME": str | None,
        "ACTIVE": bool | str | None,
        "QUEUE": Sequence[Any] | None,
        "QUEUE_TYPE": str | None,
        "QUEUE_TIME": int | None,
        "NO_ANSWER_TIME": int | None,
        "WELCOME_MESSAGE": bool | str | None,
        "WELCOME_MESSAGE_TEXT": str | None,
        "WORKTIME_ENABLE": bool | str | None,
        "WORKTIME_FROM": str | None,
        "WORKTIME_TO": str | None,
        "WORKTIME_TIMEZONE": str | None,
        "CRM": bool | str | None,
        "CRM_CREATE": str | None,
        "VOTE_MESSAGE": bool | str | None,
        "LANGUAGE_ID": str | None,
        "CRM_CREATE_SECOND": str | None,
        "CRM_CREATE_THIRD": bool | str | None,
        "CRM_CHAT_TRACKER": bool | str | None,
        "CRM_FORWARD": bool | str | None,
        "CRM_TRANSFER_CHANGE": bool | str | None,
        "CRM_SOURCE": str | None,
        "MAX_CHAT": int | None,
        "TYPE_MAX_CHAT": str | None,
        "CATEGORY_ENABLE": bool | str | None,
        "CATEGORY_ID": int | None,
        "SESSION_PRIORITY": int | None,
        "WELCOME_BOT_ENABLE": bool | str | None,
        "WELCOME_BOT_JOIN": str | None,
        "WELCOME_BOT_ID": int | None,
        "WELCOME_BOT_TIME": int | None,
        "WELCOME_BOT_LEFT": str | None,
        "CHECK_AVAILABLE": bool | str | None,
        "WATCH_TYPING": bool | str | None,
        "SEND_WELCOME_EACH_SESSION": bool | str | None,
        "OPERATOR_DATA": str | None,
        "DEFAULT_OPERATOR_DATA": Mapping[str, Any] | None,
        "NO_ANSWER_RULE": str | None,
        "NO_ANSWER_FORM_ID": int | None,
        "NO_ANSWER_BOT_ID": int | None,
        "NO_ANSWER_TEXT": str | None,
        "WORKTIME_DAYOFF": Sequence[Any] | None,
        "WORKTIME_HOLIDAYS": str | None,
        "WORKTIME_DAYOFF_RULE": str | None,
        "WORKTIME_DAYOFF_FORM_ID": int | None,
        "WORKTIME_DAYOFF_BOT_ID": int | None,
        "WORKTIME_DAYOFF_TEXT": str | None,
        "CLOSE_RULE": str | None,
        "CLOSE_FORM_ID": int | None,
        "CLOSE_BOT_ID": int | None,
        "CLOSE_TEXT": str | None,
        "VOTE_TIME_LIMIT": int | None,
        "VOTE_CLOSING_DELAY": bool | str | None,
        "VOTE_BEFORE_FINISH": bool | str | None,
        "VOTE_MESSAGE_1_TEXT": str | None,
        "VOTE_MESSAGE_1_LIKE": str | None,
        "VOTE_MESSAGE_1_DISLIKE": str | None,
        "VOTE_MESSAGE_2_TEXT": str | None,
        "VOTE_MESSAGE_2_LIKE": str | None,
        "VOTE_MESSAGE_2_DISLIKE": str | None,
        "AUTO_CLOSE_RULE": str | None,
        "FULL_CLOSE_TIME": int | None,
        "AUTO_CLOSE_TIME": int | None,
        "AUTO_CLOSE_FORM_ID": int | None,
        "AUTO_CLOSE_BOT_ID": int | None,
        "AUTO_CLOSE_TEXT": str | None,
        "AUTO_EXPIRE_TIME": int | None,
        "TEMPORARY": bool | str | None,
        "QUICK_ANSWERS_IBLOCK_ID": int | None,
        "KPI_FIRST_ANSWER_TIME": int | None,
        "KPI_FIRST_ANSWER_ALERT": bool | str | None,
        "KPI_FIRST_ANSWER_LIST": Sequence[Any] | None,
        "KPI_FIRST_ANSWER_TEXT": str | None,
        "KPI_FURTHER_ANSWER_TIME": int | None,
        "KPI_FURTHER_ANSWER_ALERT": bool | str | None,
        "KPI_FURTHER_ANSWER_LIST": Sequence[Any] | None,
        "KPI_FURTHER_ANSWER_TEXT": str | None,
        "KPI_CHECK_OPERATOR_ACTIVITY": bool | str | None,
        "USE_WELCOME_FORM": bool | str | None,
        "WELCOME_FORM_ID": int | None,
        "WELCOME_FORM_DELAY": bool | str | None,
        "CONFIRM_CLOSE": bool | str | None,
        "IGNORE_WELCOME_FORM_RESPONSIBLE": bool | str | None,
    },
    total=False,
)
"""What `PARAMS` of `imopenlines.config.add` may hold."""


ConfigListGetOptions = TypedDict(
    "ConfigListGetOptions",
    {
        "QUEUE": bool | str | None,
        "CONFIG_QUEUE": bool | str | None,
        "CHECK_PERMISSION": str | None,
    },
    total=False,
)
"""What `OPTIONS` of `imopenlines.config.list.get` may hold."""


ConfigListGetParams = TypedDict(
    "ConfigListGetParams",
    {
        "select": Sequence[Any] | None,
        "order": Mapping[str, Any] | None,
        "filter": Mapping[str, Any] | None,
        "limit": int | None,
        "offset": int | None,
    },
    total=False,
)
"""What `PARAMS` of `imopenlines.config.list.get` may hold."""


_CONFIG_ADD_PARAMS_FLAGS = frozenset(
    {
        "ACTIVE",
        "CATEGORY_ENABLE",
        "CHECK_AVAILABLE",
        "CONFIRM_CLOSE",
        "CRM",
        "CRM_CHAT_TRACKER",
        "CRM_CREATE_THIRD",
        "CRM_FORWARD",
        "CRM_TRANSFER_CHANGE",
        "IGNORE_WELCOME_FORM_RESPONSIBLE",
        "KPI_CHECK_OPERATOR_ACTIVITY",
        "KPI_FIRST_ANSWER_ALERT",
        "KPI_FURTHER_ANSWER_ALERT",
        "SEND_WELCOME_EACH_SESSION",
        "TEMPORARY",
        "USE_WELCOME_FORM",
        "VOTE_BEFORE_FINISH",
        "VOTE_CLOSING_DELAY",
        "VOTE_MESSAGE",
        "WATCH_TYPING",
        "WELCOME_BOT_ENABLE",
        "WELCOME_FORM_DELAY",
        "WELCOME_MESSAGE",
        "WORKTIME_ENABLE",
    }
)


_CONFIG_LIST_GET_OPTIONS_FLAGS = frozenset({"CONFIG_QUEUE", "QUEUE"})


_CONFIG_LIST_GET = Paging(
    select=None, start="PARAMS.offset", keyset=False, walk="offset", limit="PARAMS.limit", most=200
)


class ConfigService(RowService[R]):
    """Open channels: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html"""

    def of(self, entity: builtins.type[E], /) -> ConfigService[E]:
        """Return the service with rows of another type, such as a subclass of `Config` with your user fields."""
        return ConfigService(self._runner, entity)

    def add(self, *, params: ConfigAddParams | Mapping[str, Any] | None = None) -> Call[int]:
        """Create an open channel and return its id.

        Args:
            params: Settings of the open channel, by name.

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
        """
        wire = _given(PARAMS=_options("PARAMS", params, _CONFIG_ADD_PARAMS_FLAGS))
        return self._call("imopenlines.config.add", wire, int)

    def delete(self, config_id: int | Ref) -> Call[bool]:
        """Delete an open channel.

        Args:
            config_id: Id of the open channel.

        Raises:
            APIError: An argument is missing (`CONFIG_ID_EMPTY`); the caller may not do it
                (`CONFIG_WRONG_USER_PERMISSION`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
        """
        return self._call("imopenlines.config.delete", {"CONFIG_ID": config_id}, bool)

    def get(self, config_id: int | Ref, *, with_queue: bool | None = None, show_offline: bool | None = None) -> Call[R]:
        """Return an open channel by its id.

        Args:
            config_id: Id of the open channel.
            with_queue: Whether to return queue.
            show_offline: Whether to show offline.

        Raises:
            APIError: An argument is missing (`CONFIG_ID_EMPTY`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
        """
        wire = _given(CONFIG_ID=config_id, WITH_QUEUE=_flag(with_queue), SHOW_OFFLINE=_flag(show_offline))
        return self._call("imopenlines.config.get", wire, self._entity, read=True)

    @builtins.property
    def list(self) -> ConfigListService[ConfigList]:
        """Open channels: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html"""
        return ConfigListService(self._runner, ConfigList)

    @builtins.property
    def path(self) -> ConfigPathService[ConfigPath]:
        """The page of settings:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return ConfigPathService(self._runner, ConfigPath)

    def update(self, config_id: int | Ref, *, params: Mapping[str, Any] | None = None) -> Call[bool]:
        """Change the given fields of an open channel.

        Args:
            config_id: Id of the open channel.
            params: Settings of the open channel, by name.

        Raises:
            APIError: An argument is missing (`CONFIG_ID_EMPTY`); the caller may not do it
                (`CONFIG_WRONG_USER_PERMISSION`).

        Writes. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
        """
        wire = _given(CONFIG_ID=config_id, PARAMS=_mapping("PARAMS", params))
        return self._call("imopenlines.config.update", wire, bool)


class ConfigPathService(RowService[R]):
    """The page of settings:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
    """

    def of(self, entity: builtins.type[E], /) -> ConfigPathService[E]:
        """Return the service with rows of another type, such as a subclass of `ConfigPath` with your user fields."""
        return ConfigPathService(self._runner, entity)

    def get(self) -> Call[R]:
        """Return the address of the settings of open channels.

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return self._call("imopenlines.config.path.get", {}, self._entity, read=True)


class ConfigListService(RowService[R]):
    """Open channels: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html"""

    def of(self, entity: builtins.type[E], /) -> ConfigListService[E]:
        """Return the service with rows of another type, such as a subclass of `ConfigList` with your user fields."""
        return ConfigListService(self._runner, entity)

    def get(
        self,
        *,
        params: ConfigListGetParams | Mapping[str, Any] | None = None,
        options: ConfigListGetOptions | Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List open channels: awaited for one page, iterated for all of them.

        Args:
            params: Settings of the call, by name, with the keys of `ConfigListGetParams`.
            options: Settings, by name, with the keys of `ConfigListGetOptions`.

        Raises:
            APIError: An argument is wrong (`INVALID_FORMAT`).

        Reads. Scope: imopenlines. https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
        """
        wire = _given(
            PARAMS=_mapping("PARAMS", params),
            OPTIONS=_options("OPTIONS", options, _CONFIG_LIST_GET_OPTIONS_FLAGS),
        )
        return self._list("imopenlines.config.list.get", wire, self._entity, _CONFIG_LIST_GET)
