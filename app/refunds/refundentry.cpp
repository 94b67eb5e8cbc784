#include "app/refunds/refundentry.h"

#include "app/money/moneytext.h"
#include "app/orders/refusals.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace servery::app {
namespace {

struct RefundText
{
    Q_DECLARE_TR_FUNCTIONS(RefundText)
};

QString stateWord(const QString& status)
{
    if (status == u"succeeded")
        return RefundText::tr("given back");
    if (status == u"failed")
        return RefundText::tr("failed");
    return RefundText::tr("on its way");
}

} // namespace

RefundEntry::RefundEntry(OrderBook& book, ServerLink& link, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_book(book),
      m_link(link),
      m_api(api),
      m_lines({"name", "quantity", "remaining", "chosen", "amountText"}, this),
      m_earlier({"amountText", "reason", "state"}, this),
      m_amount(this)
{
    connect(&m_amount, &MoneyEntry::changed, this, &RefundEntry::edited);
    connect(&m_link, &ServerLink::connectedChanged, this, &RefundEntry::changed);
}

void RefundEntry::setRole(const QString& role)
{
    m_role = role;
    Q_EMIT changed();
}

void RefundEntry::clear()
{
    m_role.clear();
    close();
}

void RefundEntry::open(const QString& orderId)
{
    close();
    const OrderView* order = m_book.find(orderId);
    if (order == nullptr)
        return;
    m_orderId = orderId;
    m_number = order->number;
    m_currency = order->currency;
    m_amount.setCurrency(m_currency);
    m_stage = QStringLiteral("loading");
    show();
    m_api.get(QStringLiteral("/api/staff/orders/%1/payments").arg(orderId), this,
              [this, orderId](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (m_orderId != orderId)
                      return;
                  if (answer) {
                      apply(*answer);
                      return;
                  }
                  m_stage = QStringLiteral("failed");
                  m_problem = refusalText(answer.error());
                  Q_EMIT changed();
              });
}

void RefundEntry::close()
{
    m_orderId.clear();
    m_paymentId.clear();
    m_method.clear();
    m_stage.clear();
    m_refundableCents = 0;
    m_givenBack.clear();
    m_chosen.clear();
    m_byAmount = false;
    m_reason.clear();
    m_creditPhoneEnds.clear();
    m_toCredit = false;
    m_key.clear();
    m_problem.clear();
    m_doneText.clear();
    m_earlier.sync({});
    m_amount.clear();
    show();
}

void RefundEntry::apply(const QJsonObject& payments)
{
    m_refundableCents = 0;
    m_givenBack.clear();
    std::vector<ValuesRow> earlier;
    for (const QJsonValue& value : payments.value(u"payments").toArray()) {
        const QJsonObject payment = value.toObject();
        const qint64 refundable = payment.value(u"refundableCents").toInteger();
        // Where several paid, the one that still holds the most gives back first.
        if (refundable > m_refundableCents) {
            m_refundableCents = refundable;
            m_paymentId = payment.value(u"paymentId").toString();
            m_method = payment.value(u"method").toString();
        }
        for (const QJsonValue& each : payment.value(u"refunds").toArray()) {
            const QJsonObject refund = each.toObject();
            const QString status = refund.value(u"status").toString();
            earlier.push_back({refund.value(u"refundId").toString(),
                               {{QStringLiteral("amountText"),
                                 moneyText(refund.value(u"amountCents").toInteger(), m_currency)},
                                {QStringLiteral("reason"), refund.value(u"reason").toString()},
                                {QStringLiteral("state"), stateWord(status)}}});
            if (status == u"failed")
                continue;
            for (const QJsonValue& line : refund.value(u"lines").toArray())
                m_givenBack[line.toObject().value(u"lineId").toString()] +=
                    line.toObject().value(u"quantity").toInt();
        }
    }
    // Taken off before it was paid: there is nothing to give back for it.
    for (const QJsonValue& line : payments.value(u"unpaidLines").toArray())
        m_givenBack[line.toObject().value(u"lineId").toString()] +=
            line.toObject().value(u"quantity").toInt();
    // What was paid with credit goes back onto it anyway.
    if (m_method != u"wallet")
        m_creditPhoneEnds = payments.value(u"creditPhoneEnds").toString();
    m_earlier.sync(std::move(earlier));
    m_stage = QStringLiteral("entry");
    show();
}

int RefundEntry::leftOf(const protocol::OrderLineView& line) const
{
    return qMax(0, line.quantity - m_givenBack.value(line.lineId.toString()));
}

void RefundEntry::show()
{
    std::vector<ValuesRow> rows;
    if (const OrderView* order = m_book.find(m_orderId)) {
        for (const protocol::OrderLineView& line : order->items) {
            const QString key = line.lineId.toString();
            rows.push_back(
                {key,
                 {{QStringLiteral("name"), line.name},
                  {QStringLiteral("quantity"), line.quantity},
                  {QStringLiteral("remaining"), leftOf(line)},
                  {QStringLiteral("chosen"), m_chosen.value(key)},
                  {QStringLiteral("amountText"), moneyText(line.unitPriceCents, m_currency)}}});
        }
    }
    m_lines.sync(std::move(rows));
    Q_EMIT changed();
}

void RefundEntry::edited()
{
    m_problem.clear();
    show();
}

void RefundEntry::setByAmount(bool byAmount)
{
    if (m_byAmount == byAmount)
        return;
    m_byAmount = byAmount;
    edited();
}

void RefundEntry::setReason(const QString& reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    edited();
}

void RefundEntry::setToCredit(bool toCredit)
{
    if (m_toCredit == toCredit || (toCredit && m_creditPhoneEnds.isEmpty()))
        return;
    m_toCredit = toCredit;
    edited();
}

void RefundEntry::step(const QString& lineKey, int by)
{
    const OrderView* order = m_book.find(m_orderId);
    if (order == nullptr || m_stage != u"entry")
        return;
    for (const protocol::OrderLineView& line : order->items) {
        if (line.lineId.toString() != lineKey)
            continue;
        m_chosen[lineKey] = qBound(0, m_chosen.value(lineKey) + by, leftOf(line));
        edited();
    }
}

qint64 RefundEntry::totalCents() const
{
    if (m_byAmount)
        return m_amount.cents();
    qint64 sum = 0;
    if (const OrderView* order = m_book.find(m_orderId)) {
        for (const protocol::OrderLineView& line : order->items)
            sum += line.unitPriceCents * m_chosen.value(line.lineId.toString());
    }
    return sum;
}

QString RefundEntry::refundableText() const
{
    return isOpen() ? moneyText(m_refundableCents, m_currency) : QString();
}

QString RefundEntry::totalText() const
{
    return isOpen() ? moneyText(totalCents(), m_currency) : QString();
}

QString RefundEntry::fault() const
{
    const qint64 beyond = totalCents() - m_refundableCents;
    return m_stage == u"entry" && beyond > 0
               ? RefundText::tr("%1 more than is left").arg(moneyText(beyond, m_currency))
               : QString();
}

bool RefundEntry::canRefund() const
{
    return m_stage == u"entry" && mayRefund() && m_link.isConnected() && !m_reason.isEmpty() &&
           totalCents() > 0 && totalCents() <= m_refundableCents;
}

void RefundEntry::refund()
{
    if (!canRefund())
        return;
    QJsonObject body{{QStringLiteral("reason"), m_reason}};
    if (m_toCredit)
        body.insert(QStringLiteral("to"), QStringLiteral("wallet"));
    if (m_byAmount) {
        body.insert(QStringLiteral("amountCents"), m_amount.cents());
    } else {
        QJsonArray lines;
        for (const ValuesRow& row : m_lines.rows()) {
            if (const int quantity = m_chosen.value(row.key); quantity > 0)
                lines.append(QJsonObject{{QStringLiteral("lineId"), row.key},
                                         {QStringLiteral("quantity"), quantity}});
        }
        body.insert(QStringLiteral("lines"), lines);
    }
    const QString path = QStringLiteral("/api/payments/%1/refund").arg(m_paymentId);
    m_stage = QStringLiteral("sending");
    m_problem.clear();
    Q_EMIT changed();
    const QString total = totalText();
    m_api.post(
        path, body, m_key.of(path, body, m_api), this,
        [this, orderId = m_orderId, total](const Result<QJsonObject, protocol::Problem>& answer) {
            if (m_orderId != orderId)
                return;
            m_key.hear(answer);
            if (answer) {
                m_stage = QStringLiteral("done");
                m_doneText = m_toCredit || m_method == u"wallet"
                                 ? RefundText::tr("%1 is credit now.").arg(total)
                             : m_method == u"cash"
                                 ? RefundText::tr("Give back %1 from the drawer.").arg(total)
                                 : RefundText::tr("%1 is on its way back.").arg(total);
            } else {
                m_stage = QStringLiteral("entry");
                m_problem = answer.error().status == 0
                                ? RefundText::tr("No answer yet. Try again: it goes back "
                                                 "once.")
                                : refusalText(answer.error());
            }
            Q_EMIT changed();
        });
}

} // namespace servery::app
