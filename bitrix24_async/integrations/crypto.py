"""Tokens encrypted at rest, in whatever store: needs the `crypto` extra.

The secrets of a token are encrypted, the rest is not: a store can still be
looked through, and its lock and its order are its own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from msgspec.structs import replace

from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.token import Token
from bitrix24_async.errors import InvalidArgument, TokenStoreError
from bitrix24_async.session.tokens import TokenStore

__all__ = ["EncryptedTokenStore"]

_SECRETS = ("access_token", "refresh_token", "application_token")


class EncryptedTokenStore:
    """A store that keeps its secrets encrypted in another one.

    `keys` are keys of Fernet (`Fernet.generate_key()`), newest first: the first
    encrypts, all decrypt. To rotate a key, put a new one in front, run `rotate`,
    and drop the old one.
    """

    def __init__(self, inner: TokenStore, keys: Iterable[str | bytes]) -> None:
        if isinstance(keys, (str, bytes)):
            raise InvalidArgument("keys is a list of keys, newest first")
        self._inner = inner
        fernets = _fernets(keys)
        if not fernets:
            raise InvalidArgument("each key is one of Fernet.generate_key(), and there has to be one at least")
        self._fernet = MultiFernet(fernets)

    async def load(self, member_id: str) -> Token | None:
        """Return the token of a portal, None when there is none."""
        token = await self._inner.load(member_id)
        return None if token is None else self._opened(token)

    async def save(self, member_id: str, token: Token) -> None:
        """Keep a token in place of the one before."""
        await self._inner.save(member_id, self._sealed(token))

    async def delete(self, member_id: str) -> None:
        """Forget the token of a portal; harmless when there is none."""
        await self._inner.delete(member_id)

    def lock(self, member_id: str) -> AbstractAsyncContextManager[object]:
        """Return the lock of a portal, which is the inner store's."""
        return self._inner.lock(member_id)

    def __aiter__(self) -> AsyncIterator[str]:
        """Iterate the portals that have a token."""
        return self._inner.__aiter__()

    async def rotate(self) -> int:
        """Encrypt every token anew with the first key, and return how many there are."""
        return sum([await self._sealed_anew(member_id) async for member_id in self])

    async def _sealed_anew(self, member_id: str) -> bool:
        async with self.lock(member_id):
            token = await self.load(member_id)
            if token is None:
                return False
            await self.save(member_id, token)
            return True

    def _sealed(self, token: Token) -> Token:
        return replace(token, **{name: self._encrypt(getattr(token, name)) for name in _SECRETS})

    def _opened(self, token: Token) -> Token:
        try:
            return replace(token, **{name: self._decrypt(getattr(token, name)) for name in _SECRETS})
        except InvalidToken:
            raise TokenStoreError(
                f"the token of {token.member_id} was encrypted with none of the keys, or not at all; add the key"
            ) from None

    def _encrypt(self, secret: Secret) -> Secret:
        return Secret(self._fernet.encrypt(secret.reveal().encode()).decode()) if secret.reveal() else secret

    def _decrypt(self, secret: Secret) -> Secret:
        return Secret(self._fernet.decrypt(secret.reveal()).decode()) if secret.reveal() else secret

    def __repr__(self) -> str:
        return f"<EncryptedTokenStore in {self._inner!r}>"


def _fernets(keys: Iterable[str | bytes]) -> list[Fernet]:
    """Return what encrypts by the keys, nothing if one of them is no key: no traceback shows it."""
    try:
        return [Fernet(key) for key in keys]
    except (ValueError, TypeError):
        return []
