"""A file as a value: a name and bytes, which travel as the pair of a name and Base64 text.

Where a method wants the pair inside something, a `File` stands there as well:
`{"fileData": File(...)}` in a field of a deal, `fileContent=File(...)` in an upload.
Bytes alone become Base64 text, which is what the few methods without a name want.
"""

from __future__ import annotations

from base64 import b64encode

from msgspec import Struct

from bitrix24_async.errors import InvalidArgument

__all__ = ["File"]


class File(Struct, frozen=True):
    """A file to send: `File("boat.png", data)`.

    Raises:
        InvalidArgument: the name is empty or no text, or the content is not bytes.
    """

    name: str
    content: bytes

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name:
            raise InvalidArgument("a file has a name, such as 'boat.png'; the portal tells its type by the ending")
        if not isinstance(self.content, (bytes, bytearray, memoryview)):
            raise InvalidArgument(
                f"the content of a file is bytes, not a {type(self.content).__name__};"
                " read it with Path.read_bytes or encode the text"
            )

    @property
    def base64(self) -> str:
        """The content as Base64 text, without a `data:` prefix."""
        return b64encode(self.content).decode("ascii")

    def __repr__(self) -> str:
        # What is in a file is the customer's, and long.
        return f"<File {self.name!r}, {len(self.content)} bytes>"
