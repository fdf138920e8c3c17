"""What the tests of applications share: a cloud of portals in this process, and an application on it."""

from __future__ import annotations

from typing import Any

from bitrix24_async import App, Limits, Signal, Token
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Cloud, Faults, Sandbox, SandboxTransport
from tests.canary import CANARY
from tests.session.client import faulty

MEMBER = "alpha"
ADD = "crm.deal.add"


def clouded(*rules: Any, portal: Sandbox | None = None, **options: Any) -> Cloud:
    """Return a cloud with one portal and marked secrets; the rules spoil its authorisation server."""
    cloud = Cloud(client_secret=CANARY, mark=CANARY, faults=Faults(*rules), **options)
    cloud.open(MEMBER, portal or faulty())
    return cloud


class Told(list[Signal]):
    """A handler of signals that remembers them."""

    async def __call__(self, signal: Signal) -> None:
        self.append(signal)


class Wire(SandboxTransport):
    """A transport to a cloud that notes to which hosts it was asked to send."""

    def __init__(self, cloud: Cloud, **options: Any) -> None:
        super().__init__(cloud, **options)
        self.asked: list[tuple[str, str]] = []

    async def send(self, request: Request) -> Response:
        self.asked.append((request.url.split("/")[2], request.method))
        return await super().send(request)


def application(cloud: Cloud, **options: Any) -> App:
    """Return an application of the cloud, without limits of its own."""
    transport = options.pop("transport", None) or Wire(cloud)
    if "limiter" not in options:
        options.setdefault("limits", Limits.off())
    options.setdefault("allow_hosts", ())
    return App(cloud.client_id, CANARY, transport=transport, **options)


def token_of(cloud: Cloud, member_id: str = MEMBER, now: float | None = None) -> Token:
    """Return a token that the cloud accepts for its life; behind a socket it goes by the time of the day."""
    return Token.from_reply(cloud.issue(member_id, SandboxTransport(cloud).now() if now is None else now))


def expired(cloud: Cloud, member_id: str = MEMBER, now: float | None = None) -> Token:
    """Return a token whose access token the portal calls expired."""
    token = token_of(cloud, member_id, now)
    cloud.expire(member_id)
    return token


async def result(call: Any) -> Any:
    """Await a call, so that a task can be made of it."""
    return await call


def renewals(cloud: Cloud) -> int:
    """Return how often a renewal was asked for."""
    return cloud.exchanges["refresh_token"]
