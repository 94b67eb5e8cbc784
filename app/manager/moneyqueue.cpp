#include "app/manager/moneyqueue.h"

#include "app/manager/ledgerwords.h"
#include "app/money/moneytext.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace servery::app {
namespace {

struct MoneyQueueText
{
    Q_DECLARE_TR_FUNCTIONS(MoneyQueueText)
};

QString textOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString();
}

QString moneyOf(const QJsonObject& json)
{
    return json.isEmpty() ? QString()
                          : moneyText(json.value(u"amountCents").toInteger(),
                                      textOf(json, "currency").toLatin1());
}

QString kindWords(const QString& kind)
{
    if (kind == u"late_payment")
        return MoneyQueueText::tr("Came too late");
    if (kind == u"second_payment")
        return MoneyQueueText::tr("Paid twice");
    if (kind == u"refund_failed")
        return MoneyQueueText::tr("Refund did not go through");
    if (kind == u"refund_by_hand")
        return MoneyQueueText::tr("To send back by hand");
    if (kind == u"refund_unsure")
        return MoneyQueueText::tr("Refund nobody is sure of");
    return MoneyQueueText::tr("Another amount than due");
}

QString sentenceOf(const QString& kind)
{
    if (kind == u"late_payment")
        return MoneyQueueText::tr("The order was over when the money arrived. Nothing is made for "
                                  "it.");
    if (kind == u"second_payment")
        return MoneyQueueText::tr("The order was paid already. This is money for nothing.");
    if (kind == u"refund_failed")
        return MoneyQueueText::tr("The provider could not give it back: the card may be closed. "
                                  "The money is still here.");
    if (kind == u"refund_by_hand")
        return MoneyQueueText::tr("The provider moves no money back. Send it from the bank, then "
                                  "say so here.");
    if (kind == u"refund_unsure")
        return MoneyQueueText::tr("The provider never said whether it was given. Look for this "
                                  "payment in the provider's own pages, then say so here:");
    return MoneyQueueText::tr("It is not the sum that was asked for. The order does not count as "
                              "paid.");
}

QVariantMap decisionOf(const char* name, const QString& text, const QString& effect)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("text"), text},
            {QStringLiteral("effect"), effect}};
}

QString subjectOf(const QJsonObject& money)
{
    return textOf(money, "orderId").isEmpty()
               ? MoneyQueueText::tr("Credit that was bought")
               : MoneyQueueText::tr("Order %1").arg(money.value(u"number").toInteger());
}

qint64 msOf(const QJsonObject& json, const char* name)
{
    return Timestamp::fromRfc3339(textOf(json, name)).ms;
}

} // namespace

MoneyQueue::MoneyQueue(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_reading(api, QStringLiteral("/api/payments/parked"), this),
      m_decision(api, this),
      m_list({"words", "amountText", "orderText", "sinceText", "selected"}, this),
      m_entries({"number", "timeText", "cause", "sumText", "isOwn"}, this)
{
    connect(&link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (event.name == u"money_parked" || event.name == u"money_decided")
            refresh();
    });
    connect(&link, &ServerLink::snapshotArrived, this, &MoneyQueue::refresh);
    connect(&m_reading, &LiveReading::arrived, this, &MoneyQueue::take);
    connect(&m_reading, &LiveReading::changed, this, &MoneyQueue::show);
    connect(&m_decision, &Decision::changed, this, &MoneyQueue::changed);
    connect(&m_decision, &Decision::answered, this, &MoneyQueue::refresh);
}

void MoneyQueue::setRole(const QString& role)
{
    m_role = role;
}

void MoneyQueue::clear()
{
    m_role.clear();
    m_reading.clear();
    m_decision.clear();
    m_waiting.clear();
    m_openId.clear();
    m_entries.sync({});
    show();
}

void MoneyQueue::refresh()
{
    if (m_role == u"manager")
        m_reading.refresh();
}

void MoneyQueue::take(const QJsonObject& answer)
{
    m_waiting.clear();
    for (const QJsonValue& each : answer.value(u"parked").toArray())
        m_waiting.push_back(each.toObject());
    // Who waits the longest comes first.
    std::reverse(m_waiting.begin(), m_waiting.end());
    if (opened().isEmpty())
        m_openId = m_waiting.empty() ? QString() : textOf(m_waiting.front(), "parkedId");
    fetchEntries();
}

QJsonObject MoneyQueue::opened() const
{
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [this](const QJsonObject& each) {
            return textOf(each, "parkedId") == m_openId;
        });
    return m_openId.isEmpty() || found == m_waiting.end() ? QJsonObject() : *found;
}

void MoneyQueue::open(const QString& parkedId)
{
    if (m_openId == parkedId)
        return;
    m_openId = parkedId;
    m_decision.forgetProblem();
    m_entries.sync({});
    show();
    fetchEntries();
}

void MoneyQueue::fetchEntries()
{
    const QJsonObject money = opened();
    if (money.isEmpty())
        return m_entries.sync({});
    // A wallet has had much else.
    const QString about = isCredit() ? QStringLiteral("payment=") + textOf(money, "paymentId")
                                     : QStringLiteral("subject=") + orderId();
    m_api.get(QStringLiteral("/api/ledger/transactions?") + about, this,
              [this, open = m_openId](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (open == m_openId && answer)
                      takeEntries(*answer);
              });
}

