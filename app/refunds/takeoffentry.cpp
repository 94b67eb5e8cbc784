#include "app/refunds/takeoffentry.h"

#include "app/money/moneytext.h"
#include "app/orders/ordertext.h"
#include "app/orders/refusals.h"
#include "core/protocol/names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace servery::app {
namespace {

struct TakeOffText
{
    Q_DECLARE_TR_FUNCTIONS(TakeOffText)
};

using protocol::OrderLineView;

int leftOf(const OrderLineView& line)
{
    return qMax(0, line.quantity - line.takenOff);
}

QString choicesOf(const OrderLineView& line)
{
    QStringList words;
    for (const protocol::ModifierView& modifier : line.modifiers)
        words.append((modifier.isRemoval ? QStringLiteral("\u2212 ") : QStringLiteral("+ ")) +
                     modifier.name);
    return words.join(QStringLiteral(", "));
}

} // namespace

TakeOffEntry::TakeOffEntry(OrderBook& book, OrderActions& actions, ServerLink& link, StaffApi& api,
                           QObject* parent)
    : QObject(parent),
      m_book(book),
      m_actions(actions),
      m_link(link),
      m_api(api),
      m_lines({"name", "detail", "remaining", "amountText", "chosen"}, this)
{
    connect(&m_book, &OrderBook::changed, this, &TakeOffEntry::show);
    connect(&m_link, &ServerLink::connectedChanged, this, &TakeOffEntry::changed);
    connect(&m_actions, &OrderActions::done, this, [this](const QString& id) { onDone(id); });
    connect(&m_actions, &OrderActions::refused, this,
            [this](const QString& id, const QString&, const protocol::Problem& problem) {
                onRefused(id, problem);
            });
}

void TakeOffEntry::setRole(const QString& role)
{
    m_role = role;
    Q_EMIT changed();
}

void TakeOffEntry::clear()
{
    m_role.clear();
    close();
}

void TakeOffEntry::open(const QString& orderId)
{
    close();
    if (m_book.find(orderId) == nullptr)
        return;
    m_orderId = orderId;
    m_stage = QStringLiteral("entry");
    show();
    m_api.get(QStringLiteral("/api/staff/orders/%1/payments").arg(orderId), this,
              [this, orderId](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (m_orderId != orderId || !answer)
                      return;
                  qint64 most = 0;
                  for (const QJsonValue& payment : answer->value(u"payments").toArray()) {
                      const qint64 left = payment[u"refundableCents"].toInteger();
                      if (left > most)
                          m_method = payment[u"method"].toString();
                      most = qMax(most, left);
                  }
                  Q_EMIT changed();
              });
}

void TakeOffEntry::close()
{
    m_orderId.clear();
    m_lineId.clear();
    m_quantity = 0;
    m_reason.clear();
    m_method.clear();
    m_stage.clear();
    m_commandId.clear();
    m_problem.clear();
    m_doneText.clear();
    m_gaveBack = false;
    show();
}

const OrderLineView* TakeOffEntry::line() const
{
    const OrderView* open = order();
    if (open == nullptr || m_lineId.isEmpty())
        return nullptr;
    for (const OrderLineView& each : open->items)
        if (each.lineId.toString() == m_lineId)
            return &each;
    return nullptr;
}

int TakeOffEntry::number() const
{
    const OrderView* open = order();
    return open == nullptr ? 0 : open->number;
}

QString TakeOffEntry::title() const
{
    const OrderView* open = order();
    return open == nullptr ? QString() : orderTitle(*open);
}

QString TakeOffEntry::chosenName() const
{
    const OrderLineView* chosen = line();
    return chosen == nullptr ? QString() : chosen->name;
}

int TakeOffEntry::most() const
{
    const OrderLineView* chosen = line();
    return chosen == nullptr ? 0 : leftOf(*chosen);
}

qint64 TakeOffEntry::amountCents() const
{
    const OrderLineView* chosen = line();
    return chosen == nullptr ? 0 : chosen->unitPriceCents * m_quantity;
}

QString TakeOffEntry::amountText() const
{
    const OrderView* open = order();
    return open == nullptr || open->due || line() == nullptr
               ? QString()
               : moneyText(amountCents(), open->currency);
}

