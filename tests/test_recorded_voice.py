"""A person's voice in the service: what is still to be read is told."""

from pathlib import Path

import numpy as np
import soundfile

from service import create_app
from service.config import Config
from service.speech.engines.recordings import digest


def recording(sentence: str, text: str) -> str:
    return f'[[recording]]\nsentence = "{sentence}"\nfile = "tone.wav"\ndigest = "{digest(text)}"\n'


def test_missing_and_outdated_recordings_are_listed_with_the_voice(tmp_path: Path) -> None:
    folder = tmp_path / "voices" / "ana"
    folder.mkdir(parents=True)
    soundfile.write(folder / "tone.wav", 0.3 * np.sin(np.arange(24000) / 20), 24000)
    (folder / "recordings.toml").write_text(
        'lang = "en"\nspeaker = "Ana"\nlicence = "CC BY-SA 4.0"\n'
        + recording("easy.cytokines.title.1", "Cytokines")
        + recording("easy.cytokines.messages.1", "Cytokines carried messages.")
    )
    config = Config(store=(tmp_path / "store").as_uri(), workers=1, voices=tmp_path / "voices")
    listed = create_app(config).test_cli_runner().invoke(args=["speech", "voices"]).output.splitlines()
    assert "recorded-en: offered: en, engine recordings" in listed
    assert "recorded-en: outdated: easy.cytokines.messages.1" in listed
    assert "recorded-en: missing: easy.cytokines.messages.2" in listed
    assert "recorded-en: missing: notice.1" in listed
    assert not any(line.endswith("easy.cytokines.title.1") for line in listed)
