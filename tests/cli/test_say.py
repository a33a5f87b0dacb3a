"""Saying things, as processes on a real file."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Tracker

KEYS = {"reply", "modes", "segments", "intents", "changes", "question", "failed_modes", "elapsed_ms"}


def timeless(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without how long it took."""
    return {key: value for key, value in answer.items() if key != "elapsed_ms"}


def current(tracker: Tracker) -> float:
    return float(tracker.json("show", "run")["current"])


def test_a_turn_answers_as_promised(running: Tracker) -> None:
    said = running.json("say", "ran 5 km")
    assert set(said) == KEYS
    assert said["modes"] == ["TRACK_PROGRESS"]
    (change,) = said["changes"]
    assert set(change) >= {"action", "goal_id", "goal", "entry_id", "value", "unit", "day"}
    assert (change["action"], change["value"], change["day"]) == ("progress_logged", 5, "2026-03-18")
    assert said["question"] is None
    assert running("say", "ran 5 km").out.strip()


def test_several_words_are_one_message(running: Tracker) -> None:
    running.json("say", "ran", "5", "km")
    running.json("say", "--", "ran", "2", "km")
    assert current(running) == 7


def test_lines_of_standard_input_are_a_message_each(running: Tracker) -> None:
    said = running.json("say", "-", stdin="ran 5 km\n\n  \r\nran 2 km\r\n")
    assert [answer["changes"][0]["value"] for answer in said] == [5, 2]
    assert running.json("say", "-", stdin="") == []
    text = running("say", "-", stdin="hi\nhow am I doing?\n")
    assert (text.code, text.err) == (0, "")


def test_input_that_is_no_utf_8_is_answered(running: Tracker) -> None:
    done = running.bytes("--json", "say", "-", stdin=b"ran 5 km \xff\xfe\n")
    assert done.returncode == 0
    assert running("--json", "say", b"ran 3 km \xff\xfe").code == 0


def test_the_same_key_says_it_once(running: Tracker) -> None:
    first, again = (timeless(running.json("say", "--id", "k", "ran 5 km")) for _ in range(2))
    assert again == first
    lines = "ran 1 km\nran 2 km\n"
    first, again = ([*map(timeless, running.json("say", "--id", "j", "-", stdin=lines))] for _ in range(2))
    assert again == first
    assert current(running) == 8


def test_one_call_asks_and_the_next_answers(running: Tracker) -> None:
    running.add("Run a marathon distance each month", "--target", "42", "--unit", "km", "--period", "month")
    asked = running.json("say", "5 km")
    if asked["question"] is None:
        pytest.skip("it was sure")
    assert asked["question"]["options"]
    assert asked["changes"] == []
    assert running.json("say", "1")["changes"][0]["value"] == 5


@pytest.mark.parametrize("message", ["", "   ", "\n\t", "\x1b\x07"])
def test_an_empty_message_is_refused(tracker: Tracker, message: str) -> None:
    assert "Say what you did" in tracker.refused("say", message)


def test_a_long_message_and_control_characters_are_answered(running: Tracker) -> None:
    for message in ("ran 5 km " * 12_000, "ran\x1b[2J 5 km\x07 \u202e"):
        done = running("say", "-", stdin=message)
        assert done.code == 0
        assert "\x1b" not in done.out


def test_saying_something_loads_no_heavy_library(running: Tracker) -> None:
    script = """
        import sys
        from tracker_tui.cli.main import main
        code = main(["say", "ran 5 km"])
        heavy = {"textual", "openai", "pydantic", "rich", "argparse", "asyncio", "importlib.metadata"}
        print(code, *sorted(heavy & set(sys.modules)))
    """
    done = running.python(textwrap.dedent(script))
    assert done.stdout.decode().splitlines()[-1] == "0", done
    assert sys.version_info >= (3, 11)


def test_a_failing_line_keeps_what_was_answered(running: Tracker) -> None:
    script = """
        import io, json, sys
        from tracker_tui.bootstrap import Tracker
        from tracker_tui.cli.main import main
        from tracker_tui.database.errors import DatabaseError
        plain = Tracker.say
        def say(self, text, **options):
            if "second" in text:
                raise DatabaseError("The file is locked. Try again.")
            return plain(self, text, **options)
        Tracker.say = say
        sys.exit(main(["--json", "say", "-"]))
    """
    done = running.python(textwrap.dedent(script), stdin=b"ran 5 km\nsecond\n")
    assert done.returncode == 1
    assert done.stderr == b"The file is locked. Try again.\n"
    assert done.stdout.count(b"\n") == 1
    assert done.stdout.startswith(b"[{")
