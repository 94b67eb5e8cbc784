// PaymentRulesHandler: what a manager allows of the ways to pay. No SQL. Thread: the storage
// thread's.
#pragma once

#include "server/engine/engine.h"
#include "server/payments/paymentrulesstore.h"
#include "server/venues/venuestore.h"

namespace servery {

class PaymentRulesHandler
{
public:
    PaymentRulesHandler(PaymentRulesStore& rules, VenueStore& venues)
        : m_rules(rules), m_venues(venues)
    {}
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome set(const SetPaymentRules& command);

    PaymentRulesStore& m_rules;
    VenueStore& m_venues;
};

} // namespace servery
