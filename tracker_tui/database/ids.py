"""Ids as the tables make them: 16 random bytes in hexadecimal."""

from __future__ import annotations

import os


def new_id() -> str:
    """A fresh id, the same kind as `lower(hex(randomblob(16)))`."""
    return os.urandom(16).hex()
