"""Learns how danger looks from sentences, for language/learned/dangers.py.

Run it after sentences or signs were added; the app itself needs none of this:

    python -m venv v && v/bin/pip install numpy scipy .
    v/bin/python tests/benchmarks/train_dangers.py [--write]

The sentences are tests/language/dangers.txt (of danger, then such that only sound like it) and, as plain
life, tests/language/senses.tsv, said.tsv and the talks beside them. A logistic regression with L2 tells
danger from none, a second one its kind, which is learned where the rules know it. It prints the share found
and the share wrongly found in dangers_unseen.txt, which nothing is learned from. --write writes
danger_features.txt (one a line) and danger_weights.bin (a row of signed bytes a feature) into
tracker_tui/language/learned/data.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_array

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tracker_tui.language import safety  # noqa: E402
from tracker_tui.language.learned.dangers import COLUMNS, DATA, ENOUGH, KINDS, features  # noqa: E402
from tracker_tui.language.text.respelling import respelled  # noqa: E402
from tracker_tui.language.text.words import Word, read_words, tidy  # noqa: E402

TEXTS = ROOT / "tests" / "language"
TALKS = (
    "strangers.jsonl",
    "lessons.jsonl",
    "promises.jsonl",
    "fresh.jsonl",
    "fresh_deeds.jsonl",
    "fresh_talk.jsonl",
)
LEAST = 2  # sentences a feature must be in
SMALLEST = 0.06  # weight that is kept
WEIGHT = 8.0  # how much a sentence of dangers.txt weighs beside one of plain life
SHORT = 70  # characters of a text that is also seen with another
TIMES = 4  # how often a text that speaks of danger, or sounds like it, is seen with another
RIDGE = 1e-4
STEPS = 300


def told(name: str) -> tuple[list[str], list[str]]:
    """The sentences of danger of a file, and those that only sound like it."""
    lines = (TEXTS / name).read_text("utf-8").splitlines()[1:]
    between = lines.index("----")
    return lines[:between], lines[between + 1 :]


def plain_life() -> list[str]:
    """Sentences that speak of no danger."""
    files = (TEXTS / name for name in ("senses.tsv", "said.tsv"))
    found = [line.rpartition("\t")[2] for file in files for line in file.read_text("utf-8").splitlines()]
    for name in TALKS:
        for line in (TEXTS / name).read_text("utf-8").splitlines():
            case = json.loads(line) if line.strip() else {"turns": ()}
            found += [turn["say"] for turn in case["turns"] if turn["expect"].get("modes") != ["SMALLTALK"]]
    return list(dict.fromkeys(found))


def joined(texts: Sequence[str], others: Sequence[str], seed: int) -> list[str]:
    """Each text once more with another before or behind it, as the parts of a short message are seen."""
    pick = random.Random(seed)
    short = [other for other in others if len(other) <= SHORT]
    pairs = ([text.rstrip(" ."), pick.choice(short).rstrip(" .")] for text in texts if len(text) <= SHORT)
    return [pick.choice(TIES).join(pair if pick.random() < HALF else pair[::-1]) for pair in pairs]


TIES, HALF = (". ", ". ", ", ", " but ", " and "), 0.5


def words_of(text: str) -> list[Word]:
    """The words of a text as the app reads them."""
    return read_words(respelled(tidy(text)))


def seen(text: str) -> list[str]:
    """What the classifier sees of a text."""
    words = words_of(text)
    return features(words, set().union(*(sentence.signs for sentence in safety.hear(words))))


def matrix(rows: Sequence[Sequence[str]], names: Sequence[str]) -> csr_array:
    """Sentences by features, a column of ones at the end."""
    place = {name: at for at, name in enumerate(names)}
    columns = [[*(place[name] for name in row if name in place), len(names)] for row in rows]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.concatenate(columns)
    return csr_array((np.ones(len(flat), dtype=np.float32), flat, ends), shape=(len(rows), len(names) + 1))


def regression(full: csr_array, right: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression over sentences that count so much, by Adam over all at once."""
    weights = np.zeros(full.shape[1], dtype=np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gap = count * (1 / (1 + np.exp(-(full @ weights))) - right)
        slope = full.T @ gap / count.sum() + RIDGE * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def kind_weights(full: csr_array, sentences: Sequence[str]) -> np.ndarray:
    """Weights of each kind, over the sentences of danger whose kind the rules know."""
    known = [safety.ruled(safety.hear(words_of(text))) for text in sentences]
    own = [at for at, kind in enumerate(known) if kind]
    columns = [
        regression(
            full[own], np.array([known[at] == kind for at in own], dtype=np.float32), np.ones(len(own))
        )
        for kind in KINDS
    ]
    return np.stack(columns, axis=1)


def learn() -> tuple[list[str], np.ndarray]:
    """The features and their weights, one column for each of COLUMNS."""
    dangers, harmless = told("dangers.txt")
    plain = plain_life()
    alone, like = list(dangers), list(harmless)
    for seed in range(TIMES):
        dangers += joined(alone, plain, seed)
        harmless += joined(like, plain, TIMES + seed)
    rows = [seen(text) for text in (*dangers, *harmless, *plain, *joined(plain, plain, 2 * TIMES))]
    counted = Counter(name for row in rows for name in row)
    names = sorted(name for name, count in counted.items() if count >= LEAST)
    full = matrix(rows, names)
    right = (np.arange(len(rows)) < len(dangers)).astype(np.float32)
    weighty = np.arange(len(rows)) < len(dangers) + len(harmless)
    danger = regression(full, right, np.where(weighty, WEIGHT, 1.0).astype(np.float32))
    weights = np.concatenate([danger[:, None], kind_weights(full[: len(dangers)], dangers)], axis=1)
    kept = [at for at in range(len(names)) if abs(danger[at]) >= SMALLEST]
    return [names[at] for at in kept], weights[[*kept, len(names)]]


def report(names: Sequence[str], weights: np.ndarray) -> None:
    """Print how the sentences are told apart that were not learned from."""
    dangers, harmless = told("dangers_unseen.txt")
    for title, texts in (("found", dangers), ("wrongly found", harmless)):
        score = matrix([seen(text) for text in texts], names) @ weights[:, 0]
        print(title, *(f"at {ENOUGH + more:g}: {np.mean(score >= ENOUGH + more):.3f}" for more in (-1, 0, 1)))


def write(names: Sequence[str], weights: np.ndarray) -> None:
    """Write the table."""
    assert weights.shape[1] == len(COLUMNS)
    scale = np.abs(weights).max() / 127
    (DATA / "danger_features.txt").write_text("\n".join(names) + "\n", "utf-8")
    (DATA / "danger_weights.bin").write_bytes(
        np.float32(scale).tobytes() + np.round(weights / scale).astype(np.int8).tobytes()
    )
    print(len(names), "features")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    learned = learn()
    report(*learned)
    if arguments.write:
        write(*learned)
