"""Handlers by the name of the event.

A name is taken without regard to case; one that ends in `*` stands for every
name that begins so. All handlers of an event run, in the order in which they
were given, and the failure of one does not keep the others from running.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bitrix24_async.errors import InvalidArgument
from bitrix24_async.events.event import Event
from bitrix24_async.portal import Portal

__all__ = ["Handler", "Router"]

Handler = Callable[[Event, Portal], Awaitable[None]]
H = TypeVar("H", bound=Handler)


class Router:
    """Which functions hear which events."""

    def __init__(self) -> None:
        self._exact: dict[str, list[tuple[int, Handler]]] = {}
        self._prefixes: list[tuple[str, int, Handler]] = []
        self._count = 0

    def on(self, *names: str) -> Callable[[H], H]:
        """Let a function hear events: `@router.on("ONCRMDEALADD", "ONCRMDYNAMICITEMADD_*")`."""
        for name in names:
            if not isinstance(name, str) or not name.strip() or "*" in name[:-1]:
                raise InvalidArgument(f"{name!r} is no name of an event; a * may stand at its end only")
        if not names:
            raise InvalidArgument("name an event: router.on('ONCRMDEALADD')")

        def add(handler: H) -> H:
            for name in names:
                self._add(name.strip().upper(), handler)
            return handler

        return add

    def _add(self, name: str, handler: Handler) -> None:
        self._count += 1
        if name.endswith("*"):
            self._prefixes.append((name[:-1], self._count, handler))
        else:
            self._exact.setdefault(name, []).append((self._count, handler))

    def include(self, other: Router) -> None:
        """Take over the handlers of another router, behind those that are here."""
        if other is self:
            raise InvalidArgument("a router cannot include itself")
        found = [(count, name, handler) for name, pairs in other._exact.items() for count, handler in pairs]
        found += [(count, f"{prefix}*", handler) for prefix, count, handler in other._prefixes]
        for _, name, handler in sorted(found, key=lambda item: item[0]):
            self._add(name, handler)

    @property
    def names(self) -> frozenset[str]:
        """The names that stand for themselves, those with a `*` left out."""
        return frozenset(self._exact)

    def handlers(self, name: str) -> list[Handler]:
        """Return what hears an event, in the order in which it was given."""
        name = name.upper()
        found = list(self._exact.get(name, ()))
        found += [(count, handler) for prefix, count, handler in self._prefixes if name.startswith(prefix)]
        return [handler for _, handler in sorted(found, key=lambda pair: pair[0])]

    async def dispatch(self, event: Event, portal: Portal) -> None:
        """Run all handlers of an event one after another.

        Raises:
            Exception: the failure of the one handler that failed, or a group where there were several.
        """
        failures: list[Exception] = []
        for handler in self.handlers(event.name):
            try:
                await handler(event, portal)
            except Exception as error:  # noqa: BLE001 - whatever a handler raises, the others still run
                failures.append(error)
        if len(failures) == 1:
            raise failures[0]
        if failures:
            raise ExceptionGroup(f"{len(failures)} handlers of {event.name} failed", failures)

    def __repr__(self) -> str:
        return f"<Router: {self._count} handlers>"
