"""Whatever goes wrong: one sentence, the right exit code, never a traceback."""

from __future__ import annotations

import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Tracker

COMMANDS = [
    ("say", "ran 5 km"),
    ("log", "run", "5"),
    ("goals",),
    ("show", "run"),
    ("goal", "add", "Read", "--target", "20"),
    ("goal", "edit", "run", "--target", "50"),
    ("goal", "done", "run"),
    ("entries",),
    ("undo",),
    ("export",),
]
each_command = pytest.mark.parametrize("words", COMMANDS, ids=" ".join)


def shell(tracker: Tracker, line: str) -> subprocess.CompletedProcess[str]:
    """A line of bash in which $T is the command."""
    env = tracker.environment() | {"T": f"{sys.executable} -m tracker_tui"}
    return subprocess.run(
        ["bash", "-c", line], env=env, cwd=tracker.folder, capture_output=True, text=True, check=False
    )


@each_command
def test_every_command_prints_one_json_value(running: Tracker, words: tuple[str, ...]) -> None:
    running.json("log", "run", "1")
    before = running("--json", *words)
    assert before.code == 0, before.err
    assert before.out.count("\n") == 1
    json.loads(before.out)


@each_command
def test_a_corrupt_file_is_told(tracker: Tracker, words: tuple[str, ...]) -> None:
    tracker.database.write_bytes(b"this is no database, and it is long enough to be looked at" * 100)
    sentence = tracker.refused(*words)
    assert "tracker.db" in sentence
    failed = tracker("--json", *words)
    assert failed.code == 1
    assert failed.json["error"] == failed.err.strip()


def test_other_files_that_cannot_be_used_are_told(tracker: Tracker) -> None:
    (tracker.folder / "file").write_text("")
    for path in ("/proc/none/tracker.db", str(tracker.folder), "file/below/tracker.db"):
        tracker.refused("--db", path, "goals")


def test_a_locked_file_is_told_and_nothing_is_lost(running: Tracker) -> None:
    with sqlite3.connect(running.database) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        running.refused("log", "run", "5")
        holder.rollback()
    assert running.json("entries") == []


