"""Why a call failed, in a few words for a person: what to fix where something can be, no key, no address."""

from __future__ import annotations

from tracker_tui.llm.protocol import ModelError

LONGEST_WAIT = 3600.0  # seconds that a server may ask for
NOT_REACHED = "the server cannot be reached (is it running?)"
TOO_LONG = "it took too long"
CUT_OFF = "its answer was cut off"
UNREADABLE = "its answer could not be read"
NOTHING = "it said nothing"
TOO_MUCH = "the message is too long for it; TRACKER_MODEL_CONTEXT makes it shorter"
BY_STATUS: dict[int, str] = {
    400: "the server did not accept the request",
    401: "the server refused the key; check OPENAI_API_KEY",
    403: "the key may not use this model; check OPENAI_API_KEY and TRACKER_MODEL",
    404: "the server does not know this model; check TRACKER_MODEL and OPENAI_BASE_URL",
    413: TOO_MUCH,
    422: "the server did not accept the request",
}
REFUSALS = frozenset({400, 404, 415, 422, 501})  # of a request: another form of it may do
CONTEXT_WORDS = ("context_length", "context length", "context window", "maximum context", "too many tokens")
PARAMETER_WORDS = ("max_tokens", "temperature", "stream_options", "unsupported_", "unsupported ")
MISSING_MODEL_WORDS = ("model_not_found", "model not found", "no such model", "try pulling it")


def failure_of(error: Exception) -> ModelError:
    """What an exception of the client means."""
    import openai

    if isinstance(error, ModelError):
        return error
    if isinstance(error, openai.APITimeoutError) or _is_timeout(error):
        return ModelError(TOO_LONG)
    if isinstance(error, openai.APIStatusError):
        return _refusal(error)
    if isinstance(error, openai.APIConnectionError):
        return ModelError(NOT_REACHED)
    if _is_broken_line(error):
        return ModelError(CUT_OFF)
    return ModelError(UNREADABLE, answered=True)


def break_of(error: Exception) -> ModelError:
    """What an exception means that comes in the middle of an answer."""
    found = failure_of(error)
    return ModelError(CUT_OFF) if str(found) == NOT_REACHED else found


def _refusal(error: object) -> ModelError:
    status = int(getattr(error, "status_code", 0))
    if status == 429:
        wait = _wait_of(error)
        said = f"the server asks to wait {wait:.0f} s" if wait >= 1 else "the server asks to wait"
        return ModelError(said, wait=wait)
    if speaks_of(error, CONTEXT_WORDS):
        return ModelError(TOO_MUCH, answered=True)
    return ModelError(BY_STATUS.get(status, f"the server answered with error {status}"))


def speaks_of(error: object, words: tuple[str, ...]) -> bool:
    """Whether a server's refusal holds one of some words."""
    told = (
        f"{getattr(error, 'code', '')} {getattr(error, 'message', '')} {getattr(error, 'body', '')}".lower()
    )
    return any(word in told for word in words)


def _wait_of(error: object) -> float:
    headers = getattr(getattr(error, "response", None), "headers", {})
    try:
        return min(LONGEST_WAIT, max(0.0, float(headers.get("retry-after", 0))))
    except ValueError:  # a date
        return 60.0


def _is_timeout(error: Exception) -> bool:
    import httpx2

    return isinstance(error, httpx2.TimeoutException)


def _is_broken_line(error: Exception) -> bool:
    import httpx2

    return isinstance(error, httpx2.TransportError | OSError)


def passes(error: Exception) -> bool:
    """Whether a failure may be over in a moment, so that a second try is worth it."""
    import openai

    if isinstance(error, openai.APITimeoutError):
        return False
    if isinstance(error, openai.APIStatusError):
        return error.status_code >= 500 or (error.status_code == 429 and 0 < _wait_of(error) <= 1)
    return isinstance(error, openai.APIConnectionError)
