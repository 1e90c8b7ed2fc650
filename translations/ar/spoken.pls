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
  <!-- The words of the glossary. A doubled letter is written twice, because the voice leaves out the vowel on a shadda; a final ه stands for ة said at rest. -->
  <lexeme>
    <grapheme>المناعي</grapheme>
    <alias>المَناعي</alias>
  </lexeme>
  <lexeme>
    <grapheme>للعلاج</grapheme>
    <alias>لِلعِلاج</alias>
  </lexeme>
  <lexeme>
    <grapheme>خلايا المناعة</grapheme>
    <alias>خَلايا المناعة</alias>
  </lexeme>
  <lexeme>
    <grapheme>خلايا مناعة</grapheme>
    <alias>خَلايا مناعة</alias>
  </lexeme>
  <lexeme>
    <grapheme>الخلايا التائية</grapheme>
    <alias>الخَلايا التائية</alias>
  </lexeme>
  <lexeme>
    <grapheme>الخلية التائية</grapheme>
    <alias>الخَلِيْيَه التائية</alias>
  </lexeme>
  <lexeme>
    <grapheme>مستقبِل المستضد الخيمري</grapheme>
    <alias>مُسْتَقْبِل المُسْتَضَدّ الخِيمَري</alias>
  </lexeme>
  <lexeme>
    <grapheme>بفيروس معطل</grapheme>
    <alias>بِفَيْرُوس مُعَطْطَل</alias>
  </lexeme>
  <lexeme>
    <grapheme>بالتنقيط</grapheme>
    <alias>بِتْتَنْقِيط</alias>
  </lexeme>
  <lexeme>
    <grapheme>التنقيط</grapheme>
    <alias>التَنْقِيط</alias>
  </lexeme>
  <lexeme>
    <grapheme>سرطان الجلد</grapheme>
    <alias>سرطان الجِلْد</alias>
  </lexeme>
  <lexeme>
    <grapheme>سرطان الكلى</grapheme>
    <alias>سرطان الكُلَى</alias>
  </lexeme>
  <lexeme>
    <grapheme>لقاحات السرطان</grapheme>
    <alias>لِقاحات السرطان</alias>
  </lexeme>
  <lexeme>
    <grapheme>ولقاحات السرطان</grapheme>
    <alias>وَلِقاحات السرطان</alias>
  </lexeme>
  <lexeme>
    <grapheme>مثبطات نقاط التفتيش المناعية</grapheme>
    <alias>مُثَبْبِطات نِقاط التفتيش المَناعيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومثبطات نقاط التفتيش المناعية</grapheme>
    <alias>وَمُثَبْبِطات نِقاط التفتيش المَناعيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>مثبطات</grapheme>
    <alias>مُثَبْبِطات</alias>
  </lexeme>
  <lexeme>
    <grapheme>مسارات</grapheme>
    <alias>مَسارات</alias>
  </lexeme>
  <lexeme>
    <grapheme>المسارات</grapheme>
    <alias>المَسارات</alias>
  </lexeme>
  <lexeme>
    <grapheme>والمسارات</grapheme>
    <alias>وَالمَسارات</alias>
  </lexeme>
  <lexeme>
    <grapheme>الاستجابة المناعية</grapheme>
    <alias>الاستجابة المَناعيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>والاستجابة المناعية</grapheme>
    <alias>وَلِسْتِجابَه المَناعيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>استجابات</grapheme>
    <alias>اِسْتِجابات</alias>
  </lexeme>
  <lexeme>
    <grapheme>الاستجابات</grapheme>
    <alias>أَلِسْتِجابات</alias>
  </lexeme>
  <lexeme>
    <grapheme>والاستجابات</grapheme>
    <alias>وَلِسْتِجابات</alias>
  </lexeme>
  <lexeme>
    <grapheme>مناعية</grapheme>
    <alias>مَناعيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>بروتينات</grapheme>
    <alias>بُروتينات</alias>
  </lexeme>
  <lexeme>
    <grapheme>والبروتينات</grapheme>
    <alias>وَالبُروتينات</alias>
  </lexeme>
  <lexeme>
    <grapheme>أورام</grapheme>
    <alias>أَوْرام</alias>
  </lexeme>
  <lexeme>
    <grapheme>والأنسجة الرخوة</grapheme>
    <alias>وَالأَنْسِجَه الرِخْوَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأجسام المضادة</grapheme>
    <alias>الأَجْسام المُضادْدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>والأجسام المضادة</grapheme>
    <alias>وَالأَجْسام المُضادْدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الفيروسات المحللة للأورام</grapheme>
    <alias>الفَيْرُوسات المُحَلْلِلَه لِلأَوْرام</alias>
  </lexeme>
  <lexeme>
    <grapheme>بالفيروسات المحللة للأورام</grapheme>
    <alias>بِلفَيْرُوسات المُحَلْلِلَه لِلأَوْرام</alias>
  </lexeme>
  <lexeme>
    <grapheme>فيروسات</grapheme>
    <alias>فَيْرُوسات</alias>
  </lexeme>
  <lexeme>
    <grapheme>الزائدة الدودية</grapheme>
    <alias>الزائِدَه الدودية</alias>
  </lexeme>
  <lexeme>
    <grapheme>المنتشرة</grapheme>
    <alias>المُنْتَشِرَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>تجارب سريرية</grapheme>
    <alias>تَجارِب سريرية</alias>
  </lexeme>
  <lexeme>
    <grapheme>التجارب</grapheme>
    <alias>التَجارِب</alias>
  </lexeme>
  <lexeme>
    <grapheme>لمراجعة طبية</grapheme>
    <alias>لِمُراجَعَه طبية</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأمريكية</grapheme>
    <alias>الأَمْريكيْيَه</alias>
  </lexeme>
  <!-- Words that the voice says without their vowels, or as another word (الجلد as lashing, تدخل as interference, وفي as loyal). -->
  <lexeme>
    <grapheme>وسرطان</grapheme>
    <alias>وَسَرَطان</alias>
  </lexeme>
  <lexeme>
    <grapheme>سرطانات</grapheme>
    <alias>سَرَطانات</alias>
  </lexeme>
  <lexeme>
    <grapheme>السرطانات</grapheme>
    <alias>السَرَطانات</alias>
  </lexeme>
  <lexeme>
    <grapheme>للسرطان</grapheme>
    <alias>لِسْسَرَطان</alias>
  </lexeme>
  <lexeme>
    <grapheme>الخلايا</grapheme>
    <alias>الخَلايا</alias>
  </lexeme>
  <lexeme>
    <grapheme>خلايا</grapheme>
    <alias>خَلايا</alias>
  </lexeme>
  <lexeme>
    <grapheme>بخلايا</grapheme>
    <alias>بِخَلايا</alias>
  </lexeme>
  <lexeme>
    <grapheme>أن تدخل</grapheme>
    <alias>أَن تَدْخُل</alias>
  </lexeme>
  <lexeme>
    <grapheme>يدخل</grapheme>
    <alias>يَدْخُل</alias>
  </lexeme>
  <lexeme>
    <grapheme>تدمرها</grapheme>
    <alias>تُدَمْمِرَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وتدمرها</grapheme>
    <alias>وَتُدَمْمِرَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>تصيب</grapheme>
    <alias>تُصيب</alias>
  </lexeme>
  <lexeme>
    <grapheme>تستهدف</grapheme>
    <alias>تَسْتَهْدِف</alias>
  </lexeme>
  <lexeme>
    <grapheme>يهاجم</grapheme>
    <alias>يُهاجِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>لتهاجم</grapheme>
    <alias>لِتُهاجِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>تهاجم</grapheme>
    <alias>تُهاجِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>لمهاجمة</grapheme>
    <alias>لِمُهاجَمَة</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومهاجمتها</grapheme>
    <alias>وَمُهاجَمَتِها</alias>
  </lexeme>
  <lexeme>
    <grapheme>لمكافحة</grapheme>
    <alias>لِمُكافَحَة</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومكافحته</grapheme>
    <alias>وَمُكافَحَتِه</alias>
  </lexeme>
  <lexeme>
    <grapheme>تقتل</grapheme>
    <alias>تَقْتُل</alias>
  </lexeme>
  <lexeme>
    <grapheme>قتل خلايا</grapheme>
    <alias>قَتْل خَلايا</alias>
  </lexeme>
  <lexeme>
    <grapheme>وتقتله</grapheme>
    <alias>وَتَقْتُلَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لتجد</grapheme>
    <alias>لِتَجِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>تجد</grapheme>
    <alias>تَجِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>وتلتصق به</grapheme>
    <alias>وَتَلْتَصِق بِه</alias>
  </lexeme>
  <lexeme>
    <grapheme>تنقل الرسائل</grapheme>
    <alias>تَنْقُل الرَسائِل</alias>
  </lexeme>
  <lexeme>
    <grapheme>تنقلها</grapheme>
    <alias>تَنْقُلُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>تساعد</grapheme>
    <alias>تُساعِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>يساعد</grapheme>
    <alias>يُساعِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>يساعدها</grapheme>
    <alias>يُساعِدُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>يساعده</grapheme>
    <alias>يُساعِدُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>ليساعدها</grapheme>
    <alias>لِيُساعِدَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>لمساعدتها</grapheme>
    <alias>لِمُساعَدَتِها</alias>
  </lexeme>
  <lexeme>
    <grapheme>يدافع</grapheme>
    <alias>يُدافِع</alias>
  </lexeme>
  <lexeme>
    <grapheme>دفاعات</grapheme>
    <alias>دِفاعات</alias>
  </lexeme>
  <lexeme>
    <grapheme>الدفاعات</grapheme>
    <alias>الدِفاعات</alias>
  </lexeme>
  <lexeme>
    <grapheme>يقاوم به</grapheme>
    <alias>يُقاوِم بِه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لديه</grapheme>
    <alias>لَدَيْه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لديهم</grapheme>
    <alias>لَدَيْهِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>يمكن</grapheme>
    <alias>يُمْكِن</alias>
  </lexeme>
  <lexeme>
    <grapheme>ويمكن</grapheme>
    <alias>وَيُمْكِن</alias>
  </lexeme>
  <lexeme>
    <grapheme>يمكنه</grapheme>
    <alias>يُمْكِنُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>ويمكنها</grapheme>
    <alias>وَيُمْكِنُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>ويمكنهم</grapheme>
    <alias>وَيُمْكِنُهُم</alias>
  </lexeme>
  <lexeme>
    <grapheme>تستخدم</grapheme>
    <alias>تَسْتَخْدِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>تستخدم لعلاج</grapheme>
    <alias>تُسْتَخْدَم لِعِلاج</alias>
  </lexeme>
  <lexeme>
    <grapheme>تستخدم لدفع</grapheme>
    <alias>تُسْتَخْدَم لِدَفْع</alias>
  </lexeme>
  <lexeme>
    <grapheme>تستخدم لتحفيز</grapheme>
    <alias>تُسْتَخْدَم لِتَحْفيز</alias>
  </lexeme>
  <lexeme>
    <grapheme>تستخدمها</grapheme>
    <alias>تَسْتَخْدِمُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>يستخدم</grapheme>
    <alias>يَسْتَخْدِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>لعلاج</grapheme>
    <alias>لِعِلاج</alias>
  </lexeme>
  <lexeme>
    <grapheme>لعلاجه</grapheme>
    <alias>لِعِلاجِه</alias>
  </lexeme>
  <lexeme>
    <grapheme>علاجات</grapheme>
    <alias>عِلاجات</alias>
  </lexeme>
  <lexeme>
    <grapheme>العلاجات</grapheme>
    <alias>العِلاجات</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأدوية</grapheme>
    <alias>الأَدْوِيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>أدوية</grapheme>
    <alias>أَدْوِيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لأدوية</grapheme>
    <alias>لِأَدْوِيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>أنواع</grapheme>
    <alias>أَنْواع</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأنواع</grapheme>
    <alias>الأَنْواع</alias>
  </lexeme>
  <lexeme>
    <grapheme>وأنواع</grapheme>
    <alias>وَأَنْواع</alias>
  </lexeme>
  <lexeme>
    <grapheme>لأنواع</grapheme>
    <alias>لِأَنْواع</alias>
  </lexeme>
  <lexeme>
    <grapheme>والأنواع</grapheme>
    <alias>وَالأَنْواع</alias>
  </lexeme>
  <lexeme>
    <grapheme>لبعض</grapheme>
    <alias>لِبَعْض</alias>
  </lexeme>
  <lexeme>
    <grapheme>وبعض</grapheme>
    <alias>وَبَعْض</alias>
  </lexeme>
  <lexeme>
    <grapheme>معينة</grapheme>
    <alias>مُعَيْيَنَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لدفع</grapheme>
    <alias>لِدَفْع</alias>
  </lexeme>
  <lexeme>
    <grapheme>لتحفيز</grapheme>
    <alias>لِتَحْفيز</alias>
  </lexeme>
  <lexeme>
    <grapheme>تغلق</grapheme>
    <alias>تُغْلِق</alias>
  </lexeme>
  <lexeme>
    <grapheme>أن يطلق</grapheme>
    <alias>أَن يُطْلِق</alias>
  </lexeme>
  <lexeme>
    <grapheme>الذي يطلق</grapheme>
    <alias>الذي يُطْلَق</alias>
  </lexeme>
  <lexeme>
    <grapheme>تقوم بكثير</grapheme>
    <alias>تَقُوم بِكَثير</alias>
  </lexeme>
  <lexeme>
    <grapheme>تقوي</grapheme>
    <alias>تُقَوْوي</alias>
  </lexeme>
  <lexeme>
    <grapheme>يقوي</grapheme>
    <alias>يُقَوْوي</alias>
  </lexeme>
  <lexeme>
    <grapheme>تعطي</grapheme>
    <alias>تُعْطي</alias>
  </lexeme>
  <lexeme>
    <grapheme>يعطي</grapheme>
    <alias>يُعْطي</alias>
  </lexeme>
  <lexeme>
    <grapheme>تؤخذ</grapheme>
    <alias>تُؤْخَذ</alias>
  </lexeme>
  <lexeme>
    <grapheme>تعاد</grapheme>
    <alias>تُعاد</alias>
  </lexeme>
  <lexeme>
    <grapheme>تعود</grapheme>
    <alias>تَعود</alias>
  </lexeme>
  <lexeme>
    <grapheme>يتم</grapheme>
    <alias>يَتِمّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>ويتم</grapheme>
    <alias>وَيَتِمّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>خلطها</grapheme>
    <alias>خَلْطُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>يضاف</grapheme>
    <alias>يُضاف</alias>
  </lexeme>
  <lexeme>
    <grapheme>يستطيع</grapheme>
    <alias>يَسْتَطيع</alias>
  </lexeme>
  <lexeme>
    <grapheme>يسبب</grapheme>
    <alias>يُسَبْبِب</alias>
  </lexeme>
  <lexeme>
    <grapheme>ببطء</grapheme>
    <alias>بِبُطْء</alias>
  </lexeme>
  <lexeme>
    <grapheme>يبدأ</grapheme>
    <alias>يَبْدَأ</alias>
  </lexeme>
  <lexeme>
    <grapheme>تبدأ</grapheme>
    <alias>تَبْدَأ</alias>
  </lexeme>
  <lexeme>
    <grapheme>تعمل</grapheme>
    <alias>تَعْمَل</alias>
  </lexeme>
  <lexeme>
    <grapheme>يعمل</grapheme>
    <alias>يَعْمَل</alias>
  </lexeme>
  <lexeme>
    <grapheme>يعتمد</grapheme>
    <alias>يَعْتَمِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>تعتمد</grapheme>
    <alias>تَعْتَمِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>تختبر</grapheme>
    <alias>تَخْتَبِر</alias>
  </lexeme>
  <lexeme>
    <grapheme>تقرر</grapheme>
    <alias>تُقَرْرِر</alias>
  </lexeme>
  <lexeme>
    <grapheme>وافقت</grapheme>
    <alias>وافَقَت</alias>
  </lexeme>
  <lexeme>
    <grapheme>وصلت</grapheme>
    <alias>وَصَلَت</alias>
  </lexeme>
  <lexeme>
    <grapheme>يمر</grapheme>
    <alias>يَمُرّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>يراجع</grapheme>
    <alias>يُراجِع</alias>
  </lexeme>
  <lexeme>
    <grapheme>يعتنون</grapheme>
    <alias>يَعْتَنون</alias>
  </lexeme>
  <lexeme>
    <grapheme>يقدمون</grapheme>
    <alias>يُقَدْدِمون</alias>
  </lexeme>
  <lexeme>
    <grapheme>ينصحون</grapheme>
    <alias>يَنْصَحون</alias>
  </lexeme>
  <lexeme>
    <grapheme>ينصح</grapheme>
    <alias>يَنْصَح</alias>
  </lexeme>
  <lexeme>
    <grapheme>يشرح</grapheme>
    <alias>يَشْرَح</alias>
  </lexeme>
  <lexeme>
    <grapheme>تنمو</grapheme>
    <alias>تَنْمو</alias>
  </lexeme>
  <lexeme>
    <grapheme>ينبغي</grapheme>
    <alias>يَنْبَغي</alias>
  </lexeme>
  <lexeme>
    <grapheme>مصنوعة</grapheme>
    <alias>مَصْنوعَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>مصممة</grapheme>
    <alias>مُصَمْمَمَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>مصمم لمهاجمة</grapheme>
    <alias>مُصَمْمَم لِمُهاجَمَة</alias>
  </lexeme>
  <lexeme>
    <grapheme>معدلة</grapheme>
    <alias>مُعَدْدَلَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الجديدة</grapheme>
    <alias>الجَديدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>جديدة</grapheme>
    <alias>جَديدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>إضافية</grapheme>
    <alias>إِضافيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>كثيرة</grapheme>
    <alias>كَثيرَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>مختلفة</grapheme>
    <alias>مُخْتَلِفَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>المختلفة</grapheme>
    <alias>المُخْتَلِفَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>واعدة</grapheme>
    <alias>واعِدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>قوية</grapheme>
    <alias>قَوييَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>أشعة</grapheme>
    <alias>أَشِعْعَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>بسرعة</grapheme>
    <alias>بِسُرْعَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>أجزاء</grapheme>
    <alias>أَجْزاء</alias>
  </lexeme>
  <lexeme>
    <grapheme>أشكال</grapheme>
    <alias>أَشْكال</alias>
  </lexeme>
  <lexeme>
    <grapheme>أشخاص</grapheme>
    <alias>أَشْخاص</alias>
  </lexeme>
  <lexeme>
    <grapheme>لأشخاص</grapheme>
    <alias>لِأَشْخاص</alias>
  </lexeme>
  <lexeme>
    <grapheme>شخصان</grapheme>
    <alias>شَخْصان</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأطباء</grapheme>
    <alias>الأَطِبْباء</alias>
  </lexeme>
  <lexeme>
    <grapheme>وطاقم</grapheme>
    <alias>وَطاقَم</alias>
  </lexeme>
  <lexeme>
    <grapheme>الرسائل</grapheme>
    <alias>الرَسائِل</alias>
  </lexeme>
  <lexeme>
    <grapheme>الإشارات</grapheme>
    <alias>الإِشارات</alias>
  </lexeme>
  <lexeme>
    <grapheme>سلاسل</grapheme>
    <alias>سَلاسِل</alias>
  </lexeme>
  <lexeme>
    <grapheme>نسخ من</grapheme>
    <alias>نُسَخ من</alias>
  </lexeme>
  <lexeme>
    <grapheme>نسخ مصنوعة</grapheme>
    <alias>نُسَخ مَصْنوعَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>حقن تساعد</grapheme>
    <alias>حُقَن تُساعِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأمعاء الغليظة</grapheme>
    <alias>الأَمْعاء الغَليظَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>العظام</grapheme>
    <alias>العِظام</alias>
  </lexeme>
  <lexeme>
    <grapheme>العضلات</grapheme>
    <alias>العَضَلات</alias>
  </lexeme>
  <lexeme>
    <grapheme>والدهون</grapheme>
    <alias>وَدْدُهُون</alias>
  </lexeme>
  <lexeme>
    <grapheme>البروستاتا</grapheme>
    <alias>البُروستاتا</alias>
  </lexeme>
  <lexeme>
    <grapheme>والبروستاتا</grapheme>
    <alias>وَالبُروستاتا</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأصدقاء</grapheme>
    <alias>الأَصْدِقَاء</alias>
  </lexeme>
  <lexeme>
    <grapheme>أمور</grapheme>
    <alias>أُمور</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأمور</grapheme>
    <alias>الأُمور</alias>
  </lexeme>
  <lexeme>
    <grapheme>طريقتين</grapheme>
    <alias>طَريقَتَيْن</alias>
  </lexeme>
  <lexeme>
    <grapheme>طريقتان</grapheme>
    <alias>طَريقَتان</alias>
  </lexeme>
  <lexeme>
    <grapheme>بإحدى</grapheme>
    <alias>بِإِحْدَى</alias>
  </lexeme>
  <lexeme>
    <grapheme>الولايات المتحدة</grapheme>
    <alias>الوِلايات المُتْتَحِدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>مواد</grapheme>
    <alias>مَوادّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>المواد</grapheme>
    <alias>المَوادّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>بمواد</grapheme>
    <alias>بِمَوادّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>عوامل</grapheme>
    <alias>عَوامِل</alias>
  </lexeme>
  <lexeme>
    <grapheme>العوامل</grapheme>
    <alias>العَوامِل</alias>
  </lexeme>
  <lexeme>
    <grapheme>لفريق</grapheme>
    <alias>لِفَريق</alias>
  </lexeme>
  <lexeme>
    <grapheme>وفريق</grapheme>
    <alias>وَفَريق</alias>
  </lexeme>
  <lexeme>
    <grapheme>للفريق</grapheme>
    <alias>لِلفَريق</alias>
  </lexeme>
  <lexeme>
    <grapheme>وجهاز</grapheme>
    <alias>وَجِهاز</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومعنى</grapheme>
    <alias>وَمَعْنَى</alias>
  </lexeme>
  <lexeme>
    <grapheme>بشكل</grapheme>
    <alias>بِشَكْل</alias>
  </lexeme>
  <lexeme>
    <grapheme>أن</grapheme>
    <alias>أَن</alias>
  </lexeme>
  <lexeme>
    <grapheme>أن خبيرًا</grapheme>
    <alias>أَنْنَ خَبيرًا</alias>
  </lexeme>
  <lexeme>
    <grapheme>أنها</grapheme>
    <alias>أَنْنَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>لأنها</grapheme>
    <alias>لِأَنْنَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>إنها</grapheme>
    <alias>إِنْنَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وأن</grapheme>
    <alias>وَأَن</alias>
  </lexeme>
  <lexeme>
    <grapheme>به</grapheme>
    <alias>بِه</alias>
  </lexeme>
  <lexeme>
    <grapheme>وهو</grapheme>
    <alias>وَهْوَ</alias>
  </lexeme>
  <lexeme>
    <grapheme>وهي</grapheme>
    <alias>وَهْيَ</alias>
  </lexeme>
  <lexeme>
    <grapheme>فهي</grapheme>
    <alias>فَهْيَ</alias>
  </lexeme>
  <lexeme>
    <grapheme>وهذا</grapheme>
    <alias>وَهذا</alias>
  </lexeme>
  <lexeme>
    <grapheme>وهذه</grapheme>
    <alias>وَهذِهِ</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومنها</grapheme>
    <alias>وَمِنْها</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومن</grapheme>
    <alias>وَمِن</alias>
  </lexeme>
  <lexeme>
    <grapheme>لكل</grapheme>
    <alias>لِكُلّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>وكل</grapheme>
    <alias>وَكُلّ</alias>
  </lexeme>
  <lexeme>
    <grapheme>ممن</grapheme>
    <alias>مِمْمَن</alias>
  </lexeme>
  <lexeme>
    <grapheme>وغيرهم</grapheme>
    <alias>وَغَيْرِهِم</alias>
  </lexeme>
  <lexeme>
    <grapheme>وفي</grapheme>
    <alias>وَفي</alias>
  </lexeme>
  <lexeme>
    <grapheme>وحتى</grapheme>
    <alias>وَحَتْتَى</alias>
  </lexeme>
  <lexeme>
    <grapheme>وكانت</grapheme>
    <alias>وَكانَت</alias>
  </lexeme>
  <lexeme>
    <grapheme>كانت</grapheme>
    <alias>كانَت</alias>
  </lexeme>
  <lexeme>
    <grapheme>وهناك</grapheme>
    <alias>وَهُناك</alias>
  </lexeme>
  <lexeme>
    <grapheme>وليست</grapheme>
    <alias>وَلَيْسَت</alias>
  </lexeme>
  <lexeme>
    <grapheme>ليست</grapheme>
    <alias>لَيْسَت</alias>
  </lexeme>
  <lexeme>
    <grapheme>ليست مناسبة</grapheme>
    <alias>لَيْسَت مُناسِبَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>وليست مناسبة</grapheme>
    <alias>وَلَيْسَت مُناسِبَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لكنها</grapheme>
    <alias>لاكِنْنَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>لكنه</grapheme>
    <alias>لاكِنْنَهُ</alias>
  </lexeme>
  <lexeme>
    <grapheme>فلا</grapheme>
    <alias>فَلا</alias>
  </lexeme>
  <lexeme>
    <grapheme>نفسه</grapheme>
    <alias>نَفْسِه</alias>
  </lexeme>
  <lexeme>
    <grapheme>نفسها</grapheme>
    <alias>نَفْسِها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وحده</grapheme>
    <alias>وَحْدَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>وحدها</grapheme>
    <alias>وَحْدَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>أتصل بكم</grapheme>
    <alias>أَتْتَصِل بِكُم</alias>
  </lexeme>
  <lexeme>
    <grapheme>يجب</grapheme>
    <alias>يَجِب</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومتى</grapheme>
    <alias>وَمَتَى</alias>
  </lexeme>
  <lexeme>
    <grapheme>خيارًا لي</grapheme>
    <alias>خيارًا لِي</alias>
  </lexeme>
  <lexeme>
    <grapheme>تؤثر</grapheme>
    <alias>تُؤَثْثِر</alias>
  </lexeme>
  <lexeme>
    <grapheme>يقترحه</grapheme>
    <alias>يَقْتَرِحُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>تفعل</grapheme>
    <alias>تَفْعَل</alias>
  </lexeme>
  <lexeme>
    <grapheme>تفعله</grapheme>
    <alias>تَفْعَلُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>يحدث</grapheme>
    <alias>يَحْدُث</alias>
  </lexeme>
  <lexeme>
    <grapheme>فماذا</grapheme>
    <alias>فَماذا</alias>
  </lexeme>
  <lexeme>
    <grapheme>ولماذا</grapheme>
    <alias>وَلِماذا</alias>
  </lexeme>
  <lexeme>
    <grapheme>لأحد</grapheme>
    <alias>لِأَحَد</alias>
  </lexeme>
  <lexeme>
    <grapheme>أمثلة</grapheme>
    <alias>أَمْثِلَة</alias>
  </lexeme>
  <lexeme>
    <grapheme>يستند إليه</grapheme>
    <alias>يَسْتَنِد إِلَيْه</alias>
  </lexeme>
  <lexeme>
    <grapheme>ويذكر</grapheme>
    <alias>وَيَذْكُر</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومعهد أبحاث</grapheme>
    <alias>وَمَعْهَد أَبْحاث</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومايو كلينك</grapheme>
    <alias>وَمايُو كْلِينِكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>الطريقتين</grapheme>
    <alias>الطَريقَتَيْن</alias>
  </lexeme>
  <lexeme>
    <grapheme>وكلمة</grapheme>
    <alias>وَكَلِمَة</alias>
  </lexeme>
  <lexeme>
    <grapheme>تعني</grapheme>
    <alias>تَعْني</alias>
  </lexeme>
  <lexeme>
    <grapheme>يسببها</grapheme>
    <alias>يُسَبْبِبُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>عما</grapheme>
    <alias>عَمْما</alias>
  </lexeme>
  <lexeme>
    <grapheme>أفراد</grapheme>
    <alias>أَفْراد</alias>
  </lexeme>
  <lexeme>
    <grapheme>المذكورة</grapheme>
    <alias>المَذْكُورَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الموجودة</grapheme>
    <alias>المَوْجُودَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>موجودة</grapheme>
    <alias>مَوْجُودَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الموصوفة</grapheme>
    <alias>المَوْصُوفَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الجانبية</grapheme>
    <alias>الجانِبيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>يزود</grapheme>
    <alias>يُزَوْوِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>تزود</grapheme>
    <alias>تُزَوْوِد</alias>
  </lexeme>
  <lexeme>
    <grapheme>بفعالية</grapheme>
    <alias>بِفَعْعاليْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>فئات</grapheme>
    <alias>فِئات</alias>
  </lexeme>
  <lexeme>
    <grapheme>بطرق</grapheme>
    <alias>بِطُرُق</alias>
  </lexeme>
  <lexeme>
    <grapheme>طرق</grapheme>
    <alias>طُرُق</alias>
  </lexeme>
  <lexeme>
    <grapheme>وله</grapheme>
    <alias>وَلَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>ومرحلته</grapheme>
    <alias>وَمَرْحَلَتُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>إحداها</grapheme>
    <alias>إِحْداها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وأخرى</grapheme>
    <alias>وَأُخْرَى</alias>
  </lexeme>
  <lexeme>
    <grapheme>والثالثة</grapheme>
    <alias>وَالثالِثَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>وبعضها</grapheme>
    <alias>وَبَعْضُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>إعطاؤه</grapheme>
    <alias>إِعْطاؤُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>إعطاؤها</grapheme>
    <alias>إِعْطاؤُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وإما</grapheme>
    <alias>وَإِمْما</alias>
  </lexeme>
  <lexeme>
    <grapheme>وأفضل</grapheme>
    <alias>وَأَفْضَل</alias>
  </lexeme>
  <lexeme>
    <grapheme>وبعد</grapheme>
    <alias>وَبَعْد</alias>
  </lexeme>
  <lexeme>
    <grapheme>وبين</grapheme>
    <alias>وَبَيْن</alias>
  </lexeme>
  <lexeme>
    <grapheme>بهذا</grapheme>
    <alias>بِهذا</alias>
  </lexeme>
  <lexeme>
    <grapheme>لهذا</grapheme>
    <alias>لِهذا</alias>
  </lexeme>
  <lexeme>
    <grapheme>دراسات</grapheme>
    <alias>دِراسات</alias>
  </lexeme>
  <lexeme>
    <grapheme>نشرتها</grapheme>
    <alias>نَشَرَتْها</alias>
  </lexeme>
  <lexeme>
    <grapheme>مناسبًا</grapheme>
    <alias>مُناسِبًا</alias>
  </lexeme>
  <lexeme>
    <grapheme>لقاحات</grapheme>
    <alias>لِقاحات</alias>
  </lexeme>
  <lexeme>
    <grapheme>اللقاحات</grapheme>
    <alias>اللِقاحات</alias>
  </lexeme>
  <lexeme>
    <grapheme>وأنواعه</grapheme>
    <alias>وَأَنْواعُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الرجال</grapheme>
    <alias>الرِجال</alias>
  </lexeme>
  <lexeme>
    <grapheme>ستة</grapheme>
    <alias>سِتْتَة</alias>
  </lexeme>
  <lexeme>
    <grapheme>الستة</grapheme>
    <alias>السِتْتَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>خطوة بخطوة</grapheme>
    <alias>خُطْوَه بِخُطْوَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>تأتي</grapheme>
    <alias>تَأْتي</alias>
  </lexeme>
  <lexeme>
    <grapheme>أجلها</grapheme>
    <alias>أَجْلِها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وإغلاق</grapheme>
    <alias>وَإِغْلاق</alias>
  </lexeme>
  <lexeme>
    <grapheme>ونوع</grapheme>
    <alias>وَنَوْع</alias>
  </lexeme>
  <lexeme>
    <grapheme>لكي</grapheme>
    <alias>لِكَي</alias>
  </lexeme>
  <lexeme>
    <grapheme>يتناولها</grapheme>
    <alias>يَتَناوَلُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>بشأن</grapheme>
    <alias>بِشَأْن</alias>
  </lexeme>
  <lexeme>
    <grapheme>بهما</grapheme>
    <alias>بِهِما</alias>
  </lexeme>
  <lexeme>
    <grapheme>شرح الطريقتين</grapheme>
    <alias>شَرْح الطَريقَتَيْن</alias>
  </lexeme>
  <lexeme>
    <grapheme>شرح ما</grapheme>
    <alias>شَرْح ما</alias>
  </lexeme>
  <lexeme>
    <grapheme>من يمكنه</grapheme>
    <alias>مَن يُمْكِنُه</alias>
  </lexeme>
  <lexeme>
    <grapheme>لاسم</grapheme>
    <alias>لِسْم</alias>
  </lexeme>
  <lexeme>
    <grapheme>الفيروسات</grapheme>
    <alias>الفَيْرُوسات</alias>
  </lexeme>
  <lexeme>
    <grapheme>سرطانات الجلد</grapheme>
    <alias>سَرَطانات الجِلْد</alias>
  </lexeme>
  <lexeme>
    <grapheme>وسرطانات</grapheme>
    <alias>وَسَرَطانات</alias>
  </lexeme>
  <lexeme>
    <grapheme>وأنواعها</grapheme>
    <alias>وَأَنْواعُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>ولها</grapheme>
    <alias>وَلَها</alias>
  </lexeme>
  <lexeme>
    <grapheme>وثالثة</grapheme>
    <alias>وَثالِثَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>الأمراض</grapheme>
    <alias>الأَمْراض</alias>
  </lexeme>
  <lexeme>
    <grapheme>توافق عليها</grapheme>
    <alias>تُوْوَافِق عَلَيْها</alias>
  </lexeme>
  <lexeme>
    <grapheme>تختلف</grapheme>
    <alias>تَخْتَلِف</alias>
  </lexeme>
  <lexeme>
    <grapheme>لآخر</grapheme>
    <alias>لِآخَر</alias>
  </lexeme>
  <lexeme>
    <grapheme>ويساعدها</grapheme>
    <alias>وَيُساعِدُها</alias>
  </lexeme>
  <lexeme>
    <grapheme>إصابة الخلية</grapheme>
    <alias>إِصابَة الخَلِيْيَه</alias>
  </lexeme>
  <lexeme>
    <grapheme>يفعل</grapheme>
    <alias>يَفْعَل</alias>
  </lexeme>
  <lexeme>
    <grapheme>المنتشر</grapheme>
    <alias>المُنْتَشِر</alias>
  </lexeme>
  <lexeme>
    <grapheme>سرطان وصل</grapheme>
    <alias>سرطان وَصَل</alias>
  </lexeme>
  <!-- You, with a sukun: the voice would address a man (-ka); this form is said to men and women. -->
  <lexeme>
    <grapheme>جسمك</grapheme>
    <alias>جِسْمُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>لديك</grapheme>
    <alias>لَدَيْكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>يمكنك</grapheme>
    <alias>يُمْكِنُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>مساعدتك</grapheme>
    <alias>مُساعَدَتُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>أسئلتك</grapheme>
    <alias>أَسْئِلَتُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>صحتك</grapheme>
    <alias>صِحْحَتُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>وصحتك</grapheme>
    <alias>وَصِحْحَتُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>لخلاياك</grapheme>
    <alias>لِخَلاياكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>سألك</grapheme>
    <alias>سَأَلَكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>جوابك</grapheme>
    <alias>جَوابُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>دمك</grapheme>
    <alias>دَمُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>عائلتك</grapheme>
    <alias>عائِلَتُكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>لقائك</grapheme>
    <alias>لِقائِكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>عليك</grapheme>
    <alias>عَلَيْكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>أحبائك</grapheme>
    <alias>أَحِبْبائِكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>بك</grapheme>
    <alias>بِكْ</alias>
  </lexeme>
  <lexeme>
    <grapheme>لك</grapheme>
    <alias>لَكْ</alias>
  </lexeme>
</lexicon>
