# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The document generator: `documentgenerator.*`, whose branches are imported when they are first touched."""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

from bitrix24_async.scopes.service import Scope

if TYPE_CHECKING:
    from bitrix24_async.scopes.documentgenerator.document import (
        Document,
        DocumentEnablepublicurlResult,
        DocumentPublicUrlView,
        DocumentService,
        DocumentValues,
    )
    from bitrix24_async.scopes.documentgenerator.numerator import (
        Numerator,
        NumeratorSequence,
        NumeratorService,
        NumeratorSettings,
    )
    from bitrix24_async.scopes.documentgenerator.region import Region, RegionPhrases, RegionService
    from bitrix24_async.scopes.documentgenerator.role import (
        Role,
        RolePermissions,
        RolePermissionsDocuments,
        RolePermissionsSettings,
        RolePermissionsTemplates,
        RoleService,
    )
    from bitrix24_async.scopes.documentgenerator.template import Template, TemplateService

__all__ = [
    "Document",
    "DocumentEnablepublicurlResult",
    "DocumentGeneratorScope",
    "DocumentPublicUrlView",
    "DocumentValues",
    "Numerator",
    "NumeratorSequence",
    "NumeratorSettings",
    "Region",
    "RegionPhrases",
    "Role",
    "RolePermissions",
    "RolePermissionsDocuments",
    "RolePermissionsSettings",
    "RolePermissionsTemplates",
    "Template",
]


class DocumentGeneratorScope(Scope):
    """The document generator:
    https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
    """

    __slots__ = ()

    @builtins.property
    def document(self) -> DocumentService[Document]:
        """Documents: https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html"""
        from bitrix24_async.scopes.documentgenerator.document import Document, DocumentService

        return DocumentService(self._runner, Document)

    @builtins.property
    def numerator(self) -> NumeratorService[Numerator]:
        """Numerators of documents:
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
        """
        from bitrix24_async.scopes.documentgenerator.numerator import Numerator, NumeratorService

        return NumeratorService(self._runner, Numerator)

    @builtins.property
    def region(self) -> RegionService[Region]:
        """Regions of documents:
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
        """
        from bitrix24_async.scopes.documentgenerator.region import Region, RegionService

        return RegionService(self._runner, Region)

    @builtins.property
    def role(self) -> RoleService[Role]:
        """Roles of the document generator:
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
        """
        from bitrix24_async.scopes.documentgenerator.role import Role, RoleService

        return RoleService(self._runner, Role)

    @builtins.property
    def template(self) -> TemplateService[Template]:
        """Templates of documents:
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
        """
        from bitrix24_async.scopes.documentgenerator.template import Template, TemplateService

        return TemplateService(self._runner, Template)


if not TYPE_CHECKING:
    _MODULES = {
        "Document": "document",
        "DocumentEnablepublicurlResult": "document",
        "DocumentPublicUrlView": "document",
        "DocumentValues": "document",
        "Numerator": "numerator",
        "NumeratorSequence": "numerator",
        "NumeratorSettings": "numerator",
        "Region": "region",
        "RegionPhrases": "region",
        "Role": "role",
        "RolePermissions": "role",
        "RolePermissionsDocuments": "role",
        "RolePermissionsSettings": "role",
        "RolePermissionsTemplates": "role",
        "Template": "template",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
