"""Servers with models that run on this machine. Only this machine is asked, and no key is sent."""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from typing import NamedTuple

HOST = "127.0.0.1"
PORTS: dict[int, str] = {11434: "Ollama", 1234: "LM Studio", 8080: "llama.cpp", 8000: "vLLM"}
CONNECT_SECONDS, ANSWER_SECONDS = 0.2, 1.0
MOST_BYTES = 1_000_000


class Nearby(NamedTuple):
    """A server and the models it has."""

    name: str
    base_url: str
    models: tuple[str, ...]


def nearby(ports: dict[int, str] | None = None) -> list[Nearby]:
    """The servers that answer on the usual ports and have a model, in their order."""
    return [found for port, name in (ports or PORTS).items() if (found := _look(port, name))]


def _look(port: int, name: str) -> Nearby | None:
    with suppress(OSError):
        socket.create_connection((HOST, port), timeout=CONNECT_SECONDS).close()
        models = _models(port)
        return Nearby(name, f"http://{HOST}:{port}/v1", models) if models else None
    return None


def _models(port: int) -> tuple[str, ...]:
    from http.client import HTTPConnection, HTTPException

    line = HTTPConnection(HOST, port, timeout=ANSWER_SECONDS)
    try:
        line.request("GET", "/v1/models")
        told = json.loads(line.getresponse().read(MOST_BYTES))
        return tuple(str(model["id"]) for model in told["data"])
    except (HTTPException, OSError, ValueError, KeyError, TypeError):
        return ()
    finally:
        line.close()
