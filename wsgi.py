"""Where servers and the `flask` command find the app."""

from service import create_app

app = create_app()
