#include "app/hardware/sleepinhibitor.h"

#include <QLoggingCategory>

#ifdef SERVERY_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcSleep, "servery.app.sleep")

#ifdef SERVERY_DBUS
QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QLatin1String(method));
}

QDBusConnection connectionOf(const QString& name)
{
    return name.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(name);
}
#endif
} // namespace

SleepInhibitor::SleepInhibitor(const QString& connection, QObject* parent)
    : QObject(parent), m_connection(connection)
{}

SleepInhibitor::~SleepInhibitor()
{
    release();
}

void SleepInhibitor::setInhibited(bool isInhibited)
{
    if (m_isWanted == isInhibited)
        return;
    m_isWanted = isInhibited;
    if (isInhibited)
        ask();
    else
        release();
}

#ifdef SERVERY_DBUS

void SleepInhibitor::ask()
{
    const QDBusConnection bus = connectionOf(m_connection);
    QDBusMessage message = call("Inhibit");
    message << QStringLiteral("servery-console") << tr("Orders are shown on this screen");
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<quint32> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            qCInfo(lcSleep) << "the screen may go dark:" << reply.error().message();
            return;
        }
        m_cookie = reply.value();
        if (!m_isWanted)
            release();
        Q_EMIT changed();
    });
}

void SleepInhibitor::release()
{
    if (!m_cookie)
        return;
    QDBusMessage message = call("UnInhibit");
    message << *m_cookie;
    m_cookie.reset();
    connectionOf(m_connection).call(message, QDBus::NoBlock);
    Q_EMIT changed();
}

#else

void SleepInhibitor::ask()
{
    qCInfo(lcSleep) << "built without D-Bus: the system decides when the screen goes dark";
}
void SleepInhibitor::release() {}

#endif

} // namespace servery::app
