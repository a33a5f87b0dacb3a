"""What may reach a terminal, and what JSON may hold."""

import json
import os
import struct
import subprocess
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker_tui.cli.output import Output, clean, to_json

HOSTILE = "a\x1b[31mred\x9b2J\x07\u202eevil\u2066x\r\ud800"


def test_nothing_a_terminal_acts_on_is_shown() -> None:
    assert clean(HOSTILE) == "a[31mred2Jevilx?"
    assert clean("one\ttwo\nthree\u2028four") == "one two\nthree four"
    assert clean("👩‍👩‍👧 שלום ナ") == "👩‍👩‍👧 שלום ナ"


@given(st.text(alphabet=st.characters()))
def test_clean_text_has_no_controls_and_is_stable(text: str) -> None:
    cleaned = clean(text)
    assert not any(unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n" for sign in cleaned)
    assert clean(cleaned) == cleaned


@given(st.recursive(st.none() | st.floats() | st.text() | st.booleans(), st.lists, max_leaves=5))
def test_json_is_one_line_that_every_parser_reads(value: object) -> None:
    for only_ascii in (False, True):
        text = to_json(value, only_ascii=only_ascii)
        assert "\n" not in text
        json.loads(text, parse_constant=pytest.fail)


def test_json_keeps_what_it_escapes() -> None:
    text = to_json([HOSTILE[:-1]])
    assert json.loads(text) == [HOSTILE[:-1]]
    assert clean(text) == text


@pytest.mark.parametrize(("columns", "width"), [("100", 100), ("5", 40), ("9999", 120), ("x", 80), ("", 80)])
def test_width_is_what_the_terminal_has_within_reason(columns: str, width: int) -> None:
    assert Output(env={"COLUMNS": columns}).width == width


def test_replies_on_a_terminal_are_broken_between_words(tmp_path: Path) -> None:
    """A real terminal of 60 columns: a reply's lines fit it, and no word is cut."""
    pty, fcntl, termios = (pytest.importorskip(name) for name in ("pty", "fcntl", "termios"))
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    env = {**os.environ, "DATABASE_PATH": str(tmp_path / "t.db"), "TRACKER_LOG_PATH": str(tmp_path / "log")}
    env.pop("COLUMNS", None)
    words = "I want to run 100 km by December, read 20 books this year and meditate 10 minutes every day"
    done = subprocess.run(
        [sys.executable, "-m", "tracker_tui", "say", words], stdout=slave, env=env, check=True, timeout=60
    )
    os.close(slave)
    said = b""
    with suppress(OSError):  # how a terminal tells that nobody writes to it any more
        while part := os.read(master, 4096):
            said += part
    os.close(master)
    lines = said.decode().split("\r\n")
    assert done.returncode == 0
    assert len(lines) > 2
    assert all(len(line) <= 60 for line in lines)
