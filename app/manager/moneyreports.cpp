#include "app/manager/moneyreports.h"

#include "app/documents/reporthead.h"
#include "app/manager/entrytrail.h"
#include "app/money/moneytext.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"
#include "core/reports/profit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace servery::app {
namespace {

struct MoneyReportText
{
    Q_DECLARE_TR_FUNCTIONS(MoneyReportText)
};

constexpr int daysOfWeek = 7;

qint64 at(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toInteger();
}

QString roleWords(const QString& role)
{
    if (role == u"kitchen")
        return MoneyReportText::tr("Kitchen");
    return role == u"counter" ? MoneyReportText::tr("Counter") : MoneyReportText::tr("Manager");
}

QString hoursText(qint64 minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(const QString& date)
{
    return QLocale().toString(QDate::fromString(date, Qt::ISODate),
                              MoneyReportText::tr("ddd d MMM yyyy"));
}

// key: of what it leads to; empty: it is the sum of the lines.
QVariantMap figure(const QString& label, const QString& amount, const QString& context,
                   const QString& key = {})
{
    return {{QStringLiteral("key"), key},
            {QStringLiteral("label"), label},
            {QStringLiteral("figure"), amount},
            {QStringLiteral("context"), context}};
}

} // namespace

MoneyReports::MoneyReports(ServerTime& time, StaffApi& api, EntryTrail& trail, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_trail(trail),
      m_lines({"cells", "isLoss"}, this),
      m_file(api, this)
{}

void MoneyReports::clear()
{
    m_role.clear();
    m_last = {};
    m_report = {};
    m_state = QStringLiteral("none");
    m_file.clear();
    ++m_asked;
    show();
}

QDate MoneyReports::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_time.now().ms, m_time.timeZone()).date();
}

QDate MoneyReports::first() const
{
    return m_span == u"week" ? m_last.addDays(1 - daysOfWeek) : m_last;
}

void MoneyReports::setKind(const QString& kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    refresh();
}

void MoneyReports::setSpan(const QString& span)
{
    if (m_span == span)
        return;
    m_span = span;
    refresh();
}

void MoneyReports::step(int by)
{
    m_last =
        std::min(m_last.addDays(m_span == u"week" ? qint64{by} * daysOfWeek : qint64{by}), today());
    refresh();
}

void MoneyReports::showTips(const QString& day)
{
    m_kind = QStringLiteral("tips");
    m_span = QStringLiteral("day");
    m_last = QDate::fromString(day, Qt::ISODate);
    refresh();
}

QString MoneyReports::query() const
{
    return QStringLiteral("/api/reports/%1?from=%2&to=%3")
        .arg(m_kind, first().toString(Qt::ISODate), m_last.toString(Qt::ISODate));
}

void MoneyReports::refresh()
{
    if (m_role != u"manager")
        return;
    if (!m_last.isValid())
        m_last = today();
    m_state = QStringLiteral("loading");
    m_report = {};
    m_problem.clear();
    m_file.clear();
    show();
    m_api.get(query(), this,
              [this, asked = ++m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (asked != m_asked)
                      return;
                  m_state = answer ? QStringLiteral("ready") : QStringLiteral("failed");
                  if (answer)
                      m_report = *answer;
                  else
                      m_problem = refusalText(answer.error());
                  m_currency = m_report.value(u"currency").toString().toLatin1();
                  show();
              });
}

QString MoneyReports::periodText() const
{
    if (!m_last.isValid())
        return {};
    const auto text = [](QDate day) {
        return QLocale().toString(day, MoneyReportText::tr("ddd d MMM yyyy"));
    };
    return m_span == u"week" ? QStringLiteral("%1 – %2").arg(text(first()), text(m_last))
                             : text(m_last);
}

QString MoneyReports::money(qint64 cents) const
{
    return m_currency.isEmpty() ? QString() : moneyText(cents, m_currency);
}

void MoneyReports::show()
{
    m_lines.sync(m_kind == u"profit" ? profitRows() : tipRows());
    Q_EMIT changed();
}

// --- Profit ---

