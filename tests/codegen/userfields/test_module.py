"""The module of user fields: one text for one portal, that formatters, linters and type checkers leave alone."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bitrix24_async.codegen.userfields.module import module
from bitrix24_async.codegen.userfields.source import Record, UserField

DEAL = Record(
    base="Deal",
    module="bitrix24_async.scopes.crm",
    name="PortalDeal",
    title="A deal of ours.",
    fields=(
        UserField(code="UF_CRM_1", wire="UF_CRM_1", type="string", label="Note"),
        UserField(
            code="UF_CRM_2", wire="UF_CRM_2", type="enumeration", label="Цвет", options=((45, "Red"), (47, "Синий"))
        ),
        UserField(code="UF_CRM_3", wire="UF_CRM_3", type="money", multiple=True),
    ),
    taken=frozenset({"title"}),
)
CONTRACT = Record(
    base="Item",
    module="bitrix24_async.scopes.crm",
    name="Contract",
    title="An item of entity type 128.",
    label="Contract",
    fields=(UserField(code="UF_CRM_11_1", wire="ufCrm11_1", type="double", label="Weight"),),
    entity_type_id=128,
)
TASK = Record(base="Task", module="bitrix24_async.scopes.tasks", name="PortalTask", title="A task.", fields=())

TEXT = '''\
# ruff: noqa: RUF001, RUF002, RUF100

"""User fields of example.bitrix24.com.

Written by `bitrix24 userfields crm.deal crm.item`; with `--check` it says whether the
portal has changed.
"""

from decimal import Decimal
from typing import ClassVar

from bitrix24_async import Choice
from bitrix24_async.scopes.crm import Deal, Item
from msgspec import field

__all__ = ["Contract", "PortalDeal", "PortalDealTsvet"]


class PortalDealTsvet(Choice):
    """The values of `UF_CRM_2`.

    Цвет.
    """

    RED = 45, "Red"
    SINIY = 47, "Синий"


class PortalDeal(Deal, kw_only=True):
    """A deal of ours."""

    note: str | None = field(default=None, name="UF_CRM_1")
    """Note"""
    tsvet: PortalDealTsvet | None = field(default=None, name="UF_CRM_2")
    """Цвет"""
    uf_3: list[str] | None = field(default=None, name="UF_CRM_3")
    """an amount as `100|EUR`"""


class Contract(Item, kw_only=True):
    """An item of entity type 128.

    The portal calls it 'Contract'.
    """

    ENTITY_TYPE_ID: ClassVar[int] = 128
    weight: Decimal | None = field(default=None, name="ufCrm11_1")
    """Weight"""
'''


def written(*records: Record) -> str:
    """Return the module of these records."""
    return module("example.bitrix24.com", "bitrix24 userfields crm.deal crm.item", records)


def with_field(record: Record = DEAL, **facts: Any) -> str:
    """Return the module of a record with one field."""
    field = UserField(**{"code": "UF_CRM_1", "wire": "UF_CRM_1", "type": "string", "label": "Note"} | facts)
    return written(replace(record, fields=(field,)))


def annotation(text: str) -> str:
    """Return the type of the last attribute that a module declares."""
    classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    (*_, declared) = [node for node in classes[-1].body if isinstance(node, ast.AnnAssign)]
    return ast.unparse(declared.annotation)


def test_a_module_has_a_class_for_each_record() -> None:
    """Enumerations stand before the class that uses them; imports are those that are needed."""
    assert written(DEAL, CONTRACT) == TEXT


def test_a_record_without_user_fields_is_a_class_all_the_same() -> None:
    """So that code which uses it holds when the first field is added."""
    assert written(TASK) == (
        '"""User fields of example.bitrix24.com.\n\n'
        "Written by `bitrix24 userfields crm.deal crm.item`; with `--check` it says whether the\n"
        "portal has changed.\n"
        '"""\n\n'
        "from bitrix24_async.scopes.tasks import Task\n\n"
        '__all__ = ["PortalTask"]\n\n\n'
        "class PortalTask(Task, kw_only=True):\n"
        '    """A task."""\n'
    )


def test_a_portal_without_smart_processes_gives_a_module_without_classes() -> None:
    assert written().endswith('\nportal has changed.\n"""\n\n__all__ = []\n')


@pytest.mark.parametrize(
    "facts, type_",
    [
        ({"type": "integer"}, "int | None"),
        ({"type": "double"}, "Decimal | None"),
        ({"type": "boolean"}, "bool | None"),
        ({"type": "date"}, "dt.datetime | None"),
        ({"type": "datetime", "multiple": True}, "list[dt.datetime] | None"),
        ({"type": "money"}, "str | None"),
        ({"type": "address"}, "str | None"),
        ({"type": "employee", "multiple": True}, "list[int] | None"),
        ({"type": "iblock_element"}, "int | None"),
        ({"type": "crm"}, "str | None"),
        ({"type": "crm", "targets": ("DEAL", "LEAD")}, "str | None"),
        ({"type": "crm", "targets": ("DEAL",), "multiple": True}, "list[int] | None"),
        ({"type": "crm_status"}, "str | None"),
        ({"type": "file"}, "dict[str, Any] | None"),
        ({"type": "enumeration"}, "int | None"),
        ({"type": "enumeration", "options": ((1, "A"),), "multiple": True}, "list[PortalDealNote] | None"),
        ({"type": "rest_219_test"}, "Any"),
        ({"type": "rest_219_test", "multiple": True}, "list[Any] | None"),
        ({"type": "string", "multiple": None}, "Any"),
    ],
    ids=repr,
)
def test_types(facts: dict[str, Any], type_: str) -> None:
    """What is not known is Any: a type of another application, a field of which nobody tells whether it is multiple."""
    assert annotation(with_field(**facts)) == type_


