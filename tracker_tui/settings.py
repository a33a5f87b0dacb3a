"""Every setting: its name, default, environment variable and line in config.toml, in one table."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from tracker_tui.places import places

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off"})


class SettingsError(Exception):
    """A setting that cannot be used; the message is a sentence for the person."""


def _text(value: Any) -> str:
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    raise ValueError("some text")


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(_text(item) for item in value)
    return tuple(part.strip() for part in _text(value).split(",") if part.strip())


def _keys(value: Any) -> dict[str, str]:
    if isinstance(value, dict) and all(isinstance(keys, str) and keys for keys in value.values()):
        return dict(value)
    raise ValueError('a table such as keys = { "change.undo" = "f5" }')


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in TRUE | FALSE:
        return word in TRUE
    raise ValueError("true or false")


def _path(value: Any) -> Path:
    return Path(_text(value)).expanduser()


def _minutes(value: Any) -> int:
    hours, _, minutes = _text(value).partition(":")
    if hours.isdecimal() and (minutes or "0").isdecimal() and int(hours) < 24 and int(minutes or 0) < 60:
        return int(hours) * 60 + int(minutes or 0)
    raise ValueError("a time such as 04:00")


def _weekday(value: Any) -> int:
    word = _text(value).strip().lower()
    for number, name in enumerate(WEEKDAYS):
        if len(word) >= 2 and name.startswith(word):
            return number
    raise ValueError("a day of the week")


def _number(low: float, high: float) -> Callable[[Any], float]:
    def parse(value: Any) -> float:
        if isinstance(value, bool):
            raise ValueError(f"a number from {low:g} to {high:g}")
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = float("nan")
        if low <= number <= high:
            return number
        raise ValueError(f"a number from {low:g} to {high:g}")

    return parse


def _whole(low: int, high: int) -> Callable[[Any], int]:
    number = _number(low, high)

    def parse(value: Any) -> int:
        found = number(value)
        if found == int(found):
            return int(found)
        raise ValueError(f"a whole number from {low} to {high}")

    return parse


def _choice(*words: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        word = _text(value).strip().lower()
        if word in words:
            return word
        raise ValueError(" or ".join(words))

    return parse


class Setting(NamedTuple):
    """One line of the table. `parse` raises ValueError naming what would be acceptable."""

    name: str
    variable: str
    parse: Callable[[Any], Any]
    meaning: str
    secret: bool = False


class Settings(NamedTuple):
    """The settings in force. `sources` says where each came from."""

    database_path: Path
    log_path: Path
    config_path: Path
    user: str
    day_start: int = 0  # minutes after midnight
    week_start: int = 0  # 0 is Monday
    date_order: str = "dmy"
    units: str = "metric"
    goal_rate_limit: int = 30
    topic_half_life_hours: float = 12.0
    domain_half_life_hours: float = 48.0
    question_turns: int = 3
    question_hours: float = 24.0
    multi_mode: bool = True
    max_modes: int = 3
    mode_threshold: float = 0.35
    plugins: tuple[str, ...] = ()
    log_messages: bool = False
    model: str | None = None
    base_url: str | None = None
    api_key: str | None = None
    understanding: str = "hybrid"
    replies: str = "model"
    model_timeout: float = 15.0  # seconds
    model_deadline: float = 30.0  # seconds
    model_retries: int = 1
    model_temperature: float = 0.4
    model_confidence: float = 0.8
    model_context: int = 1500  # tokens
    model_monthly_tokens: int = 0  # none
    model_offer: bool = True
    ascii: bool = False
    theme: str = ""
    keys: Mapping[str, str] = MappingProxyType({})  # a key's id -> the keys that stand for it
    sources: Mapping[str, str] = MappingProxyType({})

    def clock_options(self) -> dict[str, int]:
        """What a Clock needs to know of them."""
        return {"day_start": self.day_start, "week_start": self.week_start}


TABLE: tuple[Setting, ...] = (
    Setting("database_path", "DATABASE_PATH", _path, "the file that holds everything"),
    Setting("log_path", "TRACKER_LOG_PATH", _path, "where events are noted, as JSON lines"),
    Setting("user", "TRACKER_USER", _text, "whose goals these are"),
    Setting("day_start", "TRACKER_DAY_START", _minutes, "when a new day begins, such as 04:00"),
    Setting("week_start", "TRACKER_WEEK_START", _weekday, "the first day of the week"),
    Setting("date_order", "TRACKER_DATE_ORDER", _choice("dmy", "mdy"), "how 3/4 is read"),
    Setting("units", "TRACKER_UNITS", _choice("metric", "imperial"), "the units shown by preference"),
    Setting(
        "goal_rate_limit", "TRACKER_GOAL_RATE_LIMIT", _whole(1, 100_000), "goals that may be made in an hour"
    ),
    Setting(
        "topic_half_life_hours",
        "TRACKER_TOPIC_HALF_LIFE",
        _number(0.01, 8760),
        "hours until a topic counts half",
    ),
    Setting(
        "domain_half_life_hours",
        "TRACKER_DOMAIN_HALF_LIFE",
        _number(0.01, 8760),
        "hours until the field of life talked about counts half",
    ),
    Setting(
        "question_turns",
        "TRACKER_QUESTION_TURNS",
        _whole(1, 100),
        "unrelated messages until a question lapses",
    ),
    Setting("question_hours", "TRACKER_QUESTION_HOURS", _number(0.01, 8760), "hours until a question lapses"),
    Setting("multi_mode", "TRACKER_MULTI_MODE", _flag, "whether several modes may answer one message"),
    Setting("max_modes", "TRACKER_MAX_MODES", _whole(1, 10), "the most modes that answer one message"),
    Setting(
        "mode_threshold",
        "TRACKER_MODE_THRESHOLD",
        _number(0, 1),
        "how sure an intent must be for its mode to answer",
    ),
    Setting("plugins", "TRACKER_PLUGINS", _names, "modes of installed packages to load outside the app, too"),
    Setting("log_messages", "TRACKER_LOG_MESSAGES", _flag, "whether the log may keep what was said"),
    Setting("model", "TRACKER_MODEL", _text, "the language model to use; none: nothing is sent anywhere"),
    Setting("base_url", "OPENAI_BASE_URL", _text, "the server the model is at"),
    Setting("api_key", "OPENAI_API_KEY", _text, "the key for that server", secret=True),
    Setting(
        "understanding",
        "TRACKER_UNDERSTANDING",
        _choice("local", "hybrid", "model"),
        "who reads a message: rules alone, the model where they are unsure, or the model first",
    ),
    Setting("replies", "TRACKER_REPLIES", _choice("local", "model"), "who words advice, small talk and help"),
    Setting(
        "model_timeout",
        "TRACKER_MODEL_TIMEOUT",
        _number(0.1, 600),
        "seconds to wait for the model's first word, and for each next one",
    ),
    Setting(
        "model_deadline",
        "TRACKER_MODEL_DEADLINE",
        _number(0.1, 3600),
        "seconds for all that the model does in one turn",
    ),
    Setting("model_retries", "TRACKER_MODEL_RETRIES", _whole(0, 1), "further tries when the model fails"),
    Setting("model_temperature", "TRACKER_MODEL_TEMPERATURE", _number(0, 2), "how freely the model phrases"),
    Setting(
        "model_confidence",
        "TRACKER_MODEL_CONFIDENCE",
        _number(0, 1),
        "how sure the model must be of what it read; below, you are asked",
    ),
    Setting(
        "model_context",
        "TRACKER_MODEL_CONTEXT",
        _whole(100, 1_000_000),
        "tokens of goals and earlier messages that the model is told",
    ),
    Setting(
        "model_monthly_tokens",
        "TRACKER_MODEL_MONTHLY_TOKENS",
        _whole(0, 1_000_000_000_000),
        "tokens a month after which the model rests; 0: no cap",
    ),
    Setting(
        "model_offer",
        "TRACKER_MODEL_OFFER",
        _flag,
        "whether the app may offer once to use a model that it finds",
    ),
    Setting("ascii", "TRACKER_ASCII", _flag, "whether bars and marks are plain ASCII"),
    Setting("theme", "TRACKER_THEME", _text, "the colours of the app"),
    Setting("keys", "", _keys, "other keys for the app, as a table in config.toml"),
)


def _system_user(env: Mapping[str, str]) -> str:
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if env.get(variable):
            return env[variable]
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return "me"


def _default_paths(env: Mapping[str, str]) -> dict[str, Any]:
    usual = places(env)
    return {
        "database_path": usual.data / "tracker.db",
        "log_path": usual.logs / "events.jsonl",
        "config_path": Path(env.get("TRACKER_CONFIG") or usual.config / "config.toml"),
    }


def _read_config(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    import tomllib

    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path} is not valid TOML ({error}). Mend or remove it; nothing was changed."
        ) from error
    except OSError as error:
        raise SettingsError(f"{path} cannot be read ({error.strerror}). Check its permissions.") from error


def write_settings(path: Path, values: Mapping[str, str]) -> None:
    """Put lines on top of config.toml, where tables below cannot take them in. Raises SettingsError."""
    lines = "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.is_file() else ""
        draft = path.with_suffix(".new")
        draft.write_text(lines + before, encoding="utf-8")
        draft.replace(path)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be written, so the choice holds for now only.") from error


def _parsed(setting: Setting, value: Any, where: str) -> Any:
    try:
        return setting.parse(value)
    except ValueError as error:
        shown = "" if setting.secret else f" and not {value!r}"
        raise SettingsError(f"{where} should be {error}{shown}.") from error


def _from_config(config: Mapping[str, Any], path: Path) -> dict[str, Any]:
    known = {setting.name: setting for setting in TABLE}
    for name in config:
        if name not in known:
            raise SettingsError(
                f"{path} has a setting that does not exist: {name}. `tracker config` lists them all."
            )
    return {name: _parsed(known[name], value, f"{name} in {path}") for name, value in config.items()}


def _from_environment(env: Mapping[str, str]) -> dict[str, Any]:
    # An empty variable counts as unset.
    return {s.name: _parsed(s, env[s.variable], s.variable) for s in TABLE if env.get(s.variable, "").strip()}


def load_settings(env: Mapping[str, str] | None = None, **overrides: Any) -> Settings:
    """The settings in force: command line (overrides) over environment over config.toml over defaults.

    Raises SettingsError with a sentence for a value that cannot be used.
    """
    env = os.environ if env is None else env
    paths = _default_paths(env)
    layers = {
        "config.toml": _from_config(_read_config(paths["config_path"]), paths["config_path"]),
        "environment": _from_environment(env),
        "command line": {name: value for name, value in overrides.items() if value is not None},
    }
    settings = Settings(**paths, user=_system_user(env))
    values: dict[str, Any] = {}
    sources = dict.fromkeys((setting.name for setting in TABLE), "default")
    for source, layer in layers.items():
        values |= layer
        sources |= dict.fromkeys(layer, source)
    return settings._replace(**values, sources=sources)
