# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""AI engines: the methods of `ai.engine`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["Engine", "EngineRegisterSettings", "EngineService"]


class Engine(Entity, kw_only=True):
    """A record of `ai.engine`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    app_code: str | None = None
    name: str | None = None
    code: str | None = None
    category: str | None = None
    completions_url: str | None = None
    settings: Any = None
    date_create: int | None = None
    code_alias: str | None = None
    model_context_type: str | None = None
    model_context_limit: int | None = None


EngineRegisterSettings = TypedDict(
    "EngineRegisterSettings",
    {
        "code_alias": str | None,
        "model_context_type": str | None,
        "model_context_limit": int | None,
    },
    total=False,
)
"""What `settings` of `ai.engine.register` may hold."""


_ENGINE_LIST = Paging(id="id", filter_id="id", select=None, start="", keyset=False, walk="limit", limit="limit")


class EngineService(RowService[R]):
    """AI engines: https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html"""

    def of(self, entity: builtins.type[E], /) -> EngineService[E]:
        """Return the service with rows of another type, such as a subclass of `Engine` with your user fields."""
        return EngineService(self._runner, entity)

    def list(self, *, filter: Mapping[str, Any] | None = None, limit: int | None = None) -> ListCall[R]:
        """List AI engines: awaited for one page, iterated for all of them.

        Args:
            filter: Conditions by field, the operator before its name.
            limit: How many records to return at most.

        Reads. Scope: ai_admin. https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
        """
        return self._list("ai.engine.list", _given(filter=filter, limit=limit), self._entity, _ENGINE_LIST)

    def register(
        self,
        name: str,
        code: str,
        category: Literal["text", "image", "audio", "call"],
        *,
        completions_url: str,
        settings: EngineRegisterSettings | Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Register an AI engine and return its id.

        Args:
            name: Name of the AI engine.
            code: Code of the AI engine.
            category: Category.
            completions_url: The address that is asked for answers.
            settings: Settings of the AI engine, with the keys of `EngineRegisterSettings`.

        Raises:
            APIError: An argument is wrong (`ENGINE_REGISTER_ERROR_CODE_FORMAT`,
                `ENGINE_REGISTER_ERROR_CATEGORY_FORMAT`, `ENGINE_REGISTER_ERROR_SETTINGS_FORMAT`); the portal refused
                for another reason (`ENGINE_REGISTER_ERROR_NAME`, `ENGINE_REGISTER_ERROR_CODE`,
                `ENGINE_REGISTER_ERROR_CODE_UNIQUE`, `ENGINE_REGISTER_ERROR_CATEGORY`,
                `ENGINE_REGISTER_ERROR_COMPLETIONS_URL`, `ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL`).

        Writes. Scope: ai_admin. https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
        """
        wire = _given(
            name=name,
            code=code,
            category=category,
            completions_url=completions_url,
            settings=_mapping("settings", settings),
        )
        return self._call("ai.engine.register", wire, int)

    def unregister(self, *, code: str | None = None) -> Call[bool]:
        """Remove the registration of an AI engine.

        Args:
            code: Code of the AI engine.

        Writes. Scope: ai_admin. https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
        """
        return self._call("ai.engine.unregister", _given(code=code), bool)
