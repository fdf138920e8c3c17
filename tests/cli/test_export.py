"""`bitrix24 export` writes each row once, and loses nothing when it is stopped."""

from __future__ import annotations

import csv
import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from bitrix24_async.cli.files import PartFile
from bitrix24_async.cli.rows import JsonLines
from tests.cli.conftest import Run

DEALS = ("export", "crm.deal.list", "--sandbox", "--deals", "130")


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(name).read_bytes().splitlines()]


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def said(result: Result) -> tuple[int, str, str]:
    return result.exit_code, result.stdout, result.stderr


def test_each_row_is_one_line_in_ascending_order(run: Run) -> None:
    result = run(*DEALS, "-o", "deals.jsonl")

    ids = [int(row["ID"]) for row in lines("deals.jsonl")]
    assert (said(result), len(ids), ids, names()) == ((0, "", ""), 130, sorted(set(ids)), ["deals.jsonl"])


def test_the_same_seed_makes_the_same_export(run: Run) -> None:
    for name, seed in (("a", "1"), ("b", "1"), ("c", "2")):
        run(*DEALS, "--seed", seed, "-o", f"{name}.jsonl")

    texts = [Path(f"{name}.jsonl").read_bytes() for name in "abc"]
    assert texts[0] == texts[1] != texts[2]


