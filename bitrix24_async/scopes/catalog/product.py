# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Products: the methods of `catalog.product`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Product",
    "ProductDetailPicture",
    "ProductFields",
    "ProductKey",
    "ProductOffer",
    "ProductOfferDetailPicture",
    "ProductOfferFields",
    "ProductOfferKey",
    "ProductOfferParentId",
    "ProductOfferPreviewPicture",
    "ProductOfferService",
    "ProductPreviewPicture",
    "ProductService",
    "ProductServiceFields",
    "ProductServiceKey",
    "ProductServiceService",
    "ProductSku",
    "ProductSkuDetailPicture",
    "ProductSkuFields",
    "ProductSkuKey",
    "ProductSkuPreviewPicture",
    "ProductSkuService",
    "ServiceProduct",
    "ServiceProductDetailPicture",
    "ServiceProductPreviewPicture",
]


class Product(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.product`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    available: str | None = None
    bundle: str | None = None
    can_buy_zero: bool | None = None
    code: str | None = None
    created_by: int | None = None
    date_active_from: dt.datetime | None = None
    date_active_to: dt.datetime | None = None
    date_create: dt.datetime | None = None
    detail_picture: ProductDetailPicture | None = None
    detail_text: str | None = None
    detail_text_type: str | None = None
    height: Decimal | None = None
    iblock_id: int | None = None
    iblock_section_id: int | None = None
    length: Decimal | None = None
    measure: int | None = None
    modified_by: int | None = None
    name: str | None = None
    negative_amount_trace: str | None = None
    preview_picture: ProductPreviewPicture | None = None
    preview_text: str | None = None
    preview_text_type: str | None = None
    price_type: str | None = None
    purchasing_currency: str | None = None
    purchasing_price: Decimal | None = None
    quantity: Decimal | None = None
    quantity_reserved: Decimal | None = None
    quantity_trace: str | None = None
    sort: int | None = None
    subscribe: str | None = None
    timestamp_x: dt.datetime | None = None
    type: int | None = None
    vat_id: int | None = None
    vat_included: bool | None = None
    weight: Decimal | None = None
    width: Decimal | None = None
    xml_id: str | None = None
    barcode_multi: bool | None = None
    recur_scheme_length: int | None = None
    recur_scheme_type: str | None = None
    trial_price_id: int | None = None
    without_order: bool | None = None
    iblock_section: Any = _field(default=None, name="IblockSection")
    property_n: Any = None


class ProductDetailPicture(Entity, kw_only=True, rename="camel"):
    """What `detailPicture` of a `Product` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ProductOffer(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.product.offer`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    available: str | None = None
    bundle: str | None = None
    can_buy_zero: bool | None = None
    code: str | None = None
    created_by: int | None = None
    date_active_from: dt.datetime | None = None
    date_active_to: dt.datetime | None = None
    date_create: dt.datetime | None = None
    detail_picture: ProductOfferDetailPicture | None = None
    detail_text: str | None = None
    detail_text_type: str | None = None
    height: Decimal | None = None
    iblock_id: int | None = None
    iblock_section_id: int | None = None
    length: Decimal | None = None
    measure: int | None = None
    modified_by: int | None = None
    name: str | None = None
    negative_amount_trace: str | None = None
    parent_id: ProductOfferParentId | None = None
    preview_picture: ProductOfferPreviewPicture | None = None
    preview_text: str | None = None
    preview_text_type: str | None = None
    price_type: str | None = None
    purchasing_currency: str | None = None
    purchasing_price: Decimal | None = None
    quantity: Decimal | None = None
    quantity_reserved: Decimal | None = None
    quantity_trace: str | None = None
    sort: int | None = None
    subscribe: str | None = None
    timestamp_x: dt.datetime | None = None
    type: int | None = None
    vat_id: int | None = None
    vat_included: bool | None = None
    weight: Decimal | None = None
    width: Decimal | None = None
    xml_id: str | None = None
    barcode_multi: bool | None = None
    recur_scheme_length: int | None = None
    recur_scheme_type: str | None = None
    trial_price_id: int | None = None
    without_order: bool | None = None
    iblock_section: Any = _field(default=None, name="IblockSection")
    property_n: Any = None


class ProductOfferDetailPicture(Entity, kw_only=True, rename="camel"):
    """What `detailPicture` of a `ProductOffer` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ProductOfferParentId(Entity, kw_only=True, rename="camel"):
    """What `parentId` of a `ProductOffer` holds; what is not declared is in `extra`."""

    value: str | None = None
    value_id: int | None = None


class ProductOfferPreviewPicture(Entity, kw_only=True, rename="camel"):
    """What `previewPicture` of a `ProductOffer` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ProductPreviewPicture(Entity, kw_only=True, rename="camel"):
    """What `previewPicture` of a `Product` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ProductSku(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.product.sku`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    active: bool | None = None
    available: str | None = None
    bundle: str | None = None
    can_buy_zero: bool | None = None
    code: str | None = None
    created_by: int | None = None
    date_active_from: dt.datetime | None = None
    date_active_to: dt.datetime | None = None
    date_create: dt.datetime | None = None
    detail_picture: ProductSkuDetailPicture | None = None
    detail_text: str | None = None
    detail_text_type: str | None = None
    height: Decimal | None = None
    iblock_id: int | None = None
    iblock_section_id: int | None = None
    length: Decimal | None = None
    measure: int | None = None
    modified_by: int | None = None
    name: str | None = None
    preview_picture: ProductSkuPreviewPicture | None = None
    preview_text: str | None = None
    preview_text_type: str | None = None
    price_type: str | None = None
    purchasing_currency: str | None = None
    purchasing_price: Decimal | None = None
    quantity: Decimal | None = None
    sort: int | None = None
    subscribe: str | None = None
    timestamp_x: dt.datetime | None = None
    type: int | None = None
    vat_id: int | None = None
    vat_included: bool | None = None
    weight: Decimal | None = None
    width: Decimal | None = None
    xml_id: str | None = None
    iblock_section: Any = _field(default=None, name="IblockSection")
    property_n: Any = None


class ProductSkuDetailPicture(Entity, kw_only=True, rename="camel"):
    """What `detailPicture` of a `ProductSku` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ProductSkuPreviewPicture(Entity, kw_only=True, rename="camel"):
    """What `previewPicture` of a `ProductSku` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ServiceProduct(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.product.service`, as its methods return it; what is not declared is in `extra`."""

    id: int
    active: bool | None = None
    available: str | None = None
    bundle: str | None = None
    code: str | None = None
    created_by: int | None = None
    date_active_from: dt.datetime | None = None
    date_active_to: dt.datetime | None = None
    date_create: dt.datetime | None = None
    detail_picture: ServiceProductDetailPicture | None = None
    detail_text: str | None = None
    detail_text_type: str | None = None
    iblock_id: int | None = None
    iblock_section_id: int | None = None
    modified_by: int | None = None
    name: str | None = None
    preview_picture: ServiceProductPreviewPicture | None = None
    preview_text: str | None = None
    preview_text_type: str | None = None
    sort: int | None = None
    timestamp_x: dt.datetime | None = None
    type: int | None = None
    vat_id: int | None = None
    vat_included: bool | None = None
    xml_id: str | None = None
    iblock_section: Any = _field(default=None, name="IblockSection")
    measure: Any = None
    property_n: Any = None


class ServiceProductDetailPicture(Entity, kw_only=True, rename="camel"):
    """What `detailPicture` of a `ServiceProduct` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


class ServiceProductPreviewPicture(Entity, kw_only=True, rename="camel"):
    """What `previewPicture` of a `ServiceProduct` holds; what is not declared is in `extra`."""

    id: int | None = None
    url: str | None = None
    url_machine: str | None = None


ProductFields = TypedDict(
    "ProductFields",
    {
        "iblockId": int | None,
        "name": str | None,
        "active": bool | str | None,
        "code": str | None,
        "xmlId": str | None,
        "barcodeMulti": bool | str | None,
        "canBuyZero": bool | str | None,
        "createdBy": int | None,
        "modifiedBy": int | None,
        "dateActiveFrom": dt.datetime | dt.date | str | None,
        "dateActiveTo": dt.datetime | dt.date | str | None,
        "dateCreate": dt.datetime | dt.date | str | None,
        "iblockSectionId": int | None,
        "IblockSection": Sequence[Any] | None,
        "measure": int | None,
        "previewText": str | None,
        "detailText": str | None,
        "previewPicture": Mapping[str, Any] | None,
        "detailPicture": Mapping[str, Any] | None,
        "previewTextType": str | None,
        "detailTextType": str | None,
        "sort": int | None,
        "subscribe": str | None,
        "vatId": int | None,
        "vatIncluded": bool | str | None,
        "height": Decimal | float | str | None,
        "length": Decimal | float | str | None,
        "weight": Decimal | float | str | None,
        "width": Decimal | float | str | None,
        "quantityTrace": str | None,
        "purchasingCurrency": str | None,
        "purchasingPrice": Decimal | float | str | None,
        "quantity": Decimal | float | str | None,
        "quantityReserved": Decimal | float | str | None,
        "recurSchemeLength": int | None,
        "recurSchemeType": str | None,
        "trialPriceId": int | None,
        "withoutOrder": bool | str | None,
        "propertyN": Any,
        "fileId": int | None,
        "productId": int | None,
        "fieldName": str | None,
    },
    total=False,
)
"""The fields that a product takes."""


ProductOfferFields = TypedDict(
    "ProductOfferFields",
    {
        "iblockId": int | None,
        "name": str | None,
        "active": bool | str | None,
        "code": str | None,
        "xmlId": str | None,
        "barcodeMulti": bool | str | None,
        "canBuyZero": bool | str | None,
        "createdBy": int | None,
        "modifiedBy": int | None,
        "dateActiveFrom": dt.datetime | dt.date | str | None,
        "dateActiveTo": dt.datetime | dt.date | str | None,
        "dateCreate": dt.datetime | dt.date | str | None,
        "iblockSectionId": int | None,
        "IblockSection": Sequence[Any] | None,
        "measure": int | None,
        "previewText": str | None,
        "detailText": str | None,
        "previewPicture": Mapping[str, Any] | None,
        "detailPicture": Mapping[str, Any] | None,
        "previewTextType": str | None,
        "detailTextType": str | None,
        "sort": int | None,
        "subscribe": str | None,
        "vatId": int | None,
        "vatIncluded": bool | str | None,
        "height": Decimal | float | str | None,
        "length": Decimal | float | str | None,
        "weight": Decimal | float | str | None,
        "width": Decimal | float | str | None,
        "quantityTrace": str | None,
        "purchasingCurrency": str | None,
        "purchasingPrice": Decimal | float | str | None,
        "quantity": Decimal | float | str | None,
        "quantityReserved": Decimal | float | str | None,
        "recurSchemeLength": int | None,
        "recurSchemeType": str | None,
        "trialPriceId": int | None,
        "withoutOrder": bool | str | None,
        "parentId": int | None,
        "propertyN": Any,
        "fileId": int | None,
        "productId": int | None,
        "fieldName": str | None,
    },
    total=False,
)
"""The fields that a product variation takes."""


ProductServiceFields = TypedDict(
    "ProductServiceFields",
    {
        "iblockId": int | None,
        "name": str | None,
        "active": bool | str | None,
        "code": str | None,
        "xmlId": str | None,
        "createdBy": int | None,
        "modifiedBy": int | None,
        "dateActiveFrom": dt.datetime | dt.date | str | None,
        "dateActiveTo": dt.datetime | dt.date | str | None,
        "dateCreate": dt.datetime | dt.date | str | None,
        "iblockSectionId": int | None,
        "IblockSection": Sequence[Any] | None,
        "measure": int | None,
        "previewText": str | None,
        "detailText": str | None,
        "previewPicture": Mapping[str, Any] | None,
        "detailPicture": Mapping[str, Any] | None,
        "previewTextType": str | None,
        "detailTextType": str | None,
        "sort": int | None,
        "vatId": int | None,
        "vatIncluded": bool | str | None,
        "propertyN": Any,
        "fileId": int | None,
        "productId": int | None,
        "fieldName": str | None,
    },
    total=False,
)
"""The fields that a service of the catalogue takes."""


ProductSkuFields = TypedDict(
    "ProductSkuFields",
    {
        "iblockId": int | None,
        "name": str | None,
        "active": bool | str | None,
        "code": str | None,
        "xmlId": str | None,
        "canBuyZero": bool | str | None,
        "createdBy": int | None,
        "modifiedBy": int | None,
        "dateActiveFrom": dt.datetime | dt.date | str | None,
        "dateActiveTo": dt.datetime | dt.date | str | None,
        "dateCreate": dt.datetime | dt.date | str | None,
        "iblockSectionId": int | None,
        "IblockSection": Sequence[Any] | None,
        "measure": int | None,
        "previewText": str | None,
        "detailText": str | None,
        "previewPicture": Mapping[str, Any] | None,
        "detailPicture": Mapping[str, Any] | None,
        "previewTextType": str | None,
        "detailTextType": str | None,
        "sort": int | None,
        "subscribe": str | None,
        "vatId": int | None,
        "vatIncluded": bool | str | None,
        "height": Decimal | float | str | None,
        "length": Decimal | float | str | None,
        "weight": Decimal | float | str | None,
        "width": Decimal | float | str | None,
        "purchasingCurrency": str | None,
        "purchasingPrice": Decimal | float | str | None,
        "quantity": Decimal | float | str | None,
        "propertyN": Any,
        "fileId": int | None,
        "productId": int | None,
        "fieldName": str | None,
    },
    total=False,
)
"""The fields that a product with variations takes."""


ProductKey: TypeAlias = Literal[
    "active",
    "available",
    "bundle",
    "canBuyZero",
    "code",
    "createdBy",
    "dateActiveFrom",
    "dateActiveTo",
    "dateCreate",
    "detailPicture",
    "detailText",
    "detailTextType",
    "height",
    "iblockId",
    "iblockSectionId",
    "id",
    "length",
    "measure",
    "modifiedBy",
    "name",
    "negativeAmountTrace",
    "previewPicture",
    "previewText",
    "previewTextType",
    "priceType",
    "purchasingCurrency",
    "purchasingPrice",
    "quantity",
    "quantityReserved",
    "quantityTrace",
    "sort",
    "subscribe",
    "timestampX",
    "type",
    "vatId",
    "vatIncluded",
    "weight",
    "width",
    "xmlId",
    "barcodeMulti",
    "recurSchemeLength",
    "recurSchemeType",
    "trialPriceId",
    "withoutOrder",
    "IblockSection",
    "propertyN",
]


ProductOfferKey: TypeAlias = Literal[
    "active",
    "available",
    "bundle",
    "canBuyZero",
    "code",
    "createdBy",
    "dateActiveFrom",
    "dateActiveTo",
    "dateCreate",
    "detailPicture",
    "detailText",
    "detailTextType",
    "height",
    "iblockId",
    "iblockSectionId",
    "id",
    "length",
    "measure",
    "modifiedBy",
    "name",
    "negativeAmountTrace",
    "parentId",
    "previewPicture",
    "previewText",
    "previewTextType",
    "priceType",
    "purchasingCurrency",
    "purchasingPrice",
    "quantity",
    "quantityReserved",
    "quantityTrace",
    "sort",
    "subscribe",
    "timestampX",
    "type",
    "vatId",
    "vatIncluded",
    "weight",
    "width",
    "xmlId",
    "barcodeMulti",
    "recurSchemeLength",
    "recurSchemeType",
    "trialPriceId",
    "withoutOrder",
    "IblockSection",
    "propertyN",
]


ProductServiceKey: TypeAlias = Literal[
    "active",
    "available",
    "bundle",
    "code",
    "createdBy",
    "dateActiveFrom",
    "dateActiveTo",
    "dateCreate",
    "detailPicture",
    "detailText",
    "detailTextType",
    "iblockId",
    "iblockSectionId",
    "id",
    "modifiedBy",
    "name",
    "previewPicture",
    "previewText",
    "previewTextType",
    "sort",
    "timestampX",
    "type",
    "vatId",
    "vatIncluded",
    "xmlId",
    "IblockSection",
    "measure",
    "propertyN",
]


ProductSkuKey: TypeAlias = Literal[
    "active",
    "available",
    "bundle",
    "canBuyZero",
    "code",
    "createdBy",
    "dateActiveFrom",
    "dateActiveTo",
    "dateCreate",
    "detailPicture",
    "detailText",
    "detailTextType",
    "height",
    "iblockId",
    "iblockSectionId",
    "id",
    "length",
    "measure",
    "modifiedBy",
    "name",
    "previewPicture",
    "previewText",
    "previewTextType",
    "priceType",
    "purchasingCurrency",
    "purchasingPrice",
    "quantity",
    "sort",
    "subscribe",
    "timestampX",
    "type",
    "vatId",
    "vatIncluded",
    "weight",
    "width",
    "xmlId",
    "IblockSection",
    "propertyN",
]


_PRODUCT_FLAGS = frozenset({"active", "barcodeMulti", "canBuyZero", "vatIncluded", "withoutOrder"})


_PRODUCT_LIST_FILTER_FLAGS = frozenset({"active", "barcodeMulti", "canBuyZero", "vatIncluded", "withoutOrder"})


_PRODUCT_OFFER_FLAGS = frozenset({"active", "barcodeMulti", "canBuyZero", "vatIncluded", "withoutOrder"})


_PRODUCT_OFFER_LIST_FILTER_FLAGS = frozenset({"active", "barcodeMulti", "canBuyZero", "vatIncluded", "withoutOrder"})


_PRODUCT_SERVICE_FLAGS = frozenset({"active", "vatIncluded"})


_PRODUCT_SERVICE_LIST_FILTER_FLAGS = frozenset({"active", "vatIncluded"})


_PRODUCT_SKU_FLAGS = frozenset({"active", "canBuyZero", "vatIncluded"})


_PRODUCT_SKU_LIST_FILTER_FLAGS = frozenset({"active", "canBuyZero", "vatIncluded"})


_PRODUCT_LIST = Paging(rows="products", id="id", filter_id="id", among="")


_PRODUCT_OFFER_LIST = Paging(rows="offers", id="id", filter_id="id", among="")


_PRODUCT_SERVICE_LIST = Paging(rows="services", id="id", filter_id="id", among="")


_PRODUCT_SKU_LIST = Paging(rows="units", id="id", filter_id="id", among="")


class ProductService(RowService[R]):
    """Products: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html"""

    def of(self, entity: builtins.type[E], /) -> ProductService[E]:
        """Return the service with rows of another type, such as a subclass of `Product` with your user fields."""
        return ProductService(self._runner, entity)

    def add(self, fields: ProductFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a product and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300050`, `200040300040`,
                `200040300000`, `200040300043`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_FLAGS)}
        return self._call("catalog.product.add", wire, self._entity, key="element")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a product.

        Args:
            id: Id of the product.

        Raises:
            APIError: The caller may not do it (`200040300040`, `200040300010`, `200040300000`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
        """
        return self._call("catalog.product.delete", {"id": id}, bool)

    def download(self, fields: ProductFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Download a file of a product.

        It cannot be a command of a batch.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
        """
        return self._call("catalog.product.download", {"fields": _fields(fields, _PRODUCT_FLAGS)}, Any, read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a product by its id.

        Args:
            id: Id of the product.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300000`, `200040300040`,
                `200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
        """
        return self._call("catalog.product.get", {"id": id}, self._entity, read=True, key="product")

    def get_fields_by_filter(self, filter: Mapping[str, Any]) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a product, each by its name.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
        """
        wire = {"filter": _mapping("filter", filter)}
        return self._call(
            "catalog.product.getFieldsByFilter",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="product",
        )

    def list(
        self,
        *,
        select: Sequence[ProductKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductKey | str, str] | None = None,
        start: str | None = None,
    ) -> ListCall[R]:
        """List products: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _PRODUCT_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("catalog.product.list", wire, self._entity, _PRODUCT_LIST)

    @builtins.property
    def offer(self) -> ProductOfferService[ProductOffer]:
        """Product variations:
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
        """
        return ProductOfferService(self._runner, ProductOffer)

    @builtins.property
    def service(self) -> ProductServiceService[ServiceProduct]:
        """Services of the catalogue:
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
        """
        return ProductServiceService(self._runner, ServiceProduct)

    @builtins.property
    def sku(self) -> ProductSkuService[ProductSku]:
        """Products with variations:
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
        """
        return ProductSkuService(self._runner, ProductSku)

    def update(self, id: int | Ref, fields: ProductFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a product and return it.

        Args:
            id: Id of the product.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300043`, `200040300050`,
                `200040300040`, `200040300000`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_FLAGS)}
        return self._call("catalog.product.update", wire, self._entity, key="element")


class ProductSkuService(RowService[R]):
    """Products with variations:
    https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductSkuService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductSku` with your user fields."""
        return ProductSkuService(self._runner, entity)

    def add(self, fields: ProductSkuFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a product with variations and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300050`, `200040300040`,
                `200040300000`, `200040300043`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_SKU_FLAGS)}
        return self._call("catalog.product.sku.add", wire, self._entity, key="sku")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a product with variations.

        Args:
            id: Id of the product.

        Raises:
            APIError: The caller may not do it (`200040300040`, `200040300010`, `200040300000`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
        """
        return self._call("catalog.product.sku.delete", {"id": id}, bool)

    def download(self, fields: ProductSkuFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Download a file of a product with variations.

        It cannot be a command of a batch.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_SKU_FLAGS)}
        return self._call("catalog.product.sku.download", wire, Any, read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a product with variations by its id.

        Args:
            id: Id of the product.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300000`, `200040300040`,
                `200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
        """
        return self._call("catalog.product.sku.get", {"id": id}, self._entity, read=True, key="sku")

    def get_fields_by_filter(self, filter: Mapping[str, Any]) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a product with variations, each by its name.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
        """
        wire = {"filter": _mapping("filter", filter)}
        return self._call(
            "catalog.product.sku.getFieldsByFilter",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="sku",
        )

    def list(
        self,
        *,
        select: Sequence[ProductSkuKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductSkuKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List products with variations: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_SKU_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.product.sku.list", wire, self._entity, _PRODUCT_SKU_LIST)

    def update(self, id: int | Ref, fields: ProductSkuFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a product with variations and return it.

        Args:
            id: Id of the product.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300043`, `200040300050`,
                `200040300040`, `200040300000`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_SKU_FLAGS)}
        return self._call("catalog.product.sku.update", wire, self._entity, key="sku")


class ProductServiceService(RowService[R]):
    """Services of the catalogue:
    https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductServiceService[E]:
        """Return the service with rows of another type, such as a subclass of `ServiceProduct` with your user fields."""
        return ProductServiceService(self._runner, entity)

    def add(self, fields: ProductServiceFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a service of the catalogue and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300050`, `200040300040`,
                `200040300000`, `200040300043`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_SERVICE_FLAGS)}
        return self._call("catalog.product.service.add", wire, self._entity, key="service")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a service of the catalogue.

        Args:
            id: Id of the service.

        Raises:
            APIError: The caller may not do it (`200040300040`, `200040300010`, `200040300000`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
        """
        return self._call("catalog.product.service.delete", {"id": id}, bool)

    def download(self, fields: ProductServiceFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Download a file of a service of the catalogue.

        It cannot be a command of a batch.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_SERVICE_FLAGS)}
        return self._call("catalog.product.service.download", wire, Any, read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a service of the catalogue by its id.

        Args:
            id: Id of the service.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300000`, `200040300040`,
                `200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
        """
        return self._call("catalog.product.service.get", {"id": id}, self._entity, read=True, key="service")

    def get_fields_by_filter(self, filter: Mapping[str, Any]) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a service of the catalogue, each by its name.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
        """
        wire = {"filter": _mapping("filter", filter)}
        return self._call(
            "catalog.product.service.getFieldsByFilter",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="service",
        )

    def list(
        self,
        *,
        select: Sequence[ProductServiceKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductServiceKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List services of the catalogue: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_SERVICE_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.product.service.list", wire, self._entity, _PRODUCT_SERVICE_LIST)

    def update(self, id: int | Ref, fields: ProductServiceFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a service of the catalogue and return it.

        Args:
            id: Id of the service.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300043`, `200040300050`,
                `200040300040`, `200040300000`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_SERVICE_FLAGS)}
        return self._call("catalog.product.service.update", wire, self._entity, key="service")


class ProductOfferService(RowService[R]):
    """Product variations: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html"""

    def of(self, entity: builtins.type[E], /) -> ProductOfferService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductOffer` with your user fields."""
        return ProductOfferService(self._runner, entity)

    def add(self, fields: ProductOfferFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Create a product variation and return it.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300050`, `200040300040`,
                `200040300000`, `200040300043`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_OFFER_FLAGS)}
        return self._call("catalog.product.offer.add", wire, self._entity, key="offer")

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a product variation.

        Args:
            id: Id of the product variation.

        Raises:
            APIError: The caller may not do it (`200040300040`, `200040300010`, `200040300000`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
        """
        return self._call("catalog.product.offer.delete", {"id": id}, bool)

    def download(self, fields: ProductOfferFields | Mapping[str, Any] | Entity) -> Call[Any]:
        """Download a file of a product variation.

        It cannot be a command of a batch.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
        """
        wire = {"fields": _fields(fields, _PRODUCT_OFFER_FLAGS)}
        return self._call("catalog.product.offer.download", wire, Any, read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a product variation by its id.

        Args:
            id: Id of the product variation.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300000`, `200040300040`,
                `200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
        """
        return self._call("catalog.product.offer.get", {"id": id}, self._entity, read=True, key="offer")

    def get_fields_by_filter(self, filter: Mapping[str, Any]) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a product variation, each by its name.

        Args:
            filter: Conditions by field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html
        """
        wire = {"filter": _mapping("filter", filter)}
        return self._call(
            "catalog.product.offer.getFieldsByFilter",
            wire,
            dict[str, dict[str, Any]],
            read=True,
            key="offer",
        )

    def list(
        self,
        *,
        select: Sequence[ProductOfferKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[ProductOfferKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List product variations: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _PRODUCT_OFFER_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("catalog.product.offer.list", wire, self._entity, _PRODUCT_OFFER_LIST)

    def update(self, id: int | Ref, fields: ProductOfferFields | Mapping[str, Any] | Entity) -> Call[R]:
        """Change the given fields of a product variation and return it.

        Args:
            id: Id of the product variation.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300043`, `200040300050`,
                `200040300040`, `200040300000`, `200040300010`); the portal refused for another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _PRODUCT_OFFER_FLAGS)}
        return self._call("catalog.product.offer.update", wire, self._entity, key="offer")
