"""The app's own colours, beside those that Textual brings."""

from __future__ import annotations

from rich.theme import Theme as RichTheme
from textual.color import Color, ColorParseError
from textual.theme import Theme

DARK = "dusk"
LIGHT = "paper"
# How rich draws markdown: by weight only, since its own colours fit one background.
MARKDOWN = RichTheme(
    {
        "markdown.code": "bold",
        "markdown.code_block": "none",
        "markdown.block_quote": "italic",
        "markdown.item.bullet": "none",
        "markdown.item.number": "none",
        "markdown.link": "underline",
        "markdown.link_url": "dim",
        "markdown.table.border": "dim",
        "markdown.table.header": "bold",
    }
)
SHADES = {"words": 0.9, "soft": 0.75, "quiet": 0.6, "faint": 0.32, "line": 0.17}  # share of the foreground

THEMES: tuple[Theme, ...] = (
    Theme(
        name=DARK,
        primary="#7fa7d9",
        secondary="#b69bd6",
        accent="#e0b973",
        success="#86c08a",
        warning="#e3b25f",
        error="#e28b82",
        foreground="#d8dee6",
        background="#12161c",
        surface="#171c24",
        panel="#202732",
        dark=True,
        variables={"input-cursor-background": "#e0b973", "border": "#2c3542"},
    ),
    Theme(
        name=LIGHT,
        primary="#2f5f9e",
        secondary="#75509c",
        accent="#8f5f00",
        success="#2d7238",
        warning="#8a5a00",
        error="#b03a2e",
        foreground="#22272e",
        background="#fbf9f4",
        surface="#f3f0e8",
        panel="#e8e3d6",
        dark=False,
        variables={
            "input-cursor-background": "#8f5f00",
            "border": "#cfc8b6",
            # What Textual derives for words on a light ground is close to black.
            "text-primary": "#2f5f9e",
            "text-secondary": "#75509c",
            "text-accent": "#8f5f00",
            "text-success": "#2d7238",
            "text-warning": "#8a5a00",
            "text-error": "#b03a2e",
        },
    ),
    Theme(
        name="contrast",
        primary="#8ec7ff",
        secondary="#e0b0ff",
        accent="#ffd75f",
        success="#7dff8a",
        warning="#ffd75f",
        error="#ff9b8f",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#1c1c1c",
        dark=True,
        variables={"input-cursor-background": "#ffd75f", "border": "#8a8a8a"},
    ),
)


def with_shades(variables: dict[str, str]) -> dict[str, str]:
    """CSS variables with shades between background and foreground; terminal palettes have only the one."""
    try:
        back, front = Color.parse(variables["background"]), Color.parse(variables["foreground"])
        shades = {name: back.blend(front, share, 1.0).hex for name, share in SHADES.items()}
    except ColorParseError:
        shades = dict.fromkeys(SHADES, variables["foreground"])
    return variables | shades
