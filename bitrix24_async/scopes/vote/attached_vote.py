# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Attached votes: the methods of `vote.AttachedVote`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import one_of as _one_of
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "AttachedVote",
    "AttachedVoteGetAnswerVotedRow",
    "AttachedVoteGetWithVotedResult",
    "AttachedVoteQuestion",
    "AttachedVoteQuestionAnswer",
    "AttachedVoteService",
]


class AttachedVote(Entity, kw_only=True, rename="camel"):
    """A record of `vote.AttachedVote`, as its methods return it; what is not declared is in `extra`."""

    id: int = _field(name="ID")
    vote_id: int | None = _field(default=None, name="VOTE_ID")
    counter: int | None = _field(default=None, name="COUNTER")
    questions: dict[str, AttachedVoteQuestion] | None = _field(default=None, name="QUESTIONS")
    anonymity: int | None = _field(default=None, name="ANONYMITY")
    options: int | None = _field(default=None, name="OPTIONS")
    user_answer_map: dict[str, Any] | None = None
    can_edit: bool | None = None
    can_vote: bool | None = None
    can_revote: bool | None = None
    is_voted: bool | None = None
    signed_attach_id: str | None = None
    result_url: str | None = None
    download_url: str | None = None
    entity_id: int | None = None
    is_finished: bool | None = None


