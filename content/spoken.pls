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
  <lexeme>
    <!-- A voice that reads hyphens out would say one; so in the four below. -->
    <grapheme>PD-1</grapheme>
    <alias>pee dee one</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pee dee ell one</alias>
  </lexeme>
  <lexeme>
    <!-- "eh" is the letter A in every voice; "ay" is said like "eye". -->
    <grapheme>CTLA-4</grapheme>
    <alias>see tee ell eh four</alias>
  </lexeme>
  <lexeme>
    <!-- espeak says "ill two". -->
    <grapheme>IL-2</grapheme>
    <alias>eye ell two</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <alias>covid nineteen</alias>
  </lexeme>
  <lexeme>
    <!-- As oncologists say it; hibari spells it. -->
    <grapheme>HER2</grapheme>
    <alias>her two</alias>
  </lexeme>
  <lexeme>
    <!-- Pico says "hyphen"; espeak tells no time for the second word. -->
    <grapheme>T-cell</grapheme>
    <alias>tee cell</alias>
  </lexeme>
  <lexeme>
    <grapheme>T-cells</grapheme>
    <alias>tee cells</alias>
  </lexeme>
  <lexeme>
    <!-- Both engines say "slash". -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>milligrams per deciliter</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>milligrams per kilogram</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>milligrams</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>micrograms</alias>
  </lexeme>
  <lexeme>
    <!-- Both engines spell it. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>milliliters</alias>
  </lexeme>
  <lexeme>
    <!-- Without the full stop, at which espeak makes a pause. -->
    <grapheme>Dr.</grapheme>
    <alias>doctor</alias>
  </lexeme>
  <lexeme>
    <!-- hibari spells it. -->
    <grapheme>e.g.</grapheme>
    <alias>for example</alias>
  </lexeme>
  <lexeme>
    <!-- Both engines spell it. -->
    <grapheme>i.e.</grapheme>
    <alias>that is</alias>
  </lexeme>
  <lexeme>
    <!-- espeak spells it. -->
    <grapheme>vs.</grapheme>
    <alias>versus</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>september twenty twenty one</alias>
  </lexeme>
  <lexeme>
    <!-- A range; hibari says so by itself. -->
    <grapheme>#–#</grapheme>
    <alias># to #</alias>
  </lexeme>
</lexicon>
