"""A model at OpenAI or any server that speaks its chat completions, through the openai package."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from tracker_tui.llm.protocol import ModelError

if TYPE_CHECKING:
    from tracker_tui.settings import Settings

MAX_TOKENS = 400
# A local server needs no key, but the client refuses to start without one.
NO_KEY = "none"

REASONS: dict[int, str] = {
    400: "the server did not accept the request",
    401: "the server refused the key; check OPENAI_API_KEY",
    403: "the key may not use this model",
    404: "the server does not know this model; check TRACKER_MODEL and OPENAI_BASE_URL",
    429: "the server asks to wait",
}


class OpenAIModel:
    """Asks the model that the settings name; the openai package is imported at the first question."""

    def __init__(self, settings: Settings) -> None:
        self.name = settings.model or ""
        self._settings = settings

    @cached_property
    def _client(self) -> Any:
        import openai

        return openai.OpenAI(
            api_key=self._settings.api_key or NO_KEY,
            base_url=self._settings.base_url,
            timeout=self._settings.model_timeout,
            max_retries=self._settings.model_retries,
        )

    def complete(self, system: str, user: str) -> str:
        """The model's answer as plain text. Raises ModelError with the reason in a few words."""
        try:
            answer = self._client.chat.completions.create(
                model=self.name,
                messages=[{"role": "system", "content": system}, {"role": "user", "content": user}],
                temperature=self._settings.model_temperature,
                max_tokens=MAX_TOKENS,
            )
            text = answer.choices[0].message.content
        except Exception as error:
            raise ModelError(reason_for(error)) from error
        if not isinstance(text, str) or not text.strip():
            raise ModelError("it said nothing")
        return text


def reason_for(error: Exception) -> str:
    """Why a call failed, in a few words that hold no key and no address."""
    import openai

    if isinstance(error, openai.APITimeoutError):
        return "it took too long"
    if isinstance(error, openai.APIConnectionError):
        return "the server cannot be reached"
    if isinstance(error, openai.APIStatusError):
        return REASONS.get(error.status_code, f"the server answered with error {error.status_code}")
    return "its answer could not be read"
