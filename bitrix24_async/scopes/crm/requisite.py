# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Requisites: the methods of `crm.requisite`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import conditions as _conditions
from bitrix24_async.scopes.service import fields as _fields
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import mapping as _mapping

__all__ = [
    "Requisite",
    "RequisiteBankDetail",
    "RequisiteBankDetailFields",
    "RequisiteBankDetailKey",
    "RequisiteBankDetailSelection",
    "RequisiteBankDetailService",
    "RequisiteFields",
    "RequisiteKey",
    "RequisiteLink",
    "RequisiteLinkFields",
    "RequisiteLinkKey",
    "RequisiteLinkSelection",
    "RequisiteLinkService",
    "RequisitePreset",
    "RequisitePresetCountriesRow",
    "RequisitePresetFieldFields",
    "RequisitePresetFieldService",
    "RequisitePresetFields",
    "RequisitePresetKey",
    "RequisitePresetSelection",
    "RequisitePresetService",
    "RequisiteService",
    "RequisiteUserField",
    "RequisiteUserFieldFields",
    "RequisiteUserFieldKey",
    "RequisiteUserFieldService",
    "RequisiteUserFieldSettings",
]


class Requisite(Entity, kw_only=True, rename="upper"):
    """A record of `crm.requisite`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    entity_type_id: int | None = None
    entity_id: int | None = None
    preset_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    name: str | None = None
    code: str | None = None
    xml_id: str | None = None
    originator_id: str | None = None
    active: bool | None = None
    address_only: bool | None = None
    sort: int | None = None
    rq_name: str | None = None
    rq_first_name: str | None = None
    rq_last_name: str | None = None
    rq_second_name: str | None = None
    rq_company_id: str | None = None
    rq_company_name: str | None = None
    rq_company_full_name: str | None = None
    rq_company_reg_date: str | None = None
    rq_director: str | None = None
    rq_accountant: str | None = None
    rq_ceo_name: str | None = None
    rq_ceo_work_pos: str | None = None
    rq_contact: str | None = None
    rq_email: str | None = None
    rq_phone: str | None = None
    rq_fax: str | None = None
    rq_ident_type: str | None = None
    rq_ident_doc: str | None = None
    rq_ident_doc_ser: str | None = None
    rq_ident_doc_num: str | None = None
    rq_ident_doc_pers_num: str | None = None
    rq_ident_doc_date: str | None = None
    rq_ident_doc_issued_by: str | None = None
    rq_ident_doc_dep_code: str | None = None
    rq_inn: str | None = None
    rq_kpp: str | None = None
    rq_usrle: str | None = None
    rq_ifns: str | None = None
    rq_ogrn: str | None = None
    rq_ogrnip: str | None = None
    rq_okpo: str | None = None
    rq_oktmo: str | None = None
    rq_okved: str | None = None
    rq_edrpou: str | None = None
    rq_drfo: str | None = None
    rq_kbe: str | None = None
    rq_iin: str | None = None
    rq_bin: str | None = None
    rq_st_cert_ser: str | None = None
    rq_st_cert_num: str | None = None
    rq_st_cert_date: str | None = None
    rq_vat_payer: bool | None = None
    rq_vat_id: str | None = None
    rq_vat_cert_ser: str | None = None
    rq_vat_cert_num: str | None = None
    rq_vat_cert_date: str | None = None
    rq_residence_country: str | None = None
    rq_base_doc: str | None = None
    rq_regon: str | None = None
    rq_krs: str | None = None
    rq_pesel: str | None = None
    rq_legal_form: str | None = None
    rq_siret: str | None = None
    rq_siren: str | None = None
    rq_capital: str | None = None
    rq_rcs: str | None = None
    rq_cnpj: str | None = None
    rq_state_reg: str | None = None
    rq_mnpl_reg: str | None = None
    rq_cpf: str | None = None


class RequisiteBankDetail(Entity, kw_only=True, rename="upper"):
    """A record of `crm.requisite.bankdetail`, as its methods return it; what is not declared is in `extra`."""

    id: int
    entity_id: int | None = None
    country_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    name: str | None = None
    code: str | None = None
    xml_id: str | None = None
    active: bool | None = None
    sort: int | None = None
    rq_bank_name: str | None = None
    rq_bank_addr: str | None = None
    rq_bank_code: str | None = None
    rq_agency_name: str | None = None
    rq_bank_route_num: str | None = None
    rq_bik: str | None = None
    rq_mfo: str | None = None
    rq_acc_name: str | None = None
    rq_acc_num: str | None = None
    rq_acc_type: str | None = None
    rq_iik: str | None = None
    rq_acc_currency: str | None = None
    rq_cor_acc_num: str | None = None
    rq_iban: str | None = None
    rq_swift: str | None = None
    rq_bic: str | None = None
    rq_codeb: str | None = None
    rq_codeg: str | None = None
    rq_rib: str | None = None
    comments: str | None = None
    originator_id: str | None = None
    entity_type_id: int | None = None


class RequisiteLink(Entity, kw_only=True, rename="upper"):
    """A record of `crm.requisite.link`, as its methods return it; what is not declared is in `extra`."""

    entity_type_id: int | None = None
    entity_id: int | None = None
    requisite_id: int | None = None
    bank_detail_id: int | None = None
    mc_requisite_id: int | None = None
    mc_bank_detail_id: int | None = None


class RequisitePreset(Entity, kw_only=True, rename="upper"):
    """A record of `crm.requisite.preset`, as its methods return it; what is not declared is in `extra`."""

    id: int
    field_name: str | None = None
    field_title: str | None = None
    sort: int | None = None
    in_short_list: bool | None = None
    entity_type_id: int | None = None
    country_id: int | None = None
    date_create: dt.datetime | None = None
    date_modify: dt.datetime | None = None
    created_by_id: int | None = None
    modify_by_id: int | None = None
    name: str | None = None
    xml_id: str | None = None
    active: bool | None = None


class RequisitePresetCountriesRow(Entity, kw_only=True, rename="upper"):
    """What `crm.requisite.preset.countries` returns; what is not declared is in `extra`."""

    id: int | None = None
    code: str | None = None
    title: str | None = None


class RequisiteUserField(Entity, kw_only=True, rename="upper"):
    """A record of `crm.requisite.userfield`, as its methods return it; what is not declared is in `extra`."""

    id: int
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: int | None = None
    multiple: bool | None = None
    mandatory: bool | None = None
    show_filter: str | None = None
    show_in_list: bool | None = None
    edit_in_list: bool | None = None
    is_searchable: bool | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    list: Any = None
    settings: RequisiteUserFieldSettings | None = None


class RequisiteUserFieldSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `RequisiteUserField` holds; what is not declared is in `extra`."""

    size: int | None = None
    rows: int | None = None
    regexp: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    default_value: Any = None
    display: str | None = None
    label: builtins.list[Any] | None = None
    label_checkbox: str | None = None
    use_second: str | None = None
    use_timezone: str | None = None
    precision: int | None = None
    min_value: int | None = None
    max_value: int | None = None


