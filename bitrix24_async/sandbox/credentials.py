"""What a made-up portal signs its callers in with.

The same numbers make the same text, so that a sandbox of one seed has one
address. Every secret of the sandbox is made here: who runs it under a watch
for leaks puts a mark on all of them in one place.
"""

from __future__ import annotations

from bitrix24_async.sandbox.tables.cells import mix

__all__ = ["made_up"]


def made_up(*numbers: int) -> str:
    """Return a secret of sixteen hexadecimal digits for each number."""
    return "".join(f"{mix(number):016x}" for number in numbers)
