"""What fills the terminal: the main screen, forms and help."""
