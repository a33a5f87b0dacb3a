"""What the shell is offered."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker_tui.cli.commands.completion import FILES, complete

TITLES = ("Run 100 km", "Read 20 books", "Say no")


def offered(*words: str) -> list[str]:
    return complete(words, lambda: TITLES)


def test_commands_and_groups() -> None:
    assert offered("go") == ["goals", "goal"]
    assert offered("goal", "p") == ["pause"]
    assert "say" in offered("")
    assert "__complete" not in offered("")
    assert offered("nonsense", "x") == []


def test_flags_of_the_command_and_of_all() -> None:
    assert offered("log", "run", "5", "--") == [
        "--on",
        "--note",
        "--id",
        "--json",
        "--now",
        "--db",
        "--help",
        "--version",
    ]
    assert offered("--j") == ["--json"]


@pytest.mark.parametrize(
    "before",
    [
        ("show",),
        ("--json", "show"),
        ("log",),
        ("log", "--note", "x"),
        ("goal", "edit"),
        ("--db", "a", "show"),
    ],
)
def test_titles_where_a_goal_is_named(before: tuple[str, ...]) -> None:
    assert offered(*before, "") == list(TITLES)
    assert offered(*before, "run") == ["Run 100 km"]
    assert offered(*before, '"Run\\ 1') == ["Run 100 km"]


def test_nothing_where_words_are_free() -> None:
    assert offered("say", "") == []
    assert offered("log", "Run 100 km", "") == []


def test_values_with_a_choice_and_files() -> None:
    assert offered("goal", "add", "x", "--kind", "m") == ["measure"]
    assert offered("completion", "") == ["bash", "zsh", "fish"]
    assert offered("import", "") == [FILES]
    assert offered("--db", "") == [FILES]


ZSH_STUBS = "compdef() { }; compadd() { print -l ${(P)2} }"
SHELLS = {
    "bash": (
        "-c",
        "SCRIPT\nCOMP_WORDS=(tracker show ru); COMP_CWORD=2; _tracker_complete; echo ${COMPREPLY[0]}",
    ),
    "fish": ("-c", "SCRIPT\ncomplete -C 'tracker show ru'"),
    "zsh": ("-fc", f"{ZSH_STUBS}\nSCRIPT\nwords=(tracker show ru); CURRENT=3; _tracker_complete"),
}


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shells_ask_and_show(shell: str, running: Callable[..., object]) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here")
    script = running("completion", shell).out  # type: ignore[attr-defined]
    command = [shell, *(part.replace("SCRIPT", script) for part in SHELLS[shell])]
    env = running.environment()  # type: ignore[attr-defined]
    env["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert "Run" in done.stdout.replace("\\", ""), done
