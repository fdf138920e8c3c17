"""Labels in any alphabet become identifiers: readable, unique, and nobody else's."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_async.codegen.userfields.names import Names, attribute_words, class_name, words


@pytest.mark.parametrize(
    "label, name",
    [
        ("Note", "note"),
        ("Signed on", "signed_on"),
        ("Срочно", "srochno"),
        ("Подъезд №5, щука", "podezd_no5_shchuka"),
        ("Ёлки и объявления", "yolki_i_obyavleniya"),
        ("Й й", "y_y"),
        ("Їжак, ґрунт", "yizhak_grunt"),
        ("Größe (m²)", "grosse_m2"),
        ("Children's toys", "childrens_toys"),
        ("Дата оплаты счёта по договору поставки оборудования", "data_oplaty_schyota_po"),
        ("x" * 50, "x" * 30),
        ("2nd phone", "uf_2nd_phone"),
        ("Class", "class_"),
        ("List", "list_"),
        ("field", "field_"),
        ("Title", "title_2"),
        ("颜色", "1721244482250"),
        ("", "1721244482250"),
        ("!", "1721244482250"),
    ],
)
def test_an_attribute_is_named_after_its_label(label: str, name: str) -> None:
    """Without a label of letters that can be spelled, after its code."""
    found = Names({"title"}).attribute(attribute_words(label, "UF_CRM_1721244482250"))

    assert found == (f"uf_{name}" if name[0].isdigit() else name)


@pytest.mark.parametrize(
    "code, name",
    [
        ("UF_CRM_INN", "inn"),
        ("UF_CRM_11_INN", "inn"),
        ("UF_CRM_11_1721", "uf_1721"),
        ("UF_USR_SHOE_SIZE", "shoe_size"),
        ("UF_TASK_BUDGET", "budget"),
        ("UF_AUTO_251", "uf_251"),
        ("UF_SKYPE", "skype"),
        ("UF_CRM_", "uf"),
        ("PARENT_ID_128", "parent_id_128"),
    ],
)
def test_a_field_without_a_label_is_named_after_its_code(code: str, name: str) -> None:
    assert Names().attribute(attribute_words("", code)) == name


def test_a_parent_is_named_as_an_id() -> None:
    """It holds the id of an item, as `company_id` holds that of a company."""
    assert attribute_words("Purchase", "PARENT_ID_156") == ["purchase", "id"]


def test_equal_labels_get_numbers() -> None:
    names = Names({"note_3"})

    assert [names.attribute(["note"]) for _ in range(3)] == ["note", "note_2", "note_4"]
    assert [names.attribute(["class"]) for _ in range(2)] == ["class_", "class_2"]


def test_members_are_constants() -> None:
    """One whose label has no letters is named after its id."""
    names = Names()
    labels = {45: "Тёмно-синий", 47: "50 %", 49: "❤", 50: "❤", 51: "Тёмно синий"}

    assert [names.member(words(label), id) for id, label in labels.items()] == [
        "TYOMNO_SINIY",
        "V_50",
        "V_49",
        "V_50_2",
        "TYOMNO_SINIY_2",
    ]


@pytest.mark.parametrize(
    "label, name", [("договор поставки", "DogovorPostavki"), ("2nd hand", "Portal2ndHand"), ("none", "None_")]
)
def test_a_class_is_named_in_capitals(label: str, name: str) -> None:
    assert Names().class_(class_name(words(label))) == name


def test_equal_classes_get_numbers() -> None:
    names = Names({"Item"})

    assert [names.class_("Item"), names.class_("Order"), names.class_("Order")] == ["Item2", "Order", "Order2"]


@given(st.lists(st.tuples(st.text(max_size=60), st.text("ABCXYZ0189_", max_size=12)), max_size=20))
def test_whatever_the_labels_the_names_are_identifiers_and_differ(fields: list[tuple[str, str]]) -> None:
    names = Names({"title"})
    found = [names.attribute(attribute_words(label, f"UF_{code}")) for label, code in fields]

    assert all(name.isidentifier() and name.isascii() and not keyword.iskeyword(name) for name in found)
    assert len({*found, "title"}) == len(found) + 1
    assert not any(name.startswith("_") for name in found)
