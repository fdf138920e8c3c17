# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Delivery services: the methods of `sale.delivery`, their records and their keys."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import flag as _flag
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping
from bitrix24_async.scopes.service import options as _options
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "Delivery",
    "DeliveryConfig",
    "DeliveryConfigService",
    "DeliveryExtraService",
    "DeliveryExtraServiceService",
    "DeliveryHandler",
    "DeliveryHandlerAddSettings",
    "DeliveryHandlerProfile",
    "DeliveryHandlerService",
    "DeliveryHandlerSettings",
    "DeliveryHandlerSettingsConfig",
    "DeliveryHandlerUpdateSettings",
    "DeliveryKey",
    "DeliveryRequestSendmessageMessage",
    "DeliveryRequestService",
    "DeliveryRequestUpdateStatus",
    "DeliveryService",
    "DeliveryServiceRecord",
    "ExtraDeliveryService",
    "ExtraDeliveryServiceItem",
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
    settings: DeliveryHandlerSettings | None = None
    profiles: builtins.list[DeliveryHandlerProfile] | None = None


class DeliveryHandlerProfile(Entity, kw_only=True, rename="upper"):
    """What `PROFILES` of a `DeliveryHandler` holds; what is not declared is in `extra`."""

    name: str | None = None
    description: str | None = None
    code: str | None = None


class DeliveryHandlerSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `DeliveryHandler` holds; what is not declared is in `extra`."""

    calculate_url: str | None = None
    create_delivery_request_url: str | None = None
    cancel_delivery_request_url: str | None = None
    has_callback_tracking_support: str | None = None
    config: builtins.list[DeliveryHandlerSettingsConfig] | None = None


class DeliveryHandlerSettingsConfig(Entity, kw_only=True, rename="upper"):
    """What `CONFIG` of a `DeliveryHandlerSettings` holds; what is not declared is in `extra`."""

    type: str | None = None
    name: str | None = None
    code: str | None = None
    options: dict[str, Any] | None = None


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
    items: builtins.list[ExtraDeliveryServiceItem] | None = None


class ExtraDeliveryServiceItem(Entity, kw_only=True, rename="upper"):
    """What `ITEMS` of a `ExtraDeliveryService` holds; what is not declared is in `extra`."""

    title: str | None = None
    code: Any = None
    price: Any = None


DeliveryHandlerAddSettings = TypedDict(
    "DeliveryHandlerAddSettings",
    {
        "CALCULATE_URL": str | None,
        "CREATE_DELIVERY_REQUEST_URL": str | None,
        "CANCEL_DELIVERY_REQUEST_URL": str | None,
        "HAS_CALLBACK_TRACKING_SUPPORT": bool | str | None,
        "CONFIG": Sequence[Mapping[str, Any]] | None,
    },
    total=False,
)
"""What `SETTINGS` of `sale.delivery.handler.add` may hold."""


DeliveryHandlerUpdateSettings = TypedDict(
    "DeliveryHandlerUpdateSettings",
    {
        "CALCULATE_URL": str | None,
        "CREATE_DELIVERY_REQUEST_URL": str | None,
        "CANCEL_DELIVERY_REQUEST_URL": str | None,
        "HAS_CALLBACK_TRACKING_SUPPORT": bool | str | None,
        "CONFIG": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `SETTINGS` of `sale.delivery.handler.update` may hold."""


DeliveryRequestSendmessageMessage = TypedDict(
    "DeliveryRequestSendmessageMessage",
    {
        "SUBJECT": str | None,
        "BODY": str | None,
        "STATUS": Mapping[str, Any] | None,
        "MONEY_VALUES": Mapping[str, Any] | None,
    },
    total=False,
)
"""What `MESSAGE` of `sale.delivery.request.sendmessage` may hold."""


DeliveryRequestUpdateStatus = TypedDict(
    "DeliveryRequestUpdateStatus",
    {
        "TEXT": str | None,
        "SEMANTIC": str | None,
    },
    total=False,
)
"""What `STATUS` of `sale.delivery.request.update` may hold."""


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


