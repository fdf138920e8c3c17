# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The online shop: `sale.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.sale.basketitem import Basketitem, BasketitemService
    from bitrix24_async.scopes.sale.basketproperties import Basketproperties, BasketpropertiesService
    from bitrix24_async.scopes.sale.business_value_person_domain import (
        BusinessValuePersonDomain,
        BusinessValuePersonDomainService,
    )
    from bitrix24_async.scopes.sale.cashbox import Cashbox, CashboxHandler, CashboxService
    from bitrix24_async.scopes.sale.delivery import (
        Delivery,
        DeliveryConfig,
        DeliveryHandler,
        DeliveryService,
        DeliveryServiceRecord,
        ExtraDeliveryService,
    )
    from bitrix24_async.scopes.sale.order import Order, OrderService
    from bitrix24_async.scopes.sale.payment import Payment, PaymentService
    from bitrix24_async.scopes.sale.paymentitembasket import Paymentitembasket, PaymentitembasketService
    from bitrix24_async.scopes.sale.paymentitemshipment import Paymentitemshipment, PaymentitemshipmentService
    from bitrix24_async.scopes.sale.paysystem import (
        Paysystem,
        PaysystemHandler,
        PaysystemService,
        PaysystemSettings,
        PaysystemSettingsPaymentGetResult,
    )
    from bitrix24_async.scopes.sale.persontype import Persontype, PersontypeService
    from bitrix24_async.scopes.sale.property import Property, PropertyService
    from bitrix24_async.scopes.sale.property_relation import PropertyRelation, PropertyRelationService
    from bitrix24_async.scopes.sale.propertygroup import Propertygroup, PropertygroupService
    from bitrix24_async.scopes.sale.propertyvalue import Propertyvalue, PropertyvalueService
    from bitrix24_async.scopes.sale.propertyvariant import Propertyvariant, PropertyvariantService
    from bitrix24_async.scopes.sale.shipment import OrderShipment, Shipment, ShipmentService
    from bitrix24_async.scopes.sale.shipmentitem import Shipmentitem, ShipmentitemService
    from bitrix24_async.scopes.sale.shipmentproperty import Shipmentproperty, ShipmentpropertyService
    from bitrix24_async.scopes.sale.shipmentpropertyvalue import Shipmentpropertyvalue, ShipmentpropertyvalueService
    from bitrix24_async.scopes.sale.status import Status, StatusService
    from bitrix24_async.scopes.sale.status_lang import Lang, StatusLang, StatusLangService
    from bitrix24_async.scopes.sale.trade_binding import TradeBinding, TradeBindingService
    from bitrix24_async.scopes.sale.trade_platform import TradePlatform, TradePlatformService

__all__ = [
    "Basketitem",
    "Basketproperties",
    "BusinessValuePersonDomain",
    "Cashbox",
    "CashboxHandler",
    "Delivery",
    "DeliveryConfig",
    "DeliveryHandler",
    "DeliveryServiceRecord",
    "ExtraDeliveryService",
    "Lang",
    "Order",
    "OrderShipment",
    "Payment",
    "Paymentitembasket",
    "Paymentitemshipment",
    "Paysystem",
    "PaysystemHandler",
    "PaysystemSettings",
    "PaysystemSettingsPaymentGetResult",
    "Persontype",
    "Property",
    "PropertyRelation",
    "Propertygroup",
    "Propertyvalue",
    "Propertyvariant",
    "SaleScope",
    "Shipment",
    "Shipmentitem",
    "Shipmentproperty",
    "Shipmentpropertyvalue",
    "Status",
    "StatusLang",
    "TradeBinding",
    "TradePlatform",
]


