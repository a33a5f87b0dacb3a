"""The days of a message: which day, in which tense, and what is no day at all."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pace import growth
from tracker_tui.language.dates.impossible import no_such_day
from tracker_tui.language.dates.reading import Recurrence, When, read_dates

WEDNESDAY = datetime(2026, 3, 18, 20, 15)


def read(text: str, now: datetime = WEDNESDAY, tense: str = "past", **options: object) -> list[When]:
    return read_dates(text, now, now.date(), tense=tense, **options)  # type: ignore[arg-type]


def only(text: str, now: datetime = WEDNESDAY, tense: str = "past", **options: object) -> When:
    found = read(text, now, tense, **options)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ran 5k today", "2026-03-18"), ("yesterday i drank 2 litres", "2026-03-17"),
        ("went last night", "2026-03-17"), ("did it this morning", "2026-03-18"),
        ("yesterday evening", "2026-03-17"), ("the day before yesterday", "2026-03-16"),
        ("on Monday i ran", "2026-03-16"), ("Wednesday", "2026-03-18"), ("last Wednesday", "2026-03-11"),
        ("on thursday", "2026-03-12"), ("last tuesday", "2026-03-17"), ("two days ago", "2026-03-16"),
        ("a week ago", "2026-03-11"), ("3 weeks ago", "2026-02-25"), ("a month ago", "2026-02-18"),
        ("a couple of days ago", "2026-03-16"), ("on the 3rd", "2026-03-03"), ("on the 25th", "2026-02-25"),
        ("Mar 3: 5 km", "2026-03-03"), ("3 March", "2026-03-03"), ("the 3rd of March", "2026-03-03"),
        ("Dec 28", "2025-12-28"), ("14/02: 9 km", "2026-02-14"), ("on 14.2. i ran", "2026-02-14"),
        ("2026-03-14", "2026-03-14"), ("14.02.2026", "2026-02-14"), ("March 3rd, 2025", "2025-03-03"),
        ("ysterday i runned", "2026-03-17"), ("wendesday", "2026-03-18"), ("yday", "2026-03-17"),
        ("monday last week", "2026-03-09"), ("last week tuesday", "2026-03-10"),
        ("Friday 13 March", "2026-03-13"), ("friday the 13th", "2026-03-13"),
        ("sunday's long run", "2026-03-15"), ("sundays 10k got cancelled", "2026-03-15"),
        ("todays ride", "2026-03-18"), ("missed sat", "2026-03-14"), ("on sun", "2026-03-15"),
        ("an hour ago", "2026-03-18"), ("the 1st", None), ("on the first", "2026-03-01"),
        ("tomorrow 3 km", "2026-03-19"), ("two days before yesterday", "2026-03-15"),
        ("20260314", "2026-03-14"), ("2 days after Christmas", "2026-12-27"),
    ],
)  # fmt: skip
def test_days_of_logs(text: str, day: str | None) -> None:
    found = read(text)
    assert [(when.first.isoformat(), when.last.isoformat()) for when in found] == (
        [(day, day)] if day else []
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on Monday", "2026-03-23"), ("by Wednesday", "2026-03-25"), ("by friday", "2026-03-20"),
        ("next Sunday", "2026-03-29"), ("by June", "2026-06-30"), ("by March", "2026-03-31"),
        ("by end of March", "2026-03-31"), ("until end of july", "2026-07-31"),
        ("by the end of the year", "2026-12-31"), ("this year", "2026-12-31"), ("this month", "2026-03-31"),
        ("next week", "2026-03-29"), ("in 3 months", "2026-06-18"), ("in six weeks", "2026-04-29"),
        ("in two weeks' time", "2026-04-01"), ("within 10 days", "2026-03-28"),
        ("by september 7", "2026-09-07"), ("by Jan 15", "2027-01-15"), ("by the 15th", "2026-04-15"),
        ("15 August", "2026-08-15"), ("by christmas", "2026-12-25"), ("by new year", "2027-01-01"),
        ("by halloween", "2026-10-31"), ("before easter", "2026-04-04"), ("by thanksgiving", "2026-11-26"),
        ("before June", "2026-05-31"), ("by mid May", "2026-05-16"), ("by 2027", "2027-12-31"),
        ("by next friday", "2026-03-27"), ("by the end of next month", "2026-04-30"),
        ("end of week", "2026-03-22"), ("eoy", "2026-12-31"), ("by summer", "2026-06-21"),
        ("before summer", "2026-05-31"), ("due on 5.12", "2026-12-05"),
        ("between now and the end of May", "2026-05-31"), ("by my birthday (14 nov)", "2026-11-14"),
        ("over the next 3 months", "2026-06-18"), ("two weeks from friday", "2026-04-03"),
        ("tomorrow", "2026-03-19"), ("the day after tomorrow", "2026-03-20"), ("by 31/12", "2026-12-31"),
        ("a week from now", "2026-03-25"),
    ],
)  # fmt: skip
def test_deadlines(text: str, day: str) -> None:
    assert only(text, tense="future").deadline.isoformat() == day


@pytest.mark.parametrize(
    ("text", "first", "last", "grain"),
    [
        ("this week", "2026-03-16", "2026-03-22", "week"), ("last week", "2026-03-09", "2026-03-15", "week"),
        ("last month", "2026-02-01", "2026-02-28", "month"),
        ("pages in march?", "2026-03-01", "2026-03-31", "month"),
        ("in december", "2025-12-01", "2025-12-31", "month"),
        ("the weekend", "2026-03-14", "2026-03-15", "weekend"),
        ("last 7 days", "2026-03-12", "2026-03-18", "range"),
        ("the past two weeks", "2026-03-05", "2026-03-18", "range"),
        ("mon-wed", "2026-03-16", "2026-03-18", "range"),
        ("from the 1st to the 5th", "2026-03-01", "2026-03-05", "range"),
        ("Mar 3-5", "2026-03-03", "2026-03-05", "range"), ("3-5 March", "2026-03-03", "2026-03-05", "range"),
        ("between January and March", "2026-01-01", "2026-03-31", "range"),
        ("all week", "2026-03-16", "2026-03-18", "week"),
        ("the week of March 3", "2026-03-02", "2026-03-08", "week"),
        ("Dec 30 to Jan 2", "2025-12-30", "2026-01-02", "range"),
        ("last year", "2025-01-01", "2025-12-31", "year"),
        ("from March until now", "2026-03-01", "2026-03-18", "range"),
    ],
)  # fmt: skip
def test_stretches(text: str, first: str, last: str, grain: str) -> None:
    when = only(text)
    assert (when.first.isoformat(), when.last.isoformat(), when.grain) == (first, last, grain)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon & tue", [16, 17]), ("meditated wed thurs and fri", [12, 13, 18]),
        ("mon, tue, wed", [16, 17, 18]), ("yesterday and today", [17, 18]), ("mon/tue", [16, 17]),
        ("mon and tue last week", [9, 10]), ("mon tue and thurs last week", [9, 10, 12]),
        ("on monday and on tuesday", [16, 17]),
    ],
)  # fmt: skip
def test_several_days_at_once(text: str, days: list[int]) -> None:
    assert [day.day for day in only(text).several] == days


def test_an_amount_before_a_day_is_no_part_of_it() -> None:
    assert only("doordash $31 last night").text == "last night"
    assert only("saturday 6,100 steps, mostly walking").text == "saturday"
    assert [when.text for when in read("12 last week, 9 this week")] == ["last week", "this week"]


def test_separate_days_stay_separate() -> None:
    found = read("mon 5k, wed 7k, today 4k")
    assert [when.first.day for when in found] == [16, 18, 18]
    assert [when.first.day for when in read("nothing on monday, tuesday i ran 5k")] == [16, 17]


@pytest.mark.parametrize(
    ("text", "recurrence", "schedule"),
    [
        ("every day", Recurrence("day"), None), ("daily", Recurrence("day"), None),
        ("each night", Recurrence("day"), None),
        ("every other day", Recurrence("day", 2), {"every_days": 2}),
        ("every 3 days", Recurrence("day", 3), {"every_days": 3}),
        ("every weekday", Recurrence("week", 1, (0, 1, 2, 3, 4)), {"weekdays": [0, 1, 2, 3, 4]}),
        ("every month", Recurrence("month"), None),
        ("every monday and thursday", Recurrence("week", 1, (0, 3)), {"weekdays": [0, 3]}),
        ("on sundays", Recurrence("week", 1, (6,)), {"weekdays": [6]}),
        ("mon/wed/fri", Recurrence("week", 1, (0, 2, 4)), {"weekdays": [0, 2, 4]}),
        ("tuesdays and thursdays", Recurrence("week", 1, (1, 3)), {"weekdays": [1, 3]}),
        ("every other friday", Recurrence("week", 2, (4,)), None),
        ("weekends", Recurrence("week", 1, (5, 6)), {"weekdays": [5, 6]}),
        ("mondays, wednesdays and fridays", Recurrence("week", 1, (0, 2, 4)), {"weekdays": [0, 2, 4]}),
        ("weekly", Recurrence("week"), None),
    ],
)  # fmt: skip
def test_what_comes_again(text: str, recurrence: Recurrence, schedule: dict[str, object] | None) -> None:
    found = only(text, tense="future").recurring
    assert found == recurrence
    assert found is not None
    assert found.schedule() == schedule


@pytest.mark.parametrize(
    ("text", "day", "moment"),
    [
        ("at 7am on monday", "2026-03-16", time(7)), ("yesterday at 7:30 pm", "2026-03-17", time(19, 30)),
        ("around noon", "2026-03-18", time(12)), ("at 19:30", "2026-03-18", time(19, 30)),
        ("in bed at 10:50 tonight", "2026-03-18", time(10, 50)),
        ("half past seven", "2026-03-18", time(7, 30)), ("half eight", "2026-03-18", time(8, 30)),
        ("quarter to nine", "2026-03-18", time(8, 45)), ("3 hours ago", "2026-03-18", time(17, 15)),
    ],
)  # fmt: skip
def test_times_of_day(text: str, day: str, moment: time) -> None:
    when = only(text)
    assert (when.first.isoformat(), when.time) == (day, moment)


@pytest.mark.parametrize(
    ("moment", "text", "day"),
    [
        ("2026-03-18T00:30", "last night", "2026-03-17"),
        ("2026-03-18T01:00", "in bed at 11 tonight", "2026-03-17"),
        ("2026-03-18T01:00", "ran this morning", "2026-03-17"),
        ("2026-03-18T08:00", "last night", "2026-03-17"), ("2026-03-18T02:00", "4 hours ago", "2026-03-17"),
        ("2027-01-01T10:00", "yesterday", "2026-12-31"), ("2026-01-02T10:00", "Dec 28", "2025-12-28"),
        ("2026-03-01T10:00", "on the 31st", "2026-01-31"), ("2026-03-01T10:00", "Feb 29", "2024-02-29"),
        ("2026-03-16T10:00", "on Monday", "2026-03-16"),
    ],
)  # fmt: skip
def test_after_midnight_and_over_the_year(moment: str, text: str, day: str) -> None:
    assert only(text, datetime.fromisoformat(moment)).first.isoformat() == day


def test_a_day_that_begins_later_keeps_its_evening() -> None:
    now = datetime(2026, 3, 18, 1, 0)
    found = read_dates("tonight", now, date(2026, 3, 17), tense="past")
    assert found[0].first == date(2026, 3, 17)


def test_the_order_of_dates_flips_where_it_must() -> None:
    assert only("on 3/4", tense="past").first == date(2025, 4, 3)
    assert only("on 3/4", tense="past", date_order="mdy").first == date(2026, 3, 4)
    assert only("on 2/14", tense="past").first == date(2026, 2, 14)
    assert only("14/02", tense="past", date_order="mdy").first == date(2026, 2, 14)


def test_the_week_may_begin_on_sunday() -> None:
    assert only("this week", week_start=6).first == date(2026, 3, 15)


def test_markers_lead_their_day() -> None:
    assert only("by friday", tense="future").marker == "by"
    assert only("since monday").marker == "since"
    assert only("until end of july", tense="future").text == "until end of july"


@pytest.mark.parametrize(
    "text",
    [
        "i may go", "may be late", "march on", "sat on the couch", "we sat down", "in the sun",
        "sun salutations", "second thoughts", "1 of 2", "3x12", "weight 82.5", "10000 steps",
        "salmon for lunch", "31 Feb", "on 31.2.", "chapter 12", "the 3rd chapter", "my 2nd run", "ran a 10k",
        "3/4 mile", "half a day off", "squat 100 3x5", "slept 7 hours", "call 555-1234", "happy new year!!",
        "early new years resolution", "christmas shopping done", "in a second", "3-1 win", "5 out of 7",
        "12 st 4", "paid $12", "v1.2.3", "8 a day from now on", "marched 5 km", "a frida kahlo book",
        "131/84", "bp 131 over 84", "2 mondo", "fall asleep", "$31 at the bar", "spring cleaning", "",
    ],
)  # fmt: skip
def test_invents_no_days(text: str) -> None:
    assert read(text) == []
    assert [when for when in read(text, tense="future") if when.first != WEDNESDAY.date()] == []


def test_distances_ahead_are_no_days_of_the_past() -> None:
    assert read("lost 2 kg in 3 months") == []


WORDS = """
    today yesterday last next this the a on by in at from to until mon tue sunday march may june 3 12 31
    2026 3rd 1/2 14/02 week month year  days ago and , - / : . every other night end of mid weekend
    christmas summer now half 7am noon before after hours past few first
