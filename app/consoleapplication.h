// The composition root of servery-console: the only place that sees everything and decides which
// clock, which randomness, which keychain and which folders are used. Thread: the GUI thread.
#pragma once

#include "app/console.h"
#include "app/consoleoptions.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

#include <QQmlApplicationEngine>

namespace servery::app {

class ConsoleApplication
{
public:
    explicit ConsoleApplication(const ConsoleOptions& options);

    // Loads the screens and signs in as far as possible. False when the screens cannot be loaded;
    // the reason is logged.
    [[nodiscard]] bool start();

private:
    void applyOptions();
    [[nodiscard]] bool loadScreens();

    ConsoleOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    DeviceSettings m_settings;
    KeychainSecretStore m_secrets;
    Console m_console;
    QQmlApplicationEngine m_engine;
};

} // namespace servery::app
