#include "app/cash/creditrows.h"

#include "app/models/wordtable.h"
#include "app/money/moneytext.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

namespace servery::app {
namespace {

struct CreditText
{
    Q_DECLARE_TR_FUNCTIONS(CreditText)
};

constexpr std::array moveWords{
    Word{"top_up", QT_TRANSLATE_NOOP("CreditText", "Added")},
    Word{"spend", QT_TRANSLATE_NOOP("CreditText", "Paid")},
    Word{"refund", QT_TRANSLATE_NOOP("CreditText", "Given back")},
    Word{"expire", QT_TRANSLATE_NOOP("CreditText", "Ended")},
    Word{"take_back", QT_TRANSLATE_NOOP("CreditText", "Taken back")},
};

ValuesRow rowOf(const QJsonObject& move, const QByteArray& currency, const ServerTime& time)
{
    const int order = move.value(u"orderNumber").toInt();
    const QString word = wordsFor(moveWords, "CreditText", move.value(u"kind").toString());
    const qint64 cents = move.value(u"amountCents").toInteger();
    QStringList detail{time.formatDay(Timestamp::fromRfc3339(move.value(u"at").toString()).ms)};
    if (const QString staff = move.value(u"staff").toString(); !staff.isEmpty())
        detail.append(staff);
    return {move.value(u"moveId").toString(),
            {{QStringLiteral("word"),
              order > 0 ? CreditText::tr("%1, order %2").arg(word).arg(order) : word},
             {QStringLiteral("detail"), detail.join(QStringLiteral(", "))},
             {QStringLiteral("amountText"),
              (cents > 0 ? QStringLiteral("+") : QString()) + moneyText(cents, currency)},
             {QStringLiteral("balanceText"),
              moneyText(move.value(u"balanceCents").toInteger(), currency)},
             {QStringLiteral("orderId"), move.value(u"orderId").toString()}}};
}

} // namespace

std::vector<ValuesRow> creditMoveRows(const std::vector<QJsonObject>& moves,
                                      const QByteArray& currency, const ServerTime& time)
{
    std::vector<ValuesRow> rows;
    rows.reserve(moves.size());
    for (const QJsonObject& move : moves)
        rows.push_back(rowOf(move, currency, time));
    return rows;
}

} // namespace servery::app
