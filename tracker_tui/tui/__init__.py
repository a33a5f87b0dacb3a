"""The Textual app: the App wires, screens compose, widgets show."""
