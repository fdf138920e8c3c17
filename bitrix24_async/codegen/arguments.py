"""The arguments of a method: which parameters they stand for, in which order, and what `help` says of each.

A line is made of the words of the name, the type and the default. Where that says little, `[arguments]` of
`overrides.toml` has a line for a name, or for one parameter of one method.
"""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Final

from bitrix24_async.codegen.types import is_digit, is_fields, is_mapping, is_names
from bitrix24_async.codegen.words.names import python_name
from bitrix24_async.codegen.words.nouns import found, noun
from bitrix24_async.codegen.words.spelling import head, plural, words
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["EXTRA", "explained", "extra", "family", "name_of", "ordered", "sendable"]

EXTRA: Final = "extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments."
# Words that say nothing without the noun of the record.
_BARE: Final = {
    "code", "comment", "comments", "currency", "data", "description", "email", "icon", "logo", "mode", "name",
    "number", "owner", "password", "phone", "picture", "priority", "settings", "stage", "state", "status", "title",
    "type", "xml id",
}  # fmt: skip
_WHETHER: Final = {
    "is": "Whether it is", "has": "Whether it has", "can": "Whether it can", "may": "Whether it may",
    "use": "Whether to use", "need": "Whether it needs", "with": "Whether to return", "was": "Whether it was",
}  # fmt: skip
_STATES: Final = {"active", "important", "open", "private", "public", "visible"}
_DOING: Final = {
    "add", "allow", "apply", "call", "check", "close", "copy", "create", "delete", "disable", "enable", "get", "hide",
    "ignore", "include", "keep", "load", "mark", "move", "notify", "open", "pin", "prevent", "publish", "record",
    "register", "remove", "save", "send", "set", "show", "skip", "start", "sync", "track", "update",
}  # fmt: skip


def family(param: ParamSpec) -> bool:
    """Say whether a parameter is a family of names, such as `UF_*`."""
    return not re.fullmatch(r"[A-Za-z]\w*[A-Za-z0-9]|[A-Za-z]", param.name)


def extra(method: MethodSpec) -> bool:
    """Say whether a method takes names that nobody can list."""
    return any(family(param) for param in method.params)


def sendable(name: str) -> bool:
    """Say whether a name may be that of a keyword argument."""
    return not iskeyword(name) and name not in ("extra", "flags")


def ordered(method: MethodSpec) -> list[ParamSpec]:
    """Return the parameters as arguments: the needed ones first, two spellings of one name once."""
    kept: dict[str, ParamSpec] = {}
    for param in method.params:
        if not family(param):
            kept.setdefault(name_of(param), param)
    return sorted(kept.values(), key=lambda param: not param.required)


def name_of(param: ParamSpec) -> str:
    """Return the argument of a parameter."""
    return python_name(param.name)


def explained(
    method: MethodSpec,
    param: ParamSpec,
    steps: tuple[str, ...],
    *,
    walks: bool,
    alias: str = "",
    version: str = "v2",
) -> str:
    """Return the line of a parameter; `alias` is the name of its keys or of its values, where it has one."""
    path = tuple(method.method.removeprefix("root.").split("."))
    # A method that both interfaces have is two methods, with other names.
    own = found("arguments", (*(() if version == "v2" else (version,)), *path, param.name))
    said = own or _special(method, param, walks=walks) or _said(param, noun(steps, path[0]), alias)
    shown = _default(param)
    if shown and not own and shown.lower() not in said.lower():
        said = f"{said.rstrip('.')}; `{shown}` where it is not given."
    return f"{name_of(param)}: {said}"


def _default(param: ParamSpec) -> str:
    """Return the default as Python writes it, empty where the page has none or tells it in words."""
    if is_digit(param) or param.flag or param.type == "boolean":
        return {"y": "True", "true": "True", "1": "True", "n": "False", "false": "False", "0": "False"}.get(
            (param.default or "").lower(), ""
        )
    return param.default if param.default and re.fullmatch(r"[^`\\]{1,39}", param.default) else ""


def _special(method: MethodSpec, param: ParamSpec, *, walks: bool) -> str:
    """Return what is said of the parameters that lists and writes share."""
    lowered, paging = param.name.lower(), method.paging
    by_id = "; iteration needs none and is faster without." if walks and paging and paging.keyset else "."
    if is_fields(param):
        return "Fields under their wire names, or an entity" + (
            "; in a mapping None empties a field." if method.kind == "update" else "."
        )
    if walks and paging and paging.conditions and param.name == paging.filter:
        return 'Conditions such as `["id", ">", 5]`, or a mapping: `{">id": 5}`.'
    if lowered == "filter" and is_mapping(param):
        return f"Conditions by field{', the operator before its name' if param.operators else ''}."
    if lowered == "select" and is_names(param):
        return "Fields to return."
    if paging and paging.sort == param.name and param.type == "string":
        return f"The field to sort by{by_id}"
    if paging and paging.sort and lowered == "order":
        return 'The direction of `sort`, or both in one: `{"ID": "DESC"}`.'
    if (lowered == "order" and is_mapping(param)) or (paging and paging.sort == param.name):
        return f"`ASC` or `DESC` by field{by_id}"
    if paging and paging.style == "start" and param.name == paging.param:
        return f"Offset of the page, a multiple of {paging.size or 50}, when the call is awaited."
    return ""


def _said(param: ParamSpec, thing: str, alias: str) -> str:
    """Return the sentence that the words of a name make."""
    name = words(param.name.removeprefix("UF_"))
    if param.name.lower() == "id":
        return f"Ids of the {plural(thing)}." if param.type.endswith(("[]", "array")) else f"Id of {_the(head(thing))}."
    several = ", or a list of them" if param.type == "integer|integer[]" else ""
    own = found("arguments", (name_of(param),))
    if own:
        return f"{own.rstrip('.')}{several}{_ending(param, alias) if alias else ''}."
    text = " ".join(name)
    if is_digit(param) or param.flag or param.type == "boolean":
        return _whether(name)
    if name[-1] in ("id", "ids") and len(name) > 1:
        owner = " ".join(name[:-1])
        return f"Ids of the {plural(owner)}." if name[-1] == "ids" else f"Id of {_the(owner)}{several}."
    if name[-1] == "code" and len(name) > 1:
        return f"Code of {_the(' '.join(name[:-1]))}."
    said = f"{text[0].upper()}{text[1:]}"
    if text in _BARE:
        owner = head(thing)
        said = f"The {text}" if owner.endswith(text) else f"{said} of {_the(owner)}"
    return f"{said}{_ending(param, alias)}."


def _the(thing: str) -> str:
    return thing if thing.startswith("the ") else f"the {thing}"


def _whether(name: list[str]) -> str:
    first, rest, text = name[0], " ".join(name[1:]), " ".join(name)
    if first in _WHETHER and rest:
        return f"{_WHETHER[first]} {rest}."
    if first in _DOING:
        return f"Whether to {text}."
    if len(name) == 1 and (first.endswith("ed") or first in _STATES):
        return f"Whether it is {text}."
    return f"{text[0].upper()}{text[1:]}: yes or no."


def _ending(param: ParamSpec, alias: str) -> str:
    """Return what the type adds to the words: a unit, a form, the name of what it holds."""
    if alias:
        return f", with the keys of `{alias}`" if is_mapping(param) else f", one of `{alias}`"
    if param.type == "file":
        return ": a `File`, or the pair of a name and Base64 text"
    if param.type == "timestamp":
        return ", in seconds since 1970"
    if param.type == "object":
        return ", by name"
    return ""
