"""The paths of a scope as a tree: which branches it has, and which methods stand on each.

A node may be a branch and a method at once (`im.notify`); its method is then what calling it does.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bitrix24_async.codegen.words.names import class_name, python_name
from bitrix24_async.schema.model import MethodSpec

__all__ = ["Node", "grown"]


class Node(Struct, kw_only=True):
    """One branch of the API."""

    scope: str
    path: tuple[str, ...]
    wire: tuple[str, ...]
    methods: dict[str, MethodSpec]
    children: dict[str, Node]
    call: MethodSpec | None = None

    @property
    def name(self) -> str:
        """The dotted REST name."""
        return ".".join((self.scope, *self.wire))

    @property
    def stem(self) -> str:
        """What the classes of the branch are called, before their endings."""
        return class_name(*self.wire) if self.wire else class_name(self.scope)

    @property
    def service(self) -> str:
        """The class of the branch."""
        return f"{self.stem}Service" if self.wire else f"{self.stem}Scope"

    def own(self) -> list[MethodSpec]:
        """Return the methods of the branch, the one that it is included."""
        return [*([self.call] if self.call else []), *self.methods.values()]

    def all(self) -> Iterator[Node]:
        """Return the branch and all below it, the lowest first."""
        for child in self.children.values():
            yield from child.all()
        yield self


def grown(scope: str, methods: list[MethodSpec]) -> Node:
    """Return the tree of a scope."""
    root = Node(scope=scope, path=(), wire=(), methods={}, children={})
    for method in sorted(methods, key=lambda found: found.method.lower()):
        *steps, last = method.method.split(".")[1:]
        node = root
        for step in steps:
            node = _child(node, step)
        node.methods[python_name(last)] = method
    for node in list(root.all()):
        for name in node.methods.keys() & node.children.keys():
            node.children[name].call = node.methods.pop(name)
        node.children = dict(sorted(node.children.items()))
    return root


def _child(node: Node, step: str) -> Node:
    name = python_name(step)
    if name not in node.children:
        node.children[name] = Node(
            scope=node.scope, path=(*node.path, name), wire=(*node.wire, step), methods={}, children={}
        )
    return node.children[name]
