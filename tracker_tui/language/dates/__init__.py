"""Days, stretches, deadlines and rhythms."""
