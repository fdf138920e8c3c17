# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Automation: the methods of `crm.automation`, their records and their keys."""

from __future__ import annotations

import builtins

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given

__all__ = ["AutomationService", "AutomationTrigger", "AutomationTriggerService"]


class AutomationTrigger(Entity, kw_only=True, rename="upper"):
    """A record of `crm.automation.trigger`, as its methods return it; what is not declared is in `extra`."""

    code: str | None = None
    name: str | None = None


_AUTOMATION_TRIGGER_LIST = Paging(select=None, keyset=False, walk="none")


class AutomationService(Service):
    """Automation: https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html"""

    @builtins.property
    def trigger(self) -> AutomationTriggerService[AutomationTrigger]:
        """Automation triggers: https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html"""
        return AutomationTriggerService(self._runner, AutomationTrigger)


class AutomationTriggerService(RowService[R]):
    """Fire the trigger that a webhook stands for.

    Args:
        target: Target.
        code: Code of the automation trigger.

    Raises:
        APIError: The portal refused (a text without a code).
        AccessDenied: The caller may not do this (`ACCESS_DENIED`).

    Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
    """

    def of(self, entity: builtins.type[E], /) -> AutomationTriggerService[E]:
        """Return the service with rows of another type, such as a subclass of `AutomationTrigger` with your user fields."""
        return AutomationTriggerService(self._runner, entity)

    def __call__(self, target: str, *, code: str | None = None) -> Call[bool]:
        """Fire the trigger that a webhook stands for.

        Args:
            target: Target.
            code: Code of the automation trigger.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
        """
        return self._call("crm.automation.trigger", _given(target=target, code=code), bool)

    def add(self, code: str, name: str) -> Call[bool]:
        """Create an automation trigger.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the automation trigger.
            name: Name of the automation trigger.

        Raises:
            APIError: A value was refused, or the caller may not create an automation trigger (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
        """
        return self._call("crm.automation.trigger.add", {"CODE": code, "NAME": name}, bool)

    def delete(self, code: str) -> Call[bool]:
        """Delete an automation trigger.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the automation trigger.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
        """
        return self._call("crm.automation.trigger.delete", {"CODE": code}, bool)

    def execute(self, code: str, owner_type_id: int, owner_id: int | Ref) -> Call[bool]:
        """Execute an automation trigger.

        It needs an application's token; a webhook does not do.

        Args:
            code: Code of the automation trigger.
            owner_type_id: The CRM type of the owner: 1 lead, 2 deal, 3 contact, 4 company, from 128 on your own.
            owner_id: Id of the owner.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
        """
        wire = {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id}
        return self._call("crm.automation.trigger.execute", wire, bool)

    def list(self) -> ListCall[R]:
        """List automation triggers: awaited for one page, iterated for all of them.

        It needs an application's token; a webhook does not do.

        Raises:
            APIError: The portal refused (a text without a code).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
        """
        return self._list("crm.automation.trigger.list", {}, self._entity, _AUTOMATION_TRIGGER_LIST)
