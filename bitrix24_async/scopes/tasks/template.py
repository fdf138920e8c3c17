# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Task templates: the methods of `tasks.template`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Template",
    "TemplateCheckList",
    "TemplateCheckListAddAttachmentByContentAttachmentParameters",
    "TemplateCheckListFields",
    "TemplateCheckListMember",
    "TemplateCheckListOrder",
    "TemplateCheckListSelection",
    "TemplateCheckListService",
    "TemplateFields",
    "TemplateGetOptions",
    "TemplateService",
]


class Template(Entity, kw_only=True, rename="upper"):
    """A record of `tasks.template`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_id: int | None = None
    title: str | None = None
    description: str | None = None
    priority: str | None = None
    group_id: int | None = None
    stage_id: int | None = None
    created_by: int | None = None
    responsible_id: int | None = None
    depends_on: int | None = None
    responsibles: str | None = None
    accomplices: str | None = None
    auditors: str | None = None
    status: str | None = None
    multitask: bool | None = None
    replicate: bool | None = None
    site_id: str | None = None
    task_control: bool | None = None
    add_in_report: bool | None = None
    xml_id: str | None = None
    deadline_after: dt.datetime | None = None
    start_date_plan_after: int | None = None
    end_date_plan_after: int | None = None
    tparam_type: str | None = None
    tparam_replication_count: int | None = None
    replicate_params: str | None = None
    base_template_id: int | None = None
    template_children_count: int | None = None
    uf_crm_task: Any = None
    uf_task_webdav_files: builtins.list[Any] | None = None
    description_in_bbcode: str | None = None
    allow_change_deadline: str | None = None
    allow_time_tracking: str | None = None
    files: Any = None
    tags: Any = None
    match_work_time: str | None = None
    task_id: int | None = None
    created_by_name: str | None = None
    created_by_last_name: str | None = None
    created_by_second_name: str | None = None
    created_by_login: str | None = None
    created_by_work_position: str | None = None
    created_by_photo: int | None = None
    responsible_name: str | None = None
    responsible_last_name: str | None = None
    responsible_second_name: str | None = None
    responsible_login: str | None = None
    responsible_work_position: str | None = None
    responsible_photo: int | None = None
    scenario: str | None = None


class TemplateCheckList(Entity, kw_only=True, rename="camel"):
    """A record of `tasks.template.checklist`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    copied_id: int | None = None
    user_id: int | None = None
    created_by: int | None = None
    parent_id: int | None = None
    title: str | None = None
    sort_index: int | None = None
    display_sort_index: str | None = None
    is_complete: bool | None = None
    is_important: bool | None = None
    completed_count: int | None = None
    members: builtins.list[TemplateCheckListMember] | None = None
    attachments: dict[str, Any] | None = None
    node_id: int | None = None
    template_id: int | None = None
    entity_id: int | None = None


class TemplateCheckListMember(Entity, kw_only=True, rename="camel"):
    """What `members` of a `TemplateCheckList` holds; what is not declared is in `extra`."""

    id: int | None = None
    type: str | None = None
    name: str | None = None
    personal_photo: str | None = None
    personal_gender: str | None = None
    image: str | None = None
    is_collaber: bool | None = None


TemplateCheckListAddAttachmentByContentAttachmentParameters = TypedDict(
    "TemplateCheckListAddAttachmentByContentAttachmentParameters",
    {
        "NAME": str | None,
        "CONTENT": str | None,
    },
    total=False,
)
"""What `attachmentParameters` of `tasks.template.checklist.addAttachmentByContent` may hold."""


