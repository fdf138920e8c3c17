# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The facades of REST 3.0: `portal.v3.tasks.task.list(…)`.

A method that both interfaces have is two methods, each under a path of its own.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.v3.call import CallScope
    from bitrix24_async.scopes.v3.humanresources import HumanresourcesScope
    from bitrix24_async.scopes.v3.mail import MailScope
    from bitrix24_async.scopes.v3.main import MainScope
    from bitrix24_async.scopes.v3.note import NoteScope
    from bitrix24_async.scopes.v3.rest import RestScope
    from bitrix24_async.scopes.v3.tasks import TasksScope
    from bitrix24_async.scopes.v3.timeman import TimemanScope

__all__ = ["V3Scope"]


class V3Scope(Scope):
    """The branches of REST 3.0: https://apidocs.bitrix24.com/api-reference/rest-v3.html"""

    __slots__ = ()

    @builtins.property
    def call(self) -> CallScope:
        """Video calls: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html"""
        from bitrix24_async.scopes.v3.call import CallScope

        return CallScope(self._runner)

    @builtins.property
    def humanresources(self) -> HumanresourcesScope:
        """Human resources:
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
        """
        from bitrix24_async.scopes.v3.humanresources import HumanresourcesScope

        return HumanresourcesScope(self._runner)

    @builtins.property
    def mail(self) -> MailScope:
        """Mail: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html"""
        from bitrix24_async.scopes.v3.mail import MailScope

        return MailScope(self._runner)

    @builtins.property
    def main(self) -> MainScope:
        """The main module: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html"""
        from bitrix24_async.scopes.v3.main import MainScope

        return MainScope(self._runner)

    @builtins.property
    def note(self) -> NoteScope:
        """The knowledge base: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html"""
        from bitrix24_async.scopes.v3.note import NoteScope

        return NoteScope(self._runner)

    @builtins.property
    def rest(self) -> RestScope:
        """REST 3.0 itself: https://apidocs.bitrix24.com/api-reference/rest-v3.html#openapi"""
        from bitrix24_async.scopes.v3.rest import RestScope

        return RestScope(self._runner)

    @builtins.property
    def tasks(self) -> TasksScope:
        """Tasks and what belongs to them: https://apidocs.bitrix24.com/api-reference/tasks/index.html"""
        from bitrix24_async.scopes.v3.tasks import TasksScope

        return TasksScope(self._runner)

    @builtins.property
    def timeman(self) -> TimemanScope:
        """Working time: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html"""
        from bitrix24_async.scopes.v3.timeman import TimemanScope

        return TimemanScope(self._runner)
