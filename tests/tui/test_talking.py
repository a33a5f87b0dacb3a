"""Talking: what is typed is answered, what was logged moves the bars, nothing typed is lost."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from tracker_tui.bootstrap import Tracker
from tracker_tui.clock import Clock
from tracker_tui.tui.talk import Segment, Talk
from tracker_tui.tui.widgets.prompt import Prompt
from tracker_tui.tui.widgets.talk_blocks import KEPT, MOST

if TYPE_CHECKING:
    from tests.tui.sitting import Starter

pytestmark = pytest.mark.usefixtures("goals")


async def test_a_log_shows_its_receipt_and_moves_its_card(sit: Starter) -> None:
    async with sit() as app:
        assert "0/100 km" in app.main.goals.text
        await app.say("ran 5 km")
        await app.sees("Run 100 km")
        assert "5 km · today" in app.main.chat.text
        assert "5 of 100 km" in app.main.chat.text
        assert "5/100 km" in app.main.goals.text


async def test_the_last_receipt_names_its_key_and_only_the_last(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        await app.sees("f8 undo")
        await app.say("ran 3 km")
        await app.until(lambda: "8/100 km" in app.main.goals.text)
        assert app.main.chat.text.count("f8 undo") == 1


async def test_a_reply_is_labelled_by_its_mode(sit: Starter) -> None:
    async with sit() as app:
        await app.say("hello")
        await app.sees("chat ▎")


async def test_several_messages_are_answered_in_order(sit: Starter) -> None:
    async with sit() as app:
        for text in ("ran 1 km", "ran 2 km", "ran 3 km"):
            await app.type(text)
            await app.press("enter")
        await app.until(lambda: not any(talk.waiting for talk in app.main.chat.talks))
        assert app.said == ["ran 1 km", "ran 2 km", "ran 3 km"]
        assert "6/100 km" in app.main.goals.text


async def test_enter_on_nothing_sends_nothing(sit: Starter) -> None:
    async with sit() as app:
        await app.press("enter", "space", "enter")
        assert app.said == []


async def test_up_and_down_go_through_what_was_said_and_keep_the_draft(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 1 km")
        await app.say("ran 2 km")
        prompt = app.main.query_one(Prompt)
        await app.type("half a thou")
        await app.press("up")
        assert prompt.text == "ran 2 km"
        await app.press("up", "up", "up")
        assert prompt.text == "ran 1 km"
        await app.press("down", "down")
        assert prompt.text == "half a thou"


async def test_up_moves_the_cursor_before_it_goes_back_in_time(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 1 km")
        prompt = app.main.query_one(Prompt)
        await app.type("one")
        await app.press("ctrl+j")
        await app.type("two")
        await app.press("up")
        assert prompt.text == "one\ntwo"
        await app.press("up")
        assert prompt.text == "ran 1 km"


async def test_ctrl_j_makes_a_new_line_and_the_prompt_grows(sit: Starter) -> None:
    async with sit() as app:
        prompt = app.main.query_one(Prompt)
        app.chunk(*["a", "ctrl+j"] * 3)
        await app.until(lambda: prompt.size.height == 4)
        await app.until(lambda: prompt.scroll_offset.y == 0, "its first row")
        app.chunk(*["ctrl+j"] * 20)
        await app.until(lambda: prompt.size.height == 10)


async def test_words_are_never_markup(sit: Starter) -> None:
    async with sit() as app:
        await app.say("did [b]gym[/b] today [@click=app.quit]x[/] [/nope]")
        await app.sees("[b]gym[/b] today [@click=app.quit]x[/] [/nope]")


async def test_control_characters_and_overrides_are_not_drawn(sit: Starter, tracker: Tracker) -> None:
    tracker.say("hello \x1b]0;owned\x07 \u202eevil")
    async with sit() as app:
        await app.sees("hello")
        assert not set(app.main.chat.text) & {"\x1b", "\x07", "\u202e"}


async def test_a_turn_that_cannot_be_had_says_why_and_gives_the_words_back(
    sit: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tracker_tui.database.errors import DatabaseError

    def refuse(*_args: object, **_options: object) -> None:
        raise DatabaseError("The file is held by another program.")

    async with sit() as app:
        monkeypatch.setattr(Tracker, "say", refuse)
        await app.say("ran 5 km")
        await app.sees("The file is held by another program.")
        assert app.main.query_one(Prompt).text == "ran 5 km"


async def test_words_are_gone_over_and_deleted_by_the_keys_people_know(sit: Starter) -> None:
    async with sit() as app:
        prompt = app.main.query_one(Prompt)
        for keys, left in (
            (("alt+left", "x"), "one two xthree"),
            (("ctrl+left", "alt+d"), "one two "),
            (("ctrl+w",), "one "),
            (("alt+left", "ctrl+delete"), " "),
            (("alt+x",), " "),
        ):
            if left == "one two xthree":
                prompt.put("one two three")
            app.chunk(*keys)
            await app.until(lambda left=left: prompt.text == left, left)


async def test_words_that_have_logged_something_are_not_given_back_to_log_it_twice(
    sit: Starter, goals: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from tracker_tui.database.errors import DatabaseError
    from tracker_tui.pipeline.save import Save

    def fail(*_args: object) -> None:
        raise DatabaseError("The disk is full.")

    async with sit() as app:
        monkeypatch.setattr(Save, "__call__", fail)
        await app.say("ran 5 km")
        await app.sees("The disk is full.")
        assert "5 of 100 km" in app.main.chat.text
        assert app.main.query_one(Prompt).text == ""


async def test_a_fault_is_a_sentence_and_not_a_traceback(
    sit: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit() as app:
        monkeypatch.setattr(Tracker, "say", lambda *_args, **_options: 1 / 0)
        await app.say("ran 5 km")
        await app.sees("That did not work")
        assert "ZeroDivisionError" not in app.main.chat.text


async def test_a_very_long_message_is_taken(sit: Starter) -> None:
    async with sit() as app:
        app.main.query_one(Prompt).put("ran 5 km " + "really " * 14_000)
        await app.press("enter")
        await app.until(lambda: app.main.chat.talks and not app.main.chat.talks[-1].waiting)
        await app.sees("really")


async def test_wide_characters_and_emoji_keep_the_lines_straight(sit: Starter, tracker: Tracker) -> None:
    from tracker_tui.ledger import NewGoal

    with tracker.ledger.change() as change:
        change.create_goal(NewGoal("走る 🏃‍♀️ مرحبا run", target=10.0, unit="km"))
    async with sit() as app:
        await app.until(lambda: "走る" in app.main.goals.text)
        width = app.main.goals.size.width
        assert {app.main.goals.render_line(y).cell_length for y in range(app.main.goals.size.height)} == {
            width
        }


async def test_escape_stops_waiting_for_a_reply_and_keeps_what_is_typed(
    sit: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    release, say = threading.Event(), Tracker.say

    def slow(self: Tracker, text: str, **options: Any) -> Any:
        reply = say(self, text, **options)
        release.wait(30)
        return reply

    async with sit() as app:
        monkeypatch.setattr(Tracker, "say", slow)
        await app.type("ran 5 km")
        await app.press("enter")
        await app.sees("5 km · today")
        await app.type("and then")
        await app.press("escape")
        await app.sees("Stopped.")
        release.set()
        await app.until(lambda: "5/100 km" in app.main.goals.text)
        assert app.main.query_one(Prompt).text == "and then"
        await app.say(" ran 2 km")
        assert app.main.chat.text.count("Stopped.") == 1


async def test_escape_frees_the_next_turn_at_once(sit: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    say, asked = Tracker.say, threading.Event()

    def hang(self: Tracker, text: str, **options: Any) -> Any:
        reply = say(self, text, **options)
        while text == "hello" and not options["cancelled"]():
            asked.set()
            time.sleep(0.005)
        return reply

    async with sit() as app:
        monkeypatch.setattr(Tracker, "say", hang)
        await app.type("hello")
        await app.press("enter")
        await app.until(asked.is_set)
        await app.press("escape")
        await app.say("ran 2 km")
        assert "2/100 km" in app.main.goals.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("undo", "takes the last change back"),
        ("ran this morning", "how much?"),
        ("pause gym", "pause Gym"),
        ("I want to swim 20 km by June", "new goal: 20 km, by 30 Jun"),
        ("what a day", ""),
    ],
)
async def test_a_hint_says_what_else_would_be_done(sit: Starter, said: str, told: str) -> None:
    async with sit() as app:
        app.main.desk.preview(said)
        app.main.entry.prompt.put(said)
        await app.until(lambda: told in app.hint if told else not app.hint, told)


async def test_a_hint_reads_the_answer_to_an_open_question(sit: Starter, tracker: Tracker) -> None:
    question = tracker.say("ran this morning").question
    assert question is not None
    async with sit() as app:
        await app.type("7")
        await app.until(lambda: "7 km → Run 100 km · today" in app.hint, "the answer's hint")


async def test_receipts_of_an_earlier_sitting_look_like_those_of_today(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km and read 20 pages")
        await app.sees("4,000 pages")
        lines = [line.rstrip().removesuffix("f8 undo").rstrip() for line in app.main.chat.text.splitlines()]
    async with sit() as app:
        await app.sees("4,000 pages")
        # With the clock stopped all is of one second, and only what was said has an order.
        assert sorted(line.rstrip() for line in app.main.chat.text.splitlines()) == sorted(lines)


async def test_what_keys_did_stands_in_the_talk_and_is_there_again_later(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        app.chunk("ctrl+l", *"3 20", "enter")
        await app.sees("20 pages · today")
        await app.press("f8")
        await app.sees("20 pages · today  taken back since")
    async with sit() as app:
        await app.sees("5 km · today")
        text = app.main.chat.text
        assert "20 pages · today  taken back since" in text
        assert "taken back: 0 of 4,000 pages" in text
        assert "↶ ▎ Read 4000 pages" in text
        assert text.count("taken back since") == 1


async def test_a_receipt_that_is_undone_says_so_until_it_is_made_again(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        await app.press("f8")
        await app.sees("5 km · today  taken back since")
        await app.press("f9")
        await app.until(lambda: "taken back since" not in app.main.chat.text)
    async with sit() as app:
        await app.sees("5 km · today  made again: 5 of 100 km")
        assert "taken back since" not in app.main.chat.text


async def test_a_new_talk_begins_without_what_was_done_before_it(
    sit: Starter, tracker: Tracker, clock: Clock
) -> None:
    before = tracker.conversations.create(clock.timestamp() - 100)
    tracker.conversations.add_message(before.id, "user", "hello", clock.timestamp() - 50)
    tracker.conversations.close(before.id, clock.timestamp())
    tracker.conversations.create(clock.timestamp() + 10)
    async with sit() as app:
        assert not app.main.chat.talks


async def test_a_reply_that_is_only_a_list_stands_beside_its_mode(sit: Starter) -> None:
    async with sit() as app:
        talk = Talk("t", "what now?", segments=(Segment("CONSULT", "- run\n- rest"),))
        app.main.chat.add(talk)
        assert "advice ▎  • run" in app.main.chat.text


async def test_a_long_receipt_is_wrapped_and_not_cut(sit: Starter) -> None:
    async with sit((80, 24)) as app:
        await app.say("change the goal to run to 240 km by the end of December")
        await app.until(lambda: app.main.chat.talks[-1].receipts, "a receipt")
        text = " ".join(app.main.chat.text.replace("▎", " ").split())
        assert "the target is now 240 km (it was 100 km)" in text


async def test_a_hint_without_room_says_a_shared_day_once(sit: Starter) -> None:
    async with sit((60, 24)) as app:
        await app.type("ran 5 km, read 20 pages, had 1 coffee")
        await app.until(lambda: app.hint.count("today") == 1, "the day once")
        assert app.hint.endswith(" · today")
        assert all(part in app.hint for part in ("5 km → ", "20 pages → ", "1 "))
        await app.type(" yesterday")
        await app.until(lambda: "yesterday" in app.hint, "the other day")


async def test_a_hint_says_what_would_be_logged_before_it_is(sit: Starter) -> None:
    async with sit() as app:
        await app.type("ran 3 miles yesterday")
        await app.until(lambda: "4.83 km → Run 100 km · yesterday" in app.hint, "the hint")
        assert "0/100 km" in app.main.goals.text
        await app.press("enter")
        await app.until(lambda: not app.hint, "the hint gone")


async def test_a_turn_is_chosen_shows_its_time_and_is_copied(
    sit: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit() as app:
        await app.say("ran 1 km")
        await app.say("ran 2 km")
        copied: list[str] = []
        monkeypatch.setattr(app.app, "copy_to_clipboard", copied.append)
        app.main.chat.focus()
        await app.press("up")
        lines = [app.main.chat.render_line(y).text for y in range(app.main.chat.size.height)]
        assert any(line.startswith("▌20:15") and "ran 1 km" in line for line in lines)
        await app.press("c")
        assert copied
        assert copied[0].startswith("ran 1 km")


async def test_a_long_sitting_keeps_no_more_turns_than_it_needs(sit: Starter) -> None:
    async with sit() as app:
        for number in range(MOST + 1):
            app.main.chat.add(Talk(f"t{number}", f"said {number}", app.app.clock.now(), before_id="x"))
        assert KEPT <= len(app.main.chat.talks) <= KEPT + 1
        assert app.main.chat.more
        assert f"said {MOST}" in app.main.chat.text
