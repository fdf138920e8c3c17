"""What can go wrong, as one tree, and the one table from the portal's codes to classes.

An `except Bitrix24Error` catches everything the SDK raises on purpose.
Messages say what was asked, what came back and what to try; they hold no
parameters, no token and no webhook address.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

__all__ = [
    "APIError",
    "AccessDenied",
    "AuthError",
    "Bitrix24Error",
    "ClosedError",
    "DecodeError",
    "EventRejected",
    "InvalidArgument",
    "InvalidCredentials",
    "InvalidRequest",
    "LimitExceeded",
    "MethodNotFound",
    "NotFound",
    "NotRun",
    "OperatingTimeExceeded",
    "PortalUnavailable",
    "RateLimited",
    "RefreshFailed",
    "TokenExpired",
    "TokenStoreError",
    "TransportError",
    "UnknownPortal",
    "UnreadableRow",
    "api_error",
]


class Bitrix24Error(Exception):
    """The root of everything the SDK raises.

    `outcome_unknown` is true for a write that may or may not have run: the SDK
    never repeats it, the caller decides. `call` is the call it belongs to.
    """

    method: str = ""
    portal: str = ""
    call: Any = None
    outcome_unknown: bool = False

    def about(self, call: Any, portal: str, *, outcome_unknown: bool = False) -> Self:
        """Say which call on which portal the error belongs to, and whether its outcome is unknown."""
        self.call, self.method, self.portal = call, call.method, portal
        self.outcome_unknown = outcome_unknown
        return self

    def _said(self) -> str:
        """Return what happened, without the call that it happened to."""
        return str(self.args[0]) if self.args else "something went wrong"

    def __str__(self) -> str:
        asked = " ".join(part for part in (self.method, f"on {self.portal}" if self.portal else "") if part)
        said = self._said()
        if self.outcome_unknown:
            said = f"{said.rstrip('.')}. It may or may not have run: look the record up before sending it again."
        return f"{asked}: {said}" if asked else said

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self), *self.args)
        twin.args = self.args
        twin.__dict__.update(self.__dict__)
        return twin

    def __reduce__(self) -> Any:
        # A call is bound to a live portal, so it does not travel to another process.
        state = {key: value for key, value in self.__dict__.items() if key != "call"}
        return _restore, (type(self), self.args, state)


def _restore(cls: type[Bitrix24Error], args: tuple[Any, ...], state: dict[str, Any]) -> Bitrix24Error:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidArgument(Bitrix24Error):
    """An argument that cannot be sent; nothing left this process."""


class ClosedError(Bitrix24Error):
    """The session is closed, or belongs to another event loop."""


class TransportError(Bitrix24Error):
    """No usable answer: no connection, a timeout, half a reply.

    `sent` is false when the request surely never reached the portal. `timeout`
    says that time ran out, `permanent` that trying again cannot help.
    """

    def __init__(self, message: str, *, sent: bool = True, timeout: bool = False, permanent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent
        self.timeout = timeout
        self.permanent = permanent


class DecodeError(Bitrix24Error):
    """An answer, but not the one that the method promises."""


class UnreadableRow(Bitrix24Error):
    """A row of a list that the portal cannot send, such as one whose text is no UTF-8.

    `id` is the row's, `said` what comes back whenever it is asked for.
    """

    def __init__(self, id: int, error: Bitrix24Error) -> None:
        self.id = id
        self.said: str = error._said()
        super().__init__(
            f"the row {id} cannot be read: {self.said.rstrip('.')}. Mend it in the portal,"
            f" go on behind it by `.after({id})`, or list without it by `.skip_unreadable(…)`"
        )


class EventRejected(Bitrix24Error):
    """A delivery that is not believed: broken, too large, or without the proof that its portal sent it.

    `status` is the HTTP status to answer with.
    """

    def __init__(self, message: str, *, status: int = 403) -> None:
        super().__init__(message)
        self.status = status


class NotRun(Bitrix24Error):
    """A command that never ran, because an earlier one in its batch failed."""


class TokenStoreError(Bitrix24Error):
    """The store of tokens failed, so that the call was not sent."""


class UnknownPortal(Bitrix24Error):
    """The store has no token of this portal, so that the call was not sent."""


class APIError(Bitrix24Error):
    """The portal said no: the class says why, `code` says it in the portal's word."""

    hint = ""

    def __init__(self, code: str, description: str = "", *, status: int = 0, request_id: str = "") -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description
        self.status = status
        self.request_id = request_id

    def _said(self) -> str:
        words = ": ".join(part for part in (self.code, self.description) if part) or "an error without a code"
        status = f" (HTTP {self.status})" if self.status else ""
        said = f"the portal answered {words.rstrip('.')}{status}"
        return f"{said}. {self.hint}" if self.hint else said


class AuthError(APIError):
    """The portal does not accept who is asking."""


class TokenExpired(AuthError):
    """The access token is no longer valid."""

    hint = "Sign in again, or give the application a refresh token."


