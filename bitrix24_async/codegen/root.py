"""The modules above all scopes: a property for each, and the methods of one word.

REST 3.0 is a branch of its own, because a method that both interfaces have is two methods.
"""

from __future__ import annotations

from bitrix24_async.codegen.module import Module, finished, import_of
from bitrix24_async.codegen.plan import Plan
from bitrix24_async.codegen.services import Service, page
from bitrix24_async.codegen.text import docstring
from bitrix24_async.schema.model import ScopeSpec

__all__ = ["RESERVED", "modern_module", "root_module"]

# What a portal has of its own; a scope of such a name would hide it.
RESERVED = frozenset(
    "aclose call close domain download limits list member_id pages session stream tags token usage v3 "
    "with_options".split()
)
MODERN = "bitrix24_async.scopes.v3"
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
    lines += ["", *_modern()]
    for name, method in module.plan.root.methods.items():
        lines += ["", *_free(service.method(name, method))]
    sources = {MODERN: {"V3Scope"}}
    for plan in plans:
        owner = plan.entity(plan.root)
        sources[f"bitrix24_async.scopes.{plan.spec.scope}"] = {plan.root.service, *([owner.name] if owner else [])}
    checked = [line for source in sorted(sources) for line in import_of(source, sources[source], " " * 4)]
    body = [*module.preamble(), *lines]
    says = [
        "The facades: every REST method as a Python method that returns a call.",
        "A REST name and its Python path are the same: `crm.deal.list` is `portal.crm.deal.list(…)`.",
        "A scope is imported when it is first touched.",
    ]
    return finished(says, module.public(["Scopes"]), body, module.imports, checked)


def modern_module(plans: list[Plan]) -> str:
    """Return `scopes/v3/__init__.py`, whose class has nothing but the scopes: one of them is called `call`."""
    module = Module(plans[0], "")
    lines = ["", "", "class V3Scope(§Scope):", *docstring(4, [f"The branches of REST 3.0: {PAGES}rest-v3.html"])]
    lines += ["", "    __slots__ = ()"]
    checked: list[str] = []
    for plan in plans:
        lines += ["", *_property(plan)]
        checked += import_of(Module(plan, "").package, {plan.root.service}, " " * 4)
    says = [
        "The facades of REST 3.0: `portal.v3.tasks.task.list(…)`.",
        "A method that both interfaces have is two methods, each under a path of its own.",
    ]
    return finished(says, ["V3Scope"], lines, module.imports, checked)


def _modern() -> list[str]:
    return [
        "    @§builtins.property",
        "    def v3(self) -> V3Scope:",
        *docstring(8, [f"The methods of REST 3.0: {PAGES}rest-v3.html"]),
        f"        from {MODERN} import V3Scope",
        "",
        "        return V3Scope(self._runner)",
    ]


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
        *import_of(Module(plan, "").package, names, " " * 8),
        "",
        f"        return {root.service}(self._runner{row})",
    ]
