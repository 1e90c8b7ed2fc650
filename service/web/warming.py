"""What the first reader would else wait for, done in the background after the start."""

from threading import Thread

from flask import Flask

from service.executors import WorkerDied
from service.web.parts import EXTENSION, Parts


def start(app: Flask) -> Thread:
    """Load the scorer in a worker and test the voices, in a thread that ends with the process."""
    thread = Thread(target=_warm, args=(app,), name="reader-warming", daemon=True)
    thread.start()
    return thread


def _warm(app: Flask) -> None:
    parts: Parts = app.extensions[EXTENSION]
    try:
        parts.scores.warm()
    except WorkerDied as error:  # the first reader waits, or hears of it
        app.logger.warning("the scorer was not warmed: %s", error)
    parts.voices.faults()
