#include "app/manager/payoutbook.h"

#include "app/documents/reporthead.h"
#include "app/manager/entrytrail.h"
#include "app/models/wordtable.h"
#include "app/money/moneytext.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace servery::app {
namespace {

struct PayoutText
{
    Q_DECLARE_TR_FUNCTIONS(PayoutText)
};

constexpr std::array lineWords{
    Word{"charge", QT_TRANSLATE_NOOP("PayoutText", "Card sales")},
    Word{"refund", QT_TRANSLATE_NOOP("PayoutText", "Refunds")},
    Word{"refund_failure", QT_TRANSLATE_NOOP("PayoutText", "Refunds that came back")},
    Word{"dispute", QT_TRANSLATE_NOOP("PayoutText", "Disputes")},
    Word{"dispute_reversal", QT_TRANSLATE_NOOP("PayoutText", "Disputes won")},
    Word{"provider_fee", QT_TRANSLATE_NOOP("PayoutText", "Provider fees")},
    Word{"platform_fee", QT_TRANSLATE_NOOP("PayoutText", "Servery fee")},
    Word{"payout_returned", QT_TRANSLATE_NOOP("PayoutText", "Payouts that came back")},
    Word{"adjustment", QT_TRANSLATE_NOOP("PayoutText", "Adjustments")},
};

constexpr std::array classWords{
    Word{"missing_here", QT_TRANSLATE_NOOP("PayoutText", "Missing in the ledger")},
    Word{"missing_there", QT_TRANSLATE_NOOP("PayoutText", "Missing in the payout")},
    Word{"amount", QT_TRANSLATE_NOOP("PayoutText", "Another amount")},
    Word{"fee", QT_TRANSLATE_NOOP("PayoutText", "Another fee")},
    Word{"late", QT_TRANSLATE_NOOP("PayoutText", "Booked on another day")},
    Word{"twice", QT_TRANSLATE_NOOP("PayoutText", "Taken twice")},
};

QString textOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString();
}

qint64 centsOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toInteger();
}

qint64 msOf(const QJsonObject& json, const char* name)
{
    return Timestamp::fromRfc3339(textOf(json, name)).ms;
}

QString kindOf(const QJsonObject& payout)
{
    const QString status = textOf(payout, "status");
    const QString compared = textOf(payout, "reconciliation");
    if (status == u"failed" || status == u"canceled")
        return QStringLiteral("failed");
    if (compared == u"differs")
        return QStringLiteral("differs");
    if (status == u"pending" || status == u"in_transit")
        return QStringLiteral("onItsWay");
    if (compared == u"matches" || compared == u"accepted")
        return compared;
    return QStringLiteral("waiting");
}

QString money(const QJsonObject& payout, qint64 cents)
{
    return moneyText(cents, textOf(payout, "currency").toLatin1());
}

QString wordsOf(const QJsonObject& payout, const ServerTime& time)
{
    const QString kind = kindOf(payout);
    if (kind == u"onItsWay")
        return PayoutText::tr("On its way, due %1").arg(time.formatDate(msOf(payout, "arrivalAt")));
    if (kind == u"matches")
        return PayoutText::tr("In the bank, matches");
    if (kind == u"accepted")
        return PayoutText::tr("In the bank, accepted");
    if (kind == u"failed")
        return PayoutText::tr("Failed");
    if (kind == u"waiting")
        return PayoutText::tr("In the bank, not compared yet");
    const qint64 difference = centsOf(payout, "differenceCents");
    return difference < 0   ? PayoutText::tr("%1 short").arg(money(payout, -difference))
           : difference > 0 ? PayoutText::tr("%1 over").arg(money(payout, difference))
                            : PayoutText::tr("Differs, line by line");
}

} // namespace

PayoutBook::PayoutBook(ServerLink& link, ServerTime& time, StaffApi& api, EntryTrail& trail,
                       QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_trail(trail),
      m_reading(api, QStringLiteral("/api/payouts"), this),
      m_decision(api, this),
      m_list({"dateText", "amountText", "kind", "words", "ordersText", "selected"}, this),
      m_lines({"name", "count", "provider", "ledger", "difference", "differs"}, this),
      m_differences({"title", "sentence", "amountText", "isOpen", "decided", "entry"}, this),
      m_file(api, this)
{
    connect(&link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (event.name == u"payout_updated")
            refresh();
    });
    connect(&link, &ServerLink::snapshotArrived, this, &PayoutBook::refresh);
    connect(&m_reading, &LiveReading::arrived, this, &PayoutBook::take);
    connect(&m_reading, &LiveReading::changed, this, &PayoutBook::show);
    connect(&m_decision, &Decision::changed, this, &PayoutBook::changed);
    connect(&m_decision, &Decision::answered, this, &PayoutBook::refresh);
}

void PayoutBook::setRole(const QString& role)
{
    m_role = role;
}

