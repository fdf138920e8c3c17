"""An application's way into a sandbox: a token that lasts, beside the parameters of each call."""

from __future__ import annotations

from math import inf
from typing import Any

from bitrix24_async import Limits, Portal, Session
from bitrix24_async.core.hosts import Hosts
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Bearer, Token
from bitrix24_async.sandbox import Sandbox, SandboxTransport
from tests.canary import CANARY

__all__ = ["opened"]


def opened(sandbox: Sandbox, **options: Any) -> Portal:
    """Return a portal on a sandbox, as an application without limits of its own sees it."""
    sandbox.tokens[CANARY] = inf
    token = Token(
        member_id="sandbox", access_token=Secret(CANARY), endpoint="https://sandbox.bitrix24.test/rest/", expires=inf
    )
    hosts = Hosts(("sandbox.bitrix24.test",))
    session = Session(transport=SandboxTransport(sandbox), limits=Limits.off())
    return Portal(Bearer("sandbox.bitrix24.test", token, hosts), session, closes_session=True, **options)
