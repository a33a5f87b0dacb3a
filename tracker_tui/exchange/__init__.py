"""Everything out of the file as JSON, and back in."""

from tracker_tui.exchange.incoming import ImportRefused, ImportResult, ImportStopped, import_file
from tracker_tui.exchange.outgoing import FORMAT, VERSION, export

__all__ = ["FORMAT", "VERSION", "ImportRefused", "ImportResult", "ImportStopped", "export", "import_file"]
