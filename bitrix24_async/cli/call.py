"""`bitrix24 call`: one method, its result as JSON."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
import typer
from rich.console import Console

from bitrix24_async import Portal
from bitrix24_async.cli.exits import reported
from bitrix24_async.cli.params import parse_json, parse_params
from bitrix24_async.cli.source import Contacts, Deals, Debug, Sandboxed, Seed, Source, Webhook

__all__ = ["call"]


def call(
    method: Annotated[str, typer.Argument(help="Any REST method, such as crm.deal.get.", show_default=False)],
    params: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="KEY=VALUE",
            help="Parameters: id=5, 'fields[TITLE]=Boat', 'select[]=ID', 'active:=true' for typed JSON.",
            show_default=False,
        ),
    ] = None,
    json: Annotated[
        str | None,
        typer.Option(
            metavar="JSON", help="Parameters as a JSON object, as @file or as - for standard input.", show_default=False
        ),
    ] = None,
    v3: Annotated[bool, typer.Option("--v3", help="Call the method of REST 3.0.")] = False,
    webhook: Webhook = "",
    sandbox: Sandboxed = False,
    deals: Deals = 1000,
    contacts: Contacts = 100,
    seed: Seed = 0,
    debug: Debug = False,
) -> None:
    r"""Call one method and print its result as JSON.

    Example: [b]bitrix24 call crm.deal.add 'fields\[TITLE]=Boat' 'fields\[OPPORTUNITY]:=1050'[/b]

    A KEY=VALUE replaces the same key of --json.
    """
    source = Source(webhook=webhook, sandbox=sandbox, deals=deals, contacts=contacts, seed=seed)
    with reported(debug=debug, secret=webhook):
        given = {**(parse_json(json) if json is not None else {}), **parse_params(params or ())}
        _print(asyncio.run(_call(source.portal(), method, given, "v3" if v3 else "v2")))


async def _call(portal: Portal, method: str, params: Mapping[str, Any], version: Literal["v2", "v3"]) -> Any:
    async with portal:
        return await portal.call(method, params, version=version)


def _print(result: Any) -> None:
    text = msgspec.json.format(msgspec.json.encode(result).decode(), indent=2)
    if sys.stdout.isatty():
        Console().print_json(text)
    else:
        typer.echo(text)
