"""An emulated portal: a request and the time in, a response out.

`Sandbox` keeps the state and knows no clock, no socket and no client: the same
seed and the same requests give the same replies. `SandboxTransport` puts it
behind a client in this process, `serve` behind a socket.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import credentials
from bitrix24_async.sandbox.classic import classic
from bitrix24_async.sandbox.derived.catalogue import find, is_read, methods
from bitrix24_async.sandbox.derived.methods import Derived
from bitrix24_async.sandbox.derived.refusals import check_caller
from bitrix24_async.sandbox.events import Events
from bitrix24_async.sandbox.faults import Answer, Error, Faults, spoil
from bitrix24_async.sandbox.items import items
from bitrix24_async.sandbox.limits import ServerLimits
from bitrix24_async.sandbox.methods import Command
from bitrix24_async.sandbox.php import to_text
from bitrix24_async.sandbox.reading import folded, marker, read_params
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.rest3.derived import ModernDerived
from bitrix24_async.sandbox.rest3.modern import Modern, versioned
from bitrix24_async.sandbox.rest3.modern import system as modern_system
from bitrix24_async.sandbox.rest3.rows import ModernView, modern_log, modern_notes
from bitrix24_async.sandbox.rest3.tasks import ModernTaskView, modern_tasks
from bitrix24_async.sandbox.special import batch, system
from bitrix24_async.sandbox.tables import kinds, staff
from bitrix24_async.sandbox.tables.columns import Kind
from bitrix24_async.sandbox.tables.table import Rows, Table
from bitrix24_async.sandbox.tables.values import iso
from bitrix24_async.sandbox.tables.views import ClassicView, ItemView, TaskView, UserView
from bitrix24_async.sandbox.tasks import tasks
from bitrix24_async.sandbox.userfields import userfields
from bitrix24_async.sandbox.users import users
from bitrix24_async.schema.model import MethodSpec

__all__ = ["Sandbox"]

Size = int | Iterable[int]
_JSON = {"content-type": "application/json; charset=utf-8"}
_FASTEST = 0.001


def _raw(value: Any) -> Any:
    if isinstance(value, Rows):
        return value.raw()
    raise TypeError(f"{type(value).__name__} in a reply")


_ENCODER = msgspec.json.Encoder(enc_hook=_raw)


class Sandbox:
    """A portal with generated records, its limits and its faults.

    The sizes are numbers of rows, or the ids themselves; `ids` says how the ids
    lie (`dense`, `sparse`, `clustered`, `gap`). `items` are the rows of the smart
    process with `item_type`, `entries` those of the event log, `collections` those
    of the knowledge base. `rows` is the size of the tables that come from the
    reference, each made when a method of its group is first called. `odd` is the share
    of cells that hold what their type forbids, `cache` the number of encoded rows kept
    for each set of fields.
    `executions` counts by method and marker: the first text in the parameters
    that begins with `mark:`, or else an origin id. `tokens` are the access tokens
    that are accepted as `auth`, each with the time when it expires. `events` are the
    subscriptions of an application, and what happened.
    """

    item_type = 133

    limits: ServerLimits
    requests: int
    commands: int
    faults: Faults
    modern: Modern

    def __init__(
        self,
        seed: int = 0,
        *,
        deals: Size = 1_000,
        contacts: Size = 100,
        companies: Size = 100,
        leads: Size = 100,
        items: Size = 100,
        tasks: Size = 100,
        users: Size = 10,
        entries: Size = 0,
        collections: Size = 0,
        rows: int = 5,
        ids: str = "dense",
        odd: float = 0.0,
        cache: int = 25_000,
        limits: ServerLimits | None = None,
        faults: Faults | None = None,
        secret: str | None = None,
        user_id: int = 1,
    ) -> None:
        self.limits = limits or ServerLimits.off()
        self.faults = faults or Faults()
        self.user_id = user_id
        self._secret = secret or credentials.made_up(seed ^ 0xB24)
        self.requests = 0
        self.commands = 0
        self.refusals: Counter[str] = Counter()
        self.executions: Counter[tuple[str, str]] = Counter()
        self.tokens: dict[str, float] = {}
        self.events: Events = Events()
        self.tables: dict[str, Table] = {}
        options = {"seed": seed, "odd": odd, "cache": cache}
        for kind, size in (
            (kinds.deal(), deals),
            (kinds.contact(), contacts),
            (kinds.company(), companies),
            (kinds.lead(), leads),
            (kinds.smart_process(self.item_type), items),
            (staff.task(), tasks),
            (staff.user(), users),
            (staff.entry(), entries),
            (staff.collection(), collections),
        ):
            self.tables[kind.name] = _table(kind, size, "dense" if kind.name == "user" else ids, options)
        make = partial(Table, size=rows, seed=seed, cache=cache)
        self._derived: dict[str, Derived] = {
            "v2": Derived(self.tables, make),
            "v3": ModernDerived(self.tables, make),
        }
        self._guards: dict[tuple[str, str], MethodSpec | None] = {}
        self._methods = {name.lower(): (name, method) for name, method in self._assemble().items()}
        newer = modern_tasks(ModernTaskView(self.tables["task"]), UserView(self.tables["user"]))
        newer |= modern_log(ModernView(self.tables["entry"]))
        newer |= modern_notes(ModernView(self.tables["collection"]))
        self.modern = Modern(newer | modern_system(lambda: {*newer, *(spec.method for spec in methods("v3"))}))

    def _assemble(self) -> dict[str, Any]:
        tables = self.tables
        found: dict[str, Any] = {}
        for name in ("deal", "contact", "company", "lead"):
            found |= classic(ClassicView(tables[name]), name)
        types = {1: "lead", 2: "deal", 3: "contact", 4: "company", self.item_type: f"item{self.item_type}"}
        found |= items(
            {
                number: (ItemView(tables[name], number), ItemView(tables[name], number, original=True))
                for number, name in types.items()
            }
        )
        found |= tasks(TaskView(tables["task"]), self._user_name)
        found |= users(UserView(tables["user"]))
        found |= userfields(tables, self.item_type)
        found |= self.events.methods()
        return found | system(tables["user"])

    def _user_name(self, number: int) -> str:
        users = self.tables["user"]
        return f"{users.value(number, 'NAME')} {users.value(number, 'LAST_NAME')}" if number in users.ids else ""

    @property
    def writes(self) -> Counter[tuple[str, str]]:
        """The executions of methods that the reference does not call reads."""
        return Counter({key: times for key, times in self.executions.items() if not is_read(key[0])})

    @property
    def webhook(self) -> str:
        """The address to give to a client."""
        return f"https://sandbox.bitrix24.test{self.path}"

    @property
    def path(self) -> str:
        """The path of the webhook, with its secret."""
        return f"/rest/{self.user_id}/{self._secret}/"

    def __repr__(self) -> str:
        sizes = ", ".join(f"{name} {len(table)}" for name, table in self.tables.items())
        return f"<Sandbox: {sizes}; {self.requests} requests, {self.commands} commands>"

    def handle(self, request: Request, now: float) -> Response:
        """Answer a request; raise `Dropped` where a client would see its connection end."""
        return self.answer(request, now).whole()

    def answer(self, request: Request, now: float) -> Answer:
        """Answer a request, telling what the connection does to the reply."""
        self.requests += 1
        parts = urlsplit(request.url)
        version, steps = versioned(unquote(parts.path).strip("/").split("/"))
        method = ("/".join(steps[3:]) or steps[-1]).removesuffix(".json")
        delay, action = self.faults.request(method)
        response = None
        if action is None or action.executed:
            serve = self._serve if version == "v2" else self._serve_modern
            response = self.faults.reply(method, serve(request, steps, parts.query, method, now))
        if isinstance(action, Error):
            self.refusals[action.code] += 1
        return spoil(action, response, delay)

    def _serve(self, request: Request, steps: list[str], query: str, method: str, now: float) -> Response:
        try:
            self.limits.admit(now)
            params = read_params(request, query)
            self._authorise(steps, to_text(params.pop("auth", "")), now)
            visit = _Visit(self, now, application=len(steps) < 3)
            if method.lower() == "batch":
                reply, time = batch(folded(params), visit), self._time("batch", now, visit.now)
            else:
                reply, time = visit.run(method, params, single=True)
        except Refusal as refusal:
            return self._refuse(refusal)
        if isinstance(reply.result, bytes):
            return Response(status=200, headers={"content-type": "application/octet-stream"}, body=reply.result)
        return _respond(200, _envelope(reply, time))

    def _serve_modern(self, request: Request, steps: list[str], query: str, method: str, now: float) -> Response:
        modern = self.modern
        headers: dict[str, str] = {}
        try:
            self.limits.admit(now)
            given = modern.read(request)
            self._authorise(steps, to_text(given.pop("auth", "")) if isinstance(given, dict) else "", now)
            visit = _Visit(self, now, application=len(steps) < 3)
            if method.lower() == "batch":
                return _respond(200, modern.batch(given, lambda name, params: visit.run(name, params, version="v3")[0]))
            params = given if isinstance(given, dict) else {}
            key = modern.key(request, method)
            headers = {} if key is None else {"idempotency-key": key}
            body = modern.known(method, key, params, now)
            if body is not None:
                return _respond(200, body, headers | {"idempotent-replayed": "true"})
            reply, time = visit.run(method, params, single=True, version="v3")
        except Refusal as refusal:
            return self._refuse(refusal)
        body = _envelope(reply, time)
        modern.keep(method, key, params, body, now)
        return _respond(200, body, headers)

    def _authorise(self, steps: list[str], token: str, now: float) -> None:
        if len(steps) < 3:
            self._authorise_token(token, now)
        elif steps[1] != str(self.user_id) or steps[2] != self._secret:
            raise Refusal("INVALID_CREDENTIALS", "Invalid request credentials", 403)

    def _authorise_token(self, token: str, now: float) -> None:
        if token not in self.tokens:
            raise Refusal("NO_AUTH_FOUND", "Wrong authorization data", 401)
        if now >= self.tokens[token]:
            raise Refusal("expired_token", "The access token provided has expired.", 401)

    def _refuse(self, refusal: Refusal) -> Response:
        self.refusals[refusal.code] += 1
        return _respond(refusal.status, refusal.body)

    def _time(self, method: str, start: float, finish: float) -> dict[str, Any]:
        return {
            "start": start,
            "finish": finish,
            "duration": finish - start,
            "processing": finish - start,
            "date_start": iso(start),
            "date_finish": iso(finish),
            "operating_reset_at": self.limits.reset_at(method, start),
            "operating": self.limits.used(method, start),
        }

    def _known(self, name: str, version: str) -> Any:
        """Return the spelling and the handler of a method; what nobody wrote comes from the reference."""
        own = self._methods if version == "v2" else self.modern.methods
        return own.get(name) or self._derived[version].find(name)

    def _guard(self, version: str, command: Command) -> None:
        """Refuse a caller whom the reference does not admit, whoever wrote the method."""
        key = version, command.method.lower()
        if key not in self._guards:
            self._guards[key] = find(command.method, version)
        spec = self._guards[key]
        if spec is not None:
            check_caller(spec, command)

    def run(
        self,
        name: str,
        params: Mapping[str, Any],
        now: float,
        *,
        single: bool,
        application: bool = False,
        version: str = "v2",
    ) -> tuple[Reply, dict[str, Any]]:
        """Run one command with its limits, faults and counts."""
        self.commands += 1
        known = self._known(name.lower(), version)
        if known is None:
            raise Refusal("ERROR_METHOD_NOT_FOUND", "Method not found!", 404)
        method, function = known
        self.limits.check(method, now)
        fault = None if single else self.faults.command(method)
        if fault is not None and not fault.executed:
            raise Refusal(fault.code, fault.description, fault.status)
        cost = self.limits.price(method, params)
        self.limits.spend(method, cost, now)
        command = Command(method, folded(params), now, self.user_id, application, not single)
        self._guard(version, command)
        reply = function(command)
        self.events.heard(command, reply.result)
        self.executions[method, marker(params)] += 1
        if fault is not None:
            raise Refusal(fault.code, fault.description, fault.status)
        return reply, self._time(method, now, now + max(cost, _FASTEST))


class _Visit:
    """One request being served: the commands of a batch run one after another in its time."""

    def __init__(self, sandbox: Sandbox, now: float, *, application: bool) -> None:
        self._sandbox = sandbox
        self._application = application
        self._first: dict[str, dict[str, Any]] = {}
        self.now = now

    def run(
        self, method: str, params: dict[str, Any], *, single: bool = False, version: str = "v2"
    ) -> tuple[Reply, dict[str, Any]]:
        """Run one command at the moment that the last one ended."""
        name = method.removesuffix(".json")
        try:
            reply, time = self._sandbox.run(
                name, params, self.now, single=single, application=self._application, version=version
            )
        except Refusal as refusal:
            if not single:
                self._sandbox.refusals[refusal.code] += 1
            raise
        self.now = time["finish"]
        # Of the commands of one method the first tells the operating time of them all, the others 0: so in
        # every recorded batch (get_all_tasks, call_several_success, stagehistory).
        first = self._first.setdefault(method.lower(), time)
        if first is not time:
            first["operating"], time["operating"] = time["operating"], 0
        return reply, time


def _table(kind: Kind, size: Size, ids: str, options: Mapping[str, Any]) -> Table:
    if isinstance(size, int):
        return Table(kind, size, ids=ids, **options)
    return Table(kind, ids=size, **options)


def _envelope(reply: Reply, time: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = {"result": reply.result}
    if reply.next is not None:
        body["next"] = reply.next
    if reply.total is not None:
        body["total"] = reply.total
    return body | {"time": time}


def _respond(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
    return Response(status=status, headers={**_JSON, **(headers or {})}, body=_ENCODER.encode(body))
