#include "app/cash/creditdesk.h"

#include "app/cash/phonenumber.h"
#include "app/money/moneytext.h"
#include "app/money/quickamounts.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/cash/drawer.h"
#include "core/protocol/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <array>

namespace servery::app {
namespace {

struct CreditText
{
    Q_DECLARE_TR_FUNCTIONS(CreditText)
};

struct MoveWord
{
    const char* kind;
    const char* word;
};

constexpr std::array moveWords{
    MoveWord{"top_up", QT_TRANSLATE_NOOP("CreditText", "Added")},
    MoveWord{"spend", QT_TRANSLATE_NOOP("CreditText", "Paid")},
    MoveWord{"refund", QT_TRANSLATE_NOOP("CreditText", "Given back")},
    MoveWord{"expire", QT_TRANSLATE_NOOP("CreditText", "Ended")},
    MoveWord{"take_back", QT_TRANSLATE_NOOP("CreditText", "Taken back")},
};

QString wordOf(const QString& kind)
{
    for (const MoveWord& each : moveWords)
        if (kind == QLatin1String(each.kind))
            return CreditText::tr(each.word);
    return kind;
}

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
            if (!answer)
                return refuse(answer.error());
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
    const auto signedText = [this](qint64 cents) {
        return (cents > 0 ? QStringLiteral("+") : QString()) + moneyText(cents, m_currency);
    };
    std::vector<ValuesRow> rows;
    for (const QJsonObject& move : m_history) {
        const int order = move.value(u"orderNumber").toInt();
        const QString word = wordOf(move.value(u"kind").toString());
        const Timestamp at = Timestamp::fromRfc3339(move.value(u"at").toString());
        QStringList detail{m_time.formatDay(at.ms)};
        if (const QString staff = move.value(u"staff").toString(); !staff.isEmpty())
            detail.append(staff);
        rows.push_back(
            {move.value(u"moveId").toString(),
             {{QStringLiteral("word"),
               order > 0 ? CreditText::tr("%1, order %2").arg(word).arg(order) : word},
              {QStringLiteral("detail"), detail.join(QStringLiteral(", "))},
              {QStringLiteral("amountText"), signedText(move.value(u"amountCents").toInteger())},
              {QStringLiteral("balanceText"),
               moneyText(move.value(u"balanceCents").toInteger(), m_currency)},
              {QStringLiteral("orderId"), move.value(u"orderId").toString()}}});
    }
    m_moves.sync(std::move(rows));
    Q_EMIT changed();
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
    // Another top-up than the one that may be on its way.
    m_key.clear();
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
    QVariantList out;
    const auto add = [&](qint64 cents, bool isExact, qint64 chosen) {
        out.append(QVariantMap{{QStringLiteral("cents"), cents},
                               {QStringLiteral("text"), isExact ? moneyText(cents, m_currency)
                                                                : coinText(cents, m_currency)},
                               {QStringLiteral("isExact"), isExact},
                               {QStringLiteral("isChosen"), cents == chosen}});
    };
    if (m_isGiving) {
        for (const std::int64_t cents : app::quickAmounts(m_amount.cents(), m_currency))
            add(cents, cents == m_amount.cents(), m_given.cents());
        return out;
    }
    // Round amounts, by what notes of the currency there are.
    qint64 largest = 0;
    for (const std::int64_t value : denominationsOf(m_currency))
        largest = qMax<qint64>(largest, value);
    for (const int part : {10, 5, 2, 1})
        if (largest % part == 0)
            add(largest / part, false, m_amount.cents());
    return out;
}

QString CreditDesk::fault() const
{
    if (m_stage != u"shown")
        return {};
    if (!m_amount.isEmpty() && cashAmountOf(m_amount.cents(), m_currency) != m_amount.cents())
        return CreditText::tr("No coins for this");
    if (m_given.isEmpty())
        return {};
    if (cashAmountOf(m_given.cents(), m_currency) != m_given.cents())
        return CreditText::tr("No coins for this");
    const qint64 missing = m_amount.cents() - m_given.cents();
    return missing > 0 ? CreditText::tr("%1 short").arg(moneyText(missing, m_currency)) : QString();
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
    QVariantList out;
    if (changeText().isEmpty())
        return out;
    for (const DenominationCount& each : changeOf(*changeCents(), m_currency))
        out.append(QVariantMap{{QStringLiteral("text"), coinText(each.valueCents, m_currency)},
                               {QStringLiteral("count"), qint64{each.count}}});
    return out;
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
    if (m_key.isEmpty())
        m_key = m_api.newKey();
    m_stage = QStringLiteral("sending");
    m_problem.clear();
    Q_EMIT changed();
    const QString added = moneyText(m_amount.cents(), m_currency);
    m_api.post(
        QStringLiteral("/api/credits/add"), body, m_key, this,
        [this, added, asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
            if (asked != m_asked)
                return;
            m_stage = QStringLiteral("shown");
            if (!answer)
                return refuse(answer.error());
            m_stage = QStringLiteral("done");
            m_doneText = CreditText::tr("%1 was added. Put the cash into the drawer.").arg(added);
            m_key.clear();
            m_walletId = answer->value(u"walletId").toString();
            Q_EMIT drawerKicked();
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
    if (m_key.isEmpty())
        m_key = m_api.newKey();
    m_stage = QStringLiteral("sending");
    m_problem.clear();
    Q_EMIT changed();
    const QString done =
        paysWhole() ? CreditText::tr("Order %1 is paid. The kitchen has it.").arg(orderNumber())
                    : CreditText::tr("%1 of order %2 is paid. Take the rest another way.")
                          .arg(payText())
                          .arg(orderNumber());
    m_api.post(QStringLiteral("/api/payments/initiate"), body, m_key, this,
               [this, done, asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                   if (asked != m_asked)
                       return;
                   m_stage = QStringLiteral("shown");
                   if (!answer)
                       return refuse(answer.error());
                   m_stage = QStringLiteral("done");
                   m_doneText = done;
                   m_key.clear();
                   m_orderId.clear();
                   refresh();
               });
}

void CreditDesk::refuse(const protocol::Problem& problem)
{
    // Without an answer it may have happened: the same key asks for the same.
    const bool isUnknown = problem.status == 0 && !m_key.isEmpty();
    m_problem = isUnknown ? CreditText::tr("No answer yet. Try again: it counts once.")
                          : refusalText(problem);
    if (!isUnknown)
        m_key.clear();
    Q_EMIT changed();
}

} // namespace servery::app
