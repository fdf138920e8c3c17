"""What an application signs in with: the pair of tokens that a portal gives it, however the pair arrives.

An OAuth server answers with it, an event carries it under `auth`, a portal that
opens an application in its page posts it as a form: `Token.from_reply` reads
them all. `Token.dump` and `Token.restore` are the form in which stores keep it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final, Self

import msgspec
from msgspec import Struct
from msgspec.structs import force_setattr, replace

from bitrix24_async.core.auth import address_of
from bitrix24_async.core.call import V2
from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.loopback import with_scheme
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.wire import Request
from bitrix24_async.errors import InvalidArgument, TransportError

__all__ = ["Bearer", "Token", "endpoint_of"]

_VERSION: Final = 1
_LIFE: Final = 3600
_EMPTY: Final = Secret("")
# The names of one fact: in OAuth replies and events, and in the form of a page.
_NAMES: Final = {
    "access_token": ("access_token", "AUTH_ID"),
    "refresh_token": ("refresh_token", "REFRESH_ID"),
    "application_token": ("application_token", "APPLICATION_TOKEN"),
    "member_id": ("member_id", "MEMBER_ID"),
    "scope": ("scope", "APPLICATION_SCOPE"),
    "status": ("status", "STATUS"),
    "user_id": ("user_id", "USER_ID"),
    "expires": ("expires", "EXPIRES"),
    "expires_in": ("expires_in", "AUTH_EXPIRES"),
    "domain": ("domain", "DOMAIN"),
}


class Token(Struct, frozen=True, kw_only=True):
    """The credentials of an application on one portal.

    `endpoint` is the address below which the portal's methods are, such as
    `https://example.bitrix24.com/rest/`. `expires` is the Unix time at which the
    access token ends, 0 when nobody told. The secrets may be given as plain text,
    and a host alone as `endpoint`.
    """

    member_id: str
    access_token: Secret
    refresh_token: Secret = _EMPTY
    endpoint: str = ""
    expires: float = 0.0
    scope: tuple[str, ...] = ()
    user_id: int | None = None
    status: str = ""
    application_token: Secret = _EMPTY

    def __post_init__(self) -> None:
        for name in ("access_token", "refresh_token", "application_token"):
            value: Any = getattr(self, name)
            if not isinstance(value, Secret):
                force_setattr(self, name, Secret("" if value is None else str(value)))
        force_setattr(self, "endpoint", endpoint_of(self.endpoint))
        if not self.member_id or not self.access_token.reveal():
            raise InvalidArgument("a token needs the member_id of its portal and an access_token")

    @property
    def domain(self) -> str:
        """The host of the portal, with its port where it has one."""
        return self.endpoint.partition("://")[2].partition("/")[0]

    @classmethod
    def from_reply(cls, reply: Mapping[str, Any], *, now: float = 0.0) -> Self:
        """Read the tokens out of an OAuth reply, the `auth` of an event, or the form of a page.

        Args:
            reply: The reply, with its own names.
            now: Unix time, from which a life told in seconds is counted.

        Raises:
            InvalidArgument: there is no access token in it, or nothing says of which portal.
        """
        # Taken out and rebound, so that no traceback shows them.
        found = {fact: _first(reply, names) for fact, names in _NAMES.items()}
        endpoint, reply = _endpoint(reply, found["domain"]), {}
        secrets = {name: Secret(found.pop(name)) for name in ("access_token", "refresh_token", "application_token")}
        lacks = [name for name in ("member_id",) if not found[name]]
        lacks += [] if secrets["access_token"].reveal() else ["access_token"]
        if lacks:
            raise InvalidArgument(f"the reply has no {' and no '.join(lacks)}, so it is no token")
        life, user = _number(found["expires_in"]), _number(found["user_id"])
        expires = _number(found["expires"]) or (now + (life or _LIFE) if now else 0.0)
        return cls(
            member_id=found["member_id"],
            endpoint=endpoint,
            expires=expires,
            scope=tuple(word for word in found["scope"].replace(" ", ",").split(",") if word),
            user_id=int(user) if user else None,
            status=found["status"],
            **secrets,
        )

    def dump(self) -> bytes:
        """Return the token as JSON, secrets included, for a store."""
        facts = {name: getattr(self, name) for name in self.__struct_fields__}
        plain = {name: value.reveal() if isinstance(value, Secret) else value for name, value in facts.items()}
        return msgspec.json.encode({"version": _VERSION, **plain})

    @classmethod
    def restore(cls, stored: bytes | str) -> Self:
        """Return the token that `dump` wrote; fields that a later version added are passed over.

        Raises:
            InvalidArgument: this is no token, or one of a version that is not known here.
        """
        facts, stored = _facts(stored), b""  # rebound, so that no traceback shows it
        if isinstance(facts, str):
            raise InvalidArgument(facts)
        return cls(**facts)

    def renewed(self, reply: Token) -> Self:
        """Return the token after a renewal: what the reply does not tell stays as it was."""
        return replace(
            self,
            access_token=reply.access_token,
            refresh_token=reply.refresh_token if reply.refresh_token.reveal() else self.refresh_token,
            endpoint=reply.endpoint or self.endpoint,
            expires=reply.expires,
            scope=reply.scope or self.scope,
            user_id=reply.user_id or self.user_id,
            status=reply.status or self.status,
        )

    def __repr__(self) -> str:
        return f"<Token of {self.member_id} on {self.domain or 'an unknown host'}>"


def endpoint_of(address: str) -> str:
    """Return the endpoint that an address means: a bare host stands for `/rest/` on it."""
    return f"{with_scheme(address).rstrip('/')}/rest/" if address and "://" not in address else address


class Bearer:
    """What signs the requests of an application to one portal, known by its `member_id`.

    Without a token it stands for a portal whose token nobody has loaded yet.
    """

    __slots__ = ("hosts", "portal", "token")

    portal: str
    token: Token | None
    hosts: Hosts

    def __init__(self, portal: str, token: Token | None, hosts: Hosts) -> None:
        self.portal = portal
        self.token = token
        self.hosts = hosts

    @property
    def host(self) -> str:
        """The host that answers now, empty as long as the token is not loaded."""
        return self.token.domain if self.token else ""

    @property
    def carries_arrays(self) -> bool:
        """Whether a body that is a bare array may be signed: no, for a token stands beside parameters."""
        return False

    def url_of(self, method: str, version: str = V2) -> str:
        """Return the address of a method of an interface."""
        return address_of(self._token.endpoint, method, version)

    def sign(self, request: Request) -> Request:
        """Return the request with the access token in its body, beside the parameters."""
        rest = request.body[1:].lstrip()
        comma = b"" if rest.startswith(b"}") else b","
        access = msgspec.json.encode(self._token.access_token.reveal())
        return replace(request, body=b'{"auth":' + access + comma + rest)

    def moved(self, location: Secret, method: str, version: str = V2) -> Self:
        """Return the same token at the address that a redirect names, which has to be one for tokens as well."""
        token = self._token
        address = location.reveal()
        path = "/" + token.endpoint.partition("://")[2].partition("/")[2]
        try:
            origin = token.endpoint.removesuffix(path) if address.startswith("/") else self.hosts.origin(address)
        except InvalidArgument as error:
            raise TransportError(f"the portal redirects elsewhere: {error}; nothing went there", sent=False) from None
        told = address if address.startswith("/") else "/" + address.partition("://")[2].partition("/")[2]
        if told.partition("?")[0] != address_of(path, method, version):
            raise TransportError("the portal redirects to another path; nothing went there", sent=False)
        if token.endpoint.startswith("https:") and not origin.startswith("https:"):
            raise TransportError("the portal redirects to plain http; nothing went there", sent=False)
        return type(self)(self.portal, replace(token, endpoint=origin + path), self.hosts)

    @property
    def _token(self) -> Token:
        if self.token is None:
            raise InvalidArgument(f"the token of {self.portal} is not loaded yet; await a call first")
        return self.token

    def __repr__(self) -> str:
        return f"<Bearer on {self.host or self.portal}>"


def _first(reply: Mapping[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = reply.get(name)
        if isinstance(value, (list, tuple)):
            value = ",".join(str(item) for item in value)
        if value not in (None, "", False):
            return value.reveal() if isinstance(value, Secret) else str(value)
    return ""


def _endpoint(reply: Mapping[str, Any], domain: str) -> str:
    """Return the address of the portal: `domain` alone may be that of the authorisation server, so it comes last."""
    told = _first(reply, ("client_endpoint", "CLIENT_ENDPOINT"))
    if told:
        return told if told.endswith("/") else f"{told}/"
    server = _first(reply, ("server_endpoint", "SERVER_ENDPOINT")).partition("://")[2].partition("/")[0]
    if not domain or domain == server:
        return ""
    if "://" in domain:
        return domain
    protocol = {"0": "http://", "1": "https://"}.get(str(reply.get("PROTOCOL")), "")
    return f"{with_scheme(protocol + domain)}/rest/"


def _facts(stored: bytes | str) -> dict[str, Any] | str:
    """Return the fields of a stored token, or what is wrong with it."""
    try:
        facts = msgspec.json.decode(stored, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, TypeError):
        return "what the store holds is no token"
    version = facts.get("version")
    if version != _VERSION:
        return f"the stored token has the format {str(version)[:20]!r}; this version of the SDK reads {_VERSION}"
    known = {name: value for name, value in facts.items() if name in Token.__struct_fields__}
    if not (known.get("member_id") and known.get("access_token")):
        return "what the store holds has no member_id or no access_token, so it is no token"
    return {**known, "scope": tuple(known.get("scope") or ())}


def _number(text: str) -> float:
    """Return a number, 0 for what is none; `inf` and `nan` are none, for anybody may post a form with them."""
    try:
        found = float(text)
    except ValueError:
        return 0.0
    return found if math.isfinite(found) else 0.0
