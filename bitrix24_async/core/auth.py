"""Who asks: the address and credentials that a request carries.

Credentials are opened only when a request is built; everything else prints dots.
"""

from __future__ import annotations

import re
from typing import Protocol, Self
from urllib.parse import urlsplit

from bitrix24_async.core.call import V2
from bitrix24_async.core.hosts import in_cloud
from bitrix24_async.core.loopback import is_loopback
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.wire import Request
from bitrix24_async.errors import InvalidArgument, TransportError

__all__ = ["Auth", "Webhook", "address_of"]

_SHAPE = "a webhook looks like https://PORTAL/rest/USER_ID/SECRET/"
_PATH = re.compile(
    r"(?P<prefix>(?:/[^/]+)*?)/rest/(?:api/)?(?P<user>[0-9]+)/(?P<secret>[A-Za-z0-9_-]+)/?(?:profile(?:\.json)?)?"
)
_BASE = re.compile(r"/rest/((?:[0-9]+/[^/]+/)?)$")
_HOST = re.compile(r"[\w.-]*\w|[0-9a-f:.]+")


class Auth(Protocol):
    """What signs requests to one portal."""

    @property
    def carries_arrays(self) -> bool:
        """Whether a body that is a bare array can be signed, which one with a token inside cannot."""
        ...

    @property
    def portal(self) -> str:
        """The host of the portal, with its port where it has one; limits are kept under this name."""
        ...

    @property
    def host(self) -> str:
        """The host that answers now, which a move may have changed."""
        ...

    def url_of(self, method: str, version: str = V2) -> str:
        """Return the address of a method of an interface, credentials included."""
        ...

    def sign(self, request: Request) -> Request:
        """Return a request with the credentials that its address does not hold."""
        ...

    def moved(self, location: Secret, method: str, version: str = V2) -> Self:
        """Return the same credentials at the address that a redirect names, or raise."""
        ...


class Webhook:
    """An incoming webhook: a secret address of one user on one portal."""

    __slots__ = ("_base", "portal")

    portal: str

    def __init__(self, portal: str, base: Secret) -> None:
        self.portal = portal
        self._base = base

    @classmethod
    def parse(cls, address: str | Secret) -> Self:
        """Read the address that a portal shows for an incoming webhook."""
        if not isinstance(address, Secret):
            address = Secret(address)  # so that no traceback shows it
        found = _parsed(address)
        if isinstance(found, str):
            raise InvalidArgument(f"{found}; {_SHAPE}")
        return cls(*found)

    @property
    def carries_arrays(self) -> bool:
        """Whether a body that is a bare array can be signed: the address signs them all."""
        return True

    @property
    def host(self) -> str:
        """The host that answers now, which a move may have changed."""
        return urlsplit(self._base.reveal()).netloc

    def url_of(self, method: str, version: str = V2) -> str:
        """Return the address of a method of an interface, credentials included."""
        return address_of(self._base.reveal(), method, version)

    def sign(self, request: Request) -> Request:
        """Return the request as it is: the address of a webhook is its credentials."""
        return request

    def moved(self, location: Secret, method: str, version: str = V2) -> Self:
        """Return the webhook at the address that a redirect names.

        The new address keeps the path and the scheme, and is a cloud portal or
        the same host; anything else would hand the secret to a stranger.
        """
        found = _moved(self._base, location, method, version)
        if isinstance(found, str):
            raise TransportError(f"the portal redirects to {found}; nothing went there", sent=False)
        return type(self)(self.portal, found)

    def __repr__(self) -> str:
        return f"<Webhook on {self.portal}>"


# These return what is wrong instead of raising it: their variables hold the secret, and a traceback may show them.


def _parsed(address: Secret) -> tuple[str, Secret] | str:
    text = address.reveal()
    if not isinstance(text, str):
        return f"the webhook is a {type(text).__name__}, not a text"
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "the webhook address has a broken host or port"
    path = _PATH.fullmatch(parts.path)
    if parts.scheme not in ("https", "http") or not _HOST.fullmatch(host) or "@" in parts.netloc:
        return "the webhook address has no scheme and host of its own"
    if path is None or parts.query or parts.fragment:
        return f"the path of the webhook address on {host} is not /rest/USER_ID/SECRET/"
    if parts.scheme == "http" and not is_loopback(host):
        return f"the webhook on {host} is http, which shows the secret to the network; use https"
    netloc = _netloc(host, port)
    base = f"{parts.scheme}://{netloc}{path['prefix']}/rest/{path['user']}/{path['secret']}/"
    return netloc, Secret(base)


def address_of(base: str, method: str, version: str) -> str:
    """Return where a method stands below a base, of a webhook or of tokens.

    REST 3.0 has a step of its own behind `/rest`.
    """
    return (base if version == V2 else _BASE.sub(r"/rest/api/\1", base)) + method


def _moved(base: Secret, location: Secret, method: str, version: str) -> Secret | str:
    try:
        old, new = urlsplit(address_of(base.reveal(), method, version)), urlsplit(location.reveal())
        host, port = new.hostname or "", new.port
    except ValueError:
        return "an unreadable address"
    if not host:
        host, port = old.hostname or "", old.port
    scheme = new.scheme or old.scheme
    as_safe = scheme in ("https", old.scheme) and "@" not in new.netloc
    if not (as_safe and new.path == old.path and (host == old.hostname or in_cloud(host))):
        return f"{host}, which is not a portal's new address"
    return Secret(f"{scheme}://{_netloc(host, port)}{urlsplit(base.reveal()).path}")


def _netloc(host: str, port: int | None) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"{name}:{port}" if port else name
