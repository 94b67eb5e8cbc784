// ServerApplication: the composition root: the only place that sees everything. Built on the main
// thread; start() opens the database and listens; stop() ends in order: no new requests, running
// ones answered, jobs ended, the engine drained. Errors: one sentence.
#pragma once

#include "server/config/settings.h"

#include <QObject>

#include <memory>

namespace servery {

class ServerApplication : public QObject
{
    Q_OBJECT

public:
    explicit ServerApplication(Settings settings);
    ~ServerApplication() override;

    // Empty on success.
    [[nodiscard]] QString start();
    [[nodiscard]] quint16 port() const;
    // Emits stopped() when everything has ended.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    struct Parts;
    const Settings m_settings;
    std::unique_ptr<Parts> m_parts;
};

} // namespace servery
