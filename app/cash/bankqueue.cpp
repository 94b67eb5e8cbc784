#include "app/cash/bankqueue.h"

#include "app/cash/bankwords.h"
#include "app/time/servertime.h"

#include <QJsonArray>

namespace servery::app {

BankQueue::BankQueue(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_reading(api, QStringLiteral("/api/bank/queue"), this),
      m_decision(api, this),
      m_awaiting({"reference", "amountText", "orderText", "sinceText"}, this),
      m_lines({"amountText", "outcome", "words", "next", "detail", "decisions", "paymentId"}, this),
      m_returns({"amountText", "orderText", "payer", "reason", "paymentId"}, this),
      m_statements(time, api, this)
{
    connect(&link, &ServerLink::eventArrived, this, &BankQueue::onEvent);
    connect(&link, &ServerLink::snapshotArrived, this, &BankQueue::refresh);
    connect(&m_seen, &MoneyEntry::changed, this, &BankQueue::changed);
    connect(&m_reading, &LiveReading::arrived, this,
            [this](const QJsonObject& queue) { m_queue = queue; });
    connect(&m_reading, &LiveReading::changed, this, &BankQueue::show);
    connect(&m_decision, &Decision::changed, this, &BankQueue::changed);
    connect(&m_decision, &Decision::answered, this, &BankQueue::refresh);
    connect(&m_statements, &BankStatements::changed, this, &BankQueue::changed);
    connect(&m_statements, &BankStatements::begun, &m_decision, &Decision::forgetProblem);
    connect(&m_statements, &BankStatements::answered, this, &BankQueue::refresh);
}

void BankQueue::setRole(const QString& role)
{
    m_role = role;
    m_statements.setRole(role);
}

void BankQueue::clear()
{
    m_role.clear();
    m_reading.clear();
    m_decision.clear();
    m_statements.clear();
    m_queue = {};
    m_noted = {};
    show();
}

void BankQueue::onEvent(const protocol::Event& event)
{
    const bool isTransfer = event.data.value(u"method").toString() == u"bank_transfer";
    if (event.name == u"bank_line_updated" || event.name == u"refund_due" || isTransfer)
        refresh();
}

void BankQueue::refresh()
{
    // A kitchen has no bank.
    if (m_role == u"manager" || m_role == u"counter")
        m_reading.refresh();
}

int BankQueue::toDo() const
{
    return static_cast<int>(m_queue.value(u"lines").toArray().size() +
                            m_queue.value(u"toReturn").toArray().size());
}

void BankQueue::show()
{
    std::vector<ValuesRow> awaiting;
    for (const QJsonValue& value : m_queue.value(u"awaiting").toArray())
        awaiting.push_back(bankwords::awaitedRow(value.toObject(), m_time));
    m_awaiting.sync(std::move(awaiting));
    std::vector<ValuesRow> lines;
    for (const QJsonValue& value : m_queue.value(u"lines").toArray())
        lines.push_back(bankwords::lineRow(value.toObject()));
    m_lines.sync(std::move(lines));
    std::vector<ValuesRow> returns;
    for (const QJsonValue& value : m_queue.value(u"toReturn").toArray())
        returns.push_back(bankwords::returnRow(value.toObject()));
    m_returns.sync(std::move(returns));
    followOpened();
    Q_EMIT changed();
}

// --- A transfer that somebody saw ---

QJsonObject BankQueue::opened() const
{
    for (const QJsonValue& value : m_queue.value(u"awaiting").toArray())
        if (value[QLatin1String("paymentId")].toString() == m_openId)
            return value.toObject();
    return {};
}

qint64 BankQueue::dueCents() const
{
    return opened().value(u"amountCents").toInteger();
}

void BankQueue::openTransfer(const QString& paymentId)
{
    m_openId = paymentId;
    m_seenDue = 0;
    m_decision.forgetProblem();
    m_noted = {};
    m_statements.forgetTaken();
    m_statements.forgetProblem();
    followOpened();
    Q_EMIT changed();
}

void BankQueue::followOpened()
{
    const QJsonObject open = opened();
    if (open.isEmpty())
        m_openId.clear(); // confirmed elsewhere, or over
    m_seen.setCurrency(open.value(u"currency").toString().toLatin1());
    // What nobody has typed over follows what is due.
    if (m_seen.cents() == m_seenDue || m_seenDue == 0)
        m_seen.setCents(dueCents());
    m_seenDue = dueCents();
}

QString BankQueue::openText() const
{
    return m_openId.isEmpty() ? QString() : bankwords::orderText(opened());
}

QString BankQueue::dueText() const
{
    return m_openId.isEmpty() ? QString() : bankwords::amountText(opened());
}

QString BankQueue::difference() const
{
    return m_openId.isEmpty() || m_seen.isEmpty()
               ? QString()
               : bankwords::differenceText(opened(), m_seen.cents());
}

QString BankQueue::next() const
{
    return m_openId.isEmpty() ? QString()
                              : bankwords::nextText(opened(), m_seen.cents(), isManager());
}

bool BankQueue::canConfirm() const
{
    return !m_openId.isEmpty() && !busy() && !m_seen.isEmpty();
}

void BankQueue::confirm()
{
    if (!canConfirm())
        return;
    // The amount is always said: it is what the statement has, whatever is due by now.
    send(QStringLiteral("/api/payments/%1/verify").arg(m_openId),
         {{QStringLiteral("amountCents"), m_seen.cents()}}, notedOfOpened());
}

BankQueue::Noted BankQueue::notedOfOpened() const
{
    const QString words = bankwords::notedText(opened(), m_seen.cents());
    return words.isEmpty() ? Noted{} : Noted{words, m_openId, m_seen.text()};
}

// --- Decisions ---

void BankQueue::decide(const QString& lineId, const QString& decision, const QString& note)
{
    QJsonObject body{{QStringLiteral("decision"), decision}};
    if (!note.isEmpty())
        body.insert(QStringLiteral("note"), note);
    send(QStringLiteral("/api/bank/lines/%1").arg(lineId), body);
}

void BankQueue::assign(const QString& lineId, const QString& paymentId)
{
    send(QStringLiteral("/api/bank/lines/%1").arg(lineId),
         {{QStringLiteral("decision"), QStringLiteral("assign")},
          {QStringLiteral("paymentId"), paymentId}});
}

void BankQueue::sentBack(const QString& refundId)
{
    send(QStringLiteral("/api/bank/refunds/%1").arg(refundId), {});
}

void BankQueue::send(const QString& path, const QJsonObject& body, const Noted& done)
{
    if (busy())
        return;
    m_noted = {};
    m_statements.forgetProblem();
    m_decision.post(path, body, [this, done] { m_noted = done; });
}

} // namespace servery::app
