#include "tests/flow/console/station.h"

#include "app/process.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

namespace servery::testing {

Station::Station(const StationOptions& options)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
      m_console({options.clock == nullptr ? m_systemClock : *options.clock, m_random, m_settings,
                 m_secrets, m_folder.path(), m_folder.path()},
                std::make_unique<app::SilentAudioOutput>())
{
    m_console.session()->setServerUrl(options.server.toString());
    m_console.session()->setVenueSlug(QStringLiteral("demo"));
    m_console.session()->setUsername(options.role);
    const QString& screen = options.screen.isEmpty() ? options.role : options.screen;
    m_console.preferScreen(screen);
    m_console.setScreen(screen);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_console)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Servery/Shell/Main.qml")));
    if (m_engine.rootObjects().isEmpty())
        qFatal("The screens cannot be loaded");
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    m_console.paint().watch(m_window);
    m_window->resize(options.size);
    m_window->show();
    (void)QTest::qWaitForWindowExposed(m_window, patienceMs);
    m_console.start();
}

QQuickItem* Station::search(QQuickItem* from, const QString& name)
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

QQuickItem* Station::find(const QString& name) const
{
    QQuickItem* found = nullptr;
    (void)QTest::qWaitFor(
        [&] { return (found = search(m_window->contentItem(), name)) != nullptr; }, patienceMs);
    return found;
}

bool Station::click(const QString& name) const
{
    if (find(name) == nullptr)
        return false;
    // A frame gives what has just come its place, and may make it anew.
    (void)m_window->grabWindow();
    QQuickItem* item = find(name);
    if (item == nullptr)
        return false;
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
    return true;
}

void Station::activate() const
{
    m_window->requestActivate();
    (void)QTest::qWaitForWindowActive(m_window, patienceMs);
}

void Station::type(const QString& digits) const
{
    activate();
    for (const QChar digit : digits)
        QTest::keyClick(m_window, digit.toLatin1());
}

void Station::press(Qt::Key key) const
{
    activate();
    QTest::keyClick(m_window, key);
}

bool Station::signIn(const QString& pin)
{
    for (const QChar digit : pin)
        if (!click(QStringLiteral("signInPin_") + digit))
            return false;
    return click(QStringLiteral("signInButton")) &&
           QTest::qWaitFor([this] { return m_console.session()->signedIn(); }, patienceMs);
}

bool Station::isLive()
{
    return QTest::qWaitFor(
        [this] { return m_console.link()->state() == app::ServerLink::State::Live; }, patienceMs);
}

QString Station::spokenName(const QString& name) const
{
    QQuickItem* item = search(m_window->contentItem(), name);
    QAccessibleInterface* spoken =
        item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

void Station::picture(const QString& folder, const QString& name) const
{
    const QString place =
        qEnvironmentVariable("SERVERY_BINARY_DIR") + QLatin1String("/tests/pictures/") + folder;
    QDir().mkpath(place);
    m_window->grabWindow().save(place + QLatin1Char('/') + name + QLatin1String(".png"));
}

void Station::prepareApplication()
{
    app::prepareProcess();
    // Where something is counted, the English words too come from their file.
    static QTranslator words;
    if (words.load(QStringLiteral(":/i18n/servery_en")))
        QCoreApplication::installTranslator(&words);
}

} // namespace servery::testing
