"""What the sidebar shows: one card per goal, made from the goal and its measures."""

from __future__ import annotations

from typing import NamedTuple


class Card(NamedTuple):
    """One goal as it is shown. `tone` names its colour; `fraction` and `pace` are in 0..1, None where there
    is no bar; `marks` (one a period's part) stand where a bar would.
    """

    goal_id: str
    number: int | None
    title: str
    standing: str
    tone: str = "calm"
    fraction: float | None = None
    pace: float | None = None
    marks: str = ""
    amount: str = ""
    due: str = ""
    trail: str = ""
    note: str = ""
    brief: str = ""
    unit: str = ""
    kind: str = ""
    usual: float | None = None
    due_today: str = ""
    done_today: str = ""
    paused: bool = False


class Board(NamedTuple):
    """All goals at one moment, what needs attention first."""

    cards: tuple[Card, ...] = ()
    tally: tuple[str, ...] = ()  # how many are on track, and how many cannot be told, in few words each

    def by_number(self, number: int) -> Card | None:
        """The goal that has a number, if any."""
        return next((card for card in self.cards if card.number == number), None)

    def by_id(self, goal_id: str | None) -> Card | None:
        """The card of a goal, if it is shown."""
        return next((card for card in self.cards if card.goal_id == goal_id), None)

    @property
    def due_today(self) -> tuple[str, ...]:
        """What is asked of this day, in the order of the cards."""
        return tuple(card.due_today for card in self.cards if card.due_today)

    @property
    def done_today(self) -> tuple[str, ...]:
        """What this day has seen so far, by number."""
        cards = sorted(self.cards, key=lambda card: card.number or 999)
        return tuple(card.done_today for card in cards if card.done_today)
