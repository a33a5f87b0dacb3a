"""Lists of numbers that name things one after another: "genesis 12, 13, 14 & 15", "blocks 7 8 and 9"."""

from __future__ import annotations

from tracker_tui.language.amounts.amount_words import LABELS, LINKS, STOP
from tracker_tui.language.amounts.draft import Draft
from tracker_tui.language.amounts.names import plural_behind
from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.amounts.unit_forms import read_unit
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, word_set
from tracker_tui.progress import units

# Books of which a number behind tells the chapter.
SCRIPTURE = word_set("""
genesis exodus leviticus deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm
psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah
nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians
ephesians philippians colossians thessalonians timothy titus philemon hebrews james peter jude revelation
numbers
""")
MARKS = frozenset({",", "and", "&", "n", "+"})


def numbered_list(tokens: Tokens, at: int) -> Draft | None:
    """Two or more numbers in a row that name what stands right before them, as one amount."""
    lead = tokens.low(at - 1)
    last, end = _run(tokens, at)
    first = tokens.at(at).value or 0.0
    if last <= first or read_unit(tokens, end, None) or tokens.at(at - 1).kind != WORD:
        return None
    if lead in SCRIPTURE:
        return Draft(at, end, last - first + 1, "chapters", wants_noun=False)
    if lead in LABELS or lead in STOP or not _plural(lead) or plural_behind(tokens, end):
        return None
    return Draft(at, end, first, role=Role.LABEL, noun=lead, high=last)


def _run(tokens: Tokens, at: int) -> tuple[float, int]:
    """The last of the numbers that follow one another from here, and the place behind it."""
    token = tokens.at(at)
    if token.kind != NUMBER or not token.low.isdigit() or token.value is None:
        return 0.0, at
    last, at = token.value, at + 1
    while True:
        step = at
        while tokens.low(step) in MARKS and step < at + 2:
            step += 1
        span = step == at and tokens.low(at) in LINKS
        following = tokens.at(at + 1 if span else step)
        if following.kind != NUMBER or not following.low.isdigit() or following.value is None:
            return last, at
        if not (following.value > last if span else following.value == last + 1):
            return last, at
        last, at = following.value, (at + 2 if span else step + 1)


def _plural(word: str) -> bool:
    kind = units.canonical(word)
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith("ss")
        and not (kind and units.measurable(kind))
    )
