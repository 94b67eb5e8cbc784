#include "app/manager/todayreport.h"

#include "app/manager/ledgerwords.h"
#include "app/money/moneytext.h"
#include "app/time/servertime.h"
#include "core/reports/profit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace servery::app {
namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

constexpr int tickCount = 4;
constexpr std::array paidFigures{"orders", "salesCents", "tipCents", "refundCents", "feeCents"};

qint64 centsAt(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toInteger();
}

// key: the figure whose entries it leads to; empty: it is none of the books'.
QVariantMap metric(const char* key, const QString& label, const QString& figure,
                   const QString& context)
{
    return {{QStringLiteral("key"), QLatin1String(key)},
            {QStringLiteral("label"), label},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("context"), context}};
}

struct NeedWords
{
    QString title;
    QString detail;
};

// Work that was tried until the tries were used up, and what to do.
NeedWords jobWords(const QString& job, qint64 number, const QString& amount)
{
    if (job.endsWith(u".refund"))
        return {TodayText::tr("Refund not sent, order %1").arg(number),
                TodayText::tr("%1. Try again: it never goes back twice.").arg(amount)};
    if (job == u"twilio.message")
        return {TodayText::tr("Text not sent, order %1").arg(number),
                TodayText::tr("Try again, or tell the customer yourself.")};
    if (job == u"twilio.call")
        return {TodayText::tr("Call not made, order %1").arg(number),
                TodayText::tr("Try again, or tell the customer yourself.")};
    if (number > 0)
        return {TodayText::tr("The payment provider does not answer, order %1").arg(number),
                TodayText::tr("Look there how the payment stands, then try again.")};
    return {TodayText::tr("Work of the server has stopped"),
            TodayText::tr("Try again; if it stops again, tell your support: %1").arg(job)};
}

// A refund that is still on its way, by the way that it goes.
NeedWords refundWords(const QString& method, qint64 number, const QString& amount,
                      const QString& since)
{
    const QString detail =
        since.isEmpty() ? amount : TodayText::tr("%1, since %2").arg(amount, since);
    if (method == u"cash")
        return {TodayText::tr("Cash to give back at the counter, order %1").arg(number), detail};
    if (method == u"bank_transfer")
        return {TodayText::tr("Transfer to send back, order %1").arg(number), detail};
    return {TodayText::tr("Refund that did not arrive yet, order %1").arg(number), detail};
}

NeedWords wordsOf(const QJsonObject& need, const QString& since)
{
    const QString kind = need.value(u"kind").toString();
    const qint64 number = centsAt(need, "orderNumber");
    const QString amount =
        moneyText(centsAt(need, "amountCents"), need.value(u"currency").toString().toLatin1());
    if (kind == u"job_parked")
        return jobWords(need.value(u"job").toString(), number, amount);
    if (kind == u"message_not_delivered")
        return {TodayText::tr("Text did not arrive, order %1").arg(number),
                TodayText::tr("Phone ending %1.").arg(need.value(u"phoneEnds").toString())};
    if (kind == u"dispute_open")
        return {TodayText::tr("Payment disputed, order %1").arg(number), amount};
    if (kind == u"refund_waiting")
        return refundWords(need.value(u"method").toString(), number, amount, since);
    // Of a server that is newer than this console: better said so than left out.
    return {TodayText::tr("Something waits for you"),
            need.contains(u"amountCents") ? amount : kind};
}

// "9:48"
QString duration(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

// Tenths of a percent: "10.7%".
QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("0%");
    const qint64 tenths = (part * 1000 + whole / 2) / whole;
    return QStringLiteral("%1%2%3%")
        .arg(tenths / 10)
        .arg(QLocale().zeroDigit() == u"0" ? QLocale().decimalPoint() : QStringLiteral("."))
        .arg(tenths % 10);
}

} // namespace

