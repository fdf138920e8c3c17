"""An asyncio SDK for the Bitrix24 REST API: typed calls, batches, streams and walks through whole portals.

`Portal.webhook(address)` opens a portal, `portal.crm.deal.get(5)` is a call,
and `await`, `portal.batch`, `portal.stream` or `async for` runs it.
"""

__version__ = "0.1.0"

from bitrix24_async.core.call import Call, ListCall, Meta, Outcome, Page, Ref, WithMeta
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.secrets import Secret
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
from bitrix24_async.session import Options, Session, Usage
from bitrix24_async.session.limits import LeakyBucket, Limiter, Limits
from bitrix24_async.session.middleware import Middleware, Next
from bitrix24_async.session.retry import Retry, RetryPolicy
from bitrix24_async.session.signals import PortalMoved, Signal

__all__ = [
    "APIError",
    "AccessDenied",
    "AuthError",
    "Bitrix24Error",
    "Call",
    "ClosedError",
    "DecodeError",
    "Entity",
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
    "Retry",
    "RetryPolicy",
    "Secret",
    "Session",
    "Signal",
    "TokenExpired",
    "TransportError",
    "Usage",
    "WithMeta",
    "__version__",
]
