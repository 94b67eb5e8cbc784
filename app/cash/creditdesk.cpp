#include "app/cash/creditdesk.h"

#include "app/cash/cashgiven.h"
#include "app/cash/creditrows.h"
#include "app/cash/phonenumber.h"
#include "app/money/moneytext.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/cash/drawer.h"
#include "core/protocol/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace servery::app {
namespace {

struct CreditText
{
    Q_DECLARE_TR_FUNCTIONS(CreditText)
};

bool isWalletId(const QString& text)
{
    return text.startsWith(QLatin1String("wal_"));
}

} // namespace

CreditDesk::CreditDesk(OrderBook& book, ServerLink& link, ServerTime& time, StaffApi& api,
                       QObject* parent)
    : QObject(parent),
      m_book(book),
      m_link(link),
      m_time(time),
      m_api(api),
      m_moves({"word", "detail", "amountText", "balanceText", "orderId"}, this),
      m_amount(this),
      m_given(this)
{
    connect(&m_amount, &MoneyEntry::changed, this, &CreditDesk::edited);
    connect(&m_given, &MoneyEntry::changed, this, &CreditDesk::edited);
    connect(&m_link, &ServerLink::connectedChanged, this, &CreditDesk::changed);
    connect(&m_book, &OrderBook::changed, this, &CreditDesk::changed);
    connect(&m_link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        if (event.name == protocol::events::walletUpdated &&
            event.data.value(u"walletId").toString() == m_walletId && !m_walletId.isEmpty())
            refresh();
    });
}

void CreditDesk::setVenue(const QByteArray& currency, const QString& country, const QString& role)
{
    m_currency = currency;
    m_country = country;
    m_role = role;
    m_amount.setCurrency(currency);
    m_given.setCurrency(currency);
    Q_EMIT changed();
}

void CreditDesk::clear()
{
    m_role.clear();
    leave();
}

void CreditDesk::leave()
{
    ++m_asked;
    m_stage = QStringLiteral("find");
    m_number.clear();
    m_phone.clear();
    m_walletId.clear();
    m_balanceCents = 0;
    m_endsAt = {};
    m_history.clear();
    m_cursor.clear();
    m_orderId.clear();
    m_isGiving = false;
    m_doneText.clear();
    m_amount.clear();
    m_given.clear();
    m_key.clear();
    m_problem.clear();
    showMoves();
}

// --- Finding it ---

void CreditDesk::setNumber(const QString& number)
{
    if (m_number == number)
        return;
    m_number = number;
    m_problem.clear();
    Q_EMIT changed();
}

QString CreditDesk::understood() const
{
    return phoneNumberOf(m_number, m_country);
}

bool CreditDesk::canLookUp() const
{
    if (m_stage != u"find" || !m_link.isConnected())
        return false;
    return isWalletId(m_number) || !understood().isEmpty();
}

void CreditDesk::lookUp()
{
    if (!canLookUp())
        return;
    if (isWalletId(m_number)) {
        find(QStringLiteral("wallet=") +
             QString::fromLatin1(QUrl::toPercentEncoding(m_number.trimmed())));
        return;
    }
    find(QStringLiteral("phone=%2B") + understood().mid(1));
}

bool CreditDesk::takeScan(const QString& text)
{
    if (!isWalletId(text) || m_role.isEmpty())
        return false;
    if (m_stage == u"sending")
        return true;
    const QString orderId = m_orderId;
    leave();
    m_orderId = orderId;
    setNumber(text);
    lookUp();
    return true;
}

void CreditDesk::find(const QString& query)
{
    m_stage = QStringLiteral("looking");
    m_problem.clear();
    Q_EMIT changed();
    m_api.get(
        QStringLiteral("/api/credits/balance?") + query, this,
        [this, query, asked = ++m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
            if (asked != m_asked)
                return;
            m_stage = QStringLiteral("find");
            if (!answer) {
                m_problem = refusalText(answer.error());
                Q_EMIT changed();
                return;
            }
            m_phone = answer->value(u"phone").toString();
            if (m_phone.isEmpty() && query.startsWith(u"phone="))
                m_phone = u'+' + query.mid(query.indexOf(u"%2B") + 3);
            if (m_phone.isEmpty()) {
                m_problem = CreditText::tr("There is no credit with this code.");
                Q_EMIT changed();
                return;
            }
            m_stage = QStringLiteral("shown");
            takeBalance(*answer);
        });
}

