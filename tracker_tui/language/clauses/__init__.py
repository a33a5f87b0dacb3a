"""One message cut into the things it says, and the form of each: who, when, asked or told."""
