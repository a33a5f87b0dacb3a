"""First paint and peak memory beside elia and posting, in turns on one machine.

    python tests/benchmarks/peers.py [rounds] [FOLDER]

Both are installed into environments of their own in a folder, thrown away unless it is named; where they
cannot be had, that is said and nothing is measured.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from first_paint import MARKER, painted
from terminal import HELLO, TRACKER, filled, terminal

FASTER = 1.8  # times
# program -> what is installed, and what stands on its main screen
PEERS = {
    "elia": (["elia-chat==1.10.0"], "Welcome to Elia"),
    "posting": (["posting==2.11.1", "tree-sitter<0.26"], "Collection is empty"),
}


def installed(name: str, folder: Path) -> Path | None:
    """The program in an environment of its own, or None where it cannot be had."""
    home = folder / name
    program = home / "bin" / name
    if not program.exists():
        venv.create(home, with_pip=True)
        words = [str(home / "bin" / "pip"), "install", "-q", *PEERS[name][0]]
        if subprocess.run(words, check=False, capture_output=True).returncode:
            return None
    return program if program.exists() else None


def main(rounds: int, folder: Path) -> int:
    """Measure, print, and return 1 where one of them is too near."""
    programs = {name: program for name in PEERS if (program := installed(name, folder))}
    missing = sorted(set(PEERS) - set(programs))
    if missing:
        print(f"Not to be had here: {', '.join(missing)}.")
    if not programs:
        return 0
    rows: dict[str, list[tuple[float, float]]] = {name: [] for name in ("bare", "tracker", *programs)}
    with filled() as env:
        env |= {"HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "data")}
        with terminal(TRACKER, env) as before:
            before.wait(MARKER)
            before.quit()
        for _ in range(rounds + 1):
            rows["bare"].append(painted(HELLO, env, "hello-marker"))
            rows["tracker"].append(painted(TRACKER, env, MARKER))
            for name, program in programs.items():
                rows[name].append(painted([str(program)], env, PEERS[name][1]))
    slow = 0
    for name, found in rows.items():
        pairs = list(zip(found, rows["bare"], rows["tracker"], strict=True))[1:]
        seconds, memory = (statistics.median(one[0][at] for one in pairs) for at in (0, 1))
        bare, mib = (statistics.median(one[0][at] / one[1][at] for one in pairs) for at in (0, 1))
        ours = statistics.median(one[0][0] / one[2][0] for one in pairs)
        print(f"{name:8} {seconds * 1000:6.0f} ms, {bare:5.2f} × bare, {ours:5.2f} × tracker", end="")
        print(f"   {memory:6.1f} MiB, {mib:5.2f} × bare")
        slow += name in programs and ours < FASTER
    return int(slow > 0)


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    if len(sys.argv) > 2:
        raise SystemExit(main(count, Path(sys.argv[2])))
    with tempfile.TemporaryDirectory() as thrown_away:
        raise SystemExit(main(count, Path(thrown_away)))
