<?xml version="1.0" encoding="UTF-8"?>
<!-- How words in traditional Chinese text are said where a voice would not say them right. Two voices read it, Cantonese and
     Mandarin: each alias serves both. docs/pronunciation.md says how this works. A percentage is written out (百分之五):
     the sign is said in English. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="zh-Hant" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- The English word and letter, as clinicians say them: the voices say Latin letters in English. Beside small letters
         they would spell C, A, R. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>car T</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>car</alias>
  </lexeme>
  <lexeme>
    <!-- Letters in English, the number in Chinese, as the voices do by themselves; here for any other. -->
    <grapheme>PD-1</grapheme>
    <alias>PD 1</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise "L1" is read as one English word, "el-won". -->
    <grapheme>PD-L1</grapheme>
    <alias>PD L 1</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>CTLA 4</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise read as the English word "ill". -->
    <grapheme>IL-2</grapheme>
    <alias>I L 2</alias>
  </lexeme>
  <lexeme>
    <!-- The English word and the Chinese number; the Mandarin voice reads "HER2" as a Chinese syllable.
         Unsure: many say the number in English. -->
    <grapheme>HER2</grapheme>
    <alias>HER 2</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <alias>COVID 19</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise English letters. Unsure for Taiwan, where 毫克每百毫升 is also heard. -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>毫克每分升</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>毫克每公斤</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>毫克</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>微克</alias>
  </lexeme>
  <lexeme>
    <!-- In Hong Kong also "mil" and in Taiwan also "c c". Unsure. -->
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>毫升</alias>
  </lexeme>
  <lexeme>
    <!-- A year is said figure by figure; the voices say "two thousand twenty-one". -->
    <grapheme>2021年</grapheme>
    <alias>二零二一年</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>二零二一年9月</alias>
  </lexeme>
  <lexeme>
    <!-- The Cantonese voice says the first character like the one in "arm", bong2. These two are said alike in both voices,
         as the bladder is: pong4 gwong1, páng guāng. -->
    <grapheme>膀胱</grapheme>
    <alias>旁光</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias>#至#</alias>
  </lexeme>
  <lexeme>
    <!-- The Cantonese voice leaves the point out. -->
    <grapheme>#.#</grapheme>
    <alias>#點#</alias>
  </lexeme>
  <lexeme>
    <!-- The sign alone is said in English. -->
    <grapheme>#%</grapheme>
    <alias>百分之#</alias>
  </lexeme>
  <lexeme>
    <grapheme>#.#%</grapheme>
    <alias>百分之#點#</alias>
  </lexeme>
  <lexeme>
    <grapheme>#–#%</grapheme>
    <alias>百分之#至#</alias>
  </lexeme>
</lexicon>
