"""The app in a browser: for its own page only, and typed into by a real Chromium where there is one."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

import aiohttp

from tests.tui.browser import CHROMIUM, opened
from tracker_tui.bootstrap import Tracker

TERMINAL = "document.querySelector('.textual-terminal')"


@pytest.fixture
def address(tracker: Tracker, goals: dict[str, str]) -> Iterator[str]:
    """A served file with four goals."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["--db", str(tracker.settings.database_path), "serve", "--port", str(port)]
    env = {**os.environ, "TRACKER_USER": tracker.settings.user}
    command = [sys.executable, "-m", "tracker_tui", *words]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=env)
    assert process.stdout is not None
    assert b"The app is at" in process.stdout.readline()
    _wait_for(port)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(10)


def _wait_for(port: int) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError("nothing was served")


async def test_only_its_own_page_may_speak_with_it(address: str) -> None:
    async with aiohttp.ClientSession() as session:

        async def status(path: str, **headers: str) -> int:
            async with session.get(address + path, headers=headers) as answer:
                return answer.status

        assert await status("/") == 200
        assert await status("/", Host="goals.example:80") == 403
        assert await status("/ws", Origin="http://goals.example") == 403
        assert await status("/ws") == 403


async def test_its_page_asks_nothing_of_the_network(address: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        assert "http" not in (await answer.text()).replace("location.origin.replace(/^http/", "")


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
async def test_a_browser_logs_what_is_typed(address: str, tracker: Tracker, tmp_path: Path) -> None:
    async with opened(tmp_path / "profile", address) as page:
        await page.until("document.body.classList.contains('-first-byte')")
        await page.value(f"{TERMINAL}.querySelector('textarea').focus()")
        await page.type("ran 5 km")
        await page.press("Enter", 13)
        for _ in range(100):
            if tracker.reader.last_entries():
                break
            await asyncio.sleep(0.05)
            tracker.reader.invalidate()
        await page.picture(tmp_path / "browser.png")
    assert [entry.value for entry in tracker.reader.last_entries()] == [5.0]
