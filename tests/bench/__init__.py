"""What must stay cheap, measured against a floor in the same run. `python -m tests.bench`."""
