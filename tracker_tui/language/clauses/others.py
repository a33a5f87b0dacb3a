"""What others want or expect of the speaker, which sets no goal: "my supervisor wants two more chapters"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import people_words
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause

THIRD = word_set("wants expects demands insists")  # said of oneself these have no s
WANTING = THIRD | word_set(
    "want wanted expect expected asking asked asks nagging nagged pushing bugging daring aiming trying "
    "hoping planning aims hopes plans intends dreams"
)
PRONOUNS = word_set("he she they everyone everybody someone somebody work")
OWN = word_set("i we let lets us goal target track add set limit")
TAKEN_UP = word_set("let lets track add set goal target count log")  # "..., so lets track that"
NEAR = 4  # words between somebody and what they want


def others_wish(clause: Clause, around: Sequence[Clause]) -> bool:
    """Whether somebody else wants what a clause tells, and the speaker does not take it up."""
    words = clause.words
    at = next((i for i, word in enumerate(words[: NEAR + 3]) if word.norm in WANTING), None)
    if not at or clause.has(*OWN) or any(other.has(*TAKEN_UP) for other in around):
        return False
    subject = words[max(0, at - NEAR) : at]
    people = any(word.norm in PRONOUNS or word.norm in people_words() for word in subject)
    return people or words[at].norm in THIRD
