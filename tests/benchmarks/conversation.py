"""The same talk without a model and with the one that TRACKER_MODEL and OPENAI_BASE_URL name, side by side.

python tests/benchmarks/conversation.py "a note on the model" > tests/benchmarks/conversation.md
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from tracker_tui.bootstrap import open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import load_settings

TALK = (
    "hi!",
    "I want to run 100 km this year, and gym 3 times a week",
    "row 200 minutes a month",
    "ran 8 km this morning. any tips?",
    "paddled the dinghy for 25 minutes",
    "no",
    "how's my running going?",
    "why am I behind on gym?",
    "is my data private?",
    "undo",
    "thanks, bye",
)


def replies(folder: Path, model: str, url: str) -> list[tuple[str, float]]:
    """What is answered, a minute after the other, and the seconds it took."""
    said = []
    for number, text in enumerate(TALK):
        env = {
            "DATABASE_PATH": str(folder / "t.db"),
            "TRACKER_LOG_PATH": str(folder / "log.jsonl"),
            "TRACKER_CONFIG": str(folder / "config.toml"),
            "TRACKER_USER": "ann",
            "TRACKER_MODEL": model,
            "OPENAI_BASE_URL": url,
            "TRACKER_MODEL_TIMEOUT": "60",
            "TRACKER_MODEL_DEADLINE": "90",
        }
        now = datetime(2026, 3, 18, 9, 0) + timedelta(minutes=number)
        tracker = open_tracker(load_settings(env), Clock(now))
        reply = tracker.say(text)
        notice = f"\n({reply.notice})" if reply.notice else ""
        said.append((reply.reply.replace(str(folder), "~") + notice, reply.elapsed_ms / 1000))
        tracker.close()
    return said


def cell(text: str) -> str:
    """Text as one cell of a markdown table."""
    return text.replace("|", "\\|").replace("\n", "<br>")


def main() -> None:
    """Print the table."""
    model, url = os.environ["TRACKER_MODEL"], os.environ.get("OPENAI_BASE_URL", "")
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        without, with_model = replies(Path(one), "", ""), replies(Path(other), model, url)
    print("# The same talk without and with a model\n")
    print("Recorded with `tests/benchmarks/conversation.py`. In brackets the seconds each took.\n")
    for note in sys.argv[1:]:
        print(f"{note}\n")
    print(f"| said | without a model | with {model} |\n|---|---|---|")
    for text, plain, spoken in zip(TALK, without, with_model, strict=True):
        answers = " | ".join(f"{cell(reply)} ({seconds:.2f})" for reply, seconds in (plain, spoken))
        print(f"| {cell(text)} | {answers} |")


if __name__ == "__main__":
    main()
