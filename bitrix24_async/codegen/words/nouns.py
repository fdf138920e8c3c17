"""What a branch of the API is about, as one would say it: `row of a stock document`, `deals`.

The words of its path make a noun. Where they make none, `[nouns]` of `overrides.toml` has one; a star in
a key stands for one step, and `{one}`, `{the}` and `{many}` in its text for what the path up to the star is called.
"""

from __future__ import annotations

from functools import cache, reduce
from typing import Final

from bitrix24_async.codegen.words.spelling import plural, singular, with_article, words
from bitrix24_async.schema import overrides

__all__ = ["found", "noun", "title"]

# Parts of a path that say nothing.
_SILENT: Final = {"v1", "v2", "api", "b2e", "item"}


@cache
def _patterns(section: str) -> dict[tuple[str, ...], str]:
    """Return the entries of a section by the steps of their paths, those with fewer stars first."""
    texts: dict[str, str] = overrides().get(section, {})
    return {tuple(key.lower().split(".")): texts[key] for key in sorted(texts, key=lambda key: key.count("*"))}


@cache
def _starred(section: str, steps: int) -> list[tuple[str, ...]]:
    """Return the keys of a section that have a star, and so many steps."""
    return [pattern for pattern in _patterns(section) if "*" in pattern and len(pattern) == steps]


def found(section: str, path: tuple[str, ...]) -> str | None:
    """Return the text that a section has for a path."""
    steps = tuple(step.lower() for step in path)
    patterns = _patterns(section)
    if steps in patterns:
        return patterns[steps]
    for pattern in _starred(section, len(steps)):
        if all(want in ("*", step) for want, step in zip(pattern, steps, strict=True)):
            thing = noun(path[1 : pattern.index("*") + 1], path[0])
            said = {"{one}": with_article(thing), "{the}": f"the {thing}", "{many}": plural(thing)}
            return reduce(lambda text, place: text.replace(place, said[place]), said, patterns[pattern])
    return None


def noun(steps: tuple[str, ...], scope: str) -> str:
    """Return the noun of a branch in the singular."""
    own = found("nouns", (scope, *steps))
    if own:
        return own
    silent = {"v1", "v2", "api", "b2e"} if len(steps) < 2 else _SILENT
    kept = [step for step in steps if step.lower() not in silent] or [scope]
    said: list[str] = []
    for step in kept:
        said += [word for word in words(step) if word not in said[-1:]]
    return " ".join([*map(singular, said[:-1]), singular(said[-1])])


def title(steps: tuple[str, ...], scope: str) -> str:
    """Return what a branch is about, as the opening of its docstring."""
    said = found("titles", (scope, *steps)) or plural(noun(steps, scope))
    return said[0].upper() + said[1:]
