"""English for what the reference names: the words of a path, their plural, their article.

A noun may be a phrase, such as `row of a stock document`: its head alone is declined. One that
begins with `the` is said of what exists once, and stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["camel", "head", "plural", "singular", "with_article", "words"]

# Words that the reference writes together.
_JOINED: Final = {
    text.replace(" ", ""): text
    for text in (
        "access code|account id|activity direction|add file|add to favorite|address type|attached object|"
        "automated solution|available to add|bank detail|basket item|basket properties|blog comment|blog post|"
        "call list|check list|checklist item|client type|comment item|contact ids|content type|deal category|"
        "delete file|delete from favorite|document contractor|document generator|elapsed item|entity type|"
        "external call|external line|external link|get access|get additional fields|get allowed actions|get by id|"
        "get content|get data|get depends on|get description|get external link|get fields|get fields by type|get file|"
        "get files|get list|get manifest|get preview|get public url|get settings|get users|get types|log item|"
        "log message|mail service|mark deleted|message service|move after item|my safe|network range|order entity|"
        "pay system|payment item basket|payment item shipment|person type|price type|product row|product rows|"
        "product section|property group|property value|property variant|public url|repo widget|rounding rule|"
        "sales center|shipment item|shipment property|shipment property value|stage history|start execution|"
        "start watch|status list|stop watch|store product|sys page|time control|user consent|user field|"
        "user field config|user field type|user ids|wait list|is action allowed|call id|client id|chat id|user id|"
        "task data|text color|color id|birth date|begin date|close date|date create|date modify|"
        "task id|item id|after item id|group id|comment text|from ts|to ts"
    ).split("|")
}
# Words whose meaning is another.
_MEANT: Final = {
    "centre": "centre", "color": "colour", "elapseditem": "elapsed time item", "hcmlink": "HR link", "iblock": "list",
    "imbot": "chat bot", "imconnector": "connector", "imopenlines": "open channel", "lang": "language",
    "multifield": "multiple field", "mysafe": "safe", "paymentitembasket": "basket payment item",
    "paymentitemshipment": "shipment payment item", "paysystem": "payment system", "persontype": "payer type",
    "recurring": "recurring template", "repowidget": "widget", "salescenter": "sales centre", "sonet": "workgroup",
    "syspage": "system page", "textcolor": "text colour", "timeman": "working time", "userconsent": "consent",
    "userfieldconfig": "user field", "voximplant": "telephony", "waitlist": "waiting list",
}  # fmt: skip
_SPELLED: Final = {
    **{word: word.upper() for word in ("api", "crm", "css", "html", "ip", "ivr", "js", "pdf", "sip", "tts", "uf")},
    **{word: word.upper() for word in ("url", "uri", "utm", "uuid", "vat", "xml")},
    "icq": "ICQ",
    "im": "messenger",
    "sku": "SKU",
    "www": "website",
    "zip": "postcode",
}
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TAIL: Final = re.compile(r" (?:of|in|on|for|from|between|by|with|at)(?: |$)")


def words(step: str) -> list[str]:
    """Return the words of one step of a path, or of the name of a parameter."""
    known = _MEANT.get(step.lower()) or _JOINED.get(step.lower())
    parts = known.split() if known else _parts(step)
    return [
        word
        for part in parts
        for word in (_MEANT.get(part) or (part if known else _JOINED.get(part)) or part).split()
        for word in [_SPELLED.get(word, word)]
    ]


def _parts(step: str) -> list[str]:
    humps = [step] if step.isupper() else _HUMP.split(step)
    return [part.lower() for hump in humps for part in hump.split("_") if part]


def camel(step: str) -> str:
    """Return a step of a path with a capital at each of its words, as the name of a class has it."""
    known = _JOINED.get(step.lower())
    return "".join(word.capitalize() for word in known.split()) if known else step


def _cut(noun: str) -> tuple[str, str]:
    """Return the head of a phrase, and what hangs on it."""
    found = _TAIL.search(noun)
    return (noun[: found.start()], noun[found.start() :]) if found else (noun, "")


def head(noun: str) -> str:
    """Return the head of a phrase, for where the rest is plain already; a set is of something."""
    short = _cut(noun)[0]
    return noun if short == "set" or short.startswith("the ") else short


def plural(noun: str) -> str:
    """Return the plural of a noun."""
    one, tail = _cut(noun)
    if noun.startswith("the ") or (one.endswith("s") and not one.endswith(("ss", "us"))):
        return noun
    if one.endswith(("s", "x", "ch", "sh")):
        return f"{one}es{tail}"
    if one.endswith("y") and one[-2:-1] not in "aeiou":
        return f"{one[:-1]}ies{tail}"
    return f"{one}s{tail}"


def singular(noun: str) -> str:
    """Return the singular of a noun, where it has one."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith("s") and not noun.endswith(("ss", "us", "settings", "status", "access", "details")):
        return noun[:-1]
    return noun


def with_article(noun: str) -> str:
    """Return a noun with its article."""
    if noun.startswith("the "):
        return noun
    first = noun.split(maxsplit=1)[0]
    vowel = first[0].lower() in "aeio" or first in ("HR", "HTML", "XML")
    vowel = vowel or (first[0] == "u" and not first.startswith(("us", "un", "uu")))
    return f"{'an' if vowel else 'a'} {noun}"
