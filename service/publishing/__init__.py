"""Renditions as documents. No Flask."""
