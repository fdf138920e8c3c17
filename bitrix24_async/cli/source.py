"""Where a command's portal comes from: a webhook, or a sandbox portal in this process.

The address of a webhook is a password. It is better given in the environment,
for a process list shows the arguments of every command; it is never printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer
from msgspec import Struct

from bitrix24_async import Limits, Portal
from bitrix24_async.errors import InvalidArgument

if TYPE_CHECKING:
    from bitrix24_async.sandbox import Sandbox

__all__ = [
    "Contacts",
    "Deals",
    "Debug",
    "LimitsName",
    "LimitsWord",
    "Sandboxed",
    "Seed",
    "Source",
    "Webhook",
    "limits_named",
    "made_up",
]

_SHAPE: Final = "https://<portal>.bitrix24.com/rest/<user id>/<secret>/"

LimitsWord = Literal["standard", "enterprise", "off"]

Webhook = Annotated[
    str,
    typer.Option(
        envvar="BITRIX24_WEBHOOK",
        metavar="URL",
        help="The webhook address; safer in the environment, where a process list does not show it.",
        show_default=False,
    ),
]
Sandboxed = Annotated[bool, typer.Option("--sandbox", help="Ask a made-up portal in this process; nothing is sent.")]
Deals = Annotated[int, typer.Option(min=0, metavar="N", help="Deals in the sandbox.")]
Contacts = Annotated[int, typer.Option(min=0, metavar="N", help="Contacts in the sandbox.")]
Seed = Annotated[int, typer.Option(metavar="S", help="The same seed makes the same sandbox.")]
LimitsName = Annotated[
    LimitsWord | None,
    typer.Option(help="The plan of the portal: how fast to ask. Off in a sandbox, else standard.", show_default=False),
]
Debug = Annotated[bool, typer.Option("--debug", help="Show the log and tracebacks, without credentials.")]


class Source(Struct, frozen=True, kw_only=True):
    """The portal options of one command."""

    webhook: str
    sandbox: bool
    deals: int
    contacts: int
    seed: int
    limits: LimitsWord | None = None

    def __repr__(self) -> str:
        return "Source(…)"

    def portal(self) -> Portal:
        """Return the portal, not yet connected, or say which option is missing or wrong."""
        if self.sandbox:
            return self._inside()
        if not self.webhook:
            raise InvalidArgument(f"no portal: give --webhook or set BITRIX24_WEBHOOK ({_SHAPE}), or try --sandbox")
        try:
            return Portal.webhook(self.webhook.strip(), limits=limits_named(self.limits or "standard"))
        except InvalidArgument:
            # Not even the cause is kept: it may quote what was typed, and that may be nearly right.
            raise InvalidArgument(f"the webhook address is malformed; a right one looks like {_SHAPE}") from None

    def _inside(self) -> Portal:
        from bitrix24_async.sandbox import SandboxTransport

        plan = self.limits or "off"
        made = made_up(deals=self.deals, contacts=self.contacts, seed=self.seed, limits=plan)
        return Portal.webhook(made.webhook, limits=limits_named(plan), transport=SandboxTransport(made))


def made_up(*, deals: int, contacts: int, seed: int, limits: LimitsWord, ids: str = "dense") -> Sandbox:
    """Return a sandbox that keeps the limits of a plan."""
    from bitrix24_async.sandbox import Sandbox, ServerLimits

    plans = {"standard": ServerLimits.standard, "enterprise": ServerLimits.enterprise, "off": ServerLimits.off}
    return Sandbox(seed, deals=deals, contacts=contacts, limits=plans[limits](), ids=ids)


def limits_named(name: LimitsWord) -> Limits:
    """Return the limits of a plan."""
    return {"standard": Limits.standard, "enterprise": Limits.enterprise, "off": Limits.off}[name]()
