"""The `tracker` command: arguments in, text or one JSON value out."""
