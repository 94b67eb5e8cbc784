<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>بقي %n صنف</numerusform>
            <numerusform>بقي صنف %n</numerusform>
            <numerusform>بقي صنفان %n</numerusform>
            <numerusform>بقيت %n أصناف</numerusform>
            <numerusform>بقي %n صنفًا</numerusform>
            <numerusform>بقي %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم يُرسل. %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Order %1 is on no kitchen screen.</source>
        <translation>الطلب %1 ليس على أي شاشة مطبخ.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 does not answer.</source>
        <translation>شاشة المطبخ الخاصة بـ %1 لا تستجيب.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 was too slow and is cut off.</source>
        <translation>شاشة المطبخ الخاصة بـ %1 كانت بطيئة جدًا فقُطعت.</translation>
    </message>
    <message>
        <source>The kitchen screen of %1 has lost its connection.</source>
        <translation>فقدت شاشة المطبخ الخاصة بـ %1 اتصالها.</translation>
    </message>
    <message>
        <source>It is paid. Tell the kitchen.</source>
        <translation>الطلب مدفوع. أخبر المطبخ.</translation>
    </message>
    <message>
        <source>Since %1. What it shows may be out of date.</source>
        <translation>منذ %1. قد يكون ما تعرضه قديمًا.</translation>
    </message>
    <message>
        <source>It is paid when it is collected. Tell the kitchen.</source>
        <translation>يُدفع عند الاستلام. أخبر المطبخ.</translation>
    </message>
</context>
<context>
    <name>AllDayRail</name>
    <message>
        <source>All day</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>still to make</source>
        <translation>بقي تحضيره</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>لا شيء للتحضير</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall an order</source>
        <translation>استرجاع طلب</translation>
    </message>
    <message>
        <source>Just sent out</source>
        <translation>خرج للتو</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Sold out, %1</source>
        <translation>نفد، %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>AllDayRow</name>
    <message>
        <source>has an allergy</source>
        <translation>فيه حساسية</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>gluten</source>
        <translation>الغلوتين</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>القشريات</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>البيض</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>السمك</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>الفول السوداني</translation>
    </message>
    <message>
        <source>soybeans</source>
        <translation>الصويا</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>الحليب</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>المكسرات</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>الكرفس</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>الخردل</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>السمسم</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>الكبريتيت</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>الترمس</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>الرخويات</translation>
    </message>
</context>
<context>
    <name>AllergyBand</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>الطبق يحتوي على %1</translation>
    </message>
</context>
<context>
    <name>AwaitedRow</name>
    <message>
        <source>It is for this one</source>
        <translation>إنه لهذا الطلب</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Why? Needed.</source>
        <translation>لماذا؟ لازم.</translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message>
        <source>Less than due</source>
        <translation>أقل من المستحق</translation>
    </message>
    <message>
        <source>Take it and ask for the rest, or give it back.</source>
        <translation>اقبله واطلب الباقي، أو أعده.</translation>
    </message>
    <message>
        <source>More than due</source>
        <translation>أكثر من المستحق</translation>
    </message>
    <message>
        <source>Take it, and what is over goes back; or give all back.</source>
        <translation>اقبله ويُعاد الزائد، أو أعد الكل.</translation>
    </message>
    <message>
        <source>Nobody's reference</source>
        <translation>مرجع غير معروف</translation>
    </message>
    <message>
        <source>Find the order that waits for this sum, or set it aside.</source>
        <translation>ابحث عن الطلب الذي ينتظر هذا المبلغ، أو ضعه جانبًا.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>عملة أخرى</translation>
    </message>
    <message>
        <source>It cannot pay here. Settle it with the bank, then set it aside.</source>
        <translation>لا يمكن الدفع به هنا. سوِّه مع البنك ثم ضعه جانبًا.</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 مطابق</translation>
    </message>
    <message>
        <source>%1 less than due</source>
        <translation>%1 أقل من المستحق</translation>
    </message>
    <message>
        <source>%1 more than due</source>
        <translation>%1 أكثر من المستحق</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 متأخر</translation>
    </message>
    <message>
        <source>%1 paid twice</source>
        <translation>%1 مدفوع مرتين</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 غير معروف</translation>
    </message>
    <message>
        <source>%1 in another currency</source>
        <translation>%1 بعملة أخرى</translation>
    </message>
    <message>
        <source>%1 outgoing</source>
        <translation>%1 صادر</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 معروف من قبل</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is too large for a statement: 8 MiB at most.</source>
        <translation>هذا الملف أكبر من أن يكون كشفًا: 8 ميبي بايت على الأكثر.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بـ %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>أكثر بـ %1</translation>
    </message>
    <message>
        <source>Type the amount that the bank's statement says.</source>
        <translation>اكتب المبلغ الوارد في كشف البنك.</translation>
    </message>
    <message>
        <source>It is what was asked for, and counts as paid.</source>
        <translation>هو المبلغ المطلوب، ويُعد مدفوعًا.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and the rest is asked for, or gives it back.</source>
        <translation>يبقى الطلب غير مدفوع. يقبله المدير ويُطلب الباقي، أو يعيده.</translation>
    </message>
    <message>
        <source>The order stays unpaid. A manager takes it and what is over goes back, or gives all of it back.</source>
        <translation>يبقى الطلب غير مدفوع. يقبله المدير ويعود الزائد، أو يعيده كله.</translation>
    </message>
    <message>
        <source>%1 It waits for you under Money to decide.</source>
        <translation>%1 ينتظرك في «أموال للبت».</translation>
    </message>
    <message>
        <source>%1 for %2 waits for a manager, under Money to decide.</source>
        <translation>%1 لـ %2 ينتظر المدير في «أموال للبت».</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation>استعاده البنك</translation>
    </message>
    <message>
        <source>The order was paid with it, and the money is gone. Settle it with the customer, then set it aside.</source>
        <translation>دُفع الطلب به، والمال لم يعد موجودًا. سوِّ الأمر مع الزبون ثم نحِّه جانبًا.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 مستعادة</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Awaited transfers</source>
        <translation>تحويلات منتظرة</translation>
    </message>
    <message>
        <source>Which order is it for?</source>
        <translation>لأي طلب هو؟</translation>
    </message>
    <message>
        <source>The transfers cannot be read now.</source>
        <translation>تتعذر قراءة التحويلات الآن.</translation>
    </message>
    <message>
        <source>No transfer is awaited.</source>
        <translation>لا يُنتظر أي تحويل.</translation>
    </message>
    <message>
        <source>The transfers are being read.</source>
        <translation>تجري قراءة التحويلات.</translation>
    </message>
    <message>
        <source>Needs you, %1</source>
        <translation>يحتاج إليك، %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Close the statements</source>
        <translation>إغلاق الكشوف</translation>
    </message>
    <message>
        <source>Take in a statement</source>
        <translation>استيراد كشف</translation>
    </message>
    <message>
        <source>To send back, %1</source>
        <translation>يُعاد، %1</translation>
    </message>
    <message>
        <source>Transfer it at the bank, then say so here.</source>
        <translation>حوّله في البنك ثم أكد ذلك هنا.</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Nothing waits for you. What a statement has that fits nothing appears here.</source>
        <translation>لا شيء ينتظرك. ما لا يطابق شيئًا في الكشف يظهر هنا.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اقبله</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>متفق عليه مع العميل</translation>
    </message>
    <message>
        <source>Nobody is reached</source>
        <translation>لا يمكن الوصول إلى أحد</translation>
    </message>
    <message>
        <source>Order is over</source>
        <translation>انتهى الطلب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Find its order</source>
        <translation>ابحث عن طلبه</translation>
    </message>
    <message>
        <source>Choose it in the list</source>
        <translation>اختر من القائمة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ضعه جانبًا</translation>
    </message>
    <message>
        <source>Not for an order</source>
        <translation>ليس لطلب</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>تحويل خاص بنا</translation>
    </message>
    <message>
        <source>Settled with the bank</source>
        <translation>سُوّي مع البنك</translation>
    </message>
    <message>
        <source>Nothing is booked for it: it pays for no order yet.</source>
        <translation>لم يُقيَّد شيء له: لا يسدد أي طلب بعد.</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Pickup board</source>
        <translation>لوحة الاستلام</translation>
    </message>
    <message>
        <source>This board stopped at %1. Please ask at the counter.</source>
        <translation>توقفت هذه اللوحة عند %1. يرجى السؤال عند المنضدة.</translation>
    </message>
    <message>
        <source>This board has no connection. Please ask at the counter.</source>
        <translation>لا اتصال لهذه اللوحة. يرجى السؤال عند المنضدة.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>No order is ready yet.</source>
        <translation>لا طلب جاهز بعد.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Leave the board</source>
        <translation>مغادرة اللوحة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>استُرجع %1</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>عُلّق %1</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>أُطلق %1</translation>
    </message>
    <message>
        <source>Item of %1 done</source>
        <translation>تم صنف من %1</translation>
    </message>
    <message>
        <source>Item of %1 not done</source>
        <translation>لم يتم صنف من %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>%1 goes first</source>
        <translation>%1 أولاً</translation>
    </message>
    <message>
        <source>%1 is back in its place</source>
        <translation>عاد %1 إلى مكانه</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Where it goes</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>At a table</source>
        <translation>على الطاولة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>الاسم إن ذُكر</translation>
    </message>
    <message>
        <source>+1 555 … for a text</source>
        <translation>+1 555 … لرسالة</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Touch a dish to add it. What is ordered appears here.</source>
        <translation>المس طبقًا لإضافته. يظهر الطلب هنا.</translation>
    </message>
    <message>
        <source>Offline. Orders can be placed when the line is back.</source>
        <translation>دون اتصال. يمكن الطلب حين يعود.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n صنف</numerusform>
            <numerusform>صنف %n</numerusform>
            <numerusform>صنفان %n</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>Order, take %1</source>
        <translation>اطلب واقبض %1</translation>
    </message>
</context>
<context>
    <name>CashGivenText</name>
    <message>
        <source>No coins for this</source>
        <translation>لا عملات لهذا المبلغ</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>ناقص %1</translation>
    </message>
</context>
<context>
    <name>CashRowText</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>CashText</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cash sale(s)</source>
        <translation>
            <numerusform>%n مبيعات نقدية</numerusform>
            <numerusform>%n بيع نقدي</numerusform>
            <numerusform>%n بيعان نقديان</numerusform>
            <numerusform>%n مبيعات نقدية</numerusform>
            <numerusform>%n بيعًا نقديًا</numerusform>
            <numerusform>%n بيع نقدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be paid in cash</source>
        <translation>
            <numerusform>%n طلب لم يُدفع نقدًا</numerusform>
            <numerusform>طلب %n لم يُدفع نقدًا</numerusform>
            <numerusform>طلبان %n لم يُدفعا نقدًا</numerusform>
            <numerusform>%n طلبات لم تُدفع نقدًا</numerusform>
            <numerusform>%n طلبًا لم يُدفع نقدًا</numerusform>
            <numerusform>%n طلب لم يُدفع نقدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cash refund(s) still to be given back</source>
        <translation>
            <numerusform>لا ردود نقدية باقية: %n</numerusform>
            <numerusform>بقي ردّ نقدي %n</numerusform>
            <numerusform>بقي ردّان نقديان: %n</numerusform>
            <numerusform>بقيت %n ردود نقدية</numerusform>
            <numerusform>بقي %n ردًا نقديًا</numerusform>
            <numerusform>بقي %n ردّ نقدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) not handed over yet</source>
        <translation>
            <numerusform>%n طلب مدفوع لم يُسلّم</numerusform>
            <numerusform>طلب %n مدفوع لم يُسلّم</numerusform>
            <numerusform>طلبان %n مدفوعان لم يُسلّما</numerusform>
            <numerusform>%n طلبات مدفوعة لم تُسلّم</numerusform>
            <numerusform>%n طلبًا مدفوعًا لم يُسلّم</numerusform>
            <numerusform>%n طلب مدفوع لم يُسلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and PIN do not match. Nothing was changed.</source>
        <translation>الاسم والرمز لا يتطابقان. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cash that was taken offline could not be booked. %1 Put it aside and tell a manager.</source>
        <translation>تعذّر قيد نقد قُبض دون اتصال. %1 ضعه جانبًا وأخبر المدير.</translation>
    </message>
