"""An asyncio SDK for the Bitrix24 REST API: typed calls, batches, streams and walks through whole portals.

`Portal.webhook(address)` opens a portal, `portal.crm.deal.get(5)` is a call,
and `await`, `portal.batch`, `portal.stream` or `async for` runs it.
"""

from typing import TYPE_CHECKING, Any

from bitrix24_async.core.call import Call, ListCall, Meta, Outcome, Page, Ref, WithMeta
from bitrix24_async.core.choice import Choice
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.errors import (
    AccessDenied,
    APIError,
    AuthError,
    Bitrix24Error,
    ClosedError,
    DecodeError,
    EventRejected,
    InvalidArgument,
    InvalidCredentials,
    InvalidRequest,
    LimitExceeded,
    MethodNotFound,
    NotFound,
    NotRun,
    OperatingTimeExceeded,
    PortalUnavailable,
    RateLimited,
    RefreshFailed,
    TokenExpired,
    TokenStoreError,
    TransportError,
    UnknownPortal,
    UnreadableRow,
)
from bitrix24_async.portal import Portal
from bitrix24_async.session import Session
from bitrix24_async.session.account import Options, Usage
from bitrix24_async.session.limits import LeakyBucket, Limiter, Limits, Spent
from bitrix24_async.session.middleware import Middleware, Next
from bitrix24_async.session.retry import Retry, RetryPolicy
from bitrix24_async.session.signals import LimitReached, PortalGone, PortalMoved, Signal, TokenRenewed, TokenSaveFailed
from bitrix24_async.version import __version__

if TYPE_CHECKING:
    from bitrix24_async.app import App
    from bitrix24_async.core.token import Token
    from bitrix24_async.events.event import Event
    from bitrix24_async.events.offline import OfflineQueue
    from bitrix24_async.events.router import Router
    from bitrix24_async.session.files import FileTokenStore
    from bitrix24_async.session.tokens import MemoryTokenStore, TokenStore
    from bitrix24_async.session.transport import AiohttpTransport, Transport

__all__ = [
    "APIError",
    "AccessDenied",
    "AiohttpTransport",
    "App",
    "AuthError",
    "Bitrix24Error",
    "Call",
    "Choice",
    "ClosedError",
    "DecodeError",
    "Entity",
    "Event",
    "EventRejected",
    "File",
    "FileTokenStore",
    "InvalidArgument",
    "InvalidCredentials",
    "InvalidRequest",
    "LeakyBucket",
    "LimitExceeded",
    "LimitReached",
    "Limiter",
    "Limits",
    "ListCall",
    "MemoryTokenStore",
    "Meta",
    "MethodNotFound",
    "Middleware",
    "Next",
    "NotFound",
    "NotRun",
    "OfflineQueue",
    "OperatingTimeExceeded",
    "Options",
    "Outcome",
    "Page",
    "Portal",
    "PortalGone",
    "PortalMoved",
    "PortalUnavailable",
    "RateLimited",
    "Ref",
    "RefreshFailed",
    "Request",
    "Response",
    "Retry",
    "RetryPolicy",
    "Router",
    "Secret",
    "Session",
    "Signal",
    "Spent",
    "Token",
    "TokenExpired",
    "TokenRenewed",
    "TokenSaveFailed",
    "TokenStore",
    "TokenStoreError",
    "Transport",
    "TransportError",
    "UnknownPortal",
    "UnreadableRow",
    "Usage",
    "WithMeta",
    "__version__",
]


if not TYPE_CHECKING:
    # What waits until it is used: the HTTP library, and what only applications need.
    _LAZY = {
        "AiohttpTransport": "session.transport",
        "App": "app",
        "Event": "events.event",
        "FileTokenStore": "session.files",
        "MemoryTokenStore": "session.tokens",
        "OfflineQueue": "events.offline",
        "Router": "events.router",
        "Token": "core.token",
        "TokenStore": "session.tokens",
        "Transport": "session.transport",
    }

    def __getattr__(name: str) -> Any:
        """Import what waits at its first use."""
        if name in _LAZY:
            from importlib import import_module

            return getattr(import_module(f"{__name__}.{_LAZY[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
