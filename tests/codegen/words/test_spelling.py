"""English: the words of a name, plurals and articles."""

from __future__ import annotations

import pytest

from bitrix24_async.codegen.words.names import class_name
from bitrix24_async.codegen.words.spelling import camel, head, plural, singular, with_article, words


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("entityTypeId", "entity type id"),
        ("ENTITY_TYPE_ID", "entity type id"),
        ("dealcategory", "deal category"),
        ("paysystem", "payment system"),
        ("paySystemId", "pay system id"),
        ("taskid", "task id"),
        ("textColor", "text colour"),
        ("recordUrl", "record URL"),
        ("crm", "CRM"),
    ],
)
def test_a_name_is_cut_into_its_words(step: str, said: str) -> None:
    """Humps, underscores and words that the reference joins are told apart, and abbreviations have capitals."""
    assert " ".join(words(step)) == said


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("deal", "deals"),
        ("box", "boxes"),
        ("company", "companies"),
        ("day", "days"),
        ("status", "statuses"),
        ("settings", "settings"),
        ("row of a stock document", "rows of a stock document"),
        ("the settings of the calendar", "the settings of the calendar"),
    ],
)
def test_a_noun_has_a_plural(one: str, many: str) -> None:
    """The head of a phrase is declined; what exists once stays as it is."""
    assert plural(one) == many


def test_a_plural_has_a_singular() -> None:
    """Only a plural is cut."""
    assert [singular(noun) for noun in ("deals", "companies", "status", "settings")] == [
        "deal",
        "company",
        "status",
        "settings",
    ]


def test_a_noun_has_an_article() -> None:
    """The article follows the sound, not the letter."""
    nouns = ("user", "item", "HR system", "unit of measurement", "upload", "the settings")

    assert [with_article(noun) for noun in nouns] == [
        "a user",
        "an item",
        "an HR system",
        "a unit of measurement",
        "an upload",
        "the settings",
    ]


def test_a_phrase_has_a_head() -> None:
    """A set says nothing without what it is a set of."""
    nouns = ("row of a document", "deal", "set of bank details", "the settings of a user")

    assert [head(noun) for noun in nouns] == ["row", "deal", "set of bank details", "the settings of a user"]


def test_a_class_has_a_capital_at_each_word() -> None:
    """`Dealcategory` is two words, as `crm.dealcategory` is."""
    assert class_name("dealcategory", "stage") == "DealCategoryStage"
    assert [camel("automatedsolution"), camel("deal")] == ["AutomatedSolution", "deal"]
