"""Ids as the tables make them: 16 random bytes in hexadecimal."""

from __future__ import annotations

import os


def new_id() -> str:
    """A fresh id, the same kind as `lower(hex(randomblob(16)))`."""
    return os.urandom(16).hex()


def id_of_key(user_id: str, key: str) -> str:
    """The id that a user's key always makes: the same key names the same thing."""
    from hashlib import sha256

    return sha256(f"{user_id}\0{key}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
