// What is sold out and counted, as the kitchen sees and says it: rows as the server has them, one
// command for each touch, and never a row that says what the server has not.
#include "app/menu/stockdesk.h"
#include "tests/app/consolefixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

namespace servery::testing {

namespace {

QJsonObject sellable(const char* id, const char* name, bool isAvailable, const QJsonValue& portions)
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("isAvailable"), isAvailable},
            {QStringLiteral("portionsLeft"), portions}};
}

QJsonObject menu()
{
    QJsonObject burger = sellable("itm_1", "Burger", true, 4);
    burger.insert(QStringLiteral("modifiers"),
                  QJsonArray{sellable("mod_1", "Bacon", false, QJsonValue::Null)});
    const QJsonObject soup = sellable("itm_2", "Soup", true, QJsonValue::Null);
    return {{QStringLiteral("categories"),
             QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("cat_1")},
                                    {QStringLiteral("name"), QStringLiteral("Mains")},
                                    {QStringLiteral("items"), QJsonArray{burger, soup}}}}}};
}

struct Fixture : ConsoleFixture
{
    Result<QJsonObject, protocol::Problem> answer = menu();
    int fetched = 0;
    app::StockDesk desk{outbox, link, [this](auto done) {
                            ++fetched;
                            done(answer);
                        }};
    QAbstractItemModelTester tester{desk.rows(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{desk.rows(), &QAbstractItemModel::modelReset};

    [[nodiscard]] QString rows()
    {
        return modelSnapshot(*desk.rows(),
                             {"subject", "name", "dish", "isAvailable", "portionsLeft", "pending"});
    }
    [[nodiscard]] QList<QJsonObject> sent()
    {
        QList<QJsonObject> out;
        for (const auto& command : server.heard<protocol::CommandMessage>())
            if (command.name == protocol::commands::menuSetStock)
                out.append(command.data);
        return out;
    }
};

const QString burgerRow = QStringLiteral(
    "subject=itm_1 name=Burger dish= isAvailable=true portionsLeft=4 pending=none\n");
const QString baconRow = QStringLiteral(
    "subject=mod_1 name=Bacon dish=Burger isAvailable=false portionsLeft=-1 pending=none\n");
const QString soupRow =
    QStringLiteral("subject=itm_2 name=Soup dish= isAvailable=true portionsLeft=-1 pending=none\n");

} // namespace

class StockDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheMenuByCategory()
    {
        Fixture f;
        f.desk.open();
        QCOMPARE(f.rows(), burgerRow + baconRow + soupRow);
        QCOMPARE(f.desk.outCount(), 1);
        f.desk.setCategory(QStringLiteral("out"));
        QCOMPARE(f.rows(), burgerRow + baconRow);
        f.desk.setCategory(QStringLiteral("cat_1"));
        QCOMPARE(f.rows(), burgerRow + baconRow + soupRow);
        QCOMPARE(f.desk.categories().size(), 3);
        QCOMPARE(f.resets.count(), 0);
    }

    void followsTheServer()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        f.desk.open();
        f.event(protocol::events::menuChanged,
                {{QStringLiteral("stock"),
                  QJsonArray{QJsonObject{{QStringLiteral("menuItemId"), QStringLiteral("itm_1")},
                                         {QStringLiteral("isAvailable"), false},
                                         {QStringLiteral("portionsLeft"), 0}},
                             QJsonObject{{QStringLiteral("menuItemId"), QStringLiteral("itm_1")},
                                         {QStringLiteral("modifierId"), QStringLiteral("mod_1")},
                                         {QStringLiteral("isAvailable"), true},
                                         {QStringLiteral("portionsLeft"), QJsonValue::Null}}}}});
        QCOMPARE(f.rows(), QStringLiteral("subject=itm_1 name=Burger dish= isAvailable=false "
                                          "portionsLeft=0 pending=none\n"
                                          "subject=mod_1 name=Bacon dish=Burger isAvailable=true "
                                          "portionsLeft=-1 pending=none\n") +
                               soupRow);
        // A menu was imported: it is read anew.
        f.event(protocol::events::menuChanged, {{QStringLiteral("menuVersion"), 9}});
        QCOMPARE(f.fetched, 2);
        QCOMPARE(f.resets.count(), 0);
    }

    void sendsOneCommandForEachTouch()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        f.desk.open();
        f.desk.soldOut(QStringLiteral("itm_2"));
        f.desk.backInStock(QStringLiteral("mod_1"));
        f.desk.setPortions(QStringLiteral("itm_1"), 3);
        f.desk.setPortions(QStringLiteral("itm_1"), 0);
        f.desk.soldOut(QStringLiteral("nothing"));
        f.settle();
        const QList<QJsonObject> sent = f.sent();
        QCOMPARE(sent.size(), 4);
        QCOMPARE(sent[0], QJsonObject({{"menuItemId", "itm_2"}, {"isAvailable", false}}));
        QCOMPARE(
            sent[1],
            QJsonObject({{"menuItemId", "itm_1"}, {"modifierId", "mod_1"}, {"isAvailable", true}}));
        QCOMPARE(
            sent[2],
            QJsonObject({{"menuItemId", "itm_1"}, {"isAvailable", true}, {"portionsLeft", 3}}));
        QCOMPARE(sent[3], QJsonObject({{"menuItemId", "itm_1"}, {"isAvailable", false}}));
        // Nothing is shown as done before the server says so.
        QCOMPARE(f.desk.rows()->rows().at(2).isAvailable, true);
        QCOMPARE(f.desk.rows()->rows().at(2).pending, app::Pending::Sending);
    }

    void offlineTheLastWordCounts()
    {
        Fixture f;
        f.desk.open();
        f.desk.soldOut(QStringLiteral("itm_2"));
        f.desk.backInStock(QStringLiteral("itm_2"));
        f.desk.soldOut(QStringLiteral("itm_2"));
        QCOMPARE(f.outbox.count(), 1);
        QCOMPARE(f.desk.rows()->rows().at(2).pending, app::Pending::Queued);
    }

    void saysWhenTheMenuCannotBeRead()
    {
        Fixture f;
        f.answer = Failure{protocol::Problem{}};
        f.desk.open();
        QVERIFY(!f.desk.trouble().isEmpty());
        QCOMPARE(f.rows(), QString());
        f.answer = menu();
        f.desk.open();
        QCOMPARE(f.desk.trouble(), QString());
        QCOMPARE(f.rows(), burgerRow + baconRow + soupRow);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::StockDeskTest)
#include "stockdesktest.moc"
