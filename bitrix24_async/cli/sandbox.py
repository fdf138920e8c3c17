"""`bitrix24 sandbox`: a made-up portal on a local port, for programs in any language."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bitrix24_async.cli.exits import reported
from bitrix24_async.cli.source import Contacts, Deals, Debug, LimitsWord, Seed, made_up

if TYPE_CHECKING:
    from bitrix24_async.sandbox import Sandbox

__all__ = ["sandbox"]


def sandbox(
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes a free one.")] = 8080,
    host: Annotated[str, typer.Option(help="The address to listen on; 0.0.0.0 lets other machines in.")] = "127.0.0.1",
    deals: Deals = 1000,
    contacts: Contacts = 100,
    seed: Seed = 0,
    limits: Annotated[LimitsWord, typer.Option(help="The plan whose limits the portal keeps.")] = "standard",
    latency: Annotated[float, typer.Option(min=0, metavar="MS", help="How long an answer takes, in milliseconds.")] = 0,
    ids: Annotated[
        Literal["dense", "sparse", "clustered", "gap"], typer.Option(help="How the ids of the records are spread.")
    ] = "dense",
    debug: Debug = False,
) -> None:
    """Run a sandbox portal until Ctrl-C, and print its webhook address.

    Example: [b]bitrix24 sandbox --port 8080 --deals 100000 --limits off[/b]

    The address goes to standard output as one line; it is no secret.
    """
    with reported(debug=debug):
        made = made_up(deals=deals, contacts=contacts, seed=seed, limits=limits, ids=ids)
        asyncio.run(_serve(made, host, port, latency / 1000))


async def _serve(made: Sandbox, host: str, port: int, latency: float) -> None:
    from bitrix24_async.sandbox import serve

    stopped = asyncio.Event()
    # Windows has no such handlers: there Ctrl-C ends the loop itself, as an interruption.
    with suppress(NotImplementedError):
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with await serve(made, host, port, latency=(latency, 0.0)) as server:
        typer.echo(server.webhook)
        typer.echo(f"Try: bitrix24 call user.current --webhook {server.webhook}\nCtrl-C ends it.", err=True)
        await stopped.wait()
