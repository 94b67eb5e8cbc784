// A menu with everything that the pages have to show: choices of each rule, allergens, what is sold
// out, a removal, words that would be markup. For tests alone.
#pragma once

#include "server/web/keptjson.h"
#include "server/web/menusource.h"

namespace servery::testing {

[[nodiscard]] Menu sampleMenu();

// Knows the venue "copper-lane" with tables 1 to 20. Answers at once.
class SampleMenuSource final : public web::MenuSource
{
public:
    Menu current = sampleMenu();
    bool smsConfigured = true;

    // As GET /api/stores/{slug}/menu answers.
    [[nodiscard]] web::KeptJson kept() const;

    void menu(const QString& slug, const QString& table,
              std::function<void(Result<web::MenuPage, Error>)> done) override;
};

} // namespace servery::testing
