<?xml version="1.0" encoding="UTF-8"?>
<!-- How Korean words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters by their Korean names: the voice says Latin letters in English. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="ko" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- The usual Korean reading. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>카티</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>카</alias>
  </lexeme>
  <lexeme>
    <grapheme>T</grapheme>
    <alias>티</alias>
  </lexeme>
  <lexeme>
    <!-- Korean clinicians say the number of a name in English. -->
    <grapheme>PD-1</grapheme>
    <alias>피디원</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>피디엘원</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>씨티엘에이포</alias>
  </lexeme>
  <lexeme>
    <grapheme>IL-2</grapheme>
    <alias>아이엘투</alias>
  </lexeme>
  <lexeme>
    <!-- The usual Korean reading. -->
    <grapheme>HER2</grapheme>
    <alias>허투</alias>
  </lexeme>
  <lexeme>
    <grapheme>FDA</grapheme>
    <alias>에프디에이</alias>
  </lexeme>
  <lexeme>
    <grapheme>mRNA</grapheme>
    <alias>엠알엔에이</alias>
  </lexeme>
  <lexeme>
    <grapheme>BCG</grapheme>
    <alias>비씨지</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise in English. -->
    <grapheme>%</grapheme>
    <alias>퍼센트</alias>
  </lexeme>
  <lexeme>
    <!-- As clinicians say it; in writing also 데시리터당 밀리그램. Unsure which patients know better. -->
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>밀리그램 퍼 데시리터</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg/kg</grapheme>
    <alias>밀리그램 퍼 킬로그램</alias>
  </lexeme>
  <lexeme>
    <grapheme>mg</grapheme>
    <alias>밀리그램</alias>
  </lexeme>
  <lexeme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>마이크로그램</alias>
  </lexeme>
  <lexeme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>밀리리터</alias>
  </lexeme>
  <lexeme>
    <!-- The English name; the Korean one is below. -->
    <grapheme>COVID-19</grapheme>
    <alias>코비드 십구</alias>
  </lexeme>
  <lexeme>
    <!-- The two digits one by one, as everybody says it; the voice says nineteen. -->
    <grapheme>코로나19</grapheme>
    <alias>코로나 일구</alias>
  </lexeme>
  <lexeme>
    <!-- Things are counted in Korean numbers; the voice says the Chinese one. -->
    <grapheme>12가지</grapheme>
    <alias>열두 가지</alias>
  </lexeme>
  <lexeme>
    <!-- The voice does not join these sounds as Korean does. -->
    <grapheme>전립선</grapheme>
    <alias>절립선</alias>
  </lexeme>
  <lexeme>
    <grapheme>신호 경로</grapheme>
    <alias>신호 경노</alias>
  </lexeme>
  <lexeme>
    <grapheme>국립암</grapheme>
    <alias>궁니밤</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>2021년 9월</alias>
  </lexeme>
  <lexeme>
    <!-- A range. -->
    <grapheme>#–#</grapheme>
    <alias>#에서 #</alias>
  </lexeme>
  <lexeme>
    <!-- The voice leaves the point out. Right for one figure after it. -->
    <grapheme>#.#</grapheme>
    <alias># 점 #</alias>
  </lexeme>
</lexicon>
