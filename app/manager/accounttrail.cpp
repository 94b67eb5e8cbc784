#include "app/manager/accounttrail.h"

#include "app/models/wordtable.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace servery::app {
namespace {

constexpr std::array figureWords{
    Word{"", QT_TRANSLATE_NOOP("TrailText", "All")},
    Word{"float", QT_TRANSLATE_NOOP("TrailText", "Started with")},
    Word{"sales", QT_TRANSLATE_NOOP("TrailText", "Cash sales")},
    Word{"topUps", QT_TRANSLATE_NOOP("TrailText", "Credit sold")},
    Word{"refunds", QT_TRANSLATE_NOOP("TrailText", "Cash refunds")},
    Word{"paidIn", QT_TRANSLATE_NOOP("TrailText", "Paid in")},
    Word{"paidOut", QT_TRANSLATE_NOOP("TrailText", "Paid out")},
    Word{"dropped", QT_TRANSLATE_NOOP("TrailText", "To the safe")},
    Word{"closing", QT_TRANSLATE_NOOP("TrailText", "Closed")},
};

// Which figure the postings of a cause belong to; what is not listed: refunds, or other.
constexpr std::array figuresByCause{
    std::pair{"payment_received", "sales"},  std::pair{"wallet_topped_up", "topUps"},
    std::pair{"drawer_opened", "float"},     std::pair{"drawer_paid_in", "paidIn"},
    std::pair{"drawer_paid_out", "paidOut"}, std::pair{"drawer_dropped", "dropped"},
    std::pair{"drawer_closed", "closing"},
};

// Which line of a drawer's report a posting belongs to. A rounding stands right behind what was
// rounded, and belongs to it.
QString figureOf(const QJsonObject& posting, const QString& before)
{
    const QString cause = posting.value(u"cause").toString();
    if (cause == u"cash_rounded")
        return before;
    for (const auto& [name, figure] : figuresByCause)
        if (cause == QLatin1String(name))
            return QString::fromLatin1(figure);
    return cause.startsWith(u"refund") ? QStringLiteral("refunds") : QStringLiteral("other");
}

} // namespace

AccountTrail::AccountTrail(const QString& key, std::function<QString()> title)
    : AccountTrail(key, std::move(title), Part())
{}

AccountTrail::AccountTrail(const QString& key, std::function<QString()> title, Part part)
    : m_title(std::move(title)), m_part(std::move(part))
{
    const qsizetype bar = key.indexOf(u'|');
    if (bar < 0)
        return;
    m_account = key.left(bar);
    m_currency = key.mid(bar + 1).toLatin1();
}

QString AccountTrail::path(const QString& cursor) const
{
    QString out = QStringLiteral("/api/ledger/postings?account=%1&currency=%2")
                      .arg(QString::fromUtf8(QUrl::toPercentEncoding(m_account)),
                           QString::fromLatin1(m_currency));
    if (m_part.fromEntry > 0)
        out += QStringLiteral("&from=%1").arg(m_part.fromEntry);
    if (m_part.throughEntry > 0)
        out += QStringLiteral("&through=%1").arg(m_part.throughEntry);
    if (!cursor.isEmpty())
        out += QStringLiteral("&cursor=") + cursor;
    return out;
}

void AccountTrail::take(const QJsonArray& postings)
{
    std::vector<QJsonObject> page;
    for (qsizetype at = postings.size() - 1; at >= 0; --at)
        page.push_back(postings.at(at).toObject());
    m_postings.insert(m_postings.begin(), page.begin(), page.end());
}

void AccountTrail::sortByFigure()
{
    QString before;
    for (QJsonObject& each : m_postings) {
        before = figureOf(each, before);
        each.insert(QStringLiteral("figure"), before);
    }
}

QString AccountTrail::title(const QString& figure) const
{
    return figure.isEmpty() ? m_title()
                            : QStringLiteral("%1, %2").arg(
                                  m_title(), wordsFor(figureWords, "TrailText", figure));
}

QVariantList AccountTrail::figures(const QString& chosen) const
{
    QVariantList out;
    if (!m_account.startsWith(u"cash_drawer/") || !m_part.causes.isEmpty())
        return out;
    for (const Word& each : figureWords) {
        const QLatin1String name(each.name);
        const bool isThere =
            name.isEmpty() || chosen == name ||
            std::any_of(m_postings.begin(), m_postings.end(), [&name](const QJsonObject& posting) {
                return posting.value(u"figure").toString() == name;
            });
        if (isThere)
            out.append(QVariantMap{
                {QStringLiteral("value"), QString(name)},
                {QStringLiteral("text"), findWords(figureWords, "TrailText", QString(name))}});
    }
    return out;
}

std::vector<QJsonObject> AccountTrail::postings(const QString& figure) const
{
    std::vector<QJsonObject> out;
    std::copy_if(m_postings.begin(), m_postings.end(), std::back_inserter(out),
                 [&](const QJsonObject& each) {
                     return isOfPart(each) &&
                            (figure.isEmpty() || each.value(u"figure").toString() == figure);
                 });
    return out;
}

qint64 AccountTrail::centsOf(const QJsonObject& posting) const
{
    const qint64 posted = posting.value(u"amountCents").toInteger();
    return isOwed() ? -posted : posted;
}

bool AccountTrail::isOwed() const
{
    return m_account.startsWith(u"wallet/") || m_account.startsWith(u"tips_payable");
}

bool AccountTrail::isOfPart(const QJsonObject& posting) const
{
    if (m_part.withoutShared && posting.value(u"cause").toString() == u"tips_allocated")
        return false;
    return m_part.causes.isEmpty() || m_part.causes.contains(posting.value(u"causeId").toString());
}

} // namespace servery::app
