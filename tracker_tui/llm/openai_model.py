"""A model at OpenAI or any server that speaks its chat completions, through the openai package."""

from __future__ import annotations

import gc
import time
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from tracker_tui.llm import wire
from tracker_tui.llm.lines import Lines
from tracker_tui.llm.manners import JSON, NONE, RUNGS, SCHEMA, Manners
from tracker_tui.llm.protocol import ModelError
from tracker_tui.llm.reasons import (
    CONTEXT_WORDS,
    CUT_OFF,
    MISSING_MODEL_WORDS,
    NOTHING,
    PARAMETER_WORDS,
    REFUSALS,
    UNREADABLE,
    break_of,
    failure_of,
    passes,
    speaks_of,
)
from tracker_tui.llm.tokens import tokens_of
from tracker_tui.privacy import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tracker_tui.llm.protocol import Shape, Usage
    from tracker_tui.settings import Settings

MAX_TOKENS = 300
STRUCTURE_TOKENS = 600
CONNECT_SECONDS = 5.0
PAUSE = 0.3  # seconds before the second try
# A local server needs no key, but the client refuses to start without one.
NO_KEY = "none"


class OpenAIModel:
    """Asks the model that the settings name; the openai package is imported at the first question."""

    def __init__(self, settings: Settings, manners: Manners | None = None) -> None:
        self.name = settings.model or ""
        self.place = place_of(settings.base_url)
        self.manners = manners or Manners(None, self.place, self.name, lambda: 0)
        self._settings = settings
        self._lines = Lines()
        self._lock = Lock()
        self._made: Any = None

    @property
    def client(self) -> Any:
        """The client of the openai package, made once."""
        with self._lock:
            if self._made is None:
                self._made = self._make_client()
            return self._made

    def _make_client(self) -> Any:
        import httpx2
        import openai

        seconds = self._settings.model_timeout
        return openai.OpenAI(
            api_key=self._settings.api_key or NO_KEY,
            base_url=self._settings.base_url,
            max_retries=0,  # a client that waits by itself would wait beyond the turn's deadline
            http_client=openai.DefaultHttpxClient(
                timeout=httpx2.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)),
                event_hooks={"request": [self._lines.watch]},
            ),
        )

    def warm(self) -> None:
        """Import the client and make it. Sends nothing."""
        _ = self.client.chat.completions
        gc.freeze()  # it all stays: a look through it for rubbish would hold up who else is at work

    def stop(self) -> None:
        """Shut down the sockets of all calls."""
        self._lines.cut()

    def models(self) -> list[str]:
        """The names of the models that the server has. Raises ModelError."""
        try:
            return sorted(str(model.id) for model in self.client.models.list().data or ())
        except Exception as error:
            raise failure_of(error) from None

    def stream(self, system: str, user: str, usage: Usage) -> Iterator[str]:
        """The answer piece by piece. Raises ModelError, also after some pieces; its cause is not kept, since
        it may hold what was sent.
        """
        stream = self._tried(lambda: self._create(system, user, MAX_TOKENS, stream=True))
        said, ended, told = [], False, None
        try:
            for chunk in stream:
                told = getattr(chunk, "usage", None) or told
                for choice in (chunk.choices or ())[:1]:
                    ended = ended or choice.finish_reason is not None
                    if choice.delta and isinstance(choice.delta.content, str) and choice.delta.content:
                        said.append(choice.delta.content)
                        yield choice.delta.content
        except Exception as error:
            raise break_of(error) from None
        finally:
            _count(usage, told, system + user, "".join(said))
            stream.close()
        if not "".join(said).strip():
            raise ModelError(NOTHING, answered=ended)
        if not ended:
            raise ModelError(CUT_OFF)

    def propose(self, system: str, user: str, shape: type[Shape], usage: Usage) -> Shape:
        """The answer in a shape: by the strictest form that its server takes, at last from plain words."""
        known = self.manners.manner.rung
        if known == NONE:
            raise ModelError("it gives no structure", answered=True)
        for rung in RUNGS[RUNGS.index(known) : -1]:
            text = self._structured(rung, system, user, shape, usage)
            found = None if text is None else wire.read_shape(text, shape)
            if found is not None:
                self.manners.structured(rung)
                return cast("Shape", found)
        self.manners.misread()
        raise ModelError(UNREADABLE, answered=True)

    def _structured(self, rung: str, system: str, user: str, shape: type[Shape], usage: Usage) -> str | None:
        """What the model answers on one rung; None where the server refuses that form."""
        form = _form(rung, shape)
        wanted = {} if form is None else {"response_format": form}
        asked = f"{system}\n\nAnswer with one JSON object of this schema:\n{wire.schema_text(shape)}"
        try:
            answer = self._tried(
                lambda: self._create(asked, user, STRUCTURE_TOKENS, temperature=0.0, **wanted),
                may_refuse=form is not None,
            )
            text = answer.choices[0].message.content if answer else None
        except ModelError:
            raise
        except Exception as error:
            raise failure_of(error) from None
        if answer is not None:
            _count(usage, getattr(answer, "usage", None), asked + user, text or "")
        return text if isinstance(text, str) else None

    def _create(self, system: str, user: str, most: int, **options: Any) -> Any:
        """One request; where its settings are refused, once more without them, and from then on so."""
        bare = {
            "model": self.name,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
        }
        temperature = options.pop("temperature", self._settings.model_temperature)
        if self.manners.manner.plain:
            return self.client.chat.completions.create(**bare, **options)
        extra = {"temperature": temperature, "max_tokens": most}
        if options.get("stream"):
            extra["stream_options"] = {"include_usage": True}
        try:
            return self.client.chat.completions.create(**bare, **extra, **options)
        except Exception as error:
            if not _refuses_settings(error, options):
                raise
        answer = self.client.chat.completions.create(**bare, **options)
        self.manners.learn(plain=True)
        return answer

    def _tried(self, call: Callable[[], Any], *, may_refuse: bool = False) -> Any:
        """A call, a second time where a failure may be over in a moment. Raises ModelError.

        With `may_refuse`, None where the server does not take requests of this form.
        """
        for left in range(self._settings.model_retries, -1, -1):
            try:
                return call()
            except Exception as error:
                if may_refuse and _refuses_form(error):
                    return None
                if not left or not passes(error):
                    raise failure_of(error) from None
            time.sleep(PAUSE)
        raise AssertionError("the last try returns or raises")


