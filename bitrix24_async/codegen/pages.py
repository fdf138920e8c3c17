"""The page of the documentation that lists every method."""

from __future__ import annotations

from bitrix24_async.codegen.plan import Plan
from bitrix24_async.codegen.words.names import python_name
from bitrix24_async.schema.model import MethodSpec, ScopeSpec

__all__ = ["methods_page"]

HEAD = """# Methods

Every method of the REST API has a name in Python, and the name is its path below the portal.
A write is never repeated when it may have run; a read is repeated after any transient failure.
Methods below `v3` belong to REST 3.0, as [REST 3.0](../how-to/rest-3.md) tells.
The name links the page of the reference.
This page is generated, as [Regenerate the facades](../how-to/regenerate.md) tells.
"""


def methods_page(plans: list[Plan], words: ScopeSpec) -> str:
    """Return the page: a table for each scope."""
    sections = [("Methods of one word", [method for method in words.methods if method.method != "batch"])]
    sections += [(plan.spec.path, plan.spec.methods) for plan in plans]
    parts = [HEAD]
    for title, methods in sections:
        head = "v3." if title.startswith("v3.") else ""
        rows = sorted((_row(method, head) for method in methods), key=str.lower)
        parts.append("\n".join([f"## {title}\n", "| Python | Scope | |", "| --- | --- | --- |", *rows, ""]))
    return "\n".join(parts)


def _row(method: MethodSpec, head: str) -> str:
    path = head + ".".join(python_name(step) for step in method.method.split("."))
    doing = "reads" if method.read else "writes"
    note = f"{doing}, development has stopped" if method.deprecated else doing
    return f"| [`{path}`]({method.url}) | {', '.join(method.scope) or 'basic'} | {note} |"
