"""The generated files are what the schema says, and the generator refuses what it cannot name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async import schema
from bitrix24_async.codegen import __main__ as command
from bitrix24_async.codegen.module import Module, import_of
from bitrix24_async.codegen.plan import Plan
from bitrix24_async.codegen.render import render
from bitrix24_async.codegen.root import root_module
from bitrix24_async.codegen.text import quoted
from bitrix24_async.codegen.walks import walk
from bitrix24_async.portal import Portal
from bitrix24_async.schema.model import MethodSpec, ScopeSpec

ROOT = Path(__file__).parents[2]


def method(name: str, **facts: Any) -> MethodSpec:
    """Return a method with its facts."""
    return MethodSpec(method=name, kind=facts.pop("kind", "other"), url="https://example.com/page.html", **facts)


def test_the_files_are_what_the_schema_says() -> None:
    """Nobody has edited a generated file, and nobody has forgotten to write one."""
    assert command.main(["--check"], ROOT) == 0


def test_the_same_schema_gives_the_same_text() -> None:
    """Nothing but the schema decides what is written."""
    assert render() == render()


def test_no_order_of_a_set_is_seen_in_the_text() -> None:
    """Python orders a set as its seed of the day wants; the files are the same whatever the seed."""
    code = (
        "import hashlib; from bitrix24_async.codegen.render import render;"
        "print(hashlib.sha256(repr(sorted(render().items())).encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(found) == 1


def test_each_generated_module_says_so_first() -> None:
    """Whoever opens a file learns where to change it."""
    firsts = {text.splitlines()[0] for path, text in render().items() if path.endswith(".py")}

    assert firsts == {
        "# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.",
    }


def test_a_difference_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` writes nothing and ends with 1; without it the files are written and strays removed."""
    stray = tmp_path / "bitrix24_async/scopes/gone.py"
    stray.parent.mkdir(parents=True)
    stray.write_text("")

    assert command.main(["--check"], tmp_path) == 1
    assert "bitrix24_async/scopes/gone.py is not what the schema says" in capsys.readouterr().out
    assert command.main([], tmp_path) == 0
    assert not stray.exists()
    assert command.main(["--check"], tmp_path) == 0


def test_facts_may_be_taken_from_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--api` writes the schema before anything is rendered from it."""
    monkeypatch.setattr(command, "import_facts", lambda folder: {"crm.json": (schema.FOLDER / "crm.json").read_bytes()})

    assert command.main(["--check", "--api", str(tmp_path)], ROOT) == 0


def test_the_schema_names_the_edition_of_the_reference() -> None:
    """Every file has the commit that its facts were taken from."""
    commits = {schema.read(scope).commit for scope in schema.scopes()}

    assert len(commits) == 1
    assert all(len(commit) == 40 for commit in commits)
    assert [entity.entity for entity in schema.entities("department")] == ["department"]


def test_each_correction_has_its_reason() -> None:
    """Nobody has to guess why a fact was changed."""
    corrections = [*schema.overrides()["methods"], *schema.overrides()["entities"]]

    assert [correction["names"] for correction in corrections if not correction.get("reason")] == []


def test_a_portal_hides_no_scope() -> None:
    """No scope has the name of something that a portal has of its own."""
    own = {name for cls in Portal.__mro__[:1] for name in vars(cls) if not name.startswith("_")}

    assert own & set(schema.scopes()) == set()


def test_a_scope_may_not_hide_what_a_portal_has() -> None:
    """The generator fails before a new scope can take such a name."""
    plan = Plan(ScopeSpec(scope="stream", commit="", methods=[method("stream.open")]))

    with pytest.raises(ValueError, match="members of its own called stream"):
        root_module([plan], ScopeSpec(scope="root", commit=""))


def test_a_class_is_never_numbered() -> None:
    """Two things of one name are an error that names both the module and the class."""
    module = Module(Plan(ScopeSpec(scope="shop", commit="", methods=[method("shop.cart.get")])), "cart")

    with pytest.raises(ValueError, match="CartService would be two things"):
        module.public(["CartService", "CartService"])


def test_texts_are_quoted_as_the_formatter_does() -> None:
    """The quotation mark that needs no escape is taken."""
    assert [quoted("a"), quoted('a"b'), quoted("a\"b'c")] == ['"a"', "'a\"b'", '"a\\"b\'c"']


def test_a_long_import_is_broken() -> None:
    """An import that does not fit on a line has a line for each name."""
    names = {f"{letter}{'x' * 40}" for letter in "ABC"}

    assert import_of("shop", names, "") == ["from shop import (", *(f"    {name}," for name in sorted(names)), ")"]


def test_a_list_without_facts_is_walked_as_usual() -> None:
    """What the reference does not say is as in most lists, but the walk along the id."""
    assert walk(method("shop.cart.list")) == ["select=None", "keyset=False"]
