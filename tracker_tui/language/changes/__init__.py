"""What is taken back, put right, or changed of a goal that exists."""
