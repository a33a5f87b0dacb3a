"""`tracker say`: one turn, or one for each line of standard input."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Any

from tracker_tui.cli.output import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.cli.call import Call
    from tracker_tui.pipeline.reply import Reply

STDIN = "-"


def say(call: Call) -> None:
    """Say the words of the command line, or each line of standard input where they are a dash."""
    words = call.values["text"]
    if words == [STDIN]:
        _say_lines(call)
        return
    reply = call.tracker.say(unbroken(" ".join(words)), key=call.key)
    call.out.show(reply.to_json(), lambda: call.out.folded(reply_text(reply)))


def _say_lines(call: Call) -> None:
    gc.enable()
    answers: list[Any] = []
    try:
        for number, line in enumerate(_lines(), 1):
            reply = call.tracker.say(line, key=_key(call, number))
            answers.append(reply.to_json())
            if not call.out.json:
                call.out.show(None, call.out.folded(reply_text(reply)))
    finally:
        # What was answered before a failure has happened: a script must see it, and still read one value.
        if call.out.json:
            call.out.show(answers, "")
            call.out.json = False


def _key(call: Call, number: int) -> str | None:
    return f"{call.key}#{number}" if call.key else None


def _lines() -> Iterator[str]:
    """The lines that say something; bytes that are no UTF-8 become question marks in a box."""
    if sys.stdin is None:
        return
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8-sig", "replace").rstrip("\r\n")
        if clean(line).strip():
            yield line


def unbroken(text: str) -> str:
    """Text with the bytes that the shell handed over broken replaced, so that it can be stored."""
    return os.fsencode(text).decode("utf-8", "replace")


def reply_text(reply: Reply) -> str:
    """The reply, with its quiet line where there is one."""
    return f"{reply.reply}\n({reply.notice})" if reply.notice else reply.reply
