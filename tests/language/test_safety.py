"""Danger is heard, and what only sounds like it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker_tui.language.safety import danger
from tracker_tui.language.text.respelling import respelled
from tracker_tui.language.text.words import read_words, tidy

SELF_HARM = """
I don't want to be here anymore
i want to die
i just want to kill myself
thinking about ending my life
life isn't worth living
there's no point in living anymore
i've been cutting myself again
everyone would be better off without me
i keep thinking about suicide
nobody would miss me if i was gone
i wish i was never born
i took too many pills last night
can't go on like this anymore, i want it all to end
ran 5k but honestly i just want to die
I do not see any reason to keep going
i'm tired of being alive
"""
ABUSE = """
he hit me again tonight
my boyfriend choked me last night
my husband beats me when he drinks
my dad touches me at night
she threatened to kill me with a knife
i was raped
my partner won't let me leave the house
i'm scared to go home to my husband
someone assaulted me on the way home
"""
MEDICAL = """
chest pain going down my left arm and i cant breathe properly
i think i'm having a heart attack
my face is drooping and my speech is slurred
i can't breathe
i'm coughing up blood
my throat is closing up after the nuts
she's unconscious and not breathing
worst headache of my life, went numb on one side
i think i took an overdose
call an ambulance
"""
HARMLESS = """
leg day is killing me lol, gym done
i'd kill for a sub-25 5k
this workout nearly killed me
my legs are dead
dying to try the new pool
my abs are killing me
i'm dying 😂 that was hilarious
killed it at the gym today
5k done, my lungs want to die
it hit me that i haven't read in weeks
my sister beat me at tennis
my phone died
deadlift 120, dead hang 60 seconds
passed out on the sofa at nine
nearly had a heart attack when i saw the bill lol
finished a novel about suicide, heavy stuff
practised my back stroke, 20 lengths
saved 50 for the emergency fund
the heat is killing us
cut myself some slack today
no chest pain today, physio was right
chest day done
ended it with a sprint
beat my brother by two minutes
shot 40 hoops
i could murder a pizza
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("text", lines(SELF_HARM))
def test_self_harm_is_heard(text: str) -> None:
    assert danger(read_words(text)) == "self_harm"


@pytest.mark.parametrize("text", lines(ABUSE))
def test_abuse_is_heard(text: str) -> None:
    assert danger(read_words(text)) == "abuse"


@pytest.mark.parametrize("text", lines(MEDICAL))
def test_an_emergency_is_heard(text: str) -> None:
    assert danger(read_words(text)) in {"medical", "self_harm"}


@pytest.mark.parametrize("text", lines(HARMLESS))
def test_figures_of_speech_are_no_danger(text: str) -> None:
    assert danger(read_words(text)) is None


def both_sides(name: str) -> tuple[list[str], list[str]]:
    """The sentences of danger of a file, and those that only sound like it."""
    told = (Path(__file__).parent / name).read_text("utf-8").splitlines()[1:]
    between = told.index("----")
    return told[:between], told[between + 1 :]


def heard(text: str) -> str | None:
    return danger(read_words(respelled(tidy(text))))


DANGERS, SOUND_ALIKE = both_sides("dangers.txt")


@pytest.mark.parametrize("text", DANGERS)
def test_danger_is_heard_however_it_is_told(text: str) -> None:
    assert heard(text)


@pytest.mark.parametrize("text", SOUND_ALIKE)
def test_what_only_sounds_like_danger_is_none(text: str) -> None:
    assert heard(text) is None


def test_what_was_learned_carries_to_sentences_it_was_not_learned_from() -> None:
    dangers, harmless = both_sides("dangers_unseen.txt")
    assert sum(heard(text) is not None for text in dangers) / len(dangers) > 0.8
    assert sum(heard(text) is not None for text in harmless) / len(harmless) < 0.03


@pytest.mark.parametrize(
    "company", ["{}. ran 5k today", "{}, ran 5k today", "ran 5k today but {}", "20 pages\n{}"]
)
def test_what_is_told_beside_danger_takes_nothing_away(company: str) -> None:
    known, unseen = DANGERS, both_sides("dangers_unseen.txt")[0]
    assert sum(heard(company.format(text.rstrip("."))) is not None for text in known) / len(known) > 0.97
    assert sum(heard(company.format(text.rstrip("."))) is not None for text in unseen) / len(unseen) > 0.64


def test_danger_is_heard_at_the_end_of_a_long_message() -> None:
    walk = "Walked round the park with the dog and then read ten pages of my book on the bench. "
    assert heard(walk * 6 + "I hid the blades under my mattress in case.") == "self_harm"
    assert heard(walk * 6) is None
