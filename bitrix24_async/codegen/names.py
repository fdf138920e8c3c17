"""How Python spells what the reference names: methods, classes, attributes, and words for sentences."""

from __future__ import annotations

import keyword
import re
from typing import Final

__all__ = [
    "attribute",
    "class_name",
    "plural",
    "python_name",
    "renamed",
    "singular",
    "spelled_as",
    "with_article",
    "words",
]

_HUMP: Final = re.compile(r"(?<=[a-z0-9])[A-Z]")
# Words that the reference writes together.
_COMPOUNDS: Final = {
    "addfile": "add file", "addtofavorite": "add to favorite", "automatedsolution": "automated solution",
    "bankdetail": "bank detail", "basketitem": "basket item", "basketproperties": "basket properties",
    "blogcomment": "blog comment", "blogpost": "blog post", "calllist": "call list", "checklistitem": "checklist item",
    "clienttype": "client type", "commentitem": "comment item", "dealcategory": "deal category",
    "deletefile": "delete file", "deletefromfavorite": "delete from favorite",
    "documentcontractor": "document contractor",
    "documentgenerator": "document generator", "elapseditem": "elapsed time item", "entitytype": "entity type",
    "externallink": "external link", "findbycomm": "find by communication", "getallowedactions": "get allowed actions",
    "getallowedtaskactionsasstrings": "get allowed task actions as strings", "getaccess": "get access",
    "getdata": "get data", "getdependson": "get depends on", "getdescription": "get description",
    "getexternallink": "get external link", "getfields": "get fields", "getfile": "get file", "getfiles": "get files",
    "getlist": "get list", "getmanifest": "get manifest", "getsettings": "get settings", "hcmlink": "HR link",
    "imbot": "chat bot", "imconnector": "connector", "imopenlines": "open channel",
    "isactionallowed": "is action allowed",
    "logitem": "log item", "logmessage": "log message", "mailservice": "mail service", "markdeleted": "mark deleted",
    "messageservice": "message service", "moveafteritem": "move after item", "multifield": "multiple field",
    "mysafe": "safe", "networkrange": "network range", "orderentity": "order entity",
    "paymentitembasket": "basket payment item", "paymentitemshipment": "shipment payment item",
    "paysystem": "payment system", "persontype": "payer type", "pricetype": "price type", "productrow": "product row",
    "productrows": "product rows", "productsection": "product section", "propertygroup": "property group",
    "propertyvalue": "property value", "propertyvariant": "property variant", "repowidget": "widget",
    "recurring": "recurring template",
    "roundingrule": "rounding rule", "salescenter": "sales centre", "shipmentitem": "shipment item",
    "shipmentproperty": "shipment property", "shipmentpropertyvalue": "shipment property value", "sonet": "workgroup",
    "stagehistory": "stage history", "startexecution": "start execution", "startwatch": "start watching",
    "stopwatch": "stop watching", "storeproduct": "store product", "syspage": "system page",
    "timecontrol": "time control", "timeman": "working time", "unarchive": "unarchive", "userconsent": "consent",
    "userfield": "user field", "userfieldconfig": "user field", "userfieldtype": "user field type",
    "validatedestinationurl": "validate destination url", "voximplant": "telephony", "waitlist": "waiting list",
    "workgroup": "workgroup",
}  # fmt: skip
_SPELLED: Final = {"api": "API", "crm": "CRM", "id": "id", "sip": "SIP", "tts": "TTS", "url": "URL", "vat": "VAT"}
_ALIKE: Final = {"roundingRule": "roundingrule"}


def python_name(wire: str) -> str:
    """Return how Python spells a REST name: snake case, a keyword with an underscore behind it."""
    wire = _ALIKE.get(wire, wire)
    name = wire.lower() if wire.isupper() else _HUMP.sub(lambda found: f"_{found[0]}", wire).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(*steps: str) -> str:
    """Return a class name made of the steps of a path."""
    parts = (part for step in steps for part in re.split(r"\W|_", step) if part)
    return "".join(part[0].upper() + (part[1:].lower() if part.isupper() else part[1:]) for part in parts)


def attribute(wire: str) -> str:
    """Return how a field is called in a record: `extra` is taken, and what is no identifier is cleaned."""
    name = python_name(re.sub(r"\W+", "_", wire).strip("_")) or "field"
    name = f"field_{name}" if name[0].isdigit() else name
    name = f"{name}_raw" if wire.startswith("~") else name
    return f"{name}_" if name in ("extra", "mro") else name


def renamed(attribute_name: str, rule: str | None) -> str:
    """Return the wire name that msgspec's rule gives an attribute."""
    if rule == "upper":
        return attribute_name.upper()
    if rule == "camel":
        first, *rest = attribute_name.split("_")
        return first + "".join(part.title() for part in rest)
    return attribute_name


def spelled_as(name: str, spelling: str | None) -> str:
    """Return a name of a table as replies spell it."""
    return renamed(name.lower(), "camel") if spelling == "camel" and name == name.upper() else name


def words(step: str) -> list[str]:
    """Return the words of one step of a path."""
    known = _COMPOUNDS.get(step.lower())
    if known:
        return known.split()
    parts = python_name(step).rstrip("_").split("_")
    return [word for part in parts for word in _COMPOUNDS.get(part, _SPELLED.get(part, part)).split()]


def plural(noun: str) -> str:
    """Return the plural of a noun."""
    if noun.endswith("s") and not noun.endswith(("ss", "us", "tus")):
        return noun
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


def singular(noun: str) -> str:
    """Return the singular of a noun, where it has one."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith("s") and not noun.endswith(("ss", "us", "settings", "status", "access", "details")):
        return noun[:-1]
    return noun


def with_article(noun: str) -> str:
    """Return a noun with its article."""
    first = noun.split(maxsplit=1)[0]
    vowel = first[0].lower() in "aeio" or first in ("HR", "SIP") or (first[0] == "u" and not first.startswith("us"))
    return f"{'an' if vowel else 'a'} {noun}"
