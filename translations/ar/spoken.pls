<?xml version="1.0" encoding="UTF-8"?>
<!-- How Arabic words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Short vowels are written: the voice leaves out those that are not. Numbers stay digits, because the voice says the
     digits right and the unvowelled words wrong. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="ar" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As in the usual Arabic writing خلايا كار-تي. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>كار تي</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>كار</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise an English letter. -->
    <grapheme>T</grapheme>
    <alias>تي</alias>
  </lexeme>
  <lexeme>
    <!-- The English letters, as Arab clinicians say them, in Arabic sounds. -->
    <grapheme>PD-1</grapheme>
    <alias>بي دي 1</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>بي دي إل 1</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>سي تي إل إيه 4</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise read as the English word "ill". -->
    <grapheme>IL-2</grapheme>
    <alias>آي إل 2</alias>
  </lexeme>
  <lexeme>
    <!-- As the word; many say the number in English. Unsure. -->
    <grapheme>HER2</grapheme>
    <alias>هِير 2</alias>
  </lexeme>
  <lexeme>
    <grapheme>FDA</grapheme>
    <alias>إف دي إيه</alias>
  </lexeme>
  <lexeme>
    <grapheme>mRNA</grapheme>
    <alias>إم آر إن إيه</alias>
  </lexeme>
  <lexeme>
    <grapheme>BCG</grapheme>
    <alias>بي سي جي</alias>
  </lexeme>
  <lexeme>
    <!-- The voice leaves the sign out. -->
    <grapheme>%</grapheme>
    <grapheme>٪</grapheme>
    <alias>فِي الْمِئَة</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise an English "slash". -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <grapheme>ملغ/ديسيلتر</grapheme>
    <grapheme>ملغم/ديسيلتر</grapheme>
    <grapheme>ملغ/دل</grapheme>
    <alias>مِليغْرام لِكُلّ دِيسيلِتر</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <grapheme>ملغ/كغ</grapheme>
    <grapheme>ملغم/كغم</grapheme>
    <grapheme>ملغ/كجم</grapheme>
    <alias>مِليغْرام لِكُلّ كيلوغْرام</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <grapheme>ملغ</grapheme>
    <grapheme>ملغم</grapheme>
    <alias>مِليغْرام</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise the word "mall". -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <grapheme>مل</grapheme>
    <alias>مِليلِتر</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <grapheme>كوفيد-19</grapheme>
    <alias>كُوفيد 19</alias>
  </lexeme>
  <lexeme>
    <!-- Without the full stop, at which the voice makes a pause; a woman's title is written out, الدكتورة. -->
    <grapheme>د.</grapheme>
    <alias>الدكتور</alias>
  </lexeme>
  <lexeme>
    <!-- In the Levant and Iraq September is أيلول; text for readers there writes it out. -->
    <grapheme>2021-09</grapheme>
    <alias>سبتمبر 2021</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias># إلى #</alias>
  </lexeme>
  <lexeme>
    <!-- The voice leaves the decimal sign out. -->
    <grapheme>#٫#</grapheme>
    <alias># فاصِل #</alias>
  </lexeme>
</lexicon>
