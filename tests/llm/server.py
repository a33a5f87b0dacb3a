"""A real server on loopback that speaks chat completions, and misbehaves as it is told."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Script:
    """What the server does. Streamed questions are answered with `text`, a word at a time, `pause` seconds
    apart; others with `structure`, or with a refusal where they want a form that is not taken.
    `status`, `body` and `headers` stand instead of any answer; `cut_after` words the line breaks.
    """

    text: str = "Good morning."
    structure: str = '{"parts": []}'
    takes_schema: bool = True
    takes_json: bool = False
    refusal: int = 400
    takes_settings: bool = True
    status: int = 200
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    code: str = ""
    message: str = "no"
    pause: float = 0.0
    cut_after: int | None = None
    finish: bool = True
    tells_usage: bool = True
    answers: list[str] = field(default_factory=list)  # streamed texts by turn, before `text`


class Speaker(BaseHTTPRequestHandler):
    """One connection to the server, good for one request."""

    script: ScriptedServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.close_connection = True
        self.plain(200, {"object": "list", "data": [{"id": "m", "object": "model"}]})

    def do_POST(self) -> None:
        self.close_connection = True
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.script.requests.append({"path": self.path, "key": self.headers["Authorization"], "body": asked})
        self.script.released.wait(60)
        try:
            self.reply(asked)
            self.script.answered += 1
        except OSError:
            self.script.gone.set()

    def reply(self, asked: dict[str, Any]) -> None:
        if self.script.body is not None:
            self.raw(self.script.status, self.script.body)
        elif self.script.status != 200 or self.script.refuses(asked):
            error = {"message": self.script.message, "code": self.script.code or None}
            self.plain(
                self.script.status if self.script.status != 200 else self.script.refusal, {"error": error}
            )
        elif asked.get("stream"):
            self.stream()
        else:
            message = {"role": "assistant", "content": self.script.structure}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            self.plain(200, self.script.envelope("chat.completion", [choice]) | self.script.usage())

    def plain(self, status: int, value: Any) -> None:
        self.raw(status, json.dumps(value).encode())

    def raw(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Connection", "close")
        for name, value in self.script.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Connection", "close")
        self.end_headers()
        for number, event in enumerate(self.script.events()):
            if self.script.cut_after is not None and number > self.script.cut_after:
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            data = f"data: {json.dumps(event) if isinstance(event, dict) else event}\n\n".encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
            self.wfile.flush()
            time.sleep(self.script.pause)
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *args: Any) -> None:
        pass


class ScriptedServer(Script):
    """Answers as scripted and keeps what it was asked; `released` holds back its answers."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[dict[str, Any]] = []
        self.answered = 0  # to the end
        self.gone = threading.Event()  # somebody left before the end of an answer
        self.released = threading.Event()
        self.released.set()
        handler = type("Handler", (Speaker,), {"script": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def refuses(self, asked: dict[str, Any]) -> bool:
        form = asked.get("response_format", {}).get("type")
        if (form == "json_schema" and not self.takes_schema) or (
            form == "json_object" and not self.takes_json
        ):
            self.message = "Input should be 'text' or 'json_object'"
            return True
        if not self.takes_settings and {"temperature", "max_tokens", "stream_options"} & asked.keys():
            self.message = "Unsupported parameter: max_tokens"
            return True
        return False

    def events(self) -> Iterator[dict[str, Any] | str]:
        words = (self.answers.pop(0) if self.answers else self.text).split(" ")
        for number, word in enumerate(words):
            delta = {"role": "assistant", "content": word if number == 0 else f" {word}"}
            choice = {"index": 0, "delta": delta, "finish_reason": None}
            yield self.envelope("chat.completion.chunk", [choice])
        if self.finish:
            choice = {"index": 0, "delta": {}, "finish_reason": "stop"}
            yield self.envelope("chat.completion.chunk", [choice])
        if self.tells_usage:
            yield self.envelope("chat.completion.chunk", []) | self.usage()
        yield "[DONE]"

    @staticmethod
    def envelope(kind: str, choices: list[Any]) -> dict[str, Any]:
        return {"id": "1", "object": kind, "created": 1, "model": "m", "choices": choices}

    @staticmethod
    def usage() -> dict[str, Any]:
        return {"usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110}}

    @property
    def streamed(self) -> list[dict[str, Any]]:
        return [request["body"] for request in self.requests if request["body"].get("stream")]

    @property
    def structured(self) -> list[dict[str, Any]]:
        return [request["body"] for request in self.requests if not request["body"].get("stream")]

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
