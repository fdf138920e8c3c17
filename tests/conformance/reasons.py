"""Why a facade is as it is where an example of the reference differs: as few entries as can be."""

from __future__ import annotations

__all__ = ["LACKS", "reason"]

# How a request is told that lacks what its own page stars. It is sent by `portal.call`, which checks nothing.
# What the schema requires without a star is no such case: an example that does without it is a difference.
LACKS = "the example lacks what its page stars"
REASONS: dict[tuple[str, str], str] = {
    ("batch", ""): "`portal.batch` is its facade, and takes calls instead of commands",
    ("batch (v3)", ""): "`portal.batch` is its facade, and takes calls instead of commands",
    ("userfieldconfig.list", "select is a dict"): "the example has an object where the names of fields stand",
}


def reason(method: str, said: str) -> str | None:
    """Return why a difference is known, None where it is not."""
    if LACKS in said:
        return "the example contradicts its page"
    found = (why for (name, part), why in REASONS.items() if name == method and part in said)
    return next(found, None)
