// Every amount that a screen shows leads to the postings behind it, or is on the list here of those
// that have none by their nature. Each scene of the layouts is made once. Every text with an amount
// in it stands in a part that is in one of the two lists, so that a new amount cannot come without
// a way; and each way is pressed, and must ask for entries or open what has them.
#include "tests/qml/scenes.h"
#include "tests/qml/shownitems.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

namespace {

using servery::testing::collect;
using servery::testing::isShown;

// A part of a screen by its type, or by the objectName that one in it has ("Type/name"), and the
// key that leads to the entries of what it shows, by its objectName or, where that ends so, what it
// begins with: name_. Empty: what is pressed is the part of the amount itself. The innermost part
// decides: where it has no such key, no key around it will do.
struct Way
{
    const char* part;
    const char* key;
};
constexpr Way ways[] = {
    // The manager's.
    {"MetricStrip", ""},
    {"HourChart", "hour_"},
    {"TodayView/dayCredit", "creditEntries"},
    {"NeedRow", "about_"},
    {"NeedRow", "need_"},
    {"TodayView", "dayEntries"},
    {"MoneyRow", ""},
    {"MoneyPane", "moneyEntry_"},
    {"PayoutRow", ""},
    {"PayoutPane", "payoutEntries"},
    {"LedgerView", "account_"},
    {"EntryCard", "entryLine_"},
    {"TrailPane", "trail_"},
    {"ReportsView", "report_"},
    // The counter's.
    {"OrderDetailPane", "counterEntries"},
    {"OrderRow", ""},
    {"RefundPane", "refundEntries"},
    {"CreditAccount", "creditEntries"},
    {"BankCard", "bankEntries"},
    {"BankNote", "notedEntries"},
    {"DrawerMove", ""},
    {"ReportRow", ""},
    {"DueRefundRow", "dueEntries_"},
    {"DrawerHome", "drawerEntries"},
    {"DrawerClose", "closeEntries"},
    {"DrawerReport", "reportEntries"},
};

// Figures that are made of the lines beneath them: the key is with the lines.
constexpr const char* sums[] = {"TrailPane/orderProfit", "ReportsView/reportFigures"};

// Parts that show what is not booked, in a scene in which it has been: then they have this key.
struct Booked
{
    const char* scene;
    const char* key;
};
constexpr Booked booked[] = {
    {"counter-cash-taken", "tillEntries"},
    {"counter-credit-done", "creditEntries"},
    {"panel-takeoff-done", "takeOffEntries"},
};

// What is in no book, or not yet.
struct Unbooked
{
    const char* part;
    const char* why;
};
constexpr Unbooked unbooked[] = {
    {"TodayView/metric_5", "what the provider of texts bills: not the venue's payments"},
    {"TodayView/dayMessages", "what the provider of texts bills: not the venue's payments"},
    {"MenuItemTile", "a price of the menu"},
    {"DishSheet", "a dish that is being chosen"},
    {"CartPane", "a cart that is not placed yet"},
    {"MoneyField", "an amount that is typed, or asked for"},
    {"QuickAmounts", "what a customer may give"},
    {"TipChoice", "what a tip would be"},
    {"DealPanel", "what is about to be done, and the change to give"},
    {"TillOrder", "what is asked for and not paid yet"},
    {"TakeCashView", "what is asked for and not paid yet"},
    {"AwaitedRow", "a transfer that did not arrive yet"},
    {"TransferSeen", "what confirming it would bring about"},
    {"DenominationRow", "notes and coins as they are counted"},
    {"DrawerForm", "an amount that is typed"},
    {"DrawerClose", "notes and coins as they are counted"},
    {"TakeOffPanel", "what taking a line off would give back"},
};

// "$1,234.50", "−$4", "€12.00", "25¢".
bool hasAmount(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("[$€]\\d|\\d¢"));
    return form.match(text).hasMatch();
}

QString typeOf(const QQuickItem* item)
{
    QString name = QString::fromLatin1(item->metaObject()->className());
    for (const char* end : {"_QMLTYPE_", "_QML_"})
        if (const qsizetype at = name.indexOf(QLatin1String(end)); at > 0)
            name.truncate(at);
    return name;
}

