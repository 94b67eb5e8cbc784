#include "app/cash/cashgiven.h"

#include "app/money/moneytext.h"
#include "app/money/quickamounts.h"
#include "core/cash/drawer.h"

#include <QCoreApplication>

namespace servery::app::cashgiven {
namespace {

struct CashGivenText
{
    Q_DECLARE_TR_FUNCTIONS(CashGivenText)
};

} // namespace

QVariantMap choice(qint64 cents, qint64 exactCents, qint64 chosenCents, const QByteArray& currency)
{
    const bool isExact = cents == exactCents;
    return {
        {QStringLiteral("cents"), cents},
        {QStringLiteral("text"), isExact ? moneyText(cents, currency) : coinText(cents, currency)},
        {QStringLiteral("isExact"), isExact},
        {QStringLiteral("isChosen"), cents == chosenCents}};
}

QVariantList choices(qint64 dueCents, qint64 chosenCents, const QByteArray& currency)
{
    QVariantList out;
    for (const std::int64_t cents : quickAmounts(dueCents, currency))
        out.append(choice(cents, dueCents, chosenCents, currency));
    return out;
}

QString coinFault(qint64 cents, const QByteArray& currency)
{
    return cashAmountOf(cents, currency) == cents ? QString()
                                                  : CashGivenText::tr("No coins for this");
}

QString fault(qint64 dueCents, qint64 givenCents, const QByteArray& currency)
{
    const qint64 missing = dueCents - givenCents;
    return missing > 0 ? CashGivenText::tr("%1 short").arg(moneyText(missing, currency))
                       : coinFault(givenCents, currency);
}

QVariantList changeRows(qint64 changeCents, const QByteArray& currency)
{
    QVariantList out;
    for (const DenominationCount& each : changeOf(changeCents, currency))
        out.append(QVariantMap{{QStringLiteral("text"), coinText(each.valueCents, currency)},
                               {QStringLiteral("count"), qint64{each.count}}});
    return out;
}

} // namespace servery::app::cashgiven
