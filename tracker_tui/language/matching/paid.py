"""Goals in money: what names them, and of which activities they are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import stem
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word

PAID_OUT = frozenset({"debt", "income", "spending"})  # money that is not put by
FED = frozenset({"meals", "groceries"})
AT_HOME = frozenset(("shop", "shopping", "shops", "groceries", "supermarket", "home"))
RAISING = frozenset(map(stem, ("raise", "fundraise")))
BUYING = frozenset(map(stem, ("buy", "bought", "buying", "spend", "spent", "spending")))


def known_by(
    names: set[str], acts: set[str], words: Sequence[Word], kind: GoalKind
) -> tuple[set[str], set[str]]:
    """The names and the activities of a goal in money, out of those of its title."""
    spared = {two.stem for one, two in pairwise(words) if one.norm in ("not", "without")}
    names -= spared  # "save 400 from not smoking" is not named by smoking
    acts -= {name for key in spared for name in lexicon.activities_of(key)}
    if kind is GoalKind.LIMIT and acts - {"spending"}:
        acts |= {"eatingout"} if acts & FED == {"meals"} else set()  # "bought lunches: max £20 a week"
        norms = {word.norm for word in words}
        acts |= {"groceries", "eatingout"} if "food" in norms and not norms & AT_HOME else set()
        return names - BUYING or names, acts - {"spending"}
    if kind is GoalKind.TOTAL and not acts & PAID_OUT:
        acts |= {"fundraising"} if RAISING & {word.stem for word in words} else set()
        return {name for name in names if name not in lexicon.saving()} or names, acts | {"saving"}
    return names, acts