TodayReport::TodayReport(const Clock& clock, ServerLink& link, ServerTime& time, StaffApi& api,
                         QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_time(time),
      m_api(api),
      m_reading(api, QStringLiteral("/api/reports/day"), this),
      m_methods({"method", "orders", "sales", "tips", "refunds", "fees"}, this),
      m_needs({"kind", "title", "detail", "orderId", "jobId"}, this),
      m_file(api, this)
{
    connect(&link, &ServerLink::eventArrived, this, [this](const protocol::Event&) {
        if (m_changedMonoMs == 0)
            m_changedMonoMs = m_clock.monotonicMs();
    });
    connect(&link, &ServerLink::snapshotArrived, this, &TodayReport::refresh);
    connect(&m_reading, &LiveReading::arrived, this, [this](const QJsonObject& day) {
        m_day = day;
        m_currency = m_day.value(u"currency").toString().toLatin1();
    });
    connect(&m_reading, &LiveReading::changed, this, &TodayReport::show);
    connect(&m_time, &ServerTime::ticked, this, &TodayReport::tick);
}

void TodayReport::setRole(const QString& role)
{
    m_role = role;
}

void TodayReport::clear()
{
    m_role.clear();
    m_reading.clear();
    m_day = {};
    m_file.clear();
    m_changedMonoMs = 0;
    show();
}

void TodayReport::tick()
{
    // Only while somebody looks at it.
    if (m_changedMonoMs > 0 && m_reading.isReady() &&
        m_clock.monotonicMs() - m_changedMonoMs >= settleMs)
        refresh();
}

void TodayReport::refresh()
{
    if (m_role != u"manager")
        return;
    m_changedMonoMs = 0;
    m_reading.refresh();
}

QString TodayReport::money(qint64 cents) const
{
    return m_currency.isEmpty() ? QString() : moneyText(cents, m_currency);
}

void TodayReport::show()
{
    std::vector<ValuesRow> methods;
    for (const QJsonValue& value : m_day.value(u"methods").toArray()) {
        const QJsonObject each = value.toObject();
        const QString method = each.value(u"method").toString();
        // Where credit alone was sold nothing was paid for.
        if (std::none_of(paidFigures.begin(), paidFigures.end(),
                         [&each](const char* name) { return centsAt(each, name) != 0; }))
            continue;
        methods.push_back({method,
                           {{QStringLiteral("method"), methodWords(method)},
                            {QStringLiteral("orders"), centsAt(each, "orders")},
                            {QStringLiteral("sales"), money(centsAt(each, "salesCents"))},
                            {QStringLiteral("tips"), money(centsAt(each, "tipCents"))},
                            {QStringLiteral("refunds"), money(-centsAt(each, "refundCents"))},
                            {QStringLiteral("fees"), money(-centsAt(each, "feeCents"))}}});
    }
    m_methods.sync(std::move(methods));
    showNeeds();
    Q_EMIT changed();
}

void TodayReport::showNeeds()
{
    std::vector<ValuesRow> needs;
    for (const QJsonValue& value : m_day.value(u"needs").toArray()) {
        const QJsonObject each = value.toObject();
        const QString kind = each.value(u"kind").toString();
        // Those have their own line, with a way to where they are decided.
        if (kind == u"payout_difference" || kind == u"money_parked")
            continue;
        const QString orderId = each.value(u"orderId").toString();
        const QString jobId = each.value(u"jobId").toString();
        const QString id = jobId.isEmpty() ? each.value(u"id").toString(orderId) : jobId;
        const qint64 at = Timestamp::fromRfc3339(each.value(u"at").toString()).ms;
        const NeedWords words = wordsOf(
            each, at > 0 ? m_time.formatDate(at) + u' ' + m_time.formatTime(at) : QString());
        needs.push_back({kind + u'|' + id,
                         {{QStringLiteral("kind"), kind},
                          {QStringLiteral("title"), words.title},
                          {QStringLiteral("detail"), words.detail},
                          {QStringLiteral("orderId"), orderId},
                          {QStringLiteral("jobId"), jobId}}});
    }
    m_needs.sync(std::move(needs));
}

void TodayReport::retryJob(const QString& jobId)
{
    actOnJob(jobId, QStringLiteral("retry"), {});
}

void TodayReport::dismissJob(const QString& jobId)
{
    actOnJob(jobId, QStringLiteral("dismiss"),
             {{QStringLiteral("reason"), TodayText::tr("Seen to by hand")}});
}

void TodayReport::actOnJob(const QString& jobId, const QString& action, const QJsonObject& body)
{
    // Either is the same however often it is asked: what is not parked any more refuses.
    m_api.post(QStringLiteral("/api/staff/jobs/%1/%2").arg(jobId, action), body, {}, this,
               [this](const Result<QJsonObject, protocol::Problem>&) { refresh(); });
}

// --- The strip ---

int TodayReport::currentHour() const
{
    return m_time.formatTime(m_time.now().ms).left(2).toInt();
}

QString TodayReport::weekday() const
{
    const QDate date = QDate::fromString(m_day.value(u"day").toString(), Qt::ISODate);
    return date.isValid() ? QLocale().dayName(date.dayOfWeek(), QLocale::LongFormat) : QString();
}

QString TodayReport::salesContext(qint64 salesCents) const
{
    if (m_day.value(u"usualByNowCents").isNull())
        return TodayText::tr("no usual %1 yet").arg(weekday());
    const qint64 difference = salesCents - centsAt(m_day, "usualByNowCents");
    return difference < 0
               ? TodayText::tr("%1 under a usual %2 by now").arg(money(-difference), weekday())
               : TodayText::tr("%1 over a usual %2 by now").arg(money(difference), weekday());
}

TodayReport::MessageCost TodayReport::messageCost() const
{
    // One provider bills in one currency.
    const QJsonObject first =
        m_day.value(u"messages").toObject().value(u"costs").toArray().at(0).toObject();
    return {first.value(u"currency").toString().toLatin1(), centsAt(first, "textMicros"),
            centsAt(first, "callMicros")};
}

QVariantList TodayReport::metrics() const
{
    if (m_day.isEmpty())
        return {};
    const QJsonObject all = m_day.value(u"totals").toObject();
    const qint64 sales = centsAt(all, "salesCents");
    const qint64 tips = centsAt(all, "tipCents");
    const qint64 orders = centsAt(all, "orders");
    const QString goal = duration(centsAt(m_day, "prepGoalSeconds"));
    const bool isReady = !m_day.value(u"averagePrepSeconds").isNull();
    const MessageCost cost = messageCost();
    const bool isPriced = !cost.currency.isEmpty() && orders > 0;
    const auto costText = [&](qint64 micros) {
        return moneyText(centsOfMicros(micros, cost.currency), cost.currency);
    };
    return {
        metric("sales", TodayText::tr("Sales, %1").arg(weekday()), money(sales),
               salesContext(sales)),
        metric("sales", TodayText::tr("Orders"), QString::number(orders),
               TodayText::tr("%1 open, %2 late")
                   .arg(centsAt(m_day, "openOrders"))
                   .arg(centsAt(m_day, "lateOrders"))),
        metric("", TodayText::tr("Average prep"),
               isReady ? duration(centsAt(m_day, "averagePrepSeconds")) : QStringLiteral("–"),
               isReady ? TodayText::tr("goal %1, %2 on time")
                             .arg(goal, QStringLiteral("%1%").arg(centsAt(m_day, "onTimePercent")))
                       : TodayText::tr("goal %1").arg(goal)),
        metric("tips", TodayText::tr("Tips"), money(tips),
               TodayText::tr("%1 of sales").arg(percent(tips, sales))),
        metric("refunds", TodayText::tr("Refunds"), money(centsAt(all, "refundCents")),
               TodayText::tr("%n order(s)", nullptr,
                             static_cast<int>(centsAt(m_day, "refundedOrders")))),
        metric(
            "", TodayText::tr("Messages, each order"),
            isPriced ? costText((cost.textMicros + cost.callMicros) / orders) : QStringLiteral("–"),
            isPriced ? TodayText::tr("%1 in all").arg(costText(cost.textMicros + cost.callMicros))
                     : TodayText::tr("no prices yet")),
    };
}

// --- The chart ---

qint64 TodayReport::scaleCents() const
{
    qint64 most = 0;
    for (const QJsonValue& value : m_day.value(u"hours").toArray()) {
        const QJsonObject each = value.toObject();
        most = std::max({most, centsAt(each, "salesCents"), centsAt(each, "usualCents")});
    }
    // The next round sum: 1, 2, 2.5, 4 or 5 times a power of ten, in four steps of whole units.
    qint64 power = 10 * minorUnitsOf(m_currency);
    for (; power < 1'000'000'000'000; power *= 10) {
        for (const qint64 tenths : {10, 20, 25, 40, 50}) {
            const qint64 step = power * tenths / 10;
            if (step * tickCount >= most)
                return step * tickCount;
        }
    }
    return most;
}

QVariantList TodayReport::hours() const
{
    QVariantList out;
    const QJsonArray hours = m_day.value(u"hours").toArray();
    int first = -1;
    int last = -1;
    for (int at = 0; at < hours.size(); ++at) {
        const QJsonObject each = hours.at(at).toObject();
        if (centsAt(each, "salesCents") == 0 && centsAt(each, "usualCents") == 0)
            continue;
        first = first < 0 ? at : first;
        last = at;
    }
    if (first < 0)
        return out;
    const int now = currentHour();
    last = std::max(last, std::min(now, static_cast<int>(hours.size()) - 1));
    first = std::min(first, last);
    const qint64 scale = std::max<qint64>(1, scaleCents());
    for (int at = first; at <= last; ++at) {
        const QJsonObject each = hours.at(at).toObject();
        const qint64 cents = centsAt(each, "salesCents");
        const bool hasUsual = !each.value(u"usualCents").isNull();
        out.append(QVariantMap{
            {QStringLiteral("hour"), at},
            {QStringLiteral("value"), cents * 1000 / scale},
            {QStringLiteral("usual"),
             hasUsual ? centsAt(each, "usualCents") * 1000 / scale : qint64{-1}},
            {QStringLiteral("text"), cents == 0 ? QString() : roundText(cents, m_currency)},
            {QStringLiteral("fullText"), money(cents)},
            {QStringLiteral("usualText"),
             hasUsual ? money(centsAt(each, "usualCents")) : QString()},
            {QStringLiteral("isNow"), at == now}});
    }
    return out;
}

QVariantList TodayReport::ticks() const
{
    QVariantList out;
    if (m_currency.isEmpty())
        return out;
    for (int tick = 0; tick <= tickCount; ++tick)
        out.append(roundText(scaleCents() / tickCount * tick, m_currency));
    return out;
}

// --- Beneath ---

QVariantMap TodayReport::totals() const
{
    const QJsonObject all = m_day.value(u"totals").toObject();
    return {{QStringLiteral("orders"), centsAt(all, "orders")},
            {QStringLiteral("sales"), money(centsAt(all, "salesCents"))},
            {QStringLiteral("tips"), money(centsAt(all, "tipCents"))},
            {QStringLiteral("refunds"), money(-centsAt(all, "refundCents"))},
            {QStringLiteral("fees"), money(-centsAt(all, "feeCents"))}};
}

QVariantList TodayReport::credit() const
{
    const QJsonObject all = m_day.value(u"totals").toObject();
    QVariantList out;
    bool isUsed = false;
    const auto add = [&](const char* key, const QString& label, qint64 cents) {
        isUsed = isUsed || cents != 0;
        out.append(QVariantMap{{QStringLiteral("key"), QLatin1String(key)},
                               {QStringLiteral("label"), label},
                               {QStringLiteral("amount"), money(cents)}});
    };
    add("creditSold", TodayText::tr("Sold"), centsAt(all, "creditSoldCents"));
    add("creditSpent", TodayText::tr("Spent"), -centsAt(all, "creditSpentCents"));
    add("creditRefunded", TodayText::tr("Refunds as credit"), centsAt(all, "creditRefundedCents"));
    add("creditExpired", TodayText::tr("Run out"), -centsAt(all, "creditExpiredCents"));
    add("", TodayText::tr("Owed to customers now"), centsAt(m_day, "creditOwedCents"));
    return isUsed ? out : QVariantList();
}

QVariantList TodayReport::messages() const
{
    const QJsonObject messages = m_day.value(u"messages").toObject();
    const MessageCost cost = messageCost();
    const auto row = [&](const QString& label, const char* count, qint64 micros) {
        return QVariantMap{{QStringLiteral("label"), label},
                           {QStringLiteral("count"), centsAt(messages, count)},
                           {QStringLiteral("amount"),
                            cost.currency.isEmpty() || micros < 0
                                ? QString()
                                : moneyText(centsOfMicros(micros, cost.currency), cost.currency)}};
    };
    return {row(TodayText::tr("Texts sent"), "texts", cost.textMicros),
            row(TodayText::tr("Calls when ready"), "calls", cost.callMicros),
            row(TodayText::tr("Not delivered"), "notDelivered", -1)};
}

QString TodayReport::messagesContext() const
{
    const QJsonObject messages = m_day.value(u"messages").toObject();
    const qint64 unpriced =
        centsAt(messages, "texts") + centsAt(messages, "calls") - centsAt(messages, "priced");
    return unpriced > 0 ? TodayText::tr("%n message(s) without a price from the provider yet.",
                                        nullptr, static_cast<int>(unpriced))
                        : QString();
}

// --- Files ---

QString TodayReport::fileName() const
{
    return QStringLiteral("day-%1").arg(m_day.value(u"day").toString());
}

void TodayReport::saveCsv()
{
    if (m_reading.isReady())
        m_file.fetchCsv(fileName(), QStringLiteral("/api/reports/day?format=csv&day=%1")
                                        .arg(m_day.value(u"day").toString()));
}

void TodayReport::savePdf()
{
    if (m_reading.isReady())
        m_file.savePdf(fileName(), paper());
}

} // namespace servery::app
