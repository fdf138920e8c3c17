"""b24pysdk, one request at a time, as its synchronous calls work.

It speaks https only; the scheme is replaced here, so that it too talks plain
HTTP on this machine. Nothing else of it is changed.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook, Client
from b24pysdk.version import SDK_VERSION

from benchmarks.run import SELECT, Run, records

# A function of the same name hides the module from a plain import.
_caller = import_module("b24pysdk.api.callers.call_method")._MethodCaller
_caller._base_url = property(lambda self: f"http://{self._domain}/rest")


def versions() -> dict[str, str]:
    return {"b24pysdk": SDK_VERSION}


def connected(run: Run) -> Any:
    parts = urlsplit(run.address)
    token = parts.path.removeprefix("/rest/").strip("/")
    client = Client(BitrixWebhook(domain=parts.netloc, webhook_token=token))
    client.user.current  # noqa: B018 - the first look at a scope imports it
    client.crm.deal.fields().result  # noqa: B018 - the result is asked for by reading it
    return client


def export(run: Run) -> None:
    client = connected(run)
    ids: list[str] = []
    with run.measured():
        for row in client.crm.deal.list(select=SELECT).as_list_fast().result:
            ids.append(row["ID"])
    run.found(ids, ordered=True)


def memory(run: Run) -> None:
    client = connected(run)
    count = last = 0
    rising = True
    with run.measured():
        for row in client.crm.deal.list(select=SELECT).as_list_fast().result:
            count += 1
            number = int(row["ID"])
            rising, last = rising and number > last, number
    run.result |= {"count": count, "in_order": rising}


def get(run: Run) -> None:
    client = connected(run)
    with run.measured():
        rows = client.call_batches([client.crm.deal.get(one) for one in run.ids]).result.result
    run.found(row["ID"] for row in rows.values())


def get_many(run: Run) -> None:
    client = connected(run)
    ids: list[str] = []
    with run.measured():
        for row in client.crm.deal.list(filter={"@ID": run.ids}).as_list_fast().result:
            ids.append(row["ID"])
    run.found(ids)


def add(run: Run) -> None:
    client, deals = connected(run), records(run.count)
    with run.measured():
        ids = client.call_batches([client.crm.deal.add(deal) for deal in deals]).result.result
    run.found(ids.values())


JOBS = {"export": export, "memory": memory, "get": get, "get_many": get_many, "add": add}
