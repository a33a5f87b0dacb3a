"""Which pieces of what was said make a title: those that say what is to be done, and no talk around them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses.word_kinds import deeds, is_past, people_words
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Words by which a piece talks about a goal and is no part of its name.
TALKING = word_set(
    "i im ive id ill me mine we us you your he she they them it its that thats this these those there here "
    "is are was were am be been will would could should can must lets let please kindly thanks "
    "lol haha god wish luck promise decided seriously honestly hopefully ideally finally yes yeah ok "
    "okay right fine cool great sure hmm well alright aye says said wants need needs currently "
    "already now so because "
)
# With these a piece behind goes on with the name: "the Pennine Way in instalments, all 268 miles".
GOING_ON = word_set(
    "for in at with of on to from all each every per a an minimum maximum max min including "
    "not using without during after by"
)
SUBORDINATE = word_set("because cos cause coz since so now while although though as before until when if")
SUBJECTS = word_set("i we my our he she it they the this that his her their")
FINITE = word_set("is are was were has have had will can could would must does do did am")
OBJECTS = word_set("me us you it him her them")
LONGEST_HEADING = 8  # words


def main_pieces(
    text: str,
    anchors: Sequence[tuple[int, int]],
    gaps: Sequence[tuple[int, int]],
    bare: Callable[[str], str],
) -> str:
    """The text without the gaps and without the pieces that only talk; `anchors` are what the title must
    have: its amount, its rhythm; `bare` takes words of wishing off both ends.
    """
    told = [(start, end, bare(_without(text, start, end, gaps))) for start, end in _cut(text)]
    pieces = [Piece(start, end, said) for start, end, said in told if said] or [Piece(0, len(text), text)]
    at = _main(pieces, anchors)
    main = pieces[at]
    kept = [
        piece
        for place, piece in enumerate(pieces)
        if place == at
        or (any(piece.start <= start < piece.end for start, _ in anchors) and place >= at)
        or (_heads(piece, main, text) if place < at else _goes_on(piece))
    ]
    said = [_without(text, piece.start, _end_of_main(text, piece), gaps) for piece in kept]
    bared = [bare(one) if place < len(said) - 1 else one for place, one in enumerate(said)]
    title = bared[0]
    for piece, before, one in zip(kept, bared, bared[1:], strict=False):
        title = _joined(title, before, one, ":" if text[piece.end : piece.end + 1] == ":" else ",", bare)
    return title


def _joined(title: str, before: str, one: str, mark: str, bare: Callable[[str], str]) -> str:
    """A title with one more piece: in the place that the piece points to, or behind it."""
    words = bare(one).split()
    pointed = next((i for i, word in enumerate(words) if i and word.lower() in POINTING), None)
    if pointed is not None and title == before:
        return " ".join([*words[:pointed], before, *words[pointed + 1 :]])
    needed = [word.lower() for word in one.split() if word.lower() not in ("i", "we", "it", "will", "i'll")]
    if needed[:1] and needed[0] in NEEDING and any(map(str.isdigit, "".join(needed[1:2]))):
        return f"{title}: {' '.join(one.split()[1 - len(needed) :])}"  # "saving for a bike, need £900"
    if words and words[0].lower() in TOWARDS:
        return f"{title} {' '.join(words)}"
    return f"{title}{mark} {one}"


POINTING = ("it", "that", "this", "them", "those", "these")
TOWARDS = ("at", "to", "under", "below", "down", "up", "above", "over")


NEEDING = word_set("need needs want cost costs costing")


class Piece(NamedTuple):
    """A piece of a text between marks, and what it says without words of wishing."""

    start: int
    end: int
    said: str

    @property
    def words(self) -> list[Word]:
        """The words it says."""
        return [word for word in read_words(self.said) if word.sign in "wn"]

    @property
    def talks(self) -> bool:
        """Whether it talks about the goal, and does not name it."""
        return any(word.norm in TALKING for word in self.words)


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[,;](?=\s)|[.!?]+(?=\s)|:(?=\s)|\s-+\s|\s\((?!\d)|\)|\n")


def _cut(text: str) -> list[tuple[int, int]]:
    """Where the pieces of a text are, those without a word left out."""
    pieces, start = [], 0
    for found in [*_marks().finditer(text), None]:
        end = found.start() if found else len(text)
        if any(char.isalnum() for char in text[start:end]):
            pieces.append((start, end))
        start = found.end() if found else end
    return pieces or [(0, len(text))]


def _main(pieces: list[Piece], anchors: Sequence[tuple[int, int]]) -> int:
    """The place of the piece that says the most: with the amount or the rhythm, else the first that does not
    only talk.
    """
    for first, _ in anchors:
        for at, piece in enumerate(pieces):
            if piece.start <= first < piece.end:
                return _named_behind(pieces, at)
    return next((at for at, piece in enumerate(pieces) if len(piece.words) > 1 and not piece.talks), 0)


def _named_behind(pieces: list[Piece], at: int) -> int:
    """The piece with the name behind one that only announces it: "a weekly one for me: ring my abuela"."""
    if content(pieces[at].words) or any(word.sign == "n" for word in pieces[at].words):
        return at
    behind = (i for i in range(at + 1, len(pieces)) if content(pieces[i].words) and not pieces[i].talks)
    return next(behind, at)


def _heads(piece: Piece, main: Piece, text: str) -> bool:
    """Whether a piece before the main one names the thing: "phones off at dinner, 6 nights a week"."""
    if text[piece.end : piece.end + 1] == ":" and (
        any(w.norm in ANNOUNCING for w in piece.words) or all(w.norm in people_words() for w in piece.words)
    ):
        return False
    said = {word.stem for word in main.words}
    new = [word for word in piece.words if word.stem not in said]
    told = any(is_past(word) and word.stem in deeds() for word in piece.words[1:])
    return bool(new) and len(piece.words) <= LONGEST_HEADING and not (piece.talks or told)


ANNOUNCING = word_set("one ones goal goals habit target thing things new mission challenge project objective")


def _goes_on(piece: Piece) -> bool:
    words = piece.words
    opens = bool(words) and (words[0].norm in GOING_ON or words[0].sign == "n")
    return opens and len(words) > 1 and not piece.talks


def _end_of_main(text: str, piece: Piece) -> int:
    """The end of a piece, before what only says why or when: "... now the plantar thing is gone"."""
    start, end, _ = piece
    words = read_words(text[start:end])
    for at in range(2, len(words) - 2):
        if words[at].norm not in SUBORDINATE or words[at + 1].norm not in SUBJECTS:
            continue
        behind = words[at + 2 :]
        finite = any(_finite(word) for word in behind[:4])
        if finite or behind[-1].norm in OBJECTS:
            return start + words[at].start
    return end


def _finite(word: Word) -> bool:
    third = word.norm.endswith("s") and word.norm != word.stem and word.stem in deeds()
    return word.norm in FINITE or is_past(word) or third


def _without(text: str, start: int, end: int, gaps: Sequence[tuple[int, int]]) -> str:
    """text[start:end] with a blank for each gap."""
    kept, at = [], start
    for first, last in sorted(gaps):
        if first >= end:
            break
        if last > at:
            kept.append(text[at : max(first, at)])
            at = last
    kept.append(text[at:end] if at < end else "")
    return " ".join(kept).strip()


WHEN = word_set(
    "half quarter weekday weekdays weekend weekends day days night nights week weeks month months evening "
    "evenings morning mornings"
)
REACHING = word_set(
    "manage reach hit get make bring keep stay have want go be do reckon zero like love that see it prefer "
    "both all each"
)


def content(words: Sequence[Word]) -> list[Word]:
    """The words that name a thing or an activity."""
    return [word for word in words if word.sign == "w" and names_something(word)]


def names_something(word: Word) -> bool:
    """Whether a word names a thing or an activity, and is no number, unit or word of reaching."""
    plain = word.stem in lexicon.plain_words() or word.norm in NUMBER_WORDS | WHEN | REACHING
    return not plain and not units.measurable(word.norm)
