"""Every store does what a store has to do: the public checks, run over each of ours."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bitrix24_async import FileTokenStore, MemoryTokenStore, Token, TokenStoreError
from bitrix24_async.core.secrets import Secret
from bitrix24_async.session.store_checks import CHECKS, Check
from tests.architecture.tree import ROOT
from tests.canary import CANARY, shown
from tests.figures import Figure


def made(number: int = 1, member_id: str = "alpha") -> Token:
    return Token(
        member_id=member_id,
        access_token=Secret(f"{CANARY}-{number}"),
        refresh_token=Secret(f"{CANARY}-refresh-{number}"),
        endpoint="https://alpha.bitrix24.com/rest/",
    )


def name_of(check: Check) -> str:
    return check.__name__  # type: ignore[attr-defined]


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
async def test_memory(check: Check) -> None:
    store = MemoryTokenStore()
    await check(lambda: store)


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
async def test_file(check: Check, tmp_path: Path) -> None:
    await check(lambda: FileTokenStore(tmp_path / "new" / "tokens.json"))


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
async def test_encrypted(check: Check) -> None:
    crypto = pytest.importorskip("cryptography.fernet", reason="the `crypto` extra is not installed")
    from bitrix24_async.integrations.crypto import EncryptedTokenStore

    inner, key = MemoryTokenStore(), crypto.Fernet.generate_key()
    await check(lambda: EncryptedTokenStore(inner, [key]))


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
async def test_redis(check: Check, redis_server: Any) -> None:
    from bitrix24_async.integrations.redis import RedisTokenStore

    prefix, stores = uuid4().hex, list[Any]()

    def opened() -> RedisTokenStore:
        stores.append(RedisTokenStore(redis_server.url, prefix=prefix))
        return stores[-1]

    await check(opened)
    for store in stores:
        await store.aclose()


class Broken(MemoryTokenStore):
    """A store with one fault."""

    def __init__(self, fault: str) -> None:
        super().__init__()
        self.fault = fault

    async def load(self, member_id: str) -> Token | None:
        found = await super().load(member_id)
        return Token(member_id="m1", access_token="x") if self.fault == "load" and found else found

    async def delete(self, member_id: str) -> None:
        if self.fault != "delete":
            await super().delete(member_id)

    async def save(self, member_id: str, token: Token) -> None:
        if self.fault != "first" or await self.load(member_id) is None:
            await super().save(member_id, token)

    def lock(self, member_id: str) -> Any:
        if self.fault == "one lock":
            member_id = "all"
        if self.fault == "greedy":
            return Greedy()
        return (
            Swallowing() if self.fault == "swallow" else (Free() if self.fault == "free" else super().lock(member_id))
        )


class Free:
    async def __aenter__(self) -> None:
        pass

    async def __aexit__(self, *_: object) -> bool | None:
        return None


class Swallowing(Free):
    async def __aexit__(self, *_: object) -> bool:
        return True


class Greedy(Free):
    """A lock that holds on to a task that is cancelled."""

    async def __aenter__(self) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(0.2)


@pytest.mark.parametrize("fault", ["load", "delete", "first", "one lock", "swallow", "free", "greedy"])
@pytest.mark.looptime
async def test_the_checks_find_what_is_wrong_with_a_store(fault: str) -> None:
    """A store that loses, mixes up or shares what it should not fails one of them at least."""
    failed = []
    for check in CHECKS:
        store = Broken(fault)
        try:
            await check(lambda store=store: store)
        except (AssertionError, TimeoutError):
            failed.append(check)

    assert failed


# The file.


def modes(folder: Path) -> dict[str, int]:
    """Return who may do what with all that is in a folder."""
    return {path.name: path.stat().st_mode & 0o777 for path in folder.rglob("*")}


async def test_a_file_is_for_its_owner_only(tmp_path: Path) -> None:
    """Folders that were missing as well."""
    store = FileTokenStore(tmp_path / "new" / "tokens.json")
    await store.save("alpha", made())
    async with store.lock("alpha"):
        pass

    assert modes(tmp_path) == {
        "new": 0o700,
        ".tokens.json.locks": 0o700,
        "tokens.json": 0o600,
        "file": 0o600,
        sha256(b"alpha").hexdigest()[:32]: 0o600,
    }
    assert repr(store) == f"FileTokenStore({str(store.path)!r})"


async def test_a_file_is_read_again_when_somebody_else_wrote_it(tmp_path: Path) -> None:
    """And only then."""
    one, two = FileTokenStore(tmp_path / "tokens.json"), FileTokenStore(tmp_path / "tokens.json")
    await one.save("alpha", made(1))
    assert await two.load("alpha") == made(1)
    await one.save("alpha", made(2))
    assert await two.load("alpha") == made(2)
    assert two._seen is not None
    before = two._seen[1]
    assert (await two.load("alpha"), two._seen[1] is before) == (made(2), True)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty, damaged"),
        (b"{", "empty, damaged"),
        (b"\xff", "empty, damaged"),
        (b"[]", "empty, damaged"),
        (b"{}", "its format is 'None'"),
        (b'{"version": 2, "tokens": {}}', "its format is '2'; this version of the SDK reads 1"),
        (b'{"version": 1, "tokens": {"alpha": {"version": 9}}}', "the token of alpha: the stored token has the format"),
        (b'{"version": 1, "tokens": {"alpha": {"version": 1}}}', "no member_id"),
    ],
    ids=["empty", "cut", "binary", "list", "foreign", "later", "later token", "no token"],
)
async def test_drill_74_a_file_of_another_kind_is_an_error_and_stays(
    tmp_path: Path, body: bytes, words: str, figure: Figure
) -> None:
    """The file of tokens is empty, damaged or of a later version → an error that names it; nothing writes over it."""
    path = tmp_path / "tokens.json"
    path.write_bytes(body)
    store = FileTokenStore(path)

    with pytest.raises(TokenStoreError, match=words) as caught:
        await store.load("alpha")
    assert str(path) in str(caught.value)
    if b'"version": 1' not in body:
        with pytest.raises(TokenStoreError):
            await store.save("beta", made())
        assert path.read_bytes() == body
    figure("files written over", int(path.read_bytes() != body))


async def test_drill_72_a_full_disk_leaves_the_old_file(tmp_path: Path, figure: Figure) -> None:
    """The disk is full while a token is saved → the old file stays byte for byte, and nothing beside it."""
    store = FileTokenStore(tmp_path / "tokens.json")
    await store.save("alpha", made(1))
    before = store.path.read_bytes()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, limit[1]))
        with pytest.raises(OSError):
            await store.save("alpha", made(2))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, ignored)

    after, found = store.path.read_bytes(), set(modes(tmp_path))
    assert after == before
    assert found == {"tokens.json", ".tokens.json.locks", "file"}
    figure("files changed", int(after != before))
    figure("files left beside it", len(found - {"tokens.json", ".tokens.json.locks", "file"}))


_WRITER = """
import asyncio, sys
from bitrix24_async import FileTokenStore, Token

