# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The online shop: `sale.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.sale.basketitem import BasketItem, BasketItemService
    from bitrix24_async.scopes.sale.basketproperties import BasketProperties, BasketPropertiesService
    from bitrix24_async.scopes.sale.business_value_person_domain import (
        BusinessValuePersonDomain,
        BusinessValuePersonDomainService,
    )
    from bitrix24_async.scopes.sale.cashbox import (
        Cashbox,
        CashboxHandler,
        CashboxHandlerSettings,
        CashboxHandlerSettingsConfig,
        CashboxService,
    )
    from bitrix24_async.scopes.sale.delivery import (
        Delivery,
        DeliveryConfig,
        DeliveryHandler,
        DeliveryHandlerProfile,
        DeliveryHandlerSettings,
        DeliveryHandlerSettingsConfig,
        DeliveryService,
        DeliveryServiceRecord,
        ExtraDeliveryService,
        ExtraDeliveryServiceItem,
    )
    from bitrix24_async.scopes.sale.order import (
        Order,
        OrderBasketItem,
        OrderBasketItemReservation,
        OrderClient,
        OrderRequisiteLink,
        OrderService,
    )
    from bitrix24_async.scopes.sale.payment import Payment, PaymentService
    from bitrix24_async.scopes.sale.paymentitembasket import PaymentItemBasket, PaymentItemBasketService
    from bitrix24_async.scopes.sale.paymentitemshipment import PaymentItemShipment, PaymentItemShipmentService
    from bitrix24_async.scopes.sale.paysystem import (
        PaySystem,
        PaySystemHandler,
        PaySystemService,
        PaySystemSettings,
        PaySystemSettingsPaymentGetResult,
    )
    from bitrix24_async.scopes.sale.persontype import PersonType, PersonTypeService
    from bitrix24_async.scopes.sale.property import Property, PropertyService, PropertySettings
    from bitrix24_async.scopes.sale.property_relation import PropertyRelation, PropertyRelationService
    from bitrix24_async.scopes.sale.propertygroup import PropertyGroup, PropertyGroupService
    from bitrix24_async.scopes.sale.propertyvalue import PropertyValue, PropertyValueService
    from bitrix24_async.scopes.sale.propertyvariant import PropertyVariant, PropertyVariantService
    from bitrix24_async.scopes.sale.shipment import OrderShipment, Shipment, ShipmentService
    from bitrix24_async.scopes.sale.shipmentitem import ShipmentItem, ShipmentItemService
    from bitrix24_async.scopes.sale.shipmentproperty import (
        ShipmentProperty,
        ShipmentPropertyService,
        ShipmentPropertySettings,
    )
    from bitrix24_async.scopes.sale.shipmentpropertyvalue import ShipmentPropertyValue, ShipmentPropertyValueService
    from bitrix24_async.scopes.sale.status import Status, StatusService
    from bitrix24_async.scopes.sale.status_lang import Lang, StatusLang, StatusLangService
    from bitrix24_async.scopes.sale.trade_binding import TradeBinding, TradeBindingService
    from bitrix24_async.scopes.sale.trade_platform import TradePlatform, TradePlatformService

__all__ = [
    "BasketItem",
    "BasketProperties",
    "BusinessValuePersonDomain",
    "Cashbox",
    "CashboxHandler",
    "CashboxHandlerSettings",
    "CashboxHandlerSettingsConfig",
    "Delivery",
    "DeliveryConfig",
    "DeliveryHandler",
    "DeliveryHandlerProfile",
    "DeliveryHandlerSettings",
    "DeliveryHandlerSettingsConfig",
    "DeliveryServiceRecord",
    "ExtraDeliveryService",
    "ExtraDeliveryServiceItem",
    "Lang",
    "Order",
    "OrderBasketItem",
    "OrderBasketItemReservation",
    "OrderClient",
    "OrderRequisiteLink",
    "OrderShipment",
    "PaySystem",
    "PaySystemHandler",
    "PaySystemSettings",
    "PaySystemSettingsPaymentGetResult",
    "Payment",
    "PaymentItemBasket",
    "PaymentItemShipment",
    "PersonType",
    "Property",
    "PropertyGroup",
    "PropertyRelation",
    "PropertySettings",
    "PropertyValue",
    "PropertyVariant",
    "SaleScope",
    "Shipment",
    "ShipmentItem",
    "ShipmentProperty",
    "ShipmentPropertySettings",
    "ShipmentPropertyValue",
    "Status",
    "StatusLang",
    "TradeBinding",
    "TradePlatform",
]


