"""Which hosts are this machine itself, where plain http shows nothing to a network."""

from __future__ import annotations

import ipaddress

__all__ = ["is_loopback", "with_scheme"]


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine, by its name or its address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def with_scheme(host: str) -> str:
    """Return the address of a host that was told without a scheme: https, or http on this machine."""
    if "://" in host:
        return host
    name = host.partition("/")[0]
    name = name.partition("]")[0][1:] if name.startswith("[") else name.partition(":")[0]
    return f"{'http' if is_loopback(name) else 'https'}://{host}"
