"""What the numbers of a message are: values, units, roles and what stands around them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pace import growth
from tracker_tui.language.amounts.reading import Amount, Role, read_amounts


def only(text: str) -> Amount:
    """The one amount of a text that counts something."""
    found = [amount for amount in read_amounts(text) if amount.role is Role.AMOUNT]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("34 pages", 34, "pages"), ("wrote 1,150 words", 1150, "words"),
        ("spent 23,50 € on lunch", 23.5, "€"), ("paid 1.500 € rent", 1500, "€"),
        ("saved ₹5,00,000", 500000, "₹"), ("1.234,56 € gone", 1234.56, "€"),
        ("$1,234.56 in fees", 1234.56, "$"), ("2 000 € put away", 2000, "€"),
        ("1 234 567 steps ever", 1234567, "steps"), ("$1.2k from the gig", 1200, "$"),
        ("90k words in", 90000, "words"), ("11.4k steps", 11400, "steps"), ("Rs. 500 for fuel", 500, "₹"),
        ("USD 200 sent", 200, "$"), ("ran 12,5 km", 12.5, "km"), (".5 miles only", 0.5, "miles"),
        ("a couple of miles", 2, "miles"), ("a dozen push-ups", 12, "push-ups"),
        ("half a mile", 0.5, "miles"), ("half an hour", 0.5, "hours"),
        ("two and a half hours", 2.5, "hours"), ("an hour and a quarter", 1.25, "hours"),
        ("three quarters of an hour", 0.75, "hours"), ("2½ hours", 2.5, "hours"),
        ("1 1/2 cups", 1.5, "cups"), ("3/4 mile", 0.75, "miles"), ("forty five bucks", 45, "$"),
        ("a hundred and twenty pages", 120, "pages"), ("one hundred kcal", 100, "kcal"),
        ("a tenner on chips", 10, "£"), ("two point five km", 2.5, "km"), ("slept 6h45", 6.75, "hours"),
        ("1h 20m of piano", 4 / 3, "hours"), ("3h 10m", 19 / 6, "hours"), ("90min run", 90, "minutes"),
        ("2 hours and 15 minutes", 2.25, "hours"), ("1 hour 20", 4 / 3, "hours"),
        ("12 st 4", 12 + 4 / 14, "st"), ("12 st 3 this morning", 12 + 3 / 14, "st"),
        ("5 ft 10", 5 + 10 / 12, "ft"), ("6'2\" now", 6 + 2 / 12, "ft"), ("2 lb 3 oz", 2 + 3 / 16, "lb"),
        ("3 dollars 50", 3.5, "$"), (["5k", "26:48"][1], 26.8, "minutes"),
        ("finished in 1:05:33", 65.55, "minutes"), ("7 km each way", 14, "km"), ("60% done", 60, "%"),
        ("80 percent complete", 80, "%"), ("bp 131 over 84", 131, "mmHg"), ("bp 128/79", 128, "mmHg"),
        ("20 oz of water", 20, "oz"), ("6 big glasses of water", 6, "glasses"),
        ("40 more minutes", 40, "minutes"), ("a half marathon", 21.0975, "km"), ("20 (kg) today", 20, "kg"),
        ("3-mile walk", 3, "miles"), ("worked 9 to 12", 3, "hours"), ("from 9 till 12:30", 3.5, "hours"),
        ("9am-5pm at the desk", 8, "hours"), ("worked 9 to 5", 8, "hours"),
        ("slept from 23:00 to 6:30", 7.5, "hours"), ("12 minuts", 12, "minutes"),
        ("read 5 boks", 5, "books"), ("did it twice", 2, "times"), ("3x this week", 3, "times"),
    ],
)  # fmt: skip
def test_values_and_units(text: str, value: float, unit: str) -> None:
    amount = only(text)
    assert amount.value == pytest.approx(value)
    assert amount.unit == unit


@pytest.mark.parametrize(
    ("text", "value", "noun"),
    [
        ("planted fifteen tomato seedlings today", 15, "tomato seedlings"),
        ("did 3 leetcode today", 3, "leetcode"), ("half a dozen eggs", 6, "eggs"),
        ("4 paying customers", 4, "paying customers"), ("half a pizza", 0.5, "pizza"),
        ("100 paying users by may", 100, "paying users"), ("82.5 on bench", 82.5, None),
        ("ran 6, had a rest", 6, None), ("two more under the sink", 2, None), ("1,840 today", 1840, None),
        ("saved 1.5 lakh so far", 150000, None), ("3 crore in total", 3e7, None), ("got to 430", 430, None),
        ("kanji +12", 12, None),
    ],
)  # fmt: skip
def test_things_counted(text: str, value: float, noun: str | None) -> None:
    amount = only(text)
    assert amount.value == pytest.approx(value)
    assert amount.unit is None
    assert amount.noun == noun


@pytest.mark.parametrize(
    ("text", "value", "sets"),
    [
        ("3x12", 36, 3), ("4 x 25 push-ups", 100, 4), ("3x8+5", 29, 3), ("3 sets of 10 squats", 30, 3),
        ("5×5", 25, 5), ("3 rounds of 15 burpees", 45, 3), ("4x800m", 3200, 4), ("2x20 min", 40, 2),
        ("20 push-ups x3", 60, 3),
    ],
)  # fmt: skip
def test_sets_and_repetitions(text: str, value: float, sets: float) -> None:
    amount = only(text)
    assert (amount.value, amount.sets) == (value, sets)


def test_a_load_is_not_multiplied() -> None:
    assert only("100kg x 5").value == 100
    assert only("5x 100 kg").value == 100


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("5k", "km", 5), ("5k", "$", 5000), ("5k", "steps", 5000), ("a 5k run".removeprefix("a "), "km", 5),
        ("30m", "minutes", 30), ("30m", "km", 0.03), ("plank 2:15", "minutes", 2.25),
        ("2:15", "seconds", 135), ("12 st 3", "lb", 171), ("40 lengths (25m pool)", "km", 1),
        ("40 lengths (25m pool)", "lengths", 40), ("20 oz of water", "ml", 591.47),
        ("half an hour", "minutes", 30), ("3/5 workouts", "%", 60), ("3/5 workouts", "workouts", 3),
        ("82.5", "kg", 82.5), ("15 tomato seedlings", "seedlings", 15), ("34 pages", "km", None),
        ("$20", "€", None), ("3 leetcode", "pages", None), ("ran a half marathon", "miles", 13.1094),
        ("10m", "miles", 10),
    ],
)  # fmt: skip
def test_told_in_the_unit_of_a_goal(text: str, unit: str, expected: float | None) -> None:
    found = next(amount for amount in read_amounts(text) if amount.role is Role.AMOUNT).in_unit(unit)
    assert found == (expected if expected is None else pytest.approx(expected, rel=1e-4))


def test_of_several_readings_the_usual_size_decides() -> None:
    reading = only("2:15 of tiktok")
    assert reading.in_unit("minutes", near=90) == 135
    assert reading.in_unit("minutes", near=3) == 2.25
    assert only("2:15").ambiguous_units == ("minutes", "hours")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("up at 4", Role.CLOCK), ("woke at 7:30 pm", Role.CLOCK), ("down by 8am", Role.CLOCK),
        ("at half eight, finally", Role.CLOCK), ("in bed before 11 at last", Role.CLOCK),
        ("since about noon", Role.CLOCK), ("quarter to nine", Role.CLOCK), ("on Mar 3", Role.DATE),
        ("14/02: done", Role.DATE), ("2026-03-14", Role.DATE), ("by 31 January", Role.DATE),
        ("14.02.2026", Role.DATE), ("since 2024", Role.YEAR), ("in March 2026", Role.YEAR),
        ("my 3rd run", Role.ORDINAL), ("third coffee", Role.ORDINAL), ("chapter 12 done", Role.LABEL),
        ("coffee #2", Role.LABEL), ("issue #6", Role.LABEL), ("page 214", Role.LABEL),
        ("we won 3-1", Role.SCORE), ("I turned 30", Role.AGE), ("when i was 25", Role.AGE),
        ("34 years old", Role.AGE), ("avg 5:30/km", Role.RATE), ("12 km/h", Role.RATE),
        ("shipped v1", Role.CODE), ("my mp3 player", Role.CODE), ("python 3.11.2", Role.CODE),
        ("call 555-123-4567", Role.CODE), ("24703L202", Role.CODE),
    ],
)  # fmt: skip
def test_numbers_that_count_nothing(text: str, role: Role) -> None:
    found = read_amounts(text)
    assert found
    assert {amount.role for amount in found} <= {role, Role.CODE}
    assert found[0].role is role


@pytest.mark.parametrize(
    ("text", "noun", "value", "high"),
    [
        ("chapter 12 done", "chapters", 12, None), ("up to page 214", "pages", 214, None),
        ("coffee #2", "coffee", 2, None), ("read chapters 3 to 5", "chapters", 3, 5),
        ("pages 10-25", "pages", 10, 25), ("hat number 5", "hat", 5, None),
    ],
)  # fmt: skip
def test_labels_say_of_what(text: str, noun: str, value: float, high: float | None) -> None:
    found = read_amounts(text)[0]
    assert (found.role, found.noun, found.value, found.high) == (Role.LABEL, noun, value, high)


def test_a_list_of_labels() -> None:
    found = read_amounts("chapters 8 and 9 done")
    assert [(amount.role, amount.value, amount.noun) for amount in found] == [
        (Role.LABEL, 8, "chapters"),
        (Role.LABEL, 9, "chapters"),
    ]


@pytest.mark.parametrize(
    ("text", "value", "unit"), [("pages 34", 34, "pages"), ("set 3 alarms", 3, None), ("lessons: 2", 2, None)]
)
def test_plurals_and_verbs_before_a_number_are_no_labels(text: str, value: float, unit: str | None) -> None:
    amount = only(text)
    assert (amount.value, amount.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "value", "per", "every"),
    [
        ("gym 3 times a week", 3, "week", 1), ("gym 3x/week", 3, "week", 1),
        ("10k steps/day", 10000, "day", 1), ("twice a day", 2, "day", 1), ("once a month", 1, "month", 1),
        ("meditate 10 min each morning", 10, "day", 1),
        ("30 min of japanese listening every day", 30, "day", 1), ("20 pages every 2 days", 20, "day", 2),
        ("5 pages every other day", 5, "day", 2), ("8 glasses of water a day", 8, "day", 1),
        ("20 push-ups daily", 20, "day", 1), ("every day 15 minutes of guitar", 15, "day", 1),
        ("4 flights a year", 4, "year", 1), ("$200 per month", 200, "month", 1),
        ("10 hours a week for my finals", 10, "week", 1), ("2 sessions weekly", 2, "week", 1),
        ("an hour a day", 1, "day", 1),
    ],
)  # fmt: skip
def test_quotas(text: str, value: float, per: str, every: int) -> None:
    amount = only(text)
    assert (amount.value, amount.per, amount.every) == (value, per, every)


@pytest.mark.parametrize(
    "text",
    ["read 20 pages in a day", "spent 2 hours, what a day", "20 pages. a day well spent", "5 km a day ago"],
)
def test_no_quota_where_a_day_is_just_a_day(text: str) -> None:
    assert all(amount.per is None for amount in read_amounts(text))


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("at most 3 drinks a week", "max"), ("no more than 200", "max"), ("max $60 a week", "max"),
        ("under 10 minutes", "max"), ("5 coffees tops", "max"), ("at least 8 glasses", "min"),
        ("over 100 km", "min"), ("3 or more", "min"), ("5 km", None),
    ],
)  # fmt: skip
def test_caps_and_floors(text: str, bound: str | None) -> None:
    assert only(text).bound == bound


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("about 5 km", "approximate"), ("45 minutes or so", "approximate"), ("another £40", "more"),
        ("+20 pushups", "more"), ("15 more on the piano", "more"), ("another one", "more"),
        ("a few pages", "vague"), ("an hour", "article"), ("5 km each way", "each_way"),
        ("the fence is half painted", "fraction"), ("two thirds of the way", "fraction"),
        ("halfway through", "fraction"), ("from 9 till 12", "shift"), ("plank 2:15", "clock"),
    ],
)  # fmt: skip
def test_marks(text: str, mark: str) -> None:
    assert getattr(read_amounts(text)[0], mark)
    assert not getattr(read_amounts("5 km")[0], mark)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("3-4 km", 3, 4), ("5 or 6 pages", 5, 6), ("20 to 30 minutes", 20, 30), ("2-3k steps", 2000, 3000)],
)
def test_ranges(text: str, low: float, high: float) -> None:
    amount = only(text)
    assert (amount.value, amount.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "of"),
    [("page 212 of 300", 300), ("3 of 5 workouts", 5), ("2 out of 3 done", 3), ("3/5 workouts", 5)],
)
def test_the_whole_beside_a_part(text: str, of: float) -> None:
    found = read_amounts(text)
    assert len(found) == 1
    assert found[0].of == of


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("mon 5k, wed 7k, today 4k", [5000, 7000, 4000]), ("from 24% to 18% body fat", [24, 18]),
        ("pull-ups 12,10,8", [12, 10, 8]), ("from 85 kg to 75", [85, 75]),
        ("ran 5 km, 200 m sprint", [5, 200]), ("20 min 3 times", [20, 3]),
        ("one application on monday and one yesterday", [1, 1]), ("4x25 plank 2:15", [100, 2.25]),
        ("1,840 today, total 17,220", [1840, 17220]),
    ],
)  # fmt: skip
def test_several_amounts_keep_their_order(text: str, values: list[float]) -> None:
    assert [amount.value for amount in read_amounts(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "the japan one", "he picked the dinosaur one AGAIN", "no one came", "one of them", "one day i will",
        "which one?", "half asleep", "today was a lot", "what a day", "a bad day", "second thoughts aside",
        "", "no numbers here", "…", "in one sitting",
    ],
)  # fmt: skip
def test_words_that_are_no_amounts(text: str) -> None:
    assert [amount for amount in read_amounts(text) if amount.counts] == []


def test_spans_of_dates_are_left_to_the_dates() -> None:
    text = "did 20 pages 2 days ago"
    start = text.index("2 days")
    roles = [amount.role for amount in read_amounts(text, dates=[(start, len(text))])]
    assert roles == [Role.AMOUNT, Role.DATE]


WORDS = """
    a an the half quarter one two hundred dozen and of to from at in x # $ £ % k m km h min 3 12 1,150
    2:15 1/2 ½ 3x12 12.5 2026 st ft ' "  - + ( ) / : , . ! every each day week other page chapter march
    may monday couple few once twice per max over under more 7am ago
"""
PIECES = st.sampled_from(WORDS.split())


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(PIECES, max_size=25).map(" ".join),
        st.lists(PIECES, max_size=25).map("".join),
    )
)
def test_any_text_gives_ordered_spans(text: str) -> None:
    last = 0
    for amount in read_amounts(text):
        assert last <= amount.start < amount.end <= len(text)
        assert amount.text == text[amount.start : amount.end]
        assert amount.value == amount.value  # not NaN
        assert abs(amount.value) < 1e19
        amount.in_unit("km")
        last = amount.end


@pytest.mark.parametrize(
    "piece",
    ["a", "9", "1 ", ",", "1,", "3x", "$", "half a ", "1:", "5 a day. ", "'", "½", "🙂5", "one hundred and "],
)
def test_long_texts_take_no_long_time(piece: str) -> None:
    assert growth(read_amounts, piece, 100_000) < 8


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("ran 5 km twice", 10),
        ("5 km twice a week", 5),
        ("run 5 km twice per month", 5),
        ("20 min 3x each day", 20),
    ],
)
def test_what_was_done_over_again_is_multiplied_but_no_quota(text: str, most: float) -> None:
    assert max(amount.value for amount in read_amounts(text)) == most