@pytest.mark.parametrize(
    "facts, type_",
    [
        ({"type": "file"}, "Any"),
        ({"type": "crm", "targets": ("DEAL",), "multiple": True}, "list[str] | None"),
        ({"type": "disk_file", "multiple": True}, "list[int] | None"),
    ],
    ids=repr,
)
def test_types_of_tasks(facts: dict[str, Any], type_: str) -> None:
    """Tasks and users write some types in another way than records of the CRM."""
    assert annotation(with_field(TASK, **facts)) == type_


def test_a_line_that_is_too_long_has_a_comma_at_its_end() -> None:
    """So that a formatter with a wider line leaves it as it is; a name that fills a line by itself gets shorter."""
    fields = (replace(DEAL.fields[1], label="c" * 30),)
    wide = Record(base="B" * 30, module=f"m.{'x' * 60}", name="R" * 20, title="A record.", fields=fields)
    text = written(wide, replace(wide, name="S"))

    assert f"from m.{'x' * 60} import (\n    {'B' * 30},\n)\n" in text
    for choice in (f"C{'c' * 29}", f"C{'c' * 29}2"):
        assert f"class {choice}(Choice):" in text
        assert (
            f'    {"c" * 30}: {choice} | None = field(\n        default=None,\n        name="UF_CRM_2",\n    )\n'
            in text
        )


def test_a_long_value_stands_on_lines_of_its_own() -> None:
    text = with_field(type="enumeration", options=((1, "very " * 20 + "long"),))

    assert f'_VERY = (\n        1,\n        "{"very " * 20}long",\n    )\n' in text


def test_labels_end_no_text() -> None:
    """Quotes and backslashes are kept where a program reads them."""
    labels = ['say "hi"', "it's", """both ' and " """, "back\\slash\\", '"']
    text = with_field(label='a "b" \\', type="enumeration", options=tuple(enumerate(labels)))
    body = next(node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)).body

    assert [ast.literal_eval(node.value)[1] for node in body if isinstance(node, ast.Assign)] == labels
    assert '"""a \'b\' /"""' in text


LABELS = st.text(max_size=100).map(lambda text: "".join(filter(str.isprintable, text)))


@given(st.lists(st.tuples(LABELS, st.sampled_from(["string", "enumeration", "date"])), max_size=6))
def test_whatever_the_labels_the_module_is_python(fields: list[tuple[str, str]]) -> None:
    """Each field is declared, in the order of its code."""
    codes = [f"UF_CRM_{number}" for number in range(len(fields))]
    made = tuple(
        UserField(
            code=code, wire=code, type=type_, label=label, options=((1, label),) if type_ == "enumeration" else ()
        )
        for code, (label, type_) in zip(codes, fields, strict=True)
    )
    text = written(replace(DEAL, fields=made))
    (*_, deal) = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]

    declared = [ast.unparse(node.value) for node in deal.body if isinstance(node, ast.AnnAssign) and node.value]
    assert declared == [f"field(default=None, name='{code}')" for code in codes]


def run(*command: str, cwd: Path) -> str:
    """Run a tool and return what it says where it is not content."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("width", [88, 120])
def test_formatter_and_linter_are_content(tmp_path: Path, width: int) -> None:
    """Every rule but the one about copyright, at the narrow width and at a wide one."""
    if find_spec("ruff") is None:
        pytest.skip("ruff is not installed")
    long = replace(DEAL.fields[1], code="UF_CRM_9", wire="UF_CRM_9", label="С" + "long " * 9, options=((1, "x " * 60),))
    (tmp_path / "ours.py").write_text(written(replace(DEAL, fields=(*DEAL.fields, long)), CONTRACT, TASK), "utf-8")
    common = ("--isolated", "--no-cache", "--target-version", "py311", "--line-length", str(width), "ours.py")

    assert run("ruff", "format", "--diff", *common, cwd=tmp_path) == ""
    assert run("ruff", "check", "--select", "ALL", "--ignore", "CPY,D203,D213", *common, cwd=tmp_path) == ""


def test_type_checker_is_content(tmp_path: Path) -> None:
    """The module passes the strictest checks, and so does code that uses it."""
    pytest.importorskip("mypy", reason="mypy is not installed")
    (tmp_path / "ours.py").write_text(written(DEAL, CONTRACT, TASK), "utf-8")
    (tmp_path / "using.py").write_text(
        "from decimal import Decimal\n"
        "from ours import Contract, PortalDeal, PortalDealTsvet\n"
        "deal = PortalDeal(id=1, note='a', tsvet=PortalDealTsvet.RED, uf_3=['1|EUR'])\n"
        "label: str = PortalDealTsvet.RED.label\n"
        "number: int = Contract.ENTITY_TYPE_ID\n"
        "weight: Decimal | None = Contract(id=1).weight\n",
        "utf-8",
    )

    assert run("mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "using.py", "ours.py", cwd=tmp_path) == ""
