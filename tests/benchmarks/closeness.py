"""How many deeds find their goal by the tables alone and with word vectors, at several thresholds.

    python -m tests.benchmarks.closeness

Thresholds are chosen on the dev halves; the held halves only judge.
"""

from __future__ import annotations

import sys
from itertools import product

from tests.language.close import pairs, tally
from tracker_tui.language.matching import closeness

NAMES = ("close_deeds.txt", "close_more.txt")
NEVER = 2.0  # no cosine reaches it


def main() -> None:
    """Print the table."""
    halves = {"dev": slice(0, None, 2), "held": slice(1, None, 2)}
    cases = {(name, half): pairs(name)[part] for name in NAMES for half, part in halves.items()}
    for enough, ahead in [(NEVER, 0.0), *product((0.42, 0.48, 0.54), (0.1,))]:
        closeness.ENOUGH, closeness.AHEAD = enough, ahead
        told = "  ".join(f"{name[:-4]} {half} {tuple(tally(case))}" for (name, half), case in cases.items())
        sys.stdout.write(f"{enough:.2f} {ahead:.2f}  {told}\n")


if __name__ == "__main__":
    main()
