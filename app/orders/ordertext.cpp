#include "app/orders/ordertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace servery::app {
namespace {

using protocol::OrderLineView;
using protocol::OrderView;

struct AllergenWord
{
    const char* code;
    const char* word;
    const char* alsoWritten; // other words for it in a diner's note, separated by |
};

constexpr std::array allergens{
    AllergenWord{"gluten", QT_TRANSLATE_NOOP("Allergens", "gluten"), "wheat|celiac|coeliac"},
    AllergenWord{"crustaceans", QT_TRANSLATE_NOOP("Allergens", "crustaceans"),
                 "crustacean|shellfish|prawns?|shrimps?|crab"},
    AllergenWord{"eggs", QT_TRANSLATE_NOOP("Allergens", "eggs"), "egg"},
    AllergenWord{"fish", QT_TRANSLATE_NOOP("Allergens", "fish"), "fish"},
    AllergenWord{"peanuts", QT_TRANSLATE_NOOP("Allergens", "peanuts"), "peanut"},
    AllergenWord{"soybeans", QT_TRANSLATE_NOOP("Allergens", "soybeans"), "soybean|soya|soy"},
    AllergenWord{"milk", QT_TRANSLATE_NOOP("Allergens", "milk"), "dairy|lactose"},
    AllergenWord{"nuts", QT_TRANSLATE_NOOP("Allergens", "nuts"), "nut|almonds?|cashews?|walnuts?"},
    AllergenWord{"celery", QT_TRANSLATE_NOOP("Allergens", "celery"), "celeriac"},
    AllergenWord{"mustard", QT_TRANSLATE_NOOP("Allergens", "mustard"), "mustard"},
    AllergenWord{"sesame", QT_TRANSLATE_NOOP("Allergens", "sesame"), "tahini"},
    AllergenWord{"sulphites", QT_TRANSLATE_NOOP("Allergens", "sulphites"), "sulphite|sulfites?"},
    AllergenWord{"lupin", QT_TRANSLATE_NOOP("Allergens", "lupin"), "lupine"},
    AllergenWord{"molluscs", QT_TRANSLATE_NOOP("Allergens", "molluscs"),
                 "mollusc|mollusks?|mussels?|oysters?|squid"},
};

QString wordsOf(const AllergenWord& allergen)
{
    const QString code = QLatin1String(allergen.code);
    return code + u'|' + QRegularExpression::escape(allergenWord(code)) + u'|' +
           QLatin1String(allergen.alsoWritten);
}

QRegularExpression anyOf(const QString& words)
{
    return QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(words),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

// Made once: notes are looked at with every event.
struct NotePatterns
{
    QRegularExpression anything;
    std::vector<QRegularExpression> each; // as in the table

    NotePatterns()
    {
        QStringList all;
        for (const AllergenWord& allergen : allergens) {
            all.append(wordsOf(allergen));
            each.push_back(anyOf(all.last()));
        }
        anything = anyOf(all.join(u'|'));
    }
};

} // namespace

QString orderTitle(const OrderView& order)
{
    if (!order.table.isEmpty())
        return QCoreApplication::translate("Orders", "Table %1").arg(order.table);
    if (!order.customerName.isEmpty())
        return QCoreApplication::translate("Orders", "Pickup, %1").arg(order.customerName);
    return QCoreApplication::translate("Orders", "Pickup");
}

QString dishesOf(const OrderView& order)
{
    std::vector<std::pair<QString, int>> dishes;
    for (const OrderLineView& line : order.items) {
        const int left = line.quantity - line.takenOff;
        if (left <= 0)
            continue;
        const QString& name = line.kitchenName.isEmpty() ? line.name : line.kitchenName;
        const auto same = std::find_if(dishes.begin(), dishes.end(),
                                       [&name](const auto& dish) { return dish.first == name; });
        if (same == dishes.end())
            dishes.emplace_back(name, left);
        else
            same->second += left;
    }
    QStringList words;
    for (const auto& [name, count] : dishes)
        words.append(QString::number(count) + u' ' + name);
    return words.join(QStringLiteral(", "));
}

QString allergenWord(const QString& code)
{
    for (const AllergenWord& allergen : allergens) {
        if (code == QLatin1String(allergen.code))
            return QCoreApplication::translate("Allergens", allergen.word);
    }
    return code;
}

QStringList lineAllergies(const OrderLineView& line)
{
    QStringList codes = line.allergies;
    static const NotePatterns patterns;
    if (line.note.isEmpty() || !patterns.anything.match(line.note).hasMatch())
        return codes;
    for (std::size_t i = 0; i < allergens.size(); ++i) {
        const QString code = QLatin1String(allergens[i].code);
        if (!codes.contains(code) && patterns.each[i].match(line.note).hasMatch())
            codes.append(code);
    }
    return codes;
}

QStringList allergyWords(const OrderLineView& line)
{
    QStringList words;
    for (const QString& code : lineAllergies(line))
        words.append(allergenWord(code).toUpper());
    return words;
}

TicketClock clockOf(const OrderView& order, const ServiceSettings& rules, qint64 nowMs)
{
    const qint64 baseMs = timerBaseMs(order, rules, nowMs);
    int late = rules.lateAfterSeconds();
    int dueSoon = rules.dueSoonAfterSeconds();
    if (order.promisedAt.isSet()) {
        const auto promised = static_cast<int>((order.promisedAt.ms - baseMs) / 1000);
        late = std::max(0, late + promised - rules.prepGoalSeconds);
        dueSoon = rules.dueSoonSeconds > 0 ? dueSoon + promised - rules.prepGoalSeconds
                                           : promised * 2 / 3;
        dueSoon = std::clamp(dueSoon, 0, late);
    }
    return {baseMs, dueSoon, late};
}

Pace paceOf(const TicketClock& clock, qint64 nowMs)
{
    const qint64 elapsedMs = nowMs - clock.baseMs;
    if (elapsedMs > clock.lateSeconds * 1000LL)
        return Pace::Late;
    return elapsedMs >= clock.dueSoonSeconds * 1000LL ? Pace::Due : Pace::OnTime;
}

bool isHeld(const OrderView& order)
{
    return order.heldAt.isSet() && order.firedAt < order.heldAt;
}

qint64 scheduledStartMs(const OrderView& order, const ServiceSettings& rules, qint64 nowMs)
{
    return order.scheduledFor.isSet() && !order.firedAt.isSet()
               ? order.scheduledFor.ms - rules.promiseSecondsAt({nowMs}) * 1000LL
               : 0;
}

qint64 timerBaseMs(const OrderView& order, const ServiceSettings& rules, qint64 nowMs)
{
    const qint64 paidMs = order.paidAt.isSet() ? order.paidAt.ms : order.createdAt.ms;
    return std::max({paidMs, qint64{order.firedAt.ms}, scheduledStartMs(order, rules, nowMs)});
}

} // namespace servery::app
