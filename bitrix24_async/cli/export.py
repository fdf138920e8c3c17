"""`bitrix24 export`: every row of a list into a file.

The portal is walked by id, so that rows arrive once and in ascending order;
this is what lets `--resume` go on behind the last one. JSON lines are copied
from the reply, only CSV reads them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer
from msgspec import Struct
from msgspec.structs import replace

from bitrix24_async import Portal
from bitrix24_async.cli.exits import INTERRUPTED, reported, say
from bitrix24_async.cli.files import Output, PartFile, StandardOutput, open_part
from bitrix24_async.cli.params import parse_filters, parse_params
from bitrix24_async.cli.progress import is_watched, progress
from bitrix24_async.cli.rows import Csv, JsonLines, RowFormat
from bitrix24_async.cli.source import Contacts, Deals, Debug, LimitsName, Sandboxed, Seed, Source, Webhook
from bitrix24_async.core.call import ListCall
from bitrix24_async.errors import InvalidArgument

__all__ = ["export"]

_CHUNK: Final = 1 << 20

# The facades know where the rows and ids of these methods are; the values are the arguments their `list` needs.
_KNOWN: Final[Mapping[str, tuple[Any, ...]]] = {
    "crm.company.list": (),
    "crm.contact.list": (),
    "crm.deal.list": (),
    "crm.item.list": (0,),
    "crm.lead.list": (),
    "tasks.task.list": (),
    "user.get": (),
}


class _Query(Struct, frozen=True, kw_only=True):
    """What to export, as the command line says it."""

    method: str
    params: Mapping[str, Any]
    conditions: Mapping[str, Any] = {}
    select: Sequence[str] = ()
    rows: str | None = None
    id: str | None = None

    def call(self, portal: Portal, row: Any) -> ListCall[Any]:
        """Return the list, with the id among its selected fields, for a resumed export needs it."""
        bare = self._bare(portal, row)
        paging, params = bare.paging, dict(self.params)
        bare.close()
        for name in filter(None, (paging.filter, paging.select)):
            if isinstance(params.get(name), str):
                raise InvalidArgument(f"{name} is more than one text; write {name}[…]=… for each of its parts")
        if self.conditions:
            params[paging.filter] = {**params.get(paging.filter, {}), **self.conditions}
        if self.select:
            params[paging.select or "select"] = list(self.select)
        selected = params.get(paging.select or "")
        if selected and not {"*", paging.id, paging.filter_id} & set(selected):
            params[paging.select or ""] = [paging.filter_id, *selected]
        # Nobody is to be warned where the file then turns out to be none that can be resumed.
        return replace(bare, params=params, type=row, used=True)

    def _bare(self, portal: Portal, row: Any) -> ListCall[Any]:
        if self.method in _KNOWN and self.rows is None and self.id is None:
            known: ListCall[Any] = attrgetter(self.method)(portal)(*_KNOWN[self.method])
            return known
        return portal.list(self.method, {}, rows=self.rows, id=self.id or "ID", row=row)


def export(
    method: Annotated[str, typer.Argument(help="The list method, such as crm.deal.list.", show_default=False)],
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to; - is standard output.", show_default=False)
    ],
    params: Annotated[
        list[str] | None,
        typer.Argument(metavar="KEY=VALUE", help="Parameters, such as entityTypeId=2.", show_default=False),
    ] = None,
    format: Annotated[
        Literal["jsonl", "csv"] | None, typer.Option(help="From the suffix of FILE if not given.", show_default=False)
    ] = None,
    select: Annotated[
        str, typer.Option(metavar="A,B", help="The fields to ask for; the columns of a CSV.", show_default=False)
    ] = "",
    filter: Annotated[
        list[str] | None,
        typer.Option(metavar="COND", help="A condition, such as '>OPPORTUNITY=1000'; repeatable.", show_default=False),
    ] = None,
    rows: Annotated[
        str | None,
        typer.Option(metavar="KEY", help="Where the rows are below the result, for other methods.", show_default=False),
    ] = None,
    id: Annotated[
        str | None, typer.Option(metavar="NAME", help="The id field of a row, for other methods.", show_default=False)
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on behind the last complete row of FILE.part.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE, and drop an export cut short.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No bar and no summary.")] = False,
    webhook: Webhook = "",
    sandbox: Sandboxed = False,
    deals: Deals = 1000,
    contacts: Contacts = 100,
    seed: Seed = 0,
    limits: LimitsName = None,
    debug: Debug = False,
) -> None:
    """Write every row of a list to a JSON lines or CSV file.

    Example: [b]bitrix24 export crm.deal.list -o deals.jsonl --filter '>OPPORTUNITY=1000'[/b]

    Rows go to FILE.part, which becomes FILE when it is complete.
    After an interruption the same command with --resume goes on where it stopped.
    """
    source = Source(webhook=webhook, sandbox=sandbox, deals=deals, contacts=contacts, seed=seed, limits=limits)
    with reported(debug=debug, secret=webhook):
        query = _Query(
            method=method,
            params=parse_params(params or ()),
            conditions=parse_filters(filter or ()),
            select=[name.strip() for name in select.split(",") if name.strip()],
            rows=rows,
            id=id,
        )
        kind, portal = _format(format, output), source.portal()
        call = query.call(portal, kind.row)
        out = _open(output, resume=resume, force=force)
        shown = is_watched(quiet=quiet, to_stdout=output == "-")
        _run(_Export(call, kind(call.params.get(call.paging.select or "")), out, resume=resume, shown=shown), portal)


class _Export:
    """One run: from the portal to the file."""

    def __init__(self, call: ListCall[Any], rows_as: RowFormat, out: Output, *, resume: bool, shown: bool) -> None:
        self._call, self._rows_as, self.out = call, rows_as, out
        self._resume, self._shown = resume, shown
        self.rows = 0

    async def run(self, portal: Portal) -> None:
        """Export, and leave the file complete."""
        began = time.monotonic()
        async with portal:
            cursor = self._place()
            call = self._call if cursor is None else self._call.after(cursor)
            total = await _count(call) if self._shown else None
            await self._copy(call, total)
        self.out.add(self._rows_as.finish())
        await asyncio.to_thread(self.out.commit)
        if self._shown:
            say(f"{self.rows:,} rows in {time.monotonic() - began:.1f} s, {portal.usage.requests:,} requests")
        if warning := self._rows_as.warning():
            say(f"warning: {warning}")

    def _place(self) -> int | None:
        if not (self._resume and isinstance(self.out, PartFile)):
            return None
        params, paging = self._call.params, self._call.paging
        if params.get(paging.order) or params.get(paging.sort or ""):
            raise InvalidArgument("--resume goes on by id, so that it cannot serve an export in an order of its own")
        first, last, size = self.out.records(self._rows_as.end)
        cursor = self._rows_as.resume(first, last, paging.id) if size else None
        self.out.cut(size)
        return cursor

    async def _copy(self, call: ListCall[Any], total: int | None) -> None:
        with progress(shown=self._shown, total=total) as moved:
            async with call.pages() as pages:
                async for page in pages:
                    self.out.add(self._rows_as.encode(page.rows))
                    self.rows += len(page)
                    if self.out.pending >= _CHUNK:
                        await asyncio.to_thread(self.out.flush)
                    moved(self.rows)


async def _count(call: ListCall[Any]) -> int | None:
    params = {**call.params, call.paging.select: [call.paging.filter_id]} if call.paging.select else call.params
    return (await replace(call, params=params, used=False)).total


def _run(task: _Export, portal: Portal) -> None:
    try:
        asyncio.run(task.run(portal))
    except (Exception, KeyboardInterrupt) as error:
        # Whatever ended it, the rows that came are kept and the user hears how to go on; the error goes its way.
        stopped = isinstance(error, KeyboardInterrupt)
        hint = _keep(task)
        if stopped or (hint and not isinstance(error, InvalidArgument)):
            say(f"{'interrupted' if stopped else 'stopped'} after {task.rows:,} rows{hint}")
        if stopped:
            raise typer.Exit(INTERRUPTED) from None
        raise


def _keep(task: _Export) -> str:
    kept = task.out.abandon()
    return f"; {kept} holds what came: the same command with --resume goes on" if kept else ""


def _open(output: str, *, resume: bool, force: bool) -> Output:
    if resume and force:
        raise InvalidArgument("--resume keeps what --force would replace; give one of them")
    if output != "-":
        return open_part(output, resume=resume, force=force)
    if resume:
        raise InvalidArgument("standard output cannot be resumed; give a file to -o")
    return StandardOutput()


def _format(format: str | None, output: str) -> type[RowFormat]:
    suffix = Path(output).suffix.casefold()
    if format is None and output != "-" and suffix not in {".jsonl", ".ndjson", ".csv"}:
        raise InvalidArgument(f"what is a {suffix or 'file without a suffix'}? Give --format jsonl or --format csv")
    return Csv if format == "csv" or (format is None and suffix == ".csv") else JsonLines
