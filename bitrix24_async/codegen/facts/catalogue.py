"""The catalogue of the reference: its facts, which record a reply is, and what its examples show.

A reply whose fields are those of its group's record is that record, unless it spells their names otherwise.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bitrix24_async.codegen.facts.evidence import cells, payloads, proves
from bitrix24_async.codegen.words.names import attribute
from bitrix24_async.schema.model import ParamSpec

__all__ = ["Catalogue", "elements", "is_family", "is_open", "key_of", "record_fields", "rows_of"]

# Fields of one portal, which an example shows.
OWN = re.compile(
    r"(UF|PARENT_ID|PROPERTY)_(\w*_)?\d+|UF_CRM_[0-9A-Fa-f]{13}|(uf|parentId|property)(Crm)?_?(\w*_)?\d+|ufCrm\w*",
    re.ASCII,
)
# So many names in another spelling make another record.
SPELLINGS = 3


class Catalogue:
    """The facts of a folder about one interface, read once."""

    def __init__(self, folder: Path, version: str = "v2") -> None:
        self.folder = folder
        self.version = version
        self.types: dict[str, dict[str, Any]] = json.loads((folder / "types.json").read_text(encoding="utf-8"))
        self.commit: str = _commit(folder)
        facts = _lines(folder / "methods.jsonl")
        self.methods: list[dict[str, Any]] = [fact for fact in facts if fact["version"] == version]
        self.records: dict[str, dict[str, Any]] = _records(folder / "entities.jsonl", version)
        for fact in self.methods:
            _recognise(fact, self.records)
        self._split()
        self.names: dict[str, str] = _names(self.methods, self.records)
        self.seen: dict[str, dict[str, list[Any]]] = self._seen()
        self._known = self._fields()

    def _split(self) -> None:
        """Give a reply its own record where it spells the names of its group otherwise than the other replies."""
        users: dict[str, list[tuple[dict[str, Any], dict[str, str]]]] = defaultdict(list)
        for fact in self.methods:
            if fact["result"]["entity"] in self.records and fact["result"]["record"] != "meta":
                users[fact["result"]["entity"]].append((fact, self._spelling(fact)))
        for facts in users.values():
            # Of spellings as common as each other, that of a single record goes before that of a list.
            facts.sort(key=lambda found: found[0]["kind"] == "list")
            common = Counter(pair for _, names in facts for pair in names.items())
            usual: dict[str, str] = {}
            for attr, name in sorted(common, key=lambda pair: -common[pair]):
                usual.setdefault(attr, name)
            for fact, names in facts:
                if sum(usual[attr] != name for attr, name in names.items()) >= SPELLINGS:
                    fact["result"]["entity"] = None

    def _spelling(self, fact: dict[str, Any]) -> dict[str, str]:
        """Return the names of a reply by their attributes: those of its rows, else those of its page."""
        names = [name for row in self.rows(fact) for name in row] or [
            field["name"] for field in record_fields(fact["result"], key_of(fact["result"]))
        ]
        return {attribute(name): name for name in names if not is_family(name)}

    def _seen(self) -> dict[str, dict[str, list[Any]]]:
        """Return the values that the open examples have for a name, by group of methods and by root scope."""
        found: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
        # A description of fields has their names as well, and says nothing of what they hold.
        for fact in (fact for fact in self.methods if fact["kind"] != "fields" and fact["result"]["record"] != "meta"):
            group, root = fact["method"].rpartition(".")[0], fact["method"].partition(".")[0]
            for body in self.replies(fact):
                for name, value in cells(body.get("result") if isinstance(body, dict) else None):
                    if proves(value):
                        for home in {group, root}:
                            found[home][name].append(value)
        return found

    def known(self, root: str) -> dict[str, set[str]]:
        """Return the records that methods of a scope return, each with the names that its fields have in replies."""
        return self._known.get(root, {})

    def _fields(self) -> dict[str, dict[str, set[str]]]:
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for fact in self.methods:
            source, key = fact["result"]["entity"], key_of(fact["result"])
            if source in self.names:
                rows = [row for payload in payloads(self.replies(fact), key) for row in rows_of(payload)]
                names = found[fact["method"].partition(".")[0]][self.names[source]]
                names.update(field["name"] for field in self.records[source]["fields"])
                names.update(name for row in rows for name in row)
        return found

    def everywhere(self, home: str, name: str) -> list[Any]:
        """Return what a name holds in all replies of a scope."""
        return self.seen.get(home.partition(".")[0], {}).get(name, [])

    def elsewhere(self, home: str, spec: ParamSpec) -> list[Any]:
        """Return what a name holds in other replies: those of its group, else those of its scope."""
        group, root = self.seen.get(home, {}), self.seen.get(home.partition(".")[0], {})
        # Ids and texts of one name are many things in one scope.
        alike = spec.name in ("ID", "id") or spec.type == "string"
        return group.get(spec.name) or ([] if alike else root.get(spec.name)) or []

    def type(self, documented: str | None) -> str:
        """Return the wire type of a documented one."""
        parts = [self._one(part) for part in (documented or "any").split("|")]
        return "|".join(dict.fromkeys(parts))

    def _one(self, name: str) -> str:
        base: str = self.types.get(name, {}).get("base", "any")
        if name.endswith("[]"):
            inner = self.types.get(name[:-2], {}).get("base", "any")
            return f"{inner}[]" if inner in ("integer", "string", "object") else "array"
        return base

    def events(self) -> list[dict[str, Any]]:
        """Return what is told of events, whichever interface."""
        return _lines(self.folder / "events.jsonl")

    def replies(self, fact: dict[str, Any]) -> list[Any]:
        """Return the bodies of the open example replies of a method."""
        found = self._examples(fact).get("responses", [])
        return [reply["body"] for reply in found if reply.get("zone") != "errors"]

    def rows(self, fact: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the records in the open example replies of a method."""
        return [row for payload in payloads(self.replies(fact), key_of(fact["result"])) for row in rows_of(payload)]

    def requests(self, fact: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the parameters of the open example requests of a method."""
        found = self._examples(fact).get("requests", [])
        return [request["params"] for request in found if isinstance(request["params"], dict)]

    def _examples(self, fact: dict[str, Any]) -> dict[str, Any]:
        name = fact["examples"]["file"]
        found: dict[str, Any] = {}
        return found if name is None else json.loads((self.folder / "examples" / name).read_text(encoding="utf-8"))


def _commit(folder: Path) -> str:
    found = re.search(r"commit `?([0-9a-f]{40})", (folder / "SUMMARY.md").read_text(encoding="utf-8"))
    return found[1] if found else ""


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _records(path: Path, version: str) -> dict[str, dict[str, Any]]:
    """Return the field tables by name; the one of a group of methods goes before the one of a page."""
    found: dict[str, dict[str, Any]] = {}
    for fact in _lines(path):
        if (fact["version"] == "v3") == (version == "v3"):
            found.setdefault(fact["entity"], fact)
    return found


def _names(methods: list[dict[str, Any]], records: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return what each record is called: the table of a page that one group alone returns is the group's record."""
    users: dict[str, list[str]] = defaultdict(list)
    for fact in methods:
        if fact["result"]["entity"] in records:
            users[fact["result"]["entity"]].append(fact["method"].rpartition(".")[0])
    plain = {_plain(fact["method"].rpartition(".")[0]): fact["method"].rpartition(".")[0] for fact in methods}
    names = {name: plain.get(_plain(name), name) for name in users}
    taken = set(names.values())
    for name in sorted(users, key=lambda name: (-len(users[name]), name)):
        group = users[name][0]
        if names[name] == name and set(users[name]) == {group} and group not in taken:
            names[name] = group
            taken.add(group)
    return names


def _recognise(fact: dict[str, Any], records: dict[str, dict[str, Any]]) -> None:
    """Say of a reply whose fields are those of its group's record that it is that record."""
    result, group = fact["result"], fact["method"].rpartition(".")[0]
    if fact["method"].lower().endswith("manifest") and result["record"] != "table":
        # A manifest tells about the methods of a group.
        result["entity"] = None
        return
    if (
        result["entity"]
        or result["record"] == "meta"
        or group not in records
        or not (result["kind"] or "").endswith(("object", "array"))
    ):
        return
    shown = {_plain(field["name"]) for field in record_fields(result, key_of(result))}
    known = {_plain(field["name"]) for field in records[group]["fields"]}
    alike = len(shown) >= 5 and len(shown & known) >= 0.7 * len(shown)
    result["entity"] = group if alike else None


def _plain(name: str) -> str:
    return re.sub(r"[._]", "", name).lower()


def record_fields(result: dict[str, Any], key: str | None) -> list[dict[str, Any]]:
    """Return the fields of the record: those below the key, or all where the page lists the record directly."""
    for field in result["fields"]:
        if field["name"] == key:
            return field.get("nested") or []
    fields: list[dict[str, Any]] = result["fields"]
    return fields


def rows_of(payload: Any) -> list[dict[str, Any]]:
    """Return the records of a payload: its elements, what stands below numbers, or itself."""
    keyed = isinstance(payload, dict) and payload and all(key.isdigit() for key in payload)
    found = payload if isinstance(payload, list) else payload.values() if keyed else [payload]
    return [row for row in found if isinstance(row, dict)]


def elements(value: Any) -> Iterable[Any]:
    """Return what an array holds, which PHP may write as an object."""
    return value.values() if isinstance(value, dict) else value


def key_of(result: dict[str, Any]) -> str | None:
    """Return the step from `result` to the payload, None where it is the payload."""
    return (result["key"] or "").partition(".")[2] or None


def is_open(name: str) -> bool:
    """Say whether a name stands for any key."""
    return bool(re.search(r"[{}<>]", name))


def is_family(name: str) -> bool:
    """Say whether a name stands for many, or belongs to one portal or one record."""
    return (
        name.isdigit()
        or name.endswith(("_", "...", "*", "[]"))
        or bool(re.search(r"[{}<>…]", name) or OWN.fullmatch(name))
    )
