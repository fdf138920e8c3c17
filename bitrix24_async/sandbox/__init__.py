"""An emulated Bitrix24 portal: records, limits and faults without an account, a network or a clock.

A `Sandbox` answers requests as the reference and recorded replies say; a
`SandboxTransport` puts it behind a client in this process, `serve` behind a socket.
A `Cloud` is an authorisation server with several of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitrix24_async.sandbox import faults
    from bitrix24_async.sandbox.faults import Answer, Dropped, Faults
    from bitrix24_async.sandbox.limits import ServerLimits
    from bitrix24_async.sandbox.oauth import Cloud
    from bitrix24_async.sandbox.portal import Sandbox
    from bitrix24_async.sandbox.server import Server, serve
    from bitrix24_async.sandbox.transport import SandboxTransport

__all__ = [
    "Answer",
    "Cloud",
    "Dropped",
    "Faults",
    "Sandbox",
    "SandboxTransport",
    "Server",
    "ServerLimits",
    "faults",
    "serve",
]

_MODULES = {
    "Answer": "faults",
    "Cloud": "oauth",
    "Dropped": "faults",
    "Faults": "faults",
    "Sandbox": "portal",
    "SandboxTransport": "transport",
    "Server": "server",
    "ServerLimits": "limits",
    "serve": "server",
}


# The pytest plugin loads this package in every test run, so that its parts wait until they are used.
def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
