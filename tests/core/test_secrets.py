"""Credentials stay inside: a secret prints as dots, and quoted text is cleaned."""

from __future__ import annotations

import pytest

from bitrix24_async.core.secrets import Secret, quoted, redact


@pytest.mark.parametrize(
    "show", [str, repr, "{}".format, "{!s:>12}".format, lambda secret: f"{[secret]} {{{secret!r}}}"]
)
def test_a_secret_prints_as_dots(show: object, canary: str) -> None:
    """However it is formatted, alone or inside something else."""
    text = show(Secret(canary))  # type: ignore[operator]

    assert canary not in text
    assert "Secret(…)" in text


def test_a_secret_is_opened_on_purpose_only() -> None:
    """`reveal` is the one way, and easy to search for."""
    secret = Secret("open")

    assert secret.reveal() == "open"
    assert not hasattr(secret, "__dict__")


def test_secrets_compare_by_what_they_hide() -> None:
    """Two of the same text are equal and one key; a plain text is never equal."""
    one, other = Secret("a"), Secret("a")

    assert (one == other, one == Secret("b"), one == "a", len({one, other})) == (True, False, False, 1)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (
            "POST https://x.bitrix24.com/rest/1/s3cr3t/crm.deal.list failed",
            "POST https://x.bitrix24.com/rest/1/…/crm.deal.list failed",
        ),
        ("/rest/1/s3cr3t", "/rest/1/…"),
        ("/REST/12/s3cr3t/batch.json?x=1", "/REST/12/…/batch.json?x=1"),
        ("/rest/api/1/s3cr3t/tasks.task.get", "/rest/api/1/…/tasks.task.get"),
        ("<a href='/rest/1/s3cr3t/'>", "<a href='/rest/1/…/'>"),
        ("https://x/rest/crm.deal.list?auth=s3cr3t&ID=1", "https://x/rest/crm.deal.list?auth=…&ID=1"),
        ('{"access_token":"s3cr3t","expires_in":3600}', '{"access_token":"…","expires_in":3600}'),
        ('{"refresh_token": "s3cr3t"}', '{"refresh_token": "…"}'),
        ("client_secret=s3cr3t&code=s3cr3t", "client_secret=…&code=…"),
        ("{'application_token': 's3cr3t'}", "{'application_token': '…'}"),
        ("AUTH_ID=s3cr3t&REFRESH_ID=s3cr3t", "AUTH_ID=…&REFRESH_ID=…"),
        ("auth%3Ds3cr3t", "auth%3D…"),
    ],
)
def test_quoted_text_is_cleaned_of_credentials(text: str, cleaned: str) -> None:
    """Webhook addresses, tokens and codes, in addresses, queries, forms and JSON."""
    assert redact(text) == cleaned


@pytest.mark.parametrize(
    "text",
    ["", "crm.deal.list", "the authority said no", "/rest/crm.deal.list", "encoded=1", "an error without a code"],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    """What is no credential is left for the reader."""
    assert redact(text) == text


def test_what_is_quoted_stands_in_one_line_and_speaks_to_no_terminal() -> None:
    """Line breaks of any kind, escapes, and what turns the direction of the text behind it."""
    assert quoted("a\r\nb\x1b[2Jc\x85d\u2028e\u202ef /rest/1/s3cr3t/") == "a b [2Jc d e f /rest/1/…/"
