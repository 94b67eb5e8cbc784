#include "app/documents/drawerpaper.h"

#include "app/money/moneytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <cstdlib>

namespace servery::app {

namespace {

using Kind = PaperBlock::Kind;

class DrawerPaper
{
    Q_DECLARE_TR_FUNCTIONS(servery::app::DrawerPaper)

public:
    DrawerPaper(const QJsonObject& report, const QByteArray& timeZone)
        : m_report(report),
          m_currency(report[QLatin1String("currency")].toString().toLatin1()),
          m_zone(timeZone)
    {}

    Paper make(const QString& venue)
    {
        const auto number = cents("zNumber");
        m_isClosing = number > 0;
        m_paper.name = m_isClosing ? tr("Closing report Z %1").arg(number) : tr("Interim report X");
        add(Kind::Title, {m_paper.name});
        add(Kind::Subtitle, {venue});
        add(Kind::Subtitle, {tr("Opened %1 by %2").arg(time("openedAt"), text("openedBy"))});
        if (m_isClosing)
            add(Kind::Subtitle, {tr("Closed %1 by %2").arg(time("closedAt"), text("closedBy"))});
        add(Kind::Subtitle, {tr("All amounts are in %1").arg(QString::fromLatin1(m_currency))});
        m_paper.name = venue + QStringLiteral(", ") + m_paper.name;
        addExpected();
        if (m_isClosing) {
            addCount();
            addResult();
        }
        addRest();
        if (m_isClosing)
            add(Kind::Signature, {tr("Signature")});
        return m_paper;
    }

private:
    [[nodiscard]] std::int64_t cents(const char* name) const
    {
        return m_report[QLatin1String(name)].toInteger();
    }
    [[nodiscard]] QString text(const char* name) const
    {
        return m_report[QLatin1String(name)].toString();
    }
    [[nodiscard]] QString money(std::int64_t amount) const { return moneyText(amount, m_currency); }
    [[nodiscard]] QString time(const char* name) const
    {
        const QDateTime at = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        return QLocale().toString(at.toTimeZone(m_zone), QLocale::ShortFormat);
    }
    void add(Kind kind, const QStringList& cells) { m_paper.blocks.append({kind, cells}); }

    void addExpected()
    {
        add(Kind::Section, {tr("What should be in the drawer")});
        add(Kind::Row, {tr("Opening float"), money(cents("floatCents"))});
        add(Kind::Row, {tr("Cash sales: %1").arg(cents("saleCount")), money(cents("salesCents"))});
        if (cents("topUpsCents") != 0)
            add(Kind::Row, {tr("Credit sold"), money(cents("topUpsCents"))});
        add(Kind::Row,
            {tr("Cash refunds: %1").arg(cents("refundCount")), money(-cents("refundsCents"))});
        add(Kind::Row, {tr("Paid in"), money(cents("paidInCents"))});
        add(Kind::Row, {tr("Paid out"), money(-cents("paidOutCents"))});
        add(Kind::Row, {tr("Dropped into the safe"), money(-cents("droppedCents"))});
        add(Kind::Total, {tr("Expected"), money(cents("expectedCents"))});
    }

    void addCount()
    {
        add(Kind::Section, {tr("What was counted")});
        add(Kind::TableHead, {tr("Note or coin"), tr("Count"), tr("Amount")});
        for (const QJsonValue row : m_report[QLatin1String("counts")].toArray()) {
            const std::int64_t value = row[QLatin1String("valueCents")].toInteger();
            const std::int64_t count = row[QLatin1String("count")].toInteger();
            if (count > 0)
                add(Kind::TableRow, {money(value), QString::number(count), money(value * count)});
        }
        add(Kind::Total, {tr("Counted"), QString(), money(cents("countedCents"))});
    }

    void addResult()
    {
        const std::int64_t off = cents("overShortCents");
        const QString expected = money(cents("expectedCents"));
        const QString counted = money(cents("countedCents"));
        if (off == 0)
            return add(Kind::Paragraph,
                       {tr("The drawer should hold %1 and holds it.").arg(expected)});
        const QString sentence = off > 0
                                     ? tr("The drawer should hold %1 and holds %2: it is %3 over.")
                                           .arg(expected, counted, money(off))
                                     : tr("The drawer should hold %1 and holds %2: it is %3 short.")
                                           .arg(expected, counted, money(-off));
        add(Kind::Alert, {sentence});
        const std::int64_t limit = cents("overShortLimitCents");
        if (m_report.contains(QLatin1String("overShortLimitCents")))
            add(Kind::Paragraph,
                {std::abs(off) > limit
                     ? tr("That is more than the %1 that the counter may close with: %2, as a "
                          "manager, confirmed it.")
                           .arg(money(limit), text("closedBy"))
                     : tr("That is within the %1 that the counter may close with.")
                           .arg(money(limit))});
        if (const QString reason = text("reason"); !reason.isEmpty())
            add(Kind::Paragraph, {tr("Reason given: %1").arg(reason)});
    }

    void addRest()
    {
        add(Kind::Section, {tr("Besides")});
        add(Kind::Row, {tr("Opened without a sale"), QString::number(cents("noSaleCount"))});
        add(Kind::Row, {tr("Counted before it was closed"), QString::number(cents("countTries"))});
        for (const QString& sentence : leftOpenSentences(m_report, m_currency))
            add(Kind::Paragraph, {sentence});
        if (m_isClosing)
            add(Kind::Paragraph, {tr("Made when the drawer was closed. It is kept by its number "
                                     "and never changes.")});
    }

    const QJsonObject& m_report;
    const QByteArray m_currency;
    const QTimeZone m_zone;
    Paper m_paper;
    bool m_isClosing = false;
};

} // namespace

QStringList leftOpenSentences(const QJsonObject& report, const QByteArray& currency)
{
    QStringList out;
    const QJsonObject awaited = report[QLatin1String("awaitingCash")].toObject();
    const QJsonObject refunds = report[QLatin1String("refundsDue")].toObject();
    const auto count = [](const QJsonObject& sum) {
        return static_cast<int>(sum[QLatin1String("count")].toInteger());
    };
    const auto amount = [&currency](const QJsonObject& sum) {
        return moneyText(sum[QLatin1String("amountCents")].toInteger(), currency);
    };
    if (count(awaited) > 0)
        out.append(DrawerPaper::tr("Left open: %n payment(s) to be made in cash, %1. The next "
                                   "drawer takes them.",
                                   nullptr, count(awaited))
                       .arg(amount(awaited)));
    if (count(refunds) > 0)
        out.append(DrawerPaper::tr("Left open: %n refund(s) to be given in cash, %1. The next "
                                   "drawer gives them.",
                                   nullptr, count(refunds))
                       .arg(amount(refunds)));
    return out;
}

Paper drawerPaper(const QJsonObject& report, const QString& venue, const QByteArray& timeZone)
{
    return DrawerPaper(report, timeZone).make(venue);
}

} // namespace servery::app
