# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit.

"""Posts of the news feed: the methods of `log.blogpost`, their records and their keys."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import field as _field

from bitrix24_async.core.call import Call, ListCall, Paging, Ref
from bitrix24_async.core.entity import Entity
from bitrix24_async.scopes.service import E, R, RowService, Service
from bitrix24_async.scopes.service import given as _given
from bitrix24_async.scopes.service import merged as _merged
from bitrix24_async.scopes.service import sequence as _sequence

__all__ = [
    "BlogPost",
    "BlogPostGetUsersService",
    "BlogPostService",
    "BlogPostUfBlogPostDoc",
    "BlogPostUfBlogPostDocSettings",
    "BlogPostUfBlogPostDocUserType",
    "BlogPostUfBlogPostFile",
    "BlogPostUfBlogPostFileCustomData",
    "BlogPostUfBlogPostFileSettings",
    "BlogPostUfBlogPostFileUserType",
    "BlogPostUfBlogPostImprtnt",
    "BlogPostUfBlogPostImprtntSettings",
    "BlogPostUfBlogPostImprtntUserType",
    "BlogPostUfBlogPostUrlPrv",
    "BlogPostUfBlogPostUrlPrvUserType",
    "BlogPostUfBlogPostVote",
    "BlogPostUfBlogPostVoteSettings",
    "BlogPostUfBlogPostVoteSettingsUniqueIpDelay",
    "BlogPostUfBlogPostVoteUserType",
    "BlogPostUfGratitude",
    "BlogPostUfGratitudeSettings",
    "BlogPostUfGratitudeUserType",
    "BlogPostUfImprtantDateEnd",
    "BlogPostUfImprtantDateEndSettings",
    "BlogPostUfImprtantDateEndSettingsDefaultValue",
    "BlogPostUfImprtantDateEndUserType",
    "BlogPostUfMailMessage",
    "BlogPostUfMailMessageUserType",
]


class BlogPost(Entity, kw_only=True, rename="upper"):
    """A record of `log.blogpost`, as its methods return it; what is not declared is in `extra`."""

    id: int | None = None
    blog_id: int | None = None
    publish_status: str | None = None
    title: str | None = None
    author_id: int | None = None
    enable_comments: str | None = None
    num_comments: int | None = None
    code: str | None = None
    micro: str | None = None
    detail_text: str | None = None
    date_publish: dt.datetime | None = None
    category_id: str | None = None
    has_socnet_all: str | None = None
    has_tags: str | None = None
    has_images: str | None = None
    has_props: str | None = None
    has_comment_images: str | None = None
    uf_blog_post_doc: BlogPostUfBlogPostDoc | None = None
    uf_blog_post_url_prv: BlogPostUfBlogPostUrlPrv | None = None
    uf_gratitude: BlogPostUfGratitude | None = None
    uf_blog_post_file: BlogPostUfBlogPostFile | None = None
    uf_blog_post_imprtnt: BlogPostUfBlogPostImprtnt | None = None
    uf_imprtant_date_end: BlogPostUfImprtantDateEnd | None = None
    uf_blog_post_vote: BlogPostUfBlogPostVote | None = None
    uf_mail_message: BlogPostUfMailMessage | None = None
    files: builtins.list[Any] | None = None


class BlogPostUfBlogPostDoc(Entity, kw_only=True, rename="upper"):
    """What `UF_BLOG_POST_DOC` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: BlogPostUfBlogPostDocSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfBlogPostDocUserType | None = None
    value: bool | None = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfBlogPostDocSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `BlogPostUfBlogPostDoc` holds; what is not declared is in `extra`."""

    size: int | None = None
    list_width: int | None = None
    list_height: int | None = None
    max_show_size: int | None = None
    max_allowed_size: int | None = None
    extensions: Any = None
    target_blank: str | None = None
    default_view: Any = None


class BlogPostUfBlogPostDocUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfBlogPostDoc` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    edit_callback: builtins.list[Any] | None = None
    view_callback: builtins.list[Any] | None = None
    use_field_component: bool | None = None
    description: str | None = None
    base_type: str | None = None


class BlogPostUfBlogPostFile(Entity, kw_only=True, rename="upper"):
    """What `UF_BLOG_POST_FILE` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: BlogPostUfBlogPostFileSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfBlogPostFileUserType | None = None
    value: builtins.list[Any] | None = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: str | None = None
    custom_data: BlogPostUfBlogPostFileCustomData | None = None


