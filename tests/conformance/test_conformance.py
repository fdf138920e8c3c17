"""The tool that tries a folder of examples: what it takes for a difference, and how it tells."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.core.decode import decode_value
from bitrix24_async.core.entity import Entity
from tests.conformance.__main__ import main
from tests.conformance.faithful import changes, leftovers
from tests.conformance.trial import tried


class Part(Entity, kw_only=True, rename="upper"):
    id: int


class Boat(Entity, kw_only=True, rename="upper"):
    id: int | None = None
    parts: list[Part] | None = None


def write(folder: Path, name: str, **content: Any) -> Path:
    """Write a file of examples."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"method": name, "version": "v2"} | content))
    return path


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ("5", 5),
        (5, 5),
        (5, "5"),
        ("12.50", Decimal("12.50")),
        ("Y", True),
        (0, False),
        ("", None),
        ([], None),
        (False, None),
        ([], {}),
        (None, []),
        ({"3": 1}, [1]),
        ({"a": ["5"]}, {"a": [5]}),
        ("2024-11-07", dt.date(2024, 11, 7)),
        ("2024-11-07T10:00:00+03:00", dt.datetime(2024, 11, 7, 7, tzinfo=dt.UTC)),
    ],
)
def test_a_value_in_python_clothes_is_the_same_value(wire: Any, value: Any) -> None:
    """Text may become a number, a flag or a moment, and PHP's empty things None."""
    assert list(changes(wire, value)) == []


@pytest.mark.parametrize(
    ("wire", "value", "said"),
    [
        ("007", 7, "result is '007', read as 7"),
        ("12.50", 12, "result is '12.50', read as 12"),
        ("text", None, "result is 'text', read as None"),
        (
            "32400",
            dt.datetime(1970, 1, 1, 9, tzinfo=dt.UTC),
            "result is '32400', read as datetime.datetime(1970, 1, 1, 9, 0, tzi",
        ),
        (True, 1, "result is True, read as 1"),
        ("x", False, "result is 'x', read as False"),
        ({"a": 1}, [1], "result has keys that are lost"),
        ([1, 2], [1], "result has 2 elements, read as 1"),
        (5, [5], "result is a int, read as a list"),
        ({"a": 1}, {}, "result is {'a': 1}, read as {}"),
        ({"a": 1}, {"b": 1}, "result.a is called b"),
        ([5], Boat(id=5), "result is a list, read as a record"),
    ],
)
def test_a_value_that_says_something_else_is_told(wire: Any, value: Any, said: str) -> None:
    """The place, what stood there, and what became of it."""
    assert [found[: len(said)] for found in changes(wire, value)] == [said]


def test_records_are_compared_cell_by_cell() -> None:
    """A cell is an attribute or lies in `extra`, in nested records too."""
    wire = {"ID": "5", "PARTS": [{"ID": "6", "UF_X": "1"}], "NEW": 1}
    boat = decode_value(json.dumps(wire).encode(), Boat)

    assert list(changes(wire, boat)) == []
    assert list(leftovers({"boat": boat})) == [(Boat, "NEW"), (Part, "UF_X")]
    assert list(changes({"ID": "5", "LOST": 1}, Boat(id=5))) == ["result.LOST is lost"]
    assert list(changes({}, Part(id=5))) == ["result.ID is needed and absent"]


def test_an_example_that_holds_is_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A request may spell its names in another case, leave a parameter null, and have one that no page knows."""
    write(
        tmp_path,
        "crm.deal.get",
        requests=[{"params": {"ID": 5, "other": None, "NEW": [1]}}, {"params": {"id": 5}}],
        responses=[{"body": {"result": {"ID": "5", "UF_CRM_1": "x"}}}, {"zone": "errors", "body": {}}],
    )
    write(tmp_path, "task.item.delegate", requests=[{"params": {"TASKID": 13, "USERID": 3}}, {"params": [13, 3]}])

    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "2 methods: 0 differ, 0 differ for a known reason\n"


def test_each_method_that_differs_is_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A total comes last, and the exit code is 1."""
    write(tmp_path, "crm.deal.get", responses=[{"body": {"result": {"ID": "5", "PROBABILITY": "many"}}}])
    write(tmp_path, "crm.deal.update", requests=[{"params": {"fields": {}}}])
    write(tmp_path, "no.such.method")
    (tmp_path / "odd.json").write_text("[]")

    assert main([str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "crm.deal.get",
        "crm.deal.update (known",
        "no.such.method",
        "odd",
        "4 methods",
    ]
    assert "PROBABILITY is known and lies in `extra`" in lines[0]
    assert lines[-1] == "4 methods: 3 differ, 1 differ for a known reason"


@pytest.mark.parametrize(
    ("method", "content", "said"),
    [
        ("crm.deal.get", {"requests": [{"params": 5}]}, ["request 0: the parameters are a int"]),
        ("crm.deal.get", {"responses": [{"body": {}}]}, ["reply 0: the reply has no result"]),
        ("crm.deal.get", {"version": "v3"}, ["the catalogue has no such method"]),
        ("crm.deal.list", {"requests": [{"params": {"select": "ID"}}]}, None),
        ("crm.deal.get", {"responses": [{"body": {"result": "no"}}]}, None),
        (
            "crm.deal.update",
            {"requests": [{"params": {"id": 5}}]},
            ["request 0: required, and the example does without: fields"],
        ),
        (
            "user.update",
            {"requests": [{"params": {"ID": 5, "ACTIVE": True}}]},
            ["request 0: ACTIVE is True, sent as 'Y'"],
        ),
    ],
)
def test_a_file_is_told_for_what_it_is(
    tmp_path: Path, method: str, content: dict[str, Any], said: list[str] | None
) -> None:
    """A request or a reply that the facade refuses is a difference, in the words of its error."""
    found = tried(write(tmp_path, method, **content))[1]

    assert (found == said) if said is not None else (len(found) == 1)


@pytest.mark.parametrize("arguments", [[], ["nowhere"], ["."]], ids=["none", "absent", "empty"])
def test_a_folder_of_examples_has_to_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    """Nothing tried is no success."""
    monkeypatch.chdir(tmp_path)

    assert main(arguments) == 2