_DELIVERY_HANDLER_ADD_SETTINGS_FLAGS = frozenset({"HAS_CALLBACK_TRACKING_SUPPORT"})


_DELIVERY_HANDLER_UPDATE_SETTINGS_FLAGS = frozenset({"HAS_CALLBACK_TRACKING_SUPPORT"})


_DELIVERY_GETLIST = Paging(filter="FILTER", order="ORDER", select="SELECT", keyset=False, among="", walk="none")


_DELIVERY_HANDLER_LIST = Paging(select=None, keyset=False, walk="none")


class DeliveryService(RowService[R]):
    """Delivery services: https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html"""

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
        """Create a delivery service and return it.

        Args:
            rest_code: Code of the handler.
            name: Name of the delivery service.
            currency: Currency of the delivery service.
            description: Description of the delivery service.
            sort: The place in the order; the lowest comes first.
            active: Whether it is active; `True` where it is not given.
            config: Config.
            logotype: The picture, in Base64.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_ADD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        wire = _given(
            REST_CODE=rest_code,
            NAME=name,
            CURRENCY=currency,
            DESCRIPTION=description,
            SORT=sort,
            ACTIVE=_flag(active),
            CONFIG=_sequence("CONFIG", config),
            LOGOTYPE=logotype,
        )
        return self._call("sale.delivery.add", wire, self._entity)

    @builtins.property
    def config(self) -> DeliveryConfigService[DeliveryConfig]:
        """The settings of a delivery service:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return DeliveryConfigService(self._runner, DeliveryConfig)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a delivery service.

        Args:
            id: Id of the delivery service.

        Raises:
            APIError: What an argument names does not exist (`ERROR_DELIVERY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_DELETE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return self._call("sale.delivery.delete", {"ID": id}, bool)

    @builtins.property
    def extra(self) -> DeliveryExtraService:
        """Extras of delivery services:
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
        """List delivery services: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.

        Raises:
            APIError: The portal refused (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        wire = _given(SELECT=select, FILTER=filter, ORDER=order)
        return self._list("sale.delivery.getlist", wire, DeliveryServiceRecord, _DELIVERY_GETLIST)

    @builtins.property
    def handler(self) -> DeliveryHandlerService[DeliveryHandler]:
        """Delivery service handlers:
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
        """Change the given fields of a delivery service.

        Args:
            id: Id of the delivery service.
            name: Name of the delivery service.
            currency: Currency of the delivery service.
            description: Description of the delivery service.
            sort: The place in the order; the lowest comes first.
            active: Whether it is active.
            logotype: The picture, in Base64.

        Raises:
            APIError: What an argument names does not exist (`ERROR_DELIVERY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_UPDATE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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

        Args:
            delivery_id: Id of the delivery.
            request_id: Id of the request.

        Raises:
            APIError: An argument is missing (`DELIVERY_ID_NOT_SPECIFIED`, `REQUEST_ID_NOT_SPECIFIED`); what an argument
                names does not exist (`DELIVERY_NOT_FOUND`, `REQUEST_NOT_FOUND`); the portal refused for another reason
                (`DELETE_REQUEST_INTERNAL_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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

        Args:
            delivery_id: Id of the delivery.
            request_id: Id of the request.
            addressee: Addressee.
            message: Text of the message; BB codes are allowed, with the keys of `DeliveryRequestSendmessageMessage`.

        Raises:
            APIError: An argument is missing (`DELIVERY_ID_NOT_SPECIFIED`, `REQUEST_ID_NOT_SPECIFIED`,
                `ADDRESSEE_IS_NOT_SPECIFIED`, `MESSAGE_NOT_SPECIFIED`, `MESSAGE_STATUS_NOT_SPECIFIED`,
                `MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED`); what an argument names does not exist (`DELIVERY_NOT_FOUND`,
                `REQUEST_NOT_FOUND`, `REQUEST_SHIPMENT_NOT_FOUND`); the portal refused for another reason
                (`ADDRESSEE_UNEXPECTED_VALUE`, `UNEXPECTED_MESSAGE_STATUS_SEMANTIC`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        wire = {
            "DELIVERY_ID": delivery_id,
            "REQUEST_ID": request_id,
            "ADDRESSEE": addressee,
            "MESSAGE": _options("MESSAGE", message, groups=[["SUBJECT", "BODY"]]),
        }
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

        Args:
            delivery_id: Id of the delivery.
            request_id: Id of the request.
            finalize: Finalize: yes or no.
            status: Status of the delivery request, with the keys of `DeliveryRequestUpdateStatus`.
            properties: Properties, by code.
            overwrite_properties: Overwrite properties: yes or no.

        Raises:
            APIError: An argument is missing (`DELIVERY_ID_NOT_SPECIFIED`, `REQUEST_ID_NOT_SPECIFIED`,
                `STATUS_TEXT_NOT_SPECIFIED`, `STATUS_SEMANTIC_NOT_SPECIFIED`, `EMPTY_UPDATE_PAYLOAD`); an argument is
                wrong (`STATUS_UNEXPECTED_FORMAT`, `PROPERTIES_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_UNEXPECTED_FORMAT`,
                `PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT`); what an argument names
                does not exist (`DELIVERY_NOT_FOUND`, `REQUEST_NOT_FOUND`); the portal refused for another reason
                (`UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE`, `UNEXPECTED_OVERWRITE_PROPERTIES_VALUE`,
                `UPDATE_REQUEST_INTERNAL_ERROR`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        wire = _given(
            DELIVERY_ID=delivery_id,
            REQUEST_ID=request_id,
            FINALIZE=_flag(finalize),
            STATUS=_mapping("STATUS", status),
            PROPERTIES=_sequence("PROPERTIES", properties),
            OVERWRITE_PROPERTIES=_flag(overwrite_properties),
        )
        return self._call("sale.delivery.request.update", wire, bool)


class DeliveryHandlerService(RowService[R]):
    """Delivery service handlers:
    https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
    """

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
        description: str | None = None,
    ) -> Call[int]:
        """Create a delivery service handler and return its id.

        Args:
            name: Name of the delivery service handler.
            code: Code of the delivery service handler.
            settings: Settings of the delivery service handler, with the keys of `DeliveryHandlerAddSettings`.
            profiles: Profiles.
            sort: The place in the order; the lowest comes first.
            description: Description of the delivery service handler.

        Raises:
            APIError: A value was refused, or the caller may not create a delivery service handler
                (`ERROR_CHECK_FAILURE`, `ERROR_HANDLER_ADD`, `ERROR_HANDLER_ALREADY_EXIST`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        wire = _given(
            NAME=name,
            CODE=code,
            SETTINGS=_options("SETTINGS", settings, _DELIVERY_HANDLER_ADD_SETTINGS_FLAGS),
            PROFILES=_sequence("PROFILES", profiles),
            SORT=sort,
            DESCRIPTION=description,
        )
        return self._call("sale.delivery.handler.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a delivery service handler.

        Args:
            id: Id of the delivery service handler.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_HANDLER_DELETE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return self._call("sale.delivery.handler.delete", {"ID": id}, bool)

    def list(self) -> ListCall[R]:
        """List delivery service handlers: awaited for one page, iterated for all of them.

        Raises:
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
        """Change the given fields of a delivery service handler.

        Args:
            id: Id of the delivery service handler.
            name: Name of the delivery service handler.
            code: Code of the delivery service handler.
            sort: The place in the order; the lowest comes first.
            description: Description of the delivery service handler.
            settings: Settings of the delivery service handler, with the keys of `DeliveryHandlerUpdateSettings`.
            profiles: Profiles.

        Raises:
            APIError: What an argument names does not exist (`ERROR_HANDLER_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_HANDLER_UPDATE`, `ERROR_HANDLER_ALREADY_EXIST`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        wire = _given(
            ID=id,
            NAME=name,
            CODE=code,
            SORT=sort,
            DESCRIPTION=description,
            SETTINGS=_options("SETTINGS", settings, _DELIVERY_HANDLER_UPDATE_SETTINGS_FLAGS),
            PROFILES=_sequence("PROFILES", profiles),
        )
        return self._call("sale.delivery.handler.update", wire, bool)


class DeliveryExtraService(Service):
    """Extras of delivery services:
    https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
    """

    @builtins.property
    def service(self) -> DeliveryExtraServiceService[ExtraDeliveryService]:
        """Extras of a delivery service:
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return DeliveryExtraServiceService(self._runner, ExtraDeliveryService)


class DeliveryExtraServiceService(RowService[R]):
    """Extras of a delivery service:
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
        """Create an extra of a delivery service and return its id.

        Args:
            delivery_id: Id of the delivery.
            type: Type of the extra.
            name: Name of the extra.
            items: The items.
            active: Whether it is active.
            code: Code of the extra.
            sort: The place in the order; the lowest comes first.
            description: Description of the extra.
            price: The price.

        Raises:
            APIError: What an argument names does not exist (`ERROR_DELIVERY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_ADD`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        wire = _given(
            DELIVERY_ID=delivery_id,
            TYPE=type,
            NAME=name,
            ITEMS=_sequence("ITEMS", items),
            ACTIVE=_flag(active),
            CODE=code,
            SORT=sort,
            DESCRIPTION=description,
            PRICE=price,
        )
        return self._call("sale.delivery.extra.service.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete an extra of a delivery service.

        Args:
            id: Id of the extra.

        Raises:
            APIError: What an argument names does not exist (`ERROR_EXTRA_SERVICE_NOT_FOUND`); the portal refused for
                another reason (`ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_DELETE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: delivery. https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return self._call("sale.delivery.extra.service.delete", {"ID": id}, bool)

    def get(self, delivery_id: int | Ref) -> ListCall[R]:
        """List extras of a delivery service: awaited for one page, iterated for all of them.

        Args:
            delivery_id: Id of the delivery.

        Raises:
            APIError: What an argument names does not exist (`ERROR_DELIVERY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
        """Change the given fields of an extra of a delivery service.

        Args:
            id: Id of the extra.
            name: Name of the extra.
            active: Whether it is active.
            code: Code of the extra.
            sort: The place in the order; the lowest comes first.
            description: Description of the extra.
            price: The price.
            items: The items.

        Raises:
            APIError: What an argument names does not exist (`ERROR_EXTRA_SERVICE_NOT_FOUND`); the portal refused for
                another reason (`ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_UPDATE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

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
            ITEMS=_sequence("ITEMS", items),
        )
        return self._call("sale.delivery.extra.service.update", wire, bool)


class DeliveryConfigService(RowService[R]):
    """The settings of a delivery service:
    https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
    """

    def of(self, entity: builtins.type[E], /) -> DeliveryConfigService[E]:
        """Return the service with rows of another type, such as a subclass of `DeliveryConfig` with your user fields."""
        return DeliveryConfigService(self._runner, entity)

    def get(self, id: int | Ref) -> ListCall[R]:
        """List the settings of a delivery service: awaited for one page, iterated for all of them.

        Args:
            id: Id of the settings of a delivery service.

        Raises:
            APIError: What an argument names does not exist (`ERROR_DELIVERY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Reads. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return self._list("sale.delivery.config.get", {"ID": id}, self._entity, _DELIVERY_HANDLER_LIST)

    def update(self, id: int | Ref, *, config: Sequence[Mapping[str, Any]] | None = None) -> Call[bool]:
        """Change the given fields of the settings of a delivery service.

        Args:
            id: Id of the settings of a delivery service.
            config: Config.

        Raises:
            APIError: What an argument names does not exist (`ERROR_DELIVERY_NOT_FOUND`); the portal refused for another
                reason (`ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_CONFIG_UPDATE`).
            AccessDenied: The caller may not do this (`ACCESS_DENIED`).

        Writes. Scope: sale. https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return self._call("sale.delivery.config.update", _given(ID=id, CONFIG=_sequence("CONFIG", config)), bool)
