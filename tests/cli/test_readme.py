"""The README says what is so."""

import os
import re
import shlex
from pathlib import Path

import pytest

from tracker_tui.cli.arguments import parse
from tracker_tui.settings import TABLE, Setting

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL_LINES = re.findall(r"^python3 -m venv .+$", README, re.MULTILINE)
EXAMPLES = re.findall(r"^\$ (tracker .+)$", README, re.MULTILINE)


def test_the_checks_run_the_test_command_of_the_readme() -> None:
    open_command, test_command = SHELL_LINES
    assert open_command.endswith("bin/tracker")
    assert test_command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_checks_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize("line", EXAMPLES)
def test_every_example_is_a_command(line: str) -> None:
    request = parse(shlex.split(line)[1:])
    assert request.command


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 10


@pytest.mark.parametrize("setting", TABLE, ids=lambda setting: setting.name)
def test_every_setting_is_listed(setting: Setting) -> None:
    variable = f"`{setting.variable}`" if setting.variable else "(config.toml only)"
    assert f"| `{setting.name}` | {variable} | " in README


def test_the_pictures_and_files_it_points_at_exist() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / target).is_file(), target


def test_the_keys_are_those_of_the_app() -> None:
    from tracker_tui.tui.keys import TABLE as KEYS

    section = README.split("## Keys of the app")[1].split("\n## ")[0]
    for key in KEYS:
        if key.label:
            assert f"`{key.keys.split(',')[0]}`" in section, key.id
