<?xml version="1.0" encoding="UTF-8"?>
<!-- How Italian words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters and spaces only: the Pico voice reads a hyphen out. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="it" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As Italian hematologists say it; within a sentence espeak spells C, A, R. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>car ti</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>car</alias>
  </lexeme>
  <lexeme>
    <!-- Letters by their Italian names; Pico says the hyphen. -->
    <grapheme>PD-1</grapheme>
    <alias>pi di uno</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pi di elle uno</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as a word of consonants. -->
    <grapheme>CTLA-4</grapheme>
    <alias>ci ti elle a quattro</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as the article "il". In full one says "interleuchina due". -->
    <grapheme>IL-2</grapheme>
    <alias>i elle due</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says the hyphen. -->
    <grapheme>interleuchina-2</grapheme>
    <alias>interleuchina due</alias>
  </lexeme>
  <lexeme>
    <grapheme>Interleuchina-2</grapheme>
    <alias>Interleuchina due</alias>
  </lexeme>
  <lexeme>
    <!-- The word with a silent h, as oncologists say it. -->
    <grapheme>HER2</grapheme>
    <alias>er due</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled; espeak reads it as the word "fda". -->
    <grapheme>FDA</grapheme>
    <alias>effe di a</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled; Pico reads it as a word of consonants. -->
    <grapheme>mRNA</grapheme>
    <alias>emme erre enne a</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled. -->
    <grapheme>BCG</grapheme>
    <alias>bi ci gi</alias>
  </lexeme>
  <lexeme>
    <!-- espeak says "barra". -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>milligrammi per decilitro</alias>
  </lexeme>
  <lexeme>
    <!-- As clinicians say it, for "chilogrammo". -->
    <grapheme>mg/kg</grapheme>
    <alias>milligrammi per chilo</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>milligrammi</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>microgrammi</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>millilitri</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says the hyphen. -->
    <grapheme>COVID-19</grapheme>
    <alias>covid diciannove</alias>
  </lexeme>
  <lexeme>
    <!-- Before a name; Pico spells it, espeak makes a pause at the full stop. -->
    <grapheme>Dr.</grapheme>
    <grapheme>Dott.</grapheme>
    <alias>dottor</alias>
  </lexeme>
  <lexeme>
    <grapheme>Dr.ssa</grapheme>
    <grapheme>Dott.ssa</grapheme>
    <alias>dottoressa</alias>
  </lexeme>
  <lexeme>
    <!-- espeak says "es". -->
    <grapheme>ad es.</grapheme>
    <alias>ad esempio</alias>
  </lexeme>
  <lexeme>
    <grapheme>p. es.</grapheme>
    <grapheme>p.es.</grapheme>
    <grapheme>per es.</grapheme>
    <alias>per esempio</alias>
  </lexeme>
  <lexeme>
    <grapheme>vs.</grapheme>
    <grapheme>vs</grapheme>
    <alias>versus</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>settembre 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># a #</alias>
  </lexeme>
</lexicon>
