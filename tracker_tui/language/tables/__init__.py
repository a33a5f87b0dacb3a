"""What the reader of words knows, as tables: to teach it a word, add it to a line; another language starts
here.
"""
