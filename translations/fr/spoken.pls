<?xml version="1.0" encoding="UTF-8"?>
<!-- How French words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters and spaces only: the Pico voice reads a hyphen out. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="fr" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As French oncologists say it; within a sentence espeak spells C, A, R. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>car té</alias>
  </lexeme>
  <lexeme>
    <!-- Alone; sounds like the conjunction, which is right. -->
    <grapheme>CAR</grapheme>
    <alias>car</alias>
  </lexeme>
  <lexeme>
    <!-- Letters by their French names; Pico says the hyphen. -->
    <grapheme>PD-1</grapheme>
    <alias>pé dé un</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pé dé elle un</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as a word of consonants. -->
    <grapheme>CTLA-4</grapheme>
    <alias>cé té elle a quatre</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as the pronoun "il". In full one says "interleukine deux". -->
    <grapheme>IL-2</grapheme>
    <alias>i elle deux</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says the hyphen. -->
    <grapheme>interleukine-2</grapheme>
    <alias>interleukine deux</alias>
  </lexeme>
  <lexeme>
    <grapheme>Interleukine-2</grapheme>
    <alias>Interleukine deux</alias>
  </lexeme>
  <lexeme>
    <!-- As French oncologists say it, with a silent h; espeak switches to an English voice. -->
    <grapheme>HER2</grapheme>
    <alias>ère deux</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled; espeak reads it as the word "fda". -->
    <grapheme>FDA</grapheme>
    <alias>èfe dé a</alias>
  </lexeme>
  <lexeme>
    <!-- As French speakers say it, with the a of "maillot"; espeak says "mèyo". -->
    <grapheme>Mayo Clinic</grapheme>
    <alias>maillo clinique</alias>
  </lexeme>
  <lexeme>
    <!-- Said in full; espeak reads it as the word "arnm". -->
    <grapheme>ARNm</grapheme>
    <alias>a ère enne messager</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled, where the English short form is kept. -->
    <grapheme>mRNA</grapheme>
    <alias>ème ère enne a</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled. -->
    <grapheme>BCG</grapheme>
    <alias>bé cé gé</alias>
  </lexeme>
  <lexeme>
    <!-- espeak leaves the stroke out. -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>milligrammes par décilitre</alias>
  </lexeme>
  <lexeme>
    <!-- As clinicians say it, for "kilogramme". -->
    <grapheme>mg/kg</grapheme>
    <alias>milligrammes par kilo</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>milligrammes</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>microgrammes</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>millilitres</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says the hyphen. -->
    <grapheme>COVID-19</grapheme>
    <alias>covid dix neuf</alias>
  </lexeme>
  <lexeme>
    <grapheme>Dr</grapheme>
    <grapheme>Dr.</grapheme>
    <alias>docteur</alias>
  </lexeme>
  <lexeme>
    <!-- The feminine as in Canada and Switzerland; espeak says "dr". -->
    <grapheme>Dre</grapheme>
    <alias>docteure</alias>
  </lexeme>
  <lexeme>
    <grapheme>Pr</grapheme>
    <grapheme>Pr.</grapheme>
    <alias>professeur</alias>
  </lexeme>
  <lexeme>
    <grapheme>p. ex.</grapheme>
    <grapheme>p.ex.</grapheme>
    <alias>par exemple</alias>
  </lexeme>
  <lexeme>
    <grapheme>c.-à-d.</grapheme>
    <grapheme>c.-à-d</grapheme>
    <alias>c'est à dire</alias>
  </lexeme>
  <lexeme>
    <grapheme>vs.</grapheme>
    <grapheme>vs</grapheme>
    <alias>versus</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>septembre 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># à #</alias>
  </lexeme>
</lexicon>
