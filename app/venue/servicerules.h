// ServiceRules: the venue's service settings and its kitchen's plan as this console knows them:
// from the welcome, from each snapshot and from each change. Thread: the GUI thread.
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
    [[nodiscard]] const KitchenPlan& plan() const { return m_plan; }

Q_SIGNALS:
    void changed();

private:
    void set(const ServiceSettings& settings, const KitchenPlan& plan);

    ServiceSettings m_settings;
    KitchenPlan m_plan;
};

} // namespace servery::app
