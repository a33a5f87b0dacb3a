"""The command palette: every key's action, every goal, every colour, and what else can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.command import DiscoveryHit, Hit, Provider
from textual.content import Content

from tracker_tui.progress.numbers import format_value
from tracker_tui.tui.glyphs import glyphs
from tracker_tui.tui.keys import TABLE, shown_keys
from tracker_tui.tui.slash import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from typing import Any

    from textual.command import Hits

    from tracker_tui.tui.app import TrackerApp
    from tracker_tui.tui.screens.main import MainScreen

NOT_OFFERED = frozenset({"palette", "back", "page.back", "all.back", "review.back"})
# Nobody opens a list to move a cursor: these wait until their words are typed.
ONLY_MOVES = frozenset({"cursor", "jump", "turn"})


class Offer(NamedTuple):
    """One line of the palette. What is not `first` only shows once something is typed; `also`: other words
    that find it.
    """

    name: str
    help: str
    run: Callable[[], Awaitable[Any] | object]
    first: bool = True
    also: str = ""


class Everything(Provider):
    """All of it, on the main screen, whatever lies over it."""

    @property
    def _app(self) -> TrackerApp:
        return self.app  # type: ignore[return-value]

    @property
    def _main(self) -> MainScreen:
        return self.app.screen_stack[0]  # type: ignore[return-value]

    async def discover(self) -> Hits:
        """What is offered before anything is typed."""
        for offer in self._offers():
            if offer.first:
                run = partial(self._do, offer)
                yield DiscoveryHit(Content(offer.name), run, offer.name, self._help(offer))

    async def search(self, query: str) -> Hits:
        """What fits the words typed."""
        matcher = self.matcher(query)
        for offer in self._offers():
            score = max(map(matcher.match, (offer.name, offer.also)))
            if score > 0:
                yield Hit(score, Content(offer.name), partial(self._do, offer), offer.name, self._help(offer))

    async def _do(self, offer: Offer) -> None:
        done = offer.run()
        if hasattr(done, "__await__"):
            await done

    def _offers(self) -> Iterator[Offer]:
        yield from self._keys()
        yield from self._words()
        yield from self._goals()
        for name in sorted(self.app.available_themes):
            run = partial(setattr, self.app, "theme", name)
            yield Offer(f"Colours: {name}", "Remembered", run, False, f"Theme: {name}")
        yield Offer("Save a picture of the screen", "As SVG", self.app.deliver_screenshot)

    def _keys(self) -> Iterator[Offer]:
        """What the keys do: those of the place one is in first, then those that work anywhere."""
        here = getattr(self.screen, "place", "anywhere")
        for place, run in ((here, self._run_here), ("anywhere", self._main.run_action)):
            for key in TABLE:
                if key.place == place and key.id not in NOT_OFFERED:
                    shown = shown_keys(self._app.keymap.get(key.id, key.keys))
                    first = place != "typing" and key.action.partition("(")[0] not in ONLY_MOVES
                    yield Offer(key.meaning, shown, partial(run, key.action), first)

    async def _run_here(self, action: str) -> None:
        """Do what a key does where the focus is, else on the screen."""
        name = action.partition("(")[0]
        there = self.focused if hasattr(self.focused, f"action_{name}") else self.screen
        await self.app.run_action(action, default_namespace=there)

    def _words(self) -> Iterator[Offer]:
        for command in COMMANDS:
            if command.offered:
                run = partial(self._main.command, f"/{command.name}")
                yield Offer(command.meaning, f"/{command.name}", run, also=" ".join(command.also))

    def _goals(self) -> Iterator[Offer]:
        for card in self._main.goals.board.cards:
            title, amount, main = card.title, card.amount, self._main
            yield Offer(f"Show {title}", amount, partial(main.show_goal, card.goal_id), False)
            yield Offer(f"Log to {title}", amount, partial(main.log_to, card.goal_id), False)
            if card.usual is not None:
                usual = format_value(card.usual, card.unit or None)
                yield Offer(
                    f"Log {usual} to {title}", "The usual amount", partial(main.log_usual_of, card), False
                )

    def _help(self, offer: Offer) -> str:
        told = glyphs(self._app.settings.ascii).plain(offer.help)
        return told.replace("[", r"\[")  # the palette reads help as markup
