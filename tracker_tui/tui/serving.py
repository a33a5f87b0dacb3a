"""The app in a browser: Textual's own server, on this machine only unless told, and for its own page only."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import web
from textual_serve.server import Server

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

PAGES = Path(__file__).parent / "web"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SOCKET = "/ws"


class AppServer(Server):
    """Opens the app anew for each browser window.

    Any page in a browser may call any address on this machine: what does not come from our own page, under a
    name that is ours, is refused.
    """

    def __init__(self, words: Sequence[str], host: str, port: int) -> None:
        line = subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
        super().__init__(line, host=host, port=port, title="tracker", templates_path=PAGES)

    def initialize_logging(self) -> None:
        """Nothing is logged: what is typed here is nobody's business."""

    async def on_startup(self, app: web.Application) -> None:
        """The command has said where it is."""

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._our_own_page)
        return app

    @web.middleware
    async def _our_own_page(self, request: web.Request, handler: Handler) -> Any:
        if not self._named(request) or (request.path == SOCKET and not _same_origin(request)):
            raise web.HTTPForbidden(text="Only the tracker's own page may ask here.")
        return await handler(request)

    def _named(self, request: web.Request) -> bool:
        """Whether we were called by a name of this machine; where more than it may ask, by any name."""
        called = urlsplit(f"//{request.host}").hostname or ""
        return self.host not in LOOPBACK or called in LOOPBACK


def _same_origin(request: web.Request) -> bool:
    return urlsplit(request.headers.get("Origin", "")).netloc == request.host


def serve(words: Sequence[str], host: str, port: int) -> None:
    """Serve until interrupted. Raises OSError where the port cannot be had."""
    AppServer(words, host, port).serve()
