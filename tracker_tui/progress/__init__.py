"""What a goal is and what its numbers mean. Pure: no database, no terminal, no network, no clock."""
