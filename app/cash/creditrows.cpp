#include "app/cash/creditrows.h"

#include "app/money/moneytext.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

#include <QCoreApplication>

#include <array>

namespace servery::app {
namespace {

struct CreditText
{
    Q_DECLARE_TR_FUNCTIONS(CreditText)
};

struct MoveWord
{
    const char* kind;
    const char* word;
};

constexpr std::array moveWords{
    MoveWord{"top_up", QT_TRANSLATE_NOOP("CreditText", "Added")},
    MoveWord{"spend", QT_TRANSLATE_NOOP("CreditText", "Paid")},
    MoveWord{"refund", QT_TRANSLATE_NOOP("CreditText", "Given back")},
    MoveWord{"expire", QT_TRANSLATE_NOOP("CreditText", "Ended")},
    MoveWord{"take_back", QT_TRANSLATE_NOOP("CreditText", "Taken back")},
};

QString wordOf(const QString& kind)
{
    for (const MoveWord& each : moveWords)
        if (kind == QLatin1String(each.kind))
            return CreditText::tr(each.word);
    return kind;
}

ValuesRow rowOf(const QJsonObject& move, const QByteArray& currency, const ServerTime& time)
{
    const int order = move.value(u"orderNumber").toInt();
    const QString word = wordOf(move.value(u"kind").toString());
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
    for (const QJsonObject& move : moves)
        rows.push_back(rowOf(move, currency, time));
    return rows;
}

} // namespace servery::app
