"""The sentence that opens the docstring of a method: its verb, its noun, and what comes back.

A method whose name makes no sentence has one of its own in `[says]` of `overrides.toml`.
"""

from __future__ import annotations

from typing import Final

from bitrix24_async.codegen.words.nouns import found, noun
from bitrix24_async.codegen.words.spelling import plural, singular, with_article, words
from bitrix24_async.schema.model import MethodSpec

__all__ = ["sentence"]

# The first word of a method, where it is a verb that may stand as it is.
_VERBS: Final = set(
    "accept add allow answer append approve attach bind block call cancel change charge check clear close commit "
    "complete confirm copy count create decline defer delegate delete deliver detach disable disapprove download edit "
    "enable exclude execute export expose extend fill finish forward hide import increment init install invite join "
    "kick leave load lock log mark merge modify move mute open operate pause pay pin print process publish push read "
    "register reject remove rename renew reopen reorder repeat replace request reset resolve restore resume run save "
    "search select send set share show skip spam start stop subscribe sync terminate transfer trigger "
    "unarchive unbind unblock uninstall unlock unmute unpin unpublish unregister unset unshare unsubscribe update "
    "upload validate vote write decide".split()
)
_ENDINGS: Final = {
    "fields": "Describe the fields of {one}, each by its name.",
    "get": "Return {one}{by_id}.",
    "getbyid": "Return {one} by its id.",
    "list": "List {many}.",
    "add": "Create {one}{and_id}.",
    "create": "Create {one}{and_id}.",
    "register": "Register {one}{and_id}.",
    "unregister": "Remove the registration of {one}.",
    "update": "Change the given fields of {one}{and_it}.",
    "delete": "Delete {one}.",
    "deletebyfilter": "Delete the {many} that match a filter.",
    "markdeleted": "Move {one} to the trash.",
    "markdelete": "Move {one} to the trash.",
    "markundelete": "Bring {one} back from the trash.",
    "set": "Set {these}.",
    "unset": "Remove {these}.",
    "count": "Return how many {many} there are.",
    "search": "Find {many}.",
}
# Methods of a branch `field`, which describe the fields of the branch above.
_DESCRIPTIONS: Final = {
    "get": "Return the description of one field of {}.",
    "list": "List the fields of {} as they are described.",
}
_FILLERS: Final = {"to", "from", "by", "of", "for", "with", "as", "on", "in", "after", "into"}
# What is set as a whole.
_WHOLES: Final = ("item", "row", "setting", "slot", "block", "client", "localization")


def sentence(method: MethodSpec, steps: tuple[str, ...], *, walks: bool) -> str:
    """Return the sentence that opens the docstring."""
    scope, *path = method.method.removeprefix("root.").split(".")
    own = found("says", (scope, *path))
    thing = noun(steps, scope)
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
        name = verb[1]
    if name == "get" and method.kind == "list":
        name = "list"
    if name in _ENDINGS:
        return _ending(method, _ENDINGS[name], thing)
    one, rest = with_article(thing), " ".join(verb[1:])
    if verb[0] == "is":
        return f"Say whether {one} is {rest}."
    if verb[0] == "get":
        return f"Return the {rest} of {one}."
    if verb[0] in ("set", "update", "edit", "change") and rest:
        return f"{'Set' if verb[0] == 'set' else 'Change'} the {rest} of {one}{_and_it(method)}."
    if verb[0] in ("add", "create", "upload") and rest and verb[1] not in _FILLERS:
        return f"{verb[0].capitalize()} {with_article(singular(rest))} to {one}."
    if verb[0] in ("delete", "remove") and rest and verb[1] not in _FILLERS:
        return f"{verb[0].capitalize()} {rest if rest.endswith('s') else with_article(rest)} of {one}."
    if verb[0] in _VERBS:
        return _acted(verb, thing, _and_it(method))
    if method.read:
        return f"Return the {' '.join(verb)} of {one}."
    raise ValueError(f"{method.method} needs a sentence of its own in overrides.toml")


def _ending(method: MethodSpec, text: str, thing: str) -> str:
    one, many = with_article(thing), plural(thing)
    whole = thing.partition(" of ")[0].endswith(_WHOLES) or thing.endswith(_WHOLES)
    return text.format(
        one=one,
        many=many,
        these=thing if thing.startswith("the ") else f"the {many if whole else thing}",
        by_id=" by its id" if _by_id(method) else "",
        and_it=_and_it(method),
        and_id=_and_it(method) or (" and return its id" if method.result.type == "integer" else ""),
    )


def _and_it(method: MethodSpec) -> str:
    return " and return it" if method.result.shape == "record" else ""


def _by_id(method: MethodSpec) -> bool:
    needed = [param.name.lower() for param in method.params if param.required]
    return len(needed) == 1 and needed[0].endswith("id")


def _acted(verb: list[str], thing: str, and_it: str) -> str:
    head, rest = verb[0].capitalize(), verb[1:]
    if not rest:
        return f"{head} {with_article(thing)}{and_it}."
    if rest == ["all"]:
        return f"{head} all {plural(thing)}."
    if rest[0] in _FILLERS:
        return f"{head} {with_article(thing)} {' '.join(rest)}{and_it}."
    return f"{head} the {' '.join(rest)} of {with_article(thing)}."