</context>
<context>
    <name>CloseResult</name>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>What happened? Needed to close.</source>
        <translation>ماذا حدث؟ لازم للإغلاق.</translation>
    </message>
    <message>
        <source>Wrong change</source>
        <translation>باقٍ خاطئ</translation>
    </message>
    <message>
        <source>Float was off</source>
        <translation>العهدة خاطئة</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Close, exact</source>
        <translation>إغلاق، مطابق</translation>
    </message>
    <message>
        <source>Close, %1</source>
        <translation>إغلاق، %1</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code, %1 of 6 digits</source>
        <translation>الرمز، %1 من 6 أرقام</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>الرمز غير مطابق</translation>
    </message>
    <message>
        <source>Locked after %1 attempts</source>
        <translation>أُقفل بعد %1 محاولات</translation>
    </message>
    <message>
        <source>This code ran out</source>
        <translation>انتهت صلاحية هذا الرمز</translation>
    </message>
    <message>
        <source>Too many tries on this device</source>
        <translation>محاولات كثيرة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>الرمز مطابق. سلّم الطلب.</translation>
    </message>
    <message>
        <source>Offline. Codes cannot be checked.</source>
        <translation>دون اتصال. لا يمكن التحقق من الرموز.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>لم تبق محاولات (%n)، ثم يُقفل</numerusform>
            <numerusform>بقيت محاولة واحدة (%n)، ثم يُقفل</numerusform>
            <numerusform>بقيت محاولتان (%n)، ثم يُقفل</numerusform>
            <numerusform>بقيت %n محاولات، ثم يُقفل</numerusform>
            <numerusform>بقيت %n محاولة، ثم يُقفل</numerusform>
            <numerusform>بقيت %n محاولة، ثم يُقفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>أرسل رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>أعد المحاولة بعد %1</translation>
    </message>
    <message>
        <source>The order stays here until the line is back.</source>
        <translation>يبقى الطلب هنا حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Offline. Codes cannot be checked until the line is back.</source>
        <translation>دون اتصال. لا يمكن التحقق من الرموز حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>Code locked. Text a new one.</source>
        <translation>الرمز مقفل. أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Code ran out. Text a new one.</source>
        <translation>انتهت صلاحية الرمز. أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Made %1, good until %2</source>
        <translation>أُنشئ %1، صالح حتى %2</translation>
    </message>
    <message>
        <source>Texted %1 to phone ending %2, good until %3</source>
        <translation>أُرسل %1 إلى هاتف ينتهي بـ %2، صالح حتى %3</translation>
    </message>
    <message>
        <source>Offline. The code is checked when the line is back.</source>
        <translation>دون اتصال. يُتحقق من الرمز عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The last code is still being checked.</source>
        <translation>ما زال الرمز الأخير قيد التحقق.</translation>
    </message>
    <message>
        <source>Code matches. Hand it over.</source>
        <translation>الرمز مطابق. سلّم الطلب.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>سُلّم.</translation>
    </message>
    <message>
        <source>A new code was texted.</source>
        <translation>أُرسل رمز جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>لم تبق محاولات (%n)، ثم يُقفل</numerusform>
            <numerusform>بقيت محاولة واحدة (%n)، ثم يُقفل</numerusform>
            <numerusform>بقيت محاولتان (%n)، ثم يُقفل</numerusform>
            <numerusform>بقيت %n محاولات، ثم يُقفل</numerusform>
            <numerusform>بقيت %n محاولة، ثم يُقفل</numerusform>
            <numerusform>بقيت %n محاولة، ثم يُقفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this device.</source>
        <translation>محاولات كثيرة على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خرجت الجلسة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>الاتصال: %1، %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>New order %1</source>
        <translation>طلب جديد %1</translation>
    </message>
    <message>
        <source>Order %1 is ready</source>
        <translation>الطلب %1 جاهز</translation>
    </message>
    <message>
        <source>This code belongs to no open order.</source>
        <translation>هذا الرمز لا يخص أي طلب مفتوح.</translation>
    </message>
    <message>
        <source>Open the order first, then scan its code.</source>
        <translation>افتح الطلب أولاً ثم امسح رمزه.</translation>
    </message>
    <message>
        <source>This device's disk cannot be written. What waits here to be sent is lost when it is switched off.</source>
        <translation>لا يمكن الكتابة على قرص هذا الجهاز. ما ينتظر الإرسال هنا يضيع عند إطفائه.</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>How many are left of %1?</source>
        <translation>كم بقي من %1؟</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>بلا عدّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>Less, %1</source>
        <translation>أقل، %1</translation>
    </message>
    <message>
        <source>More, %1</source>
        <translation>أكثر، %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 and coins</source>
        <translation>%1 والعملات</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Past the %1 limit: a manager closes</source>
        <translation>فوق حد %1: يغلق المدير</translation>
    </message>
    <message>
        <source>Within the %1 limit</source>
        <translation>ضمن حد %1</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>Counter</source>
        <translation>المنضدة</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>إلى المطبخ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>قبض نقدي</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>الدرج مغلق</translation>
    </message>
    <message>
        <source>Drawer open</source>
        <translation>الدرج مفتوح</translation>
    </message>
    <message>
        <source>Drawer closing</source>
        <translation>الدرج قيد الإغلاق</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>إعدادات الجهاز</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>إلى الإدارة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
</context>
<context>
    <name>CreditAccount</name>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Whose credit?</source>
        <translation>رصيد مَن؟</translation>
    </message>
    <message>
        <source>No credit so far. The first is added here.</source>
        <translation>لا رصيد حتى الآن. يُضاف الأول هنا.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>أظهر الأقدم</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>عميل آخر</translation>
    </message>
    <message>
        <source>Type the customer's mobile number, or scan the code on the customer's page.</source>
        <translation>اكتب رقم جوال العميل، أو امسح الرمز على صفحته.</translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>There is no credit with this code.</source>
        <translation>لا رصيد بهذا الرمز.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1، طلب %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>%1 was added. Put the cash into the drawer.</source>
        <translation>أُضيف %1. ضع النقد في الدرج.</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>الطلب %1 مدفوع. وصل إلى المطبخ.</translation>
    </message>
    <message>
        <source>%1 of order %2 is paid. Take the rest another way.</source>
        <translation>دُفع %1 من الطلب %2. خذ الباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it counts once.</source>
        <translation>لا جواب بعد. حاول مرة أخرى: يُحتسب مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>CreditView</name>
    <message>
        <source>Credit to add</source>
        <translation>رصيد يُضاف</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Order %1, due</source>
        <translation>الطلب %1، المستحق</translation>
    </message>
    <message>
        <source>There is no credit to pay it with.</source>
        <translation>لا رصيد لدفعه.</translation>
    </message>
    <message>
        <source>The credit pays all of it.</source>
        <translation>الرصيد يدفعه كله.</translation>
    </message>
    <message>
        <source>The credit pays a part. The rest is taken another way.</source>
        <translation>الرصيد يدفع جزءًا. ويؤخذ الباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>طريقة دفع أخرى</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation>أظهر الرصيد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Pay %1 with credit</source>
        <translation>ادفع %1 من الرصيد</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>افتح الدرج أولًا</translation>
    </message>
    <message>
        <source>Add %1, open drawer</source>
        <translation>أضف %1 وافتح الدرج</translation>
    </message>
    <message>
        <source>Credit needs the line to the server.</source>
        <translation>الرصيد يحتاج إلى الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>مفتاح الإدخال يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <source>From the credit</source>
        <translation>من الرصيد</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Change due</source>
        <translation>الباقي</translation>
    </message>
</context>
<context>
    <name>DenominationRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير معدود</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحد أكثر</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>واحد أقل</translation>
    </message>
    <message>
        <source>Type the count</source>
        <translation>اكتب العدد</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Preparing, late</source>
        <translation>قيد التحضير، متأخر</translation>
    </message>
    <message>
        <source>New, late</source>
        <translation>جديد، متأخر</translation>
    </message>
    <message>
        <source>Preparing, due</source>
        <translation>قيد التحضير، حان وقته</translation>
    </message>
    <message>
        <source>New, due</source>
        <translation>جديد، حان وقته</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Ran out unpaid</source>
        <translation>انتهى دون دفع</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n صنف</numerusform>
            <numerusform>%n صنف</numerusform>
            <numerusform>%n صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>needs code</source>
        <translation>يلزم رمز</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>مدفوع، %1</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>الدفع في الطريق</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>مدفوع، %1، رُدّ جزء منه</translation>
    </message>
    <message>
        <source>Refund running</source>
        <translation>الاسترداد جارٍ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>دُفع مبلغ آخر</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>الدفع محل نزاع</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>حُذف %1</translation>
    </message>
</context>
<context>
    <name>DeviceScreen</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>إعدادات الجهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DishSheet</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Allergies of the guest</source>
        <translation>حساسيات الضيف</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>يحتوي الطبق على %1</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>ملاحظة للمطبخ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add, %1</source>
        <translation>إضافة، %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>تغيير، %1</translation>
    </message>
</context>
<context>
    <name>DishText</name>
    <message numerus="yes">
        <source>Choose %n</source>
        <translation>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
            <numerusform>اختر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>اختر من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n</source>
        <translation>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerClose</name>
    <message>
        <source>Close the drawer</source>
        <translation>إغلاق الدرج</translation>
    </message>
    <message>
        <source>1 Count</source>
        <translation>1 العدّ</translation>
    </message>
    <message>
        <source>2 Compare</source>
        <translation>2 المقارنة</translation>
    </message>
    <message>
        <source>3 Close</source>
        <translation>3 الإغلاق</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>عدّ من جديد</translation>
    </message>
    <message>
        <source>The rest is none</source>
        <translation>الباقي صفر</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Expected stayed hidden until every line was counted</source>
        <translation>بقي المتوقع مخفيًا حتى عُدّ كل سطر</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to count</source>
        <translation>
            <numerusform>%n سطر للعدّ</numerusform>
            <numerusform>سطر %n للعدّ</numerusform>
            <numerusform>سطران %n للعدّ</numerusform>
            <numerusform>%n أسطر للعدّ</numerusform>
            <numerusform>%n سطرًا للعدّ</numerusform>
            <numerusform>%n سطر للعدّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Type a count and press Enter for the next line. What should be there is shown when every line has a count.</source>
        <translation>اكتب العدد واضغط الإدخال للسطر التالي. يظهر المتوقع حين يُعدّ كل سطر.</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>الدرج يحتاج الخادم وهو غير متصل.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>More change</source>
        <translation>فكة إضافية</translation>
    </message>
    <message>
        <source>Cash from the safe</source>
        <translation>نقد من الخزنة</translation>
    </message>
    <message>
        <source>Found in the till</source>
        <translation>وُجد في الدرج</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>لوازم</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>إكراميات مصروفة</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>صرف فكة</translation>
    </message>
    <message>
        <source>Check the drawer</source>
        <translation>فحص الدرج</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>مفتاح خاطئ</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>فتح دون بيع</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Cash that comes in for something else than an order.</source>
        <translation>نقد يدخل لغير طلب.</translation>
    </message>
    <message>
        <source>Cash that goes out for something else than a refund.</source>
        <translation>نقد يخرج لغير ردّ.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer for the safe.</source>
        <translation>نقد ينتقل من الدرج إلى الخزنة.</translation>
    </message>
    <message>
        <source>It is kept with your name and the time.</source>
        <translation>يُحفظ مع اسمك والوقت.</translation>
    </message>
    <message>
        <source>Count the float first. Cash can be taken once it is open.</source>
        <translation>عدّ العهدة أولًا. يُقبض النقد بعد الفتح.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>العهدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>لماذا؟ لازم.</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>إغلاقات سابقة</translation>
    </message>
    <message>
        <source>Closing reports appear here</source>
        <translation>تظهر تقارير الإغلاق هنا</translation>
    </message>
    <message>
        <source>The drawer needs the server. It is offline.</source>
        <translation>الدرج يحتاج الخادم وهو غير متصل.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Pay in %1</source>
        <translation>إيداع %1</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>%1 to the safe</source>
        <translation>%1 إلى الخزنة</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>فتح بمبلغ %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DrawerHome</name>
    <message>
        <source>The drawer is open</source>
        <translation>الدرج مفتوح</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>What should be there is shown after the count</source>
        <translation>يظهر المتوقع بعد العدّ</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Open without a sale</source>
        <translation>فتح دون بيع</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>عدّ وإغلاق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>DrawerReport</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>تقرير الإغلاق Z %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Counts before the close</source>
        <translation>مرات العدّ قبل الإغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>DrawerText</name>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>فُتح دون بيع</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <translation>بيع نقدي</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>نقد مردود</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Started with, %1</source>
        <translation>البداية، %1</translation>
    </message>
    <message>
        <source>Cash sales, %1</source>
        <translation>مبيعات نقدية، %1</translation>
    </message>
    <message>
        <source>Cash refunds, %1</source>
        <translation>ردود نقدية، %1</translation>
    </message>
    <message>
        <source>Opened without a sale, %1</source>
        <translation>فُتح دون بيع، %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>ناقص %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>رصيد مبيع</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>The drawer is being looked up</source>
        <translation>جارٍ البحث عن الدرج</translation>
    </message>
    <message>
        <source>The drawer is shown when the line is back</source>
        <translation>يظهر الدرج حين يعود الاتصال</translation>
    </message>
</context>
<context>
    <name>DueRefundRow</name>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ردّ</translation>
    </message>
</context>
<context>
    <name>DueRefunds</name>
    <message>
        <source>Nothing to give back</source>
        <translation>لا شيء للردّ</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>للردّ نقدًا</translation>
    </message>
    <message>
        <source>To give back in cash once the drawer is open</source>
        <translation>يُعاد نقدًا بعد فتح الدرج</translation>
    </message>
</context>
<context>
    <name>EntriesButton</name>
    <message>
        <source>Only a manager sees the entries behind an amount.</source>
        <translation>المدير وحده يرى القيود وراء المبلغ.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Entries, a manager sees them</source>
        <translation>القيود، يراها المدير</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry L-%1, %2</source>
        <translation>القيد L-%1، %2</translation>
    </message>
    <message>
        <source>L-%1</source>
        <translation>L-%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Sum is zero</source>
        <translation>المجموع صفر</translation>
    </message>
    <message>
        <source>Sealed as %1…</source>
        <translation>مختوم باسم %1…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Cause %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>Open the credit</source>
        <translation>فتح الرصيد</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>الذهاب إلى الدرج</translation>
    </message>
    <message>
        <source>Open the payout</source>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <source>Open the tips</source>
        <translation>فتح الإكراميات</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Not on the menu any more</source>
        <translation>لم يعد في القائمة</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it is placed once.</source>
        <translation>لا رد بعد. أعد المحاولة: يُسجّل مرة واحدة.</translation>
    </message>
    <message>
        <source>The number has to begin with + and the country.</source>
        <translation>يبدأ الرقم بعلامة + ورمز البلد.</translation>
    </message>