"""
PIECES = st.sampled_from(WORDS.split())
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=20).map(" ".join),
    st.lists(PIECES, max_size=20).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), st.sampled_from(["past", "future"]))
def test_any_text_gives_ordered_days(text: str, now: datetime, tense: str) -> None:
    last = 0
    for when in read_dates(text, now, now.date(), tense=tense):
        assert last <= when.start < when.end <= len(text)
        assert when.text == text[when.start : when.end]
        assert when.first <= when.last
        assert all(when.first <= day <= when.last for day in when.several)
        last = when.end


@given(
    st.dates(date(2001, 1, 1), date(2099, 1, 1)),
    st.sampled_from(["monday", "tuesday", "friday", "sun", "thurs"]),
)
def test_weekdays_lie_within_a_week(today: date, name: str) -> None:
    now = datetime.combine(today, time(12))
    past, future = only("on " + name, now), only("on " + name, now, "future")
    assert today - timedelta(days=6) <= past.first <= today < future.first <= today + timedelta(days=7)
    assert (future.first - past.first).days == 7


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "9",
        "1 ",
        "mon ",
        "3/",
        "1-",
        "1:",
        "every ",
        "in 3 ",
        "the ",
        "next ",
        "9 to ",
        "½",
        "last week and ",
    ],
)
def test_long_texts_take_no_long_time(piece: str) -> None:
    assert growth(read, piece, 100_000) < 8


@pytest.mark.parametrize(
    "text",
    [
        "ran 5 km on 29 feb", "ran 5 km on 29 feb 2025", "by february 29, 2027", "on 31.2", "the 31.2.",
        "on 31/2 in town",
    ],
)  # fmt: skip
def test_days_in_no_calendar(text: str) -> None:
    assert no_such_day(text, WEDNESDAY.date()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "ran 5 km on 29 feb 2024", "by 29 february 2028", "by feb 29, 2028", "ran for 4.31 km",
        "ran the 6.31 km loop", "on 4.31 km i stopped", "paid for 4.31 of coffee", "on 31.12", "the 31.12.",
    ],
)  # fmt: skip
def test_days_and_decimals_are_no_impossible_days(text: str) -> None:
    assert no_such_day(text, WEDNESDAY.date()) is None