RequisiteBankDetailFields = TypedDict(
    "RequisiteBankDetailFields",
    {
        "ENTITY_ID": int | None,
        "COUNTRY_ID": int | None,
        "NAME": str | None,
        "CODE": str | None,
        "XML_ID": str | None,
        "ACTIVE": bool | str | None,
        "SORT": int | None,
        "RQ_BANK_NAME": str | None,
        "RQ_BANK_ADDR": str | None,
        "RQ_BANK_CODE": str | None,
        "RQ_BANK_ROUTE_NUM": str | None,
        "RQ_BIK": str | None,
        "RQ_CODEB": str | None,
        "RQ_CODEG": str | None,
        "RQ_RIB": str | None,
        "RQ_MFO": str | None,
        "RQ_ACC_NAME": str | None,
        "RQ_ACC_NUM": str | None,
        "RQ_ACC_TYPE": str | None,
        "RQ_AGENCY_NAME": str | None,
        "RQ_IIK": str | None,
        "RQ_ACC_CURRENCY": str | None,
        "RQ_COR_ACC_NUM": str | None,
        "RQ_IBAN": str | None,
        "RQ_SWIFT": str | None,
        "RQ_BIC": str | None,
        "COMMENTS": str | None,
        "ORIGINATOR_ID": str | None,
    },
    total=False,
)
"""The fields that a set of bank details takes."""


