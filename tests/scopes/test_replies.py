"""Replies that real portals gave, read with the facades' types."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.core.decode import decode_rows
from bitrix24_async.scopes.crm import Item, Lead
from bitrix24_async.scopes.tasks import Task

REPLIES = Path(__file__).parents[3] / "shared" / "replies"

pytestmark = pytest.mark.skipif(not REPLIES.exists(), reason="the recorded replies are not beside the checkout")


def rows(found: Any, mark: set[str]) -> Iterator[dict[str, Any]]:
    """Return every object in a reply that has the given keys."""
    if isinstance(found, dict) and mark <= found.keys():
        yield found
    elif isinstance(found, dict | list):
        for inner in found.values() if isinstance(found, dict) else found:
            yield from rows(inner, mark)


@pytest.mark.parametrize(
    ("recording", "row", "mark", "count"),
    [
        ("call_single_success", Lead, {"ID", "TITLE"}, 1),
        ("call_several_success", Lead, {"ID"}, 3),
        ("crm_lead_list_one_page_success", Lead, {"ID", "TITLE"}, 39),
        ("crm_lead_list_several_pages_success", Lead, {"ID", "TITLE"}, 7_531),
        ("crm_item_add", Item, {"id", "title"}, 1),
        ("crm_item_list", Item, {"id", "title"}, 3),
        ("get_all_tasks", Task, {"id", "status"}, 1_570),
    ],
)
def test_recorded_rows_fit_their_type(
    recording: str, row: Any, mark: set[str], count: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Every row of a recording decodes, and only a portal's own fields are left over."""
    sent = list(rows(json.loads((REPLIES / f"{recording}.json").read_text(encoding="utf-8")), mark))
    with caplog.at_level(logging.WARNING):
        read = decode_rows(json.dumps(sent).encode(), row, None)

    own = [name for entity in read for name in entity.extra if not name.startswith(("UF_", "ufCrm"))]
    assert (len(read), own, caplog.messages) == (count, [], [])
    assert [entity.id for entity in read] == [int(cells.get("ID") or cells["id"]) for cells in sent]
