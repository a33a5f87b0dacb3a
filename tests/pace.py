"""How work grows with its input, told in ratios: machines are noisy, shapes are not."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

# Below this (seconds of processor time) a run is mostly noise.
FLOOR = 0.004


def cost(run: Callable[[], object], tries: int = 3) -> float:
    """Seconds of processor time of a run, the best of a few tries."""
    times = []
    for _ in range(tries):
        began = process_time()
        run()
        times.append(process_time() - began)
    return max(min(times), FLOOR)


def growth(run: Callable[[str], object], piece: str, size: int) -> float:
    """How many times longer a text of `size` characters takes than a quarter of it; linear work: about 4."""
    whole, quarter = piece * (size // len(piece)), piece * (size // 4 // len(piece))
    return cost(lambda: run(whole)) / cost(lambda: run(quarter))