</context>
<context>
    <name>Equation</name>
    <message>
        <source>Bank received %1, ledger expected %2, difference %3</source>
        <translation>البنك %1، الدفتر %2، الفرق %3</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>استلم البنك</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>توقّع الدفتر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>ExportButtons</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>استيراد %1</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of the kitchen's screen</source>
        <translation>حجم شاشة المطبخ</translation>
    </message>
    <message>
        <source>For reading from where the cooks stand</source>
        <translation>للقراءة من مكان وقوف الطهاة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the other screens</source>
        <translation>حجم الشاشات الأخرى</translation>
    </message>
    <message>
        <source>Station of this kitchen's screen when it starts</source>
        <translation>محطة شاشة المطبخ هذه عند البدء</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake</source>
        <translation>ملء الشاشة وإبقاؤها مضاءة</translation>
    </message>
    <message>
        <source>For a screen that shows nothing else</source>
        <translation>لشاشة لا تعرض شيئًا آخر</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>Made %1 by %2</source>
        <translation>أُعِدّ %1 بواسطة %2</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>جميع المبالغ بعملة %1</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>%1. A manager does this.</source>
        <translation>%1. يقوم به المدير.</translation>
    </message>
    <message>
        <source>Hold, or press Enter twice.</source>
        <translation>اضغط مطولًا أو اضغط الإدخال مرتين.</translation>
    </message>
    <message>
        <source>Press Enter again</source>
        <translation>اضغط الإدخال ثانية</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Sales by hour</source>
        <translation>المبيعات بالساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This hour, so far</source>
        <translation>هذه الساعة حتى الآن</translation>
    </message>
    <message>
        <source>Usual %1</source>
        <translation>%1 المعتاد</translation>
    </message>
    <message>
        <source>%1:00, %2</source>
        <translation>%1:00، %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>عادةً %1</translation>
    </message>
    <message>
        <source>Nothing is sold yet today</source>
        <translation>لا مبيعات اليوم بعد</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ticket 1</source>
        <translation>التذكرة 1</translation>
    </message>
    <message>
        <source>Ticket 2</source>
        <translation>التذكرة 2</translation>
    </message>
    <message>
        <source>Ticket 3</source>
        <translation>التذكرة 3</translation>
    </message>
    <message>
        <source>Ticket 4</source>
        <translation>التذكرة 4</translation>
    </message>
    <message>
        <source>Ticket 5</source>
        <translation>التذكرة 5</translation>
    </message>
    <message>
        <source>Ticket 6</source>
        <translation>التذكرة 6</translation>
    </message>
    <message>
        <source>Ticket 7</source>
        <translation>التذكرة 7</translation>
    </message>
    <message>
        <source>Ticket 8</source>
        <translation>التذكرة 8</translation>
    </message>
    <message>
        <source>Ticket 9</source>
        <translation>التذكرة 9</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Start or Ready</source>
        <translation>بدء أو جاهز</translation>
    </message>
    <message>
        <source>Item done</source>
        <translation>الصنف منجز</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Close or back</source>
        <translation>إغلاق أو رجوع</translation>
    </message>
    <message>
        <source>Fire the first held</source>
        <translation>أطلق أول معلّق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Next station</source>
        <translation>المحطة التالية</translation>
    </message>
    <message>
        <source>All-day counts</source>
        <translation>مجاميع اليوم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>استلام نقد</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys and bump bar</source>
        <translation>المفاتيح وشريط المطبخ</translation>
    </message>
    <message>
        <source>The bar types</source>
        <translation>الشريط يكتب</translation>
    </message>
    <message>
        <source>1 to 9, R, U</source>
        <translation>1 إلى 9، R، U</translation>
    </message>
    <message>
        <source>F1 to F12</source>
        <translation>F1 إلى F12</translation>
    </message>
    <message>
        <source>A to L</source>
        <translation>A إلى L</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that should do it.</source>
        <translation>اختر إجراءً ثم اضغط المفتاح الذي ينفذه.</translation>
    </message>
    <message>
        <source>Press the key now. Touch the action again to leave it as it is.</source>
        <translation>اضغط المفتاح الآن. المس الإجراء مرة أخرى لتركه كما هو.</translation>
    </message>
    <message>
        <source>%1, press the key</source>
        <translation>%1، اضغط المفتاح</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>KitchenBanner</name>
    <message numerus="yes">
        <source>%n action(s) queued</source>
        <translation>
            <numerusform>%n إجراء في الانتظار</numerusform>
            <numerusform>%n إجراء في الانتظار</numerusform>
            <numerusform>%n إجراءان في الانتظار</numerusform>
            <numerusform>%n إجراءات في الانتظار</numerusform>
            <numerusform>%n إجراءً في الانتظار</numerusform>
            <numerusform>%n إجراء في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Stop making it.</source>
        <translation>أُلغي الطلب %1. توقف عن تحضيره.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>This screen is signed out. %1, safe here.</source>
        <translation>خرجت هذه الشاشة من الجلسة. %1، محفوظة هنا.</translation>
    </message>
    <message>
        <source>Offline. The clock of this device is wrong.</source>
        <translation>دون اتصال. ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <source>Offline. Nothing waits to be sent.</source>
        <translation>دون اتصال. لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Offline. %1, safe on this screen.</source>
        <translation>دون اتصال. %1، محفوظة على هذه الشاشة.</translation>
    </message>
    <message>
        <source>What was pressed here was not done.</source>
        <translation>ما ضُغط هنا لم يُنفّذ.</translation>
    </message>
    <message>
        <source>Tickets are as of %1.</source>
        <translation>الطلبات كما كانت %1.</translation>
    </message>
    <message>
        <source>New orders cannot arrive until someone signs in.</source>
        <translation>لن تصل طلبات جديدة حتى يسجل أحد الدخول.</translation>
    </message>
    <message>
        <source>Set the clock; new orders cannot arrive until then.</source>
        <translation>اضبط الساعة؛ لن تصل طلبات جديدة قبل ذلك.</translation>
    </message>
    <message>
        <source>Keep cooking.</source>
        <translation>تابع الطبخ.</translation>
    </message>
    <message>
        <source>This device has no network, so new orders cannot arrive.</source>
        <translation>لا توجد شبكة على هذا الجهاز، فلا تصل طلبات جديدة.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so new orders cannot arrive.</source>
        <translation>لا يمكن الوصول إلى الخادم، فلا تصل طلبات جديدة.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>Later  %1</source>
        <translation>لاحقًا  %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>انظر إلى الطابعة؛ النسخة الثانية تحمل علامة.</translation>
    </message>
    <message>
        <source>Every order is on this screen.</source>
        <translation>كل الطلبات على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
</context>
<context>
    <name>KitchenHeader</name>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>قيد الطبخ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Average here</source>
        <translation>المتوسط هنا</translation>
    </message>
    <message>
        <source>Busy, +%1 min</source>
        <translation>ازدحام، +%1 د</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>متوقف حتى %1</translation>
    </message>
</context>
<context>
    <name>KitchenMenu</name>
    <message>
        <source>Go to the counter</source>
        <translation>إلى الكاونتر</translation>
    </message>
    <message>
        <source>Go to the manager</source>
        <translation>إلى الإدارة</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>إيقاف الصوت</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>إعدادات الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>KitchenPlanPanel</name>
    <message>
        <source>Kitchen plan</source>
        <translation>خطة المطبخ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>في الانتظار حتى يعود الاتصال</translation>
    </message>
    <message>
        <source>Every change holds for the orders that come from now on.</source>
        <translation>كل تغيير يسري على الطلبات التي تأتي من الآن.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>هذا يحتاج الخادم وهو غير متصل.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>What is made where</source>
        <translation>ماذا يُحضَّر وأين</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الأطباق</translation>
    </message>
</context>
<context>
    <name>KitchenScreen</name>
    <message>
        <source>Order %1 is ready</source>
        <translation>الطلب %1 جاهز</translation>
    </message>
    <message>
        <source>Order %1 is back in the line</source>
        <translation>عاد الطلب %1 إلى الصف</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>Order %1 goes first</source>
        <translation>الطلب %1 أولاً</translation>
    </message>
    <message>
        <source>Order %1 is back in its place</source>
        <translation>عاد الطلب %1 إلى مكانه</translation>
    </message>
</context>
<context>
    <name>LaterStrip</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting, next page</source>
        <translation>
            <numerusform>%n طلب في الانتظار، الصفحة التالية</numerusform>
            <numerusform>%n طلب في الانتظار، الصفحة التالية</numerusform>
            <numerusform>%n طلبان في الانتظار، الصفحة التالية</numerusform>
            <numerusform>%n طلبات في الانتظار، الصفحة التالية</numerusform>
            <numerusform>%n طلبًا في الانتظار، الصفحة التالية</numerusform>
            <numerusform>%n طلب في الانتظار، الصفحة التالية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 NEW</source>
        <translation>%1 جديد</translation>
    </message>
    <message>
        <source>%1 MORE</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>Order %1, %2, held</source>
        <translation>الطلب %1، %2، معلّق</translation>
    </message>
    <message>
        <source>Order %1, %2, at %3</source>
        <translation>الطلب %1، %2، الساعة %3</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>ابدأ %1</translation>
    </message>
    <message>
        <source>Fire order %1</source>
        <translation>أطلق الطلب %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>أطلق</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Nothing later</source>
        <translation>لا شيء لاحقًا</translation>
    </message>
    <message>
        <source>Fire order %1 now? It is for %2. Press again.</source>
        <translation>إطلاق الطلب %1 الآن؟ موعده %2. اضغط ثانية.</translation>
    </message>
    <message>
        <source>Now?</source>
        <translation>الآن؟</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Card balance</source>
        <translation>رصيد البطاقات</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>تحويلات بنكية</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقد</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>دفعات في الطريق</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Customer wallets</source>
        <translation>محافظ العملاء</translation>
    </message>
    <message>
        <source>Money that pays for nothing</source>
        <translation>مال بلا مقابل</translation>
    </message>
    <message>
        <source>Refunds on their way</source>
        <translation>ردود في الطريق</translation>
    </message>
    <message>
        <source>Tips to pay out</source>
        <translation>إكراميات للصرف</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>رسوم المزود</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>رسم Servery</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>النزاعات</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>مشطوبات</translation>
    </message>
    <message>
        <source>Cash over and short</source>
        <translation>زيادة ونقص النقد</translation>
    </message>
    <message>
        <source>Petty cash</source>
        <translation>نثريات</translation>
    </message>
    <message>
        <source>Owed to the platform</source>
        <translation>مستحق للمنصة</translation>
    </message>
    <message>
        <source>From before the ledger</source>
        <translation>من قبل الدفتر</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>دفعة مستلمة</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>طُلب الردّ</translation>
    </message>
    <message>
        <source>Refund arrived</source>
        <translation>وصل الردّ</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>فشل الردّ</translation>
    </message>
    <message>
        <source>Refunded at the provider</source>
        <translation>رُدّ لدى المزود</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>فُتح نزاع</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>نزاع رابح</translation>
    </message>
    <message>
        <source>Dispute lost</source>
        <translation>نزاع خاسر</translation>
    </message>
    <message>
        <source>Fee charged</source>
        <translation>رسم محصّل</translation>
    </message>
    <message>
        <source>Wallet topped up</source>
        <translation>شُحنت المحفظة</translation>
    </message>
    <message>
        <source>Wallet credit ran out</source>
        <translation>انتهى رصيد المحفظة</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>Paid into the drawer</source>
        <translation>إيداع في الدرج</translation>
    </message>
    <message>
        <source>Paid out of the drawer</source>
        <translation>سحب من الدرج</translation>
    </message>
    <message>
        <source>Drawer to the safe</source>
        <translation>من الدرج إلى الخزنة</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>الدرج مغلق</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>تقريب لأصغر عملة</translation>
    </message>
    <message>
        <source>Payout sent</source>
        <translation>دفعة مرسلة</translation>
    </message>
    <message>
        <source>Payout in the bank</source>
        <translation>الدفعة في البنك</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation>فشلت الدفعة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Payconic</source>
        <translation>Payconic</translation>
    </message>
    <message>
        <source>Payconiq</source>
        <translation>Payconiq</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل بنكي</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>رصيد %1</translation>
    </message>
    <message>
        <source>Tips shared</source>
        <translation>إكراميات وُزعت</translation>
    </message>
    <message>
        <source>Tips paid out</source>
        <translation>إكراميات صُرفت</translation>
    </message>
    <message>
        <source>Kept by the venue</source>
        <translation>بقي للمكان</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The first payment opens the books.</source>
        <translation>لا قيود بعد. أول دفعة تفتح الدفاتر.</translation>
    </message>
    <message>
        <source>The books are being read.</source>
        <translation>جارٍ قراءة الدفاتر.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختر حسابًا</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>قُيّد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Offline. Actions are kept on this screen and sent later.</source>
        <translation>دون اتصال. تُحفظ الإجراءات على هذه الشاشة وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>This device has no network. Orders may be out of date.</source>
        <translation>لا توجد شبكة على هذا الجهاز. قد تكون الطلبات قديمة.</translation>
    </message>
    <message>
        <source>The server does not answer. Orders may be out of date.</source>
        <translation>الخادم لا يستجيب. قد تكون الطلبات قديمة.</translation>
    </message>
    <message>
        <source>Back online.</source>
        <translation>عاد الاتصال.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>no network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>الساعة خاطئة</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>خارج الجلسة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1، %2 ث</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Servery</source>
        <translation>Servery</translation>
    </message>
    <message>
        <source>%1 – Servery</source>
        <translation>%1 – Servery</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>NEW ORDER</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>NEW ORDER, ALLERGY</source>
        <translation>طلب جديد، حساسية</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>CODE DOES NOT MATCH</source>
        <translation>الرمز غير مطابق</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>إلى المنضدة</translation>
    </message>
    <message>
        <source>Go to the kitchen</source>
        <translation>إلى المطبخ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Money to decide</source>
        <translation>أموال للبت</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>MenuItemTile</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>يحتوي %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Send it to %1</source>
        <translation>أرسله إلى %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>ماذا يُفعل به؟</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>لماذا؟ لازم.</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>متفق عليه مع العميل</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>دُقّق مع المزود</translation>
    </message>
    <message>
        <source>Checked with the bank</source>
        <translation>دُقّق مع البنك</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was posted for the order</source>
        <translation>ما قُيّد للطلب</translation>
    </message>
    <message>
        <source>What was posted for the credit</source>
        <translation>ما قُيّد للرصيد</translation>
    </message>
