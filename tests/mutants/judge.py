"""Which tests notice a mutant: a pytest plugin that runs in the place of the usual run.

The suite is collected once, in a process that runs no test itself. A first
child runs all of it and tells which lines each test reached and how long it
took. Then each mutant gets a child: the code of its function is exchanged where
it lives, and the tests that reach its lines run until one fails: those of the
module's own file, then the others, the fastest first, as far as the budget
allows. What survives may fall to a slower test, so the score is a lower bound.
A test that takes over three times its processor time, and a second, is
stopped; a loop that a mutant made endless is thereby noticed, too.
"""

from __future__ import annotations

import ast
import functools
import gc
import importlib
import itertools
import json
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FunctionType

import pytest
from coverage import Coverage

from tests.mutants.mutations import Mutant, mutations

__all__ = ["BROKEN", "KILLED", "SURVIVED", "TIMED_OUT", "UNFIT", "Judge"]

SURVIVED, KILLED, UNFIT, BROKEN, TIMED_OUT = "survived", "killed", "unfit", "broken", "timed out"
_EXITS = {0: SURVIVED, 1: KILLED, 2: UNFIT}
_UNCHANGED = 2
_MEMORY = 4 * 2**30
# A mutant may wait for what never comes, which takes no processor time.
_WAIT, _SPARE = 10.0, 1.0


class Judge:
    """Runs the mutants that it is given against the tests that pytest collected."""

    def __init__(self, mutants: list[tuple[int, Mutant]], jobs: int, budget: float) -> None:
        self.mutants = mutants
        self.jobs = jobs
        self.budget = budget
        self.verdicts: dict[int, str] = {}
        """What became of each mutant, by its place in the list."""
        self.failing: list[str] = []
        """The tests that fail without any mutant, and therefore judge none."""
        self.seconds = 0.0
        self._times: dict[str, float] = {}
        self._reached: dict[tuple[str, int], set[str]] = {}
        self._failed: Callable[[str], None] = self.failing.append

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Judge all mutants in the place of a plain run."""
        items = {item.nodeid: item for item in session.items}
        session.config.pluginmanager.unregister(name="terminalreporter")
        self._learn(list(items.values()))
        started = time.monotonic()
        running: dict[int, tuple[int, float]] = {}
        for place, (site, mutant) in enumerate(self.mutants):
            tests = self._tests(mutant)
            if not tests:
                self.verdicts[place] = SURVIVED
                continue
            child = _fork(lambda: self._try(site, mutant, [items[name] for name in tests]))  # noqa: B023 - runs at once
            running[child] = place, time.monotonic() + 3 * sum(self._times[name] for name in tests) + _WAIT
            while len(running) >= self.jobs:
                self._reap(running)
        while running:
            self._reap(running)
        self.seconds = time.monotonic() - started
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Tell the child that runs a test that it failed."""
        if report.failed:
            self._failed(report.nodeid)

    def _learn(self, items: list[pytest.Item]) -> None:
        """Run all tests in a child, and keep what it wrote down."""
        with tempfile.TemporaryDirectory() as folder:
            told = Path(folder, "told.json")
            child = _fork(lambda: self._measure(items, told))
            if os.waitpid(child, 0)[1]:
                sys.exit("the run without a mutant broke off")
            known = json.loads(told.read_text("utf-8"))
        self.failing = known["failing"]
        self._times = known["times"]
        for path, line, names in known["reached"]:
            self._reached[path, line] = set(names) & self._times.keys()

    def _measure(self, items: list[pytest.Item], told: Path) -> int:
        paths = sorted({str(Path(mutant.module).resolve()) for _, mutant in self.mutants})
        coverage = Coverage(data_file=None, config_file=False, include=paths)
        times: dict[str, float] = {}
        coverage.start()
        for item, following in itertools.zip_longest(items, items[1:]):
            coverage.switch_context(item.nodeid)
            before = time.process_time()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            times[item.nodeid] = time.process_time() - before
        coverage.stop()
        with warnings.catch_warnings(action="ignore"):  # it warns when no test reaches the modules
            data = coverage.get_data()
        reached = [(path, line, names) for path in paths for line, names in data.contexts_by_lineno(path).items()]
        failing = sorted(set(self.failing))
        passing = {name: took for name, took in times.items() if name not in failing}
        told.write_text(json.dumps({"failing": failing, "times": passing, "reached": reached}), "utf-8")
        return 0

    def _tests(self, mutant: Mutant) -> list[str]:
        """Return the tests of a mutant: those of its own module, then the fastest of the others."""
        path = str(Path(mutant.module).resolve())
        names = set().union(*(self._reached.get((path, line), ()) for line in mutant.lines))
        own = f"/test_{Path(path).stem}.py::"
        order = sorted(names, key=lambda name: (own not in name, self._times[name], name))
        spent = itertools.accumulate(self._times[name] for name in order)
        return [name for name, used in zip(order, spent, strict=True) if own in name or used <= self.budget]

    def _try(self, site: int, mutant: Mutant, items: list[pytest.Item]) -> int:
        """Run the tests of one mutant, in its child."""
        if not _exchange(site, mutant):
            return _UNCHANGED
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        self._failed = lambda _: os._exit(1)
        try:
            for item, following in itertools.zip_longest(items, items[1:]):
                signal.setitimer(signal.ITIMER_PROF, 3 * self._times[item.nodeid] + _SPARE)
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        except BaseException:  # what goes past pytest ends a run, so it has been noticed
            return 1
        return 0

    def _reap(self, running: dict[int, tuple[int, float]]) -> None:
        """Wait until a child has ended, and stop those that are late."""
        child, status = os.waitpid(-1, os.WNOHANG)
        if child:
            place, _ = running.pop(child)
            self.verdicts[place] = TIMED_OUT if os.WIFSIGNALED(status) else _EXITS.get(os.WEXITSTATUS(status), BROKEN)
            return
        for late in [late for late, (_, until) in running.items() if time.monotonic() > until]:
            os.kill(late, signal.SIGKILL)
        time.sleep(0.005)


