"""What a model may propose, checked against the words."""
