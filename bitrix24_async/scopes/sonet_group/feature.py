# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Tools of workgroups: the methods of `sonet_group.feature`, their records and their keys."""

from __future__ import annotations

from typing import Literal, TypeAlias

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.scopes.service import Service

__all__ = ["FeatureAccessOperation", "FeatureService"]


FeatureAccessOperation: TypeAlias = Literal[
    "view",
    "write",
    "view_all",
    "sort",
    "create_tasks",
    "edit_tasks",
    "delete_tasks",
    "view_post",
    "premoderate_post",
    "write_post",
    "moderate_post",
    "full_post",
    "view_comment",
    "premoderate_comment",
    "write_comment",
    "moderate_comment",
    "full_comment",
]


class FeatureService(Service):
    """Tools of workgroups: https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html"""

    def access(
        self,
        group_id: int | Ref,
        feature: Literal["photo", "calendar", "tasks", "files", "blog"],
        operation: FeatureAccessOperation,
    ) -> Call[bool]:
        """Say whether the caller may use a tool of a workgroup.

        Args:
            group_id: Id of the workgroup.
            feature: Feature.
            operation: Operation, one of `FeatureAccessOperation`.

        Raises:
            APIError: There is no such feature, or the caller may not see it (a text without a code).

        Reads. Scope: sonet. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
        """
        wire = {"GROUP_ID": group_id, "FEATURE": feature, "OPERATION": operation}
        return self._call("sonet_group.feature.access", wire, bool, read=True)
