"""Tokens and limits shared by many processes, in Redis: needs the `redis` extra.

Tokens fail safe: without Redis nothing is renewed, because only its lock says
that nobody else renews. Limits fail open: without Redis each process keeps to
its part of the rate, until Redis is back.
"""

from __future__ import annotations

from bitrix24_async.integrations.redis_limits import RedisLimiter
from bitrix24_async.integrations.redis_tokens import RedisTokenStore

__all__ = ["RedisLimiter", "RedisTokenStore"]
