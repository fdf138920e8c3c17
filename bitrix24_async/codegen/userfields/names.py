"""Names for what users of a portal named: labels in any alphabet become ASCII identifiers.

Cyrillic letters are spelled as they sound, other Latin letters lose their accents,
and what has no spelling is left out. A label of which nothing is left gives way to
the code of its field. Names are handed out in the order of the codes, so that a
field keeps its name when another one is added later.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

__all__ = ["Names", "attribute_words", "class_name", "code_words", "words"]

_SOUNDS: Final = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўәғқңөұүһ",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya "
        "i yi ye g u a g q n o u u h".split(),
        strict=True,
    )
)
_SILENT: Final = dict.fromkeys("'’\u02bc`\u00b4")
_SPELLED: Final = str.maketrans(
    {letter: sound.replace("-", "") for letter, sound in _SOUNDS.items()} | _SILENT | {"ß": "ss"}
)
_PREFIX: Final = re.compile(r"UF_(?:CRM_(?:\d+_)?|USR_|TASK_|AUTO_)?")
_PARENT: Final = re.compile(r"PARENT_ID_?\d+", re.IGNORECASE)
_LONGEST: Final = 30
# The body of a class reads these names after its attributes have been set.
_USED: Final = frozenset({"field", "dt", *filter(str.islower, dir(builtins))})


def words(text: str) -> list[str]:
    """Return the words of a text in lower-case ASCII, about thirty letters of them."""
    # Composed first: a decomposed й is no и with an accent.
    spelled = unicodedata.normalize("NFC", text).lower().translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    found = re.findall(r"[a-z0-9]+", plain.lower())
    while len(found) > 1 and len("_".join(found)) > _LONGEST:
        found.pop()
    return [word[:_LONGEST] for word in found]


def code_words(code: str) -> list[str]:
    """Return the words of a code without the prefix that all its neighbours have."""
    return words(_PREFIX.sub("", code.upper()).replace("_", " "))


def attribute_words(label: str, code: str) -> list[str]:
    """Return the words that name a field: those of its label, or else of its code."""
    found = words(label)
    if found and _PARENT.fullmatch(code):
        return [*found, "id"]
    return found or code_words(code)


def class_name(parts: Iterable[str]) -> str:
    """Return words as the name of a class."""
    name = "".join(part[:1].upper() + part[1:] for part in parts)
    return name if name[:1].isalpha() else f"Portal{name}"


class Names:
    """The names of one namespace, each handed out once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def attribute(self, parts: Iterable[str]) -> str:
        """Return a new name of an attribute."""
        name = "_".join(parts)
        name = name if name[:1].isalpha() else f"uf_{name}".rstrip("_")
        return self._new(f"{name}_" if keyword.iskeyword(name) or name in _USED else name)

    def member(self, parts: Iterable[str], id: int) -> str:
        """Return a new name of a member of an enumeration; one without words is named after its id."""
        name = "_".join(parts).upper()
        return self._new(name if name[:1].isalpha() else f"V_{name}" if name else f"V_{id}")

    def class_(self, name: str) -> str:
        """Return a new name of a class."""
        return self._new(f"{name}_" if keyword.iskeyword(name) else name, "")

    def _new(self, name: str, mark: str = "_") -> str:
        number, wanted = 1, name
        while name in self._taken:
            number += 1
            name = f"{wanted}{'' if wanted.endswith('_') else mark}{number}"
        self._taken.add(name)
        return name
