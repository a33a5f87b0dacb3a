"""Which modes answer a message, in what order, and how their segments become one reply."""
