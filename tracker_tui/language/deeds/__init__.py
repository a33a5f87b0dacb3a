"""What was done: the logs of a clause."""
