// One order, all the way, as people walk it: a diner orders and pays on the page in a browser, the
// kitchen's console shows the ticket and is clicked to READY, the phone rings, the counter's keypad
// takes the code from the text, and the page says collected. The programs are the real ones; the
// console's screens run in this process so that they can be clicked and looked at.
// Pictures of each step are kept in <build>/tests/pictures/flow.
#include "app/console.h"
#include "core/base/random.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"
#include "tests/support/serverprocess.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace servery;

namespace {

constexpr int patienceMs = 60'000;
const QByteArray phone = "+15550100142";

QString picturesFolder()
{
    return qEnvironmentVariable("SERVERY_BINARY_DIR") + QLatin1String("/tests/pictures/flow");
}

// A keychain that forgets with the test.
class MemorySecrets final : public app::SecretStore
{
public:
    void read(const QString& key, QObject*, ReadAnswer answer) override
    {
        answer(m_secrets.contains(key) ? std::optional(m_secrets.value(key)) : std::nullopt);
    }
    void write(const QString& key, const QByteArray& secret, QObject*, WriteAnswer answer) override
    {
        m_secrets.insert(key, secret);
        answer(true);
    }
    void remove(const QString& key) override { m_secrets.remove(key); }

private:
    QHash<QString, QByteArray> m_secrets;
};

// One console: its parts, its screens, and hands to use them.
class Station
{
public:
    Station(const testing::ServerProcess& server, const QString& role, QSize size)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
          m_console({m_clock, m_random, m_settings, m_secrets, m_folder.path(), m_folder.path()},
                    std::make_unique<app::SilentAudioOutput>())
    {
        m_console.session()->setServerUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
        m_console.session()->setVenueSlug(QStringLiteral("demo"));
        m_console.session()->setUsername(role);
        m_console.preferScreen(role);
        m_console.setScreen(role);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_console)}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Servery/Shell/Main.qml")));
        m_window = m_engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
        if (m_window != nullptr) {
            m_window->resize(size);
            m_window->show();
            m_console.start();
        }
    }

    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    [[nodiscard]] app::Console& console() { return m_console; }

    // The visible item of this name; waits for it.
    [[nodiscard]] QQuickItem* find(const QString& name) const
    {
        QQuickItem* found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = search(m_window->contentItem(), name)) != nullptr; }, patienceMs);
        return found;
    }
    [[nodiscard]] bool click(const QString& name) const
    {
        QQuickItem* item = find(name);
        if (item == nullptr)
            return false;
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
        return true;
    }
    [[nodiscard]] bool signIn(const QString& pin)
    {
        for (const QChar digit : pin)
            if (!click(QStringLiteral("signInPin_") + digit))
                return false;
        return click(QStringLiteral("signInButton")) &&
               QTest::qWaitFor([this] { return m_console.session()->signedIn(); }, patienceMs);
    }
    void picture(const QString& name) const
    {
        QDir().mkpath(picturesFolder());
        m_window->grabWindow().save(picturesFolder() + QLatin1Char('/') + name +
                                    QLatin1String(".png"));
    }

private:
    [[nodiscard]] static QQuickItem* search(QQuickItem* from, const QString& name)
    {
        if (!from->isVisible())
            return nullptr;
        if (from->objectName() == name && from->isEnabled() && from->width() > 0)
            return from;
        for (QQuickItem* child : from->childItems())
            if (QQuickItem* found = search(child, name))
                return found;
        return nullptr;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    app::DeviceSettings m_settings;
    MemorySecrets m_secrets;
    app::Console m_console;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

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

} // namespace

class TapToPickupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksOneOrderAllTheWay();

private:
    [[nodiscard]] QJsonObject phoneOf(const testing::ServerProcess& server) const
    {
        return server.sandboxGet("/phone.json?number=" + QByteArray(phone).replace("+", "%2B"))
            .json();
    }
};

void TapToPickupTest::walksOneOrderAllTheWay()
{
    testing::ServerProcess server;
    QVERIFY2(server.startAll(), qPrintable(server.complaint()));

    Station kitchen(server, QStringLiteral("kitchen"), {1920, 1080});
    Station counter(server, QStringLiteral("counter"), {1366, 768});
    QVERIFY(kitchen.window() != nullptr && counter.window() != nullptr);
    QVERIFY(kitchen.signIn(QStringLiteral("1357")));
    QVERIFY(counter.signIn(QStringLiteral("2468")));
    QTRY_COMPARE_WITH_TIMEOUT(kitchen.console().link()->state(), app::ServerLink::State::Live,
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(counter.console().link()->state(), app::ServerLink::State::Live,
                              patienceMs);
    kitchen.picture(QStringLiteral("kitchen-0-empty"));

    Diner diner;
    diner.start(server);
    QVERIFY(!diner.step(QStringLiteral("menu")).isEmpty());
    const QJsonObject paid = diner.step(QStringLiteral("paid"));
    QVERIFY(!paid.isEmpty());

    // The first order of the day.
    const QString action = QStringLiteral("ticketAction_101");
    QVERIFY(kitchen.find(action) != nullptr);
    kitchen.picture(QStringLiteral("kitchen-1-new"));
    QVERIFY(kitchen.click(action));
    QTRY_COMPARE_WITH_TIMEOUT(kitchen.console().board()->cookingCount(), 1, patienceMs);
    kitchen.picture(QStringLiteral("kitchen-2-started"));
    QVERIFY(kitchen.click(action));

    QVERIFY(!diner.step(QStringLiteral("ready")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(phoneOf(server).value(QLatin1String("calls")).toArray().size(), 1,
                              patienceMs);
    kitchen.picture(QStringLiteral("kitchen-3-sent-out"));

    const QJsonArray texts = phoneOf(server).value(QLatin1String("messages")).toArray();
    QCOMPARE(texts.size(), 1);
    const QString body = texts.at(0)[QLatin1String("body")].toString();
    const QString code =
        QRegularExpression(QStringLiteral("code is (\\d{6})")).match(body).captured(1);
    QCOMPARE(code.size(), 6);

    QVERIFY(counter.click(QStringLiteral("orderRow_101")));
    QVERIFY(counter.find(QStringLiteral("key_1")) != nullptr);
    counter.picture(QStringLiteral("counter-1-ready"));
    for (const QChar digit : code)
        QVERIFY(counter.click(QStringLiteral("key_") + digit));
    QVERIFY(!diner.step(QStringLiteral("collected")).isEmpty());
    counter.picture(QStringLiteral("counter-2-collected"));

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
    QFont font = QGuiApplication::font();
    font.setFamilies({QStringLiteral("Inter")});
    QGuiApplication::setFont(font);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/servery_en")))
        QCoreApplication::installTranslator(&words);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    TapToPickupTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taptopickup.moc"