void CreditDesk::takeBalance(const QJsonObject& balance)
{
    m_walletId = balance.value(u"walletId").toString();
    m_balanceCents = balance.value(u"balanceCents").toInteger();
    m_endsAt = Timestamp::fromRfc3339(balance.value(u"endsAt").toString());
    Q_EMIT changed();
    if (!m_walletId.isEmpty())
        loadMoves({});
}

void CreditDesk::refresh()
{
    m_api.get(QStringLiteral("/api/credits/balance?wallet=") + m_walletId, this,
              [this, asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (asked == m_asked && answer)
                      takeBalance(*answer);
              });
}

void CreditDesk::loadMore()
{
    if (hasMore())
        loadMoves(m_cursor);
}

void CreditDesk::loadMoves(const QString& cursor)
{
    m_api.get(QStringLiteral("/api/credits/history?wallet=%1&cursor=%2").arg(m_walletId, cursor),
              this,
              [this, cursor, asked = m_asked](const Result<QJsonObject, protocol::Problem>& page) {
                  if (asked != m_asked || !page)
                      return;
                  if (cursor.isEmpty())
                      m_history.clear();
                  for (const QJsonValue& move : page->value(u"moves").toArray())
                      m_history.push_back(move.toObject());
                  m_cursor = page->value(u"nextCursor").toString();
                  showMoves();
              });
}

void CreditDesk::showMoves()
{
    m_moves.sync(creditMoveRows(m_history, m_currency, m_time));
    Q_EMIT changed();
}

QString CreditDesk::account() const
{
    return m_walletId.isEmpty()
               ? QString()
               : QStringLiteral("wallet/%1|%2").arg(m_walletId, QString::fromLatin1(m_currency));
}

QString CreditDesk::balanceText() const
{
    return m_phone.isEmpty() ? QString() : moneyText(m_balanceCents, m_currency);
}

QString CreditDesk::endsText() const
{
    return m_endsAt.isSet() ? CreditText::tr("Good until %1").arg(m_time.formatDate(m_endsAt.ms))
                            : QString();
}

// --- Adding to it ---

void CreditDesk::edited()
{
    m_problem.clear();
    Q_EMIT changed();
}

void CreditDesk::setGiving(bool isGiving)
{
    m_isGiving = isGiving;
    Q_EMIT changed();
}

void CreditDesk::press(const QString& digits)
{
    if (m_stage == u"find")
        setNumber(m_number + digits);
    else if (m_stage == u"shown")
        typed().press(digits);
}

void CreditDesk::backspace()
{
    if (m_stage == u"find")
        setNumber(m_number.chopped(qMin<qsizetype>(1, m_number.size())));
    else if (m_stage == u"shown")
        typed().backspace();
}

void CreditDesk::choose(qint64 cents)
{
    if (m_stage == u"shown")
        typed().setCents(cents);
}

QVariantList CreditDesk::quickAmounts() const
{
    if (m_isGiving)
        return cashgiven::choices(m_amount.cents(), m_given.cents(), m_currency);
    // Round amounts, by what people have in their hands.
    const qint64 largest = usualTendersOf(m_currency).front();
    QVariantList out;
    for (const int part : {10, 5, 2, 1})
        if (largest % part == 0)
            out.append(cashgiven::choice(largest / part, 0, m_amount.cents(), m_currency));
    return out;
}

QString CreditDesk::fault() const
{
    if (m_stage != u"shown" || m_amount.isEmpty())
        return {};
    const QString amountFault = cashgiven::coinFault(m_amount.cents(), m_currency);
    return !amountFault.isEmpty() || m_given.isEmpty()
               ? amountFault
               : cashgiven::fault(m_amount.cents(), m_given.cents(), m_currency);
}

std::optional<qint64> CreditDesk::changeCents() const
{
    if (m_amount.cents() <= 0)
        return std::nullopt;
    // Not said what was given: exactly the amount.
    const qint64 given = m_given.isEmpty() ? m_amount.cents() : m_given.cents();
    const auto sale = cashSale(m_amount.cents(), given, m_currency);
    return sale && fault().isEmpty() ? std::optional<qint64>(sale->changeCents) : std::nullopt;
}

