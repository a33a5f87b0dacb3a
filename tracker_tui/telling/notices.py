"""The quiet lines beside a reply."""

STOPPED = "Stopped. What was logged stays."  # of a turn that nobody wanted to hear more of
