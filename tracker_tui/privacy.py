"""What is sent where, in plain sentences read from the settings in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker_tui.settings import Settings

OPENAI = "OpenAI"
LOCAL, HYBRID, MODEL = "local", "hybrid", "model"
NOTHING = "No language model is in use, and nothing is sent anywhere."


def place_of(base_url: str | None) -> str:
    """Where a server is, for people: its host and port, without anything secret an address may hold."""
    if not base_url:
        return OPENAI
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname or "the server", parts.port
    except ValueError:
        return "the server"
    return f"{host}:{port}" if port else host


def is_local(base_url: str | None) -> bool:
    """Whether a server is on this machine."""
    host = place_of(base_url).rsplit(":", 1)[0]
    return host in ("localhost", "::1", "0.0.0.0") or host.startswith("127.")


def sends_anything(settings: Settings) -> bool:
    """Whether a model is named and may do anything."""
    return bool(settings.model) and (settings.understanding != LOCAL or settings.replies != LOCAL)


def sentences(settings: Settings) -> list[str]:
    """What is sent, when and where to."""
    if not settings.model:
        return [NOTHING]
    if not sends_anything(settings):
        return [f"The model {settings.model} is named, but may do nothing, so nothing is sent anywhere."]
    place = place_of(settings.base_url)
    where = f"{settings.model} at {place}{', on this machine,' if is_local(settings.base_url) else ''}"
    told = []
    if settings.understanding == HYBRID:
        told.append(
            f"Where the rules are unsure of a message, {where} is sent the unsure part of it with your "
            "goals' titles and units."
        )
    elif settings.understanding == MODEL:
        told.append(f"To read a message, {where} is sent the message with your goals' titles and units.")
    if settings.replies == MODEL:
        told.append(
            f"To phrase advice, small talk and help, {where} is sent your message, the last few messages, "
            "the facts of the answer, and your goals with where they stand."
        )
    return told