def test_a_table_has_the_rows_of_the_lines(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl", "--select", "ID,TITLE")
    run(*DEALS, "-o", "deals.csv", "--select", "ID,TITLE")

    with Path("deals.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.DictReader(file)) == lines("deals.jsonl")


def test_a_table_without_a_selection_has_the_fields_of_its_rows(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl")
    run(*DEALS, "-o", "deals.csv")

    header = Path("deals.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    assert header == list(lines("deals.jsonl")[0])


def test_an_id_is_selected_though_nobody_named_it(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl", "--select", " TITLE ,")

    assert {frozenset(row) for row in lines("deals.jsonl")} == {frozenset({"ID", "TITLE"})}


def test_a_star_selects_the_id_as_well(run: Run) -> None:
    run(*DEALS, "-o", "all.jsonl", "--select", "*")
    run(*DEALS, "-o", "deals.jsonl")

    assert [row["ID"] for row in lines("all.jsonl")] == [row["ID"] for row in lines("deals.jsonl")]


@pytest.mark.parametrize(
    "words",
    [
        ("--filter", ">=ID=10", "--filter", "<ID=20"),
        ("filter[>=ID]=10", "filter[<ID]=20"),
        ("filter[>=ID]=10", "--filter", "<ID:=20"),
    ],
)
def test_conditions_are_options_or_parameters(run: Run, words: tuple[str, ...]) -> None:
    run(*DEALS, "-o", "deals.jsonl", *words)

    assert [int(row["ID"]) for row in lines("deals.jsonl")] == list(range(10, 20))


def test_rows_go_to_standard_output(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl")

    result = run(*DEALS, "-o", "-")

    assert said(result) == (0, Path("deals.jsonl").read_text(encoding="utf-8"), "")


def test_standard_output_is_a_table_if_asked(run: Run) -> None:
    result = run(*DEALS, "-o", "-", "--format", "csv", "--select", "ID", "--filter", "<ID=3")

    assert result.stdout_bytes == b"ID\r\n1\r\n2\r\n"


def test_the_format_goes_before_the_suffix(run: Run) -> None:
    run(*DEALS, "-o", "deals.csv", "--format", "jsonl")

    assert len(lines("deals.csv")) == 130


def test_a_list_without_rows_is_an_empty_file(run: Run) -> None:
    result = run("export", "crm.deal.list", "--sandbox", "--deals", "0", "-o", "deals.jsonl")

    assert (said(result), Path("deals.jsonl").read_bytes()) == ((0, "", ""), b"")


def test_a_table_without_rows_is_its_header(run: Run) -> None:
    run("export", "crm.deal.list", "--sandbox", "--deals", "0", "-o", "deals.csv", "--select", "ID,TITLE")

    assert Path("deals.csv").read_bytes() == b"ID,TITLE\r\n"


@pytest.mark.parametrize(
    "method, id, expected",
    [
        ("crm.contact.list", "ID", 7),
        ("crm.company.list", "ID", 100),
        ("crm.lead.list", "ID", 100),
        ("tasks.task.list", "id", 100),
        ("user.get", "ID", 10),
    ],
)
def test_known_methods_need_no_explanation(run: Run, method: str, id: str, expected: int) -> None:
    result = run("export", method, "--sandbox", "--contacts", "7", "-o", "rows.jsonl")

    ids = [int(row[id]) for row in lines("rows.jsonl")]
    assert (said(result), ids) == ((0, "", ""), list(range(1, expected + 1)))


def test_a_known_method_that_is_explained_is_taken_at_its_word(run: Run) -> None:
    run("export", "crm.contact.list", "--sandbox", "--contacts", "7", "-o", "rows.jsonl", "--id", "ID")

    assert len(lines("rows.jsonl")) == 7


def test_an_order_of_its_own_is_kept(run: Run) -> None:
    run(*DEALS, "order[ID]=DESC", "-o", "deals.jsonl")

    assert [int(row["ID"]) for row in lines("deals.jsonl")] == list(range(130, 0, -1))


@pytest.mark.parametrize("words", [("crm.item.list", "entityTypeId=2"), ("crm.item.list", "entityTypeId:=2")])
def test_items_are_found_below_their_key(run: Run, words: tuple[str, ...]) -> None:
    run("export", *words, "--sandbox", "--deals", "130", "-o", "items.jsonl")

    assert [row["id"] for row in lines("items.jsonl")] == list(range(1, 131))


def test_other_methods_are_explained_by_options(run: Run) -> None:
    words = (
        "export",
        "crm.item.list",
        "entityTypeId=2",
        "--sandbox",
        "--deals",
        "130",
        "--rows",
        "items",
        "--id",
        "id",
    )
    run(*words, "-o", "items.jsonl")

    assert [row["id"] for row in lines("items.jsonl")] == list(range(1, 131))


@pytest.mark.parametrize("name", ["deals.jsonl", "deals.csv"])
@pytest.mark.parametrize("keep", [0, 2_500, 5_000])
@pytest.mark.parametrize("part", [".part", ""])
def test_a_resumed_export_equals_one_in_a_single_go(run: Run, name: str, keep: int, part: str) -> None:
    """The last line may be torn anywhere; where the file is there and no part, the file is gone on with."""
    run(*DEALS, "-o", name)
    whole = Path(name).read_bytes()
    Path(name).unlink()
    Path(name + part).write_bytes(whole[:keep])

    result = run(*DEALS, "-o", name, "--resume")

    assert (said(result), Path(name).read_bytes() == whole, names()) == ((0, "", ""), True, [name])


def test_a_resumed_export_without_anything_to_resume_starts(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl", "--resume")

    assert len(lines("deals.jsonl")) == 130


def test_a_complete_export_is_brought_up_to_date(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl", "--filter", "<ID=100")

    run(*DEALS, "-o", "deals.jsonl", "--resume")

    assert [int(row["ID"]) for row in lines("deals.jsonl")] == list(range(1, 131))


def test_a_resumed_table_names_the_fields_that_its_header_lacks(run: Run) -> None:
    Path("deals.csv").write_bytes(b"ID\r\n128\r\n")

    result = run(*DEALS, "-o", "deals.csv", "--select", "ID,TITLE", "--resume")

    assert (Path("deals.csv").read_bytes(), result.stderr) == (
        b"ID\r\n128\r\n129\r\n130\r\n",
        "bitrix24: warning: 1 fields are not in the header and were left out: TITLE; name them in --select\n",
    )


@pytest.mark.parametrize("words", [("order[TITLE]=ASC",), ("order[ID]=DESC",)])
def test_an_order_of_its_own_is_not_resumed(run: Run, words: tuple[str, ...]) -> None:
    Path("deals.jsonl").write_bytes(b'{"ID":"5"}\n')

    result = run(*DEALS, *words, "-o", "deals.jsonl", "--resume")

    assert (said(result), names()) == (
        (2, "", "bitrix24: --resume goes on by id, so that it cannot serve an export in an order of its own\n"),
        ["deals.jsonl"],
    )


def test_a_part_that_was_cut_off_in_its_first_row_begins_again(run: Run) -> None:
    """Nothing of it is worth keeping, and it is ours."""
    Path("deals.jsonl.part").write_bytes(b'{"ID":"1","TIT')

    result = run(*DEALS, "--select", "ID", "-o", "deals.jsonl", "--resume")

    assert result.exit_code == 0
    assert names() == ["deals.jsonl"]
    assert Path("deals.jsonl").read_bytes().startswith(b'{"ID":"1"}\n{"ID":"2"}\n')


@pytest.mark.parametrize("there", ["deals.jsonl", "deals.jsonl.part"])
@pytest.mark.parametrize(
    "text, message",
    [
        (b"a diary\n", "the last line of the file is no row with a numeric 'ID'"),
        (b"a diary", "the file holds no complete row to go on behind; --force starts again"),
    ],
)
def test_a_file_of_something_else_is_left_alone(run: Run, there: str, text: bytes, message: str) -> None:
    Path(there).write_bytes(text)

    result = run(*DEALS, "-o", "deals.jsonl", "--resume")

    assert (said(result), Path(there).read_bytes(), names()) == ((2, "", f"bitrix24: {message}\n"), text, [there])


def test_a_table_whose_header_alone_arrived_is_begun_again(run: Run) -> None:
    Path("deals.csv.part").write_bytes(b"ID,TITLE\r\n1,to")

    run(*DEALS, "-o", "deals.csv", "--resume", "--select", "ID,TITLE")
    run(*DEALS, "-o", "whole.csv", "--select", "ID,TITLE")

    assert Path("deals.csv").read_bytes() == Path("whole.csv").read_bytes()


def test_a_portal_that_fails_when_an_export_goes_on_leaves_the_part(run: Run) -> None:
    Path("rows.jsonl.part").write_bytes(b'{"ID":"5"}\n')

    result = run("export", "no.such.method", "--sandbox", "-o", "rows.jsonl", "--resume")

    assert (result.exit_code, result.stderr.splitlines()[0], names()) == (
        1,
        "bitrix24: stopped after 0 rows; rows.jsonl.part holds what came: the same command with --resume goes on",
        ["rows.jsonl.part"],
    )


@pytest.mark.parametrize(
    "words, message",
    [
        (("-o", "deals"), "what is a file without a suffix? Give --format jsonl or --format csv"),
        (("-o", "deals.xlsx"), "what is a .xlsx? Give --format jsonl or --format csv"),
        (("-o", "-", "--resume"), "standard output cannot be resumed; give a file to -o"),
        (("-o", "a.csv", "--resume", "--force"), "--resume keeps what --force would replace; give one of them"),
        (("-o", "a.csv", "select=ID"), "select is more than one text; write select[…]=… for each of its parts"),
        (
            ("-o", "a.csv", "filter=5", "--filter", "ID=5"),
            "filter is more than one text; write filter[…]=… for each of its parts",
        ),
        (("-o", "a.csv", "id"), "'id' is not key=value, key[name]=value or key:=json"),
        (
            ("-o", "a.csv", "--filter", "ID"),
            "the filter 'ID' is not FIELD=value or FIELD:=json, as '>OPPORTUNITY=1000' is",
        ),
    ],
)
def test_a_wrong_command_is_said_in_a_line(run: Run, words: tuple[str, ...], message: str) -> None:
    assert (said(run(*DEALS, *words)), names()) == ((2, "", f"bitrix24: {message}\n"), [])


def test_an_export_is_not_overwritten_unasked(run: Run) -> None:
    run(*DEALS, "-o", "deals.jsonl")

    again, forced = run(*DEALS, "-o", "deals.jsonl"), run(*DEALS, "-o", "deals.jsonl", "--force")

    assert (said(again), said(forced)) == (
        (2, "", "bitrix24: deals.jsonl exists: --resume adds what is new behind it, --force replaces it\n"),
        (0, "", ""),
    )


def test_a_folder_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    result = run(*DEALS, "-o", "nowhere/deals.jsonl")

    assert said(result) == (1, "", f"bitrix24: {tmp_path}/nowhere/deals.jsonl.part: No such file or directory\n")


def test_an_error_of_the_portal_leaves_no_empty_file(run: Run) -> None:
    result = run("export", "no.such.method", "--sandbox", "-o", "rows.jsonl")

    assert (result.exit_code, "ERROR_METHOD_NOT_FOUND" in result.stderr, result.stderr.count("\n"), names()) == (
        1,
        True,
        1,
        [],
    )


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitrix24_async.cli.export._CHUNK", 1)


def test_ctrl_c_keeps_what_came_and_says_how_to_go_on(
    run: Run, monkeypatch: pytest.MonkeyPatch, small_chunks: None
) -> None:
    run(*DEALS, "-o", "whole.jsonl")
    encode, pages = JsonLines.encode, []

    def stop_after_two(self: JsonLines, rows: Any) -> bytes:
        pages.append(rows)
        if len(pages) == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return encode(self, rows)

    with monkeypatch.context() as patched:
        patched.setattr(JsonLines, "encode", stop_after_two)
        stopped = run(*DEALS, "-o", "deals.jsonl")
    part = Path("deals.jsonl.part").read_bytes()
    resumed = run(*DEALS, "-o", "deals.jsonl", "--resume")

    came = sum(map(len, pages))
    assert (said(stopped), part.count(b"\n"), said(resumed)) == (
        (
            130,
            "",
            (
                f"bitrix24: interrupted after {came:,} rows; deals.jsonl.part holds what came:"
                " the same command with --resume goes on\n"
            ),
        ),
        came,
        (0, "", ""),
    )
    assert Path("deals.jsonl").read_bytes() == Path("whole.jsonl").read_bytes()


def test_a_full_disk_is_said_with_what_is_left(run: Run, monkeypatch: pytest.MonkeyPatch, small_chunks: None) -> None:
    flush, flushes = PartFile.flush, []

    def fail_the_second(self: PartFile) -> None:
        flushes.append(self)
        if len(flushes) == 2:
            raise OSError(28, "No space left on device")
        flush(self)

    monkeypatch.setattr(PartFile, "flush", fail_the_second)

    result = run(*DEALS, "-o", "deals.jsonl")

    assert (result.exit_code, result.stderr.splitlines()[-1], names()) == (
        1,
        "bitrix24: No space left on device",
        ["deals.jsonl.part"],
    )
    assert "the same command with --resume goes on" in result.stderr.splitlines()[0]


def test_ctrl_c_into_a_pipe_has_nothing_to_resume(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(self: JsonLines, rows: Any) -> bytes:
        os.kill(os.getpid(), signal.SIGINT)
        return b""

    monkeypatch.setattr(JsonLines, "encode", stop)

    result = run(*DEALS, "-o", "-")

    assert (result.exit_code, result.stdout) == (130, "")
    assert result.stderr.startswith("bitrix24: interrupted after ")
    assert "--resume" not in result.stderr


def test_a_reader_that_has_seen_enough_ends_the_export_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("bitrix24_async.cli.files.Output.flush", broken)

    assert said(run(*DEALS, "-o", "-")) == (1, "", "")
