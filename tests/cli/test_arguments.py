"""How words become a request."""

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker_tui.cli.arguments import UsageError, parse
from tracker_tui.cli.grammar import COMMANDS, GLOBALS, GROUPS


def values(*words: str) -> dict[str, object]:
    return parse(words).values


@pytest.mark.parametrize(
    "words",
    [
        ("--json", "--now", "2026-03-18T20:15", "say", "ran", "5 km"),
        ("say", "--json", "ran", "--now=2026-03-18T20:15", "5 km"),
        ("say", "ran", "5 km", "--now", "2026-03-18T20:15", "--json"),
    ],
)
def test_global_options_stand_anywhere(words: tuple[str, ...]) -> None:
    assert values(*words) == {"json": True, "now": "2026-03-18T20:15", "text": ["ran", "5 km"]}


def test_two_dashes_make_the_rest_plain() -> None:
    assert values("say", "--json", "--", "--now", "--", "-x") == {"json": True, "text": ["--now", "--", "-x"]}


def test_dashes_that_start_no_flag_are_plain() -> None:
    assert values("say", "-")["text"] == ["-"]
    assert values("say", "-5 kg since May", "-.5", "-- a dash in a sentence")["text"][0] == "-5 kg since May"
    assert values("log", "balance", "-20")["amount"] == ["-20"]


def test_a_value_may_begin_with_a_dash() -> None:
    assert values("goal", "add", "Warm up", "--baseline", "-5")["baseline"] == "-5"
    assert values("log", "run", "5", "--note=-- felt good")["note"] == "-- felt good"


def test_places_take_their_words_in_order() -> None:
    found = values("log", "Run 100 km", "5", "km", "--on", "yesterday", "--id", "k1")
    assert found == {"goal": "Run 100 km", "amount": ["5", "km"], "on": "yesterday", "id": "k1"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("ran", "5", "km"), "tracker say 'ran 5 km'"),
        (("sya", "hello"), "`say`"),
        (("goal", "ad", "Read"), "`goal add`"),
        (("goal",), "one of add, edit"),
        (("log",), "needs a GOAL"),
        (("log", "run"), "needs an AMOUNT"),
        (("undo", "1", "2"), "`2`"),
        (("goals", "--al"), "--al"),
        (("goals", "--all=yes"), "takes no value"),
        (("say", "hi", "--id"), "--id needs a value"),
        (("log", "run", "5", "--on", "--json"), "--on needs a value"),
        (("--on", "2026-01-01", "log", "run", "5"), "--on"),
        (("say", "-x"), "Put -- before"),
    ],
)
def test_what_means_nothing_is_refused_with_a_pointer(words: tuple[str, ...], told: str) -> None:
    with pytest.raises(UsageError, match=re.escape(told)):
        parse(words)


def test_help_and_version_need_nothing_else() -> None:
    assert parse(["log", "--help"]).asks("help")
    assert parse(["--version"]).asks("version")
    assert parse([]).command is None


WORD = st.one_of(
    st.text(max_size=8),
    st.sampled_from([word for command in COMMANDS for word in command.words]),
    st.sampled_from([option.flag for command in COMMANDS for option in command.options]),
    st.sampled_from([option.flag for option in GLOBALS] + ["--", "-", *GROUPS]),
)


@given(st.lists(WORD, max_size=8))
def test_any_words_are_read_or_refused(words: list[str]) -> None:
    with suppress(UsageError):
        request = parse(words)
        allowed = {option.name for option in GLOBALS}
        if request.command:
            allowed |= {o.name for o in request.command.options} | {a.name for a in request.command.arguments}
        assert set(request.values) <= allowed


def test_the_table_is_sound() -> None:
    for command in COMMANDS:
        names = [a.name for a in command.arguments] + [o.name for o in (*command.options, *GLOBALS)]
        assert len(names) == len(set(names)), command.name
        assert not any(a.many for a in command.arguments[:-1]), command.name
        assert command.words[0] not in GROUPS or len(command.words) == 2
