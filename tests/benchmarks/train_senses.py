"""Learns what a sentence does from labelled sentences, for language/learned/senses.py.

Run it after sentences were added; the app itself needs none of this:

    python -m venv v && v/bin/pip install scikit-learn .
    v/bin/python tests/benchmarks/train_senses.py [--folds 5 or 0] [--without PREFIX ...] [--write]

Learned from, in tests/language: senses.tsv (label and sentence: nothing is known of its situation), said.tsv
(label, goals, what came before, sentence; the goals by title, kind and unit) and the single sentences of the
labelled talks, each in the situation in which it is typed; lessons.jsonl holds talks that are only learned
from. Softmax regressions with L2 are fitted over the features of language/learned/features.py. It prints the
share read right in folds it was not fitted to, by label and by how sure it was; or, with --without, in the
talks whose ids begin with a prefix, when all others are learned from. --write fits all that is left and
writes senses.bin and parts.bin into language/learned/data: a row of signed bytes for each place of PLACES,
for each part of a direction, and for what always holds.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tracker_tui.language.clauses.clause import Clause  # noqa: E402
from tracker_tui.language.deeds.look import look_at  # noqa: E402
from tracker_tui.language.extraction import LastEntry, Missing, Question, Situation  # noqa: E402
from tracker_tui.language.extractor import read_context  # noqa: E402
from tracker_tui.language.learned.features import DENSE, NOWHERE, Look, direction, features  # noqa: E402
from tracker_tui.language.learned.senses import DATA, LABELS, PART_COLUMNS, PARTS, PLACES, place  # noqa: E402
from tracker_tui.language.text.beginning import beginning  # noqa: E402
from tracker_tui.language.text.respelling import respelled  # noqa: E402
from tracker_tui.language.text.words import tidy  # noqa: E402
from tracker_tui.progress.goals import Goal, GoalKind  # noqa: E402

TEXTS = ROOT / "tests" / "language"
TALKS = (
    "strangers.jsonl",
    "lessons.jsonl",
    "promises.jsonl",
    "fresh.jsonl",
    "fresh_deeds.jsonl",
    "fresh_talk.jsonl",
)
SOFTNESS = 0.12  # inverse strength of L2
# How much a sentence weighs, by what is known of it: nothing but its words, a situation made up for it, or
# the talk that it was typed in. Counted on talks kept out: whole talks are most like what people type.
WEIGHTS = {"senses": 1.0, "said": 2.0}
OF_TALKS = 8.0
WIDTH = 56
GRAMMAR = ("blocked:", "other:", "asks:", "orders:")  # signs that need no situation
NOON = datetime(2026, 5, 13, 12)
OPEN = Question(Missing.VALUE, "How much?", (), (), (), 0)


class Lesson(NamedTuple):
    """A sentence as the classifier sees it, its label, and where it is from."""

    label: str
    look: Look
    source: str


def lessons(also: Sequence[Path] = ()) -> list[Lesson]:
    """All that is learned from."""
    found = [*plain(), *said(), *talks([*(TEXTS / name for name in TALKS), *also])]
    return list({(one.label, one.look.text, one.look.signs): one for one in found}.values())


def plain() -> Iterator[Lesson]:
    """The sentences without a situation."""
    for line in (TEXTS / "senses.tsv").read_text("utf-8").splitlines():
        label, _, sentence = line.partition("\t")
        if sentence.strip():
            look = looked(sentence.strip(), Situation(NOON, NOON.date()))
            told = tuple(sign for sign in look.signs if sign.startswith(GRAMMAR))
            yield Lesson(label, look._replace(signs=NOWHERE + told), "senses")


def said() -> Iterator[Lesson]:
    """The sentences with goals and what came before."""
    for line in (TEXTS / "said.tsv").read_text("utf-8").splitlines():
        label, goals, before, sentence = line.split("\t")
        yield Lesson(label, looked(sentence, situation_of(goals, before)), "said")


def situation_of(goals: str, before: str) -> Situation:
    """The situation that a line tells: its goals, and what the turn before did."""
    made = []
    for number, told in enumerate(goals.split("; ") if goals != "-" else (), 1):
        title, kind, unit = told.split("|")
        target = None if kind == GoalKind.TASK else 100.0
        made.append(Goal(str(number), "u", title, GoalKind(kind), target_value=target, unit=unit or None))
    what, _, which = before.partition(" ")
    situation = Situation(NOON, NOON.date(), tuple(made))
    if what == "-":
        return situation
    situation = situation._replace(topics={which: 1.0}, last_goal_id=which)
    if what == "logged":
        return situation._replace(last_entries=(LastEntry("e", which, 1.0, NOON.date()),))
    if what == "asked":
        return situation._replace(question=OPEN)
    return situation


def talks(files: Sequence[Path]) -> Iterator[Lesson]:
    """The turns of the labelled talks whose expectation leaves no doubt."""
    for file in files:
        for line in filter(str.strip, file.read_text("utf-8").splitlines()):
            case = json.loads(line)
            chat = "talk" if "smalltalk" in case.get("tags", ()) else "notdone"
            for turn, situation in zip(case["turns"], situations(case), strict=True):
                label = of_turn(turn, chat)
                if label and single(turn["say"]):
                    yield Lesson(label, looked(turn["say"], situation), case["id"])


def situations(case: dict[str, Any]) -> Iterator[Situation]:
    """The situation of each turn, as it is where all turns before were understood."""
    made = [
        Goal(
            goal["key"],
            "u",
            goal["title"],
            GoalKind(goal["kind"]),
            target_value=goal.get("target"),
            unit=goal.get("unit"),
        )
        for goal in case["goals"]
    ]
    before: dict[str, Any] = {}
    for turn in case["turns"]:
        situation = Situation(NOON, NOON.date(), tuple(made))
        touched = [told["goal"] for key in ("logged", "corrected") for told in before.get(key, ())]
        if touched:
            last = LastEntry("e", touched[-1], 1.0, NOON.date())
            situation = situation._replace(topics={touched[-1]: 1.0}, last_entries=(last,))
        if before.get("asks"):
            situation = situation._replace(question=OPEN)
        yield situation
        before = turn["expect"]
        for told in before.get("created", ()):
            title = " ".join(told.get("title_has", ())) or "goal"
            kind = GoalKind(told.get("kind", "total"))
            made.append(
                Goal(f"new:{title}", "u", title, kind, target_value=told.get("target"), unit=told.get("unit"))
            )


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


def looked(text: str, situation: Situation) -> Look:
    """What the classifier sees of a text that is one sentence."""
    context = read_context(respelled(tidy(beginning(text))), situation)
    first, *later = context.clauses or [Clause("", 0, 0, [], 0)]
    for clause in later:
        first = first.joined_with(clause, context.text)
    first.asked = text.rstrip().endswith("?")
    return look_at(first, context)


def matrix(looks: Sequence[Look], places: int) -> sparse.csr_matrix:
    """Sentences by the places of their features and by their direction."""
    ends, found = [0], []
    for look in looks:
        found += sorted({place(feature, places) for feature in features(look)})
        ends.append(len(found))
    there = sparse.csr_matrix(
        (np.ones(len(found), dtype=np.float32), found, ends), shape=(len(looks), places)
    )
    pointed = np.array([direction(look.words) or (0.0,) * WIDTH for look in looks], dtype=np.float32) * DENSE
    return sparse.hstack([there, sparse.csr_matrix(pointed)]).tocsr()


def fitted(
    rows: sparse.csr_matrix, labels: Sequence[str], names: Sequence[str], weights: Sequence[float]
) -> np.ndarray:
    """Weights of a softmax regression: a row for each column of the rows, and one that always holds."""
    model = LogisticRegression(C=SOFTNESS, max_iter=300).fit(rows, np.array(labels), sample_weight=weights)
    order = [list(model.classes_).index(name) for name in names]
    return np.concatenate([model.coef_[order].T, model.intercept_[order][None, :]])


def fit_senses(data: Sequence[Lesson]) -> np.ndarray:
    """Weights of LABELS."""
    weights = [WEIGHTS.get(one.source, OF_TALKS) for one in data]
    rows = matrix([one.look for one in data], PLACES["senses.bin"])
    return fitted(rows, [one.label.partition(".")[0] for one in data], LABELS, weights)


def fit_parts(data: Sequence[Lesson]) -> np.ndarray:
    """Weights of PART_COLUMNS: of each label's parts, by the lessons that tell one."""
    columns = []
    for label, parts in PARTS.items():
        own = [one for one in data if one.label.startswith(label + ".")]
        rows = matrix([one.look for one in own], PLACES["parts.bin"])
        columns.append(fitted(rows, [one.label.partition(".")[2] for one in own], parts, [1.0] * len(own)))
    return np.concatenate(columns, axis=1)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities of rows of scores."""
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def judge(
    train: Sequence[Lesson], test: Sequence[Lesson]
) -> tuple[list[tuple[float, str, str]], list[tuple[str, str]]]:
    """How sure, the label and what was read, of each lesson not learned from; and the same of parts."""
    rows = matrix([one.look for one in test], PLACES["senses.bin"])
    weights = fit_senses(train)
    chances = softmax(rows @ weights[:-1] + weights[-1])
    read = [
        (float(row.max()), one.label.partition(".")[0], LABELS[int(row.argmax())])
        for one, row in zip(test, chances, strict=True)
    ]
    told = [one for one in test if "." in one.label]
    if not told:
        return read, []
    weights = fit_parts(train)
    scores = matrix([one.look for one in told], PLACES["parts.bin"]) @ weights[:-1] + weights[-1]
    parts = []
    for one, row in zip(told, scores, strict=True):
        label = one.label.partition(".")[0]
        first = PART_COLUMNS.index(f"{label}.{PARTS[label][0]}")
        parts.append((one.label, PART_COLUMNS[first + int(row[first : first + len(PARTS[label])].argmax())]))
    return read, parts


def report(data: Sequence[Lesson], folds: int) -> None:
    """How well lessons of each fold are read when the others are learned from."""
    fold_of = np.random.default_rng(7).integers(0, folds, len(data))
    read, parts = [], []
    for fold in range(folds):
        train = [one for one, own in zip(data, fold_of, strict=True) if own != fold]
        more, more_parts = judge(train, [one for one, own in zip(data, fold_of, strict=True) if own == fold])
        read += more
        parts += more_parts
    tell(read, parts)


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


def write(data: Sequence[Lesson]) -> None:
    """Fit all lessons and write the tables."""
    for name, weights in (("senses.bin", fit_senses(data)), ("parts.bin", fit_parts(data))):
        scale = np.abs(weights).max() / 127
        packed = np.float32(scale).tobytes() + np.round(weights / scale).astype(np.int8).tobytes()
        (DATA / name).write_bytes(packed)
        print(name, len(packed), "bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--also", nargs="*", type=Path, default=[], help="further talks")
    arguments = parser.parse_args()
    everything = lessons(arguments.also)
    apart = tuple(arguments.without)
    kept = [one for one in everything if not (apart and one.source.startswith(apart))]
    print(len(kept), "lessons", dict(Counter(one.label.partition(".")[0] for one in kept)))
    if apart:
        tell(*judge(kept, [one for one in everything if one.source.startswith(apart)]))
    elif arguments.folds:
        report(kept, arguments.folds)
    if arguments.write:
        write(kept)
