"""CONSULT: advice from the person's own numbers, and plainly what they cannot tell."""

from tracker_tui.language.extraction import Cue
from tracker_tui.modes.base import Mode
from tracker_tui.modes.consult.handler import NAME, PRIORITY, ConsultHandler

MODE = Mode(
    name=NAME,
    handler=ConsultHandler,
    cues=(Cue(r"^\W*(?:but |and )?(?:why|how come)(?: is that| so)?\W*$", "advice", NAME, 0.9),),
    goes_with=frozenset({"TRACK_PROGRESS", "SMALLTALK", "META"}),
    priority=PRIORITY,
)