</context>
<context>
    <name>MoneyQueueText</name>
    <message>
        <source>Came too late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>دُفع مرتين</translation>
    </message>
    <message>
        <source>Refund did not go through</source>
        <translation>لم يتم رد المبلغ</translation>
    </message>
    <message>
        <source>To send back by hand</source>
        <translation>يُعاد يدويًا</translation>
    </message>
    <message>
        <source>Another amount than due</source>
        <translation>مبلغ غير المستحق</translation>
    </message>
    <message>
        <source>The order was over when the money arrived. Nothing is made for it.</source>
        <translation>كان الطلب قد انتهى حين وصل المال. لا يُحضَّر شيء مقابله.</translation>
    </message>
    <message>
        <source>The order was paid already. This is money for nothing.</source>
        <translation>كان الطلب مدفوعًا. هذا المال مقابل لا شيء.</translation>
    </message>
    <message>
        <source>The provider could not give it back: the card may be closed. The money is still here.</source>
        <translation>لم يتمكن المزود من إعادته: ربما أُغلقت البطاقة. المال ما زال هنا.</translation>
    </message>
    <message>
        <source>The provider moves no money back. Send it from the bank, then say so here.</source>
        <translation>المزود لا يعيد المال. أرسله من البنك ثم أكد ذلك هنا.</translation>
    </message>
    <message>
        <source>It is not the sum that was asked for. The order does not count as paid.</source>
        <translation>ليس المبلغ المطلوب. لا يُعد الطلب مدفوعًا.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1، الطلب %2</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>The refund is done.</source>
        <translation>تم رد المبلغ.</translation>
    </message>
    <message>
        <source>It is not owed any more</source>
        <translation>لم يعد مستحقًا</translation>
    </message>
    <message>
        <source>The money stays with the order.</source>
        <translation>يبقى المال مع الطلب.</translation>
    </message>
    <message>
        <source>Try the refund again</source>
        <translation>أعد محاولة رد المبلغ</translation>
    </message>
    <message>
        <source>The provider is asked once more.</source>
        <translation>يُطلب من المزود مرة أخرى.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>It goes back the way it came.</source>
        <translation>يعود كما جاء.</translation>
    </message>
    <message>
        <source>Take it for the order</source>
        <translation>اقبله للطلب</translation>
    </message>
    <message>
        <source>Less leaves the rest due; what is over goes back.</source>
        <translation>إن نقص بقي الباقي مستحقًا، وما زاد يُعاد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>It stays with the venue, for nothing.</source>
        <translation>يبقى للمحل، مقابل لا شيء.</translation>
    </message>
    <message>
        <source>Credit that was bought</source>
        <translation>رصيد تم شراؤه</translation>
    </message>
    <message>
        <source>%1, credit that was bought</source>
        <translation>%1، رصيد تم شراؤه</translation>
    </message>
    <message>
        <source>Refund nobody is sure of</source>
        <translation>استرداد غير مؤكد</translation>
    </message>
    <message>
        <source>The provider never said whether it was given. Look for this payment in the provider's own pages, then say so here:</source>
        <translation>لم يخبر مزوّد الدفع هل أُعيد المبلغ. ابحث عن هذه الدفعة في صفحات المزوّد ثم أجب هنا:</translation>
    </message>
    <message>
        <source>It did go back</source>
        <translation>نعم، أُعيد</translation>
    </message>
    <message>
        <source>It did not go back</source>
        <translation>لا، لم يُعَد</translation>
    </message>
    <message>
        <source>It waits here, to be tried again.</source>
        <translation>ينتظر هنا لمحاولة جديدة.</translation>
    </message>
</context>
<context>
    <name>MoneyReportText</name>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاونتر</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1% of sales</source>
        <translation>%1% من المبيعات</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>without tips</source>
        <translation>بدون البقشيش</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>as they cost that day</source>
        <translation>بتكلفتها في ذلك اليوم</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>providers %1, Servery %2</source>
        <translation>المزوّدون %1، Servery %2</translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>الرسائل والخسائر</translation>
    </message>
    <message>
        <source>disputes lost %1</source>
        <translation>نزاعات خاسرة %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مُوزَّع</translation>
    </message>
    <message>
        <source>would be shared so</source>
        <translation>سيُوزَّع هكذا</translation>
    </message>
    <message>
        <source>owed; %1 earned, %2 paid</source>
        <translation>مستحق؛ كُسب %1، دُفع %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>البقشيش</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) have no cost in the menu: the margin is too high by what they cost.</source>
        <translation>
            <numerusform>%n طبق بلا تكلفة في القائمة: الهامش أعلى من الواقع بقدرها.</numerusform>
            <numerusform>%n طبق بلا تكلفة في القائمة: الهامش أعلى من الواقع بقدرها.</numerusform>
            <numerusform>%n طبقان بلا تكلفة في القائمة: الهامش أعلى من الواقع بقدرها.</numerusform>
            <numerusform>%n أطباق بلا تكلفة في القائمة: الهامش أعلى من الواقع بقدرها.</numerusform>
            <numerusform>%n طبقًا بلا تكلفة في القائمة: الهامش أعلى من الواقع بقدرها.</numerusform>
            <numerusform>%n طبق بلا تكلفة في القائمة: الهامش أعلى من الواقع بقدرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have no price yet.</source>
        <translation>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
            <numerusform>%n رسالتان بلا سعر بعد.</numerusform>
            <numerusform>%n رسائل بلا سعر بعد.</numerusform>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for %1 are not taken off: nobody knows the rate here.</source>
        <translation>لم تُخصم رسائل بقيمة %1: سعر الصرف غير معروف هنا.</translation>
    </message>
    <message>
        <source>Profit, %1</source>
        <translation>الربح، %1</translation>
    </message>
    <message>
        <source>Tips, %1</source>
        <translation>البقشيش، %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>The margin is the sales less refunds, dishes, fees, messages and disputes that were lost. Tips are the staff's and not in it.</source>
        <translation>الهامش هو المبيعات ناقص المبالغ المستردة والأطباق والرسوم والرسائل والنزاعات الخاسرة. البقشيش للموظفين ولا يدخل فيه.</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>طلبًا بطلب</translation>
    </message>
    <message>
        <source>Share by share</source>
        <translation>حصة بحصة</translation>
    </message>
    <message>
        <source>Nobody was clocked in</source>
        <translation>لم يكن أحد مسجلًا</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>غير موزعة</translation>
    </message>
    <message>
        <source>Tips of %1, not shared yet</source>
        <translation>إكراميات %1، لم توزع بعد</translation>
    </message>
    <message>
        <source>Tips of %1, %2</source>
        <translation>إكراميات %1، %2</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>The list cannot be read now.</source>
        <translation>تتعذر قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>No money waits. What came too late, twice or wrong appears here.</source>
        <translation>لا مال ينتظر. ما وصل متأخرًا أو مرتين أو خطأ يظهر هنا.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>تجري قراءة القائمة.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number, %1</source>
        <translation>رقم الجوال، ‎%1</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The server's address.</source>
        <translation>عنوان الخادم.</translation>
    </message>
    <message>
        <source>The venue to sign in to.</source>
        <translation>المكان المراد الدخول إليه.</translation>
    </message>
    <message>
        <source>The staff user name.</source>
        <translation>اسم مستخدم الموظف.</translation>
    </message>
    <message>
        <source>The window's size in pixels.</source>
        <translation>حجم النافذة بالبكسل.</translation>
    </message>
    <message>
        <source>Read the PIN from standard input and sign in.</source>
        <translation>اقرأ رقم PIN من الدخل القياسي وسجّل الدخول.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>معامل غير متوقع: %1</translation>
    </message>
    <message>
        <source>--window takes a size such as 1920x1080.</source>
        <translation>‎--window يأخذ حجمًا مثل 1920x1080.</translation>
    </message>
    <message>
        <source>--server takes an address such as https://orders.example.com.</source>
        <translation>‎--server يأخذ عنوانًا مثل https://orders.example.com.</translation>
    </message>
    <message>
        <source>At most %1 windows.</source>
        <translation>%1 نوافذ على الأكثر.</translation>
    </message>
    <message>
        <source>--screen takes a number from 1.</source>
        <translation>--screen يأخذ رقمًا من 1.</translation>
    </message>
    <message>
        <source>The kitchen's station in this window.</source>
        <translation>محطة المطبخ في هذه النافذة.</translation>
    </message>
    <message>
        <source>The screen for this window, from 1.</source>
        <translation>شاشة هذه النافذة، من 1.</translation>
    </message>
    <message>
        <source>Fill the screen and keep it awake.</source>
        <translation>ملء الشاشة وإبقاؤها مضاءة.</translation>
    </message>
    <message>
        <source>The kitchen display, the counter and the manager of Servery.</source>
        <translation>شاشة المطبخ والمنضدة والإدارة في Servery.</translation>
    </message>
    <message>
        <source>--role is kitchen, counter, manager or board.</source>
        <translation>--role هو kitchen أو counter أو manager أو board.</translation>
    </message>
    <message>
        <source>The screen to show: kitchen, counter, manager or board. Each further one opens a window.</source>
        <translation>الشاشة المعروضة: kitchen أو counter أو manager أو board. كل شاشة إضافية تفتح نافذة.</translation>
    </message>
</context>
<context>
    <name>OrderDetailPane</name>
    <message>
        <source>Phone ends %1</source>
        <translation>الهاتف ينتهي بـ %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم يُرسل. %1</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>في الانتظار حتى يعود الاتصال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Fire now</source>
        <translation>أطلق الآن</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Press again to fire</source>
        <translation>اضغط ثانية للإطلاق</translation>
    </message>
</context>
<context>
    <name>OrderEntryView</name>
    <message>
        <source>Find a dish</source>
        <translation>ابحث عن طبق</translation>
    </message>
    <message>
        <source>The menu cannot be read now</source>
        <translation>تعذّرت قراءة القائمة الآن</translation>
    </message>
    <message>
        <source>No dish matches</source>
        <translation>لا طبق مطابق</translation>
    </message>
    <message>
        <source>The menu is being read</source>
        <translation>جارٍ قراءة القائمة</translation>
    </message>
</context>
<context>
    <name>OrderFlags</name>
    <message>
        <source>rush</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, name or table</source>
        <translation>رقم أو اسم أو طاولة</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>أي طلبات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>لا شيء جاهز</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>لا طلبات</translation>
    </message>
    <message>
        <source>Search by number, name or table.</source>
        <translation>ابحث بالرقم أو الاسم أو الطاولة.</translation>
    </message>
    <message>
        <source>Orders appear here as they are paid.</source>
        <translation>تظهر الطلبات هنا عند دفعها.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Order %1, %2, %3, %4</source>
        <translation>الطلب %1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>OrderingPanel</name>
    <message>
        <source>Pause or busy</source>
        <translation>توقف أو ازدحام</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>في الانتظار حتى تعود الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>Diners are promised about %n minute(s).</source>
        <translation>
            <numerusform>يوعد الضيوف بنحو %n دقيقة.</numerusform>
            <numerusform>يوعد الضيوف بنحو دقيقة واحدة (%n).</numerusform>
            <numerusform>يوعد الضيوف بنحو دقيقتين (%n).</numerusform>
            <numerusform>يوعد الضيوف بنحو %n دقائق.</numerusform>
            <numerusform>يوعد الضيوف بنحو %n دقيقة.</numerusform>
            <numerusform>يوعد الضيوف بنحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until somebody says so</source>
        <translation>حتى يُنهيه أحد</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>طلبات جديدة</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>متوقف %1</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>تُقبل</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>قبول الطلبات من جديد</translation>
    </message>
    <message>
        <source>Pause %1 min</source>
        <translation>توقف %1 د</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>توقف حتى أُنهيه</translation>
    </message>
    <message>
        <source>What was ordered before is still paid for and made.</source>
        <translation>ما طُلب قبل ذلك يُدفع ويُحضَّر.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>ازدحام</translation>
    </message>
    <message>
        <source>%1 more minutes, %2</source>
        <translation>%1 دقيقة إضافية، %2</translation>
    </message>
    <message>
        <source>Not busy</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>For %1 min</source>
        <translation>لمدة %1 د</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>حتى أُنهيه</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 د</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>Pickup, %1</source>
        <translation>استلام، %1</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>PICKUP</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>TABLE %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>الطبق %1</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Taken off, %1</source>
        <translation>حُذف، %1</translation>
    </message>
    <message>
        <source>%1 taken off, %2</source>
        <translation>حُذف %1، %2</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message numerus="yes">
        <source>%n order(s) ready</source>
        <translation>
            <numerusform>%n طلب جاهز</numerusform>
            <numerusform>طلب %n جاهز</numerusform>
            <numerusform>طلبان %n جاهزان</numerusform>
            <numerusform>%n طلبات جاهزة</numerusform>
            <numerusform>%n طلبًا جاهزًا</numerusform>
            <numerusform>%n طلب جاهز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>لا شيء جاهز</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PayoutPane</name>
    <message>
        <source>Checked, is right</source>
        <translation>فُحص وهو صحيح</translation>
    </message>
    <message>
        <source>Too small to follow</source>
        <translation>أصغر من أن يُتابع</translation>
    </message>
    <message>
        <source>Agreed with provider</source>
        <translation>متفق مع المزود</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Accept, post correction</source>
        <translation>قبول وقيد التصحيح</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Open L-%1</source>
        <translation>فتح L-%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>Card sales</source>
        <translation>مبيعات البطاقات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Refunds that came back</source>
        <translation>ردود مرتجعة</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>النزاعات</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>نزاعات رابحة</translation>
    </message>
    <message>
        <source>Provider fees</source>
        <translation>رسوم المزود</translation>
    </message>
    <message>
        <source>Servery fee</source>
        <translation>رسم Servery</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>دفعات مرتجعة</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>تسويات</translation>
    </message>
    <message>
        <source>Missing in the ledger</source>
        <translation>غائب عن الدفتر</translation>
    </message>
    <message>
        <source>Missing in the payout</source>
        <translation>غائب عن الدفعة</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>رسم آخر</translation>
    </message>
    <message>
        <source>Booked on another day</source>
        <translation>قُيّد في يوم آخر</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>أُخذ مرتين</translation>
    </message>
    <message>
        <source>On its way, due %1</source>
        <translation>في الطريق، موعده %1</translation>
    </message>
    <message>
        <source>In the bank, matches</source>
        <translation>في البنك، مطابق</translation>
    </message>
    <message>
        <source>In the bank, accepted</source>
        <translation>في البنك، مقبول</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>In the bank, not compared yet</source>
        <translation>في البنك، لم يُقارن بعد</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>ناقص %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>Differs, line by line</source>
        <translation>يختلف سطرًا بسطر</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>طلب %n</numerusform>
            <numerusform>طلبان %n</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>قبله %1: %2</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>دفعة %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>موعده %1</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Bank received</source>
        <translation>استلم البنك</translation>
    </message>
    <message>
        <source>Ledger expected</source>
        <translation>توقّع الدفتر</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>سطرًا بسطر</translation>
    </message>
    <message>
        <source>Bank and ledger</source>
        <translation>البنك والدفتر</translation>
    </message>
    <message>
        <source>Every line of the payout is in the ledger with the same amount.</source>
        <translation>كل سطر في الدفعة موجود في الدفتر بالمبلغ نفسه.</translation>
    </message>
    <message>
        <source>Nobody has decided it yet.</source>
        <translation>لم يقرر أحد بعد.</translation>
    </message>