def _fork(act: Callable[[], int]) -> int:
    """Run something in a child that says nothing but what it broke of, and leaves by its exit code."""
    if child := os.fork():
        return child
    told = os.fdopen(os.dup(2), "w")
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(quiet, stream)
    try:
        os._exit(act())
    except BaseException:  # a fault of the judge's own: the child must never go on as if it were its parent
        traceback.print_exc(file=told)
        told.flush()
    finally:
        os._exit(3)


def _exchange(site: int, mutant: Mutant) -> bool:
    """Put a mutant into the living functions; say no when it changes nothing, or needs other cells than they have."""
    path = Path(mutant.module).resolve()
    source = path.read_text("utf-8")
    _, tree = next(itertools.islice(mutations(source, mutant.module), site, None))
    old, new = (_code(compile(text, str(path), "exec"), mutant.root) for text in (source, tree))
    root = _root(tree, mutant.root)
    importlib.import_module(".".join(Path(mutant.module).with_suffix("").parts))
    gc.unfreeze()
    found = [thing for thing in gc.get_objects() if isinstance(thing, FunctionType) and thing.__code__ == old]
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper):
            thing.cache_clear()
    defaults = [_defaults(function, root) for function in found]
    if old.co_freevars != new.co_freevars or (found and old == new and not any(defaults)):
        return False
    for function in found:
        function.__code__ = new
    return True


def _defaults(function: FunctionType, root: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Give a function the constant defaults of its changed text, and say whether one of them is new."""
    old = function.__defaults__ or (), dict(function.__kwdefaults__ or {})
    plain = [node.value if isinstance(node, ast.Constant) else kept
             for node, kept in zip(root.args.defaults, old[0], strict=True)]  # fmt: skip
    named = {word.arg: node.value for word, node in zip(root.args.kwonlyargs, root.args.kw_defaults, strict=True)
             if isinstance(node, ast.Constant)}  # fmt: skip
    if function.__defaults__:
        function.__defaults__ = tuple(plain)
    if function.__kwdefaults__:
        function.__kwdefaults__ = old[1] | named
    return (tuple(plain), old[1] | named) != old


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _code(module: CodeType, root: tuple[str, int]) -> CodeType:
    return next(code for code in _codes(module) if (code.co_qualname, code.co_firstlineno) == root)


def _root(tree: ast.Module, root: tuple[str, int]) -> ast.FunctionDef | ast.AsyncFunctionDef:
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return next(
        node for node in functions
        if min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) == root[1]
    )  # fmt: skip
