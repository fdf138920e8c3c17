"""The gate: `nox` runs all of it, `nox -s tests -- -k batch` a part of it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "venv"
nox.options.reuse_venv = "no"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["lint", "types", "tests", "docs", "codegen", "bench"]

PACKAGE = "bitrix24_async"
VERSIONS = ("3.11", "3.12", "3.13")
# The versions that the upper and lower bounds promise, tried on one interpreter each.
OLDEST = ("aiohttp==3.14.1", "aiolimiter==1.2.1", "backoff==2.2.1", "msgspec==0.20.0")
PARALLEL = ("-n", "auto")
TYPED = [folder for folder in (PACKAGE, "tests/typing") if Path(folder).is_dir()]


def _interpreters() -> list[str]:
    """Return the versions that start here, those of pyenv put on the path first: its shims may lead nowhere."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    installed = [str(folder) for version in VERSIONS for folder in sorted(pyenv.glob(f"{version}.*/bin"))]
    os.environ["PATH"] = os.pathsep.join([*installed, os.environ["PATH"]])
    return [version for version in VERSIONS if _starts(f"python{version}")]


def _starts(name: str) -> bool:
    path = shutil.which(name)
    return (
        path is not None
        and subprocess.run([path, "-c", "import venv"], check=False, capture_output=True).returncode == 0
    )


# What one process has compiled is read by its workers and by the programs that tests start.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

FOUND = _interpreters()
MAIN = FOUND[0] if FOUND else VERSIONS[0]


@nox.session(python=MAIN)
def lint(session: nox.Session) -> None:
    """Check format, style and spelling."""
    session.install("-e", ".[lint]")
    session.run("ruff", "format", "--check")
    session.run("ruff", "check")
    session.run("codespell")


@nox.session(python=MAIN)
def types(session: nox.Session) -> None:
    """Check the types by mypy and pyright, and that both find every public name typed."""
    session.install("-e", ".[types]")
    session.run("mypy", *TYPED)
    session.run("pyright")
    session.run("pyright", "--ignoreexternal", "--verifytypes", PACKAGE)


@nox.session(python=FOUND or VERSIONS)
def tests(session: nox.Session) -> None:
    """Run the tests: on the first interpreter with coverage, on the second the long ones, with the oldest dependencies.

    Behind the first, asyncio runs as it does in a program, without its debug mode.
    """
    session.install("-e", ".[test]")
    if session.python == "3.12":
        session.install(*OLDEST)
    if session.posargs:
        session.run("pytest", *session.posargs)
        return
    if session.python != MAIN:
        what = "long or not once" if session.python == FOUND[1] else "not once and not long"
        session.run("pytest", *PARALLEL, "-o", "asyncio_debug=false", "-m", what)
        return
    what = "not long" if len(FOUND) > 1 else ""  # an empty expression is all of them
    # `coverage run`, not `pytest --cov`: the package is a pytest plugin, hence imported before plugins start.
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *PARALLEL, "-m", what)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session(python=MAIN)
def docs(session: nox.Session) -> None:
    """Build the site; a dead link or an unknown name in the reference fails it."""
    session.install("-e", ".[docs]")
    session.run("zensical", "build", "--clean", "--strict")


@nox.session(python=MAIN)
def codegen(session: nox.Session) -> None:
    """Compare the generated facades with what the schema says, byte for byte."""
    session.install("-e", ".")
    session.run("python", "-m", "bitrix24_async.codegen", "--check")


@nox.session(python=MAIN)
def conformance(session: nox.Session) -> None:
    """Try a folder of example files of the reference: `nox -s conformance -- FOLDER`."""
    session.install("-e", ".")
    session.run("python", "-m", "tests.conformance", *session.posargs)


@nox.session(python=MAIN)
def bench(session: nox.Session) -> None:
    """Run every benchmark once over little data, so that none of them rots."""
    session.install("-e", ".[redis,speedups]")
    session.run("python", "-m", "benchmarks", "--smoke")
    session.run("python", "-m", "benchmarks.applications", "--smoke")


@nox.session(python=MAIN)
def drills(session: nox.Session) -> None:
    """Run the failure drills and write their page, with the figures of this run."""
    session.install("-e", ".[test]")
    session.run("pytest", "-q", "tests", "-k", "test_drill_", "--figures", "tests/drills/figures.json", *PARALLEL)
    session.run("python", "-m", "tests.drills.report")


@nox.session(python=MAIN)
def soak(session: nox.Session) -> None:
    """Run the long drills, half an hour and more, and put what they measured on the page: `-- --minutes 5`."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.drills.soak", *session.posargs)
    session.run("python", "-m", "tests.drills.report")


@nox.session(python=MAIN)
def mutants(session: nox.Session) -> None:
    """Say how many small changes of the code the tests notice: `-- core/batch.py`, `-- --sample 2000 --seed 1`."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.mutants", *session.posargs)