class BlogPostUfBlogPostFileCustomData(Entity, kw_only=True, rename="upper"):
    """What `CUSTOM_DATA` of a `BlogPostUfBlogPostFile` holds; what is not declared is in `extra`."""

    photo_template: str | None = None


class BlogPostUfBlogPostFileSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `BlogPostUfBlogPostFile` holds; what is not declared is in `extra`."""

    iblock_id: Any = None
    section_id: Any = None
    uf_to_save_allow_edit: bool | None = None


class BlogPostUfBlogPostFileUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfBlogPostFile` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    description: str | None = None
    base_type: str | None = None
    tag: builtins.list[Any] | None = None


class BlogPostUfBlogPostImprtnt(Entity, kw_only=True, rename="upper"):
    """What `UF_BLOG_POST_IMPRTNT` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: BlogPostUfBlogPostImprtntSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfBlogPostImprtntUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfBlogPostImprtntSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `BlogPostUfBlogPostImprtnt` holds; what is not declared is in `extra`."""

    size: int | None = None
    min_value: int | None = None
    max_value: int | None = None
    default_value: Any = None


class BlogPostUfBlogPostImprtntUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfBlogPostImprtnt` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    edit_callback: builtins.list[Any] | None = None
    view_callback: builtins.list[Any] | None = None
    use_field_component: bool | None = None
    description: str | None = None
    base_type: str | None = None


class BlogPostUfBlogPostUrlPrv(Entity, kw_only=True, rename="upper"):
    """What `UF_BLOG_POST_URL_PRV` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: Any = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfBlogPostUrlPrvUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfBlogPostUrlPrvUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfBlogPostUrlPrv` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    description: str | None = None
    base_type: str | None = None


class BlogPostUfBlogPostVote(Entity, kw_only=True, rename="upper"):
    """What `UF_BLOG_POST_VOTE` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: BlogPostUfBlogPostVoteSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfBlogPostVoteUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfBlogPostVoteSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `BlogPostUfBlogPostVote` holds; what is not declared is in `extra`."""

    channel_id: int | None = None
    unique: int | None = None
    unique_ip_delay: BlogPostUfBlogPostVoteSettingsUniqueIpDelay | None = None
    notify: str | None = None


class BlogPostUfBlogPostVoteSettingsUniqueIpDelay(Entity, kw_only=True, rename="upper"):
    """What `UNIQUE_IP_DELAY` of a `BlogPostUfBlogPostVoteSettings` holds; what is not declared is in `extra`."""

    delay: str | None = None
    delay_type: str | None = None


class BlogPostUfBlogPostVoteUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfBlogPostVote` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    description: str | None = None
    base_type: str | None = None


class BlogPostUfGratitude(Entity, kw_only=True, rename="upper"):
    """What `UF_GRATITUDE` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: BlogPostUfGratitudeSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfGratitudeUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfGratitudeSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `BlogPostUfGratitude` holds; what is not declared is in `extra`."""

    size: int | None = None
    min_value: int | None = None
    max_value: int | None = None
    default_value: Any = None


class BlogPostUfGratitudeUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfGratitude` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    edit_callback: builtins.list[Any] | None = None
    view_callback: builtins.list[Any] | None = None
    use_field_component: bool | None = None
    description: str | None = None
    base_type: str | None = None


class BlogPostUfImprtantDateEnd(Entity, kw_only=True, rename="upper"):
    """What `UF_IMPRTANT_DATE_END` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: BlogPostUfImprtantDateEndSettings | None = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfImprtantDateEndUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfImprtantDateEndSettings(Entity, kw_only=True, rename="upper"):
    """What `SETTINGS` of a `BlogPostUfImprtantDateEnd` holds; what is not declared is in `extra`."""

    default_value: BlogPostUfImprtantDateEndSettingsDefaultValue | None = None
    use_second: str | None = None
    use_timezone: str | None = None


class BlogPostUfImprtantDateEndSettingsDefaultValue(Entity, kw_only=True, rename="upper"):
    """What `DEFAULT_VALUE` of a `BlogPostUfImprtantDateEndSettings` holds; what is not declared is in `extra`."""

    type: str | None = None
    value: Any = None


class BlogPostUfImprtantDateEndUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfImprtantDateEnd` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    edit_callback: builtins.list[Any] | None = None
    view_callback: builtins.list[Any] | None = None
    use_field_component: bool | None = None
    description: str | None = None
    base_type: str | None = None


