"""The parts of a screen, each showing one thing."""
