"""What the turn thread tells the main screen, and what is shown of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from tracker_tui.privacy import sends_anything
from tracker_tui.tui import messages
from tracker_tui.tui.keys import shown_keys
from tracker_tui.tui.screens.layout import Layout

if TYPE_CHECKING:
    from tracker_tui.llm.offer import Offer

OFFERED = "model-offer"  # what is kept of the offer
OFFER_SECONDS = 20
NO_MODEL = "No model was found. `tracker doctor` says how to have one."
WARM_AFTER = 0.3  # seconds: the first picture comes first


class Hearing(Layout):
    """Shows what was read, logged, said and refused."""

    opened = False
    _offer: Offer | None = None

    @on(messages.Opened)
    def show_stored(self, event: messages.Opened) -> None:
        """Show what is stored."""
        self.opened = True
        self._show_board(event.board)
        self.chat.prepend(event.talks, more=event.more)
        self.entry.prompt.remember_older(talk.said for talk in event.talks)
        self._set_first(not event.talks and not event.board.cards and not self.chat.talks)
        if sends_anything(self._settings):
            self.set_timer(WARM_AFTER, self.desk.warm_model)
        elif not self._settings.model and self._settings.model_offer and not self._kept.get(OFFERED):
            self.set_timer(WARM_AFTER, lambda: self.desk.look_for_model(asked=False))

    @on(messages.ModelFound)
    def offer_model(self, event: messages.ModelFound) -> None:
        """Say once that a model could be used, and which key does it; passed over, it is not said again."""
        self._offer = event.offer
        if event.offer is None:
            if event.asked:
                self.notify(NO_MODEL, markup=False)
            return
        self._kept.put(OFFERED, "told")
        key = shown_keys(self._keymap.get("model.again", "f12").split(",")[0])
        offer = event.offer
        told = f"{offer.where}. {key} lets {offer.model} word advice and talk; until then nothing is sent."
        self.notify(told[0].upper() + told[1:], markup=False, timeout=OFFER_SECONDS)

    @on(messages.BoardRead)
    def follow_board(self, event: messages.BoardRead) -> None:
        """Another process changed something."""
        self._show_board(event.board)

    @on(messages.EarlierRead)
    def show_earlier(self, event: messages.EarlierRead) -> None:
        """Put earlier turns on top."""
        self.chat.prepend(event.talks, more=event.more)
        self.entry.prompt.remember_older(talk.said for talk in event.talks)

    @on(messages.LaterRead)
    def show_later(self, event: messages.LaterRead) -> None:
        """Put later turns below a stretch of the past."""
        if self.chat.later is not None:
            self.chat.extend(event.talks, later=event.later)

    @on(messages.Committed)
    def show_receipts(self, event: messages.Committed) -> None:
        """The bars move before the reply is there."""
        self._show_board(event.board)
        self.chat.redraw(*self._turns.committed(self.chat, event))

    @on(messages.Spoken)
    def show_words(self, event: messages.Spoken) -> None:
        """A part of a reply arrives."""
        self.chat.redraw(*self._turns.spoken(self.chat, event))

    @on(messages.Answered)
    def show_answer(self, event: messages.Answered) -> None:
        """A turn is over; most change no goal, or have shown it by now."""
        if event.board != self.goals.board:
            self._show_board(event.board)
        self.chat.redraw(*self._turns.answered(self.chat, event))

    @on(messages.Refused)
    def show_refusal(self, event: messages.Refused) -> None:
        """A turn could not be had: say why, and give the words back unless they have done something; said
        again, that would be done again.
        """
        talk = self._turns.refused(self.chat, event)
        if talk is not None:
            if not talk.receipts:
                self.entry.prompt.give_back(talk.said)
            self.chat.redraw(talk)

    @on(messages.PageRead)
    def pass_page(self, event: messages.PageRead) -> None:
        """A goal in full is for the screen that lies over this one."""
        if self.app.screen is not self:
            self.app.screen.post_message(messages.PageRead(event.page))

    @on(messages.Previewed)
    def show_hint(self, event: messages.Previewed) -> None:
        """Say what the words would do, if they still stand there."""
        if event.text == self.entry.prompt.text:
            self.entry.hint(event.hint)

    @on(messages.Changed)
    def show_change(self, event: messages.Changed) -> None:
        """A key or form changed something."""
        self._show_board(event.board)
        if event.receipts:
            if self.app.screen is not self:
                self.app.screen.post_message(messages.Did(event.receipts))
            self._set_first(False)
            self.chat.redraw(*self._turns.changed(self.chat, event.receipts, event.change_ids))

    @on(messages.TakenBack)
    def show_taken_back(self, event: messages.TakenBack) -> None:
        """Receipts of what was taken back say so, and those of what was made again do not any more."""
        self.chat.redraw(*self._turns.taken_back(self.chat, event.change_ids))

    @on(messages.NotChanged)
    def show_problem(self, event: messages.NotChanged) -> None:
        """What a key or form asked for could not be done."""
        self.notify(event.sentence, severity="warning", markup=False)