</context>
<context>
    <name>PayoutsView</name>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Payouts cannot be read now.</source>
        <translation>تعذّرت قراءة الدفعات الآن.</translation>
    </message>
    <message>
        <source>No payouts yet. The first appears when the provider sends one.</source>
        <translation>لا دفعات بعد. تظهر الأولى حين يرسلها المزود.</translation>
    </message>
    <message>
        <source>Payouts are being read.</source>
        <translation>جارٍ قراءة الدفعات.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>رقم PIN، %n أرقام</numerusform>
            <numerusform>رقم PIN، رقم %n</numerusform>
            <numerusform>رقم PIN، رقمان %n</numerusform>
            <numerusform>رقم PIN، %n أرقام</numerusform>
            <numerusform>رقم PIN، %n رقمًا</numerusform>
            <numerusform>رقم PIN، %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PlanCourses</name>
    <message>
        <source>A new course</source>
        <translation>طبق جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Made as soon as the order is there</source>
        <translation>يُحضَّر فور وصول الطلب</translation>
    </message>
    <message>
        <source>Waits until it is fired</source>
        <translation>ينتظر حتى يُطلق</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>No courses: everything goes out at once.</source>
        <translation>لا أطباق متتابعة: كل شيء يخرج معًا.</translation>
    </message>
</context>
<context>
    <name>PlanDishes</name>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Orders at a table</source>
        <translation>طلبات الطاولات</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>طلبات الاستلام</translation>
    </message>
    <message>
        <source>A tick marks a rule of its own.</source>
        <translation>العلامة تعني قاعدة خاصة.</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>يُحضَّر في</translation>
    </message>
    <message>
        <source>Goes out with</source>
        <translation>يخرج مع</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>لا شيء في القائمة.</translation>
    </message>
    <message>
        <source>With which course does %1 go out?</source>
        <translation>مع أي طبق يخرج %1؟</translation>
    </message>
    <message>
        <source>Where is %1 made?</source>
        <translation>أين يُحضَّر %1؟</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>بلا قاعدة خاصة</translation>
    </message>
</context>
<context>
    <name>PlanNameField</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PlanRule</name>
    <message>
        <source>%1 is made at %2, by its own rule</source>
        <translation>%1 يُحضَّر في %2 بقاعدة خاصة</translation>
    </message>
    <message>
        <source>%1 is made at %2</source>
        <translation>%1 يُحضَّر في %2</translation>
    </message>
    <message>
        <source>%1 goes out with %2, by its own rule</source>
        <translation>%1 يخرج مع %2 بقاعدة خاصة</translation>
    </message>
    <message>
        <source>%1 goes out with %2</source>
        <translation>%1 يخرج مع %2</translation>
    </message>
</context>
<context>
    <name>PlanStations</name>
    <message>
        <source>A new station</source>
        <translation>محطة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n dish(es)</source>
        <translation>
            <numerusform>تحضّر %n صنف</numerusform>
            <numerusform>تحضّر صنف %n</numerusform>
            <numerusform>تحضّر صنفين %n</numerusform>
            <numerusform>تحضّر %n أصناف</numerusform>
            <numerusform>تحضّر %n صنفًا</numerusform>
            <numerusform>تحضّر %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes nothing yet</source>
        <translation>لا تحضّر شيئًا بعد</translation>
    </message>
    <message>
        <source>Up, %1</source>
        <translation>أعلى، %1</translation>
    </message>
    <message>
        <source>Down, %1</source>
        <translation>أسفل، %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>No stations: the whole kitchen is one.</source>
        <translation>لا محطات: المطبخ كله محطة واحدة.</translation>
    </message>
    <message>
        <source>Who makes from now on what %1 makes?</source>
        <translation>من يحضّر من الآن ما تحضّره %1؟</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>No station</source>
        <translation>بلا محطة</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>لا يمكن إعادة قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>لا يمكن قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>للاسم %n حرف على الأكثر.</numerusform>
            <numerusform>للاسم حرف %n على الأكثر.</numerusform>
            <numerusform>للاسم حرفان %n على الأكثر.</numerusform>
            <numerusform>للاسم %n أحرف على الأكثر.</numerusform>
            <numerusform>للاسم %n حرفًا على الأكثر.</numerusform>
            <numerusform>للاسم %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a station named %1 already.</source>
        <translation>توجد محطة باسم %1 بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>A kitchen has at most %n station(s).</source>
        <translation>
            <numerusform>للمطبخ %n محطة على الأكثر.</numerusform>
            <numerusform>للمطبخ محطة %n على الأكثر.</numerusform>
            <numerusform>للمطبخ محطتان %n على الأكثر.</numerusform>
            <numerusform>للمطبخ %n محطات على الأكثر.</numerusform>
            <numerusform>للمطبخ %n محطة على الأكثر.</numerusform>
            <numerusform>للمطبخ %n محطة على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order has at most %n course(s).</source>
        <translation>
            <numerusform>للطلب %n طبق على الأكثر.</numerusform>
            <numerusform>للطلب طبق %n على الأكثر.</numerusform>
            <numerusform>للطلب طبقان %n على الأكثر.</numerusform>
            <numerusform>للطلب %n أطباق على الأكثر.</numerusform>
            <numerusform>للطلب %n طبقًا على الأكثر.</numerusform>
            <numerusform>للطلب %n طبق على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a course named %1 already.</source>
        <translation>يوجد طبق باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>All dishes</source>
        <translation>كل الأصناف</translation>
    </message>
</context>
<context>
    <name>PrintBanner</name>
    <message>
        <source>Look at the printer; a second one is marked.</source>
        <translation>انظر إلى الطابعة؛ النسخة الثانية تحمل علامة.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>تمت طباعته</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The drawer did not open. %1</source>
        <translation>لم يُفتح الدرج. %1</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kitchen printer</source>
        <translation>طابعة المطبخ</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>الاتصال عبر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>خط تسلسلي</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>طابعة النظام</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name in the system</source>
        <translation>الاسم في النظام</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>عُثر عليه في هذا الجهاز</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>سرعة الخط</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>تذاكر المطبخ</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>With each new order</source>
        <translation>مع كل طلب جديد</translation>
    </message>
    <message>
        <source>When an order is ready</source>
        <translation>عندما يجهز الطلب</translation>
    </message>
    <message>
        <source>A slip when an order is cancelled</source>
        <translation>ورقة عند إلغاء الطلب</translation>
    </message>
    <message>
        <source>Stations, with commas between them</source>
        <translation>المحطات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>كل المحطات</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>عند دفع الطلب</translation>
    </message>
    <message>
        <source>When an order is handed over</source>
        <translation>عند تسليم الطلب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>80 mm, 48 letters</source>
        <translation>80 مم، 48 حرفًا</translation>
    </message>
    <message>
        <source>80 mm, 42 letters</source>
        <translation>80 مم، 42 حرفًا</translation>
    </message>
    <message>
        <source>58 mm, 32 letters</source>
        <translation>58 مم، 32 حرفًا</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>صفحة الرموز</translation>
    </message>
    <message>
        <source>Print every line as a picture</source>
        <translation>طباعة كل سطر كصورة</translation>
    </message>
    <message>
        <source>Slower; for printers that print wrong letters</source>
        <translation>أبطأ؛ للطابعات التي تطبع حروفًا خاطئة</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>قص الورق</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>سؤال الطابعة عن حالتها</translation>
    </message>
    <message>
        <source>Without it an empty roll is not noticed</source>
        <translation>بدونه لا يُلاحظ انتهاء الورق</translation>
    </message>
    <message>
        <source>A cash drawer is connected to it</source>
        <translation>درج النقود موصول بها</translation>
    </message>
    <message>
        <source>Drawer at pin</source>
        <translation>الدرج على الطرف</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>أعط الطابعة اسمًا.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This device has as many printers as it can keep.</source>
        <translation>لدى هذا الجهاز أقصى عدد من الطابعات.</translation>
    </message>
    <message>
        <source>Say where the printer is.</source>
        <translation>حدد مكان الطابعة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>إزالة هذه الطابعة</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>Network, %1</source>
        <translation>الشبكة، %1</translation>
    </message>
    <message>
        <source>USB, %1</source>
        <translation>USB، %1</translation>
    </message>
    <message>
        <source>Serial, %1</source>
        <translation>تسلسلي، %1</translation>
    </message>
    <message>
        <source>System printer, %1</source>
        <translation>طابعة النظام، %1</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>ملفات PDF في %1</translation>
    </message>
    <message>
        <source>Not printing</source>
        <translation>لا تطبع</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>إضافة طابعة</translation>
    </message>
    <message>
        <source>Print again, marked</source>
        <translation>اطبع مرة أخرى بعلامة</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>تمت طباعته</translation>
    </message>
    <message>
        <source>No printer. Add one for receipts, kitchen tickets or the cash drawer.</source>
        <translation>لا توجد طابعة. أضف واحدة للإيصالات أو تذاكر المطبخ أو درج النقود.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 لا تستجيب.</translation>
    </message>
    <message>
        <source>%1 lost its connection.</source>
        <translation>فقدت %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 is out of paper.</source>
        <translation>نفد الورق من %1.</translation>
    </message>
    <message>
        <source>%1 has its cover open.</source>
        <translation>غطاء %1 مفتوح.</translation>
    </message>
    <message>
        <source>%1 has a stuck cutter.</source>
        <translation>قاطع %1 عالق.</translation>
    </message>
    <message>
        <source>%1 reports a fault.</source>
        <translation>تبلّغ %1 عن عطل.</translation>
    </message>
    <message>
        <source>%1 is switched offline.</source>
        <translation>%1 غير متصلة.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>تعذرت الكتابة إلى %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used on this system.</source>
        <translation>لا يمكن استخدام %1 على هذا النظام.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting.</source>
        <translation>
            <numerusform>%n تذكرة تنتظر.</numerusform>
            <numerusform>%n تذكرة تنتظر.</numerusform>
            <numerusform>%n تذكرتان تنتظران.</numerusform>
            <numerusform>%n تذاكر تنتظر.</numerusform>
            <numerusform>%n تذكرة تنتظر.</numerusform>
            <numerusform>%n تذكرة تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting.</source>
        <translation>
            <numerusform>%n إيصال ينتظر.</numerusform>
            <numerusform>%n إيصال ينتظر.</numerusform>
            <numerusform>%n إيصالان ينتظران.</numerusform>
            <numerusform>%n إيصالات تنتظر.</numerusform>
            <numerusform>%n إيصالًا ينتظر.</numerusform>
            <numerusform>%n إيصال ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) came too late and were not printed.</source>
        <translation>
            <numerusform>%n ورقة تأخرت ولم تُطبع.</numerusform>
            <numerusform>%n ورقة تأخرت ولم تُطبع.</numerusform>
            <numerusform>%n ورقتان تأخرتا ولم تُطبعا.</numerusform>
            <numerusform>%n أوراق تأخرت ولم تُطبع.</numerusform>
            <numerusform>%n ورقة تأخرت ولم تُطبع.</numerusform>
            <numerusform>%n ورقة تأخرت ولم تُطبع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nearly out of paper.</source>
        <translation>يوشك ورق %1 على النفاد.</translation>
    </message>
    <message>
        <source>Ticket %1 may not have been printed.</source>
        <translation>ربما لم تُطبع التذكرة %1.</translation>
    </message>
    <message>
        <source>Receipt %1 may not have been printed.</source>
        <translation>ربما لم يُطبع الإيصال %1.</translation>
    </message>
    <message>
        <source>The test page may not have been printed.</source>
        <translation>ربما لم تُطبع صفحة الاختبار.</translation>
    </message>
</context>
<context>
    <name>QuickAmounts</name>
    <message>
        <source>%1, exact</source>
        <translation>%1، بالضبط</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>بالضبط</translation>
    </message>
</context>
<context>
    <name>RecallDrawer</name>
    <message>
        <source>Recall an order</source>
        <translation>استرجاع طلب</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Goes back to Preparing at its old place in the line, timer still running. Handed-over orders cannot be recalled.</source>
        <translation>يعود إلى التحضير في مكانه السابق والوقت مستمر. لا تُسترجع الطلبات المسلَّمة.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>الطلب %1، %2</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Handed over, ready %1</source>
        <translation>سُلّم، جهز %1</translation>
    </message>
    <message>
        <source>Ready %1, %2 ago</source>
        <translation>جهز %1، قبل %2</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Nothing was sent out yet.</source>
        <translation>لم يخرج شيء بعد.</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>Refund, order %1</source>
        <translation>ردّ، الطلب %1</translation>
    </message>
    <message>
        <source>Looking up what was paid</source>
        <translation>جارٍ البحث عن المدفوع</translation>
    </message>
    <message>
        <source>%1 can go back, in cash</source>
        <translation>يمكن ردّ %1 نقدًا</translation>
    </message>
    <message>
        <source>%1 can go back, the way it was paid</source>
        <translation>يمكن ردّ %1 بطريقة الدفع نفسها</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>طريقة الردّ</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>بالسطر</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>بالمبلغ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>بقي %1 من %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>لماذا؟ لازم.</translation>
    </message>
    <message>
        <source>Item was off</source>
        <translation>الصنف غير جيد</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>متأخر جدًا</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>طُلب مرتين</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Choose a reason to refund %1</source>
        <translation>اختر سببًا لردّ %1</translation>
    </message>
    <message>
        <source>Hold to refund %1</source>
        <translation>اضغط مطولًا لردّ %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 can go back, as credit</source>
        <translation>يمكن إعادة %1 رصيدًا</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>كما دُفع</translation>
    </message>
    <message>
        <source>Credit of …%1</source>
        <translation>رصيد …%1</translation>
    </message>
