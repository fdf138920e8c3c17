"""Drills of data: counts that lie, cells that nobody expects, numbers that are none."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bitrix24_async import InvalidArgument, UnreadableRow
from bitrix24_async.core.decode import decode_rows
from bitrix24_async.core.encode import command, json_body
from bitrix24_async.sandbox import faults
from bitrix24_async.scopes.crm import Deal
from tests.figures import Figure
from tests.session.client import faulty, opened

pytestmark = pytest.mark.looptime


@contextmanager
def lying(random: Random) -> Iterator[Any]:
    """Give a middleware that makes counts and `next` of a reply lie, by a few kinds of lies."""
    lies: list[Any] = [0, 1, 10**9, -5, "many", None, [], "50"]

    async def lie(request: Any, next: Any) -> Any:
        response = await next(request)
        body = json.loads(response.body)
        inner = body.get("result")
        if isinstance(inner, dict) and "result_total" in inner:
            inner["result_total"] = {label: random.choice(lies) for label in inner["result_total"]}
            inner["result_next"] = random.choice([{}, [], None])
        for name in ("total", "next"):
            body.pop(name, None)
        return replace(response, body=json.dumps(body).encode())

    yield lie


@pytest.mark.parametrize("many", [0, 30, 50, 100, 2_500, 6_000])
async def test_drill_57_counts_that_lie(many: int, figure: Figure) -> None:
    """`total` lies and `next` is missing → every row arrives, and the walk ends."""
    most = 0
    for seed in range(5):
        sandbox = faulty(deals=many)
        with lying(Random(seed)) as lie:
            async with opened(sandbox, middleware=[lie]) as portal:
                found = [row.id async for row in portal.crm.deal.list(select=["ID"])]
        assert found == list(range(1, many + 1))
        most = max(most, sandbox.requests)

    assert most <= many // 50 + 2
    figure("requests for 6,000 rows", most)


@pytest.mark.parametrize("status", [200, 500], ids=["empty", "500"])
async def test_drill_63_a_row_that_spoils_its_page(status: int, figure: Figure) -> None:
    """A row whose text is no UTF-8 spoils each reply it is in → halved down to it, reported, all others arrive."""
    calm, sandbox = faulty(deals=6_000), faulty(faults.unsendable("no UTF-8", status), deals=6_000)
    bad = sorted(Random(63).sample(range(1, 6_001), 4))
    for number in bad:
        sandbox.tables["deal"].update(number, {"COMMENTS": "this is no UTF-8"})
    lost: list[UnreadableRow] = []
    async with opened(calm) as portal:
        _ = [row.id async for row in portal.crm.deal.list()]
    async with opened(sandbox) as portal:
        found = [row.id async for row in portal.crm.deal.list().skip_unreadable(lost.append)]

    assert found == [number for number in range(1, 6_001) if number not in bad]
    assert [error.id for error in lost] == bad
    # The package of 2,500 rows is tried four times and halved down to the row, which is tried four times too.
    each = (sandbox.requests - calm.requests) / len(bad)
    assert each <= 2 * math.log2(2_500) + 8
    figure("rows", len(found))
    figure("rows reported", len(lost))
    figure("requests for each of them", round(each, 1))


CELLS: list[bytes] = [
    *(b'""', b'"Y"', b'"N"', b"[]", b"{}", b"false", b"true", b"null", b"0", b"-1", b"1.5", b'"0000-00-00"', b'"x"'),
    *(
        b"123456789012345678901234567890",
        b'"123456789012345678901234567890"',
        b'"2026-02-30"',
        b'"\\u0000"',
        b'"1e999"',
    ),
    *(b'"\\ud800"', b'"\\udc00 x"', b'"\xff"', b'"\xd0"', b"[[[]]]", b'{"a":{"b":[1,null,""]}}', b'"25:61"', b'"\\/"'),
]
COLUMNS = [name for name in Deal.__struct_encode_fields__ if name not in ("ID", "$extra")]


def odd_page(random: Random, first: int, sizes: list[bytes]) -> bytes:
    """Return fifty rows with a few odd cells, keys twice, and now and then a very long text."""
    rows = []
    for number in range(first, first + 50):
        cells = [
            b'"%b":%b' % (name.encode(), random.choice(CELLS))
            for name in random.choices([*COLUMNS, "UF_CRM_1", "PARENT_ID_2"], k=random.randrange(6))
        ]
        cells.append(b'"ID":"%d"' % number)
        if random.random() < 0.1:
            cells.append(random.choice(cells))
        random.shuffle(cells)
        rows.append(b"{%b}" % b",".join([*cells, *sizes[:1]] if number == first else cells))
    return b"[%b]" % b",".join(rows)


def test_drill_59_odd_cells(figure: Figure) -> None:
    """10⁵ rows of cells that their fields forbid, keys twice, half characters, 10 MB of text → no row is lost."""
    random = Random(59)
    read = 0
    for first in range(1, 100_001, 50):
        long = [b'"COMMENTS":"%b"' % (b"x" * 10_000_000)] if first in (1, 50_001) else []
        rows = decode_rows(odd_page(random, first, long), Deal, None)
        assert [row.id for row in rows] == list(range(first, first + 50))
        read += len(rows)

    assert read == 100_000
    figure("rows", read)
    figure("rows lost", 100_000 - read)


async def test_drill_59_a_byte_order_mark(figure: Figure) -> None:
    """A byte order mark before the reply → it is read as without."""

    async def mark(request: Any, next: Any) -> Any:
        response = await next(request)
        return replace(response, body=b"\xef\xbb\xbf" + response.body)

    async with opened(faulty(deals=3), middleware=[mark]) as portal:
        found = [row.id async for row in portal.crm.deal.list()]

    assert found == [1, 2, 3]
    figure("rows lost", 3 - len(found))


def test_drill_60_numbers_that_are_none(figure: Figure) -> None:
    """NaN, infinity, exponents in a write → refused, or exact; nothing becomes `null` unasked."""
    refused = exact = 0

    @given(number=st.floats() | st.decimals() | st.sampled_from([Decimal("1E+400"), Decimal("-0E-7"), 1e22, 5e-324]))
    def one_number(number: float | Decimal) -> None:
        nonlocal refused, exact
        params = {"fields": {"X": number}}
        if not (number.is_finite() if isinstance(number, Decimal) else math.isfinite(number)):
            for encode in (json_body, lambda given: command("a.b", given)):
                with pytest.raises(InvalidArgument, match="no number"):
                    encode(params)
            refused += 1
            return
        sent = json.loads(json_body(params))["fields"]["X"]
        query = (command("a.b", params) or "").partition("=")[2].replace("%2B", "+")

        assert sent is not None
        assert (Decimal(sent) if isinstance(sent, str) else sent) == number
        assert type(number)(query) == number
        exact += 1

    one_number()
    figure("refused", refused)
    figure("exact", exact)