RequisiteFields = TypedDict(
    "RequisiteFields",
    {
        "ENTITY_TYPE_ID": int | None,
        "ENTITY_ID": int | None,
        "PRESET_ID": int | None,
        "NAME": str | None,
        "CODE": str | None,
        "XML_ID": str | None,
        "ORIGINATOR_ID": str | None,
        "ACTIVE": bool | str | None,
        "ADDRESS_ONLY": bool | str | None,
        "SORT": Sequence[int] | None,
        "RQ_NAME": str | None,
        "RQ_FIRST_NAME": str | None,
        "RQ_LAST_NAME": str | None,
        "RQ_SECOND_NAME": str | None,
        "RQ_COMPANY_ID": str | None,
        "RQ_COMPANY_NAME": str | None,
        "RQ_COMPANY_FULL_NAME": str | None,
        "RQ_COMPANY_REG_DATE": str | None,
        "RQ_DIRECTOR": str | None,
        "RQ_ACCOUNTANT": str | None,
        "RQ_CEO_NAME": str | None,
        "RQ_CEO_WORK_POS": str | None,
        "RQ_CONTACT": str | None,
        "RQ_EMAIL": str | None,
        "RQ_PHONE": str | None,
        "RQ_FAX": str | None,
        "RQ_IDENT_TYPE": str | None,
        "RQ_IDENT_DOC": str | None,
        "RQ_IDENT_DOC_SER": str | None,
        "RQ_IDENT_DOC_NUM": str | None,
        "RQ_IDENT_DOC_PERS_NUM": str | None,
        "RQ_IDENT_DOC_DATE": str | None,
        "RQ_IDENT_DOC_ISSUED_BY": str | None,
        "RQ_IDENT_DOC_DEP_CODE": str | None,
        "RQ_INN": str | None,
        "RQ_KPP": str | None,
        "RQ_USRLE": str | None,
        "RQ_IFNS": str | None,
        "RQ_OGRN": str | None,
        "RQ_OGRNIP": str | None,
        "RQ_OKPO": str | None,
        "RQ_OKTMO": str | None,
        "RQ_OKVED": str | None,
        "RQ_EDRPOU": str | None,
        "RQ_DRFO": str | None,
        "RQ_KBE": str | None,
        "RQ_IIN": str | None,
        "RQ_BIN": str | None,
        "RQ_ST_CERT_SER": str | None,
        "RQ_ST_CERT_NUM": str | None,
        "RQ_ST_CERT_DATE": str | None,
        "RQ_VAT_PAYER": bool | str | None,
        "RQ_VAT_ID": str | None,
        "RQ_VAT_CERT_SER": str | None,
        "RQ_VAT_CERT_NUM": str | None,
        "RQ_VAT_CERT_DATE": str | None,
        "RQ_RESIDENCE_COUNTRY": str | None,
        "RQ_BASE_DOC": str | None,
        "RQ_REGON": str | None,
        "RQ_KRS": str | None,
        "RQ_PESEL": str | None,
        "RQ_LEGAL_FORM": str | None,
        "RQ_SIRET": str | None,
        "RQ_SIREN": str | None,
        "RQ_CAPITAL": str | None,
        "RQ_RCS": str | None,
        "RQ_CNPJ": str | None,
        "RQ_STATE_REG": str | None,
        "RQ_MNPL_REG": str | None,
        "RQ_CPF": str | None,
    },
    total=False,
)
"""The fields that a requisite takes."""


RequisiteLinkFields = TypedDict(
    "RequisiteLinkFields",
    {
        "ENTITY_TYPE_ID": int | None,
        "ENTITY_ID": int | None,
        "REQUISITE_ID": int | None,
        "BANK_DETAIL_ID": int | None,
        "MC_REQUISITE_ID": int | None,
        "MC_BANK_DETAIL_ID": int | None,
    },
    total=False,
)
"""The fields that a link between requisites and a CRM record takes."""


RequisitePresetFieldFields = TypedDict(
    "RequisitePresetFieldFields",
    {
        "FIELD_NAME": str | None,
        "FIELD_TITLE": str | None,
        "SORT": int | None,
        "IN_SHORT_LIST": bool | str | None,
    },
    total=False,
)
"""The fields that a field of a template of requisites takes."""


RequisitePresetFields = TypedDict(
    "RequisitePresetFields",
    {
        "ENTITY_TYPE_ID": int | None,
        "COUNTRY_ID": int | None,
        "NAME": str | None,
        "XML_ID": str | None,
        "ACTIVE": bool | str | None,
        "SORT": int | None,
    },
    total=False,
)
"""The fields that a template of requisites takes."""


RequisiteUserFieldFields = TypedDict(
    "RequisiteUserFieldFields",
    {
        "ENTITY_ID": str | None,
        "FIELD_NAME": str | None,
        "USER_TYPE_ID": str | None,
        "XML_ID": str | None,
        "SORT": int | None,
        "MULTIPLE": bool | str | None,
        "MANDATORY": bool | str | None,
        "SHOW_FILTER": str | None,
        "SHOW_IN_LIST": bool | str | None,
        "EDIT_IN_LIST": bool | str | None,
        "IS_SEARCHABLE": bool | str | None,
        "EDIT_FORM_LABEL": str | None,
        "LIST_COLUMN_LABEL": str | None,
        "LIST_FILTER_LABEL": str | None,
        "ERROR_MESSAGE": str | None,
        "HELP_MESSAGE": str | None,
        "LIST": Mapping[str, Any] | None,
        "SETTINGS": Mapping[str, Any] | None,
    },
    total=False,
)
"""The fields that a user field of requisites takes."""


