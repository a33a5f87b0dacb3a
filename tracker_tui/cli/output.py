"""What leaves the process: text for people, one JSON value for scripts, a sentence for what failed."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DEFAULT_WIDTH = 80
NARROWEST = 40
WIDEST = 120
OVERRIDES = (
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
)  # bidirectional: they reorder what surrounds them


class OutputError(Exception):
    """Standard output does not take what is written to it; `cause` is the operating system's error."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(cause.strerror or type(cause).__name__)
        self.cause = cause


@cache
def _hidden() -> dict[int, str | None]:
    # A tab or return in a title would move what stands beside it.
    controls: dict[int, str | None] = dict.fromkeys((*range(32), *range(0x7F, 0xA0), *OVERRIDES))
    return controls | {ord("\n"): "\n", ord("\t"): " ", 0x2028: " ", 0x2029: " "}


def clean(text: str) -> str:
    """Text without control characters, escape sequences, bidirectional overrides and broken surrogates."""
    return text.translate(_hidden()).encode("utf-8", "replace").decode("utf-8")


def to_json(value: Any, *, only_ascii: bool = False, indent: int | None = None) -> str:
    """One JSON value, on one line unless indented; what steers a terminal is escaped, NaN is null."""
    import json

    try:
        text = json.dumps(value, ensure_ascii=only_ascii, indent=indent, allow_nan=False, default=str)
    except ValueError:
        text = json.dumps(_finite(value), ensure_ascii=only_ascii, indent=indent, default=str)
    unsafe = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *OVERRIDES)}
    return text.translate(unsafe)


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if abs(value) < float("inf") else None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return value


class Output:
    """The two streams of one call. With `json` nothing but one JSON value reaches standard output."""

    def __init__(self, *, json: bool = False, env: Mapping[str, str] | None = None) -> None:
        self.json = json
        self._env = os.environ if env is None else env

    @property
    def width(self) -> int:
        """Columns to write into: the terminal's or COLUMNS, within 40 to 120; 80 where neither is known."""
        told = self._env.get("COLUMNS", "")
        columns = int(told) if told.isdecimal() else _terminal_columns(sys.stdout)
        return min(max(columns or DEFAULT_WIDTH, NARROWEST), WIDEST)

    def folded(self, text: str) -> str:
        """Prose broken between words, as a terminal would break it anywhere; what is piped stays as it is."""
        if not _terminal_columns(sys.stdout):
            return text
        from tracker_tui.progress.draw import wrapped

        folded = []
        for line in text.split("\n"):
            hang = "  " if line.startswith("- ") else ""
            first, *rest = [line] if line.startswith("    ") else wrapped(line, self.width - len(hang))
            folded += [first, *(hang + more for more in rest)]
        return "\n".join(folded)

    @property
    def ascii(self) -> bool:
        """Whether standard output cannot show block characters."""
        return not _is_unicode(sys.stdout)

    def show(self, value: Any, text: str | Callable[[], str]) -> None:
        """Write the value as JSON, or its text, made only then. Raises OutputError."""
        if self.json:
            write_line(sys.stdout, to_json(value, only_ascii=self.ascii))
        else:
            write_line(sys.stdout, clean(text if isinstance(text, str) else text()))

    def fail(self, sentence: str) -> None:
        """Say on standard error what could not be done; with `json` also as an object on standard output."""
        self.complain(sentence)
        if self.json:
            write_line(sys.stdout, to_json({"error": clean(sentence)}, only_ascii=self.ascii))

    def complain(self, sentence: str) -> None:
        """Write one line on standard error."""
        write_line(sys.stderr, " ".join(clean(sentence).split()))


def write_line(stream: TextIO | None, text: str) -> None:
    """Write a line at once; what the stream's encoding lacks becomes a question mark. Raises OutputError."""
    if stream is None:
        return
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except OSError as error:
        _close(stream)
        raise OutputError(error) from error


def _close(stream: TextIO) -> None:
    # Else the interpreter tries the same bytes again as it ends, and complains.
    with suppress(OSError, ValueError), open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a device, not a path
        os.dup2(nowhere.fileno(), stream.fileno())


def _is_unicode(stream: TextIO | None) -> bool:
    return stream is None or (stream.encoding or "").lower().replace("-", "").startswith("utf")


def _terminal_columns(stream: TextIO | None) -> int:
    try:
        return 0 if stream is None else os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        return 0
