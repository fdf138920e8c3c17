# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Rights: the methods of `disk.rights`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = ["RightsGetTasksRow", "RightsService"]


class RightsGetTasksRow(Entity, kw_only=True, rename="upper"):
    """What `disk.rights.getTasks` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    title: str | None = None


class RightsService(Service):
    """Rights: https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html"""

    def get_tasks(self) -> Call[builtins.list[RightsGetTasksRow]]:
        """Return the tasks of a right.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._call("disk.rights.getTasks", {}, builtins.list[RightsGetTasksRow], read=True)