</context>
<context>
    <name>RefundText</name>
    <message>
        <source>given back</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>%1 more than is left</source>
        <translation>%1 أكثر من المتبقي</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>ردّ %1 من الدرج.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 في طريقه إلى الردّ.</translation>
    </message>
    <message>
        <source>No answer yet. Try again: it goes back once.</source>
        <translation>لا رد بعد. أعد المحاولة: يُردّ مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 is credit now.</source>
        <translation>أصبح %1 رصيدًا.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This order is not known any more.</source>
        <translation>لم يعد هذا الطلب معروفًا.</translation>
    </message>
    <message>
        <source>This item is not on the order.</source>
        <translation>هذا الصنف ليس في الطلب.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The code does not match.</source>
        <translation>الرمز غير مطابق.</translation>
    </message>
    <message>
        <source>The code is locked. Text a new one.</source>
        <translation>الرمز مقفل. أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The code ran out. Text a new one.</source>
        <translation>انتهت صلاحية الرمز. أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>الرمز من ستة أرقام.</translation>
    </message>
    <message>
        <source>Too many wrong codes here. Wait a moment.</source>
        <translation>رموز خاطئة كثيرة هنا. انتظر لحظة.</translation>
    </message>
    <message>
        <source>No more codes can be sent for this order.</source>
        <translation>لا يمكن إرسال رموز أخرى لهذا الطلب.</translation>
    </message>
    <message>
        <source>This order is handed over with its code.</source>
        <translation>يُسلَّم هذا الطلب برمزه.</translation>
    </message>
    <message>
        <source>The server mistook this for another action.</source>
        <translation>ظنّه الخادم إجراءً آخر.</translation>
    </message>
    <message>
        <source>The server does not know this action yet.</source>
        <translation>الخادم لا يعرف هذا الإجراء بعد.</translation>
    </message>
    <message>
        <source>Too much at once. Try again.</source>
        <translation>كثير دفعة واحدة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>الخادم مشغول. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server had a fault. Nothing was changed.</source>
        <translation>حدث خطأ في الخادم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>لم يُدفع الطلب بعد.</translation>
    </message>
    <message>
        <source>The order is not started yet.</source>
        <translation>لم يبدأ الطلب بعد.</translation>
    </message>
    <message>
        <source>The order is being prepared.</source>
        <translation>الطلب قيد التحضير.</translation>
    </message>
    <message>
        <source>The order is ready already.</source>
        <translation>الطلب جاهز من قبل.</translation>
    </message>
    <message>
        <source>The order was handed over already.</source>
        <translation>سُلّم الطلب من قبل.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>The order ran out unpaid.</source>
        <translation>انتهى الطلب دون دفع.</translation>
    </message>
    <message>
        <source>The order has moved on already.</source>
        <translation>انتقل الطلب إلى حالة أخرى.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>رفضه الخادم.</translation>
    </message>
    <message>
        <source>The drawer is closed. Open it first.</source>
        <translation>الدرج مغلق. افتحه أولًا.</translation>
    </message>
    <message>
        <source>The drawer is open already.</source>
        <translation>الدرج مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>ليس في الدرج هذا القدر.</translation>
    </message>
    <message>
        <source>Notes and coins do not make this amount.</source>
        <translation>الأوراق والعملات لا تكوّن هذا المبلغ.</translation>
    </message>
    <message>
        <source>What was given is less than what is due.</source>
        <translation>المدفوع أقل من المستحق.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>هذا يحتاج سببًا.</translation>
    </message>
    <message>
        <source>A manager has to do this.</source>
        <translation>هذا من عمل المدير.</translation>
    </message>
    <message>
        <source>This payment cannot be made any more.</source>
        <translation>لم يعد هذا الدفع ممكنًا.</translation>
    </message>
    <message>
        <source>This refund was given already.</source>
        <translation>رُدّ هذا المبلغ بالفعل.</translation>
    </message>
    <message>
        <source>That is more than the payment still holds.</source>
        <translation>هذا أكثر مما بقي من الدفعة.</translation>
    </message>
    <message>
        <source>The payment provider refused. Nothing was charged.</source>
        <translation>رفض مزود الدفع. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>An item is sold out.</source>
        <translation>أحد الأصناف نفد.</translation>
    </message>
    <message>
        <source>A choice is sold out.</source>
        <translation>أحد الخيارات نفد.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>لا توجد هذه الطاولة.</translation>
    </message>
    <message>
        <source>The order has nothing for this station.</source>
        <translation>ليس في الطلب شيء لهذه المحطة.</translation>
    </message>
    <message>
        <source>Not every station is done with it.</source>
        <translation>لم تنتهِ كل المحطات منه بعد.</translation>
    </message>
    <message>
        <source>A later course is not fired yet.</source>
        <translation>لم يُطلق الطبق التالي بعد.</translation>
    </message>
    <message>
        <source>The order has no such course.</source>
        <translation>لا يوجد هذا الطبق في الطلب.</translation>
    </message>
    <message>
        <source>Nothing of it was sent out from here.</source>
        <translation>لم يخرج منه شيء من هنا.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>هو كل ما تبقى: ألغِ الطلب.</translation>
    </message>
    <message>
        <source>This dish is not on the menu any more.</source>
        <translation>لم يعد هذا الطبق في القائمة.</translation>
    </message>
    <message>
        <source>This choice is not on the menu any more.</source>
        <translation>لم يعد هذا الخيار في القائمة.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>هذه القيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>It is being paid at this moment. Wait until that has ended.</source>
        <translation>يُدفع في هذه اللحظة. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>The order is to be paid first.</source>
        <translation>يجب دفع الطلب أولًا.</translation>
    </message>
    <message>
        <source>Somebody decided about this money already.</source>
        <translation>لقد بتّ أحدهم في هذا المال.</translation>
    </message>
    <message>
        <source>Somebody decided about this line already.</source>
        <translation>لقد بتّ أحدهم في هذا السطر.</translation>
    </message>
    <message>
        <source>This cannot be decided so.</source>
        <translation>لا يمكن البت فيه هكذا.</translation>
    </message>
    <message>
        <source>This is not a statement that can be read. Nothing was taken in.</source>
        <translation>لا يمكن قراءة هذا الكشف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The statement is too long. Export fewer days.</source>
        <translation>الكشف طويل جدًا. صدّر أيامًا أقل.</translation>
    </message>
    <message>
        <source>There is no such credit.</source>
        <translation>لا يوجد هذا الرصيد.</translation>
    </message>
    <message>
        <source>The credit does not hold that much.</source>
        <translation>الرصيد لا يكفي.</translation>
    </message>
    <message>
        <source>That is more than credit can be.</source>
        <translation>هذا أكثر مما يتسع له الرصيد.</translation>
    </message>
    <message>
        <source>This venue does not offer this way to pay.</source>
        <translation>هذا المكان لا يقدم طريقة الدفع هذه.</translation>
    </message>
    <message>
        <source>The amount is nothing, or more than is due.</source>
        <translation>المبلغ صفر أو أكثر من المستحق.</translation>
    </message>
    <message>
        <source>The tip is more than the dishes, or not taken here.</source>
        <translation>الإكرامية تفوق ثمن الأطباق أو لا تُقبل هنا.</translation>
    </message>
    <message>
        <source>So many of it are not on the order any more.</source>
        <translation>لم يبق هذا العدد في الطلب.</translation>
    </message>
    <message>
        <source>This category is not on the menu any more.</source>
        <translation>هذه الفئة لم تعد في القائمة.</translation>
    </message>
    <message>
        <source>The venue takes only the tips that it offers.</source>
        <translation>لا يقبل المكان إلا الإكراميات التي يعرضها.</translation>
    </message>
    <message>
        <source>This device's disk did not take it. Try again.</source>
        <translation>لم يحفظه قرص هذا الجهاز. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>الخادم لا يجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It waited too long to be sent. Look whether it is still to be done.</source>
        <translation>انتظر الإرسال أطول من اللازم. تحقق إن كان لا يزال مطلوبًا.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>تعذّر إنشاء ملف PDF.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>تعذّر الحفظ باسم %1: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Closing report %1, %2, %3</source>
        <translation>تقرير إغلاق %1، %2، %3</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Closing report %1 as PDF</source>
        <translation>تقرير الإغلاق %1 بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Opened %1 by %2</source>
        <translation>فُتح %1 بيد %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>أُغلق %1 بيد %2</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Profit</source>
        <translation>الربح</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>البقشيش</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The report is being read.</source>
        <translation>جارٍ قراءة التقرير.</translation>
    </message>
    <message>
        <source>Nothing was sold then.</source>
        <translation>لم يُبع شيء حينها.</translation>
    </message>
    <message>
        <source>There are no tips to share.</source>
        <translation>لا بقشيش للتوزيع.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>A scanner is connected</source>
        <translation>ماسح موصول</translation>
    </message>
    <message>
        <source>At the counter it opens orders by the code on a slip, and takes pickup codes</source>
        <translation>عند الكاونتر يفتح الطلب برمز ورقته ويقبل رموز الاستلام</translation>
    </message>
    <message>
        <source>Types before the code</source>
        <translation>يكتب قبل الرمز</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Types Enter after the code</source>
        <translation>يضغط Enter بعد الرمز</translation>
    </message>
    <message>
        <source>Longest pause between two of its keys</source>
        <translation>أطول توقف بين مفتاحين</translation>
    </message>
    <message>
        <source>Longer for a slow scanner</source>
        <translation>أطول للماسح البطيء</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Scan something to try it out.</source>
        <translation>امسح شيئًا لتجربته.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>تم المسح: %1</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>%1, %2. Menu</source>
        <translation>%1، %2. القائمة</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ServiceEntries</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Pause or busy</source>
        <translation>توقف أو ازدحام</translation>
    </message>
    <message>
        <source>Settings of the venue</source>
        <translation>إعدادات المكان</translation>
    </message>
    <message>
        <source>Kitchen plan</source>
        <translation>خطة المطبخ</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The server's address is not a web address.</source>
        <translation>عنوان الخادم ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>A server that is not this machine needs an https address.</source>
        <translation>الخادم الذي ليس هذا الجهاز يحتاج عنوان https.</translation>
    </message>
    <message>
        <source>Enter the venue, your name and your PIN.</source>
        <translation>أدخل المكان واسمك ورقم PIN.</translation>
    </message>
    <message>
        <source>Signed out. Sign in again.</source>
        <translation>خرجت. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again.</source>
        <translation>أخرجك الخادم. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The server cannot be reached at %1.</source>
        <translation>لا يمكن الوصول إلى الخادم على %1.</translation>
    </message>
    <message>
        <source>The venue, the name or the PIN is wrong.</source>
        <translation>المكان أو الاسم أو رقم PIN خاطئ.</translation>
    </message>
    <message>
        <source>There is no venue called %1.</source>
        <translation>لا يوجد مكان اسمه %1.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>محاولات كثيرة. انتظر دقيقة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server had a fault. Try again.</source>
        <translation>حدث خطأ في الخادم. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server's answer was not understood.</source>
        <translation>لم تُفهم إجابة الخادم.</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>Queued until the line is back</source>
        <translation>في الانتظار حتى تعود الشبكة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>From the payment to ready. Diners are promised it.</source>
        <translation>من الدفع إلى الجاهزية، ويوعد به الضيوف.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>قريب الموعد</translation>
    </message>
    <message>
        <source>A ticket turns amber after this long.</source>
        <translation>تصير التذكرة كهرمانية بعد هذه المدة.</translation>
    </message>
    <message>
        <source>Two thirds of the goal</source>
        <translation>ثلثا الهدف</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>A ticket is late after this long.</source>
        <translation>تتأخر التذكرة بعد هذه المدة.</translation>
    </message>
    <message>
        <source>At the goal</source>
        <translation>عند الهدف</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>ترتيب اللوحة</translation>
    </message>
    <message>
        <source>By when orders came, or by when they are promised.</source>
        <translation>حسب الوصول أو حسب الموعد الموعود.</translation>
    </message>
    <message>
        <source>Combine the same items</source>
        <translation>جمع الأصناف المتماثلة</translation>
    </message>
    <message>
        <source>The same item twice on a ticket is one row.</source>
        <translation>الصنف نفسه مرتين سطر واحد.</translation>
    </message>
    <message>
        <source>Alarm for an unseen order</source>
        <translation>تنبيه لطلب لم يُرَ</translation>
    </message>
    <message>
        <source>When no kitchen screen has shown it by then.</source>
        <translation>إذا لم تعرضه شاشة مطبخ حتى ذلك الوقت.</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation>مهلة الدفع</translation>
    </message>
    <message>
        <source>An order that is not paid by then runs out.</source>
        <translation>ينتهي الطلب الذي لم يُدفع حتى ذلك الوقت.</translation>
    </message>
    <message>
        <source>Expo sends orders out</source>
        <translation>المنسّق يرسل الطلبات</translation>
    </message>
    <message>
        <source>Only when every station is done with them.</source>
        <translation>فقط حين تنتهي منها كل المحطات.</translation>
    </message>
    <message>
        <source>Orders for later</source>
        <translation>طلبات لوقت لاحق</translation>
    </message>
    <message>
        <source>Diners may order ahead.</source>
        <translation>يمكن للضيوف الطلب مسبقًا.</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>كم مسبقًا</translation>
    </message>
    <message>
        <source>So many days may be ordered ahead.</source>
        <translation>عدد الأيام المسموح بها مسبقًا.</translation>
    </message>
    <message>
        <source>Later orders from</source>
        <translation>الطلبات اللاحقة من</translation>
    </message>
    <message>
        <source>The first time of a day for them.</source>
        <translation>أول وقت لها في اليوم.</translation>
    </message>
    <message>
        <source>Later orders until</source>
        <translation>الطلبات اللاحقة حتى</translation>
    </message>
    <message>
        <source>The last time of a day for them.</source>
        <translation>آخر وقت لها في اليوم.</translation>
    </message>
    <message>
        <source>Serve at tables</source>
        <translation>التقديم على الطاولات</translation>
    </message>
    <message>
        <source>Table orders may be handed over without a code.</source>
        <translation>تُسلَّم طلبات الطاولات بلا رمز.</translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation>حسب الوصول</translation>
    </message>
    <message>
        <source>By promise</source>
        <translation>حسب الموعد</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد (%n)</numerusform>
            <numerusform>يومان (%n)</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the venue</source>
        <translation>إعدادات المكان</translation>
    </message>
    <message>
        <source>Every change holds at once, on every screen.</source>
        <translation>كل تغيير يسري فورًا على كل الشاشات.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Servery</source>
        <translation>Servery</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>https://orders.example.com</source>
        <translation>https://orders.example.com</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>copper-lane</source>
        <translation>copper-lane</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>priya</source>
        <translation>priya</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ الدخول</translation>
    </message>
    <message>
        <source>Device settings</source>
        <translation>إعدادات الجهاز</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Orders are shown on this screen</source>
        <translation>تُعرض الطلبات على هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>REPRINT</source>
        <translation>إعادة طباعة</translation>
    </message>
    <message>
        <source>MAY BE PRINTED TWICE</source>
        <translation>قد يكون مكررًا</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Dish contains %1</source>
        <translation>الطبق يحتوي على %1</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>لموعد %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>مدفوع، %1</translation>
    </message>
    <message>
        <source>Paid, %1, part refunded</source>
        <translation>مدفوع، %1، رُدّ جزء منه</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>تم رد المبلغ</translation>
    </message>
    <message numerus="yes">
        <source>+%n elsewhere</source>
        <translation>
            <numerusform>+%n في مكان آخر</numerusform>
            <numerusform>+%n في مكان آخر</numerusform>
            <numerusform>+%n في مكان آخر</numerusform>
            <numerusform>+%n في مكان آخر</numerusform>
            <numerusform>+%n في مكان آخر</numerusform>
            <numerusform>+%n في مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>طُبع %1</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Do not make this order.</source>
        <translation>لا تحضّر هذا الطلب.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>LATE TICKETS</source>
        <translation>تذاكر متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came while this printer was out</source>
        <translation>
            <numerusform>%n طلب وصل أثناء تعطل الطابعة</numerusform>
            <numerusform>%n طلب وصل أثناء تعطل الطابعة</numerusform>
            <numerusform>%n طلبان وصلا أثناء تعطل الطابعة</numerusform>
            <numerusform>%n طلبات وصلت أثناء تعطل الطابعة</numerusform>
            <numerusform>%n طلبًا وصل أثناء تعطل الطابعة</numerusform>
            <numerusform>%n طلب وصل أثناء تعطل الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>حُذف</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>When it is off, the header says so</source>
        <translation>عند إيقافه يظهر ذلك في الأعلى</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Flash the edge of the screen</source>
        <translation>وميض حافة الشاشة</translation>
    </message>
    <message>
        <source>For those who cannot hear the sounds</source>
        <translation>لمن لا يسمع الأصوات</translation>
    </message>
    <message>
        <source>Say order numbers</source>
        <translation>نطق أرقام الطلبات</translation>
    </message>
    <message>
        <source>New ones in the kitchen, ready ones at the counter</source>
        <translation>الجديدة في المطبخ والجاهزة عند الكاونتر</translation>
    </message>
    <message>
        <source>Install espeak-ng on this device to use it</source>
        <translation>ثبّت espeak-ng على هذا الجهاز لاستخدامه</translation>
    </message>
    <message>
        <source>Tick with each key</source>
        <translation>نقرة مع كل مفتاح</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>استماع: %1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>New order with an allergy</source>
        <translation>طلب جديد مع حساسية</translation>
    </message>
    <message>
        <source>Order is late</source>
        <translation>الطلب متأخر</translation>
    </message>
    <message>
        <source>Cancelled or taken off</source>
        <translation>ملغى أو محذوف</translation>
    </message>
    <message>
        <source>Code matches</source>
        <translation>الرمز مطابق</translation>
    </message>
    <message>
        <source>Code does not match</source>
        <translation>الرمز غير مطابق</translation>
    </message>
    <message>
        <source>Connection is lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Connection is back</source>
        <translation>عاد الاتصال</translation>
    </message>
