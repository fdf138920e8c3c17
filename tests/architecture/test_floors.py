"""Imports point down: each part of the package knows the parts below it, and nothing beside or above it."""

from __future__ import annotations

import sys

import pytest

from tests.architecture.tree import PACKAGE, Import, grouped, imports, modules

# What each part may import of the package. A part that is missing here may not exist.
BELOW: dict[str, set[str]] = {
    "errors": set(),
    "core": {"errors"},
    "schema": {"errors"},
    "scopes": {"core", "errors"},
    "session": {"core", "errors", "schema"},
    "portal": {"core", "errors", "schema", "scopes", "session"},
    # An application hands out portals; a portal knows no application.
    "app": {"core", "errors", "portal", "schema", "scopes", "session"},
    "events": {"app", "core", "errors", "portal", "schema", "scopes", "session"},
    "integrations": {"app", "core", "errors", "events", "portal", "schema", "scopes", "session"},
    # The emulator stands at the other end of the wire: it knows the values on it, and none of our machinery.
    "sandbox": {"core", "errors", "events", "schema"},
    "codegen": {"core", "errors", "schema"},
    "cli": {
        "app",
        "codegen",
        "core",
        "errors",
        "events",
        "integrations",
        "portal",
        "sandbox",
        "schema",
        "scopes",
        "session",
    },
    "__main__": {"cli"},
    "version": set(),
}

# What each part may import from elsewhere, the standard library aside.
NEIGHBOURS: dict[str, set[str]] = {
    "errors": set(),
    "core": {"msgspec"},
    "schema": {"msgspec"},
    "scopes": {"msgspec"},
    "session": {"aiohttp", "aiolimiter", "backoff", "isal", "msgspec", "yarl"},
    "portal": {"msgspec"},
    "app": {"msgspec"},
    "events": {"msgspec"},
    "sandbox": {"aiohttp", "msgspec", "pytest", "pytest_asyncio"},
    "codegen": {"msgspec"},
    "cli": {"msgspec", "rich", "typer"},
    "__main__": set(),
    "version": set(),
}

# Core takes the time as an argument and awaits nothing.
NOT_IN_CORE = {"asyncio", "random", "select", "selectors", "socket", "ssl", "threading", "time", "urllib.request"}

# The values on the wire, which both of its ends share. Encoders and decoders are each end's own: a fault in
# ours must not be cancelled by the same fault in the emulator.
SHARED_WITH_SANDBOX = {
    f"{PACKAGE}.core.wire": {"Request", "Response"},
    f"{PACKAGE}.core.secrets": {"Secret", "redact"},
}

PLUGIN = f"{PACKAGE}.sandbox.pytest_plugin"
INNER = [name for name in modules() if name != PACKAGE]


def part_of(module: str) -> str:
    """Return the part of the package that a module belongs to."""
    return module.split(".")[1] if "." in module else "the root"


def told(module: str, found: Import, rule: str) -> str:
    """Return the message for an import that breaks a rule."""
    return f"{modules()[module]}:{found.line} imports {found.target}: {rule}"


def of_package(module: str) -> list[Import]:
    """Return what a module imports of the package."""
    return [found for found in imports(module) if found.module.split(".")[0] == PACKAGE]


GROUPS = grouped(INNER)
RESTING = grouped(name for name in INNER if part_of(name) in NEIGHBOURS)
VALUES = grouped(name for name in INNER if part_of(name) in {"core", "scopes"})
SANDBOX = [name for name in INNER if part_of(name) == "sandbox" and name != PLUGIN]


@pytest.mark.parametrize("group", GROUPS)
def test_a_module_belongs_to_a_part(group: str) -> None:
    """A new folder takes its place on a floor, in `BELOW`, before it is used."""
    assert [module for module in GROUPS[group] if part_of(module) not in BELOW] == []


@pytest.mark.parametrize("group", GROUPS)
def test_imports_point_down(group: str) -> None:
    """No part imports a part beside or above it; the pytest plugin meets the client inside its fixtures only."""
    faults = []
    for module in GROUPS[group]:
        part = part_of(module)
        allowed = BELOW[part] | {part, "version"} | ({"the root"} if part == "cli" else set())
        faults += [
            told(module, found, f"`{part}` may know {', '.join(sorted(BELOW[part])) or 'no other part'} only")
            for found in of_package(module)
            if part_of(found.target) not in allowed and not (module == PLUGIN and found.lazy)
        ]

    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("group", RESTING)
def test_a_part_uses_its_neighbours_only(group: str) -> None:
    """A library is imported by the parts that are there to use it."""
    faults = []
    for module in RESTING[group]:
        near = NEIGHBOURS[part_of(module)]
        faults += [
            told(module, found, f"`{part_of(module)}` rests on the standard library and {sorted(near)}")
            for found in imports(module)
            if found.module.split(".")[0] not in near | {PACKAGE} | sys.stdlib_module_names
        ]

    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("group", VALUES)
def test_core_and_scopes_neither_wait_nor_look_at_a_clock(group: str) -> None:
    """Values come in and go out: `now` is an argument, and whoever awaits lives in the session."""
    faults = [
        told(module, found, "core and scopes have no I/O, no clock and no chance")
        for module in VALUES[group]
        for found in imports(module)
        if found.module in NOT_IN_CORE
    ]

    assert not faults, "\n".join(faults)


def test_the_sandbox_shares_values_and_no_codecs() -> None:
    """The emulator reads and writes the wire by code of its own."""
    faults = [
        told(module, found, f"{found.name} is the client's; of core the sandbox shares {SHARED_WITH_SANDBOX}")
        for module in SANDBOX
        for found in of_package(module)
        if part_of(found.target) == "core" and found.name not in SHARED_WITH_SANDBOX.get(found.target, set())
    ]

    assert not faults, "\n".join(faults)


def test_the_root_imports_no_part_of_the_fifth_floor() -> None:
    """What is beside the client is imported by its own name."""
    parts = {part_of(found.target) for found in imports(PACKAGE) if found.module.startswith(f"{PACKAGE}.")}

    assert parts <= {"app", "core", "errors", "events", "portal", "session", "version"}
