// One order, all the way, as people walk it: a diner orders and pays on the page in a browser, the
// kitchen's console shows the ticket and is clicked to READY, the phone rings, the counter's keypad
// takes the code from the text, and the page says collected. The programs are the real ones; the
// console's screens run in this process so that they can be clicked and looked at.
// Pictures of each step are kept in <build>/tests/pictures/flow.
#include "tests/flow/console/station.h"
#include "tests/support/serverprocess.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace servery;

namespace {

constexpr int patienceMs = testing::Station::patienceMs;
const QByteArray phone = "+15550100142";

QString picturesFolder()
{
    return qEnvironmentVariable("SERVERY_BINARY_DIR") + QLatin1String("/tests/pictures/flow");
}

// The diner's browser, step by step.
class Diner
{
public:
    void start(const testing::ServerProcess& server)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setWorkingDirectory(qEnvironmentVariable("SERVERY_SOURCE_DIR") +
                                      QLatin1String("/tests/web"));
        m_process.start(QStringLiteral("node"),
                        {QStringLiteral("flow/diner.mjs"),
                         QStringLiteral("http://127.0.0.1:%1/venues/demo").arg(server.port()),
                         QString::fromLatin1(phone), picturesFolder()});
    }
    ~Diner()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // The step's line; empty when the diner failed or took too long.
    [[nodiscard]] QJsonObject step(const QString& name)
    {
        QJsonObject line;
        (void)QTest::qWaitFor(
            [&] {
                while (m_process.canReadLine()) {
                    line = QJsonDocument::fromJson(m_process.readLine()).object();
                    const QString step = line.value(QLatin1String("step")).toString();
                    if (step == QLatin1String("failed"))
                        qWarning().noquote() << line.value(QLatin1String("error")).toString();
                    if (step == name || step == QLatin1String("failed"))
                        return true;
                }
                return m_process.state() == QProcess::NotRunning && !m_process.canReadLine();
            },
            2 * patienceMs);
        return line.value(QLatin1String("step")).toString() == name ? line : QJsonObject();
    }

private:
    QProcess m_process;
};

// The subject of a dish in the kitchen's list of what may sell out; empty when it is not there.
QString stockSubject(app::StockDesk& desk, const QString& name)
{
    for (const app::StockRow& row : desk.rows()->rows())
        if (row.name == name && row.modifierId.isEmpty())
            return row.key;
    return {};
}

} // namespace

class TapToPickupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksOneOrderAllTheWay();

private:
    static void tellOpenPage(testing::Station& kitchen, Diner& diner);
    [[nodiscard]] QJsonObject phoneOf(const testing::ServerProcess& server) const
    {
        return server.sandboxGet("/phone.json?number=" + QByteArray(phone).replace("+", "%2B"))
            .json();
    }
};

// A page that is open is told by the kitchen what it can no longer have, until when it has to wait,
// and that both are over. One portion of the garlic bread is left.
void TapToPickupTest::tellOpenPage(testing::Station& kitchen, Diner& diner)
{
    QVERIFY(!diner.step(QStringLiteral("watching")).isEmpty());
    app::StockDesk& stock = *kitchen.console().stock();
    app::ServiceDesk& service = *kitchen.console().service();
    stock.open();
    QTRY_VERIFY_WITH_TIMEOUT(!stockSubject(stock, QStringLiteral("Hummus plate")).isEmpty(),
                             patienceMs);
    const QString hummus = stockSubject(stock, QStringLiteral("Hummus plate"));
    stock.soldOut(hummus);
    stock.setPortions(stockSubject(stock, QStringLiteral("Garlic bread")), 1);
    service.pause(30);
    QVERIFY(!diner.step(QStringLiteral("told")).isEmpty());
    stock.backInStock(hummus);
    service.resume();
}

void TapToPickupTest::walksOneOrderAllTheWay()
{
    testing::ServerProcess server;
    QVERIFY2(server.startAll(), qPrintable(server.complaint()));

    testing::Station kitchen({server.url(), QStringLiteral("kitchen"), {1920, 1080}});
    testing::Station counter({server.url(), QStringLiteral("counter")});
    QVERIFY(kitchen.signIn(QStringLiteral("1357")));
    QVERIFY(counter.signIn(QStringLiteral("2468")));
    QVERIFY(kitchen.isLive() && counter.isLive());
    kitchen.picture(QStringLiteral("flow"), QStringLiteral("kitchen-0-empty"));

    Diner diner;
    diner.start(server);
    QVERIFY(!diner.step(QStringLiteral("menu")).isEmpty());
    tellOpenPage(kitchen, diner);
    const QJsonObject paid = diner.step(QStringLiteral("paid"));
    QVERIFY(!paid.isEmpty());

    // The first order of the day.
    const QString action = QStringLiteral("ticketAction_101");
    QVERIFY(kitchen.find(action) != nullptr);
    kitchen.picture(QStringLiteral("flow"), QStringLiteral("kitchen-1-new"));
    QVERIFY(kitchen.click(action));
    QTRY_COMPARE_WITH_TIMEOUT(kitchen.console().board()->cookingCount(), 1, patienceMs);
    kitchen.picture(QStringLiteral("flow"), QStringLiteral("kitchen-2-started"));
    QVERIFY(kitchen.click(action));

    QVERIFY(!diner.step(QStringLiteral("ready")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(phoneOf(server).value(QLatin1String("calls")).toArray().size(), 1,
                              patienceMs);
    kitchen.picture(QStringLiteral("flow"), QStringLiteral("kitchen-3-sent-out"));

    const QJsonArray texts = phoneOf(server).value(QLatin1String("messages")).toArray();
    QCOMPARE(texts.size(), 1);
    const QString body = texts.at(0)[QLatin1String("body")].toString();
    const QString code =
        QRegularExpression(QStringLiteral("code is (\\d{6})")).match(body).captured(1);
    QCOMPARE(code.size(), 6);

    QVERIFY(counter.click(QStringLiteral("orderRow_101")));
    QVERIFY(counter.find(QStringLiteral("key_1")) != nullptr);
    counter.picture(QStringLiteral("flow"), QStringLiteral("counter-1-ready"));
    for (const QChar digit : code)
        QVERIFY(counter.click(QStringLiteral("key_") + digit));
    QVERIFY(!diner.step(QStringLiteral("collected")).isEmpty());
    counter.picture(QStringLiteral("flow"), QStringLiteral("counter-2-collected"));

    const QJsonObject order =
        server
            .get("/api/staff/orders/" + paid.value(QLatin1String("orderId")).toString().toLatin1(),
                 {{"Authorization", "Bearer " + server.signIn("manager", "8642")}})
            .json();
    QCOMPARE(order.value(QLatin1String("state")).toString(), QStringLiteral("COMPLETED"));
    int status = -1;
    (void)server.admin({QStringLiteral("check")}, &status);
    QCOMPARE(status, 0);
}

int main(int argc, char** argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    testing::Station::prepareApplication();
    TapToPickupTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taptopickup.moc"
