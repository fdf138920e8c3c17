"""Where the tokens of an application may go: portals of the cloud, and hosts that the application names itself.

An address arrives with tokens, in a delivery that anybody can forge, so that it
is believed only if it is https on the default port of a host in one of the
cloud's domains. `allow_hosts` adds hosts of your own, and nothing else relaxes
the rule: what stands there is taken to the letter, with its port and scheme.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from bitrix24_async.core.loopback import is_loopback
from bitrix24_async.errors import InvalidArgument

__all__ = ["ZONES", "Hosts", "in_cloud"]

# The domains that portals of the cloud live in, `bitrix24.` before each.
ZONES: Final = frozenset("by cn co com com.br com.tr de es eu fr id in it jp kz mx net pl ru tech tr ua uk vn".split())
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_PATH: Final = re.compile(r"(?:/[\w.-]+)*?/rest/")
_PORTS: Final = {"https": 443, "http": 80}


class Hosts:
    """The hosts that an application trusts.

    Each of `allowed` is `host`, `host:port` or, to allow plain http beyond this
    machine, a whole `http://host:port`.
    """

    __slots__ = ("_allowed",)

    def __init__(self, allowed: Iterable[str] = ()) -> None:
        if isinstance(allowed, str):
            raise InvalidArgument("allow_hosts is a collection of hosts, such as ('portal.example.org',)")
        self._allowed = frozenset(origin for entry in allowed for origin in _origins(entry))

    def is_cloud(self, host: str) -> bool:
        """Say whether a host is one of the cloud's, and none that the application allows by name."""
        return in_cloud(host) and f"https://{host}" not in self._allowed

    def origin(self, address: str) -> str:
        """Return the scheme and host of an address.

        Raises:
            InvalidArgument: tokens may not go there.
        """
        if not address:
            raise InvalidArgument("the token does not tell its portal; give its endpoint, https://HOST/rest/")
        if not address.isprintable():  # it is quoted in the log, where it must not end a line or speak to a terminal
            raise InvalidArgument("the address of the portal is no address")
        try:
            parts = urlsplit(address)
            host, port = parts.hostname or "", parts.port
            origin = f"{parts.scheme}://{_netloc(_ascii(host), parts.scheme, port)}"
        except ValueError:
            raise InvalidArgument("the address of the portal is no address") from None
        if "@" in parts.netloc:
            raise InvalidArgument(f"the address of the portal on {host!r} has a user in it")
        if origin in self._allowed or (origin.startswith("https://") and in_cloud(origin[8:])):
            return origin
        raise InvalidArgument(
            f"{origin[:80]} is no portal of the cloud by https, so no token goes there;"
            " if it is yours, name it in allow_hosts"
        )

    def endpoint(self, address: str) -> str:
        """Return the address below which the methods of a portal are, `https://HOST/rest/`.

        Raises:
            InvalidArgument: tokens may not go there.
        """
        origin, parts = self.origin(address), urlsplit(address)
        path = parts.path if parts.path.endswith("/") else f"{parts.path}/"
        path = "/rest/" if path == "/" else path
        if not _PATH.fullmatch(path) or parts.query or parts.fragment:
            raise InvalidArgument(f"the path of the portal's address on {origin} does not end in /rest/")
        return origin + path

    def __repr__(self) -> str:
        return f"Hosts({sorted(self._allowed)})"


def _origins(entry: str) -> Iterable[str]:
    """Return what an entry of `allow_hosts` allows: https, and on this machine http as well."""
    given = entry if isinstance(entry, str) else ""
    schemes = [given.partition("://")[0]] if "://" in given else ["https", "http"]
    try:
        parts = urlsplit(given if "://" in given else f"https://{given}")
        host, port = _ascii(parts.hostname or ""), parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    name = f"[{host}]" if ":" in host else host
    if (
        not _NAME.fullmatch(name)
        or parts.path.strip("/")
        or parts.query
        or "@" in parts.netloc
        or schemes[0] not in _PORTS
    ):
        raise InvalidArgument(f"{entry!r} in allow_hosts is no host, such as 'portal.example.org' or '127.0.0.1:8080'")
    plain = "://" in given or is_loopback(host)
    return [f"{scheme}://{_netloc(host, scheme, port)}" for scheme in schemes if scheme == "https" or plain]


def in_cloud(host: str) -> bool:
    """Say whether a host, in lower case, is a portal of the cloud."""
    label, _, zone = host.partition(".bitrix24.")
    return zone in ZONES and _LABEL.fullmatch(label) is not None


def _ascii(host: str) -> str:
    """Return a host as it is looked up: lower case, other scripts spelled by IDNA."""
    return host.lower() if host.isascii() else host.encode("idna").decode().lower()


def _netloc(host: str, scheme: str, port: int | None) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port in (None, _PORTS.get(scheme)) else f"{name}:{port}"
