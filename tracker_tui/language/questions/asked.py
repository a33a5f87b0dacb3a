"""What a question asks by its structure: of one's own figures, of the program, or for a judgement."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.asking import AUXILIARIES, BE, MODALS, WH, words_of
from tracker_tui.language.tables import asking as asking_table
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word

CARRIED = 4  # words between what carries a question ("kids want to know if ...") and the question


class Seen(NamedTuple):
    """What a clause speaks of: places of the words that name a goal, whether a unit of one, whether days."""

    named: set[int]
    measured: bool
    dated: bool

    @property
    def own(self) -> bool:
        """Whether anything of the person's goals is spoken of."""
        return bool(self.named) or self.measured


def carried(words: Sequence[Word]) -> Sequence[Word] | None:
    """The question carried by a statement: "kids want to know if you're a bot" → "you are a bot"."""
    for at in range(1, len(words)):
        if words[at].norm not in WH and words[at].norm not in ("if", "whether"):
            continue
        before = {word.norm for word in words[max(0, at - CARRIED) : at]}
        if before & words_of("CARRIERS") and len(words) > at + 1:
            return words[at + 1 :] if words[at].norm in ("if", "whether") else words[at:]
    return None


def core(words: Sequence[Word]) -> Sequence[Word]:
    """A question without what leads up to it: "would you mind telling me how many" → "how many"."""
    return carried(words) or words[asking.tail(words) or asking.opening(words) :]


def requests(words: Sequence[Word], seen: Seen) -> bool:
    """Whether something of one's own is asked to be shown: "let me see the running numbers", "list em"."""
    at = asking.opening(words)
    while at < len(words) - 1 and words[at].norm in words_of("POLITE"):
        at += 1
    verb, rest = words[at].norm, {word.norm for word in words[at + 1 :]}
    if verb not in words_of("SHOWING") | words_of("GIVING") or rest & words_of("GENERAL"):
        return False
    if rest & (words_of("TIPS") | words_of("JUDGING") | words_of("ADVICE")):
        return False
    if any(word.sign == "n" for word in words) and not asking.compared(words):
        return False
    if verb in words_of("SHOWING") and verb != "see" and rest <= words_of("THEM"):
        return True
    if verb in words_of("SHOWING") and (seen.own or rest & words_of("OWN") or (seen.dated and verb != "see")):
        return True
    return bool(rest & (words_of("FIGURES") | words_of("RECORDS")))


def general(norms: set[str]) -> bool:
    """Whether a question is of what is right, usual or good for anybody, and not of one's own figures."""
    own = norms & (words_of("FIRST") | {"that", "this"})
    return bool(norms & words_of("GENERAL") - ({"does"} if own else set()))


def figure(words: Sequence[Word], seen: Seen) -> str | None:
    """Which view of one's own figures a question asks for, or None."""
    norms = [word.norm for word in words]
    said = set(norms)
    if norms[0] == "when" and said & words_of("ENDING") and seen.named:
        return "goal"
    if _enough(words, said, seen):
        return "remaining"
    pointed = seen.own or norms[1:2] in (["it"], ["that"])
    if norms[0] in BE and pointed and said & {"getting", "going"} and said & words_of("BETTER"):
        return "change"
    if general(said) or len(norms) < 2 or ("need" in said and not seen.own):
        return None
    if norms[:3] in (["what", "is", "a"], ["what", "is", "an"]):
        return None
    first = norms[0]
    if first == "how":
        return _how(norms, seen)
    if first in ("what", "which"):
        return _what(norms, seen)
    if first in ("where", "when"):
        return _where(norms, seen)
    if first in ("anything", "everything", "nothing", "something"):
        behind = "behind" if said & words_of("BEHINDHAND") else None
        return behind or ("overview" if said & words_of("GOALWORDS") - {first} else None)
    if norms[:3] in (["at", "this", "rate"], ["at", "this", "pace"]):
        return _whether(words[3:], seen) and "goal" if len(norms) > PREFIX else None
    if first in words_of("FIRST"):
        return "entries" if said & words_of("KEPT") and (seen.own or seen.dated) else None
    return _whether(words, seen) if first in AUXILIARIES else None


