# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Rights: the methods of `disk.rights`, their records and their keys."""

from __future__ import annotations

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import Service

__all__ = ["RightsGetTasksRow", "RightsService"]


class RightsGetTasksRow(Entity, kw_only=True, rename="upper"):
    """What `disk.rights.getTasks` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    title: str | None = None


_RIGHTS_GET_TASKS = Paging(select=None, keyset=False, walk="none")


class RightsService(Service):
    """Rights: https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html"""

    def get_tasks(self) -> ListCall[RightsGetTasksRow]:
        """List the levels of access: awaited for one page, iterated for all of them.

        Reads. Scope: disk. https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._list("disk.rights.getTasks", {}, RightsGetTasksRow, _RIGHTS_GET_TASKS)
