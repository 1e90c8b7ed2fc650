"""Where servers and the `flask` command find the app."""

import os

from service import create_app
from service.config import ConfigError
from service.toml_lines import SourceError
from service.web import warming

try:
    app = create_app()
except (ConfigError, SourceError) as error:
    raise SystemExit(f"cannot start: {error}") from None

if "FLASK_RUN_FROM_CLI" not in os.environ:  # a command needs neither, and should not wait for them at its end
    warming.start(app)
