"""Writes language/text/data/usual.txt: the words people type to their goals, the most usual first.

Run whenever the talks of tests/language grow much; the app needs none of this:

    python tests/benchmarks/usual_words.py

A word of LETTERS or more is usual where one of the written talks or a table of activities has it. What is no
English word is taken for a slip ("mintues") and left out, so that it can be put right.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tracker_tui.language.tables import spellings, verbs  # noqa: E402
from tracker_tui.language.text.lexicon import SHELVES  # noqa: E402
from tracker_tui.language.text.phrases import unwrapped  # noqa: E402
from tracker_tui.language.text.slips import LETTERS, USUAL, is_known  # noqa: E402

WORD = re.compile(rf"(?<![\w'@/.-])[a-z]{{{LETTERS},}}(?![\w'@/])")
TITLE = re.compile(rf"[a-z]{{{LETTERS},}}")


def spoken() -> Counter[str]:
    """In how many talks each word is said."""
    heard: Counter[str] = Counter()
    for path in sorted((ROOT / "tests" / "language").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            talk = json.loads(line)
            said = " ".join(turn["say"] for turn in talk["turns"]).lower()
            titles = " ".join(goal["title"] for goal in talk["goals"]).lower()
            heard.update(set(WORD.findall(said)) | set(TITLE.findall(titles)))
    return heard


def told() -> set[str]:
    """The words of the tables of activities and verbs."""
    lines = [line for shelf in SHELVES for line in unwrapped(shelf)]
    text = " ".join([*lines, verbs.IRREGULAR, verbs.DEEDS, spellings.CLOSED, spellings.SWAPPED])
    return set(TITLE.findall(text.lower()))


def main() -> None:
    """Write the words."""
    heard, tables = spoken(), told()
    slips = {typed for typed in heard if not is_known(typed)} - tables
    usual = [word for word, _ in heard.most_common() if word not in slips]
    rare = sorted(tables - set(usual))
    USUAL.write_text("\n".join([*usual, *rare]) + "\n", "utf-8")
    print(len(usual), "said,", len(rare), "only in the tables; left out:", *sorted(slips)[:60])


if __name__ == "__main__":
    main()