qint64 MoneyReports::messageCents(const QJsonObject& profit) const
{
    // What the margin has taken off beside what is told apart.
    return at(profit, "salesCents") - at(profit, "refundCents") - at(profit, "costCents") -
           at(profit, "feeCents") - at(profit, "platformFeeCents") - at(profit, "lostCents") -
           at(profit, "marginCents");
}

QStringList MoneyReports::profitCells(const QJsonObject& profit) const
{
    return {money(at(profit, "salesCents")),
            money(-at(profit, "refundCents")),
            money(-at(profit, "costCents")),
            money(-at(profit, "feeCents") - at(profit, "platformFeeCents")),
            money(-messageCents(profit) - at(profit, "lostCents")),
            money(at(profit, "marginCents"))};
}

std::vector<ValuesRow> MoneyReports::profitRows() const
{
    std::vector<ValuesRow> rows;
    for (const QJsonValue& value : m_report.value(u"orders").toArray()) {
        const QJsonObject each = value.toObject();
        const qint64 paidMs = Timestamp::fromRfc3339(each.value(u"paidAt").toString()).ms;
        const QString number = QString::number(at(each, "orderNumber"));
        const QString orderId = each.value(u"orderId").toString();
        rows.push_back({orderId,
                        {{QStringLiteral("cells"),
                          QStringList{number, m_time.formatDay(paidMs)} + profitCells(each)},
                         {QStringLiteral("isLoss"), at(each, "marginCents") < 0}}});
    }
    return rows;
}

QVariantList MoneyReports::profitFigures() const
{
    const QJsonObject all = m_report.value(u"total").toObject();
    const qint64 sales = at(all, "salesCents");
    const qint64 margin = at(all, "marginCents");
    const QString ofSales =
        sales > 0 ? MoneyReportText::tr("%1% of sales").arg((margin * 200 + sales) / (2 * sales))
                  : QString();
    return {
        figure(MoneyReportText::tr("Margin"), money(margin), ofSales),
        figure(MoneyReportText::tr("Sales"), money(sales),
               MoneyReportText::tr("%n order(s)", nullptr, static_cast<int>(at(all, "orders")))),
        figure(MoneyReportText::tr("Refunds"), money(-at(all, "refundCents")),
               MoneyReportText::tr("without tips")),
        figure(MoneyReportText::tr("Dishes"), money(-at(all, "costCents")),
               MoneyReportText::tr("as they cost that day")),
        figure(MoneyReportText::tr("Fees"),
               money(-at(all, "feeCents") - at(all, "platformFeeCents")),
               MoneyReportText::tr("providers %1, Servery %2")
                   .arg(money(at(all, "feeCents")), money(at(all, "platformFeeCents")))),
        figure(MoneyReportText::tr("Messages and losses"),
               money(-messageCents(all) - at(all, "lostCents")),
               MoneyReportText::tr("disputes lost %1").arg(money(at(all, "lostCents"))))};
}

// --- Tips ---

std::vector<ValuesRow> MoneyReports::tipRows() const
{
    std::vector<ValuesRow> rows;
    const auto add = [&rows](const QString& key, const QStringList& cells) {
        rows.push_back(
            {key, {{QStringLiteral("cells"), cells}, {QStringLiteral("isLoss"), false}}});
    };
    for (const QJsonValue& dayValue : m_report.value(u"days").toArray()) {
        const QJsonObject day = dayValue.toObject();
        const QString date = day.value(u"day").toString();
        const QJsonArray shares = day.value(u"shares").toArray();
        const QString state = day.value(u"state").toString() == u"shared"
                                  ? MoneyReportText::tr("shared")
                                  : MoneyReportText::tr("would be shared so");
        for (const QJsonValue& value : shares) {
            const QJsonObject each = value.toObject();
            const QString role = each.value(u"role").toString();
            // Somebody may have worked in two roles.
            add(QStringLiteral("%1|%2|%3").arg(date, each.value(u"staffId").toString(), role),
                {dayText(date), each.value(u"name").toString(), roleWords(role), state,
                 hoursText(at(each, "minutes")), money(at(each, "tipCents"))});
        }
        if (shares.isEmpty() && at(day, "tipCents") != 0)
            add(date + QStringLiteral("||"),
                {dayText(date), MoneyReportText::tr("Nobody was clocked in"), QString(),
                 MoneyReportText::tr("not shared"), QString(), money(at(day, "tipCents"))});
    }
    return rows;
}

