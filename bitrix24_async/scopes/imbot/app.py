# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Applications of a chat: the methods of `imbot.app`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["AppService"]


class AppService(Service):
    """Applications of a chat: https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html"""

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
        """Register an application of a chat.

        Development of this method has stopped.

        Args:
            bot_id: Id of the chat bot.
            code: Code of the application.
            js_method: Name of the function that a button calls.
            js_param: What the function is called with.
            icon_file: Icon file.
            context: What surrounds it.
            extranet_support: Extranet support.
            livechat_support: Livechat support.
            iframe_popup: Iframe popup.
            lang: Translations, by the code of the language.
            language_id: Id of the language.
            title: Title of the application.
            description: Description of the application.

        Raises:
            APIError: A value was refused, or the caller may not create an application of a chat (`BOT_ID_ERROR`,
                `APP_ID_ERROR`, `IFRAME_HTTPS`, `HASH_ERROR`, `PARAMS_ERROR`, `LANG_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
        """Remove the registration of an application of a chat.

        Development of this method has stopped.

        Args:
            app_id: Id of the app.

        Raises:
            APIError: The portal refused (`CHAT_APP_ID_ERROR`, `APP_ID_ERROR`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
        """Change the given fields of an application of a chat.

        Development of this method has stopped.

        Args:
            app_id: Id of the app.
            iframe: The address of a page that opens in a frame.
            iframe_width: Width of the frame, in pixels.
            iframe_height: Height of the frame, in pixels.
            js_method: Name of the function that a button calls.
            js_param: What the function is called with.
            hash: Hash.
            icon_file: Icon file.
            context: What surrounds it.
            extranet_support: Extranet support.
            livechat_support: Livechat support.
            iframe_popup: Iframe popup.
            lang: Translations, by the code of the language.
            language_id: Id of the language.
            title: Title of the application.
            description: Description of the application.
            copyright: Copyright.

        Raises:
            APIError: There is no such application, the caller may not change it, or a value was refused
                (`CHAT_APP_ID_ERROR`, `APP_ID_ERROR`, `IFRAME_HTTPS`).
            InvalidRequest: An argument is missing or wrong (`WRONG_REQUEST`).

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
