"""The portal of the benchmarks, a process of its own: commands in and answers out, a JSON line each.

It holds a table of each size that was asked for, its rows encoded beforehand so
that reading costs the portal little, and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Any

from benchmarks.run import FIRST_ORIGIN, SELECT, summary
from bitrix24_async.core.encode import json_body
from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox import Sandbox, Server, ServerLimits, serve

_SLOW = (0.05, 0.005)
_WARM = 250_000
_CACHE = 25_000


class Portals:
    """The sandboxes by their size, one of them behind the server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._kept: dict[int, Sandbox] = {}

    def choose(self, rows: int, *, fresh: bool, limited: bool, some: int) -> dict[str, Any]:
        """Put a portal of this size behind the server and tell what a client should find in it."""
        portal = Sandbox(deals=rows, ids="sparse") if fresh else self._warm(rows)
        self._server.sandbox = portal
        self._server.latency = _SLOW if limited else (0.0, 0.0)
        portal.limits = ServerLimits.standard() if limited else ServerLimits.off()
        table = portal.tables["deal"]
        ids = list(table.ids.page(0, rows))
        chosen = ids[:: max(rows // some, 1)][:some] if some else []
        return {"address": self._server.webhook, "digest": summary(chosen or ids)["digest"], "ids": chosen}

    def _warm(self, rows: int) -> Sandbox:
        if rows not in self._kept:
            warm = rows <= _WARM
            portal = self._kept[rows] = Sandbox(deals=rows, ids="sparse", cache=rows + 1 if warm else _CACHE)
            if warm:
                _read(portal, {"select": SELECT})
                _read(portal, {})
        return self._kept[rows]

    def begin(self) -> dict[str, Any]:
        """Forget what was counted."""
        portal = self._server.sandbox
        portal.requests = portal.commands = 0
        portal.refusals.clear()
        portal.executions.clear()
        portal.limits = ServerLimits(portal.limits.rate, portal.limits.burst, portal.limits.operating)
        return {}

    def counted(self, added: int) -> dict[str, Any]:
        """Tell what reached the portal since `begin`, and whether each of `added` records was added once."""
        portal = self._server.sandbox
        adds = {mark: times for (method, mark), times in portal.executions.items() if method.lower() == "crm.deal.add"}
        wanted = dict.fromkeys((f"origin-{FIRST_ORIGIN + number}" for number in range(added)), 1)
        return {
            "requests": portal.requests,
            "commands": portal.commands,
            "refusals": sum(portal.refusals.values()),
            "added_once": adds == wanted,
        }


def _read(portal: Sandbox, params: dict[str, Any]) -> None:
    """Let the portal encode every row in one of its forms."""
    for start in range(0, len(portal.tables["deal"]), 50):
        body = json_body(params | {"start": start})
        headers = {"content-type": "application/json"}
        portal.answer(Request(url=f"{portal.path}crm.deal.list", body=body, headers=headers), 0.0)


async def main(options: dict[str, Any]) -> None:
    if options["core"] is not None:
        os.sched_setaffinity(0, {options["core"]})
    loop = asyncio.get_running_loop()
    async with await serve(Sandbox(deals=0), gzip=options["gzip"]) as server:
        portals = Portals(server)
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            command = json.loads(line)
            print(json.dumps(getattr(portals, command.pop("do"))(**command)), flush=True)


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
