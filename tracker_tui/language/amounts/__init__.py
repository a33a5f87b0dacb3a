"""Numbers with their units, and what each is there for."""
