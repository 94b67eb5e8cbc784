#include "server/payments/paymentruleshandler.h"

namespace servery {

using engine::Batch;
using engine::Outcome;

void PaymentRulesHandler::registerWith(engine::Engine& engine)
{
    engine.handle<SetPaymentRules>(
        [this](const auto& c, Batch&) {
            if (!c.storeSlug.isEmpty())
                m_venues.wantSlug(c.storeSlug);
            else
                m_rules.rules.want(c.staff.venue);
        },
        [this](const auto& c, Batch&) { return set(c); });
}

Outcome PaymentRulesHandler::set(const SetPaymentRules& command)
{
    VenueId venue = command.staff.venue;
    if (!command.storeSlug.isEmpty()) {
        const VenueSettings* settings = m_venues.findBySlug(command.storeSlug);
        if (settings == nullptr)
            return fail(errors::storeNotFound);
        venue = settings->id;
    } else if (command.staff.role != Role::Manager) {
        return fail(errors::forbidden);
    }
    m_rules.set(venue, command.rules);
    return engine::Reply{};
}

} // namespace servery