def _enough(words: Sequence[Word], said: set[str], seen: Seen) -> bool:
    """Whether it is asked if some days have what they ask for: "is that enough for this week?"."""
    if "enough" not in said or not seen.dated or said & {"should", "would", "you", "people", "a", "per"}:
        return False
    done = words[0].norm in ("is", "was", "have", "has", "did", "that", "this", "enough", "am")
    return done and not any(word.sign == "n" or word.norm in NUMBER_WORDS for word in words)


PREFIX = 4  # words up to the verb of "at this rate will i"


def _how(norms: list[str], seen: Seen) -> str | None:
    said = set(norms)
    mine = bool(said & words_of("FIRST")) or seen.own or seen.dated or bool(said & words_of("THERE"))
    if norms[1] == "long" and said & {"till", "until", "before"}:
        return "goal" if said & words_of("REACHED") and mine else None
    if norms[1] in words_of("EXTENTS") and mine:
        if seen.own and not seen.dated and said & {"last", "latest", "previous"} and "since" not in said:
            return "last"
        return of_figure(norms) or "sum"
    if (
        seen.dated
        and len(norms) <= LONGEST
        and ("went" in said or norms[1:3] in (["i", "did"], ["we", "did"]))
    ):
        return "sum" if seen.own else "summary"  # "show me how july went"
    if norms[1] in BE | {"did", "do", "does", "has", "have", "was"}:
        goals = said & words_of("GOALWORDS") or seen.own or (seen.dated and said & words_of("COMPARING"))
        if seen.dated and said & {"go", "went", "gone"}:
            return "sum" if seen.own else "summary"
        return "goal" if goals and said & words_of("FARING") else None
    return None


def _what(norms: list[str], seen: Seen) -> str | None:
    said = set(norms)
    if norms[1] in MODALS or norms[1] == "if" or said & words_of("TIPS"):
        return None
    if said & {"still", "supposed", "need", "have"} and said & {"do", "doing"} and said & {"today", "track"}:
        return "behind"
    if said & words_of("GOALWORDS") and said & (words_of("FIRST") | words_of("STATES") | BE):
        return "overview"
    if said & words_of("BEHINDHAND"):
        owed = "due" in said and said & {"he", "she", "they"}
        return "remaining" if owed else "behind" if not seen.own or "i" in said else None
    if said & words_of("OPEN") and norms[1] in BE:
        return "overview"
    mine = bool(said & words_of("FIRST")) or seen.own or bool(said & words_of("THERE"))
    if not mine and not seen.dated:
        return None
    label = of_figure(norms)
    label = label or ("goal" if norms[1:3] == ["do", "i"] and said & words_of("MEASURED") else None)
    if label:
        return label
    if said & words_of("EXTREMES") and said & words_of("FIRST"):
        return "best"
    if set(norms[:6]) & words_of("FIGURES"):
        return "sum"
    if said & (words_of("VESSELS") | words_of("AFFAIRS")) and seen.own:
        return "sum"
    if said & words_of("FIRST") and said & words_of("KEPT"):
        return _kept(said & words_of("KEPT"), seen)
    pointed = said & {"that", "this", "it"} or seen.dated
    was = norms[1] in ("was", "were") and seen.own and seen.dated
    return "sum" if was or (pointed and said & words_of("COMING")) else None


def _kept(words: set[str], seen: Seen) -> str:
    """What "what have I ..." asks for: what was noted down, or how much there is."""
    if words != {"have"}:
        return "entries"
    return "sum" if seen.dated else "goal"