async def main(path, first, many):
    store = FileTokenStore(path)
    for number in range(first, first + many):
        token = Token(member_id=f"m{number}", access_token="a" * 500, endpoint="https://a.bitrix24.com/rest/")
        await store.save(f"m{number % 50 if many > 1000 else number}", token)

asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
"""


def writer(path: Path, first: int, many: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _WRITER, str(path), str(first), str(many)], cwd=ROOT)


async def test_drill_74_two_processes_lose_nothing(tmp_path: Path, figure: Figure) -> None:
    """Two processes write to one file of tokens → nothing is lost."""
    path = tmp_path / "tokens.json"
    for process in [writer(path, 0, 25), writer(path, 25, 25)]:
        assert await asyncio.to_thread(process.wait) == 0

    kept = sorted([member async for member in FileTokenStore(path)])
    assert kept == sorted(f"m{number}" for number in range(50))
    figure("tokens lost", 50 - len(kept))


@pytest.mark.parametrize("left", ["a file that all may read", "a link to another file"])
async def test_what_lies_where_the_new_file_is_written_gets_no_token(tmp_path: Path, left: str) -> None:
    """Be it of a writer that was killed or of a stranger: it is taken away, and the new file is ours alone."""
    path, other = tmp_path / "tokens.json", tmp_path / "other"
    beside = tmp_path / ".tokens.json.new"
    other.write_text("kept")
    if left == "a link to another file":
        beside.symlink_to(other)
    else:
        beside.touch(0o666)
        held = beside.open("rb")
    await FileTokenStore(path).save("alpha", made())

    assert (other.read_text(), path.stat().st_mode & 0o777, beside.exists()) == ("kept", 0o600, False)
    if left == "a file that all may read":
        assert held.read() == b""
        held.close()


async def test_drill_73_a_writer_that_is_killed_leaves_a_whole_file(tmp_path: Path, figure: Figure) -> None:
    """A writer is killed anywhere in a save → the file is the old or the new one, and the next writer goes on."""
    path = tmp_path / "tokens.json"
    await FileTokenStore(path).save("alpha", made())
    kills = int(os.environ.get("BITRIX24_KILLS", "3"))
    for _ in range(kills):
        process = writer(path, 0, 100_000)
        while len(json.loads(path.read_bytes())["tokens"]) < 2:
            await asyncio.sleep(0.01)
        await asyncio.sleep(random.uniform(0, 0.02))  # some saves and a moment within one
        process.kill()
        await asyncio.to_thread(process.wait)
        found = [member async for member in FileTokenStore(path)]
        assert "alpha" in found
        path.unlink()
        await FileTokenStore(path).save("alpha", made())
    figure("kills", kills)
    figure("broken files", 0)


async def test_a_writer_waits_for_another_and_not_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bitrix24_async.session.flock import FileLock

    store = FileTokenStore(tmp_path / "tokens.json")
    await store.save("alpha", made(1))
    other = FileLock(tmp_path / ".tokens.json.locks" / "file")
    assert other.take()
    saving = asyncio.create_task(store.save("alpha", made(2)))
    await asyncio.sleep(0.02)
    assert not saving.done()
    other.release()
    await saving
    monkeypatch.setattr("bitrix24_async.session.files._PATIENCE", 0.01)
    assert other.take()
    with pytest.raises(TokenStoreError, match="being written by another process"):
        await store.save("alpha", made(3))
    other.release()
    other.release()

    assert await store.load("alpha") == made(2)


# Encryption.


def keys(many: int) -> list[bytes]:
    crypto = pytest.importorskip("cryptography.fernet", reason="the `crypto` extra is not installed")
    return [crypto.Fernet.generate_key() for _ in range(many)]


async def test_what_is_stored_shows_no_secret() -> None:
    """The rest of the token can be read, the secrets cannot."""
    [key] = keys(1)
    from bitrix24_async.integrations.crypto import EncryptedTokenStore

    inner = MemoryTokenStore()
    store = EncryptedTokenStore(inner, [key])
    await store.save("alpha", made())
    held = await inner.load("alpha")
    assert held is not None
    assert CANARY.encode() not in held.dump()
    assert (held.domain, held.application_token.reveal()) == ("alpha.bitrix24.com", "")
    assert repr(store) == "<EncryptedTokenStore in <MemoryTokenStore of 1 portals>>"


async def test_drill_75_a_wrong_key_is_a_clear_error_and_a_rotated_one_reads(figure: Figure) -> None:
    """A wrong or a rotated key → a clear error that shows no secret; with both keys the old one reads."""
    old, new = keys(2)
    from bitrix24_async.integrations.crypto import EncryptedTokenStore

    inner = MemoryTokenStore()
    await EncryptedTokenStore(inner, [old]).save("alpha", made())
    with pytest.raises(TokenStoreError, match="none of the keys") as caught:
        await EncryptedTokenStore(inner, [new]).load("alpha")
    secrets = [text for text in shown(caught.value) if CANARY in text]
    assert secrets == []
    both = EncryptedTokenStore(inner, [new, old])
    assert await both.load("alpha") == made()
    rotated = await both.rotate()
    assert rotated == 1
    assert await EncryptedTokenStore(inner, [new]).load("alpha") == made()
    figure("secrets shown", len(secrets))
    figure("tokens rotated", rotated)


async def test_a_token_that_vanishes_while_keys_rotate_is_passed_over() -> None:
    [key] = keys(1)
    from bitrix24_async.integrations.crypto import EncryptedTokenStore

    class Vanishing(MemoryTokenStore):
        async def load(self, member_id: str) -> Token | None:
            return None

    store = EncryptedTokenStore(Vanishing([made()]), [key])
    assert await store.rotate() == 0


@pytest.mark.parametrize(
    "given", [[], ["short"], [b"\xff"], [None], "key"], ids=["none", "short", "bytes", "null", "text"]
)
def test_a_key_that_is_none_is_refused(given: Any) -> None:
    pytest.importorskip("cryptography", reason="the `crypto` extra is not installed")
    from bitrix24_async import InvalidArgument
    from bitrix24_async.integrations.crypto import EncryptedTokenStore

    with pytest.raises(InvalidArgument, match="key"):
        EncryptedTokenStore(MemoryTokenStore(), given)
