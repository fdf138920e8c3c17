"""Where an example of the reference and the facade differ, and why the facade is as it is."""

from __future__ import annotations

# Requests that the reference's own tables forbid.
REQUESTS: dict[str, str] = {
    "crm.contact.userfield.update": "an example lacks the id, which the table needs",
    "disk.folder.uploadFile": "an example lacks the data, which the table needs",
    "imbot.register": "the example spells the needed handlers as keys of another parameter",
    "sale.delivery.extra.service.add": "the example lacks the items, which the table needs",
    "tasks.api.scrum.epic.update": "the example lacks the id, which the table needs",
    "userfieldconfig.list": "the example has an object where the names of fields stand",
    "tasks.flow.Flow.isExists": "the example has the name inside another parameter",
}
# Replies that are not what their pages say.
REPLIES: dict[str, str] = {}
# Fields of an example that no class declares.
LEFT_OVER: dict[str, set[str]] = {
    # `crm.deal.recurring.get` spells the same fields in capitals, and one class has one spelling.
    "crm.deal.recurring.list": {"based_id", "category_id", "deal_id", "id"},
    # The rows of the example have their fields in two spellings.
    "socialnetwork.api.workgroup.list": {"avatarType", "dialogId", "id", "imageId", "name", "type"},
}
