"""Which goal is meant: by its words, and by what comes close to them."""
