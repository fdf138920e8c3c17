"""A bar on standard error: rows, rate and time left; nothing at all where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

__all__ = ["is_watched", "progress"]


class _Rate(ProgressColumn):
    """Rows a second."""

    def render(self, task: Task) -> Text:
        """Return the rate as a word of the bar."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f} rows/s")


def is_watched(*, quiet: bool, to_stdout: bool) -> bool:
    """Say whether a bar would be seen, and would not run through the rows themselves."""
    return not quiet and sys.stderr.isatty() and not (to_stdout and sys.stdout.isatty())


@contextmanager
def progress(*, shown: bool, total: int | None = None) -> Generator[Callable[[int], None], None, None]:
    """Show a bar while the block runs; the value is a function that takes the rows so far."""
    if not shown:
        yield lambda _rows: None
        return
    columns = (TextColumn("rows"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, redirect_stdout=False, redirect_stderr=False) as bars:
        task = bars.add_task("rows", total=total)
        yield lambda rows: bars.update(task, completed=rows)
