#include "app/consoleapplication.h"

#include <QFile>
#include <QQuickWindow>
#include <QStandardPaths>

#include <cstdio>

namespace servery::app {
namespace {

constexpr qint64 longestPin = 128;

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

QString readPin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longestPin)).trimmed();
}

} // namespace

ConsoleApplication::ConsoleApplication(const ConsoleOptions& options)
    : m_options(options),
      m_console({m_clock, m_random, m_settings, m_secrets, folder(QStandardPaths::AppDataLocation),
                 folder(QStandardPaths::CacheLocation)},
                std::make_unique<DeviceAudioOutput>())
{}

void ConsoleApplication::applyOptions()
{
    StaffSession& session = *m_console.session();
    if (!m_options.server.isEmpty())
        session.setServerUrl(m_options.server);
    if (!m_options.venue.isEmpty())
        session.setVenueSlug(m_options.venue);
    if (!m_options.username.isEmpty())
        session.setUsername(m_options.username);
    m_console.preferScreen(m_options.role);
    if (!m_options.role.isEmpty())
        m_console.setScreen(m_options.role);
}

bool ConsoleApplication::loadScreens()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_console)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Servery/Shell/Main.qml")));
    if (m_engine.rootObjects().isEmpty())
        return false;
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (window == nullptr)
        return true;
    m_console.paint().watch(window);
    QObject::connect(m_console.languages(), &Languages::changed, &m_engine,
                     &QQmlEngine::retranslate);
    if (!m_options.window.isEmpty())
        window->resize(m_options.window);
    if (m_options.kiosk)
        window->showFullScreen();
    else
        window->show();
    return true;
}

bool ConsoleApplication::start()
{
    applyOptions();
    if (!loadScreens())
        return false;
    if (!m_options.pinFromStdin) {
        m_console.start();
        return true;
    }
    m_console.time()->start();
    m_console.session()->signIn(readPin());
    return true;
}

} // namespace servery::app
