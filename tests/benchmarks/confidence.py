"""Whether the confidence of what was understood is honest: python -m tests.benchmarks.confidence FILE…

FILE holds labelled talks, one a line, as `tests/language/promises.jsonl` does. For each tenth of confidence:
how many intents were given it, what they said of themselves on average, and how many were of a turn that was
right in everything.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.language.judging import Play

TENTHS = 10


def main(files: list[str]) -> None:
    """Print the tenths of the talks in some files."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    turns = right = 0
    for file in files:
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            with tempfile.TemporaryDirectory() as folder:
                for _, reply, faults in Play(json.loads(line), Path(folder)).turns():
                    turns, right = turns + 1, right + (not faults)
                    for intent in reply.intents:
                        tenth = min(TENTHS - 1, int(intent.confidence * TENTHS))
                        bins[tenth].append((intent.confidence, not faults))
    print(f"{right} of {turns} turns right, {right / turns:.1%}")
    print("confidence  intents  said  right")
    for tenth, told in sorted(bins.items()):
        said = sum(confidence for confidence, _ in told) / len(told)
        held = sum(ok for _, ok in told) / len(told)
        print(f"{tenth / TENTHS:.1f} to {(tenth + 1) / TENTHS:.1f}  {len(told):7}  {said:4.2f}  {held:5.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