RequisiteBankDetailKey: TypeAlias = Literal[
    "ID",
    "ENTITY_ID",
    "COUNTRY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "NAME",
    "CODE",
    "XML_ID",
    "ACTIVE",
    "SORT",
    "RQ_BANK_NAME",
    "RQ_BANK_ADDR",
    "RQ_BANK_CODE",
    "RQ_AGENCY_NAME",
    "RQ_BANK_ROUTE_NUM",
    "RQ_BIK",
    "RQ_MFO",
    "RQ_ACC_NAME",
    "RQ_ACC_NUM",
    "RQ_ACC_TYPE",
    "RQ_IIK",
    "RQ_ACC_CURRENCY",
    "RQ_COR_ACC_NUM",
    "RQ_IBAN",
    "RQ_SWIFT",
    "RQ_BIC",
    "RQ_CODEB",
    "RQ_CODEG",
    "RQ_RIB",
    "COMMENTS",
    "ORIGINATOR_ID",
    "ENTITY_TYPE_ID",
]


RequisiteBankDetailSelection: TypeAlias = Literal[
    "ID",
    "ENTITY_ID",
    "COUNTRY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "NAME",
    "CODE",
    "XML_ID",
    "ACTIVE",
    "SORT",
    "RQ_BANK_NAME",
    "RQ_BANK_ADDR",
    "RQ_BANK_CODE",
    "RQ_BANK_ROUTE_NUM",
    "RQ_BIK",
    "RQ_CODEB",
    "RQ_CODEG",
    "RQ_RIB",
    "RQ_MFO",
    "RQ_ACC_NAME",
    "RQ_ACC_NUM",
    "RQ_ACC_TYPE",
    "RQ_AGENCY_NAME",
    "RQ_IIK",
    "RQ_ACC_CURRENCY",
    "RQ_COR_ACC_NUM",
    "RQ_IBAN",
    "RQ_SWIFT",
    "RQ_BIC",
    "COMMENTS",
    "ORIGINATOR_ID",
]


RequisiteKey: TypeAlias = Literal[
    "ID",
    "ENTITY_TYPE_ID",
    "ENTITY_ID",
    "PRESET_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "NAME",
    "CODE",
    "XML_ID",
    "ORIGINATOR_ID",
    "ACTIVE",
    "ADDRESS_ONLY",
    "SORT",
    "RQ_NAME",
    "RQ_FIRST_NAME",
    "RQ_LAST_NAME",
    "RQ_SECOND_NAME",
    "RQ_COMPANY_ID",
    "RQ_COMPANY_NAME",
    "RQ_COMPANY_FULL_NAME",
    "RQ_COMPANY_REG_DATE",
    "RQ_DIRECTOR",
    "RQ_ACCOUNTANT",
    "RQ_CEO_NAME",
    "RQ_CEO_WORK_POS",
    "RQ_CONTACT",
    "RQ_EMAIL",
    "RQ_PHONE",
    "RQ_FAX",
    "RQ_IDENT_TYPE",
    "RQ_IDENT_DOC",
    "RQ_IDENT_DOC_SER",
    "RQ_IDENT_DOC_NUM",
    "RQ_IDENT_DOC_PERS_NUM",
    "RQ_IDENT_DOC_DATE",
    "RQ_IDENT_DOC_ISSUED_BY",
    "RQ_IDENT_DOC_DEP_CODE",
    "RQ_INN",
    "RQ_KPP",
    "RQ_USRLE",
    "RQ_IFNS",
    "RQ_OGRN",
    "RQ_OGRNIP",
    "RQ_OKPO",
    "RQ_OKTMO",
    "RQ_OKVED",
    "RQ_EDRPOU",
    "RQ_DRFO",
    "RQ_KBE",
    "RQ_IIN",
    "RQ_BIN",
    "RQ_ST_CERT_SER",
    "RQ_ST_CERT_NUM",
    "RQ_ST_CERT_DATE",
    "RQ_VAT_PAYER",
    "RQ_VAT_ID",
    "RQ_VAT_CERT_SER",
    "RQ_VAT_CERT_NUM",
    "RQ_VAT_CERT_DATE",
    "RQ_RESIDENCE_COUNTRY",
    "RQ_BASE_DOC",
    "RQ_REGON",
    "RQ_KRS",
    "RQ_PESEL",
    "RQ_LEGAL_FORM",
    "RQ_SIRET",
    "RQ_SIREN",
    "RQ_CAPITAL",
    "RQ_RCS",
    "RQ_CNPJ",
    "RQ_STATE_REG",
    "RQ_MNPL_REG",
    "RQ_CPF",
]


