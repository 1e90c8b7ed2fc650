<?xml version="1.0" encoding="UTF-8"?>
<!-- How Haitian Creole words are said where a voice would not say them right; docs/pronunciation.md says how this works.
     Letters by their Creole names. The voice reads "ou" as two vowels: in the words of the texts it is respelled "u". -->
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
  <lexeme>
    <!-- English names, said as in English as nearly as Creole letters can. Unsure. -->
    <grapheme>American Cancer Society</grapheme>
    <alias>ameriken kennsè sosayiti</alias>
  </lexeme>
  <lexeme>
    <grapheme>Cancer Research Institute</grapheme>
    <alias>kennsè risètch institut</alias>
  </lexeme>
  <lexeme>
    <grapheme>National Cancer Institute</grapheme>
    <alias>nachonal kennsè institut</alias>
  </lexeme>
  <lexeme>
    <grapheme>Mayo Clinic</grapheme>
    <alias>meyo klinik</alias>
  </lexeme>
  <!-- The words of the texts with "ou", which the voice reads as two vowels: most of what a listener hears of "for", "you", "people", "fight". -->
  <lexeme>
    <grapheme>ou</grapheme>
    <grapheme>Ou</grapheme>
    <alias>u</alias>
  </lexeme>
  <lexeme>
    <grapheme>pou</grapheme>
    <grapheme>Pou</grapheme>
    <alias>pu</alias>
  </lexeme>
  <lexeme>
    <grapheme>moun</grapheme>
    <grapheme>Moun</grapheme>
    <alias>mun</alias>
  </lexeme>
  <lexeme>
    <grapheme>goumen</grapheme>
    <alias>gumen</alias>
  </lexeme>
  <lexeme>
    <grapheme>sou</grapheme>
    <grapheme>Sou</grapheme>
    <alias>su</alias>
  </lexeme>
  <lexeme>
    <grapheme>tout</grapheme>
    <grapheme>Tout</grapheme>
    <alias>tut</alias>
  </lexeme>
  <lexeme>
    <grapheme>youn</grapheme>
    <grapheme>Youn</grapheme>
    <alias>yun</alias>
  </lexeme>
  <lexeme>
    <grapheme>touye</grapheme>
    <alias>tuye</alias>
  </lexeme>
  <lexeme>
    <grapheme>nouvo</grapheme>
    <grapheme>Nouvo</grapheme>
    <alias>nuvo</alias>
  </lexeme>
  <lexeme>
    <grapheme>gout</grapheme>
    <alias>gut</alias>
  </lexeme>
  <lexeme>
    <grapheme>tankou</grapheme>
    <alias>tanku</alias>
  </lexeme>
  <lexeme>
    <grapheme>poumon</grapheme>
    <alias>pumon</alias>
  </lexeme>
  <lexeme>
    <grapheme>poukisa</grapheme>
    <grapheme>Poukisa</grapheme>
    <alias>pukisa</alias>
  </lexeme>
  <lexeme>
    <grapheme>apwouve</grapheme>
    <alias>apwuve</alias>
  </lexeme>
  <lexeme>
    <grapheme>toupiti</grapheme>
    <alias>tupiti</alias>
  </lexeme>
  <lexeme>
    <grapheme>ajoute</grapheme>
    <alias>ajute</alias>
  </lexeme>
  <lexeme>
    <grapheme>mou</grapheme>
    <alias>mu</alias>
  </lexeme>
  <lexeme>
    <grapheme>dousman</grapheme>
    <alias>dusman</alias>
  </lexeme>
  <lexeme>
    <grapheme>pouse</grapheme>
    <alias>puse</alias>
  </lexeme>
  <lexeme>
    <grapheme>nou</grapheme>
    <grapheme>Nou</grapheme>
    <alias>nu</alias>
  </lexeme>
  <lexeme>
    <grapheme>kout</grapheme>
    <alias>kut</alias>
  </lexeme>
  <lexeme>
    <grapheme>kou</grapheme>
    <alias>ku</alias>
  </lexeme>
  <lexeme>
    <grapheme>bout</grapheme>
    <alias>but</alias>
  </lexeme>
  <lexeme>
    <grapheme>ankouraje</grapheme>
    <alias>ankuraje</alias>
  </lexeme>
  <lexeme>
    <grapheme>sous</grapheme>
    <alias>sus</alias>
  </lexeme>
  <lexeme>
    <grapheme>retounen</grapheme>
    <alias>retunen</alias>
  </lexeme>
  <lexeme>
    <grapheme>gwoup</grapheme>
    <alias>gwup</alias>
  </lexeme>
  <lexeme>
    <grapheme>douzèn</grapheme>
    <alias>duzèn</alias>
  </lexeme>
  <lexeme>
    <grapheme>boul</grapheme>
    <alias>bul</alias>
  </lexeme>
  <lexeme>
    <grapheme>tou</grapheme>
    <alias>tu</alias>
  </lexeme>
</lexicon>
