<?xml version="1.0" encoding="UTF-8"?>
<!-- How Spanish words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters and spaces only: the Pico voice reads a hyphen out. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="es" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- Clinicians say the word and the letter; within a sentence espeak spells C, A, R. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>car te</alias>
  </lexeme>
  <lexeme>
    <!-- Alone, as in "células T con CAR". -->
    <grapheme>CAR</grapheme>
    <alias>car</alias>
  </lexeme>
  <lexeme>
    <!-- Letters by their Spanish names, the number as a word; Pico says the hyphen. -->
    <grapheme>PD-1</grapheme>
    <alias>pe de uno</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pe de ele uno</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as the word "setla". -->
    <grapheme>CTLA-4</grapheme>
    <alias>ce te ele a cuatro</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as the word "il". In full one says "interleucina dos". -->
    <grapheme>IL-2</grapheme>
    <alias>i ele dos</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says the hyphen. -->
    <grapheme>interleucina-2</grapheme>
    <alias>interleucina dos</alias>
  </lexeme>
  <lexeme>
    <grapheme>Interleucina-2</grapheme>
    <alias>Interleucina dos</alias>
  </lexeme>
  <lexeme>
    <!-- The word, with a silent h, as in Spain; many say "jer dos". Unsure which to prefer. -->
    <grapheme>HER2</grapheme>
    <alias>her dos</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled; both voices do so by themselves, here for any other. -->
    <grapheme>FDA</grapheme>
    <alias>efe de a</alias>
  </lexeme>
  <lexeme>
    <!-- Said in full; espeak reads it as the word "arnm". -->
    <grapheme>ARNm</grapheme>
    <alias>a erre ene mensajero</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled, where the English short form is kept. -->
    <grapheme>mRNA</grapheme>
    <alias>eme erre ene a</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled. -->
    <grapheme>BCG</grapheme>
    <alias>be ce ge</alias>
  </lexeme>
  <lexeme>
    <!-- Both voices say "barra". -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>miligramos por decilitro</alias>
  </lexeme>
  <lexeme>
    <!-- As clinicians say it, for "kilogramo". -->
    <grapheme>mg/kg</grapheme>
    <alias>miligramos por kilo</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>miligramos</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>microgramos</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>mililitros</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says the hyphen. -->
    <grapheme>COVID-19</grapheme>
    <alias>covid diecinueve</alias>
  </lexeme>
  <lexeme>
    <!-- Without the full stop, at which a voice makes a pause. -->
    <grapheme>Dr.</grapheme>
    <alias>doctor</alias>
  </lexeme>
  <lexeme>
    <grapheme>Dra.</grapheme>
    <alias>doctora</alias>
  </lexeme>
  <lexeme>
    <grapheme>p. ej.</grapheme>
    <grapheme>p.ej.</grapheme>
    <alias>por ejemplo</alias>
  </lexeme>
  <lexeme>
    <!-- Read as "e" and "u" otherwise. -->
    <grapheme>EE. UU.</grapheme>
    <grapheme>EE.UU.</grapheme>
    <alias>Estados Unidos</alias>
  </lexeme>
  <lexeme>
    <grapheme>vs.</grapheme>
    <alias>versus</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>septiembre de 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># a #</alias>
  </lexeme>
</lexicon>
