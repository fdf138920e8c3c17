"""What a check calls a difference: names, types and labels."""

from __future__ import annotations

import pytest

from bitrix24_async.codegen.userfields.diff import differences

OLD = '''
"""Written from one.example."""

from msgspec import field

top = 1


class Colour(Choice):
    """Colours."""

    RED = 45, "Red"
    BLUE = 47, "Blue"


class Ours(Deal, kw_only=True):
    """A deal."""

    ID: ClassVar[int] = 5
    note: str | None = field(default=None, name="UF_1")
    """Note"""
    size: int | None = field(default=None, name="UF_2")

    def method(self): ...
'''


@pytest.mark.parametrize(
    "change, found",
    [
        (("", ""), []),
        (("one.example", "two.example"), []),
        (('field(default=None, name="UF_1")', "field(\n        default=None,\n        name='UF_1',\n    )"), []),
        (('    RED = 45, "Red"', '    RED = (45, "Red")'), []),
        (("    size: int", "    weight: int"), ["- Ours.size", "+ Ours.weight"]),
        (("size: int", "size: list[int]"), ["~ Ours.size"]),
        (('"""Note"""', '"""Remark"""'), ["~ Ours.note"]),
        (('"UF_1"', '"UF_3"'), ["~ Ours.note"]),
        (('"Blue"', '"Navy"'), ["~ Colour.BLUE"]),
        (('"""A deal."""', '"""An item."""'), ["~ Ours"]),
        (("(Deal, ", "(Lead, "), ["~ Ours"]),
        (("= 5", "= 6"), ["~ Ours.ID"]),
        (
            ("class Colour", "class Color"),
            ["+ Color", "+ Color.BLUE", "+ Color.RED", "- Colour", "- Colour.BLUE", "- Colour.RED"],
        ),
    ],
    ids=str,
)
def test_differences(change: tuple[str, str], found: list[str]) -> None:
    """One line for each name; layout, imports and the portal's address are none."""
    assert differences(OLD, OLD.replace(*change)) == found


def test_a_text_that_is_no_python_cannot_be_compared() -> None:
    with pytest.raises(SyntaxError):
        differences("class", OLD)
