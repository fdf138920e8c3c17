"""Words of a command line become parameters as the REST reference writes them."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from bitrix24_async.cli.params import parse_filters, parse_json, parse_params
from bitrix24_async.errors import InvalidArgument


@pytest.mark.parametrize(
    "words, expected",
    [
        ([], {}),
        (["id=5"], {"id": "5"}),
        (["id:=5", "active:=true", "x:=null"], {"id": 5, "active": True, "x": None}),
        (["title=a=b:=c"], {"title": "a=b:=c"}),
        (["title="], {"title": ""}),
        (["text=two\nlines"], {"text": "two\nlines"}),
        (["fields[TITLE]=Boat", "fields[SUM]:=10.5"], {"fields": {"TITLE": "Boat", "SUM": 10.5}}),
        (["filter[>=ID]=5", "filter[=STAGE_ID]=NEW"], {"filter": {">=ID": "5", "=STAGE_ID": "NEW"}}),
        (["select[]=ID", "select[]=TITLE"], {"select": ["ID", "TITLE"]}),
        (["a[0]=x", "a[1]=y"], {"a": ["x", "y"]}),
        (["a[1]=x", "a[2]=y"], {"a": {"1": "x", "2": "y"}}),
        (["phone[0][VALUE]=1", "phone[0][TYPE]=WORK"], {"phone": [{"VALUE": "1", "TYPE": "WORK"}]}),
        (["phone[][VALUE]=1", "phone[][VALUE]=2"], {"phone": [{"VALUE": "1"}, {"VALUE": "2"}]}),
        (["a:b=c"], {"a:b": "c"}),
        (['row:={"0":"kept as an object"}'], {"row": {"0": "kept as an object"}}),
    ],
)
def test_words_nest_as_in_a_php_query(words: list[str], expected: dict[str, Any]) -> None:
    assert parse_params(words) == expected


@pytest.mark.parametrize(
    "words, message",
    [
        (["id"], "'id' is not key=value, key[name]=value or key:=json"),
        (["=5"], "'=5' is not key=value, key[name]=value or key:=json"),
        (["a[b=5"], "'a[b=5' is not key=value, key[name]=value or key:=json"),
        (["id=1", "id=2"], "'id=2' gives 'id' a second time"),
        (["a[x]=1", "a=2"], "'a=2' gives 'a' a second time"),
        (["a=1", "a[x]=2"], "'a[x]=2' goes below 'a', which already has a value of its own"),
        (["a:={}", "a[x]=2"], "'a[x]=2' goes below 'a', which already has a value of its own"),
        (
            ["id:=oops"],
            "'id:=oops' has no JSON after ':=' (JSON is malformed: invalid character (byte 0)); a text goes after a plain '='",
        ),
    ],
)
def test_a_word_that_cannot_be_meant_is_refused_by_name(words: list[str], message: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        parse_params(words)

    assert str(caught.value) == message


@pytest.mark.parametrize(
    "word, expected",
    [
        (">OPPORTUNITY=1000", {">OPPORTUNITY": "1000"}),
        (">=OPPORTUNITY=1000", {">=OPPORTUNITY": "1000"}),
        ("!=STAGE_ID=WON", {"!=STAGE_ID": "WON"}),
        ("=TITLE=a=b", {"=TITLE": "a=b"}),
        ("%TITLE=x:=y", {"%TITLE": "x:=y"}),
        ("@ID:=[1,2]", {"@ID": [1, 2]}),
        ("COMMENTS=", {"COMMENTS": ""}),
    ],
)
def test_a_condition_keeps_its_operator_in_the_name(word: str, expected: dict[str, Any]) -> None:
    assert parse_filters([word]) == expected


def test_a_condition_without_a_value_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="the filter '>OPPORTUNITY' is not FIELD=value"):
        parse_filters([">OPPORTUNITY"])


def test_json_comes_as_text_from_a_file_or_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in.json").write_text('{"id": 2}', encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"id": 3}'))

    found = [parse_json('{"id": 1}'), parse_json(f"@{tmp_path / 'in.json'}"), parse_json("-")]

    assert found == [{"id": 1}, {"id": 2}, {"id": 3}]


@pytest.mark.parametrize("text", ["[1]", "{", "5", ""])
def test_json_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgument, match="--json is not a JSON object"):
        parse_json(text)
