"""`doctor` says what works, `config` what is sent, `stats` what it took; a key is never shown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tracker_tui.llm.nearby import nearby
from tracker_tui.settings import load_settings, write_settings

if TYPE_CHECKING:
    from tests.llm.conftest import Open
    from tests.llm.server import ScriptedServer

SECRET = "sk-very-secret"


def tracker(
    folder: Path, server: ScriptedServer, *words: str, **env: str
) -> subprocess.CompletedProcess[str]:
    named = {"TRACKER_MODEL": "m", "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": SECRET}
    base = {"PATH": os.environ["PATH"], "HOME": str(folder), "DATABASE_PATH": str(folder / "t.db")}
    return subprocess.run(
        [sys.executable, "-m", "tracker_tui", *words],
        env={**base, "TRACKER_USER": "ann", **named, **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_healthy_server(tmp_path: Path, server: ScriptedServer) -> None:
    server.structure = '{"apples": 3}'
    result = tracker(tmp_path, server, "doctor")
    assert result.returncode == 0, result.stderr
    for told in ("Its models", "First words", "works", "by strict schema", "is sent your message"):
        assert told in result.stdout
    assert SECRET not in result.stdout


def test_a_server_without_schema(tmp_path: Path, server: ScriptedServer) -> None:
    server.structure, server.takes_schema = 'Here: {"apples": 3}', False
    found = json.loads(tracker(tmp_path, server, "doctor", "--json").stdout)
    assert found["structure"] == "prompt"
    assert found["models"] == ["m"]
    assert found["first_words_ms"] > 0


@pytest.mark.parametrize(("status", "fix"), [(401, "OPENAI_API_KEY"), (404, "TRACKER_MODEL")])
def test_a_server_that_refuses(tmp_path: Path, server: ScriptedServer, status: int, fix: str) -> None:
    server.status = status
    result = tracker(tmp_path, server, "doctor")
    assert result.returncode == 1
    assert fix in result.stdout
    assert "Traceback" not in result.stderr


def test_without_a_model_nothing_is_sent(tmp_path: Path, server: ScriptedServer) -> None:
    result = tracker(tmp_path, server, "doctor", TRACKER_MODEL="")
    assert result.returncode == 0
    assert "nothing is sent anywhere" in result.stdout
    assert server.requests == []


def test_config_says_what_is_sent_where(tmp_path: Path, server: ScriptedServer) -> None:
    shown = tracker(tmp_path, server, "config", OPENAI_BASE_URL="https://me:pw@models.example/v1").stdout
    assert "m at models.example is sent" in shown
    assert SECRET not in shown
    assert "pw" not in shown.replace("(set, not shown)", "")


def test_stats_count_tokens_by_turn_and_month(tmp_path: Path, server: ScriptedServer) -> None:
    for _ in range(2):
        tracker(tmp_path, server, "say", "hi")
    told = json.loads(tracker(tmp_path, server, "stats", "--json").stdout)["model"]
    assert told["tokens"] == {"sent": 200, "received": 20, "per_turn": 110.0}
    assert told["this_month"] == 220
    shown = tracker(tmp_path, server, "stats", TRACKER_MODEL_MONTHLY_TOKENS="1000").stdout
    assert "220 of 1,000" in shown


def test_an_export_holds_no_key(tmp_path: Path, server: ScriptedServer) -> None:
    tracker(tmp_path, server, "say", "hi")
    tracker(tmp_path, server, "export", str(tmp_path / "all.json"))
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert SECRET.encode() not in file.read_bytes(), file


def test_servers_on_this_machine_are_found(server: ScriptedServer) -> None:
    port = int(server.url.rsplit(":", 1)[1].split("/")[0])
    assert [(one.name, one.models) for one in nearby({port: "Mine", 9: "Nobody"})] == [("Mine", ("m",))]
    assert server.requests == []


def test_a_server_that_tells_no_usage_is_estimated(with_model: Open, server: ScriptedServer) -> None:
    server.tells_usage = False
    tracker = with_model()
    tracker.say("hi")
    used = tracker.history(1)[0].metadata["usage"]
    assert used["estimated"]
    assert used["prompt"] > 50


def test_a_choice_is_written_above_what_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"
    write_settings(path, {"model": 'm"1'})
    path.write_text(path.read_text() + '[keys]\n"change.undo" = "f5"\n')
    write_settings(path, {"base_url": "http://127.0.0.1:1/v1"})
    settings = load_settings({"TRACKER_CONFIG": str(path)})
    assert (settings.model, settings.base_url) == ('m"1', "http://127.0.0.1:1/v1")
    assert settings.keys == {"change.undo": "f5"}
