"""Multiple fields of the CRM: telephones, e-mail addresses, sites and messengers."""

from __future__ import annotations

from bitrix24_async.core.entity import Entity

__all__ = ["Multifield"]


class Multifield(Entity, kw_only=True, rename="upper"):
    """One value of a multiple field: https://apidocs.bitrix24.com/api-reference/crm/data-types.html

    `type_id` is the field (`PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`), `value_type` the kind (`WORK`, `HOME`, `MOBILE`, …).
    """

    id: int
    type_id: str | None = None
    value: str | None = None
    value_type: str | None = None
