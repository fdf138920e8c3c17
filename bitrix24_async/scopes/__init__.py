# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""The facades: every REST method as a Python method that returns a call.

A REST name and its Python path are the same: `crm.deal.list` is `portal.crm.deal.list(…)`.

A scope is imported when it is first touched.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from bitrix24_async.core.call import Call, Runner
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import given as _given

if TYPE_CHECKING:
    from bitrix24_async.scopes.access import AccessScope
    from bitrix24_async.scopes.ai import AiScope
    from bitrix24_async.scopes.app import AppScope
    from bitrix24_async.scopes.biconnector import BiconnectorScope
    from bitrix24_async.scopes.bizproc import BizprocScope
    from bitrix24_async.scopes.booking import BookingScope
    from bitrix24_async.scopes.calendar import CalendarScope
    from bitrix24_async.scopes.catalog import CatalogScope
    from bitrix24_async.scopes.crm import CrmScope
    from bitrix24_async.scopes.department import Department, DepartmentScope
    from bitrix24_async.scopes.disk import DiskScope
    from bitrix24_async.scopes.documentgenerator import DocumentGeneratorScope
    from bitrix24_async.scopes.entity import EntityScope
    from bitrix24_async.scopes.event import EventScope
    from bitrix24_async.scopes.feature import FeatureScope
    from bitrix24_async.scopes.humanresources import HumanresourcesScope
    from bitrix24_async.scopes.im import ImScope
    from bitrix24_async.scopes.imbot import ImbotScope
    from bitrix24_async.scopes.imconnector import ImconnectorScope
    from bitrix24_async.scopes.imopenlines import ImopenlinesScope
    from bitrix24_async.scopes.landing import LandingScope
    from bitrix24_async.scopes.lists import ListsScope
    from bitrix24_async.scopes.log import LogScope
    from bitrix24_async.scopes.mailservice import MailService, MailServiceScope
    from bitrix24_async.scopes.messageservice import MessageServiceScope
    from bitrix24_async.scopes.method import MethodScope
    from bitrix24_async.scopes.placement import PlacementScope
    from bitrix24_async.scopes.pull import PullScope
    from bitrix24_async.scopes.rpa import RpaScope
    from bitrix24_async.scopes.sale import SaleScope
    from bitrix24_async.scopes.salescenter import SalesCenterScope
    from bitrix24_async.scopes.server import ServerScope
    from bitrix24_async.scopes.sign import SignScope
    from bitrix24_async.scopes.socialnetwork import SocialnetworkScope
    from bitrix24_async.scopes.sonet_group import SonetGroup, SonetGroupScope
    from bitrix24_async.scopes.task import TaskScope
    from bitrix24_async.scopes.tasks import TasksScope
    from bitrix24_async.scopes.telephony import TelephonyScope
    from bitrix24_async.scopes.timeman import TimemanScope
    from bitrix24_async.scopes.user import User, UserScope
    from bitrix24_async.scopes.userconsent import UserConsentScope
    from bitrix24_async.scopes.userfieldconfig import UserFieldConfig, UserFieldConfigScope
    from bitrix24_async.scopes.userfieldtype import UserFieldType, UserFieldTypeScope
    from bitrix24_async.scopes.v3 import V3Scope
    from bitrix24_async.scopes.vote import VoteScope
    from bitrix24_async.scopes.voximplant import VoximplantScope

__all__ = ["Profile", "Scopes"]


class Profile(Entity, kw_only=True, rename="upper"):
    """What `profile` returns; what is not declared is in `extra`."""

    id: int
    admin: bool | None = None
    name: str | None = None
    last_name: str | None = None
    personal_gender: str | None = None
    time_zone: str | None = None
    personal_photo: str | None = None


