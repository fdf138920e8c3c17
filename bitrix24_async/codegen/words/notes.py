"""What `help` says below the opening sentence: what to know before a call, the errors, and where to read on."""

from __future__ import annotations

import re
from typing import Final

from bitrix24_async.codegen.words.names import python_name
from bitrix24_async.codegen.words.spelling import head, with_article
from bitrix24_async.errors import api_error
from bitrix24_async.schema.model import MethodSpec

__all__ = ["facts", "last_line", "listed", "raises"]

# What a class of errors means, whatever the method.
_MEANINGS: Final = {
    "AccessDenied": "The caller may not do this",
    "InvalidCredentials": "The token or the webhook is not accepted",
    "InvalidRequest": "An argument is missing or wrong",
    "MethodNotFound": "There is no such method",
    "NotFound": "What an argument names does not exist",
    "OperatingTimeExceeded": "The method has used up its operating time",
    "PortalUnavailable": "The portal failed",
    "RateLimited": "There were too many requests",
    "TokenExpired": "The token has expired and could not be renewed",
}
# What the words of a code mean, where the class does not tell.
# The shop and the catalogue write the HTTP status into the middle of a number.
_HINTS: Final = (
    (r"NOT_?FOUND|NOT?_EXIST|NOTEXIST|^20\d\d404\d{5}$", "what an argument names does not exist"),
    (
        r"ACCESS|RIGHTS|PERMISSION|NOT_ALLOWED|FORBIDDEN|NOT_ADMIN|OWNERSHIP|INTRANET|^403$|^20\d\d403\d{5}$",
        "the caller may not do it",
    ),
    (r"EMPTY|REQUIRED|NOT_SPECIFIED|NOT_PROVIDED|MISSING|ARGUMENTNULL", "an argument is missing"),
    (r"INVALID|FORMAT|WRONG|VALIDATION|ARGUMENT|TYPE_ERROR|INCORRECT|OVERSIZE|TOO_LONG|^100$", "an argument is wrong"),
    (r"FEATURE_NOT_AVAIL|LIMIT|TARIFF|LICENSE", "the plan of the portal does not allow it"),
)
_OTHER: Final = "the portal refused for another reason"
# What a code without a meaning, alone on its page, comes from where a method is about one record.
_VAGUE: Final = {
    "add": "a value was refused, or the caller may not create {one}",
    "delete": "there is no such {thing}, or the caller may not delete it",
    "get": "there is no such {thing}, or the caller may not see it",
    "update": "there is no such {thing}, the caller may not change it, or a value was refused",
}
_SHOWN: Final = 6


def facts(method: MethodSpec) -> list[str]:
    """Return what else is to be known before a call."""
    said = []
    if method.deprecated:
        other = re.fullmatch(r"[\w.]+(\.\*)?", method.replaced_by or "")
        instead = f" in favour of `{method.replaced_by}`" if other else ""
        said.append(f"Development of this method has stopped{instead}.")
    if method.application:
        said.append("It needs an application's token; a webhook does not do.")
    if method.confirmed:
        said.append("An administrator has to allow it for each token first.")
    if not method.batchable:
        said.append("It cannot be a command of a batch.")
    known = {param.name for param in method.params}
    said += [
        f"At least one of {listed([python_name(name) if name in known else name for name in group])} has to be given."
        for group in method.one_of
    ]
    if method.alternatives:
        sets = "; ".join(listed([*map(python_name, names)]) for names in method.alternatives)
        said.append(f"Exactly one of these has to be given: {sets}.")
    return said


def listed(names: list[str]) -> str:
    """Return names as a sentence lists them."""
    shown = [f"`{name}`" for name in names]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def raises(method: MethodSpec, thing: str) -> list[str]:
    """Return the errors that the page lists, by the class that stands for them and by what they mean.

    Args:
        method: The method.
        thing: What a record of its branch is called.
    """
    codes: dict[str, dict[str, list[str]]] = {}
    for code in method.errors:
        kind = type(api_error(code)).__name__
        codes.setdefault(kind, {}).setdefault(_MEANINGS.get(kind) or _hint(code), []).append(code)
    vague = _vague(method, thing)
    return [f"{kind}: {_told(meanings, vague)}." for kind, meanings in sorted(codes.items())]


def _vague(method: MethodSpec, thing: str) -> str:
    """Return what an error means that says nothing itself."""
    known = any(param.required and param.name.lower().endswith("id") for param in method.params)
    if method.kind not in _VAGUE or not (known or method.kind == "add"):
        return "the portal refused"
    return _VAGUE[method.kind].format(thing=head(thing), one=with_article(thing))


def _hint(code: str) -> str:
    return next((said for words, said in _HINTS if re.search(words, code.upper().replace(" ", "_"))), _OTHER)


def _told(meanings: dict[str, list[str]], vague: str) -> str:
    """Return meanings with their codes, the vague one last; some errors have a text and no code."""
    parts = []
    for meaning in sorted(meanings, key=lambda said: (said == _OTHER, said)):
        named = [f"`{code}`" for code in meanings[meaning] if code]
        shown = ", ".join([*named[:_SHOWN], *(["…"] if len(named) > _SHOWN else [])])
        bare = "" in meanings[meaning]
        plain = vague if len(meanings) == 1 and meaning == _OTHER else meaning
        if bare and shown:
            parts.append(f"{plain} ({shown}, or a text without a code)")
        else:
            parts.append(f"{plain} ({shown or 'a text without a code'})")
    said = "; ".join(parts)
    return said[0].upper() + said[1:]


def last_line(method: MethodSpec) -> str:
    """Return the line that ends the docstring: whether it reads, the scope it needs, and its page."""
    head, last = method.scope[:-1], method.scope[-1:] or ["basic"]
    scopes = f"{', '.join(head)} or {last[0]}" if head else last[0]
    return f"{'Reads' if method.read else 'Writes'}. Scope: {scopes}. {method.url}"
