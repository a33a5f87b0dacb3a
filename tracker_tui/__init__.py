"""tracker_tui: talk to your goals in the terminal."""

__version__ = "0.1.0"
