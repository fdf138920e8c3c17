"""What a method answers: a reply with its place in the list, or a refusal."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

__all__ = ["Refusal", "Reply"]


class Reply(Struct, frozen=True):
    """A result, with `total` and `next` where it is a page of a list."""

    result: Any
    total: int | None = None
    next: int | None = None


class Refusal(Exception):
    """An error as the portal words it."""

    def __init__(self, code: str, description: str = "", status: int = 400) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description
        self.status = status

    @property
    def body(self) -> dict[str, Any]:
        """The reply that carries the error."""
        return {"error": self.code, "error_description": self.description}
