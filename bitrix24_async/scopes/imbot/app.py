# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Apps: the methods of `imbot.app`, their records and their keys."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["AppKey", "AppService"]


AppKey: TypeAlias = Literal[
    "BOT_ID",
    "CODE",
    "JS_METHOD",
    "JS_PARAM",
    "ICON_FILE",
    "CONTEXT",
    "EXTRANET_SUPPORT",
    "LIVECHAT_SUPPORT",
    "IFRAME_POPUP",
    "LANG",
    "LANGUAGE_ID",
    "TITLE",
    "DESCRIPTION",
    "APP_ID",
    "IFRAME",
    "IFRAME_WIDTH",
    "IFRAME_HEIGHT",
    "HASH",
    "COPYRIGHT",
]


class AppService(Service):
    """Apps: https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html"""

    def register(
        self,
        *,
        bot_id: Any = None,
        code: Any = None,
        js_method: Any = None,
        js_param: Any = None,
        icon_file: Any = None,
        context: Any = None,
        extranet_support: Any = None,
        livechat_support: Any = None,
        iframe_popup: Any = None,
        lang: Any = None,
        language_id: Any = None,
        title: Any = None,
        description: Any = None,
    ) -> Call[Any]:
        """Register an app.

        Development of this method has stopped.

        Raises:
            APIError: The portal refused: `BOT_ID_ERROR`, `APP_ID_ERROR`, `IFRAME_HTTPS`, `HASH_ERROR`, `PARAMS_ERROR`,
                `LANG_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
        """
        wire = _given(
            BOT_ID=bot_id,
            CODE=code,
            JS_METHOD=js_method,
            JS_PARAM=js_param,
            ICON_FILE=icon_file,
            CONTEXT=context,
            EXTRANET_SUPPORT=extranet_support,
            LIVECHAT_SUPPORT=livechat_support,
            IFRAME_POPUP=iframe_popup,
            LANG=lang,
            LANGUAGE_ID=language_id,
            TITLE=title,
            DESCRIPTION=description,
        )
        return self._call("imbot.app.register", wire, Any)

    def unregister(self, *, app_id: Any = None) -> Call[Any]:
        """Remove the registration of an app.

        Development of this method has stopped.

        Raises:
            APIError: The portal refused: `CHAT_APP_ID_ERROR`, `APP_ID_ERROR`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
        """
        return self._call("imbot.app.unregister", _given(APP_ID=app_id), Any)

    def update(
        self,
        app_id: Any,
        *,
        iframe: Any = None,
        iframe_width: Any = None,
        iframe_height: Any = None,
        js_method: Any = None,
        js_param: Any = None,
        hash: Any = None,
        icon_file: Any = None,
        context: Any = None,
        extranet_support: Any = None,
        livechat_support: Any = None,
        iframe_popup: Any = None,
        lang: Any = None,
        language_id: Any = None,
        title: Any = None,
        description: Any = None,
        copyright: Any = None,
    ) -> Call[Any]:
        """Change the given fields of an app.

        Development of this method has stopped.

        Raises:
            APIError: The portal refused: `CHAT_APP_ID_ERROR`, `APP_ID_ERROR`, `IFRAME_HTTPS`.
            InvalidRequest: The portal refused: `WRONG_REQUEST`.

        Writes. Scope: imbot. https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
        """
        wire = _given(
            APP_ID=app_id,
            IFRAME=iframe,
            IFRAME_WIDTH=iframe_width,
            IFRAME_HEIGHT=iframe_height,
            JS_METHOD=js_method,
            JS_PARAM=js_param,
            HASH=hash,
            ICON_FILE=icon_file,
            CONTEXT=context,
            EXTRANET_SUPPORT=extranet_support,
            LIVECHAT_SUPPORT=livechat_support,
            IFRAME_POPUP=iframe_popup,
            LANG=lang,
            LANGUAGE_ID=language_id,
            TITLE=title,
            DESCRIPTION=description,
            COPYRIGHT=copyright,
        )
        return self._call("imbot.app.update", wire, Any)
