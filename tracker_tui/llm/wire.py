"""Shapes on their way to a server, and what comes back on its way to a shape."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

# OpenAI's strict mode and small servers alike know types, enums and unions; limits are checked here anyway.
LEFT_OUT = frozenset(
    {"title", "default", "maxLength", "minLength", "minimum", "maximum", "format", "description", "maxItems"}
)
MOST_TRIED = 50  # opening braces that are looked at


@cache
def strict_schema(shape: type[BaseModel]) -> Any:
    """The JSON schema of a shape as strict servers want it: closed, all fields required."""
    return _strict(shape.model_json_schema())


def _strict(node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    made: dict[str, Any] = {}
    for name, value in node.items():
        if name in ("properties", "$defs"):
            made[name] = {key: _strict(item) for key, item in value.items()}
        elif name not in LEFT_OUT:
            made[name] = _strict(value)
    if "properties" in made:
        made |= {"additionalProperties": False, "required": list(made["properties"])}
    return made


def schema_text(shape: type[BaseModel]) -> str:
    """The schema for a prompt: some servers do not show the model the one they are sent."""
    return json.dumps(strict_schema(shape), separators=(",", ":"))


@cache
def _thinking() -> re.Pattern[str]:
    return re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)


def without_thinking(text: str) -> str:
    """Text without what a model thought aloud, a thought that never ends included."""
    return _thinking().sub("", text)


def objects_in(text: str) -> Iterator[dict[str, Any]]:
    """The balanced JSON objects of a text, in order: after thoughts, within fences, amid prose."""
    text = without_thinking(text)
    decoder = json.JSONDecoder()
    at = -1
    for _ in range(MOST_TRIED):
        at = text.find("{", at + 1)
        if at < 0:
            return
        try:
            found, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            yield found
            at = end - 1


def read_shape(text: str, shape: type[BaseModel]) -> BaseModel | None:
    """The first object of a text that has the shape; None where none has."""
    from pydantic import ValidationError

    for found in objects_in(text):
        try:
            return shape.model_validate(found)
        except ValidationError:
            continue
    return None
