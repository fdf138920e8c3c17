"""One of several processes on a portal, told what to do by JSON lines: renew a token, or go at full rate."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from bitrix24_async import App, Limits
from bitrix24_async.integrations.redis import RedisLimiter, RedisTokenStore


async def _work(told: dict[str, Any]) -> int:
    """Return how many calls were answered."""
    store = RedisTokenStore(told["redis"], prefix=told["prefix"])
    plan = Limits.enterprise()
    paced = RedisLimiter(told["redis"], plan, peers=told["peers"], prefix=told["prefix"]) if told["until"] else None
    host = told["origin"].partition("://")[2]
    async with App(
        told["client_id"],
        told["client_secret"],
        tokens=store,
        limits=None if paced else Limits.off(),
        limiter=paced,
        oauth_url=told["origin"],
        allow_hosts=[host],
    ) as app:
        portal = app.portal(told["member_id"])
        answers = await (_renew(portal, told) if paced is None else _hurry(portal, told))
    await store.aclose()
    if paced is not None:
        await paced.aclose()
    return answers


async def _renew(portal: Any, told: dict[str, Any]) -> int:
    async def add(number: int) -> int:
        return await portal.crm.deal.add({"TITLE": f"mark:{told['prefix']}-{told['worker']}-{number}"})

    return len(await asyncio.gather(*(add(number) for number in range(told["callers"]))))


async def _hurry(portal: Any, told: dict[str, Any]) -> int:
    count = 0

    async def call() -> None:
        nonlocal count
        while True:
            await portal.profile()
            count += 1

    tasks = [asyncio.create_task(call()) for _ in range(told["callers"])]
    await asyncio.wait(tasks, timeout=told["until"] - time.time(), return_when=asyncio.FIRST_EXCEPTION)
    failed = [task.exception() for task in tasks if task.done()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for error in failed:
        if error is not None:
            raise error
    return count


def main() -> None:
    for line in sys.stdin:
        told = json.loads(line)
        print(json.dumps({"answers": asyncio.run(_work(told))}), flush=True)


if __name__ == "__main__":
    main()
