#include "app/cash/closingreports.h"

#include "app/cash/drawerlines.h"
#include "app/documents/drawerpaper.h"
#include "app/money/moneytext.h"
#include "app/time/servertime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace servery::app {
namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString keyOf(const QJsonObject& report)
{
    return QString::number(report.value(u"zNumber").toInteger());
}

} // namespace

ClosingReports::ClosingReports(StaffApi& api, const ServerTime& time, QObject* parent)
    : QObject(parent),
      m_api(api),
      m_time(time),
      m_list({"number", "timeText", "closedBy", "verdict", "verdictText"}, this),
      m_file(api, this)
{}

void ClosingReports::setCurrency(const QByteArray& currency)
{
    m_currency = currency;
    show();
}

void ClosingReports::clear()
{
    m_reports.clear();
    m_shown = {};
    m_file.clear();
    show();
}

void ClosingReports::add(const QJsonObject& report)
{
    m_reports.insert(m_reports.begin(), report);
    m_shown = report;
    m_file.clear();
    show();
}

void ClosingReports::fetch()
{
    m_api.get(QStringLiteral("/api/cash/reports"), this,
              [this](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (!answer)
                      return;
                  m_reports.clear();
                  for (const QJsonValue& each : answer->value(u"reports").toArray())
                      m_reports.push_back(each.toObject());
                  show();
              });
}

void ClosingReports::show()
{
    std::vector<ValuesRow> rows;
    for (const QJsonObject& each : m_reports) {
        const DrawerFigures figures = drawerFigures(each);
        rows.push_back(
            {keyOf(each),
             {{QStringLiteral("number"), figures.zNumber},
              {QStringLiteral("timeText"), m_time.formatDay(figures.closedAt.ms)},
              {QStringLiteral("closedBy"), figures.closedBy},
              {QStringLiteral("verdict"), overShortKind(figures.overShortCents)},
              {QStringLiteral("verdictText"), overShortText(figures.overShortCents, m_currency)}}});
    }
    m_list.sync(std::move(rows));
    Q_EMIT changed();
}

void ClosingReports::savePdf(const QString& number)
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [&](const auto& each) { return keyOf(each) == number; });
    // One of long ago may be shown and not be in the list.
    const QJsonObject report = found == m_reports.end() ? m_shown : *found;
    if (keyOf(report) == number)
        m_file.savePdf(QStringLiteral("closing-z%1").arg(number),
                       drawerPaper(report, m_api.venueName(), m_time.timeZone().id()));
}

void ClosingReports::open(const QString& number)
{
    m_file.clear();
    for (const QJsonObject& each : m_reports) {
        if (keyOf(each) == number)
            m_shown = each;
    }
    Q_EMIT changed();
}

void ClosingReports::openSession(const QString& sessionId)
{
    close();
    m_api.get(QStringLiteral("/api/cash/reports?session=") + sessionId, this,
              [this](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (!answer)
                      return;
                  m_shown = answer->value(u"reports").toArray().at(0).toObject();
                  Q_EMIT changed();
              });
}

void ClosingReports::close()
{
    m_file.clear();
    m_shown = {};
    Q_EMIT changed();
}

QVariantMap ClosingReports::shown() const
{
    if (m_shown.isEmpty())
        return {};
    const DrawerFigures figures = drawerFigures(m_shown);
    return {
        {QStringLiteral("number"), figures.zNumber},
        {QStringLiteral("account"), drawerAccount(figures, m_currency)},
        {QStringLiteral("leftOpen"), leftOpenSentences(m_shown, m_currency)},
        {QStringLiteral("lines"), drawerLines(figures, m_currency, m_time)},
        {QStringLiteral("expectedText"), moneyText(figures.expectedCents.value_or(0), m_currency)},
        {QStringLiteral("countedText"), moneyText(figures.countedCents, m_currency)},
        {QStringLiteral("verdict"), overShortKind(figures.overShortCents)},
        {QStringLiteral("verdictText"), overShortText(figures.overShortCents, m_currency)},
        {QStringLiteral("reason"), figures.reason},
        {QStringLiteral("openedText"),
         ReportText::tr("Opened %1 by %2")
             .arg(m_time.formatDay(figures.openedAt.ms), figures.openedBy)},
        {QStringLiteral("closedText"),
         ReportText::tr("Closed %1 by %2")
             .arg(m_time.formatDay(figures.closedAt.ms), figures.closedBy)},
        {QStringLiteral("countTries"), figures.countTries}};
}

} // namespace servery::app
