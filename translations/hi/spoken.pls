<?xml version="1.0" encoding="UTF-8"?>
<!-- How Hindi words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters and the numbers of names in English, as Indian clinicians say them, in Devanagari: the voice changes to an
     English voice at Latin letters. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="hi" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>कार टी</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>कार</alias>
  </lexeme>
  <lexeme>
    <grapheme>T</grapheme>
    <alias>टी</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-1</grapheme>
    <alias>पी डी वन</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>पी डी एल वन</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>सी टी एल ए फ़ोर</alias>
  </lexeme>
  <lexeme>
    <grapheme>IL-2</grapheme>
    <alias>आई एल टू</alias>
  </lexeme>
  <lexeme>
    <grapheme>HER2</grapheme>
    <alias>हर टू</alias>
  </lexeme>
  <lexeme>
    <grapheme>FDA</grapheme>
    <alias>एफ़ डी ए</alias>
  </lexeme>
  <lexeme>
    <grapheme>mRNA</grapheme>
    <alias>एम आर एन ए</alias>
  </lexeme>
  <lexeme>
    <grapheme>BCG</grapheme>
    <alias>बी सी जी</alias>
  </lexeme>
  <lexeme>
    <!-- The voice swallows the "r" of its own word for the sign. -->
    <grapheme>%</grapheme>
    <alias>प्रतिशत</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>मिलीग्राम प्रति डेसीलीटर</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>मिलीग्राम प्रति किलोग्राम</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <grapheme>मि.ग्रा.</grapheme>
    <alias>मिलीग्राम</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>माइक्रोग्राम</alias>
  </lexeme>
  <lexeme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <grapheme>मि.ली.</grapheme>
    <alias>मिलीलीटर</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <grapheme>कोविड-19</grapheme>
    <alias>कोविड उन्नीस</alias>
  </lexeme>
  <lexeme>
    <grapheme>डॉ.</grapheme>
    <alias>डॉक्टर</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>सितंबर 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># से #</alias>
  </lexeme>
</lexicon>
