"""The sockets that calls are on: shutting them down is what frees a thread that waits for a server."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Lock
from typing import Any
from weakref import WeakSet

OPENED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})


class Lines:
    """Every socket that a client has opened and that is still there."""

    def __init__(self) -> None:
        self._open: WeakSet[socket.socket] = WeakSet()
        self._lock = Lock()

    def watch(self, request: Any) -> None:
        """An event hook for requests: hear of the sockets they open."""
        request.extensions["trace"] = self._heard

    def _heard(self, event: str, info: dict[str, Any]) -> None:
        if event in OPENED:
            opened = info["return_value"].get_extra_info("socket")
            if opened is not None:
                with self._lock:
                    self._open.add(opened)

    def cut(self) -> None:
        """Shut every socket down: closing streams or clients would not wake who reads from them."""
        with self._lock:
            open_now = list(self._open)
            self._open.clear()
        for line in open_now:
            with suppress(OSError, ValueError):
                # The plain one below TLS: a polite goodbye would wait for an answer.
                socket.socket.shutdown(line, socket.SHUT_RDWR)
