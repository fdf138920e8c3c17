"""Calls in packages of up to fifty: one outcome for each, whatever happens to the package.

A command that a limit refused, or a read that failed in passing, comes again
alone with its like; what ran is never sent twice. A write without an answer is
unknown. A call that no query can carry safely goes alone, as JSON.

A package holds calls of one interface. Batches of REST 3.0 know no halt, no
references and no idempotency keys, so that a call that needs one of them goes
alone; alone every write of REST 3.0 has a key and may be repeated.
"""

from __future__ import annotations

import copy
import math
import os
from collections.abc import Mapping, Sequence
from typing import Any, Final

from msgspec import Raw, Struct

from bitrix24_async.core.auth import Auth
from bitrix24_async.core.batch import (
    LABELS,
    batch_body,
    decode_outcomes,
    may_travel_with,
    outcome_of,
    outcomes_of,
    resolve,
    spent_by,
)
from bitrix24_async.core.call import V3, Call, Outcome
from bitrix24_async.core.decode import Batch, Values, decode_reply, decode_value
from bitrix24_async.core.encode import command, json_body
from bitrix24_async.core.v3 import array_body, element, read_array, was_replayed
from bitrix24_async.core.walks.paging import first_page
from bitrix24_async.core.wire import Time
from bitrix24_async.errors import (
    APIError,
    AuthError,
    Bitrix24Error,
    ClosedError,
    DecodeError,
    InvalidArgument,
    LimitExceeded,
    NotRun,
    RateLimited,
    TokenExpired,
    TransportError,
)
from bitrix24_async.session import Session
from bitrix24_async.session.account import Account, Effort, Options
from bitrix24_async.session.limits import Spent
from bitrix24_async.session.retry import MOST_RENEWALS, may_have_run

__all__ = ["Packages", "Reply", "width_of"]

_BATCH: Final = "batch"
_FEWEST: Final = 2
_MOST: Final = 8
# Packages in flight where no rate is to be kept busy: the portal works on some while one is decoded.
_UNLIMITED: Final = 6


class Reply(Struct):
    """The outcome of a single call with the envelope it came in."""

    outcome: Outcome[Any]
    raw: Raw | None = None
    time: Time | None = None
    total: int | None = None
    next: int | None = None
    replayed: bool = False


class Packages:
    """Runs calls, alone or in packages, for one account."""

    __slots__ = ("account", "options", "session")

    session: Session
    account: Account
    options: Options

    def __init__(self, session: Session, account: Account, options: Options) -> None:
        self.session = session
        self.account = account
        self.options = options

    async def alone(
        self, call: Call[Any], params: Mapping[str, Any] | None = None, until: float | None = None
    ) -> Reply:
        """Send one call as a request of its own; only a closed session is raised, for it concerns every call.

        `params` are those of its first page, unless others are given.
        """
        portal = self.account.portal
        try:
            body = json_body(first_page(call) if params is None else params)
            response = await self.session.fetch(self.account, call, body, self.options, until=until, key=_key_of(call))
            reply = decode_reply(response.body)
        except ClosedError:
            raise
        except DecodeError as error:
            lost = TransportError(f"the reply is damaged: {error}")
            return Reply(Outcome(call, None, lost.about(call, portal, outcome_unknown=not call.read)))
        except Bitrix24Error as error:
            return Reply(Outcome(call, None, error.about(call, portal, outcome_unknown=error.outcome_unknown)))
        self.account.usage.commands += 1
        if reply.time is not None:
            self.observe({call.method: reply.time})
        # What has no result and is no error is a document without an envelope.
        raw = Raw(response.body) if reply.result is None else reply.result
        outcome = outcome_of(call, raw, portal, total=reply.total, next=reply.next)
        return Reply(outcome, raw, reply.time, reply.total, reply.next, was_replayed(response))

    async def together(self, calls: Sequence[Call[Any]], *, halt: bool = False) -> list[Outcome[Any]]:
        """Run up to fifty calls in as few requests as is safe, and return an outcome for each, in order.

        With `halt` nothing runs behind a call that failed, and a call may refer
        to the result of one before it.
        """
        run = _Run(self, calls, halt=halt)
        await run.to_the_end()
        return [run.outcomes[number] for number in range(len(calls))]

    def deadline(self) -> float | None:
        """Return the time of the loop at which work that begins now has to end."""
        return None if self.options.deadline is None else self.account.clock() + self.options.deadline

    def observe(self, spent: Mapping[str, Time]) -> None:
        """Tell the limiter what methods have used up."""
        for method, time in spent.items():
            if time.operating is not None:
                self.account.usage.operating[method] = time.operating
                self.session.limiter.observe(self.account.portal, method, Spent(time.operating, time.free_in))


