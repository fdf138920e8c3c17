# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Events of the application: the methods of `pull.application`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "ApplicationConfig",
    "ApplicationConfigApi",
    "ApplicationConfigChannel",
    "ApplicationConfigPublicChannel",
    "ApplicationConfigServer",
    "ApplicationConfigService",
    "ApplicationEventService",
    "ApplicationPushService",
    "ApplicationService",
]


class ApplicationConfig(Entity, kw_only=True, rename="camel"):
    """A record of `pull.application.config`, as its methods return it; what is not declared is in `extra`."""

    server: ApplicationConfigServer | None = None
    api: ApplicationConfigApi | None = None
    channels: dict[str, ApplicationConfigChannel] | None = None
    exp: int | None = None
    public_channels: dict[str, ApplicationConfigPublicChannel] | None = None
    client_id: str | None = None
    jwt: str | None = None


class ApplicationConfigApi(Entity, kw_only=True):
    """What `api` of a `ApplicationConfig` holds; what is not declared is in `extra`."""

    revision_web: int | None = None
    revision_mobile: int | None = None


class ApplicationConfigChannel(Entity, kw_only=True):
    """What `channels` of a `ApplicationConfig` holds; what is not declared is in `extra`."""

    id: str | None = None
    public_id: Any = None
    start: dt.datetime | None = None
    end: dt.datetime | None = None
    type: str | None = None


class ApplicationConfigPublicChannel(Entity, kw_only=True):
    """What `publicChannels` of a `ApplicationConfig` holds; what is not declared is in `extra`."""

    user_id: int | None = None
    public_id: str | None = None
    signature: str | None = None
    start: dt.datetime | None = None
    end: dt.datetime | None = None


class ApplicationConfigServer(Entity, kw_only=True):
    """What `server` of a `ApplicationConfig` holds; what is not declared is in `extra`."""

    version: int | None = None
    server_enabled: bool | None = None
    mode: str | None = None
    hostname: str | None = None
    long_polling: str | None = None
    long_pooling_secure: str | None = None
    websocket_enabled: bool | None = None
    websocket: str | None = None
    websocket_secure: str | None = None
    publish_enabled: bool | None = None
    publish: str | None = None
    publish_secure: str | None = None
    config_timestamp: int | None = None


class ApplicationService(Service):
    """Events of the application:
    https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
    """

    @builtins.property
    def config(self) -> ApplicationConfigService[ApplicationConfig]:
        """How to connect to the push server:
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
        """
        return ApplicationConfigService(self._runner, ApplicationConfig)

    @builtins.property
    def event(self) -> ApplicationEventService:
        """Application events:
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
        """
        return ApplicationEventService(self._runner)

    @builtins.property
    def push(self) -> ApplicationPushService:
        """Push notifications:
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
        """
        return ApplicationPushService(self._runner)


class ApplicationPushService(Service):
    """Push notifications: https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html"""

    def add(self, user_id: int | Sequence[int], text: str, *, avatar: str | None = None) -> Call[bool]:
        """Send a push notification to users.

        It needs an application's token; a webhook does not do.

        Args:
            user_id: Id of the user, or a list of them.
            text: The text.
            avatar: The picture, in Base64.

        Raises:
            APIError: An argument is missing (`EMPTY_APP_NAME`); the portal refused for another reason (`TEXT_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`, `ACCESS_ERROR`).

        Writes. Scope: pull. https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
        """
        return self._call("pull.application.push.add", _given(USER_ID=user_id, TEXT=text, AVATAR=avatar), bool)


class ApplicationEventService(Service):
    """Application events:
    https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
    """

    def add(
        self,
        command: str,
        *,
        params: Mapping[str, Any] | None = None,
        module_id: str | None = None,
        user_id: int | Sequence[int] | None = None,
    ) -> Call[bool]:
        """Send an event to the application at its users.

        It needs an application's token; a webhook does not do.

        Args:
            command: The command, such as `echo`.
            params: What the event carries.
            module_id: Code of the module that it belongs to.
            user_id: Id of the user, or a list of them.

        Raises:
            APIError: The caller may not do it (`USER_ID_ACCESS_ERROR`); the portal refused for another reason
                (`MODULE_ID_ERROR`, `COMMAND_ERROR`, `PARAMS_ERROR`).
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Writes. Scope: pull. https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
        """
        wire = _given(COMMAND=command, PARAMS=_mapping("PARAMS", params), MODULE_ID=module_id, USER_ID=user_id)
        return self._call("pull.application.event.add", wire, bool)


class ApplicationConfigService(RowService[R]):
    """How to connect to the push server:
    https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
    """

    def of(self, entity: builtins.type[E], /) -> ApplicationConfigService[E]:
        """Return the service with rows of another type, such as a subclass of `ApplicationConfig` with your user fields."""
        return ApplicationConfigService(self._runner, entity)

    def get(self, *, cache: bool | None = None, reopen: bool | None = None) -> Call[R]:
        """Return how to connect to the push server.

        It needs an application's token; a webhook does not do.

        Args:
            cache: Cache: yes or no.
            reopen: Reopen: yes or no.

        Raises:
            AccessDenied: The caller may not do this (`WRONG_AUTH_TYPE`).

        Reads. Scope: pull. https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
        """
        wire = _given(CACHE=_flag(cache), REOPEN=_flag(reopen))
        return self._call("pull.application.config.get", wire, self._entity, read=True)
