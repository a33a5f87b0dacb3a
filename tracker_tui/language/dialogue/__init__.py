"""Answers to a question that is open, and what to ask where nothing was understood."""
