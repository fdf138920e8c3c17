"""The `bitrix24` command: export, call, userfields and sandbox.

It needs the extra `cli` (typer and rich). Without it the command still starts,
says what to install, and exits with 2.
"""

from __future__ import annotations

import importlib.util
import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line and return its exit code."""
    if any(importlib.util.find_spec(name) is None for name in ("typer", "rich")):
        print('The bitrix24 command needs its extra: pip install "bitrix24-async[cli]"', file=sys.stderr)
        return 2
    from bitrix24_async.cli.app import app

    return int(app(prog_name="bitrix24", standalone_mode=False))
