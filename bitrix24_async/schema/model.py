"""What the catalogue knows about a method, a parameter, a record.

Types are those of the wire: `integer`, `double`, `string`, `boolean`, `date`, `datetime`, `file`, `array`,
`object`, `any`, `null`; alternatives are joined by `|`, arrays of one type end with `[]`, mappings with `{}`.
A default says that the reference is silent, so that files hold nothing but facts.
"""

from __future__ import annotations

from msgspec import Struct, field

__all__ = ["EntitySpec", "EventSpec", "MethodSpec", "PagingSpec", "ParamSpec", "ResultSpec", "ScopeSpec"]


class ParamSpec(Struct, kw_only=True, omit_defaults=True):
    """A parameter of a method, a key of a parameter, or a field of a record.

    `flag` tells how a boolean travels (`Y/N`, `json`, `1/0`); `entity` names the record that a cell holds, and
    `nested` has the fields of one without a name. `inferred` says that examples and not the page require it.
    `seen` marks the spelling that replies have, where a table has two of one name.
    """

    name: str
    type: str = "any"
    required: bool = False
    inferred: bool = False
    readonly: bool = False
    flag: str | None = None
    enum: list[str] = []
    default: str | None = None
    keys: list[str] = []
    operators: list[str] = []
    nested: list[ParamSpec] = []
    entity: str | None = None
    seen: bool = False


class ResultSpec(Struct, kw_only=True, omit_defaults=True):
    """What a method returns: the shape of the payload, and the step from `result` to it.

    `shape` is `value`, `object`, `record`, `array`, `records` or `map`; `type` is that of a value or an element.
    `fixed` says that a row type of the user's does not apply, `always` that the id of a record never lacks.
    """

    shape: str = "value"
    type: str = "any"
    key: str | None = None
    entity: str | None = None
    fixed: bool = False
    always: bool = False
    fields: list[ParamSpec] = []


class PagingSpec(Struct, kw_only=True, omit_defaults=True):
    """How a list is walked, under the names of the reference; `many` says that its filter takes a list of ids.

    `style` is the one of the reference, `walk` the way that the engine takes. `limit` is the parameter that
    sets the size of a page, which is `size` where it is not given and at `most` so many; `more` and `cursor` are
    members of `result`. Without `batched` no batch takes the method; with `conditions` its filter is a list.
    """

    style: str
    walk: str = "start"
    param: str | None = None
    size: int | None = None
    id: str | None = None
    filter_id: str | None = None
    filter: str | None = None
    order: str | None = None
    select: str | None = None
    sort: str | None = None
    keyset: bool = False
    many: bool = False
    limit: str | None = None
    most: int | None = None
    more: str | None = None
    cursor: str | None = None
    upward: str | None = None
    stage: tuple[str, str, int, int] | None = None
    clamped: bool = False
    batched: bool = True
    conditions: bool = False


class MethodSpec(Struct, kw_only=True, omit_defaults=True):
    """One REST method."""

    method: str
    kind: str
    url: str
    read: bool = False
    scope: list[str] = []
    deprecated: bool = False
    replaced_by: str | None = None
    application: bool = False
    confirmed: bool = False
    positional: bool = False
    batchable: bool = True
    params: list[ParamSpec] = []
    one_of: list[list[str]] = []
    alternatives: list[list[str]] = []
    result: ResultSpec = field(default_factory=ResultSpec)
    paging: PagingSpec | None = None
    errors: list[str] = []

    @property
    def last(self) -> str:
        """The last step of the name: `list` of `crm.deal.list`."""
        return self.method.rpartition(".")[2]


class EntitySpec(Struct, kw_only=True, omit_defaults=True):
    """The field table of one kind of record.

    `spelling` says that replies spell the names otherwise than the table (`camel`); `always` that the id never lacks.
    """

    entity: str
    id: str | None = None
    spelling: str | None = None
    always: bool = False
    fields: list[ParamSpec] = []


class EventSpec(Struct, kw_only=True, omit_defaults=True):
    """One event that a portal sends, and the members of its `data`."""

    event: str
    url: str
    deprecated: bool = False
    data: list[ParamSpec] = []


class ScopeSpec(Struct, kw_only=True, omit_defaults=True):
    """One file of the catalogue: a root scope, and the commit of the documentation that it was taken from.

    `version` is the interface that has the methods, `v2` or `v3`.
    """

    scope: str
    commit: str
    version: str = "v2"
    methods: list[MethodSpec] = []
    entities: list[EntitySpec] = []

    @property
    def path(self) -> str:
        """The dotted path of the scope below a portal: REST 3.0 has a branch of its own."""
        return self.scope if self.version == "v2" else f"{self.version}.{self.scope}"
