"""Syllables by rule in Spanish, Italian, Portuguese and French: vowels heard, glides left out.

Sources of the rules: Real Academia Española, Ortografía 2010 (diphthongs go by the letters, whatever the
speaker does); Acordo Ortográfico and the syllable division of Brazilian dictionaries; Dardano and Trifone,
La lingua italiana; Grevisse, Le bon usage (a final e is mute, one inside a word counts: "trai-te-ment").
"""

import re

_SPANISH_SILENT = re.compile(r"(?<=q)u|(?<=g)u(?=[eéií])|h|y(?=[aeiouáéíóú])")
_SPANISH_NUCLEI = re.compile(r"[aeoáéíóú]|ii|uu|(?<![aeoáéíóú])[iuüy]+(?![aeoáéíóúiuüy])")

_ITALIAN_SILENT = re.compile(r"(?<=[qg])u(?=[aeiouàèéìòù])|h")
_ITALIAN_NUCLEI = re.compile(r"[aeoàèéìíòóùú]|(?<![aeoàèéìíòóùú])[iuy]+(?![aeoàèéìíòóùúiuy])")
# "mio", "sue", "via": with no other vowel the first of the two is stressed.
_ITALIAN_SHORT = re.compile(r"(?![qgc][iu][aeo])[^aeiou]*[iu][aeo]")
# Endings whose i is stressed though nothing is written on it.
_ITALIAN_STRESSED = re.compile(
    r"(?:log|graf|teg|terap|pat|em|tom|scop|fon|nom|metr|ops|craz|man|fob|llerg|energ|urg|mac|pleg|alg|trof|plas"
    r"|estes|mnes|attes|polizi?|latt|sc|eccardi?|ogen|ochim|(?<!art)(?<!mat)er|filos|ipert|icard|ilass|iop)"
    r"i[ae]"
)
_ITALIAN_UNSTRESSED = re.compile(
    r"(?:fasc|cosc|asc|usc|osc|isc|sem|vendemm|prem|accadem|bestemm|man(?=ie?re))i[ae]"
)

_PORTUGUESE_SILENT = re.compile(r"(?<=q)u|(?<=g)u(?=[aeiouáâãéêíóôõú])|h(?![aeiouáâãéêíóôõú])")
_PORTUGUESE_FALLING = re.compile(
    # Two vowels heard as one: not before nh, nor before l m n r z that end the syllable.
    r"(?:[aeoáâéêóô][iu]|[ãõ][oe]|iu|ui)(?!nh|[lmnrz](?![aeiouáâãéêíóôõúh]))"
)
_PORTUGUESE_RISING = re.compile(r"(?<=[^aeiouáâãéêíóôõú])[iu][aeo]s?$")
_PORTUGUESE_ACCENT = re.compile(r"[áâéêíóôú].*[^aeiouáâãéêíóôõú][iu][aeo]s?$")
_PORTUGUESE_VOWEL = re.compile(r"[aeiouyáàâãéêíóôõúü]")

_FRENCH_VOWELS = "aeiouyàâäéèêëîïôöûùüœæ"
_FRENCH_SILENT = re.compile(
    rf"(?<=q)u|(?<=g)u(?=[{_FRENCH_VOWELS}])|(?<=g)e(?=[aoâô])|(?<=[aeuœ])i(?=ll|ls?$)"
)
_FRENCH_MUTE = re.compile(r"(?<=.)(?:e|es)$")
_FRENCH_VERB = re.compile(
    r"(?:ai|[iï]ss|èr|uv|iv|erv|nn|qu|tt|ll|ch|is|us|ut|st|id|nd|g|rt|rm|mm|im|ct|ntr|vr)ent$"
)
_FRENCH_NO_VERB = re.compile(
    r"(?:souv|fréqu|(?:in|sub)?conséqu|élo?qu|délinqu|urg|arg|ag|intellig|indulg|dilig|neglig|exig|converg|diverg"
    r"|accid|incid|occid|résid|présid|évid|prud|consta?|excell|t?al|équival|viol|turbul|tang|conting|astring|conti"
    r"|patient|pati|quoti|effici|défici|rég|cont|conv|couv|ascend|descend|dépend|tend|pruri|adjuv|cli"
    r"|am|im|um|ém)ent$"
)
_FRENCH_NUCLEUS = re.compile(
    r"eau|[aeo]y(?=[aeiouéèêà])|aoû|œu|o[uùû]|a[iîu]|e[iîuû]|o[iî]|ui|[aeoéèêàâôûùîëïöüäiuyœæ]"
)
# After a consonant and l or r an i or u before a vowel is a syllable of its own: "cli-ent", "pri-ère".
_FRENCH_CLUSTER = re.compile(r"[bcdfgptv][lr](?:i|u|ou)$")
_FRENCH_GLIDES = re.compile(rf"(?:i|y|u|ou)(?=[{_FRENCH_VOWELS}])")


def spanish(word: str) -> int:
    """Syllables of a lower-case word."""
    heard = _SPANISH_SILENT.sub(lambda silent: "-" if silent[0] == "y" else "", word)
    return sum(2 if each in ("ii", "uu") else 1 for each in _SPANISH_NUCLEI.findall(heard))


def italian(word: str) -> int:
    """Syllables of a lower-case word."""
    if _ITALIAN_SHORT.fullmatch(word):
        return 2
    heard = _ITALIAN_SILENT.sub("", word.replace("iao", "a"))
    stressed = _ITALIAN_STRESSED.search(heard) and not _ITALIAN_UNSTRESSED.search(heard)
    ends_so = stressed and re.search(r"i[ae]$", heard) is not None
    return len(_ITALIAN_NUCLEI.findall(heard)) + bool(ends_so)


def portuguese(word: str) -> int:
    """Syllables of a lower-case word, as spoken in Brazil."""
    if word in ("ao", "aos"):
        return 1
    heard = _PORTUGUESE_SILENT.sub("", word)
    if _PORTUGUESE_ACCENT.search(heard):
        heard = _PORTUGUESE_RISING.sub("a", heard)
    return len(_PORTUGUESE_VOWEL.findall(_PORTUGUESE_FALLING.sub("a", heard)))


def french(word: str) -> int:
    """Syllables of a lower-case word."""
    heard = _FRENCH_SILENT.sub("", word)
    if _FRENCH_VERB.search(word) and not _FRENCH_NO_VERB.search(word):
        heard = heard.removesuffix("ent")
        heard = heard + ("" if re.search(f"[{_FRENCH_VOWELS}]", heard) else "e")
    else:
        heard = _without_mute_e(heard)
    return len(_FRENCH_NUCLEUS.findall(_FRENCH_GLIDES.sub(_glide, heard)))


def _without_mute_e(word: str) -> str:
    shorter = _FRENCH_MUTE.sub("", word)
    return shorter if re.search(f"[{_FRENCH_VOWELS}]", shorter) else word


def _glide(found: re.Match[str]) -> str:
    """Nothing for an i or u that is heard with the next vowel, else the vowel set apart."""
    before = found.string[: found.end()]
    if _FRENCH_CLUSTER.search(before):
        return found[0] + "-"
    following = found.string[found.end()]
    if found[0] == "u" and (before[-2:-1] in "aeo" or following == "i"):
        return found[0]  # a part of au, eu, ou, or of ui
    if found[0] == "i" and before[-2:-1] in "aeo":
        return found[0] + "-"
    return ""
