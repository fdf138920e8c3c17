"""The mutation score: how many small changes of the code the tests notice.

`python -m tests.mutants` tries the parts that carry the promises, or the
modules that are named; `--sample` tries so many of their mutants, drawn by
`--seed`. What survived is written to a file. Of those that change no behaviour
`survivors.toml` tells why; an entry whose mutant is noticed by now, or is no
more, fails a run without `--sample`, as a score below 85 % fails any.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable
from math import sqrt
from pathlib import Path

import pytest

from tests.mutants.judge import BROKEN, KILLED, SURVIVED, TIMED_OUT, UNFIT, Judge
from tests.mutants.mutations import Mutant, mutations

__all__ = ["main"]

FLOOR = 85.0
PACKAGE = Path("bitrix24_async")
PARTS = ("core", "session/retry.py", "session/limits.py", "session/tokens.py")
LISTED = Path(__file__).with_name("survivors.toml")

# A string of JSON is one of TOML.
FIELDS = ("module", "function", "change", "reason")

Key = tuple[str, str, str]


def key(mutant: Mutant) -> Key:
    """Return what a mutant is known by while lines move."""
    return mutant.module, mutant.function, mutant.change


def modules(parts: Iterable[str]) -> list[Path]:
    """Return the files of some parts, each a module or a folder, named from the package or from here."""
    found: list[Path] = []
    for part in parts:
        path = Path(part) if Path(part).exists() else PACKAGE / part
        if not path.exists():
            sys.exit(f"there is no {part}, neither here nor in {PACKAGE}")
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return found


def drawn(paths: list[Path], sample: int | None, seed: int) -> tuple[list[tuple[int, Mutant]], int]:
    """Return the mutants to try, each with its place in its module, and how many there are in all."""
    every = [
        (site, mutant)
        for path in paths
        for site, (mutant, _) in enumerate(mutations(path.read_text("utf-8"), path.as_posix()))
    ]
    if sample is None or sample >= len(every):
        return every, len(every)
    chosen = sorted(random.Random(seed).sample(range(len(every)), sample))
    return [every[place] for place in chosen], len(every)


def listed() -> dict[Key, str]:
    """Return the reasons why mutants may survive."""
    entries = tomllib.loads(LISTED.read_text("utf-8")).get("survivor", [])
    return {(entry["module"], entry["function"], entry["change"]): entry["reason"] for entry in entries}


def stale(tried: list[tuple[Mutant, str]], reasons: dict[Key, str]) -> list[Key]:
    """Return the entries of modules tried whole without a survivor: noticed by now, or gone."""
    survived = {key(mutant) for mutant, verdict in tried if verdict == SURVIVED}
    tried_whole = {mutant.module for mutant, _ in tried}
    return sorted(entry for entry in reasons.keys() - survived if entry[0] in tried_whole)


def score(counts: Counter[str]) -> float:
    """Return the percentage of noticed mutants; one that stops the program is noticed."""
    noticed, judged = counts[KILLED] + counts[TIMED_OUT], counts.total() - counts[UNFIT]
    return 100.0 * noticed / judged if judged else 100.0


def table(tried: list[tuple[Mutant, str]]) -> str:
    """Return a line for each module, and one for all of them."""
    rows: dict[str, Counter[str]] = {}
    for mutant, verdict in tried:
        for name in (mutant.module, "all"):
            rows.setdefault(name, Counter())[verdict] += 1
    lines = [f"{'module':46}{'mutants':>8}{'killed':>8}{'survived':>10}{'timed out':>11}{'score':>8}"]
    for name, counts in sorted(rows.items(), key=lambda row: (row[0] == "all", row[0])):
        judged = counts.total() - counts[UNFIT]
        lines.append(
            f"{name:46}{judged:>8}{counts[KILLED]:>8}{counts[SURVIVED]:>10}{counts[TIMED_OUT]:>11}{score(counts):>7.1f}%"
        )
    return "\n".join(lines)


def report(tried: list[tuple[Mutant, str]], reasons: dict[Key, str]) -> str:
    """Return the survivors as entries of `survivors.toml`, those without a reason first."""
    left = [mutant for mutant, verdict in tried if verdict == SURVIVED]
    return "\n".join(
        f"[[survivor]]  # line {min(mutant.lines)}\n"
        + "".join(
            f"{word} = {json.dumps(text, ensure_ascii=False)}\n"
            for word, text in zip(FIELDS, (*key(mutant), reasons.get(key(mutant), "")), strict=True)
        )
        for mutant in sorted(left, key=lambda mutant: key(mutant) in reasons)
    )


def main(arguments: list[str] | None = None) -> int:
    """Try the mutants, print what came of them, and return the exit code."""
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", default=PARTS, help="modules or folders, all parts without any")
    parser.add_argument("--sample", type=int, help="so many mutants, drawn among all")
    parser.add_argument("--seed", type=int, default=24)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--budget", type=float, default=5.0, help="processor seconds of tests for one mutant")
    parser.add_argument("--tests", nargs="+", help="the tests that judge, those of the same folder without any")
    parser.add_argument("--out", type=Path, default=Path("build/survivors.toml"))
    options = parser.parse_args(arguments)

    paths = modules(options.modules)
    mutants, total = drawn(paths, options.sample, options.seed)
    tests = options.tests or sorted({f"tests/{path.relative_to(PACKAGE).parts[0]}" for path in paths})
    judge = Judge(mutants, options.jobs, options.budget)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = folder
        pytest.main(["-q", "-p", "no:randomly", "-p", "no:cacheprovider", *tests], plugins=[judge])
    if len(judge.verdicts) < len(mutants) or BROKEN in judge.verdicts.values():
        broken = [mutants[place][1] for place, verdict in judge.verdicts.items() if verdict == BROKEN]
        print("the run broke off before every mutant was tried", *broken, sep="\n  ")
        return 2
    tried = [(mutant, judge.verdicts[place]) for place, (_, mutant) in enumerate(mutants)]
    return tell(judge, tried, total, options.out)


def tell(judge: Judge, tried: list[tuple[Mutant, str]], total: int, out: Path) -> int:
    """Print the result of a run, write down what survived, and return the exit code."""
    reasons = listed()
    counts = Counter(verdict for _, verdict in tried)
    reached = score(counts)
    judged = counts.total() - counts[UNFIT]
    # Of two equal changes in a function a sample may hold just the one that is noticed.
    old = stale(tried, reasons) if len(tried) == total else []
    out.parent.mkdir(exist_ok=True)
    out.write_text(report(tried, reasons), "utf-8")
    print(f"\n{table(tried)}\n")
    print(f"{len(tried)} of {total} mutants in {judge.seconds:.0f} s, {judge.seconds / max(len(tried), 1):.2f} s each")
    print(f"{counts[UNFIT]} of them compile to what was there, or not at all, and do not count")
    if len(tried) < total:
        print(
            f"{reached:.1f} % ± {196 * sqrt(reached / 100 * (1 - reached / 100) / max(judged, 1)):.1f} of all, at 95 %"
        )
    if judge.failing:
        print("these tests fail without a mutant and judge none:", *judge.failing, sep="\n  ")
    if old:
        print("these survivors are noticed by now, or gone; take them off the list:", *old, sep="\n  ")
    print(f"the survivors are in {out}")
    return int(reached < FLOOR or bool(old))


if __name__ == "__main__":
    sys.exit(main())
