#include "app/venue/servicerules.h"

#include "app/link/serverlink.h"
#include "core/protocol/kitchenplanview.h"
#include "core/protocol/settingsview.h"

namespace servery::app {

ServiceRules::ServiceRules(ServerLink& link, QObject* parent) : QObject(parent)
{
    connect(&link, &ServerLink::welcomed, this, [this](const protocol::Welcome& welcome) {
        set(welcome.venue.settings, welcome.venue.kitchen);
    });
    connect(&link, &ServerLink::snapshotArrived, this, [this](const protocol::Snapshot& snapshot) {
        set(snapshot.settings.value_or(m_settings), snapshot.kitchen.value_or(m_plan));
    });
    connect(&link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (event.name == protocol::events::venueSettingsUpdated)
            set(protocol::settingsFromJson(event.data.value(u"settings").toObject()), m_plan);
        else if (event.name == protocol::events::kitchenPlanUpdated)
            if (auto plan = protocol::kitchenPlanFromJson(event.data.value(u"plan").toObject()))
                set(m_settings, *plan);
    });
}

void ServiceRules::set(const ServiceSettings& settings, const KitchenPlan& plan)
{
    if (settings == m_settings && plan == m_plan)
        return;
    m_settings = settings;
    m_plan = plan;
    Q_EMIT changed();
}

} // namespace servery::app
