# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Deliveries: the methods of `sale.delivery`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import RowService, Service
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given

__all__ = [
    "Delivery",
    "DeliveryConfig",
    "DeliveryConfigKey",
    "DeliveryConfigService",
    "DeliveryExtraService",
    "DeliveryExtraServiceKey",
    "DeliveryExtraServiceService",
    "DeliveryHandler",
    "DeliveryHandlerAddSettings",
    "DeliveryHandlerKey",
    "DeliveryHandlerService",
    "DeliveryHandlerUpdateSettings",
    "DeliveryKey",
    "DeliveryRequestKey",
    "DeliveryRequestSendmessageMessage",
    "DeliveryRequestService",
    "DeliveryRequestUpdateStatus",
    "DeliveryService",
    "DeliveryServiceRecord",
    "ExtraDeliveryService",
]


class Delivery(Entity, kw_only=True, rename="upper"):
    """A record of `sale.delivery`, as its methods return it; what is not declared is in `extra`."""

    rest_code: str | None = None
    name: str | None = None
    currency: str | None = None
    description: str | None = None
    active: Any = None
    config: Any = None
    logotype: str | None = None
    parent: Any = _field(default=None, name="parent")
    profiles: builtins.list[dict[str, Any]] | None = _field(default=None, name="profiles")


class DeliveryConfig(Entity, kw_only=True, rename="upper"):
    """A record of `sale.delivery.config`, as its methods return it; what is not declared is in `extra`."""

    code: str | None = None
    value: Any = None


class DeliveryHandler(Entity, kw_only=True, rename="upper"):
    """A record of `sale.delivery.handler`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    calculate_url: str | None = None
    create_delivery_request_url: str | None = None
    cancel_delivery_request_url: str | None = None
    has_callback_tracking_support: bool | None = None
    config: builtins.list[dict[str, Any]] | None = None
    name: str | None = None
    code: str | None = None
    sort: int | None = None
    description: str | None = None
    settings: dict[str, Any] | None = None
    profiles: builtins.list[Any] | None = None


class DeliveryServiceRecord(Entity, kw_only=True, rename="upper"):
    """A record of `sale_delivery_service`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    parent_id: int | None = None
    name: str | None = None
    currency: str | None = None
    description: str | None = None
    sort: int | None = None
    active: Any = None