class _Run:
    """The calls of one package on their way to an outcome each."""

    __slots__ = (
        "_again",
        "_alone",
        "_by",
        "_calls",
        "_effort",
        "_halt",
        "_pause",
        "_renewals",
        "_results",
        "_strikes",
        "_until",
        "outcomes",
    )

    def __init__(self, by: Packages, calls: Sequence[Call[Any]], *, halt: bool) -> None:
        self._by = by
        self._calls = calls
        self._halt = halt
        self._effort = Effort(by.session.limiter, by.account, by.options)
        self._until = by.deadline()
        self._strikes = 0
        self._renewals = 0
        self._again: dict[int, Outcome[Any]] = {}
        self._alone: set[int] = set()  # of REST 3.0, whose package was refused as a whole
        self._pause = 0.0
        self._results: dict[int, Any] = {}  # by id of the call: what a reference to it leads to
        self.outcomes: dict[int, Outcome[Any]] = {}

    async def to_the_end(self) -> None:
        """Give each call its outcome; a closed session is raised only where no outcome would be lost by it."""
        try:
            await self._passes()
        except ClosedError as error:
            if not self.outcomes:
                raise
            for number in range(len(self._calls)):
                if number not in self.outcomes:
                    self._settle(number, copy.copy(error))

    async def _passes(self) -> None:
        left = list(range(len(self._calls)))
        while left:
            self._again, self._pause = {}, 0.0
            left = await self._pass(left)
            # Refusals by limits are no failures of what they refuse, and neither is a token that has expired.
            errors = [again.error for again in self._again.values()]
            self._strikes += any(not isinstance(error, (LimitExceeded, NotRun, TokenExpired)) for error in errors)
            self._renewals += any(isinstance(error, TokenExpired) for error in errors)
            if self._halt and self._failed:
                self._not_run(left)
                return
            if left and not self._in_time():
                self.outcomes.update(self._again)
                self._not_run([number for number in left if number not in self._again])
                return
            if left:
                self._by.account.usage.retries += 1
                await self._by.session.pause(self._pause)

    def _in_time(self) -> bool:
        return self._until is None or self._by.account.clock() + self._pause < self._until

    async def _pass(self, left: list[int]) -> list[int]:
        """Send what is left, and return what has to come again."""
        while left and not (self._halt and (self._again or self._failed)):
            count, numbers, commands = self._cut(left)
            left = left[count:]
            # A write of REST 3.0 that is the only one of its package has a key when it goes alone.
            if commands and (len(numbers) > 1 or self._calls[numbers[0]].version != V3):
                await self._package(numbers, commands)
            elif numbers:
                await self._one(numbers[0])
        return sorted([*self._again, *left])

    @property
    def _failed(self) -> bool:
        return any(outcome.error is not None for outcome in self.outcomes.values())

    def _cut(self, left: Sequence[int]) -> tuple[int, list[int], list[str]]:
        """Return how many calls of those left are dealt with next, and the commands of those that travel together.

        Without commands, the one call has to go alone. A call that cannot be sent at all is settled.
        """
        numbers: list[int] = []
        commands: list[str] = []
        labels: dict[int, str] = {}
        for count, number in enumerate(left):
            call = self._calls[number]
            if numbers and call.version != self._calls[numbers[0]].version:
                return count, numbers, commands
            try:
                text = self._command(number, labels)
            except InvalidArgument as error:
                if self._halt and numbers:
                    return count, numbers, commands
                self._settle(number, error)
                if self._halt:
                    return count + 1, [], []
                continue
            if text is None:
                return (count, numbers, commands) if numbers else (count + 1, [number], [])
            if self._halt:
                labels[id(call)] = LABELS[len(numbers)]
            numbers.append(number)
            commands.append(text)
        return len(left), numbers, commands

    def _command(self, number: int, labels: dict[int, str]) -> str | None:
        """Return a call as a command, None when it cannot travel with those that have labels."""
        call = self._calls[number]
        if call.version == V3:
            if self._halt:
                _ = resolve(first_page(call), self._results)  # which refuses what leads nowhere
            goes_alone = self._halt or call.idempotency_key is not None or number in self._alone
            if goes_alone or not self._by.account.auth.carries_arrays:
                return None
            return element(call.method, first_page(call))
        if not self._halt:
            return command(call.method, first_page(call))
        params = resolve(first_page(call), self._results)
        if labels and not may_travel_with(call, params):
            return None
        return command(call.method, params, lambda other: labels.get(id(other)))

    async def _one(self, number: int) -> None:
        call = self._calls[number]
        params = resolve(first_page(call), self._results) if self._halt else first_page(call)
        reply = await self._by.alone(call, params, self._until)
        self.outcomes[number] = reply.outcome
        if self._halt and reply.raw is not None:
            self._results[id(call)] = decode_value(reply.raw, Any)

    async def _package(self, numbers: list[int], commands: list[str]) -> None:
        by = self._by
        calls = self._calls if len(numbers) == len(self._calls) else [self._calls[number] for number in numbers]
        version = calls[0].version
        batch: Call[Any] = Call(_BATCH, {}, read=all(call.read for call in calls), version=version)
        methods = (_BATCH, *{call.method for call in calls})
        body = array_body(commands) if version == V3 else batch_body(commands, halt=self._halt)
        try:
            response, auth = await by.session.exchange(by.account, batch, body, by.options, methods, self._until)
            if version == V3:
                reply: Batch | Values = read_array(response.body, len(calls))
            else:
                reply = decode_outcomes(calls, response.body, raw=self._halt)
        except ClosedError:
            raise  # it concerns every call, so it is no outcome of one
        except DecodeError as error:
            lost = TransportError(f"the reply of the batch is damaged: {error}")
            if version == V3:
                self._unmatched(numbers, lost)
            else:
                await self._lost(numbers, lost)
            return
        except Bitrix24Error as error:
            one_to_blame = isinstance(error, APIError) and not isinstance(error, (AuthError, RateLimited))
            if version == V3 and one_to_blame and not may_have_run(error):
                self._unmatched(numbers, error)
            else:
                await self._lost(numbers, error)
            return
        by.account.usage.commands += len(calls)
        by.observe(spent_by(calls, reply.times))
        if isinstance(reply, Values) and not reply.faults and reply.values.keys() == frozenset(LABELS[: len(calls)]):
            values = reply.values
            self.outcomes.update(
                (number, Outcome(call, values[label]))
                for number, call, label in zip(numbers, calls, LABELS, strict=False)
            )
            return
        outcomes = outcomes_of(calls, reply, by.account.portal, halt=self._halt)
        for number, outcome in zip(numbers, outcomes, strict=True):
            if outcome.error is None:
                self.outcomes[number] = outcome
            elif isinstance(outcome.error, TokenExpired):
                await self._sign_again(number, outcome, auth)
            else:
                await self._judge(number, outcome, outcome.error)
        if isinstance(reply, Batch) and self._halt:
            for label, call in zip(LABELS, calls, strict=False):
                if label in reply.results:
                    self._results[id(call)] = decode_value(reply.results[label], Any)

    async def _judge(self, number: int, outcome: Outcome[Any], error: Bitrix24Error) -> None:
        """Decide whether a command that failed comes again."""
        call = outcome.call
        if isinstance(error, (NotRun, DecodeError)):
            # What waits for a command that comes again, comes again with it.
            pause = 0.0 if self._again and isinstance(error, NotRun) else None
        else:
            error.outcome_unknown = not call.read and may_have_run(error)
            self._by.session.report(self._by.account, error)
            pause = await self._effort.pause(error, call.method, read=call.read, attempt=self._strikes + 1)
        if pause is None:
            self.outcomes[number] = outcome
        else:
            self._repeat(number, outcome, pause)

    async def _sign_again(self, number: int, outcome: Outcome[Any], auth: Auth) -> None:
        """Repeat a command that came too late for its token, which is renewed first; the others have run."""
        keeper = self._by.account.keeper
        if keeper is None or self._renewals == MOST_RENEWALS:
            self.outcomes[number] = outcome
            return
        try:
            await keeper.renew(self._by.account, auth)
        except Bitrix24Error as error:
            self._settle(number, error)
        else:
            self._repeat(number, outcome, 0.0)

    async def _lost(self, numbers: Sequence[int], error: Bitrix24Error) -> None:
        """Settle a package without outcomes: its reads come again where only its writes forbade it."""
        forbidden = may_have_run(error) and not all(self._calls[number].read for number in numbers)
        pause = None
        if forbidden and not self._halt:
            pause = await self._effort.pause(error, _BATCH, read=True, attempt=self._strikes + 1)
        for number in numbers:
            outcome = self._outcome(number, copy.copy(error))
            if pause is not None and outcome.call.read:
                self._repeat(number, outcome, pause)
            else:
                self.outcomes[number] = outcome

    def _unmatched(self, numbers: Sequence[int], error: Bitrix24Error) -> None:
        """Settle a package of REST 3.0 whose reply tells nothing of its single calls.

        One of them may be to blame, and those before it may have run: reads come again alone, writes are unknown.
        """
        for number in numbers:
            call = self._calls[number]
            one = copy.copy(error).about(call, self._by.account.portal, outcome_unknown=not call.read)
            if call.read:
                self._alone.add(number)
                self._repeat(number, Outcome(call, None, one), 0.0)
            else:
                self.outcomes[number] = Outcome(call, None, one)

    def _repeat(self, number: int, outcome: Outcome[Any], pause: float) -> None:
        """Note a call to send again, with the outcome it has if there is no time for that."""
        self._again[number] = outcome
        self._pause = max(self._pause, pause)

    def _not_run(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._settle(number, NotRun("an earlier command of the batch failed, so this one did not run"))

    def _settle(self, number: int, error: Bitrix24Error) -> None:
        self.outcomes[number] = self._outcome(number, error)

    def _outcome(self, number: int, error: Bitrix24Error) -> Outcome[Any]:
        call = self._calls[number]
        unknown = not call.read and (error.outcome_unknown or may_have_run(error))
        return Outcome(call, None, error.about(call, self._by.account.portal, outcome_unknown=unknown))


def _key_of(call: Call[Any]) -> str | None:
    """Return the idempotency key of a call that is sent alone: the caller's, or one for this time only."""
    if call.version != V3 or call.read:
        return None
    return call.idempotency_key or os.urandom(16).hex()


def width_of(by: Packages) -> int:
    """Return how many packages keep the allowed rate busy: twice as many as leave while one is answered."""
    pace = by.session.limiter.pace(by.account.portal)
    if pace is None:
        return _UNLIMITED
    return min(_MOST, max(_FEWEST, math.ceil(2 * pace * by.account.service)))