void PayoutBook::clear()
{
    m_role.clear();
    m_reading.clear();
    m_decision.clear();
    m_payouts.clear();
    m_openId.clear();
    m_detail = {};
    m_problem.clear();
    m_file.clear();
    show();
}

void PayoutBook::refresh()
{
    if (m_role == u"manager")
        m_reading.refresh();
}

void PayoutBook::take(const QJsonObject& answer)
{
    m_payouts.clear();
    for (const QJsonValue& each : answer.value(u"payouts").toArray())
        m_payouts.push_back(each.toObject());
    // What needs somebody is open first.
    if (m_openId.isEmpty() && !m_payouts.empty()) {
        const auto wanted = std::find_if(m_payouts.begin(), m_payouts.end(), [](const auto& each) {
            return kindOf(each) == u"differs";
        });
        m_openId = textOf(wanted == m_payouts.end() ? m_payouts.front() : *wanted, "payoutId");
    }
    fetchDetail();
}

void PayoutBook::open(const QString& payoutId)
{
    if (m_openId == payoutId)
        return;
    m_openId = payoutId;
    m_detail = {};
    m_file.clear();
    m_problem.clear();
    m_decision.forgetProblem();
    show();
    fetchDetail();
}

void PayoutBook::fetchDetail()
{
    if (m_openId.isEmpty())
        return;
    m_api.get(QStringLiteral("/api/payouts/%1").arg(m_openId), this,
              [this, id = m_openId](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (id != m_openId || m_role.isEmpty())
                      return;
                  if (answer)
                      m_detail = *answer;
                  else
                      m_problem = refusalText(answer.error());
                  show();
              });
}

int PayoutBook::toReview() const
{
    return static_cast<int>(
        std::count_if(m_payouts.begin(), m_payouts.end(), [](const QJsonObject& each) {
            return kindOf(each) == u"differs" || kindOf(each) == u"failed";
        }));
}

void PayoutBook::show()
{
    std::vector<ValuesRow> rows;
    for (const QJsonObject& each : m_payouts) {
        const QString id = textOf(each, "payoutId");
        rows.push_back({id,
                        {{QStringLiteral("dateText"), m_time.formatDate(msOf(each, "createdAt"))},
                         {QStringLiteral("amountText"), money(each, centsOf(each, "amountCents"))},
                         {QStringLiteral("kind"), kindOf(each)},
                         {QStringLiteral("words"), wordsOf(each, m_time)},
                         {QStringLiteral("ordersText"),
                          PayoutText::tr("%n order(s)", nullptr,
                                         static_cast<int>(centsOf(each, "orderCount")))},
                         {QStringLiteral("selected"), id == m_openId}}});
    }
    m_list.sync(std::move(rows));
    showDetail();
    Q_EMIT changed();
}

void PayoutBook::showDetail()
{
    std::vector<ValuesRow> lines;
    for (const QJsonValue& value : m_detail.value(u"lines").toArray()) {
        const QJsonObject each = value.toObject();
        const qint64 difference = centsOf(each, "differenceCents");
        lines.push_back(
            {textOf(each, "kind"),
             {{QStringLiteral("name"), wordsFor(lineWords, "PayoutText", textOf(each, "kind"))},
              {QStringLiteral("count"), centsOf(each, "count")},
              {QStringLiteral("provider"), money(m_detail, centsOf(each, "providerCents"))},
              {QStringLiteral("ledger"), money(m_detail, centsOf(each, "ledgerCents"))},
              {QStringLiteral("difference"), money(m_detail, difference)},
              {QStringLiteral("differs"), difference != 0}}});
    }
    m_lines.sync(std::move(lines));
    std::vector<ValuesRow> differences;
    for (const QJsonValue& value : m_detail.value(u"differences").toArray()) {
        const QJsonObject each = value.toObject();
        const bool isOpen = textOf(each, "state") == u"open";
        differences.push_back(
            {textOf(each, "differenceId"),
             {{QStringLiteral("title"), wordsFor(classWords, "PayoutText", textOf(each, "class"))},
              {QStringLiteral("sentence"), textOf(each, "sentence")},
              {QStringLiteral("amountText"), money(m_detail, centsOf(each, "differenceCents"))},
              {QStringLiteral("isOpen"), isOpen},
              {QStringLiteral("decided"),
               isOpen ? QString()
                      : PayoutText::tr("Accepted by %1: %2")
                            .arg(textOf(each, "decidedBy"), textOf(each, "reason"))},
              {QStringLiteral("entry"), centsOf(each, "ledgerNumber")}}});
    }
    m_differences.sync(std::move(differences));
}

// --- The one that is open ---

QString PayoutBook::titleOf(const QJsonObject& payout) const
{
    return PayoutText::tr("Payout of %1").arg(m_time.formatDate(msOf(payout, "createdAt")));
}

QString PayoutBook::title() const
{
    return isOpen() ? titleOf(m_detail) : QString();
}

