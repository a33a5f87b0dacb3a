"""The six stages of a turn: load, decay, classify, enrich, orchestrate, save."""