def _where(norms: list[str], seen: Seen) -> str | None:
    said = set(norms)
    if norms[0] == "when":
        if norms[1] == "will" and said & words_of("REACHED") and (said & words_of("FIRST") or seen.own):
            return "goal"
        return "last" if norms[1] in ("did", "was", "have") and seen.own else None
    if norms[1] not in AUXILIARIES and norms[1] not in words_of("FIRST"):
        return None
    if seen.own and norms[-1] in ("at", "now", "standing", "today", "currently"):
        return "goal"
    if said & {"put", "leave", "leaves", "puts", "bring"} and said & {"that", "this", "it"}:
        return "sum" if seen.dated else "goal"
    if said & {"stand", "stands"}:
        return "goal"
    at = (
        norms[2:4] in (["i", "at"], ["we", "at"])
        and norms[1] in BE | {"am"}
        and (len(norms) <= 4 or seen.dated)
    )
    return "goal" if said & words_of("FIRST") and (seen.own or len(norms) <= 4 or at) else None


def _whether(words: Sequence[Word], seen: Seen) -> str | None:
    """Of what one did or where one stands, asked with yes or no as the answer."""
    norms = [word.norm for word in words]
    said = set(norms)
    if said & words_of("JUDGING") or ("or" in said and not said & words_of("STATES")):
        return None
    mine = bool(said & words_of("FIRST")) or seen.own
    first = norms[0]
    if said & words_of("PUTTING") and said & words_of("PAST_IT") and first in ("does", "did", "do", "will"):
        return "goal"
    if not mine and not (
        first in BE and said & {"everything", "all", "anything"} and said & {"goals", "track"}
    ):
        return None
    if first in ("did", "have", "had", "has", "was", "were"):
        label = of_figure(norms)
        if said & words_of("REACHED") and (seen.own or seen.dated):
            return "sum"
        return label or (
            "entries" if seen.own or seen.dated else "goal" if said & words_of("STATES") else None
        )
    if first in ("will", "do", "can", "am", "could") and said & words_of("PACES"):
        return "goal"
    if first in ("will", "am", "do", "is") and said & words_of("REACHED") and (seen.own or seen.dated):
        return "goal"
    if said & words_of("LEFT") and first in ("do", "am", "is", "are", "have", "can"):
        return "remaining"
    if (first in BE or first == "am") and said & words_of("STATES"):
        return "goal"
    if first == "do" and said & words_of("KEPT"):
        return "entries"
    return None


def of_figure(norms: Sequence[str]) -> str | None:
    """Which figure words ask for, beside a sum: what is left, an average, the change, the best."""
    said = set(norms)
    pairs = set(pairwise(norms))
    if {("most", "recent"), ("most", "recently"), ("last", "time")} & pairs:
        return "last"
    if said & words_of("AVERAGES") and not {("i", "mean"), ("you", "mean")} & set(pairs):
        return "average"
    if said & words_of("SHARES") or norms[:2] == ["how", "full"]:
        return "share"
    if _since_start(said, pairs):
        return "change"
    left = said & words_of("LEFT")
    if (
        left - {"more", "short"}
        or (left and not said & {"than", "compared", "vs"})
        or ("away", "from") in pairs
        or ("to", "go") in pairs
    ):
        return "remaining"
    if (norms[0] == "how" and said & {"leave", "leaves"}) or (("still", "to") in pairs and norms[-1] != "to"):
        return "remaining"
    if norms[0] == "how" and said & {"still", "left", "in"} and said & {"budget", "allowance"}:
        return "remaining"
    if norms[:2] in (["how", "many"], ["how", "much"]) and "yet" in said and "not" in said:
        return "remaining"
    if norms[:2] in (["how", "far"], ["how", "close"], ["how", "near"]) and said & {
        "from", "to", "off", "away", "short", "get", "got", "come", "came", "i",
    } and not said & words_of("MOVED"):  # fmt: skip
        return "remaining"
    if ("long", "since") in pairs or ("days", "since") in pairs or ("long", "ago") in pairs:
        return "last"
    return None


