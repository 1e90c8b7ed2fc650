"""Sections of text, by level and language."""
