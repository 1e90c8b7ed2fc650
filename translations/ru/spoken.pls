<?xml version="1.0" encoding="UTF-8"?>
<!-- How Russian words are said where a voice would not say them right; docs/pronunciation.md says how this works. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="ru" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme>
    <!-- As Russian hematologists say it, with the English letter. -->
    <grapheme>CAR T</grapheme>
    <grapheme>CAR-T</grapheme>
    <alias>кар ти</alias>
  </lexeme>
  <lexeme>
    <grapheme>CAR</grapheme>
    <alias>кар</alias>
  </lexeme>
  <lexeme>
    <!-- The Latin letter looks like the Russian one and is said like it. -->
    <grapheme>T</grapheme>
    <alias>тэ</alias>
  </lexeme>
  <lexeme>
    <!-- The English letters, as Russian oncologists say them, in Russian sounds. -->
    <grapheme>PD-1</grapheme>
    <alias>пи ди один</alias>
  </lexeme>
  <lexeme>
    <grapheme>PD-L1</grapheme>
    <alias>пи ди эль один</alias>
  </lexeme>
  <lexeme>
    <grapheme>CTLA-4</grapheme>
    <alias>си ти эль эй четыре</alias>
  </lexeme>
  <lexeme>
    <!-- In full; espeak reads the Russian short form as the word "ил". -->
    <grapheme>IL-2</grapheme>
    <grapheme>ИЛ-2</grapheme>
    <alias>интерлейкин два</alias>
  </lexeme>
  <lexeme>
    <!-- With ё, as oncologists say it. -->
    <grapheme>HER2</grapheme>
    <alias>хёр два</alias>
  </lexeme>
  <lexeme>
    <!-- The English letters, as the news says them. -->
    <grapheme>FDA</grapheme>
    <alias>эф ди эй</alias>
  </lexeme>
  <lexeme>
    <!-- Both are said as the Russian short form. -->
    <grapheme>mRNA</grapheme>
    <grapheme>мРНК</grapheme>
    <alias>эм эр эн ка</alias>
  </lexeme>
  <lexeme>
    <!-- Both are said as the Russian short form. -->
    <grapheme>BCG</grapheme>
    <grapheme>БЦЖ</grapheme>
    <alias>бэ цэ жэ</alias>
  </lexeme>
  <lexeme>
    <!-- Otherwise "slash". The short genitive "миллиграмм" is the spoken one. -->
    <grapheme>мг/дл</grapheme>
    <grapheme>mg/dL</grapheme>
    <grapheme>mg/dl</grapheme>
    <alias>миллиграмм на децилитр</alias>
  </lexeme>
  <lexeme>
    <grapheme>мг/кг</grapheme>
    <grapheme>mg/kg</grapheme>
    <alias>миллиграмм на килограмм</alias>
  </lexeme>
  <lexeme>
    <grapheme>мг</grapheme>
    <grapheme>mg</grapheme>
    <alias>миллиграмм</alias>
  </lexeme>
  <lexeme>
    <grapheme>мкг</grapheme>
    <grapheme>mcg</grapheme>
    <grapheme>µg</grapheme>
    <alias>микрограмм</alias>
  </lexeme>
  <lexeme>
    <!-- The form after 5 and more; with 1 to 4 the word is to be written out. -->
    <grapheme>мл</grapheme>
    <grapheme>mL</grapheme>
    <grapheme>ml</grapheme>
    <alias>миллилитров</alias>
  </lexeme>
  <lexeme>
    <!-- The form after 5 and more; the voice has only "процент". -->
    <grapheme>%</grapheme>
    <alias>процентов</alias>
  </lexeme>
  <lexeme>
    <grapheme>COVID-19</grapheme>
    <alias>ковид девятнадцать</alias>
  </lexeme>
  <lexeme>
    <!-- Nominative; other cases are written so: д-ра. -->
    <grapheme>д-р</grapheme>
    <alias>доктор</alias>
  </lexeme>
  <lexeme>
    <grapheme>д-ра</grapheme>
    <alias>доктора</alias>
  </lexeme>
  <lexeme>
    <grapheme>т. е.</grapheme>
    <grapheme>т.е.</grapheme>
    <alias>то есть</alias>
  </lexeme>
  <lexeme>
    <grapheme>т. к.</grapheme>
    <grapheme>т.к.</grapheme>
    <alias>так как</alias>
  </lexeme>
  <lexeme>
    <grapheme>и т. д.</grapheme>
    <grapheme>и т.д.</grapheme>
    <alias>и так далее</alias>
  </lexeme>
  <lexeme>
    <grapheme>напр.</grapheme>
    <alias>например</alias>
  </lexeme>
  <lexeme>
    <!-- A year is an ordinal; the voice says a cardinal. -->
    <grapheme>2021 года</grapheme>
    <grapheme>2021 г.</grapheme>
    <alias>две тысячи двадцать первого года</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021 году</grapheme>
    <alias>две тысячи двадцать первом году</alias>
  </lexeme>
  <lexeme>
    <grapheme>2021-09</grapheme>
    <alias>сентябрь две тысячи двадцать первого года</alias>
  </lexeme>
  <lexeme>
    <!-- Proteins: the voice says the word for squirrels, with the stress on the first syllable. The soft sign moves it. -->
    <grapheme>белки</grapheme>
    <alias>бельки</alias>
  </lexeme>
  <lexeme>
    <grapheme>Белки</grapheme>
    <alias>Бельки</alias>
  </lexeme>
  <lexeme>
    <grapheme>белка</grapheme>
    <alias>белька</alias>
  </lexeme>
  <lexeme>
    <!-- Stress on the second syllable; the voice has it on the third last, and takes no stress mark. So these are parted. -->
    <grapheme>меланома</grapheme>
    <alias>мела нома</alias>
  </lexeme>
  <lexeme>
    <grapheme>Меланома</grapheme>
    <alias>Мела нома</alias>
  </lexeme>
  <lexeme>
    <grapheme>меланомы</grapheme>
    <alias>мела номы</alias>
  </lexeme>
  <lexeme>
    <grapheme>меланоме</grapheme>
    <alias>мела номе</alias>
  </lexeme>
  <lexeme>
    <grapheme>меланому</grapheme>
    <alias>мела ному</alias>
  </lexeme>
  <lexeme>
    <grapheme>меланомой</grapheme>
    <alias>мела номой</alias>
  </lexeme>
  <lexeme>
    <!-- Stress on -нал-. -->
    <grapheme>моноклональные</grapheme>
    <alias>моно клональные</alias>
  </lexeme>
  <lexeme>
    <grapheme>Моноклональные</grapheme>
    <alias>Моно клональные</alias>
  </lexeme>
  <lexeme>
    <grapheme>моноклональных</grapheme>
    <alias>моно клональных</alias>
  </lexeme>
  <lexeme>
    <grapheme>моноклональное</grapheme>
    <alias>моно клональное</alias>
  </lexeme>
  <lexeme>
    <!-- Stress on -тал-. -->
    <grapheme>колоректальный</grapheme>
    <alias>коло ректальный</alias>
  </lexeme>
  <lexeme>
    <grapheme>Колоректальный</grapheme>
    <alias>Коло ректальный</alias>
  </lexeme>
  <lexeme>
    <grapheme>колоректального</grapheme>
    <alias>коло ректального</alias>
  </lexeme>
  <lexeme>
    <grapheme>колоректальным</grapheme>
    <alias>коло ректальным</alias>
  </lexeme>
  <lexeme>
    <!-- Stress on -те-, as many doctors have it also in the plural; the voice has it on -ти-. The singular sounds the same. -->
    <grapheme>антитела</grapheme>
    <alias>антитело</alias>
  </lexeme>
  <lexeme>
    <grapheme>Антитела</grapheme>
    <alias>Антитело</alias>
  </lexeme>
  <lexeme>
    <!-- A gland: stress at the end; the voice says the word for irons. -->
    <grapheme>железа</grapheme>
    <alias>жиле за</alias>
  </lexeme>
  <lexeme>
    <grapheme>молочной железы</grapheme>
    <alias>молочной жиле зы</alias>
  </lexeme>
  <lexeme>
    <grapheme>предстательной железы</grapheme>
    <alias>предстательной жиле зы</alias>
  </lexeme>
  <lexeme>
    <grapheme>щитовидной железы</grapheme>
    <alias>щитовидной жиле зы</alias>
  </lexeme>
  <lexeme>
    <!-- Of bones: stress at the end, which the voice has right only after a preposition. -->
    <grapheme>костей</grapheme>
    <alias>к остей</alias>
  </lexeme>
  <lexeme>
    <!-- Imperative: stress on -ди-. -->
    <grapheme>обсудите</grapheme>
    <alias>а бсудите</alias>
  </lexeme>
  <lexeme>
    <grapheme>Обсудите</grapheme>
    <alias>А бсудите</alias>
  </lexeme>
  <lexeme>
    <!-- Then: the voice says the word for sweat. -->
    <grapheme>потом</grapheme>
    <alias>па том</alias>
  </lexeme>
  <lexeme>
    <grapheme>Потом</grapheme>
    <alias>Па том</alias>
  </lexeme>
</lexicon>
