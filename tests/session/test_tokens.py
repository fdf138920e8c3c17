"""The store that ends with the process."""

from __future__ import annotations

import asyncio

from bitrix24_async import MemoryTokenStore


async def test_a_lock_is_held_by_one_at_a_time() -> None:
    """That of another portal is another one, and the next in line has it when it is let go."""
    store, order = MemoryTokenStore(), []

    async def work(name: str, member: str) -> None:
        async with store.lock(member):
            order.append(f"{name} has {member}")
            await asyncio.sleep(0.001)
            order.append(f"{name} lets {member} go")

    await asyncio.gather(work("Ann", "alpha"), work("Bob", "alpha"), work("Cid", "beta"))

    assert order[:2] == ["Ann has alpha", "Cid has beta"]
    assert [step for step in order if "alpha" in step] == [
        "Ann has alpha",
        "Ann lets alpha go",
        "Bob has alpha",
        "Bob lets alpha go",
    ]
