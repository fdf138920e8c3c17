"""PHP's reading of queries and values; where PHP is installed, it is asked."""

from __future__ import annotations

import shutil
import subprocess
from random import Random
from typing import Any

import msgspec
import pytest

from bitrix24_async.sandbox.php import parse_query, plain, to_int, to_number, to_text, truthy

QUERIES = [
    ("", {}),
    ("a=1&b=2", {"a": "1", "b": "2"}),
    ("a", {"a": ""}),
    ("&&a=1&", {"a": "1"}),
    ("=1", {}),
    ("a=1&a=2", {"a": "2"}),
    ("a=x+y%20z%2B", {"a": "x y z+"}),
    ("a[b]=1&a[c][d]=2", {"a": {"b": "1", "c": {"d": "2"}}}),
    ("a[]=1&a[]=2", {"a": ["1", "2"]}),
    ("a[3]=1&a[]=2", {"a": {"3": "1", "4": "2"}}),
    ("a[0]=1&a[1]=2", {"a": ["1", "2"]}),
    ("a[1]=1&a[0]=2", {"a": {"1": "1", "0": "2"}}),
    ("a[01]=1", {"a": {"01": "1"}}),
    ("a[-5]=1&a[x]=2", {"a": {"-5": "1", "x": "2"}}),
    ("a=1&a[b]=2", {"a": {"b": "2"}}),
    ("a[b]=1&a[b][c]=2", {"a": {"b": {"c": "2"}}}),
    ("a.b=1&c d=2", {"a_b": "1", "c_d": "2"}),
    ("  a=1", {"a": "1"}),
    ("a[b.c d]=1", {"a": {"b.c d": "1"}}),
    ("a[b]c=1", {"a": {"b": "1"}}),
    ("a[b]c[d]=1", {"a": {"b": "1"}}),
    ("a[ ]=1", {"a": ["1"]}),
    ("a[ b]=1", {"a": {" b": "1"}}),
    ("a[b=1", {"a_b": "1"}),
    ("a[b][c=1", {"a": {"b": "1"}}),
    ("[b]=1", {}),
    ("filter[>=ID]=5", {"filter_>": "ID]=5"}),
    ("filter[%3E%3DID]=5", {"filter": {">=ID": "5"}}),
    ("a%00b=1", {"a": "1"}),
    ("a=1%00b", {"a": "1\0b"}),
    ("a=%zz&b=%D0%96", {"a": "%zz", "b": "Ж"}),
    ("a[%5B]=1", {"a": {"[": "1"}}),
]
PHP = shutil.which("php")
PROGRAM = """
while (($line = fgets(STDIN)) !== false) {
    parse_str(json_decode($line), $found);
    echo json_encode($found, JSON_UNESCAPED_UNICODE | JSON_PARTIAL_OUTPUT_ON_ERROR), "\\n";
}
"""


def ask_php(queries: list[str]) -> list[Any]:
    """Return what a real PHP makes of the queries."""
    lines = b"".join(msgspec.json.encode(query) + b"\n" for query in queries)
    php = subprocess.run([str(PHP), "-r", PROGRAM], input=lines, capture_output=True, check=True)
    return [msgspec.json.decode(line) or {} for line in php.stdout.splitlines()]


@pytest.mark.parametrize(("query", "expected"), QUERIES)
def test_a_query_is_read_as_php_reads_it(query: str, expected: Any) -> None:
    """Brackets nest, signs in names turn into underscores, unclosed brackets end the name."""
    assert parse_query(query) == expected


@pytest.mark.skipif(PHP is None, reason="PHP is not installed")
def test_php_itself_agrees_on_the_examples() -> None:
    """The expectations above are what `parse_str` returns."""
    assert ask_php([query for query, _ in QUERIES]) == [expected for _, expected in QUERIES]


@pytest.mark.skipif(PHP is None, reason="PHP is not installed")
def test_php_itself_agrees_on_random_queries() -> None:
    """Two thousand queries of hostile pieces are read alike."""
    random = Random(24)
    pieces = [
        "a",
        "b",
        "[",
        "]",
        "[]",
        "[a]",
        "[1]",
        "[0]",
        "=",
        "&",
        ".",
        " ",
        "%20",
        "+",
        "%5B",
        "%5D",
        "1",
        "x y",
        "Ж",
    ]
    queries = ["".join(random.choices(pieces, k=random.randint(1, 12))) for _ in range(2_000)]
    assert [parse_query(query) for query in queries] == ask_php(queries)


def test_variables_beyond_a_thousand_are_dropped() -> None:
    """`max_input_vars` cuts the rest off without a word."""
    assert len(parse_query("&".join(f"a[{i}]={i}" for i in range(1_200)))["a"]) == 1_000


def test_variables_nested_deeper_than_64_are_dropped() -> None:
    """`max_input_nesting_level` drops the whole variable."""
    assert parse_query("a" + "[b]" * 65 + "=1&c=2") == {"c": "2"}
    assert "a" in parse_query("a" + "[b]" * 64 + "=1")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *[("12abc", 12), (" 7", 7), ("-3.9", -3), ("1e3", 1000), (".5", 0), ("abc", 0), ("", 0), (None, 0), (True, 1)],
        *[([], 0), ([0], 1), ({"a": 1}, 1), (2.9, 2), (False, 0), ("+4", 4), ("1e999", 0), ("٣", 0)],
    ],
)
def test_casting_to_a_number_takes_what_the_text_begins_with(value: Any, expected: int) -> None:
    """`(int)` of a filled array is 1, of anything else that is no number 0."""
    assert to_int(value) == expected


def test_fractions_stay_fractions() -> None:
    """PHP's arithmetic keeps a fraction that `(int)` would cut."""
    assert [to_number("2.50x"), to_number(1.5), to_number("-8")] == [2.5, 1.5, -8]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (False, ""),
        (True, "1"),
        ([1], "Array"),
        ({}, "Array"),
        (2.0, "2"),
        (2.5, "2.5"),
        (7, "7"),
        ("x", "x"),
    ],
)
def test_casting_to_text(value: Any, expected: str) -> None:
    """Nothing and false are empty, an array is the word for it."""
    assert to_text(value) == expected


def test_arrays_with_keys_in_sequence_are_lists() -> None:
    """Only the keys 0, 1, 2 … in order make a list."""
    assert plain({0: "a", 1: {0: "b"}}) == ["a", ["b"]]
    assert plain({1: "a"}) == {"1": "a"}
    assert plain({}) == []


@pytest.mark.parametrize("value", ["N", "n", "0", "", "false", None, False, 0, [], {}])
def test_flags_that_are_off(value: Any) -> None:
    """All these mean no."""
    assert not truthy(value)


@pytest.mark.parametrize("value", ["Y", "1", "true", True, 1, [0]])
def test_flags_that_are_on(value: Any) -> None:
    """All these mean yes."""
    assert truthy(value)