RequisiteLinkKey: TypeAlias = Literal[
    "ENTITY_TYPE_ID",
    "ENTITY_ID",
    "REQUISITE_ID",
    "BANK_DETAIL_ID",
    "MC_REQUISITE_ID",
    "MC_BANK_DETAIL_ID",
]


RequisiteLinkSelection: TypeAlias = Literal[
    "ENTITY_TYPE_ID",
    "ENTITY_ID",
    "REQUISITE_ID",
    "BANK_DETAIL_ID",
    "MC_REQUISITE_ID",
    "MC_BANK_DETAIL_ID",
]


RequisitePresetKey: TypeAlias = Literal[
    "ID",
    "FIELD_NAME",
    "FIELD_TITLE",
    "SORT",
    "IN_SHORT_LIST",
    "ENTITY_TYPE_ID",
    "COUNTRY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "NAME",
    "XML_ID",
    "ACTIVE",
]


RequisitePresetSelection: TypeAlias = Literal[
    "ID",
    "ENTITY_TYPE_ID",
    "COUNTRY_ID",
    "DATE_CREATE",
    "DATE_MODIFY",
    "CREATED_BY_ID",
    "MODIFY_BY_ID",
    "NAME",
    "XML_ID",
    "ACTIVE",
    "SORT",
]


RequisiteUserFieldKey: TypeAlias = Literal[
    "ID",
    "ENTITY_ID",
    "FIELD_NAME",
    "USER_TYPE_ID",
    "XML_ID",
    "SORT",
    "MULTIPLE",
    "MANDATORY",
    "SHOW_FILTER",
    "SHOW_IN_LIST",
    "EDIT_IN_LIST",
    "IS_SEARCHABLE",
    "EDIT_FORM_LABEL",
    "LIST_COLUMN_LABEL",
    "LIST_FILTER_LABEL",
    "ERROR_MESSAGE",
    "HELP_MESSAGE",
    "LIST",
    "SETTINGS",
]


_REQUISITE_BANK_DETAIL_FLAGS = frozenset({"ACTIVE"})


_REQUISITE_BANK_DETAIL_LIST_FILTER_FLAGS = frozenset({"ACTIVE"})


_REQUISITE_FLAGS = frozenset({"ACTIVE", "ADDRESS_ONLY", "RQ_VAT_PAYER"})


_REQUISITE_LIST_FILTER_FLAGS = frozenset({"ACTIVE", "ADDRESS_ONLY", "RQ_VAT_PAYER"})


_REQUISITE_PRESET_FIELD_FLAGS = frozenset({"IN_SHORT_LIST"})


_REQUISITE_PRESET_FLAGS = frozenset({"ACTIVE"})


_REQUISITE_PRESET_LIST_FILTER_FLAGS = frozenset({"ACTIVE"})


_REQUISITE_USER_FIELD_FLAGS = frozenset({"EDIT_IN_LIST", "IS_SEARCHABLE", "MANDATORY", "MULTIPLE", "SHOW_IN_LIST"})


_REQUISITE_USER_FIELD_LIST_FILTER_FLAGS = frozenset(
    {
        "EDIT_IN_LIST",
        "IS_SEARCHABLE",
        "MANDATORY",
        "MULTIPLE",
        "SHOW_IN_LIST",
    }
)


_REQUISITE_LINK_LIST = Paging(keyset=False)


_REQUISITE_LIST = Paging()


_REQUISITE_PRESET_COUNTRIES = Paging(select=None, keyset=False, walk="none")


_REQUISITE_USER_FIELD_LIST = Paging(select=None)


