"""What is asked of the authorisation server, and what its answers mean.

The secret of an application goes there and nowhere else, as a form in the body:
addresses are logged by every proxy on the way. The address is a constant or
comes from the program; one that a portal or a delivery tells is never used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.loopback import is_loopback
from bitrix24_async.core.secrets import Secret, quoted
from bitrix24_async.core.token import Token
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.errors import Bitrix24Error, InvalidArgument, RefreshFailed, TransportError

__all__ = ["OAUTH", "OAuthServer"]

OAUTH: Final = "https://oauth.bitrix.info"
_PATH: Final = "/oauth/token/"
_MOST: Final = 1024 * 1024
_FORM: Final = MappingProxyType(
    {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
    }
)
# A word that is long enough for a token or a secret, which a server may quote in its refusal.
_OPAQUE: Final = re.compile(r"[\w.~+/-]{24,}")
# No secret is so short; words of a sentence are.
_SHORT: Final = 3
# What no waiting mends: the server has understood and says no.
_REFUSALS: Final = frozenset(
    "invalid_request invalid_client invalid_grant insufficient_scope invalid_scope unauthorized_client"
    " unsupported_grant_type payment_required portal_deleted application_not_found wrong_client".split()
)


class OAuthServer:
    """The authorisation server, as one application sees it."""

    __slots__ = ("_client_secret", "client_id", "url")

    client_id: str
    url: str

    def __init__(self, url: str, client_id: str, client_secret: Secret, hosts: Hosts) -> None:
        self.url = _token_url(url, hosts)
        self.client_id = client_id
        self._client_secret = client_secret

    def renewal(self, token: Token) -> Request:
        """Return the request that exchanges a refresh token for a new pair."""
        return self._request("refresh_token", "refresh_token", token.refresh_token)

    def first(self, code: Secret) -> Request:
        """Return the request that exchanges the code of a sign-in for the first pair."""
        return self._request("authorization_code", "code", code)

    def info(self, access: Secret) -> Request:
        """Return the request that asks whose an access token is."""
        # With the token in the body: addresses are logged on the way.
        body = msgspec.json.encode({"auth": access.reveal()})
        return Request(url=f"{self.url.removesuffix(_PATH)}/rest/app.info", body=body, method="app.info")

    def is_ours(self, response: Response, member_id: str) -> bool:
        """Say whether the answer to `info` names this application, on this portal."""
        result = (_members(response.body) or {}).get("result")
        told = result if isinstance(result, dict) else {}
        install = told.get("install")
        portal = install.get("member_id") if isinstance(install, dict) else None
        return bool(member_id) and told.get("client_id") == self.client_id and portal == member_id

    def _request(self, grant: str, name: str, secret: Secret) -> Request:
        form = {
            "grant_type": grant,
            "client_id": self.client_id,
            "client_secret": self._client_secret.reveal(),
            name: secret.reveal(),
        }
        return Request(url=self.url, body=urlencode(form).encode(), headers=_FORM, method=f"oauth {grant}")

    def read(
        self, response: Response, *, now: float, member_id: str = "", asked: Request | None = None
    ) -> Token | Bitrix24Error:
        """Return the pair that the server answers with, or the error that its answer stands for.

        `RefreshFailed` is final; a `TransportError` may pass. `member_id` is assumed where the answer tells none.
        What was `asked` is taken out of a refusal that quotes it.
        """
        body = _members(response.body) if len(response.body) <= _MOST else None
        if body is None:
            return TransportError(f"the authorisation server answered HTTP {response.status} without JSON", sent=False)
        code = str(body.get("error") or "")
        if not code and "access_token" in body:
            try:
                return Token.from_reply({"member_id": member_id, **body}, now=now)
            except InvalidArgument as error:
                return TransportError(f"the authorisation server: {error}", sent=False)
        told = _unquoted(str(body.get("error_description") or ""), asked)[:200]
        if code.casefold() in _REFUSALS:
            return RefreshFailed(code, told, status=response.status)
        words = ": ".join(part for part in (quoted(code)[:50], told) if part) or "neither tokens nor an error"
        return TransportError(f"the authorisation server answered {words} (HTTP {response.status})", sent=False)

    def __repr__(self) -> str:
        return f"<OAuthServer {self.url} for {self.client_id}>"


def _token_url(url: str, hosts: Hosts) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except (ValueError, AttributeError):
        raise InvalidArgument(f"oauth_url is an address such as {OAUTH}") from None
    if not host or "@" in parts.netloc or parts.query or parts.fragment or parts.scheme not in ("https", "http"):
        raise InvalidArgument(f"oauth_url is an address such as {OAUTH}")
    if parts.scheme == "http" and not is_loopback(host):
        try:
            hosts.origin(f"http://{parts.netloc}")
        except InvalidArgument:
            raise InvalidArgument(
                f"oauth_url on {host} is http, which shows the secret of the application to the network; use https"
            ) from None
    path = _PATH if parts.path in ("", "/") else parts.path
    return f"{parts.scheme}://{parts.netloc}{path}"


def _unquoted(told: str, asked: Request | None) -> str:
    """Return what a server tells without the secrets that it was asked with, or words that look like others."""
    form = dict(parse_qsl(asked.body.decode())) if asked is not None else {}
    for name in ("client_secret", "refresh_token", "code"):
        if len(form.get(name, "")) > _SHORT:
            told = told.replace(form[name], "…")
    return _OPAQUE.sub("…", quoted(told))


def _members(body: bytes) -> Mapping[str, Any] | None:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
