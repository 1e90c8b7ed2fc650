<?xml version="1.0" encoding="UTF-8"?>
<!-- How Ukrainian words are said where a voice would not say them right; docs/pronunciation.md says how this works. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="uk" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As Ukrainian hematologists say it, with the English letter. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>кар ті</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>кар</alias>
  </lexeme>
  <lexeme>
    <!-- The Latin letter looks like the Ukrainian one and is said like it. -->
    <grapheme>T</grapheme>
    <alias>те</alias>
  </lexeme>
  <lexeme>
    <!-- The English letters, in Ukrainian sounds; the voice says the hyphen as "minus". -->
    <grapheme>PD-1</grapheme>
    <alias>пі ді один</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>пі ді ель один</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>сі ті ель ей чотири</alias>
  </lexeme>
  <lexeme>
    <grapheme>IL-2</grapheme>
    <grapheme>ІЛ-2</grapheme>
    <alias>інтерлейкін два</alias>
  </lexeme>
  <lexeme>
    <!-- With г. Unsure: many say the English word. -->
    <grapheme>HER2</grapheme>
    <alias>гер два</alias>
  </lexeme>
  <lexeme>
    <grapheme>FDA</grapheme>
    <alias>еф ді ей</alias>
  </lexeme>
  <lexeme>
    <!-- Both are said as the Ukrainian short form. -->
    <grapheme>mRNA</grapheme>
    <grapheme>мРНК</grapheme>
    <alias>ем ер ен ка</alias>
  </lexeme>
  <lexeme>
    <!-- Both are said as the Ukrainian short form. -->
    <grapheme>BCG</grapheme>
    <grapheme>БЦЖ</grapheme>
    <alias>бе це же</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise "коса риска". The form after 5 and more. -->
    <grapheme>мг/дл</grapheme>
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>міліграмів на децилітр</alias>
  </lexeme>
  <lexeme>
    <grapheme>мг/кг</grapheme>
    <grapheme>mg/kg</grapheme>
    <alias>міліграмів на кілограм</alias>
  </lexeme>
  <lexeme>
    <!-- The form after 5 and more; with 1 to 4 the word is to be written out. -->
    <grapheme>мг</grapheme>
    <grapheme>mg</grapheme>
    <alias>міліграмів</alias>
  </lexeme>
  <lexeme>
    <grapheme>мкг</grapheme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>мікрограмів</alias>
  </lexeme>
  <lexeme>
    <grapheme>мл</grapheme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>мілілітрів</alias>
  </lexeme>
  <lexeme>
    <!-- The form after 5 and more; the voice has only "відсоток". -->
    <grapheme>%</grapheme>
    <alias>відсотків</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <alias>ковід девʼятнадцять</alias>
  </lexeme>
  <lexeme>
    <!-- Nominative. -->
    <grapheme>д-р</grapheme>
    <alias>доктор</alias>
  </lexeme>
  <lexeme>
    <grapheme>і т. д.</grapheme>
    <grapheme>і т.д.</grapheme>
    <alias>і так далі</alias>
  </lexeme>
  <lexeme>
    <!-- A year is an ordinal; the voice says a cardinal. -->
    <grapheme>2021 року</grapheme>
    <grapheme>2021 р.</grapheme>
    <alias>дві тисячі двадцять першого року</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021 році</grapheme>
    <alias>дві тисячі двадцять першому році</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>вересень дві тисячі двадцять першого року</alias>
  </lexeme>
  <lexeme>
    <!-- The voice leaves the comma out. -->
    <grapheme>#,#</grapheme>
    <alias># кома #</alias>
  </lexeme>
</lexicon>
