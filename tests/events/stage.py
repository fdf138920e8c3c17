"""What the tests of events share: an application, its portal, the authorisation server, and a log of who was asked."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from msgspec import json

from bitrix24_async.app import App
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.errors import TransportError
from bitrix24_async.events import Event, Intake, Router
from bitrix24_async.portal import Portal
from bitrix24_async.sandbox import Sandbox
from bitrix24_async.sandbox.events import delivery, form
from bitrix24_async.session.limits import Limits
from tests.canary import CANARY

CLIENT = "local.5c8bb1b0891cf2"
MEMBER = "da45a03b265edd8787f8a258d793cc5d"
DOMAIN = "example.bitrix24.com"
OAUTH = "oauth.bitrix.info"
PROOF = f"proof-{CANARY}"
NOW = 1_750_000_000
SMALL = {"deals": 5, "contacts": 5, "companies": 0, "leads": 0, "items": 0, "tasks": 0, "users": 2}


class Internet:
    """A transport to one portal and its authorisation server, which remembers every host that it was asked for."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.asked: list[str] = []
        self.down = False
        self.gate: asyncio.Event | None = None
        self.client = CLIENT
        self.pairs: dict[str, str] = {}
        self._made = 0

    def pair(self) -> dict[str, str]:
        """Issue a pair of tokens; the refresh token is good once."""
        self._made += 1
        access, refresh = f"access{self._made}-{CANARY}", f"refresh{self._made}-{CANARY}"
        self.sandbox.tokens[access] = math.inf
        self.pairs[refresh] = access
        return {"access_token": access, "refresh_token": refresh, "expires_in": "3600"}

    def kill(self) -> None:
        """Let every token be dead, as after an uninstallation."""
        self.pairs.clear()
        self.sandbox.tokens.clear()

    async def send(self, request: Request) -> Response:
        """Answer as the host that the request is for."""
        parts = urlsplit(request.url)
        self.asked.append(parts.netloc)
        if self.gate is not None:
            await self.gate.wait()
        if parts.netloc != OAUTH:
            assert parts.netloc == DOMAIN, f"a request went to {parts.netloc}"
            return self.sandbox.handle(request, NOW)
        if self.down:
            raise TransportError("the connection was refused", sent=False)
        found = self._renewed(request.body) if parts.path == "/oauth/token/" else self._info(request.body)
        return Response(status=200 if "error" not in found else 400, headers={}, body=json.encode(found))

    def _renewed(self, body: bytes) -> dict[str, Any]:
        given = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        if self.pairs.pop(given["refresh_token"], None) is None:
            return {"error": "invalid_grant", "error_description": "unknown token"}
        facts = {"member_id": MEMBER, "domain": OAUTH, "client_endpoint": f"https://{DOMAIN}/rest/"}
        return {**self.pair(), **facts, "server_endpoint": f"https://{OAUTH}/rest/"}

    def _info(self, body: bytes) -> dict[str, Any]:
        if json.decode(body)["auth"] not in self.sandbox.tokens:
            return {"error": "invalid_token", "error_description": "unknown token"}
        return {"result": {"client_id": self.client, "install": {"member_id": MEMBER, "domain": DOMAIN}}}

    async def aclose(self) -> None:
        """Do nothing: there is no socket."""


class Stage:
    """An application that is not installed yet, with a router that writes down what it hears."""

    def __init__(self, sandbox: Sandbox | None = None, **options: Any) -> None:
        self.sandbox = sandbox or Sandbox(**SMALL)
        self.internet = Internet(self.sandbox)
        self.app = App(CLIENT, f"secret-{CANARY}", transport=self.internet, limits=Limits.off())
        self.router = Router()
        self.heard: list[Event] = []
        self.now = float(NOW)
        self.intake = Intake(self.app, self.router, clock=lambda: self.now, **options)

        @self.router.on("*")
        async def _(event: Event, portal: Portal) -> None:
            self.heard.append(event)

    def auth(self, proof: str | None = PROOF, **more: str) -> dict[str, str]:
        """Return the `auth` of a delivery of the portal."""
        facts = {"member_id": MEMBER, "domain": DOMAIN, "client_endpoint": f"https://{DOMAIN}/rest/"}
        facts["server_endpoint"] = f"https://{OAUTH}/rest/"
        return facts | ({"application_token": proof} if proof is not None else {}) | more

    def installation(self, **more: str) -> bytes:
        """Return the event of an installation, with new tokens."""
        data = {"VERSION": "1", "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": "en"}
        return body("ONAPPINSTALL", data, self.auth(**(self.internet.pair() | more)))

    async def install(self) -> None:
        """Install the application."""
        assert (await self.intake.event(self.installation())).status == 200
        await self.intake.join()
        self.heard.clear()
        self.internet.asked.clear()

    async def stored(self) -> str | None:
        """Return the proof that is kept for the portal, None when the application is not installed."""
        token = await self.app.tokens.load(MEMBER)
        return token.application_token.reveal() if token else None

    async def aclose(self) -> None:
        """End the intake and the application."""
        await self.intake.aclose()
        await self.app.aclose()


def body(name: str, data: Any, auth: Mapping[str, str], ts: int = NOW, number: int = 7) -> bytes:
    """Return a delivery as a portal posts it."""
    return delivery(name, data, auth, ts=ts, number=number)


def page(stage: Stage, name: str = "CRM_DEAL_DETAIL_TAB", options: str = '{"ID":"5"}', **more: str) -> bytes:
    """Return the form of a page that a portal shows the application in."""
    tokens = stage.internet.pair()
    fields = {"AUTH_ID": tokens["access_token"], "REFRESH_ID": tokens["refresh_token"], "AUTH_EXPIRES": "3600"}
    facts = {"member_id": MEMBER, "PLACEMENT": name, "PLACEMENT_OPTIONS": options, "status": "L"}
    return form(fields | facts | {"APPLICATION_TOKEN": PROOF} | more)


QUERY = form({"DOMAIN": DOMAIN, "PROTOCOL": "1", "LANG": "en", "APP_SID": "abc"})
