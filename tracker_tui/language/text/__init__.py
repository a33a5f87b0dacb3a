"""Words, tokens and phrases: the letters of a message, made comparable."""