class BlogPostUfMailMessage(Entity, kw_only=True, rename="upper"):
    """What `UF_MAIL_MESSAGE` of a `BlogPost` holds; what is not declared is in `extra`."""

    id: int | None = None
    entity_id: str | None = None
    field_name: str | None = None
    user_type_id: str | None = None
    xml_id: str | None = None
    sort: str | None = None
    multiple: str | None = None
    mandatory: str | None = None
    show_filter: str | None = None
    show_in_list: str | None = None
    edit_in_list: str | None = None
    is_searchable: str | None = None
    settings: Any = None
    edit_form_label: Any = None
    list_column_label: Any = None
    list_filter_label: Any = None
    error_message: Any = None
    help_message: Any = None
    user_type: BlogPostUfMailMessageUserType | None = None
    value: Any = None
    entity_value_id: int | None = None
    value_exists: bool | None = None
    value_raw: Any = None
    custom_data: Any = None


class BlogPostUfMailMessageUserType(Entity, kw_only=True, rename="upper"):
    """What `USER_TYPE` of a `BlogPostUfMailMessage` holds; what is not declared is in `extra`."""

    user_type_id: str | None = None
    class_name: str | None = None
    description: str | None = None
    base_type: str | None = None
    view_callback: builtins.list[Any] | None = None
    edit_callback: builtins.list[Any] | None = None
    on_before_save: builtins.list[Any] | None = _field(default=None, name="onBeforeSave")
    on_delete: builtins.list[Any] | None = _field(default=None, name="onDelete")


_BLOG_POST_ADD_FLAGS = frozenset({"IMPORTANT", "PARSE_PREVIEW"})


_BLOG_POST_UPDATE_FLAGS = frozenset({"IMPORTANT"})


_BLOG_POST_GET = Paging(select=None, keyset=False)


