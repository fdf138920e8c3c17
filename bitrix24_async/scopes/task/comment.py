# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Comments: the methods of `task.comment`, their records and their keys."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.call import Call
from bitrix24_async.scopes.service import Service
from bitrix24_async.scopes.service import positional as _positional

__all__ = ["CommentService"]


class CommentService(Service):
    """Comments: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html"""

    def add(self, *, taskid: Any = None, commenttext: Any = None) -> Call[Any]:
        """Create a comment.

        Development of this method has stopped in favour of `tasks.task.chat.message.send`.

        Args:
            taskid: Id of the task.
            commenttext: Text of the comment.

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
        """
        return self._call("task.comment.add", _positional(taskid, commenttext), Any)
