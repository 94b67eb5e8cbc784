// ServiceRules: the venue's service settings as this console knows them: from the welcome, from
// each snapshot and from each change. Thread: the GUI thread.
#pragma once

#include "core/protocol/messages.h"

#include <QObject>

namespace servery::app {

class ServerLink;

class ServiceRules : public QObject
{
    Q_OBJECT

public:
    explicit ServiceRules(ServerLink& link, QObject* parent = nullptr);

    [[nodiscard]] const ServiceSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void changed();

private:
    void set(const ServiceSettings& settings);

    ServiceSettings m_settings;
};

} // namespace servery::app