@pytest.mark.skipif(os.getuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told(tracker: Tracker) -> None:
    tracker.folder.chmod(0o500)
    try:
        tracker.refused("log", "run", "5")
    finally:
        tracker.folder.chmod(0o700)


def test_a_missing_folder_that_was_named_is_told(tracker: Tracker) -> None:
    assert "There is no folder" in tracker.refused("--db", "new/deep/tracker.db", "goals")
    assert not (tracker.folder / "new").exists()


@pytest.mark.parametrize(
    ("variable", "value"),
    [("TRACKER_UNITS", "cubits"), ("TRACKER_DAY_START", "late"), ("TRACKER_MAX_MODES", "-1")],
)
def test_a_setting_that_cannot_be_is_told(tracker: Tracker, variable: str, value: str) -> None:
    tracker.env[variable] = value
    assert variable in tracker.refused("goals")


@pytest.mark.parametrize(
    "moment", ["", "noon", "2026-13-01T00:00", "2026-03-18T20:15+01:00", "99999-01-01", "0001-01-01"]
)
def test_a_moment_that_cannot_be_is_told(tracker: Tracker, moment: str) -> None:
    assert "--now" in tracker.refused("goals", "--now", moment)


def test_an_empty_option_is_no_option_left_out(running: Tracker) -> None:
    for words in (("goals", "--db", ""), ("log", "run", "5", "--id", ""), ("say", "hi", "--id", " ")):
        assert "is empty" in running.refused(*words)
    assert running.json("entries") == []


def test_now_may_stand_after_the_command(running: Tracker) -> None:
    running.json("log", "run", "5", "--now", "2026-03-20T08:00")
    assert running.json("entries")[0]["day"] == "2026-03-20"


@pytest.mark.parametrize(
    "words",
    [("ran", "5", "km"), ("goal",), ("goals", "--frob"), ("log",), ("undo", "1", "2"), ("--json=1", "goals")],
)
def test_unknown_words_and_flags_are_misuse(tracker: Tracker, words: tuple[str, ...]) -> None:
    tracker.refused(*words, code=2)
    assert not tracker.database.exists()


def test_a_sentence_without_say_is_recognised(tracker: Tracker) -> None:
    assert "tracker say 'ran 5 km'" in tracker.refused("ran", "5", "km", code=2)


def test_help_and_version_touch_no_file(tracker: Tracker) -> None:
    for words in (("--help",), ("log", "--help"), ("help", "goal"), ("help", "goal", "add"), ("--version",)):
        assert tracker(*words).code == 0
        assert set(tracker.json(*words)) <= {"help", "version"}
    assert not tracker.database.exists()


def test_a_reader_that_has_read_enough_is_no_failure(running: Tracker) -> None:
    done = shell(
        running, "$T help | head -n 1; echo ${PIPESTATUS[0]}; $T config | true; echo ${PIPESTATUS[0]}"
    )
    assert done.stderr == ""
    assert done.stdout.split("\n")[1:3] == ["0", "0"]


def test_closed_streams_do_no_harm(running: Tracker) -> None:
    done = shell(
        running,
        "$T log run 5 >&-; echo $?; $T log run 5 >&- 2>&- <&-; echo $?; $T log nothing 5 2>&-; echo $?",
    )
    assert (done.stdout.split(), done.stderr) == (["0", "0", "1"], "")
    assert running.json("show", "run")["current"] == 10


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110 - a device
def test_a_full_disk_is_told(running: Tracker) -> None:
    done = shell(running, "$T log run 5 >/dev/full; echo $?")
    assert done.stdout == "1\n"
    assert "could not be written" in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_ascii_terminal_gets_ascii(running: Tracker) -> None:
    running.env["PYTHONIOENCODING"] = "ascii"
    running.json("goal", "edit", "run", "--title", "Café 100 km")
    for words in (("goals",), ("show", "caf"), ("log", "caf", "5")):
        done = running.bytes(*words)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.isascii()
    assert running.json("goals")[0]["title"] == "Café 100 km"


def test_titles_and_notes_never_steer_the_terminal(tracker: Tracker) -> None:
    tracker.json("goal", "add", "Run\x1b[31m \u202e100\x07 [bold]km[/bold]", "--target", "100")
    tracker.json("log", "run", "5", "--note", "\x1b]0;evil\x07note")
    with sqlite3.connect(tracker.database) as older:  # as another program may have left it
        older.execute("UPDATE goals SET title = ?", ("Run\x1b[2J\u202e \x9b31m",))
    for words in (
        ("goals",),
        ("show", "run"),
        ("entries",),
        ("--json", "goals"),
        ("--json", "entries"),
        ("undo",),
    ):
        shown = tracker(*words).out
        assert not {"\x1b", "\x9b", "\x07", "\u202e"} & set(shown), words


def test_words_that_are_no_utf_8_are_refused_or_cleaned(running: Tracker) -> None:
    for words in (
        (b"goal", b"add", b"R\xffead"),
        (b"log", b"run", b"5", b"--note", b"\xfe"),
        (b"show", b"\xff"),
    ):
        assert running(*words).code in (0, 1)
    assert running(b"\xff").code == 2


def test_a_fault_of_our_own_is_one_sentence_and_a_log_line(running: Tracker) -> None:
    script = """
        import sys
        from tracker_tui.bootstrap import Tracker
        from tracker_tui.cli.main import main
        def broken(*_, **__):
            raise KeyError("secret words")
        Tracker.say = broken
        sys.exit(main(["say", "hello"]))
    """
    running.env["TRACKER_LOG_PATH"] = str(running.folder / "log.jsonl")
    done = running.python(textwrap.dedent(script))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"log.jsonl" in done.stderr
    assert b"secret" not in done.stderr
    assert "KeyError" in (running.folder / "log.jsonl").read_text(encoding="utf-8")


def test_an_interrupt_ends_it_quietly(running: Tracker) -> None:
    command = [sys.executable, "-m", "tracker_tui", "say", "-"]
    with subprocess.Popen(
        command,
        env=running.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"ran 5 km\n")
        process.stdin.flush()
        process.stdout.readline()
        time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert b"Traceback" not in out + err
    assert running.json("show", "run")["current"] == 5


def test_the_app_needs_a_terminal(tracker: Tracker) -> None:
    assert "tracker say" in tracker.refused()
    assert tracker("--json").code == 2


def test_the_app_opens_in_a_terminal_and_q_leaves(tracker: Tracker) -> None:
    main, side = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "tracker_tui"],
        env=tracker.environment() | {"TERM": "xterm-256color"},
        stdin=side,
        stdout=side,
        stderr=side,
    ) as process:
        os.close(side)
        seen = b""
        deadline = time.monotonic() + 20
        while b"\x1b[?1049h" not in seen and time.monotonic() < deadline:
            seen += os.read(main, 65536)
        process.terminate()
        process.wait(timeout=20)
    os.close(main)
    assert b"\x1b[?1049h" in seen
