// PaymentRulesStore: what each venue allows. Thread: the storage thread's, but for the static
// reads. Errors: storage::DatabaseError.
#pragma once

#include "core/payments/paymentrules.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

class PaymentRulesStore final : public engine::Store
{
public:
    explicit PaymentRulesStore(storage::Database& database);

    engine::WorkingTable<VenueId, PaymentRules> rules;

    // The venue's, or what holds where nothing was said.
    [[nodiscard]] PaymentRules of(const VenueId& venue);
    void set(const VenueId& venue, const PaymentRules& to);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static PaymentRules read(storage::Database& database, const VenueId& venue);

private:
    void loadRules(storage::Database& database, const std::vector<VenueId>& venues);

    storage::Database& m_database;
};

} // namespace servery
