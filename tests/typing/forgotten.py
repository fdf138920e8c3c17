"""A call that nobody awaited is an error in mypy; pyright does not look for it.

Read by the checkers, never run.
"""

from __future__ import annotations

from bitrix24_async.portal import Portal


async def forgotten(portal: Portal) -> None:
    """Nothing is deleted here."""
    portal.crm.deal.delete(5)  # type: ignore[unused-awaitable]
    portal.crm.deal.list()  # type: ignore[unused-awaitable]
