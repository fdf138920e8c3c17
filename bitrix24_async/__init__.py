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
    TokenExpired,
    TransportError,
)
from bitrix24_async.portal import Portal
from bitrix24_async.session import Session
from bitrix24_async.session.account import Options, Usage
from bitrix24_async.session.limits import LeakyBucket, Limiter, Limits, Spent
from bitrix24_async.session.middleware import Middleware, Next
from bitrix24_async.session.retry import Retry, RetryPolicy
from bitrix24_async.session.signals import PortalMoved, Signal
from bitrix24_async.version import __version__

if TYPE_CHECKING:
    from bitrix24_async.session.transport import AiohttpTransport, Transport

__all__ = [
    "APIError",
    "AccessDenied",
    "AiohttpTransport",
    "AuthError",
    "Bitrix24Error",
    "Call",
    "Choice",
    "ClosedError",
    "DecodeError",
    "Entity",
    "File",
    "InvalidArgument",
    "InvalidCredentials",
    "InvalidRequest",
    "LeakyBucket",
    "LimitExceeded",
    "Limiter",
    "Limits",
    "ListCall",
    "Meta",
    "MethodNotFound",
    "Middleware",
    "Next",
    "NotFound",
    "NotRun",
    "OperatingTimeExceeded",
    "Options",
    "Outcome",
    "Page",
    "Portal",
    "PortalMoved",
    "PortalUnavailable",
    "RateLimited",
    "Ref",
    "Request",
    "Response",
    "Retry",
    "RetryPolicy",
    "Secret",
    "Session",
    "Signal",
    "Spent",
    "TokenExpired",
    "Transport",
    "TransportError",
    "Usage",
    "WithMeta",
    "__version__",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import what needs aiohttp at its first use."""
        if name in ("AiohttpTransport", "Transport"):
            from bitrix24_async.session import transport

            return getattr(transport, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
