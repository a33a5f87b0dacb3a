"""Words of people and models, made safe to draw with their lines and spaces as they are."""

from __future__ import annotations

from functools import cache

LONGEST = 20_000  # characters of one message that are drawn
# Bidirectional marks and overrides, line separators a terminal may act on, the byte order mark.
_ALSO = (0x061C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x2070), 0xFEFF)


@cache
def _unwanted() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *_ALSO])
    return table | {ord("\n"): "\n", ord("\t"): "    "}


def safe(text: str) -> str:
    """The text without anything a terminal would act on, cut where it is too long to draw."""
    if len(text) > LONGEST:
        text = text[:LONGEST] + " …"
    return text if text.isascii() and text.isprintable() else text.translate(_unwanted())
