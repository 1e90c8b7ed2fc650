"""Where servers and the `flask` command find the app."""

from service import create_app
from service.config import ConfigError
from service.toml_lines import SourceError

try:
    app = create_app()
except (ConfigError, SourceError) as error:
    raise SystemExit(f"cannot start: {error}") from None
