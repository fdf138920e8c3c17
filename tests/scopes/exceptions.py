"""Where an example of the reference and the facade differ, and why the facade is as it is."""

from __future__ import annotations

# Requests that the reference's own tables forbid.
REQUESTS: dict[str, str] = {}
# Replies that are not what their pages say.
REPLIES: dict[str, str] = {}
# Fields of an example that no class declares.
LEFT_OVER: dict[str, set[str]] = {}
