# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""What `data` of each documented event holds: types for `Event.read`.

A member that the portal leaves out is not there, and one that it adds is passed over.
"""

from __future__ import annotations

from typing import Any, TypedDict

__all__ = [
    "CATALOG_MEASURE_ON_ADD",
    "CATALOG_MEASURE_ON_DELETE",
    "CATALOG_MEASURE_ON_UPDATE",
    "CATALOG_PRICE_ON_ADD",
    "CATALOG_PRICE_ON_DELETE",
    "CATALOG_PRICE_ON_UPDATE",
    "CATALOG_PRICE_TYPE_ON_ADD",
    "CATALOG_PRICE_TYPE_ON_DELETE",
    "CATALOG_PRICE_TYPE_ON_UPDATE",
    "CATALOG_PRODUCT_ON_ADD",
    "CATALOG_PRODUCT_ON_DELETE",
    "CATALOG_PRODUCT_ON_UPDATE",
    "CATALOG_ROUNDING_ON_ADD",
    "CATALOG_ROUNDING_ON_DELETE",
    "CATALOG_ROUNDING_ON_UPDATE",
    "ONAPPINSTALL",
    "ONAPPMETHODCONFIRM",
    "ONAPPPAYMENT",
    "ONAPPUNINSTALL",
    "ONAPPUPDATE",
    "ONBOOKINGADD",
    "ONBOOKINGDELETE",
    "ONBOOKINGRESOURCEADD",
    "ONBOOKINGRESOURCEDELETE",
    "ONBOOKINGRESOURCETYPEADD",
    "ONBOOKINGRESOURCETYPEDELETE",
    "ONBOOKINGRESOURCETYPEUPDATE",
    "ONBOOKINGRESOURCEUPDATE",
    "ONBOOKINGUPDATE",
    "ONBOOKINGWAITLISTITEMADD",
    "ONBOOKINGWAITLISTITEMDELETE",
    "ONBOOKINGWAITLISTITEMUPDATE",
    "ONCALENDARENTRYADD",
    "ONCALENDARENTRYDELETE",
    "ONCALENDARENTRYUPDATE",
    "ONCALENDARSECTIONADD",
    "ONCALENDARSECTIONDELETE",
    "ONCALENDARSECTIONUPDATE",
    "ONCRMACTIVITYADD",
    "ONCRMACTIVITYDELETE",
    "ONCRMACTIVITYUPDATE",
    "ONCRMADDRESSREGISTER",
    "ONCRMADDRESSUNREGISTER",
    "ONCRMBANKDETAILADD",
    "ONCRMBANKDETAILDELETE",
    "ONCRMBANKDETAILUPDATE",
    "ONCRMCOMPANYADD",
    "ONCRMCOMPANYDELETE",
    "ONCRMCOMPANYUPDATE",
    "ONCRMCOMPANYUSERFIELDADD",
    "ONCRMCOMPANYUSERFIELDDELETE",
    "ONCRMCOMPANYUSERFIELDSETENUMVALUES",
    "ONCRMCOMPANYUSERFIELDUPDATE",
    "ONCRMCONTACTADD",
    "ONCRMCONTACTDELETE",
    "ONCRMCONTACTUPDATE",
    "ONCRMCONTACTUSERFIELDADD",
    "ONCRMCONTACTUSERFIELDDELETE",
    "ONCRMCONTACTUSERFIELDSETENUMVALUES",
    "ONCRMCONTACTUSERFIELDUPDATE",
    "ONCRMCURRENCYADD",
    "ONCRMCURRENCYDELETE",
    "ONCRMCURRENCYUPDATE",
    "ONCRMDEALADD",
    "ONCRMDEALDELETE",
    "ONCRMDEALMOVETOCATEGORY",
    "ONCRMDEALRECURRINGADD",
    "ONCRMDEALRECURRINGDELETE",
    "ONCRMDEALRECURRINGEXPOSE",
    "ONCRMDEALRECURRINGUPDATE",
    "ONCRMDEALUPDATE",
    "ONCRMDEALUSERFIELDADD",
    "ONCRMDEALUSERFIELDDELETE",
    "ONCRMDEALUSERFIELDSETENUMVALUES",
    "ONCRMDEALUSERFIELDUPDATE",
    "ONCRMDOCUMENTGENERATORDOCUMENTADD",
    "ONCRMDOCUMENTGENERATORDOCUMENTDELETE",
    "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE",
    "ONCRMDYNAMICITEMADD",
    "ONCRMDYNAMICITEMDELETE",
    "ONCRMDYNAMICITEMUPDATE",
    "ONCRMINVOICEADD",
    "ONCRMINVOICEDELETE",
    "ONCRMINVOICERECURRINGADD",
    "ONCRMINVOICERECURRINGDELETE",
    "ONCRMINVOICERECURRINGEXPOSE",
    "ONCRMINVOICERECURRINGUPDATE",
    "ONCRMINVOICESETSTATUS",
    "ONCRMINVOICEUPDATE",
    "ONCRMINVOICEUSERFIELDADD",
    "ONCRMINVOICEUSERFIELDDELETE",
    "ONCRMINVOICEUSERFIELDSETENUMVALUES",
    "ONCRMINVOICEUSERFIELDUPDATE",
    "ONCRMLEADADD",
    "ONCRMLEADDELETE",
    "ONCRMLEADUPDATE",
    "ONCRMLEADUSERFIELDADD",
    "ONCRMLEADUSERFIELDDELETE",
    "ONCRMLEADUSERFIELDSETENUMVALUES",
    "ONCRMLEADUSERFIELDUPDATE",
    "ONCRMMEASUREADD",
    "ONCRMMEASUREDELETE",
    "ONCRMMEASUREUPDATE",
    "ONCRMPRODUCTADD",
    "ONCRMPRODUCTDELETE",
    "ONCRMPRODUCTPROPERTYADD",
    "ONCRMPRODUCTPROPERTYDELETE",
    "ONCRMPRODUCTPROPERTYUPDATE",
    "ONCRMPRODUCTSECTIONADD",
    "ONCRMPRODUCTSECTIONDELETE",
    "ONCRMPRODUCTSECTIONUPDATE",
    "ONCRMPRODUCTUPDATE",
    "ONCRMQUOTEADD",
    "ONCRMQUOTEDELETE",
    "ONCRMQUOTEUPDATE",
    "ONCRMQUOTEUSERFIELDADD",
    "ONCRMQUOTEUSERFIELDDELETE",
    "ONCRMQUOTEUSERFIELDSETENUMVALUES",
    "ONCRMQUOTEUSERFIELDUPDATE",
    "ONCRMREQUISITEADD",
    "ONCRMREQUISITEDELETE",
    "ONCRMREQUISITEUPDATE",
    "ONCRMREQUISITEUSERFIELDADD",
    "ONCRMREQUISITEUSERFIELDDELETE",
    "ONCRMREQUISITEUSERFIELDSETENUMVALUES",
    "ONCRMREQUISITEUSERFIELDUPDATE",
    "ONCRMTIMELINECOMMENTADD",
    "ONCRMTIMELINECOMMENTDELETE",
    "ONCRMTIMELINECOMMENTUPDATE",
    "ONCRMTYPEADD",
    "ONCRMTYPEDELETE",
    "ONCRMTYPEUPDATE",
    "ONCRMTYPEUSERFIELDADD",
    "ONCRMTYPEUSERFIELDDELETE",
    "ONCRMTYPEUSERFIELDSETENUMVALUES",
    "ONCRMTYPEUSERFIELDUPDATE",
    "ONEXTERNALCALLBACKSTART",
    "ONEXTERNALCALLSTART",
    "ONIMBOTDELETE",
    "ONIMBOTJOINCHAT",
    "ONIMBOTMESSAGEADD",
    "ONIMBOTMESSAGEDELETE",
    "ONIMBOTMESSAGEUPDATE",
    "ONIMBOTV2COMMANDADD",
    "ONIMBOTV2CONTEXTGET",
    "ONIMBOTV2DELETE",
    "ONIMBOTV2JOINCHAT",
    "ONIMBOTV2MESSAGEADD",
    "ONIMBOTV2MESSAGEDELETE",
    "ONIMBOTV2MESSAGEUPDATE",
    "ONIMBOTV2REACTIONCHANGE",
    "ONIMCOMMANDADD",
    "ONIMCONNECTORDIALOGFINISH",
    "ONIMCONNECTORDIALOGSTART",
    "ONIMCONNECTORLINEDELETE",
    "ONIMCONNECTORMESSAGEADD",
    "ONIMCONNECTORMESSAGEDELETE",
    "ONIMCONNECTORMESSAGEUPDATE",
    "ONIMCONNECTORSTATUSDELETE",
    "ONIMV2JOINCHAT",
    "ONIMV2MESSAGEADD",
    "ONIMV2MESSAGEDELETE",
    "ONIMV2MESSAGEUPDATE",
    "ONIMV2REACTIONCHANGE",
    "ONLIVEFEEDPOSTADD",
    "ONLIVEFEEDPOSTDELETE",
    "ONLIVEFEEDPOSTUPDATE",
    "ONOFFLINEEVENT",
    "ONOPENLINEMESSAGEADD",
    "ONOPENLINEMESSAGEDELETE",
    "ONOPENLINEMESSAGEUPDATE",
    "ONORDERDELETED",
    "ONORDERENTITYSAVED",
    "ONPAYMENTDELETED",
    "ONPAYMENTENTITYSAVED",
    "ONPROPERTYVALUEDELETED",
    "ONPROPERTYVALUEENTITYSAVED",
    "ONSALEBEFOREORDERDELETE",
    "ONSALEORDERSAVED",
    "ONSESSIONFINISH",
    "ONSESSIONSTART",
    "ONSHIPMENTDELETED",
    "ONSHIPMENTENTITYSAVED",
    "ONSIGNB2EDOCUMENTSTATUSCHANGED",
    "ONSIGNB2EMEMBERSTATUSCHANGED",
    "ONSIGNHCMLINKB2EDOCUMENTSIGNED",
    "ONSONETGROUPADD",
    "ONSONETGROUPDELETE",
    "ONSONETGROUPSUBJECTADD",
    "ONSONETGROUPSUBJECTDELETE",
    "ONSONETGROUPSUBJECTUPDATE",
    "ONSONETGROUPUPDATE",
    "ONTASKADD",
    "ONTASKCOMMENTADD",
    "ONTASKCOMMENTDELETE",
    "ONTASKCOMMENTUPDATE",
    "ONTASKDELETE",
    "ONTASKUPDATE",
    "ONUSERADD",
    "ONVOXIMPLANTCALLEND",
    "ONVOXIMPLANTCALLINIT",
    "ONVOXIMPLANTCALLSTART",
    "BotIdOfONIMBOTJOINCHAT",
    "ChatId",
    "ChatId2",
    "CommandIdCommandParamsContext",
    "CommandIdOfONIMCOMMANDADD",
    "ConnectorConnectorIdLineIdChatIdUserId",
    "DataConnectorSessionChatUser",
    "DataImMessageChat",
    "DataOfONOPENLINEMESSAGEADD",
    "ExtraExtraUrl",
    "FieldsAfterIdTaskIdAction",
    "FieldsBeforeIdTaskId",
    "FieldsBeforeIdTaskIdMessageId",
    "FieldsId",
    "FieldsId2",
    "FieldsIdCategoryIdStageId",
    "FieldsIdEntityIdFieldName",
    "FieldsIdEntityIdFieldName2",
    "FieldsIdEntityTypeId",
    "FieldsIdEntityTypeIdEntityId",
    "FieldsIdRecurringDealId",
    "FieldsIdRecurringDealIdDealId",
    "FieldsIdType",
    "FieldsIdXmlIdAction",
    "FieldsOfONCRMADDRESSREGISTER",
    "FieldsPostId",
    "ImChatIdMessageId",
    "MessageIdText",
    "MessageOfONOPENLINEMESSAGEADD",
    "MessageUserIdText",
    "MessagesImMessageChat",
    "MessagesImMessageChat2",
    "MessagesImMessageChat3",
    "ParamsOfONIMBOTJOINCHAT",
    "ParamsOfONIMBOTMESSAGEADD",
    "ParamsOfONIMBOTMESSAGEDELETE",
    "ParamsOfONIMBOTMESSAGEUPDATE",
    "ParamsOfONIMCOMMANDADD",
    "SessionIdClosedParentIdCloseTerm",
    "UserOfONIMBOTJOINCHAT",
    "UserOfONIMBOTMESSAGEADD",
    "UserOfONIMCOMMANDADD",
]


class FieldsId(TypedDict, total=False):
    """What `FIELDS` holds in `CATALOG.MEASURE.ON.ADD` and in events like it."""

    ID: int


class FieldsIdType(TypedDict, total=False):
    """What `FIELDS` holds in `CATALOG.PRODUCT.ON.ADD` and in events like it."""

    ID: int
    TYPE: int


class FieldsOfONCRMADDRESSREGISTER(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMADDRESSREGISTER` and in events like it."""

    TYPE_ID: int
    ENTITY_TYPE_ID: int
    ENTITY_ID: int
    ANCHOR_ID: int
    ANCHOR_TYPE_ID: int


