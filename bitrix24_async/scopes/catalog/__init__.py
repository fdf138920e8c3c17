# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The catalogue: `catalog.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.catalog.catalog import Catalog, CatalogService
    from bitrix24_async.scopes.catalog.document import Document, DocumentElement, DocumentService
    from bitrix24_async.scopes.catalog.documentcontractor import DocumentContractor, DocumentContractorService
    from bitrix24_async.scopes.catalog.enum import Enum, EnumService
    from bitrix24_async.scopes.catalog.extra import Extra, ExtraService
    from bitrix24_async.scopes.catalog.measure import Measure, MeasureService
    from bitrix24_async.scopes.catalog.price import Price, PriceService
    from bitrix24_async.scopes.catalog.price_type import PriceType, PriceTypeService
    from bitrix24_async.scopes.catalog.price_type_group import PriceTypeGroup, PriceTypeGroupService
    from bitrix24_async.scopes.catalog.price_type_lang import Language, PriceTypeLang, PriceTypeLangService
    from bitrix24_async.scopes.catalog.product import (
        Product,
        ProductDetailPicture,
        ProductOffer,
        ProductOfferDetailPicture,
        ProductOfferParentId,
        ProductOfferPreviewPicture,
        ProductPreviewPicture,
        ProductService,
        ProductSku,
        ProductSkuDetailPicture,
        ProductSkuPreviewPicture,
        ServiceProduct,
        ServiceProductDetailPicture,
        ServiceProductPreviewPicture,
    )
    from bitrix24_async.scopes.catalog.product_image import ProductImage, ProductImageService
    from bitrix24_async.scopes.catalog.product_property import ProductProperty, ProductPropertyService
    from bitrix24_async.scopes.catalog.product_property_enum import ProductPropertyEnum, ProductPropertyEnumService
    from bitrix24_async.scopes.catalog.product_property_feature import (
        ProductPropertyFeature,
        ProductPropertyFeatureService,
    )
    from bitrix24_async.scopes.catalog.product_property_section import (
        ProductPropertySection,
        ProductPropertySectionService,
    )
    from bitrix24_async.scopes.catalog.ratio import Ratio, RatioService
    from bitrix24_async.scopes.catalog.roundingrule import RoundingRule, RoundingRuleService
    from bitrix24_async.scopes.catalog.section import Section, SectionService
    from bitrix24_async.scopes.catalog.store import Store, StoreImageId, StoreService
    from bitrix24_async.scopes.catalog.storeproduct import StoreProduct, StoreProductService
    from bitrix24_async.scopes.catalog.userfield import UserFieldDocument, UserFieldService
    from bitrix24_async.scopes.catalog.vat import Vat, VatService

__all__ = [
    "Catalog",
    "CatalogScope",
    "Document",
    "DocumentContractor",
    "DocumentElement",
    "Enum",
    "Extra",
    "Language",
    "Measure",
    "Price",
    "PriceType",
    "PriceTypeGroup",
    "PriceTypeLang",
    "Product",
    "ProductDetailPicture",
    "ProductImage",
    "ProductOffer",
    "ProductOfferDetailPicture",
    "ProductOfferParentId",
    "ProductOfferPreviewPicture",
    "ProductPreviewPicture",
    "ProductProperty",
    "ProductPropertyEnum",
    "ProductPropertyFeature",
    "ProductPropertySection",
    "ProductSku",
    "ProductSkuDetailPicture",
    "ProductSkuPreviewPicture",
    "Ratio",
    "RoundingRule",
    "Section",
    "ServiceProduct",
    "ServiceProductDetailPicture",
    "ServiceProductPreviewPicture",
    "Store",
    "StoreImageId",
    "StoreProduct",
    "UserFieldDocument",
    "Vat",
]