// --- The way down ---

QString MoneyReports::accountOf(const QString& staffId) const
{
    return QStringLiteral("tips_payable%1|%2")
        .arg(staffId.isEmpty() ? QString() : u'/' + staffId, QString::fromLatin1(m_currency));
}

QJsonObject MoneyReports::tipDay(const QString& day) const
{
    for (const QJsonValue& value : m_report.value(u"days").toArray())
        if (value[QLatin1String("day")].toString() == day)
            return value.toObject();
    return {};
}

void MoneyReports::openLine(const QString& key)
{
    if (m_kind == u"profit") {
        for (const QJsonValue& each : m_report.value(u"orders").toArray())
            if (each[QLatin1String("orderId")].toString() == key)
                m_trail.ofOrder(key, MoneyReportText::tr("Order %1")
                                         .arg(each[QLatin1String("orderNumber")].toInteger()));
        return;
    }
    const QString day = key.section(u'|', 0, 0);
    const QString staffId = key.section(u'|', 1, 1);
    const QJsonObject tips = tipDay(day);
    AccountTrail::Part part;
    if (tips.value(u"state").toString() != u"shared") {
        // Nothing is posted for anybody yet: the day's tips wait in the pool.
        part.fromEntry = at(tips, "fromEntry");
        part.throughEntry = at(tips, "throughEntry");
        part.withoutShared = true;
        return m_trail.ofAccount(
            {accountOf({}),
             [day] { return MoneyReportText::tr("Tips of %1, not shared yet").arg(dayText(day)); },
             part});
    }
    QString name;
    for (const QJsonValue& share : tips.value(u"shares").toArray())
        if (share[QLatin1String("staffId")].toString() == staffId)
            name = share[QLatin1String("name")].toString();
    part.causes = {day};
    m_trail.ofAccount(
        {accountOf(staffId),
         [name, day] { return MoneyReportText::tr("Tips of %1, %2").arg(dayText(day), name); },
         part});
}

void MoneyReports::openFigure(const QString& key)
{
    for (const QJsonValue& each : m_report.value(u"staff").toArray())
        if (each[QLatin1String("staffId")].toString() == key)
            m_trail.ofAccount({accountOf(key), [name = each[QLatin1String("name")].toString()] {
                                   return MoneyReportText::tr("Tips, %1").arg(name);
                               }});
}

// --- Both ---

QVariantList MoneyReports::figures() const
{
    if (m_report.isEmpty())
        return {};
    if (m_kind == u"profit")
        return profitFigures();
    QVariantList out;
    for (const QJsonValue& value : m_report.value(u"staff").toArray()) {
        const QJsonObject each = value.toObject();
        out.append(figure(each.value(u"name").toString(), money(at(each, "payableCents")),
                          MoneyReportText::tr("owed; %1 earned, %2 paid")
                              .arg(money(at(each, "earnedCents")), money(at(each, "paidCents"))),
                          each.value(u"staffId").toString()));
    }
    return out;
}

QStringList MoneyReports::heading() const
{
    if (m_kind == u"profit")
        return {MoneyReportText::tr("Order"),  MoneyReportText::tr("Paid"),
                MoneyReportText::tr("Sales"),  MoneyReportText::tr("Refunds"),
                MoneyReportText::tr("Dishes"), MoneyReportText::tr("Fees"),
                MoneyReportText::tr("Other"),  MoneyReportText::tr("Margin")};
    return {MoneyReportText::tr("Day"),   MoneyReportText::tr("Name"),
            MoneyReportText::tr("Role"),  MoneyReportText::tr("State"),
            MoneyReportText::tr("Hours"), MoneyReportText::tr("Tips")};
}

QStringList MoneyReports::total() const
{
    if (m_report.isEmpty())
        return {};
    if (m_kind == u"profit")
        return QStringList{MoneyReportText::tr("All"), QString()} +
               profitCells(m_report.value(u"total").toObject());
    qint64 minutes = 0;
    qint64 cents = 0;
    for (const QJsonValue& day : m_report.value(u"days").toArray()) {
        const QJsonArray shares = day[QLatin1String("shares")].toArray();
        if (shares.isEmpty())
            cents += day[QLatin1String("tipCents")].toInteger();
        for (const QJsonValue& share : shares) {
            minutes += share[QLatin1String("minutes")].toInteger();
            cents += share[QLatin1String("tipCents")].toInteger();
        }
    }
    return {MoneyReportText::tr("All"), QString(),   QString(), QString(),
            hoursText(minutes),         money(cents)};
}