class Scopes:
    """The branches of the REST API, and the methods that belong to none: https://apidocs.bitrix24.com/api-reference/"""

    _runner: Runner | None = None

    @builtins.property
    def access(self) -> AccessScope:
        """Access codes: https://apidocs.bitrix24.com/api-reference/common/system/access-name.html"""
        from bitrix24_async.scopes.access import AccessScope

        return AccessScope(self._runner)

    @builtins.property
    def ai(self) -> AiScope:
        """Artificial intelligence: https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html"""
        from bitrix24_async.scopes.ai import AiScope

        return AiScope(self._runner)

    @builtins.property
    def app(self) -> AppScope:
        """The application: https://apidocs.bitrix24.com/api-reference/common/system/app-info.html"""
        from bitrix24_async.scopes.app import AppScope

        return AppScope(self._runner)

    @builtins.property
    def biconnector(self) -> BiconnectorScope:
        """Analytics: https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html"""
        from bitrix24_async.scopes.biconnector import BiconnectorScope

        return BiconnectorScope(self._runner)

    @builtins.property
    def bizproc(self) -> BizprocScope:
        """Business processes:
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        from bitrix24_async.scopes.bizproc import BizprocScope

        return BizprocScope(self._runner)

    @builtins.property
    def booking(self) -> BookingScope:
        """Booking: https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html"""
        from bitrix24_async.scopes.booking import BookingScope

        return BookingScope(self._runner)

    @builtins.property
    def calendar(self) -> CalendarScope:
        """Calendars and their events:
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        from bitrix24_async.scopes.calendar import CalendarScope

        return CalendarScope(self._runner)

    @builtins.property
    def catalog(self) -> CatalogScope:
        """The catalogue: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html"""
        from bitrix24_async.scopes.catalog import CatalogScope

        return CatalogScope(self._runner)

    @builtins.property
    def crm(self) -> CrmScope:
        """The CRM: https://apidocs.bitrix24.com/api-reference/crm/index.html"""
        from bitrix24_async.scopes.crm import CrmScope

        return CrmScope(self._runner)

    @builtins.property
    def department(self) -> DepartmentScope[Department]:
        """Departments: https://apidocs.bitrix24.com/api-reference/departments/department-add.html"""
        from bitrix24_async.scopes.department import Department, DepartmentScope

        return DepartmentScope(self._runner, Department)

    @builtins.property
    def disk(self) -> DiskScope:
        """The drive: https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html"""
        from bitrix24_async.scopes.disk import DiskScope

        return DiskScope(self._runner)

    @builtins.property
    def documentgenerator(self) -> DocumentGeneratorScope:
        """The document generator:
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
        """
        from bitrix24_async.scopes.documentgenerator import DocumentGeneratorScope

        return DocumentGeneratorScope(self._runner)

    @builtins.property
    def entity(self) -> EntityScope:
        """Storages: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html"""
        from bitrix24_async.scopes.entity import EntityScope

        return EntityScope(self._runner)

    @builtins.property
    def event(self) -> EventScope:
        """Events: https://apidocs.bitrix24.com/api-reference/events/event-bind.html"""
        from bitrix24_async.scopes.event import EventScope

        return EventScope(self._runner)

    @builtins.property
    def feature(self) -> FeatureScope:
        """Features: https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html"""
        from bitrix24_async.scopes.feature import FeatureScope

        return FeatureScope(self._runner)

    @builtins.property
    def humanresources(self) -> HumanresourcesScope:
        """Human resources:
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        from bitrix24_async.scopes.humanresources import HumanresourcesScope

        return HumanresourcesScope(self._runner)

    @builtins.property
    def im(self) -> ImScope:
        """Chats: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html"""
        from bitrix24_async.scopes.im import ImScope

        return ImScope(self._runner)

    @builtins.property
    def imbot(self) -> ImbotScope:
        """Chat bots: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html"""
        from bitrix24_async.scopes.imbot import ImbotScope

        return ImbotScope(self._runner)

    @builtins.property
    def imconnector(self) -> ImconnectorScope:
        """Connectors of open channels:
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
        """
        from bitrix24_async.scopes.imconnector import ImconnectorScope

        return ImconnectorScope(self._runner)

    @builtins.property
    def imopenlines(self) -> ImopenlinesScope:
        """Open channels:
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        from bitrix24_async.scopes.imopenlines import ImopenlinesScope

        return ImopenlinesScope(self._runner)

    @builtins.property
    def landing(self) -> LandingScope:
        """Sites: https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html"""
        from bitrix24_async.scopes.landing import LandingScope

        return LandingScope(self._runner)

    @builtins.property
    def lists(self) -> ListsScope:
        """Universal lists: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html"""
        from bitrix24_async.scopes.lists import ListsScope

        return ListsScope(self._runner)

    @builtins.property
    def log(self) -> LogScope:
        """The news feed: https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html"""
        from bitrix24_async.scopes.log import LogScope

        return LogScope(self._runner)

    @builtins.property
    def mailservice(self) -> MailServiceScope[MailService]:
        """Mail services: https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html"""
        from bitrix24_async.scopes.mailservice import MailService, MailServiceScope

        return MailServiceScope(self._runner, MailService)

    @builtins.property
    def messageservice(self) -> MessageServiceScope:
        """Messages by providers:
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        from bitrix24_async.scopes.messageservice import MessageServiceScope

        return MessageServiceScope(self._runner)

    @builtins.property
    def method(self) -> MethodScope:
        """Methods: https://apidocs.bitrix24.com/api-reference/common/system/method-get.html"""
        from bitrix24_async.scopes.method import MethodScope

        return MethodScope(self._runner)

    @builtins.property
    def placement(self) -> PlacementScope:
        """Placement handlers: https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html"""
        from bitrix24_async.scopes.placement import PlacementScope

        return PlacementScope(self._runner)

    @builtins.property
    def pull(self) -> PullScope:
        """Push and pull: https://apidocs.bitrix24.com/api-reference/interactivity/push-and-pull/index.html"""
        from bitrix24_async.scopes.pull import PullScope

        return PullScope(self._runner)

    @builtins.property
    def rpa(self) -> RpaScope:
        """Robotic process automation: https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html"""
        from bitrix24_async.scopes.rpa import RpaScope

        return RpaScope(self._runner)

    @builtins.property
    def sale(self) -> SaleScope:
        """The online shop: https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html"""
        from bitrix24_async.scopes.sale import SaleScope

        return SaleScope(self._runner)

    @builtins.property
    def salescenter(self) -> SalesCenterScope:
        """The sales centre:
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
        """
        from bitrix24_async.scopes.salescenter import SalesCenterScope

        return SalesCenterScope(self._runner)

    @builtins.property
    def server(self) -> ServerScope:
        """The server of the portal: https://apidocs.bitrix24.com/api-reference/common/system/index.html"""
        from bitrix24_async.scopes.server import ServerScope

        return ServerScope(self._runner)

    @builtins.property
    def sign(self) -> SignScope:
        """Signing of documents: https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html"""
        from bitrix24_async.scopes.sign import SignScope

        return SignScope(self._runner)

    @builtins.property
    def socialnetwork(self) -> SocialnetworkScope:
        """The social network: https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html"""
        from bitrix24_async.scopes.socialnetwork import SocialnetworkScope

        return SocialnetworkScope(self._runner)

    @builtins.property
    def sonet_group(self) -> SonetGroupScope[SonetGroup]:
        """Workgroups: https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html"""
        from bitrix24_async.scopes.sonet_group import SonetGroup, SonetGroupScope

        return SonetGroupScope(self._runner, SonetGroup)

    @builtins.property
    def task(self) -> TaskScope:
        """Tasks, the older methods:
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        from bitrix24_async.scopes.task import TaskScope

        return TaskScope(self._runner)

    @builtins.property
    def tasks(self) -> TasksScope:
        """Tasks and what belongs to them: https://apidocs.bitrix24.com/api-reference/tasks/index.html"""
        from bitrix24_async.scopes.tasks import TasksScope

        return TasksScope(self._runner)

    @builtins.property
    def telephony(self) -> TelephonyScope:
        """Telephony: https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html"""
        from bitrix24_async.scopes.telephony import TelephonyScope

        return TelephonyScope(self._runner)

    @builtins.property
    def timeman(self) -> TimemanScope:
        """Working time: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html"""
        from bitrix24_async.scopes.timeman import TimemanScope

        return TimemanScope(self._runner)

    @builtins.property
    def user(self) -> UserScope[User]:
        """Users of the portal: https://apidocs.bitrix24.com/api-reference/user/index.html"""
        from bitrix24_async.scopes.user import User, UserScope

        return UserScope(self._runner, User)

    @builtins.property
    def userconsent(self) -> UserConsentScope:
        """Consent to the use of personal data:
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        from bitrix24_async.scopes.userconsent import UserConsentScope

        return UserConsentScope(self._runner)

    @builtins.property
    def userfieldconfig(self) -> UserFieldConfigScope[UserFieldConfig]:
        """User fields: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html"""
        from bitrix24_async.scopes.userfieldconfig import UserFieldConfig, UserFieldConfigScope

        return UserFieldConfigScope(self._runner, UserFieldConfig)

    @builtins.property
    def userfieldtype(self) -> UserFieldTypeScope[UserFieldType]:
        """User field types: https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html"""
        from bitrix24_async.scopes.userfieldtype import UserFieldType, UserFieldTypeScope

        return UserFieldTypeScope(self._runner, UserFieldType)

    @builtins.property
    def vote(self) -> VoteScope:
        """Votes: https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html"""
        from bitrix24_async.scopes.vote import VoteScope

        return VoteScope(self._runner)

    @builtins.property
    def voximplant(self) -> VoximplantScope:
        """Telephony of the portal:
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        from bitrix24_async.scopes.voximplant import VoximplantScope

        return VoximplantScope(self._runner)

    @builtins.property
    def v3(self) -> V3Scope:
        """The methods of REST 3.0: https://apidocs.bitrix24.com/api-reference/rest-v3.html"""
        from bitrix24_async.scopes.v3 import V3Scope

        return V3Scope(self._runner)

    def events(self, *, scope: str | None = None, full: bool | None = None) -> Call[builtins.list[str]]:
        """Return the events that may be subscribed to.

        It needs an application's token; a webhook does not do.

        Args:
            scope: The branch of the API to look at.
            full: Return every event that exists.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/events/events.html
        """
        return Call("events", _given(SCOPE=scope, FULL=full), builtins.list[str], True, runner=self._runner)

    def methods(self, *, full: bool | None = None, scope: str | None = None) -> Call[builtins.list[str]]:
        """Return the names of the REST methods that the caller may use.

        Development of this method has stopped in favour of `method.get`.

        Args:
            full: Return every method that exists.
            scope: The branch of the API to look at.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/methods.html
        """
        return Call("methods", _given(full=full, scope=scope), builtins.list[str], True, runner=self._runner)

    def profile(self) -> Call[Profile]:
        """Return who the caller is: id, name and whether an administrator.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return Call("profile", {}, Profile, True, runner=self._runner)

    def scope(self, *, full: bool | None = None) -> Call[builtins.list[str]]:
        """Return the scopes that the caller was granted.

        Args:
            full: Return every scope that exists.

        Reads. Scope: basic. https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        return Call("scope", _given(full=full), builtins.list[str], True, runner=self._runner)