void MoneyQueue::takeEntries(const QJsonObject& answer)
{
    const QJsonObject money = opened();
    std::vector<ValuesRow> rows;
    for (const QJsonValue& value : answer.value(u"transactions").toArray()) {
        const QJsonObject entry = value.toObject();
        const QString cause = textOf(entry, "causeId");
        const bool isOwn = !cause.isEmpty() && (cause == textOf(money, "paymentId") ||
                                                cause == textOf(money, "refundId"));
        qint64 sum = 0;
        QByteArray currency;
        for (const QJsonValue& each : entry.value(u"postings").toArray()) {
            const QJsonObject posting = each.toObject();
            sum += std::max<qint64>(0, posting.value(u"amountCents").toInteger());
            currency = textOf(posting, "currency").toLatin1();
        }
        const qint64 number = entry.value(u"number").toInteger();
        const qint64 at = msOf(entry, "at");
        rows.push_back(
            {QString::number(number),
             {{QStringLiteral("number"), number},
              {QStringLiteral("timeText"), m_time.formatDate(at) + u' ' + m_time.formatTime(at)},
              {QStringLiteral("cause"), causeWords(textOf(entry, "cause"))},
              {QStringLiteral("sumText"), moneyText(sum, currency)},
              {QStringLiteral("isOwn"), isOwn}}});
    }
    m_entries.sync(std::move(rows));
}

void MoneyQueue::show()
{
    std::vector<ValuesRow> rows;
    for (const QJsonObject& each : m_waiting) {
        const qint64 since = msOf(each, "since");
        rows.push_back({textOf(each, "parkedId"),
                        {{QStringLiteral("words"), kindWords(textOf(each, "kind"))},
                         {QStringLiteral("amountText"), moneyOf(each)},
                         {QStringLiteral("orderText"), subjectOf(each)},
                         {QStringLiteral("sinceText"),
                          m_time.formatDate(since) + u' ' + m_time.formatTime(since)},
                         {QStringLiteral("selected"), textOf(each, "parkedId") == m_openId}}});
    }
    m_list.sync(std::move(rows));
    Q_EMIT changed();
}

QString MoneyQueue::title() const
{
    const QJsonObject money = opened();
    if (money.isEmpty())
        return {};
    const QString kind = kindWords(textOf(money, "kind"));
    return isCredit() ? MoneyQueueText::tr("%1, credit that was bought").arg(kind)
                      : MoneyQueueText::tr("%1, order %2")
                            .arg(kind)
                            .arg(money.value(u"number").toInteger());
}

bool MoneyQueue::isCredit() const
{
    return !m_openId.isEmpty() && orderId().isEmpty();
}

QString MoneyQueue::why() const
{
    const QJsonObject money = opened();
    if (money.isEmpty())
        return {};
    const QString kind = textOf(money, "kind");
    // The provider has our name for the payment, which it is looked up by.
    return kind == u"refund_unsure" ? sentenceOf(kind) + u' ' + textOf(money, "paymentId")
                                    : sentenceOf(kind);
}

QString MoneyQueue::amountText() const
{
    return moneyOf(opened());
}

QString MoneyQueue::payTo() const
{
    return textOf(opened(), "payTo");
}

QString MoneyQueue::orderId() const
{
    return textOf(opened(), "orderId");
}

QVariantList MoneyQueue::decisions() const
{
    const QString kind = textOf(opened(), "kind");
    if (kind.isEmpty())
        return {};
    if (kind == u"refund_by_hand")
        return {decisionOf("refund", MoneyQueueText::tr("It was sent back"),
                           MoneyQueueText::tr("The refund is done.")),
                decisionOf("accept", MoneyQueueText::tr("It is not owed any more"),
                           MoneyQueueText::tr("The money stays with the order."))};
    if (kind == u"refund_unsure")
        return {decisionOf("refund", MoneyQueueText::tr("It did go back"),
                           MoneyQueueText::tr("The refund is done.")),
                decisionOf("accept", MoneyQueueText::tr("It did not go back"),
                           MoneyQueueText::tr("It waits here, to be tried again."))};
    if (kind == u"refund_failed")
        return {decisionOf("refund", MoneyQueueText::tr("Try the refund again"),
                           MoneyQueueText::tr("The provider is asked once more.")),
                decisionOf("accept", MoneyQueueText::tr("It is not owed any more"),
                           MoneyQueueText::tr("The money stays with the order."))};
    QVariantList out{decisionOf("refund", MoneyQueueText::tr("Give it back"),
                                MoneyQueueText::tr("It goes back the way it came."))};
    if (kind == u"amount_mismatch")
        out.append(decisionOf("accept", MoneyQueueText::tr("Take it for the order"),
                              MoneyQueueText::tr("Less leaves the rest due; what is over goes "
                                                 "back.")));
    out.append(decisionOf("write_off", MoneyQueueText::tr("Keep it"),
                          MoneyQueueText::tr("It stays with the venue, for nothing.")));
    return out;
}

void MoneyQueue::decide(const QString& decision, const QString& reason)
{
    if (m_openId.isEmpty() || reason.trimmed().isEmpty())
        return;
    m_decision.post(QStringLiteral("/api/payments/parked/%1").arg(m_openId),
                    {{QStringLiteral("decision"), decision}, {QStringLiteral("reason"), reason}});
}

} // namespace servery::app
