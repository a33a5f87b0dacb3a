"""A reply as lines: markdown, part by part, so that one that grows is laid out only where it is new."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.tui.widgets.talk_lines import Line, Look

MARKUP = re.compile(r"[*_`#>\[|~]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)
FENCE = ("```", "~~~")
REFERENCE = re.compile(r"^\[[^\]]+\]:\s", re.MULTILINE)  # what one part names, another may mean


def load_markdown() -> None:
    """Have markdown's machinery loaded before a frame would have to wait for it."""
    import rich.markdown  # noqa: F401


def reply_lines(text: str, look: Look) -> list[Line]:
    """The whole of a reply; parts that were laid out before are taken from there."""
    lines: list[Line] = []
    for part in _parts(text):
        key = (part, look.room)
        if key not in look.laid:
            look.laid[key] = _trimmed(_laid_out(part, look))
        lines += [*([[]] if lines else []), *look.laid[key]]
    return lines


def _parts(text: str) -> Iterator[str]:
    """What stands between empty lines; code, or what is set in below a list, is not taken apart."""
    if REFERENCE.search(text):
        yield text
        return
    part: list[str] = []
    fenced = ended = False
    for line in text.split("\n"):
        if ended and line.strip() and not line.startswith((" ", "\t")):
            yield "\n".join(part)
            part = []
        fenced ^= line.lstrip().startswith(FENCE)
        part.append(line)
        ended = not fenced and not line.strip()
    yield "\n".join(part)


def _laid_out(text: str, look: Look) -> list[Line]:
    """Markdown's machinery is only loaded for text that needs it."""
    style = look.styles["reply"]
    if not MARKUP.search(text):
        return look.lines(Text(text), style)
    from tracker_tui.tui.widgets.prose import prose_lines

    plain = prose_lines(text, look, style)
    if plain is not None:
        return plain
    from rich.markdown import Markdown

    return look.lines(Markdown(_hard_breaks(text), hyperlinks=False, code_theme="ansi_dark"), style)


def _trimmed(lines: list[Line]) -> list[Line]:
    """Without the empty lines at either end that lists and the like come with."""
    for end in (0, -1):
        while lines and not "".join(piece.text for piece in lines[end]).strip():
            lines.pop(end)
    return lines


def _hard_breaks(text: str) -> str:
    """Markdown joins the lines of a paragraph; in a chat a new line is meant."""
    fenced = False
    lines = []
    for line in text.split("\n"):
        fence = line.lstrip().startswith(FENCE)
        fenced ^= fence
        lines.append(line if fenced or fence or not line.strip() else _broken(line))
    return "\n".join(lines)


def _broken(line: str) -> str:
    """A line that ends where it ends; headings are bold lines, since rich draws boxes around them."""
    heading = line.lstrip("#")
    if heading != line and heading.startswith(" "):
        return f"**{heading.strip()}**  "
    return f"{line}  "
