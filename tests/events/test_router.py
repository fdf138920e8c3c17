"""A router finds handlers by name and runs them all."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async import Portal
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.events import Event, Router


def handler(heard: list[str], name: str, error: Exception | None = None) -> Any:
    """Return a handler that writes its name down."""

    async def hear(event: Event, portal: Portal) -> None:
        heard.append(name)
        if error:
            raise error

    return hear


async def test_handlers_run_in_the_order_they_were_given(portal: Portal) -> None:
    """Exact names and prefixes are one list; the case of a name does not matter."""
    heard: list[str] = []
    router = Router()
    router.on("ONCRMDYNAMICITEMADD_*")(handler(heard, "prefix"))
    router.on("onCrmDynamicItemAdd_128", "ONCRMDEALADD")(handler(heard, "exact"))
    router.on("*")(handler(heard, "all"))

    await router.dispatch(Event(name="ONCRMDYNAMICITEMADD_128"), portal)
    await router.dispatch(Event(name="OnCrmDealAdd"), portal)
    await router.dispatch(Event(name="ONCRMDYNAMICITEMADD"), portal)

    assert heard == ["prefix", "exact", "all", "exact", "all", "all"]
    assert router.names == {"ONCRMDYNAMICITEMADD_128", "ONCRMDEALADD"}
    assert repr(router) == "<Router: 4 handlers>"


async def test_a_failure_keeps_no_other_handler_from_running(portal: Portal) -> None:
    """One failure is raised as it is, several as a group."""
    heard: list[str] = []
    router = Router()
    router.on("A", "B")(handler(heard, "first", ValueError("one")))
    router.on("B")(handler(heard, "second", KeyError("two")))
    router.on("*")(handler(heard, "third"))

    with pytest.raises(ValueError, match="one"):
        await router.dispatch(Event(name="A"), portal)
    with pytest.raises(ExceptionGroup) as caught:
        await router.dispatch(Event(name="B"), portal)

    assert [type(error) for error in caught.value.exceptions] == [ValueError, KeyError]
    assert heard == ["first", "third", "first", "second", "third"]


def test_a_router_takes_over_the_handlers_of_another() -> None:
    """They stand behind its own, in their order."""
    heard: list[str] = []
    one, two = Router(), Router()
    first = one.on("A")(handler(heard, "1"))
    second, third = two.on("*")(handler(heard, "2")), two.on("A")(handler(heard, "3"))

    one.include(two)

    assert one.handlers("a") == [first, second, third]
    assert two.handlers("a") == [second, third]


@pytest.mark.parametrize("name", ["", "  ", "A*B", 5], ids=["empty", "blank", "inside", "number"])
def test_a_name_is_checked(name: Any) -> None:
    """A star stands at the end only."""
    with pytest.raises(InvalidArgument):
        Router().on(name)


def test_a_router_needs_names_and_another_router() -> None:
    """Nothing is heard without a name; a router does not hold itself."""
    router = Router()

    with pytest.raises(InvalidArgument):
        router.on()
    with pytest.raises(InvalidArgument):
        router.include(router)


def test_the_package_offers_its_parts_by_name() -> None:
    """Each is imported when it is asked for; what is not there is said."""
    from bitrix24_async import events

    assert {name for name in events.__all__ if not hasattr(events, name)} == set()
    assert dir(events) == sorted(events.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Postman'"):
        events.Postman
