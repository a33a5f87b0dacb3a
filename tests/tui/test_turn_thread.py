"""The turn thread does things in order, outlives mistakes, and never holds up leaving."""

from __future__ import annotations

import threading
import time

from tracker_tui.tui.turn_thread import Job, TurnThread


class Thing:
    """What a thread owns."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.closed = threading.Event()
        self.thread = threading.current_thread().name

    def close(self) -> None:
        self.closed.set()


class Bench:
    """A thread with a thing, and what went wrong."""

    def __init__(self, tick: float = 0.01) -> None:
        self.thing: Thing | None = None
        self.errors: list[Exception] = []
        self.looks = 0
        self.looked = threading.Event()
        self.thread = TurnThread(self._open, self._idle, self.errors.append, tick=tick)

    def _open(self) -> Thing:
        self.thing = Thing()
        return self.thing

    def _idle(self, thing: Thing) -> None:
        self.looks += 1
        self.looked.set()

    def do(self, run: object) -> None:
        self.thread.submit(Job(run, self.errors.append))  # type: ignore[arg-type]


def test_jobs_run_in_order_on_the_thread_that_opened() -> None:
    bench = Bench()
    for word in ("one", "two", "three"):
        bench.do(lambda thing, word=word: thing.log.append(f"{word} {threading.current_thread().name}"))
    bench.thread.start()
    bench.thread.stop(5)
    assert bench.thing is not None
    assert bench.thing.log == [f"{word} {bench.thing.thread}" for word in ("one", "two", "three")]
    assert bench.thing.thread != threading.current_thread().name
    assert bench.thing.closed.is_set()


def test_light_jobs_are_done_while_one_waits_and_all_from_the_first_other_one_after_it() -> None:
    bench = Bench()
    submitted = threading.Event()

    def waits(thing: Thing) -> None:
        thing.log.append("begins")
        assert submitted.wait(5)
        bench.thread.meanwhile(thing)
        bench.thread.meanwhile(thing)
        thing.log.append("ends")

    bench.do(waits)
    bench.thread.start()
    for word, light in (("a", True), ("b", True), ("c", False), ("d", True)):
        job = Job(lambda thing, word=word: thing.log.append(word), bench.errors.append, light)  # type: ignore[misc]
        bench.thread.submit(job)
    submitted.set()
    bench.thread.stop(5)
    assert bench.thing is not None
    assert bench.thing.log == ["begins", "a", "b", "ends", "c", "d"]
    assert bench.errors == []


def test_a_job_that_fails_is_told_and_the_next_one_runs() -> None:
    bench = Bench()
    bench.do(lambda thing: 1 / 0)
    bench.do(lambda thing: thing.log.append("after"))
    bench.thread.start()
    bench.thread.stop(5)
    assert bench.thing is not None
    assert bench.thing.log == ["after"]
    assert isinstance(bench.errors[0], ZeroDivisionError)


def test_it_looks_around_between_jobs() -> None:
    bench = Bench()
    bench.thread.start()
    assert bench.looked.wait(5)
    bench.thread.stop(5)


def test_what_cannot_be_opened_is_told() -> None:
    errors: list[Exception] = []
    done = threading.Event()

    def refuse() -> Thing:
        raise OSError("no")

    def told(error: Exception) -> None:
        errors.append(error)
        done.set()

    thread = TurnThread(refuse, lambda thing: None, told)
    thread.start()
    assert done.wait(5)
    thread.stop(5)
    assert str(errors[0]) == "no"


def test_leaving_does_not_wait_for_a_job_that_hangs() -> None:
    bench, going, release = Bench(), threading.Event(), threading.Event()

    def hang(thing: Thing) -> None:
        going.set()
        release.wait(30)

    bench.do(hang)
    bench.thread.start()
    assert going.wait(5)
    began = time.perf_counter()
    bench.thread.stop(0.05)
    assert time.perf_counter() - began < 2
    release.set()