def _form(rung: str, shape: type[Shape]) -> dict[str, Any] | None:
    """What a request says of the form of its answer."""
    schema = wire.strict_schema(shape)
    if rung == SCHEMA:
        return {
            "type": "json_schema",
            "json_schema": {"name": shape.__name__, "strict": True, "schema": schema},
        }
    return {"type": "json_object", "schema": schema} if rung == JSON else None


def _status(error: Exception) -> int:
    return int(getattr(error, "status_code", 0) or 0)


def _refuses_settings(error: Exception, options: dict[str, Any]) -> bool:
    """Whether a server may take the request without temperature, length and the like."""
    if _status(error) not in (400, 422) or speaks_of(error, CONTEXT_WORDS):
        return False
    return "response_format" not in options or speaks_of(error, PARAMETER_WORDS)


def _refuses_form(error: Exception) -> bool:
    """Whether a server may take the request in a looser form. One that lacks the model would not; one that
    trips over a form it does not know (llama-cpp-python) answers with 500.
    """
    lacks_model = _status(error) == 404 and speaks_of(error, MISSING_MODEL_WORDS)
    refused = _status(error) in REFUSALS or _status(error) == 500
    return refused and not speaks_of(error, CONTEXT_WORDS) and not lacks_model


def _count(usage: Usage, told: Any, sent: str, said: str) -> None:
    """Add what a call took: as the server tells it, else estimated."""
    prompt = getattr(told, "prompt_tokens", None)
    completion = getattr(told, "completion_tokens", None)
    usage.calls += 1
    usage.estimated |= not isinstance(prompt, int)
    usage.prompt += prompt if isinstance(prompt, int) else tokens_of(sent)
    usage.completion += completion if isinstance(completion, int) else tokens_of(said)