class AttachedVoteGetAnswerVotedRow(Entity, kw_only=True, rename="upper"):
    """What `vote.AttachedVote.getAnswerVoted` returns; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    image: str | None = None
    work_position: str | None = None


class AttachedVoteGetWithVotedResult(Entity, kw_only=True):
    """What `vote.AttachedVote.getWithVoted` returns; what is not declared is in `extra`."""

    attach: dict[str, Any] | None = None
    voted: Any = None


class AttachedVoteQuestion(Entity, kw_only=True, rename="upper"):
    """What `QUESTIONS` of a `AttachedVote` holds; what is not declared is in `extra`."""

    id: Any = None
    active: str | None = None
    timestamp_x: dt.datetime | None = None
    vote_id: Any = None
    c_sort: str | None = None
    counter: Any = None
    question: str | None = None
    question_type: str | None = None
    image_id: Any = None
    diagram: str | None = None
    diagram_type: str | None = None
    required: str | None = None
    field_type: str | None = None
    field_name: str | None = None
    image: Any = None
    answers: dict[str, AttachedVoteQuestionAnswer] | None = None


class AttachedVoteQuestionAnswer(Entity, kw_only=True, rename="upper"):
    """What `ANSWERS` of a `AttachedVoteQuestion` holds; what is not declared is in `extra`."""

    id: Any = None
    active: str | None = None
    timestamp_x: dt.datetime | None = None
    question_id: str | None = None
    c_sort: str | None = None
    image_id: Any = None
    message: str | None = None
    message_type: str | None = None
    counter: Any = None
    field_type: str | None = None
    field_width: str | None = None
    field_height: str | None = None
    field_param: Any = None
    color: str | None = None
    reaction: str | None = None
    field_name_raw: str | None = _field(default=None, name="~FIELD_NAME")
    field_name: str | None = None
    message_field_name: str | None = None
    percent_raw: int | None = _field(default=None, name="~PERCENT")
    percent: int | None = None


_ATTACHED_VOTE_GET_ANSWER_VOTED = Paging(rows="items", select=None, keyset=False)


_ATTACHED_VOTE_GET_MANY = Paging(rows="items", select=None, keyset=False, walk="none")


class AttachedVoteService(RowService[R]):
    """Attached votes: https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html"""

    def of(self, entity: builtins.type[E], /) -> AttachedVoteService[E]:
        """Return the service with rows of another type, such as a subclass of `AttachedVote` with your user fields."""
        return AttachedVoteService(self._runner, entity)

    def download(
        self,
        *,
        attach_id: int | Ref | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[Any]:
        """Return the answers of an attached vote as a file.

        It cannot be a command of a batch. Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type`
        and `entity_id`; `signed_attach_id`.

        Args:
            attach_id: Id of the attachment.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Reads. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            attachId=attach_id,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.download", wire, Any, read=True)

    def get(
        self,
        *,
        attach_id: int | Ref | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[R]:
        """Return an attached vote.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            attach_id: Id of the attachment.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Reads. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            attachId=attach_id,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.get", wire, self._entity, read=True, key="attach")

    def get_answer_voted(
        self,
        answer_id: int | Ref,
        *,
        attach_id: int | Ref | None = None,
        page_navigation: Mapping[str, Any] | None = None,
        user_for_mobile_format: bool | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> ListCall[AttachedVoteGetAnswerVotedRow]:
        """List the users who chose an answer of an attached vote: awaited for one page, iterated for all of them.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            answer_id: Id of the answer.
            attach_id: Id of the attachment.
            page_navigation: Page navigation, by name.
            user_for_mobile_format: User for mobile format: yes or no; `False` where it is not given.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Reads. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            answerId=answer_id,
            attachId=attach_id,
            pageNavigation=_mapping("pageNavigation", page_navigation),
            userForMobileFormat=user_for_mobile_format,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._list(
            "vote.AttachedVote.getAnswerVoted",
            wire,
            AttachedVoteGetAnswerVotedRow,
            _ATTACHED_VOTE_GET_ANSWER_VOTED,
        )

    def get_many(self, module_id: str, entity_type: str, entity_ids: Sequence[int]) -> ListCall[R]:
        """Return several attached votes: awaited for one page, iterated for all of them.

        Args:
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_ids: Ids of the entities.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
        """
        wire = {"moduleId": module_id, "entityType": entity_type, "entityIds": _sequence("entityIds", entity_ids)}
        return self._list("vote.AttachedVote.getMany", wire, self._entity, _ATTACHED_VOTE_GET_MANY)

    def get_with_voted(
        self,
        *,
        attach_id: int | Ref | None = None,
        page_size: int | None = None,
        user_for_mobile_format: bool | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[AttachedVoteGetWithVotedResult]:
        """Return an attached vote with those who voted.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            attach_id: Id of the attachment.
            page_size: How many records a page has; `10` where it is not given.
            user_for_mobile_format: User for mobile format: yes or no; `False` where it is not given.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Reads. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            attachId=attach_id,
            pageSize=page_size,
            userForMobileFormat=user_for_mobile_format,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.getWithVoted", wire, AttachedVoteGetWithVotedResult, read=True)

    def recall(
        self,
        *,
        attach_id: int | Ref | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[R]:
        """Take one's own vote back.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            attach_id: Id of the attachment.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Writes. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            attachId=attach_id,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.recall", wire, self._entity, key="attach")

    def resume(
        self,
        *,
        attach_id: int | Ref | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[builtins.list[Any]]:
        """Resume an attached vote.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            attach_id: Id of the attachment.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Writes. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            attachId=attach_id,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.resume", wire, builtins.list[Any])

    def stop(
        self,
        *,
        attach_id: int | Ref | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[builtins.list[Any]]:
        """Stop an attached vote.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            attach_id: Id of the attachment.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`); what an argument names does not exist
                (`ATTACH_NOT_FOUND`).

        Writes. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            attachId=attach_id,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.stop", wire, builtins.list[Any])

    def vote(
        self,
        ballot: Mapping[str, Any],
        *,
        attach_id: int | Ref | None = None,
        module_id: str | None = None,
        entity_type: str | None = None,
        entity_id: int | Ref | None = None,
        signed_attach_id: str | None = None,
    ) -> Call[R]:
        """Vote.

        Exactly one of these has to be given: `attach_id`; `module_id`, `entity_type` and `entity_id`;
        `signed_attach_id`.

        Args:
            ballot: Ballot, by name.
            attach_id: Id of the attachment.
            module_id: Code of the module that it belongs to.
            entity_type: Type of the record.
            entity_id: Id of the record.
            signed_attach_id: Signed id of the attachment, in place of its id.

        Raises:
            APIError: The caller may not do it (`ATTACH_READ_ACCESS_DENIED`, `403`); the portal refused for another
                reason (`400`).

        Writes. Scope: vote. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
        """
        wire = _one_of(
            [["attachId"], ["moduleId", "entityType", "entityId"], ["signedAttachId"]],
            ballot=_mapping("ballot", ballot),
            attachId=attach_id,
            moduleId=module_id,
            entityType=entity_type,
            entityId=entity_id,
            signedAttachId=signed_attach_id,
        )
        return self._call("vote.AttachedVote.vote", wire, self._entity, key="attach")
