"""One long-lived PHP process that says how a portal would read what we send.

A line in is a letter and base64: `q` a batch command for `parse_url` and
`parse_str`, `j` a body for `json_decode`. A line out is the tree that PHP saw,
each leaf with its PHP type and its text in base64, so that broken UTF-8 and
numbers survive.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from base64 import b64decode, b64encode
from typing import Any

import pytest

PHP = shutil.which("php")
needs_php = pytest.mark.skipif(PHP is None, reason="php is not installed")

SCRIPT = r"""
function told($v) {
    if (is_array($v)) {
        $pairs = [];
        foreach ($v as $k => $item) { $pairs[] = [base64_encode((string)$k), told($item)]; }
        return $pairs;
    }
    return [gettype($v) => base64_encode(is_float($v) ? var_export($v, true) : (string)$v)];
}
while (($line = fgets(STDIN)) !== false) {
    $text = base64_decode(substr($line, 1));
    if ($line[0] === 'q') {
        $parts = parse_url($text);
        parse_str($parts['query'] ?? '', $params);
        $seen = [$parts['path'], told($params)];
    } else {
        $seen = told(json_decode($text, true, 512, JSON_THROW_ON_ERROR));
    }
    echo json_encode($seen), "\n";
}
"""


class Php:
    """The process; a leaf is a pair of PHP type and bytes, an array is a dict from bytes."""

    def __init__(self) -> None:
        assert PHP is not None
        self._process = subprocess.Popen(
            [PHP, "-d", "serialize_precision=-1", "-r", SCRIPT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def command(self, command: str) -> tuple[str, Any]:
        """Return the method and the parameters that a portal reads from a command of a batch."""
        path, params = self._ask("q", command.encode())
        return path, _tree(params)

    def body(self, body: bytes) -> Any:
        """Return the parameters that a portal reads from the body of a single call."""
        return _tree(self._ask("j", body))

    def _ask(self, kind: str, text: bytes) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(kind.encode() + b64encode(text) + b"\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def _tree(told: Any) -> Any:
    if isinstance(told, list):
        return {b64decode(key): _tree(item) for key, item in told}
    [(kind, text)] = told.items()
    return kind, b64decode(text)
