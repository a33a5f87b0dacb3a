"""Text made safe to store and show."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pace import growth
from tracker_tui.progress.cleaning import clean_line, clean_text

CASES = [
    ("plain", "plain"),
    ("  two   spaces ", "two spaces"),
    ("a\tb\r\nc\u2028d", "a b c d"),
    ("\x1b[31mred\x1b[0m", "red"),
    ("\x9b31mred", "red"),
    ("\x1b]0;title\x07rest", "rest"),
    ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
    ("\x1bPdevice\x1b\\on", "on"),
    ("bell\x07 null\x00 del\x7f", "bell null del"),
    ("\u202egnp.exe\u202c", "gnp.exe"),
    ("\u2066isolated\u2069 \ufeffmark\u200e", "isolated mark"),
    ("tags \U000e0041\U000e0042", "tags"),
    ("lone \ud800 surrogate", "lone surrogate"),
    ("née 👩‍🚀 שלום 日本", "née 👩‍🚀 שלום 日本"),
]


@pytest.mark.parametrize(("text", "cleaned"), CASES)
def test_a_line_keeps_what_is_words(text: str, cleaned: str) -> None:
    assert clean_line(text) == cleaned


def test_text_keeps_its_lines() -> None:
    assert clean_text(" one \r\n\r\n\r\n\r\n two\x1b[1m \n") == "one\n\ntwo"


def test_length_is_limited() -> None:
    assert clean_line("x" * 300, 10) == "xxxxxxxxx…"
    assert len(clean_text("x\n" * 5000)) <= 2000


@given(st.text(max_size=200))
def test_nothing_a_terminal_acts_on_is_left(text: str) -> None:
    for cleaned in (clean_line(text), clean_text(text).replace("\n", "")):
        assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in cleaned)
        assert not any(
            unicodedata.bidirectional(char) in ("RLO", "LRO", "RLE", "LRE", "PDF") for char in cleaned
        )
    assert clean_line(clean_line(text)) == clean_line(text)


@pytest.mark.parametrize("piece", ["\x1b[", "\x1b]", "\u202e", "a ", "\n\n\n", "\x1b[0;"])
def test_long_text_takes_no_longer_than_its_length_says(piece: str) -> None:
    assert growth(clean_text, piece, 200_000) < 8