class FieldsIdEntityIdFieldName(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMCOMPANYUSERFIELDADD` and in events like it."""

    ID: int
    ENTITY_ID: str
    FIELD_NAME: str


class FieldsIdEntityIdFieldName2(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMCONTACTUSERFIELDADD` and in events like it."""

    ID: int
    ENTITY_ID: Any
    FIELD_NAME: str


class FieldsId2(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMCURRENCYADD` and in events like it."""

    ID: str


class FieldsIdCategoryIdStageId(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMDEALMOVETOCATEGORY` and in events like it."""

    ID: int
    CATEGORY_ID: int
    STAGE_ID: str


class FieldsIdRecurringDealId(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMDEALRECURRINGADD` and in events like it."""

    ID: int
    RECURRING_DEAL_ID: int


class FieldsIdRecurringDealIdDealId(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMDEALRECURRINGEXPOSE` and in events like it."""

    ID: int
    RECURRING_DEAL_ID: int
    DEAL_ID: int


class FieldsIdEntityTypeIdEntityId(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMDOCUMENTGENERATORDOCUMENTADD` and in events like it."""

    ID: int
    ENTITY_TYPE_ID: int
    ENTITY_ID: int


class FieldsIdEntityTypeId(TypedDict, total=False):
    """What `FIELDS` holds in `ONCRMDYNAMICITEMADD` and in events like it."""

    ID: int
    ENTITY_TYPE_ID: int


class BotIdOfONIMBOTJOINCHAT(TypedDict, total=False):
    """What `{BOT_ID}` holds in `ONIMBOTJOINCHAT` and in events like it."""

    access_token: str
    expires: Any
    expires_in: int
    scope: str
    domain: str
    server_endpoint: str
    status: str
    client_endpoint: str
    member_id: str
    refresh_token: str
    user_id: int
    client_id: str
    application_token: str
    AUTH: dict[str, Any]
    BOT_ID: int
    BOT_CODE: str


class ParamsOfONIMBOTJOINCHAT(TypedDict, total=False):
    """What `PARAMS` holds in `ONIMBOTJOINCHAT` and in events like it."""

    CHAT_TYPE: str
    MESSAGE_TYPE: str
    BOT_ID: int
    USER_ID: int
    TO_USER_ID: int
    FROM_USER_ID: int
    CHAT_ID: int
    CHAT_AUTHOR_ID: int
    CHAT_ENTITY_TYPE: str
    CHAT_ENTITY_ID: str
    ACCESS_HISTORY: int
    SILENT_JOIN: str
    DIALOG_ID: str
    LANGUAGE: str


class UserOfONIMBOTJOINCHAT(TypedDict, total=False):
    """What `USER` holds in `ONIMBOTJOINCHAT` and in events like it."""

    ID: int
    NAME: str
    FIRST_NAME: str
    LAST_NAME: str
    WORK_POSITION: str
    GENDER: str


class ParamsOfONIMBOTMESSAGEADD(TypedDict, total=False):
    """What `PARAMS` holds in `ONIMBOTMESSAGEADD` and in events like it."""

    MESSAGE: str
    TEMPLATE_ID: str
    MESSAGE_TYPE: str
    FROM_USER_ID: int
    DIALOG_ID: str
    TO_CHAT_ID: int
    AUTHOR_ID: int
    SYSTEM: str
    TO_USER_ID: int
    CHAT_ID: int
    CHAT_TITLE: str
    CHAT_AUTHOR_ID: int
    CHAT_TYPE: str
    CHAT_AVATAR: str
    CHAT_COLOR: str
    CHAT_ENTITY_TYPE: str
    CHAT_ENTITY_ID: str
    CHAT_ENTITY_DATA_1: str
    CHAT_ENTITY_DATA_2: str
    CHAT_ENTITY_DATA_3: str
    CHAT_EXTRANET: str
    CHAT_PREV_MESSAGE_ID: int
    CHAT_CAN_POST: str
    RID: int
    IS_MANAGER: str
    PUSH: str
    PUSH_IMPORTANT: str
    RECENT_SKIP_AUTHOR: str
    CONVERT: str
    SKIP_COMMAND: str
    SKIP_COUNTER_INCREMENTS: str
    SILENT_CONNECTOR: str
    SKIP_CONNECTOR: str
    IMPORTANT_CONNECTOR: str
    NO_SESSION_OL: str
    FAKE_RELATION: int
    SKIP_URL_INDEX: str
    COMMAND_CONTEXT: str
    CHAT_USER_COUNT: int
    MENTIONED_LIST: dict[str, int]
    PLATFORM_CONTEXT: str
    MESSAGE_ORIGINAL: str
    MESSAGE_ID: int
    LANGUAGE: str


class UserOfONIMBOTMESSAGEADD(TypedDict, total=False):
    """What `USER` holds in `ONIMBOTMESSAGEADD` and in events like it."""

    ID: int
    NAME: str
    FIRST_NAME: str
    LAST_NAME: str
    WORK_POSITION: str
    GENDER: str
    IS_BOT: str
    IS_CONNECTOR: str
    IS_NETWORK: str
    IS_EXTRANET: str


class ParamsOfONIMBOTMESSAGEDELETE(TypedDict, total=False):
    """What `PARAMS` holds in `ONIMBOTMESSAGEDELETE` and in events like it."""

    ID: int
    CHAT_ID: int
    AUTHOR_ID: int
    MESSAGE: str
    MESSAGE_TYPE: str
    CHAT_AUTHOR_ID: int
    CHAT_ENTITY_TYPE: str
    CHAT_ENTITY_ID: str
    CHAT_ENTITY_DATA_1: str
    CHAT_ENTITY_DATA_2: str
    CHAT_ENTITY_DATA_3: str
    DIALOG_ID: str
    MESSAGE_ID: int
    CHAT_TYPE: str
    LANGUAGE: str


class ParamsOfONIMBOTMESSAGEUPDATE(TypedDict, total=False):
    """What `PARAMS` holds in `ONIMBOTMESSAGEUPDATE` and in events like it."""

    ID: int
    CHAT_ID: int
    AUTHOR_ID: int
    MESSAGE: str
    MESSAGE_TYPE: str
    CHAT_AUTHOR_ID: int
    CHAT_ENTITY_TYPE: str
    CHAT_ENTITY_ID: str
    CHAT_ENTITY_DATA_1: str
    CHAT_ENTITY_DATA_2: str
    CHAT_ENTITY_DATA_3: str
    FROM_USER_ID: int
    TO_USER_ID: int
    CHAT_USER_COUNT: int
    MENTIONED_LIST: dict[str, int]
    PLATFORM_CONTEXT: str
    MESSAGE_ORIGINAL: str
    DIALOG_ID: str
    MESSAGE_ID: int
    CHAT_TYPE: str
    LANGUAGE: str


class CommandIdCommandParamsContext(TypedDict, total=False):
    """What `command` holds in `ONIMBOTV2COMMANDADD` and in events like it."""

    id: int
    command: str
    params: str
    context: str


class CommandIdOfONIMCOMMANDADD(TypedDict, total=False):
    """What `{COMMAND_ID}` holds in `ONIMCOMMANDADD` and in events like it."""

    access_token: str
    expires: Any
    expires_in: int
    scope: str
    domain: str
    server_endpoint: str
    status: str
    client_endpoint: str
    member_id: str
    refresh_token: str
    user_id: int
    client_id: str
    application_token: str
    AUTH: dict[str, Any]
    BOT_ID: int
    BOT_CODE: str
    COMMAND: str
    COMMAND_ID: int
    COMMAND_PARAMS: str
    COMMAND_CONTEXT: str
    MESSAGE_ID: int


class ParamsOfONIMCOMMANDADD(TypedDict, total=False):
    """What `PARAMS` holds in `ONIMCOMMANDADD` and in events like it."""

    MESSAGE: str
    TEMPLATE_ID: str
    MESSAGE_TYPE: str
    FROM_USER_ID: int
    DIALOG_ID: str
    TO_CHAT_ID: int
    AUTHOR_ID: int
    SYSTEM: str
    TO_USER_ID: int
    SKIP_USER_CHECK: str
    PUSH: str
    PUSH_IMPORTANT: str
    RECENT_ADD: str
    RECENT_SKIP_AUTHOR: str
    CONVERT: str
    SKIP_COMMAND: str
    SKIP_COUNTER_INCREMENTS: str
    SILENT_CONNECTOR: str
    SKIP_CONNECTOR: str
    IMPORTANT_CONNECTOR: str
    NO_SESSION_OL: str
    FAKE_RELATION: int
    SKIP_URL_INDEX: str
    MESSAGE_ID: int
    CHAT_TYPE: str
    LANGUAGE: str
    CHAT_ID: int
    CHAT_PARENT_ID: int
    CHAT_PARENT_MID: int
    CHAT_TITLE: str
    CHAT_AUTHOR_ID: int
    CHAT_AVATAR: str
    CHAT_COLOR: str
    CHAT_ENTITY_TYPE: str
    CHAT_ENTITY_ID: str
    CHAT_ENTITY_DATA_1: str
    CHAT_ENTITY_DATA_2: str
    CHAT_ENTITY_DATA_3: str
    CHAT_EXTRANET: str
    CHAT_PREV_MESSAGE_ID: int
    CHAT_CAN_POST: str
    RID: int
    IS_MANAGER: str
    BOT_IN_CHAT: dict[str, int]


class UserOfONIMCOMMANDADD(TypedDict, total=False):
    """What `USER` holds in `ONIMCOMMANDADD` and in events like it."""

    ID: int
    NAME: str
    FIRST_NAME: str
    LAST_NAME: str
    GENDER: str


class ConnectorConnectorIdLineIdChatIdUserId(TypedDict, total=False):
    """What `connector` holds in `ONIMCONNECTORDIALOGFINISH` and in events like it."""

    connector_id: str
    line_id: int
    chat_id: int
    user_id: int


class SessionIdClosedParentIdCloseTerm(TypedDict, total=False):
    """What `session` holds in `ONIMCONNECTORDIALOGFINISH` and in events like it."""

    id: int
    closed: str
    parent_id: int
    close_term: int


class ChatId(TypedDict, total=False):
    """What `chat` holds in `ONIMCONNECTORDIALOGFINISH` and in events like it."""

    id: int


class DataConnectorSessionChatUser(TypedDict, total=False):
    """What `DATA` holds in `ONIMCONNECTORDIALOGFINISH` and in events like it."""

    connector: ConnectorConnectorIdLineIdChatIdUserId
    session: SessionIdClosedParentIdCloseTerm
    chat: ChatId
    user: ChatId


class ImChatIdMessageId(TypedDict, total=False):
    """What `im` holds in `ONIMCONNECTORMESSAGEADD` and in events like it."""

    chat_id: int
    message_id: int


class MessageUserIdText(TypedDict, total=False):
    """What `message` holds in `ONIMCONNECTORMESSAGEADD` and in events like it."""

    user_id: int
    text: str


class ChatId2(TypedDict, total=False):
    """What `chat` holds in `ONIMCONNECTORMESSAGEADD` and in events like it."""

    id: str


class MessagesImMessageChat(TypedDict, total=False):
    """What `MESSAGES` holds in `ONIMCONNECTORMESSAGEADD` and in events like it."""

    im: ImChatIdMessageId
    message: MessageUserIdText
    chat: ChatId2


class MessagesImMessageChat2(TypedDict, total=False):
    """What `MESSAGES` holds in `ONIMCONNECTORMESSAGEDELETE` and in events like it."""

    im: ImChatIdMessageId
    message: ChatId2
    chat: ChatId2


class MessageIdText(TypedDict, total=False):
    """What `message` holds in `ONIMCONNECTORMESSAGEUPDATE` and in events like it."""

    id: Any
    text: str


class MessagesImMessageChat3(TypedDict, total=False):
    """What `MESSAGES` holds in `ONIMCONNECTORMESSAGEUPDATE` and in events like it."""

    im: ImChatIdMessageId
    message: MessageIdText
    chat: ChatId2


class FieldsPostId(TypedDict, total=False):
    """What `FIELDS` holds in `ONLIVEFEEDPOSTADD` and in events like it."""

    POST_ID: int


class MessageOfONOPENLINEMESSAGEADD(TypedDict, total=False):
    """What `message` holds in `ONOPENLINEMESSAGEADD` and in events like it."""

    id: int
    date: str
    text: str
    files: list[Any]
    attach: str
    system: str
    user_id: int


class ExtraExtraUrl(TypedDict, total=False):
    """What `extra` holds in `ONOPENLINEMESSAGEADD` and in events like it."""

    EXTRA_URL: str


class DataOfONOPENLINEMESSAGEADD(TypedDict, total=False):
    """What `DATA` holds in `ONOPENLINEMESSAGEADD` and in events like it."""

    connector: ConnectorConnectorIdLineIdChatIdUserId
    chat: ChatId
    message: MessageOfONOPENLINEMESSAGEADD
    ref: list[Any]
    extra: ExtraExtraUrl


class DataImMessageChat(TypedDict, total=False):
    """What `DATA` holds in `ONOPENLINEMESSAGEDELETE` and in events like it."""

    im: ImChatIdMessageId
    message: ChatId
    chat: ChatId


class FieldsIdXmlIdAction(TypedDict, total=False):
    """What `FIELDS` holds in `ONSALEBEFOREORDERDELETE` and in events like it."""

    ID: int
    XML_ID: str
    ACTION: str


class FieldsBeforeIdTaskIdMessageId(TypedDict, total=False):
    """What `FIELDS_BEFORE` holds in `ONTASKCOMMENTADD` and in events like it."""

    ID: int
    TASK_ID: int
    MESSAGE_ID: int


class FieldsBeforeIdTaskId(TypedDict, total=False):
    """What `FIELDS_BEFORE` holds in `ONTASKCOMMENTDELETE` and in events like it."""

    ID: int
    TASK_ID: int


class FieldsAfterIdTaskIdAction(TypedDict, total=False):
    """What `FIELDS_AFTER` holds in `ONTASKCOMMENTDELETE` and in events like it."""

    ID: int
    TASK_ID: int
    ACTION: str


class CATALOG_MEASURE_ON_ADD(TypedDict, total=False):
    """`CATALOG.MEASURE.ON.ADD`:
    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html
    """

    FIELDS: FieldsId


class CATALOG_MEASURE_ON_DELETE(TypedDict, total=False):
    """`CATALOG.MEASURE.ON.DELETE`:
    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html
    """

    FIELDS: FieldsId


class CATALOG_MEASURE_ON_UPDATE(TypedDict, total=False):
    """`CATALOG.MEASURE.ON.UPDATE`:
    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html
    """

    FIELDS: FieldsId


class CATALOG_PRICE_ON_ADD(TypedDict, total=False):
    """`CATALOG.PRICE.ON.ADD`: https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html"""

    FIELDS: FieldsId


class CATALOG_PRICE_ON_DELETE(TypedDict, total=False):
    """`CATALOG.PRICE.ON.DELETE`:
    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html
    """

    FIELDS: FieldsId


class CATALOG_PRICE_ON_UPDATE(TypedDict, total=False):
    """`CATALOG.PRICE.ON.UPDATE`:
    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html
    """

    FIELDS: FieldsId


class CATALOG_PRICE_TYPE_ON_ADD(TypedDict, total=False):
    """`CATALOG.PRICE.TYPE.ON.ADD`:
    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html
    """

    FIELDS: FieldsId


class CATALOG_PRICE_TYPE_ON_DELETE(TypedDict, total=False):
    """`CATALOG.PRICE.TYPE.ON.DELETE`:
    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html
    """

    FIELDS: FieldsId


class CATALOG_PRICE_TYPE_ON_UPDATE(TypedDict, total=False):
    """`CATALOG.PRICE.TYPE.ON.UPDATE`:
    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html
    """

    FIELDS: FieldsId


class CATALOG_PRODUCT_ON_ADD(TypedDict, total=False):
    """`CATALOG.PRODUCT.ON.ADD`:
    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html
    """

    FIELDS: FieldsIdType


class CATALOG_PRODUCT_ON_DELETE(TypedDict, total=False):
    """`CATALOG.PRODUCT.ON.DELETE`:
    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html
    """

    FIELDS: FieldsIdType


class CATALOG_PRODUCT_ON_UPDATE(TypedDict, total=False):
    """`CATALOG.PRODUCT.ON.UPDATE`:
    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html
    """

    FIELDS: FieldsIdType


class CATALOG_ROUNDING_ON_ADD(TypedDict, total=False):
    """`CATALOG.ROUNDING.ON.ADD`:
    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html
    """

    FIELDS: FieldsId


class CATALOG_ROUNDING_ON_DELETE(TypedDict, total=False):
    """`CATALOG.ROUNDING.ON.DELETE`:
    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html
    """

    FIELDS: FieldsId


class CATALOG_ROUNDING_ON_UPDATE(TypedDict, total=False):
    """`CATALOG.ROUNDING.ON.UPDATE`:
    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html
    """

    FIELDS: FieldsId


class ONAPPINSTALL(TypedDict, total=False):
    """`ONAPPINSTALL`: https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html"""

    VERSION: str
    ACTIVE: str
    INSTALLED: str
    LANGUAGE_ID: str


class ONAPPMETHODCONFIRM(TypedDict, total=False):
    """`ONAPPMETHODCONFIRM`: https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html"""

    TOKEN: str
    METHOD: str
    CONFIRMED: str
    LANGUAGE_ID: str


class ONAPPPAYMENT(TypedDict, total=False):
    """`ONAPPPAYMENT`: https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html"""

    CODE: str
    VERSION: int
    STATUS: str
    PAYMENT_EXPIRED: str
    DAYS: int
    LANGUAGE_ID: str


class ONAPPUNINSTALL(TypedDict, total=False):
    """`ONAPPUNINSTALL`: https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html"""

    LANGUAGE_ID: str
    CLEAN: int


class ONAPPUPDATE(TypedDict, total=False):
    """`ONAPPUPDATE`: https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html"""

    VERSION: str
    PREVIOUS_VERSION: str
    LANGUAGE_ID: str


class ONBOOKINGADD(TypedDict, total=False):
    """`ONBOOKINGADD`: https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html"""

    ID: int


class ONBOOKINGDELETE(TypedDict, total=False):
    """`ONBOOKINGDELETE`: https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html"""

    ID: int


class ONBOOKINGRESOURCEADD(TypedDict, total=False):
    """`ONBOOKINGRESOURCEADD`:
    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html
    """

    ID: int


class ONBOOKINGRESOURCEDELETE(TypedDict, total=False):
    """`ONBOOKINGRESOURCEDELETE`:
    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html
    """

    ID: int


class ONBOOKINGRESOURCETYPEADD(TypedDict, total=False):
    """`ONBOOKINGRESOURCETYPEADD`:
    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html
    """

    ID: int


class ONBOOKINGRESOURCETYPEDELETE(TypedDict, total=False):
    """`ONBOOKINGRESOURCETYPEDELETE`:
    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html
    """

    ID: int


class ONBOOKINGRESOURCETYPEUPDATE(TypedDict, total=False):
    """`ONBOOKINGRESOURCETYPEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html
    """

    ID: int


class ONBOOKINGRESOURCEUPDATE(TypedDict, total=False):
    """`ONBOOKINGRESOURCEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html
    """

    ID: int


class ONBOOKINGUPDATE(TypedDict, total=False):
    """`ONBOOKINGUPDATE`: https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html"""

    ID: int


class ONBOOKINGWAITLISTITEMADD(TypedDict, total=False):
    """`ONBOOKINGWAITLISTITEMADD`:
    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html
    """

    ID: int


class ONBOOKINGWAITLISTITEMDELETE(TypedDict, total=False):
    """`ONBOOKINGWAITLISTITEMDELETE`:
    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html
    """

    ID: int


class ONBOOKINGWAITLISTITEMUPDATE(TypedDict, total=False):
    """`ONBOOKINGWAITLISTITEMUPDATE`:
    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html
    """

    ID: int


class ONCALENDARENTRYADD(TypedDict, total=False):
    """`ONCALENDARENTRYADD`:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html
    """

    id: str


class ONCALENDARENTRYDELETE(TypedDict, total=False):
    """`ONCALENDARENTRYDELETE`:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html
    """

    id: str


class ONCALENDARENTRYUPDATE(TypedDict, total=False):
    """`ONCALENDARENTRYUPDATE`:
    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html
    """

    id: str


class ONCALENDARSECTIONADD(TypedDict, total=False):
    """`ONCALENDARSECTIONADD`: https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html"""

    id: str


class ONCALENDARSECTIONDELETE(TypedDict, total=False):
    """`ONCALENDARSECTIONDELETE`:
    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html
    """

    id: str


class ONCALENDARSECTIONUPDATE(TypedDict, total=False):
    """`ONCALENDARSECTIONUPDATE`:
    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html
    """

    id: str


class ONCRMACTIVITYADD(TypedDict, total=False):
    """`ONCRMACTIVITYADD`:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html
    """

    FIELDS: FieldsId


class ONCRMACTIVITYDELETE(TypedDict, total=False):
    """`ONCRMACTIVITYDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html
    """

    FIELDS: FieldsId


class ONCRMACTIVITYUPDATE(TypedDict, total=False):
    """`ONCRMACTIVITYUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html
    """

    FIELDS: FieldsId


class ONCRMADDRESSREGISTER(TypedDict, total=False):
    """`ONCRMADDRESSREGISTER`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html
    """

    FIELDS: FieldsOfONCRMADDRESSREGISTER


class ONCRMADDRESSUNREGISTER(TypedDict, total=False):
    """`ONCRMADDRESSUNREGISTER`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html
    """

    FIELDS: FieldsOfONCRMADDRESSREGISTER


class ONCRMBANKDETAILADD(TypedDict, total=False):
    """`ONCRMBANKDETAILADD`: https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html"""

    FIELDS: FieldsId


class ONCRMBANKDETAILDELETE(TypedDict, total=False):
    """`ONCRMBANKDETAILDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html
    """

    FIELDS: FieldsId


class ONCRMBANKDETAILUPDATE(TypedDict, total=False):
    """`ONCRMBANKDETAILUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html
    """

    FIELDS: FieldsId


class ONCRMCOMPANYADD(TypedDict, total=False):
    """`ONCRMCOMPANYADD`: https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html"""

    FIELDS: FieldsId


class ONCRMCOMPANYDELETE(TypedDict, total=False):
    """`ONCRMCOMPANYDELETE`: https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html"""

    FIELDS: FieldsId


class ONCRMCOMPANYUPDATE(TypedDict, total=False):
    """`ONCRMCOMPANYUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html"""

    FIELDS: FieldsId


class ONCRMCOMPANYUSERFIELDADD(TypedDict, total=False):
    """`ONCRMCOMPANYUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMCOMPANYUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMCOMPANYUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMCOMPANYUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMCOMPANYUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMCOMPANYUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMCOMPANYUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMCONTACTADD(TypedDict, total=False):
    """`ONCRMCONTACTADD`: https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html"""

    FIELDS: FieldsId


class ONCRMCONTACTDELETE(TypedDict, total=False):
    """`ONCRMCONTACTDELETE`: https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html"""

    FIELDS: FieldsId


class ONCRMCONTACTUPDATE(TypedDict, total=False):
    """`ONCRMCONTACTUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html"""

    FIELDS: FieldsId


class ONCRMCONTACTUSERFIELDADD(TypedDict, total=False):
    """`ONCRMCONTACTUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName2


class ONCRMCONTACTUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMCONTACTUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName2


class ONCRMCONTACTUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMCONTACTUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName2


class ONCRMCONTACTUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMCONTACTUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName2


class ONCRMCURRENCYADD(TypedDict, total=False):
    """`ONCRMCURRENCYADD`: https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html"""

    FIELDS: FieldsId2


class ONCRMCURRENCYDELETE(TypedDict, total=False):
    """`ONCRMCURRENCYDELETE`: https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html"""

    FIELDS: FieldsId2


class ONCRMCURRENCYUPDATE(TypedDict, total=False):
    """`ONCRMCURRENCYUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html"""

    FIELDS: FieldsId2


class ONCRMDEALADD(TypedDict, total=False):
    """`ONCRMDEALADD`: https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html"""

    FIELDS: FieldsId


class ONCRMDEALDELETE(TypedDict, total=False):
    """`ONCRMDEALDELETE`: https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html"""

    FIELDS: FieldsId


class ONCRMDEALMOVETOCATEGORY(TypedDict, total=False):
    """`ONCRMDEALMOVETOCATEGORY`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html
    """

    FIELDS: FieldsIdCategoryIdStageId


class ONCRMDEALRECURRINGADD(TypedDict, total=False):
    """`ONCRMDEALRECURRINGADD`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html
    """

    FIELDS: FieldsIdRecurringDealId


class ONCRMDEALRECURRINGDELETE(TypedDict, total=False):
    """`ONCRMDEALRECURRINGDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html
    """

    FIELDS: FieldsId


class ONCRMDEALRECURRINGEXPOSE(TypedDict, total=False):
    """`ONCRMDEALRECURRINGEXPOSE`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html
    """

    FIELDS: FieldsIdRecurringDealIdDealId


class ONCRMDEALRECURRINGUPDATE(TypedDict, total=False):
    """`ONCRMDEALRECURRINGUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html
    """

    FIELDS: FieldsIdRecurringDealId


class ONCRMDEALUPDATE(TypedDict, total=False):
    """`ONCRMDEALUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html"""

    FIELDS: FieldsId


class ONCRMDEALUSERFIELDADD(TypedDict, total=False):
    """`ONCRMDEALUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMDEALUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMDEALUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMDEALUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMDEALUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMDEALUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMDEALUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMDOCUMENTGENERATORDOCUMENTADD(TypedDict, total=False):
    """`ONCRMDOCUMENTGENERATORDOCUMENTADD`:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html
    """

    FIELDS: FieldsIdEntityTypeIdEntityId


class ONCRMDOCUMENTGENERATORDOCUMENTDELETE(TypedDict, total=False):
    """`ONCRMDOCUMENTGENERATORDOCUMENTDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html
    """

    FIELDS: FieldsIdEntityTypeIdEntityId


class ONCRMDOCUMENTGENERATORDOCUMENTUPDATE(TypedDict, total=False):
    """`ONCRMDOCUMENTGENERATORDOCUMENTUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html
    """

    FIELDS: FieldsIdEntityTypeIdEntityId


class ONCRMDYNAMICITEMADD(TypedDict, total=False):
    """`ONCRMDYNAMICITEMADD`: https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html"""

    FIELDS: FieldsIdEntityTypeId


class ONCRMDYNAMICITEMDELETE(TypedDict, total=False):
    """`ONCRMDYNAMICITEMDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html
    """

    FIELDS: FieldsIdEntityTypeId


class ONCRMDYNAMICITEMUPDATE(TypedDict, total=False):
    """`ONCRMDYNAMICITEMUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html
    """

    FIELDS: FieldsIdEntityTypeId


class ONCRMINVOICEADD(TypedDict, total=False):
    """`ONCRMINVOICEADD`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html Development
    of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICEDELETE(TypedDict, total=False):
    """`ONCRMINVOICEDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICERECURRINGADD(TypedDict, total=False):
    """`ONCRMINVOICERECURRINGADD`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICERECURRINGDELETE(TypedDict, total=False):
    """`ONCRMINVOICERECURRINGDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICERECURRINGEXPOSE(TypedDict, total=False):
    """`ONCRMINVOICERECURRINGEXPOSE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICERECURRINGUPDATE(TypedDict, total=False):
    """`ONCRMINVOICERECURRINGUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICESETSTATUS(TypedDict, total=False):
    """`ONCRMINVOICESETSTATUS`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICEUPDATE(TypedDict, total=False):
    """`ONCRMINVOICEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html
    Development of it has stopped.
    """

    FIELDS: list[Any]


class ONCRMINVOICEUSERFIELDADD(TypedDict, total=False):
    """`ONCRMINVOICEUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html
    Development of it has stopped.
    """

    id: int
    entityId: str
    fieldName: str


class ONCRMINVOICEUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMINVOICEUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html
    Development of it has stopped.
    """

    id: int
    entityId: str
    fieldName: str


class ONCRMINVOICEUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMINVOICEUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html
    Development of it has stopped.
    """

    id: int
    entityId: str
    fieldName: str


class ONCRMINVOICEUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMINVOICEUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html
    Development of it has stopped.
    """

    id: int
    entityId: str
    fieldName: str


class ONCRMLEADADD(TypedDict, total=False):
    """`ONCRMLEADADD`: https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html"""

    FIELDS: FieldsId


class ONCRMLEADDELETE(TypedDict, total=False):
    """`ONCRMLEADDELETE`: https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html"""

    FIELDS: FieldsId


class ONCRMLEADUPDATE(TypedDict, total=False):
    """`ONCRMLEADUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html"""

    FIELDS: FieldsId


class ONCRMLEADUSERFIELDADD(TypedDict, total=False):
    """`ONCRMLEADUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMLEADUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMLEADUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMLEADUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMLEADUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMLEADUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMLEADUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMMEASUREADD(TypedDict, total=False):
    """`ONCRMMEASUREADD`: https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html
    Development of it has stopped.
    """


class ONCRMMEASUREDELETE(TypedDict, total=False):
    """`ONCRMMEASUREDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html Development of it
    has stopped.
    """


class ONCRMMEASUREUPDATE(TypedDict, total=False):
    """`ONCRMMEASUREUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html Development of it
    has stopped.
    """


class ONCRMPRODUCTADD(TypedDict, total=False):
    """`ONCRMPRODUCTADD`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html Development
    of it has stopped.
    """

    FIELDS: Any


class ONCRMPRODUCTDELETE(TypedDict, total=False):
    """`ONCRMPRODUCTDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html
    Development of it has stopped.
    """

    FIELDS: Any


class ONCRMPRODUCTPROPERTYADD(TypedDict, total=False):
    """`ONCRMPRODUCTPROPERTYADD`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html
    Development of it has stopped.
    """

    FIELDS: Any


class ONCRMPRODUCTPROPERTYDELETE(TypedDict, total=False):
    """`ONCRMPRODUCTPROPERTYDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html
    Development of it has stopped.
    """

    FIELDS: Any


class ONCRMPRODUCTPROPERTYUPDATE(TypedDict, total=False):
    """`ONCRMPRODUCTPROPERTYUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html
    Development of it has stopped.
    """

    FIELDS: Any


class ONCRMPRODUCTSECTIONADD(TypedDict, total=False):
    """`ONCRMPRODUCTSECTIONADD`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html
    Development of it has stopped.
    """


class ONCRMPRODUCTSECTIONDELETE(TypedDict, total=False):
    """`ONCRMPRODUCTSECTIONDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html
    Development of it has stopped.
    """


class ONCRMPRODUCTSECTIONUPDATE(TypedDict, total=False):
    """`ONCRMPRODUCTSECTIONUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html
    Development of it has stopped.
    """


class ONCRMPRODUCTUPDATE(TypedDict, total=False):
    """`ONCRMPRODUCTUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html
    Development of it has stopped.
    """

    FIELDS: Any


class ONCRMQUOTEADD(TypedDict, total=False):
    """`ONCRMQUOTEADD`: https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html"""

    FIELDS: FieldsId


class ONCRMQUOTEDELETE(TypedDict, total=False):
    """`ONCRMQUOTEDELETE`: https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html"""

    FIELDS: FieldsId


class ONCRMQUOTEUPDATE(TypedDict, total=False):
    """`ONCRMQUOTEUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html"""

    FIELDS: FieldsId


class ONCRMQUOTEUSERFIELDADD(TypedDict, total=False):
    """`ONCRMQUOTEUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMQUOTEUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMQUOTEUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMQUOTEUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMQUOTEUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMQUOTEUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMQUOTEUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMREQUISITEADD(TypedDict, total=False):
    """`ONCRMREQUISITEADD`: https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html"""

    FIELDS: FieldsId


class ONCRMREQUISITEDELETE(TypedDict, total=False):
    """`ONCRMREQUISITEDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html
    """

    FIELDS: FieldsId


class ONCRMREQUISITEUPDATE(TypedDict, total=False):
    """`ONCRMREQUISITEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html
    """

    FIELDS: FieldsId


class ONCRMREQUISITEUSERFIELDADD(TypedDict, total=False):
    """`ONCRMREQUISITEUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMREQUISITEUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMREQUISITEUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMREQUISITEUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMREQUISITEUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMREQUISITEUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMREQUISITEUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMTIMELINECOMMENTADD(TypedDict, total=False):
    """`ONCRMTIMELINECOMMENTADD`:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html
    """

    ID: int


class ONCRMTIMELINECOMMENTDELETE(TypedDict, total=False):
    """`ONCRMTIMELINECOMMENTDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html
    """

    ID: int


class ONCRMTIMELINECOMMENTUPDATE(TypedDict, total=False):
    """`ONCRMTIMELINECOMMENTUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html
    """

    ID: int


class ONCRMTYPEADD(TypedDict, total=False):
    """`ONCRMTYPEADD`: https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html"""

    FIELDS: FieldsId


class ONCRMTYPEDELETE(TypedDict, total=False):
    """`ONCRMTYPEDELETE`: https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html"""

    FIELDS: FieldsId


class ONCRMTYPEUPDATE(TypedDict, total=False):
    """`ONCRMTYPEUPDATE`: https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html"""

    FIELDS: FieldsId


class ONCRMTYPEUSERFIELDADD(TypedDict, total=False):
    """`ONCRMTYPEUSERFIELDADD`:
    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMTYPEUSERFIELDDELETE(TypedDict, total=False):
    """`ONCRMTYPEUSERFIELDDELETE`:
    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMTYPEUSERFIELDSETENUMVALUES(TypedDict, total=False):
    """`ONCRMTYPEUSERFIELDSETENUMVALUES`:
    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONCRMTYPEUSERFIELDUPDATE(TypedDict, total=False):
    """`ONCRMTYPEUSERFIELDUPDATE`:
    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html
    """

    FIELDS: FieldsIdEntityIdFieldName


class ONEXTERNALCALLBACKSTART(TypedDict, total=False):
    """`ONEXTERNALCALLBACKSTART`:
    https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html
    """

    PHONE_NUMBER: str
    TEXT: str
    VOICE: str
    CRM_ENTITY_TYPE: str
    CRM_ENTITY_ID: int
    LINE_NUMBER: str


class ONEXTERNALCALLSTART(TypedDict, total=False):
    """`ONEXTERNALCALLSTART`: https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html"""

    PHONE_NUMBER: str
    PHONE_NUMBER_INTERNATIONAL: str
    EXTENSION: str
    USER_ID: int
    CALL_LIST_ID: int
    LINE_NUMBER: str
    IS_MOBILE: str
    CALL_ID: str
    CRM_ENTITY_TYPE: str
    CRM_ENTITY_ID: int


class ONIMBOTDELETE(TypedDict, total=False):
    """`ONIMBOTDELETE`: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html
    Development of it has stopped.
    """

    BOT_ID: int
    BOT_CODE: str


class ONIMBOTJOINCHAT(TypedDict, total=False):
    """`ONIMBOTJOINCHAT`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html Development of it
    has stopped.
    """

    BOT: dict[str, BotIdOfONIMBOTJOINCHAT]
    PARAMS: ParamsOfONIMBOTJOINCHAT
    USER: UserOfONIMBOTJOINCHAT


class ONIMBOTMESSAGEADD(TypedDict, total=False):
    """`ONIMBOTMESSAGEADD`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html Development
    of it has stopped.
    """

    BOT: dict[str, BotIdOfONIMBOTJOINCHAT]
    PARAMS: ParamsOfONIMBOTMESSAGEADD
    USER: UserOfONIMBOTMESSAGEADD


class ONIMBOTMESSAGEDELETE(TypedDict, total=False):
    """`ONIMBOTMESSAGEDELETE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html
    Development of it has stopped.
    """

    BOT: dict[str, BotIdOfONIMBOTJOINCHAT]
    PARAMS: ParamsOfONIMBOTMESSAGEDELETE
    USER: UserOfONIMBOTMESSAGEADD


class ONIMBOTMESSAGEUPDATE(TypedDict, total=False):
    """`ONIMBOTMESSAGEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html
    Development of it has stopped.
    """

    BOT: dict[str, BotIdOfONIMBOTJOINCHAT]
    PARAMS: ParamsOfONIMBOTMESSAGEUPDATE
    USER: UserOfONIMBOTMESSAGEADD


class ONIMBOTV2COMMANDADD(TypedDict, total=False):
    """`ONIMBOTV2COMMANDADD`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2commandadd
    """

    bot: dict[str, Any]
    command: CommandIdCommandParamsContext
    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMBOTV2CONTEXTGET(TypedDict, total=False):
    """`ONIMBOTV2CONTEXTGET`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2contextget
    """

    bot: dict[str, Any]
    dialogId: str
    context: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMBOTV2DELETE(TypedDict, total=False):
    """`ONIMBOTV2DELETE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2delete
    """

    bot: dict[str, Any]


class ONIMBOTV2JOINCHAT(TypedDict, total=False):
    """`ONIMBOTV2JOINCHAT`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2joinchat
    """

    bot: dict[str, Any]
    dialogId: str
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMBOTV2MESSAGEADD(TypedDict, total=False):
    """`ONIMBOTV2MESSAGEADD`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageadd
    """

    bot: dict[str, Any]
    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMBOTV2MESSAGEDELETE(TypedDict, total=False):
    """`ONIMBOTV2MESSAGEDELETE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messagedelete
    """

    bot: dict[str, Any]
    messageId: int
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMBOTV2MESSAGEUPDATE(TypedDict, total=False):
    """`ONIMBOTV2MESSAGEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2messageupdate
    """

    bot: dict[str, Any]
    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMBOTV2REACTIONCHANGE(TypedDict, total=False):
    """`ONIMBOTV2REACTIONCHANGE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html#onimbotv2reactionchange
    """

    bot: dict[str, Any]
    reaction: str
    action: str
    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMCOMMANDADD(TypedDict, total=False):
    """`ONIMCOMMANDADD`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html Development of
    it has stopped.
    """

    COMMAND: dict[str, CommandIdOfONIMCOMMANDADD]
    PARAMS: ParamsOfONIMCOMMANDADD
    USER: UserOfONIMCOMMANDADD


class ONIMCONNECTORDIALOGFINISH(TypedDict, total=False):
    """`ONIMCONNECTORDIALOGFINISH`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html
    """

    CONNECTOR: str
    LINE: str
    DATA: list[DataConnectorSessionChatUser]


class ONIMCONNECTORDIALOGSTART(TypedDict, total=False):
    """`ONIMCONNECTORDIALOGSTART`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html
    """

    CONNECTOR: str
    LINE: str
    DATA: list[DataConnectorSessionChatUser]


class ONIMCONNECTORLINEDELETE(TypedDict, total=False):
    """`ONIMCONNECTORLINEDELETE`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html
    """


class ONIMCONNECTORMESSAGEADD(TypedDict, total=False):
    """`ONIMCONNECTORMESSAGEADD`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html
    """

    CONNECTOR: str
    LINE: int
    MESSAGES: MessagesImMessageChat


class ONIMCONNECTORMESSAGEDELETE(TypedDict, total=False):
    """`ONIMCONNECTORMESSAGEDELETE`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html
    """

    CONNECTOR: str
    LINE: int
    MESSAGES: MessagesImMessageChat2


class ONIMCONNECTORMESSAGEUPDATE(TypedDict, total=False):
    """`ONIMCONNECTORMESSAGEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html
    """

    CONNECTOR: str
    LINE: int
    MESSAGES: MessagesImMessageChat3


class ONIMCONNECTORSTATUSDELETE(TypedDict, total=False):
    """`ONIMCONNECTORSTATUSDELETE`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html
    """

    connector: str
    line: int


class ONIMV2JOINCHAT(TypedDict, total=False):
    """`ONIMV2JOINCHAT`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2joinchat
    """

    dialogId: str
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMV2MESSAGEADD(TypedDict, total=False):
    """`ONIMV2MESSAGEADD`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageadd
    """

    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMV2MESSAGEDELETE(TypedDict, total=False):
    """`ONIMV2MESSAGEDELETE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messagedelete
    """

    messageId: int
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMV2MESSAGEUPDATE(TypedDict, total=False):
    """`ONIMV2MESSAGEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2messageupdate
    """

    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONIMV2REACTIONCHANGE(TypedDict, total=False):
    """`ONIMV2REACTIONCHANGE`:
    https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html#onimv2reactionchange
    """

    reaction: str
    action: str
    message: dict[str, Any]
    chat: dict[str, Any]
    user: dict[str, Any]
    language: str


class ONLIVEFEEDPOSTADD(TypedDict, total=False):
    """`ONLIVEFEEDPOSTADD`: https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html"""

    FIELDS: FieldsPostId


class ONLIVEFEEDPOSTDELETE(TypedDict, total=False):
    """`ONLIVEFEEDPOSTDELETE`: https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html"""

    FIELDS: FieldsPostId


class ONLIVEFEEDPOSTUPDATE(TypedDict, total=False):
    """`ONLIVEFEEDPOSTUPDATE`: https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html"""

    FIELDS: FieldsPostId


class ONOFFLINEEVENT(TypedDict, total=False):
    """`ONOFFLINEEVENT`: https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html"""


class ONOPENLINEMESSAGEADD(TypedDict, total=False):
    """`ONOPENLINEMESSAGEADD`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html
    """

    connector: ConnectorConnectorIdLineIdChatIdUserId
    chat: ChatId
    message: MessageOfONOPENLINEMESSAGEADD
    ref: list[Any]
    extra: ExtraExtraUrl
    DATA: list[DataOfONOPENLINEMESSAGEADD]


class ONOPENLINEMESSAGEDELETE(TypedDict, total=False):
    """`ONOPENLINEMESSAGEDELETE`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html
    """

    CONNECTOR: str
    LINE: int
    DATA: list[DataImMessageChat]


class ONOPENLINEMESSAGEUPDATE(TypedDict, total=False):
    """`ONOPENLINEMESSAGEUPDATE`:
    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html
    """

    CONNECTOR: str
    LINE: int
    DATA: list[DataImMessageChat]


class ONORDERDELETED(TypedDict, total=False):
    """`ONORDERDELETED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html"""

    FIELDS: FieldsId


class ONORDERENTITYSAVED(TypedDict, total=False):
    """`ONORDERENTITYSAVED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html"""

    FIELDS: FieldsId


class ONPAYMENTDELETED(TypedDict, total=False):
    """`ONPAYMENTDELETED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html"""

    FIELDS: FieldsId


class ONPAYMENTENTITYSAVED(TypedDict, total=False):
    """`ONPAYMENTENTITYSAVED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html"""

    FIELDS: FieldsId


class ONPROPERTYVALUEDELETED(TypedDict, total=False):
    """`ONPROPERTYVALUEDELETED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html"""

    FIELDS: FieldsId


class ONPROPERTYVALUEENTITYSAVED(TypedDict, total=False):
    """`ONPROPERTYVALUEENTITYSAVED`:
    https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html
    """

    FIELDS: FieldsId


class ONSALEBEFOREORDERDELETE(TypedDict, total=False):
    """`ONSALEBEFOREORDERDELETE`: https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html"""

    FIELDS: FieldsIdXmlIdAction


class ONSALEORDERSAVED(TypedDict, total=False):
    """`ONSALEORDERSAVED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html"""

    FIELDS: FieldsIdXmlIdAction


class ONSESSIONFINISH(TypedDict, total=False):
    """`ONSESSIONFINISH`: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html"""

    connector: ConnectorConnectorIdLineIdChatIdUserId
    session: SessionIdClosedParentIdCloseTerm
    chat: ChatId
    user: ChatId
    DATA: list[DataConnectorSessionChatUser]


class ONSESSIONSTART(TypedDict, total=False):
    """`ONSESSIONSTART`: https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html"""

    connector: ConnectorConnectorIdLineIdChatIdUserId
    session: SessionIdClosedParentIdCloseTerm
    chat: ChatId
    user: ChatId
    DATA: list[DataConnectorSessionChatUser]


class ONSHIPMENTDELETED(TypedDict, total=False):
    """`ONSHIPMENTDELETED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html"""

    FIELDS: FieldsId


class ONSHIPMENTENTITYSAVED(TypedDict, total=False):
    """`ONSHIPMENTENTITYSAVED`: https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html"""

    FIELDS: FieldsId


class ONSIGNB2EDOCUMENTSTATUSCHANGED(TypedDict, total=False):
    """`ONSIGNB2EDOCUMENTSTATUSCHANGED`:
    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html
    """

    documentUid: str
    companyUid: str
    statusCode: str
    statusName: str


class ONSIGNB2EMEMBERSTATUSCHANGED(TypedDict, total=False):
    """`ONSIGNB2EMEMBERSTATUSCHANGED`:
    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html
    """

    memberUid: str
    documentUid: str
    companyUid: str
    statusCode: str
    statusName: str


class ONSIGNHCMLINKB2EDOCUMENTSIGNED(TypedDict, total=False):
    """`ONSIGNHCMLINKB2EDOCUMENTSIGNED`:
    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html
    """

    id: int
    company: str


class ONSONETGROUPADD(TypedDict, total=False):
    """`ONSONETGROUPADD`: https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html"""

    FIELDS: FieldsId


class ONSONETGROUPDELETE(TypedDict, total=False):
    """`ONSONETGROUPDELETE`: https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html"""

    FIELDS: FieldsId


class ONSONETGROUPSUBJECTADD(TypedDict, total=False):
    """`ONSONETGROUPSUBJECTADD`:
    https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html Development of it
    has stopped.
    """

    ID: Any


class ONSONETGROUPSUBJECTDELETE(TypedDict, total=False):
    """`ONSONETGROUPSUBJECTDELETE`:
    https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html Development of it
    has stopped.
    """

    ID: Any


class ONSONETGROUPSUBJECTUPDATE(TypedDict, total=False):
    """`ONSONETGROUPSUBJECTUPDATE`:
    https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html Development of it
    has stopped.
    """

    ID: Any


class ONSONETGROUPUPDATE(TypedDict, total=False):
    """`ONSONETGROUPUPDATE`: https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html"""

    FIELDS: FieldsId


class ONTASKADD(TypedDict, total=False):
    """`ONTASKADD`: https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html"""

    FIELDS_BEFORE: FieldsId
    FIELDS_AFTER: FieldsId
    IS_ACCESSIBLE_BEFORE: str
    IS_ACCESSIBLE_AFTER: str


class ONTASKCOMMENTADD(TypedDict, total=False):
    """`ONTASKCOMMENTADD`:
    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html
    """

    FIELDS_BEFORE: FieldsBeforeIdTaskIdMessageId
    FIELDS_AFTER: FieldsBeforeIdTaskIdMessageId
    IS_ACCESSIBLE_BEFORE: str
    IS_ACCESSIBLE_AFTER: str


class ONTASKCOMMENTDELETE(TypedDict, total=False):
    """`ONTASKCOMMENTDELETE`:
    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html
    """

    FIELDS_BEFORE: FieldsBeforeIdTaskId
    FIELDS_AFTER: FieldsAfterIdTaskIdAction
    IS_ACCESSIBLE_BEFORE: str
    IS_ACCESSIBLE_AFTER: str


class ONTASKCOMMENTUPDATE(TypedDict, total=False):
    """`ONTASKCOMMENTUPDATE`:
    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html
    """

    FIELDS_BEFORE: FieldsBeforeIdTaskId
    FIELDS_AFTER: FieldsAfterIdTaskIdAction
    IS_ACCESSIBLE_BEFORE: str
    IS_ACCESSIBLE_AFTER: str


class ONTASKDELETE(TypedDict, total=False):
    """`ONTASKDELETE`: https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html"""

    FIELDS_BEFORE: FieldsId
    FIELDS_AFTER: FieldsId
    IS_ACCESSIBLE_BEFORE: str
    IS_ACCESSIBLE_AFTER: str


class ONTASKUPDATE(TypedDict, total=False):
    """`ONTASKUPDATE`: https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html"""

    FIELDS_BEFORE: FieldsId
    FIELDS_AFTER: FieldsId
    IS_ACCESSIBLE_BEFORE: str
    IS_ACCESSIBLE_AFTER: str


class ONUSERADD(TypedDict, total=False):
    """`ONUSERADD`: https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html"""

    ID: int
    ACTIVE: str
    EMAIL: str
    NAME: str
    LAST_NAME: str
    PERSONAL_GENDER: str
    PERSONAL_BIRTHDAY: str
    UF_DEPARTMENT: list[Any]
    DATE_REGISTER: str
    WORK_POSITION: str
    UF_EMPLOYMENT_DATE: str


class ONVOXIMPLANTCALLEND(TypedDict, total=False):
    """`ONVOXIMPLANTCALLEND`:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html
    """

    CALL_ID: str
    CALL_TYPE: int
    PHONE_NUMBER: str
    PORTAL_NUMBER: str
    PORTAL_USER_ID: int
    CALL_DURATION: int
    CALL_START_DATE: str
    COST: float
    COST_CURRENCY: str
    CALL_FAILED_CODE: str
    CALL_FAILED_REASON: str
    CRM_ACTIVITY_ID: int


class ONVOXIMPLANTCALLINIT(TypedDict, total=False):
    """`ONVOXIMPLANTCALLINIT`:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html
    """

    CALL_ID: str
    CALL_TYPE: int
    ACCOUNT_SEARCH_ID: str
    PHONE_NUMBER: str
    CALLER_ID: str
    REST_APP_ID: int


class ONVOXIMPLANTCALLSTART(TypedDict, total=False):
    """`ONVOXIMPLANTCALLSTART`:
    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html
    """

    CALL_ID: str
    USER_ID: int
