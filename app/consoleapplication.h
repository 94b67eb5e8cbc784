// The composition root of servery-console: the only place that sees everything and decides which
// clock, which randomness, which keychain and which folders are used. A window is a console of its
// own, with its own sign-in, line and outbox; the device is shared, and the first window prints.
// Thread: the GUI thread.
#pragma once

#include "app/console.h"
#include "app/consoleoptions.h"
#include "app/hardware/heartbeat.h"
#include "app/hardware/sleepinhibitor.h"
#include "app/input/inputfilter.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

#include <QQmlApplicationEngine>

#include <memory>
#include <vector>

class QQuickWindow;

namespace servery::app {

class ConsoleApplication
{
public:
    explicit ConsoleApplication(const ConsoleOptions& options);
    ~ConsoleApplication();

    // Loads the screens and signs in as far as possible. False when the screens cannot be loaded;
    // the reason is logged.
    [[nodiscard]] bool start();

private:
    struct Window;

    [[nodiscard]] std::unique_ptr<Window> makeWindow(int number);
    void applyOptions(Window& window);
    [[nodiscard]] bool loadScreens(Window& window);
    void place(Window& window) const;
    void fillScreens();

    ConsoleOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    DeviceSettings m_settings;
    KeychainSecretStore m_secrets;
    std::shared_ptr<Device> m_device;
    SleepInhibitor m_sleep;
    Heartbeat m_heartbeat;
    std::vector<std::unique_ptr<Window>> m_windows;
};

} // namespace servery::app
