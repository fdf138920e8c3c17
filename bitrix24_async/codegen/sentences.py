"""What `help` says about a method: one sentence made of its verb, its noun and its facts, then what a caller needs.

A method that reads badly has a sentence of its own in `overrides.toml`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from bitrix24_async.codegen.names import plural, singular, with_article, words
from bitrix24_async.errors import api_error
from bitrix24_async.schema import overrides
from bitrix24_async.schema.model import MethodSpec

__all__ = ["facts", "last_line", "noun", "plural_noun", "raises", "sentence"]

# Parts of a path that are no nouns.
_SILENT: Final = {"v1", "v2", "api", "b2e", "item"}
# The first word of a method, where it is a verb that may stand as it is.
_VERBS: Final = set(
    "accept add allow answer append approve attach bind block call cancel change charge check clear close commit "
    "complete confirm copy count create decline defer delegate delete deliver detach disable disapprove download edit "
    "enable exclude execute export expose extend fill finish forward hide import increment init install invite join "
    "kick leave load lock log mark merge modify move mute open operate pause pay pin print process publish push read "
    "register reject remove rename renew reopen reorder repeat replace request reset resolve restore resume run save "
    "search select send set share show skip spam start stop subscribe sync terminate transfer transfer trigger "
    "unarchive unbind unblock uninstall unlock unmute unpin unpublish unregister unset unshare unsubscribe update "
    "upload validate vote write decide".split()
)
_ENDINGS: Final = {
    "fields": "Return the description of each field of {one} by its name.",
    "get": "Return {one}.",
    "list": "List {many}.",
    "add": "Create {one}{returned}.",
    "create": "Create {one}{returned}.",
    "register": "Register {one}{returned}.",
    "unregister": "Remove the registration of {one}.",
    "update": "Change the given fields of {one}{and_it}.",
    "delete": "Delete {one}.",
    "markdeleted": "Move {one} to the trash.",
    "set": "Set {the_many}.",
    "count": "Return how many {many} there are.",
    "all": "Act on all {many}.",
    "search": "Find {many}.",
}
# Methods of a branch `field`, which describe the fields of the branch above.
_DESCRIPTIONS: Final = {
    "get": "Return the description of one field of {}.",
    "list": "List the fields of {} as they are described.",
}
_FILLERS: Final = {"to", "from", "by", "of", "for", "with", "as", "on", "in", "after", "into"}


def noun(steps: tuple[str, ...], scope: str) -> str:
    """Return the noun of a branch in the singular: the words of its path."""
    own = overrides().get("branches", {}).get(".".join((scope, *steps)), {}).get("noun")
    if own:
        return str(own)
    silent = {"v1", "v2", "api", "b2e"} if len(steps) < 2 else _SILENT
    kept = [step for step in steps if step.lower() not in silent] or [scope]
    found: list[str] = []
    for step in kept:
        found += [word for word in words(step) if word not in found[-1:]]
    return " ".join([*map(singular, found[:-1]), singular(found[-1])])


def sentence(method: MethodSpec, steps: tuple[str, ...], *, walks: bool) -> str:
    """Return the sentence that opens the docstring."""
    scope, *path = method.method.split(".")
    thing = noun(steps, scope)
    own = overrides().get("says", {}).get(method.method.removeprefix("root."))
    if own:
        said = own
    elif method.kind == "fields" and steps[1:] and steps[-1] == "field" and path[-1] in _DESCRIPTIONS:
        said = _DESCRIPTIONS[path[-1]].format(with_article(noun(steps[:-1], scope)))
    elif not path or path[-1] == (steps[-1] if steps else ""):
        said = f"Return {with_article(thing)}." if method.read else f"Send {with_article(thing)}."
    else:
        said = _said(method, words(path[-1]), thing)
    return f"{said.rstrip('.')}: awaited for one page, iterated for all of them." if walks else said


def _said(method: MethodSpec, verb: list[str], thing: str) -> str:
    name = "".join(verb).lower()
    if verb[0] == "get" and len(verb) > 1 and verb[1] in ("list", "fields"):
        verb, name = verb[1:], verb[1]
    if len(verb) == 1 and name == "get" and method.kind == "list":
        name = "list"
    if name in _ENDINGS:
        return _ENDINGS[name].format(
            one=with_article(thing),
            many=plural(thing),
            the_many=f"the {plural(thing) if thing.rsplit(maxsplit=1)[-1] in ('item', 'row', 'setting') else thing}",
            returned=_returned(method),
            and_it=" and return it" if method.result.shape == "record" else "",
        )
    if verb == ["is", "action", "allowed"]:
        return f"Say whether an action on {with_article(thing)} is allowed."
    if verb[0] == "is":
        return f"Say whether {with_article(thing)} is {' '.join(verb[1:])}."
    if verb[0] == "get":
        return f"Return the {' '.join(verb[1:])} of {with_article(thing)}."
    if verb[0] in ("set", "update", "edit", "change") and len(verb) > 1:
        return f"{'Set' if verb[0] == 'set' else 'Change'} the {' '.join(verb[1:])} of {with_article(thing)}."
    if verb[0] in ("add", "create", "upload") and len(verb) > 1 and verb[1] not in _FILLERS:
        return f"{verb[0].capitalize()} {with_article(singular(' '.join(verb[1:])))} to {with_article(thing)}."
    if verb[0] in ("delete", "remove") and len(verb) > 1 and verb[1] not in _FILLERS:
        return f"{verb[0].capitalize()} the {' '.join(verb[1:])} of {with_article(thing)}."
    if verb[0].lower() in _VERBS:
        return _acted(verb, thing)
    if method.read:
        return f"Return the {' '.join(verb)} of {with_article(thing)}."
    raise ValueError(f"{method.method} needs a sentence of its own in overrides.toml")


def _acted(verb: list[str], thing: str) -> str:
    head, rest = verb[0].capitalize(), verb[1:]
    if not rest:
        return f"{head} {with_article(thing)}."
    if rest[0] in _FILLERS or rest == ["all"]:
        return f"{head} {plural(thing) if rest == ['all'] else with_article(thing)} {' '.join(rest)}."
    return f"{head} the {' '.join(rest)} of {with_article(thing)}."


def _returned(method: MethodSpec) -> str:
    if method.result.shape == "record":
        return " and return it"
    return " and return its id" if method.result.type == "integer" else ""


def facts(method: MethodSpec) -> list[str]:
    """Return what else is to be known before a call."""
    said = []
    if method.deprecated:
        instead = f" in favour of `{method.replaced_by}`" if method.replaced_by and "." in method.replaced_by else ""
        said.append(f"Development of this method has stopped{instead}.")
    if method.application:
        said.append("It needs an application's token; a webhook does not do.")
    if method.confirmed:
        said.append("An administrator has to allow it for each token first.")
    if not method.batchable:
        said.append("It cannot be a command of a batch.")
    said += [f"At least one of {_listed(group)} has to be given." for group in method.one_of]
    if method.alternatives:
        said.append(
            f"Exactly one of these has to be given: {'; '.join(_listed(names) for names in method.alternatives)}."
        )
    return said


def _listed(names: list[str]) -> str:
    shown = [f"`{name}`" for name in names]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def raises(method: MethodSpec) -> list[str]:
    """Return the errors that the page lists, by the class that stands for them."""
    codes: dict[str, list[str]] = defaultdict(list)
    for code in method.errors:
        codes[type(api_error(code)).__name__].append(f"`{code}`" if code else "an empty code and a text")
    return [f"{name}: The portal refused: {', '.join(shown)}." for name, shown in sorted(codes.items())]


def last_line(method: MethodSpec) -> str:
    """Return the line that ends the docstring: whether it reads, the scope it needs, and its page."""
    head, last = method.scope[:-1], method.scope[-1:] or ["basic"]
    scopes = f"{', '.join(head)} or {last[0]}" if head else last[0]
    return f"{'Reads' if method.read else 'Writes'}. Scope: {scopes}. {method.url}"


def plural_noun(steps: tuple[str, ...], scope: str) -> str:
    """Return the noun of a branch in the plural."""
    return plural(noun(steps, scope))
