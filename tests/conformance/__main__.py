"""`python -m tests.conformance FOLDER`: a line for each method that differs, a total, and 1 if any differs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conformance.reasons import reason
from tests.conformance.trial import tried

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """Try the files of a folder, and return the exit code."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python -m tests.conformance FOLDER, a folder of example files", file=sys.stderr)
        return 2
    paths = sorted(Path(arguments[0]).glob("*.json"))
    if not paths:
        print(f"{arguments[0]} holds no example file", file=sys.stderr)
        return 2
    differing = known = 0
    for path in paths:
        name, problems = tried(path)
        left = [said for said in problems if reason(name, said) is None]
        if left:
            differing += 1
            print(f"{name}: {'; '.join(left)}")
        elif problems:
            known += 1
            print(f"{name} (known: {reason(name, problems[0])}): {'; '.join(problems)}")
    print(f"{len(paths)} methods: {differing} differ, {known} differ for a known reason")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