QString PayoutBook::arrival() const
{
    if (!isOpen())
        return {};
    const QString at = m_time.formatDate(msOf(m_detail, "arrivalAt"));
    if (kind() == u"failed")
        return textOf(m_detail, "failureMessage");
    return kind() == u"onItsWay" ? PayoutText::tr("Due %1").arg(at)
                                 : PayoutText::tr("Arrived %1").arg(at);
}

QString PayoutBook::kind() const
{
    return isOpen() ? kindOf(m_detail) : QString();
}

QString PayoutBook::receivedText() const
{
    return isOpen() ? money(m_detail, centsOf(m_detail, "amountCents")) : QString();
}

QString PayoutBook::expectedText() const
{
    return isOpen() && !m_detail.value(u"expectedCents").isNull()
               ? money(m_detail, centsOf(m_detail, "expectedCents"))
               : QString();
}

QString PayoutBook::differenceText() const
{
    return isOpen() && !m_detail.value(u"differenceCents").isNull()
               ? money(m_detail, centsOf(m_detail, "differenceCents"))
               : QString();
}

void PayoutBook::accept(const QString& differenceId, const QString& reason)
{
    if (reason.trimmed().isEmpty() || m_openId.isEmpty())
        return;
    m_problem.clear();
    m_decision.post(
        QStringLiteral("/api/payouts/%1/differences/%2/accept").arg(m_openId, differenceId),
        {{QStringLiteral("reason"), reason.trimmed()}});
}

std::vector<QStringList> PayoutBook::table() const
{
    std::vector<QStringList> rows{{PayoutText::tr("Line"), PayoutText::tr("Count"),
                                   PayoutText::tr("Provider"), PayoutText::tr("Ledger"),
                                   PayoutText::tr("Difference")}};
    for (const ValuesRow& row : m_lines.rows()) {
        QStringList cells;
        for (const char* name : {"name", "count", "provider", "ledger", "difference"})
            cells += row.values.value(QLatin1String(name)).toString();
        rows.push_back(cells);
    }
    rows.push_back(
        {PayoutText::tr("Payout"), QString(), receivedText(), expectedText(), differenceText()});
    return rows;
}

void PayoutBook::openLine(const QString& kind)
{
    if (isOpen())
        m_trail.ofPayout(m_detail, kind, [this, payout = m_detail, kind] {
            return QStringLiteral("%1, %2").arg(titleOf(payout),
                                                wordsFor(lineWords, "PayoutText", kind));
        });
}

void PayoutBook::openEntries()
{
    if (isOpen())
        m_trail.ofSubject(m_openId, [this, payout = m_detail] { return titleOf(payout); });
}

void PayoutBook::saveCsv()
{
    if (isOpen())
        m_file.fetchCsv(QStringLiteral("payout-%1").arg(m_openId),
                        QStringLiteral("/api/payouts/%1?format=csv").arg(m_openId));
}

void PayoutBook::savePdf()
{
    if (isOpen())
        m_file.savePdf(QStringLiteral("payout-%1").arg(m_openId), paper());
}

Paper PayoutBook::paper() const
{
    Paper paper =
        paperWithHead({title(), m_api.venueName(), m_api.staffName(),
                       m_time.formatDay(m_time.now().ms), textOf(m_detail, "currency").toLatin1()});
    const auto add = [&paper](PaperBlock::Kind kind, const QStringList& cells) {
        paper.blocks.append({kind, cells});
    };
    add(PaperBlock::Kind::Subtitle, {QStringLiteral("%1, %2").arg(m_openId, arrival())});
    add(PaperBlock::Kind::Section, {PayoutText::tr("Bank and ledger")});
    add(PaperBlock::Kind::Row, {PayoutText::tr("Bank received"), receivedText()});
    add(PaperBlock::Kind::Row, {PayoutText::tr("Ledger expected"), expectedText()});
    add(PaperBlock::Kind::Total, {PayoutText::tr("Difference"), differenceText()});
    if (m_differences.rows().empty() && !expectedText().isEmpty())
        add(PaperBlock::Kind::Paragraph,
            {PayoutText::tr("Every line of the payout is in the ledger with the same amount.")});
    for (const ValuesRow& row : m_differences.rows()) {
        const auto value = [&row](const char* name) {
            return row.values.value(QLatin1String(name)).toString();
        };
        add(PaperBlock::Kind::Alert,
            {QStringLiteral("%1, %2. %3")
                 .arg(value("title"), value("amountText"), value("sentence"))});
        add(PaperBlock::Kind::Paragraph,
            {value("decided").isEmpty() ? PayoutText::tr("Nobody has decided it yet.")
                                        : value("decided")});
    }
    add(PaperBlock::Kind::Section, {PayoutText::tr("Line by line")});
    addTable(paper, table());
    return paper;
}

} // namespace servery::app
