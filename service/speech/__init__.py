"""Text in, sound with exact times out."""
