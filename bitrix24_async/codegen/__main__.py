"""`python -m bitrix24_async.codegen`: write the generated files, or compare them.

`--api FOLDER` takes the facts of a folder into `schema/` first. `--check` writes nothing
and ends with 1 where a file differs by a byte.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bitrix24_async import schema
from bitrix24_async.codegen.facts.importer import import_facts
from bitrix24_async.codegen.render import render

__all__ = ["main"]


def main(arguments: list[str] | None = None, root: Path | None = None) -> int:
    """Run the generator and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m bitrix24_async.codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare byte for byte and write nothing")
    parser.add_argument("--api", type=Path, metavar="FOLDER", help="take the facts of a folder into the schema first")
    given = parser.parse_args(arguments)
    root = root or Path(__file__).parents[2]
    if given.api:
        for name, content in import_facts(given.api).items():
            (schema.FOLDER / name).parent.mkdir(exist_ok=True)
            (schema.FOLDER / name).write_bytes(content)
    files = render()
    differing = [path for path, text in files.items() if _stands(root / path) != text]
    stray = _stray(root, files)
    if given.check:
        for path in [*differing, *stray]:
            print(f"{path} is not what the schema says")
        return 1 if differing or stray else 0
    for path in stray:
        (root / path).unlink()
    for path in differing:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(files[path], encoding="utf-8")
    print(f"{len(files)} files, {len(differing)} written, {len(stray)} removed")
    return 0


def _stands(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _stray(root: Path, files: dict[str, str]) -> list[str]:
    """Return modules of the facades that no schema knows any more."""
    found = [path.relative_to(root).as_posix() for path in sorted((root / "bitrix24_async/scopes").rglob("*.py"))]
    return [path for path in found if path not in files and path != "bitrix24_async/scopes/service.py"]


if __name__ == "__main__":
    sys.exit(main())
