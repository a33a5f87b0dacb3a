"""Everything out of the file as JSON, and back in."""

from tracker_tui.exchange.incoming import ImportRefused, ImportResult, import_file
from tracker_tui.exchange.outgoing import FORMAT, VERSION, export

__all__ = ["FORMAT", "VERSION", "ImportRefused", "ImportResult", "export", "import_file"]
