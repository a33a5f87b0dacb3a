"""How many tokens a text takes, near enough to keep a budget where a server does not tell."""

from __future__ import annotations

from math import ceil

CHARACTERS = 4  # to a token, in English


def tokens_of(text: str) -> int:
    """About so many tokens."""
    return ceil(len(text) / CHARACTERS)


def within(lines: list[str], tokens: int) -> list[str]:
    """The first lines that fit into a budget."""
    kept: list[str] = []
    for line in lines:
        tokens -= tokens_of(line) + 1
        if tokens < 0:
            break
        kept.append(line)
    return kept
