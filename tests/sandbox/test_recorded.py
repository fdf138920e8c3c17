"""Replies recorded on real portals have the form that the sandbox gives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.sandbox import Sandbox, ServerLimits
from tests.sandbox.asking import batch, result
from tests.session.client import EMPTY

REPLIES = Path(__file__).parents[3] / "shared" / "replies"
pytestmark = pytest.mark.skipif(not REPLIES.is_dir(), reason="the recorded replies are not part of a checkout")


def recorded(name: str) -> Any:
    """Return the `result` of a recorded reply; of several the first."""
    response = json.loads((REPLIES / f"{name}.json").read_text(encoding="utf-8"))["response"]
    return (response[0] if isinstance(response, list) else response)["result"]


def shape(value: Any) -> Any:
    """Return the kinds of JSON that a value is made of, and nothing of its content."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


def test_an_empty_list_in_a_batch() -> None:
    """Totals of 0 are kept, other empty maps are lists."""
    found = recorded("batch_list_empty")
    del found["result_time"]
    assert batch(Sandbox(**EMPTY), {"order0000000000": "crm.deal.list"}) == found


def test_successes_and_errors_mixed_under_numbers() -> None:
    """Errors become a list beside a map of results."""
    found = recorded("crm_get_batch_mix_success_and_errors")
    sandbox = Sandbox(**{**EMPTY, "leads": [35943]})
    commands = {"35943": "crm.lead.get?ID=35943", "0": "crm.lead.get?ID=0", "1": "crm.lead.get?ID=161"}
    ours = batch(sandbox, commands)
    assert ours["result_error"] == found["result_error"]
    assert (list(ours["result"]), ours["result_total"], ours["result_next"]) == (["35943"], [], [])
    assert (list(found["result"]), found["result_total"], found["result_next"]) == (["35943"], [], [])


def test_a_batch_of_one_under_zero() -> None:
    """Results and times turn into lists."""
    found = recorded("crm_dealcategory_stage_list_batch_of_one")
    ours = result(Sandbox(**EMPTY), "batch", {"halt": 0, "cmd": {"0": "server.time"}})
    assert {name: type(part) for name, part in ours.items()} == {name: type(part) for name, part in found.items()}


def test_times_of_commands() -> None:
    """Each has the same members."""
    found = recorded("crm_dealcategory_stage_list_batch_of_one")["result_time"][0]
    ours = result(Sandbox(**EMPTY), "batch", {"cmd": ["server.time"]})["result_time"][0]
    assert {name: shape(value) for name, value in ours.items()} == {name: shape(value) for name, value in found.items()}


def test_operating_time_stands_in_the_first_command_of_a_batch() -> None:
    """The others say 0, though each took its time."""
    found = json.loads((REPLIES / "get_all_tasks.json").read_text(encoding="utf-8"))["response"][1]["result"]
    told = [time["operating"] > 0 for time in found["result_time"].values()]
    sandbox = Sandbox(limits=ServerLimits.off(cost=0.5))
    commands = {f"c{i}": "tasks.task.list" for i in range(len(told))}
    ours = result(sandbox, "batch", {"cmd": commands})["result_time"].values()
    assert [time["operating"] > 0 for time in ours] == told == [True] + [False] * 30


def test_a_record_added_through_items() -> None:
    """It is nested under `item`, with the same kinds of values."""
    found = shape(recorded("crm_item_add")["result"]["order0000000000"])["item"]
    ours = shape(result(Sandbox(**EMPTY), "crm.item.add", {"entityTypeId": 133, "fields": {"title": "x"}})["item"])
    assert {name: ours[name] for name in found} == found


def test_tasks_with_few_fields() -> None:
    """A task of two fields brings its group and its second status along."""
    found = recorded("get_all_tasks")["tasks"][0]
    ours = result(Sandbox(), "tasks.task.list", {"select": ["ID", "STATUS", "subStatus"]})["tasks"][0]
    assert shape(ours) == {**shape(found), "id": "str"}
    assert (found["group"], ours["group"]) == ([], [])


def test_types_of_lead_fields() -> None:
    """Our fields are described with the types of the recorded portal."""
    found = recorded("crm_lead_fields_success")
    ours = result(Sandbox(**EMPTY), "crm.lead.fields")
    known = {name: facts["type"] for name, facts in found.items() if not name.startswith("UF_")}
    assert {name: facts["type"] for name, facts in ours.items() if name in known} == {
        name: type_ for name, type_ in known.items() if name in ours
    }


ENTITIES = Path(__file__).parents[3] / "shared" / "api" / "entities.jsonl"


@pytest.mark.parametrize("entity", ["crm.deal", "crm.contact", "crm.company", "crm.lead", "tasks.task"])
def test_documented_fields(entity: str) -> None:
    """Every field that the reference describes is there, with its type; what only one portal has is not."""
    lines = ENTITIES.read_text(encoding="utf-8").splitlines()
    groups = {(group["entity"], group["version"]): group for group in map(json.loads, lines)}
    documented = {
        field["name"]: field["type"]
        for field in groups[entity, "v2"]["fields"]
        if "fields" in field["roles"] and not field["name"].startswith(("UF_", "PARENT_ID_"))
    }
    columns = Sandbox(**EMPTY).tables[entity.rpartition(".")[2]].columns
    assert {name: columns[name].type for name in documented if name in columns} == documented
