# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Signing of documents: `sign.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.sign.b2e import (
        B2eCompanyProvider,
        B2eDocument,
        B2eDocumentMember,
        B2eDocumentMemberState,
        B2eDocumentMemberUser,
        B2eDocumentSendResult,
        B2eDocumentSendResultMember,
        B2eDocumentSendResultMemberState,
        B2eDocumentSendResultMemberUser,
        B2eDocumentSendResultState,
        B2eDocumentState,
        B2eHcmlinkDocument,
        B2eHcmlinkDocumentDocument,
        B2eMySafeTailRow,
        B2ePersonalTailRow,
        B2eService,
    )

__all__ = [
    "B2eCompanyProvider",
    "B2eDocument",
    "B2eDocumentMember",
    "B2eDocumentMemberState",
    "B2eDocumentMemberUser",
    "B2eDocumentSendResult",
    "B2eDocumentSendResultMember",
    "B2eDocumentSendResultMemberState",
    "B2eDocumentSendResultMemberUser",
    "B2eDocumentSendResultState",
    "B2eDocumentState",
    "B2eHcmlinkDocument",
    "B2eHcmlinkDocumentDocument",
    "B2eMySafeTailRow",
    "B2ePersonalTailRow",
    "SignScope",
]


class SignScope(Scope):
    """Signing of documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""

    __slots__ = ()

    @builtins.property
    def b2e(self) -> B2eService:
        """Signing with employees: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""
        from bitrix24_async.scopes.sign.b2e import B2eService

        return B2eService(self._runner)


if not TYPE_CHECKING:
    _MODULES = {
        "B2eCompanyProvider": "b2e",
        "B2eDocument": "b2e",
        "B2eDocumentMember": "b2e",
        "B2eDocumentMemberState": "b2e",
        "B2eDocumentMemberUser": "b2e",
        "B2eDocumentSendResult": "b2e",
        "B2eDocumentSendResultMember": "b2e",
        "B2eDocumentSendResultMemberState": "b2e",
        "B2eDocumentSendResultMemberUser": "b2e",
        "B2eDocumentSendResultState": "b2e",
        "B2eDocumentState": "b2e",
        "B2eHcmlinkDocument": "b2e",
        "B2eHcmlinkDocumentDocument": "b2e",
        "B2eMySafeTailRow": "b2e",
        "B2ePersonalTailRow": "b2e",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