QString TakeOffEntry::refundText() const
{
    const OrderView* open = order();
    if (open == nullptr || line() == nullptr)
        return {};
    if (open->due)
        return TakeOffText::tr("It is not paid yet: nothing goes back.");
    if (m_method == u"cash")
        return TakeOffText::tr("%1 goes back in cash, from the drawer.").arg(amountText());
    return TakeOffText::tr("%1 goes back the way it was paid.").arg(amountText());
}

QString TakeOffEntry::fault() const
{
    const OrderView* open = order();
    if (open == nullptr || m_stage != u"entry")
        return {};
    if (!isInKitchen(*open))
        return TakeOffText::tr("The kitchen does not have it any more: refund it instead.");
    if (!m_link.isConnected())
        return TakeOffText::tr("This needs the server. It is offline.");
    int all = 0;
    for (const OrderLineView& each : open->items)
        all += leftOf(each);
    if (line() != nullptr && m_quantity == all)
        return TakeOffText::tr("It is all that is left: cancel the order.");
    return {};
}

bool TakeOffEntry::canTakeOff() const
{
    return m_stage == u"entry" && mayTakeOff() && line() != nullptr && m_quantity > 0 &&
           m_quantity <= most() && !m_reason.isEmpty() && fault().isEmpty();
}

void TakeOffEntry::show()
{
    std::vector<ValuesRow> rows;
    if (const OrderView* open = order()) {
        // Others may take some of it off meanwhile.
        if (m_stage == u"entry" && m_quantity > most())
            m_quantity = most();
        for (const OrderLineView& each : open->items) {
            const QString key = each.lineId.toString();
            rows.push_back(
                {key,
                 {{QStringLiteral("name"), each.name},
                  {QStringLiteral("detail"), choicesOf(each)},
                  {QStringLiteral("remaining"), leftOf(each)},
                  {QStringLiteral("amountText"), moneyText(each.unitPriceCents, open->currency)},
                  {QStringLiteral("chosen"), key == m_lineId}}});
        }
    }
    m_lines.sync(std::move(rows));
    Q_EMIT changed();
}

void TakeOffEntry::edited()
{
    m_problem.clear();
    show();
}

void TakeOffEntry::choose(const QString& lineKey)
{
    if (m_stage != u"entry" || m_lineId == lineKey)
        return;
    m_lineId = lineKey;
    m_quantity = qMin(1, most());
    edited();
}

void TakeOffEntry::step(int by)
{
    if (m_stage != u"entry" || line() == nullptr)
        return;
    m_quantity = qBound(qMin(1, most()), m_quantity + by, most());
    edited();
}

void TakeOffEntry::setReason(const QString& reason)
{
    if (m_stage != u"entry" || m_reason == reason)
        return;
    m_reason = reason;
    edited();
}

void TakeOffEntry::takeOff()
{
    if (!canTakeOff())
        return;
    m_commandId = m_actions.send(protocol::commands::lineTakeOff, m_orderId,
                                 {{QStringLiteral("lineId"), m_lineId},
                                  {QStringLiteral("quantity"), m_quantity},
                                  {QStringLiteral("reason"), m_reason}});
    if (m_commandId.isEmpty())
        return;
    m_doneText =
        TakeOffText::tr("%1 × %2 is off order %3.").arg(m_quantity).arg(chosenName()).arg(number());
    m_gaveBack = !amountText().isEmpty();
    if (m_gaveBack)
        m_doneText += u' ' + (m_method == u"cash" ? TakeOffText::tr("Give back %1 from the drawer.")
                                                  : TakeOffText::tr("%1 is on its way back."))
                                 .arg(amountText());
    m_problem.clear();
    m_stage = QStringLiteral("sending");
    Q_EMIT changed();
}

void TakeOffEntry::onDone(const QString& id)
{
    if (id.isEmpty() || id != m_commandId)
        return;
    m_commandId.clear();
    m_stage = QStringLiteral("done");
    Q_EMIT changed();
}

void TakeOffEntry::onRefused(const QString& id, const protocol::Problem& problem)
{
    if (id.isEmpty() || id != m_commandId)
        return;
    m_commandId.clear();
    m_doneText.clear();
    m_stage = QStringLiteral("entry");
    m_problem = refusalText(problem);
    // It is said here; the ticket need not say it too.
    m_actions.dismissRefusal(m_orderId);
    show();
}

} // namespace servery::app
