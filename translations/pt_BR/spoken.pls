<?xml version="1.0" encoding="UTF-8"?>
<!-- How Brazilian Portuguese words are said where a voice would not say them right; docs/pronunciation.md says how this
     works. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="pt-BR" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- The word and the letter; within a sentence espeak spells C, A, R. Many say the English letter, "car ti". -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>car tê</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>car</alias>
  </lexeme>
  <lexeme>
    <!-- The plural has an open o; espeak says it closed, as in "corpo". -->
    <grapheme>anticorpos</grapheme>
    <alias>anticórpos</alias>
  </lexeme>
  <lexeme>
    <grapheme>Anticorpos</grapheme>
    <alias>Anticórpos</alias>
  </lexeme>
  <lexeme>
    <!-- The English word, as Brazilian oncologists say it; espeak begins it with "x". -->
    <grapheme>checkpoint</grapheme>
    <alias>tchéc póint</alias>
  </lexeme>
  <lexeme>
    <!-- The name as it is said in Brazil; espeak says "Maio". -->
    <grapheme>Mayo Clinic</grapheme>
    <alias>meio clínic</alias>
  </lexeme>
  <lexeme>
    <!-- Letters by their Portuguese names. -->
    <grapheme>PD-1</grapheme>
    <alias>pê dê um</alias>
  </lexeme>
  <lexeme>
    <!-- With the accent: "ele" is the pronoun. -->
    <grapheme>PD-L1</grapheme>
    <alias>pê dê éle um</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as a word of consonants. -->
    <grapheme>CTLA-4</grapheme>
    <alias>cê tê éle a quatro</alias>
  </lexeme>
  <lexeme>
    <!-- espeak reads it as "iu". In full one says "interleucina dois". -->
    <grapheme>IL-2</grapheme>
    <alias>i éle dois</alias>
  </lexeme>
  <lexeme>
    <grapheme>interleucina-2</grapheme>
    <alias>interleucina dois</alias>
  </lexeme>
  <lexeme>
    <grapheme>Interleucina-2</grapheme>
    <alias>Interleucina dois</alias>
  </lexeme>
  <lexeme>
    <!-- The word with a breathed r, as Brazilian oncologists say it; espeak leaves the h out. Unsure. -->
    <grapheme>HER2</grapheme>
    <alias>rér dois</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled in Portuguese; espeak reads it as the word "fda". Many say the English letters. Unsure. -->
    <grapheme>FDA</grapheme>
    <alias>éfe dê a</alias>
  </lexeme>
  <lexeme>
    <!-- Said in full; espeak reads it as a word. -->
    <grapheme>RNAm</grapheme>
    <alias>érre ene a mensageiro</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled; espeak says "eme renà". -->
    <grapheme>mRNA</grapheme>
    <alias>eme érre ene a</alias>
  </lexeme>
  <lexeme>
    <!-- Spelled. -->
    <grapheme>BCG</grapheme>
    <alias>bê cê gê</alias>
  </lexeme>
  <lexeme>
    <!-- espeak leaves the stroke out. -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>miligramas por decilitro</alias>
  </lexeme>
  <lexeme>
    <!-- As clinicians say it, for "quilograma". -->
    <grapheme>mg/kg</grapheme>
    <alias>miligramas por quilo</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>miligramas</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>microgramas</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>mililitros</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <alias>covid dezenove</alias>
  </lexeme>
  <lexeme>
    <!-- Without the full stop, at which espeak makes a pause. -->
    <grapheme>Dr.</grapheme>
    <alias>doutor</alias>
  </lexeme>
  <lexeme>
    <grapheme>Dra.</grapheme>
    <alias>doutora</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>p. ex.</grapheme>
    <grapheme>p.ex.</grapheme>
    <alias>por exemplo</alias>
  </lexeme>
  <lexeme>
    <!-- Said in full; espeak spells it. -->
    <grapheme>EUA</grapheme>
    <alias>Estados Unidos</alias>
  </lexeme>
  <lexeme>
    <grapheme>vs.</grapheme>
    <alias>versus</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>setembro de 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># a #</alias>
  </lexeme>
</lexicon>
