"""Who runs in which job: the rows of the tables that are printed, the first one their floor."""

from __future__ import annotations

from typing import NamedTuple

FLOOR = "floor"
OURS = "ours"
OTHERS = ("fast_bitrix24", "b24pysdk", "b24api")


class Entry(NamedTuple):
    """A row of a table: how it is called, whose it is, and the job in the client's module."""

    label: str
    client: str
    job: str

    @property
    def module(self) -> str:
        """The module beside this one that runs the client."""
        return self.client if self.client in (FLOOR, OURS) else f"other_{self.client}"


_OTHERS = {
    "export": [
        Entry("fast_bitrix24 get_all, dict", "fast_bitrix24", "export"),
        Entry("b24pysdk as_list_fast, dict", "b24pysdk", "export"),
        Entry("b24api iter_list_keyset, dict", "b24api", "export"),
    ],
    "get": [
        Entry("fast_bitrix24 get_by_ID", "fast_bitrix24", "get"),
        Entry("b24pysdk call_batches", "b24pysdk", "get"),
        Entry("b24api batch", "b24api", "get"),
    ],
    "get_many": [Entry("b24pysdk list @ID", "b24pysdk", "get_many")],
    "add": [
        Entry("fast_bitrix24 call", "fast_bitrix24", "add"),
        Entry("b24pysdk call_batches", "b24pysdk", "add"),
        Entry("b24api batch", "b24api", "add"),
    ],
    "memory": [Entry("b24pysdk as_list_fast", "b24pysdk", "memory")],
    "rate": [
        Entry("fast_bitrix24 get_all", "fast_bitrix24", "export"),
        Entry("b24pysdk as_list_fast", "b24pysdk", "export"),
    ],
}

TABLES: dict[str, list[Entry]] = {
    "export": [
        Entry("floor, struct of text", FLOOR, "export struct"),
        Entry("floor, dict", FLOOR, "export dict"),
        Entry("ours, Deal, row by row", OURS, "export typed"),
        Entry("ours, Deal, page by page", OURS, "export typed, pages"),
        Entry("ours, own struct of text", OURS, "export struct"),
        Entry("ours, dict", OURS, "export dict"),
    ],
    "jsonl": [Entry("floor, raw rows", FLOOR, "jsonl"), Entry("ours, msgspec.Raw, pages", OURS, "jsonl")],
    "get": [Entry("floor, batches of 50", FLOOR, "get"), Entry("ours, stream of get", OURS, "get")],
    "get_many": [Entry("floor, list @ID", FLOOR, "get_many"), Entry("ours, get_many", OURS, "get_many")],
    "add": [Entry("floor, batches of 50", FLOOR, "add"), Entry("ours, stream of add", OURS, "add")],
    "memory": [Entry("floor, struct of text", FLOOR, "memory"), Entry("ours, Deal, row by row", OURS, "memory")],
    "rate": [Entry("ours, Deal, row by row", OURS, "rate")],
}
# It takes minutes where others take seconds: once, and not where a quarter of an hour would pass.
ONCE = ("b24api",)
READ_ONLY = ("export", "jsonl", "memory", "rate")


def entries(job: str, clients: list[str]) -> list[Entry]:
    """Return the rows of a job's table for these clients."""
    return [entry for entry in TABLES[job] + _OTHERS.get(job, []) if entry.client in clients]
