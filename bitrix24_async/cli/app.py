"""The commands, put together; what typer itself refuses is said in one line as well."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from bitrix24_async import __version__
from bitrix24_async.cli.call import call
from bitrix24_async.cli.exits import EPILOG, clean, say
from bitrix24_async.cli.export import export
from bitrix24_async.cli.sandbox import sandbox
from bitrix24_async.cli.userfields import userfields

__all__ = ["app"]


class _Commands(TyperGroup):
    """A group whose own complaints hold no webhook that was typed in the wrong place."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command; end the process with its exit code, or return the code where `standalone_mode` is false."""
        try:
            code = super().main(*args, **{**options, "standalone_mode": False}) or 0
        except typer.TyperException as error:
            if error.format_message():  # without arguments the help was shown, and nothing is left to say
                say(f"{clean(error.format_message())} (--help says more)")
            code = error.exit_code
        except typer.Abort:
            code = 1
        if options.get("standalone_mode", True):
            sys.exit(code)
        return code


app: typer.Typer = typer.Typer(
    cls=_Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EPILOG,
)
app.command(no_args_is_help=True, epilog=EPILOG)(export)
app.command(no_args_is_help=True, epilog=EPILOG)(call)
app.command(epilog=EPILOG)(sandbox)
app.command(no_args_is_help=True, epilog=EPILOG)(userfields)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"bitrix24-async {__version__}")
        raise typer.Exit


@app.callback()
def _bitrix24(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Bitrix24 from the command line: export lists, call methods, write user fields as classes, run a
    sandbox portal.

    Example: [b]BITRIX24_WEBHOOK=https://example.bitrix24.com/rest/1/…/ bitrix24 call user.current[/b]
    """
