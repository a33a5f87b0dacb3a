"""What is asked: views, the program itself, advice."""