TemplateCheckListFields = TypedDict(
    "TemplateCheckListFields",
    {
        "TITLE": str | None,
        "PARENT_ID": int | None,
        "SORT_INDEX": int | None,
        "IS_COMPLETE": bool | str | None,
        "IS_IMPORTANT": bool | str | None,
        "MEMBERS": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a checklist item of a task template takes."""


TemplateFields = TypedDict(
    "TemplateFields",
    {
        "ID": int | None,
        "PARENT_ID": int | None,
        "TITLE": str | None,
        "DESCRIPTION": str | None,
        "PRIORITY": str | None,
        "GROUP_ID": int | None,
        "STAGE_ID": int | None,
        "CREATED_BY": int | None,
        "RESPONSIBLE_ID": int | None,
        "DEPENDS_ON": int | None,
        "RESPONSIBLES": str | None,
        "ACCOMPLICES": str | None,
        "AUDITORS": str | None,
        "STATUS": str | None,
        "MULTITASK": bool | str | None,
        "REPLICATE": bool | str | None,
        "SITE_ID": str | None,
        "TASK_CONTROL": bool | str | None,
        "ADD_IN_REPORT": bool | str | None,
        "XML_ID": str | None,
        "DEADLINE_AFTER": dt.datetime | dt.date | str | None,
        "START_DATE_PLAN_AFTER": int | None,
        "END_DATE_PLAN_AFTER": int | None,
        "TPARAM_TYPE": str | None,
        "TPARAM_REPLICATION_COUNT": int | None,
        "REPLICATE_PARAMS": str | None,
        "BASE_TEMPLATE_ID": int | None,
        "TEMPLATE_CHILDREN_COUNT": int | None,
        "UF_CRM_TASK": Any,
        "UF_TASK_WEBDAV_FILES": Sequence[Any] | None,
    },
    total=False,
)
"""The fields that a task template takes."""


TemplateGetOptions = TypedDict("TemplateGetOptions", {"select": Sequence[Any] | None}, total=False)
"""What `params` of `tasks.template.get` may hold."""


TemplateCheckListOrder: TypeAlias = Literal[
    "ID",
    "PARENT_ID",
    "CREATED_BY",
    "TITLE",
    "SORT_INDEX",
    "IS_COMPLETE",
    "IS_IMPORTANT",
    "TOGGLED_BY",
    "TOGGLED_DATE",
]


TemplateCheckListSelection: TypeAlias = Literal[
    "ID",
    "TEMPLATE_ID",
    "PARENT_ID",
    "TITLE",
    "SORT_INDEX",
    "IS_COMPLETE",
    "IS_IMPORTANT",
    "MEMBERS",
    "ATTACHMENTS",
]


_TEMPLATE_CHECK_LIST_FLAGS = frozenset({"IS_COMPLETE", "IS_IMPORTANT"})


_TEMPLATE_FLAGS = frozenset({"ADD_IN_REPORT", "MULTITASK", "REPLICATE", "TASK_CONTROL"})


class TemplateService(RowService[R]):
    """Task templates: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html"""

    def of(self, entity: builtins.type[E], /) -> TemplateService[E]:
        """Return the service with rows of another type, such as a subclass of `Template` with your user fields."""
        return TemplateService(self._runner, entity)

    def add(self, fields: TemplateFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a task template and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        return self._call("tasks.template.add", {"fields": _fields(fields, _TEMPLATE_FLAGS)}, int)

    @builtins.property
    def checklist(self) -> TemplateCheckListService[TemplateCheckList]:
        """Checklist items of a task template:
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
        """
        return TemplateCheckListService(self._runner, TemplateCheckList)

    def delete(self, template_id: int | Ref) -> Call[bool]:
        """Delete a task template.

        Args:
            template_id: Id of the template.

        Raises:
            APIError: An argument is wrong (`100`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        return self._call("tasks.template.delete", {"templateId": template_id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a task template, each by its name.

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return self._call("tasks.template.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, template_id: int | Ref, *, params: TemplateGetOptions | Mapping[str, Any] | None = None) -> Call[R]:
        """Return a task template by its id.

        Args:
            template_id: Id of the template.
            params: Settings of the call, by name, with the keys of `TemplateGetOptions`.

        Raises:
            APIError: An argument is wrong (`100`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
        """
        wire = _given(templateId=template_id, params=_mapping("params", params))
        return self._call("tasks.template.get", wire, self._entity, read=True)

    def update(self, template_id: int | Ref, fields: TemplateFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a task template.

        Args:
            template_id: Id of the template.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
        """
        wire = {"templateId": template_id, "fields": _fields(fields, _TEMPLATE_FLAGS)}
        return self._call("tasks.template.update", wire, bool)


class TemplateCheckListService(RowService[R]):
    """Checklist items of a task template:
    https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
    """

    def of(self, entity: builtins.type[E], /) -> TemplateCheckListService[E]:
        """Return the service with rows of another type, such as a subclass of `TemplateCheckList` with your user fields."""
        return TemplateCheckListService(self._runner, entity)

    def add(self, template_id: int | Ref, fields: TemplateCheckListFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a checklist item of a task template and return it.

        Args:
            template_id: Id of the template.
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
        """
        wire = {"templateId": template_id, "fields": _fields(fields, _TEMPLATE_CHECK_LIST_FLAGS)}
        return self._call("tasks.template.checklist.add", wire, self._entity, key="checkListItem")

    def add_attachment_by_content(
        self,
        template_id: int | Ref,
        check_list_item_id: int | Ref,
        attachment_parameters: TemplateCheckListAddAttachmentByContentAttachmentParameters | Mapping[str, Any],
    ) -> Call[R]:
        """Attach a file to a checklist item of a task template.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.
            attachment_parameters: Attachment parameters, with the keys of
                `TemplateCheckListAddAttachmentByContentAttachmentParameters`.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
        """
        wire = {
            "templateId": template_id,
            "checkListItemId": check_list_item_id,
            "attachmentParameters": _mapping("attachmentParameters", attachment_parameters),
        }
        return self._call("tasks.template.checklist.addAttachmentByContent", wire, self._entity, key="checkListItem")

    def add_attachments_from_disk(
        self,
        template_id: int | Ref,
        check_list_item_id: int | Ref,
        files_ids: Sequence[Any],
    ) -> Call[R]:
        """Attach files of the drive to a checklist item of a task template.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.
            files_ids: Ids of the files.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
        """
        wire = {
            "templateId": template_id,
            "checkListItemId": check_list_item_id,
            "filesIds": _sequence("filesIds", files_ids),
        }
        return self._call("tasks.template.checklist.addAttachmentsFromDisk", wire, self._entity, key="checkListItem")

    def complete(self, template_id: int | Ref, check_list_item_id: int | Ref) -> Call[R]:
        """Complete a checklist item of a task template and return it.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
        """
        wire = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return self._call("tasks.template.checklist.complete", wire, self._entity, key="checkListItem")

    def delete(self, template_id: int | Ref, check_list_item_id: int | Ref) -> Call[bool]:
        """Delete a checklist item of a task template.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
        """
        wire = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return self._call("tasks.template.checklist.delete", wire, bool)

    def get(self, template_id: int | Ref, check_list_item_id: int | Ref) -> Call[R]:
        """Return a checklist item of a task template.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
        """
        wire = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return self._call("tasks.template.checklist.get", wire, self._entity, read=True, key="checkListItem")

    def list(
        self,
        template_id: int | Ref,
        *,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[TemplateCheckListSelection | str] | None = None,
        order: Mapping[TemplateCheckListOrder | str, str] | None = None,
    ) -> Call[dict[str, R]]:
        """List checklist items of a task template.

        Args:
            template_id: Id of the template.
            filter: Conditions by field.
            select: Fields to return.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Reads. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        wire = _given(
            templateId=template_id,
            filter=_mapping("filter", filter),
            select=_sequence("select", select),
            order=_mapping("order", order),
        )
        return self._call("tasks.template.checklist.list", wire, self._entities_by_key, read=True, key="checkListItems")

    def move_after(self, template_id: int | Ref, check_list_item_id: int | Ref, after_item_id: int | Ref) -> Call[R]:
        """Move a checklist item of a task template behind another.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.
            after_item_id: Id of the after item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
        """
        wire = {"templateId": template_id, "checkListItemId": check_list_item_id, "afterItemId": after_item_id}
        return self._call("tasks.template.checklist.moveAfter", wire, self._entity, key="checkListItem")

    def move_before(self, template_id: int | Ref, check_list_item_id: int | Ref, before_item_id: int | Ref) -> Call[R]:
        """Move a checklist item of a task template before another.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.
            before_item_id: Id of the before item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
        """
        wire = {"templateId": template_id, "checkListItemId": check_list_item_id, "beforeItemId": before_item_id}
        return self._call("tasks.template.checklist.moveBefore", wire, self._entity, key="checkListItem")

    def remove_attachments(
        self,
        template_id: int | Ref,
        check_list_item_id: int | Ref,
        attachments_ids: Sequence[Any],
    ) -> Call[R]:
        """Remove attachments of a checklist item of a task template.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.
            attachments_ids: Ids of the attachments.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
        """
        wire = {
            "templateId": template_id,
            "checkListItemId": check_list_item_id,
            "attachmentsIds": _sequence("attachmentsIds", attachments_ids),
        }
        return self._call("tasks.template.checklist.removeAttachments", wire, self._entity, key="checkListItem")

    def renew(self, template_id: int | Ref, check_list_item_id: int | Ref) -> Call[R]:
        """Renew a checklist item of a task template and return it.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
        """
        wire = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return self._call("tasks.template.checklist.renew", wire, self._entity, key="checkListItem")

    def update(
        self,
        template_id: int | Ref,
        check_list_item_id: int | Ref,
        fields: TemplateCheckListFields | Mapping[str, Any] | Entity,
    ) -> Call[R]:
        """Change the given fields of a checklist item of a task template and return it.

        Args:
            template_id: Id of the template.
            check_list_item_id: Id of the check list item.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the portal refused for another reason (`0`).

        Writes. Scope: task. https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
        """
        wire = {
            "templateId": template_id,
            "checkListItemId": check_list_item_id,
            "fields": _fields(fields, _TEMPLATE_CHECK_LIST_FLAGS),
        }
        return self._call("tasks.template.checklist.update", wire, self._entity, key="checkListItem")
