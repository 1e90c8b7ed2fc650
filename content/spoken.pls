<?xml version="1.0" encoding="UTF-8"?>
<!-- How English words are said where a voice would not say them right. Graphemes count capitals: a word that also
     begins sentences stands twice. Each line was checked by the phonemes of both engines. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="en" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- Clinicians say it as the word and a letter; espeak spells it. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>car tee</alias>
  </lexeme>
  <lexeme>
    <!-- Alone, or in brackets before "T-cell". -->
    <grapheme>CAR</grapheme>
    <alias>car</alias>
  </lexeme>
  <lexeme>
    <!-- a-PEN-di-SEE-al; both engines say a-PEN-dye-sl. -->
    <grapheme>appendiceal</grapheme>
    <grapheme>Appendiceal</grapheme>
    <alias>appenda seeal</alias>
  </lexeme>
  <lexeme>
    <!-- ky-MER-ic; espeak begins it like "child". -->
    <grapheme>chimeric</grapheme>
    <grapheme>Chimeric</grapheme>
    <alias>kymeric</alias>
  </lexeme>
  <lexeme>
    <!-- co-lo-REC-tal; espeak says color-ectal. -->
    <grapheme>colorectal</grapheme>
    <grapheme>Colorectal</grapheme>
    <alias>kolo-rectal</alias>
  </lexeme>
  <lexeme>
    <!-- mon-o-CLO-nal; espeak stresses the first syllable and says clonnal. -->
    <grapheme>monoclonal</grapheme>
    <grapheme>Monoclonal</grapheme>
    <alias>mono-clonal</alias>
  </lexeme>
  <lexeme>
    <!-- An infusion; espeak says "roman four". -->
    <grapheme>IV</grapheme>
    <alias>eye vee</alias>
  </lexeme>
  <lexeme>
    <grapheme>stage IV</grapheme>
    <grapheme>Stage IV</grapheme>
    <alias>stage four</alias>
  </lexeme>
</lexicon>