</context>
<context>
    <name>StatementChooser</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Statements and folders</source>
        <translation>الكشوف والمجلدات</translation>
    </message>
    <message>
        <source>No folder and no statement here. Statements are XML (camt.053) or CSV files.</source>
        <translation>لا مجلد ولا كشف هنا. الكشوف ملفات XML (camt.053) أو CSV.</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Statements in %1, newest first</source>
        <translation>الكشوف في %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No statement in %1. Export one at the bank: camt.053 or CSV.</source>
        <translation>لا كشف في %1. صدّر واحدًا من البنك: camt.053 أو CSV.</translation>
    </message>
    <message>
        <source>Which column is which? It is asked once for this bank.</source>
        <translation>أي عمود هو أيها؟ يُسأل مرة واحدة لهذا البنك.</translation>
    </message>
    <message>
        <source>A manager says once which column of this bank's statements is which.</source>
        <translation>يحدد المدير مرة واحدة أعمدة كشوف هذا البنك.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reference or text</source>
        <translation>المرجع أو النص</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep, and take it in</source>
        <translation>احفظ واستورد</translation>
    </message>
    <message>
        <source>Choose a file elsewhere</source>
        <translation>اختر ملفًا من مكان آخر</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>صيغة التواريخ</translation>
    </message>
    <message>
        <source>Amounts are written as</source>
        <translation>صيغة المبالغ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>StationFilter</name>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>المتوسط %1</translation>
    </message>
</context>
<context>
    <name>StationProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <translation>%1، بقي %2 من %3</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One more</source>
        <translation>واحد أكثر</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>واحد أقل</translation>
    </message>
</context>
<context>
    <name>StockEntry</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقيت واحدة (%n)</numerusform>
            <numerusform>بقيت اثنتان (%n)</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>في الانتظار حتى تعود الشبكة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>عدّ %1</translation>
    </message>
    <message>
        <source>Back in stock</source>
        <translation>متوفر</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Diners see it at once. Nothing already paid is touched.</source>
        <translation>يراه الضيوف فورًا، ولا يُمس ما دُفع.</translation>
    </message>
    <message>
        <source>Nothing is sold out and nothing is counted.</source>
        <translation>لا شيء نفد ولا شيء معدود.</translation>
    </message>
    <message>
        <source>Nothing is on the menu.</source>
        <translation>لا شيء في القائمة.</translation>
    </message>
</context>
<context>
    <name>StockText</name>
    <message>
        <source>The menu cannot be read just now.</source>
        <translation>لا يمكن قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>The menu cannot be read anew just now.</source>
        <translation>لا يمكن إعادة قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Out or counted</source>
        <translation>نفد أو معدود</translation>
    </message>
</context>
<context>
    <name>TakeCashView</name>
    <message>
        <source>Amount due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>المدفوع نقدًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>طلب آخر</translation>
    </message>
    <message>
        <source>Not taken. %1</source>
        <translation>لم يُقبض. %1</translation>
    </message>
    <message>
        <source>Order %1 is paid. The kitchen has it.</source>
        <translation>الطلب %1 مدفوع وهو في المطبخ.</translation>
    </message>
    <message>
        <source>Cash is stored here and sent later.</source>
        <translation>النقد محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open the drawer first</source>
        <translation>افتح الدرج أولًا</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>اختر طلبًا</translation>
    </message>
    <message>
        <source>Take %1, open drawer</source>
        <translation>اقبض %1 وافتح الدرج</translation>
    </message>
    <message>
        <source>Shut the drawer, or take the next order.</source>
        <translation>أغلق الدرج أو خذ الطلب التالي.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>مفتاح الإدخال يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>The tip is right</source>
        <translation>الإكرامية صحيحة</translation>
    </message>
</context>
<context>
    <name>TakeOffLine</name>
    <message>
        <source>Taken off</source>
        <translation>أُزيل</translation>
    </message>
</context>
<context>
    <name>TakeOffPanel</name>
    <message>
        <source>Take an item off order %1</source>
        <translation>إزالة صنف من الطلب %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>أي سطر؟</translation>
    </message>
    <message>
        <source>Choose what is taken off.</source>
        <translation>اختر ما يُزال.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Why? Needed.</source>
        <translation>لماذا؟ لازم.</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>طُلب بالخطأ</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>يتأخر كثيرًا</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Not taken off. %1</source>
        <translation>لم يُزَل. %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Choose a reason to take it off</source>
        <translation>اختر سببًا لإزالته</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>اضغط مطولًا للإزالة</translation>
    </message>
    <message>
        <source>Hold to take off and refund %1</source>
        <translation>اضغط مطولًا للإزالة وردّ %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>TakeOffText</name>
    <message>
        <source>It is not paid yet: nothing goes back.</source>
        <translation>لم يُدفع بعد: لا يُردّ شيء.</translation>
    </message>
    <message>
        <source>%1 goes back in cash, from the drawer.</source>
        <translation>يُردّ %1 نقدًا من الدرج.</translation>
    </message>
    <message>
        <source>%1 goes back the way it was paid.</source>
        <translation>يُردّ %1 بطريقة الدفع نفسها.</translation>
    </message>
    <message>
        <source>The kitchen does not have it any more: refund it instead.</source>
        <translation>لم يعد في المطبخ: ردّ المبلغ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This needs the server. It is offline.</source>
        <translation>هذا يحتاج الخادم وهو غير متصل.</translation>
    </message>
    <message>
        <source>It is all that is left: cancel the order.</source>
        <translation>هو كل ما تبقى: ألغِ الطلب.</translation>
    </message>
    <message>
        <source>%1 × %2 is off order %3.</source>
        <translation>أُزيل %1 × %2 من الطلب %3.</translation>
    </message>
    <message>
        <source>Give back %1 from the drawer.</source>
        <translation>ردّ %1 من الدرج.</translation>
    </message>
    <message>
        <source>%1 is on its way back.</source>
        <translation>%1 في طريقه إلى الردّ.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>LATE +%1</source>
        <translation>متأخر +%1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>DUE IN %1</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Start queued</source>
        <translation>البدء في الانتظار</translation>
    </message>
    <message>
        <source>Recall queued</source>
        <translation>الاسترجاع في الانتظار</translation>
    </message>
    <message>
        <source>Hold queued</source>
        <translation>التعليق في الانتظار</translation>
    </message>
    <message>
        <source>Fire queued</source>
        <translation>الإطلاق في الانتظار</translation>
    </message>
    <message>
        <source>Ready queued</source>
        <translation>الجاهزية في الانتظار</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>late by %n minute(s)</source>
        <translation>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر دقيقة %n</numerusform>
            <numerusform>متأخر دقيقتين %n</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة %n</numerusform>
            <numerusform>بعد دقيقتين %n</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>مسترجع</translation>
    </message>
    <message>
        <source>has an allergy</source>
        <translation>فيه حساسية</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>بقي %n صنف</numerusform>
            <numerusform>بقي صنف %n</numerusform>
            <numerusform>بقي صنفان %n</numerusform>
            <numerusform>بقيت %n أصناف</numerusform>
            <numerusform>بقي %n صنفًا</numerusform>
            <numerusform>بقي %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>، %1 من %2</translation>
    </message>
    <message>
        <source>+%1 elsewhere</source>
        <translation>+%1 في غيرها</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>+%1 later</source>
        <translation>+%1 لاحقاً</translation>
    </message>
    <message>
        <source>Rush queued</source>
        <translation>عاجل بالانتظار</translation>
    </message>
    <message>
        <source>rush</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Order %1, more</source>
        <translation>الطلب %1، المزيد</translation>
    </message>
    <message>
        <source>Understood queued</source>
        <translation>«مفهوم» في الانتظار</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوع</translation>
    </message>
</context>
<context>
    <name>TicketFlags</name>
    <message>
        <source>RUSH</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>غير مدفوع</translation>
    </message>
</context>
<context>
    <name>TicketGrid</name>
    <message>
        <source>No orders. New ones appear here with a sound.</source>
        <translation>لا طلبات. تظهر الجديدة هنا مع صوت.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>RECALLED</source>
        <translation>مسترجع</translation>
    </message>
</context>
<context>
    <name>TicketItem</name>
    <message>
        <source>allergy %1</source>
        <translation>حساسية %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للتحضير</translation>
    </message>
</context>
<context>
    <name>TicketMenu</name>
    <message>
        <source>Back to its place in the line</source>
        <translation>العودة إلى مكانه في الصف</translation>
    </message>
    <message>
        <source>Rush: before all others</source>
        <translation>عاجل: قبل كل الطلبات</translation>
    </message>
    <message>
        <source>Hold until fired</source>
        <translation>تعليق حتى الإطلاق</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take an item off</source>
        <translation>إزالة صنف</translation>
    </message>
