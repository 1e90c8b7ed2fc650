<?xml version="1.0" encoding="UTF-8"?>
<!-- How Haitian Creole words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters by their Creole names. The voice reads "ou" as two vowels: where it must be right it is respelled "u". -->
<lexicon version="1.0" alphabet="ipa" xml:lang="ht" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- Letter by letter; many in the United States say the English word. Unsure. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>se a è te</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>se a è</alias>
  </lexeme>
  <lexeme>
    <!-- The voice has no name for the letter. -->
    <grapheme>T</grapheme>
    <alias>te</alias>
  </lexeme>
  <lexeme>
    <!-- The voice reads consonants without vowels. -->
    <grapheme>PD-1</grapheme>
    <alias>pe de en</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pe de èl en</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>se te èl a kat</alias>
  </lexeme>
  <lexeme>
    <grapheme>IL-2</grapheme>
    <alias>i èl de</alias>
  </lexeme>
  <lexeme>
    <!-- Letter by letter; many say an English or French "her". Unsure. -->
    <grapheme>HER2</grapheme>
    <alias>ach e è de</alias>
  </lexeme>
  <lexeme>
    <!-- Letter by letter; many in the United States say the English letters. Unsure. -->
    <grapheme>FDA</grapheme>
    <alias>èf de a</alias>
  </lexeme>
  <lexeme>
    <grapheme>ARNm</grapheme>
    <alias>a è èn mesaje</alias>
  </lexeme>
  <lexeme>
    <grapheme>mRNA</grapheme>
    <alias>èm è èn a</alias>
  </lexeme>
  <lexeme>
    <grapheme>BCG</grapheme>
    <alias>be se je</alias>
  </lexeme>
  <lexeme>
    <!-- Pousan, respelled for the voice; it says the sign in English. -->
    <grapheme>%</grapheme>
    <alias>pusan</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise an English "slash". -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>miligram pa desilit</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>miligram pa kilogram</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>miligram</alias>
  </lexeme>
  <lexeme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>mililit</alias>
  </lexeme>
  <lexeme>
    <!-- The voice reads C as "s". -->
    <grapheme>COVID-19</grapheme>
    <grapheme>Kovid-19</grapheme>
    <alias>kovid diznèf</alias>
  </lexeme>
  <lexeme>
    <!-- The voice has no vowel for it. -->
    <grapheme>Dr.</grapheme>
    <grapheme>Dr</grapheme>
    <alias>doktè</alias>
  </lexeme>
  <lexeme>
    <grapheme>pa egz.</grapheme>
    <alias>pa egzanp</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>septanm 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># a #</alias>
  </lexeme>
  <lexeme>
    <!-- The voice leaves the comma out. -->
    <grapheme>#,#</grapheme>
    <alias># vigil #</alias>
  </lexeme>
</lexicon>
