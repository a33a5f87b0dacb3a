"""Learns what a sentence does from labelled sentences, for language/learned/senses.py.

Run it after sentences were added; the app itself needs none of this:

    python -m venv v && v/bin/pip install numpy peewee pydantic platformdirs
    v/bin/python tests/benchmarks/train_senses.py [--folds 5 or 0] [--write]

The sentences are tests/language/senses.tsv (label, tab, sentence) and the single sentences of the labelled
talks beside it. A softmax regression with L2 is fitted over the features of language/learned/features.py.
It prints the share read right in folds it was not fitted to, by label and by how sure it was. --write fits
all and writes features.txt (one a line) and weights.bin (a row of signed bytes a feature, one a label) into
tracker_tui/language/learned/data.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tracker_tui.language.learned.features import DENSE, direction, features  # noqa: E402
from tracker_tui.language.learned.senses import COLUMNS, DATA, LABELS, PARTS  # noqa: E402
from tracker_tui.language.text.respelling import respelled  # noqa: E402
from tracker_tui.language.text.words import read_words, tidy  # noqa: E402

SENTENCES = ROOT / "tests" / "language" / "senses.tsv"
TALKS = ("strangers.jsonl", "fresh.jsonl", "fresh_deeds.jsonl", "fresh_talk.jsonl")
CHANGES = {"created": "goal", "changed": "manage", "corrected": "correct", "removed": "correct"}
LEAST = 3  # sentences a feature must be in
RIDGE = 3e-4
STEPS = 400
WIDTH = 56


def labelled() -> list[tuple[str, str]]:
    """Label and sentence of all that is learned from."""
    found = []
    for line in SENTENCES.read_text("utf-8").splitlines():
        label, _, sentence = line.partition("\t")
        if label in COLUMNS and sentence.strip():
            found.append((label, sentence.strip()))
    for name in TALKS:
        for line in (ROOT / "tests" / "language" / name).read_text("utf-8").splitlines():
            case = json.loads(line) if line.strip() else {"turns": ()}
            for turn in case["turns"]:
                label = of_turn(turn, "talk" if "smalltalk" in case.get("tags", ()) else "notdone")
                if label and single(turn["say"]):
                    found.append((label, turn["say"]))
    return list(dict.fromkeys(found))


def single(text: str) -> bool:
    """Whether a text is one sentence."""
    return not any(mark in text.rstrip(".!? ") for mark in ".!?;\n")


def of_turn(turn: dict[str, object], chat: str) -> str | None:
    """The label of a turn whose expectation leaves no doubt; `chat` where it only gets a kind word."""
    expected = turn["expect"]
    assert isinstance(expected, dict)
    modes = expected.get("modes", [])
    if len(modes) != 1 or expected.get("asks") or expected.get("may_ask"):
        return None
    if expected.get("logged"):
        return "deed" if not expected.get("created") else None
    for key, label in (
        ("created", "goal"),
        ("changed", "manage"),
        ("corrected", "correct"),
        ("removed", "correct"),
    ):
        if expected.get(key):
            return label
    if expected.get("removed_goals"):
        return None
    return {"META": "meta", "CONSULT": "consult", "TRACK_PROGRESS": "view", "SMALLTALK": chat}[modes[0]]


def read(text: str) -> tuple[list[str], tuple[float, ...] | None]:
    """What the classifier sees of a sentence."""
    words = read_words(respelled(tidy(text)))
    return features(words, asked=text.rstrip().endswith("?")), direction(words)


def matrix(rows: list[tuple[list[str], tuple[float, ...] | None]], names: list[str]) -> np.ndarray:
    """Sentences by features, a column of ones at the end."""
    place = {name: at for at, name in enumerate(names)}
    full = np.zeros((len(rows), len(names) + WIDTH + 1), dtype=np.float32)
    for at, (found, pointed) in enumerate(rows):
        for name in found:
            if name in place:
                full[at, place[name]] = 1.0
        if pointed:
            full[at, len(names) : len(names) + WIDTH] = np.array(pointed) * DENSE
    full[:, -1] = 1.0
    return full


def fit(full: np.ndarray, labels: list[str]) -> np.ndarray:
    """Weights for all COLUMNS: of LABELS by all sentences, of the PARTS by those that tell one."""
    fitted = [regression(full, [label.partition(".")[0] for label in labels], LABELS)]
    for label, parts in PARTS.items():
        own = [at for at, told in enumerate(labels) if told.startswith(label + ".")]
        fitted.append(regression(full[own], [labels[at].partition(".")[2] for at in own], parts))
    return np.concatenate(fitted, axis=1)


def regression(full: np.ndarray, labels: list[str], names: Sequence[str]) -> np.ndarray:
    """Weights of a softmax regression, by Adam over all sentences at once."""
    wanted = np.eye(len(names), dtype=np.float32)[[names.index(label) for label in labels]]
    weights = np.zeros((full.shape[1], len(names)), dtype=np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gap = softmax(full @ weights) - wanted
        slope = full.T @ gap / len(full) + RIDGE * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities of rows of scores."""
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def vocabulary(rows: list[tuple[list[str], tuple[float, ...] | None]]) -> list[str]:
    """The features that are in enough sentences, in order."""
    counted = Counter(name for found, _ in rows for name in found)
    return sorted(name for name, count in counted.items() if count >= LEAST)


