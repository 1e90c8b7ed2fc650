<?xml version="1.0" encoding="UTF-8"?>
<!-- How German words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters and spaces only: the Pico voice reads some hyphens out. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="de" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- The word and the letter, as German oncologists say it; within a sentence espeak spells C, A, R. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>Kar Te</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>Kar</alias>
  </lexeme>
  <lexeme>
    <!-- Letters by their German names; Pico says the hyphen. -->
    <grapheme>PD-1</grapheme>
    <alias>Pe De eins</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>Pe De Ell eins</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>Ze Te Ell A vier</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as the word "iel". In full one says "Interleukin zwei". -->
    <grapheme>IL-2</grapheme>
    <alias>I Ell zwei</alias>
  </lexeme>
  <lexeme>
    <grapheme>Interleukin-2</grapheme>
    <alias>Interleukin zwei</alias>
  </lexeme>
  <lexeme>
    <!-- As the German word "her"; many say it as in English. Unsure which to prefer. -->
    <grapheme>HER2</grapheme>
    <alias>her zwei</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled in German; many say the English letters, "eff di ei". Unsure which to prefer. -->
    <grapheme>FDA</grapheme>
    <alias>Eff De A</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled; Pico reads it as a word of consonants. -->
    <grapheme>mRNA</grapheme>
    <alias>Emm Err Enn A</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled. -->
    <grapheme>BCG</grapheme>
    <alias>Be Ze Ge</alias>
  </lexeme>
  <lexeme>
    <!-- espeak leaves the stroke out. -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>Milligramm pro Deziliter</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>Milligramm pro Kilogramm</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>Milligramm</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>Mikrogramm</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>Milliliter</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <alias>Covid neunzehn</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it and makes a pause at the full stop. -->
    <grapheme>Dr.</grapheme>
    <alias>Doktor</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>z. B.</grapheme>
    <grapheme>z.B.</grapheme>
    <alias>zum Beispiel</alias>
  </lexeme>
  <lexeme>
    <grapheme>d. h.</grapheme>
    <grapheme>d.h.</grapheme>
    <alias>das heißt</alias>
  </lexeme>
  <lexeme>
    <grapheme>u. a.</grapheme>
    <grapheme>u.a.</grapheme>
    <alias>unter anderem</alias>
  </lexeme>
  <lexeme>
    <grapheme>bzw.</grapheme>
    <alias>beziehungsweise</alias>
  </lexeme>
  <lexeme>
    <grapheme>ca.</grapheme>
    <alias>circa</alias>
  </lexeme>
  <lexeme>
    <grapheme>vs.</grapheme>
    <alias>versus</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>September 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># bis #</alias>
  </lexeme>
</lexicon>
