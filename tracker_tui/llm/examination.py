"""Trying a model out: whether its server is there, what it has, how fast it is and what works."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from tracker_tui.clock import Stopwatch
from tracker_tui.llm.manners import NONE, PROMPT, SCHEMA, Manners
from tracker_tui.llm.protocol import ModelError, Usage
from tracker_tui.llm.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.llm.openai_model import OpenAIModel

HELLO = ("Answer in one short sentence.", "Say hello.")
TASK = ("Say how many apples are told of.", "There are 3 apples.")


class Apples(BaseModel):
    """A small shape to ask for."""

    apples: int


@dataclass(slots=True)
class Findings:
    """What was found. Times in milliseconds; `problem` says what to fix; None: it was not tried."""

    models: list[str] | None = None
    knows_model: bool | None = None
    streams: bool | None = None
    first_words_ms: float | None = None
    words: str = ""
    structure: str | None = None  # the form that works, or "none"
    problem: str | None = None
    usage: Usage = field(default_factory=Usage)


def examine(model: OpenAIModel, seconds: float) -> Findings:
    """Try everything out, within `seconds`. What works is remembered, and an open breaker is closed."""
    found = Findings()
    model.manners.close_breaker()
    session = Session(model, Manners(None, model.place, model.name, lambda: 0), seconds)
    for step in (_list, _stream, _structure):
        session.run([_noting(step, model, found)])
        if session.over:
            break
    found.problem = found.problem or session.problem
    if found.streams:
        model.manners.succeeded()
    return found


def _noting(
    step: Callable[[OpenAIModel, Findings, Usage], None], model: OpenAIModel, found: Findings
) -> Callable[[Usage], None]:
    def run(usage: Usage) -> None:
        step(model, found, usage)

    return run


def _list(model: OpenAIModel, found: Findings, usage: Usage) -> None:
    try:
        model.warm()
        found.models = model.models()
        found.knows_model = model.name in found.models
    except ModelError as error:
        found.problem = str(error)


def _stream(model: OpenAIModel, found: Findings, usage: Usage) -> None:
    watch, words = Stopwatch(), []
    try:
        for piece in model.stream(*HELLO, usage):
            if found.first_words_ms is None:
                found.first_words_ms = watch.elapsed_ms()
            words.append(piece)
        found.streams, found.problem = True, None
    except ModelError as error:
        found.streams, found.problem = False, str(error)
    found.words = "".join(words)


def _structure(model: OpenAIModel, found: Findings, usage: Usage) -> None:
    if not found.streams:
        return
    model.manners.learn(rung=SCHEMA, misread=0)  # from the top, whatever was learned before
    try:
        model.propose(*TASK, Apples, usage)
        found.structure = model.manners.manner.rung
    except ModelError:
        found.structure = NONE
        model.manners.learn(rung=PROMPT)


def to_json(found: Findings) -> dict[str, Any]:
    """The findings as scripts see them."""
    names = ("models", "knows_model", "streams", "first_words_ms", "structure", "problem")
    return {name: getattr(found, name) for name in names} | {"tokens": found.usage.total}