class SaleScope(Scope):
    """The online shop: https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html"""

    __slots__ = ()

    @builtins.property
    def basketitem(self) -> BasketitemService[Basketitem]:
        """Basket items: https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html"""
        from bitrix24_async.scopes.sale.basketitem import Basketitem, BasketitemService

        return BasketitemService(self._runner, Basketitem)

    @builtins.property
    def basketproperties(self) -> BasketpropertiesService[Basketproperties]:
        """Basket properties:
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        from bitrix24_async.scopes.sale.basketproperties import Basketproperties, BasketpropertiesService

        return BasketpropertiesService(self._runner, Basketproperties)

    @builtins.property
    def business_value_person_domain(self) -> BusinessValuePersonDomainService[BusinessValuePersonDomain]:
        """Business value person domains:
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        from bitrix24_async.scopes.sale.business_value_person_domain import (
            BusinessValuePersonDomain,
            BusinessValuePersonDomainService,
        )

        return BusinessValuePersonDomainService(self._runner, BusinessValuePersonDomain)

    @builtins.property
    def cashbox(self) -> CashboxService[Cashbox]:
        """Cashboxes: https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html"""
        from bitrix24_async.scopes.sale.cashbox import Cashbox, CashboxService

        return CashboxService(self._runner, Cashbox)

    @builtins.property
    def delivery(self) -> DeliveryService[Delivery]:
        """Deliveries: https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html"""
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
    def paymentitembasket(self) -> PaymentitembasketService[Paymentitembasket]:
        """Basket payment items:
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        from bitrix24_async.scopes.sale.paymentitembasket import Paymentitembasket, PaymentitembasketService

        return PaymentitembasketService(self._runner, Paymentitembasket)

    @builtins.property
    def paymentitemshipment(self) -> PaymentitemshipmentService[Paymentitemshipment]:
        """Shipment payment items:
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
        """
        from bitrix24_async.scopes.sale.paymentitemshipment import Paymentitemshipment, PaymentitemshipmentService

        return PaymentitemshipmentService(self._runner, Paymentitemshipment)

    @builtins.property
    def paysystem(self) -> PaysystemService[Paysystem]:
        """Payment systems: https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html"""
        from bitrix24_async.scopes.sale.paysystem import Paysystem, PaysystemService

        return PaysystemService(self._runner, Paysystem)

    @builtins.property
    def persontype(self) -> PersontypeService[Persontype]:
        """Payer types: https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html"""
        from bitrix24_async.scopes.sale.persontype import Persontype, PersontypeService

        return PersontypeService(self._runner, Persontype)

    @builtins.property
    def property(self) -> PropertyService[Property]:
        """Properties: https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html"""
        from bitrix24_async.scopes.sale.property import Property, PropertyService

        return PropertyService(self._runner, Property)

    @builtins.property
    def property_relation(self) -> PropertyRelationService[PropertyRelation]:
        """Property relations:
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        from bitrix24_async.scopes.sale.property_relation import PropertyRelation, PropertyRelationService

        return PropertyRelationService(self._runner, PropertyRelation)

    @builtins.property
    def propertygroup(self) -> PropertygroupService[Propertygroup]:
        """Property groups: https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html"""
        from bitrix24_async.scopes.sale.propertygroup import Propertygroup, PropertygroupService

        return PropertygroupService(self._runner, Propertygroup)

    @builtins.property
    def propertyvalue(self) -> PropertyvalueService[Propertyvalue]:
        """Property values: https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html"""
        from bitrix24_async.scopes.sale.propertyvalue import Propertyvalue, PropertyvalueService

        return PropertyvalueService(self._runner, Propertyvalue)

    @builtins.property
    def propertyvariant(self) -> PropertyvariantService[Propertyvariant]:
        """Property variants:
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
        """
        from bitrix24_async.scopes.sale.propertyvariant import Propertyvariant, PropertyvariantService

        return PropertyvariantService(self._runner, Propertyvariant)

    @builtins.property
    def shipment(self) -> ShipmentService[Shipment]:
        """Shipments: https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html"""
        from bitrix24_async.scopes.sale.shipment import Shipment, ShipmentService

        return ShipmentService(self._runner, Shipment)

    @builtins.property
    def shipmentitem(self) -> ShipmentitemService[Shipmentitem]:
        """Shipment items: https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html"""
        from bitrix24_async.scopes.sale.shipmentitem import Shipmentitem, ShipmentitemService

        return ShipmentitemService(self._runner, Shipmentitem)

    @builtins.property
    def shipmentproperty(self) -> ShipmentpropertyService[Shipmentproperty]:
        """Shipment properties:
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
        """
        from bitrix24_async.scopes.sale.shipmentproperty import Shipmentproperty, ShipmentpropertyService

        return ShipmentpropertyService(self._runner, Shipmentproperty)

    @builtins.property
    def shipmentpropertyvalue(self) -> ShipmentpropertyvalueService[Shipmentpropertyvalue]:
        """Shipment property values:
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        from bitrix24_async.scopes.sale.shipmentpropertyvalue import Shipmentpropertyvalue, ShipmentpropertyvalueService

        return ShipmentpropertyvalueService(self._runner, Shipmentpropertyvalue)

    @builtins.property
    def status(self) -> StatusService[Status]:
        """Statuses: https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html"""
        from bitrix24_async.scopes.sale.status import Status, StatusService

        return StatusService(self._runner, Status)

    @builtins.property
    def status_lang(self) -> StatusLangService[StatusLang]:
        """Status langs: https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html"""
        from bitrix24_async.scopes.sale.status_lang import StatusLang, StatusLangService

        return StatusLangService(self._runner, StatusLang)

    @builtins.property
    def trade_binding(self) -> TradeBindingService[TradeBinding]:
        """Trade bindings: https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html"""
        from bitrix24_async.scopes.sale.trade_binding import TradeBinding, TradeBindingService

        return TradeBindingService(self._runner, TradeBinding)

    @builtins.property
    def trade_platform(self) -> TradePlatformService[TradePlatform]:
        """Trade platforms:
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
        """
        from bitrix24_async.scopes.sale.trade_platform import TradePlatform, TradePlatformService

        return TradePlatformService(self._runner, TradePlatform)


if not TYPE_CHECKING:
    _MODULES = {
        "Basketitem": "basketitem",
        "Basketproperties": "basketproperties",
        "BusinessValuePersonDomain": "business_value_person_domain",
        "Cashbox": "cashbox",
        "CashboxHandler": "cashbox",
        "Delivery": "delivery",
        "DeliveryConfig": "delivery",
        "DeliveryHandler": "delivery",
        "DeliveryServiceRecord": "delivery",
        "ExtraDeliveryService": "delivery",
        "Lang": "status_lang",
        "Order": "order",
        "OrderShipment": "shipment",
        "Payment": "payment",
        "Paymentitembasket": "paymentitembasket",
        "Paymentitemshipment": "paymentitemshipment",
        "Paysystem": "paysystem",
        "PaysystemHandler": "paysystem",
        "PaysystemSettings": "paysystem",
        "PaysystemSettingsPaymentGetResult": "paysystem",
        "Persontype": "persontype",
        "Property": "property",
        "PropertyRelation": "property_relation",
        "Propertygroup": "propertygroup",
        "Propertyvalue": "propertyvalue",
        "Propertyvariant": "propertyvariant",
        "Shipment": "shipment",
        "Shipmentitem": "shipmentitem",
        "Shipmentproperty": "shipmentproperty",
        "Shipmentpropertyvalue": "shipmentpropertyvalue",
        "Status": "status",
        "StatusLang": "status_lang",
        "TradeBinding": "trade_binding",
        "TradePlatform": "trade_platform",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
