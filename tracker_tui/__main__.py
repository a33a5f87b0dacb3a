"""`python -m tracker_tui` is `tracker`."""

import sys

from tracker_tui.cli.main import run

if __name__ == "__main__":
    sys.exit(run())
