"""The module above all scopes: a property for each, and the methods of one word."""

from __future__ import annotations

from bitrix24_async.codegen.module import Module, finished, import_of
from bitrix24_async.codegen.plan import Plan
from bitrix24_async.codegen.services import Service, page
from bitrix24_async.codegen.text import docstring
from bitrix24_async.schema.model import ScopeSpec

__all__ = ["RESERVED", "root_module"]

# What a portal has of its own; a scope of such a name would hide it.
RESERVED = frozenset(
    "aclose call close domain download limits list member_id pages session stream tags token usage v3 "
    "with_options".split()
)
PAGES = "https://apidocs.bitrix24.com/api-reference/"


def root_module(plans: list[Plan], words: ScopeSpec) -> str:
    """Return `scopes/__init__.py`."""
    taken = sorted(RESERVED & {plan.spec.scope for plan in plans})
    if taken:
        raise ValueError(f"a portal has members of its own called {', '.join(taken)}")
    module = Module(_words(words), "")
    service = Service(module, module.plan.root)
    lines = ["", "", "class Scopes:"]
    lines += docstring(4, [f"The branches of the REST API, and the methods that belong to none: {PAGES}"])
    lines += ["", "    _runner: §Runner | None = None"]
    for plan in plans:
        lines += ["", *_property(plan)]
    for name, method in module.plan.root.methods.items():
        lines += ["", *_free(service.method(name, method))]
    checked: list[str] = []
    for plan in plans:
        owner = plan.entity(plan.root)
        names = {plan.root.service, *([owner.name] if owner else [])}
        checked += import_of(f"bitrix24_async.scopes.{plan.spec.scope}", names, " " * 4)
    body = [*module.preamble(), *lines]
    says = [
        "The facades: every REST method as a Python method that returns a call.",
        "A REST name and its Python path are the same: `crm.deal.list` is `portal.crm.deal.list(…)`.",
        "A scope is imported when it is first touched.",
    ]
    return finished(says, module.public(["Scopes"]), body, module.imports, checked)


def _words(words: ScopeSpec) -> Plan:
    """Return the methods of one word as methods of a scope; `batch` is the portal's own."""
    methods = [method for method in words.methods if method.method != "batch"]
    for method in methods:
        method.method = f"root.{method.method}"
    return Plan(ScopeSpec(scope="root", commit=words.commit, methods=methods, entities=words.entities))


def _free(lines: list[str]) -> list[str]:
    """Return a method whose class is no service: it makes its call itself."""
    text = "\n".join(lines).replace('"root.', '"')
    text = text.replace("return self._call(", "return §Call(").replace("read=True)", "True, runner=self._runner)")
    return text.splitlines()


def _property(plan: Plan) -> list[str]:
    owner, root = plan.entity(plan.root), plan.root
    row = f", {owner.name}" if owner else ""
    names = {root.service, *([owner.name] if owner else [])}
    return [
        "    @§builtins.property",
        f"    def {root.scope}(self) -> {root.service}{f'[{owner.name}]' if owner else ''}:",
        *docstring(8, [f"{Module(plan, '').title(root)}: {page(root)}"]),
        *import_of(f"bitrix24_async.scopes.{root.scope}", names, " " * 8),
        "",
        f"        return {root.service}(self._runner{row})",
    ]
