"""The columns of the CRM's records: deals, contacts, companies, leads, items of a smart process."""

from __future__ import annotations

from functools import cache

from bitrix24_async.sandbox.tables.cells import constant, days, each, flag, moments, number, text
from bitrix24_async.sandbox.tables.columns import (
    Kind,
    address,
    amount,
    column,
    contacts,
    custom,
    nulls,
    origin,
    own,
    people,
    person,
    source,
    stamps,
    trace,
)

__all__ = ["company", "contact", "deal", "lead", "smart_process"]


@cache
def deal() -> Kind:
    """Return the kind of `crm.deal.*`, entity type 2."""
    stages = ("NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "FINAL_INVOICE", "WON", "LOSE")
    semantics = ("P", "P", "P", "P", "P", "S", "F")
    columns = [
        own(),
        column("TITLE", "string", text(("Deal {}", "Сделка № {}", 'Поставка "Север" {}', "Repair & service / {}"), 2)),
        column("TYPE_ID", "crm_status", each(("SALE", "COMPLEX", "GOODS", "SERVICES"), 17), default="SALE"),
        column("STAGE_ID", "crm_status", each(stages, 21), default="NEW"),
        column("PROBABILITY", "integer", each((None, "10", "50", "99"), 25)),
        *amount(),
        column("TAX_VALUE", "double", constant("0.00"), default="0.00"),
        column("LEAD_ID", "crm_lead", each((None, None, None, "7"), 12), readonly=True),
        column("COMPANY_ID", "crm_company", number(0, 99, 15), default="0"),
        column("CONTACT_ID", "crm_contact", number(1, 999, 18)),
        column("CONTACT_IDS", "crm_contact", constant([]), default=[], multiple=True),
        *nulls("crm_quote", "QUOTE_ID"),
        column("BEGINDATE", "date", days(23), default="@today"),
        column("CLOSEDATE", "date", days(27), default="@today"),
        *people("ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID"),
        *stamps("DATE_CREATE", "DATE_MODIFY"),
        column("OPENED", "char", flag(41), default="Y"),
        column("CLOSED", "char", each(("N", "N", "N", "N", "N", "Y", "Y"), 21), default="N"),
        column("COMMENTS", "string", each((None, "", "[B]Важно[/B]", "call back"), 31)),
        *nulls("string", "ADDITIONAL_INFO"),
        *nulls("location", "LOCATION_ID"),
        column("CATEGORY_ID", "crm_category", constant("0"), default="0"),
        column("STAGE_SEMANTIC_ID", "string", each(semantics, 21), default="P", readonly=True),
        column("IS_NEW", "char", each(("Y", "N", "N", "N", "N", "N", "N"), 21), default="Y", readonly=True),
        column("IS_RECURRING", "char", constant("N"), default="N"),
        column("IS_RETURN_CUSTOMER", "char", flag(42), default="N"),
        column("IS_REPEATED_APPROACH", "char", constant("N"), default="N"),
        *source(),
        *origin(),
        *people("MOVED_BY_ID"),
        *stamps("MOVED_TIME", "LAST_ACTIVITY_TIME"),
        *trace(),
        column("PARENT_ID_1220", "crm_entity", each((None, "22"), 10)),
        *people("LAST_ACTIVITY_BY"),
        *custom(),
    ]
    return Kind(name="deal", label="Deal", columns=tuple(columns))


@cache
def contact() -> Kind:
    """Return the kind of `crm.contact.*`, entity type 3."""
    columns = [
        own(),
        column("POST", "string", each((None, "Director", "Инженер"), 10)),
        column("COMMENTS", "string"),
        *person(),
        *nulls("file", "PHOTO"),
        *nulls("crm_lead", "LEAD_ID"),
        column("TYPE_ID", "crm_status", each(("CLIENT", "SUPPLIER", "PARTNER"), 17), default="CLIENT"),
        *source(),
        column("COMPANY_ID", "crm_company", number(0, 99, 15), default=None),
        column("COMPANY_IDS", "crm_company", constant([]), default=[], multiple=True),
        column("BIRTHDATE", "date", days(23, empty=6), default=""),
        column("EXPORT", "char", flag(41), default="Y"),
        column("HAS_PHONE", "char", constant("Y"), default="N", readonly=True),
        column("HAS_EMAIL", "char", constant("Y"), default="N", readonly=True),
        column("HAS_IMOL", "char", constant("N"), default="N", readonly=True),
        *stamps("DATE_CREATE", "DATE_MODIFY"),
        *people("ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID"),
        column("OPENED", "char", flag(42), default="Y"),
        *origin(),
        *nulls("string", "ORIGIN_VERSION"),
        *nulls("integer", "FACE_ID"),
        *address(),
        *trace(),
        *stamps("LAST_ACTIVITY_TIME"),
        *people("LAST_ACTIVITY_BY"),
        *contacts(),
        *custom(),
    ]
    return Kind(name="contact", label="Contact", columns=tuple(columns))


@cache
def company() -> Kind:
    """Return the kind of `crm.company.*`, entity type 4."""
    columns = [
        own(),
        column("COMPANY_TYPE", "crm_status", each(("CUSTOMER", "SUPPLIER", "PARTNER"), 17), default="CUSTOMER"),
        column("TITLE", "string", text(("Company {}", 'ООО "Ромашка {}"', "Smith & Sons {}"), 2), default=""),
        *nulls("file", "LOGO"),
        *nulls("crm_lead", "LEAD_ID"),
        column("HAS_PHONE", "char", constant("Y"), default="N", readonly=True),
        column("HAS_EMAIL", "char", constant("Y"), default="N", readonly=True),
        column("HAS_IMOL", "char", constant("N"), default="N", readonly=True),
        *people("ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID"),
        *nulls("string", "BANKING_DETAILS"),
        column("INDUSTRY", "crm_status", each(("IT", "TELECOM", "MANUFACTURING", None), 21)),
        column("REVENUE", "double", each(("0", "1500000", "250000.50"), 24), default="0"),
        column("CURRENCY_ID", "crm_currency", each(("RUB", "EUR"), 9), default="RUB"),
        column("EMPLOYEES", "crm_status", each(("EMPLOYEES_1", "EMPLOYEES_2", None), 26)),
        column("COMMENTS", "string", constant(""), default=""),
        *stamps("DATE_CREATE", "DATE_MODIFY"),
        column("OPENED", "char", flag(41), default="Y"),
        column("IS_MY_COMPANY", "char", constant("N"), default="N"),
        *origin(),
        *nulls("string", "ORIGIN_VERSION"),
        *address(),
        *nulls("string", "ADDRESS_LEGAL"),
        *address("REG_"),
        *trace(),
        *people("LAST_ACTIVITY_BY"),
        *stamps("LAST_ACTIVITY_TIME"),
        *nulls("string", "LAST_COMMUNICATION_TIME"),
        column("CONTACT_ID", "crm_contact", constant([]), default=[], multiple=True),
        *contacts(),
        *custom(),
    ]
    return Kind(name="company", label="Company", columns=tuple(columns))


@cache
def lead() -> Kind:
    """Return the kind of `crm.lead.*`, entity type 1."""
    statuses, semantics = ("NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK"), ("P", "P", "P", "S", "F")
    columns = [
        own(),
        column("TITLE", "string", text(("Lead {}", "Лид № {}", "Заявка с сайта {}"), 2)),
        *person(),
        *nulls("string", "COMPANY_TITLE"),
        column("COMPANY_ID", "crm_company", each((None, "0", "5"), 15)),
        column("CONTACT_ID", "crm_contact", each((None, "2", "11"), 18)),
        column("CONTACT_IDS", "crm_contact", constant([]), default=[], multiple=True),
        column("IS_RETURN_CUSTOMER", "char", constant("N"), default="N", readonly=True),
        column("BIRTHDATE", "date", constant(""), default=""),
        *source(),
        column("STATUS_ID", "crm_status", each(statuses, 21), default="NEW"),
        *nulls("string", "STATUS_DESCRIPTION POST COMMENTS"),
        *amount(),
        column("HAS_PHONE", "char", constant("Y"), default="N", readonly=True),
        column("HAS_EMAIL", "char", constant("Y"), default="N", readonly=True),
        column("HAS_IMOL", "char", constant("N"), default="N", readonly=True),
        *people("ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID"),
        *stamps("DATE_CREATE", "DATE_MODIFY"),
        column("DATE_CLOSED", "datetime", days(29, empty=5), default="", readonly=True),
        column("STATUS_SEMANTIC_ID", "string", each(semantics, 21), default="P", readonly=True),
        column("OPENED", "char", flag(41), default="Y"),
        *origin(),
        *people("MOVED_BY_ID"),
        *stamps("MOVED_TIME"),
        *address(),
        *trace(),
        *people("LAST_ACTIVITY_BY"),
        *stamps("LAST_ACTIVITY_TIME"),
        *contacts(),
        *custom(),
    ]
    return Kind(name="lead", label="Lead", columns=tuple(columns))


@cache
def smart_process(type_id: int) -> Kind:
    """Return the kind of a smart process; its custom fields carry the number of its type, 11."""
    stages = tuple(f"DT{type_id}_1:{stage}" for stage in ("NEW", "PREPARATION", "CLIENT", "SUCCESS", "FAIL"))
    columns = [
        own(),
        column("XML_ID", "string", constant(""), default=""),
        column("TITLE", "string", text(("Item {}", "Заказ № {}"), 2), default=""),
        *people("CREATED_BY", "UPDATED_BY", "MOVED_BY"),
        *[
            column(name, "datetime", moments(7 + 6 * i), default="@now", readonly=True)
            for i, name in enumerate(("CREATED_TIME", "UPDATED_TIME", "MOVED_TIME"))
        ],
        column("CATEGORY_ID", "crm_category", constant("1"), default="1"),
        column("OPENED", "char", flag(41), default="Y"),
        column("STAGE_ID", "crm_status", each(stages, 21), default=stages[0]),
        column("BEGINDATE", "date", days(23), default="@today"),
        column("CLOSEDATE", "date", days(27), default="@today"),
        column("COMPANY_ID", "crm_company", number(0, 99, 15), default="0"),
        column("CONTACT_ID", "crm_contact", number(0, 99, 18), default="0"),
        *amount(),
        column("TAX_VALUE", "double", constant("0.00"), default="0.00"),
        column("MYCOMPANY_ID", "crm_company", constant("0"), default="0"),
        *source(),
        *people("ASSIGNED_BY_ID", "LAST_ACTIVITY_BY"),
        *stamps("LAST_ACTIVITY_TIME"),
        *trace(),
        column("OBSERVERS", "user", constant([]), default=[], multiple=True),
        column("CONTACT_IDS", "crm_contact", constant([]), default=[], multiple=True),
        *custom("11_"),
    ]
    return Kind(name=f"item{type_id}", label="Item", columns=tuple(columns))
