"""`bitrix24 call` prints the result of any method as JSON, and errors as one line."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Run

SANDBOX = ("--sandbox", "--deals", "10")


def test_a_result_is_printed_as_indented_json(run: Run) -> None:
    result = run("call", "crm.deal.list", *SANDBOX, "select[]=ID", "filter[<ID]=3")

    assert (result.exit_code, result.stdout, result.stderr) == (
        0,
        '[\n  {\n    "ID": "1"\n  },\n  {\n    "ID": "2"\n  }\n]\n',
        "",
    )


@pytest.mark.parametrize(
    "words, input",
    [
        (("id=5",), None),
        (("id:=5",), None),
        (("--json", '{"id": 5}'), None),
        (("--json", "-"), '{"id": 5}'),
        (("--json", '{"id": 9}', "id=5"), None),
    ],
)
def test_parameters_come_as_words_or_json(run: Run, words: tuple[str, ...], input: str | None) -> None:
    result = run("call", "crm.deal.get", *SANDBOX, *words, input=input)

    assert (result.exit_code, json.loads(result.stdout)["ID"], result.stderr) == (0, "5", "")


def test_a_method_of_the_newer_interface_is_called_by_a_flag(run: Run) -> None:
    """Seven names are methods of both."""
    result = run("call", "tasks.task.get", *SANDBOX, "--v3", "id:=5", "select[]=id")

    assert (result.exit_code, json.loads(result.stdout), result.stderr) == (0, {"item": {"id": 5}}, "")


def test_an_error_of_the_portal_is_one_line(run: Run) -> None:
    result = run("call", "no.such.method", *SANDBOX)

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert result.stderr.startswith("bitrix24: no.such.method on ")
    assert "ERROR_METHOD_NOT_FOUND" in result.stderr


def test_debug_shows_what_was_sent_and_where_it_failed(run: Run) -> None:
    result = run("call", "no.such.method", *SANDBOX, "--debug")

    sent, traceback, *_, message = result.stderr.splitlines()
    assert (sent.startswith("bitrix24: no.such.method on "), "HTTP 404" in sent) == (True, True)
    assert traceback == "Traceback (most recent call last):"
    assert message.startswith("bitrix24: no.such.method on ")


@pytest.mark.parametrize("words", [("id",), ("--json", "[]"), ("--json", "@missing.json")])
def test_parameters_that_make_no_sense_send_nothing(run: Run, words: tuple[str, ...]) -> None:
    result = run("call", "crm.deal.get", *SANDBOX, *words)

    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
