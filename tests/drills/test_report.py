"""The page of the drills says what the drills say."""

from __future__ import annotations

import re

from tests.drills.report import PAGE, PICTURE, page, picture


def test_the_page_of_the_drills_is_written_from_their_docstrings() -> None:
    """`python -m tests.drills.report` writes it; `nox -s drills` takes new figures too."""
    assert PAGE.read_text("utf-8") == page()
    assert PICTURE.read_text("utf-8") == picture()


def test_each_drill_has_its_figure() -> None:
    """One that is added says what it measures."""
    rows = [row.split("|") for row in page().splitlines() if re.match(r"\| \d+ \|", row)]

    assert [row[2] for row in rows if not row[3].strip()] == []
    assert len(rows) > 100
