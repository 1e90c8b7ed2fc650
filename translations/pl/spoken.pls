<?xml version="1.0" encoding="UTF-8"?>
<!-- How Polish words are said where a voice would not say them right; docs/pronunciation.md says how this works. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="pl" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As Polish hematologists say it, also "kar ti"; the voice reads C as "ts". -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>kar te</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>kar</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-1</grapheme>
    <alias>pe de jeden</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pe de el jeden</alias>
  </lexeme>
  <lexeme>
    <!-- The voice reads it as a word of consonants. -->
    <grapheme>CTLA-4</grapheme>
    <alias>ce te el a cztery</alias>
  </lexeme>
  <lexeme>
    <!-- The voice reads it as the word "il". In full one says "interleukina dwa". -->
    <grapheme>IL-2</grapheme>
    <alias>i el dwa</alias>
  </lexeme>
  <lexeme>
    <!-- As the voice does by itself; here for any other. -->
    <grapheme>HER2</grapheme>
    <alias>her dwa</alias>
  </lexeme>
  <lexeme>
    <!-- The voice reads it as the word "fda". Many say the English letters. Unsure. -->
    <grapheme>FDA</grapheme>
    <alias>ef de a</alias>
  </lexeme>
  <lexeme>
    <!-- The voice says "em rna". -->
    <grapheme>mRNA</grapheme>
    <alias>em er en a</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled. -->
    <grapheme>BCG</grapheme>
    <alias>be ce gie</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise "slesz". The form after 5 and more. -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>miligramów na decylitr</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>miligramów na kilogram</alias>
  </lexeme>
  <lexeme>
    <!-- The form after 5 and more; with 1 to 4 the word is to be written out. -->
    <grapheme>mg</grapheme>
    <alias>miligramów</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>mikrogramów</alias>
  </lexeme>
  <lexeme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>mililitrów</alias>
  </lexeme>
  <lexeme>
    <!-- The voice reads C as "ts". -->
    <grapheme>COVID-19</grapheme>
    <alias>kowid dziewiętnaście</alias>
  </lexeme>
  <lexeme>
    <!-- The full stop marks a case other than the nominative, mostly this one; the voice says "doktor" and makes a pause. -->
    <grapheme>dr.</grapheme>
    <alias>doktora</alias>
  </lexeme>
  <lexeme>
    <!-- The voice says "em kropka in". -->
    <grapheme>m.in.</grapheme>
    <grapheme>m. in.</grapheme>
    <alias>między innymi</alias>
  </lexeme>
  <lexeme>
    <grapheme>tzw.</grapheme>
    <alias>tak zwany</alias>
  </lexeme>
  <lexeme>
    <!-- A year is an ordinal; the voice says a cardinal. -->
    <grapheme>2021 roku</grapheme>
    <grapheme>2021 r.</grapheme>
    <alias>dwa tysiące dwudziestego pierwszego roku</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>wrzesień dwa tysiące dwudziestego pierwszego roku</alias>
  </lexeme>
</lexicon>
