"""The tree of errors: from the portal's codes to classes, and what a message says."""

from __future__ import annotations

import copy
import pickle

import pytest

from bitrix24_async import errors
from bitrix24_async.core.call import Call
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
    api_error,
)

UPDATE = Call("crm.deal.update", {"id": 5})


def test_every_error_is_a_bitrix24_error() -> None:
    """One `except` catches all that the SDK raises on purpose."""
    classes = [getattr(errors, name) for name in errors.__all__ if name != "api_error"]

    assert [cls for cls in classes if not issubclass(cls, Bitrix24Error)] == []


def test_the_tree_groups_errors_by_what_a_caller_does() -> None:
    """Signing in, waiting and asking otherwise are three branches."""
    assert [cls.__mro__[1] for cls in (TokenExpired, InvalidCredentials)] == [AuthError, AuthError]
    assert [cls.__mro__[1] for cls in (RateLimited, OperatingTimeExceeded)] == [LimitExceeded, LimitExceeded]
    assert {cls.__mro__[1] for cls in (AccessDenied, NotFound, MethodNotFound, InvalidRequest, PortalUnavailable)} == {
        APIError
    }


@pytest.mark.parametrize(
    ("code", "cls"),
    [
        ("expired_token", TokenExpired),
        ("NO_AUTH_FOUND", InvalidCredentials),
        ("INVALID_CREDENTIALS", InvalidCredentials),
        ("ACCESS_DENIED", AccessDenied),
        ("insufficient_scope", AccessDenied),
        ("user_access_error", AccessDenied),
        ("ERROR_NOT_FOUND", NotFound),
        ("ERROR_METHOD_NOT_FOUND", MethodNotFound),
        ("INVALID_REQUEST", InvalidRequest),
        ("ERROR_BATCH_LENGTH_EXCEEDED", InvalidRequest),
        ("QUERY_LIMIT_EXCEEDED", RateLimited),
        ("OPERATION_TIME_LIMIT", OperatingTimeExceeded),
        ("INTERNAL_SERVER_ERROR", PortalUnavailable),
        ("OVERLOAD_LIMIT", PortalUnavailable),
        ("PORTAL_DELETED", PortalUnavailable),
        ("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", NotFound),
        ("SOMETHING_NEW", APIError),
        ("", APIError),
    ],
)
def test_a_code_has_a_class_whatever_its_case(code: str, cls: type[APIError]) -> None:
    """Portals write codes in upper, lower and mixed case; an unknown one is a plain `APIError`."""
    for written in (code, code.lower(), code.upper()):
        assert (type(api_error(written)), api_error(written).code) == (cls, written)


def test_drill_39_an_unknown_code_keeps_everything_the_portal_said() -> None:
    """Code, description, status and request id."""
    error = api_error("SOMETHING_NEW", "what is new", status=400, request_id="abc")

    assert (error.code, error.description, error.status, error.request_id) == (
        "SOMETHING_NEW",
        "what is new",
        400,
        "abc",
    )


def test_an_unknown_code_with_a_server_status_is_an_outage() -> None:
    """A known code says more than the status, an unknown one less."""
    assert [type(api_error(code, status=502)) for code in ("", "NEW", "ACCESS_DENIED")] == [
        PortalUnavailable,
        PortalUnavailable,
        AccessDenied,
    ]


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (InvalidArgument("no such thing"), "no such thing"),
        (Bitrix24Error(), "something went wrong"),
        (api_error("NEW"), "the portal answered NEW"),
        (api_error("", "Not found", status=400), "the portal answered Not found (HTTP 400)"),
        (api_error("NEW", "bad", status=400), "the portal answered NEW: bad (HTTP 400)"),
        (api_error(""), "the portal answered an error without a code"),
        (
            api_error("QUERY_LIMIT_EXCEEDED", "Too many requests", status=503),
            f"the portal answered QUERY_LIMIT_EXCEEDED: Too many requests (HTTP 503). {RateLimited.hint}",
        ),
    ],
)
def test_a_message_says_what_came_back_and_what_to_try(error: Bitrix24Error, text: str) -> None:
    """Without a call it says no more."""
    assert str(error) == text


def test_a_message_says_what_was_asked_where() -> None:
    """The method and the portal, never the parameters."""
    error = TransportError("the connection was refused", sent=False).about(UPDATE, "example.bitrix24.com")

    assert str(error) == "crm.deal.update on example.bitrix24.com: the connection was refused"
    assert (error.call, error.method, error.portal, error.outcome_unknown) == (
        UPDATE,
        "crm.deal.update",
        "example.bitrix24.com",
        False,
    )


def test_a_method_alone_stands_before_the_message() -> None:
    """As an error of a walk has it before the session adds the portal."""
    error = DecodeError("odd")
    error.method = "crm.deal.list"

    assert str(error) == "crm.deal.list: odd"


@pytest.mark.parametrize(
    "error", [TransportError("the reply was cut"), api_error("INTERNAL_SERVER_ERROR"), DecodeError("odd.")]
)
def test_a_message_says_that_an_outcome_is_unknown(error: Bitrix24Error) -> None:
    """Whoever reads it learns that the write must not be sent again blindly, in a sentence of its own."""
    error.about(UPDATE, "example.bitrix24.com", outcome_unknown=True)

    said, _, fate = str(error).partition(" It may or may not have run")
    assert said.endswith(".")
    assert not said.endswith("..")
    assert fate == ": look the record up before sending it again."


def test_a_transport_error_says_whether_it_was_sent() -> None:
    """Sent is the careful assumption."""
    plain, other = TransportError("x"), TransportError("x", sent=False, timeout=True, permanent=True)

    assert [(one.sent, one.timeout, one.permanent) for one in (plain, other)] == [
        (True, False, False),
        (False, True, True),
    ]


@pytest.mark.parametrize(
    "error",
    [
        Bitrix24Error("odd"),
        InvalidArgument("odd"),
        ClosedError("odd"),
        NotRun("odd"),
        DecodeError("odd"),
        TransportError("odd", sent=False, timeout=True, permanent=True),
        api_error("ACCESS_DENIED", "no", status=403, request_id="abc"),
        api_error("OPERATION_TIME_LIMIT", "busy", status=429),
    ],
)
def test_an_error_travels_to_another_process_without_its_call(error: Bitrix24Error) -> None:
    """A call is bound to a live portal; everything else arrives."""
    error.about(UPDATE, "example.bitrix24.com", outcome_unknown=True)
    state = {name: value for name, value in vars(error).items() if name != "call"}

    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(other), other.args, str(other)) == (type(error), error.args, str(error))
        assert {name: value for name, value in vars(other).items() if name != "call"} == state
    assert pickle.loads(pickle.dumps(error)).call is None


def test_the_time_of_a_limit_travels() -> None:
    """When the method is free again is known to the process that is told."""
    error = api_error("OPERATION_TIME_LIMIT")
    assert isinstance(error, OperatingTimeExceeded)
    error.reset_at, error.free_in = 1_750_000_600.0, 60.0

    other = pickle.loads(pickle.dumps(error))

    assert (other.reset_at, other.free_in) == (1_750_000_600.0, 60.0)
