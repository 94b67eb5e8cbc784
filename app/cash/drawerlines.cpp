#include "app/cash/drawerlines.h"

#include "app/models/wordtable.h"
#include "app/money/moneytext.h"
#include "app/time/servertime.h"

namespace servery::app {
namespace {

struct DrawerText
{
    Q_DECLARE_TR_FUNCTIONS(DrawerText)
};

constexpr std::array moveWords{
    Word{"float", QT_TRANSLATE_NOOP("DrawerText", "Opened")},
    Word{"pay_in", QT_TRANSLATE_NOOP("DrawerText", "Paid in")},
    Word{"pay_out", QT_TRANSLATE_NOOP("DrawerText", "Paid out")},
    Word{"drop", QT_TRANSLATE_NOOP("DrawerText", "To the safe")},
    Word{"no_sale", QT_TRANSLATE_NOOP("DrawerText", "Opened without a sale")},
    Word{"sale", QT_TRANSLATE_NOOP("DrawerText", "Cash sale")},
    Word{"top_up", QT_TRANSLATE_NOOP("DrawerText", "Credit sold")},
    Word{"refund", QT_TRANSLATE_NOOP("DrawerText", "Cash given back")},
    Word{"count", QT_TRANSLATE_NOOP("DrawerText", "Counted")},
    Word{"close", QT_TRANSLATE_NOOP("DrawerText", "Closed")},
};

// What was sold follows from what should be there, once that may be known.
std::optional<qint64> salesOf(const DrawerFigures& drawer)
{
    if (drawer.salesCents || !drawer.expectedCents)
        return drawer.salesCents;
    return *drawer.expectedCents - drawer.floatCents - drawer.topUpsCents - drawer.paidInCents +
           drawer.refundsCents + drawer.paidOutCents + drawer.droppedCents;
}

} // namespace

QVariantList drawerLines(const DrawerFigures& drawer, const QByteArray& currency,
                         const ServerTime& time)
{
    QVariantList lines;
    const auto add = [&](const QString& label, const std::optional<qint64>& cents) {
        lines.append(QVariantMap{
            {QStringLiteral("label"), label},
            {QStringLiteral("amount"), cents ? moneyText(*cents, currency) : QString()}});
    };
    add(DrawerText::tr("Started with, %1").arg(time.formatTime(drawer.openedAt.ms)),
        drawer.floatCents);
    add(DrawerText::tr("Cash sales, %1").arg(drawer.saleCount), salesOf(drawer));
    if (drawer.topUpsCents > 0)
        add(DrawerText::tr("Credit sold"), drawer.topUpsCents);
    if (drawer.refundCount > 0)
        add(DrawerText::tr("Cash refunds, %1").arg(drawer.refundCount), -drawer.refundsCents);
    if (drawer.paidInCents > 0)
        add(DrawerText::tr("Paid in"), drawer.paidInCents);
    if (drawer.paidOutCents > 0)
        add(DrawerText::tr("Paid out"), -drawer.paidOutCents);
    if (drawer.droppedCents > 0)
        add(DrawerText::tr("To the safe"), -drawer.droppedCents);
    if (drawer.noSaleCount > 0)
        add(DrawerText::tr("Opened without a sale, %1").arg(drawer.noSaleCount), std::nullopt);
    return lines;
}

QString drawerAccount(const DrawerFigures& drawer, const QByteArray& currency)
{
    return drawer.sessionId.isEmpty() ? QString()
                                      : QStringLiteral("cash_drawer/%1|%2")
                                            .arg(drawer.sessionId, QString::fromLatin1(currency));
}

QString overShortText(qint64 cents, const QByteArray& currency)
{
    if (cents == 0)
        return DrawerText::tr("Exact");
    return cents < 0 ? DrawerText::tr("%1 short").arg(moneyText(-cents, currency))
                     : DrawerText::tr("%1 over").arg(moneyText(cents, currency));
}

QString overShortKind(qint64 cents)
{
    if (cents == 0)
        return QStringLiteral("exact");
    return cents < 0 ? QStringLiteral("short") : QStringLiteral("over");
}

QString moveWord(const QString& kind)
{
    return wordsFor(moveWords, "DrawerText", kind);
}

} // namespace servery::app
