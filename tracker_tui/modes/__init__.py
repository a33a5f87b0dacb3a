"""Conversation modes: each answers one kind of thing a person may want, and knows of no other."""
