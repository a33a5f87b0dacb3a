"""`tracker doctor`: tries the language model out and says what works, what does not, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.privacy import NOTHING, place_of, sentences
from tracker_tui.progress.numbers import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.cli.call import Call
    from tracker_tui.llm.examination import Findings
    from tracker_tui.llm.nearby import Nearby
    from tracker_tui.settings import Settings

STRUCTURE = {
    "schema": "by strict schema",
    "json": "as JSON (the server takes no strict schema)",
    "prompt": "in its words (the server takes no schema, or the model ignores it)",
    "none": "no; messages are read by rules alone",
}
MOST_MODELS = 12


def doctor(call: Call) -> int:
    """Examine the model that is named, else look for servers on this machine. Returns 1 where it fails."""
    settings = call.settings
    if not settings.model:
        return _without(call)
    from tracker_tui.bootstrap import named_model
    from tracker_tui.llm.examination import examine, to_json

    found = examine(named_model(settings, call.clock), settings.model_deadline)
    place = place_of(settings.base_url)
    told = {"model": settings.model, "server": place, **to_json(found), "sent": sentences(settings)}
    call.out.show(told, lambda: "\n".join(_lines(settings, place, found, call.out.width)))
    return 0 if found.streams else 1


def _lines(settings: Settings, place: str, found: Findings, width: int) -> Iterator[str]:
    from tracker_tui.cli.commands.help import table

    rows = [("Model", settings.model or ""), ("Server", place)]
    if found.models is not None:
        rows.append(("Its models", _listed(found.models)))
    if found.knows_model is False and found.models:
        rows.append(("", f"{settings.model} is not among them; check TRACKER_MODEL"))
    if found.first_words_ms is not None:
        rows.append(("First words", f"after {format_number(found.first_words_ms / 1000, 2)} s"))
    rows.append(("Streaming", "works" if found.streams else "does not work"))
    if found.structure is not None:
        rows.append(("Structure", STRUCTURE[found.structure]))
    yield from table(rows, width)
    yield ""
    if found.problem:
        yield f"It does not answer: {found.problem}."
    yield from sentences(settings)


def _listed(models: list[str]) -> str:
    more = f" and {len(models) - MOST_MODELS} more" if len(models) > MOST_MODELS else ""
    return (", ".join(models[:MOST_MODELS]) + more) or "none"


def _without(call: Call) -> int:
    from tracker_tui.llm.nearby import nearby

    found = nearby()
    servers = [{"name": one.name, "base_url": one.base_url, "models": list(one.models)} for one in found]
    told = {"model": None, "server": None, "nearby": servers, "sent": [NOTHING]}
    call.out.show(told, lambda: "\n".join(_advice(call.settings, found)))
    return 0


def _advice(settings: Settings, found: list[Nearby]) -> Iterator[str]:
    yield f"{NOTHING} Everything works without one."
    for one in found:
        yield ""
        yield f"{one.name} runs on this machine, with {_listed(list(one.models))}. To use it:"
        yield f"  export TRACKER_MODEL={one.models[0]} OPENAI_BASE_URL={one.base_url}"
    if settings.api_key:
        yield ""
        yield "A key is set, and not used; TRACKER_MODEL names a model to use it for."
    elif not found:
        yield "To have one on this machine: install Ollama, then `ollama pull llama3.2`; see the README."
