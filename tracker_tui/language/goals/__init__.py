"""New goals out of what is wished."""
