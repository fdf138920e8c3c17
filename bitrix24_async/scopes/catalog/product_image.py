# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Pictures of a product: the methods of `catalog.productImage`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.files import File
from bitrix24_async.scopes.service import E, R, RowService
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given

__all__ = ["ProductImage", "ProductImageFields", "ProductImageKey", "ProductImageService"]


class ProductImage(Entity, kw_only=True, rename="camel"):
    """A record of `catalog.productImage`, as its methods return it; what is not declared is in `extra`."""

    id: int
    create_time: dt.datetime | None = None
    detail_url: str | None = None
    download_url: str | None = None
    name: str | None = None
    product_id: int | None = None
    type: str | None = None


ProductImageFields = TypedDict("ProductImageFields", {"productId": int | None, "type": str | None}, total=False)
"""The fields that a picture of a product takes."""


ProductImageKey: TypeAlias = Literal["createTime", "detailUrl", "downloadUrl", "id", "name", "productId", "type"]


_PRODUCT_IMAGE_LIST = Paging(rows="productImages", id="id", filter_id="id", keyset=False)


class ProductImageService(RowService[R]):
    """Pictures of a product:
    https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
    """

    def of(self, entity: builtins.type[E], /) -> ProductImageService[E]:
        """Return the service with rows of another type, such as a subclass of `ProductImage` with your user fields."""
        return ProductImageService(self._runner, entity)

    def add(
        self,
        fields: ProductImageFields | Mapping[str, Any] | Entity,
        file_content: File | bytes | str | Sequence[str] | Mapping[str, Any],
    ) -> Call[R]:
        """Create a picture of a product and return it.

        Args:
            fields: Fields under their wire names, or an entity.
            file_content: The file: its name and its content in Base64.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
        """
        wire = {"fields": _fields(fields), "fileContent": file_content}
        return self._call("catalog.productImage.add", wire, self._entity, key="productImage")

    def delete(self, product_id: int | Ref, id: int | Ref) -> Call[bool]:
        """Delete a picture of a product.

        Args:
            product_id: Id of the product.
            id: Id of the picture.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300020`); the portal refused for
                another reason (`0`).

        Writes. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
        """
        return self._call("catalog.productImage.delete", {"productId": product_id, "id": id}, bool)

    def get(self, product_id: int | Ref, id: int | Ref) -> Call[R]:
        """Return a picture of a product.

        Args:
            product_id: Id of the product.
            id: Id of the picture.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
        """
        wire = {"productId": product_id, "id": id}
        return self._call("catalog.productImage.get", wire, self._entity, read=True, key="productImage")

    def get_fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a picture of a product, each by its name.

        Raises:
            APIError: The caller may not do it (`200040300010`); the portal refused for another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
        """
        return self._call(
            "catalog.productImage.getFields",
            {},
            dict[str, dict[str, Any]],
            read=True,
            key="productImage",
        )

    def list(self, product_id: int | Ref, *, select: Sequence[ProductImageKey | str] | None = None) -> ListCall[R]:
        """List pictures of a product: awaited for one page, iterated for all of them.

        Args:
            product_id: Id of the product.
            select: Fields to return.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`200040300010`); the portal refused for
                another reason (`0`).

        Reads. Scope: catalog. https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
        """
        wire = _given(productId=product_id, select=select)
        return self._list("catalog.productImage.list", wire, self._entity, _PRODUCT_IMAGE_LIST)
