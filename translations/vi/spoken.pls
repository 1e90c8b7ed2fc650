<?xml version="1.0" encoding="UTF-8"?>
<!-- How Vietnamese words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Written by syllables: the voice reads a foreign word in English. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="vi" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As one hears it in clinics, with T as in "tế bào T"; some say it letter by letter or "ca ti". Unsure. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>ca tê</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>ca</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise T is said like "thê". -->
    <grapheme>tế bào T</grapheme>
    <alias>tế bào tê</alias>
  </lexeme>
  <lexeme>
    <grapheme>Tế bào T</grapheme>
    <alias>Tế bào tê</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise the English word, as the next ones. -->
    <grapheme>cytokine</grapheme>
    <grapheme>Cytokine</grapheme>
    <alias>xai tô kin</alias>
  </lexeme>
  <lexeme>
    <grapheme>protein</grapheme>
    <grapheme>Protein</grapheme>
    <alias>pờ rô tê in</alias>
  </lexeme>
  <lexeme>
    <grapheme>Mayo Clinic</grapheme>
    <alias>mây ô cờ li ních</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-1</grapheme>
    <alias>pê đê một</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>pê đê e lờ một</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise English letters. -->
    <grapheme>CTLA-4</grapheme>
    <alias>xê tê e lờ a bốn</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise read as the English word "ill". -->
    <grapheme>IL-2</grapheme>
    <alias>i e lờ hai</alias>
  </lexeme>
  <lexeme>
    <!-- Letter by letter; many say an English "her". Unsure. -->
    <grapheme>HER2</grapheme>
    <alias>hát e e rờ hai</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise English letters, which many say too. Unsure. -->
    <grapheme>FDA</grapheme>
    <alias>ép đê a</alias>
  </lexeme>
  <lexeme>
    <!-- The letters; otherwise the last three are read as a word. -->
    <grapheme>mRNA</grapheme>
    <alias>e mờ e rờ e nờ a</alias>
  </lexeme>
  <lexeme>
    <grapheme>ARN</grapheme>
    <alias>a e rờ e nờ</alias>
  </lexeme>
  <lexeme>
    <!-- G by its French name, as in the vaccine's usual Vietnamese reading. -->
    <grapheme>BCG</grapheme>
    <alias>bê xê giê</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>mi li gam trên đề xi lít</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>mi li gam trên ki lô gam</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>mi li gam</alias>
  </lexeme>
  <lexeme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>mi li lít</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise an English word. -->
    <grapheme>COVID-19</grapheme>
    <grapheme>Covid-19</grapheme>
    <alias>cô vít mười chín</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise spelled. -->
    <grapheme>BS.</grapheme>
    <alias>bác sĩ</alias>
  </lexeme>
  <lexeme>
    <grapheme>TS.</grapheme>
    <alias>tiến sĩ</alias>
  </lexeme>
  <lexeme>
    <grapheme>VD:</grapheme>
    <alias>ví dụ:</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise spelled. -->
    <grapheme>v.v.</grapheme>
    <alias>vân vân</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>tháng 9 năm 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># đến #</alias>
  </lexeme>
</lexicon>
