"""From words to structure, offline. Pure: what it needs to know is handed to it."""
