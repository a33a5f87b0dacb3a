"""What model could be used where none is named: one on this machine, else OpenAI's where there is a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.llm.nearby import nearby
from tracker_tui.privacy import OPENAI
from tracker_tui.progress.cleaning import clean_line

if TYPE_CHECKING:
    from tracker_tui.llm.nearby import Nearby
    from tracker_tui.settings import Settings

OPENAI_MODEL = "gpt-4.1-mini"
EMBEDDING = "embed"  # in the names of models that do not talk


class Offer(NamedTuple):
    """A model that could be used; `where` says what was found, in words."""

    model: str
    base_url: str | None
    where: str


def find_offer(settings: Settings) -> Offer | None:
    """The model to offer; nothing is sent to find it but a question to this machine."""
    if settings.api_key and not settings.base_url:
        return Offer(OPENAI_MODEL, None, f"a key for {OPENAI} is set")
    return next((offer for one in nearby() if (offer := _of(one))), None)


def _of(server: Nearby) -> Offer | None:
    talking = (name for name in server.models if EMBEDDING not in name and clean_line(name) == name)
    model = next(talking, None)
    return Offer(model, server.base_url, f"{server.name} runs on this machine") if model else None
