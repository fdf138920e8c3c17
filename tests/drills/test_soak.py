"""The loads of the soak, small, so that none of them rots; memory is left to the long run."""

from __future__ import annotations

import msgspec
import pytest

from tests.drills import crowds, curves, measured, soak, weather


@pytest.mark.looptime
async def test_drill_66_a_part_of_a_day() -> None:
    """A virtual day of every fault, one in a hundred requests → every report is true, nothing runs twice."""
    told = await weather.a_day(0.2)

    assert [text.endswith((" renewals asked for", ", 0 twice")) for text in told.values()] == [True] * 3


async def test_drill_64_a_part_of_a_million_rows() -> None:
    """A million rows exported → memory is flat behind the first tenth, and never much above the start."""
    told = await crowds.exported(5_000)

    assert list(told) == ["5,000 rows exported"]


async def test_drill_64_a_part_of_a_million_writes() -> None:
    """A million writes streamed → the same."""
    told = await crowds.streamed(5_000)

    assert list(told) == ["5,000 writes streamed"]


def test_the_slope_is_that_of_the_least_squares() -> None:
    """Points that lie about a line have its slope, and a single one has none."""
    assert curves.slope([(0, 1), (1, 3), (2, 2), (3, 4)]) == pytest.approx(0.8)
    assert curves.slope([(5, 7)]) == 0


def test_a_curve_is_drawn_between_its_axes() -> None:
    """The first panel ends at its last point, a fifth below the top."""
    assert 'points="60.0,148.0 700.0,48.0"' in curves.drawn({"a & b": [(0, 0), (10, 5)]})


async def test_drill_67_a_moment_of_broken_sockets() -> None:
    """Half an hour against a server that breaks one request in five → the same, and descriptors stay."""
    (told,) = (await weather.broken_sockets(0.01)).values()

    assert ", 0 twice, descriptors " in told


@pytest.mark.looptime
async def test_drill_69_a_slow_portal_among_a_hundred() -> None:
    """A hundred portals, one slow → no other falls below nine tenths of its rate."""
    assert list(await crowds.fair(60)) == ["100 portals, one slow"]


def test_a_figure_beyond_its_bound_ends_the_run() -> None:
    """With what was measured, and what is allowed."""
    measured.within("fine", 1, 1)
    with pytest.raises(SystemExit, match="MiB: 2, and no more than 1 is allowed"):
        measured.within("MiB", 2, 1)


def test_the_figures_of_the_page_are_there() -> None:
    """The last run has left them beside the loads."""
    report = msgspec.json.decode(soak.OUT.read_bytes(), type=measured.Report)

    assert len(report.loads) > 5
    assert all(len(curve) > 10 for curve in report.curves.values())
