"""`bitrix24 userfields` writes the user fields of a portal as a module, and checks one that was written."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bitrix24_async import Portal
from bitrix24_async.sandbox import Sandbox, SandboxTransport
from tests.cli.conftest import Run

HEAD = '''\
# ruff: noqa: RUF001, RUF002, RUF100

"""User fields of sandbox.bitrix24.test.

Written by `bitrix24 userfields crm.lead`; with `--check` it says whether the portal has
changed.
"""

import datetime as dt

from bitrix24_async import Choice
from bitrix24_async.scopes.crm import Lead
from msgspec import field

__all__ = ["PortalLead", "PortalLeadColour"]


class PortalLeadColour(Choice):
    """The values of `UF_CRM_1724077760`.

    Colour.
    """

    RED = 45, "Red"
    GREEN = 47, "Green"
    TYOMNO_SINIY = 49, "Тёмно-синий"


class PortalLead(Lead, kw_only=True):
    """A lead with the user fields of the portal."""

    budget: str | None = field(default=None, name="UF_CRM_1594289659")
    """Budget; an amount as `100|EUR`"""
'''


def loaded(path: Path) -> ModuleType:
    """Import a module from a file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def ours(run: Run, tmp_path: Path) -> Any:
    """Return the module that the command writes of the whole sandbox."""
    result = run("userfields", "crm.deal", "crm.item", "user", "tasks.task", "--sandbox", "-o", "our_portal.py")
    assert (result.exit_code, result.output) == (0, "")
    yield loaded(tmp_path / "our_portal.py")
    del sys.modules["our_portal"]


def test_the_module_goes_to_standard_output(run: Run) -> None:
    result = run("userfields", "crm.lead", "--sandbox")

    assert (result.exit_code, result.stdout[: len(HEAD)], result.stderr) == (0, HEAD, "")


async def test_the_module_decodes_the_rows_of_the_portal(ours: Any) -> None:
    """Of each kind of record; no cell of a declared field lands in `extra`."""
    sandbox = Sandbox()
    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox)) as portal:
        rows = {
            "deals": [row async for row in portal.crm.deal.of(ours.PortalDeal).list(select=["*", "UF_*"])],
            "items": [row async for row in portal.crm.item.of(ours.Order).list(ours.Order.ENTITY_TYPE_ID)],
            "users": [row async for row in portal.user.of(ours.PortalUser).get()],
            "tasks": [row async for row in portal.tasks.task.of(ours.PortalTask).list(select=["*", "UF_*"])],
        }

    declared = {name for records in rows.values() for name in type(records[0]).__struct_encode_fields__}
    assert {name: len(records) for name, records in rows.items()} == {
        "deals": 1000,
        "items": 100,
        "users": 10,
        "tasks": 100,
    }
    assert {key for records in rows.values() for row in records for key in row.extra} & declared == set()
    assert {row.colour for row in rows["deals"]} == {None, *ours.PortalDealColour}
    assert {row.colour for row in rows["items"]} == {None, *ours.OrderColour}
    assert ours.PortalDealColour.TYOMNO_SINIY.label == "Тёмно-синий"
    assert {type(row.languages) for row in rows["users"]} == {list, type(None)}
    assert {str(row.project_budget) for row in rows["tasks"]} == {"None", "1500.5", "20000"}


async def test_what_the_module_declares_can_be_written(ours: Any) -> None:
    """An entity of a class of ours, and a mapping with a value of a list."""
    sandbox = Sandbox(deals=1)
    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox)) as portal:
        deals, colour = portal.crm.deal.of(ours.PortalDeal), ours.PortalDealColour
        new = await deals.add(ours.PortalDeal(id=0, title="Boat", colour=colour.GREEN, tags=["new"], srochno=True))
        await deals.update(1, {"UF_CRM_1724077760": colour.RED})
        made, changed = await portal.batch(deals.get(new), deals.get(1))

    assert (made.colour, made.tags, made.srochno, changed.colour) == (colour.GREEN, ["new"], True, colour.RED)


