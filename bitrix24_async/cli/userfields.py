"""`bitrix24 userfields`: the fields that a portal added, as Python classes in a module.

With `--check` nothing is written: the command says what differs and exits with 1,
so that the tests of a project notice that somebody changed the portal.
"""

from __future__ import annotations

import ast
import asyncio
import shlex
from pathlib import Path
from typing import Annotated, Final

import typer

from bitrix24_async import Portal
from bitrix24_async.cli.exits import FAILED, reported, say
from bitrix24_async.cli.portal_fields import PortalFields
from bitrix24_async.cli.source import Debug, Sandboxed, Source, Webhook
from bitrix24_async.codegen.userfields.diff import differences
from bitrix24_async.codegen.userfields.module import module
from bitrix24_async.errors import InvalidArgument

__all__ = ["userfields"]

_OURS: Final = "bitrix24 userfields"


def userfields(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TARGET",
            help="crm.deal, crm.contact, crm.company, crm.lead, crm.quote, user, tasks.task; "
            "crm.item for all smart processes, crm.item:128 or crm.item:Title for one.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="The module to write; - is standard output.")
    ] = "-",
    all: Annotated[bool, typer.Option("--all", help="Whatever this webhook may read.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 if FILE is out of date.")] = False,
    webhook: Webhook = "",
    sandbox: Sandboxed = False,
    debug: Debug = False,
) -> None:
    """Write the user fields of a portal as entity classes.

    Example: [b]bitrix24 userfields crm.deal crm.item -o my_portal.py[/b]

    The module holds the host of the portal and no secret.
    """
    source = Source(webhook=webhook, sandbox=sandbox, deals=0, contacts=0, seed=0)
    with reported(debug=debug, secret=webhook):
        wanted = _wanted(targets or [], all=all)
        path = None if output == "-" else Path(output)
        before = _before(path) if check else ""
        if path is not None and not check:
            _refuse_to_replace(path)
        text = asyncio.run(_module(source.portal(), wanted))
        if path is None:
            typer.echo(text, nl=False)
        elif check:
            _compare(path, before, text)
        else:
            _write(path, text)


def _wanted(targets: list[str], *, all: bool) -> list[str]:
    if all and targets:
        raise InvalidArgument(f"--all and {targets[0]} exclude each other; give one of them")
    if not all and not targets:
        raise InvalidArgument("nothing to write: name a target such as crm.deal, or give --all")
    return targets


def _before(path: Path | None) -> str:
    """Return the module to check, or say why it cannot be checked before the portal is asked."""
    if path is None:
        raise InvalidArgument("--check compares with a file; name it with -o FILE")
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        ast.parse(text)
    except SyntaxError as error:
        raise InvalidArgument(f"{path} is no Python that can be compared: line {error.lineno}, {error.msg}") from error
    return text


def _refuse_to_replace(path: Path) -> None:
    if path.exists() and _OURS not in path.read_text(encoding="utf-8", errors="replace"):
        raise InvalidArgument(f"{path} exists and was not written by this command; name another file, or delete it")


async def _module(portal: Portal, targets: list[str]) -> str:
    async with portal:
        fields = PortalFields(portal, say)
        records = await fields.read(targets) if targets else await fields.read_all()
        return module(portal.domain, f"{_OURS} {shlex.join(targets or ['--all'])}", records)


def _compare(path: Path, before: str, text: str) -> None:
    found = differences(before, text)
    for line in found:
        typer.echo(line)
    if found:
        say(f"{path} is out of date; the same command without --check writes it")
        raise typer.Exit(FAILED)


def _write(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)
