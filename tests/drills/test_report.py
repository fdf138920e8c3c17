"""The page of the drills says what the drills say."""

from __future__ import annotations

from tests.drills.report import PAGE, PICTURE, page, picture


def test_the_page_of_the_drills_is_written_from_their_docstrings() -> None:
    """`python -m tests.drills.report` writes it; `nox -s drills` takes new figures too."""
    assert PAGE.read_text("utf-8") == page()
    assert PICTURE.read_text("utf-8") == picture()