QStringList MoneyReports::notes() const
{
    QStringList out;
    if (m_kind == u"tips")
        return out;
    const QJsonObject all = m_report.value(u"total").toObject();
    if (const qint64 count = at(all, "linesWithoutCost"); count > 0)
        out.append(MoneyReportText::tr("%n dish(es) have no cost in the menu: the margin is too "
                                       "high by what they cost.",
                                       nullptr, static_cast<int>(count)));
    if (const qint64 count = at(all, "messagesWithoutPrice"); count > 0)
        out.append(MoneyReportText::tr("%n message(s) have no price yet.", nullptr,
                                       static_cast<int>(count)));
    for (const QJsonValue& value : all.value(u"messageCosts").toArray()) {
        const QByteArray currency = value[QLatin1String("currency")].toString().toLatin1();
        const qint64 micros = value[QLatin1String("micros")].toInteger();
        if (currency != m_currency)
            out.append(MoneyReportText::tr("Messages for %1 are not taken off: nobody knows the "
                                           "rate here.")
                           .arg(moneyText(centsOfMicros(micros, currency), currency)));
    }
    return out;
}

// --- Files ---

// What a line is about in its first cell, which is the widest; the others are figures.
QStringList MoneyReports::onPaper(const QStringList& cells) const
{
    const qsizetype words = m_kind == u"profit" ? 2 : 3;
    QStringList first = cells.mid(0, words);
    first.removeAll(QString());
    return QStringList{first.join(QStringLiteral(", "))} + cells.mid(words);
}

QString MoneyReports::fileName() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(m_kind, first().toString(Qt::ISODate), m_last.toString(Qt::ISODate));
}

QString MoneyReports::title() const
{
    return (m_kind == u"profit" ? MoneyReportText::tr("Profit, %1")
                                : MoneyReportText::tr("Tips, %1"))
        .arg(periodText());
}

void MoneyReports::saveCsv()
{
    if (m_state == u"ready")
        m_file.fetchCsv(fileName(), query() + QStringLiteral("&format=csv"));
}

void MoneyReports::savePdf()
{
    if (m_state == u"ready")
        m_file.savePdf(fileName(), paper());
}

Paper MoneyReports::paper() const
{
    Paper paper = paperWithHead({title(), m_api.venueName(), m_api.staffName(),
                                 m_time.formatDay(m_time.now().ms), m_currency});
    const auto add = [&paper](PaperBlock::Kind kind, const QStringList& cells) {
        paper.blocks.append({kind, cells});
    };
    add(PaperBlock::Kind::Section, {m_kind == u"profit" ? MoneyReportText::tr("At a glance")
                                                        : MoneyReportText::tr("By staff")});
    for (const QVariant& value : figures()) {
        const QVariantMap each = value.toMap();
        const QString context = each.value(QStringLiteral("context")).toString();
        const QString label = each.value(QStringLiteral("label")).toString();
        add(PaperBlock::Kind::Row,
            {context.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, context),
             each.value(QStringLiteral("figure")).toString()});
    }
    if (m_kind == u"profit")
        add(PaperBlock::Kind::Paragraph,
            {MoneyReportText::tr("The margin is the sales less refunds, dishes, fees, messages and "
                                 "disputes that were lost. Tips are the staff's and not in it.")});
    for (const QString& note : notes())
        add(PaperBlock::Kind::Alert, {note});
    add(PaperBlock::Kind::Section, {m_kind == u"profit" ? MoneyReportText::tr("Order by order")
                                                        : MoneyReportText::tr("Share by share")});
    add(PaperBlock::Kind::TableHead, onPaper(heading()));
    for (const ValuesRow& row : m_lines.rows())
        add(PaperBlock::Kind::TableRow,
            onPaper(row.values.value(QStringLiteral("cells")).toStringList()));
    add(PaperBlock::Kind::Total, onPaper(total()));
    return paper;
}

} // namespace servery::app
