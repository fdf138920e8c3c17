"""An emulated cloud: an authorisation server, and portals that accept the tokens it issues.

It is as strict as the reference allows: a code is good once and for 30 seconds,
a refresh token once and for 180 days, and a new pair makes the one before worthless.
Requests find their portal by host; behind one socket, by their token.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import msgspec

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import credentials
from bitrix24_async.sandbox.faults import Answer, Faults, spoil
from bitrix24_async.sandbox.php import to_text
from bitrix24_async.sandbox.portal import Sandbox
from bitrix24_async.sandbox.reading import read_params
from bitrix24_async.sandbox.replies import Refusal
from bitrix24_async.sandbox.tables.cells import mix

__all__ = ["Cloud", "Tenant"]

_CODE_LIFE = 30.0
_ACCESS_LIFE = 3600
_REFRESH_LIFE = 180 * 86_400.0
_OAUTH_HOST = "oauth.bitrix.info"
_JSON = {"content-type": "application/json; charset=utf-8"}


class Tenant:
    """One portal of the cloud: its sandbox, its address, and what the application holds there."""

    def __init__(self, member_id: str, domain: str, sandbox: Sandbox) -> None:
        self.member_id = member_id
        self.domain = domain
        self.sandbox = sandbox
        self.application_token: str = credentials.made_up(int.from_bytes(member_id.encode()[-8:]))
        self.refresh_tokens: dict[str, float] = {}
        self.refusal: Refusal | None = None

    @property
    def proof(self) -> dict[str, str]:
        """The `auth` of an event that a robot caused: it says of which portal it is, and carries no tokens."""
        told = {"domain": self.domain, "client_endpoint": f"https://{self.domain}/rest/", "member_id": self.member_id}
        return told | {"application_token": self.application_token}

    def __repr__(self) -> str:
        return f"<Tenant {self.member_id} on {self.domain}>"


class Cloud:
    """An authorisation server with its portals, for one application.

    `life` is the seconds of an access token. `exchanges` counts what was asked
    of the authorisation server by grant, refusals included; `faults` spoils its
    answers, with `oauth` for the name of the method. Its secrets begin with
    `mark`. With an `origin` all addresses that it tells lie below that one, as
    behind a socket.
    """

    origin: str

    def __init__(
        self,
        client_id: str = "local.sandbox",
        client_secret: str = "",
        *,
        seed: int = 0,
        mark: str = "",
        life: int = _ACCESS_LIFE,
        redirect: str = "https://application.test/signed-in",
        faults: Faults | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret: str = client_secret or credentials.made_up(seed ^ 0xC11E)
        self.life = life
        self.redirect = redirect
        self.faults: Faults = faults or Faults()
        self.origin = ""
        self.exchanges: Counter[str] = Counter()
        self.tenants: dict[str, Tenant] = {}
        self._moved: dict[str, str] = {}
        self._codes: dict[str, tuple[str, float]] = {}
        self._owners: dict[str, str] = {}
        self._seed = mix(seed ^ 0x0A07)
        self._mark = mark
        self._made = 0

    @property
    def commands(self) -> int:
        """How many commands all portals together were asked for."""
        return sum(tenant.sandbox.commands for tenant in self.tenants.values())

    def __repr__(self) -> str:
        return f"<Cloud of {len(self.tenants)} portals; {sum(self.exchanges.values())} exchanges>"

    # What a test arranges.

    def open(self, member_id: str, sandbox: Sandbox | None = None, *, domain: str | None = None) -> Tenant:
        """Add a portal; its sandbox is a small one unless it is given, its domain is made of its `member_id`."""
        domain = domain or f"{member_id}.bitrix24.com"
        tenant = self.tenants[member_id] = Tenant(member_id, domain, sandbox or _small())
        return tenant

    def issue(self, member_id: str, now: float) -> dict[str, Any]:
        """Return a new pair of tokens as the authorisation server would; the refresh token before is worth nothing."""
        tenant = self.tenants[member_id]
        tenant.refresh_tokens.clear()
        access, refresh = self._secret(), self._secret()
        tenant.sandbox.tokens[access] = now + self.life
        tenant.refresh_tokens[refresh] = now + _REFRESH_LIFE
        self._owners[access] = self._owners[refresh] = member_id
        return {
            "access_token": access,
            "expires": int(now + self.life),
            "expires_in": self.life,
            "scope": "crm,task,user",
            "domain": _OAUTH_HOST,
            "server_endpoint": f"{self.origin or f'https://{_OAUTH_HOST}'}/rest/",
            "status": "L",
            "client_endpoint": f"{self.origin or f'https://{tenant.domain}'}/rest/",
            "member_id": member_id,
            "user_id": tenant.sandbox.user_id,
            "refresh_token": refresh,
        }

    def auth(self, member_id: str, now: float) -> dict[str, Any]:
        """Return the `auth` of an event that installs the application, with a new pair in it."""
        tenant = self.tenants[member_id]
        told = {"domain": tenant.domain, "application_token": tenant.application_token}
        return {name: str(value) for name, value in (self.issue(member_id, now) | told).items()}

    def code(self, member_id: str, now: float) -> str:
        """Return the code that a user of the portal brings back to the application."""
        code = self._secret()
        self._codes[code] = (member_id, now + _CODE_LIFE)
        return code

    def expire(self, member_id: str) -> None:
        """Let the access tokens of a portal be expired."""
        tokens = self.tenants[member_id].sandbox.tokens
        tokens.update(dict.fromkeys(tokens, 0.0))

    def withdraw(self, member_id: str, code: str = "invalid_grant", status: int = 400) -> None:
        """Let the authorisation server refuse the portal's refresh tokens, as after an uninstallation."""
        self.tenants[member_id].refusal = Refusal(code, "", status)

    def move(self, member_id: str, domain: str) -> None:
        """Give a portal another address; the one before redirects there."""
        tenant = self.tenants[member_id]
        self._moved[tenant.domain] = member_id
        tenant.domain = domain

    # What a client asks.

    def handle(self, request: Request, now: float) -> Response:
        """Answer a request; raise `Dropped` where a client would see its connection end."""
        return self.answer(request, now).whole()

    def answer(self, request: Request, now: float) -> Answer:
        """Answer a request, telling what the connection does to the reply."""
        parts = urlsplit(request.url)
        path = unquote(parts.path)
        if path == "/oauth/token/":
            return self._authorise(request, parts.query, now)
        host = parts.netloc
        if path == "/rest/app.info" and host in (_OAUTH_HOST, self.origin.partition("://")[2]):
            return self._info(request, parts.query)
        if host in self._moved:
            to = f"https://{self.tenants[self._moved[host]].domain}{parts.path}"
            return Answer(response=Response(status=302, headers={"location": to}, body=b""))
        tenant = self._tenant(request, host, parts.query)
        if tenant is None:
            return _refused(Refusal("NO_AUTH_FOUND", "Wrong authorization data", 401))
        if path == "/oauth/authorize/":
            return self._sign_in(tenant, parts.query, now)
        return tenant.sandbox.answer(request, now)

    def _tenant(self, request: Request, host: str, query: str) -> Tenant | None:
        if not self.origin:
            return next((tenant for tenant in self.tenants.values() if tenant.domain == host), None)
        bearer = next((value for name, value in request.headers.items() if name.lower() == "authorization"), "")
        token = bearer.removeprefix("Bearer ") or to_text(read_params(request, query).get("auth", ""))
        return self.tenants.get(self._owners.get(token, ""))

    def _info(self, request: Request, query: str) -> Answer:
        """Tell whose an access token is, as the authorisation server does."""
        token = to_text(read_params(request, query).get("auth", ""))
        tenant = self.tenants.get(self._owners.get(token, ""))
        if tenant is None or token not in tenant.sandbox.tokens:
            return _refused(Refusal("invalid_token", "Unable to get application by token", 401))
        install = {"member_id": tenant.member_id, "domain": tenant.domain, "status": "L", "installed": True}
        return Answer(response=_json(200, {"result": {"client_id": self.client_id, "install": install}}))

    def _sign_in(self, tenant: Tenant, query: str, now: float) -> Answer:
        """Send the browser back with a code, as if the user had signed in and agreed."""
        state = dict(parse_qsl(query)).get("state", "")
        told = {"code": self.code(tenant.member_id, now), "state": state, "domain": tenant.domain}
        told |= {"member_id": tenant.member_id, "scope": "crm,task,user", "server_domain": _OAUTH_HOST}
        location = f"{self.redirect}?{urlencode(told)}"
        return Answer(response=Response(status=302, headers={"location": location}, body=b""))

    def _authorise(self, request: Request, query: str, now: float) -> Answer:
        params = read_params(request, query)
        self.exchanges[to_text(params.get("grant_type", ""))] += 1
        delay, action = self.faults.request("oauth")
        response = None
        if action is None or action.executed:
            try:
                response = _json(200, self._exchanged(params, now))
            except Refusal as refusal:
                response = _refused(refusal).response
        return spoil(action, response, delay)

    def _exchanged(self, params: Mapping[str, Any], now: float) -> dict[str, Any]:
        if (params.get("client_id"), params.get("client_secret")) != (self.client_id, self.client_secret):
            raise Refusal("invalid_client", "Unable to authenticate the client", 401)
        grant = params.get("grant_type")
        if grant == "authorization_code":
            member_id, until = self._codes.pop(to_text(params.get("code", "")), ("", 0.0))
        elif grant == "refresh_token":
            member_id, until = self._refreshed(to_text(params.get("refresh_token", "")))
        else:
            raise Refusal("invalid_request", "The grant type is missing or unknown", 400)
        if now >= until:
            raise Refusal("invalid_grant", "", 400)
        return self.issue(member_id, now)

    def _refreshed(self, token: str) -> tuple[str, float]:
        member_id = self._owners.get(token, "")
        tenant = self.tenants.get(member_id)
        if tenant is not None and tenant.refusal is not None:
            raise tenant.refusal
        return member_id, tenant.refresh_tokens.get(token, 0.0) if tenant else 0.0

    def _secret(self) -> str:
        self._made += 1
        return self._mark + credentials.made_up(self._seed ^ self._made, self._seed + self._made)


def _small() -> Sandbox:
    return Sandbox(deals=10, contacts=10, companies=10, leads=10, items=10, tasks=10, users=2)


def _refused(refusal: Refusal) -> Answer:
    return Answer(response=_json(refusal.status, {"error": refusal.code, "error_description": refusal.description}))


def _json(status: int, body: Any) -> Response:
    return Response(status=status, headers=_JSON, body=msgspec.json.encode(body))
