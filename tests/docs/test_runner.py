"""The runner of the pages runs what a reader would run, and sees when that fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.docs.blocks import Block, Page, blocks, calls_asyncio_run, commands

TICKS = "```"


def written(folder: Path, text: str) -> Path:
    """Return a page with the text, its fences spelled `~~~`."""
    path = folder / "page.md"
    path.write_text(text.replace("~~~", TICKS), encoding="utf-8")
    return path


async def test_blocks_share_a_namespace_and_may_await(tmp_path: Path, run_page: Callable[[Path], Any]) -> None:
    """What a block defines is there for the next, whether it awaits, starts a loop or does neither."""
    page = written(
        tmp_path,
        """
Text.

~~~python
import asyncio
from msgspec import Struct

class Row(Struct):
    next: "Row | None" = None
~~~

~~~python
await asyncio.sleep(0)
row = Row()
~~~

- In a list:

  ~~~python
  async def main() -> None:
      print(row, __name__)

  asyncio.run(main())
  ~~~

<!-- output -->
~~~text
Row(next=None) __main__
~~~

~~~json
{"no": "code"}
~~~
""",
    )

    assert await run_page(page) == 4


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("~~~python\nraise KeyError\n~~~", KeyError),
        ("~~~python\nawait\n~~~", SyntaxError),
        ("<!-- no-run: a portal of your own -->\n\n~~~python\nx = = 1\n~~~", SyntaxError),
        ("<!-- no-run -->\n~~~python\nx = 1\n~~~", AssertionError),
        ("~~~python\nprint(1)\n~~~\n<!-- output -->\n~~~\n2\n~~~", AssertionError),
        ("~~~python\nx = 1\n", SyntaxError),
    ],
    ids=["fails", "does not compile", "does not compile, unrun", "no reason", "other output", "not closed"],
)
async def test_a_wrong_page_is_seen(
    tmp_path: Path, run_page: Callable[[Path], Any], text: str, error: type[Exception]
) -> None:
    """A block that fails, does not compile, prints something else or is left out without a reason fails its page."""
    with pytest.raises(error):
        await run_page(written(tmp_path, text))


async def test_a_block_with_a_reason_is_compiled_only(tmp_path: Path, run_page: Callable[[Path], Any]) -> None:
    """Not running a block needs a reason; the reason holds for the next block only."""
    page = written(tmp_path, "<!-- no-run: waits -->\n~~~python\nassert 0\n~~~\n~~~python\nx = 1\n~~~")

    assert await run_page(page) == 2


async def test_an_error_tells_the_line_of_the_page(tmp_path: Path, run_page: Callable[[Path], Any]) -> None:
    """A traceback leads to the page, not to a block of it."""
    with pytest.raises(ZeroDivisionError) as caught:
        await run_page(written(tmp_path, "one\n\n~~~python\nx = 0\n1 / x\n~~~"))

    last = caught.traceback[-1]
    assert (last.path, last.lineno + 1) == (tmp_path / "page.md", 5)


async def test_commands_run_in_the_folder(tmp_path: Path) -> None:
    """Lines that start the command line run in order; their output may go to a file."""
    seen: list[list[str]] = []

    def command(words: list[str]) -> int:
        seen.append(words)
        print("done")
        return len(seen) - 1

    text = (
        "~~~console\n$ pip install x\n$ bitrix24 call profile > me.json\n{}\n~~~\n~~~console\n$ bitrix24 --bad x\n~~~"
    )
    page = Page(written(tmp_path, text), tmp_path, command)

    with pytest.raises(AssertionError, match="`bitrix24 --bad x` ended with 1"):
        await page.run()
    assert seen == [["bitrix24", "call", "profile"], ["bitrix24", "--bad", "x"]]
    assert (tmp_path / "me.json").read_text() == "done\n"


async def test_a_block_with_a_title_is_a_file_that_runs(tmp_path: Path, run_page: Callable[[Path], Any]) -> None:
    """Files import each other, and what they print is compared."""
    page = written(
        tmp_path,
        '~~~python title="part.py"\nNAME = "Boat"\n~~~\n~~~python title="whole.py"\nimport sys\nfrom part import NAME\n'
        "print(NAME, *sys.argv[1:])\n~~~\n~~~console\n$ python whole.py 5\n~~~\n<!-- output -->\n~~~text\nBoat 5\n~~~\n",
    )

    assert await run_page(page) == 4


@pytest.mark.parametrize("text", ["raise KeyError", "import warnings\nwarnings.warn('old')"], ids=["fails", "warns"])
async def test_a_file_that_fails_or_warns_fails_its_page(
    tmp_path: Path, run_page: Callable[[Path], Any], text: str
) -> None:
    page = written(tmp_path, f'~~~python title="whole.py"\n{text}\n~~~\n~~~console\n$ python whole.py\n~~~\n')

    with pytest.raises(AssertionError, match=r"`python whole.py` ended with 1"):
        await run_page(page)


async def test_a_page_is_skipped_where_its_program_is_not_installed(
    tmp_path: Path, run_page: Callable[[Path], Any]
) -> None:
    page = written(tmp_path, "<!-- needs: no-such-program -->\n~~~console\n$ python whole.py\n~~~\n")

    with pytest.raises(pytest.skip.Exception, match="no no-such-program is installed here"):
        await run_page(page)


async def test_what_a_page_leaves_open_is_closed(tmp_path: Path, run_page: Callable[[Path], Any]) -> None:
    """A page may end as a notebook does, with its portal still open."""
    page = written(
        tmp_path,
        "~~~python\nclass Door:\n    async def aclose(self):\n        closed.append(self)\n"
        "closed, door = [], Door()\nasync def check():\n    assert closed == []\nawait check()\n~~~",
    )

    assert await run_page(page) == 1
    await asyncio.sleep(0)


def test_commands_are_split_as_a_shell_splits_them() -> None:
    """Quotes, continued lines and comments mean what they mean in a shell; a pipe needs one."""
    text = "$ bitrix24 call a \\\n    'x y'  # why\nanswer\n$ ls\n"

    assert list(commands(text)) == [(["bitrix24", "call", "a", "x y"], None)]
    with pytest.raises(AssertionError, match="needs a shell"):
        list(commands("$ bitrix24 call a | head\n"))


def test_a_block_knows_its_comment_and_its_line() -> None:
    """A comment belongs to the block right below it."""
    page = "<!-- no-run: waits -->\n\n```python\nx\n```\n<!-- no-run: waits -->\ntext\n````\n```\n````\n"

    assert list(blocks(page)) == [
        Block(language="python", text="x\n", line=4, comment="no-run", reason="waits"),
        Block(language="", text="```\n", line=9),
    ]


@pytest.mark.parametrize(("text", "starts"), [("asyncio.run(main())", True), ("run(main())", False), ("x = 1", False)])
def test_a_block_that_starts_a_loop_is_known(text: str, *, starts: bool) -> None:
    """Such a block cannot run inside the loop of the page."""
    assert calls_asyncio_run(text) is starts