class BlogPostService(RowService[R]):
    """Posts of the news feed: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html"""

    def of(self, entity: builtins.type[E], /) -> BlogPostService[E]:
        """Return the service with rows of another type, such as a subclass of `BlogPost` with your user fields."""
        return BlogPostService(self._runner, entity)

    def add(
        self,
        post_message: str,
        *,
        post_title: str | None = None,
        dest: Sequence[Any] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | Ref | None = None,
        tags: str | None = None,
        background_code: str | None = None,
        parse_preview: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Create a post of the news feed and return its id.

        Args:
            post_message: Text of the post.
            post_title: Title of the post.
            dest: Who sees it, by access codes, such as `UA` for all or `U1` for a user.
            sperm: Who sees it, under its older name.
            files: The files, each with its name and its content in Base64.
            important: Whether it is important; `False` where it is not given.
            important_date_end: Important date end.
            site_id: Id of the site.
            user_id: Id of the user.
            tags: Tags.
            background_code: Code of the background.
            parse_preview: Parse preview: yes or no; `False` where it is not given.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: What an argument names does not exist (`SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND`); the portal
                refused for another reason (`SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`,
                `SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED`, or a text without a code).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
        """
        wire = _merged(
            _BLOG_POST_ADD_FLAGS,
            POST_MESSAGE=post_message,
            POST_TITLE=post_title,
            DEST=_sequence("DEST", dest),
            SPERM=_sequence("SPERM", sperm),
            FILES=_sequence("FILES", files),
            IMPORTANT=important,
            IMPORTANT_DATE_END=important_date_end,
            SITE_ID=site_id,
            USER_ID=user_id,
            TAGS=tags,
            BACKGROUND_CODE=background_code,
            PARSE_PREVIEW=parse_preview,
            extra=extra,
        )
        return self._call("log.blogpost.add", wire, int)

    def delete(self, post_id: int | Ref) -> Call[bool]:
        """Delete a post of the news feed.

        Args:
            post_id: Id of the post.

        Raises:
            APIError: An argument is wrong (`100`); the caller may not do it (`403`); the portal refused for another
                reason (`0`).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
        """
        return self._call("log.blogpost.delete", {"POST_ID": post_id}, bool)

    def get(
        self,
        *,
        post_id: int | Ref | None = None,
        log_rights: Sequence[Any] | None = None,
        log_date_from: str | None = None,
        log_date_to: str | None = None,
        first_id: int | Ref | None = None,
        last_id: int | Ref | None = None,
        limit: int | None = None,
        start: int | None = None,
    ) -> ListCall[R]:
        """List posts of the news feed: awaited for one page, iterated for all of them.

        Args:
            post_id: Id of the post.
            log_rights: Log rights.
            log_date_from: Log date from.
            log_date_to: Log date to.
            first_id: Id of the first record to read.
            last_id: Id of the last record that was read; what follows it is returned.
            limit: How many records to return at most.
            start: Offset of the page, a multiple of 50, when the call is awaited.

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
        """
        wire = _given(
            POST_ID=post_id,
            LOG_RIGHTS=_sequence("LOG_RIGHTS", log_rights),
            LOG_DATE_FROM=log_date_from,
            LOG_DATE_TO=log_date_to,
            FIRST_ID=first_id,
            LAST_ID=last_id,
            LIMIT=limit,
            start=start,
        )
        return self._list("log.blogpost.get", wire, self._entity, _BLOG_POST_GET)

    @builtins.property
    def getusers(self) -> BlogPostGetUsersService:
        """Users who have read a post: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html"""
        return BlogPostGetUsersService(self._runner)

    def share(self, post_id: int | Ref, dest: Sequence[Any], *, user_id: int | Ref | None = None) -> Call[bool]:
        """Show a post of the news feed to more people.

        Args:
            post_id: Id of the post.
            dest: Who sees it, by access codes, such as `UA` for all or `U1` for a user.
            user_id: Id of the user.

        Raises:
            APIError: The portal refused (a text without a code).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
        """
        wire = _given(POST_ID=post_id, DEST=_sequence("DEST", dest), USER_ID=user_id)
        return self._call("log.blogpost.share", wire, bool)

    def update(
        self,
        post_id: int | Ref,
        *,
        post_message: str | None = None,
        post_title: str | None = None,
        dest: Sequence[Any] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[Any] | Mapping[str, Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | Ref | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Call[int]:
        """Change the given fields of a post of the news feed.

        Args:
            post_id: Id of the post.
            post_message: Text of the post.
            post_title: Title of the post.
            dest: Who sees it, by access codes, such as `UA` for all or `U1` for a user.
            sperm: Who sees it, under its older name.
            files: The files, each with its name and its content in Base64.
            important: Whether it is important.
            important_date_end: Important date end.
            site_id: Id of the site.
            user_id: Id of the user.
            extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments.

        Raises:
            APIError: An argument is missing (`EMPTY_TITLE`); the portal refused for another reason
                (`SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, or a text without a code).

        Writes. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
        """
        wire = _merged(
            _BLOG_POST_UPDATE_FLAGS,
            POST_ID=post_id,
            POST_MESSAGE=post_message,
            POST_TITLE=post_title,
            DEST=_sequence("DEST", dest),
            SPERM=_sequence("SPERM", sperm),
            FILES=files,
            IMPORTANT=important,
            IMPORTANT_DATE_END=important_date_end,
            SITE_ID=site_id,
            USER_ID=user_id,
            extra=extra,
        )
        return self._call("log.blogpost.update", wire, int)


class BlogPostGetUsersService(Service):
    """Users who have read a post: https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html"""

    def important(self, post_id: int | Ref) -> Call[builtins.list[str]]:
        """List the users who have read an important post.

        Args:
            post_id: Id of the post.

        Raises:
            APIError: The portal refused (a text without a code).

        Reads. Scope: log. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
        """
        return self._call("log.blogpost.getusers.important", {"POST_ID": post_id}, builtins.list[str], read=True)
