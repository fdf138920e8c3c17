"""Figures that tests measure, gathered into one file when `--figures FILE` asks for them.

A test takes the fixture `figure` and says `figure("duplicates", 0)`. The file
maps each test to its figures; a test that runs with several parameters keeps
the last figure of a name, and its figures are numbers of the run that wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

__all__ = ["Figure"]

Figure = Callable[[str, Any], None]

_KIND = "figure"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that names the file."""
    parser.addoption("--figures", metavar="FILE", type=Path, help="write the figures of the run, as JSON")


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Return a function that notes a figure of the running test under a name."""

    def note(name: str, value: Any) -> None:
        request.node.user_properties.append((_KIND, (name, value)))

    return note


class _Gathering:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._found: dict[str, dict[str, Any]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the figures along with the report, which comes from whichever process ran the test."""
        if report.when == "call" and report.passed:
            name = report.nodeid.partition("[")[0].rpartition("::")[2]  # a parameter may hold both
            told = [tuple(value) for kind, value in report.user_properties if kind == _KIND]
            self._found.setdefault(name, {}).update(told)

    def pytest_sessionfinish(self) -> None:
        """Write the file, with the tests that had something to tell."""
        found = {name: figures for name, figures in sorted(self._found.items()) if figures}
        self._path.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Gather in the process that sees every report."""
    path = config.getoption("--figures")
    if path is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Gathering(path))
