"""Files as values: what travels for a file, and for bytes without a name."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import pytest
from msgspec import json

from bitrix24_async import File, InvalidArgument
from bitrix24_async.core.encode import command, json_body
from bitrix24_async.scopes import Scopes

BOAT = File("boat.png", b"\x89PNG")


@pytest.mark.parametrize(
    ("given", "travels"),
    [
        (BOAT, ["boat.png", "iVBORw=="]),
        ({"fileData": BOAT}, {"fileData": ["boat.png", "iVBORw=="]}),
        ([BOAT, BOAT], [["boat.png", "iVBORw=="], ["boat.png", "iVBORw=="]]),
        (b"\x89PNG", "iVBORw=="),
        ((bytearray(b"\x89PNG"), memoryview(b"")), ["iVBORw==", ""]),
    ],
)
def test_a_file_is_a_name_and_base64(given: Any, travels: Any) -> None:
    """Wherever it stands among the parameters; bytes without a name are Base64 text."""
    assert json.decode(json_body({"file": given})) == {"file": travels}


def test_a_file_in_a_batch_is_the_same_pair() -> None:
    """A query has it as two values, in their order."""
    sent = command("disk.folder.uploadfile", {"fileContent": BOAT})

    assert sent is not None
    assert parse_qsl(sent.partition("?")[2]) == [("fileContent[0]", "boat.png"), ("fileContent[1]", "iVBORw==")]


def test_methods_that_upload_take_a_file() -> None:
    """`file_content` is a file, and so is a picture of a user."""
    call = Scopes().disk.folder.upload_file(5, {"NAME": "boat.png"}, file_content=BOAT)
    photo = Scopes().user.update(5, personal_photo=BOAT)

    assert (call.params["fileContent"], photo.params["PERSONAL_PHOTO"]) == (BOAT, BOAT)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("", b"", "a file has a name, such as 'boat.png'; the portal tells its type by the ending"),
        (5, b"", "a file has a name, such as 'boat.png'; the portal tells its type by the ending"),
        ("a.txt", "text", "the content of a file is bytes, not a str; read it with Path.read_bytes or encode the text"),
    ],
)
def test_a_file_without_a_name_or_bytes_is_refused(name: Any, content: Any, said: str) -> None:
    """What a portal would store as something else is told before it is sent."""
    with pytest.raises(InvalidArgument) as caught:
        File(name, content)

    assert str(caught.value) == said


def test_a_file_does_not_show_what_is_in_it() -> None:
    """A log says the name and the size."""
    assert repr(BOAT) == "<File 'boat.png', 4 bytes>"
