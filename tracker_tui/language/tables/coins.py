"""Words by which "pounds" are money, and those by which they are a weight.

To teach another, add its word or its beginning to a line; a row is a regular expression's alternatives.
"""

from __future__ import annotations

import re
from functools import cache

PAID = (
    "sav(?:e|es|ed|ing|ings)|spend(?:s|ing)?|spent|pay|pays|paid|paying|owe[sd]?|owing|costs?|budget|funds?",
    "pots?|jars?|debts?|loans?|overdraft|credit|deposit|mortgage|rais(?:e|ed|ing)|earn(?:s|ed|ing)?|rent|bills?",
    "wages?|salary|tips?|bank|account|isa|cash|quid|pence|price|bought|buy|sold|sell|fees?|fine|refund|income",
    "donat(?:e|ed|ion|ions)|charity|pension|aside|stash(?:ed)?|chucked|transfer(?:red)?|invest(?:ed|ing)?|pub",
    "piggy bank|groceries|food|takeaways?|eating out|lunch(?:es)?|dinner|shopping|clothes|away",
)
WEIGHED = (
    "weigh[a-z]*|scales?|los(?:e|t|ing)|gain(?:s|ed|ing)?|bench[a-z]*|squat[a-z]*|deadlift[a-z]*|lift[a-z]*",
    "press(?:ed)?|curl(?:s|ed)?|dumbbells?|kettlebells?|barbell|heavier|lighter|bodyweight|fat|put on|shed",
    "bodymass|snatch|clean and jerk|pounds? (?:down|up|overweight|to go|off)|(?:down|up|at) \\S+ pounds?",
    "pounds? of (?!debt|my|the|credit|savings|cash|rent|loan)",
)


@cache
def paid() -> re.Pattern[str]:
    """What tells that pounds are money."""
    return _any_of("|".join(PAID))


@cache
def weighed() -> re.Pattern[str]:
    """What tells that pounds are a weight."""
    return _any_of("|".join(WEIGHED))


def _any_of(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)
