// Station: one console in this process, its parts and its screens put together as servery-console
// does, and hands to use them. Its folder and its keychain are gone with it. Thread: the GUI
// thread.
#pragma once

#include "app/console.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

namespace servery::testing {

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

struct StationOptions
{
    QUrl server;
    QString role; // also the user's name at the sample venue
    QSize size = {1366, 768};
    // The console's clock; the machine's when there is none. It outlives the station.
    const Clock* clock = nullptr;
    QString screen = {}; // empty: the role's own
};

class Station
{
public:
    static constexpr int patienceMs = 60'000;

    // Shows the window and starts the console. The application has Inter and the style Basic.
    explicit Station(const StationOptions& options);

    [[nodiscard]] app::Console& console() { return m_console; }
    [[nodiscard]] QQuickWindow& window() const { return *m_window; }

    // The visible item of this name that can be used; waits for it. Null after a minute.
    [[nodiscard]] QQuickItem* find(const QString& name) const;
    [[nodiscard]] bool click(const QString& name) const;
    // Keys go to the window that has the keyboard: another station may have it.
    void activate() const;
    void type(const QString& digits) const;
    void press(Qt::Key key) const;
    // By the keys of the sign-in screen.
    [[nodiscard]] bool signIn(const QString& pin);
    [[nodiscard]] bool isLive();
    // What assistive technology is told of the item of this name; empty when it is not there.
    [[nodiscard]] QString spokenName(const QString& name) const;
    // Into <build>/tests/pictures/FOLDER/NAME.png.
    void picture(const QString& folder, const QString& name) const;

    // Qt's graphics without a display, as all these tests use them. Called by main.
    static void prepareApplication();

private:
    [[nodiscard]] static QQuickItem* search(QQuickItem* from, const QString& name);

    QTemporaryDir m_folder;
    SystemClock m_systemClock;
    SystemRandom m_random;
    app::DeviceSettings m_settings;
    MemorySecrets m_secrets;
    app::Console m_console;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace servery::testing