class InvalidCredentials(AuthError):
    """The webhook or token is unknown, revoked or of another portal."""

    hint = "Check the webhook address or the token, and that its owner is still active."


class RefreshFailed(AuthError):
    """The authorisation server refuses to sign the application in, or to renew its token.

    With `answer_lost` the answer to an earlier attempt was lost, which may have
    used the refresh token up: the refusal does not say that the grant was withdrawn.
    """

    hint = "Let an administrator of the portal open or install the application again."
    answer_lost: bool = False


class AccessDenied(APIError):
    """The caller is known, but may not do this."""

    hint = "Check the permissions of the webhook or application, the user's rights and the portal's plan."


class NotFound(APIError):
    """There is no such record."""


class MethodNotFound(APIError):
    """There is no such method on this portal."""

    hint = "Check the spelling, and that the webhook or application has the method's scope."


class InvalidRequest(APIError):
    """The portal refused the arguments; `fields` holds what it said about each of them, by name, where it did."""

    fields: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def _said(self) -> str:
        details = [": ".join(filter(None, (name, ", ".join(said)))) for name, said in self.fields.items()]
        return f"{super()._said()}. In detail: {'; '.join(details)}" if details else super()._said()


class LimitExceeded(APIError):
    """A limit refused the request, so it did not run."""


class RateLimited(LimitExceeded):
    """Too many requests a second for this portal and address."""

    hint = "Other programs may share the address; lower `Limits`, or raise `deadline`."


class OperatingTimeExceeded(LimitExceeded):
    """The method has used up its operating time; others go on.

    `reset_at` is Unix time, `free_in` the seconds until then, None where the portal did not tell.
    """

    reset_at: float | None = None
    free_in: float | None = None
    hint = "Wait until `reset_at`, ask for fewer fields, or raise `deadline`."


class PortalUnavailable(APIError):
    """The portal is down, overloaded, blocked or gone."""


_CLASSES: dict[str, type[APIError]] = {
    "access denied": AccessDenied,
    "access_denied": AccessDenied,
    "access_error": AccessDenied,
    "error_argument": InvalidRequest,
    "error_batch_length_exceeded": InvalidRequest,
    "error_batch_method_not_allowed": InvalidRequest,
    "error_entity_not_found": NotFound,
    "error_method_not_found": MethodNotFound,
    "error_not_found": NotFound,
    "error_required_parameters_missing": InvalidRequest,
    "error_unexpected_answer": PortalUnavailable,
    "expired_token": TokenExpired,
    "insufficient_scope": AccessDenied,
    "internal_server_error": PortalUnavailable,
    "invalid_arg_value": InvalidRequest,
    "invalid_credentials": InvalidCredentials,
    "invalid_date_range": InvalidRequest,
    "invalid_order": InvalidRequest,
    "invalid_pagination": InvalidRequest,
    "invalid_request": InvalidRequest,
    "invalid_select_field": InvalidRequest,
    "invalid_token": InvalidCredentials,
    "missing_params": InvalidRequest,
    "no_auth_found": InvalidCredentials,
    "not found": NotFound,
    "not_found": NotFound,
    "operation_time_limit": OperatingTimeExceeded,
    "overload_limit": PortalUnavailable,
    "portal_deleted": PortalUnavailable,
    "query_limit_exceeded": RateLimited,
    "user_access_error": AccessDenied,
    "wrong_auth_type": AccessDenied,
    "wrong_request": InvalidRequest,
}


# The exceptions of REST 3.0 by what their codes begin or end with, behind the name space of the portal's classes:
# new ones appear every month, and each is called after what is wrong.
_MODERN = "bitrix_rest_v3_"
_BEGINNINGS: tuple[tuple[str, type[APIError]], ...] = (
    ("accessdenied", AccessDenied),
    ("insufficientscope", AccessDenied),
    ("methodnotfound", MethodNotFound),
    ("idempotencykey", InvalidRequest),
    ("invalid", InvalidRequest),
    ("unknown", InvalidRequest),
)
_ENDINGS: tuple[tuple[str, type[APIError]], ...] = (
    ("notfoundexception", NotFound),
    ("validationexception", InvalidRequest),
)


def _modern(code: str, default: type[APIError]) -> type[APIError]:
    name = code.rpartition("_")[2]
    for beginning, cls in _BEGINNINGS:
        if name.startswith(beginning):
            return cls
    return next((cls for ending, cls in _ENDINGS if name.endswith(ending)), default)


def api_error(code: str, description: str = "", *, status: int = 0, request_id: str = "") -> APIError:
    """Return the exception for a code that a portal sent; codes are compared without case."""
    default = PortalUnavailable if status >= 500 else APIError
    # Many methods of the CRM send no code, only these words.
    name = code.casefold() or description.casefold().rstrip(".")
    cls = _modern(name, default) if name.startswith(_MODERN) else _CLASSES.get(name, default)
    return cls(code, description, status=status, request_id=request_id)