def report(folds: int) -> None:
    """How well sentences are read that were not learned from."""
    data = labelled()
    order = np.random.default_rng(7).permutation(len(data))
    rows = [read(sentence) for _, sentence in data]
    read_as: list[tuple[float, str, str]] = []
    parts: list[tuple[str, str]] = []
    for fold in range(folds):
        test = sorted(order[fold::folds].tolist())
        train = sorted(set(range(len(data))) - set(test))
        names = vocabulary([rows[at] for at in train])
        weights = fit(matrix([rows[at] for at in train], names), [data[at][0] for at in train])
        for at, found in zip(test, matrix([rows[at] for at in test], names) @ weights, strict=True):
            label, _, part = data[at][0].partition(".")
            chances = softmax(found[None, : len(LABELS)])[0]
            read_as.append((float(chances.max()), label, LABELS[int(chances.argmax())]))
            if part:
                first = COLUMNS.index(f"{label}.{PARTS[label][0]}")
                own = found[first : first + len(PARTS[label])]
                parts.append((data[at][0], f"{label}.{PARTS[label][int(own.argmax())]}"))
    tell(read_as, parts)


def tell(read_as: list[tuple[float, str, str]], parts: list[tuple[str, str]]) -> None:
    """Print the shares read right: in all, by label, by how sure it was, and of the parts."""
    print(f"{len(read_as)} sentences, right {share(one == two for _, one, two in read_as)}")
    for label in LABELS:
        found = share(two == label for _, one, two in read_as if one == label)
        right = share(one == label for _, one, two in read_as if two == label)
        print(f"  {label:8} found {found}, right where said {right}")
    for low in range(2, 10):
        inside = (one == two for sure, one, two in read_as if min(int(sure * 10), 9) == low)
        print(f"  {low / 10} {share(inside)}")
    for label in PARTS:
        print(f"  parts of {label}: {share(one == two for one, two in parts if one.startswith(label + '.'))}")


def share(right: Iterable[bool]) -> str:
    """The share that is right, and of how many."""
    told = list(right)
    return f"{sum(told) / len(told):.3f} of {len(told)}" if told else "none"


def write() -> None:
    """Fit all sentences and write the tables."""
    data = labelled()
    rows = [read(sentence) for _, sentence in data]
    names = vocabulary(rows)
    weights = fit(matrix(rows, names), [label for label, _ in data])
    scale = np.abs(weights).max() / 127
    DATA.mkdir(exist_ok=True)
    (DATA / "features.txt").write_text("\n".join(names) + "\n", "utf-8")
    (DATA / "weights.bin").write_bytes(
        np.float32(scale).tobytes() + np.round(weights / scale).astype(np.int8).tobytes()
    )
    print(len(names), "features", (DATA / "weights.bin").stat().st_size, "bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    if arguments.folds:
        report(arguments.folds)
    if arguments.write:
        write()
