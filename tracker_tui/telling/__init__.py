"""What was done, in words: a receipt as a sentence or as a line, always from the committed row."""

from tracker_tui.telling.teller import ReceiptLine, Teller

__all__ = ["ReceiptLine", "Teller"]
