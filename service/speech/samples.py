"""Known sentences, one text a language: what a voice has to say right before it is offered.

They hold no digits, abbreviations or foreign words, so that anything foreign in their phonemes is a fault.
"""

from collections.abc import Mapping

from service.speech.model import EngineError, Voice

SAMPLES: Mapping[str, str] = {
    "en": "The T cells go back into your body by infusion. Your immune system finds the cancer.",
    "es": "El sistema inmunitario ayuda a su cuerpo a combatir el cáncer. Hable con su equipo médico.",
    "zh-Hans": "免疫系统帮助您的身体对抗癌症。请和您的医疗团队谈谈。",
    "zh-Hant": "免疫系統幫助您的身體對抗癌症。請和您的醫療團隊談談。",
    "vi": "Hệ miễn dịch giúp cơ thể quý vị chống lại ung thư. Hãy hỏi nhóm chăm sóc của quý vị.",
    "ar": "يساعد جهاز المناعة جسمك على محاربة السرطان. تحدث مع فريق الرعاية الخاص بك.",
    "ru": "Иммунная система помогает организму бороться с раком. Поговорите со своими врачами.",
    "ko": "면역 체계는 몸이 암과 싸우도록 돕습니다. 의료진과 상의하세요.",
    "ht": "Sistèm iminitè a ede kò w goumen kont kansè. Pale ak ekip swen ou an.",
    "fr": "Le système immunitaire aide votre corps à lutter contre le cancer. Parlez à votre médecin.",
    "pt-BR": "O sistema imunológico ajuda o seu corpo a combater o câncer. Fale com a sua equipe médica.",
    "it": "Il sistema immunitario aiuta il suo corpo a combattere il cancro. Ne parli con i suoi medici.",
    "de": "Das Immunsystem hilft Ihrem Körper, den Krebs zu bekämpfen. Sprechen Sie mit Ihren Ärzten.",
    "pl": "Układ odpornościowy pomaga organizmowi walczyć z rakiem. Proszę porozmawiać z lekarzami.",
    "uk": "Імунна система допомагає організму боротися з раком. Поговоріть зі своїми лікарями.",
    "hi": "प्रतिरक्षा प्रणाली आपके शरीर को कैंसर से लड़ने में मदद करती है। अपने डॉक्टर से बात करें।",
}
"""By BCP 47 tag of the text: also the languages for which the catalogue has a voice."""


def known_sentences(voice: Voice) -> tuple[str, ...]:
    """What a voice is tried on, a text for each language that it reads; EngineError where there is none."""
    known = tuple(SAMPLES[lang] for lang in voice.reads if lang in SAMPLES)
    if not known:
        raise EngineError(f"there is no known sentence in {', '.join(voice.reads)} to try {voice.id} on")
    return known
