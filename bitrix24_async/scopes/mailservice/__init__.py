# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Mail services: `mailservice.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = ["MailService", "MailServiceScope"]


class MailService(Entity, kw_only=True, rename="upper"):
    """A record of `mailservice`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    site_id: str | None = None
    active: bool | None = None
    name: str | None = None
    server: str | None = None
    port: str | None = None
    encryption: bool | None = None
    link: str | None = None
    icon: str | None = None
    sort: str | None = None
    smtp_server: Any = None
    smtp_port: Any = None
    smtp_login_as_imap: bool | None = None
    smtp_password_as_imap: bool | None = None
    smtp_encryption: bool | None = None
    upload_outgoing: bool | None = None


_MAIL_SERVICE_LIST = Paging(select=None, keyset=False, walk="none")


class MailServiceScope(RowService[R]):
    """Mail services: https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html"""

    def of(self, entity: builtins.type[E], /) -> MailServiceScope[E]:
        """Return the scope with rows of another type, such as a subclass of `MailService` with your user fields."""
        return MailServiceScope(self._runner, entity)

    def add(
        self,
        name: str,
        *,
        active: bool | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: bool | None = None,
        link: str | None = None,
        icon: File | bytes | str | Sequence[str] | Mapping[str, Any] | int | None = None,
        sort: int | None = None,
    ) -> Call[int]:
        """Create a mail service and return its id.

        Args:
            name: Name of the mail service.
            active: Whether it is active; `True` where it is not given.
            server: The address of the server.
            port: Number of the port.
            encryption: Encryption: yes or no.
            link: The address behind it.
            icon: Icon of the mail service.
            sort: The place in the order; the lowest comes first; `100` where it is not given.

        Raises:
            APIError: A value was refused, or the caller may not create a mail service (`ERROR_CORE`).

        Writes. Scope: mailservice. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
        """
        wire = _given(
            NAME=name,
            ACTIVE=_flag(active),
            SERVER=server,
            PORT=port,
            ENCRYPTION=_flag(encryption),
            LINK=link,
            ICON=icon,
            SORT=sort,
        )
        return self._call("mailservice.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a mail service.

        Args:
            id: Id of the mail service.

        Raises:
            APIError: There is no such mail service, or the caller may not delete it (`ERROR_CORE`).

        Writes. Scope: mailservice. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
        """
        return self._call("mailservice.delete", {"ID": id}, bool)

    def fields(self) -> Call[dict[str, Any]]:
        """Describe the fields of a mail service, each by its name.

        Reads. Scope: mailservice. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return self._call("mailservice.fields", {}, dict[str, Any], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a mail service by its id.

        Args:
            id: Id of the mail service.

        Raises:
            APIError: There is no such mail service, or the caller may not see it (`ERROR_CORE`).

        Reads. Scope: mailservice. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
        """
        return self._call("mailservice.get", {"ID": id}, self._entity, read=True)

    def list(self) -> ListCall[R]:
        """List mail services: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused (`ERROR_CORE`).

        Reads. Scope: mailservice. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
        """
        return self._list("mailservice.list", {}, self._entity, _MAIL_SERVICE_LIST)

    def update(
        self,
        id: int | Ref,
        *,
        active: bool | None = None,
        name: str | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: bool | None = None,
        link: str | None = None,
        icon: File | bytes | str | Sequence[str] | Mapping[str, Any] | int | None = None,
        sort: int | None = None,
    ) -> Call[bool]:
        """Change the given fields of a mail service.

        Args:
            id: Id of the mail service.
            active: Whether it is active.
            name: Name of the mail service.
            server: The address of the server.
            port: Number of the port.
            encryption: Encryption: yes or no.
            link: The address behind it.
            icon: Icon of the mail service.
            sort: The place in the order; the lowest comes first.

        Raises:
            APIError: There is no such mail service, the caller may not change it, or a value was refused
                (`ERROR_CORE`).

        Writes. Scope: mailservice. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
        """
        wire = _given(
            ID=id,
            ACTIVE=_flag(active),
            NAME=name,
            SERVER=server,
            PORT=port,
            ENCRYPTION=_flag(encryption),
            LINK=link,
            ICON=icon,
            SORT=sort,
        )
        return self._call("mailservice.update", wire, bool)