class ExtraDeliveryService(Entity, kw_only=True, rename="upper"):
    """A record of `sale.delivery.extra.service`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    title: str | None = None
    code: str | None = None
    price: Decimal | None = None
    type: str | None = None
    name: str | None = None
    active: bool | None = None
    sort: int | None = None
    description: str | None = None
    items: builtins.list[Any] | None = None


class DeliveryHandlerAddSettings(TypedDict, total=False):
    """What `SETTINGS` of `sale.delivery.handler.add` may hold."""

    CALCULATE_URL: str | None
    CREATE_DELIVERY_REQUEST_URL: str | None
    CANCEL_DELIVERY_REQUEST_URL: str | None
    HAS_CALLBACK_TRACKING_SUPPORT: bool | str | None
    CONFIG: Sequence[Mapping[str, Any]] | None


class DeliveryHandlerUpdateSettings(TypedDict, total=False):
    """What `SETTINGS` of `sale.delivery.handler.update` may hold."""

    CALCULATE_URL: str | None
    CREATE_DELIVERY_REQUEST_URL: str | None
    CANCEL_DELIVERY_REQUEST_URL: str | None
    HAS_CALLBACK_TRACKING_SUPPORT: bool | str | None
    CONFIG: Mapping[str, Any] | None


class DeliveryRequestSendmessageMessage(TypedDict, total=False):
    """What `MESSAGE` of `sale.delivery.request.sendmessage` may hold."""

    SUBJECT: str | None
    BODY: str | None
    STATUS: Mapping[str, Any] | None
    MONEY_VALUES: Mapping[str, Any] | None


class DeliveryRequestUpdateStatus(TypedDict, total=False):
    """What `STATUS` of `sale.delivery.request.update` may hold."""

    TEXT: str | None
    SEMANTIC: str | None


DeliveryConfigKey: TypeAlias = Literal["CODE", "VALUE"]


DeliveryExtraServiceKey: TypeAlias = Literal[
    "TITLE",
    "CODE",
    "PRICE",
    "ID",
    "TYPE",
    "NAME",
    "ACTIVE",
    "SORT",
    "DESCRIPTION",
    "ITEMS",
]


DeliveryHandlerKey: TypeAlias = Literal[
    "CALCULATE_URL",
    "CREATE_DELIVERY_REQUEST_URL",
    "CANCEL_DELIVERY_REQUEST_URL",
    "HAS_CALLBACK_TRACKING_SUPPORT",
    "CONFIG",
    "ID",
    "NAME",
    "CODE",
    "SORT",
    "DESCRIPTION",
    "SETTINGS",
    "PROFILES",
]


DeliveryKey: TypeAlias = Literal[
    "REST_CODE",
    "NAME",
    "CURRENCY",
    "DESCRIPTION",
    "ACTIVE",
    "CONFIG",
    "LOGOTYPE",
    "parent",
    "profiles",
]


DeliveryRequestKey: TypeAlias = Literal["NAME", "VALUE", "TAGS"]


R = TypeVar("R")
E = TypeVar("E")


_DELIVERY_HANDLER_ADD_SETTINGS_FLAGS = frozenset({"HAS_CALLBACK_TRACKING_SUPPORT"})


_DELIVERY_HANDLER_UPDATE_SETTINGS_FLAGS = frozenset({"HAS_CALLBACK_TRACKING_SUPPORT"})


_DELIVERY_GETLIST = Paging(filter="FILTER", order="ORDER", select="SELECT", keyset=False, among="", walk="none")


_DELIVERY_HANDLER_LIST = Paging(select=None, keyset=False, walk="none")


class DeliveryService(RowService[R]):
    """Deliveries: https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html"""

    def of(self, entity: builtins.type[E], /) -> DeliveryService[E]:
        """Return the service with rows of another type, such as a subclass of `Delivery` with your user fields."""
        return DeliveryService(self._runner, entity)

    def add(
        self,
        rest_code: str,
        name: str,
        currency: str,
        *,
        description: str | None = None,
        sort: int | None = None,
        active: bool | None = None,
        config: Sequence[Mapping[str, Any]] | None = None,
        logotype: str | None = None,
    ) -> Call[R]:
        """Create a delivery and return it.

        Args:
            active: `Y` where it is not given.

        Raises:
            APIError: The portal refused: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_ADD`, `ERROR_HANDLER_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        wire = _given(
            REST_CODE=rest_code,
            NAME=name,
            CURRENCY=currency,
            DESCRIPTION=description,
            SORT=sort,
            ACTIVE=_flag(active),
            CONFIG=config,
            LOGOTYPE=logotype,
        )
        return self._call("sale.delivery.add", wire, self._entity)

    @builtins.property
    def config(self) -> DeliveryConfigService[DeliveryConfig]:
        """Delivery configs:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return DeliveryConfigService(self._runner, DeliveryConfig)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a delivery.

        Raises:
            APIError: The portal refused: `ERROR_DELIVERY_NOT_FOUND`, `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_DELETE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return self._call("sale.delivery.delete", {"ID": id}, bool)

    @builtins.property
    def extra(self) -> DeliveryExtraService:
        """Delivery extras:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return DeliveryExtraService(self._runner)

    def getlist(
        self,
        *,
        select: Sequence[DeliveryKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[DeliveryKey | str, str] | None = None,
    ) -> ListCall[DeliveryServiceRecord]:
        """List deliveries: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused: `ERROR_CHECK_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order)
        return self._list("sale.delivery.getlist", wire, DeliveryServiceRecord, _DELIVERY_GETLIST)

    @builtins.property
    def handler(self) -> DeliveryHandlerService[DeliveryHandler]:
        """Delivery handlers:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        return DeliveryHandlerService(self._runner, DeliveryHandler)

    @builtins.property
    def request(self) -> DeliveryRequestService:
        """Delivery requests:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return DeliveryRequestService(self._runner)

    def update(
        self,
        id: int | Ref,
        *,
        name: str | None = None,
        currency: str | None = None,
        description: str | None = None,
        sort: int | None = None,
        active: bool | None = None,
        logotype: str | None = None,
    ) -> Call[bool]:
        """Change the given fields of a delivery.

        Raises:
            APIError: The portal refused: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_UPDATE`, `ERROR_DELIVERY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
        """
        wire = _given(
            ID=id,
            NAME=name,
            CURRENCY=currency,
            DESCRIPTION=description,
            SORT=sort,
            ACTIVE=_flag(active),
            LOGOTYPE=logotype,
        )
        return self._call("sale.delivery.update", wire, bool)


class DeliveryRequestService(Service):
    """Delivery requests:
    https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
    """

    def delete(self, delivery_id: int | Ref, request_id: str) -> Call[bool]:
        """Delete a delivery request.

        Raises:
            APIError: The portal refused: `DELIVERY_ID_NOT_SPECIFIED`, `DELIVERY_NOT_FOUND`, `REQUEST_ID_NOT_SPECIFIED`,
                `REQUEST_NOT_FOUND`, `DELETE_REQUEST_INTERNAL_ERROR`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return self._call("sale.delivery.request.delete", {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id}, bool)

    def sendmessage(
        self,
        delivery_id: int | Ref,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        *,
        message: DeliveryRequestSendmessageMessage | Mapping[str, Any],
    ) -> Call[bool]:
        """Send a message about a delivery request.

        At least one of `SUBJECT` and `BODY` has to be given.

        Raises:
            APIError: The portal refused: `DELIVERY_ID_NOT_SPECIFIED`, `DELIVERY_NOT_FOUND`, `REQUEST_ID_NOT_SPECIFIED`,
                `REQUEST_NOT_FOUND`, `ADDRESSEE_IS_NOT_SPECIFIED`, `ADDRESSEE_UNEXPECTED_VALUE`,
                `MESSAGE_NOT_SPECIFIED`, `MESSAGE_STATUS_NOT_SPECIFIED`, `MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED`,
                `UNEXPECTED_MESSAGE_STATUS_SEMANTIC`, `REQUEST_SHIPMENT_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        wire = {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id, "ADDRESSEE": addressee, "MESSAGE": message}
        return self._call("sale.delivery.request.sendmessage", wire, bool)

    def update(
        self,
        delivery_id: int | Ref,
        request_id: str,
        *,
        finalize: bool | None = None,
        status: DeliveryRequestUpdateStatus | Mapping[str, Any] | None = None,
        properties: Sequence[Mapping[str, Any]] | None = None,
        overwrite_properties: bool | None = None,
    ) -> Call[bool]:
        """Change the given fields of a delivery request.

        Raises:
            APIError: The portal refused: `DELIVERY_ID_NOT_SPECIFIED`, `DELIVERY_NOT_FOUND`, `REQUEST_ID_NOT_SPECIFIED`,
                `REQUEST_NOT_FOUND`, `STATUS_UNEXPECTED_FORMAT`, `STATUS_TEXT_NOT_SPECIFIED`,
                `STATUS_SEMANTIC_NOT_SPECIFIED`, `PROPERTIES_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_UNEXPECTED_FORMAT`,
                `PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT`,
                `UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE`, `UNEXPECTED_OVERWRITE_PROPERTIES_VALUE`,
                `UPDATE_REQUEST_INTERNAL_ERROR`, `EMPTY_UPDATE_PAYLOAD`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        wire = _given(
            DELIVERY_ID=delivery_id,
            REQUEST_ID=request_id,
            FINALIZE=_flag(finalize),
            STATUS=status,
            PROPERTIES=properties,
            OVERWRITE_PROPERTIES=_flag(overwrite_properties),
        )
        return self._call("sale.delivery.request.update", wire, bool)


class DeliveryHandlerService(RowService[R]):
    """Delivery handlers: https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html"""

    def of(self, entity: builtins.type[E], /) -> DeliveryHandlerService[E]:
        """Return the service with rows of another type, such as a subclass of `DeliveryHandler` with your user fields."""
        return DeliveryHandlerService(self._runner, entity)

    def add(
        self,
        name: str,
        code: str,
        settings: DeliveryHandlerAddSettings | Mapping[str, Any],
        *,
        profiles: Sequence[Mapping[str, Any]],
        sort: int | None = None,
        description: int | None = None,
    ) -> Call[int]:
        """Create a delivery handler and return its id.

        Raises:
            APIError: The portal refused: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_ADD`, `ERROR_HANDLER_ALREADY_EXIST`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        wire = _given(
            NAME=name,
            CODE=code,
            SETTINGS=_fields(settings, _DELIVERY_HANDLER_ADD_SETTINGS_FLAGS),
            PROFILES=profiles,
            SORT=sort,
            DESCRIPTION=description,
        )
        return self._call("sale.delivery.handler.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a delivery handler.

        Raises:
            APIError: The portal refused: `ERROR_HANDLER_NOT_FOUND`, `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_DELETE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return self._call("sale.delivery.handler.delete", {"ID": id}, bool)

    def list(self) -> ListCall[R]:
        """List delivery handlers: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
        """
        return self._list("sale.delivery.handler.list", {}, self._entity, _DELIVERY_HANDLER_LIST)

    def update(
        self,
        id: int | Ref,
        *,
        name: str | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        settings: DeliveryHandlerUpdateSettings | Mapping[str, Any] | None = None,
        profiles: Sequence[Mapping[str, Any]] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a delivery handler.

        Raises:
            APIError: The portal refused: `ERROR_HANDLER_NOT_FOUND`, `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_UPDATE`,
                `ERROR_HANDLER_ALREADY_EXIST`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        wire = _given(
            ID=id,
            NAME=name,
            CODE=code,
            SORT=sort,
            DESCRIPTION=description,
            SETTINGS=None if settings is None else _fields(settings, _DELIVERY_HANDLER_UPDATE_SETTINGS_FLAGS),
            PROFILES=profiles,
        )
        return self._call("sale.delivery.handler.update", wire, bool)


class DeliveryExtraService(Service):
    """Delivery extras:
    https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
    """

    @builtins.property
    def service(self) -> DeliveryExtraServiceService[ExtraDeliveryService]:
        """Delivery extra services:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return DeliveryExtraServiceService(self._runner, ExtraDeliveryService)


class DeliveryExtraServiceService(RowService[R]):
    """Delivery extra services:
    https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
    """

    def of(self, entity: builtins.type[E], /) -> DeliveryExtraServiceService[E]:
        """Return the service with rows of another type, such as a subclass of `ExtraDeliveryService` with your user
        fields.
        """
        return DeliveryExtraServiceService(self._runner, entity)

    def add(
        self,
        delivery_id: int | Ref,
        type: Literal["enum", "checkbox", "quantity"],
        name: str,
        *,
        items: Sequence[Mapping[str, Any]],
        active: bool | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: Decimal | float | str | None = None,
    ) -> Call[int]:
        """Create a delivery extra service and return its id.

        Raises:
            APIError: The portal refused: `ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_ADD`, `ERROR_DELIVERY_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        wire = _given(
            DELIVERY_ID=delivery_id,
            TYPE=type,
            NAME=name,
            ITEMS=items,
            ACTIVE=_flag(active),
            CODE=code,
            SORT=sort,
            DESCRIPTION=description,
            PRICE=price,
        )
        return self._call("sale.delivery.extra.service.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a delivery extra service.

        Raises:
            APIError: The portal refused: `ERROR_EXTRA_SERVICE_NOT_FOUND`, `ERROR_CHECK_FAILURE`,
                `ERROR_EXTRA_SERVICE_DELETE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return self._call("sale.delivery.extra.service.delete", {"ID": id}, bool)

    def get(self, delivery_id: int | Ref) -> ListCall[R]:
        """List delivery extra services: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `ERROR_DELIVERY_NOT_FOUND`, `ERROR_CHECK_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
        """
        wire = {"DELIVERY_ID": delivery_id}
        return self._list("sale.delivery.extra.service.get", wire, self._entity, _DELIVERY_HANDLER_LIST)

    def update(
        self,
        id: int | Ref,
        *,
        name: str | None = None,
        active: bool | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: Decimal | float | str | None = None,
        items: Sequence[Mapping[str, Any]] | None = None,
    ) -> Call[bool]:
        """Change the given fields of a delivery extra service.

        Raises:
            APIError: The portal refused: `ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_UPDATE`,
                `ERROR_EXTRA_SERVICE_NOT_FOUND`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
        """
        wire = _given(
            ID=id,
            NAME=name,
            ACTIVE=_flag(active),
            CODE=code,
            SORT=sort,
            DESCRIPTION=description,
            PRICE=price,
            ITEMS=items,
        )
        return self._call("sale.delivery.extra.service.update", wire, bool)


class DeliveryConfigService(RowService[R]):
    """Delivery configs: https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html"""

    def of(self, entity: builtins.type[E], /) -> DeliveryConfigService[E]:
        """Return the service with rows of another type, such as a subclass of `DeliveryConfig` with your user fields."""
        return DeliveryConfigService(self._runner, entity)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List delivery configs: awaited for one page, iterated for all of them.

        Raises:
            APIError: The portal refused: `ERROR_DELIVERY_NOT_FOUND`, `ERROR_CHECK_FAILURE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return self._list("sale.delivery.config.get", {"ID": id}, self._entity, _DELIVERY_HANDLER_LIST)

    def update(self, id: int | Ref, *, config: Sequence[Mapping[str, Any]] | None = None) -> Call[bool]:
        """Change the given fields of a delivery config.

        Raises:
            APIError: The portal refused: `ERROR_DELIVERY_NOT_FOUND`, `ERROR_CHECK_FAILURE`,
                `ERROR_DELIVERY_CONFIG_UPDATE`.
            AccessDenied: The portal refused: `ACCESS_DENIED`.

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return self._call("sale.delivery.config.update", _given(ID=id, CONFIG=config), bool)