class SaleScope(Scope):
    """The online shop: https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html"""

    __slots__ = ()

    @builtins.property
    def basketitem(self) -> BasketItemService[BasketItem]:
        """Basket items: https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html"""
        from bitrix24_async.scopes.sale.basketitem import BasketItem, BasketItemService

        return BasketItemService(self._runner, BasketItem)

    @builtins.property
    def basketproperties(self) -> BasketPropertiesService[BasketProperties]:
        """Properties of a basket item:
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        from bitrix24_async.scopes.sale.basketproperties import BasketProperties, BasketPropertiesService

        return BasketPropertiesService(self._runner, BasketProperties)

    @builtins.property
    def business_value_person_domain(self) -> BusinessValuePersonDomainService[BusinessValuePersonDomain]:
        """Links between a payer type and a kind of payers:
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        from bitrix24_async.scopes.sale.business_value_person_domain import (
            BusinessValuePersonDomain,
            BusinessValuePersonDomainService,
        )

        return BusinessValuePersonDomainService(self._runner, BusinessValuePersonDomain)

    @builtins.property
    def cashbox(self) -> CashboxService[Cashbox]:
        """Cash registers: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html"""
        from bitrix24_async.scopes.sale.cashbox import Cashbox, CashboxService

        return CashboxService(self._runner, Cashbox)

    @builtins.property
    def delivery(self) -> DeliveryService[Delivery]:
        """Delivery services: https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html"""
        from bitrix24_async.scopes.sale.delivery import Delivery, DeliveryService

        return DeliveryService(self._runner, Delivery)

    @builtins.property
    def order(self) -> OrderService[Order]:
        """Orders: https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html"""
        from bitrix24_async.scopes.sale.order import Order, OrderService

        return OrderService(self._runner, Order)

    @builtins.property
    def payment(self) -> PaymentService[Payment]:
        """Payments: https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html"""
        from bitrix24_async.scopes.sale.payment import Payment, PaymentService

        return PaymentService(self._runner, Payment)

    @builtins.property
    def paymentitembasket(self) -> PaymentItemBasketService[PaymentItemBasket]:
        """Links between a payment and a basket item:
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        from bitrix24_async.scopes.sale.paymentitembasket import PaymentItemBasket, PaymentItemBasketService

        return PaymentItemBasketService(self._runner, PaymentItemBasket)

    @builtins.property
    def paymentitemshipment(self) -> PaymentItemShipmentService[PaymentItemShipment]:
        """Links between a payment and a shipment:
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
        """
        from bitrix24_async.scopes.sale.paymentitemshipment import PaymentItemShipment, PaymentItemShipmentService

        return PaymentItemShipmentService(self._runner, PaymentItemShipment)

    @builtins.property
    def paysystem(self) -> PaySystemService[PaySystem]:
        """Payment systems: https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html"""
        from bitrix24_async.scopes.sale.paysystem import PaySystem, PaySystemService

        return PaySystemService(self._runner, PaySystem)

    @builtins.property
    def persontype(self) -> PersonTypeService[PersonType]:
        """Payer types: https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html"""
        from bitrix24_async.scopes.sale.persontype import PersonType, PersonTypeService

        return PersonTypeService(self._runner, PersonType)

    @builtins.property
    def property(self) -> PropertyService[Property]:
        """Order properties: https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html"""
        from bitrix24_async.scopes.sale.property import Property, PropertyService

        return PropertyService(self._runner, Property)

    @builtins.property
    def property_relation(self) -> PropertyRelationService[PropertyRelation]:
        """Links of an order property:
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        from bitrix24_async.scopes.sale.property_relation import PropertyRelation, PropertyRelationService

        return PropertyRelationService(self._runner, PropertyRelation)

    @builtins.property
    def propertygroup(self) -> PropertyGroupService[PropertyGroup]:
        """Groups of order properties:
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
        """
        from bitrix24_async.scopes.sale.propertygroup import PropertyGroup, PropertyGroupService

        return PropertyGroupService(self._runner, PropertyGroup)

    @builtins.property
    def propertyvalue(self) -> PropertyValueService[PropertyValue]:
        """Values of an order property:
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
        """
        from bitrix24_async.scopes.sale.propertyvalue import PropertyValue, PropertyValueService

        return PropertyValueService(self._runner, PropertyValue)

    @builtins.property
    def propertyvariant(self) -> PropertyVariantService[PropertyVariant]:
        """Variants of an order property:
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
        """
        from bitrix24_async.scopes.sale.propertyvariant import PropertyVariant, PropertyVariantService

        return PropertyVariantService(self._runner, PropertyVariant)

    @builtins.property
    def shipment(self) -> ShipmentService[Shipment]:
        """Shipments: https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html"""
        from bitrix24_async.scopes.sale.shipment import Shipment, ShipmentService

        return ShipmentService(self._runner, Shipment)

    @builtins.property
    def shipmentitem(self) -> ShipmentItemService[ShipmentItem]:
        """Items of a shipment: https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html"""
        from bitrix24_async.scopes.sale.shipmentitem import ShipmentItem, ShipmentItemService

        return ShipmentItemService(self._runner, ShipmentItem)

    @builtins.property
    def shipmentproperty(self) -> ShipmentPropertyService[ShipmentProperty]:
        """Shipment properties:
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
        """
        from bitrix24_async.scopes.sale.shipmentproperty import ShipmentProperty, ShipmentPropertyService

        return ShipmentPropertyService(self._runner, ShipmentProperty)

    @builtins.property
    def shipmentpropertyvalue(self) -> ShipmentPropertyValueService[ShipmentPropertyValue]:
        """Values of a shipment property:
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        from bitrix24_async.scopes.sale.shipmentpropertyvalue import ShipmentPropertyValue, ShipmentPropertyValueService

        return ShipmentPropertyValueService(self._runner, ShipmentPropertyValue)

    @builtins.property
    def status(self) -> StatusService[Status]:
        """Statuses: https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html"""
        from bitrix24_async.scopes.sale.status import Status, StatusService

        return StatusService(self._runner, Status)

    @builtins.property
    def status_lang(self) -> StatusLangService[StatusLang]:
        """Translations of a status: https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html"""
        from bitrix24_async.scopes.sale.status_lang import StatusLang, StatusLangService

        return StatusLangService(self._runner, StatusLang)

    @builtins.property
    def trade_binding(self) -> TradeBindingService[TradeBinding]:
        """Links between an order and a sales channel:
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
        """
        from bitrix24_async.scopes.sale.trade_binding import TradeBinding, TradeBindingService

        return TradeBindingService(self._runner, TradeBinding)

    @builtins.property
    def trade_platform(self) -> TradePlatformService[TradePlatform]:
        """Sales channels:
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
        """
        from bitrix24_async.scopes.sale.trade_platform import TradePlatform, TradePlatformService

        return TradePlatformService(self._runner, TradePlatform)


if not TYPE_CHECKING:
    _MODULES = {
        "BasketItem": "basketitem",
        "BasketProperties": "basketproperties",
        "BusinessValuePersonDomain": "business_value_person_domain",
        "Cashbox": "cashbox",
        "CashboxHandler": "cashbox",
        "CashboxHandlerSettings": "cashbox",
        "CashboxHandlerSettingsConfig": "cashbox",
        "Delivery": "delivery",
        "DeliveryConfig": "delivery",
        "DeliveryHandler": "delivery",
        "DeliveryHandlerProfile": "delivery",
        "DeliveryHandlerSettings": "delivery",
        "DeliveryHandlerSettingsConfig": "delivery",
        "DeliveryServiceRecord": "delivery",
        "ExtraDeliveryService": "delivery",
        "ExtraDeliveryServiceItem": "delivery",
        "Lang": "status_lang",
        "Order": "order",
        "OrderBasketItem": "order",
        "OrderBasketItemReservation": "order",
        "OrderClient": "order",
        "OrderRequisiteLink": "order",
        "OrderShipment": "shipment",
        "PaySystem": "paysystem",
        "PaySystemHandler": "paysystem",
        "PaySystemSettings": "paysystem",
        "PaySystemSettingsPaymentGetResult": "paysystem",
        "Payment": "payment",
        "PaymentItemBasket": "paymentitembasket",
        "PaymentItemShipment": "paymentitemshipment",
        "PersonType": "persontype",
        "Property": "property",
        "PropertyGroup": "propertygroup",
        "PropertyRelation": "property_relation",
        "PropertySettings": "property",
        "PropertyValue": "propertyvalue",
        "PropertyVariant": "propertyvariant",
        "Shipment": "shipment",
        "ShipmentItem": "shipmentitem",
        "ShipmentProperty": "shipmentproperty",
        "ShipmentPropertySettings": "shipmentproperty",
        "ShipmentPropertyValue": "shipmentpropertyvalue",
        "Status": "status",
        "StatusLang": "status_lang",
        "TradeBinding": "trade_binding",
        "TradePlatform": "trade_platform",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