</context>
<context>
    <name>TillOrder</name>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>الإكرامية</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>The kitchen gets this order when the cash is taken.</source>
        <translation>يصل الطلب إلى المطبخ عند قبض النقد.</translation>
    </message>
    <message>
        <source>Waiting to pay</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Nobody waits to pay</source>
        <translation>لا أحد ينتظر الدفع</translation>
    </message>
    <message>
        <source>An order whose diner pays at the counter appears here.</source>
        <translation>يظهر هنا الطلب الذي يُدفع عند المنضدة.</translation>
    </message>
    <message>
        <source>The drawer is not known yet</source>
        <translation>الدرج غير معروف بعد</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>الدرج مفتوح</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>الدرج مغلق</translation>
    </message>
    <message>
        <source>Cash is taken when it is open.</source>
        <translation>يُقبض النقد حين يكون مفتوحًا.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>TillText</name>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 more than the dishes</source>
        <translation>%1 فوق ثمن الأطباق</translation>
    </message>
</context>
<context>
    <name>TipChoice</name>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Text did not arrive, order %1</source>
        <translation>لم تصل الرسالة، الطلب %1</translation>
    </message>
    <message>
        <source>Phone ending %1.</source>
        <translation>هاتف ينتهي بـ %1.</translation>
    </message>
    <message>
        <source>Payment disputed, order %1</source>
        <translation>دفعة متنازع عليها، الطلب %1</translation>
    </message>
    <message>
        <source>no usual %1 yet</source>
        <translation>لا %1 معتاد بعد</translation>
    </message>
    <message>
        <source>%1 under a usual %2 by now</source>
        <translation>%1 تحت %2 المعتاد</translation>
    </message>
    <message>
        <source>%1 over a usual %2 by now</source>
        <translation>%1 فوق %2 المعتاد</translation>
    </message>
    <message>
        <source>Sales, %1</source>
        <translation>المبيعات، %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 مفتوح، %2 متأخر</translation>
    </message>
    <message>
        <source>Average prep</source>
        <translation>متوسط التحضير</translation>
    </message>
    <message>
        <source>goal %1, %2 on time</source>
        <translation>الهدف %1، %2 في الوقت</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>الإكراميات</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 من المبيعات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>الردود</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>طلب %n</numerusform>
            <numerusform>طلبان %n</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, each order</source>
        <translation>الرسائل لكل طلب</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>no prices yet</source>
        <translation>لا أسعار بعد</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>رسائل مرسلة</translation>
    </message>
    <message>
        <source>Calls when ready</source>
        <translation>مكالمات الجاهزية</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without a price from the provider yet.</source>
        <translation>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
            <numerusform>رسالة %n بلا سعر بعد.</numerusform>
            <numerusform>رسالتان %n بلا سعر بعد.</numerusform>
            <numerusform>%n رسائل بلا سعر بعد.</numerusform>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
            <numerusform>%n رسالة بلا سعر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>كيف دُفع</translation>
    </message>
    <message>
        <source>Refund not sent, order %1</source>
        <translation>لم يُرسل رد المبلغ، الطلب %1</translation>
    </message>
    <message>
        <source>%1. Try again: it never goes back twice.</source>
        <translation>%1. أعد المحاولة: لا يُعاد مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Text not sent, order %1</source>
        <translation>لم تُرسل الرسالة، الطلب %1</translation>
    </message>
    <message>
        <source>Try again, or tell the customer yourself.</source>
        <translation>أعد المحاولة، أو أخبر العميل بنفسك.</translation>
    </message>
    <message>
        <source>Call not made, order %1</source>
        <translation>لم تُجرَ المكالمة، الطلب %1</translation>
    </message>
    <message>
        <source>The payment provider does not answer, order %1</source>
        <translation>مزود الدفع لا يجيب، الطلب %1</translation>
    </message>
    <message>
        <source>Look there how the payment stands, then try again.</source>
        <translation>انظر هناك حالة الدفع ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Work of the server has stopped</source>
        <translation>توقف عمل في الخادم</translation>
    </message>
    <message>
        <source>Try again; if it stops again, tell your support: %1</source>
        <translation>أعد المحاولة؛ وإن توقف ثانية فأخبر الدعم: %1</translation>
    </message>
    <message>
        <source>Seen to by hand</source>
        <translation>عولج يدويًا</translation>
    </message>
    <message>
        <source>Refund that did not arrive yet, order %1</source>
        <translation>مبلغ مسترد لم يصل بعد، الطلب %1</translation>
    </message>
    <message>
        <source>Day report, %1</source>
        <translation>تقرير اليوم، %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sales are without tips and before refunds. Refunds have the tips in them that went back. An order that was paid in two ways counts in both lines, and once in all.</source>
        <translation>المبيعات بدون البقشيش وقبل الاسترداد. تشمل المبالغ المستردة البقشيش المُعاد. الطلب المدفوع بطريقتين يُحسب في السطرين ومرة واحدة في المجموع.</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>المبيعات حسب الساعة</translation>
    </message>
    <message>
        <source>Customers' credit</source>
        <translation>أرصدة الزبائن</translation>
    </message>
    <message>
        <source>Credit that is sold is no sale: it is owed until it is spent, and then counts among the sales.</source>
        <translation>بيع الرصيد ليس مبيعات: يبقى مستحقًا حتى يُنفق، وعندها يُحسب ضمن المبيعات.</translation>
    </message>
    <message>
        <source>Something waits for you</source>
        <translation>هناك ما ينتظرك</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>أُنفق</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>مبالغ مستردة كرصيد</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Owed to customers now</source>
        <translation>مستحق للزبائن الآن</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Cash to give back at the counter, order %1</source>
        <translation>نقد يُعاد عند المنضدة، الطلب %1</translation>
    </message>
    <message>
        <source>Transfer to send back, order %1</source>
        <translation>تحويل يُعاد إرساله، الطلب %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>How it was paid</source>
        <translation>كيف دُفع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>الإكراميات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) to review</source>
        <translation>
            <numerusform>%n دفعة للمراجعة</numerusform>
            <numerusform>دفعة %n للمراجعة</numerusform>
            <numerusform>دفعتان %n للمراجعة</numerusform>
            <numerusform>%n دفعات للمراجعة</numerusform>
            <numerusform>%n دفعة للمراجعة</numerusform>
            <numerusform>%n دفعة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank and the ledger do not agree.</source>
        <translation>البنك والدفتر لا يتفقان.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The day cannot be read now.</source>
        <translation>تعذّرت قراءة اليوم الآن.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Money to decide about, %1</source>
        <translation>أموال للبت فيها، %1</translation>
    </message>
    <message>
        <source>Late, twice, wrong, or not given back.</source>
        <translation>متأخر أو مكرر أو خطأ أو لم يُعَد.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>جارٍ قراءة اليوم.</translation>
    </message>
</context>
<context>
    <name>ToggleSwitch</name>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>The entries are being read.</source>
        <translation>جارٍ قراءة القيود.</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>لا توجد قيود.</translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Tips</source>
        <translation>البقشيش</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n بلا تكلفة</numerusform>
            <numerusform>%n بلا تكلفة</numerusform>
            <numerusform>%n بلا تكلفة</numerusform>
            <numerusform>%n بلا تكلفة</numerusform>
            <numerusform>%n بلا تكلفة</numerusform>
            <numerusform>%n بلا تكلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and losses</source>
        <translation>الرسائل والخسائر</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>مبيعات نقدية</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>رصيد مبيع</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>ردود نقدية</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Credit spent</source>
        <translation>رصيد أُنفق</translation>
    </message>
    <message>
        <source>Refunds as credit</source>
        <translation>مبالغ مستردة كرصيد</translation>
    </message>
    <message>
        <source>Credit that ran out</source>
        <translation>رصيد انتهى</translation>
    </message>
    <message>
        <source>Closing report Z %1</source>
        <translation>تقرير الإغلاق Z %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>الرصيد، %1</translation>
    </message>
    <message>
        <source>Bank transfer, %1</source>
        <translation>تحويل بنكي، %1</translation>
    </message>
    <message>
        <source>Cash to give back, %1</source>
        <translation>نقد للردّ، %1</translation>
    </message>
</context>
<context>
    <name>TransferSeen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>On the statement</source>
        <translation>في الكشف</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>Asked for, not booked yet</source>
        <translation>مطلوب، لم يُقيَّد بعد</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Order %1, %2, %3</source>
        <translation>الطلب %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>Choose an order</source>
        <translation>اختر طلبًا</translation>
    </message>
    <message>
        <source>Hand over at %1</source>
        <translation>سلّم عند %1</translation>
    </message>
    <message>
        <source>Pickup code, order %1</source>
        <translation>رمز الاستلام، الطلب %1</translation>
    </message>
    <message>
        <source>Order %1 was handed over</source>
        <translation>سُلّم الطلب %1</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>أُلغي الطلب %1</translation>
    </message>
    <message>
        <source>Order %1 was never paid</source>
        <translation>لم يُدفع الطلب %1 قط</translation>
    </message>
    <message>
        <source>Order %1 is not ready</source>
        <translation>الطلب %1 غير جاهز</translation>
    </message>
    <message>
        <source>Touch one in the list, or type / to search.</source>
        <translation>المس طلبًا في القائمة أو اكتب / للبحث.</translation>
    </message>
    <message>
        <source>Take it to %1. No code is needed there.</source>
        <translation>خذه إلى %1. لا يلزم رمز هناك.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبق شيء لعمله.</translation>
    </message>
    <message>
        <source>Do not hand it over.</source>
        <translation>لا تسلّمه.</translation>
    </message>
    <message>
        <source>The kitchen has not been told of it.</source>
        <translation>لم يُبلَّغ المطبخ به.</translation>
    </message>
    <message>
        <source>It is paid, and the kitchen has not started.</source>
        <translation>الطلب مدفوع ولم يبدأ المطبخ.</translation>
    </message>
    <message>
        <source>The kitchen is making it. Its code can be checked when it is ready.</source>
        <translation>المطبخ يحضّره. يُتحقق من رمزه عندما يجهز.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Queued until the line is back</source>
        <translation>في الانتظار حتى يعود الاتصال</translation>
    </message>
    <message>
        <source>Enter a code instead</source>
        <translation>أدخل رمزًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>Text a new code</source>
        <translation>أرسل رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>اقبض %1 نقدًا</translation>
    </message>
    <message>
        <source>Pay with the customer's credit</source>
        <translation>الدفع من رصيد العميل</translation>
    </message>
</context>
<context>
    <name>servery::app::DrawerPaper</name>
    <message>
        <source>Closing report Z %1</source>
        <translation>تقرير الإقفال Z %1</translation>
    </message>
    <message>
        <source>Interim report X</source>
        <translation>تقرير مرحلي X</translation>
    </message>
    <message>
        <source>Opened %1 by %2</source>
        <translation>فُتح في %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>أُقفل في %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What should be in the drawer</source>
        <translation>ما يجب أن يكون في الدرج</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash sales: %1</source>
        <translation>مبيعات نقدية: %1</translation>
    </message>
    <message>
        <source>Cash refunds: %1</source>
        <translation>مبالغ نقدية مستردة: %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Dropped into the safe</source>
        <translation>أودع في الخزنة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>ما تم عدّه</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>ورقة أو عملة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds it.</source>
        <translation>يجب أن يحتوي الدرج على %1 وهو كذلك.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 over.</source>
        <translation>يجب أن يحتوي الدرج على %1 وفيه %2: زيادة %3.</translation>
    </message>
    <message>
        <source>The drawer should hold %1 and holds %2: it is %3 short.</source>
        <translation>يجب أن يحتوي الدرج على %1 وفيه %2: نقص %3.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>إضافة إلى ذلك</translation>
    </message>
    <message>
        <source>Opened without a sale</source>
        <translation>فُتح دون بيع</translation>
    </message>
    <message>
        <source>Counted before it was closed</source>
        <translation>عُدّ قبل الإقفال</translation>
    </message>
    <message>
        <source>Made when the drawer was closed. It is kept by its number and never changes.</source>
        <translation>أُعدّ عند إقفال الدرج. يُحفظ برقمه ولا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>All amounts are in %1</source>
        <translation>جميع المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>Credit sold</source>
        <translation>رصيد مُباع</translation>
    </message>
    <message>
        <source>That is more than the %1 that the counter may close with: %2, as a manager, confirmed it.</source>
        <translation>هذا أكثر من %1 المسموح للكاونتر الإغلاق بها: أكّده %2 بصفته مديرًا.</translation>
    </message>
    <message>
        <source>That is within the %1 that the counter may close with.</source>
        <translation>هذا ضمن %1 المسموح للكاونتر الإغلاق بها.</translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n payment(s) to be made in cash, %1. The next drawer takes them.</source>
        <translation>
            <numerusform>بقي مفتوحًا: %n دفعة نقدية، %1. يأخذها الدرج التالي.</numerusform>
            <numerusform>بقيت مفتوحة: %n دفعة نقدية، %1. يأخذها الدرج التالي.</numerusform>
            <numerusform>بقيت مفتوحة: %n دفعتان نقديتان، %1. يأخذهما الدرج التالي.</numerusform>
            <numerusform>بقيت مفتوحة: %n دفعات نقدية، %1. يأخذها الدرج التالي.</numerusform>
            <numerusform>بقيت مفتوحة: %n دفعة نقدية، %1. يأخذها الدرج التالي.</numerusform>
            <numerusform>بقيت مفتوحة: %n دفعة نقدية، %1. يأخذها الدرج التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n refund(s) to be given in cash, %1. The next drawer gives them.</source>
        <translation>
            <numerusform>بقي مفتوحًا: %n استرداد نقدي، %1. يعطيه الدرج التالي.</numerusform>
            <numerusform>بقي مفتوحًا: %n استرداد نقدي، %1. يعطيه الدرج التالي.</numerusform>
            <numerusform>بقي مفتوحًا: %n استردادان نقديان، %1. يعطيهما الدرج التالي.</numerusform>
            <numerusform>بقيت مفتوحة: %n استردادات نقدية، %1. يعطيها الدرج التالي.</numerusform>
            <numerusform>بقي مفتوحًا: %n استردادًا نقديًا، %1. يعطيها الدرج التالي.</numerusform>
            <numerusform>بقي مفتوحًا: %n استرداد نقدي، %1. يعطيها الدرج التالي.</numerusform>
        </translation>
    </message>
</context>
</TS>
