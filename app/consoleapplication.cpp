#include "app/consoleapplication.h"

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
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

// A further window signs in for itself, so its token has a place of its own.
class WindowSecrets final : public SecretStore
{
public:
    WindowSecrets(SecretStore& store, int number)
        : m_store(store), m_prefix(number > 1 ? QStringLiteral("window%1|").arg(number) : QString())
    {}
    void read(const QString& key, QObject* context, ReadAnswer answer) override
    {
        m_store.read(m_prefix + key, context, std::move(answer));
    }
    void write(const QString& key, const QByteArray& secret, QObject* context,
               WriteAnswer answer) override
    {
        m_store.write(m_prefix + key, secret, context, std::move(answer));
    }
    void remove(const QString& key) override { m_store.remove(m_prefix + key); }

private:
    SecretStore& m_store;
    QString m_prefix;
};

QString dataFolder(int number)
{
    const QString data = folder(QStandardPaths::AppDataLocation);
    return number > 1 ? QStringLiteral("%1/window%2").arg(data).arg(number) : data;
}

} // namespace

struct ConsoleApplication::Window
{
    Window(ConsoleApplication& application, int number, PrintDesk* printing)
        : options(application.m_options.windows[static_cast<std::size_t>(number - 1)]),
          settings({}, number),
          secrets(application.m_secrets, number),
          console({application.m_clock, application.m_random, settings, secrets, dataFolder(number),
                   folder(QStandardPaths::CacheLocation)},
                  application.m_device, printing),
          filter(application.m_clock, *application.m_device->keys())
    {}

    WindowOptions options;
    DeviceSettings settings;
    WindowSecrets secrets;
    Console console;
    InputFilter filter;
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
};

ConsoleApplication::ConsoleApplication(const ConsoleOptions& options)
    : m_options(options),
      m_device(std::make_shared<Device>(m_settings, std::make_unique<DeviceAudioOutput>(),
                                        folder(QStandardPaths::CacheLocation))),
      m_heartbeat(qgetenv("NOTIFY_SOCKET"), qgetenv("WATCHDOG_USEC"))
{
    for (int number = 1; number <= static_cast<int>(options.windows.size()); ++number)
        m_windows.push_back(makeWindow(number));
}

ConsoleApplication::~ConsoleApplication() = default;

std::unique_ptr<ConsoleApplication::Window> ConsoleApplication::makeWindow(int number)
{
    PrintDesk* printing = m_windows.empty() ? nullptr : m_windows.front()->console.printing();
    auto window = std::make_unique<Window>(*this, number, printing);
    Console& console = window->console;
    window->filter.setListens([&console] { return console.screen() == u"counter"; });
    QObject::connect(&window->filter, &InputFilter::scanned, &console, &Console::takeScan);
    return window;
}

void ConsoleApplication::applyOptions(Window& window)
{
    StaffSession& session = *window.console.session();
    if (!m_options.server.isEmpty())
        session.setServerUrl(m_options.server);
    if (!m_options.venue.isEmpty())
        session.setVenueSlug(m_options.venue);
    if (!m_options.username.isEmpty())
        session.setUsername(m_options.username);
    window.console.preferScreen(window.options.role);
    if (!window.options.role.isEmpty())
        window.console.setScreen(window.options.role);
    if (!window.options.station.isEmpty())
        window.console.preferStation(window.options.station);
}

bool ConsoleApplication::loadScreens(Window& window)
{
    QQmlApplicationEngine& engine = window.engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&window.console)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Servery/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return false;
    window.window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    QObject::connect(&m_device->languages(), &Languages::changed, &engine,
                     &QQmlEngine::retranslate);
    if (window.window == nullptr)
        return true;
    window.console.paint().watch(window.window);
    window.filter.watch(window.window);
    place(window);
    return true;
}

void ConsoleApplication::place(Window& window) const
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const int wanted = window.options.screen;
    if (wanted >= 1 && wanted <= screens.size()) {
        window.window->setScreen(screens[wanted - 1]);
        window.window->setPosition(screens[wanted - 1]->geometry().topLeft());
    }
    if (!window.options.size.isEmpty())
        window.window->resize(window.options.size);
}

void ConsoleApplication::fillScreens()
{
    m_sleep.setInhibited(m_device->lockedIn());
    for (const auto& window : m_windows) {
        if (window->window == nullptr)
            continue;
        if (m_device->lockedIn())
            window->window->showFullScreen();
        else
            window->window->showNormal();
    }
}

bool ConsoleApplication::start()
{
    if (m_options.kiosk)
        m_device->startLocked();
    for (const auto& window : m_windows) {
        applyOptions(*window);
        if (!loadScreens(*window))
            return false;
    }
    fillScreens();
    QObject::connect(m_device.get(), &Device::kioskChanged, &m_sleep, [this] { fillScreens(); });
    m_heartbeat.start();
    const QString pin = m_options.pinFromStdin ? readPin() : QString();
    for (const auto& window : m_windows) {
        if (!m_options.pinFromStdin) {
            window->console.start();
            continue;
        }
        window->console.time()->start();
        window->console.session()->signIn(pin);
    }
    return true;
}

} // namespace servery::app