bool stands(const QQuickItem* item, const QString& type)
{
    for (; item != nullptr; item = item->parentItem())
        if (typeOf(item) == type)
            return true;
    return false;
}

// Whether it is such a part: "Type", or "Type/name" for what has that name within a Type.
bool isPart(const QQuickItem* item, const char* part)
{
    const QString type = QString::fromLatin1(part).section(u'/', 0, 0);
    const QString name = QString::fromLatin1(part).section(u'/', 1);
    return name.isEmpty() ? typeOf(item) == type
                          : item->objectName() == name && stands(item->parentItem(), type);
}

bool isKey(const QQuickItem* item)
{
    return item->inherits("QQuickAbstractButton") && item->isEnabled() && isShown(item);
}

QQuickItem* keyIn(QQuickItem* part, const char* name)
{
    const QString wanted = QString::fromLatin1(name);
    QList<QQuickItem*> found;
    collect(part, found, [&](const QQuickItem* item) {
        return isKey(item) && (wanted.endsWith(u'_') ? item->objectName().startsWith(wanted)
                                                     : item->objectName() == wanted);
    });
    return found.value(0);
}

// What is pressed around the amount, no farther out than its part.
QQuickItem* keyAround(QQuickItem* item, const QQuickItem* part)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (isKey(item))
            return item;
        if (item == part)
            return nullptr;
    }
    return nullptr;
}

struct Lead
{
    bool isUnbooked = false;
    QQuickItem* key = nullptr;
};

Lead leadOf(QQuickItem* amount)
{
    for (QQuickItem* part = amount; part != nullptr; part = part->parentItem()) {
        if (std::any_of(std::begin(sums), std::end(sums),
                        [part](const char* each) { return isPart(part, each); }))
            continue;
        bool decides = false;
        for (const Way& way : ways) {
            if (!isPart(part, way.part))
                continue;
            decides = true;
            QQuickItem* key = *way.key == '\0' ? keyAround(amount, part) : keyIn(part, way.key);
            if (key != nullptr)
                return {false, key};
        }
        for (const Unbooked& each : unbooked)
            if (isPart(part, each.part))
                return {true};
        if (decides)
            return {};
    }
    return {};
}

QList<QQuickItem*> amountsIn(QQuickItem* scene)
{
    QList<QQuickItem*> out;
    collect(scene, out, [](const QQuickItem* item) {
        return (item->inherits("QQuickText") || item->inherits("servery::Numeral")) &&
               hasAmount(item->property("text").toString());
    });
    return out;
}

// How much the stand-in of the app was asked, and which order is looked at.
QString heard(const QObject* app)
{
    QString out;
    for (const char* desk : {"trail", "books", "payouts", "money", "reports"})
        out += QString::number(
                   app->property(desk).value<QObject*>()->property("calls").toList().size()) +
               u' ';
    const QObject* cash = app->property("cash").value<QObject*>();
    const QObject* closings = cash->property("closings").value<QObject*>();
    out += QString::number(closings->property("calls").toList().size()) + u' ';
    const QObject* orders = app->property("desk").value<QObject*>();
    return out + orders->property("selectedOrderId").toString() +
           QString::number(app->property("opened").toList().size());
}

} // namespace

class AmountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_words.load(QStringLiteral(SERVERY_WORDS "/servery_en")));
        QCoreApplication::installTranslator(&m_words);
    }

    void everyAmountLeadsToItsPostings_data()
    {
        QTest::addColumn<QString>("scene");
        const auto add = [](const auto& scenes) {
            for (const char* scene : scenes)
                if (showsMoney(scene))
                    QTest::newRow(scene) << QString::fromLatin1(scene);
        };
        add(servery::testing::scenes);
        add(servery::testing::scrollingScenes);
        add(servery::testing::furtherScenes);
    }
    void everyAmountLeadsToItsPostings()
    {
        QFETCH(QString, scene);
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(1366, 768);
        view.setInitialProperties({{QStringLiteral("name"), scene}});
        view.setSource(QUrl(QStringLiteral("qrc:/scenes/scene.qml")));
        QCOMPARE(view.status(), QQuickView::Ready);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        // As a manager sees it: others are told whose they are.
        QObject* app = view.rootObject()->property("app").value<QObject*>();
        for (const char* desk : {"cash", "bank"})
            app->property(desk).value<QObject*>()->setProperty("isManager", true);
        app->property("refunds").value<QObject*>()->setProperty("mayRefund", true);
        (void)view.grabWindow();
        QCoreApplication::processEvents();
        // Rows near the edge are made by and by; their keys have no names until then.
        QList<QQuickItem*> amounts;
        const auto isMade = [](QQuickItem* amount) {
            const QQuickItem* key = leadOf(amount).key;
            return key == nullptr || !key->objectName().isEmpty();
        };
        QTRY_VERIFY((amounts = amountsIn(view.rootObject()),
                     std::all_of(amounts.cbegin(), amounts.cend(), isMade)));
        QStringList faults;
        QStringList keys;
        for (QQuickItem* amount : amounts) {
            const QString text = amount->property("text").toString();
            const Lead lead = leadOf(amount);
            if (lead.key != nullptr)
                keys += lead.key->objectName();
            else if (!lead.isUnbooked)
                faults += QStringLiteral("no way from \"%1\" in %2").arg(text, pathOf(amount));
            m_seen += 1;
        }
        for (const Booked& each : booked)
            if (scene == QLatin1String(each.scene)) {
                if (keyIn(view.rootObject(), each.key) == nullptr)
                    faults += QStringLiteral("no ") + QLatin1String(each.key);
                keys += QString::fromLatin1(each.key);
            }
        keys.removeDuplicates();
        const QVariant entry = app->property("books").value<QObject*>()->property("entry");
        // What leaves the screen comes last.
        for (const bool leaves : {false, true})
            for (const QString& key : keys)
                if (leavesTheScreen(key) == leaves) {
                    app->property("books").value<QObject*>()->setProperty("entry", entry);
                    QCoreApplication::processEvents();
                    faults += faultsOf(key, view.rootObject(), app);
                }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // The scenes are those with money, and nothing on the lists is there for nothing.
    void theScenesShowMoney() { QVERIFY2(m_seen > 300, qPrintable(QString::number(m_seen))); }

private:
    static QString pathOf(const QQuickItem* item)
    {
        QStringList out;
        for (; item != nullptr; item = item->parentItem())
            if (const QString type = typeOf(item); !type.startsWith(QLatin1String("QQuick")))
                out +=
                    type + (item->objectName().isEmpty() ? QString() : u'#' + item->objectName());
        return out.join(QLatin1String(" < "));
    }
    // The kitchen, the customers' board and the device's pages have none: their parts are given no
    // amounts, and tests/tidy knows every place that writes one.
    static bool showsMoney(const char* scene)
    {
        const QByteArray name(scene);
        return name.startsWith("counter") || name.startsWith("manager") ||
               name.startsWith("panel-takeoff");
    }
    static bool leavesTheScreen(const QString& key)
    {
        return key.startsWith(u"entryLine_") || key.startsWith(u"orderRow_");
    }
    // Whoever cannot see the screen is told what it is; and its press asks for something.
    static QStringList faultsOf(const QString& name, QQuickItem* scene, QObject* app)
    {
        QQuickItem* key = keyIn(scene, name.toUtf8().constData());
        if (key == nullptr)
            return {QStringLiteral("gone: ") + name};
        QStringList faults;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(key);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
            faults += QStringLiteral("no name: ") + name;
        if ((key->property("focusPolicy").toInt() & Qt::TabFocus) == 0)
            faults += QStringLiteral("no focus: ") + name;
        app->property("desk").value<QObject*>()->setProperty("selectedOrderId", QString());
        const QString before = heard(app);
        QMetaObject::invokeMethod(key, "clicked");
        if (heard(app) == before)
            faults += QStringLiteral("nothing happens: ") + name;
        return faults;
    }

    QTranslator m_words;
    int m_seen = 0;
};

QTEST_MAIN(AmountsTest)
#include "tst_amounts.moc"