def _since_start(said: set[str], pairs: set[tuple[str, str]]) -> bool:
    """Whether words set the present against the beginning, or ask what was lost or gained in all."""
    if said & words_of("BEGINNING") and said & {"since", "than", "from", "at", "when", "compared", "before"}:
        return True
    if said & words_of("CHANGED") or GONE_OFF & pairs:
        return True
    return bool(said & {"down", "up"} and {("am", "i"), ("i", "am"), ("have", "i")} & pairs)


GONE_OFF = {(verb, "off") for verb in ("come", "came", "is", "are", "gone", "taken")}


def advises(words: Sequence[Word], seen: Seen) -> bool:
    """Whether a carried question is for advice: whether one should, how or what to do."""
    said = {word.norm for word in words}
    if said & words_of("OUGHT"):
        return True
    at = next((i for i, word in enumerate(words) if word.norm == "to"), None)
    return at is not None and at <= 2 and (at == 0 or words[0].norm in WH)


def only_figure(
    words: Sequence[Word], seen: Seen, days: set[int], asked: bool, *, long: bool = False
) -> str | None:
    """What a goal, a unit or a figure named with nothing else asks for: "driving hrs total", "km in may?".

    `long`: the days named are a stretch of several; nothing is logged of one without an amount.
    """
    rest = {w.norm for at, w in enumerate(words) if w.sign != "p" and at not in seen.named and at not in days}
    if asked and seen.dated and days and not seen.own and rest <= words_of("BESIDE"):
        return "follow"
    if "or" in rest and not rest & words_of("STANDING"):
        return None
    if (
        asked
        and rest & words_of("STANDING")
        and rest <= words_of("STANDING") | words_of("BESIDE") | {"or", "not"}
    ):
        return "goal"
    if rest & words_of("OVERALL") and rest <= words_of("OVERALL") | words_of("BESIDE") and not seen.named:
        return "overview"
    if rest & words_of("BEGINNING") and rest & words_of("SUBTRACTED") and rest & {"now", "today", "current"}:
        return "change"
    figures = rest & words_of("FIGURES")
    if not asked and figures and figures <= words_of("PARTICIPLES") and not rest & words_of("SOFAR"):
        return None
    pairs = set(pairwise(word.norm for word in words))
    if not asked and pairs & {("was", "a"), ("is", "a")}:
        return None  # "friday was a total loss"
    measured = {norm for norm in rest if measure_word(norm)} if seen.measured else set()
    if len(words) > LONGEST or rest - figures - words_of("BESIDE") - measured:
        return None
    label = of_figure([word.norm for word in words])
    spans = {w.norm for w in words} & words_of("SPANS")
    if figures & words_of("EXTREMES") and rest & words_of("ADVISED") and "all" not in rest and not spans:
        return None  # "best time to run"
    to_now = {("to", "date"), ("so", "far"), ("to", "now"), ("until", "now")} & pairs and measured
    sure = figures or (seen.own and (asked or label or long or to_now))
    return (label or _figure_named(figures, seen, days)) if sure else None


LONGEST = 8  # words of what is no sentence


def _figure_named(figures: set[str], seen: Seen, days: set[int]) -> str | None:
    if figures & words_of("EXTREMES") and seen.own:
        return "best"
    if "streak" in figures:
        return "streak"
    if not seen.own and not figures & words_of("SUMS") and figures:
        return None
    return "sum" if days or figures & words_of("ROUNDS") else "goal"


def measure_word(norm: str) -> bool:
    """Whether a word is a unit, or tells what is measured."""
    return units.measurable(norm) or norm in kinds()


@cache
def kinds() -> dict[str, str]:
    """Words for what is measured, each with its dimension: "mileage" is a length."""
    pairs = (line.split(":") for line in asking_table.KINDS.strip().split("\n"))
    return {word: dimension for dimension, words in pairs for word in words.split()}
