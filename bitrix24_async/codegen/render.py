"""`schema/` becomes `scopes/`: a package for each root scope, a module for each branch below it; the events become one.

The same schema gives the same text, and the text is what the formatter would leave.
"""

from __future__ import annotations

from bitrix24_async import schema
from bitrix24_async.codegen.module import Module, finished, import_of
from bitrix24_async.codegen.pages import methods_page
from bitrix24_async.codegen.payloads import payloads_module
from bitrix24_async.codegen.plan import Owner, Plan
from bitrix24_async.codegen.root import modern_module, root_module
from bitrix24_async.codegen.services import service
from bitrix24_async.codegen.text import block

__all__ = ["render"]


def render() -> dict[str, str]:
    """Return the text of every generated file by its path below the checkout."""
    plans, modern = _plans("v2"), _plans("v3")
    files = {
        "bitrix24_async/scopes/__init__.py": root_module(plans, schema.read("root")),
        "bitrix24_async/scopes/v3/__init__.py": modern_module(modern),
    }
    for plan in [*plans, *modern]:
        folder = f"bitrix24_async/scopes/{plan.spec.path.replace('.', '/')}"
        files[f"{folder}/__init__.py"] = _package(plan)
        for name in plan.root.children:
            files[f"{folder}/{name}.py"] = _branch(plan, name)
    files["bitrix24_async/events/payloads.py"] = payloads_module(schema.events())
    files["docs/reference/methods.md"] = methods_page([*plans, *modern], schema.read("root"))
    return files


def _plans(version: str) -> list[Plan]:
    return [Plan(schema.read(scope, version)) for scope in schema.scopes(version) if scope != "root"]


def _branch(plan: Plan, name: str) -> str:
    """Return the module of a branch with everything below it."""
    module, top = Module(plan, name), plan.root.children[name]
    nodes = list(top.all())
    services = [line for node in reversed(nodes) for line in ["", "", *service(module, node)]]
    says = f"{module.title(top)}: the methods of `{top.name}`, their records and their keys."
    public = module.public([node.service for node in nodes])
    body = [*module.preamble(), *module.privates(), *services]
    return finished([says], public, body, module.imports, [])


def _package(plan: Plan) -> str:
    """Return the package of a scope: its own methods, and its branches on first touch."""
    module, root = Module(plan, ""), plan.root
    own = ["", "", *service(module, root)]
    checked: list[str] = []
    lazy: dict[str, str] = {}
    for name, child in root.children.items():
        owners = [owner for owner in _owners(plan) if owner.module == name]
        lazy |= {owner.name: name for owner in owners}
        names = {child.service, *(owner.name for owner in owners)}
        checked += import_of(f"{module.package}.{name}", names, " " * 4)
    public = sorted([*module.public([root.service]), *lazy])
    body = [*module.preamble(), *module.privates(), *own]
    if lazy:
        body += ["", "", *_on_demand(lazy)]
    says = f"{module.title(root)}: `{plan.spec.path}.*`, whose branches are imported when they are first touched."
    return finished([says], public, body, module.imports, checked)


def _owners(plan: Plan) -> list[Owner]:
    return [*plan.records.values(), *plan.results.values(), *plan.inner]


def _on_demand(lazy: dict[str, str]) -> list[str]:
    """Return what finds the records of the branches."""
    pairs = [f'"{name}": "{module}"' for name, module in sorted(lazy.items())]
    return [
        "if not §TYPE_CHECKING:",
        *block(4, "_MODULES = {", pairs, "}"),
        "",
        "    def __getattr__(name: str) -> object:",
        "        if name not in _MODULES:",
        '            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
        '        return getattr(§import_module(f"{__name__}.{_MODULES[name]}"), name)',
    ]
