"""What people say to excuse a goal for a while, and to forget a word. Written as `phrases.py` explains."""

from __future__ import annotations

PARDONS = """
skip 0.92: ^ skip|skipping; i_will|i_am|going_to|gonna|have_to|need_to|let_me|lets
 skip|skipping; will|must|am skip|skipping;
 excuse me from|for|today; mark * as skipped; count * as skipped|excused; give me a pass on|for; ^ excuse
forget 0.95: forget the word #?; forget what * means; forget that * means; unlearn the_word?; forget word
"""

# What is not a goal's skip: the words go on to say what else was left out.
OTHER = "lunch breakfast dinner meal meals ad ads song track intro line queue ahead rope school class work"
