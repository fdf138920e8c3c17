"""The changes that are tried: which there are, which there are not, and what becomes of them."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.mutants import __main__ as mutants
from tests.mutants.judge import KILLED, SURVIVED, TIMED_OUT, UNFIT, Judge
from tests.mutants.mutations import Mutant, mutations

ROOT = Path(__file__).parents[2]

# What compiles to what does not hang on the interpreter.
pytestmark = pytest.mark.once


def changes(body: str, head: str = "def f(a, b):") -> list[str]:
    source = head + "\n" + "\n".join(f"    {line}" for line in body.splitlines())
    return [mutant.change for mutant, _ in mutations(source, "m.py")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("if a < 5: pass", ["if a < 5: → if a <= 5:", "if a < 5: → if a < 6:"]),
        ("if a: pass", ["if a: → if not a:"]),
        ("if not a: pass", ["if not a: → if a:"]),
        ("if a and b: pass", ["if a and b: → if a or b:", "if a and b: → if not a and b:", "if a and b: → if a and (not b):"]),
        ("return a + b", ["return a + b → return None", "return a + b → return a - b"]),
        ("return False", ["return False → return True"]),
        ("return None", []),
        ("a.b = b", ["a.b = b → a.b = None"]),
        ("a += b", ["a += b → pass", "a += b → a -= b"]),
        ("a(b)", ["a(b) → pass"]),
        ("yield a", []),
        ("while True: break", ["while True: → while False:", "break → continue"]),
        ("return f'{a}x'", ["return f'{a}x' → return None", "return f'{a}x' → return f'{a}x~'"]),
        ("return [c for c in a if c]", ["return [c for c in a if c] → return None", "return [c for c in a if c] → return [c for c in a if not c]"]),
        ("match a:\n    case 1: pass", ["1 → 2"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_each_kind_of_change(body: str, expected: list[str]) -> None:
    """A place in a function changes in the ways of its kind, one at a time."""
    assert changes(body) == expected


@pytest.mark.parametrize(
    "body",
    ['"""What it does."""', "raise _UnfitError('wrong', 1)", "log.warning('odd %s', 1)", "if TYPE_CHECKING: a(b)", "c: int | None"],
    ids=["docstring", "wording", "log", "checkers", "annotation"],
)  # fmt: skip
def test_no_behaviour_hangs_on_it(body: str) -> None:
    """What is there for people and type checkers stays; of an error only that it is raised is changed."""
    assert [change for change in changes(body) if not change.endswith("→ pass")] == []


def test_an_overload_and_a_protocol_have_no_mutants() -> None:
    assert changes("return 1", "@overload\ndef f(a=1):") == []
    assert changes("def f(self, a=1): ...", "class P(Protocol[T]):") == []


def test_a_default_changes_and_is_met_by_the_whole_body() -> None:
    ((mutant, _),) = mutations("def f(a=1):\n    global b\n    global c", "m.py")

    assert mutant == Mutant("m.py", "f", "1 → 2", frozenset({2, 3}), ("f", 1))


def test_the_tree_is_whole_again_after_each_mutant() -> None:
    """One mutant is one change: none of them holds what an earlier one changed."""
    source = "def f(a):\n    return a + 1 < 2"

    assert [ast.unparse(tree).splitlines()[1].strip() for _, tree in mutations(source, "m.py")] == [
        "return None", "return a - 1 < 2", "return a + 2 < 2", "return a + 1 <= 2", "return a + 1 < 3",
    ]  # fmt: skip


def test_the_score_leaves_out_what_changes_nothing() -> None:
    """A mutant that stops the program is noticed; one that compiles to the same code is none."""
    assert mutants.score(Counter({KILLED: 6, TIMED_OUT: 2, SURVIVED: 2, UNFIT: 90})) == 80.0
    assert mutants.score(Counter()) == 100.0


def test_an_entry_is_stale_once_its_mutant_is_noticed_or_gone() -> None:
    """Two equal changes in one function share an entry, which holds as long as one of them survives."""
    kept, noticed, other = (Mutant("m.py", "f", change, frozenset({1}), ("f", 1)) for change in ("a", "b", "c"))
    tried = [(kept, KILLED), (kept, SURVIVED), (noticed, TIMED_OUT), (other, SURVIVED)]
    reasons = {("m.py", "f", change): "why" for change in ("a", "b", "gone")}

    assert mutants.stale(tried, reasons | {("other.py", "f", "a"): "why"}) == [
        ("m.py", "f", "b"),
        ("m.py", "f", "gone"),
    ]


def test_a_sample_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    path = tmp_path / "m.py"
    path.write_text("def f(a):\n" + "    a(1)\n" * 50, "utf-8")

    first, total = mutants.drawn([path], 10, 1)

    assert (len(first), total) == (10, 100)
    assert mutants.drawn([path], 10, 1) == (first, 100)
    assert mutants.drawn([path], 10, 2) != (first, 100)


def test_every_survivor_on_the_list_has_a_reason() -> None:
    assert [entry for entry, reason in mutants.listed().items() if not reason.strip()] == []


def test_a_run_tells_how_many_were_noticed(tmp_path: Path) -> None:
    """Each mutant meets the tests that reach it, in a process of its own; it takes seconds, as it loads the suite."""
    out = tmp_path / "survivors.toml"
    command = "-m tests.mutants core/secrets.py --tests tests/core/test_secrets.py --out"
    run = subprocess.run([sys.executable, *command.split(), out], cwd=ROOT, capture_output=True, text=True, check=False)
    ((_, judged, killed, survived, late, _),) = (
        line.split() for line in run.stdout.splitlines() if line.startswith("all ")
    )

    assert (run.returncode, int(killed) >= 9, int(killed) + int(survived) + int(late)) == (0, True, int(judged))
    assert len(tomllib.loads(out.read_text("utf-8")).get("survivor", [])) == int(survived)


@pytest.mark.parametrize(("verdict", "code"), [(KILLED, 0), (SURVIVED, 1)])
def test_a_score_below_the_floor_fails_the_run(tmp_path: Path, verdict: str, code: int) -> None:
    mutant = Mutant("m.py", "f", "a → b", frozenset({1}), ("f", 1))

    assert mutants.tell(Judge([(0, mutant)], 1, 1.0), [(mutant, verdict)], 1, tmp_path / "out.toml") == code