QString CreditDesk::changeText() const
{
    const auto change = changeCents();
    return change && !m_given.isEmpty() ? moneyText(*change, m_currency) : QString();
}

QVariantList CreditDesk::changeRows() const
{
    return changeText().isEmpty() ? QVariantList()
                                  : cashgiven::changeRows(*changeCents(), m_currency);
}

bool CreditDesk::canAdd() const
{
    return m_stage == u"shown" && m_link.isConnected() && changeCents().has_value();
}

void CreditDesk::add()
{
    if (!canAdd())
        return;
    QJsonObject body{{QStringLiteral("phone"), m_phone},
                     {QStringLiteral("amountCents"), m_amount.cents()},
                     {QStringLiteral("method"), QStringLiteral("cash")}};
    if (!m_given.isEmpty())
        body.insert(QStringLiteral("tenderedCents"), m_given.cents());
    const QString added = moneyText(m_amount.cents(), m_currency);
    send(QStringLiteral("/api/credits/add"), body, [this, added](const QJsonObject& answer) {
        m_doneText = CreditText::tr("%1 was added. Put the cash into the drawer.").arg(added);
        m_walletId = answer.value(u"walletId").toString();
        Q_EMIT drawerKicked();
    });
}

void CreditDesk::send(const QString& path, const QJsonObject& body,
                      std::function<void(const QJsonObject&)> done)
{
    m_stage = QStringLiteral("sending");
    m_problem.clear();
    Q_EMIT changed();
    m_api.post(path, body, m_key.of(path, body, m_api), this,
               [this, done = std::move(done),
                asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                   if (asked != m_asked)
                       return;
                   m_key.hear(answer);
                   m_stage = answer ? QStringLiteral("done") : QStringLiteral("shown");
                   if (answer)
                       done(*answer);
                   else if (answer.error().status == 0)
                       m_problem = CreditText::tr("No answer yet. Try again: it counts once.");
                   else
                       m_problem = refusalText(answer.error());
                   Q_EMIT changed();
                   if (answer)
                       refresh();
               });
}

// --- Paying with it ---

void CreditDesk::beginOrder(const QString& orderId)
{
    if (m_stage == u"sending")
        return;
    leave();
    m_orderId = orderId;
    Q_EMIT changed();
}

int CreditDesk::orderNumber() const
{
    const OrderView* order = m_book.find(m_orderId);
    return order == nullptr ? 0 : order->number;
}

qint64 CreditDesk::orderDueCents() const
{
    const OrderView* order = m_book.find(m_orderId);
    const bool isDue = order != nullptr && (awaitsPayment(order->state) || order->due);
    return isDue ? order->amountCents - order->heldCents : 0;
}

qint64 CreditDesk::payCents() const
{
    return qMin(m_balanceCents, orderDueCents());
}

QString CreditDesk::orderDueText() const
{
    return orderNumber() > 0 ? moneyText(orderDueCents(), m_currency) : QString();
}

QString CreditDesk::payText() const
{
    return moneyText(payCents(), m_currency);
}

bool CreditDesk::canPay() const
{
    return m_stage == u"shown" && m_link.isConnected() && payCents() > 0;
}

void CreditDesk::pay()
{
    if (!canPay())
        return;
    QJsonObject body{{QStringLiteral("orderId"), m_orderId},
                     {QStringLiteral("method"), QStringLiteral("wallet")},
                     {QStringLiteral("phone"), m_phone}};
    if (!paysWhole())
        body.insert(QStringLiteral("amountCents"), payCents());
    const QString done =
        paysWhole() ? CreditText::tr("Order %1 is paid. The kitchen has it.").arg(orderNumber())
                    : CreditText::tr("%1 of order %2 is paid. Take the rest another way.")
                          .arg(payText())
                          .arg(orderNumber());
    send(QStringLiteral("/api/payments/initiate"), body, [this, done](const QJsonObject&) {
        m_doneText = done;
        m_orderId.clear();
    });
}

} // namespace servery::app
