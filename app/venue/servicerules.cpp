#include "app/venue/servicerules.h"

#include "app/link/serverlink.h"
#include "core/protocol/settingsview.h"

namespace servery::app {

ServiceRules::ServiceRules(ServerLink& link, QObject* parent) : QObject(parent)
{
    connect(&link, &ServerLink::welcomed, this,
            [this](const protocol::Welcome& welcome) { set(welcome.venue.settings); });
    connect(&link, &ServerLink::snapshotArrived, this, [this](const protocol::Snapshot& snapshot) {
        if (snapshot.settings)
            set(*snapshot.settings);
    });
    connect(&link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (event.name == protocol::events::venueSettingsUpdated)
            set(protocol::settingsFromJson(event.data.value(u"settings").toObject()));
    });
}

void ServiceRules::set(const ServiceSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed();
}

} // namespace servery::app
