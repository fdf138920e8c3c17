# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Agreements on personal data: the methods of `userconsent.agreement`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = ["Agreement", "AgreementService", "AgreementTextReplace", "AgreementTextResult"]


class Agreement(Entity, kw_only=True, rename="upper"):
    """A record of `userconsent.agreement`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    name: str | None = None
    active: bool | None = None
    language_id: str | None = None


class AgreementTextResult(Entity, kw_only=True, rename="upper"):
    """What `userconsent.agreement.text` returns; what is not declared is in `extra`."""

    label: str | None = None
    text: str | None = None


AgreementTextReplace = TypedDict(
    "AgreementTextReplace",
    {
        "COMPANY_NAME": str | None,
        "COMPANY_ADDRESS": str | None,
        "PURPOSES": str | None,
        "THIRD_PARTIES": str | None,
        "EMAIL": str | None,
    },
    total=False,
)
"""What `replace` of `userconsent.agreement.text` may hold."""


_AGREEMENT_LIST = Paging(select=None, keyset=False, walk="none")


class AgreementService(RowService[R]):
    """Agreements on personal data:
    https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
    """

    def of(self, entity: builtins.type[E], /) -> AgreementService[E]:
        """Return the service with rows of another type, such as a subclass of `Agreement` with your user fields."""
        return AgreementService(self._runner, entity)

    def list(self) -> ListCall[R]:
        """List agreements on personal data: awaited for one page, iterated for all of them.

        Reads. Scope: userconsent. https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        return self._list("userconsent.agreement.list", {}, self._entity, _AGREEMENT_LIST)

    def text(
        self,
        id: int | Ref,
        *,
        replace: AgreementTextReplace | Mapping[str, Any] | None = None,
    ) -> Call[AgreementTextResult]:
        """Return the text of an agreement on personal data.

        Args:
            id: Id of the agreement.
            replace: Replace, with the keys of `AgreementTextReplace`.

        Raises:
            InvalidRequest: An argument is missing or wrong (`ERROR_ARGUMENT`).

        Reads. Scope: userconsent. https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
        """
        wire = _given(id=id, replace=_mapping("replace", replace))
        return self._call("userconsent.agreement.text", wire, AgreementTextResult, read=True)
