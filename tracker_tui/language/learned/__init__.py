"""What is learned from labelled sentences, for words that no rule knows."""