class RequisiteService(RowService[R]):
    """Requisites: https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html"""

    def of(self, entity: builtins.type[E], /) -> RequisiteService[E]:
        """Return the service with rows of another type, such as a subclass of `Requisite` with your user fields."""
        return RequisiteService(self._runner, entity)

    def add(self, fields: RequisiteFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a requisite and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a requisite (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
        """
        return self._call("crm.requisite.add", {"fields": _fields(fields, _REQUISITE_FLAGS)}, int)

    @builtins.property
    def bankdetail(self) -> RequisiteBankDetailService[RequisiteBankDetail]:
        """Sets of bank details:
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
        """
        return RequisiteBankDetailService(self._runner, RequisiteBankDetail)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a requisite.

        Args:
            id: Id of the requisite.

        Raises:
            APIError: There is no such requisite, or the caller may not delete it (a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
        """
        return self._call("crm.requisite.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a requisite, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
        """
        return self._call("crm.requisite.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a requisite by its id.

        Args:
            id: Id of the requisite.

        Raises:
            APIError: There is no such requisite, or the caller may not see it (a text without a code).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
        """
        return self._call("crm.requisite.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[RequisiteKey | str] | None = None,
    ) -> Many[R]:
        """Iterate the requisites with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
        """
        return self._many(ids, self.list(select=select))

    @builtins.property
    def link(self) -> RequisiteLinkService[RequisiteLink]:
        """Links between requisites and a CRM record:
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return RequisiteLinkService(self._runner, RequisiteLink)

    def list(
        self,
        *,
        select: Sequence[RequisiteKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[RequisiteKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List requisites: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            APIError: The portal refused (`0`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
        """
        wire = _given(select=select, filter=_conditions(filter, _REQUISITE_LIST_FILTER_FLAGS), order=order, start=start)
        return self._list("crm.requisite.list", wire, self._entity, _REQUISITE_LIST)

    @builtins.property
    def preset(self) -> RequisitePresetService[RequisitePreset]:
        """Templates of requisites:
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
        """
        return RequisitePresetService(self._runner, RequisitePreset)

    def update(self, id: int | Ref, fields: RequisiteFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a requisite.

        Args:
            id: Id of the requisite.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such requisite, the caller may not change it, or a value was refused (a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
        """
        return self._call("crm.requisite.update", {"id": id, "fields": _fields(fields, _REQUISITE_FLAGS)}, bool)

    @builtins.property
    def userfield(self) -> RequisiteUserFieldService[RequisiteUserField]:
        """User fields of requisites:
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
        """
        return RequisiteUserFieldService(self._runner, RequisiteUserField)


class RequisiteUserFieldService(RowService[R]):
    """User fields of requisites:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
    """

    def of(self, entity: builtins.type[E], /) -> RequisiteUserFieldService[E]:
        """Return the service with rows of another type, such as a subclass of `RequisiteUserField` with your user fields."""
        return RequisiteUserFieldService(self._runner, entity)

    def add(self, fields: RequisiteUserFieldFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a user field of requisites and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a user field of requisites (`ERROR_CORE`, or a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
        """
        return self._call("crm.requisite.userfield.add", {"fields": _fields(fields, _REQUISITE_USER_FIELD_FLAGS)}, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a user field of requisites.

        Args:
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not delete it (`ERROR_CORE`, or a text without a
                code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
        """
        return self._call("crm.requisite.userfield.delete", {"id": id}, bool)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a user field of requisites by its id.

        Args:
            id: Id of the user field.

        Raises:
            APIError: There is no such user field, or the caller may not see it (a text without a code).
            NotFound: What an argument names does not exist (`ERROR_NOT_FOUND`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
        """
        return self._call("crm.requisite.userfield.get", {"id": id}, self._entity, read=True)

    def list(
        self,
        *,
        order: Mapping[RequisiteUserFieldKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> ListCall[R]:
        """List user fields of requisites: awaited for one page, iterated for all of them.

        Args:
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            filter: Conditions by field.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
        """
        wire = _given(order=order, filter=_conditions(filter, _REQUISITE_USER_FIELD_LIST_FILTER_FLAGS))
        return self._list("crm.requisite.userfield.list", wire, self._entity, _REQUISITE_USER_FIELD_LIST)

    def update(self, id: int | Ref, fields: RequisiteUserFieldFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a user field of requisites.

        Args:
            id: Id of the user field.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such user field, the caller may not change it, or a value was refused (`ERROR_CORE`,
                or a text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _REQUISITE_USER_FIELD_FLAGS)}
        return self._call("crm.requisite.userfield.update", wire, bool)


class RequisitePresetService(RowService[R]):
    """Templates of requisites:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
    """

    def of(self, entity: builtins.type[E], /) -> RequisitePresetService[E]:
        """Return the service with rows of another type, such as a subclass of `RequisitePreset` with your user fields."""
        return RequisitePresetService(self._runner, entity)

    def add(self, fields: RequisitePresetFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a template of requisites and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a template of requisites (a text without a
                code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
        """
        return self._call("crm.requisite.preset.add", {"fields": _fields(fields, _REQUISITE_PRESET_FLAGS)}, int)

    def countries(self) -> ListCall[RequisitePresetCountriesRow]:
        """List the countries that templates of requisites are for: awaited for one page, iterated for all of them.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
        """
        return self._list(
            "crm.requisite.preset.countries",
            {},
            RequisitePresetCountriesRow,
            _REQUISITE_PRESET_COUNTRIES,
        )

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a template of requisites.

        Args:
            id: Id of the template.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
        """
        return self._call("crm.requisite.preset.delete", {"id": id}, bool)

    @builtins.property
    def field(self) -> RequisitePresetFieldService:
        """Fields of a template of requisites:
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
        """
        return RequisitePresetFieldService(self._runner)

    def fields(self) -> Call[dict[str, Any]]:
        """Describe the fields of a template of requisites, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
        """
        return self._call("crm.requisite.preset.fields", {}, dict[str, Any], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a template of requisites by its id.

        Args:
            id: Id of the template.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
        """
        return self._call("crm.requisite.preset.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[RequisitePresetSelection | str] | None = None,
    ) -> Many[R]:
        """Iterate the templates of requisites with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[RequisitePresetSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[RequisitePresetKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List templates of requisites: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _REQUISITE_PRESET_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("crm.requisite.preset.list", wire, self._entity, _REQUISITE_LIST)

    def update(self, id: int | Ref, fields: RequisitePresetFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a template of requisites.

        Args:
            id: Id of the template.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _REQUISITE_PRESET_FLAGS)}
        return self._call("crm.requisite.preset.update", wire, bool)


class RequisitePresetFieldService(Service):
    """Fields of a template of requisites:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
    """

    def add(
        self,
        preset: Mapping[str, Any],
        fields: RequisitePresetFieldFields | Mapping[str, Any] | Entity,
    ) -> Call[int]:
        """Create a field of a template of requisites and return its id.

        Args:
            preset: Preset, by name.
            fields: Fields under their wire names, or an entity.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
        """
        wire = {"preset": _mapping("preset", preset), "fields": _fields(fields, _REQUISITE_PRESET_FIELD_FLAGS)}
        return self._call("crm.requisite.preset.field.add", wire, int)

    def availabletoadd(self, preset: Mapping[str, Any]) -> Call[builtins.list[str]]:
        """List the fields that may be added to a template of requisites.

        Args:
            preset: Preset, by name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html
        """
        wire = {"preset": _mapping("preset", preset)}
        return self._call("crm.requisite.preset.field.availabletoadd", wire, builtins.list[str], read=True)

    def delete(self, id: int | Ref, preset: Mapping[str, Any]) -> Call[bool]:
        """Delete a field of a template of requisites.

        Args:
            id: Id of the field.
            preset: Preset, by name.

        Raises:
            APIError: There is no such field, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html
        """
        return self._call("crm.requisite.preset.field.delete", {"id": id, "preset": _mapping("preset", preset)}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a field of a template of requisites, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
        """
        return self._call("crm.requisite.preset.field.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref, preset: Mapping[str, Any]) -> Call[RequisitePreset]:
        """Return a field of a template of requisites.

        Args:
            id: Id of the field.
            preset: Preset, by name.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
        """
        wire = {"id": id, "preset": _mapping("preset", preset)}
        return self._call("crm.requisite.preset.field.get", wire, RequisitePreset, read=True)

    def list(self, preset: Mapping[str, Any]) -> ListCall[RequisitePreset]:
        """List fields of a template of requisites: awaited for one page, iterated for all of them.

        Args:
            preset: Preset, by name.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
        """
        wire = {"preset": _mapping("preset", preset)}
        return self._list("crm.requisite.preset.field.list", wire, RequisitePreset, _REQUISITE_PRESET_COUNTRIES)

    def update(
        self,
        id: int | Ref,
        preset: Mapping[str, Any],
        fields: RequisitePresetFieldFields | Mapping[str, Any] | Entity,
    ) -> Call[bool]:
        """Change the given fields of a field of a template of requisites.

        Args:
            id: Id of the field.
            preset: Preset, by name.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Raises:
            APIError: There is no such field, the caller may not change it, or a value was refused (a text without a
                code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html
        """
        wire = {
            "id": id,
            "preset": _mapping("preset", preset),
            "fields": _fields(fields, _REQUISITE_PRESET_FIELD_FLAGS),
        }
        return self._call("crm.requisite.preset.field.update", wire, bool)


class RequisiteLinkService(RowService[R]):
    """Links between requisites and a CRM record:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
    """

    def of(self, entity: builtins.type[E], /) -> RequisiteLinkService[E]:
        """Return the service with rows of another type, such as a subclass of `RequisiteLink` with your user fields."""
        return RequisiteLinkService(self._runner, entity)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a link between requisites and a CRM record, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return self._call("crm.requisite.link.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, entity_type_id: int, entity_id: int | Ref) -> Call[R]:
        """Return a link between requisites and a CRM record.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.

        Raises:
            APIError: There is no such link, or the caller may not see it (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).
            NotFound: What an argument names does not exist (`Not found`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id}
        return self._call("crm.requisite.link.get", wire, self._entity, read=True)

    def list(
        self,
        *,
        select: Sequence[RequisiteLinkSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[RequisiteLinkKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List links between requisites and a CRM record: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Raises:
            AccessDenied: The caller may not do this (`Access denied`).

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
        """
        wire = _given(select=select, filter=filter, order=order, start=start)
        return self._list("crm.requisite.link.list", wire, self._entity, _REQUISITE_LINK_LIST)

    def register(self, fields: RequisiteLinkFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Bind requisites to a CRM record.

        Args:
            fields: Fields under their wire names, or an entity.

        Raises:
            APIError: A value was refused, or the caller may not create a link between requisites and a CRM record (a
                text without a code).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
        """
        return self._call("crm.requisite.link.register", {"fields": _fields(fields)}, bool)

    def unregister(self, entity_type_id: int, entity_id: int | Ref) -> Call[bool]:
        """Unbind requisites from a CRM record.

        Args:
            entity_type_id: The CRM type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 on your
                own.
            entity_id: Id of the record.

        Raises:
            APIError: There is no such link, or the caller may not delete it (a text without a code).
            AccessDenied: The caller may not do this (`Access denied`).

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
        """
        wire = {"entityTypeId": entity_type_id, "entityId": entity_id}
        return self._call("crm.requisite.link.unregister", wire, bool)


class RequisiteBankDetailService(RowService[R]):
    """Sets of bank details:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
    """

    def of(self, entity: builtins.type[E], /) -> RequisiteBankDetailService[E]:
        """Return the service with rows of another type, such as a subclass of `RequisiteBankDetail` with your user fields."""
        return RequisiteBankDetailService(self._runner, entity)

    def add(self, fields: RequisiteBankDetailFields | Mapping[str, Any] | Entity) -> Call[int]:
        """Create a set of bank details and return its id.

        Args:
            fields: Fields under their wire names, or an entity.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
        """
        wire = {"fields": _fields(fields, _REQUISITE_BANK_DETAIL_FLAGS)}
        return self._call("crm.requisite.bankdetail.add", wire, int)

    def delete(self, id: int | Ref) -> Call[bool]:
        """Delete a set of bank details.

        Args:
            id: Id of the set of bank details.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
        """
        return self._call("crm.requisite.bankdetail.delete", {"id": id}, bool)

    def fields(self) -> Call[dict[str, dict[str, Any]]]:
        """Describe the fields of a set of bank details, each by its name.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
        """
        return self._call("crm.requisite.bankdetail.fields", {}, dict[str, dict[str, Any]], read=True)

    def get(self, id: int | Ref) -> Call[R]:
        """Return a set of bank details by its id.

        Args:
            id: Id of the set of bank details.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
        """
        return self._call("crm.requisite.bankdetail.get", {"id": id}, self._entity, read=True)

    def get_many(
        self,
        ids: Iterable[int] | AsyncIterable[int],
        *,
        select: Sequence[RequisiteBankDetailSelection | str] | None = None,
    ) -> Many[R]:
        """Iterate the sets of bank details with the given ids in their order, fifty ids a command.

        Args:
            ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`.
            select: Fields to return, as in `list`.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
        """
        return self._many(ids, self.list(select=select))

    def list(
        self,
        *,
        select: Sequence[RequisiteBankDetailSelection | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[RequisiteBankDetailKey | str, str] | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List sets of bank details: awaited for one page, iterated for all of them.

        Args:
            select: Fields to return.
            filter: Conditions by field, the operator before its name.
            order: `ASC` or `DESC` by field; iteration needs none and is faster without.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
        """
        wire = _given(
            select=select,
            filter=_conditions(filter, _REQUISITE_BANK_DETAIL_LIST_FILTER_FLAGS),
            order=order,
            start=start,
        )
        return self._list("crm.requisite.bankdetail.list", wire, self._entity, _REQUISITE_LIST)

    def update(self, id: int | Ref, fields: RequisiteBankDetailFields | Mapping[str, Any] | Entity) -> Call[bool]:
        """Change the given fields of a set of bank details.

        Args:
            id: Id of the set of bank details.
            fields: Fields under their wire names, or an entity; in a mapping None empties a field.

        Writes. Scope: crm. https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
        """
        wire = {"id": id, "fields": _fields(fields, _REQUISITE_BANK_DETAIL_FLAGS)}
        return self._call("crm.requisite.bankdetail.update", wire, bool)
