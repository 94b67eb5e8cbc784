// StripeStore: every object of the stand-in, kept in the very shape in which it is answered, and
// its ids. Thread: the sandbox's.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "server/sandbox/stripe/stripeerror.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace servery::sandbox {

class StripeStore
{
public:
    StripeStore(const Clock& clock, Random& random) : m_clock(clock), m_random(random) {}

    [[nodiscard]] qint64 nowSeconds() const { return m_clock.now().ms / 1000; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    // A prefix and so many letters and digits: ("pi_3", 23).
    [[nodiscard]] QString newId(const QString& prefix, int characters = 23);

    // Inserts or replaces by "id"; a new one becomes the latest of its "object".
    void put(const QJsonObject& object);
    [[nodiscard]] std::optional<QJsonObject> find(const QString& id) const;
    // The object only when it is of this kind.
    [[nodiscard]] std::optional<QJsonObject> find(const QString& kind, const QString& id) const;
    // Latest first.
    [[nodiscard]] QList<QJsonObject> all(const QString& kind) const;
    // One page after Stripe's rules: limit, starting_after, ending_before, created[…].
    [[nodiscard]] StripeResult page(const QString& kind, const QString& url,
                                    const QJsonObject& parameters,
                                    const std::function<bool(const QJsonObject&)>& wanted) const;
    // Puts objects in the place of ids along "latest_charge" or "data.latest_charge".
    [[nodiscard]] StripeResult expand(QJsonObject object, const QJsonObject& parameters) const;
    void clear();

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject& saved);

private:
    const Clock& m_clock;
    Random& m_random;
    QHash<QString, QJsonObject> m_objects;
    QHash<QString, QStringList> m_order; // by kind, oldest first
};

} // namespace servery::sandbox