def test_a_module_that_is_up_to_date_passes_the_check(run: Run, tmp_path: Path) -> None:
    """A formatter may have gone over it."""
    run("userfields", "crm.deal", "crm.item:Order", "--sandbox", "-o", "ours.py")
    text = (
        (tmp_path / "ours.py")
        .read_text("utf-8")
        .replace("field(default=None, ", "field(\n        default=None,\n        ")
    )
    (tmp_path / "ours.py").write_text(text, "utf-8")

    result = run("userfields", "crm.deal", "crm.item:order", "--sandbox", "-o", "ours.py", "--check")

    assert (result.exit_code, result.output, (tmp_path / "ours.py").read_text("utf-8")) == (0, "", text)


def test_a_check_names_what_differs_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    """Exit code 1, one name a line."""
    run("userfields", "crm.deal", "--sandbox", "-o", "ours.py")
    text = (tmp_path / "ours.py").read_text("utf-8")
    text = text.replace("    note: str", "    remark: str").replace('"Green"', '"Lime"')
    (tmp_path / "ours.py").write_text(text, "utf-8")

    result = run("userfields", "crm.deal", "--sandbox", "-o", "ours.py", "--check")

    assert (result.exit_code, result.stdout.splitlines(), result.stderr) == (
        1,
        ["+ PortalDeal.note", "- PortalDeal.remark", "~ PortalDealColour.GREEN"],
        "bitrix24: ours.py is out of date; the same command without --check writes it\n",
    )
    assert (tmp_path / "ours.py").read_text("utf-8") == text


def test_a_module_of_ours_is_replaced(run: Run, tmp_path: Path) -> None:
    for target in ("crm.lead", "crm.deal"):
        assert run("userfields", target, "--sandbox", "-o", "ours.py").exit_code == 0

    assert [path.name for path in tmp_path.iterdir()] == ["ours.py"]
    assert "PortalDeal" in (tmp_path / "ours.py").read_text("utf-8")


def test_all_leaves_out_what_the_portal_does_not_tell(run: Run) -> None:
    """What was left out is said, and is no failure."""
    result = run("userfields", "--all", "--sandbox")
    classes = [line.partition("(")[0] for line in result.stdout.splitlines() if line.startswith("class Portal")]

    assert result.exit_code == 0
    assert {"class PortalDeal", "class PortalUser", "class PortalTask"} < set(classes)
    assert all(line.startswith("bitrix24: crm.quote is left out: ") for line in result.stderr.splitlines())


@pytest.mark.parametrize(
    "words, said",
    [
        (("crm.boat",), "crm.boat has no user fields that are known; try crm.deal, crm.contact, crm.company"),
        (("crm.deal:5",), "crm.deal:5 has no user fields that are known"),
        (("--all", "crm.deal"), "--all and crm.deal exclude each other"),
        (("--sandbox",), "nothing to write: name a target such as crm.deal, or give --all"),
        (("crm.deal", "--check"), "--check compares with a file; name it with -o FILE"),
        (("crm.deal", "-o", "mine.py"), "mine.py exists and was not written by this command"),
        (("crm.deal", "-o", "broken.py", "--check"), "broken.py is no Python that can be compared: line 1"),
    ],
)
def test_a_command_that_makes_no_sense_writes_nothing(
    run: Run, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """Exit code 2 and one line."""
    (tmp_path / "mine.py").write_text("precious = True\n", "utf-8")
    (tmp_path / "broken.py").write_text("class", "utf-8")

    result = run("userfields", *dict.fromkeys((*words, "--sandbox")))

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert result.stderr.startswith(f"bitrix24: {said}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.py", "mine.py"]


def test_a_check_of_a_file_that_is_not_there_fails(run: Run) -> None:
    result = run("userfields", "crm.deal", "--sandbox", "-o", "none.py", "--check")

    assert (result.exit_code, result.output) == (1, "bitrix24: none.py: No such file or directory\n")


def test_no_secret_is_written(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The module has the host of the portal, and nothing else of its address."""
    webhook = "https://example.bitrix24.com/rest/1/abcdefghijklmnop/"
    sandbox = Sandbox(secret="abcdefghijklmnop")
    whole = Portal.webhook
    monkeypatch.setattr(
        Portal, "webhook", lambda url, **options: whole(url, transport=SandboxTransport(sandbox), **options)
    )

    result = run("userfields", "crm.deal", "-o", "ours.py", "--webhook", webhook)

    text = (tmp_path / "ours.py").read_text("utf-8")
    assert (result.exit_code, "User fields of example.bitrix24.com." in text, "abcdef" in text) == (0, True, False)