class CatalogScope(Scope):
    """The catalogue: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html"""

    __slots__ = ()

    @builtins.property
    def catalog(self) -> CatalogService[Catalog]:
        """Catalogues: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html"""
        from bitrix24_async.scopes.catalog.catalog import Catalog, CatalogService

        return CatalogService(self._runner, Catalog)

    @builtins.property
    def document(self) -> DocumentService[Document]:
        """Stock documents: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html"""
        from bitrix24_async.scopes.catalog.document import Document, DocumentService

        return DocumentService(self._runner, Document)

    @builtins.property
    def documentcontractor(self) -> DocumentContractorService[DocumentContractor]:
        """Links between a stock document and a contractor:
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
        """
        from bitrix24_async.scopes.catalog.documentcontractor import DocumentContractor, DocumentContractorService

        return DocumentContractorService(self._runner, DocumentContractor)

    @builtins.property
    def enum(self) -> EnumService[Enum]:
        """Enumerations of the catalogue:
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        from bitrix24_async.scopes.catalog.enum import Enum, EnumService

        return EnumService(self._runner, Enum)

    @builtins.property
    def extra(self) -> ExtraService[Extra]:
        """Markups: https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html"""
        from bitrix24_async.scopes.catalog.extra import Extra, ExtraService

        return ExtraService(self._runner, Extra)

    @builtins.property
    def measure(self) -> MeasureService[Measure]:
        """Units of measurement: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html"""
        from bitrix24_async.scopes.catalog.measure import Measure, MeasureService

        return MeasureService(self._runner, Measure)

    @builtins.property
    def price(self) -> PriceService[Price]:
        """Prices: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html"""
        from bitrix24_async.scopes.catalog.price import Price, PriceService

        return PriceService(self._runner, Price)

    @builtins.property
    def price_type(self) -> PriceTypeService[PriceType]:
        """Price types: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html"""
        from bitrix24_async.scopes.catalog.price_type import PriceType, PriceTypeService

        return PriceTypeService(self._runner, PriceType)

    @builtins.property
    def price_type_group(self) -> PriceTypeGroupService[PriceTypeGroup]:
        """Links between a price type and a group of users:
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        from bitrix24_async.scopes.catalog.price_type_group import PriceTypeGroup, PriceTypeGroupService

        return PriceTypeGroupService(self._runner, PriceTypeGroup)

    @builtins.property
    def price_type_lang(self) -> PriceTypeLangService[PriceTypeLang]:
        """Translations of a price type:
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
        """
        from bitrix24_async.scopes.catalog.price_type_lang import PriceTypeLang, PriceTypeLangService

        return PriceTypeLangService(self._runner, PriceTypeLang)

    @builtins.property
    def product(self) -> ProductService[Product]:
        """Products: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html"""
        from bitrix24_async.scopes.catalog.product import Product, ProductService

        return ProductService(self._runner, Product)

    @builtins.property
    def product_image(self) -> ProductImageService[ProductImage]:
        """Pictures of a product:
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
        """
        from bitrix24_async.scopes.catalog.product_image import ProductImage, ProductImageService

        return ProductImageService(self._runner, ProductImage)

    @builtins.property
    def product_property(self) -> ProductPropertyService[ProductProperty]:
        """Product properties:
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
        """
        from bitrix24_async.scopes.catalog.product_property import ProductProperty, ProductPropertyService

        return ProductPropertyService(self._runner, ProductProperty)

    @builtins.property
    def product_property_enum(self) -> ProductPropertyEnumService[ProductPropertyEnum]:
        """Values of a product property:
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
        """
        from bitrix24_async.scopes.catalog.product_property_enum import ProductPropertyEnum, ProductPropertyEnumService

        return ProductPropertyEnumService(self._runner, ProductPropertyEnum)

    @builtins.property
    def product_property_feature(self) -> ProductPropertyFeatureService[ProductPropertyFeature]:
        """Settings of a product property:
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
        """
        from bitrix24_async.scopes.catalog.product_property_feature import (
            ProductPropertyFeature,
            ProductPropertyFeatureService,
        )

        return ProductPropertyFeatureService(self._runner, ProductPropertyFeature)

    @builtins.property
    def product_property_section(self) -> ProductPropertySectionService[ProductPropertySection]:
        """Section settings of a product property:
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
        """
        from bitrix24_async.scopes.catalog.product_property_section import (
            ProductPropertySection,
            ProductPropertySectionService,
        )

        return ProductPropertySectionService(self._runner, ProductPropertySection)

    @builtins.property
    def ratio(self) -> RatioService[Ratio]:
        """Ratios of a unit of measurement: https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html"""
        from bitrix24_async.scopes.catalog.ratio import Ratio, RatioService

        return RatioService(self._runner, Ratio)

    @builtins.property
    def roundingrule(self) -> RoundingRuleService[RoundingRule]:
        """Rounding rules: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html"""
        from bitrix24_async.scopes.catalog.roundingrule import RoundingRule, RoundingRuleService

        return RoundingRuleService(self._runner, RoundingRule)

    @builtins.property
    def section(self) -> SectionService[Section]:
        """Sections of the catalogue: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html"""
        from bitrix24_async.scopes.catalog.section import Section, SectionService

        return SectionService(self._runner, Section)

    @builtins.property
    def store(self) -> StoreService[Store]:
        """Warehouses: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html"""
        from bitrix24_async.scopes.catalog.store import Store, StoreService

        return StoreService(self._runner, Store)

    @builtins.property
    def storeproduct(self) -> StoreProductService[StoreProduct]:
        """Stocks of a product in a warehouse:
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
        """
        from bitrix24_async.scopes.catalog.storeproduct import StoreProduct, StoreProductService

        return StoreProductService(self._runner, StoreProduct)

    @builtins.property
    def userfield(self) -> UserFieldService:
        """User fields of the catalogue:
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        from bitrix24_async.scopes.catalog.userfield import UserFieldService

        return UserFieldService(self._runner)

    @builtins.property
    def vat(self) -> VatService[Vat]:
        """VAT rates: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html"""
        from bitrix24_async.scopes.catalog.vat import Vat, VatService

        return VatService(self._runner, Vat)


if not TYPE_CHECKING:
    _MODULES = {
        "Catalog": "catalog",
        "Document": "document",
        "DocumentContractor": "documentcontractor",
        "DocumentElement": "document",
        "Enum": "enum",
        "Extra": "extra",
        "Language": "price_type_lang",
        "Measure": "measure",
        "Price": "price",
        "PriceType": "price_type",
        "PriceTypeGroup": "price_type_group",
        "PriceTypeLang": "price_type_lang",
        "Product": "product",
        "ProductDetailPicture": "product",
        "ProductImage": "product_image",
        "ProductOffer": "product",
        "ProductOfferDetailPicture": "product",
        "ProductOfferParentId": "product",
        "ProductOfferPreviewPicture": "product",
        "ProductPreviewPicture": "product",
        "ProductProperty": "product_property",
        "ProductPropertyEnum": "product_property_enum",
        "ProductPropertyFeature": "product_property_feature",
        "ProductPropertySection": "product_property_section",
        "ProductSku": "product",
        "ProductSkuDetailPicture": "product",
        "ProductSkuPreviewPicture": "product",
        "Ratio": "ratio",
        "RoundingRule": "roundingrule",
        "Section": "section",
        "ServiceProduct": "product",
        "ServiceProductDetailPicture": "product",
        "ServiceProductPreviewPicture": "product",
        "Store": "store",
        "StoreImageId": "store",
        "StoreProduct": "storeproduct",
        "UserFieldDocument": "userfield",
        "Vat": "vat",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
