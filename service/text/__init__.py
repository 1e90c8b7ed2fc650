"""Pure functions on text of one language."""
