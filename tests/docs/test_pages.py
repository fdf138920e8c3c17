"""The documentation is complete: every page is in the menu, every public name in the reference."""

from __future__ import annotations

import importlib
import re
import types

import pytest

import bitrix24_async
from tests.architecture.tree import PACKAGE, ROOT, imports, modules

DOCS = ROOT / "docs"
ENTRY = re.compile(r"^\s+- .*?:\s+(\S+\.md)\s*$", re.MULTILINE)
DIRECTIVE = re.compile(r"^::: (\S+)\s*$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
THREATS = DOCS / "explanation" / "threats.md"
DRILL = re.compile(r"^(?:async )?def test_drill_(\d\d)_", re.MULTILINE)
DRILLS = re.compile(r"^\| (?!-).* \| (?!Drill )([^|]+) \|$", re.MULTILINE)
NUMBERS = re.compile(r"(\d+)(?: to (\d+))?")


def pages() -> set[str]:
    """Return the pages of the site; fragments of the changelog are none."""
    found = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    return {name for name in found if not name.startswith("changes/")}


def directives() -> set[str]:
    """Return what the reference takes from docstrings."""
    return {name for path in (DOCS / "reference").glob("*.md") for name in DIRECTIVE.findall(path.read_text("utf-8"))}


def test_every_page_is_in_the_menu() -> None:
    """A page nobody can reach is not there."""
    assert set(ENTRY.findall((ROOT / "mkdocs.yml").read_text("utf-8"))) == pages()


@pytest.mark.parametrize("page", sorted(pages()))
def test_links_between_pages_lead_somewhere(page: str) -> None:
    """A relative link names a file of the documentation."""
    path = DOCS / page
    links = [link for link in LINK.findall(path.read_text("utf-8")) if "://" not in link]

    assert [link for link in links if not (path.parent / link).is_file()] == []


@pytest.mark.parametrize("name", sorted(directives()))
def test_the_reference_shows_what_exists(name: str) -> None:
    """A directive names a module of the package, or something in one."""
    module, _, attribute = (name, "", "") if name in modules() else name.rpartition(".")

    assert not attribute or hasattr(importlib.import_module(module), attribute)


def offered() -> dict[str, str]:
    """Return the names that the root offers, each with the module that it comes from."""
    listed = set(bitrix24_async.__all__) - {"__version__"}
    return {found.name: found.module for found in imports(PACKAGE) if found.name in listed}


def test_every_public_name_is_in_the_reference() -> None:
    """What `from bitrix24_async import` offers has a place in the reference."""
    shown = directives()

    assert {name: module for name, module in offered().items() if shown.isdisjoint({module, f"{module}.{name}"})} == {}


def test_every_public_class_says_what_it_is() -> None:
    """Classes and functions have a docstring of their own, so that `help` is of use."""
    values = {name: getattr(bitrix24_async, name) for name in offered()}
    kinds = type | types.FunctionType

    assert [name for name, value in values.items() if isinstance(value, kinds) and not value.__doc__] == []


def named_drills(page: str) -> set[int]:
    """Return the drills that the tables of a page name in their last column."""
    spans = [(int(first), int(last or first)) for cell in DRILLS.findall(page) for first, last in NUMBERS.findall(cell)]
    return {number for first, last in spans for number in range(first, last + 1)}


def drills() -> set[int]:
    """Return the drills that are tests."""
    texts = (path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return {int(number) for text in texts for number in DRILL.findall(text)}


def test_every_drill_of_the_threat_model_is_a_test() -> None:
    """A row that names a drill is shown by a test of that number."""
    named = named_drills(THREATS.read_text("utf-8"))

    assert named > {7, 14, 84}
    assert named - drills() == set()


def test_a_drill_that_was_made_up_is_noticed() -> None:
    """Alone, in a list, at the end of a span; what stands in other columns is no drill."""
    rows = "| Attack | What stops it | Drill |\n| --- | --- | --- |\n| 98 times | 97 | {} |\n"

    assert named_drills(rows.format("tests of the transport")) == set()
    assert named_drills(rows.format("2 to 4, 12")) == {2, 3, 4, 12}
    assert named_drills(rows.format("79, 99")) - drills() == {99}
    assert named_drills(rows.format("83 to 86")) - drills() == {85, 86}
